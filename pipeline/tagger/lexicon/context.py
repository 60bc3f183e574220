"""What the matchers of one line share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.tagger.lexicon.syllables import ROMAN, Line, is_vietnamese
from pipeline.tagger.lexicon.tables import Tables

#: Marks after which a capital may come from the sentence and not from a name.
_SENTENCE_STARTS = frozenset('.!?:;"-*([…|•')


@dataclass(slots=True)
class Memory:
    """What an article tells of its own names."""

    #: full names of persons, by their syllables in small letters
    persons: set[tuple[str, ...]] = field(default_factory=set)
    #: given names that stand alone somewhere: after an honorific (`anh Páo`), or within a sentence
    given: set[str] = field(default_factory=set)

    @property
    def lasts(self) -> set[str]:
        """The given names of `persons`."""
        return {name[-1] for name in self.persons}

    #: abbreviations that the article gives for bodies: `Công ty Gang thép Thái Nguyên (TISCO)`, by their syllables
    acronyms: set[tuple[str, ...]] = field(default_factory=set)


@dataclass(slots=True)
class Context:
    """A line with the tables.

    `blocked[i]` says that syllable i is in a document or date that the grammar found; `shout` that the line is all
    capitals; `told` holds what layout says begins at a syllable, an author or a newspaper: (syllable after it, label).
    """

    line: Line
    tables: Tables
    blocked: Sequence[bool]
    shout: bool = False
    memory: Memory = field(default_factory=Memory)
    told: Mapping[int, tuple[int, str]] = field(default_factory=dict)

    def starts_word(self, at: int) -> bool:
        """Whether a head or kind word may begin at syllable `at`: not within a word (`cán bộ`)."""
        return not self.line.glued[at]

    def is_free(self, begin: int, end: int) -> bool:
        """Whether syllables [begin, end) are all on the line and none is in a document or date."""
        return end <= self.line.size and not any(self.blocked[begin:end])

    def is_name(self, at: int) -> bool:
        """A capitalised syllable that can carry a proper name on."""
        return at < self.line.size and self.line.cap[at] and not self.blocked[at]

    def is_number(self, at: int) -> bool:
        """A figure or a Roman numeral."""
        text = self.line.text[at] if at < self.line.size else ""
        return text.isdigit() or ROMAN.match(text) is not None

    def is_capital(self, begin: int, end: int) -> bool:
        """Whether every word of syllables [begin, end) has its capital."""
        return all(self.line.cap[i] or not self.line.word[i] for i in range(begin, end))

    def breaks_word(self, at: int) -> bool:
        """Whether a small syllable at `at` is in one word with the one before: a name does not end before it (`Anh
        | hùng`).
        """
        return at < self.line.size and self.line.glued[at] and not self.line.cap[at]

    def word_end(self, at: int) -> int:
        """Where the word ends that begins at a capitalised syllable.

        Small syllables belong to it that the segmenter glued to it (`Giáo dục`), and the later parts of a foreign
        name in Vietnamese spelling (`Xi-xu-lít`) or in its own (`Litli-Hrútur`).
        """
        line, index = self.line, at + 1
        while index < line.size and not self.blocked[index]:
            if line.glued[index] and not line.cap[index]:
                index += 1
            elif line.text[index] == "-" and self._hyphen(index):
                index += 2
            else:
                break
        return index

    def _hyphen(self, at: int) -> bool:
        line = self.line
        if not (line.tight[at] and at + 1 < line.size and line.tight[at + 1] and line.word[at + 1]):
            return False
        return not line.cap[at + 1] or not (is_vietnamese(line.text[at - 1]) or line.text[at - 1].isupper())

    def cap_run(self, at: int, limit: int = 8) -> int:
        """Where a run of capitalised syllables that begins at `at` ends (at most `limit` syllables)."""
        line, index = self.line, at
        while index - at < limit and self.is_name(index):
            end = self.word_end(index)
            text = line.text[index]
            if index > at and (
                # `tượng đài` + `Chủ tịch …`: a word with small syllables is no part of a name
                (end > index + 1 and line.glued[index + 1])
                # `Bắc - Nam` + `TTO`: initials after a name are another
                or (text.isupper() and len(text) > 2 and not self.shout and not line.text[at].isupper())
            ):
                break
            index = end if self._is_hyphenated(index, end) else index + 1
        return index

    def _is_hyphenated(self, at: int, end: int) -> bool:
        return end > at + 1 and self.line.text[at + 1] == "-"

    def follows_tightly(self, at: int) -> bool:
        """Whether syllable `at` is the later part of initials: `ĐT` of `GD-ĐT`."""
        return at > 0 and self.line.tight[at] and self.line.text[at - 1] in "-&/."

    def sentence_start(self, at: int) -> bool:
        """Whether a capital at `at` may come from the sentence and not from a name."""
        line = self.line
        if at == 0 or line.text[at - 1] in _SENTENCE_STARTS:
            return True
        return at > 1 and line.text[at - 1] in "/)" and not line.tight[at] and line.text[at - 2].isdigit()  # `2/ Anh …`

    def follows_name(self, at: int) -> bool:
        """Whether a capitalised word stands directly before syllable `at`."""
        return at > 0 and self.line.cap[at - 1] and self.line.word[at - 1]
