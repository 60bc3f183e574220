"""Numbers of documents, names of laws, ordinals of congresses and terms: the same old one gets the same new one."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from functools import cache

from pipeline import assets
from pipeline.data.augment.edits import Edit

#: `“Thành phố 4 an”`: a title is what it is.
_TITLE = re.compile(r"\"[^\"]*\"?")
#: `08` of `08-NQ/TU`, `100` of `100/2019/NĐ-CP`, `18` of `Nghị quyết 18`; no year, no part of a longer figure.
_NUMBER = re.compile(r"(?<![\w.,-])(?<!\d/)(?!(?:19|20)\d\d(?!\d))(?P<number>\d{1,4})(?![\d.,]\d|\d)")
#: `Đại hội XIII`, `lần thứ XXII`, `khóa IX`
_ROMAN_NUMBER = re.compile(r"(?<![\w-])[IVX]{1,6}(?![\w-])")
#: `kỳ họp thứ 22`, `Hội nghị Trung ương 7`, `lần thứ 3`, `khóa 12`
_COUNTED = re.compile(r"(?<![^\W_])(?:thứ|lần|khóa|Trung ương|T\.?Ư|TW) +(?P<number>\d{1,2})(?![\w/.-])", re.IGNORECASE)
_NUMERALS = (
    "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI".split()
)
_LAW = re.compile(r"(?<![^\W_])(?P<kind>Bộ luật|Luật|Pháp lệnh) +", re.IGNORECASE)
#: Law names have twelve words at most; what follows is the year or an amendment.
_WORD = re.compile(r"[^\W_]+")


@cache
def _laws() -> dict[str, list[str]]:
    """kind in small letters → names of laws, in the order of the table"""
    laws: dict[str, list[str]] = {}
    for row in assets.rows("documents", "laws.csv"):
        laws.setdefault(row["kind"].lower(), []).append(row["name"])
    return laws


@cache
def _known_laws() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(_WORD.findall(name.lower())) for names in _laws().values() for name in names)


class DocumentSwap:
    """What the numbers of one article became."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._numbers: dict[str, str] = {}
        self._ordinals: dict[str, str] = {}
        self._names: dict[tuple[str, ...], str] = {}

    def edits(self, text: str, label: str) -> list[Edit]:
        """What changes in a DOCUMENT or an EVENT; of an EVENT only the ordinals."""
        found = [*self._ordinal_edits(text)]
        if label == "DOCUMENT":
            found += [*self._law_edits(text), *self._number_edits(text)]
        titles = [title.span() for title in _TITLE.finditer(text)]
        return [edit for edit in found if not any(start <= edit.start < end for start, end in titles)]

    def _ordinal_edits(self, text: str) -> Iterator[Edit]:
        for match in _ROMAN_NUMBER.finditer(text):
            if match[0] in _NUMERALS:
                yield Edit(*match.span(), self._ordinal(match[0], _NUMERALS))
        for match in _COUNTED.finditer(text):
            yield Edit(*match.span("number"), self._ordinal(match["number"], [str(n) for n in range(1, 27)]))

    def _ordinal(self, old: str, choices: list[str]) -> str:
        if old not in self._ordinals:
            self._ordinals[old] = self._rng.choice(choices)
        return self._ordinals[old]

    def _number_edits(self, text: str) -> Iterator[Edit]:
        for match in _NUMBER.finditer(text):
            old = match["number"]
            if old not in self._numbers:
                self._numbers[old] = self._like(old)
            yield Edit(*match.span("number"), self._numbers[old])

    def _like(self, old: str) -> str:
        """Another number as long, with as many zeros in front."""
        digits = old.lstrip("0")
        if not digits:
            return old
        least = 10 ** (len(digits) - 1)
        # Not above 1899: a number of four digits must not look like a year.
        most = min(10 * least, 1900) - 1
        return str(self._rng.randint(least, max(most, least))).rjust(len(old), "0")

    def _law_edits(self, text: str) -> Iterator[Edit]:
        for match in _LAW.finditer(text):
            words = list(_WORD.finditer(text, match.end()))[:14]
            low = [word[0].lower() for word in words]
            for width in range(len(words), 0, -1):
                name = tuple(low[:width])
                if name in _known_laws():
                    yield Edit(match.end(), words[width - 1].end(), self._law(match["kind"].lower(), name))
                    break

    def _law(self, kind: str, name: tuple[str, ...]) -> str:
        if name not in self._names:
            self._names[name] = self._rng.choice(_laws()[kind])
        return self._names[name]
