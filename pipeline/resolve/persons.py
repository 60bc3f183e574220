"""Persons: mentions of one person merged (full name, given name after an honorific, capitals in bylines)."""

from __future__ import annotations

import re
from functools import cache

from pipeline.assets import rows
from pipeline.resolve.context import Article
from pipeline.resolve.links import OfficialEntry
from pipeline.segment.fold import fold


def _given(name: str) -> str:
    return name.rsplit(" ", 1)[-1]


def _readable(name: str) -> str:
    """A byline's capitals as a person writes a name: `NGUYỄN VĂN HÙNG` → `Nguyễn Văn Hùng`; initials stay (`N.P`)."""
    if not name.isupper() or "." in name or len(name) < 4:
        return name
    return " ".join(word[:1] + word[1:].lower() for word in name.split(" "))


@cache
def titles() -> tuple[re.Pattern[str], frozenset[str]]:
    """Titles that may stand before a name, as a pattern, and those that are honorifics."""
    table = [(fold(row["title"]), row["kind"]) for row in rows("names", "titles.csv")]
    words = sorted((re.escape(title).replace(r"\ ", " +") for title, _ in table), key=len, reverse=True)
    honorifics = frozenset(title.lower() for title, kind in table if kind == "honorific")
    return re.compile(rf"(?:(?<!\w)(?:{'|'.join(words)})\.?(?!\w)[ ,.]*)+", re.IGNORECASE), honorifics


def _honorific(article: Article, index: int) -> str | None:
    """The word of address before a mention (`đồng chí`, `ông`, `bà`), lower case."""
    before = article.folded.text[max(0, article.begins[index] - 24) : article.begins[index]].lower().rstrip()
    _, honorifics = titles()
    best = max((word for word in honorifics if before.endswith(word)), key=len, default=None)
    if best is None or (len(before) > len(best) and before[-len(best) - 1].isalpha()):
        return None
    return "đồng chí" if best == "đ/c" else best


def resolve_persons(article: Article) -> tuple[list[OfficialEntry], dict[int, int]]:
    """The persons of an article in text order, and for each PERSON mention the index of its entry.

    A given name alone (`bà Thanh`) is the last person named before it with that given name, else the next one after.
    """
    mentions = article.of.get("PERSON", [])
    entries: list[OfficialEntry] = []
    by_name: dict[str, int] = {}
    entry_of: dict[int, int] = {}
    names = {article.texts[index].lower() for index in mentions}
    full = {index for index in mentions if " " in article.texts[index]}

    def enter(index: int, key: str) -> None:
        if key not in by_name:
            by_name[key] = len(entries)
            entries.append(OfficialEntry(_readable(article.raw(index))))
        elif len(article.raw(index)) > len(entries[by_name[key]].name):
            entries[by_name[key]].name = _readable(article.raw(index))
        entry_of[index] = by_name[key]

    last: dict[str, int] = {}
    for index in mentions:
        key = article.texts[index].lower()
        if index not in full and "." not in key:
            owner = last.get(key)
            if owner is None:
                owner = next(
                    (later for later in mentions if later in full and _given(article.texts[later].lower()) == key), None
                )
            if owner is not None:
                key = article.texts[owner].lower()
                if owner > index and key not in by_name:
                    by_name[key] = len(entries)
                    entries.append(OfficialEntry(_readable(article.raw(owner))))
        elif index in full:
            key = _fuller(key, names)
            last[_given(key)] = index
        enter(index, key)
        entry = entries[entry_of[index]]
        entry.mentions.append(index)
        entry.honorific = entry.honorific or _honorific(article, index)
    return entries, entry_of


def _fuller(key: str, names: set[str]) -> str:
    """`Tấn Dũng` is the `Nguyễn Tấn Dũng` of the same article: the two last syllables of exactly one longer name."""
    if key.count(" ") > 1:
        return key
    longer = [name for name in names if name.endswith(" " + key)]
    return longer[0] if len(longer) == 1 else key


def only_titles(gap: str) -> bool:
    """Whether nothing but words of address, ranks and degrees stands in a gap: ` đồng chí `, ` PGS.TS `."""
    pattern, _ = titles()
    return not pattern.sub("", gap).strip(" \"'")
