"""A .json file: one object, or an array of them, one article each. `line` then counts the array's entries from 1."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from pipeline.article import Source
from pipeline.errors import ArticleError
from pipeline.sources.base import ArticleFailure, Item, Options, name
from pipeline.sources.encoding import as_windows_1252, kind_of_binary, unicode_text
from pipeline.sources.formats import jsonl, rows
from pipeline.sources.streams import read_whole

#: Articles of the greatest length that fit in one file. It is read as a whole; for more there is .jsonl.
_ARTICLES = 32


def read(stream: BinaryIO, source: Source, options: Options) -> Iterator[Item]:
    limit = options.max_chars * _ARTICLES
    data = read_whole(stream, limit)
    if data is None:
        raise ArticleError("E019", path=name(source), limit=limit)
    text, encoding = _text(data, name(source))
    if not text.strip():
        raise ArticleError("E006", path=name(source))
    source = replace(source, encoding=encoding)
    value = jsonl.load(text, source)
    if not isinstance(value, list):
        yield rows.article(jsonl.as_object(value, source), source, options)
        return
    for number, entry in enumerate(value, start=1):
        here = replace(source, line=number)
        try:
            yield rows.article(jsonl.as_object(entry, here), here, options)
        except ArticleError as error:
            yield ArticleFailure.of(error, here)


def _text(data: bytes, path: str) -> tuple[str, str]:
    decoded = unicode_text(data)
    if decoded is not None:
        return decoded.text.removeprefix("\ufeff"), decoded.encoding
    if kind := kind_of_binary(data):
        raise ArticleError("E008", path=path, what=kind)
    # An old encoding: the rows are repaired one by one, for a file's names and marks say nothing about it.
    return as_windows_1252(data), "windows-1252"
