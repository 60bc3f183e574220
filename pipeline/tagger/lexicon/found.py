"""A find on one line."""

from __future__ import annotations

from typing import Literal, NamedTuple

#: What a role needs to stay: nothing, a person, a person or the next role's body, a person directly after it.
Needs = Literal["", "person", "holder", "next"]


class Found(NamedTuple):
    """Syllables [start, end) with a label; `needs` is for roles."""

    start: int
    end: int
    label: str
    needs: Needs = ""
