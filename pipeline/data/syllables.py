"""Syllables: what lengths, contexts and agreement are counted in, and what the rows of CoNLL files are.

Cut by character classes alone, so that a figure or a file does not change with a segmenter's version.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.inline import Span

#: Letters and digits, with the marks on them where they did not compose (NFD).
_SYLLABLE = re.compile(r"[^\W_][\w\u0300-\u036f]*")
#: The same, or any one sign that is not white space.
_PIECE = re.compile(rf"{_SYLLABLE.pattern}|\S")


def syllables(text: str) -> list[str]:
    """
    >>> syllables("Nghị quyết số 08-NQ/TU")
    ['Nghị', 'quyết', 'số', '08', 'NQ', 'TU']
    """
    return _SYLLABLE.findall(text)


def syllable_offsets(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _SYLLABLE.finditer(text)]


def pieces(text: str, spans: Iterable[Span] = ()) -> list[tuple[int, int]]:
    """Offsets of syllables and signs, in order; together all of the text but its white space.

    No piece goes over the border of one of the `spans`.
    """
    borders = sorted({offset for span in spans for offset in span[:2]})
    return list(_cut((match.span() for match in _PIECE.finditer(text)), borders))


def _cut(found: Iterable[tuple[int, int]], borders: Sequence[int]) -> Iterator[tuple[int, int]]:
    index = 0
    for start, end in found:
        while index < len(borders) and borders[index] <= start:
            index += 1
        while index < len(borders) and borders[index] < end:
            yield start, borders[index]
            start = borders[index]
            index += 1
        yield start, end


def bio(found: Sequence[tuple[int, int]], spans: Sequence[Span]) -> list[str]:
    """The BIO tag of each of `found` (offsets in order): `B-` for the first one of a span, `I-` for the others.

    What overlaps a span belongs to it, if only by a character.

    >>> bio([(0, 3), (4, 7), (8, 11)], [Span(4, 11, "BODY")])
    ['O', 'B-BODY', 'I-BODY']
    """
    tags, index, begun = [], 0, -1
    for start, end in found:
        while index < len(spans) and spans[index].end <= start:
            index += 1
        if index < len(spans) and spans[index].start < end:
            tags.append(f"{'I' if begun == index else 'B'}-{spans[index].label}")
            begun = index
        else:
            tags.append("O")
    return tags


def spans_of(found: Sequence[tuple[int, int]], tags: Sequence[str]) -> list[Span]:
    """The spans that BIO tags make. An `I-` that goes on nothing begins a span, as in CoNLL's own scorer."""
    spans: list[Span] = []
    last = "O"
    for (start, end), tag in zip(found, tags, strict=True):
        if tag != "O":
            label = tag[2:]
            if tag[0] == "I" and last[2:] == label:
                spans[-1] = spans[-1]._replace(end=end)
            else:
                spans.append(Span(start, end, label))
        last = tag
    return spans
