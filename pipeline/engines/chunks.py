"""Articles go through the stages in chunks: enough of them to share the cost, few enough to keep memory small."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.article import Article
from pipeline.engines.outcome import Item

ITEMS = 16
#: Code points. A long article is a chunk of its own.
CHARACTERS = 64_000


def chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Runs of items in order; a chunk is full when it holds so many items or so much text."""
    chunk: list[Item] = []
    size = 0
    for item in items:
        length = len(item.text) if isinstance(item, Article) else 0
        if chunk and (len(chunk) >= ITEMS or size + length > CHARACTERS):
            yield chunk
            chunk, size = [], 0
        chunk.append(item)
        size += length
    if chunk:
        yield chunk
