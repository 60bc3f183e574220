"""Platt scaling (Platt, 1999): from a raw score to the share of spans with such a score that are right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Scores = NDArray[np.float64]

#: Probabilities nearer to 0 or 1 are taken for this near: a float has no logit of either.
_EDGE = 1e-6


@dataclass(frozen=True, slots=True)
class Calibration:
    """`p' = sigmoid(scale · logit(p) + shift)`; 1 and 0 leave scores as they are."""

    scale: float = 1.0
    shift: float = 0.0

    def __call__(self, scores: ArrayLike) -> Scores:
        """The probabilities, of the shape of `scores`."""
        if (self.scale, self.shift) == (1.0, 0.0):
            return np.asarray(scores, dtype=np.float64)
        return sigmoid(self.scale * logit(scores) + self.shift)


def logit(probabilities: ArrayLike) -> Scores:
    """The inverse of `sigmoid`, over probabilities held a little away from 0 and 1."""
    inside = np.clip(np.asarray(probabilities, dtype=np.float64), _EDGE, 1 - _EDGE)
    found: Scores = np.log(inside / (1 - inside))
    return found


def sigmoid(values: Any) -> Scores:
    found: Scores = 1 / (1 + np.exp(-np.clip(values, -60, 60)))
    return found
