"""Names of places, and where they stand in a mention."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pipeline import assets
from pipeline.segment.fold import fold

#: Kind words as they are written → as the table of units has them.
_KINDS = {
    "tỉnh": "tỉnh",
    "thành phố": "thành phố",
    "tp": "thành phố",
    "t.p": "thành phố",
    "huyện đảo": "huyện",
    "huyện": "huyện",
    "quận": "quận",
    "q": "quận",
    "thị xã": "thị xã",
    "tx": "thị xã",
    "thị trấn": "thị trấn",
    "tt": "thị trấn",
    "xã": "xã",
    "phường": "phường",
    "p": "phường",
    "đặc khu": "đặc khu",
}
#: A kind word, not part of a longer word (`hợp tác xã`, `thị xã`), with what may stand before the name.
_KIND = re.compile(
    rf"(?<![^\W_])(?<!tác )(?P<kind>{'|'.join(re.escape(kind) for kind in sorted(_KINDS, key=len, reverse=True))})"
    r"(?:\. *| +)(?=[^\W_])",
    re.IGNORECASE,
)
#: `TP.HCM`, `TPHCM`, `Tp. HCM`
_HO_CHI_MINH = re.compile(r"(?<!\w)(?P<kind>t\.?p)(?P<gap>\.? *)(?P<name>hcm)(?!\w)", re.IGNORECASE)
#: Words in capitals after a kind word that begin a body's own name: `Tỉnh Đoàn Quảng Nam`.
_NO_PLACE = frozenset("đoàn ủy đội hội".split())
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 5


@dataclass(frozen=True)
class Unit:
    name: str
    kind: str
    level: str
    province: str
    recent: bool


class Tables:
    """Units of seeds/places by their names and by kind and province; lists are in the order of the files."""

    def __init__(self) -> None:
        self.by_name: dict[tuple[str, ...], list[Unit]] = {}
        self.by_home: dict[tuple[str, bool, str], list[Unit]] = {}
        for row in assets.rows("places", "vietnam.csv"):
            name, province = fold(row["name"]), fold(row["province"] or row["name"])
            unit = Unit(name, row["kind"].lower(), row["level"], province, bool(row["since"]))
            self.by_name.setdefault(name_key(unit.name), []).append(unit)
            self.by_home.setdefault((unit.kind, unit.recent, "" if unit.level == "province" else province), []).append(
                unit
            )
        self.countries = [
            row["name"]
            for row in assets.rows("places", "world.csv")
            if row["kind"] == "country" and len(row["name"]) > 2
        ]
        self.countries = [name for name in self.countries if "Việt" not in name]
        self.country_keys = {name_key(name) for name in self.countries}
        self.surnames = {
            fold(row["surname"].lower()) for row in assets.rows("names", "surnames.csv") if row["weight"] == "high"
        }
        self.streets = [(row["name"], row["kinds"].split("|")) for row in assets.rows("places", "streets.csv")]


tables = cache(Tables)


def name_key(name: str) -> tuple[str, ...]:
    """A name as it is looked up: `Thừa Thiên - Huế` is `Thừa Thiên Huế`."""
    return tuple(_WORD.findall(fold(name).lower()))


@dataclass(frozen=True)
class Found:
    """A place in a mention: where its name stands, and its kind word if there is one (as in the table)."""

    start: int
    end: int
    key: tuple[str, ...]
    kind: str | None


def find(text: str, label: str) -> Iterator[Found]:
    """The places that a mention (folded) names, in text order."""
    end = 0
    words = list(_WORD.finditer(text))
    for place in sorted(
        [*_by_kind(text, words, label), *_bare(text, words, label)], key=lambda p: (p.start, p.kind is None)
    ):
        if place.start >= end:
            end = place.end
            yield place


def _by_kind(text: str, words: Sequence[re.Match[str]], label: str) -> Iterator[Found]:
    """`huyện Tri Tôn`, `TP. Cao Lãnh`, `TP.HCM`."""
    for match in _HO_CHI_MINH.finditer(text):
        yield Found(*match.span("name"), name_key("Hồ Chí Minh"), "thành phố")
    for match in _KIND.finditer(text):
        index = next((i for i, word in enumerate(words) if word.start() >= match.end()), len(words))
        if index == len(words) or not words[index][0][0].isupper():
            continue
        kind = _KINDS[match["kind"].lower()]
        for size in range(_LONGEST, 0, -1):
            key = tuple(word[0].lower() for word in words[index : index + size])
            if len(key) == size and any(unit.kind == kind for unit in tables().by_name.get(key, ())):
                yield Found(words[index].start(), words[index + size - 1].end(), key, kind)
                break
        else:
            if found := _unknown(text, words[index:], kind, label):
                yield found


def _unknown(text: str, rest: Sequence[re.Match[str]], kind: str, label: str) -> Found | None:
    """A name that no table has: what is left of the mention, if it is one to three words in capitals."""
    low = tuple(word[0].lower() for word in rest)
    tail = text[rest[0].start() :]
    fits = len(rest) <= 3 and low[0] not in _NO_PLACE and all(word[0][0].isupper() for word in rest)
    if not fits or re.search(r"[^\w ]", tail) or (label != "LOCATION" and kind in ("tỉnh", "thành phố")):
        return None
    return Found(rest[0].start(), rest[-1].end(), low, kind)


def _bare(text: str, words: Sequence[re.Match[str]], label: str) -> Iterator[Found]:
    """`Hậu Giang` as a LOCATION, or in a longer name: `chợ Vĩnh Long`, `Đài PT-TH Hậu Giang`."""
    whole = tuple(word[0].lower() for word in words)
    known = whole in tables().country_keys or whole in tables().by_name
    if label == "LOCATION" and known:
        if whole != name_key("Hồ Chí Minh") and words[0][0][0].isupper():
            yield Found(words[0].start(), words[-1].end(), whole, None)
        return
    index = 0
    while index < len(words):
        size = next((size for size in range(_LONGEST, 0, -1) if _is_named(text, words, index, size)), 0)
        if size:
            yield Found(words[index].start(), words[index + size - 1].end(), whole[index : index + size], None)
        index += max(size, 1)


def _is_named(text: str, words: Sequence[re.Match[str]], index: int, size: int) -> bool:
    """Whether the words from `index` on are a province's, district's or country's name, and no part of a longer one.

    A country of one syllable must be the last word: `Đại sứ quán Lào`.
    """
    some = words[index : index + size]
    key = tuple(word[0].lower() for word in some)
    if len(key) < size or key == name_key("Hồ Chí Minh") or not all(word[0][0].isupper() for word in some):
        return False
    if size == 1:
        return key in tables().country_keys and index == len(words) - 1 > 0 and words[index - 1][0].islower()
    is_unit = any(unit.level != "commune" for unit in tables().by_name.get(key, ()))
    if not is_unit and key not in tables().country_keys:
        return False
    before, after = words[index - 1 : index] if index else [], words[index + size : index + size + 1]
    if (
        after
        and after[0][0][0].isupper()
        and not text.isupper()
        and not text[some[-1].end() : after[0].start()].strip()
    ):
        return False
    if not before or index == 1:
        return True  # `Báo Hậu Giang`
    word = before[0][0]
    if text.isupper():
        return word.lower() not in tables().surnames  # no `TRƯỜNG THPT TRỊNH HOÀI ĐỨC`
    # `Huyện ủy Tri Tôn` and `Đài PT-TH Hậu Giang` name the place, `Trường Nguyễn Thái Bình` a person.
    return word.islower() or word.isupper()
