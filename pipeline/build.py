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
from pipeline.resolve.links import Links

#: list of Links → prefix of its ids
_PREFIX = {"officials": "p", "bodies": "b", "documents": "d", "events": "v", "places": "l", "mentions": "e"}


def build_record(doc: Doc) -> records.Record:
    """The record of a Doc that all stages have been over. Depends on nothing but the Doc."""
    article: Article = doc._.article or Article(doc.text)
    layout: Layout = doc._.layout or Layout()
    links: Links = doc._.links or Links()
    mentions: Sequence[Mention] = doc._.mentions
    return records.Record(
        schema_version="1.0",
        id=article.stable_id,
        source=_source(article),
        article=_article(layout),
        entities=_entities(doc, mentions),
        officials=[
            records.Official(
                id=f"p{number}",
                name=official.name,
                honorific=official.honorific,
                mentions=_ids("mentions", official.mentions),
                positions=[
                    records.Position(
                        title=position.title,
                        role=position.role,
                        body=_id("bodies", position.body),
                        place=position.place,
                        status=position.status,
                        evidence=_ids("mentions", position.evidence),
                    )
                    for position in official.positions
                ],
            )
            for number, official in enumerate(links.officials, start=1)
        ],
        bodies=[
            records.Body(
                id=f"b{number}",
                name=body.name,
                canonical=body.canonical,
                kind=body.kind,
                level=body.level,
                place=body.place,
                parent=_id("bodies", body.parent),
                mentions=_ids("mentions", body.mentions),
            )
            for number, body in enumerate(links.bodies, start=1)
        ],
        documents=[
            records.Document(
                id=f"d{number}",
                type=item.parts.type,
                type_code=item.parts.type_code,
                number=item.parts.number,
                year=item.parts.year,
                symbol=item.parts.symbol,
                issuer=_id("bodies", item.issuer),
                issuer_text=item.issuer_text,
                issued=item.issued,
                title=item.title,
                term=item.parts.term or item.parts.congress,
                key=item.key,
                mentions=_ids("mentions", item.mentions),
            )
            for number, item in enumerate(links.documents, start=1)
        ],
        dates=[
            records.Date(
                text=date.text,
                edtf=date.edtf,
                grain=date.grain,
                inferred=date.inferred,
                mentions=_ids("mentions", date.mentions),
            )
            for date in links.dates
        ],
        events=[
            records.Event(
                id=f"v{number}",
                name=event.name,
                ordinal=event.ordinal,
                body=_id("bodies", event.body),
                term=event.term,
                mentions=_ids("mentions", event.mentions),
            )
            for number, event in enumerate(links.events, start=1)
        ],
        places=[
            records.Place(id=f"l{number}", name=place.name, mentions=_ids("mentions", place.mentions))
            for number, place in enumerate(links.places, start=1)
        ],
        relations=[
            records.Relation(
                type=relation.type,
                head=f"{_PREFIX[relation.head[0]]}{relation.head[1] + 1}",
                tail=f"{_PREFIX[relation.tail[0]]}{relation.tail[1] + 1}",
                evidence=_ids("mentions", relation.evidence),
            )
            for relation in links.relations
        ],
        provenance=_provenance(doc),
    )


def _id(kind: str, index: int | None) -> str | None:
    return None if index is None else f"{_PREFIX[kind]}{index + 1}"


def _ids(kind: str, indexes: Iterable[int]) -> list[str]:
    return [f"{_PREFIX[kind]}{index + 1}" for index in indexes]


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
