"""The kinds of error: what went wrong where a span is not strictly right.

Gold and predicted spans that are not right are put together where they overlap; each such group is one mistake.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.evaluation.excerpts import Excerpt, excerpt
from pipeline.evaluation.gold import Outcome
from pipeline.evaluation.scores import ROWS
from pipeline.inline import Span

#: kind → what it means
KINDS = {
    "wrong label": "the borders are right, the label is not",
    "too short": "a part of one gold span",
    "too long": "one gold span with more around it",
    "overlap": "borders are shifted: neither holds the other, or several are cut up in another way",
    "split": "one gold span found as several",
    "merged": "several gold spans found as one",
    "missed": "nothing was found there",
    "spurious": "there is nothing there",
}

#: (gold label, predicted label); None where there is no span
Confusion = Counter[tuple[str | None, str | None]]


@dataclass(frozen=True, slots=True)
class Mistake:
    """Spans in text order; one of `gold` and `predicted` may be empty."""

    kind: str
    article: Outcome
    gold: tuple[Span, ...]
    predicted: tuple[Span, ...]

    @property
    def label(self) -> str:
        """The label that it counts for: of the first gold span, or where there is none of the first predicted."""
        return (self.gold or self.predicted)[0].label

    @property
    def relabelled(self) -> bool:
        """Whether a label is wrong, too: something was found, and its labels are not those of the gold."""
        return bool(self.gold and self.predicted) and {s.label for s in self.gold} != {s.label for s in self.predicted}

    @property
    def spans(self) -> tuple[Span, ...]:
        return self.gold + self.predicted

    @property
    def start(self) -> int:
        return min(span.start for span in self.spans)

    @property
    def excerpt(self) -> Excerpt:
        return excerpt(self.article.text, self.spans)

    def as_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "article": self.article.name,
            "line": self.article.line(self.start),
            "gold": [span_as_dict(self.article, span) for span in self.gold],
            "predicted": [span_as_dict(self.article, span) for span in self.predicted],
            "context": str(self.excerpt),
        }


def span_as_dict(article: Outcome, span: Span) -> dict[str, Any]:
    return {"label": span.label, "start": span.start, "end": span.end, "text": article.words(span)}


def mistakes(outcomes: Iterable[Outcome]) -> list[Mistake]:
    """All mistakes, by article and in text order. Each span that is not right is in exactly one of them."""
    return [mistake for outcome in outcomes for mistake in _of_article(outcome)]


def _of_article(outcome: Outcome) -> Iterator[Mistake]:
    for gold, predicted in _groups(outcome.want - outcome.got, outcome.got - outcome.want):
        if gold and predicted:
            yield Mistake(_kind(gold, predicted), outcome, gold, predicted)
        else:
            # Several of one side only come of spans that are not flat: each for itself.
            yield from (Mistake("missed", outcome, (span,), ()) for span in gold)
            yield from (Mistake("spurious", outcome, (), (span,)) for span in predicted)


def _groups(gold: Iterable[Span], predicted: Iterable[Span]) -> Iterator[tuple[tuple[Span, ...], tuple[Span, ...]]]:
    """Spans that share characters, directly or over others, in text order."""
    sides: tuple[list[Span], list[Span]] = ([], [])
    end = -1
    for span, side in sorted([(span, 0) for span in gold] + [(span, 1) for span in predicted]):
        if span.start >= end and (sides[0] or sides[1]):
            yield tuple(sides[0]), tuple(sides[1])
            sides = ([], [])
        sides[side].append(span)
        end = max(end, span.end)
    if sides[0] or sides[1]:
        yield tuple(sides[0]), tuple(sides[1])


def _kind(gold: Sequence[Span], predicted: Sequence[Span]) -> str:
    if len(gold) > 1 or len(predicted) > 1:
        if len(gold) == 1:
            return "split"
        return "merged" if len(predicted) == 1 else "overlap"
    (want,), (got,) = gold, predicted
    if want[:2] == got[:2]:
        return "wrong label"
    if want.start <= got.start and got.end <= want.end:
        return "too short"
    if got.start <= want.start and want.end <= got.end:
        return "too long"
    return "overlap"


def by_kind(found: Iterable[Mistake]) -> dict[str, dict[str, int]]:
    """How many mistakes there are, by kind and label (`Mistake.label`)."""
    counts = Counter((mistake.kind, mistake.label) for mistake in found)
    return {kind: {label: counts[kind, label] for label in ROWS} for kind in KINDS}


def confusion(outcomes: Iterable[Outcome], found: Iterable[Mistake]) -> Confusion:
    """Gold labels against predicted ones. Each span counts once: a row of it sums to the label's gold, a column to its
    predictions. Within a mistake the spans that share most stand against each other, and what is left against None."""
    counts: Confusion = Counter((span.label, span.label) for outcome in outcomes for span in outcome.right)
    for mistake in found:
        for want, got in _aligned(mistake.gold, mistake.predicted):
            counts[want and want.label, got and got.label] += 1
    return counts


def _aligned(gold: Sequence[Span], predicted: Sequence[Span]) -> Iterator[tuple[Span | None, Span | None]]:
    shared = sorted(
        (-min(want.end, got.end) + max(want.start, got.start), want, got) for want in gold for got in predicted
    )
    free_gold, free_predicted = list(gold), list(predicted)
    for size, want, got in shared:
        if size < 0 and want in free_gold and got in free_predicted:
            free_gold.remove(want)
            free_predicted.remove(got)
            yield want, got
    yield from ((want, None) for want in free_gold)
    yield from ((None, got) for got in free_predicted)
