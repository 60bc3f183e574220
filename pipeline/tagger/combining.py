"""Rules and network together: what each found is a candidate, and the likeliest that do not overlap are kept.

Neither is right alone: the rules know every commune and no unheard-of campaign, the network the reverse. Whether a
candidate is right is told by how likely the network finds it and by who found it, in a logistic regression whose few
weights are fitted on dev (`pipeline.training.tagger.weighing`). So a candidate's score is the share of such candidates
that are right.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.article import Mention
from pipeline.tagger.decoding import Chunk, Tag
from pipeline.tagger.evidence import Marked

#: Probabilities nearer to 0 or 1 are taken for this near.
_SMALLEST = 1e-4
#: Labels of which grammars miss little: of what the network alone took for one, 19 in 47 were right on dev (`rằm`, `hôm
#: nay` and the year of `vụ xuân 2009` are no dates), and none in 20 on real articles.
_OF_GRAMMARS = ("DOCUMENT", "DATE")
#: Below this a candidate is more likely wrong than right.
_LEAST = 0.5


class Candidate(NamedTuple):
    """Words `start` to `end` as one mention with a label, found by the network, the rules or both.

    `probability` is the least that the network gives to one of its tags, and to its not going on. `mention` is what the
    rules found, `parsed` whether a grammar did.
    """

    start: int
    end: int
    label: str
    probability: float
    by_network: bool
    mention: Mention | None

    @property
    def parsed(self) -> bool:
        return self.mention is not None and self.mention.data is not None

    def features(self) -> list[float]:
        """What the regression sees, in the order of `Weights`."""
        # For a single number `math` takes a fraction of numpy's time, and each line has a dozen candidates.
        bounded = min(max(self.probability, _SMALLEST), 1 - _SMALLEST)
        logit = math.log(bounded / (1 - bounded))
        network, rules = float(self.by_network), float(self.mention is not None)
        return [
            1.0,
            logit,
            logit * network,
            logit * rules,
            network * (1 - rules),
            rules * (1 - network),
            network * rules,
            float(self.parsed),
        ]


class Weights(NamedTuple):
    """The regression's weights: `bias`; of the network's logit, and of it where the network or the rules found the
    candidate; of being found by the network alone, the rules alone, both, or a grammar."""

    bias: float
    logit: float
    logit_network: float
    logit_rules: float
    network_alone: float
    rules_alone: float
    both: float
    parsed: float

    def score(self, candidate: Candidate) -> float:
        """The probability that the candidate is right."""
        total = sum(weight * value for weight, value in zip(self, candidate.features(), strict=True))
        return 1 / (1 + math.exp(-total))


class Candidates:
    """Makes the candidates of a line. `tags` are the columns of the network's scores, `kinds` what the record calls
    each of their kinds."""

    def __init__(self, tags: Sequence[Tag], kinds: Mapping[str, str]) -> None:
        self._kinds = kinds
        self._columns = {
            label: (tags.index(Tag("B", kind)), tags.index(Tag("I", kind))) for kind, label in kinds.items() if label
        }

    def __call__(
        self, scores: NDArray[np.float64], chunks: Iterable[Chunk], rules: Iterable[Marked]
    ) -> Iterator[Candidate]:
        """`scores` are log-probabilities, [words, tags]; `chunks` are what the decoder made of them."""
        ruled = {(start, end, mention.label): mention for start, end, mention in rules}
        found = {(chunk.start, chunk.end, label) for chunk in chunks if (label := self._kinds[chunk.kind])}
        found = {key for key in found if key in ruled or key[2] not in _OF_GRAMMARS}
        for start, end, label in sorted(found | ruled.keys()):
            key = start, end, label
            yield Candidate(*key, self._probability(scores, *key), key in found, ruled.get(key))

    def _probability(self, scores: NDArray[np.float64], start: int, end: int, label: str) -> float:
        begins, goes_on = self._columns[label]
        parts = [scores[start, begins], *scores[start + 1 : end, goes_on]]
        if end < len(scores):
            parts.append(math.log1p(-min(math.exp(scores[end, goes_on]), 1 - 1e-12)))
        return math.exp(min(parts))


def choose(candidates: Iterable[Candidate], weights: Weights) -> list[tuple[Candidate, float]]:
    """The candidates that are kept, with their scores, in text order: likeliest first, none over another, none that is
    more likely wrong than right."""
    kept: list[tuple[Candidate, float]] = []
    scored = sorted(((weights.score(one), one) for one in candidates), key=lambda pair: (-pair[0], pair[1][:3]))
    for score, one in scored:
        if score < _LEAST:
            break
        if all(other.end <= one.start or one.end <= other.start for other, _ in kept):
            kept.append((one, score))
    return sorted(kept, key=lambda pair: pair[0].start)
