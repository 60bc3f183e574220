"""The tables under seeds/ in the form that matching needs. Loaded once in a process."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from pipeline.assets import rows, seeds
from pipeline.segment.fold import fold
from pipeline.tagger.lexicon.syllables import SYLLABLE, Line, Trie

_TABLES = (
    ("bodies", "heads.csv"),
    ("bodies", "portfolios.csv"),
    ("bodies", "names.csv"),
    ("bodies", "media.csv"),
    ("bodies", "words.csv"),
    ("roles", "roles.csv"),
    ("roles", "modifiers.csv"),
    ("places", "vietnam.csv"),
    ("places", "world.csv"),
    ("places", "kinds.csv"),
    ("names", "surnames.csv"),
    ("names", "titles.csv"),
    ("names", "stops.csv"),
    ("events", "heads.csv"),
)


class BodyHead(NamedTuple):
    """A row of seeds/bodies/heads.csv."""

    canonical: str
    kind: str
    level: str
    name: str  # closed, portfolio, open
    alone: str  # always, cap, never
    owner: bool
    place: bool


class Role(NamedTuple):
    """A row of seeds/roles/roles.csv."""

    name: str
    needs: str  # body, person, name
    leans: bool
    field: bool
    only: tuple[str, ...]  # first words, lower case, of the bodies that it may stand before; empty: any


class PlaceName(NamedTuple):
    """A name that stands for a place without a kind word."""

    kind: str  # province, district, country, city, region, sea, landmark
    safe: bool  # no common word or person's name looks like it
    spelling: str  # as the table writes it, folded, its syllables apart


class PlaceKind(NamedTuple):
    level: str
    number: bool


@dataclass(frozen=True)
class Tables:
    heads: Trie[BodyHead]
    portfolios: Trie[bool]
    body_names: Trie[str]
    media: Trie[str]
    name_words: dict[str, bool]
    roles: Trie[Role]
    modifiers: dict[str, str]
    places: Trie[PlaceName]
    units: dict[str, Trie[bool]]
    place_kinds: Trie[PlaceKind]
    surnames: Trie[bool]
    titles: Trie[str]
    not_names: frozenset[str]
    events: Trie[str]
    sha256: str

    def is_elidable(self, line: Line, at: int) -> bool:
        """Whether a list after the head at `at` may leave the head out: `các huyện A, B`, `các sở X, Y`."""
        kind = self.place_kinds.longest(line, at)
        if kind and kind[1].level in ("province", "district", "commune", "hamlet", "road"):
            return True
        head = self.heads.longest(line, at)
        return head is not None and (head[1].name == "portfolio" or head[1].kind in ("party_branch", "party_committee"))


#: Units that bear a person's name: without their kind word they are the person (`Chủ tịch Hồ Chí Minh`).
_PERSONS = {"Hồ Chí Minh"}


def _place_name(name: str, kind: str, safe: bool) -> PlaceName:
    return PlaceName(kind, safe, " ".join(SYLLABLE.findall(fold(name))))


def _role(row: dict[str, str]) -> Role:
    only = tuple(fold(word).lower() for word in row["only"].split("|") if word)
    return Role(row["role"], row["needs"], row["leans"] == "yes", row["field"] == "yes", only)


def _joined(field: str) -> list[str]:
    """A field's spellings by how its parts are joined: `Kế hoạch và Đầu tư`, `… & …`, `… - …`, `… …`."""
    if " và " not in field:
        return [field]
    return [field.replace(" và ", joiner) for joiner in (" và ", " & ", " - ", ", ", " ")]


@cache
def load() -> Tables:
    digest = hashlib.sha256()
    for parts in _TABLES:
        digest.update(seeds(*parts).read_bytes())

    heads: Trie[BodyHead] = Trie()
    for row in rows("bodies", "heads.csv"):
        heads.add(
            fold(row["head"]),
            BodyHead(
                row["canonical"],
                row["kind"],
                row["level"],
                row["name"],
                row["alone"],
                row["owner"] == "yes",
                row["place"] == "yes",
            ),
        )
    places: Trie[PlaceName] = Trie()
    for row in rows("places", "world.csv"):
        places.add(fold(row["name"]), _place_name(row["name"], row["kind"], True))
    units: dict[str, Trie[bool]] = {level: Trie() for level in ("province", "district", "commune")}
    for row in rows("places", "vietnam.csv"):
        name, level = fold(row["name"]), row["level"]
        units[level].add(name, True)
        if level != "commune" and not name.isdigit() and name not in _PERSONS:
            places.add(name, _place_name(row["name"], level, level == "province"))
    for row in rows("places", "world.csv"):
        if row["kind"] in ("city", "region"):
            units["province"].add(fold(row["name"]), True)
            units["district"].add(fold(row["name"]), True)
    return Tables(
        heads=heads,
        portfolios=Trie(
            (spelling, row["alone"] == "yes")
            for row in rows("bodies", "portfolios.csv")
            for spelling in _joined(fold(row["name"]))
        ),
        body_names=Trie((fold(row["name"]), row["case"]) for row in rows("bodies", "names.csv")),
        media=Trie((fold(row["name"]), row["alone"]) for row in rows("bodies", "media.csv")),
        name_words={fold(row["word"]).lower(): row["last"] == "yes" for row in rows("bodies", "words.csv")},
        roles=Trie((fold(row["role"]), _role(row)) for row in rows("roles", "roles.csv")),
        modifiers={fold(row["word"]).lower(): row["status"] for row in rows("roles", "modifiers.csv")},
        places=places,
        units=units,
        place_kinds=Trie(
            (fold(row["kind"]), PlaceKind(row["level"], row["number"] == "yes")) for row in rows("places", "kinds.csv")
        ),
        surnames=Trie((fold(row["surname"]), row["weight"] == "high") for row in rows("names", "surnames.csv")),
        titles=Trie((fold(row["title"]), row["kind"]) for row in rows("names", "titles.csv")),
        not_names=frozenset(fold(row["word"]).lower() for row in rows("names", "stops.csv")),
        events=Trie((fold(row["head"]), row["needs"]) for row in rows("events", "heads.csv")),
        sha256=digest.hexdigest(),
    )
