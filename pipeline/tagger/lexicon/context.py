"""What the matchers of one line share."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.tagger.lexicon.syllables import Line
from pipeline.tagger.lexicon.tables import Tables

#: Roman numerals as names of things are small: `Quân khu IV`, `khu VIII`, `Đại hội XIV`.
ROMAN = re.compile(r"[IVXLC]{1,6}$")

#: A Vietnamese syllable without its marks: onset, vowels, coda. `Modi`, `Ochanine`, `Kim` → no, no, yes.
_SYLLABLE = re.compile(
    r"(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?"
    r"(?:a|e|i|o|u|y|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oao|oay|oe|oeo|oi|oo|ua|uai|uay|uau|ue|ueu|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ya|ye|yeu)"
    r"(?:c|ch|m|n|ng|nh|p|t)?$"
)
_MARKS = {ord(mark): None for mark in "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"}


def is_vietnamese(syllable: str) -> bool:
    """Whether a syllable could be Vietnamese by its letters (tones and hats left aside)."""
    import unicodedata

    plain = unicodedata.normalize("NFD", syllable.lower()).translate(_MARKS)
    return _SYLLABLE.match(plain) is not None


@dataclass(slots=True)
class Context:
    """A line with the tables. `blocked[i]` says that syllable i is in a document or date that the grammar found."""

    line: Line
    tables: Tables
    blocked: list[bool]
    shout: bool
    #: names of persons of this article, lower case, by their syllables
    known: set[tuple[str, ...]] = field(default_factory=set)
    #: abbreviations that the article gives for bodies: `Công ty Gang thép Thái Nguyên (TISCO)`
    acronyms: set[str] = field(default_factory=set)

    def starts_word(self, at: int) -> bool:
        """Whether a head or kind word may begin at syllable `at`: not within a word (`cán bộ`), not within a longer name."""
        return not self.line.glued[at]

    def is_name(self, at: int) -> bool:
        """A capitalised syllable or word that can carry a proper name on."""
        return at < self.line.size and self.line.cap[at] and not self.blocked[at]

    def is_number(self, at: int) -> bool:
        text = self.line.text[at] if at < self.line.size else ""
        return text.isdigit() or ROMAN.match(text) is not None

    def word_end(self, at: int) -> int:
        """Where the word that begins at a capitalised syllable ends: small syllables glued to it (`Giáo dục`)."""
        line, index = self.line, at + 1
        while index < line.size and line.glued[index] and not line.cap[index] and not self.blocked[index]:
            index += 1
        return index

    def cap_run(self, at: int, limit: int = 8) -> int:
        """Where a run of capitalised syllables that begins at `at` ends (at most `limit` syllables)."""
        line, index = self.line, at
        while index < line.size and index - at < limit and self.is_name(index):
            text = line.text[index]
            if index > at and (
                # `tượng đài` + `Chủ tịch …`: a word with small syllables is no part of a name
                self.word_end(index) > index + 1
                # `Bắc - Nam` + `TTO`: initials after a name are another
                or (text.isupper() and len(text) > 2 and not self.shout and not line.text[at].isupper())
            ):
                break
            index += 1
        return index

    def follows_tightly(self, at: int) -> bool:
        """Whether syllable `at` is the later part of initials: `ĐT` of `GD-ĐT`."""
        return at > 0 and self.line.tight[at] and self.line.text[at - 1] in "-&/."

    def sentence_start(self, at: int) -> bool:
        """Whether a capital at `at` may come from the sentence and not from a name."""
        return (
            at == 0
            or self.line.text[at - 1] in '.!?:;"-*([…'
            or not (self.line.word[at - 1] or self.line.text[at - 1] in ",/'")
        )
