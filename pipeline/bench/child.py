"""The measured process: `python -m pipeline.bench.child SPEC.json STARTED`.

STARTED is `time.monotonic()` of the parent just before it started this process (the clock is the system's, not a
process's). The contender is made, does the first article once, which ends its cold start and has loaded whatever loads
late, and then all of them, which is what is timed. What came of it goes to the file that the spec names.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from pipeline.bench.contenders import Contender


class TimeIsUp(Exception):
    """Articles enough: the speed of the others is reckoned from these."""


def main(spec_path: str, started: float) -> None:
    spec = json.loads(Path(spec_path).read_text(encoding="utf-8"))
    try:
        report = measured(spec, started)
    except Exception as error:
        # An import, a download, a folder that is no model: whatever it is becomes the contender's row.
        report = {"failed": reason_of(error)}
    Path(spec["report"]).write_text(json.dumps(report, ensure_ascii=False), encoding="utf-8")


def measured(spec: Mapping[str, Any], started: float) -> dict[str, Any]:
    """Seconds of wall clock and processor (all threads) for the articles that were done, seconds of the cold start,
    peak memory in MiB, and the spans found, by article."""
    articles = [Path(path) for path in spec["articles"]]
    module, _, name = spec["make"].partition(":")
    contender: Contender = getattr(import_module(module), name)(**spec["options"])
    cold_start = _first(contender, articles[:1], started)
    wall, cpu, done = _all(contender, articles, spec["limit"])
    found = contender.found()
    return {
        "cold_start": cold_start,
        "wall": wall,
        "cpu": cpu,
        "articles": done,
        "peak_mib": peak_mib(),
        "model": contender.model,
        "spans": found,
    }


def _first(contender: Contender, articles: Sequence[Path], started: float) -> float:
    ended: list[float] = []
    contender.run(articles, lambda: ended.append(time.monotonic()))
    return ended[0] - started


def _all(contender: Contender, articles: Sequence[Path], limit: float) -> tuple[float, float, int]:
    """Wall and processor time up to the last article done, and how many were done: all, or those within `limit`."""
    wall_start, cpu_start = time.perf_counter(), time.process_time()
    wall = cpu = 0.0
    count = 0

    def done() -> None:
        nonlocal wall, cpu, count
        wall, cpu = time.perf_counter() - wall_start, time.process_time() - cpu_start
        count += 1
        if wall > limit and count < len(articles):
            raise TimeIsUp

    try:
        contender.run(articles, done)
    except TimeIsUp:
        return wall, cpu, count
    # With what is done after the last article: files closed.
    return time.perf_counter() - wall_start, time.process_time() - cpu_start, count


def peak_mib() -> float:
    """The most memory (resident) that this process has held.

    Linux says it in /proc. What its getrusage says is no less than what the parent held when it started this process,
    since both shared their memory for a moment (vfork).
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="utf-8")
        return int(status.partition("VmHWM:")[2].split()[0]) / (1 << 10)
    except (OSError, IndexError, ValueError):
        import resource  # not there on Windows

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        # KiB, but bytes on macOS.
        return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def reason_of(error: Exception) -> str:
    """One line."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:300]


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
