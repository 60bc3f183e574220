"""Patterns such as `news/**/*.txt`, matched name by name on the way down a folder, so that no list of all files is
needed."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase

_MAGIC = re.compile(r"[*?\[]")


def is_pattern(source: str) -> bool:
    return _MAGIC.search(source) is not None


class Pattern:
    """`base` is the folder before the first `*`, `?` or `[`; what comes below it is matched part by part.

    Where one stands is a set of positions in the parts, for `**` (any folders, also none) leaves several open:

    >>> pattern = Pattern("news/**/*.txt")
    >>> below = pattern.step(pattern.start, "2025")
    >>> pattern.is_match(below), pattern.is_match(pattern.step(below, "a.txt"))
    (False, True)

    Names that begin with a dot match only a part that does, as in a shell.
    """

    def __init__(self, text: str) -> None:
        parts = text.split("/")
        fixed = next(index for index, part in enumerate(parts) if _MAGIC.search(part))
        self.base = "".join(part + "/" for part in parts[:fixed])
        self._parts = parts[fixed:]
        self.start = self._with_empty({0})

    def step(self, at: frozenset[int], name: str) -> frozenset[int]:
        """Where a file or folder of this name leads; empty where the pattern does not allow it."""
        after = set()
        for index in at:
            part = self._parts[index] if index < len(self._parts) else None
            if part == "**" and not name.startswith("."):
                after.add(index)
            elif part not in (None, "**") and fnmatchcase(name, part) and name.startswith(".") <= part.startswith("."):
                after.add(index + 1)
        return self._with_empty(after)

    def is_match(self, at: frozenset[int]) -> bool:
        return len(self._parts) in at

    def _with_empty(self, at: set[int]) -> frozenset[int]:
        """`at`, and what follows where a `**` stands for no folder at all."""
        for index in sorted(at):
            while index < len(self._parts) and self._parts[index] == "**":
                index += 1
                at.add(index)
        return frozenset(at)
