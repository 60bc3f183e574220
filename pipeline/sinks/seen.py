"""Which articles a file of records already holds."""

from __future__ import annotations

from hashlib import blake2b
from typing import Literal

_ID_BYTES, _TEXT_BYTES = 16, 8
_EARLIER, _NOW = b"\0", b"\1"


class Seen:
    """The ids of articles with a mark of their texts: digests only, about 200 bytes each.

    >>> seen = Seen()
    >>> seen.remember("a", "00")
    >>> seen.add("a", "00"), seen.add("b", "11"), seen.add("b", "11"), seen.add("b", "ff")
    ('done', 'new', 'double', 'other')
    """

    def __init__(self) -> None:
        self._marks: dict[bytes, bytes] = {}

    def remember(self, id: str, sha256: str) -> None:
        """An article that an earlier run wrote."""
        self._marks[_key(id)] = _mark(sha256) + _EARLIER

    def add(self, id: str, sha256: str) -> Literal["new", "done", "double", "other"]:
        """An article of this run: `new`; `done` by an earlier run; the `double` of one in this run; or `other`, where
        the id stands for another text."""
        key, mark = _key(id), _mark(sha256)
        before = self._marks.get(key)
        if before is None:
            self._marks[key] = mark + _NOW
            return "new"
        if before[:-1] != mark:
            return "other"
        return "done" if before[-1:] == _EARLIER else "double"


def _key(id: str) -> bytes:
    return blake2b(id.encode("utf-8", "surrogatepass"), digest_size=_ID_BYTES).digest()


def _mark(sha256: str) -> bytes:
    return bytes.fromhex(sha256)[:_TEXT_BYTES]
