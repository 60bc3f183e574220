"""Persons: mentions of one person merged: full name, given name after a word of address, capitals in bylines, alias."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from pipeline.assets import rows
from pipeline.resolve.context import Article
from pipeline.resolve.links import OfficialEntry
from pipeline.resolve.titles import gender, honorific
from pipeline.segment.fold import fold

#: What stands before a name is looked at for its titles no further back, in characters.
_TITLES_WIDTH = 40
#: What stands between a name and another of the same person: `Nguyễn Văn Linh (Mười Cúc)`, which a bracket must close,
#: and `Y Ngông (tức Ama H'Tiêu)`, `Đỗ Mười tên thật là Nguyễn Duy Cống`.
_IN_BRACKETS = re.compile(r" ?\(")
_ALIAS = re.compile(
    r",?(?: ?\(| )(?:tức|bí danh|tên thật|tên khai sinh|tên thường gọi|thường gọi|còn gọi)(?: là)? ", re.IGNORECASE
)
#: `các ông`, `hai đồng chí`, and what stands between the names that share the word.
_PLURAL = re.compile(r"(?<!\w)(?:các|hai|ba|bốn|năm|\d+) (?:đồng chí|đ/c|ông|bà|anh|chị)[: ]*$")
_IN_A_ROW = re.compile(r"[,;]? (?:và )?")
#: Peoples of the Central Highlands are called by what comes first: `ông Y Bhiông` is Y Bhiông Mlô.
_HIGHLAND = re.compile(r"(?:y|a|h'\w+)(?= |$)")
#: Of the full names that a given name may be, so many before and after it are tried.
_NEAR = 50
#: `Bác Hồ` is the one person known by a family name.
_UNCLE = re.compile(r"bác $", re.IGNORECASE)
_HO_CHI_MINH = "hồ chí minh"


def resolve_persons(article: Article) -> tuple[list[OfficialEntry], dict[int, int]]:
    """The persons of an article in text order, and for each PERSON mention the index of its entry."""
    names = _Names(article)
    entries: list[OfficialEntry] = []
    by_name: dict[str, int] = {}
    entry_of: dict[int, int] = {}
    for index in article.of.get("PERSON", []):
        name = names.whole(index)
        number = by_name.setdefault(name, len(entries))
        if number == len(entries):
            entries.append(OfficialEntry(""))
        entry_of[index] = number
        entry, written = entries[number], _readable(article.raw(index))
        entry.mentions.append(index)
        entry.honorific = entry.honorific or names.honorifics[index]
        # the longest form, but of an alias and a name the name, which stands first
        if not entry.name or (len(written) > len(entry.name) and article.texts[index].lower() == name):
            entry.name = written
    return entries, entry_of


class _Names:
    """The names of one article: which of them are one person's. Keys are folded names in lower case."""

    def __init__(self, article: Article) -> None:
        self._article = article
        mentions = article.of.get("PERSON", [])
        self._keys = {index: article.texts[index].lower() for index in mentions}
        self.honorifics = _honorifics(article, mentions)
        self._full = [index for index in mentions if " " in self._keys[index]]
        #: a word that a person may be called by → the mentions of full names with it
        self._called: dict[str, list[int]] = {}
        #: the end, of names of the Central Highlands the beginning, of a name → the longer names that have it
        self._longer: dict[str, dict[str, None]] = {}
        for index in self._full:
            self._enter(index, self._keys[index].split(" "))
        self._alias_of = self._aliases()

    def _enter(self, index: int, words: list[str]) -> None:
        self._called.setdefault(words[-1], []).append(index)
        if words[0] not in _surnames():
            # of a foreign name the first word may stand alone too
            self._called.setdefault(words[0], []).append(index)
        key = self._keys[index]
        parts = [" ".join(words[-2:])]
        if _HIGHLAND.match(key):
            parts = [" ".join(words[:size]) for size in range(1, len(words))]
        for part in parts:
            if part != key:
                self._longer.setdefault(part, {})[key] = None

    def whole(self, index: int) -> str:
        """The name that stands for all mentions of the person: the fullest, of an alias what it stands for."""
        key = self._keys[index]
        if " " not in key and "." not in key:
            key = self._of_given_name(index)
        key = self._of_part(key)
        return self._alias_of.get(key, key)

    def _aliases(self) -> dict[str, str]:
        """Alias → name, of pairs like `Y Ngông Kbuôr (tức Ama H'Tiêu)`."""
        article, found = self._article, dict[str, str]()
        for alias in self._full:
            name = alias - 1
            if name not in self._keys:
                continue
            gap = article.gap(name)
            in_brackets = _IN_BRACKETS.fullmatch(gap) and article.folded.text.startswith(")", article.ends[alias])
            if in_brackets or _ALIAS.fullmatch(gap):
                found.setdefault(self._keys[alias], found.get(self._keys[name], self._keys[name]))
        return found

    def _of_given_name(self, index: int) -> str:
        """A given name alone (`bà Thanh`) is the last person named before with that given name, else the next after."""
        key = self._keys[index]
        if key == "hồ" and _UNCLE.search(self._article.before(index, len("bác "))):
            return _HO_CHI_MINH
        called = self._called.get(key, [])
        at = bisect_left(called, index)
        fitting = (full for full in (*reversed(called[max(0, at - _NEAR) : at]), *called[at : at + _NEAR]))
        chosen = next((full for full in fitting if self._agree(full, index)), None)
        return key if chosen is None else self._keys[chosen]

    def _agree(self, one: int, other: int) -> bool:
        first, second = gender(self.honorifics[one]), gender(self.honorifics[other])
        return first is None or second is None or first == second

    def _of_part(self, key: str) -> str:
        """`Tấn Dũng` is the Nguyễn Tấn Dũng of the same article: the end of exactly one longer name."""
        longer = self._longer.get(key, {})
        return next(iter(longer)) if len(longer) == 1 else key


def _honorifics(article: Article, mentions: Sequence[int]) -> dict[int, str | None]:
    """The word of address of each mention; `các ông A, B và C` are all addressed as `ông`."""
    found: dict[int, str | None] = {}
    plural: str | None = None
    for index in mentions:
        before = article.before(index, _TITLES_WIDTH).lower()
        found[index] = honorific(before)
        if found[index] is not None:
            plural = found[index] if _PLURAL.search(before) else None
        elif index - 1 in found and _IN_A_ROW.fullmatch(article.gap(index - 1)):
            found[index] = plural
        else:
            plural = None
    return found


@cache
def _surnames() -> frozenset[str]:
    return frozenset(fold(row["surname"]).lower() for row in rows("names", "surnames.csv"))


def _readable(name: str) -> str:
    """A byline's capitals as a person writes a name: `NGUYỄN VĂN HÙNG` → `Nguyễn Văn Hùng`; initials stay (`N.P`)."""
    if not name.isupper() or "." in name or len(name) < 4:
        return name
    return " ".join(word[:1] + word[1:].lower() for word in name.split(" "))
