"""Gold of whole records (`NAME.json`): its form, and that it says nothing that the article does not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pipeline.article import LABELS
from pipeline.data.corpus import GoldArticle, read_text
from pipeline.errors import TrichyeuError
from pipeline.evaluation.equality import normal
from pipeline.evaluation.gold import DOCUMENT_FIELDS

_FIELDS = {"published", "title", "authors", "positions", "documents", "dates"}
_DOCUMENT_FIELDS = {"text", *DOCUMENT_FIELDS}
_STATUSES = ("current", "former", "acting")
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:[+-]\d\d:\d\d|Z)?)?")
#: Level 1 and what is used of level 2 of EDTF: `2021-07`, `XXXX-10-18`, `199X`, `2024-33`, `2020/2025`, `2016-W30`.
_EDTF_POINT = (
    r"(?:[\dX]{4}(?:-(?:W\d\d|[\dX]{2}(?:-[\dX]{2}(?:T\d\d:\d\d(?::\d\d)?(?:[+-]\d\d:\d\d|Z)?)?)?))?[~?%]?|\.\.)"
)
_EDTF = re.compile(rf"{_EDTF_POINT}(?:/{_EDTF_POINT})?")


def record_faults(article: GoldArticle, path: Path) -> Iterator[TrichyeuError]:
    """What is wrong with the record at `path`: its form, or what it says that the article does not."""
    raw = read_text(path)
    try:
        record = json.loads(raw)
    except json.JSONDecodeError as error:
        yield TrichyeuError("E608", path=path, line=error.lineno, reason=error.msg)
        return
    for value, what in _form_faults(record):
        yield TrichyeuError("E609", path=path, line=_line_of(raw, value), what=what)
        return  # what is of the wrong form cannot be looked up
    for field_name, value, what in _unfounded(record, article):
        yield TrichyeuError("E610", path=path, line=_line_of(raw, value), field=field_name, text=value, what=what)


def _line_of(raw: str, value: Any) -> int:
    """The line of a JSON file on which a text or a list of texts stands first, or 1."""
    parts = [
        re.escape(json.dumps(part, ensure_ascii=False)) for part in (value if isinstance(value, list) else [value])
    ]
    found = re.search(r",\s*".join(parts), raw) if value is not None else None
    return raw.count("\n", 0, found.start()) + 1 if found else 1


def _form_faults(record: Any) -> Iterator[tuple[Any, str]]:
    """Values that a record's gold cannot have, each with what is wrong."""
    if not isinstance(record, dict) or record.keys() != _FIELDS:
        odd = sorted(_FIELDS ^ record.keys()) if isinstance(record, dict) else []
        yield None, f"missing or odd fields: {', '.join(odd)}" if odd else "not an object"
        return
    if not _is_text(record["published"], _ISO):
        yield record["published"], f"published {record['published']!r} is no ISO date or date-time"
    if not _is_text(record["title"]):
        yield record["title"], f"title {record['title']!r} is no text"
    for name in ("authors", "positions", "documents", "dates"):
        if not isinstance(record[name], list):
            yield None, f"{name} is no list"
            return
    yield from (
        (author, f"author {author!r} is no text") for author in record["authors"] if not isinstance(author, str)
    )
    for position in record["positions"]:
        if not _is_row(position, 3, str) or position[2] not in _STATUSES:
            yield position, f"position {position!r} is not [person, title, {'|'.join(_STATUSES)}]"
    for document in record["documents"]:
        yield from _document_faults(document)
    for date in record["dates"]:
        if not _is_row(date, 2, str, type(None)) or not isinstance(date[0], str) or not _is_text(date[1], _EDTF):
            yield date, f"date {date!r} is not [text, EDTF or null]"


def _document_faults(document: Any) -> Iterator[tuple[Any, str]]:
    if not isinstance(document, dict) or document.keys() != _DOCUMENT_FIELDS:
        text = document.get("text") if isinstance(document, dict) else None
        yield text, f"document {text!r} has not just the fields {', '.join(('text', *DOCUMENT_FIELDS))}"
        return
    for name, value in document.items():
        if not (_is_text(value) and (name != "text" or value)):
            yield document["text"], f"document {document['text']!r} has {value!r} for its {name}"
    if not _is_text(document["issued"], re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")):
        yield document["issued"], f"document {document['text']!r} is issued {document['issued']!r}, no ISO date"


def _is_text(value: Any, form: re.Pattern[str] | None = None) -> bool:
    return value is None or (isinstance(value, str) and (form is None or form.fullmatch(value) is not None))


def _is_row(value: Any, length: int, *kinds: type) -> bool:
    return isinstance(value, list) and len(value) == length and all(isinstance(item, kinds) for item in value)


def _unfounded(record: Mapping[str, Any], article: GoldArticle) -> Iterator[tuple[str, str, str]]:
    """What a record's gold says that the article does not: (field, value, what is wrong)."""
    marked = {label: {normal(article.words(span)) for span in article.spans if span.label == label} for label in LABELS}
    whole = normal(article.text)

    def judge(name: str, values: Iterable[str], label: str) -> Iterator[tuple[str, str, str]]:
        for value in values:
            if normal(value) not in marked[label]:
                there = normal(value) in whole
                yield name, value, f"in the article, but no {label} there" if there else "not in the article"

    if record["title"] is not None and normal(record["title"]) not in whole:
        yield "title", record["title"], "not in the article"
    yield from judge("author", record["authors"], "PERSON")
    yield from judge("person", (position[0] for position in record["positions"]), "PERSON")
    yield from judge("document", (document["text"] for document in record["documents"]), "DOCUMENT")
    yield from judge("date", (date[0] for date in record["dates"]), "DATE")
