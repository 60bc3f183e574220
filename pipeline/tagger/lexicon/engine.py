"""The lexicon engine: tags from tables alone, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc
from spacy.util import registry

from pipeline.article import Mention
from pipeline.doc import token_spans
from pipeline.segment.fold import Folded
from pipeline.tagger.lexicon.context import Context, Memory
from pipeline.tagger.lexicon.finding import tag_line
from pipeline.tagger.lexicon.hints import Hints, Spans
from pipeline.tagger.lexicon.memory import remember
from pipeline.tagger.lexicon.syllables import Line
from pipeline.tagger.lexicon.tables import load

#: How sure the lexicon is of a label, from its precision on news that the rules were not written on.
_SCORES = {"PERSON": 0.9, "ROLE": 0.9, "BODY": 0.85, "LOCATION": 0.85, "EVENT": 0.7}


class LexiconEngine:
    """See `pipeline.tagger.Engine`."""

    name = "lexicon"
    model = "lexicon"

    def __init__(self) -> None:
        self.tables = load()

    @property
    def sha256(self) -> str:
        return self.tables.sha256

    def tag(self, docs: Sequence[Doc]) -> list[list[Mention]]:
        return [list(self._mentions(doc)) for doc in docs]

    def _mentions(self, doc: Doc) -> Iterator[Mention]:
        folded: Folded = doc._.folded
        contexts = list(self._contexts(doc))
        remember(contexts)
        is_name = False
        for ctx in contexts:
            ctx.signed = is_name
            finds = tag_line(ctx)
            is_name = [found[:3] for found in finds] == [(0, ctx.line.size, "PERSON")]
            for found in finds:
                start, end = folded.span(ctx.line.start[found.start], ctx.line.end[found.end - 1])
                yield Mention(start, end, found.label, _SCORES[found.label], self.name)

    def _contexts(self, doc: Doc) -> Iterator[Context]:
        """The lines of an article that are not blank, with one memory for all."""
        folded: Folded = doc._.folded
        memory = Memory()
        words = {folded.at(start) for start, _ in token_spans(doc)}
        taken = Spans((folded.at(m.start), folded.at(m.end)) for m in doc._.grammar if m.label in ("DOCUMENT", "DATE"))
        hints = Hints(doc._.layout, folded, self.tables) if doc._.layout is not None else None
        begin = 0
        for raw in folded.text.split("\n"):
            line = Line(folded.text, begin, begin + len(raw), words)
            begin += len(raw) + 1
            if line.size:
                told = hints.on(line) if hints is not None else {}
                yield Context(line, self.tables, taken.on(line), line.shouts(), memory, told)


@registry.misc("trichyeu.LexiconEngine.v1")
def make_lexicon_engine() -> LexiconEngine:
    return LexiconEngine()
