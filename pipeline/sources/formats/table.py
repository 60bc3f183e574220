"""Tables as text, .csv and .tsv: a header, then one article a row (`rows.py` has the columns).

Fields in quotes may span lines; `line` is the row's first line in the file, the header being line 1. Excel writes `;`
between fields where the comma is the decimal mark, as in Vietnamese, so the header says which separator it is.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO, TextIO

from pipeline.article import Source
from pipeline.errors import ArticleError
from pipeline.sources.base import ArticleFailure, Item, Options, name
from pipeline.sources.formats import rows
from pipeline.sources.streams import text_lines

#: Characters for the fields of a row beside the text.
_REST = 65_536


def read(stream: BinaryIO, source: Source, options: Options) -> Iterator[Item]:
    text, encoding = text_lines(stream, "", name(source))
    source = replace(source, encoding=encoding)
    limit = options.max_chars + _REST
    # The library's own limit is one for the whole process, and smaller than an article. Rows are kept short by _Lines.
    csv.field_size_limit(max(csv.field_size_limit(), 2 * limit))
    lines = _Lines(text, limit)
    header = next(iter(lines), "")
    if not header.strip():
        raise ArticleError("E006", path=name(source))
    delimiter, columns = _columns(header, source, options)
    yield from _articles(csv.reader(lines, delimiter=delimiter), columns, lines, source, options)


def _columns(header: str, source: Source, options: Options) -> tuple[str, list[str]]:
    """The separator under which the header has a column for the text, and the columns' names. Raises ArticleError."""
    for delimiter in ("\t", ",", ";", "|") if source.format == "tsv" else (",", ";", "\t", "|"):
        columns = [column.strip() for column in next(csv.reader([header], delimiter=delimiter))]
        if options.text_field in columns:
            return delimiter, columns
    usual = "\t" if source.format == "tsv" else ","
    raise rows.missing_field(next(csv.reader([header], delimiter=usual)), source, options)


class _Lines:
    """The lines of a table, one after another, as the csv module wants them.

    `number` is the number of the last line. Where a row is longer than `limit` characters (`start_row` says where one
    begins), the rest of it is handed on without what lies between its quotation marks and line breaks, so that the row
    ends where it does and nothing grows in memory; `too_long` then says so. The last line is followed by an empty one:
    `ended` is true as soon as somebody has asked for more, which the csv module does in the middle of a row only where
    a quotation mark was not closed.
    """

    def __init__(self, text: TextIO, limit: int) -> None:
        self._text = text
        self._limit = limit
        self._size = 0
        self.number = 0
        self.ended = False

    def start_row(self) -> None:
        self._size = 0

    @property
    def too_long(self) -> bool:
        return self._size > self._limit

    def __iter__(self) -> Iterator[str]:
        while line := self._line():
            self.number += 1
            yield line
        self.number += 1
        yield "\n"
        self.ended = True

    def _line(self) -> str:
        line = self._part()
        while line and not line.endswith(("\n", "\r")) and (more := self._part()):
            line += more
        return line

    def _part(self) -> str:
        part = self._text.readline(self._limit)
        self._size += len(part)
        return _CONTENT.sub("", part) if self.too_long else part


#: What lies between the first and the last character of a run without quotes: only next to a quotation mark does a
#: separator change what the mark means.
_CONTENT = re.compile(r'(?<=[^"\r\n])[^"\r\n]+(?=[^"\r\n])')


def _articles(
    reader: Iterator[list[str]], columns: list[str], lines: _Lines, source: Source, options: Options
) -> Iterator[Item]:
    while True:
        here = replace(source, line=lines.number + 1)
        lines.start_row()
        try:
            row = next(reader, None)
        except csv.Error as error:
            raise ArticleError("E016", path=name(here), what="table", reason=error) from error
        if row is None:
            return
        try:
            if lines.ended:
                raise ArticleError("E018", path=name(here))
            if lines.too_long:
                raise ArticleError("E007", path=name(here), limit=options.max_chars)
            if len(row) > len(columns) and any(row[len(columns) :]):
                # A comma in a text without quotation marks; the fields after it are one off, and the text is cut.
                raise ArticleError("E020", path=name(here), found=len(row), expected=len(columns))
            if row:
                yield rows.article(dict(zip(columns, row, strict=False)), here, options, escaped=True)
        except ArticleError as error:
            yield ArticleFailure.of(error, here)
