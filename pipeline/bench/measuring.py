"""Runs the contenders in turns, each in a fresh process, and puts the figures together."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from pipeline import inline
from pipeline.article import LABELS
from pipeline.bench.entries import SHARED_LABELS, TRICHYEU, YARDSTICK, Entry
from pipeline.data.corpus import article_files, read_text
from pipeline.engines.threads import cores, processor
from pipeline.errors import UsageError
from pipeline.evaluation.scores import MICRO, strict
from pipeline.inline import Span

#: How much longer than its limit a process may take, to load and to end its last article, before it is killed.
_GRACE_SECONDS = 600
_THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS")
_PACKAGES = ("underthesea", "spacy", "onnxruntime", "torch", "transformers")


@dataclass(frozen=True, slots=True)
class BenchArticle:
    """`gold` is None for an article without annotation."""

    name: str
    text: str
    gold: tuple[Span, ...] | None

    @property
    def words(self) -> int:
        """As `wc -w` counts them: what stands between white space, for the most part a syllable."""
        return len(self.text.split())


def read_articles(folder: Path) -> list[BenchArticle]:
    """The articles in a folder and below it, by name: `NAME.tag`, or `NAME.txt` where there is no such.

    Raises UsageError (E001, E733) where there is none, TrichyeuError (E501, E503) where one cannot be read.
    """
    articles = []
    for path in article_files(folder):
        text = read_text(path)
        name = path.relative_to(folder).with_suffix("").as_posix()
        if path.suffix == ".tag":
            text, spans = inline.parse(text, str(path))
            articles.append(BenchArticle(name, text, tuple(spans)))
        elif text.strip():
            articles.append(BenchArticle(name, text, None))
    if not articles:
        raise UsageError("E733", path=folder)
    return articles


@dataclass(frozen=True, slots=True)
class Run:
    """One process: seconds for `articles` articles of `words` words, seconds to the first record, MiB at the peak."""

    wall: float
    cpu: float
    articles: int
    words: int
    cold_start: float
    peak_mib: float


@dataclass
class Row:
    """One contender's runs, or why there are none."""

    entry: Entry
    runs: list[Run] = field(default_factory=list)
    model: str = ""
    failure: str | None = None
    #: percent, strict: over all labels, and over those that all contenders know; None where it does not label them
    f1: float | None = None
    f1_shared: float | None = None
    #: what the last run found, by the article's number
    found: dict[str, list[tuple[int, int, str]]] | None = field(default=None, repr=False)

    @property
    def complete(self) -> bool:
        return self.failure is None and bool(self.runs)

    def median(self, figure: Callable[[Run], float]) -> float:
        return median(map(figure, self.runs))

    @property
    def wall_per_word(self) -> float:
        """Seconds."""
        return self.median(lambda run: run.wall / run.words)

    @property
    def cpu_per_word(self) -> float:
        """Seconds."""
        return self.median(lambda run: run.cpu / run.words)


@dataclass
class Bench:
    """All figures. `machine` says where and with what they were taken."""

    rows: list[Row]
    articles: int
    words: int
    runs: int
    machine: dict[str, str]
    day: str

    def row(self, name: str) -> Row | None:
        """The row of a contender that did its work."""
        return next((row for row in self.rows if row.entry.name == name and row.complete), None)

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "day": self.day,
            "machine": self.machine,
            "articles": self.articles,
            "words": self.words,
            "rows": [self._row_as_dict(row) for row in self.rows],
        }

    def _row_as_dict(self, row: Row) -> dict[str, Any]:
        entry = row.entry
        about = {"name": entry.name, "title": entry.title, "model": row.model, "note": entry.note}
        if not row.complete:
            return {**about, "failure": row.failure}
        figures = {
            "articles_per_second": self.articles_per_second(row),
            "words_per_second": 1 / row.wall_per_word,
            "cpu_seconds_per_1000_words": 1000 * row.cpu_per_word,
            "cold_start_seconds": row.median(lambda run: run.cold_start),
            "peak_mib": row.median(lambda run: run.peak_mib),
        }
        ratios = {
            other: {"wall": row.wall_per_word / base.wall_per_word, "cpu": row.cpu_per_word / base.cpu_per_word}
            for other in (TRICHYEU, YARDSTICK)
            if (base := self.row(other))
        }
        runs = [{name: getattr(run, name) for name in Run.__slots__} for run in row.runs]
        return {**about, **figures, "time_over": ratios, "f1": row.f1, "f1_shared": row.f1_shared, "runs": runs}

    def articles_per_second(self, row: Row) -> float:
        """Reckoned by words, so that a contender that was stopped early is not judged by how long its articles were."""
        return self.articles / self.words / row.wall_per_word


def bench(
    entries: Sequence[Entry],
    articles: Sequence[BenchArticle],
    *,
    runs: int = 2,
    limit: float = 120.0,
    tell: Callable[[str], None] = lambda line: None,
) -> Bench:
    """`runs` rounds in which each contender has a process of its own. One that fails is not asked again.

    `limit` is how many seconds one may work on the articles; the speed of one that is stopped is reckoned from those
    that it did, and it is not scored. `tell` gets a line before each process.
    """
    rows, where = [Row(entry) for entry in entries], machine()
    with TemporaryDirectory(prefix="trichyeu-bench-") as name:
        folder = Path(name)
        # Names of our own, which no contender takes for a pattern.
        paths = [folder / f"{number:06}.txt" for number in range(len(articles))]
        for path, article in zip(paths, articles, strict=True):
            path.write_text(article.text, encoding="utf-8", newline="")
        for number in range(1, runs + 1):
            for row in rows:
                if row.failure is None:
                    tell(f"run {number} of {runs}: {row.entry.title}")
                    _take(row, _in_a_process(row.entry, paths, folder, limit), articles)
    for row in rows:
        _score(row, articles)
    return Bench(rows, len(articles), sum(article.words for article in articles), runs, where, date.today().isoformat())


def _in_a_process(entry: Entry, articles: Sequence[Path], folder: Path, limit: float) -> dict[str, Any]:
    """The child's report, which says `failed` where there is nothing to report."""
    spec_path, report_path = folder / "spec.json", folder / "report.json"
    report_path.unlink(missing_ok=True)
    spec = {
        "make": entry.make,
        "options": dict(entry.options),
        "articles": [*map(str, articles)],
        "limit": limit,
        "report": str(report_path),
    }
    spec_path.write_text(json.dumps(spec), encoding="utf-8")
    command = [sys.executable, "-m", "pipeline.bench.child", str(spec_path), repr(time.monotonic())]
    try:
        ended = subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=limit + _GRACE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return {"failed": f"no end after {limit + _GRACE_SECONDS:.0f} s"}
    if not report_path.exists():
        last = ended.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        return {"failed": f"its process died with status {ended.returncode} {last}".strip()}
    report: dict[str, Any] = json.loads(report_path.read_text(encoding="utf-8"))
    return report


def _take(row: Row, report: dict[str, Any], articles: Sequence[BenchArticle]) -> None:
    if not report.get("articles"):
        row.failure = report.get("failed", "it did no article")
        row.runs.clear()
        return
    count = report["articles"]
    words = sum(article.words for article in articles[:count]) or 1
    row.runs.append(Run(report["wall"], report["cpu"], count, words, report["cold_start"], report["peak_mib"]))
    row.model = report["model"]
    row.found = report["spans"] if count == len(articles) else None


def _score(row: Row, articles: Sequence[BenchArticle]) -> None:
    """Strict F1, where there is gold and all articles were done. A contender with fewer labels has none over all."""
    gold = [(f"{number:06}", article.gold) for number, article in enumerate(articles) if article.gold is not None]
    if not row.complete or row.found is None or not gold:
        return
    if set(row.entry.labels) >= set(LABELS):
        row.f1 = _f1(row.found, gold, LABELS)
    if set(row.entry.labels) >= set(SHARED_LABELS):
        row.f1_shared = _f1(row.found, gold, SHARED_LABELS)


def _f1(
    found: dict[str, list[tuple[int, int, str]]], gold: Iterable[tuple[str, tuple[Span, ...]]], labels: Sequence[str]
) -> float:
    pairs = ((spans, found.get(stem, ())) for stem, spans in gold)
    chosen = (([s for s in want if s[2] in labels], [s for s in got if s[2] in labels]) for want, got in pairs)
    return strict(chosen)[MICRO].f1


def machine() -> dict[str, str]:
    """The processor and the cores that this process may use, what else it has to do, and the versions of what was
    measured."""
    versions = {}
    for package in _PACKAGES:
        try:
            versions[package] = version(package)
        except PackageNotFoundError:
            continue
    # Where others work as well, times by the wall clock say little; one thread fewer than the cores, as little.
    load = {"load before": f"{os.getloadavg()[0]:.1f}"} if hasattr(os, "getloadavg") else {}
    threads = {name: os.environ[name] for name in _THREADS if name in os.environ}
    return {
        "processor": processor(),
        "cores": str(cores()),
        **load,
        **threads,
        "python": platform.python_version(),
        **versions,
    }
