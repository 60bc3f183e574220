"""The tables under seeds/ in the form that matching needs. Loaded once in a process."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple, cast

from pipeline import assets
from pipeline.segment.fold import fold
from pipeline.tagger.lexicon.syllables import SYLLABLE, Trie, key

#: All tables that matching uses, by folder and file name.
TABLES = (
    ("bodies", "heads.csv"),
    ("bodies", "portfolios.csv"),
    ("bodies", "names.csv"),
    ("bodies", "media.csv"),
    ("bodies", "words.csv"),
    ("bodies", "levels.csv"),
    ("roles", "roles.csv"),
    ("roles", "modifiers.csv"),
    ("roles", "holding.csv"),
    ("places", "vietnam.csv"),
    ("places", "world.csv"),
    ("places", "kinds.csv"),
    ("names", "surnames.csv"),
    ("names", "titles.csv"),
    ("names", "openers.csv"),
    ("names", "groups.csv"),
    ("names", "verbs.csv"),
    ("events", "heads.csv"),
)

WordPart = Literal["noun", "verb", "both"]


class BodyHead(NamedTuple):
    """A row of seeds/bodies/heads.csv; its first lines say what the columns mean."""

    canonical: str
    kind: str
    level: str
    name: str  # closed, field, open, unit
    alone: str  # always, cap, never
    owner: str  # yes, party, or empty
    place: bool
    number: bool
    small: bool
    common: bool


class Role(NamedTuple):
    """A row of seeds/roles/roles.csv."""

    needs: str  # body, person, next, attached, name
    leans: bool
    field: bool
    only: tuple[tuple[str, ...], ...]  # first syllables of the bodies that it may stand before; empty: any


class PlaceName(NamedTuple):
    """A name that stands for a place without a kind word."""

    kind: str  # a level of vietnam.csv or a kind of world.csv
    safe: bool  # no common word or person's name looks like it
    spelling: str  # as the table writes it, folded, a space between its syllables


class PlaceKind(NamedTuple):
    """A row of seeds/places/kinds.csv."""

    level: str
    number: bool
    alone: bool


@dataclass(frozen=True)
class Tables:
    """All tables. Phrases are matched without regard to case."""

    heads: Trie[BodyHead]
    #: fields of work; True where the field alone names a body after a role
    fields: Trie[bool]
    #: names of bodies that no head announces; True where they count only in capitals
    body_names: Trie[bool]
    #: newspapers, each with its spelling where the name counts without `báo`, else ""
    media: Trie[str]
    #: small words inside names
    words: Trie[WordPart]
    #: words after which `Trung ương` is a level
    before_level: frozenset[str]
    roles: Trie[Role]
    modifiers: frozenset[str]
    #: syllables of the words between a person and an office
    links: frozenset[str]
    places: Trie[PlaceName]
    #: names of Vietnam's units by level: province, district, commune
    units: dict[str, Trie[str]]
    place_kinds: Trie[PlaceKind]
    #: family names; True where a run of capitals that begins with it is surely a person's name
    surnames: Trie[bool]
    #: what stands before persons; honorific, rank, calling
    titles: Trie[str]
    #: what may stand directly before a person after a title: its last syllable, or a mark
    title_lasts: frozenset[str]
    #: peoples and faiths
    groups: Trie[str]
    #: function words that begin a sentence with a capital
    openers: frozenset[str]
    #: first syllables of verbs that persons are the subject of
    verbs: frozenset[str]
    events: Trie[str]
    #: first syllables, in small letters, of all that may begin a mention written small
    firsts: frozenset[str]
    sha256: str


@cache
def load() -> Tables:
    heads, roles, events, kinds = _heads(), _roles(), _events(), _place_kinds()
    modifiers = _words("roles", "modifiers.csv")
    places = _places()
    return Tables(
        heads=heads,
        fields=_fields(),
        body_names=_body_names(),
        media=_media(),
        words=Trie((fold(row["word"]), cast(WordPart, row["part"])) for row in assets.rows("bodies", "words.csv")),
        before_level=_words("bodies", "levels.csv"),
        roles=roles,
        modifiers=modifiers,
        links=_links(),
        places=places,
        units=_units(),
        place_kinds=kinds,
        surnames=Trie((fold(row["surname"]), row["weight"] == "high") for row in assets.rows("names", "surnames.csv")),
        titles=Trie((fold(row["title"]), row["kind"]) for row in assets.rows("names", "titles.csv")),
        title_lasts=_title_lasts(),
        groups=Trie((fold(row["name"]), row["name"]) for row in assets.rows("names", "groups.csv")),
        openers=_words("names", "openers.csv"),
        verbs=_words("names", "verbs.csv"),
        events=events,
        firsts=heads.firsts | roles.firsts | events.firsts | kinds.firsts | places.firsts | modifiers | {"số"},
        sha256=_digest(),
    )


def _words(*parts: str) -> frozenset[str]:
    """The column `word` of a table, in small letters."""
    return frozenset(fold(row["word"]).lower() for row in assets.rows(*parts))


def _digest() -> str:
    digest = hashlib.sha256()
    for parts in TABLES:
        digest.update(assets.seeds(*parts).read_bytes())
    return digest.hexdigest()


def _heads() -> Trie[BodyHead]:
    return Trie(
        (
            fold(row["head"]),
            BodyHead(
                row["canonical"],
                row["kind"],
                row["level"],
                row["name"],
                row["alone"],
                row["owner"],
                *(row[column] == "yes" for column in ("place", "number", "small", "common")),
            ),
        )
        for row in assets.rows("bodies", "heads.csv")
    )


def _fields() -> Trie[bool]:
    return Trie(
        (spelling, row["alone"] == "yes")
        for row in assets.rows("bodies", "portfolios.csv")
        for spelling in _joined(fold(row["name"]))
    )


def _joined(field: str) -> list[str]:
    """A field's spellings by how its parts are joined: `Kế hoạch và Đầu tư`, `… & …`, `… - …`, `…, …`, `… …`."""
    if " và " not in field:
        return [field]
    return [field.replace(" và ", joiner) for joiner in (" và ", " & ", " - ", ", ", " ")]


def _body_names() -> Trie[bool]:
    return Trie((fold(row["name"]), row["name"].isupper()) for row in assets.rows("bodies", "names.csv"))


def _media() -> Trie[str]:
    rows = ((fold(row["name"]), row["alone"] == "yes") for row in assets.rows("bodies", "media.csv"))
    return Trie((name, _spelling(name) if alone else "") for name, alone in rows)


def _spelling(name: str) -> str:
    """A folded name with a space between its syllables."""
    return " ".join(SYLLABLE.findall(name))


def _roles() -> Trie[Role]:
    return Trie((fold(row["role"]), _role(row)) for row in assets.rows("roles", "roles.csv"))


def _role(row: dict[str, str]) -> Role:
    only = tuple(tuple(SYLLABLE.findall(fold(word).lower())) for word in row["only"].split("|") if word)
    return Role(row["needs"], row["leans"] == "yes", row["field"] == "yes", only)


def _title_lasts() -> frozenset[str]:
    """With the marks of `PGS. Nguyễn …` and `các Nghệ sĩ: Thu Hiền`."""
    return frozenset(key(SYLLABLE.findall(fold(row["title"]))[-1]) for row in assets.rows("names", "titles.csv")) | {
        ".",
        ":",
    }


def _links() -> frozenset[str]:
    """`X giữ chức …`; `các` stands in some (`với các chức vụ`), but before offices of others, too."""
    phrases = (fold(row["words"]).lower() for row in assets.rows("roles", "holding.csv"))
    return frozenset(syllable for phrase in phrases for syllable in phrase.split()) - {"các"}


def _events() -> Trie[str]:
    return Trie((fold(row["head"]), row["needs"]) for row in assets.rows("events", "heads.csv"))


def _place_kinds() -> Trie[PlaceKind]:
    return Trie(
        (fold(row["kind"]), PlaceKind(row["level"], row["number"] == "yes", row["alone"] == "yes"))
        for row in assets.rows("places", "kinds.csv")
    )


#: Units that bear a person's name: without their kind word they are the person (`Chủ tịch Hồ Chí Minh`).
_PERSONS = frozenset({"Hồ Chí Minh"})


def _places() -> Trie[PlaceName]:
    """The world's names before Vietnam's: the first value given for a name stays."""
    places: Trie[PlaceName] = Trie()
    for row in assets.rows("places", "world.csv"):
        places.add(fold(row["name"]), _place_name(row["name"], row["kind"], True))
    for name, level in _vietnam():
        if level != "commune" and not name.isdigit() and name not in _PERSONS:
            places.add(name, _place_name(name, level, level == "province"))
    return places


def _place_name(name: str, kind: str, safe: bool) -> PlaceName:
    return PlaceName(kind, safe, _spelling(fold(name)))


def _vietnam() -> Iterator[tuple[str, str]]:
    """(name, level) of each unit, in all its spellings."""
    for row in assets.rows("places", "vietnam.csv"):
        name = fold(row["name"])
        first, _, rest = name.partition(" ")
        for spelling in _SPELLINGS if first in _SPELLINGS else (first,):
            yield f"{spelling} {rest}".strip(), row["level"]


#: How `Đắk` (water, in names of the Central Highlands) is spelled: `Đắk Nông`, `Đăk Glong`, `Đắc Lắc`.
_SPELLINGS = ("Đắk", "Đăk", "Đắc", "Đak")


def _units() -> dict[str, Trie[str]]:
    """Names by level. Cities and states of world.csv may follow `thành phố` and `tỉnh` too (`tỉnh Champasak`)."""
    units: dict[str, Trie[str]] = {level: Trie() for level in ("province", "district", "commune")}
    for name, level in _vietnam():
        units[level].add(name, name)
    for row in assets.rows("places", "world.csv"):
        if row["kind"] in ("city", "state"):
            units["province"].add(fold(row["name"]), row["name"])
            units["district"].add(fold(row["name"]), row["name"])
    return units
