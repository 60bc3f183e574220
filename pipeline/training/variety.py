"""Which articles of many are unlike each other: cheap vectors, near-duplicates, and a greedy choice.

A vector is hashed TF-IDF over syllables and pairs of neighbouring ones (most Vietnamese words have one or two), with no
table of names or places behind it. Signed hashing into few columns (Weinberger et al. 2009, Feature Hashing for Large
Scale Multitask Learning) keeps an article at 8 KiB whatever the pool's vocabulary, at an error of about 0.02 in a
cosine.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from pipeline.data.statistics import sentences
from pipeline.data.syllables import syllables
from pipeline.segment.fold import fold

#: Columns of a vector; a power of two.
WIDTH = 2048
#: From this cosine on two articles tell one story in the same words. An article of our corpus of which every fifth word
#: is left out is at 0.7 (0.63 to 0.76) to itself; of two that were written apart none are above 0.14.
SAME_COSINE = 0.7
#: Or from this share of the shorter one's sentences on, found in the other: a digest, a reprint with a paragraph added.
SAME_SENTENCES = 0.5

#: [articles, WIDTH]; the product of two rows is the cosine of their articles.
Vectors = NDArray[np.float32]
Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Words:
    """What is kept of a text to compare it by."""

    #: hashes of its syllables and pairs, ascending
    terms: NDArray[np.uint32]
    #: how often each stands there
    counts: NDArray[np.float32]
    #: hashes of its sentences of six syllables and more
    sentences: frozenset[int]
    #: hash of all its syllables: equal for texts that differ in case, spelling of tones, signs and white space only
    whole: int
    syllables: int

    @classmethod
    def of(cls, text: str) -> Words:
        found = syllables(fold(text).lower())
        pairs = (f"{one} {other}" for one, other in pairwise(found))
        terms, counts = np.unique(np.fromiter(map(_hash, [*found, *pairs]), np.uint32), return_counts=True)
        whole = _hash(" ".join(found)) << 32 | len(found)
        return cls(terms, counts.astype(np.float32), frozenset(map(_hash, sentences(text))), whole, len(found))


def _hash(term: str) -> int:
    # Not hash(), which differs from process to process.
    return crc32(term.encode("utf-8", "surrogatepass"))


def vectors(articles: Sequence[Words]) -> Vectors:
    """A row an article. How much a term weighs depends on how many of these articles have it."""
    rows = np.zeros((len(articles), WIDTH), dtype=np.float32)
    if not articles:
        return rows
    terms, documents = np.unique(np.concatenate([article.terms for article in articles]), return_counts=True)
    rarity = np.log((1 + len(articles)) / documents).astype(np.float32)
    for row, article in zip(rows, articles, strict=True):
        at = np.searchsorted(terms, article.terms)
        weights = (1 + np.log(article.counts)) * rarity[at]
        length = np.linalg.norm(weights) or 1
        # A term of one article alone has its part in the length, but in a column it would only disturb others.
        weights[documents[at] == 1] = 0
        # The lowest bits choose the column, the next one the sign.
        signs = np.where(article.terms // WIDTH % 2, np.float32(-1), np.float32(1))
        np.add.at(row, article.terms % WIDTH, signs * weights / length)
    return rows


def ranks(values: Sequence[float] | Values) -> Values:
    """For each value the share of the others that are smaller, equal ones counting half: 0 to 1.

    It makes figures of different kinds comparable: a network's doubt may go from 0 to 0.1, disagreement from 0 to 0.8.

    >>> ranks([0.2, 0.9, 0.2]).tolist()
    [0.25, 1.0, 0.25]
    """
    if len(values) < 2:
        return np.full(len(values), 0.5)
    ordered = np.sort(values)
    below, not_above = (np.searchsorted(ordered, values, side) for side in ("left", "right"))
    return np.asarray((below + not_above - 1) / 2 / (len(values) - 1))


class Choice(NamedTuple):
    """An article: its place in the pool, and its worth (0 to 1) and greatest cosine when it was chosen."""

    at: int
    worth: float
    similarity: float
    #: the article most like it: one of the pool, or from len(pool) on one of the known; None where there is none
    nearest: int | None


def choose(
    pool: Sequence[Words], teaches: Values, count: int, balance: float, known: Sequence[Words] = ()
) -> Iterator[Choice]:
    """At most `count` articles, the best first: maximal marginal relevance (Carbonell and Goldstein 1998).

    Worth is (1 - balance) · the rank of what an article teaches + balance · the rank of its novelty: how small its
    greatest cosine is to what is chosen already or was `known` before. Of near-duplicates one at most is chosen, none
    of a known article. Equal ones go by their order in `pool`. Takes time of count · pool and memory of pool.
    """
    everything = [*pool, *known]
    rows = vectors(everything)
    similarity = np.zeros(len(pool))
    nearest = np.full(len(pool), -1)
    free = np.ones(len(pool), dtype=bool)
    stories = _Stories(pool)
    teaching = ranks(teaches)

    def take(index: int) -> None:
        cosines = rows[: len(pool)] @ rows[index]
        closer = cosines > similarity
        similarity[closer] = cosines[closer]
        nearest[closer] = index
        free[cosines >= SAME_COSINE] = False
        free[stories.like(everything[index])] = False

    for index in range(len(pool), len(everything)):
        take(index)
    for _ in range(count):
        if not free.any():
            return
        # Rounded, so that the last bits, which may differ between processors, do not choose.
        worth = (1 - balance) * teaching + balance * ranks(-similarity.round(5))
        best = int(np.argmax(np.where(free, worth.round(6), -1)))
        like = int(nearest[best])
        yield Choice(best, float(worth[best]), float(similarity[best]), like if like >= 0 else None)
        free[best] = False
        take(best)


class _Stories:
    """Finds the articles of a pool that share their sentences with another article."""

    def __init__(self, pool: Sequence[Words]) -> None:
        self._pool = pool
        self._homes: defaultdict[int, list[int]] = defaultdict(list)
        self._by_whole: defaultdict[int, list[int]] = defaultdict(list)
        for index, words in enumerate(pool):
            self._by_whole[words.whole].append(index)
            for sentence in words.sentences:
                self._homes[sentence].append(index)

    def like(self, other: Words) -> list[int]:
        shared = Counter(index for sentence in other.sentences for index in self._homes.get(sentence, ()))
        same = [
            index
            for index, count in shared.items()
            if count >= SAME_SENTENCES * min(len(self._pool[index].sentences), len(other.sentences))
        ]
        return same + self._by_whole.get(other.whole, [])
