"""What the tables of places say of a name: which unit of Vietnam it is, or which country."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.assets import rows
from pipeline.records import Level
from pipeline.segment.fold import fold

#: Kind word of a unit → its level. A `thành phố` is of the level of a province where it is one of CENTRAL_CITIES.
LEVELS: dict[str, Level] = {
    "tỉnh": "province",
    "thành phố": "province",
    "huyện": "district",
    "quận": "district",
    "thị xã": "district",
    "thị trấn": "commune",
    "xã": "commune",
    "phường": "commune",
    "đặc khu": "commune",
}
#: Huế is one since 2025 (Nghị quyết 175/2024/QH15).
CENTRAL_CITIES = frozenset({"Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"})
VIETNAM = frozenset({"việt nam", "việt", "vn"})
#: `TP.HCM` → `thành phố Hồ Chí Minh`: kind words as they are shortened.
KIND_WORDS = {
    "tp": "thành phố",
    "thủ đô": "thành phố",
    "p": "phường",
    "q": "quận",
    "h": "huyện",
    "tx": "thị xã",
    "tt": "thị trấn",
} | {kind: kind for kind in LEVELS}

_KIND_WORD = re.compile(
    r"(?<!\w)(?P<kind>tỉnh|thành phố|thủ đô(?= +\w)|t\.?p|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu"
    r"|(?:p|q|h|tx|tt)(?=\. ?\w))(?!\w)[ .,]*",
    re.IGNORECASE,
)
_DASH = re.compile(r" ?- ?")
_NUMBER = re.compile(r"\d+|[IVX]+")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of Vietnam. `kind` is its kind word in lower case; `province` is the province's name, its own for one."""

    name: str
    kind: str
    level: Level
    province: str

    @property
    def full(self) -> str:
        """With its kind word: `tỉnh Quảng Nam`; of the city that bears a person's name it is part of the name."""
        return "Thành phố Hồ Chí Minh" if self.name == "Hồ Chí Minh" else f"{self.kind} {self.name}"


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Names by `place_key`."""

    provinces: dict[str, Unit]
    #: a name may be of several districts: `Châu Thành` of nine provinces
    districts: dict[str, tuple[Unit, ...]]
    countries: frozenset[str]


@lru_cache(maxsize=8192)
def place_key(name: str) -> str:
    """What spellings of a place have in common: `BR - VT` and `BR-VT`, `TP. HCM` and `TP.HCM`."""
    return _DASH.sub("-", fold(name).lower().replace(".", " ").strip()).replace("  ", " ")


@cache
def gazetteer() -> Gazetteer:
    provinces: dict[str, Unit] = {}
    districts: dict[str, dict[Unit, None]] = {}
    for row in rows("places", "vietnam.csv"):
        name, kind = fold(row["name"]), row["kind"].lower()
        if row["level"] == "province":
            provinces.setdefault(place_key(name), Unit(name, kind, "province", name))
        elif row["level"] == "district":
            districts.setdefault(place_key(name), {})[Unit(name, kind, "district", fold(row["province"]))] = None
    for row in rows("places", "spellings.csv"):
        stands_for = fold(row["stands_for"])
        known = provinces.get(place_key(stands_for))
        provinces[place_key(row["name"])] = known or Unit(stands_for, row["kind"].lower(), "province", stands_for)
    countries = {place_key(row["name"]) for row in rows("places", "world.csv") if row["kind"] == "country"}
    return Gazetteer(provinces, {key: tuple(units) for key, units in districts.items()}, frozenset(countries - VIETNAM))


def find_unit(kind: str | None, name: str, province: str | None = None) -> Unit | None:
    """The unit that a name is of, given its kind word (lower case) where the text has one.

    `province`: where the article is at home, to choose among districts of one name. None where the tables have no such
    unit and the text does not say its kind.
    """
    places, key = gazetteer(), place_key(name)
    if kind in (None, "tỉnh", "thành phố") and key in places.provinces:
        unit = places.provinces[key]
        if kind is None or kind == "tỉnh" or unit.name in CENTRAL_CITIES:
            return unit if kind is None else Unit(unit.name, kind, "province", unit.name)
    districts = _in_province(places.districts.get(key, ()), kind, province)
    if districts:
        return districts[0] if len(districts) == 1 or kind is None else Unit(districts[0].name, kind, "district", "")
    if kind is None:
        return None
    level = "district" if kind == "thành phố" else LEVELS[kind]
    return Unit(fold(name), kind, level, "")


def _in_province(districts: Sequence[Unit], kind: str | None, province: str | None) -> list[Unit]:
    """The districts of one name that the text may mean: of its kind, in its province, where there are such."""
    found = [unit for unit in districts if kind in (None, unit.kind)]
    return [unit for unit in found if unit.province == province] or found


def find_kind(text: str) -> tuple[str, str, str] | None:
    """(text before, kind word in full and lower case, name after) at the first kind word that a name, a number or
    nothing follows: `Sở Y tế TP. Vinh` → (`Sở Y tế `, `thành phố`, `Vinh`). The `xã` of `xã hội` is none."""
    for match in _KIND_WORD.finditer(text):
        name = text[match.end() :]
        if not name or name[0].isupper() or name[0].isdigit():
            return text[: match.start()], KIND_WORDS[match["kind"].lower().replace("t.p", "tp")], name.strip(" .,")
    return None


def is_number(name: str) -> bool:
    """`quận 1`, `phường 3`, `quận III`: a number is no name without its kind word."""
    return _NUMBER.fullmatch(name) is not None
