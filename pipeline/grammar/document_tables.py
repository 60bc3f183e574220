"""The tables under seeds/documents/ as objects, the parts of a document, and the pieces of text that its parsers
share."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pipeline import assets
from pipeline.segment.fold import fold


@dataclass(frozen=True, slots=True)
class DocumentParts:
    """What the words of one mention say about the document; a part that they do not say is None.

    The text `Nghị quyết số 08-NQ/TU` gives type, type_code, number, symbol and issuer_code; `số 19-NQ/TW` in the row
    `Nghị quyết số 18-NQ/TW, số 19-NQ/TW` takes its type from the head of the row and is marked `elided_head`.
    """

    #: canonical spelling: `Nghị quyết`, `Chương trình hành động`, `Luật`
    type: str | None = None
    #: `NQ`; as in the symbol where there is one, else the type's own
    type_code: str | None = None
    #: `08`, `13.672`, `30a`, as typed
    number: str | None = None
    #: `2019` of `100/2019/NĐ-CP`, `2013` of `Luật Đất đai năm 2013`
    year: str | None = None
    #: `08-NQ/TU`: spaces dropped, one kind of dash, known codes in their printed case. None where only a number stands.
    symbol: str | None = None
    #: `TU`, `UBND`, `UBTVQH`: the last part of the symbol that names an issuer
    issuer_code: str | None = None
    #: ordinal of the plenum, in Arabic digits: `4` of `Nghị quyết Trung ương 4`
    plenum: str | None = None
    #: ordinal of the congress, in Roman numerals: `XIII`
    congress: str | None = None
    #: the term (khóa) of a committee or National Assembly, in Roman numerals: `XII` of `(khóa XII)`, `XV` of `QH15`
    term: str | None = None
    #: a law's subject (`Đất đai`, spelled as in the table), or whose congress or charter it is (`Đảng bộ thành phố`)
    name: str | None = None
    #: the quoted title, without its quotes
    title: str | None = None
    #: True where the type word stands before an earlier document of the row
    elided_head: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A document, in offsets of the folded text."""

    start: int
    end: int
    parts: DocumentParts
    score: float


@dataclass(frozen=True, slots=True)
class DocumentType:
    """A row of types.csv; that file's head explains the columns."""

    name: str
    code: str
    number: str
    titled: bool
    assemblies: frozenset[str]


@dataclass(frozen=True, slots=True)
class Issuer:
    """A row of issuers.csv. `local` is True where the body is one of many and takes the article's place; `called` holds
    what running text calls it, folded and in small letters."""

    code: str
    name: str
    level: str | None
    local: bool
    side: str
    called: tuple[str, ...]


@cache
def document_types() -> dict[str, DocumentType]:
    """Lower-case spelling → type, all forms."""
    types = {}
    for row in assets.rows("documents", "types.csv"):
        assemblies = frozenset(filter(None, row["assembly"].split("|")))
        kind = DocumentType(row["name"], row["code"], row["number"], bool(row["titled"]), assemblies)
        for form in (row["name"], *filter(None, row["forms"].split("|"))):
            types[fold(form).lower()] = kind
    return types


@cache
def type_codes() -> dict[str, tuple[str, str]]:
    """Lower-case code → (code as printed, name of the type)."""
    return {fold(row["code"]).lower(): (row["code"], row["type"]) for row in assets.rows("documents", "codes.csv")}


@cache
def issuers() -> dict[str, Issuer]:
    """Lower-case code → issuer."""
    found = {}
    for row in assets.rows("documents", "issuers.csv"):
        called = tuple(fold(name).lower() for name in (row["called"] or row["name"]).split("|"))
        issuer = Issuer(row["code"], row["name"], row["level"] or None, bool(row["place"]), row["side"], called)
        found[fold(row["code"]).lower()] = issuer
    return found


#: Every capital letter up to the end of the Vietnamese block, for a character class (`À-Ỹ` would take small letters
#: in).
CAPITALS = "".join(char for char in map(chr, (*range(0x41, 0x250), *range(0x1E00, 0x1F00))) if char.isupper())


def any_of(words: Iterable[str]) -> str:
    """An alternation, longest first, of words whose spaces may be doubled."""
    return "|".join(re.escape(word).replace(r"\ ", " +") for word in sorted(words, key=len, reverse=True))


class CasedText:
    """The folded text with its lower-case copy of the same length."""

    __slots__ = ("lower", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        lower = text.lower()
        # `İ` is the one letter whose small form is longer.
        self.lower = (
            lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
        )

    def in_capitals(self, start: int) -> bool:
        """True inside a headline all in capitals, where capitals say nothing."""
        return self.text[start : start + 12].isupper()

    def is_name(self, start: int) -> bool:
        """True where the capital at `start` marks a name: within a sentence, not at its head."""
        if not self.text[start].isupper() or self.in_capitals(start):
            return False
        before = self.text[max(0, start - 3) : start].rstrip(" \"'(")
        return bool(before) and before[-1] not in ".!?:;\n-*•"


_ROMAN_DIGITS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def to_roman(value: int) -> str:
    """Roman numeral of a number from 1 to 39: congresses and terms have no more."""
    digits = []
    for worth, sign in _ROMAN_DIGITS:
        while value >= worth:
            digits.append(sign)
            value -= worth
    return "".join(digits)


def from_roman(numeral: str) -> int:
    """Value of a Roman numeral written with I, V and X."""
    worth = {"I": 1, "V": 5, "X": 10}
    values = [worth[sign] for sign in numeral]
    return sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))
