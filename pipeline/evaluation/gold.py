"""What is scored: gold articles, and the records that belong to them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from pipeline import inline
from pipeline.data.corpus import read_text
from pipeline.errors import UsageError
from pipeline.inline import Span
from pipeline.sinks.jsonl import read_records

if TYPE_CHECKING:
    from pipeline.records import Record

#: What the gold of a document says beside its `text`.
DOCUMENT_FIELDS = ("type", "symbol", "number", "issuer", "issued", "title")
_FIELDS = frozenset({"published", "title", "authors", "positions", "documents", "dates"})


@dataclass(frozen=True, slots=True)
class Gold:
    """The gold of one article. `text` is None where there is no NAME.tag, `values` where there is no NAME.json."""

    name: str
    folder: Path
    text: str | None
    spans: frozenset[Span]
    values: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """An article's gold spans (`want`) and those of its record (`got`); offsets are code points of `text`."""

    name: str
    folder: Path
    text: str
    want: frozenset[Span]
    got: frozenset[Span]

    @property
    def right(self) -> frozenset[Span]:
        return self.want & self.got

    def words(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def line(self, offset: int) -> int:
        """The number, from 1, of the line that `offset` is on."""
        return self.text.count("\n", 0, offset) + 1


def as_paths(folders: str | Path | Iterable[str | Path]) -> list[Path]:
    return [Path(folders)] if isinstance(folders, str | Path) else [Path(folder) for folder in folders]


def read_gold(folders: str | Path | Iterable[str | Path]) -> list[Gold]:
    """The gold of one or several folders (not of folders below them), by folder and name.

    Raises TrichyeuError where a folder has no gold (E502), two have an article of the same name (E504), or a file is
    not as it should be (E501, E503).
    """
    gold: dict[str, Gold] = {}
    for folder in as_paths(folders):
        names = sorted({path.stem for kind in ("*.tag", "*.json") for path in folder.glob(kind)})
        if not names:
            raise UsageError("E502", path=folder)
        for name in names:
            if name in gold:
                raise UsageError("E504", path=folder, name=repr(name), other=gold[name].folder)
            gold[name] = _read_article(folder, name)
    return list(gold.values())


def _read_article(folder: Path, name: str) -> Gold:
    tagged, whole = folder / f"{name}.tag", folder / f"{name}.json"
    text, spans = inline.parse(read_text(tagged), str(tagged)) if tagged.exists() else (None, [])
    return Gold(name, folder, text, frozenset(spans), _read_values(whole) if whole.exists() else None)


def _read_values(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(read_text(path))
        missing = _FIELDS - values.keys()
    except (ValueError, AttributeError) as error:
        raise UsageError("E503", path=path, reason=error) from error
    if missing:
        raise UsageError("E503", path=path, reason=f"it has no {', '.join(sorted(missing))}")
    if fault := _fault(values):
        raise UsageError("E503", path=path, reason=fault)
    return values


def _fault(values: Mapping[str, Any]) -> str | None:
    """What would stop the scoring. `trichyeu data check` is the one that looks closely."""
    for name in ("published", "title"):
        if not _is_text_or_null(values[name]):
            return f"{name} is {values[name]!r}, not a text or null"
    for name in ("authors", "positions", "documents", "dates"):
        if not isinstance(values[name], list):
            return f"{name} is no list"
    for author in values["authors"]:
        if not isinstance(author, str):
            return f"author {author!r} is no text"
    for position in values["positions"]:
        if not (isinstance(position, list) and len(position) == 3 and all(isinstance(part, str) for part in position)):
            return f"position {position!r} is not [person, title, status]"
    for document in values["documents"]:
        if not (isinstance(document, dict) and isinstance(document.get("text"), str)):
            return f"document {document!r} has no text"
        for name in DOCUMENT_FIELDS:
            if not _is_text_or_null(document.get(name, 0)):
                return f"document {document['text']!r} has no {name} that is a text or null"
    for date in values["dates"]:
        if not (isinstance(date, list) and len(date) == 2 and isinstance(date[0], str) and _is_text_or_null(date[1])):
            return f"date {date!r} is not [text, EDTF or null]"
    return None


def _is_text_or_null(value: Any) -> bool:
    return value is None or isinstance(value, str)


def records_of(path: str | Path, gold: Iterable[Gold]) -> dict[str, Record]:
    """The records of a file that belong to gold, by its name. Raises UsageError (E408, E409)."""
    wanted = {article.name for article in gold}
    return {name: record for record in read_records(path) if (name := _name(record)) in wanted and name is not None}


def _name(record: Record) -> str | None:
    path = record.source.path
    # Records made on Windows name `news\a.txt`.
    return None if path is None else PurePath(path.replace("\\", "/")).stem


def outcomes_of(gold: Iterable[Gold], records: Mapping[str, Record]) -> list[Outcome]:
    """The spans of gold and of records, for each article that has gold of spans."""
    outcomes = []
    for article in gold:
        if article.text is not None:
            record = records.get(article.name)
            got = frozenset(Span(e.start, e.end, e.label) for e in record.entities) if record else frozenset()
            outcomes.append(Outcome(article.name, article.folder, article.text, article.spans, got))
    return outcomes


def of_other_text(gold: Sequence[Gold], records: Mapping[str, Record]) -> list[str]:
    """Names of the articles whose record was made from another text than the gold's: its offsets do not fit there."""
    return [
        article.name
        for article in gold
        if article.text is not None
        and (record := records.get(article.name)) is not None
        and any(article.text[entity.start : entity.end] != entity.text for entity in record.entities)
    ]
