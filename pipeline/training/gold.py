"""Gold articles as the tagger's networks are trained and scored on them: lines of words, with tags and hints.

Words, lines and what the rules say come from the pipeline itself, so training and use agree on them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pipeline import loading
from pipeline.article import Article, Mention
from pipeline.data.corpus import GoldArticle, read_corpus
from pipeline.inline import Span

if TYPE_CHECKING:
    from spacy.language import Language

    from pipeline.segment.fold import Folded

Spanned = TypeVar("Spanned", Span, Mention)


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """One line of a gold article. `spans` are the words' offsets in `folded.text`, all other offsets are the article's.

    Each of the article's gold spans belongs to one of its lines, so scores over all lines miss none.
    """

    #: The folder that the article came from, and the article's name.
    folder: str
    article: str
    folded: Folded
    #: The words as the network reads them (`Chủ_tịch`), and where each lies in the folded text.
    forms: list[str]
    spans: list[tuple[int, int]]
    #: For each word the BIO tag of the gold. A word that a span cuts counts as the span's.
    tags: list[str]
    #: For each word the BIO tag of what the rules (grammars and lexicon) say.
    hints: list[str]
    gold: tuple[Span, ...]
    #: What the grammars found on the line, and what they and the lexicon found together.
    grammar: tuple[Mention, ...]
    rules: tuple[Mention, ...]


def read_examples(folders: Sequence[Path]) -> list[Example]:
    """The lines of all articles of folders of `.tag` files, in order.

    Raises TrichyeuError where a folder is not there (E001) or has no gold (E502), or where tags do not pair (E501).
    """
    return [example for folder in folders for example in examples_of(read_corpus(folder), str(folder))]


#: Folder, split, name, text and spans → lines. A dev set is read by training, by calibration and by reports.
_known: dict[tuple[str, str, str, str, tuple[Span, ...]], list[Example]] = {}


def examples_of(articles: Iterable[GoldArticle], folder: str = "") -> Iterator[Example]:
    """The lines of the articles. `folder` is what `Example.folder` says."""
    for article in articles:
        key = folder, article.split, article.name, article.text, article.spans
        if key not in _known:
            _known[key] = list(_lines(article, folder))
        yield from _known[key]


@cache
def _pipeline() -> Language:
    return loading.load_tagging(loading.LEXICON)


def _lines(article: GoldArticle, folder: str) -> Iterator[Example]:
    from pipeline.engines.extractor import to_doc
    from pipeline.resolve.merge import merge
    from pipeline.tagger.checkpoint import read_units
    from pipeline.tagger.evidence import bio_tags

    nlp = _pipeline()
    with nlp.memory_zone():
        doc = nlp(to_doc(nlp, Article(article.text)))
        folded = doc._.folded
        units = list(read_units(doc, folded, "line"))
        grammar = sorted(doc._.grammar, key=lambda mention: (mention.start, mention.end))
        rules = merge([*doc._.grammar, *doc._.tagged])
    starts = [folded.span(*unit.spans[0])[0] for unit in units]
    gold = _by_line(starts, article.spans)
    grammar_of, rules_of = _by_line(starts, grammar), _by_line(starts, rules)
    marked = [Mention(*span) for span in article.spans]
    for at, unit in enumerate(units):
        yield Example(
            folder,
            f"{article.split}/{article.name}".lstrip("/"),
            folded,
            unit.forms,
            unit.spans,
            bio_tags(unit.spans, marked, folded),
            bio_tags(unit.spans, rules, folded),
            tuple(gold[at]),
            tuple(grammar_of[at]),
            tuple(rules_of[at]),
        )


def _by_line(starts: Sequence[int], spans: Iterable[Spanned]) -> list[list[Spanned]]:
    """The spans of each line: those that begin in it. What begins before the first word counts as the first line's."""
    lines: list[list[Spanned]] = [[] for _ in starts]
    for span in spans:
        if lines:
            lines[max(0, bisect_right(starts, span.start) - 1)].append(span)
    return lines
