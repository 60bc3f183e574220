"""Stand-ins for the stages, for tests of what runs them: no segmenter, no tables. Importable by worker processes."""

from __future__ import annotations

import os
import re
import signal
import time
from collections import Counter

from pipeline.article import Article
from pipeline.engines.outcome import Extracted, Failure, Item, Outcome
from pipeline.errors import UsageError
from pipeline.records import ArticleInfo, Entity, Provenance, Record, SourceInfo
from pipeline.sinks.jsonl import to_line

#: What an article says to make a stage or a process fail.
RAISE, KILL = "STAGE FAILS", "PROCESS DIES"

_CAPITALISED = re.compile(r"\b[A-ZĐ]\w*(?: [A-ZĐ]\w*)+")


def stub_record(article: Article) -> Record:
    """A valid record whose entities are the runs of capitalised words."""
    entities = [
        Entity(
            id=f"e{number}",
            label="PERSON",
            text=match.group(),
            start=match.start(),
            end=match.end(),
            sentence=0,
            score=1.0,
            by="lexicon",
        )
        for number, match in enumerate(_CAPITALISED.finditer(article.text), start=1)
    ]
    source = article.source
    return Record(
        schema_version="1.0",
        id=article.stable_id,
        source=SourceInfo(
            path=source.path,
            url=source.url,
            line=source.line,
            sha256=article.sha256,
            format=source.format,
            encoding=source.encoding,
        ),
        article=ArticleInfo(
            title=None,
            kicker=None,
            section=None,
            lead=None,
            published=None,
            authors=[],
            author_position=None,
            dateline=None,
            captions=[],
        ),
        entities=entities,
        officials=[],
        bodies=[],
        documents=[],
        dates=[],
        events=[],
        places=[],
        relations=[],
        provenance=Provenance(
            tool="trichyeu", version="0", model="stub", model_sha256="0" * 64, segmenter="none", segmenter_version="0"
        ),
    )


class StubExtractor:
    """What a worker runs: records at once, but for articles that ask for a failure or a death."""

    def __init__(self, delay: float = 0.0) -> None:
        self.delay = delay

    def __call__(self, items: list[Item]) -> list[Outcome]:
        return [self._one(item) for item in items]

    def _one(self, item: Item) -> Outcome:
        if isinstance(item, Failure):
            return item
        time.sleep(self.delay)
        if KILL in item.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if RAISE in item.text:
            return Failure(item.source.path, None, item.stable_id, "grammar", "E410", "it said so")
        record = stub_record(item)
        return Extracted(record.id, to_line(record), Counter(entity.label for entity in record.entities))


def setup() -> StubExtractor:
    return StubExtractor()


def slow_setup() -> StubExtractor:
    return StubExtractor(delay=0.01)


def bad_setup() -> StubExtractor:
    raise UsageError("E417", tagger="nobody", known="")


def dying_setup() -> StubExtractor:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError
