"""A file that is written line by line, each line whole, whenever the process is cut.

Every line goes out in one `write(2)` to a file opened for appending, so no buffer of ours can be lost half way. What
may still tear a last line is the system itself: a full disk (the half line is taken back at once), a power cut, or
SIGKILL in the microseconds in which the kernel copies a line. `LineFile` with `resume=True` cuts such a line off.
"""

from __future__ import annotations

import os
import signal
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType

from pipeline.errors import TrichyeuError, UsageError

try:
    import fcntl
except ImportError:  # Windows: no lock, the rest works
    fcntl = None  # type: ignore[assignment]

#: How much of a file is read at a time while looking for the end of its last whole line.
_BLOCK = 1 << 16
STDOUT = "-"


class LineFile:
    """An open output. `path` `-` is standard output.

    Opening empties the file, unless `resume`: then an unfinished last line is cut off (`repaired` is its size in bytes)
    and writing goes on after it. Missing folders are made. Raises UsageError where the file cannot be opened (E403) or
    another run is writing to it (E406).
    """

    def __init__(self, path: str, *, resume: bool = False) -> None:
        self.path = path
        self.repaired = 0
        self._regular = False
        if path == STDOUT:
            self._fd = os.dup(1)
            return
        try:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            self._fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
        except OSError as error:
            raise UsageError("E403", path=path, reason=error.strerror) from error
        # A pipe, /dev/null: nothing to lock, to empty or to take back.
        self._regular = stat.S_ISREG(os.fstat(self._fd).st_mode)
        if not self._regular:
            return
        self._lock()
        if resume:
            whole = _end_of_last_line(self._fd)
            self.repaired = os.fstat(self._fd).st_size - whole
            os.ftruncate(self._fd, whole)
        else:
            os.ftruncate(self._fd, 0)

    def _lock(self) -> None:
        if fcntl is None:
            return
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(self._fd)
            raise UsageError("E406", path=self.path) from error
        except OSError:
            pass  # a network file system without locks

    def write(self, line: bytes) -> None:
        """Write one line, which ends in `\\n` and holds no other. Raises TrichyeuError (E407) where the disk is full or
        gone; the file then still holds whole lines only. BrokenPipeError is the reader's doing and is passed on."""
        rest = memoryview(line)
        with _uninterrupted():
            try:
                # A file takes a line in one piece; a pipe may take a long one in several.
                while rest:
                    rest = rest[os.write(self._fd, rest) :]
            except BrokenPipeError:
                raise
            except OSError as error:
                self._take_back(len(line) - len(rest))
                raise TrichyeuError("E407", path=self.path, reason=error.strerror) from error

    def _take_back(self, written: int) -> None:
        if written and self._regular:
            os.ftruncate(self._fd, os.fstat(self._fd).st_size - written)

    def close(self) -> None:
        try:
            if self._regular:
                os.fsync(self._fd)
        except OSError as error:
            raise TrichyeuError("E407", path=self.path, reason=error.strerror) from error
        finally:
            os.close(self._fd)

    def __enter__(self) -> LineFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Put Ctrl-C off until the end of the block, so that it falls between two lines."""
    handler = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(handler):
        yield
        return
    came: list[tuple[int, FrameType | None]] = []
    signal.signal(signal.SIGINT, lambda number, frame: came.append((number, frame)))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)
        if came:
            handler(*came[0])


def _end_of_last_line(fd: int) -> int:
    """The size in bytes of what ends with the file's last line break."""
    end = os.fstat(fd).st_size
    while end:
        start = max(0, end - _BLOCK)
        os.lseek(fd, start, os.SEEK_SET)
        at = os.read(fd, end - start).rfind(b"\n")
        if at >= 0:
            return start + at + 1
        end = start
    return 0
