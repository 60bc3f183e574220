"""A line of text as the lexicon sees it: syllables, numbers and punctuation marks, with what the segmenter said of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Generic, TypeVar

Value = TypeVar("Value")

#: A run of letters (an apostrophe inside belongs to it: `H'Hen`, `K'Brình`), a number with its separators, or one other mark.
SYLLABLE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)*|[^\s]")


class Line:
    """The syllables of one line. `start` and `end` are offsets in the folded text.

    `glued[i]` says that syllable i is in the same word as the one before it, by the segmenter: the `bộ` of `cán bộ` is no
    ministry. `joined[i]` says that nothing but spaces stands between syllable i and the one before, which always holds
    for neighbours here, and `tight[i]` that not even a space does (`TP.HCM`, `GD-ĐT`).
    """

    __slots__ = ("cap", "end", "glued", "low", "size", "start", "text", "tight", "word")

    def __init__(self, folded: str, begin: int, stop: int, word_starts: set[int] | None = None) -> None:
        matches = list(SYLLABLE.finditer(folded, begin, stop))
        self.text = [match.group() for match in matches]
        self.low = [text.lower() for text in self.text]
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
                self.word[i] and i > 0 and self.word[i - 1] and self.start[i] not in word_starts
                for i in range(self.size)
            ]

    def shout(self) -> bool:
        """Whether the line is all capitals, so that capitals say nothing about names (`CHỦ TỊCH UBND TỈNH …`)."""
        letters = [text for text in self.text if text[0].isalpha()]
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
        for syllable in SYLLABLE.findall(phrase.lower()):
            node = node.setdefault(syllable, {})
        node.setdefault(self._END, value)

    def matches(self, line: Line, at: int) -> list[tuple[int, Value]]:
        """All phrases that begin at syllable `at`: (syllable after the last, value), shortest first."""
        node: dict = self._root
        low = line.low
        found: list[tuple[int, Value]] = []
        for index in range(at, line.size):
            if low[index] not in node:
                break
            node = node[low[index]]
            if self._END in node:
                found.append((index + 1, node[self._END]))
        return found

    def longest(self, line: Line, at: int) -> tuple[int, Value] | None:
        node: dict = self._root
        low = line.low
        best: tuple[int, Value] | None = None
        for index in range(at, line.size):
            if low[index] not in node:
                break
            node = node[low[index]]
            if self._END in node:
                best = (index + 1, node[self._END])
        return best
