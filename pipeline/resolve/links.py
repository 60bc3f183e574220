"""What the resolve stage finds: the entries of a record, with mentions as indexes into `doc._.mentions`.

Ids are given by `pipeline.build`; here entries point at each other by their index in the lists of `Links`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.grammar.document_tables import DocumentParts
from pipeline.records import Grain, Level, RelationType, Status


@dataclass(slots=True)
class PositionEntry:
    """An office of one person. `body` is an index into `Links.bodies`."""

    title: str
    role: str
    status: Status
    body: int | None = None
    place: str | None = None
    evidence: list[int] = field(default_factory=list)


@dataclass(slots=True)
class OfficialEntry:
    name: str
    honorific: str | None = None
    mentions: list[int] = field(default_factory=list)
    positions: list[PositionEntry] = field(default_factory=list)


@dataclass(slots=True)
class BodyEntry:
    """`canonical` is spelled out and located; `unit` is its place with the kind word (`tỉnh Quảng Nam`); `parent` is an
    index into `Links.bodies`."""

    name: str
    canonical: str
    kind: str | None = None
    level: Level | None = None
    place: str | None = None
    unit: str | None = None
    parent: int | None = None
    mentions: list[int] = field(default_factory=list)


@dataclass(slots=True)
class DateEntry:
    text: str
    edtf: str | None
    grain: Grain | None
    inferred: bool
    mentions: list[int] = field(default_factory=list)


@dataclass(slots=True)
class EventEntry:
    name: str
    ordinal: str | None = None
    body: int | None = None
    term: str | None = None
    mentions: list[int] = field(default_factory=list)


@dataclass(slots=True)
class PlaceEntry:
    name: str
    mentions: list[int] = field(default_factory=list)


@dataclass(slots=True)
class DocumentItem:
    """A document of the article. `issuer` is an index into `Links.bodies`, `issued_mention` a mention of a date."""

    parts: DocumentParts
    key: str
    issuer: int | None = None
    issuer_text: str | None = None
    issued: str | None = None
    issued_mention: int | None = None
    title: str | None = None
    mentions: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class RelationEntry:
    """`head`, `tail` are (list of Links, index): `("documents", 0)`; the tail of `issued_on` is `("mentions", 7)`."""

    type: RelationType
    head: tuple[str, int]
    tail: tuple[str, int]
    evidence: tuple[int, ...] = ()


@dataclass(slots=True)
class Links:
    """Lists are in text order of first mentions."""

    officials: list[OfficialEntry] = field(default_factory=list)
    bodies: list[BodyEntry] = field(default_factory=list)
    documents: list[DocumentItem] = field(default_factory=list)
    dates: list[DateEntry] = field(default_factory=list)
    events: list[EventEntry] = field(default_factory=list)
    places: list[PlaceEntry] = field(default_factory=list)
    relations: list[RelationEntry] = field(default_factory=list)
