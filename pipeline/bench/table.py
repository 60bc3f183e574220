"""The figures as Markdown, and README's copy of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pipeline.bench.entries import SHARED_LABELS, TRICHYEU, YARDSTICK
from pipeline.bench.measuring import Bench, Row
from pipeline.errors import UsageError

#: Between these lines of README.md stands the table.
BEGIN, END = "<!-- bench -->", "<!-- /bench -->"
_NOTHING = "–"
_COLUMNS = (
    "",
    "articles/s",
    "words/s",
    "peak memory, MiB",
    "cold start, s",
    f"time ÷ {YARDSTICK}",
    f"time ÷ {TRICHYEU}",
    "F1",
    f"F1 of {len(SHARED_LABELS)}",
)


def markdown(bench: Bench) -> str:
    """The table, a line above that says how it was measured, and a note for each row below."""
    lines = [
        f"Measured on {bench.day}: {bench.articles} articles, {bench.words:,} words (`wc -w`), median of "
        f"{bench.runs} {'run' if bench.runs == 1 else 'runs'}; {_machine(bench)}.",
        "",
        f"| {' | '.join(_COLUMNS)} |",
        f"|---|{'--:|' * (len(_COLUMNS) - 1)}",
        *(f"| {' | '.join(_cells(bench, row))} |" for row in bench.rows),
        "",
        "Speed is without the loading; a cold start goes from the start of the process to the first article done. "
        "Ratios are of wall-clock time, in brackets of processor time over all threads. F1 is strict, over all labels "
        f"and over {', '.join(SHARED_LABELS)}.",
        "",
        *(f"- {row.entry.title}: {_note(bench, row)}." for row in bench.rows),
    ]
    return "\n".join(lines) + "\n"


def _machine(bench: Bench) -> str:
    told = dict(bench.machine)
    processor, cores = told.pop("processor"), told.pop("cores")
    return ", ".join([f"{processor}, {cores} cores", *(f"{name} {version}" for name, version in told.items())])


def _cells(bench: Bench, row: Row) -> Iterator[str]:
    yield _escaped(row.entry.title)
    if not row.complete:
        yield "not available here"
        yield from [_NOTHING] * (len(_COLUMNS) - 2)
        return
    yield _figures(bench.articles_per_second(row))
    yield _figures(1 / row.wall_per_word)
    yield f"{row.median(lambda run: run.peak_mib):,.0f}"
    yield f"{row.median(lambda run: run.cold_start):.1f}"
    for name in (YARDSTICK, TRICHYEU):
        base = bench.row(name)
        if base is None:
            yield _NOTHING
        else:
            wall, cpu = row.wall_per_word / base.wall_per_word, row.cpu_per_word / base.cpu_per_word
            yield f"{_figures(wall)} ({_figures(cpu)})"
    for f1 in (row.f1, row.f1_shared):
        yield _NOTHING if f1 is None else f"{f1:.1f}"


def _figures(number: float) -> str:
    """Three figures.

    >>> [_figures(number) for number in (0.01234, 1.9749, 52.31, 12345.6)]
    ['0.0123', '1.97', '52.3', '12,300']
    """
    short = float(f"{number:.3g}")
    return f"{short:,.0f}" if abs(short) >= 100 else f"{short:#.3g}"


def _note(bench: Bench, row: Row) -> str:
    parts = [row.entry.note] if row.entry.note else []
    if row.model:
        parts.insert(0, f"model {row.model}")
    if row.failure is not None:
        parts.append(f"not available here: {row.failure.rstrip('.')}")
    elif row.runs and (done := min(run.articles for run in row.runs)) < bench.articles:
        parts.append(f"stopped after {done} articles, the speed reckoned from these")
    return _escaped("; ".join(parts)) or "as it is"


def _escaped(text: str) -> str:
    """On one line, and no cell's border; nor does a reason with `<!--` in it break the document."""
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def update_readme(path: Path, table: str) -> None:
    """Puts the table between README's two lines for it. Raises UsageError as `place_in` does."""
    lines, begin, end = place_in(path)
    whole = "\n".join([*lines[: begin + 1], table.rstrip("\n"), *lines[end:]])
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(whole)


def place_in(path: Path) -> tuple[list[str], int, int]:
    """The lines of a file, and which of them, from 0, are BEGIN and END.

    Raises UsageError (E001, E732) where there is no such file, or not each of them once and in order.
    """
    if not path.exists():
        raise UsageError("E001", path=path)
    with open(path, encoding="utf-8", newline="") as file:
        lines = file.read().split("\n")
    begins, ends = ([number for number, line in enumerate(lines) if line.strip() == mark] for mark in (BEGIN, END))
    if len(begins) != 1 or len(ends) != 1 or begins[0] > ends[0]:
        raise UsageError("E732", path=path, begin=BEGIN, end=END)
    return lines, begins[0], ends[0]
