"""What the matchers of one line share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.tagger.lexicon.syllables import ROMAN, Line, is_vietnamese
from pipeline.tagger.lexicon.tables import Tables

#: Marks after which a capital may come from the sentence and not from a name.
_SENTENCE_STARTS = frozenset('.!?:;"-*([…|•')
#: The longest word, in syllables; foreign names with hyphens have as many: `Xa-ma-ran-gi-u`.
_LONGEST_WORD = 12
#: The longest run of capitals that is one name, in syllables.
_LONGEST_RUN = 8


@dataclass(slots=True)
class Memory:
    """What an article tells of its own names."""

    #: full names of persons, by their syllables in small letters
    persons: set[tuple[str, ...]] = field(default_factory=set)
    #: given names that stand alone somewhere: after an honorific (`anh Páo`), or within a sentence
    given: set[str] = field(default_factory=set)
    #: abbreviations that the article gives for bodies (`Gang thép Thái Nguyên (TISCO)`), and proper names of companies,
    #: by their first syllable
    bodies: dict[str, set[tuple[str, ...]]] = field(default_factory=dict)


@dataclass(slots=True)
class Context:
    """A line with the tables.

    `blocked[i]` says that syllable i is in a document or date that the grammar found; `shout` that the line is all
    capitals; `told` holds what layout says begins at a syllable, an author or a newspaper: (syllable after it, label).
    `signed` says that the line above is a person's name and nothing more.
    """

    line: Line
    tables: Tables
    blocked: Sequence[bool]
    shout: bool = False
    memory: Memory = field(default_factory=Memory)
    told: Mapping[int, tuple[int, str]] = field(default_factory=dict)
    signed: bool = False

    def is_free(self, begin: int, end: int) -> bool:
        """Whether syllables [begin, end) are all on the line and none is in a document or date."""
        return end <= self.line.size and not any(self.blocked[begin:end])

    def is_name(self, at: int) -> bool:
        """A capitalised syllable that can carry a proper name on; not the `TP` of `54 xã TP.HCM`, `CLB TP.HCM`."""
        return at < self.line.size and self.line.cap[at] and not self.blocked[at] and self.line.low[at] != "tp"

    def is_number(self, at: int) -> bool:
        """A figure or a Roman numeral."""
        text = self.line.text[at] if at < self.line.size else ""
        return text.isdigit() or ROMAN.match(text) is not None

    def is_capital(self, begin: int, end: int) -> bool:
        """Whether every word of syllables [begin, end) has its capital."""
        return all(self.line.cap[i] or not self.line.word[i] for i in range(begin, end))

    def is_dotted(self, at: int) -> bool:
        """Whether a full stop and a word follow syllable `at` with no space between: `quochoi.vn`."""
        line, after = self.line, at + 2
        return (
            after < line.size
            and line.text[at + 1] == "."
            and line.tight[at + 1]
            and line.tight[after]
            and line.word[after]
        )

    def quoted(self, at: int, most: int = 10) -> int | None:
        """Where a title in quotes ends that opens at syllable `at`: `CLB “Áo trắng”`, `Quỹ “Vì người nghèo”`."""
        line, first = self.line, at + 1
        if first >= line.size or not (line.cap[first] or line.text[first].isdigit()):
            return None
        ends = (i for i in range(at + 2, min(line.size, at + most)) if line.text[i] == line.text[at] and line.tight[i])
        return next((end + 1 for end in ends), None)

    # ---- words

    def starts_word(self, at: int) -> bool:
        """Whether a head or kind word may begin at syllable `at`: not within a word (`cán bộ`)."""
        return not self.line.glued[at]

    def breaks_word(self, at: int) -> bool:
        """Whether a name cannot end before syllable `at`, a small one in one word with the last: `Anh | hùng`."""
        return at < self.line.size and self.line.glued[at] and not self.line.cap[at]

    def word_end(self, at: int) -> int:
        """Where the word ends that begins at a capitalised syllable.

        Small syllables belong to it that the segmenter glued to it (`Giáo dục`), and the later parts of a foreign name
        in Vietnamese spelling (`Xi-xu-lít`) or in its own (`Litli-Hrútur`).
        """
        line, index = self.line, at + 1
        while index < min(line.size, at + _LONGEST_WORD) and not self.blocked[index]:
            if line.glued[index] and not line.cap[index]:
                index += 1
            elif line.text[index] == "-" and self._joins(index):
                index += 2
            else:
                break
        return index

    def _joins(self, at: int) -> bool:
        """Whether the hyphen at syllable `at` joins the parts of one foreign name; not in `Bắc-Nam`, `GD-ĐT`."""
        line, after = self.line, at + 1
        if not line.tight[at] or after >= line.size or not line.tight[after] or not line.word[after]:
            return False
        return not line.cap[after] or not (is_vietnamese(line.text[at - 1]) or line.text[at - 1].isupper())

    # ---- runs of capitals

    def cap_run(self, at: int, limit: int = _LONGEST_RUN) -> int:
        """Where a run of capitalised syllables that begins at `at` ends (after about `limit` syllables at most)."""
        index = at
        while index - at < limit and self.is_name(index):
            if index > at and (self._is_word(index) or self._is_another(at, index)):
                break
            end = self.word_end(index)
            index = end if end > index + 1 and self.line.text[index + 1] == "-" else index + 1
        return index

    def _is_word(self, at: int) -> bool:
        """Whether a word with small syllables begins: `tượng đài` | `Chủ tịch …`."""
        after = at + 1
        return after < self.line.size and self.line.glued[after] and self.word_end(at) > after

    def _is_another(self, begin: int, at: int) -> bool:
        """Whether initials stand in a run that did not begin with such: `Nam` | `TTO`."""
        text = self.line.text[at]
        return text.isupper() and len(text) > 2 and not self.shout and not self.line.text[begin].isupper()

    def follows_name(self, at: int) -> bool:
        """Whether a capitalised word stands directly before syllable `at`."""
        return at > 0 and self.line.cap[at - 1] and self.line.word[at - 1]

    def follows_tightly(self, at: int) -> bool:
        """Whether syllable `at` is the later part of initials: `ĐT` of `GD-ĐT`."""
        return at > 0 and self.line.tight[at] and self.line.text[at - 1] in "-&/."

    def sentence_start(self, at: int) -> bool:
        """Whether a capital at `at` may come from the sentence and not from a name."""
        line = self.line
        if at == 0 or line.text[at - 1] in _SENTENCE_STARTS:
            return True
        # `2/ Anh …`
        return at > 1 and line.text[at - 1] in "/)" and not line.tight[at] and line.text[at - 2].isdigit()
