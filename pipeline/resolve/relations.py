"""Relations between the entries of an article, each with the mentions that say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.resolve.documents import DocumentEntry
from pipeline.resolve.links import BodyEntry, Links, PlaceEntry, RelationEntry
from pipeline.resolve.things import location_key
from pipeline.segment.fold import fold


def find_relations(links: Links, documents: Sequence[DocumentEntry]) -> list[RelationEntry]:
    """All relations, by type of head. `documents`: what `links.documents` were made of, in the same order."""
    return [
        *_holds(links),
        *_of_documents(links, documents),
        *_part_of(links.bodies),
        *_located_in(links.bodies, links.places),
        *_held_by(links),
    ]


def _holds(links: Links) -> Iterator[RelationEntry]:
    for number, official in enumerate(links.officials):
        for position in official.positions:
            if position.body is not None:
                yield RelationEntry("holds", ("officials", number), ("bodies", position.body), tuple(position.evidence))


def _of_documents(links: Links, documents: Sequence[DocumentEntry]) -> Iterator[RelationEntry]:
    for number, (item, entry) in enumerate(zip(links.documents, documents, strict=True)):
        head, first = ("documents", number), item.mentions[0]
        if item.issuer is not None:
            seen = {first} if entry.issuer_mention is None else {first, entry.issuer_mention}
            yield RelationEntry("issued_by", head, ("bodies", item.issuer), tuple(sorted(seen)))
        if item.issued_mention is not None:
            seen = {first, item.issued_mention}
            yield RelationEntry("issued_on", head, ("mentions", item.issued_mention), tuple(sorted(seen)))
        for relation in entry.relations:
            yield RelationEntry(
                relation.type, head, ("documents", relation.target), tuple(sorted(set(relation.evidence)))
            )


def _part_of(bodies: Sequence[BodyEntry]) -> Iterator[RelationEntry]:
    for number, body in enumerate(bodies):
        if body.parent is not None:
            yield RelationEntry("part_of", ("bodies", number), ("bodies", body.parent), (body.mentions[0],))


def _located_in(bodies: Sequence[BodyEntry], places: Sequence[PlaceEntry]) -> Iterator[RelationEntry]:
    """A body lies in the place of the article that its own place is: `UBND tỉnh Quảng Nam`, `Quảng Nam`."""
    place_of = {location_key(fold(place.name)): number for number, place in enumerate(places)}
    for number, body in enumerate(bodies):
        place = place_of.get(location_key(body.unit or body.place)) if body.place else None
        if place is not None:
            seen = {body.mentions[0], places[place].mentions[0]}
            yield RelationEntry("located_in", ("bodies", number), ("places", place), tuple(sorted(seen)))


def _held_by(links: Links) -> Iterator[RelationEntry]:
    for number, event in enumerate(links.events):
        if event.body is not None:
            yield RelationEntry("held_by", ("events", number), ("bodies", event.body), (event.mentions[0],))
