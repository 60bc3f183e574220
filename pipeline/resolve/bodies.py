"""Bodies: spelled out, located, with level and parent.

A bare `Thành ủy` or `UBND tỉnh` is its city's or province's by the article: the province that the article names most, in
bodies, places and dateline.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import cast

from pipeline.assets import rows
from pipeline.resolve.context import Article
from pipeline.records import Level
from pipeline.resolve.links import BodyEntry
from pipeline.segment.fold import fold
from pipeline.tagger.lexicon.syllables import Line
from pipeline.tagger.lexicon.tables import BodyHead, load

#: What a kind word says of the level of the body that is named with it.
_KIND_LEVELS: dict[str | None, Level] = {
    "tỉnh": "province",
    "thành phố": "province",
    "tp": "province",
    "tp.": "province",
    "huyện": "district",
    "quận": "district",
    "thị xã": "district",
    "thị trấn": "commune",
    "xã": "commune",
    "phường": "commune",
    "đặc khu": "commune",
}
_CENTRAL_CITIES = {"hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế"}
_CITY_COMMITTEES = {"Thành ủy", "Thành đoàn"}
_KIND = re.compile(r"\b(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?![\w])\s*", re.IGNORECASE)
_ALIASES = {
    "tp.hcm": "Hồ Chí Minh",
    "tphcm": "Hồ Chí Minh",
    "tp hcm": "Hồ Chí Minh",
    "hcm": "Hồ Chí Minh",
    "sài gòn": "Hồ Chí Minh",
}


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Lower-case folded names of Vietnam's units, each with its spelling and, for districts, their provinces."""

    provinces: dict[str, str]
    districts: dict[str, tuple[str, str]]
    communes: dict[str, tuple[str, str, str]]


@cache
def gazetteer() -> Gazetteer:
    provinces: dict[str, str] = dict(_ALIASES)
    districts: dict[str, tuple[str, str]] = {}
    communes: dict[str, tuple[str, str, str]] = {}
    doubtful: set[tuple[str, str]] = set()
    for row in rows("places", "vietnam.csv"):
        name = row["name"]
        key = fold(name).lower()
        if row["level"] == "province":
            provinces[key] = name
        elif row["level"] == "district":
            if key in districts and districts[key][1] != row["province"]:
                doubtful.add(("district", key))  # `huyện Phú Bình`, `Châu Thành` of many provinces
            districts[key] = (name, row["province"])
        else:
            if key in communes and communes[key][2] != row["province"]:
                doubtful.add(("commune", key))
            communes[key] = (name, row["district"], row["province"])
    for level, key in doubtful:
        if level == "district":
            districts.pop(key, None)
        else:
            communes.pop(key, None)
    return Gazetteer(provinces, districts, communes)


@dataclass(frozen=True, slots=True)
class BodyParts:
    """A body's name taken apart. `rest` is what follows the head: field, proper name."""

    head: BodyHead | None
    head_text: str
    rest: str
    owner: BodyParts | None
    place_kind: str | None
    place: str | None


def parse(name: str) -> BodyParts:
    """Takes a body's folded name apart: head, field or proper name, owner, place."""
    tables = load()
    line = Line(name, 0, len(name))
    found = tables.heads.longest(line, 0)
    if found is None:
        return BodyParts(None, "", name, None, None, None)
    end, head = found
    head_text = name[: line.end[end - 1]]
    owner_at = None
    for index in range(end, line.size):
        later = tables.heads.longest(line, index)
        if (
            later is not None
            and head.owner
            and (later[1].alone == "always" or later[1].kind in _OWNERS)
            and line.cap[index]
        ):
            owner_at = index
            break
    if owner_at is not None:
        rest = name[line.end[end - 1] : line.start[owner_at]].strip(" ,-")
        owner = parse(name[line.start[owner_at] :])
        return BodyParts(head, head_text, rest, owner, owner.place_kind, owner.place)
    tail = name[line.end[end - 1] :]
    kind, place, rest = _split_place(tail.strip())
    return BodyParts(head, head_text, rest, None, kind, place)


_OWNERS = {
    "ministry",
    "department",
    "police",
    "company",
    "party_branch",
    "mass_organisation",
    "party_committee",
    "people_committee",
    "people_council",
}


def _split_place(tail: str) -> tuple[str | None, str | None, str]:
    """(kind word, place, what is left) of the words after a head: `tỉnh Quảng Nam`, `Đà Nẵng`, `thành phố`."""
    low = tail.lower()
    matches = [match for match in _KIND.finditer(tail) if match.start() == 0 or tail[match.start() - 1] == " "]
    if matches:
        last = matches[0]
        kind = last.group(1).lower().rstrip(".")
        name = tail[last.end() :].strip(" .")
        rest = tail[: last.start()].strip(" ,-")
        return kind, name or None, rest
    places = gazetteer()
    words = tail.split(" ")
    for width in range(min(5, len(words)), 0, -1):
        name = " ".join(words[-width:])
        key = name.lower()
        if key in places.provinces or key in places.districts or key in ("việt nam",):
            return None, name, " ".join(words[:-width])
    if low in ("trung ương", "tw", "t.ư", "tư"):
        return "trung ương", None, ""
    return None, None, tail


def home(article: Article) -> tuple[str | None, str | None]:
    """(province, district) that the article is about, by what it names most. Either may be None."""
    places = gazetteer()
    provinces: Counter[str] = Counter()
    districts: Counter[tuple[str, str]] = Counter()
    for index, mention in enumerate(article.mentions):
        if mention.label not in ("BODY", "LOCATION", "EVENT"):
            continue
        text = article.texts[index].lower()
        weight = 3 if mention.label == "BODY" else 2
        if index < 6:
            weight += 2  # the headline and the lead say where we are
        for name in (_KIND.sub("|", text).split("|")[-1].strip(" ."), *_endings(text)):
            if name in places.provinces:
                provinces[places.provinces[name]] += weight
                break
            if name in places.districts:
                districts[places.districts[name]] += weight
                provinces[places.districts[name][1]] += 1
                break
    province = provinces.most_common(1)[0][0] if provinces else None
    district = next((name for (name, of), _ in districts.most_common() if province in (None, of)), None)
    return province, district


def _endings(text: str) -> Iterable[str]:
    words = text.split(" ")
    return (" ".join(words[-width:]) for width in range(min(4, len(words)), 1, -1))


def _level(parts: BodyParts, place: str | None) -> Level | None:
    if parts.owner is not None:
        return _level(parts.owner, place)
    if parts.head is None:
        return None
    own = cast(Level | None, parts.head.level or None)
    if own in ("central", "foreign", "international"):
        if parts.place and parts.place.lower() != "việt nam" and parts.head.kind == "national_assembly":
            return "foreign"
        return own
    if parts.place_kind == "trung ương" or "trung ương" in parts.rest.lower():
        return "central"
    if parts.place_kind in _KIND_LEVELS:
        level = _KIND_LEVELS[parts.place_kind]
        if level == "province" and parts.place_kind != "tỉnh" and place and place.lower() not in _CENTRAL_CITIES:
            return "province" if place.lower() in gazetteer().provinces else "district"
        return level
    if parts.head.canonical in _CITY_COMMITTEES and place:
        return "province" if place.lower() in gazetteer().provinces else "district"
    if own:
        return own
    if parts.place:
        key = parts.place.lower()
        if key in gazetteer().provinces:
            return "province"
        if key in gazetteer().districts:
            return "district"
    return None


@cache
def _abbreviations() -> dict[str, str]:
    return {fold(row["short"]): row["long"] for row in rows("bodies", "abbreviations.csv")}


_LOOSE_JOIN = re.compile(r" ?(-|&) ?")


def spell_out(words: str) -> str:
    """`GD - ĐT` → `Giáo dục và Đào tạo`; words that are no abbreviation stay."""
    table = _abbreviations()
    tight = _LOOSE_JOIN.sub(r"\1", words)
    if tight in table:
        return table[tight]
    return " ".join(table.get(word, word) for word in words.split(" "))


def body_key(name: str) -> str:
    """What two spellings of one body have in common: no case, no marks, no `và` between fields."""
    return " ".join(word for word in re.sub(r"[-,&.]", " ", fold(name).lower()).split() if word != "và")


_CENTRE = "Ban Chấp hành Trung ương Đảng"
#: Organs of the centre that are called `… Trung ương Đảng`; the others `… Trung ương` (`Ban Tổ chức Trung ương`).
_OF_THE_PARTY = {"Ban Bí thư", "Văn phòng"}


def _spelled(parts: BodyParts, kind: str | None, place: str | None) -> str:
    """The canonical name: abbreviations spelled out, the place that the article tells put where the name leaves it out."""
    if parts.head is None:
        return spell_out(parts.rest)
    words = [parts.head.canonical]
    if parts.rest:
        words.append(spell_out(parts.rest))
    if parts.owner is not None:
        owner = _spelled(parts.owner, kind, place)
        if owner == _CENTRE:
            owner = "Trung ương Đảng" if parts.head.canonical in _OF_THE_PARTY else "Trung ương"
        words.append(owner)
        return " ".join(words)
    if kind == "trung ương":
        words.append("Trung ương")
    elif kind:
        words.append({"tp": "thành phố"}.get(kind, kind))
    if place:
        words.append(place)
    return " ".join(words)


#: Kinds of bodies that there is one of in each unit, so that a bare name is the unit's own.
_ONE_EACH = {
    "party_committee",
    "party_organ",
    "people_committee",
    "people_council",
    "party_branch",
    "office",
    "department",
    "police",
    "mass_organisation",
    "army",
    "court",
    "procuracy",
    "national_assembly",
    "inspectorate",
    "board",
}


def _leaf(parts: BodyParts) -> BodyParts:
    return _leaf(parts.owner) if parts.owner is not None else parts


def locate(parts: BodyParts, province: str | None, district: str | None) -> tuple[str | None, str | None]:
    """(kind word, place) of a body: its own, or the article's where its name leaves it out."""
    leaf = _leaf(parts)
    kind, place = leaf.place_kind, leaf.place
    if place is not None:
        spelled = gazetteer().provinces.get(place.lower().strip(" ."))
        return kind, spelled or place
    if (
        leaf.head is None
        or leaf.head.kind not in _ONE_EACH
        or leaf.head.level in ("central", "foreign", "international")
    ):
        return kind, None
    if kind in ("tỉnh", "thành phố", "tp") or (kind is None and leaf.head.level == "province"):
        return kind, province
    if kind in ("huyện", "quận", "thị xã") or (kind is None and leaf.head.level == "district"):
        return kind, district
    return kind, None


def resolve_bodies(article: Article) -> tuple[list[BodyEntry], dict[int, int]]:
    """The bodies of an article in text order, and for each BODY mention the index of its entry."""
    province, district = home(article)
    entries: list[BodyEntry] = []
    by_key: dict[str, int] = {}
    entry_of: dict[int, int] = {}
    parsed: list[BodyParts] = []
    shared = _shared_places(article)
    for index in article.of.get("BODY", []):
        parts = parse(article.texts[index])
        kind, place = locate(parts, province, district)
        if place is None and index in shared:
            kind, place = shared[index]
            if place is None:
                _, place = locate(BodyParts(parts.head, "", "", None, kind, None), province, district)
        canonical = _spelled(parts, kind, place)
        key = body_key(canonical)
        if key not in by_key:
            by_key[key] = len(entries)
            entries.append(
                BodyEntry(
                    article.raw(index),
                    canonical,
                    parts.head.kind if parts.head else None,
                    _level(_with_place(parts, kind, place), place),
                    place,
                )
            )
            parsed.append(parts)
        entry = entries[by_key[key]]
        entry.mentions.append(index)
        if len(article.raw(index)) > len(entry.name):
            entry.name = article.raw(index)
        entry_of[index] = by_key[key]
    for number, (entry, parts) in enumerate(zip(entries, parsed, strict=True)):
        if parts.owner is not None:
            owner = _spelled(parts.owner, *_owner_place(entry, parts))
            parent = by_key.get(body_key(owner))
            entry.parent = parent if parent != number else None
    return entries, entry_of


def _owner_place(entry: BodyEntry, parts: BodyParts) -> tuple[str | None, str | None]:
    return _leaf(parts).place_kind, entry.place


def _with_place(parts: BodyParts, kind: str | None, place: str | None) -> BodyParts:
    if parts.owner is not None:
        return BodyParts(parts.head, parts.head_text, parts.rest, _with_place(parts.owner, kind, place), kind, place)
    return BodyParts(parts.head, parts.head_text, parts.rest, None, kind, place)


def _shared_places(article: Article) -> dict[int, tuple[str | None, str | None]]:
    """`HĐND, UBND tỉnh Quảng Nam`: the place that stands with the last of a row is the place of all."""
    shared: dict[int, tuple[str | None, str | None]] = {}
    bodies = article.of.get("BODY", [])
    for index in reversed(bodies):
        following = index + 1
        if following >= len(article.mentions) or article.mentions[following].label != "BODY":
            continue
        if article.gap(index).strip() not in (",", "và", "-"):
            continue
        parts = parse(article.texts[following])
        leaf = _leaf(parts)
        if leaf.place_kind or leaf.place:
            shared[index] = (leaf.place_kind, leaf.place)
        elif following in shared:
            shared[index] = shared[following]
    return shared
