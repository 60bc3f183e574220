"""Several processes, each with a pipeline of its own; outcomes come out in the order in which articles went in.

A worker has one chunk at a time, so it is known what a worker that dies (killed, out of memory, a crash in native code)
was at work on. Its articles are tried again, each alone; the one that kills a worker a second time becomes a failure,
and the run goes on with a fresh worker.

Processes are spawned, not forked: nothing is shared with the parent, and a worker ends when the parent does.
"""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait

from pipeline.article import Article
from pipeline.engines.chunks import chunks
from pipeline.engines.outcome import Failure, Item, Outcome
from pipeline.engines.threads import one_thread
from pipeline.errors import MESSAGES, TrichyeuError

#: Makes the extractor in the worker; pickled on its way there.
Setup = Callable[[], Callable[[list[Item]], list[Outcome]]]

#: Chunks that may be under way or wait for an earlier one, for each worker: the bound on memory.
_AHEAD = 4


@dataclass(slots=True)
class _Chunk:
    """Items on their way to a worker. `first` is the place of its first item among its `slot`'s."""

    slot: _Slot
    first: int
    items: list[Item]
    deaths: int = 0

    def alone(self) -> list[_Chunk]:
        """Each item by itself, for another try."""
        return [_Chunk(self.slot, self.first + i, [item], self.deaths) for i, item in enumerate(self.items)]


@dataclass(slots=True)
class _Slot:
    """A chunk's place in the output: `outcomes` fill up in any order, `missing` counts those that are not there."""

    outcomes: list[Outcome | None]
    missing: int = field(init=False)

    def __post_init__(self) -> None:
        self.missing = len(self.outcomes)

    def fill(self, first: int, outcomes: list[Outcome]) -> None:
        self.outcomes[first : first + len(outcomes)] = outcomes
        self.missing -= len(outcomes)


class Processes:
    """`count` workers, all loaded. An exception from `setup` (a bad configuration) is raised as it is.

    `setup` must be picklable. Raises TrichyeuError (E414) where a worker dies while it loads.
    """

    def __init__(self, setup: Setup, count: int) -> None:
        self._setup = setup
        self._workers: list[_Worker] = []
        try:
            # All load at the same time.
            self._workers += [_Worker(setup) for _ in range(count)]
            for worker in self._workers:
                worker.loaded()
        except BaseException:
            self.close()
            raise

    def run(self, items: Iterable[Item]) -> Iterator[Outcome]:
        fresh = chunks(items)
        again: deque[_Chunk] = deque()
        order: deque[_Slot] = deque()
        while True:
            for worker in self._workers:
                if worker.chunk is None and (chunk := again.popleft() if again else self._next(fresh, order)):
                    worker.give(chunk)
            if not order:
                return
            for worker in self._done():
                if (lost := worker.take()) is not None:
                    again.extend(_after_death(lost, worker.exit()))
                    self._replace(worker)
            while order and not order[0].missing:
                yield from (outcome for outcome in order.popleft().outcomes if outcome is not None)

    def _next(self, fresh: Iterator[list[Item]], order: deque[_Slot]) -> _Chunk | None:
        if len(order) >= len(self._workers) * _AHEAD or (items := next(fresh, None)) is None:
            return None
        order.append(_Slot([None] * len(items)))
        return _Chunk(order[-1], 0, items)

    def _done(self) -> list[_Worker]:
        """The workers that have something to say (outcomes, or that they are dead); waits for one."""
        said = wait([worker.connection for worker in self._workers if worker.chunk is not None])
        return [worker for worker in self._workers if worker.connection in said]

    def _replace(self, worker: _Worker) -> None:
        fresh = _Worker(self._setup)
        self._workers[self._workers.index(worker)] = fresh
        fresh.loaded()

    def close(self) -> None:
        for worker in self._workers:
            worker.stop()
        self._workers.clear()


def _after_death(chunk: _Chunk, how: str) -> list[_Chunk]:
    """What to try again of a chunk whose worker died; an article that was alone for the second time is given up."""
    chunk.deaths += 1
    if chunk.deaths == 1:
        return chunk.alone()
    chunk.slot.fill(chunk.first, [_killed(item, how) if isinstance(item, Article) else item for item in chunk.items])
    return []


def _killed(article: Article, how: str) -> Failure:
    path = article.source.path or article.source.url
    message = MESSAGES["E413"].format(path=path or article.stable_id, how=how)
    return Failure(path, article.source.line, article.stable_id, "worker", "E413", message)


class _Worker:
    """A process and the pipe to it. It has one chunk at a time: neither side ever waits for the other to read."""

    def __init__(self, setup: Setup) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=_work, args=(theirs, setup), daemon=True)
        with _ctrl_c_ignored():
            self.process.start()
        theirs.close()
        self.chunk: _Chunk | None = None

    def loaded(self) -> None:
        """Wait until the pipeline is loaded; raises what its setup raised."""
        try:
            error = self.connection.recv()
        except (EOFError, OSError):
            raise TrichyeuError("E414", how=self.exit()) from None
        if error is not None:
            raise error

    def give(self, chunk: _Chunk) -> None:
        self.chunk = chunk
        # Where it is dead, `take` finds out.
        with suppress(OSError):
            self.connection.send(chunk.items)

    def take(self) -> _Chunk | None:
        """Put the outcomes in their places. Returns the chunk that is lost, if the worker is dead."""
        assert self.chunk is not None
        try:
            outcomes = self.connection.recv()
        except (EOFError, OSError):
            return self.chunk
        self.chunk.slot.fill(self.chunk.first, outcomes)
        self.chunk = None
        return None

    def exit(self) -> str:
        """How a dead worker ended, in words: `signal SIGKILL`, `status 3`."""
        self.process.join(timeout=5)
        self.stop()
        status = self.process.exitcode or 0
        return f"signal {signal.Signals(-status).name}" if status < 0 else f"status {status}"

    def stop(self) -> None:
        self.connection.close()
        self.process.kill()
        self.process.join()


@contextmanager
def _ctrl_c_ignored() -> Iterator[None]:
    """Ctrl-C goes to the whole group, but the parent decides what it means. A process inherits what is ignored."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler or signal.SIG_DFL)


def _work(connection: Connection, setup: Setup) -> None:
    """A worker's life: load, say so, then chunk in, outcomes out, until the parent closes the pipe or dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    one_thread()
    try:
        extract = setup()
    except Exception as error:
        connection.send(error)
        return
    connection.send(None)
    try:
        while True:
            connection.send(extract(connection.recv()))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
