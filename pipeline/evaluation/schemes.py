"""SemEval-2013's four schemes (task 9.1), as nervaluate counts them: how much of what is wrong is nearly right.

| scheme     | right with                                     | overlapping, but not right |
|------------|------------------------------------------------|----------------------------|
| `strict`   | exact borders and label                        | incorrect                  |
| `exact`    | exact borders, whatever the label              | incorrect                  |
| `partial`  | exact borders, whatever the label              | partial: counts half       |
| `ent_type` | a shared character and the same label          | incorrect                  |

What overlaps nothing is missed or spurious. A label's figures are those of its own spans alone, without the other
labels': there a wrong label is one missed and one spurious, and `strict` and `exact` are the same.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import astuple, dataclass
from typing import Any

from pipeline.evaluation.gold import Outcome
from pipeline.evaluation.scores import MICRO, ROWS, percent
from pipeline.inline import Span

SCHEMES = ("strict", "exact", "partial", "ent_type")


@dataclass(frozen=True, slots=True)
class SchemeCounts:
    """correct + incorrect + partial + missed is the gold, and with spurious in place of missed the predictions."""

    correct: int = 0
    incorrect: int = 0
    partial: int = 0
    missed: int = 0
    spurious: int = 0

    @property
    def predicted(self) -> int:
        return self.correct + self.incorrect + self.partial + self.spurious

    @property
    def gold(self) -> int:
        return self.correct + self.incorrect + self.partial + self.missed

    @property
    def precision(self) -> float:
        return percent(self.correct + self.partial / 2, self.predicted)

    @property
    def recall(self) -> float:
        return percent(self.correct + self.partial / 2, self.gold)

    @property
    def f1(self) -> float:
        return percent(2 * self.correct + self.partial, self.predicted + self.gold)

    def row(self) -> dict[str, float]:
        counts = dict(zip(("correct", "incorrect", "partial", "missed", "spurious"), astuple(self), strict=True))
        return counts | {"p": round(self.precision, 2), "r": round(self.recall, 2), "f1": round(self.f1, 2)}


#: label, or `micro` → scheme → counts
Schemes = dict[str, dict[str, SchemeCounts]]


def schemes(outcomes: Iterable[Outcome]) -> Schemes:
    """The counts of all four schemes for each label and for all."""
    from nervaluate import Evaluator

    articles = list(outcomes)
    table: Schemes = {label: {name: SchemeCounts() for name in SCHEMES} for label in (*ROWS, MICRO)}
    if not articles:
        return table
    gold = [_dicts(outcome.want, outcome.right) for outcome in articles]
    predicted = [_dicts(outcome.got, outcome.right) for outcome in articles]
    found = Evaluator(gold, predicted, tags=list(ROWS), loader="dict").evaluate()
    for label, results in {**found["entities"], MICRO: found["overall"]}.items():
        table[label] = {name: _counts(results[name]) for name in SCHEMES}
    return table


def _dicts(spans: Iterable[Span], right: Container[Span]) -> list[dict[str, Any]]:
    """Spans as nervaluate takes them: the end is that of the last character.

    In text order, but right ones first. nervaluate pairs spans in the order given, and where records from elsewhere
    hold spans that overlap each other, a wrong one would take the gold that a right one stands for.
    """
    ordered = sorted(spans, key=lambda span: (span not in right, span))
    return [{"label": span.label, "start": span.start, "end": span.end - 1} for span in ordered]


def _counts(result: Any) -> SchemeCounts:
    return SchemeCounts(result.correct, result.incorrect, result.partial, result.missed, result.spurious)
