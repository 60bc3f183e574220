"""Runs the resolve stage on texts whose mentions are given, so that tests of it need no tagger."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline import inline
from pipeline.article import Article, Layout, Mention, Zone
from pipeline.engines.extractor import to_doc
from pipeline.resolve import Resolve
from pipeline.resolve.links import Links

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

#: One letter for each label in the tests' tables: `{P Lê Văn A}` is `<PERSON>Lê Văn A</PERSON>`.
_LABELS = {
    "P": "PERSON",
    "R": "ROLE",
    "B": "BODY",
    "L": "LOCATION",
    "D": "DATE",
    "N": "DOCUMENT",
    "E": "EVENT",
}
_SHORT = re.compile(r"\{(?P<letter>[PRBLDNE]) (?P<words>[^{}]*)\}")


def tagged(short: str) -> str:
    """The inline-tagged form of a test's text."""
    return _SHORT.sub(lambda match: f"<{(label := _LABELS[match['letter']])}>{match['words']}</{label}>", short)


def resolved(nlp: Language, short: str, *, published: str | None = None, zones: tuple[Zone, ...] = ()) -> Doc:
    """A Doc that the resolve stage has been over, with the mentions that the text marks."""
    text, spans = inline.parse(tagged(short))
    doc = nlp.get_pipe("sentences")(to_doc(nlp, Article(text)))
    doc._.layout = Layout(published=published, zones=zones)
    doc._.tagged = [Mention(start, end, label, by="gold") for start, end, label in spans]
    return Resolve()(doc)


def links(doc: Doc) -> Links:
    found: Links = doc._.links
    return found


def positions(doc: Doc) -> list[tuple[str, str, str]]:
    """(person, title, status) of every position."""
    return [
        (official.name, position.title, position.status)
        for official in links(doc).officials
        for position in official.positions
    ]
