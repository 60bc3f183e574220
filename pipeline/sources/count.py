"""How many articles there are, for a progress bar: where it can be known without reading them."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.sources.base import STDIN, ArticleFailure, Input
from pipeline.sources.streams import is_remote, opened

_BLOCK = 1 << 20
#: Formats with one article a file.
_SINGLE = frozenset({"txt", "html"})


def count(inputs: Iterable[Input | ArticleFailure]) -> int | None:
    """The number of items that reading `inputs` will give, or None where one of them would have to be read or fetched
    for it.

    A file is one text or page; the lines of .jsonl are counted (some GB a second), a .parquet table says it itself.
    Rows that turn out to be blank lines make the figure too high by as many: it is for a progress bar.
    """
    total = 0
    for found in inputs:
        here = 1 if isinstance(found, ArticleFailure) or found.format in _SINGLE else _rows(found)
        if here is None:
            return None
        total += here
    return total


def _rows(file: Input) -> int | None:
    if file.location == STDIN or is_remote(file.location) or file.compression is not None:
        return None
    try:
        if file.format == "jsonl":
            return _lines(file)
        if file.format == "parquet":
            import pyarrow.parquet

            return int(pyarrow.parquet.read_metadata(file.location).num_rows)
    except Exception:
        # The reader will say what is wrong with it, and that is one item.
        return 1
    return None


def _lines(file: Input) -> int:
    lines, last = 0, b"\n"
    with opened(file) as stream:
        while block := stream.read(_BLOCK):
            lines += block.count(b"\n")
            last = block[-1:]
    return lines + (last != b"\n")
