"""From the network's scores for each word to spans: constrained decoding and borders.

A network scores each word by itself and may say `O I-BODY` or `B-BODY I-PERSON`. The best sequence that its label
scheme allows is found instead (Viterbi over the sums of log-probabilities). Schemes are read off the labels: IOB2, IO,
IOBES (BILOU under other letters), and any mixture, such as a label that lacks its `B-`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.segment.fold import Folded

_OUTSIDE = "O"
#: `B-PERSON`; L and U are BILOU's letters for IOBES's E and S.
_LABEL = re.compile(r"(?P<position>[BIELSU])-(?P<kind>.+)")
_POSITIONS = {"B": "B", "I": "I", "E": "E", "L": "E", "S": "S", "U": "S"}


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words `start` to `end` of a unit decoded as one `kind`. `score` is the least of its words' label probabilities:
    a span is as sure as its least sure word, which is mostly the one at a wrong border."""

    start: int
    end: int
    kind: str
    score: float


@dataclass(frozen=True, slots=True)
class Tag:
    """A label taken apart: `B-PERSON` is position B of kind PERSON. `O` has neither."""

    position: str
    kind: str


def parse_tag(label: str) -> Tag | None:
    """The label's position and kind, or None if it is of no such form (transformers' default `LABEL_0`)."""
    if label == _OUTSIDE:
        return Tag(_OUTSIDE, "")
    found = _LABEL.fullmatch(label)
    return Tag(_POSITIONS[found["position"]], found["kind"]) if found else None


class Decoder:
    """Finds the best allowed sequence of tags. `tags[i]` is what column i of the scores stands for."""

    def __init__(self, tags: Sequence[Tag]) -> None:
        self.tags = tuple(tags)
        whole = set(self.tags)

        def may_begin(tag: Tag) -> bool:
            # An I- or E- opens a span only where its kind has no B- for that.
            return tag.position in "OBS" or Tag("B", tag.kind) not in whole

        def may_end(tag: Tag) -> bool:
            # In IOBES several words end in E- and a single one is S-; in IOB2 any word can be the last.
            closing = Tag("S" if tag.position == "B" else "E", tag.kind)
            return tag.position in "OES" or Tag("E", tag.kind) not in whole or closing not in whole

        def joins(left: Tag, right: Tag) -> bool:
            return left.kind == right.kind and left.position in "BI" and right.position in "IE"

        self._begins = np.array([may_begin(tag) for tag in self.tags])
        self._ends = np.array([may_end(tag) for tag in self.tags])
        #: [tags, tags]: does the right one go on with the left one's span?
        self._joins = np.array([[joins(left, right) for right in self.tags] for left in self.tags])
        self._follows = self._joins | (self._ends[:, None] & self._begins[None, :])

    def decode(self, scores: NDArray[np.float64]) -> list[Chunk]:
        """The spans in one unit's scores (log-probabilities, [words, tags]), in text order."""
        if not len(scores):
            return []
        path = scores.argmax(axis=1)
        # What a trained network likes best is nearly always allowed, and then it is the best allowed sequence too.
        if not self.allows(path):
            path = self._viterbi(scores)
        return self._chunks(path, np.exp(scores[np.arange(len(path)), path]))

    def allows(self, path: NDArray[np.intp]) -> bool:
        """Whether the sequence of tags (columns) is one that the scheme allows for a whole unit."""
        inside = self._follows[path[:-1], path[1:]].all()
        return bool(self._begins[path[0]] and self._ends[path[-1]] and inside)

    def _viterbi(self, scores: NDArray[np.float64]) -> NDArray[np.intp]:
        barred = np.where(self._follows, 0.0, -np.inf)
        best = scores[0] + np.where(self._begins, 0.0, -np.inf)
        came_from = np.zeros(scores.shape, dtype=np.intp)
        columns = np.arange(len(self.tags))
        for word in range(1, len(scores)):
            reached = best[:, None] + barred
            came_from[word] = reached.argmax(axis=0)
            best = reached[came_from[word], columns] + scores[word]
        path = np.empty(len(scores), dtype=np.intp)
        path[-1] = (best + np.where(self._ends, 0.0, -np.inf)).argmax()
        for word in range(len(scores) - 1, 0, -1):
            path[word - 1] = came_from[word, path[word]]
        return path

    def _chunks(self, path: NDArray[np.intp], probabilities: NDArray[np.float64]) -> list[Chunk]:
        inside = [at for at, tag in enumerate(path) if self.tags[tag].position != _OUTSIDE]
        chunks = []
        for at in inside:
            if at and self._joins[path[at - 1], path[at]]:
                continue
            end = at + 1
            while end < len(path) and self._joins[path[end - 1], path[end]]:
                end += 1
            chunks.append(Chunk(at, end, self.tags[path[at]].kind, float(probabilities[at:end].min())))
        return chunks


def log_softmax(logits: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """What a network gives for each word, [words, tags], to logarithms of probabilities."""
    shifted = logits.astype(np.float64) - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


#: What the guidelines keep out of a span's borders, in folded text.
_OUTER = frozenset(" \"'()[]{},:;.!?-/*•…")
_OPENING = {")": "(", "]": "[", "}": "{", '"': '"', "'": "'"}
_COUNTERPART = _OPENING | {opening: closing for closing, opening in _OPENING.items()}
#: A full stop that belongs to an abbreviation: `H.`, `N.P.`, `TP.`.
_ABBREVIATION = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]|T[PXT]|T[pxt])\.$")


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without its outer punctuation, as offsets in the folded `text`; empty where there is nothing else.

    Brackets and quotation marks stay where the span holds their counterpart (`Hội nghị Trung ương 7 (khóa XII)`, `Đề án
    "Thành phố 4 an"`), unless the two enclose the whole; so does the full stop of an abbreviation (`Chị H.`).
    """
    while start < end:
        inner = text[start:end]
        if _is_enclosed(inner):
            start, end = start + 1, end - 1
        elif inner[-1] in _OUTER and not _is_paired(inner, inner[-1]) and not _ABBREVIATION.search(text, start, end):
            end -= 1
        elif inner[0] in _OUTER and not _is_paired(inner, inner[0]):
            start += 1
        else:
            break
    return start, end


def borders(folded: Folded, spans: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The article's offsets of words `start` to `end` without outer punctuation; None where there is nothing else.

    `spans` are the words' offsets in the folded text.
    """
    first, last = trim(folded.text, spans[start][0], spans[end - 1][1])
    return folded.span(first, last) if first < last else None


def _is_paired(inner: str, mark: str) -> bool:
    """Whether `mark` is a bracket or quotation mark and each of its sort has its counterpart within `inner`."""
    other = _COUNTERPART.get(mark)
    if other == mark:
        return inner.count(mark) % 2 == 0
    return other is not None and inner.count(mark) == inner.count(other)


def _is_enclosed(inner: str) -> bool:
    """Whether `inner` begins with the very bracket or quotation mark that its last character closes."""
    opening, closing = inner[0], inner[-1]
    if len(inner) < 2 or _OPENING.get(closing) != opening:
        return False
    if opening == closing:
        return inner.count(opening) == 2
    depths = accumulate((character == opening) - (character == closing) for character in inner[:-1])
    return all(depths)
