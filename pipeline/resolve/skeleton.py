"""A sentence with a letter for each mention, so that what stands between people and offices can be matched as text.

`Dự có đồng chí Lê Văn A, Bí thư Tỉnh ủy Sơn La (khóa XIV)` → `dự có P, O (khóa xiv)`

The article's words are in lower case, so every capital is a mention. Words of address, ranks and degrees before a name
are left out, and so are quotation marks; ` | ` stands between the cells of a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipeline.resolve.context import Article, Sentence
from pipeline.resolve.offices import Office
from pipeline.resolve.titles import split_titles

_LETTERS = {"PERSON": "P", "ROLE": "O", "BODY": "B", "LOCATION": "L", "DATE": "D", "DOCUMENT": "N", "EVENT": "E"}
#: A date that says for how long an office is held is a `T`: `nhiệm kỳ 2020-2025`, `giai đoạn 2011-2016`, `2005 - 2010`.
_TERM = re.compile(r"(?:nhiệm kỳ|giai đoạn)(?!\w)|.*\d{4} ?- ?(?:\d{1,2}/)?\d{4}$", re.IGNORECASE)

#: What stands before a name is looked at for titles no further back than this, in characters.
_TITLES_WIDTH = 60
_QUOTES = re.compile(r"[\"']")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Skeleton:
    """`marks`: offset of a capital in `text` → index of its mention, of an office the index of its role."""

    text: str
    marks: dict[int, int]

    def of(self, letters: str, begin: int, end: int) -> list[int]:
        """The mentions with one of the letters in `text[begin:end]`, in order."""
        return [self.marks[at] for at in range(begin, end) if self.text[at] in letters and at in self.marks]


def skeletons(article: Article, offices: Mapping[int, Office]) -> Iterator[Skeleton]:
    """The sentences that name an office, in text order."""
    return (
        _skeleton(article, sentence, offices)
        for sentence in article.sentences()
        if any(index in offices for index in sentence.mentions)
    )


def _skeleton(article: Article, sentence: Sentence, offices: Mapping[int, Office]) -> Skeleton:
    pieces: list[str] = []
    marks: dict[int, int] = {}
    length, at, index = 0, sentence.begin, sentence.mentions.start
    while index < sentence.mentions.stop:
        letter = _LETTERS[article.mentions[index].label]
        if letter == "D" and _TERM.match(article.texts[index]):
            letter = "T"
        words = _words(article.folded.text[at : article.begins[index]], letter == "P")
        if not words.strip() and index > sentence.mentions.start and _has_tab(article, index):
            words = " | "
        pieces += words, letter
        length += len(words) + 1
        marks[length - 1] = index
        last = offices[index].last if index in offices else index
        at, index = article.ends[last], last + 1
    pieces.append(_words(article.folded.text[at : sentence.end], False))
    return Skeleton("".join(pieces), marks)


def _has_tab(article: Article, index: int) -> bool:
    """Whether a tab stands before mention `index`, which folding makes a space: the cells of a table."""
    return "\t" in article.folded.raw[article.mentions[index - 1].end : article.mentions[index].start]


def _words(text: str, before_a_name: bool) -> str:
    text = _SPACES.sub(" ", _QUOTES.sub("", text.lower()))
    if before_a_name:
        text = text[:-_TITLES_WIDTH] + split_titles(text[-_TITLES_WIDTH:])[0]
    return text
