"""Whether training saw a mention: what a tagger learned by heart and what it understood are two figures.

Texts are compared as `equality.normal` gives them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from pipeline import inline
from pipeline.data.corpus import read_text, tag_files
from pipeline.errors import UsageError
from pipeline.evaluation.equality import normal
from pipeline.evaluation.gold import as_paths

SEEN, OTHERWISE, UNSEEN = "seen", "seen otherwise labelled", "unseen"
CLASSES = (SEEN, OTHERWISE, UNSEEN)

#: A mention comes many times: in training, in gold, in predictions.
_key = lru_cache(maxsize=65_536)(normal)


class TrainingMentions:
    """The mentions of training gold, each with the labels that it has there."""

    def __init__(self, mentions: Iterable[tuple[str, str]] = ()) -> None:
        """`mentions` are pairs of label and text."""
        self._labels: dict[str, set[str]] = {}
        for label, text in mentions:
            self._labels.setdefault(_key(text), set()).add(label)

    def __len__(self) -> int:
        """How many different texts there are."""
        return len(self._labels)

    def classify(self, label: str, text: str) -> str:
        """
        >>> TrainingMentions([("BODY", "Tỉnh uỷ")]).classify("BODY", "Tỉnh  ủy")
        'seen'
        """
        labels = self._labels.get(_key(text))
        if labels is None:
            return UNSEEN
        return SEEN if label in labels else OTHERWISE


def read_training(folders: str | Path | Iterable[str | Path], scored: Iterable[Path] = ()) -> TrainingMentions:
    """The mentions of all `.tag` files in and below `folders`.

    `scored` are the folders of the gold that is scored: where one of them lies among the training gold (E505), all of
    it would count as seen. Raises TrichyeuError where there is no folder (E001), no gold (E502), or a file is not as it
    should be (E501, E503).
    """
    taken = {folder.resolve() for folder in scored}
    mentions: list[tuple[str, str]] = []
    for folder in as_paths(folders):
        for path in tag_files(folder):
            if path.resolve().parent in taken:
                raise UsageError("E505", path=path)
            text, spans = inline.parse(read_text(path), str(path))
            mentions += ((span.label, text[span.start : span.end]) for span in spans)
    return TrainingMentions(mentions)
