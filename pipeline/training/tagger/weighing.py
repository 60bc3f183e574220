"""Fits how the network's spans and the rules' are weighed (`pipeline.tagger.combining`), and says what it is worth."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from pipeline.article import LABELS
from pipeline.errors import UsageError
from pipeline.inline import Span
from pipeline.tagger.checkpoint import Config
from pipeline.tagger.combining import Candidate, Candidates, Weights, choose
from pipeline.tagger.decoding import borders, log_softmax
from pipeline.tagger.evidence import marked
from pipeline.training.gold import Example, read_examples
from pipeline.training.tagger.calibration import calibration_error, folds_of, logistic_regression
from pipeline.training.tagger.config import Training
from pipeline.training.tagger.network import load_network, set_config
from pipeline.training.tagger.predicting import COLUMNS, Found, Logits, Predictor, decoder

#: How strongly weights are held at 0 where dev says little.
_PULL = 3.0

_candidates = Candidates(COLUMNS, {label: label for label in LABELS})


class Weighed(NamedTuple):
    """The weights, fitted on all of dev; for each example what was kept by weights fitted on the other articles, with
    their scores; and the expected calibration error of these."""

    weights: Weights
    found: list[list[Found]]
    error: float


def refit(folder: Path, gold: Sequence[Path], seed: int = 0) -> Weighed:
    """Fits the weights of a trained checkpoint on folders of gold, such as one's own articles, and writes them to its
    `config.json`. Takes seconds: the network stays as it is.

    Raises UsageError E716 where the network is not told what the rules say, and what `read_examples` raises.
    """
    try:
        evidence = Config.read(folder, {}).evidence
    except UsageError as error:
        if error.code != "E321":
            raise
        evidence = "hints"  # it has weights, of another version
    if evidence != "hints":
        raise UsageError("E716", path=folder, evidence=evidence)
    examples = read_examples(gold)
    model = load_network(folder, evidence).eval()
    logits = Predictor.of(model, folder, Training(encoder=str(folder), output=folder)).logits(model, examples)
    weighed = weigh(examples, logits, seed)
    set_config(folder, combination=weighed.weights._asdict())
    return weighed


def candidates_of(example: Example, logits: Logits) -> list[Candidate]:
    """What the network (`logits`: [words, tags]) and the rules found on a line."""
    rules = marked(example.spans, example.rules, example.folded)
    scores = log_softmax(logits)
    return list(_candidates(scores, decoder.decode(scores), rules))


def weigh(examples: Sequence[Example], logits: Sequence[Logits], seed: int = 0) -> Weighed:
    """Fits the weights on these examples. Figures come from articles that the weights were not fitted on."""
    found = [candidates_of(example, scores) for example, scores in zip(examples, logits, strict=True)]
    rights = [
        [span_of(example, one) in set(example.gold) for one in ones]
        for example, ones in zip(examples, found, strict=True)
    ]
    folds = folds_of([(example.folder, example.article) for example in examples], seed)
    kept: list[list[Found]] = [[] for _ in examples]
    for fold in np.unique(folds):
        weights = _fit(found, rights, folds != fold)
        for at in np.flatnonzero(folds == fold).tolist():
            kept[at] = keep(examples[at], found[at], weights)
    scores = [one.score for ones in kept for one in ones]
    right = [one.span in set(example.gold) for example, ones in zip(examples, kept, strict=True) for one in ones]
    return Weighed(_fit(found, rights, folds >= 0), kept, calibration_error(scores, right))


def keep(example: Example, candidates: Sequence[Candidate], weights: Weights) -> list[Found]:
    """The candidates that are kept, as spans of the article."""
    spans = ((span_of(example, one), score) for one, score in choose(candidates, weights))
    return [Found(*span, score) for span, score in spans if span is not None]


def span_of(example: Example, candidate: Candidate) -> Span | None:
    """The candidate in the article's offsets, with the rules' borders where it is theirs, as the engine has it; None
    where it is punctuation alone."""
    if candidate.mention is not None:
        return Span(candidate.mention.start, candidate.mention.end, candidate.label)
    offsets = borders(example.folded, example.spans, candidate.start, candidate.end)
    return Span(*offsets, candidate.label) if offsets else None


def _fit(found: Sequence[Sequence[Candidate]], rights: Sequence[Sequence[bool]], chosen: Any) -> Weights:
    at = np.flatnonzero(chosen).tolist()
    return fit_weights([one for i in at for one in found[i]], [right for i in at for right in rights[i]])


def fit_weights(candidates: Sequence[Candidate], rights: Sequence[bool]) -> Weights:
    """The weights by which these candidates are most likely right where `rights` says so."""
    size = len(Weights._fields)
    inputs = np.array([candidate.features() for candidate in candidates], dtype=np.float64).reshape(-1, size)
    pull = np.full(size, _PULL)
    pull[0] = 1e-6  # the bias is free
    found = logistic_regression(inputs, np.array(rights, dtype=np.float64), pull=pull, rest=np.zeros(size))
    return Weights(*(round(float(weight), 6) for weight in found))
