"""A body's name taken apart, spelled out and located: `BTV Thành ủy` → head, owner, place → `Ban Thường vụ Thành ủy Đà
Nẵng`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import cast

from pipeline.assets import rows
from pipeline.records import Level
from pipeline.resolve.gazetteer import LEVELS, VIETNAM, Unit, find_kind, find_unit, gazetteer, is_number, place_key
from pipeline.segment.fold import fold
from pipeline.tagger.lexicon.syllables import Line
from pipeline.tagger.lexicon.tables import BodyHead, load

#: Kinds of bodies that a unit has one of, so that a bare name (`UBND tỉnh`) is the unit's own.
ADMINISTRATIVE = frozenset(
    "party_committee party_organ people_committee people_council party_branch office department police"
    " mass_organisation army court procuracy national_assembly inspectorate board".split()
)
#: Kinds whose name may end in the name of a place that says nothing of where they are: `Công ty Quốc Cường Gia Lai`.
_NAMED_AFTER = frozenset(("company", "bank", "club", "religious", "fund"))
#: Kinds of bodies that own others: what follows `Ban cán sự đảng`, `Văn phòng`, `Chi bộ`.
_OWNERS = frozenset(
    "ministry department police company party_branch mass_organisation party_committee people_committee"
    " people_council".split()
)
#: Heads that say by themselves of which kind of unit they are.
_KIND_OF_HEAD = {"Tỉnh": "tỉnh", "Thành": "thành phố", "Huyện": "huyện", "Quận": "quận", "Thị": "thị xã"}
#: `Ban Tổ chức *T.Ư*`, `Ủy ban Kiểm tra *trung ương*`
_CENTRAL = re.compile(r"(?:^| )(?:(?i:trung ương)|TW|T\.Ư|TƯ)$")
CENTRE = "Ban Chấp hành Trung ương Đảng"
#: Organs of the centre that are called `… Trung ương Đảng`; the others `… Trung ương` (`Ban Tổ chức Trung ương`).
_OF_THE_PARTY = ("Ban Bí thư", "Văn phòng")
_JOINT = re.compile(r" - |, | và ")
_LOOSE_JOIN = re.compile(r" ?(-|&) ?")
_PUNCTUATION = re.compile(r"[-,&.]")
#: A short head in capitals that a common word looks like: the `TƯ` of `Tư pháp`.
_SHORT = 5
_WIDEST_PLACE = 5


@dataclass(frozen=True, slots=True)
class BodyName:
    """A body's folded name taken apart.

    `rest` is what follows the head: its field, its proper name. `kind` is the kind word of the place that the name
    gives (`tỉnh`), `place` the place's name; an owner has its own. `central` is whether it says that it is the
    centre's.
    """

    head: BodyHead | None
    rest: str
    owner: BodyName | None = None
    kind: str | None = None
    place: str | None = None
    central: bool = False

    @property
    def leaf(self) -> BodyName:
        """What the place belongs to: the last owner."""
        return self.owner.leaf if self.owner else self

    @property
    def unit_kind(self) -> str | None:
        """The kind of unit that the name tells: by a kind word, or the head (`Thành ủy`, `Sở`)."""
        leaf = self.leaf
        if leaf.kind or leaf.head is None:
            return leaf.kind
        return _KIND_OF_HEAD.get(leaf.head.canonical.split(" ")[0])

    @property
    def is_administrative(self) -> bool:
        leaf = self.leaf
        return (
            leaf.head is not None
            and leaf.head.kind in ADMINISTRATIVE
            and leaf.head.name != "open"
            and not leaf.central
            and leaf.head.level not in ("central", "foreign", "international")
        )


@dataclass(frozen=True, slots=True)
class Location:
    """Where a body is: a unit of Vietnam, or a country, or neither."""

    unit: Unit | None = None
    country: str | None = None

    @property
    def place(self) -> str | None:
        if self.unit is None:
            return self.country
        return f"{self.unit.kind} {self.unit.name}" if is_number(self.unit.name) else self.unit.name


def take_apart(name: str) -> BodyName:
    """The parts of a body's folded name."""
    line = Line(name, 0, len(name))
    found = _head(line)
    if found is None or _is_common_word(name[: line.end[found[0] - 1]], found[1]):
        return BodyName(None, name)
    end, head = found
    owner_at = _owner(line, end) if head.owner else None
    if owner_at is not None:
        head, rest = _with_field(head, name[line.end[end - 1] : line.start[owner_at]].strip(" ,-"))
        return BodyName(head, rest, take_apart(name[line.start[owner_at] :]))
    tail = name[line.end[end - 1] :].strip()
    central = _CENTRAL.search(tail)
    if central:
        return BodyName(*_with_field(head, tail[: central.start()].strip()), central=True)
    rest, kind, place = _place(head, tail)
    return BodyName(*_with_field(head, rest), kind=kind, place=place)


def _head(line: Line) -> tuple[int, BodyHead] | None:
    """The longest head that a name begins with, but no part of a field: `Ban`, not `Ban Kinh tế`, of `Ban Kinh tế -
    Ngân sách`."""
    found = load().heads.matches(line, 0)
    whole = [(end, head) for end, head in found if end == line.size or line.text[end] not in ("-", "và")]
    return next(reversed(whole or found), None)


def _with_field(head: BodyHead, rest: str) -> tuple[BodyHead, str]:
    """`Ban` + `Tuyên giáo - Dân vận` is the head `Ban Tuyên giáo và Dân vận`."""
    words = f"{head.canonical} {_spell_out(rest)}" if rest else ""
    line = Line(words, 0, len(words))
    longer = load().heads.longest(line, 0) if rest else None
    return (longer[1], "") if longer and longer[0] == line.size else (head, rest)


def _is_common_word(written: str, head: BodyHead) -> bool:
    """Whether a word only looks like a short head in capitals."""
    return len(written) < _SHORT and " " not in written and not written.isupper() and head.canonical != written.title()


def _owner(line: Line, begin: int) -> int | None:
    """The syllable at which the name of an owner begins."""
    for index in range(begin, line.size):
        found = load().heads.longest(line, index)
        if found is None:
            continue
        head = found[1]
        if head.alone == "always" or (head.kind in _OWNERS and line.cap[index]):
            return index
    return None


def _place(head: BodyHead, tail: str) -> tuple[str, str | None, str | None]:
    """(what is left, kind word, place) of the words after a head: `Tài chính tỉnh Quảng Nam`, `Đà Nẵng`."""
    found = find_kind(tail)
    if found:
        rest, kind, name = found
        return rest.strip(" ,-"), kind, name or None
    if head.kind in _NAMED_AFTER:
        return tail, None, None
    if head.name == "closed" and head.kind in ADMINISTRATIVE and tail[:1].isupper() and place_key(tail) not in VIETNAM:
        return "", None, tail
    words = tail.split(" ")
    for width in range(min(_WIDEST_PLACE, len(words)), 0, -1):
        name = " ".join(words[-width:])
        if _is_place(name) and words[-width - 1 : -width] not in (["-"], ["và"]):
            return " ".join(words[:-width]), None, name
    return tail, None, None


def _is_place(name: str) -> bool:
    places, key = gazetteer(), place_key(name)
    return name[:1].isupper() and (key in places.provinces or key in places.districts or key in places.countries)


def location_of(name: BodyName, province: str | None) -> Location:
    """Where a body is by its own name. `province`: where the article is at home, to tell districts of a name apart."""
    leaf = name.leaf
    if leaf.place is None:
        return Location()
    unit = find_unit(name.unit_kind, leaf.place, province)
    if unit is None and place_key(leaf.place) in gazetteer().countries:
        return Location(country=leaf.place)
    return Location(unit)


def level_of(name: BodyName, where: Location) -> Level | None:
    """The level of a body: the head's own where it has one (`Bộ`, `Sở`), else its unit's."""
    leaf = name.leaf
    if leaf.central:
        return "central"
    if leaf.head is None or name.head is None:
        return None
    own = cast(Level | None, leaf.head.level or None)
    if "central" in (own, name.head.level):
        return "foreign" if where.country is not None else "central"
    if own in ("foreign", "international"):
        return own
    if where.unit is not None and leaf.head.kind not in _NAMED_AFTER:
        return where.unit.level
    if where.country is not None:
        return "foreign"
    kind = name.unit_kind
    if kind is not None and kind != "thành phố":
        return LEVELS[kind]
    return own


def canonical(name: BodyName, where: Location) -> str:
    """The name with abbreviations spelled out and the place put in: `Sở TN-MT` → `Sở Tài nguyên và Môi trường tỉnh Kon
    Tum`."""
    if name.head is None:
        return _spell_out(name.rest)
    words = [name.head.canonical]
    if name.rest:
        words.append(_spell_out(name.rest))
    if name.owner is not None:
        owner = canonical(name.owner, where)
        if owner == CENTRE:
            owner = "Trung ương Đảng" if name.head.canonical in _OF_THE_PARTY else "Trung ương"
        words.append(owner)
    elif name.central:
        words.append("Trung ương")
    elif place := _written_place(name, where):
        words.append(place)
    return " ".join(words)


def _written_place(name: BodyName, where: Location) -> str | None:
    """The place at the end of a canonical name: of an organ of a unit the unit, with its kind word unless the head says
    it."""
    if where.unit is None or name.head is None:
        return where.country or name.kind
    if not name.is_administrative and name.kind is None:
        return name.place
    head_says = _KIND_OF_HEAD.get(name.head.canonical.split(" ")[0]) == where.unit.kind
    return where.place if head_says and where.unit.name != "Hồ Chí Minh" else where.unit.full


@lru_cache(maxsize=8192)
def body_key(name: str) -> str:
    """What two spellings of one body have in common: no case, no marks, no `và` between fields."""
    return " ".join(word for word in _PUNCTUATION.sub(" ", fold(name).lower()).split() if word != "và")


@cache
def _abbreviations() -> dict[str, str]:
    return {fold(row["short"]): row["long"] for row in rows("bodies", "abbreviations.csv")}


@cache
def _fields() -> dict[str, str]:
    """Fields of work by what their spellings have in common: `tài nguyên môi trường` → `Tài nguyên và Môi trường`.

    Of several spellings the one that an abbreviation stands for, else the first with a joint (`Kinh tế - Ngân sách`).
    """
    official = {fold(long) for long in _abbreviations().values()}
    spellings: dict[str, list[str]] = {}
    for name in [fold(row["name"]) for row in rows("bodies", "portfolios.csv")] + sorted(official):
        spellings.setdefault(body_key(name), []).append(name)
    return {
        key: min(names, key=lambda name: (name not in official, _JOINT.search(name) is None))
        for key, names in spellings.items()
    }


def _spell_out(words: str) -> str:
    """`GD - ĐT` → `Giáo dục và Đào tạo`, `Kế hoạch - Đầu tư` → `Kế hoạch và Đầu tư`; words that are neither stay."""
    table = _abbreviations()
    tight = _LOOSE_JOIN.sub(r"\1", words)
    spelled = table.get(tight) or " ".join(table.get(word, word) for word in words.split(" "))
    return _fields().get(body_key(spelled), spelled)


def is_field(words: str) -> bool:
    """Whether words are a field of work, such as a ministry's or a department's: `Tư pháp`, `TN-MT`."""
    return body_key(_spell_out(words)) in _fields()
