"""Events, places and dates: mentions of one thing gathered in one entry."""

from __future__ import annotations

import re

from pipeline.resolve.context import Article
from pipeline.resolve.links import EventEntry, PlaceEntry
from pipeline.segment.fold import fold

_ORDINAL = re.compile(
    r"(?<!\w)(?:lần )?(?:thứ )(?P<word>\w+(?: một| hai)?)|(?<!\w)lần (?P<number>\d+|[IVXLC]+)|(?:Đại hội|Trung ương|[Kk]ỳ|họp|Games) (?P<bare>\d+|[IVXLC]+)(?!\w)"
)
_TERM = re.compile(r"(?<!\w)khóa (?P<term>\w+)", re.IGNORECASE)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")


def ordinal(text: str) -> str | None:
    """The ordinal in an event's folded name as the text writes it: `XXIII`, `15`, `nhất`."""
    match = _ORDINAL.search(text)
    if match is None:
        return None
    return match.group("word") or match.group("number") or match.group("bare")


def _value(written: str | None) -> str:
    """An ordinal in figures, so that `lần thứ XIV`, `thứ 14` are the same: `XIV` → `14`, `nhất` → `1`."""
    if written is None:
        return ""
    if written.isdigit():
        return str(int(written))
    low = written.lower()
    if low in _WORDS:
        return str(_WORDS.index(low) + 1)
    if re.fullmatch(r"[IVXLC]+", written):
        values = [_ROMAN[letter] for letter in written]
        return str(sum(-a if b > a else a for a, b in zip(values, [*values[1:], 0], strict=True)))
    return low


def resolve_events(article: Article, body_of_text: dict[str, int]) -> list[EventEntry]:
    """The events of an article in text order. `body_of_text`: folded lower-case names of its bodies → their entries."""
    entries: dict[tuple[str, str, str], EventEntry] = {}
    for index in article.of.get("EVENT", []):
        text = article.texts[index]
        written, term = ordinal(text), _TERM.search(text)
        head = " ".join(text.lower().split(" ")[:2])
        owner = _owner(text, body_of_text)
        key = (head, _value(written), fold(term["term"]).lower() if term else "") if written else (text.lower(), "", "")
        entry = entries.get(key)
        if entry is None:
            entry = entries[key] = EventEntry(article.raw(index), written, owner, term["term"] if term else None)
        entry.mentions.append(index)
        entry.body = entry.body if entry.body is not None else owner
        if len(article.raw(index)) > len(entry.name):
            entry.name = article.raw(index)
    return list(entries.values())


def _owner(text: str, body_of_text: dict[str, int]) -> int | None:
    """The body of the article whose name stands in the event's: the longest such."""
    low = text.lower()
    names = [name for name in body_of_text if name in low]
    return body_of_text[max(names, key=len)] if names else None


_KIND = re.compile(r"^(?:tỉnh|thành phố|tp\.?|thủ đô|nước)(?= |(?<=\.))\s*", re.IGNORECASE)


def resolve_places(article: Article) -> list[PlaceEntry]:
    """The places of an article in text order. `tỉnh Quảng Nam` and `Quảng Nam` are one, `huyện` and `xã` of a name are two."""
    entries: dict[str, PlaceEntry] = {}
    for index in article.of.get("LOCATION", []):
        key = _KIND.sub("", article.texts[index]).lower().replace(". ", ".").strip()
        entry = entries.setdefault(key, PlaceEntry(article.raw(index)))
        entry.mentions.append(index)
        if len(article.raw(index)) > len(entry.name):
            entry.name = article.raw(index)
    return list(entries.values())
