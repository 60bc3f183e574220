"""From a row (a JSON object, a table's row) to an article. All formats that have rows use the same field names:

| field | goes to |
|---|---|
| `text` (or what `text_field` says) | `Article.text` |
| `id` | `Article.id` |
| `url` | `Source.url` |
| `title`, `published`, `section`, `author` | `Article.meta` |

Other fields are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from pipeline.article import Article, Source
from pipeline.errors import ArticleError
from pipeline.sources.base import Options, check_text, name
from pipeline.sources.encoding import Decoded, as_windows_1252, convert, decode, repair

META = ("title", "published", "section", "author")

#: Bytes that were not UTF-8, as `streams.text_lines` hands them on.
_ESCAPED = re.compile("[\udc80-\udcff]")
#: Halves of a surrogate pair, which JSON can write (`"\\ud83d"`) but no UTF-8 file can hold.
_HALVES = re.compile("[\ud800-\udfff]")
_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")


def has_escapes(text: str) -> bool:
    """Whether `text`, as `streams.text_lines` gives it, has bytes in it that were not UTF-8."""
    return not text.isascii() and _ESCAPED.search(text) is not None


def article(row: Mapping[str, Any], source: Source, options: Options, escaped: bool = False) -> Article:
    """The article in one row. With `escaped`, its strings have bytes in them that were not UTF-8 (`has_escapes`).

    Raises ArticleError where the row has no usable text.
    """
    decoded = _text(row, source, options, escaped)
    check_text(decoded.text, source, options)

    def field(key: str) -> str | None:
        value = _plain(row.get(key))
        return value and _in_encoding(value, decoded.encoding, escaped)

    # UTF-8 says nothing new: what the lines came in (UTF-16) is the better answer.
    encoding = source.encoding if decoded.encoding == "utf-8" else decoded.encoding
    return Article(
        decoded.text,
        replace(source, url=field("url") or source.url, encoding=encoding),
        id=field("id"),
        meta={key: value for key in META if (value := field(key))},
    )


def _text(row: Mapping[str, Any], source: Source, options: Options, escaped: bool) -> Decoded:
    if options.text_field not in row:
        raise missing_field(row, source, options)
    text = row[options.text_field]
    if isinstance(text, bytes):
        return decode(text, name(source))
    if not isinstance(text, str):
        raise ArticleError("E015", path=name(source), field=options.text_field, what=_kind(text))
    if escaped and has_escapes(text):
        return decode(_bytes(text), name(source))
    return repair(_HALVES.sub("\ufffd", text))


def missing_field(fields: Iterable[str], source: Source, options: Options) -> ArticleError:
    """The error that says which field was looked for and which there are."""
    there = ", ".join(repr(field) for field in list(fields)[:12]) or "none"
    return ArticleError("E014", path=name(source), field=options.text_field, fields=there)


def _in_encoding(value: str, encoding: str, escaped: bool) -> str:
    """A short field of a row whose text came in `encoding`: by itself it would be too short to tell."""
    if escaped and has_escapes(value):
        data = _bytes(value)
        if encoding.startswith("utf-8"):
            return data.decode("utf-8", "replace")
        value = as_windows_1252(data)
    return convert(_HALVES.sub("\ufffd", value), encoding)


def _bytes(value: str) -> bytes:
    # Other surrogates than those that stand for bytes come from JSON (`"\\ud83d"`).
    return _NO_BYTE.sub("\ufffd", value).encode("utf-8", "surrogateescape")


def _plain(value: Any) -> str | None:
    """A field's value as a string: numbers and dates in their usual form, lists (of authors) joined, anything else
    dropped."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, list):
        return ", ".join(filter(None, map(_plain, value))) or None
    # NaN (pandas' missing value) is the one number that is not itself.
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and value == value
    return str(value) if is_number else None


def _kind(value: Any) -> str:
    return {type(None): "nothing (null)", bool: "a truth value", list: "a list", dict: "an object"}.get(
        type(value), "a number"
    )
