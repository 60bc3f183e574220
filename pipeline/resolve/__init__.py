"""The resolve stage: one set of mentions out of many, and what they say of each other.

mentions of all stages ──merge──▶ doc._.mentions ──▶ bodies, persons with offices, documents, dates, events, places
                                                     ──▶ relations ──▶ doc._.links
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span

from pipeline.article import Mention
from pipeline.doc import sentence_starts
from pipeline.grammar.edtf import ResolvedDate, resolve_dates
from pipeline.resolve.bodies import Bodies, resolve_bodies
from pipeline.resolve.context import Article
from pipeline.resolve.documents import DocumentEntry, resolve_documents
from pipeline.resolve.links import DateEntry, DocumentItem, Links
from pipeline.resolve.merge import merge
from pipeline.resolve.persons import resolve_persons
from pipeline.resolve.positions import resolve_positions
from pipeline.resolve.relations import find_relations
from pipeline.resolve.things import resolve_events, resolve_places
from pipeline.segment.fold import fold
from pipeline.segment.words import split_at


class Resolve:
    """Sets `doc._.mentions`, `doc._.links` and, for spaCy's own tools, `doc.ents`."""

    def __call__(self, doc: Doc) -> Doc:
        mentions = merge([*doc._.grammar, *doc._.tagged])
        doc._.mentions = mentions
        doc._.links = link(doc, mentions)
        return _with_entities(doc, mentions)


@Language.factory("trichyeu_resolve")
def make_resolve(nlp: Language, name: str) -> Resolve:
    return Resolve()


def link(doc: Doc, mentions: list[Mention]) -> Links:
    """All that the mentions of one article say of each other."""
    article = Article(doc._.folded, mentions, doc._.layout, sentence_starts(doc))
    bodies = resolve_bodies(article)
    officials, official_of = resolve_persons(article)
    resolve_positions(article, officials, official_of, bodies)
    dates = _resolved_dates(article)
    documents = resolve_documents(
        article.folded,
        mentions,
        edtf_of=lambda index: dates[index].edtf if index in dates else None,
        place=bodies.home.province,
        place_of=lambda index: bodies.entries[bodies.of_mention[index]].place if index in bodies.of_mention else None,
    )
    links = Links(
        officials=officials,
        bodies=bodies.entries,
        documents=[_document(entry, bodies) for entry in documents],
        dates=_dates(article, dates),
        events=resolve_events(article, bodies.meant),
        places=resolve_places(article),
    )
    links.relations = find_relations(links, documents)
    return links


def _resolved_dates(article: Article) -> dict[int, ResolvedDate]:
    indexes = article.of.get("DATE", [])
    dates = resolve_dates([article.mentions[index] for index in indexes], article.layout.published, article.folded.raw)
    return dict(zip(indexes, dates, strict=True))


def _dates(article: Article, resolved: dict[int, ResolvedDate]) -> list[DateEntry]:
    """One entry for each way a date is written and what it comes to: the same words may mean two days in an article."""
    entries: dict[tuple[str, str | None], DateEntry] = {}
    for index, date in resolved.items():
        key = (article.raw(index), date.edtf)
        entry = entries.setdefault(key, DateEntry(article.raw(index), date.edtf, date.grain, date.inferred))
        entry.mentions.append(index)
    return list(entries.values())


def _document(entry: DocumentEntry, bodies: Bodies) -> DocumentItem:
    issuer = None if entry.issuer_mention is None else bodies.of_mention.get(entry.issuer_mention)
    if issuer is None and entry.issuer_text is None and entry.code_issuer is not None:
        # `36-CT/TW` is the party centre's, where the article names it
        issuer = bodies.meant(fold(entry.code_issuer.name), entry.mentions[0])
    return DocumentItem(
        entry.parts,
        entry.key,
        issuer,
        entry.issuer_text,
        entry.issued,
        entry.issued_mention,
        entry.title,
        entry.mentions,
    )


def _with_entities(doc: Doc, mentions: list[Mention]) -> Doc:
    """`doc.ents` as spaCy spans; words that a mention begins or ends inside are split first."""
    doc = split_at(doc, [offset for mention in mentions for offset in (mention.start, mention.end)])
    spans = (doc.char_span(mention.start, mention.end, label=mention.label) for mention in mentions)
    doc.ents = [span for span in spans if isinstance(span, Span)]
    return doc
