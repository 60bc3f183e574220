"""The resolve stage: one set of mentions out of many, and what they say of each other.

mentions of all stages ──merge──▶ doc._.mentions ──▶ bodies, persons with offices, documents, dates, events, places
                                                     ──▶ relations ──▶ doc._.links
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span

from pipeline.article import Mention
from pipeline.doc import sentence_indexes
from pipeline.grammar.edtf import ResolvedDate, resolve_dates
from pipeline.resolve.bodies import body_key, home, resolve_bodies
from pipeline.resolve.context import Article
from pipeline.resolve.documents import DocumentEntry, resolve_documents
from pipeline.resolve.links import BodyEntry, DateEntry, DocumentItem, EventEntry, Links, PlaceEntry, RelationEntry
from pipeline.resolve.merge import merge
from pipeline.resolve.persons import resolve_persons
from pipeline.resolve.positions import resolve_positions
from pipeline.resolve.things import resolve_events, resolve_places
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
    article = Article(
        doc._.folded, mentions, doc._.layout, sentence_indexes(doc, [mention.start for mention in mentions])
    )
    province, _ = home(article)
    bodies, body_of = resolve_bodies(article)
    officials, official_of = resolve_persons(article)
    holds = resolve_positions(article, officials, official_of, body_of)
    resolved = _resolved_dates(article)
    documents = resolve_documents(
        article.folded,
        mentions,
        edtf_of=lambda index: resolved[index].edtf if index in resolved else None,
        place=province,
        place_of=lambda index: bodies[body_of[index]].place if index in body_of else None,
    )
    events = resolve_events(article, {article.texts[index].lower(): entry for index, entry in body_of.items()})
    places = resolve_places(article)
    links = Links(
        officials=officials,
        bodies=bodies,
        documents=[_document(entry, bodies, body_of, province) for entry in documents],
        dates=_dates(article, resolved),
        events=events,
        places=places,
    )
    links.relations = [
        *(RelationEntry("holds", ("officials", person), ("bodies", body), tuple(seen)) for person, body, seen in holds),
        *_document_relations(links.documents, documents),
        *_body_relations(bodies, places),
        *_event_relations(events),
    ]
    return links


def _resolved_dates(article: Article) -> dict[int, ResolvedDate]:
    indexes = article.of.get("DATE", [])
    dates = resolve_dates([article.mentions[index] for index in indexes], article.layout.published, article.folded.raw)
    return dict(zip(indexes, dates, strict=True))


def _dates(article: Article, resolved: dict[int, ResolvedDate]) -> list[DateEntry]:
    """One entry for each way a date is written and what it comes to; the same words may mean two days in one article."""
    entries: dict[tuple[str, str | None], DateEntry] = {}
    for index, date in resolved.items():
        key = (article.raw(index), date.edtf)
        entry = entries.setdefault(key, DateEntry(article.raw(index), date.edtf, date.grain, date.inferred))
        entry.mentions.append(index)
    return list(entries.values())


def _document(
    entry: DocumentEntry, bodies: list[BodyEntry], body_of: dict[int, int], province: str | None
) -> DocumentItem:
    issuer = body_of.get(entry.issuer_mention) if entry.issuer_mention is not None else None
    if issuer is None and entry.issuer_text is None and entry.code_issuer is not None:
        issuer = _by_code(entry, bodies, province)
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


def _by_code(entry: DocumentEntry, bodies: list[BodyEntry], province: str | None) -> int | None:
    """The body of the article that a symbol's code stands for: `36-CT/TW` is the party centre's, where it is named at all."""
    assert entry.code_issuer is not None
    names = [entry.code_issuer.name]
    if province:
        names += [
            f"{name} {place}" for name in names for place in (province, f"tỉnh {province}", f"thành phố {province}")
        ]
    wanted = {body_key(name) for name in names}
    return next((number for number, body in enumerate(bodies) if body_key(body.canonical) in wanted), None)


def _document_relations(items: list[DocumentItem], entries: list[DocumentEntry]) -> list[RelationEntry]:
    relations = []
    for number, (item, entry) in enumerate(zip(items, entries, strict=True)):
        if item.issuer is not None:
            seen = [item.mentions[0]] if entry.issuer_mention is None else [item.mentions[0], entry.issuer_mention]
            relations.append(
                RelationEntry("issued_by", ("documents", number), ("bodies", item.issuer), tuple(sorted(seen)))
            )
        if item.issued_mention is not None:
            seen = [item.mentions[0], item.issued_mention]
            relations.append(
                RelationEntry(
                    "issued_on", ("documents", number), ("mentions", item.issued_mention), tuple(sorted(seen))
                )
            )
        for relation in entry.relations:
            relations.append(
                RelationEntry(
                    relation.type,
                    ("documents", number),
                    ("documents", relation.target),
                    tuple(sorted(relation.evidence)),
                )
            )
    return relations


def _body_relations(bodies: list[BodyEntry], places: list[PlaceEntry]) -> list[RelationEntry]:
    place_of = {body_key(place.name).split(" ", 1)[-1]: number for number, place in enumerate(places)}
    place_of |= {body_key(place.name): number for number, place in enumerate(places)}
    relations = []
    for number, body in enumerate(bodies):
        if body.parent is not None:
            relations.append(RelationEntry("part_of", ("bodies", number), ("bodies", body.parent), (body.mentions[0],)))
        place = place_of.get(body_key(body.place)) if body.place else None
        if place is not None:
            seen = tuple(sorted((body.mentions[0], places[place].mentions[0])))
            relations.append(RelationEntry("located_in", ("bodies", number), ("places", place), seen))
    return relations


def _event_relations(events: list[EventEntry]) -> list[RelationEntry]:
    return [
        RelationEntry("held_by", ("events", number), ("bodies", event.body), (event.mentions[0],))
        for number, event in enumerate(events)
        if event.body is not None
    ]


def _with_entities(doc: Doc, mentions: list[Mention]) -> Doc:
    """`doc.ents` as spaCy spans; words that a mention begins or ends inside are split first."""
    doc = split_at(doc, [offset for mention in mentions for offset in (mention.start, mention.end)])
    spans = (doc.char_span(mention.start, mention.end, label=mention.label) for mention in mentions)
    doc.ents = [span for span in spans if isinstance(span, Span)]
    return doc
