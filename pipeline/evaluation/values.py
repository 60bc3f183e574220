"""Scores of what a record says beyond its spans, against `NAME.json`.

Text is compared as `equality.normal` gives it.

- `positions`: [person, title, status] of every person's every position, compared as a set: precision, recall, F1. All
  three must be right; `authors`: the same for the names.
- `documents`: a gold document is found where some document of the record has a mention with the gold's text (the first
  such one, each once). Precision, recall and F1 count these.
- `document.type`, `.symbol`, `.number`, `.issuer`, `.issued`, `.title`: right where equal. The issuer may be the
  record's `issuer_text`, or the body's `name` or `canonical`. A document that was not found has every value wrong.
- `published`, `title`: right where equal. A gold date matches a date-time of that day.
- `dates`: right where a date of the record has the gold's text (its own, or a mention's) and its EDTF.

Percent right is over the gold that has a value. Where gold is null, a value in the record is `spurious` and counted
apart, so that guessing shows; `all` is right over all gold, null included.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pipeline.evaluation.equality import normal
from pipeline.evaluation.gold import DOCUMENT_FIELDS
from pipeline.evaluation.scores import Score, Tally

if TYPE_CHECKING:
    from pipeline.records import Body, Document, Record

LISTS = ("authors", "positions", "documents")
VALUES = ("published", "title", *(f"document.{name}" for name in DOCUMENT_FIELDS), "dates")


class ValueScores:
    """Scores of what records say beyond their entities: `lists` (LISTS), `values` (VALUES), and `errors` in words."""

    def __init__(self) -> None:
        self.lists = {name: Score() for name in LISTS}
        self.values = {name: Tally() for name in VALUES}
        self.errors: list[str] = []

    def add(self, stem: str, gold: Mapping[str, Any], record: Record | None) -> None:
        """Count what one article's record says against its gold; `stem` is what errors call the article."""
        self._value(stem, "published", gold["published"], [record.article.published, _day(record)] if record else None)
        self._value(stem, "title", gold["title"], [record.article.title] if record else None)
        self._list(stem, "authors", gold["authors"], record.article.authors if record else [])
        self._list(stem, "positions", map(tuple, gold["positions"]), _positions(record) if record else [])
        self._documents(stem, gold["documents"], record)
        self._dates(stem, gold["dates"], record)

    def _list(self, stem: str, name: str, gold: Iterable[Hashable], predicted: Iterable[Hashable]) -> None:
        want, got = {normal(item): item for item in gold}, {normal(item): item for item in predicted}
        self.lists[name].add(len(want.keys() & got.keys()), len(got), len(want))
        self._errors(stem, name, "missed", (want[key] for key in want.keys() - got.keys()))
        self._errors(stem, name, "spurious", (got[key] for key in got.keys() - want.keys()))

    def _errors(self, stem: str, name: str, kind: str, items: Iterable[Hashable]) -> None:
        self.errors += sorted(f"{stem} {kind:8} {name:9} {item!r}" for item in items)

    def _documents(self, stem: str, gold: Iterable[Mapping[str, Any]], record: Record | None) -> None:
        texts = _entity_texts(record)
        free = list(record.documents) if record else []
        aligned: list[tuple[Mapping[str, Any], Document | None]] = []
        for want in gold:
            document = next((d for d in free if normal(want["text"]) in {normal(texts[id]) for id in d.mentions}), None)
            if document is not None:
                free.remove(document)
            aligned.append((want, document))
        right = sum(document is not None for _, document in aligned)
        self.lists["documents"].add(right, right + len(free), len(aligned))
        self._errors(stem, "documents", "missed", (want["text"] for want, document in aligned if document is None))
        self._errors(stem, "documents", "spurious", (texts[document.mentions[0]] for document in free))
        bodies = {body.id: body for body in record.bodies} if record else {}
        for want, document in aligned:
            for name in DOCUMENT_FIELDS:
                values = None if document is None else _document_values(document, name, bodies)
                self._value(stem, f"document.{name}", want[name], values, f"{want['text']!r} ")

    def _dates(self, stem: str, gold: Iterable[tuple[str, str | None]], record: Record | None) -> None:
        texts = _entity_texts(record)
        said: dict[str, list[str | None]] = {}
        for date in record.dates if record else ():
            for text in {normal(date.text), *(normal(texts[id]) for id in date.mentions)}:
                said.setdefault(text, []).append(date.edtf)
        for text, edtf in gold:
            self._value(stem, "dates", edtf, said.get(normal(text)), f"{text!r} ")

    def _value(self, stem: str, name: str, gold: str | None, values: list[str | None] | None, what: str = "") -> None:
        """Count one gold value against what the record offers for it; None where the record has not even the thing."""
        tally = self.values[name]
        offered = [value for value in values or () if value is not None]
        if gold is None:
            tally.null += 1
            tally.spurious += bool(offered)
            right = values is not None and not offered
            tally.agreed += right
        else:
            tally.gold += 1
            right = normal(gold) in map(normal, offered)
            tally.right += right
        if not right:
            got = "not found" if values is None else repr(offered[0] if offered else None)
            self.errors.append(f"{stem} wrong    {name} {what}gold {gold!r} got {got}")


def _day(record: Record) -> str | None:
    published = record.article.published
    return None if published is None else published[:10]


def _positions(record: Record) -> Iterator[tuple[str, str, str]]:
    for official in record.officials:
        for position in official.positions:
            yield official.name, position.title, position.status


def _entity_texts(record: Record | None) -> dict[str, str]:
    return {entity.id: entity.text for entity in record.entities} if record else {}


def _document_values(document: Document, name: str, bodies: Mapping[str, Body]) -> list[str | None]:
    """The values that may be right for a field: one, but for the issuer, which is a text and a body."""
    if name != "issuer":
        return [getattr(document, name)]
    issuer = bodies.get(document.issuer or "")
    return [document.issuer_text, *([issuer.name, issuer.canonical] if issuer else [])]
