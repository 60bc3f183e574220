"""The tagger: one spaCy component, engines behind one interface.

An engine reads Docs that the tokenizer, layout and sentences stages have been over and returns, for each, mentions with
labels and scores. `LexiconEngine` works from the tables under seeds/; `CheckpointEngine` runs any PhoBERT-architecture
token classifier.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import minibatch

from pipeline import doc as _extensions  # noqa: F401  (declares doc._.tagged)
from pipeline.article import Mention


class Engine(Protocol):
    """What a tagger engine offers. `tag` must not let one Doc's result depend on another's."""

    #: what `entities[].by` says: `lexicon`, `checkpoint`
    name: str
    #: what `provenance.model` says
    model: str

    @property
    def sha256(self) -> str:
        """Hash of the weights, or of the tables."""

    def tag(self, docs: Sequence[Doc]) -> list[list[Mention]]:
        """For each Doc its mentions in text order, none overlapping another."""


class Tagger:
    """Writes an engine's mentions to `doc._.tagged`, and its name and hash to `doc._.model`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def __call__(self, doc: Doc) -> Doc:
        (doc._.tagged,) = self.engine.tag([doc])
        doc._.model = (self.engine.model, self.engine.sha256)
        return doc

    def pipe(self, docs: Iterable[Doc], batch_size: int = 32) -> Iterator[Doc]:
        for batch in minibatch(docs, batch_size):
            for doc, mentions in zip(batch, self.engine.tag(batch), strict=True):
                doc._.tagged = mentions
                doc._.model = (self.engine.model, self.engine.sha256)
                yield doc


@Language.factory("trichyeu_tagger", default_config={"engine": {"@misc": "trichyeu.LexiconEngine.v1"}})
def make_tagger(nlp: Language, name: str, engine: Engine) -> Tagger:
    return Tagger(engine)
