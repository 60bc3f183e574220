"""What the splits of a corpus share: names of persons and symbols of documents.

A name that stands in train and in test lets a model pass on memory. National leaders and well-known documents cross by
chance; local ones should not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from pipeline.data.corpus import GoldArticle
from pipeline.evaluation.equality import normal

#: `08-NQ/TU`, `100/2019/NĐ-CP`, `1467/QĐ-TTg`: a number with its code, which only one document has (in its year).
_SYMBOL = re.compile(r"\d+[a-zđ]?(?:/\d{4})?\s*[/-]\s*[^\W\d_]+\d{0,2}(?:\s*[/-]\s*[^\W\d_]+)*")


def keys(article: GoldArticle) -> Iterator[tuple[str, str]]:
    """(`person`, name) and (`document`, symbol) of an article's spans, as they are compared.

    A given name alone is left out: half the country has it.
    """
    for span in article.spans:
        if span.label == "PERSON":
            name = normal(article.words(span))
            if " " in name:
                yield "person", name
        elif span.label == "DOCUMENT":
            for symbol in _SYMBOL.findall(normal(article.words(span))):
                yield "document", re.sub(r"\s", "", symbol)


class Sharing:
    """Which splits each person's name and each document's symbol occurs in."""

    def __init__(self) -> None:
        self._splits: dict[tuple[str, str], set[str]] = {}

    def add(self, article: GoldArticle) -> None:
        for key in keys(article):
            self._splits.setdefault(key, set()).add(article.split)

    def counts(self) -> dict[str, dict[str, int]]:
        """For `person` and `document`: how many there are of each split, and of each two splits in both."""
        counts: dict[str, Counter[str]] = {"person": Counter(), "document": Counter()}
        for (kind, _), splits in self._splits.items():
            counts[kind].update(splits)
            counts[kind].update(" & ".join(pair) for pair in combinations(sorted(splits), 2))
        return {kind: dict(sorted(counter.items())) for kind, counter in counts.items()}

    def shared(self, kind: str) -> list[tuple[str, list[str]]]:
        """The names or symbols in more than one split, each with its splits."""
        return sorted((key[1], sorted(at)) for key, at in self._splits.items() if key[0] == kind and len(at) > 1)
