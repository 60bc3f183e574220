"""JSON lines: one object a line, one article an object (`rows.py` has the fields). Empty lines are skipped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO, TextIO

from pipeline.article import Source
from pipeline.errors import ArticleError
from pipeline.sources.base import ArticleFailure, Item, Options, name
from pipeline.sources.formats import rows
from pipeline.sources.streams import text_lines

#: Characters that one may take in JSON (`\\u1ea3`), and room for the other fields.
_ESCAPE, _REST = 6, 65_536


def read(stream: BinaryIO, source: Source, options: Options) -> Iterator[Item]:
    lines, encoding = text_lines(stream, "\n", name(source))
    source = replace(source, encoding=encoding)
    empty = True
    for number, line in enumerate(_lines(lines, options.max_chars * _ESCAPE + _REST), start=1):
        if line is not None and not line.strip():
            continue
        empty = False
        here = replace(source, line=number)
        try:
            if line is None:
                raise ArticleError("E007", path=name(here), limit=options.max_chars)
            yield rows.article(as_object(load(line, here), here), here, options, escaped=rows.has_escapes(line))
        except ArticleError as error:
            yield ArticleFailure.of(error, here)
    if empty:
        raise ArticleError("E006", path=name(source))


def _lines(lines: TextIO, limit: int) -> Iterator[str | None]:
    """The lines, None for one longer than `limit` characters. No more than that is held of it."""
    while line := lines.readline(limit):
        if len(line) < limit or line.endswith("\n"):
            yield line
        else:
            while (line := lines.readline(limit)) and not line.endswith("\n"):
                pass
            yield None


def load(text: str, source: Source) -> Any:
    """The JSON value in `text`. Raises ArticleError."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        # Beside bad syntax: a number of thousands of digits, brackets in brackets without end.
        reason = f"{error.msg}, column {error.colno}" if isinstance(error, json.JSONDecodeError) else str(error)
        raise ArticleError("E012", path=name(source), reason=reason) from error


def as_object(value: Any, source: Source) -> dict[str, Any]:
    """`value`, where it is a JSON object. Raises ArticleError."""
    if not isinstance(value, dict):
        raise ArticleError("E013", path=name(source), what="a list" if isinstance(value, list) else "a bare value")
    return value
