"""A processed Doc in the form of the record's contract."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.metadata import version
from typing import cast

from spacy.tokens import Doc

from pipeline import records
from pipeline.about import __version__
from pipeline.article import Article, Layout, Mention
from pipeline.doc import sentence_indexes
from pipeline.resolve.links import Links, PositionEntry

#: list of Links → prefix of its ids
_PREFIX = {"officials": "p", "bodies": "b", "documents": "d", "events": "v", "places": "l", "mentions": "e"}


def build_record(doc: Doc) -> records.Record:
    """The record of a Doc that all stages have been over. Depends on nothing but the Doc."""
    article: Article = doc._.article or Article(doc.text)
    links: Links = doc._.links or Links()
    return records.Record(
        schema_version="1.0",
        id=article.stable_id,
        source=_source(article),
        article=_article(doc._.layout or Layout()),
        entities=_entities(doc, doc._.mentions),
        officials=_officials(links),
        bodies=_bodies(links),
        documents=_documents(links),
        dates=_dates(links),
        events=_events(links),
        places=_places(links),
        relations=_relations(links),
        provenance=_provenance(doc),
    )


def _officials(links: Links) -> list[records.Official]:
    return [
        records.Official(
            id=_id("officials", number),
            name=official.name,
            honorific=official.honorific,
            mentions=_ids("mentions", official.mentions),
            positions=[_position(position) for position in official.positions],
        )
        for number, official in enumerate(links.officials)
    ]


def _position(position: PositionEntry) -> records.Position:
    return records.Position(
        title=position.title,
        role=position.role,
        body=_optional_id("bodies", position.body),
        place=position.place,
        status=position.status,
        evidence=_ids("mentions", position.evidence),
    )


def _bodies(links: Links) -> list[records.Body]:
    return [
        records.Body(
            id=_id("bodies", number),
            name=body.name,
            canonical=body.canonical,
            kind=body.kind,
            level=body.level,
            place=body.place,
            parent=_optional_id("bodies", body.parent),
            mentions=_ids("mentions", body.mentions),
        )
        for number, body in enumerate(links.bodies)
    ]


def _documents(links: Links) -> list[records.Document]:
    return [
        records.Document(
            id=_id("documents", number),
            type=item.parts.type,
            type_code=item.parts.type_code,
            number=item.parts.number,
            year=item.parts.year,
            symbol=item.parts.symbol,
            issuer=_optional_id("bodies", item.issuer),
            issuer_text=item.issuer_text,
            issued=item.issued,
            title=item.title,
            term=item.parts.term or item.parts.congress,
            key=item.key,
            mentions=_ids("mentions", item.mentions),
        )
        for number, item in enumerate(links.documents)
    ]


def _dates(links: Links) -> list[records.Date]:
    return [
        records.Date(
            text=date.text,
            edtf=date.edtf,
            grain=date.grain,
            inferred=date.inferred,
            mentions=_ids("mentions", date.mentions),
        )
        for date in links.dates
    ]


def _events(links: Links) -> list[records.Event]:
    return [
        records.Event(
            id=_id("events", number),
            name=event.name,
            ordinal=event.ordinal,
            body=_optional_id("bodies", event.body),
            term=event.term,
            mentions=_ids("mentions", event.mentions),
        )
        for number, event in enumerate(links.events)
    ]


def _places(links: Links) -> list[records.Place]:
    return [
        records.Place(id=_id("places", number), name=place.name, mentions=_ids("mentions", place.mentions))
        for number, place in enumerate(links.places)
    ]


def _relations(links: Links) -> list[records.Relation]:
    return [
        records.Relation(
            type=relation.type,
            head=_id(*relation.head),
            tail=_id(*relation.tail),
            evidence=_ids("mentions", relation.evidence),
        )
        for relation in links.relations
    ]


def _id(kind: str, index: int) -> str:
    return f"{_PREFIX[kind]}{index + 1}"


def _optional_id(kind: str, index: int | None) -> str | None:
    return None if index is None else _id(kind, index)


def _ids(kind: str, indexes: Iterable[int]) -> list[str]:
    return [_id(kind, index) for index in indexes]


def _source(article: Article) -> records.SourceInfo:
    source = article.source
    return records.SourceInfo(
        path=source.path,
        url=source.url,
        line=source.line,
        sha256=article.sha256,
        format=source.format,
        encoding=source.encoding,
    )


def _article(layout: Layout) -> records.ArticleInfo:
    return records.ArticleInfo(
        title=layout.title,
        kicker=layout.kicker,
        section=layout.section,
        lead=layout.lead,
        published=layout.published,
        authors=list(layout.authors),
        author_position=layout.author_position,
        dateline=layout.dateline,
        captions=[
            records.CaptionInfo(text=caption.text, credit=caption.credit, start=caption.start, end=caption.end)
            for caption in layout.captions
        ],
    )


def _entities(doc: Doc, mentions: Sequence[Mention]) -> list[records.Entity]:
    text, sentences = doc.text, sentence_indexes(doc, [mention.start for mention in mentions])
    return [
        records.Entity(
            id=f"e{number}",
            label=cast(records.Label, mention.label),
            text=text[mention.start : mention.end],
            start=mention.start,
            end=mention.end,
            sentence=sentence,
            score=round(mention.score, 4),
            by=mention.by,
        )
        for number, (mention, sentence) in enumerate(zip(mentions, sentences, strict=True), start=1)
    ]


@cache
def _segmenter_version() -> str:
    return version("underthesea")


def _provenance(doc: Doc) -> records.Provenance:
    model, sha256 = doc._.model or ("none", "0" * 64)
    return records.Provenance(
        tool="trichyeu",
        version=__version__,
        model=model,
        model_sha256=sha256,
        segmenter="underthesea",
        segmenter_version=_segmenter_version(),
    )
