"""The record: one JSON object a line, one line an article. A closed, versioned contract.

Every offset counts Unicode code points in the article's text as it was read, so that `text[start:end]` is the mention.
An id that a field names exists in the record; lists are in text order; no field is left out (null or `[]` instead).
`trichyeu schema` prints the JSON Schema that these models describe.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = "1.0"

Label = Literal["PERSON", "ROLE", "BODY", "DOCUMENT", "DATE", "LOCATION", "EVENT"]
Status = Literal["current", "former", "acting"]
Level = Literal["central", "province", "district", "commune", "foreign", "international"]
Grain = Literal["time", "day", "week", "month", "quarter", "season", "half", "year", "decade", "century", "period"]
RelationType = Literal["holds", "issued_by", "issued_on", "implements", "amends", "part_of", "held_by", "located_in"]
Offset = Annotated[int, Field(ge=0)]
Score = Annotated[float, Field(ge=0, le=1)]
EntityId = Annotated[str, Field(pattern=r"^e[1-9][0-9]*$")]
OfficialId = Annotated[str, Field(pattern=r"^p[1-9][0-9]*$")]
BodyId = Annotated[str, Field(pattern=r"^b[1-9][0-9]*$")]
DocumentId = Annotated[str, Field(pattern=r"^d[1-9][0-9]*$")]
EventId = Annotated[str, Field(pattern=r"^v[1-9][0-9]*$")]
PlaceId = Annotated[str, Field(pattern=r"^l[1-9][0-9]*$")]


class _Closed(BaseModel):
    # Fields are required even where they may be null: a reader never meets a missing key.
    model_config = ConfigDict(extra="forbid", frozen=True)


class SourceInfo(_Closed):
    """Where the article came from: a `path` or a `url`, `line` (1-based) for line-based input."""

    path: str | None
    url: str | None
    line: Annotated[int, Field(ge=1)] | None
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", description="of the text, as UTF-8")]
    format: str
    encoding: Annotated[
        str,
        Field(description="what the bytes were decoded from; if not Unicode, offsets count in the converted text"),
    ]


class CaptionInfo(_Closed):
    text: str
    credit: str | None
    start: Offset
    end: Offset


class ArticleInfo(_Closed):
    title: str | None
    kicker: str | None
    section: str | None
    lead: str | None
    published: Annotated[str | None, Field(description="ISO 8601 date, or date-time with zone")]
    authors: list[str]
    author_position: str | None
    dateline: str | None
    captions: list[CaptionInfo]


class Entity(_Closed):
    id: EntityId
    label: Label
    text: str
    start: Offset
    end: Offset
    sentence: Annotated[int, Field(ge=0, description="index of the sentence, from 0")]
    score: Score
    by: Annotated[str, Field(description="the stage that found it: grammar, lexicon, checkpoint")]


class Position(_Closed):
    """An office that a person holds, held, or holds in an acting capacity."""

    title: Annotated[str, Field(description="whole, as in “Chánh Văn phòng Thành ủy”")]
    role: str
    body: BodyId | None
    place: str | None
    status: Status
    evidence: list[EntityId]


class Official(_Closed):
    id: OfficialId
    name: str
    honorific: str | None
    mentions: list[EntityId]
    positions: list[Position]


class Body(_Closed):
    id: BodyId
    name: Annotated[str, Field(description="fullest form in the article")]
    canonical: Annotated[str, Field(description="spelled out and located, e.g. “Ban Thường vụ Thành ủy Đà Nẵng”")]
    kind: str | None
    level: Level | None
    place: str | None
    parent: BodyId | None
    mentions: list[EntityId]


class Document(_Closed):
    id: DocumentId
    type: str | None
    type_code: str | None
    number: str | None
    year: str | None
    symbol: str | None
    issuer: BodyId | None
    issuer_text: str | None
    issued: Annotated[str | None, Field(description="ISO date, or year-month or year where that is all the text says")]
    title: str | None
    term: str | None
    key: Annotated[str, Field(description="the same document gets the same key in every article")]
    mentions: list[EntityId]


class Date(_Closed):
    text: str
    edtf: Annotated[
        str | None, Field(description="Extended Date/Time Format; null for an impossible date such as 31/2")
    ]
    grain: Grain | None
    inferred: Annotated[bool, Field(description="true where the year (or more) came from context")]
    mentions: list[EntityId]


class Event(_Closed):
    id: EventId
    name: str
    ordinal: str | None
    body: BodyId | None
    term: str | None
    mentions: list[EntityId]


class Place(_Closed):
    id: PlaceId
    name: str
    mentions: list[EntityId]


class Relation(_Closed):
    """`head` and `tail` are ids of entries of this record. A date has no entry id: there `tail` is the entity's."""

    type: RelationType
    head: str
    tail: str
    evidence: list[EntityId]


class Provenance(_Closed):
    tool: Literal["trichyeu"]
    version: str
    model: Annotated[str, Field(description="name of the tagger's model, or of the lexicon")]
    model_sha256: Annotated[
        str, Field(pattern=r"^[0-9a-f]{64}$", description="of the model's weights, or of the lexicon's tables")
    ]
    segmenter: str
    segmenter_version: str


class Record(_Closed):
    schema_version: Literal["1.0"]
    id: Annotated[str, Field(min_length=1)]
    source: SourceInfo
    article: ArticleInfo
    entities: list[Entity]
    officials: list[Official]
    bodies: list[Body]
    documents: list[Document]
    dates: list[Date]
    events: list[Event]
    places: list[Place]
    relations: list[Relation]
    provenance: Provenance


def json_schema() -> dict[str, Any]:
    """The record's JSON Schema (draft 2020-12)."""
    schema = Record.model_json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"trichyeu record {SCHEMA_VERSION}",
        **schema,
    }
