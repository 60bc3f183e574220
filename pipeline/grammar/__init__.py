"""Grammar: the documents and dates of an article, found by rule and taken apart.

Both are closed and regular, and better parsed than guessed: a symbol such as `100/2019/NĐ-CP` says what it is. The
component writes to `doc._.grammar` what both grammars find; which of two that overlap stands is decided in resolve.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from pipeline import doc as _extensions  # noqa: F401  (declares doc._.grammar)
from pipeline.article import Mention
from pipeline.grammar.dates import find_dates
from pipeline.grammar.documents import find_documents


class Grammar:
    """Writes DOCUMENT and DATE mentions, with their parts, to `doc._.grammar`: in text order, of two that begin
    together the longer first. A date inside a document (`Luật Đất đai năm 2013`) is there as well as the document."""

    def __init__(self, documents: bool = True, dates: bool = True) -> None:
        self.documents = documents
        self.dates = dates

    def __call__(self, doc: Doc) -> Doc:
        folded = doc._.folded
        mentions: list[Mention] = []
        if self.documents:
            mentions += find_documents(folded)
        if self.dates:
            mentions += find_dates(folded)
        doc._.grammar = sorted(mentions, key=lambda mention: (mention.start, -mention.end))
        return doc


@Language.factory("trichyeu_grammar", default_config={"documents": True, "dates": True})
def make_grammar(nlp: Language, name: str, documents: bool, dates: bool) -> Grammar:
    """The component; `documents` and `dates` say which of the two grammars run."""
    return Grammar(documents, dates)
