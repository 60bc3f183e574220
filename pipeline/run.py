"""A whole run: sources → engine → sinks, one article after another.

Nothing is kept of an article that has been written but two digests, by which a double is known and a resumed run knows
what it has.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from pipeline.article import Article
from pipeline.engines.outcome import Extracted, Failure, Item
from pipeline.engines.processes import Processes
from pipeline.engines.processes import Setup as EngineSetup
from pipeline.engines.single import OneProcess
from pipeline.engines.threads import cores
from pipeline.errors import MESSAGES, UsageError
from pipeline.sinks import failures, jsonl
from pipeline.sinks.failures import FailureSink
from pipeline.sinks.jsonl import RecordSink
from pipeline.sinks.lines import STDOUT
from pipeline.sources import ArticleFailure, Inputs, discover, read
from pipeline.sources.base import STDIN
from pipeline.sources.count import count

#: A process loads for two seconds or three, in which the first one gets through so many articles.
_WORTH_A_PROCESS = 40


@dataclass(frozen=True)
class Job:
    """What to extract, and where to.

    `out` is a path or `-`. `errors` None means beside `out` (`failures.beside`), or nowhere where that is no file.
    `format` says what the sources are where their names do not, `text_field` where rows have their text
    (`sources.read`). `setup` makes the extractor in each process (`loading.Setup`). Without a number of `workers` there
    is one for each core, or fewer where there are too few articles for that.
    """

    sources: Sequence[str]
    out: str
    setup: EngineSetup
    errors: str | None = None
    format: str | None = None
    text_field: str = "text"
    workers: int | None = 1
    resume: bool = False
    overwrite: bool = False

    @cached_property
    def inputs(self) -> Inputs:
        """The files to read. Raises UsageError for a source that does not exist (E001 to E003, E021)."""
        return discover(self.sources, format=self.format)

    @property
    def errors_path(self) -> str | None:
        return self.errors or (failures.beside(self.out) if _is_file(self.out) else None)

    @property
    def processes(self) -> int:
        """How many work at the same time."""
        if self.workers is not None:
            return self.workers
        if list(self.sources) == [STDIN]:
            return 1  # `echo … | trichyeu extract -`: mostly one text
        articles = count(self.inputs)
        return cores() if articles is None else max(1, min(cores(), articles // _WORTH_A_PROCESS))

    def check(self) -> None:
        """Raise UsageError where an output is in the way, before anything is loaded or written."""
        jsonl.check(self.out, resume=self.resume, overwrite=self.overwrite)
        outputs = [path for path in (self.out, self.errors_path) if path is not None and path != STDOUT]
        for path in outputs:
            if any(_same_file(path, source) for source in self.sources):
                raise UsageError("E416", path=path)
        if self.errors_path is not None:
            if len({os.path.abspath(path) for path in outputs}) < len(outputs):
                raise UsageError("E419", path=self.out)
            failures.check(self.errors_path)


@dataclass
class Totals:
    """What a run has come to. Every article that was read is in one of `written`, `failed`, `done` and `doubles`."""

    written: int = 0
    failed: int = 0
    #: were in the file before this run (`resume`)
    done: int = 0
    #: came twice with the same text
    doubles: int = 0
    #: entities written, by label
    labels: Counter[str] = field(default_factory=Counter)
    #: bytes of an unfinished last line that was cut off
    repaired: int = 0
    #: the first failures, for the summary
    examples: list[Failure] = field(default_factory=list)
    #: from the first article on, without the loading
    seconds: float = 0.0

    @property
    def read(self) -> int:
        return self.written + self.failed + self.done + self.doubles

    @property
    def rate(self) -> float:
        """Articles a second, without those that were there already."""
        return (self.written + self.failed) / self.seconds if self.seconds else 0.0


_EXAMPLES = 5


def run(job: Job, totals: Totals, watch: Callable[[Totals], None] = lambda totals: None) -> None:
    """Extract every article of the job's sources and write its record or its failure, and count in `totals`.

    `watch` is called after each article. Raises UsageError before anything is written, TrichyeuError where the run
    cannot go on (a full disk). Whatever ends it, the output holds whole lines, and a run with `resume` completes it.
    """
    job.check()
    items = read(job.inputs, text_field=job.text_field)
    with ExitStack() as stack:
        processes = job.processes
        engine = Processes(job.setup, processes) if processes > 1 else OneProcess(job.setup)
        stack.enter_context(closing(engine))
        records = stack.enter_context(closing(RecordSink(job.out, resume=job.resume)))
        failed = stack.enter_context(closing(FailureSink(job.errors_path)))
        totals.repaired = records.repaired
        started = time.perf_counter()
        for outcome in engine.run(_to_do(items, job, records, totals)):
            if isinstance(outcome, Extracted):
                records.write(outcome.line)
                totals.written += 1
                totals.labels.update(outcome.labels)
            else:
                failed.write(outcome)
                totals.failed += 1
                if len(totals.examples) < _EXAMPLES:
                    totals.examples.append(outcome)
            totals.seconds = time.perf_counter() - started
            watch(totals)


def _to_do(items: Iterable[Article | ArticleFailure], job: Job, records: RecordSink, totals: Totals) -> Iterator[Item]:
    """What is neither written yet nor an output of this very run; a reused id becomes a failure."""
    own = {os.path.abspath(path) for path in (job.out, job.errors_path) if path is not None and path != STDOUT}
    for item in items:
        path = item.source.path
        if path is not None and os.path.abspath(path) in own:
            continue
        if not isinstance(item, Article):
            yield Failure(path or item.source.url, item.source.line, None, "read", item.code, item.message)
            continue
        match records.seen.add(item.stable_id, item.sha256):
            case "new":
                yield item
            case "done":
                totals.done += 1
            case "double":
                totals.doubles += 1
            case "other":
                message = MESSAGES["E415"].format(path=path or item.source.url, id=item.stable_id)
                yield Failure(path or item.source.url, item.source.line, item.stable_id, "read", "E415", message)


def _is_file(out: str) -> bool:
    """Whether there will be a file: not for standard output, a pipe, `/dev/null`."""
    return out != STDOUT and (Path(out).is_file() or not Path(out).exists())


def _same_file(path: str, other: str) -> bool:
    return Path(path).exists() and Path(other).exists() and os.path.samefile(path, other)
