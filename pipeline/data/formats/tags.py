"""Inline tags, the form that our own corpus is in: a folder of `NAME.tag` with `NAME.txt` and `NAME.json`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pipeline.data.corpus import GoldArticle, read_corpus, write_corpus


def read(path: Path) -> Iterator[GoldArticle]:
    return read_corpus(path)


def write(articles: Iterable[GoldArticle], path: Path) -> None:
    write_corpus(articles, path)
