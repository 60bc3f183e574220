"""Sentences: underthesea's splitter within each line, corrected where newspapers write otherwise than it expects.

A line break always ends a sentence. Within the line the splitter takes any full stop for an end but those of the
abbreviations it knows, `binhdinh.gov.vn` included; the rules here say which of its ends hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from pipeline import assets
from pipeline import doc as _extensions  # noqa: F401  (declares doc._.folded)
from pipeline.light import light_imports
from pipeline.segment.fold import Folded, fold

with light_imports():
    from underthesea import sent_tokenize

#: Quotation marks and brackets that close behind the full stop, which belong to the sentence that ends.
_CLOSING = re.compile(r"[\"')\]]+(?=\s|$)")
#: `1.`, `II.`, `b)`: the number of a paragraph or of an item, no sentence by itself.
_ITEM_NUMBER = re.compile(r"\W{0,3}(?:\d{1,3}|[IVX]{1,5}|[^\W\d_])[.)]*\Z")
#: What the full stop follows, for a look into the table of abbreviations: `PGS.TS`, `đ/c`.
_LAST_WORD = re.compile(r"[^\s\"'(,;:-]{1,12}\Z")
#: A term or class that one capital numbers. It is no initial: `… lần thứ X. Ông …`, `… Quân khu V. Sau đó …`.
_NUMBERED = re.compile(r"(?i:thứ|khóa|khu|quý|hạng|loại|nhóm|cấp|nhì|điểm) [A-ZĐ](?P<end>\.) +(?=[\"'(]?[^\W\d_])")
#: A link, `a.b.c.d…` without an end: the splitter goes back over such a run from each full stop in it.
_LONG_RUN = re.compile(r"\S{100,}")


@cache
def abbreviations() -> frozenset[str]:
    """seeds/segment/abbreviations.csv: words, folded, in small letters, without their last full stop."""
    return frozenset(fold(row["abbreviation"].lower()) for row in assets.rows("segment", "abbreviations.csv"))


@Language.factory("trichyeu_sentences", assigns=["token.is_sent_start", "doc.sents"])
def make_sentences(nlp: Language, name: str) -> SentenceSplitter:
    return SentenceSplitter()


class SentenceSplitter:
    """Sets sentence starts. White space after a sentence belongs to it, before the text to the first one."""

    def __call__(self, doc: Doc) -> Doc:
        folded = doc._.folded or Folded(doc.text)
        starts = [folded.span(start, start)[0] for start in sentence_starts(folded.text)]
        if len(doc):
            # Not token by token: each setting of `is_sent_start` looks through the whole Doc for dependencies.
            doc.from_array(["SENT_START"], _flags(doc, folded.raw, starts))  # type: ignore[arg-type]
        return doc


def _flags(doc: Doc, text: str, starts: list[int]) -> np.ndarray:
    """A column with 1 for each token that begins a sentence, else -1. `starts` are offsets in `text`, the Doc's."""
    flags = np.full((len(doc), 1), -1, dtype="int64")
    next_start, begins, seen_word = 0, False, False
    for index, (begin, length) in enumerate(doc.to_array(["IDX", "LENGTH"]).tolist()):
        if text[begin].isspace():
            continue
        # A word may begin before the sentence's first visible character, with a zero-width one.
        while next_start < len(starts) and starts[next_start] < begin + length:
            next_start, begins = next_start + 1, True
        if begins and seen_word:
            flags[index] = 1
        begins, seen_word = False, True
    flags[0] = 1
    return flags.view("uint64")  # spaCy's type for all attributes; it reads -1 back


def sentence_starts(text: str) -> Iterator[int]:
    """Offsets in a folded text at which a sentence begins, perhaps with white space. Each line begins one."""
    begin = 0
    for line in text.split("\n"):
        yield begin
        for end in line_ends(line):
            yield begin + end
        begin += len(line) + 1


def line_ends(line: str) -> list[int]:
    """Offsets behind the sentences of a folded line, the last one left out.

    >>> line_ends("Ông về TP. Vinh. Sau đó…")
    [16]
    """
    if not any(mark in line for mark in ".?!"):
        return []
    ends = {match.end("end") for match in _NUMBERED.finditer(line)}
    ends.update(_candidates(line))
    held: list[int] = []
    for end in sorted(ends):
        if closing := _CLOSING.match(line, end):
            end = closing.end()
        if _ends_sentence(line, held[-1] if held else 0, end):
            held.append(end)
    return held


def _candidates(line: str) -> Iterator[int]:
    """Offsets behind the sentences that underthesea finds."""
    end = 0
    masked = _LONG_RUN.sub(lambda run: "x" * len(run[0]), line)
    for sentence in sent_tokenize(masked):
        end = masked.index(sentence, end) + len(sentence)
        yield end


def _ends_sentence(line: str, begin: int, end: int) -> bool:
    """Whether the sentence that began at `begin` is over at `end`, behind its last mark."""
    rest = line[end : end + 40].lstrip()
    if not rest:
        return False  # the line ends here anyway
    mark = line[end - 1]
    if not line[end].isspace():
        return _ends_without_space(line, end)
    if mark == ".":
        word = _LAST_WORD.search(line, max(end - 13, begin), end - 1)
        return not (word and word[0].lower() in abbreviations()) and not _ITEM_NUMBER.fullmatch(line, begin, end)
    # `"Ai thế?" ông hỏi` goes on.
    return not rest[0].islower()


def _ends_without_space(line: str, end: int) -> bool:
    """A space is missing in `…năm qua.Tại hội nghị`; none is in `TP.HCM`, `T.Ư`, `Zing.vn` and `28.4`."""
    return line[end - 1] in ".?!" and line[end].isupper() and line[end - 2 : end - 1].islower()
