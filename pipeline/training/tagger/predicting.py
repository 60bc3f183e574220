"""A network over examples: scores for each word, and the spans that the decoder makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.article import TAGS
from pipeline.inline import Span
from pipeline.tagger.decoding import Decoder, borders, log_softmax, parse_tag
from pipeline.tagger.subwords import Subwords
from pipeline.training.gold import Example
from pipeline.training.tagger.config import Training
from pipeline.training.tagger.rows import Collator, Row, RowMaker, firsts, padded

#: [words, labels]
Logits = NDArray[np.float32]

COLUMNS = [tag for name in TAGS if (tag := parse_tag(name))]


class Found(NamedTuple):
    """A span that the network found, in the article's offsets; `score` is the least label probability of its words."""

    start: int
    end: int
    label: str
    score: float

    @property
    def span(self) -> Span:
        return Span(self.start, self.end, self.label)


class Predictor:
    """Scores examples with a network, in batches of at most `batch_subwords` subwords with their padding."""

    def __init__(self, rows: RowMaker, padding: int, evidence: str, batch_subwords: int) -> None:
        self.rows = rows
        self._collator = Collator(padding, evidence)
        self._batch_subwords = batch_subwords

    @classmethod
    def of(cls, model: Any, folder: Path, settings: Training) -> Predictor:
        """One for this network, with the tokenizer in the folder."""
        shape = model.config
        positions = shape.max_position_embeddings - shape.pad_token_id - 1
        room = min(settings.max_subwords, positions) - 2
        subwords = Subwords.from_folder(folder, shape.bos_token_id, shape.eos_token_id)
        labels = {tag: number for number, tag in enumerate(TAGS)}
        rows = RowMaker(subwords, labels, room, min(settings.overlap, room // 2))
        return cls(rows, shape.pad_token_id, settings.evidence, settings.batch_subwords)

    def logits(self, model: Any, examples: Sequence[Example], *, asked: bool = True) -> list[Logits]:
        """For each example the scores of its words. Without `asked` the network is not told what the rules say."""
        parts: list[list[tuple[int, Logits]]] = [[] for _ in examples]
        rows = [
            (at, row)
            for at, example in enumerate(examples)
            for row in self.rows.rows(example.forms, hints=example.hints if asked else None)
        ]
        rows.sort(key=lambda item: len(item[1].ids))
        training = model.training
        model.eval()
        try:
            for batch in self._batches(rows):
                for (at, row), scores in zip(batch, self._forward(model, [row for _, row in batch]), strict=True):
                    answered = firsts(row.sizes)[
                        row.window.first - row.window.start : row.window.last - row.window.start
                    ]
                    parts[at].append((row.window.first, scores[answered]))
        finally:
            model.train(training)
        return [np.concatenate([scores for _, scores in sorted(found, key=lambda part: part[0])]) for found in parts]

    def _batches(self, rows: Sequence[tuple[int, Row]]) -> list[Sequence[tuple[int, Row]]]:
        batches = []
        start = 0
        for end in range(1, len(rows) + 1):
            # Rows come by length, so the next one would be the longest.
            if end == len(rows) or (end + 1 - start) * padded(len(rows[end][1].ids)) > self._batch_subwords:
                batches.append(rows[start:end])
                start = end
        return batches

    def _forward(self, model: Any, rows: Sequence[Row]) -> Logits:
        import torch

        columns = [
            {
                "ids": row.ids,
                "sizes": row.sizes,
                "labels": row.labels,
                "types": row.types,
                "hints": row.hints,
                "weight": 1,
            }
            for row in rows
        ]
        batch = self._collator(columns)
        del batch["labels"], batch["weights"]
        with torch.inference_mode():
            scores = model(**{name: tensor.to(model.device) for name, tensor in batch.items()}).logits
        found: Logits = scores.float().cpu().numpy()
        return found


decoder = Decoder(COLUMNS)


def spans(example: Example, logits: Logits) -> list[Found]:
    """The spans in an example's scores: decoded and trimmed as the engine does it."""
    return [
        Found(*offsets, chunk.kind, chunk.score)
        for chunk in decoder.decode(log_softmax(logits))
        if (offsets := borders(example.folded, example.spans, chunk.start, chunk.end))
    ]


def word_tags(logits: Logits) -> list[str]:
    """The decoded BIO tag of each word."""
    tags = ["O"] * len(logits)
    for chunk in decoder.decode(log_softmax(logits)):
        tags[chunk.start : chunk.end] = [f"B-{chunk.kind}"] + [f"I-{chunk.kind}"] * (chunk.end - chunk.start - 1)
    return tags


def probability_of(tags: Sequence[str], logits: Logits, start: int, end: int) -> float:
    """The least probability that the network gives to the tags of words `start` to `end`."""
    columns = [TAGS.index(tag) for tag in tags[start:end]]
    return float(np.exp(log_softmax(logits[start:end])[np.arange(len(columns)), columns].min()))
