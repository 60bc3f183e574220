"""Two runs over the same gold: what the second, B, gained and lost against the first, A, and whether that is chance.

Scores are strict. The test is a paired bootstrap over articles (Berg-Kirkpatrick, Burkett and Klein 2012; Koehn 2004):
articles, not spans, are drawn with replacement, since the mentions of one article repeat each other. Both runs are
scored on the same draw. The interval holds the middle 95 % of the differences in F1. The p-value is two-sided: how
often a draw is as far from the measured difference as that is from none, `(1 + #{|d* - d| >= |d|}) / (1 + resamples)`.

With few articles (below about twenty) the draws are too much alike, and both look surer than they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.errors import UsageError
from pipeline.evaluation.breakdown import by_label
from pipeline.evaluation.excerpts import Excerpt, excerpt
from pipeline.evaluation.gold import Outcome, as_paths, of_other_text, outcomes_of, read_gold, records_of
from pipeline.evaluation.mistakes import span_as_dict
from pipeline.evaluation.scores import MICRO, ROWS, Score
from pipeline.inline import Span

#: kind → what it means. The first two are gains of B's, the others losses.
CHANGES = {
    "found": "gold that only B has",
    "cleared": "a wrong span that only A has",
    "lost": "gold that only A has",
    "introduced": "a wrong span that only B has",
}
GAINS = ("found", "cleared")

#: Below this many articles the interval and the p-value are not to be trusted.
FEW = 20
_LABELS = (*ROWS, MICRO)
#: Cells of draws × articles that are held at a time.
_CHUNK = 2_000_000
#: Differences in F1, in percent, that are equal but for rounding.
_EPSILON = 1e-9


@dataclass(frozen=True, slots=True)
class Difference:
    """Scores of both runs; `low`, `high` (points of F1) and `p` are None with fewer than two articles."""

    a: Score
    b: Score
    low: float | None = None
    high: float | None = None
    p: float | None = None

    @property
    def f1(self) -> float:
        """What B has more, in points of F1."""
        return self.b.f1 - self.a.f1

    def row(self) -> dict[str, float | None]:
        return {
            "a": round(self.a.f1, 2),
            "b": round(self.b.f1, 2),
            "difference": round(self.f1, 2),
            "low": None if self.low is None else round(self.low, 2),
            "high": None if self.high is None else round(self.high, 2),
            "p": None if self.p is None else round(self.p, 4),
            "gold": self.a.gold,
        }


@dataclass(frozen=True, slots=True)
class Change:
    """A span that one run has and the other has not. `instead` is what the run without it has in its place."""

    kind: str
    article: Outcome
    span: Span
    instead: tuple[Span, ...]

    @property
    def is_gain(self) -> bool:
        return self.kind in GAINS

    @property
    def excerpt(self) -> Excerpt:
        return excerpt(self.article.text, (self.span, *self.instead))

    def as_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "article": self.article.name,
            "line": self.article.line(self.span.start),
            **span_as_dict(self.article, self.span),
            "instead": [span_as_dict(self.article, span) for span in self.instead],
            "context": str(self.excerpt),
        }


@dataclass
class Comparison:
    """`scores` by label and `micro`; `changes` by article and in text order."""

    scores: dict[str, Difference]
    changes: list[Change]
    articles: int
    resamples: int
    seed: int
    #: gold articles that have a record of A's, and of B's
    found: tuple[int, int]
    #: names of articles whose record, A's or B's, was made from another text than the gold's
    of_other_text: tuple[list[str], list[str]]

    def counts(self) -> dict[str, dict[str, int]]:
        """How many changes there are, by kind and label."""
        table = {kind: dict.fromkeys(ROWS, 0) for kind in CHANGES}
        for change in self.changes:
            table[change.kind][change.span.label] += 1
        return table

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "articles": self.articles,
            "found": {"a": self.found[0], "b": self.found[1]},
            "resamples": self.resamples,
            "seed": self.seed,
            "spans": {label: difference.row() for label, difference in self.scores.items()},
            "changes": self.counts(),
            "gained": [change.as_dict() for change in self.changes if change.is_gain],
            "lost": [change.as_dict() for change in self.changes if not change.is_gain],
        }


def compare(
    a: str | Path, b: str | Path, gold: str | Path | Iterable[str | Path], *, resamples: int = 1000, seed: int = 0
) -> Comparison:
    """Compare two files of records over one or several folders of gold.

    Raises TrichyeuError as `evaluate` does, and where there is gold of records only (E502).
    """
    folders = as_paths(gold)
    articles = [article for article in read_gold(folders) if article.text is not None]
    if not articles:
        raise UsageError("E502", path=folders[0])
    records = [records_of(path, articles) for path in (a, b)]
    outcomes = [outcomes_of(articles, run) for run in records]
    return Comparison(
        differences(*outcomes, resamples=resamples, seed=seed),
        changes(*outcomes),
        len(articles),
        resamples,
        seed,
        (len(records[0]), len(records[1])),
        (of_other_text(articles, records[0]), of_other_text(articles, records[1])),
    )


def changes(a: Sequence[Outcome], b: Sequence[Outcome]) -> list[Change]:
    """What B gained and lost; `a` and `b` are of the same articles in the same order."""
    return [change for one, other in zip(a, b, strict=True) for change in _of_article(one, other)]


def _of_article(a: Outcome, b: Outcome) -> Iterator[Change]:
    for span in sorted(a.got ^ b.got):
        in_gold, in_b = span in a.want, span in b.got
        kind = ("found" if in_b else "lost") if in_gold else ("introduced" if in_b else "cleared")
        other = a.got if in_b else b.got
        instead = tuple(sorted(it for it in other if it.start < span.end and span.start < it.end))
        yield Change(kind, a, span, instead)


def differences(
    a: Sequence[Outcome], b: Sequence[Outcome], *, resamples: int = 1000, seed: int = 0
) -> dict[str, Difference]:
    """Scores of both runs by label and `micro`, with the bootstrap's interval and p-value."""
    scores = [by_label(run) for run in (a, b)]
    if len(a) < 2:
        return {label: Difference(scores[0][label], scores[1][label]) for label in _LABELS}
    measured = np.array([scores[1][label].f1 - scores[0][label].f1 for label in _LABELS])
    drawn = _drawn_differences(_counts(a), _counts(b), resamples, seed)
    low, high = np.percentile(drawn, (2.5, 97.5), axis=0)
    as_far = np.abs(drawn - measured) >= np.abs(measured) - _EPSILON
    p = (1 + as_far.sum(axis=0)) / (1 + resamples)
    return {
        label: Difference(scores[0][label], scores[1][label], float(low[i]), float(high[i]), float(p[i]))
        for i, label in enumerate(_LABELS)
    }


def _counts(outcomes: Sequence[Outcome]) -> np.ndarray:
    """[articles, labels, (right, predicted, gold)]."""
    rows = ((score.right, score.predicted, score.gold) for o in outcomes for score in by_label([o]).values())
    return np.array(list(rows), dtype=float).reshape(len(outcomes), len(_LABELS), 3)


def _drawn_differences(a: np.ndarray, b: np.ndarray, resamples: int, seed: int) -> np.ndarray:
    """B's F1 less A's, in percent, on each draw of as many articles as there are: [resamples, labels]."""
    articles = len(a)
    random = np.random.default_rng(seed)
    step = max(1, _CHUNK // articles)
    found = []
    for begin in range(0, resamples, step):
        # How often each article is drawn: float, so that the product is BLAS's; exact, since counts are small.
        times = random.multinomial(articles, np.full(articles, 1 / articles), size=min(step, resamples - begin))
        found.append(_f1(np.tensordot(times.astype(float), b, 1)) - _f1(np.tensordot(times.astype(float), a, 1)))
    return np.concatenate(found)


def _f1(counts: np.ndarray) -> np.ndarray:
    """[…, (right, predicted, gold)] → percent, 0 where there is nothing."""
    right, both = counts[..., 0], counts[..., 1] + counts[..., 2]
    return 100 * np.divide(2 * right, both, out=np.zeros_like(both), where=both > 0)
