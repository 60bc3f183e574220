"""How good records are against gold: `trichyeu evaluate RECORDS.jsonl GOLD_DIR`.

GOLD_DIR holds `NAME.tag`, the article with inline tags, and for some articles `NAME.json`, gold of the whole record.
A record belongs to NAME when the stem of its `source.path` is NAME; of several the last counts. Gold with no record
counts as missed whole; records with no gold are left out.

Spans (`NAME.tag`)
    A span is right with its exact borders and label, in code points of the text as it lies on disk. Precision, recall
    and F1 for each label, and micro over all.

Values (`NAME.json`)
    Text is compared after `fold`, lower-cased, with white space collapsed and without quotes around it.

    - `positions`: [person, title, status] of every person's every position, compared as a set: precision, recall, F1.
      All three must be right; `authors`: the same for the names.
    - `documents`: a gold document is found where some document of the record has a mention with the gold's text (the
      first such one, each once). Precision, recall and F1 count these.
    - `document.type`, `.symbol`, `.number`, `.issuer`, `.issued`, `.title`: right where equal. The issuer may be the
      record's `issuer_text`, or the body's `name` or `canonical`. A document that was not found has every value wrong.
    - `published`, `title`: right where equal. A gold date matches a date-time of that day.
    - `dates`: right where a date of the record has the gold's text (its own, or a mention's) and its EDTF.

    Percent right is over the gold that has a value. Where gold is null, a value in the record is `spurious` and counted
    apart, so that guessing shows; `all` is right over all gold, null included.
"""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from pipeline import inline
from pipeline.article import LABELS
from pipeline.errors import UsageError
from pipeline.segment.fold import fold
from pipeline.sinks.jsonl import read_records

if TYPE_CHECKING:
    from pipeline.records import Body, Document, Record

#: In the order of the annotation guidelines' own table.
_ROWS = ("PERSON", "ROLE", "BODY", "DOCUMENT", "DATE", "LOCATION", "EVENT")
assert set(_ROWS) == set(LABELS)

DOCUMENT_FIELDS = ("type", "symbol", "number", "issuer", "issued", "title")
LISTS = ("authors", "positions", "documents")
VALUES = ("published", "title", *(f"document.{name}" for name in DOCUMENT_FIELDS), "dates")
_CONTEXT = 30


@dataclass
class Score:
    """Right, predicted and gold items; percent with two decimals."""

    right: int = 0
    predicted: int = 0
    gold: int = 0

    def add(self, right: int, predicted: int, gold: int) -> None:
        self.right += right
        self.predicted += predicted
        self.gold += gold

    @property
    def precision(self) -> float:
        return _percent(self.right, self.predicted)

    @property
    def recall(self) -> float:
        return _percent(self.right, self.gold)

    @property
    def f1(self) -> float:
        # Equals the harmonic mean, and needs no rounded parts.
        return _percent(2 * self.right, self.predicted + self.gold)

    def row(self) -> dict[str, float]:
        return {"p": round(self.precision, 2), "r": round(self.recall, 2), "f1": round(self.f1, 2), "gold": self.gold}


@dataclass
class Tally:
    """One field over all gold: `gold` has a value, and `right` of them are right; `null` has none, and there the record
    has one `spurious` times."""

    right: int = 0
    gold: int = 0
    null: int = 0
    spurious: int = 0
    #: null in gold and record alike
    agreed: int = 0

    def row(self) -> dict[str, float]:
        return {
            "right": round(_percent(self.right, self.gold), 2),
            "gold": self.gold,
            "spurious": self.spurious,
            "null": self.null,
            "all": round(_percent(self.right + self.agreed, self.gold + self.null), 2),
        }


@dataclass
class Report:
    """All figures: `spans` by label and `micro`, `lists` (LISTS), `values` (VALUES)."""

    spans: dict[str, Score] = field(default_factory=lambda: {label: Score() for label in _ROWS})
    lists: dict[str, Score] = field(default_factory=lambda: {name: Score() for name in LISTS})
    values: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in VALUES})
    span_errors: list[str] = field(default_factory=list)
    value_errors: list[str] = field(default_factory=list)
    #: gold files, and those of them that have a record
    articles: int = 0
    found: int = 0

    @property
    def has_records(self) -> bool:
        """Whether there was gold of records: each has a title, or says that there is none."""
        return self.values["title"].gold + self.values["title"].null > 0

    def as_dict(self) -> dict[str, Any]:
        """For JSON; `spans` as `{label: {p, r, f1, gold}}`."""
        return {
            "articles": self.articles,
            "found": self.found,
            "spans": {name: score.row() for name, score in self.spans.items()},
            "lists": {name: score.row() for name, score in self.lists.items()},
            "values": {name: tally.row() for name, tally in self.values.items()},
        }


def evaluate(records: str | Path, gold_dir: str | Path) -> Report:
    """Score a file of records against a folder of gold.

    Raises UsageError where the records cannot be read (E408, E409), the folder has no gold (E502), or a gold file is
    not as it should be (E501, E503).
    """
    folder = Path(gold_dir)
    stems = sorted({path.stem for kind in ("*.tag", "*.json") for path in folder.glob(kind)})
    if not stems:
        raise UsageError("E502", path=folder)
    wanted = frozenset(stems)
    found = {stem: record for record in read_records(records) if (stem := _stem(record)) in wanted}
    report = Report(articles=len(stems), found=len(found))
    spans, values = _Spans(report), _Values(report)
    for stem in stems:
        record = found.get(stem)
        if (tagged := folder / f"{stem}.tag").exists():
            text, gold = inline.parse(_read(tagged), str(tagged))
            spans.add(stem, text, gold, record)
        if (whole := folder / f"{stem}.json").exists():
            values.add(stem, _gold(whole), record)
    spans.sum_up()
    return report


def _stem(record: Record) -> str | None:
    path = record.source.path
    return None if path is None else PurePath(path).stem


def _read(path: Path) -> str:
    """The text as it lies on disk: line breaks are not translated, since offsets count them."""
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("E503", path=path, reason=error) from error


def _gold(path: Path) -> dict[str, Any]:
    try:
        gold = json.loads(_read(path))
        missing = {"published", "title", "authors", "positions", "documents", "dates"} - gold.keys()
    except (ValueError, AttributeError) as error:
        raise UsageError("E503", path=path, reason=error) from error
    if missing:
        raise UsageError("E503", path=path, reason=f"it has no {', '.join(sorted(missing))}")
    return gold


class _Spans:
    """Strict scores of entities."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def add(self, stem: str, text: str, gold: Iterable[inline.Span], record: Record | None) -> None:
        want = set(gold)
        got = {inline.Span(e.start, e.end, e.label) for e in record.entities} if record else set()
        for label, score in self._report.spans.items():
            right, predicted, wanted = (sum(span.label == label for span in spans) for spans in (want & got, got, want))
            score.add(right, predicted, wanted)
        for kind, wrong in (("missed", want - got), ("spurious", got - want)):
            for start, end, label in sorted(wrong):
                context = text[max(0, start - _CONTEXT) : end + _CONTEXT]
                self._report.span_errors.append(f"{stem} {kind:8} {label:9} {text[start:end]!r} in …{context!r}")

    def sum_up(self) -> None:
        labels = list(self._report.spans.values())
        micro = Score()
        for score in labels:
            micro.add(score.right, score.predicted, score.gold)
        self._report.spans["micro"] = micro


class _Values:
    """Scores of what a record says beyond its entities."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def add(self, stem: str, gold: Mapping[str, Any], record: Record | None) -> None:
        self._value(stem, "published", gold["published"], [record.article.published, _day(record)] if record else None)
        self._value(stem, "title", gold["title"], [record.article.title] if record else None)
        self._list(stem, "authors", gold["authors"], record.article.authors if record else [])
        self._list(stem, "positions", map(tuple, gold["positions"]), _positions(record) if record else [])
        self._documents(stem, gold["documents"], record)
        self._dates(stem, gold["dates"], record)

    def _list(self, stem: str, name: str, gold: Iterable[Hashable], predicted: Iterable[Hashable]) -> None:
        want, got = {normal(item): item for item in gold}, {normal(item): item for item in predicted}
        self._report.lists[name].add(len(want.keys() & got.keys()), len(got), len(want))
        self._errors(stem, name, "missed", (want[key] for key in want.keys() - got.keys()))
        self._errors(stem, name, "spurious", (got[key] for key in got.keys() - want.keys()))

    def _errors(self, stem: str, name: str, kind: str, items: Iterable[Hashable]) -> None:
        self._report.value_errors += sorted(f"{stem} {kind:8} {name:9} {item!r}" for item in items)

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
        self._report.lists["documents"].add(right, right + len(free), len(aligned))
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
        tally = self._report.values[name]
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
            self._report.value_errors.append(f"{stem} wrong    {name} {what}gold {gold!r} got {got}")


def _percent(part: int, whole: int) -> float:
    return 100.0 * part / whole if whole else 0.0


def normal(value: Any) -> Any:
    """A value as it is compared; a tuple by its parts."""
    if isinstance(value, tuple):
        return tuple(map(normal, value))
    return re.sub(r"\s+", " ", fold(value)).strip(" \"'").casefold()


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
