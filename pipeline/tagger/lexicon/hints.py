"""What earlier stages said of a line: documents and dates, authors, the newspaper before the lead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.article import Layout
from pipeline.segment.fold import Folded, fold
from pipeline.tagger.lexicon.syllables import SYLLABLE, Line, key
from pipeline.tagger.lexicon.tables import Tables

#: A dateline stands at the beginning of its line: within so many syllables.
_DATELINE = 20


class Spans:
    """Spans of the folded text, asked for line by line, in text order."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._next = 0

    def on(self, line: Line) -> list[bool]:
        """For each syllable whether it lies in a span."""
        flags = [False] * line.size
        index = 0
        while self._next < len(self._spans) and self._spans[self._next][0] < line.end[-1]:
            start, end = self._spans[self._next]
            while index < line.size and line.end[index] <= start:
                index += 1
            while index < line.size and line.start[index] < end:
                flags[index] = True
                index += 1
            self._next += 1
        return flags


class Hints:
    """The names that layout found: the authors on the lines of bylines, the newspaper before the lead."""

    def __init__(self, layout: Layout, folded: Folded, tables: Tables) -> None:
        self._tables = tables
        self._authors = [tuple(map(key, SYLLABLE.findall(fold(author)))) for author in layout.authors]
        self._bylines = [(folded.at(z.start), folded.at(z.end)) for z in layout.zones if z.kind == "byline"]
        self._dateline = tuple(SYLLABLE.findall(fold(layout.dateline or "")))

    def on(self, line: Line) -> dict[int, tuple[int, str]]:
        """(syllable after it, label) of each such name, by its first syllable."""
        told = {at: (at + size, "PERSON") for at, size in self._authors_on(line)}
        at = next(_places_of(self._dateline, line.text[:_DATELINE]), None) if self._dateline else None
        if at is not None:
            if self._tables.places.longest(line, at) is None:
                told[at] = (at + len(self._dateline), "BODY")
            self._dateline = ()
        return told

    def _authors_on(self, line: Line) -> Iterator[tuple[int, int]]:
        """(first syllable, how many) of each author's name."""
        if any(start < line.end[-1] and line.start[0] < end for start, end in self._bylines):
            for author in self._authors:
                yield from ((at, len(author)) for at in _places_of(author, line.low))


def _places_of(phrase: tuple[str, ...], syllables: Sequence[str]) -> Iterator[int]:
    """Where a phrase stands among syllables."""
    for at in range(len(syllables) - len(phrase) + 1):
        if tuple(syllables[at : at + len(phrase)]) == phrase:
            yield at
