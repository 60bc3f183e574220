"""Fits a calibration (Platt scaling) to spans, and says how far scores are from what they promise.

A span's raw score is the least label probability of its words. It is right in fewer cases than that says, since
networks are too sure of themselves, or in more, since several words have to agree.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.tagger.calibration import Calibration, Scores, logit, sigmoid

Rights = NDArray[np.bool_]

_FOLDS = 5
_BINS = 10
#: Spans below which two numbers cannot be fitted in earnest.
_LEAST = 20


def fit_calibration(scores: Any, rights: Any) -> Calibration:
    """The maximum of the likelihood by Newton's method, with Platt's targets, which keep it finite where all spans are
    right. Fewer than 20 spans leave scores as they are."""
    scores, rights = np.asarray(scores, dtype=np.float64), np.asarray(rights, dtype=bool)
    if len(scores) < _LEAST:
        return Calibration()
    good, bad = rights.sum(), (~rights).sum()
    targets = np.where(rights, (good + 1) / (good + 2), 1 / (bad + 2))
    inputs = np.stack([logit(scores), np.ones(len(scores))], axis=1)
    # A little pull towards leaving scores alone, for sets whose scores are all the same.
    found = logistic_regression(inputs, targets, pull=np.full(2, 1e-3), rest=np.array([1.0, 0.0]))
    if found[0] < 0:
        # Sure spans are the wrong ones: the scores tell nothing, and their order is not to be turned round.
        found = np.array([0.0, logit(targets.mean())])
    return Calibration(*(round(float(number), 6) for number in found))


def logistic_regression(inputs: Scores, targets: Scores, *, pull: Scores, rest: Scores) -> Scores:
    """The weights [columns] of the greatest likelihood of `targets` [rows] given `inputs` [rows, columns], by Newton's
    method. Each weight is drawn to its `rest` by its `pull`, so that all stay finite."""
    found = rest.copy()
    for _ in range(100):
        answers = sigmoid(inputs @ found)
        gradient = inputs.T @ (answers - targets) + pull * (found - rest)
        curve = (inputs * (answers * (1 - answers))[:, None]).T @ inputs + np.diag(pull)
        step = np.linalg.solve(curve, gradient)
        # Far from the maximum the curve is flat and a whole step would overshoot.
        found -= step * min(1.0, 2.0 / max(np.abs(step).max(), 1e-12))
        if np.abs(step).max() < 1e-9:
            break
    return found


@dataclass(frozen=True, slots=True)
class Bin:
    """Spans whose score lies in one tenth: how many, their mean score, and the share of them that are right."""

    count: int
    score: float
    right: float


def bins(scores: Any, rights: Any) -> list[Bin]:
    """Ten bins of equal width, the lowest scores first; empty ones are left out."""
    scores, rights = np.asarray(scores, dtype=np.float64), np.asarray(rights, dtype=bool)
    which = np.minimum((scores * _BINS).astype(int), _BINS - 1)
    return [
        Bin(int(inside.sum()), float(scores[inside].mean()), float(rights[inside].mean()))
        for at in range(_BINS)
        if (inside := which == at).any()
    ]


def calibration_error(scores: Any, rights: Any) -> float:
    """Expected calibration error: the mean over spans of how far their bin's share of right ones is from its score."""
    found = bins(scores, rights)
    total = sum(one.count for one in found)
    return sum(one.count * abs(one.score - one.right) for one in found) / total if total else 0.0


def cross_validated(scores: Any, rights: Any, articles: Sequence[Hashable], seed: int = 0) -> Scores:
    """Each span's calibrated score by a fit on the articles of the other folds, so that an error measured on them is
    what new articles may expect."""
    scores, rights = np.asarray(scores, dtype=np.float64), np.asarray(rights, dtype=bool)
    folds = folds_of(articles, seed)
    found = scores.copy()
    for fold in range(_FOLDS):
        inside = folds == fold
        found[inside] = fit_calibration(scores[~inside], rights[~inside])(scores[inside])
    return found


def folds_of(articles: Sequence[Hashable], seed: int = 0) -> NDArray[np.int_]:
    """For each item, given by its article, the fold that it is in; an article is in one fold whole."""
    names = sorted(set(articles), key=str)
    shuffled = np.random.default_rng(seed).permutation(len(names))
    fold_of = {names[at]: place % _FOLDS for place, at in enumerate(shuffled)}
    return np.array([fold_of[article] for article in articles], dtype=int)
