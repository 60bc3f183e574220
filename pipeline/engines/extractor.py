"""From articles to outcomes, stage by stage. One bad article costs no other."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.article import Article
from pipeline.engines.outcome import Extracted, Failure, Item, Outcome
from pipeline.errors import MESSAGES, TrichyeuError
from pipeline.sinks.jsonl import to_line

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from pipeline.records import Record

#: The first and the last stage, which are no components of the spaCy pipeline.
TOKENIZER, BUILD = "tokenizer", "record"


class Extractor:
    """Runs a spaCy pipeline over articles and builds their records.

    `build` makes a record of a Doc that has been through every stage. What spaCy remembers of a batch (new words) is
    freed after it, so that memory does not grow with the number of articles.
    """

    def __init__(self, nlp: Language, build: Callable[[Doc], Record]) -> None:
        self.nlp = nlp
        self.build = build

    def __call__(self, items: Sequence[Item]) -> list[Outcome]:
        """One outcome for each item, in order. Any exception in a stage becomes its article's failure; a failure that
        comes in goes out as it is."""
        outcomes = iter(self._extract([item for item in items if isinstance(item, Article)]))
        return [next(outcomes) if isinstance(item, Article) else item for item in items]

    def _extract(self, articles: Sequence[Article]) -> list[Outcome]:
        if len(articles) > 1:
            try:
                return self._together(articles)
            except Exception:
                # One of them is bad. Each alone gives the same records: none depends on its neighbours.
                pass
        return [self._alone(article) for article in articles]

    def _together(self, articles: Sequence[Article]) -> list[Outcome]:
        with self.nlp.memory_zone():
            docs = [to_doc(self.nlp, article) for article in articles]
            for _, component in self.nlp.pipeline:
                if hasattr(component, "pipe"):
                    docs = list(component.pipe(docs, batch_size=len(docs)))
                else:
                    docs = [component(doc) for doc in docs]
            return [_extracted(self.build(doc)) for doc in docs]

    def _alone(self, article: Article) -> Outcome:
        stage = TOKENIZER
        try:
            with self.nlp.memory_zone():
                doc = to_doc(self.nlp, article)
                for stage, component in self.nlp.pipeline:  # noqa: B007 (the name is read when it fails)
                    doc = component(doc)
                stage = BUILD
                return _extracted(self.build(doc))
        except Exception as error:
            return failure(article, stage, error)


def to_doc(nlp: Language, article: Article) -> Doc:
    """The article's words. Not `nlp.make_doc`, whose limit on length is meant for pipelines with a parser."""
    doc = nlp.tokenizer(article.text)
    doc._.article = article
    return doc


def _extracted(record: Record) -> Extracted:
    return Extracted(record.id, to_line(record), Counter(entity.label for entity in record.entities))


def failure(article: Article, stage: str, error: Exception) -> Failure:
    """What the errors file says of an article that `stage` could not work on."""
    source = article.source
    if isinstance(error, TrichyeuError):
        code, message = error.code, str(error)
    else:
        code = "E410"
        message = MESSAGES[code].format(
            path=source.path or source.url or article.stable_id, stage=stage, reason=_reason(error)
        )
    return Failure(source.path or source.url, source.line, article.stable_id, stage, code, message)


def _reason(error: Exception) -> str:
    """`KeyError: 'NQ' (documents.py:120)`: what and where, enough to report it."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
    first_line = next(iter(str(error).splitlines()), "")
    return f"{type(error).__name__}: {first_line[:300]}{where}"
