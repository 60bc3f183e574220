"""What becomes of an article: a record, or a failure with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.article import Article


@dataclass(frozen=True, slots=True)
class Extracted:
    """A record, ready to be written: `line` is its JSON with the line break, `labels` counts its entities by label."""

    id: str
    line: bytes
    labels: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Failure:
    """An article without a record: a line of the errors file. `stage` is `read` where it could not even be read."""

    path: str | None
    line: int | None
    id: str | None
    stage: str
    code: str
    message: str


#: What goes into an engine. A source's failures travel with its articles, so that they come out in their place.
Item = Article | Failure
Outcome = Extracted | Failure
