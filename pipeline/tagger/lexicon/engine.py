"""The lexicon engine: tags from tables alone, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc
from spacy.util import registry

from pipeline.article import Layout, Mention
from pipeline.segment.fold import Folded, fold
from pipeline.tagger.lexicon import tables as _tables
from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context, Memory
from pipeline.tagger.lexicon.finding import tag_line
from pipeline.tagger.lexicon.people import person, title_before
from pipeline.tagger.lexicon.syllables import SYLLABLE, Line, key

#: How sure the lexicon is of a label, from its precision on news that the rules were not written on.
_SCORES = {"PERSON": 0.9, "ROLE": 0.9, "BODY": 0.85, "LOCATION": 0.85, "EVENT": 0.7}


class LexiconEngine:
    """See `pipeline.tagger.Engine`."""

    name = "lexicon"
    model = "lexicon"

    def __init__(self) -> None:
        self.tables = _tables.load()

    @property
    def sha256(self) -> str:
        return self.tables.sha256

    def tag(self, docs: Sequence[Doc]) -> list[list[Mention]]:
        return [self._tag(doc) for doc in docs]

    def _tag(self, doc: Doc) -> list[Mention]:
        folded: Folded = doc._.folded
        contexts = list(self._contexts(doc))
        _remember(contexts)
        mentions = []
        for ctx in contexts:
            for found in tag_line(ctx):
                start, end = folded.span(ctx.line.start[found.start], ctx.line.end[found.end - 1])
                mentions.append(Mention(start, end, found.label, _SCORES[found.label], self.name))
        return mentions

    def _contexts(self, doc: Doc) -> Iterator[Context]:
        """The lines of an article that are not blank, with one memory for all."""
        folded: Folded = doc._.folded
        memory = Memory()
        words = {folded.at(token.idx) for token in doc}
        taken = _Spans((folded.at(m.start), folded.at(m.end)) for m in doc._.grammar if m.label in ("DOCUMENT", "DATE"))
        hints = _Hints(doc._.layout, folded) if doc._.layout is not None else None
        begin = 0
        for raw in folded.text.split("\n"):
            stop = begin + len(raw)
            line = Line(folded.text, begin, stop, words)
            if line.size:
                ctx = Context(line, self.tables, taken.on(line), line.shouts(), memory)
                if hints is not None:
                    ctx.told = hints.on(ctx)
                yield ctx
            begin = stop + 1


@registry.misc("trichyeu.LexiconEngine.v1")
def make_lexicon_engine() -> LexiconEngine:
    return LexiconEngine()


class _Spans:
    """Spans of the folded text, asked for line by line."""

    def __init__(self, spans: Iterator[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._next = 0

    def on(self, line: Line) -> list[bool]:
        """For each syllable whether it lies in a span. Lines must come in text order."""
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


class _Hints:
    """What the layout stage says of names: the authors on the lines of bylines, the newspaper before the lead."""

    def __init__(self, layout: Layout, folded: Folded) -> None:
        self._authors = [
            tuple(key(syllable) for syllable in SYLLABLE.findall(fold(author))) for author in layout.authors
        ]
        self._bylines = [(folded.at(z.start), folded.at(z.end)) for z in layout.zones if z.kind == "byline"]
        self._dateline = tuple(SYLLABLE.findall(fold(layout.dateline))) if layout.dateline else ()

    def on(self, ctx: Context) -> dict[int, tuple[int, str]]:
        """(syllable after it, label) of each name that is told of, by its first syllable."""
        line = ctx.line
        told: dict[int, tuple[int, str]] = {}
        if any(start < line.end[-1] and line.start[0] < end for start, end in self._bylines):
            for author in self._authors:
                told.update((at, (at + len(author), "PERSON")) for at in _places_of(author, line.low))
        if self._dateline and (at := next(_places_of(self._dateline, line.text[:20]), None)) is not None:
            if ctx.tables.places.longest(line, at) is None:
                told[at] = (at + len(self._dateline), "BODY")
            self._dateline = ()
        return told


def _places_of(phrase: tuple[str, ...], syllables: Sequence[str]) -> Iterator[int]:
    """Where a phrase stands among syllables."""
    for at in range(len(syllables) - len(phrase) + 1):
        if tuple(syllables[at : at + len(phrase)]) == phrase:
            yield at


def _remember(contexts: Sequence[Context]) -> None:
    """Fills the memory that the lines share: full names, given names that stand alone, abbreviations of bodies."""
    for ctx in contexts:
        if not ctx.shout:
            _remember_persons(ctx)
    for ctx in contexts:
        ctx.memory.given.update(_given_alone(ctx))
    acronyms = {acronym for ctx in contexts for acronym in _acronyms(ctx)}
    for ctx in contexts:
        ctx.memory.acronyms.update(acronyms)


def _remember_persons(ctx: Context) -> None:
    line, at = ctx.line, 0
    while at < line.size:
        end = None
        if ctx.is_name(at) and not ctx.follows_name(at):
            title = title_before(ctx, at)
            end = person(ctx, at, expected=title is not None)
            if end is not None and end > at + 1:
                ctx.memory.persons.add(tuple(line.low[at:end]))
            elif end is not None and title == "honorific":
                ctx.memory.given.add(line.low[at])
        at = end or at + 1


def _given_alone(ctx: Context) -> Iterator[str]:
    """Given names of persons of the article that stand alone within a sentence: `luật sư bào chữa cho Tạo`."""
    line = ctx.line
    for at in range(1, line.size):
        if ctx.shout or not ctx.is_name(at) or ctx.sentence_start(at) or ctx.follows_name(at) or ctx.is_name(at + 1):
            continue
        if line.low[at] in ctx.memory.lasts and not ctx.breaks_word(at + 1) and not _is_common(ctx, at):
            yield line.low[at]


def _is_common(ctx: Context, at: int) -> bool:
    """Whether a capital word is known as something else than a given name: `Hồ`, `Sở`, `Huế`, `người Hoa`, `phía
    Nam`.
    """
    line, tables = ctx.line, ctx.tables
    tries = (tables.heads, tables.roles, tables.place_kinds, tables.places, tables.groups)
    return (
        line.low[at] in (_DIRECTIONS | tables.openers)
        or len(line.text[at]) == 1
        or any(trie.longest(line, at) for trie in tries)
    )


_DIRECTIONS = frozenset("nam bắc đông tây trung việt".split())

#: How far before its abbreviation a body's name may begin, in syllables.
_LONGEST_NAME = 16


def _acronyms(ctx: Context) -> Iterator[tuple[str, ...]]:
    """Abbreviations in brackets directly after a body's name: `Hiệp hội Bất động sản TP.HCM (HoREA)`, `… giao thông
    (C08)`.
    """
    line = ctx.line
    for at in range(1, line.size - 2):
        if line.text[at] != "(" or not line.word[at + 1] or not ctx.is_free(at, at + 3):
            continue
        close = at + 2
        while close < min(line.size, at + 5) and line.tight[close] and line.text[close] != ")":
            close += 1
        if close >= line.size or line.text[close] != ")":
            continue
        name = line.text[at + 1 : close]
        is_place = ctx.tables.places.longest(line, at + 1) is not None
        if sum(c.isupper() or c.isdigit() for c in "".join(name)) >= 3 and not is_place and _is_body_before(ctx, at):
            yield tuple(name)


def _is_body_before(ctx: Context, at: int) -> bool:
    """Whether a body's name ends directly before syllable `at`."""
    for begin in range(at - 1, max(-1, at - _LONGEST_NAME), -1):
        found = body(ctx, begin)
        if found is not None and found.end == at:
            return True
    return False
