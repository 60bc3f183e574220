"""How good found spans are: strict scores on characters, scores on words, what is taken for what, the worst errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pipeline.article import TAGS, Mention
from pipeline.evaluation.scores import MICRO, Score, strict
from pipeline.inline import Span
from pipeline.training.gold import Example
from pipeline.training.tagger.predicting import Found, Logits, probability_of, spans, word_tags

#: Rows and columns of the confusion beside the labels.
NOTHING, BORDERS = "(none)", "(borders)"

_CONTEXT = 60


def network_scores(examples: Sequence[Example], found: Sequence[Sequence[Found]]) -> dict[str, Score]:
    return strict((example.gold, [one.span for one in ones]) for example, ones in zip(examples, found, strict=True))


def merged_scores(examples: Sequence[Example], found: Sequence[Sequence[Found]]) -> dict[str, Score]:
    """Scores once the grammars' documents and dates are merged in, as extraction does."""
    return strict(
        (example.gold, [span_of(mention) for mention in merged(example, ones)])
        for example, ones in zip(examples, found, strict=True)
    )


def merged(example: Example, found: Sequence[Found]) -> list[Mention]:
    from pipeline.resolve.merge import merge

    return merge(
        [*example.grammar, *(Mention(one.start, one.end, one.label, one.score, "checkpoint") for one in found)]
    )


def rule_scores(examples: Sequence[Example]) -> dict[str, Score]:
    """Scores of the rules alone (grammars and lexicon), which the network should beat."""
    return strict((example.gold, map(span_of, example.rules)) for example in examples)


def span_of(mention: Mention) -> Span:
    return Span(mention.start, mention.end, mention.label)


def by_folder(examples: Sequence[Example]) -> dict[str, list[int]]:
    """The examples' indexes by their folders."""
    folders: dict[str, list[int]] = {}
    for at, example in enumerate(examples):
        folders.setdefault(example.folder, []).append(at)
    return folders


def dev_figures(examples: Sequence[Example], logits: Sequence[Logits]) -> dict[str, float]:
    """What an epoch is judged by: F1 in percent (see `Training.metric`), and the mean cross entropy of a word."""
    found = [spans(example, scores) for example, scores in zip(examples, logits, strict=True)]
    micro = network_scores(examples, found)[MICRO]
    folders = [
        network_scores([examples[at] for at in members], [found[at] for at in members])[MICRO].f1
        for members in by_folder(examples).values()
    ]
    return {
        "f1": micro.f1,
        "precision": micro.precision,
        "recall": micro.recall,
        "folders": sum(folders) / max(1, len(folders)),
        "merged": merged_scores(examples, found)[MICRO].f1,
        "loss": word_loss(examples, logits),
    }


def word_loss(examples: Sequence[Example], logits: Sequence[Logits]) -> float:
    total, words = 0.0, 0
    for example, scores in zip(examples, logits, strict=True):
        exact = scores.astype(np.float64)
        top = exact.max(axis=1)
        normal = top + np.log(np.exp(exact - top[:, None]).sum(axis=1))
        total += float((normal - exact[np.arange(len(exact)), [TAGS.index(tag) for tag in example.tags]]).sum())
        words += len(exact)
    return total / max(1, words)


def seqeval_report(examples: Sequence[Example], logits: Sequence[Logits]) -> str:
    """seqeval's table over words: what strict scores are without losses at borders that cut a word. A line in its place
    where neither gold nor network has a span."""
    from seqeval.metrics import classification_report
    from seqeval.scheme import IOB2

    gold, found = [example.tags for example in examples], [word_tags(scores) for scores in logits]
    if all(tag == "O" for tags in (*gold, *found) for tag in tags):
        return "no spans"
    report: str = classification_report(
        gold,
        found,
        mode="strict",
        scheme=IOB2,
        digits=4,
        zero_division=0,
    )
    return report


def confusion(examples: Sequence[Example], found: Sequence[Sequence[Found]]) -> Counter[tuple[str, str]]:
    """(gold label, found label) → spans.

    A gold span belongs with the found one that covers most of it. Both with the same label but other borders count
    under `(borders)`; a gold span that nothing overlaps is found as `(none)`, a found one that overlaps no gold has
    the gold label `(none)`.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for example, ones in zip(examples, found, strict=True):
        for span in example.gold:
            counts[span.label, _found_as(span, ones)] += 1
        for one in ones:
            if not any(_overlap(one.span, span) for span in example.gold):
                counts[NOTHING, one.label] += 1
    return counts


def _found_as(span: Span, ones: Sequence[Found]) -> str:
    over = [one for one in ones if _overlap(one.span, span)]
    if not over:
        return NOTHING
    best = max(over, key=lambda one: (_overlap(one.span, span), one.label == span.label))
    return best.label if best.span == span or best.label != span.label else BORDERS


def _overlap(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


@dataclass(frozen=True, slots=True)
class Fault:
    """A found span that is wrong, or a gold span of which nothing was found.

    `sureness` (0 to 1) is the calibrated score of the one, and of the other how sure the network was that it is none: 1
    less the least probability of its tags.
    """

    sureness: float
    kind: str
    folder: str
    article: str
    gold: str
    found: str
    context: str


def worst_errors(
    examples: Sequence[Example], found: Sequence[Sequence[Found]], logits: Sequence[Logits]
) -> list[Fault]:
    """All errors, those that the network was surest of first. `found` has calibrated scores.

    `kind` is `borders`, `label`, `both`, `spurious` or `missed`.
    """
    faults = []
    for example, ones, scores in zip(examples, found, logits, strict=True):
        gold = set(example.gold)
        for one in ones:
            if one.span not in gold:
                over = max(example.gold, key=lambda span: _overlap(one.span, span), default=None)
                if over is None or not _overlap(one.span, over):
                    faults.append(_fault(example, one.score, "spurious", None, one.span))
                else:
                    same_borders, same_label = one[:2] == over[:2], one.label == over.label
                    kind = "label" if same_borders else "borders" if same_label else "both"
                    faults.append(_fault(example, one.score, kind, over, one.span))
        faults += [
            _fault(example, 1 - _gold_probability(example, span, scores), "missed", span, None)
            for span in example.gold
            if not any(_overlap(one.span, span) for one in ones)
        ]
    return sorted(faults, key=lambda fault: -fault.sureness)


def _gold_probability(example: Example, span: Span, logits: Logits) -> float:
    start, end = example.folded.at(span.start), example.folded.at(span.end)
    words = [at for at, (first, last) in enumerate(example.spans) if first < end and start < last]
    return probability_of(example.tags, logits, words[0], words[-1] + 1) if words else 0.0


def _fault(example: Example, sureness: float, kind: str, gold: Span | None, found: Span | None) -> Fault:
    text = example.folded.raw
    both = [span for span in (gold, found) if span]
    start, end = min(span.start for span in both), max(span.end for span in both)
    return Fault(
        sureness,
        kind,
        example.folder,
        example.article,
        _named(text, gold),
        _named(text, found),
        " ".join(text[max(0, start - _CONTEXT) : end + _CONTEXT].split()),
    )


def _named(text: str, span: Span | None) -> str:
    return f"{span.label}: {' '.join(text[span.start : span.end].split())}" if span else ""
