"""One process: the extractor runs where it is called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from pipeline.engines.chunks import chunks
from pipeline.engines.outcome import Item, Outcome
from pipeline.engines.threads import one_thread


class OneProcess:
    """Builds the extractor at once (errors in the configuration show here) and runs it chunk by chunk."""

    def __init__(self, setup: Callable[[], Callable[[list[Item]], list[Outcome]]]) -> None:
        one_thread()
        self._extract = setup()

    def run(self, items: Iterable[Item]) -> Iterator[Outcome]:
        for chunk in chunks(items):
            yield from self._extract(chunk)

    def close(self) -> None:
        pass
