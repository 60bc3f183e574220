"""Plain text: one file, one article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from pipeline.article import Article, Source
from pipeline.errors import ArticleError
from pipeline.sources.base import Item, Options, check_text, name
from pipeline.sources.encoding import decode
from pipeline.sources.streams import read_whole

#: Bytes that a character may take: four in UTF-8, UTF-16 and UTF-32 alike.
BYTES_PER_CHAR = 4


def read(stream: BinaryIO, source: Source, options: Options) -> Iterator[Item]:
    data = read_whole(stream, options.max_chars * BYTES_PER_CHAR)
    if data is None:
        raise ArticleError("E007", path=name(source), limit=options.max_chars)
    decoded = decode(data, name(source))
    check_text(decoded.text, source, options)
    yield Article(decoded.text, replace(source, encoding=decoded.encoding))
