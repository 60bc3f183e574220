"""`trichyeu extract`: the run with a progress bar, a summary at its end, and an exit status."""

from __future__ import annotations

import shlex
import sys

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from pipeline.article import LABELS
from pipeline.run import Job, Totals, run
from pipeline.sinks.lines import STDOUT
from pipeline.sources.count import count

OK, SOME_FAILED, INTERRUPTED, READER_GONE = 0, 1, 130, 141


def extract_command(job: Job, *, quiet: bool) -> int:
    """Run `job`; returns the exit status. TrichyeuErrors pass through."""
    console = Console(stderr=True, quiet=quiet, soft_wrap=True, highlight=False, markup=False, emoji=False)
    totals = Totals()
    try:
        with _Bar(console, job) as bar:
            run(job, totals, bar.show)
    except KeyboardInterrupt:
        console.print(f"Stopped. {_went_well(totals)}. {_how_to_go_on(job)}")
        return INTERRUPTED
    except BrokenPipeError:
        # `trichyeu extract … -o - | head`: nobody reads any more, which is no fault.
        return READER_GONE
    _summary(console, job, totals)
    return SOME_FAILED if totals.failed else OK


class _Bar:
    """A progress bar on standard error: articles, rate, time left. Nothing where that is no terminal."""

    def __init__(self, console: Console, job: Job) -> None:
        # Records that scroll by on the same terminal are progress enough.
        shown = console.is_terminal and not console.quiet and not (job.out == STDOUT and sys.stdout.isatty())
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeElapsedColumn(),
            TextColumn("left"),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not shown,
        )
        total = count(job.inputs) if shown else None
        self._task = self._progress.add_task("loading", total=total, rate="")

    def show(self, totals: Totals) -> None:
        self._progress.update(self._task, description="articles", completed=totals.read, rate=f"{totals.rate:.1f}/s")

    def __enter__(self) -> _Bar:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()


def _summary(console: Console, job: Job, totals: Totals) -> None:
    console.print(f"{_went_well(totals)} in {totals.seconds:.1f} s ({totals.rate:.1f} articles/s)")
    if totals.labels:
        console.print("  " + "  ".join(f"{label} {totals.labels[label]}" for label in LABELS if totals.labels[label]))
    if totals.repaired:
        console.print(
            f"An unfinished last line of {totals.repaired} bytes was cut off and its article extracted again."
        )
    if totals.doubles:
        console.print(f"{_count(totals.doubles, 'article')} came twice with the same id and text, and went in once.")
    if skipped := job.inputs.skipped:
        kinds = ", ".join(f"{count} {suffix or 'without a suffix'}" for suffix, count in skipped.most_common())
        console.print(f"Files of other kinds were passed over: {kinds}.")
    if job.out != STDOUT:
        console.print(f"records: {job.out}")
    if totals.failed:
        console.print(f"errors:  {job.errors_path or 'not kept; name a file with --errors'}")
        for failure in totals.examples:
            console.print(f"  {failure.message} [{failure.code}]")
        if totals.failed > len(totals.examples):
            console.print(f"  … and {totals.failed - len(totals.examples)} more")


def _went_well(totals: Totals) -> str:
    parts = [f"{_count(totals.written, 'record')} written"]
    if totals.done:
        parts.append(f"{totals.done} there already")
    if totals.failed:
        parts.append(f"{_count(totals.failed, 'article')} failed")
    return ", ".join(parts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _how_to_go_on(job: Job) -> str:
    """The same command, to be pasted: a run that resumes must not start anew."""
    if job.out == STDOUT:
        return "What was printed is whole lines."
    arguments = [argument for argument in sys.argv[1:] if argument not in ("--overwrite", "--resume")]
    return f"Go on with: trichyeu {shlex.join([*arguments, '--resume'])}"
