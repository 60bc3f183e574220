"""Counts, and the percentages that come of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.article import LABELS

#: In the order of the annotation guidelines' own table.
ROWS = ("PERSON", "ROLE", "BODY", "DOCUMENT", "DATE", "LOCATION", "EVENT")
assert set(ROWS) == set(LABELS)

#: All labels together.
MICRO = "micro"


def percent(part: float, whole: float) -> float:
    return 100.0 * part / whole if whole else 0.0


@dataclass
class Score:
    """Right, predicted and gold items; percent with two decimals."""

    right: int = 0
    predicted: int = 0
    gold: int = 0

    def add(self, right: int, predicted: int, gold: int) -> None:
        self.right += right
        self.predicted += predicted
        self.gold += gold

    @property
    def precision(self) -> float:
        return percent(self.right, self.predicted)

    @property
    def recall(self) -> float:
        return percent(self.right, self.gold)

    @property
    def f1(self) -> float:
        # Equals the harmonic mean, and needs no rounded parts.
        return percent(2 * self.right, self.predicted + self.gold)

    def row(self) -> dict[str, float]:
        return {"p": round(self.precision, 2), "r": round(self.recall, 2), "f1": round(self.f1, 2), "gold": self.gold}


def strict(pairs: Iterable[tuple[Iterable[tuple[int, int, str]], Iterable[tuple[int, int, str]]]]) -> dict[str, Score]:
    """Scores by label and `micro` over pairs of gold spans and found spans: right with exact borders and label."""
    scores = {label: Score() for label in (*LABELS, MICRO)}
    for gold, found in pairs:
        want, got = {tuple(span) for span in gold}, {tuple(span) for span in found}
        right, predicted, wanted = (Counter(span[2] for span in group) for group in (want & got, got, want))
        for label in LABELS:
            counts = right[label], predicted[label], wanted[label]
            scores[label].add(*counts)
            scores[MICRO].add(*counts)
    return scores


@dataclass
class Tally:
    """One field over all gold: `gold` has a value, and `right` of them are right; `null` has none, and there the record
    has one `spurious` times."""

    right: int = 0
    gold: int = 0
    null: int = 0
    spurious: int = 0
    #: null in gold and record alike
    agreed: int = 0

    def row(self) -> dict[str, float]:
        return {
            "right": round(percent(self.right, self.gold), 2),
            "gold": self.gold,
            "spurious": self.spurious,
            "null": self.null,
            "all": round(percent(self.right + self.agreed, self.gold + self.null), 2),
        }
