"""What flows into the pipeline: an article, and what each stage says about its text.

All offsets in these objects are code points of `Article.text`, the text as it was read.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

#: Labels of entities, in the order in which one wins over another (annotation guidelines 1.1).
LABELS = ("DOCUMENT", "EVENT", "BODY", "ROLE", "LOCATION", "PERSON", "DATE")

#: BIO tags of words, in the order of a network's scores.
TAGS = ("O", *(f"{position}-{label}" for label in LABELS for position in "BI"))


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from.

    `line` is 1-based and only for line-based input (.jsonl, .csv, .parquet rows). `encoding` is what the bytes were
    decoded from (`utf-8`, `utf-16-le`, `windows-1258`, `tcvn3`, `vni`, …; `sources.encoding.Decoded` has the list);
    where it is not a Unicode encoding the offsets count in the converted text.
    """

    path: str | None = None
    url: str | None = None
    line: int | None = None
    format: str = "txt"
    encoding: str = "utf-8"


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was read. `id` and `meta` are what the input itself gave (a JSONL id, an HTML title)."""

    text: str
    source: Source = field(default_factory=Source)
    id: str | None = None
    #: Facts given beside the text, not in it: any of `title`, `published`, `section`, `author`.
    meta: dict[str, str] = field(default_factory=dict)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def stable_id(self) -> str:
        """The id given by the input, its URL, or one made from the source's name and the text.

        Only the file's name goes in, not its folder: the same file on another machine gets the same id.
        """
        if self.id:
            return self.id
        if self.source.url:
            return self.source.url
        name = (self.source.path or "").replace("\\", "/").rsplit("/", 1)[-1]
        return hashlib.sha256(
            f"{name}\n{self.source.line or 0}\n{self.sha256}".encode("utf-8", "surrogatepass")
        ).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of the text with a label, found by one stage.

    `by` names the stage (`grammar`, `lexicon`, `checkpoint`), `score` is its confidence (0 to 1), and `data` is what
    the stage parsed out of it (`grammar.documents.DocumentParts`, `grammar.dates.DateParts`), or None.
    """

    start: int
    end: int
    label: str
    score: float = 1.0
    by: str = ""
    data: Any = None


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of the text with one part in the layout. Zones are in text order and do not overlap.

    `kind` is one of ZONES. Offsets exclude the white space and the line break at both ends.
    """

    kind: str
    start: int
    end: int


ZONES = (
    "header",  # a line of date, section, time of update; `date 2025-08-08 Chính trị …` up to the title
    "kicker",  # a heading above the headline
    "title",
    "lead",
    "body",
    "crosshead",  # a section heading inside the text
    "caption",  # a photograph's caption, with its credit
    "byline",  # the author's name
    "byline_position",  # the author's office, on the line after
    "furniture",  # the page's own words: `Chia sẻ`, `Lượt xem: 12`, `Tin liên quan` with the links under it
    "junk",  # stray lines of `;` and `.`
)


@dataclass(frozen=True, slots=True)
class Caption:
    """A photograph's caption: `text` without the credit, `credit` the name after `Ảnh:` or None."""

    text: str
    credit: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Layout:
    """What the layout stage found. Strings are the article's own words on one line, in NFC; `lead` has no dateline."""

    zones: tuple[Zone, ...] = ()
    title: str | None = None
    kicker: str | None = None
    section: str | None = None
    lead: str | None = None
    #: ISO date (`2025-08-08`) or date-time with zone (`2017-07-10T10:20:00+07:00`).
    published: str | None = None
    authors: tuple[str, ...] = ()
    author_position: str | None = None
    dateline: str | None = None
    #: Each caption once, where it stands first, though sites print it twice; `zones` has every print.
    captions: tuple[Caption, ...] = ()
