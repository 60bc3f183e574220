"""A line of text as the lexicon sees it: syllables, numbers and marks, with what the segmenter said of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Set
from functools import lru_cache
from typing import Generic, TypeVar

Value = TypeVar("Value")

#: A run of letters (an apostrophe inside belongs to it: `H'Hen`), a number with its separators, or one other mark.
SYLLABLE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)*|[^\s]")

#: Roman numerals as names of things are small: `Quân khu IV`, `khu VIII`, `Đại hội XIV`.
ROMAN = re.compile(r"[IVXLC]{1,6}$")

#: A Vietnamese syllable without its marks: onset, vowels, coda. `Modi`, `Ochanine`, `Kim` → no, no, yes.
_VIETNAMESE = re.compile(
    r"(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?"
    r"(?:a|e|i|o|u|y|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oao|oay|oe|oeo|oi|oo|ua|uai|uay|uau|ue|ueu|ui|uo|uoi|uou|uu|uy"
    r"|uya|uye|uyu|ya|ye|yeu)"
    r"(?:c|ch|m|n|ng|nh|p|t)?$"
)
_MARKS = {ord(mark): None for mark in "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"}


@lru_cache(maxsize=20_000)
def is_vietnamese(syllable: str) -> bool:
    """Whether a syllable could be Vietnamese by its letters (tones and hats left aside)."""
    plain = unicodedata.normalize("NFD", syllable.lower()).translate(_MARKS)
    return _VIETNAMESE.match(plain) is not None


def key(syllable: str) -> str:
    """A syllable as phrases are matched: `Đắk G'long` is written `Đắk GLong` and `Đắk Glong`, too."""
    low = syllable.lower()
    return low.replace("'", "") if len(low) > 1 else low


class Line:
    """The syllables of one line. `start` and `end` are offsets in the folded text.

    `low[i]` is syllable i in small letters, without apostrophes. `word[i]` says that it is made of letters, `cap[i]`
    that it begins with a capital, `tight[i]` that no space stands before it (`TP.HCM`, `GD-ĐT`), and `glued[i]` that
    the segmenter has it in the same word as the one before: the `bộ` of `cán bộ` is no ministry.
    """

    __slots__ = ("cap", "end", "glued", "low", "size", "start", "text", "tight", "word")

    def __init__(self, folded: str, begin: int, stop: int, word_starts: Set[int] | None = None) -> None:
        matches = list(SYLLABLE.finditer(folded, begin, stop))
        self.text = [match.group() for match in matches]
        self.low = [key(text) for text in self.text]
        self.start = [match.start() for match in matches]
        self.end = [match.end() for match in matches]
        self.size = len(matches)
        self.word = [text[0].isalpha() for text in self.text]
        self.cap = [text[0].isupper() for text in self.text]
        self.tight = [False] + [self.end[i - 1] == self.start[i] for i in range(1, self.size)]
        if word_starts is None:
            self.glued = [False] * self.size
        else:
            self.glued = [
                i > 0 and self.word[i] and self.word[i - 1] and self.start[i] not in word_starts
                for i in range(self.size)
            ]

    def at(self, index: int) -> str:
        """Syllable `index` in small letters; empty beyond the line."""
        return self.low[index] if 0 <= index < self.size else ""

    def says(self, index: int, *words: str) -> bool:
        """Whether the syllables `words`, in small letters, stand at `index`."""
        return index >= 0 and self.low[index : index + len(words)] == [*words]

    def shouts(self) -> bool:
        """Whether the line is all capitals, so that capitals say nothing of names (`CHỦ TỊCH UBND TỈNH …`)."""
        letters = [text for text, word in zip(self.text, self.word, strict=True) if word]
        return len(letters) > 3 and sum(text.isupper() for text in letters) > 0.8 * len(letters)


class Trie(Generic[Value]):
    """Phrases by their syllables, case folded. `TP.HCM`, `TP. HCM` and `tp . hcm` are the same phrase."""

    __slots__ = ("_root",)
    _END = ""

    def __init__(self, entries: Iterable[tuple[str, Value]] = ()) -> None:
        self._root: dict = {}
        for phrase, value in entries:
            self.add(phrase, value)

    def add(self, phrase: str, value: Value) -> None:
        """The first value given for a phrase stays."""
        node = self._root
        for syllable in SYLLABLE.findall(phrase):
            node = node.setdefault(key(syllable), {})
        node.setdefault(self._END, value)

    @property
    def firsts(self) -> frozenset[str]:
        """The first syllables of all phrases, in small letters."""
        return frozenset(self._root)

    def matches(self, line: Line, at: int) -> list[tuple[int, Value]]:
        """All phrases that begin at syllable `at`: (syllable after the last, value), shortest first."""
        low, size = line.low, line.size
        node: dict | None = self._root.get(low[at]) if at < size else None
        found: list[tuple[int, Value]] = []
        while node is not None:
            at += 1
            if self._END in node:
                found.append((at, node[self._END]))
            node = node.get(low[at]) if at < size else None
        return found

    def longest(self, line: Line, at: int) -> tuple[int, Value] | None:
        """The longest phrase that begins at syllable `at`: (syllable after the last, value), or None."""
        found = self.matches(line, at)
        return found[-1] if found else None
