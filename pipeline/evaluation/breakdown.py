"""Strict scores of spans, by label and by any class that a mention falls into, such as its length.

A class hangs on a mention's label and text alone, so that a right span falls into the same one in gold and prediction:
recall is over the gold of the class, precision over the predictions of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from pipeline.data.syllables import syllables
from pipeline.evaluation.gold import Outcome
from pipeline.evaluation.scores import MICRO, ROWS, Score

#: label, or `micro` → class → score
Breakdown = dict[str, dict[str, Score]]


def breakdown(outcomes: Iterable[Outcome], classes: Sequence[str], classify: Callable[[str, str], str]) -> Breakdown:
    """Scores by label and class. `classify` takes a mention's label and text and gives one of `classes`."""
    table: Breakdown = {label: {name: Score() for name in classes} for label in (*ROWS, MICRO)}
    for outcome in outcomes:
        for span in outcome.want | outcome.got:
            counts = (span in outcome.right, span in outcome.got, span in outcome.want)
            name = classify(span.label, outcome.words(span))
            for label in (span.label, MICRO):
                table[label][name].add(*counts)
    return table


def by_label(outcomes: Iterable[Outcome]) -> dict[str, Score]:
    """Strict scores of each label, and of all as `micro`."""
    return {label: row[""] for label, row in breakdown(outcomes, [""], lambda *_: "").items()}


#: In syllables; each class goes up to the bound beside it.
_LENGTHS = {"1": 1, "2": 2, "3–4": 4, "5–8": 8}
_LONGEST = "9+"
LENGTHS = (*_LENGTHS, _LONGEST)


def length_class(label: str, text: str) -> str:
    """
    >>> length_class("DOCUMENT", "Nghị quyết số 08-NQ/TU")
    '5–8'
    """
    count = len(syllables(text))
    return next((name for name, most in _LENGTHS.items() if count <= most), _LONGEST)
