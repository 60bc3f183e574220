"""One thread a process: workers are the unit of parallel work, and a sum does not depend on the number of cores."""

from __future__ import annotations

import os
import platform
from pathlib import Path

#: Read by OpenMP, MKL, OpenBLAS and Hugging Face's tokenizers when they are imported.
_ONE = {
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "TOKENIZERS_PARALLELISM": "false",
}


def cores() -> int:
    """How many cores this process may use: fewer than the machine has where a container or `taskset` says so."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def processor() -> str:
    """The processor's name."""
    path = Path("/proc/cpuinfo")
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, "") or platform.processor() or platform.machine()


def one_thread() -> None:
    """Ask the numerical libraries for one thread, before they are imported. What the user has set stands."""
    for name, value in _ONE.items():
        os.environ.setdefault(name, value)
