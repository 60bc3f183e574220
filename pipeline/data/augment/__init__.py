"""New training text from old: `trichyeu data augment`.

Mentions are replaced (persons, places, bodies by their places, numbers and years of documents, ordinals, dates), then
the text is typed less carefully (`noise`). An article is taken apart into its spans and what stands between them, each
piece is changed by itself, and the pieces are put together again, so that a label always stands on exactly what its
span became. What depends on chance comes from the seed, the article's name and the copy's number alone: the same bytes
for the same seed, in whatever order the articles come.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.data.augment.dates import DateShift
from pipeline.data.augment.documents import DocumentSwap
from pipeline.data.augment.edits import Part, applied, joined, parts_of
from pipeline.data.augment.noise import noisy
from pipeline.data.augment.people import NameSwap
from pipeline.data.augment.places import PlaceSwap
from pipeline.data.corpus import GoldArticle
from pipeline.segment.fold import Folded


def augment(
    articles: Iterable[GoldArticle], *, copies: int = 1, seed: int = 0, noise: float = 1.0
) -> Iterator[GoldArticle]:
    """`copies` new articles from each, called `NAME.a1`, `NAME.a2`, …, in the order of names.

    `noise` multiplies the rates of typing noise; with 0 all that is not a span stays as it is. Records' gold is left
    out, since it is not true of the new text.
    """
    for article in sorted(articles, key=lambda article: article.key):
        for copy in range(1, copies + 1):
            key = f"{seed}/{article.name}/{copy}"
            parts = noisy(swapped(article, random.Random(f"{key}/mentions")), random.Random(f"{key}/noise"), noise)
            text, spans = joined(parts)
            yield replace(article, name=f"{article.name}.a{copy}", text=text, spans=spans, record=None)


def swapped(article: GoldArticle, rng: random.Random) -> list[Part]:
    """The article's parts with other mentions in place of its own: as many parts, with the same labels."""
    dates = DateShift(article, rng)
    people = NameSwap(article, rng)
    places = PlaceSwap(article, rng)
    documents = DocumentSwap(rng)
    parts = []
    for part in parts_of(article):
        folded = Folded(part.text)
        text = folded.text
        match part.label:
            case "PERSON":
                edits = people.edits(text)
            case "DATE":
                edits = dates.edits(text)
            case "LOCATION" | "BODY":
                edits = places.edits(text, part.label)
            case "DOCUMENT" | "EVENT":
                edits = [*places.edits(text, part.label), *documents.edits(text, part.label), *dates.years(text)]
            case _:
                edits = []
        parts.append(Part(applied(folded, edits), part.label))
    return parts
