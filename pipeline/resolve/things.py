"""Events and places: mentions of one thing gathered in one entry."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.resolve.context import Article
from pipeline.resolve.gazetteer import CENTRAL_CITIES, find_kind, find_unit, gazetteer, place_key
from pipeline.resolve.links import EventEntry, PlaceEntry

# -- Events ------------------------------------------------------------------------------------------------------------

#: Numbers in words, from one.
_WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_NUMBER = rf"\d+|[IVXLC]+(?!\w)|{'|'.join(sorted(_WORDS, key=len, reverse=True))}"
#: `lần thứ XXIII`, `thứ 15`, `lần thứ nhất`, `lần 2`; `Đại hội XIV`, `Hội nghị Trung ương 7`, `SEA Games 31`, `Phiên
#: họp 41`.
_ORDINAL = re.compile(
    rf"(?<!\w)(?:(?:lần )?thứ|lần|(?i:đại hội|hội nghị|trung ương|họp)|Games) (?P<number>{_NUMBER})(?!\w)"
)
_TERM = re.compile(r"(?<!\w)khóa (?P<term>\w+)", re.IGNORECASE)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
#: Words of an event's name that say neither whose it is nor which it is.
_COMMON = re.compile(
    r"(?<!\w)(?:đại hội|hội nghị|kỳ họp|phiên họp|đại biểu(?! quốc hội)|lần|thứ|của|tại|trù bị|bất thường|thường lệ)"
    r"(?!\w)|[(),]",
    re.IGNORECASE,
)
#: The party's own congress, by its name or by having no other owner: `Đại hội XIV của Đảng`, `Đại hội XIII`.
_NATIONAL = re.compile(r"toàn quốc|của Đảng(?! bộ)|^Đại hội [IVX]+$")
THE_PARTY = "Đảng Cộng sản Việt Nam"


def ordinal(text: str) -> str | None:
    """The ordinal in an event's folded name as the text writes it: `XXIII`, `15`, `nhất`."""
    match = _ORDINAL.search(text)
    return match and match["number"]


def value(written: str | None) -> int | None:
    """An ordinal in figures, so that `lần thứ XIV` and `thứ 14` are the same: `XIV` → 14, `nhất` → 1."""
    if written is None or written.isdigit():
        return None if written is None else int(written)
    if written in _WORDS:
        return _WORDS.index(written) + 1
    numbers = [_ROMAN[letter] for letter in written]
    return sum(-one if after > one else one for one, after in zip(numbers, [*numbers[1:], 0], strict=True))


def owner_words(text: str) -> str:
    """What an event's name says of whose it is: `Đảng bộ tỉnh Hà Nam` of `Đại hội Đảng bộ tỉnh Hà Nam lần thứ I`."""
    if _NATIONAL.search(text):
        return THE_PARTY
    number = _ORDINAL.search(text)
    if number:
        text = f"{text[: number.start('number')]} {text[number.end('number') :]}"
    return " ".join(_COMMON.sub(" ", _TERM.sub(" ", text)).split())


@dataclass(frozen=True, slots=True)
class _EventName:
    """What tells one event from another: first words, ordinal in figures, term, the words for whose it is."""

    head: str
    number: int | None
    term: str | None
    owner: frozenset[str]

    @classmethod
    def of(cls, text: str) -> _EventName:
        number, term = value(ordinal(text)), _TERM.search(text)
        head = text.lower() if number is None else " ".join(text.lower().split(" ")[:2])
        return cls(head, number, term["term"].lower() if term else None, frozenset(owner_words(text).lower().split()))

    def is_same(self, other: _EventName) -> bool:
        """`kỳ họp thứ 7` is `kỳ họp thứ 7, Quốc hội khóa XIV`; two congresses of one number are two where the owners
        differ."""
        return (
            (self.head, self.number) == (other.head, other.number)
            and (self.term is None or other.term is None or self.term == other.term)
            and (self.owner <= other.owner or other.owner <= self.owner)
        )


def resolve_events(article: Article, body_meant: Callable[[str, int], int | None]) -> list[EventEntry]:
    """The events of an article in text order. `body_meant`: (words that name a body, mention) → its entry, if it has
    one."""
    entries: list[EventEntry] = []
    names: list[_EventName] = []
    alike: dict[tuple[str, int | None], list[int]] = {}
    for index in article.of.get("EVENT", []):
        text = article.texts[index]
        name = _EventName.of(text)
        candidates = alike.setdefault((name.head, name.number), [])
        at = next((at for at in candidates if names[at].is_same(name)), None)
        if at is None:
            at = len(entries)
            entries.append(EventEntry(article.raw(index)))
            names.append(name)
            candidates.append(at)
        entry, term, owner = entries[at], _TERM.search(text), owner_words(text)
        entry.mentions.append(index)
        entry.ordinal = entry.ordinal or ordinal(text)
        entry.term = entry.term or (term["term"] if term else None)
        if entry.body is None and owner:
            entry.body = body_meant(owner, index)
        if len(article.raw(index)) > len(entry.name):
            entry.name = article.raw(index)
            names[at] = name
    return entries


# -- Places ------------------------------------------------------------------------------------------------------------


def resolve_places(article: Article) -> list[PlaceEntry]:
    """The places of an article in text order. `tỉnh Quảng Nam` and `Quảng Nam` are one, `huyện` and `xã` of a name are
    two."""
    entries: dict[str, PlaceEntry] = {}
    for index in article.of.get("LOCATION", []):
        entry = entries.setdefault(location_key(article.texts[index]), PlaceEntry(article.raw(index)))
        entry.mentions.append(index)
        if len(article.raw(index)) > len(entry.name):
            entry.name = article.raw(index)
    return list(entries.values())


def location_key(text: str) -> str:
    """What spellings of one place have in common; a province, a central city and a country lose their kind word."""
    found = find_kind(text)
    if found is None or found[0]:
        known = gazetteer().provinces.get(place_key(text.removeprefix("nước ")))
        return place_key(known.name if known else text.removeprefix("nước "))
    _, kind, name = found
    unit = find_unit(kind, name)
    if unit is not None and unit.level == "province" and (kind == "tỉnh" or unit.name in CENTRAL_CITIES):
        return place_key(unit.name)
    return place_key(f"{kind} {unit.name if unit else name}")
