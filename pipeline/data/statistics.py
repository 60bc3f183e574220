"""`trichyeu data stats`: what a corpus holds, by label and split, and how much of it is said twice."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from pipeline.article import LABELS
from pipeline.data.corpus import GoldArticle
from pipeline.data.syllables import pieces, syllables
from pipeline.evaluation.equality import normal
from pipeline.segment.fold import fold

#: The split that the others are compared with: how many of their spans it has not shown.
TRAIN = "train"
#: Where sentences end. No segmenter: a sentence is counted as said twice whichever way it is cut.
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’')\]]*\s+|[\r\n]+")
#: Shorter ones are headings and credits, which repeat for no fault of the writer's.
_SHORTEST = 6
#: The share of an article's sentences that must be in one other article to make it a duplicate.
_DUPLICATE = 0.5
_LINE_EDGE = "\n"


@dataclass
class LabelFigures:
    """The spans of one label in one split."""

    spans: int = 0
    #: texts that differ by more than case and spelling of tone marks
    distinct: int = 0
    #: as first written, with how often
    most_frequent: list[tuple[str, int]] = field(default_factory=list)
    #: mean length in syllables
    length: float = 0.0
    #: entropy of the syllable or sign before and after, in bits: low where a template repeats
    entropy_left: float = 0.0
    entropy_right: float = 0.0
    #: percent of the spans whose text is no span of that label in train; None in train itself and where there is none
    unseen: float | None = None


@dataclass
class SplitFigures:
    """One split, or all (`total`)."""

    articles: int = 0
    records: int = 0
    syllables: int = 0
    spans: int = 0
    sentences: int = 0
    #: sentences that another article, of any split, has too
    repeated_sentences: int = 0
    #: articles of which half is in one other article
    duplicate_articles: list[str] = field(default_factory=list)
    labels: dict[str, LabelFigures] = field(default_factory=dict)


def statistics(articles: Iterable[GoldArticle], most_frequent: int = 5) -> dict[str, SplitFigures]:
    """Figures of each split, in order of its name, and of all splits together as `total`."""
    articles = list(articles)
    by_split: dict[str, list[GoldArticle]] = {}
    for article in articles:
        by_split.setdefault(article.split, []).append(article)
    groups = {**dict(sorted(by_split.items())), "total": articles}
    seen = {label: _texts(by_split.get(TRAIN, ()), label) for label in LABELS}
    homes = _homes(articles)
    figures = {}
    for name, group in groups.items():
        compared = TRAIN in by_split and name not in (TRAIN, "total")
        figures[name] = _split_figures(group, homes)
        figures[name].labels = {
            label: _label_figures(group, label, most_frequent, seen[label] if compared else None) for label in LABELS
        }
    return figures


def as_dict(figures: dict[str, SplitFigures]) -> dict[str, Any]:
    """For JSON."""
    return {name: asdict(split) for name, split in figures.items()}


def _split_figures(articles: list[GoldArticle], homes: dict[str, set[tuple[str, str]]]) -> SplitFigures:
    figures = SplitFigures(articles=len(articles))
    for article in articles:
        figures.records += article.record is not None
        figures.syllables += len(syllables(article.text))
        figures.spans += len(article.spans)
        said = list(sentences(article.text))
        elsewhere = [homes[sentence] - {article.key} for sentence in said]
        figures.sentences += len(said)
        figures.repeated_sentences += sum(map(bool, elsewhere))
        others = Counter(other for homes_of_one in elsewhere for other in homes_of_one)
        if others and max(others.values()) >= _DUPLICATE * len(said):
            figures.duplicate_articles.append(article.name)
    return figures


def _homes(articles: Iterable[GoldArticle]) -> dict[str, set[tuple[str, str]]]:
    """sentence → the articles (`key`) that it is in"""
    homes: dict[str, set[tuple[str, str]]] = {}
    for article in articles:
        for sentence in sentences(article.text):
            homes.setdefault(sentence, set()).add(article.key)
    return homes


def sentences(text: str) -> Iterator[str]:
    """The sentences of six syllables and more as they are compared: syllables in small letters."""
    for sentence in _SENTENCE_END.split(text):
        found = syllables(fold(sentence).lower())
        if len(found) >= _SHORTEST:
            yield " ".join(found)


def _texts(articles: Iterable[GoldArticle], label: str) -> set[str]:
    return {normal(article.words(span)) for article in articles for span in article.spans if span.label == label}


def _label_figures(
    articles: Iterable[GoldArticle], label: str, most_frequent: int, seen: set[str] | None
) -> LabelFigures:
    texts: Counter[str] = Counter()
    lefts: Counter[str] = Counter()
    rights: Counter[str] = Counter()
    written: dict[str, str] = {}
    length = 0
    for article in articles:
        for span in article.spans:
            if span.label == label:
                words = article.words(span)
                key = normal(words)
                texts[key] += 1
                written.setdefault(key, " ".join(words.split()))
                length += len(syllables(words))
                left, right = neighbours(article.text, span.start, span.end)
                lefts[left] += 1
                rights[right] += 1
    spans = texts.total()
    unseen = None if seen is None or not spans else sum(n for text, n in texts.items() if text not in seen) / spans
    return LabelFigures(
        spans=spans,
        distinct=len(texts),
        most_frequent=[(written[key], count) for key, count in texts.most_common(most_frequent)],
        length=round(length / spans, 2) if spans else 0.0,
        entropy_left=round(entropy(lefts), 2),
        entropy_right=round(entropy(rights), 2),
        unseen=None if unseen is None else round(100 * unseen, 1),
    )


def neighbours(text: str, start: int, end: int) -> tuple[str, str]:
    """The syllable or sign before a span and the one after it, folded and in small letters; a line break at its edge.

    >>> neighbours("ông Mận nói", 4, 7)
    ('ông', 'nói')
    """
    before = fold(text[text.rfind("\n", 0, start) + 1 : start]).lower()
    line_end = text.find("\n", end)
    after = fold(text[end : line_end if line_end >= 0 else len(text)]).lower()
    left, right = pieces(before[-40:]), pieces(after[:40])
    return (
        before[-40:][slice(*left[-1])] if left else _LINE_EDGE,
        after[:40][slice(*right[0])] if right else _LINE_EDGE,
    )


def entropy(counts: Counter[str]) -> float:
    """In bits."""
    total = counts.total()
    return -sum(n / total * math.log2(n / total) for n in counts.values())
