"""Contenders that do next to nothing, for tests of what measures them. Imported by the measured processes."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from pipeline.inline import Span


class Quick:
    """Takes every word with a capital for a person, and each article `seconds`."""

    model = "stub"

    def __init__(self, seconds: float = 0.0, megabytes: int = 0) -> None:
        self._seconds, self._ballast = seconds, bytearray(os.urandom(1 << 20) * megabytes)
        self._found: dict[str, list[Span]] = {}

    def run(self, articles: Sequence[Path], done: Callable[[], None]) -> None:
        self._found = {}
        for path in articles:
            time.sleep(self._seconds)
            text = path.read_text(encoding="utf-8")
            self._found[path.stem] = [Span(*match.span(), "PERSON") for match in re.finditer(r"[A-ZĐ]\w+", text)]
            done()

    def found(self) -> dict[str, list[Span]]:
        return self._found


class Silent(Quick):
    """Labels nothing."""

    model = ""

    def found(self) -> None:  # type: ignore[override]
        return None


class Broken(Quick):
    """Fails at its first article."""

    def run(self, articles: Sequence[Path], done: Callable[[], None]) -> None:
        raise ValueError("no such\nmodel | <!-- at all -->")


class Absent:
    """Needs what is not installed."""

    def __init__(self) -> None:
        import no_such_package_anywhere  # noqa: F401


class Killed:
    """Runs out of memory, say."""

    def __init__(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)
