"""`trichyeu data agree A B`: how far two annotations of the same articles agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.article import LABELS
from pipeline.data.corpus import GoldArticle
from pipeline.data.syllables import bio, syllable_offsets
from pipeline.errors import UsageError
from pipeline.evaluation.scores import Score
from pipeline.inline import Span

#: All labels together.
MICRO = "micro"


@dataclass
class LabelAgreement:
    """One label, or all.

    `exact` counts spans with the same borders and label. `overlap` counts a span of either side as right where the
    other has one of the same label that shares a character with it. F1 is the same whichever side is taken for gold.
    """

    exact: Score = field(default_factory=Score)
    overlap_right: int = 0
    overlap_all: int = 0
    #: syllables by their two BIO tags
    tags: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def overlap_f1(self) -> float:
        return 100.0 * self.overlap_right / self.overlap_all if self.overlap_all else 0.0

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa over the syllables' BIO tags; None where both sides have one and the same tag throughout."""
        total = self.tags.total()
        first, second = Counter[str](), Counter[str]()
        for (one, other), count in self.tags.items():
            first[one] += count
            second[other] += count
        chance = sum(first[tag] * second[tag] for tag in first)
        if total * total == chance:
            return None
        same = sum(count for (one, other), count in self.tags.items() if one == other)
        return (same * total - chance) / (total * total - chance)

    def row(self) -> dict[str, float | None]:
        return {
            "a": self.exact.gold,
            "b": self.exact.predicted,
            "exact_f1": round(self.exact.f1, 2),
            "overlap_f1": round(self.overlap_f1, 2),
            "kappa": None if self.kappa is None else round(self.kappa, 4),
        }


@dataclass(frozen=True)
class Difference:
    """A stretch on which the two do not agree: the spans of either side that overlap there. One side may have none."""

    name: str
    line: int
    first: tuple[tuple[str, str], ...]
    second: tuple[tuple[str, str], ...]


@dataclass
class Agreement:
    """`labels` by name and `micro`; `only_first`, `only_second` are articles that the other side does not have."""

    articles: int = 0
    labels: dict[str, LabelAgreement] = field(
        default_factory=lambda: {label: LabelAgreement() for label in (*LABELS, MICRO)}
    )
    differences: list[Difference] = field(default_factory=list)
    only_first: list[str] = field(default_factory=list)
    only_second: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return {
            "articles": self.articles,
            "only_a": self.only_first,
            "only_b": self.only_second,
            "labels": {label: figures.row() for label, figures in self.labels.items()},
        }


def agreement(
    first: Iterable[GoldArticle], second: Iterable[GoldArticle], names: tuple[object, object] = ("A", "B")
) -> Agreement:
    """Compare the articles of the same name. `names` are what an error calls the two sides.

    Raises UsageError where two such articles differ in their text (E620), or there are none (E621).
    """
    one = {article.name: article for article in first}
    two = {article.name: article for article in second}
    found = Agreement(only_first=sorted(one.keys() - two.keys()), only_second=sorted(two.keys() - one.keys()))
    for name in sorted(one.keys() & two.keys()):
        _compare(one[name], two[name], found, names)
    if not found.articles:
        raise UsageError("E621", path=names[0], other=names[1])
    return found


def _compare(one: GoldArticle, two: GoldArticle, found: Agreement, names: tuple[object, object]) -> None:
    if one.text != two.text:
        same = next((i for i, (a, b) in enumerate(zip(one.text, two.text, strict=False)) if a != b), len(one.text))
        paths = [f"{name}/{one.name}.tag" for name in names]
        raise UsageError("E620", path=paths[1], other=paths[0], line=one.line(same))
    found.articles += 1
    offsets = syllable_offsets(one.text)
    for label, figures in found.labels.items():
        a, b = (_of(article.spans, label) for article in (one, two))
        figures.exact.add(len(set(a) & set(b)), len(b), len(a))
        figures.overlap_right += _touched(a, b) + _touched(b, a)
        figures.overlap_all += len(a) + len(b)
        figures.tags.update(zip(bio(offsets, a), bio(offsets, b), strict=True))
    found.differences += _differences(one, two)


def _of(spans: Sequence[Span], label: str) -> list[Span]:
    return [span for span in spans if label in (span.label, MICRO)]


def _touched(spans: Sequence[Span], others: Sequence[Span]) -> int:
    """How many of `spans` share a character with one of `others` of the same label."""
    return sum(
        any(other.label == span.label and other.start < span.end and span.start < other.end for other in others)
        for span in spans
    )


def _differences(one: GoldArticle, two: GoldArticle) -> Iterator[Difference]:
    mine = [(span, 0) for span in one.spans if span not in set(two.spans)]
    yours = [(span, 1) for span in two.spans if span not in set(one.spans)]
    cluster: list[tuple[Span, int]] = []
    end = -1
    for span, side in sorted(mine + yours):
        if cluster and span.start >= end:
            yield _difference(one, cluster)
            cluster = []
        cluster.append((span, side))
        end = max(end, span.end)
    if cluster:
        yield _difference(one, cluster)


def _difference(article: GoldArticle, cluster: Sequence[tuple[Span, int]]) -> Difference:
    sides = [tuple((span.label, article.words(span)) for span, side in cluster if side == wanted) for wanted in (0, 1)]
    return Difference(article.name, article.line(cluster[0][0].start), sides[0], sides[1])
