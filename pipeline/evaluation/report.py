"""All figures of one run: `evaluate`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.evaluation.breakdown import LENGTHS, Breakdown, breakdown, by_label, length_class
from pipeline.evaluation.gold import Gold, Outcome, as_paths, of_other_text, outcomes_of, read_gold, records_of
from pipeline.evaluation.mistakes import Confusion, Mistake, by_kind, confusion, mistakes
from pipeline.evaluation.schemes import Schemes, schemes
from pipeline.evaluation.scores import ROWS, Score, Tally
from pipeline.evaluation.seen import CLASSES, TrainingMentions, read_training
from pipeline.evaluation.values import ValueScores

if TYPE_CHECKING:
    from pipeline.records import Record

#: Code points on either side of an error in `span_errors`.
_CONTEXT = 30


@dataclass
class Report:
    """What `outcomes` and `values_scored` say: strict scores, breakdowns, kinds of error, scores of values.

    What takes its time is counted when it is first asked for.
    """

    outcomes: list[Outcome] = field(default_factory=list)
    values_scored: ValueScores = field(default_factory=ValueScores)
    #: what training saw, where that is known
    training: TrainingMentions | None = None
    #: gold articles, and those of them that have a record
    articles: int = 0
    found: int = 0
    #: names of articles whose record was made from another text than the gold's
    of_other_text: list[str] = field(default_factory=list)

    @cached_property
    def spans(self) -> dict[str, Score]:
        """Strict scores of spans by label and `micro`."""
        return by_label(self.outcomes)

    @cached_property
    def schemes(self) -> Schemes:
        return schemes(self.outcomes)

    @cached_property
    def lengths(self) -> Breakdown:
        """By label and length in syllables (LENGTHS)."""
        return breakdown(self.outcomes, LENGTHS, length_class)

    @cached_property
    def seen(self) -> Breakdown | None:
        """By label and whether training saw the mention (CLASSES); None where training is not known."""
        return None if self.training is None else breakdown(self.outcomes, CLASSES, self.training.classify)

    @cached_property
    def mistakes(self) -> list[Mistake]:
        return mistakes(self.outcomes)

    @cached_property
    def confusion(self) -> Confusion:
        return confusion(self.outcomes, self.mistakes)

    @property
    def lists(self) -> dict[str, Score]:
        return self.values_scored.lists

    @property
    def values(self) -> dict[str, Tally]:
        return self.values_scored.values

    @property
    def has_records(self) -> bool:
        """Whether there was gold of records: each has a title, or says that there is none."""
        return self.values["title"].gold + self.values["title"].null > 0

    @property
    def span_errors(self) -> list[str]:
        """A line for each span that is not right: in each article what was missed, then what is spurious."""
        return [line for outcome in self.outcomes for line in _span_errors(outcome)]

    @property
    def value_errors(self) -> list[str]:
        return self.values_scored.errors

    def as_dict(self, errors: int = 0) -> dict[str, Any]:
        """For JSON; `spans` as `{label: {p, r, f1, gold}}`, breakdowns as `{label: {class: …}}`, `confusion` as
        `{gold label: {predicted label: n}}` with `none` for no span; `mistakes` are the first `errors`."""
        return {
            "articles": self.articles,
            "found": self.found,
            "spans": _rows(self.spans),
            "lists": _rows(self.lists),
            "values": {name: tally.row() for name, tally in self.values.items()},
            "schemes": {label: {name: it.row() for name, it in row.items()} for label, row in self.schemes.items()},
            "lengths": {label: _rows(row) for label, row in self.lengths.items()},
            "seen": None if self.seen is None else {label: _rows(row) for label, row in self.seen.items()},
            "kinds": by_kind(self.mistakes),
            "confusion": {
                want or "none": {got or "none": self.confusion[want, got] for got in (*ROWS, None)}
                for want in (*ROWS, None)
            },
            "mistakes": [mistake.as_dict() for mistake in self.mistakes[:errors]],
        }


def evaluate(
    records: str | Path, gold: str | Path | Iterable[str | Path], train: str | Path | Iterable[str | Path] = ()
) -> Report:
    """Score a file of records against one or several folders of gold.

    `train` are the folders that the tagger was trained on, if it is to be told whether a mention was seen there.

    Raises TrichyeuError where the records cannot be read (E408, E409), a folder has no gold (E502) or one is not there
    (E001), two folders have an article of the same name (E504), training gold is scored (E505), or a gold file is not
    as it should be (E501, E503).
    """
    articles = read_gold(gold)
    folders = as_paths(train)
    training = read_training(folders, {article.folder for article in articles}) if folders else None
    return report(articles, records_of(records, articles), training)


def report(gold: Sequence[Gold], records: Mapping[str, Record], training: TrainingMentions | None = None) -> Report:
    """The report of records, by the names of their articles."""
    values = ValueScores()
    for article in gold:
        if article.values is not None:
            values.add(article.name, article.values, records.get(article.name))
    return Report(outcomes_of(gold, records), values, training, len(gold), len(records), of_other_text(gold, records))


def _rows(scores: Mapping[str, Score]) -> dict[str, dict[str, float]]:
    return {name: score.row() for name, score in scores.items()}


def _span_errors(outcome: Outcome) -> Iterator[str]:
    for kind, spans in (("missed", outcome.want - outcome.got), ("spurious", outcome.got - outcome.want)):
        for span in sorted(spans):
            context = outcome.text[max(0, span.start - _CONTEXT) : span.end + _CONTEXT]
            yield f"{outcome.name} {kind:8} {span.label:9} {outcome.words(span)!r} in …{context!r}"
