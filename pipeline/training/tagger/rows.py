"""Lines of words to rows of numbers, one for each sequence that the network reads, and rows to batches.

Arrays are called `ids`, `labels` and `types` where they are [rows, length].
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from pipeline.tagger.evidence import SHAPES, hint_numbers, token_types
from pipeline.tagger.subwords import Subwords, Window, plan_windows

if TYPE_CHECKING:
    from datasets import Dataset

#: What the loss leaves out: `<s>`, `</s>`, padding, all subwords of a word but the first.
IGNORED = -100
#: Rows are padded to a multiple of this, which matrix kernels like.
STEP = 8
UNASKED, OUTSIDE = hint_numbers(("unasked", "O"))

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Row:
    """One window of a line. `ids` has a number for each subword, `<s>` and `</s>` included; all else for each word."""

    window: Window
    ids: list[int]
    #: Subwords of each word.
    sizes: list[int]
    #: Number of each word's label; IGNORED where another window answers for the word.
    labels: list[int]
    #: Token type of each word where the rules were not asked, and the index in HINTS of what they say.
    types: list[int]
    hints: list[int]


class RowMaker:
    """Makes rows of lines. `room` is the most subwords in a window without `<s>` and `</s>`."""

    def __init__(self, subwords: Subwords, labels: Mapping[str, int], room: int, overlap: int) -> None:
        self._subwords = subwords
        self._labels = labels
        self._room, self._overlap = room, overlap

    def rows(
        self, forms: Sequence[str], tags: Sequence[str] | None = None, hints: Sequence[str] | None = None
    ) -> Iterator[Row]:
        """The windows of a line. Without `tags` every label is IGNORED, without `hints` the rules were not asked."""
        words = [ids[: self._room] for ids in self._subwords.encode(forms)]
        labels = [self._labels[tag] for tag in tags] if tags else [IGNORED] * len(words)
        types = token_types(forms)
        asked = hint_numbers(hints) if hints else [UNASKED] * len(words)
        for window in plan_windows([len(ids) for ids in words], self._room, self._overlap):
            part = slice(window.start, window.end)
            inside = words[part]
            yield Row(
                window,
                [self._subwords.begin, *chain.from_iterable(inside), self._subwords.end],
                [len(ids) for ids in inside],
                [
                    label if window.first <= at < window.last else IGNORED
                    for at, label in enumerate(labels[part], window.start)
                ],
                types[part],
                asked[part],
            )


_COLUMNS = ("ids", "sizes", "labels", "types", "hints")


def to_dataset(rows: Iterable[tuple[Row, float]]) -> Dataset:
    """Rows with the weights of their losses as a `datasets.Dataset` with the columns of `Row` and `weight`.

    Held as flat arrays, so a million lines of silver take some hundred megabytes.
    """
    import pyarrow as pa
    from datasets import Dataset

    values = {name: array("i") for name in _COLUMNS}
    ends = {name: array("i", [0]) for name in _COLUMNS}
    weights = array("f")
    for row, weight in rows:
        for name in _COLUMNS:
            values[name].extend(getattr(row, name))
            ends[name].append(len(values[name]))
        weights.append(weight)
    columns: dict[str, Any] = {
        name: pa.ListArray.from_arrays(pa.array(np.asarray(ends[name])), pa.array(np.asarray(values[name])))
        for name in _COLUMNS
    }
    return Dataset(pa.table({**columns, "weight": pa.array(np.asarray(weights))})).with_format("numpy")


def lengths_of(dataset: Dataset) -> list[int]:
    """The subwords of each row, read off the arrays: taking a million rows out one by one would last minutes."""
    from pyarrow import compute

    lengths: list[int] = compute.list_value_length(dataset.data.column("ids")).to_pylist()
    return lengths


class Collator:
    """Rows of a dataset to a batch of tensors: `input_ids`, `attention_mask`, `labels`, `weights` and, unless the
    evidence is `none`, `token_type_ids`.

    With `evidence` "hints", `dropout` is the share of rows for which the rules are not asked, `noise` that of mentions
    that are blanked or denied. Both are drawn from `seed` in the order in which batches come.
    """

    def __init__(self, padding: int, evidence: str, dropout: float = 0.0, noise: float = 0.0, seed: int = 0) -> None:
        self._padding = padding
        self._evidence = evidence
        self._dropout, self._noise = dropout, noise
        self._random = np.random.default_rng(seed)

    def __call__(self, rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        import torch

        return {name: torch.from_numpy(array) for name, array in self.arrays(rows).items()}

    def arrays(self, rows: Sequence[Mapping[str, Any]]) -> dict[str, NDArray[Any]]:
        """The batch as numpy arrays, [rows, length], but for `weights`, [rows]."""
        length = padded(max(len(row["ids"]) for row in rows))
        shape = len(rows), length
        ids = np.full(shape, self._padding, dtype=np.int64)
        mask, types = np.zeros(shape, dtype=np.int64), np.zeros(shape, dtype=np.int64)
        labels = np.full(shape, IGNORED, dtype=np.int64)
        for at, row in enumerate(rows):
            size = len(row["ids"])
            ids[at, :size] = row["ids"]
            mask[at, :size] = 1
            labels[at, firsts(row["sizes"])] = row["labels"]
            types[at, 1 : size - 1] = np.repeat(self._types(row), row["sizes"])
        weights = np.array([row["weight"] for row in rows], dtype=np.float32)
        batch: dict[str, NDArray[Any]] = {
            "input_ids": ids,
            "attention_mask": mask,
            "labels": labels,
            "weights": weights,
        }
        return batch if self._evidence == "none" else {**batch, "token_type_ids": types}

    def _types(self, row: Mapping[str, Any]) -> Numbers:
        """The token type of each word, as `evidence.token_types` reckons it."""
        types = np.asarray(row["types"], dtype=np.int64)
        if self._evidence != "hints" or (self._dropout and self._random.random() < self._dropout):
            return types
        hints = np.asarray(row["hints"], dtype=np.int64)
        if self._noise:
            hints = self._with_noise(hints)
        return types + len(SHAPES) * hints

    def _with_noise(self, hints: Numbers) -> Numbers:
        """Some mentions blanked, as if the rules had not been asked of their words, or denied."""
        # Hints go in pairs, B- and I- of a label, from the third on: an I- goes on with the mention before it.
        inside = hints > OUTSIDE
        begins = inside & (hints % 2 == 0)
        mention = np.cumsum(begins)
        count = int(mention[-1])
        drawn = self._random.random(count + 1)
        denied = self._random.random(count + 1) < 0.5
        changed = inside & (drawn < self._noise)[mention]
        return np.where(changed, np.where(denied[mention], OUTSIDE, UNASKED), hints)


def firsts(sizes: Sequence[int]) -> Numbers:
    """Where in a row each word's first subword stands, `<s>` at 0."""
    return np.cumsum([1, *sizes])[:-1]


def padded(length: int) -> int:
    return -(-length // STEP) * STEP


class LengthBatches:
    """Batches of rows of about the same length, at most `subwords` subwords with their padding: a batch sampler.

    Which rows come together, and the order of the batches, are drawn anew each epoch; how many batches there are is
    always the same, since it depends on the lengths alone.
    """

    def __init__(self, lengths: Sequence[int], subwords: int, seed: int) -> None:
        self._lengths = np.array([padded(length) for length in lengths], dtype=np.int64)
        self._subwords = subwords
        self._seed = seed
        self._epoch = 0
        self._cuts = self._cut(np.sort(self._lengths))

    def set_epoch(self, epoch: int) -> None:
        self._epoch = epoch

    def __len__(self) -> int:
        return len(self._cuts)

    def __iter__(self) -> Iterator[list[int]]:
        random = np.random.default_rng((self._seed, self._epoch))
        # By length, those of one length in random order.
        order = np.lexsort((random.random(len(self._lengths)), self._lengths))
        for at in random.permutation(len(self._cuts)):
            start, end = self._cuts[at]
            yield order[start:end].tolist()

    def _cut(self, lengths: Numbers) -> list[tuple[int, int]]:
        cuts = []
        start = 0
        for end in range(1, len(lengths) + 1):
            if end == len(lengths) or (end + 1 - start) * lengths[end] > self._subwords:
                cuts.append((start, end))
                start = end
        return cuts
