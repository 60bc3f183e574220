"""Raw text to words, by the stages that extraction runs, with the labels that a teacher gives them.

Training and use must agree on what a word is, so the words come from the pipeline itself: its folding, its segmenter,
its lines. A teacher (the lexicon engine and the grammars) labels each word on the way. These silver labels cost a third
of what the segmentation does.
"""

from __future__ import annotations

import logging
import multiprocessing
from collections.abc import Container, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor
from concurrent.futures import wait as wait_for
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from pipeline import loading
from pipeline.article import Article
from pipeline.training.vectors import letters_of

if TYPE_CHECKING:
    from spacy.language import Language

log = logging.getLogger(__name__)

#: Articles that a process takes at a time.
_BATCH = 64


class Line(NamedTuple):
    """The words of a line in the network's form (`Chủ_tịch`), and the teacher's BIO tag for each."""

    forms: list[str]
    tags: list[str]


def label_articles(
    texts: Iterable[str], teacher: str = loading.LEXICON, without: Container[str] = (), workers: int = 1
) -> Iterator[list[Line]]:
    """For each article its lines of two words and more, in the order of `texts`, whatever the number of workers.

    `without` holds the letters (`letters_of`) of lines to leave out: those of articles that a model will be scored on.
    An article that the pipeline refuses (half a surrogate pair) or fails on has no lines.
    """
    waiting = iter(texts)
    batches = iter(lambda: list(islice(waiting, _BATCH)), [])
    if workers == 1:
        nlp = loading.load_tagging(teacher)
        for batch in batches:
            for text in batch:
                yield _label(nlp, text, without)
        return
    # A fork would inherit the threads that ONNX Runtime and torch have begun.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context, initializer=_begin, initargs=(teacher, without)) as pool:
        pending: list[Future[list[list[Line]]]] = []
        for batch in batches:
            pending.append(pool.submit(_label_batch, batch))
            if len(pending) >= 3 * workers:
                wait_for(pending, return_when=FIRST_COMPLETED)
                while pending and (pending[0].done() or len(pending) >= 8 * workers):
                    yield from pending.pop(0).result()
        for future in pending:
            yield from future.result()


_state: tuple[Language, Container[str]]


def _begin(teacher: str, without: Container[str]) -> None:
    global _state
    _state = loading.load_tagging(teacher), without


def _label_batch(texts: list[str]) -> list[list[Line]]:
    nlp, without = _state
    return [_label(nlp, text, without) for text in texts]


def _label(nlp: Language, text: str, without: Container[str]) -> list[Line]:
    from pipeline.engines.extractor import to_doc
    from pipeline.resolve.merge import merge
    from pipeline.tagger.checkpoint import read_units
    from pipeline.tagger.evidence import bio_tags

    if without:
        text = "\n".join(line for line in text.split("\n") if letters_of(line) not in without)
    try:
        doc = nlp(to_doc(nlp, Article(text)))
    except Exception:
        # As in extraction: whatever a stage raises costs this article alone, and not the hours of the others.
        log.exception("an article of %d characters was left out", len(text))
        return []
    folded = doc._.folded
    mentions = merge([*doc._.grammar, *doc._.tagged])
    return [
        Line(unit.forms, bio_tags(unit.spans, mentions, folded))
        for unit in read_units(doc, folded, "line")
        if len(unit.forms) > 1
    ]
