"""Where a segmenter's word is two: `Tô Lâm dự`, `Chánh Văn phòng`, `XIII nhiệm kỳ`.

Three in a hundred entities begin or end inside a word as underthesea cuts them: it joins a name with the verb after it,
or an office with the body it is held at.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from pipeline import assets
from pipeline.segment.fold import fold

_VOWELS = "".join(
    char
    for char in map(chr, (*range(0x61, 0x1B1), *range(0x1EA0, 0x1EFA)))
    if unicodedata.normalize("NFD", char)[0] in "aeiouy"
)
#: A syllable that Vietnamese can have; `cuba`, `trump` and `bodo` are none.
_NATIVE = re.compile(rf"(?:n(?:gh?|h)?|gh?|[ckpt]h?|tr|qu|[bdđhlmrsvx])?[{_VOWELS}]{{1,3}}(?:ch?|ng?|nh|[mpt])?")

#: Words whose cuts are remembered.
_CACHE_SIZE = 20_000


@cache
def dictionary() -> frozenset[str]:
    """Words of two syllables and more, folded, in small letters: Hồ Ngọc Đức's list, which comes with underthesea."""
    text = (files("underthesea") / "corpus" / "data" / "Viet74K.txt").read_text(encoding="utf-8")
    return frozenset(word for word in fold(text.lower()).split("\n") if " " in word)


@cache
def countries() -> dict[str, list[list[str]]]:
    """Countries' names by their first syllable, all folded and in small letters. A person's name may follow one."""
    names: dict[str, list[list[str]]] = {}
    for row in assets.rows("places", "world.csv"):
        if row["kind"] == "country":
            name = fold(row["name"].lower()).split()
            names.setdefault(name[0], []).append(name)
    return names


@dataclass(frozen=True)
class SplitRules:
    """The rows of seeds/segment/splits.csv.

    `pairs` holds left and right side by the two syllables between which a row cuts; `starts` the right sides that begin
    a word whatever stands before, by their first syllable.
    """

    pairs: Mapping[tuple[str, str], Sequence[tuple[list[str], list[str]]]]
    starts: Mapping[str, Sequence[list[str]]]

    @classmethod
    @cache
    def read(cls) -> SplitRules:
        pairs: dict[tuple[str, str], list[tuple[list[str], list[str]]]] = {}
        starts: dict[str, list[list[str]]] = {}
        for row in assets.rows("segment", "splits.csv"):
            left, right = fold(row["left"]).split(), fold(row["right"]).split()
            if left:
                pairs.setdefault((left[-1], right[0]), []).append((left, right))
            else:
                starts.setdefault(right[0], []).append(right)
        return cls(pairs, starts)


class Resplitter:
    """Says where a word of several syllables is to be cut again.

    `at_case`: where capitals show two words. `at_heads`: where a row of the table says so.
    """

    def __init__(self, at_case: bool = True, at_heads: bool = True) -> None:
        self.at_case = at_case
        self.at_heads = at_heads
        self._words = dictionary()
        self._countries = countries() if at_case else {}
        self._rules = SplitRules.read() if at_heads else SplitRules({}, {})
        #: The answer depends on the word alone, and most words come again.
        self.cuts = lru_cache(maxsize=_CACHE_SIZE)(self._cuts)

    def __reduce__(self) -> tuple[type[Resplitter], tuple[bool, bool]]:
        return Resplitter, (self.at_case, self.at_heads)

    def _cuts(self, syllables: tuple[str, ...]) -> tuple[int, ...]:
        """The indices of the syllables (folded, two or more) before which a new word begins, in order.

        >>> Resplitter().cuts(("Tô", "Lâm", "dự"))
        (2,)
        """
        low = [syllable.lower() for syllable in syllables]
        cuts = set(self._pair_cuts(low))
        known = self._is_word(low, 0, len(low))
        small_tail = all(syllable.islower() for syllable in syllables[1:])
        if self.at_case and not (small_tail and (known or syllables[0].islower())):
            cuts.update(self._case_cuts(syllables, low))
        if not known:
            for begin, end in pairwise(sorted({0, len(low)} | cuts)):
                cuts.update(self._start_cuts(syllables, low, begin, end))
        return tuple(sorted(cuts))

    def _pair_cuts(self, low: list[str]) -> Iterator[int]:
        for index in range(1, len(low)):
            for left, right in self._rules.pairs.get((low[index - 1], low[index]), ()):
                if low[max(index - len(left), 0) : index] == left and low[index : index + len(right)] == right:
                    yield index

    def _start_cuts(self, syllables: Sequence[str], low: list[str], begin: int, end: int) -> Iterator[int]:
        """Cuts before what begins a word (`viếng | nguyên`), where the dictionary lacks the whole (`tài nguyên`)."""
        starts = [
            index
            for index in range(begin + 1, end)
            for right in self._rules.starts.get(syllables[index], ())
            if low[index : index + len(right)] == right
        ]
        if starts and not self._is_word(low, begin, end):
            yield from starts

    def _case_cuts(self, syllables: Sequence[str], low: list[str]) -> Iterator[int]:
        """Cuts of a word that is not simply a dictionary word, perhaps with a capital first letter."""
        shapes = [_shape(syllable) for syllable in syllables]
        if all(shape == _ACRONYM for shape in shapes):
            return  # a headline in capitals
        breaks = [index for index in range(1, len(shapes)) if _case_breaks(shapes[index - 1], shapes[index])]
        yield from breaks
        for begin, end in pairwise([0, *breaks, len(shapes)]):
            yield from self._name_cuts(shapes, low, begin, end)

    def _name_cuts(self, shapes: Sequence[str], low: list[str], begin: int, end: int) -> Iterator[int]:
        """Cuts of a run of capitalised syllables and the small ones after it: `Lê Thị Công từ`, `Luật Tổ chức`."""
        small = next((index for index in range(begin, end) if shapes[index] == _SMALL), end)
        yield from self._country_cuts(low, begin, small)
        if begin < small < end:
            first, last = self._word_in_capitals(low, begin, small, end)
            yield from (cut for cut in (first, last) if begin < cut < end)
            yield from self._longest_words(low, last, end)

    def _country_cuts(self, low: list[str], begin: int, end: int) -> Iterator[int]:
        """The cut of capitalised syllables after a country's name: `Triều Tiên | Kim Jong Un`, `Đức | Bodo Ramelow`.

        After one native syllable only before a foreign one: `Đức Thọ`, `Lào Cai` and `Nga Sơn` are Vietnamese names.
        """
        if self._is_word(low, begin, end):
            return
        for name in self._countries.get(low[begin], ()):
            after = begin + len(name)
            if (
                after < end
                and low[begin:after] == name
                and (len(name) > 1 or not (_NATIVE.fullmatch(name[0]) and _NATIVE.fullmatch(low[after])))
            ):
                yield after

    def _word_in_capitals(self, low: list[str], begin: int, small: int, end: int) -> tuple[int, int]:
        """Begin and end of the dictionary word that the last capitalised syllables (up to `small`) make with the first
        small ones, both `small` where there is none.

        `Luật Tổ chức` has one (`Tổ chức`). `Trung hội đàm` has none, though the dictionary has `trung hội`: the small
        syllables are a word by themselves. That counts less than a word of three: `Bộ Chính trị | vì`, not `trị vì`.
        """
        lasts = range(end, small, -1)
        for last in lasts:
            if last - begin > 2 and self._is_word(low, begin, last):
                return begin, last
        if end - small == 1 or not self._is_word(low, small, end):
            for first in range(begin, small):
                for last in lasts:
                    if self._is_word(low, first, last):
                        return first, last
        return small, small

    def _longest_words(self, low: list[str], begin: int, end: int) -> Iterator[int]:
        """Cuts between the longest dictionary words from the left."""
        while begin < end:
            begin = next((last for last in range(end, begin + 1, -1) if self._is_word(low, begin, last)), begin + 1)
            if begin < end:
                yield begin

    def _is_word(self, low: list[str], begin: int, end: int) -> bool:
        return " ".join(low[begin:end]) in self._words


_ACRONYM, _CAPITAL, _SMALL = "acronym", "capital", "small"


def _shape(syllable: str) -> str:
    if not syllable[0].isupper():
        return _SMALL
    return _ACRONYM if len(syllable) > 1 and syllable.isupper() else _CAPITAL


def _case_breaks(left: str, right: str) -> bool:
    """Whether a word ends between syllables of these shapes: `TP.HCM | trao`, `cách chức | Chánh`."""
    return (left == _ACRONYM) != (right == _ACRONYM) or (left == _SMALL and right == _CAPITAL)
