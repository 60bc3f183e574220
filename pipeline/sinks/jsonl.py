"""Records as JSON lines: UTF-8, one record a line, keys in the model's order.

A line is a line for every reader: the characters that JSON allows inside a string but that some readers break lines at
(U+0085, U+2028, U+2029; `str.splitlines`, JavaScript, many editors) are written as `\\u` escapes, and so are lone
surrogates, which UTF-8 cannot hold. Everything else is written as it is, Vietnamese included.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import UsageError
from pipeline.sinks.lines import STDOUT, LineFile
from pipeline.sinks.seen import Seen

if TYPE_CHECKING:
    from pipeline.records import Record

_UNSAFE = re.compile("[\u0085\u2028\u2029\ud800-\udfff]")
#: What a user may take for granted from the name, and what we do not write.
_OTHER_FORMATS = frozenset(
    {".gz", ".zst", ".bz2", ".xz", ".zip", ".parquet", ".csv", ".tsv", ".xlsx", ".db", ".sqlite"}
)

#: The head of a line as `to_line` writes it: enough to know which article it is without parsing 50 kB of JSON.
_HEAD = re.compile(
    r'\{"schema_version":"[^"]*","id":(?P<id>"(?:[^"\\]|\\.)*"),'
    r'"source":\{"path":(?:null|"(?:[^"\\]|\\.)*"),"url":(?:null|"(?:[^"\\]|\\.)*"),"line":(?:null|\d+),'
    r'"sha256":"(?P<sha256>[0-9a-f]{64})"'
)


def to_line(record: Record) -> bytes:
    """The record as one line of JSON with its line break."""
    try:
        text = record.model_dump_json()
    except ValueError:  # pydantic writes UTF-8 and has no way to write a lone surrogate
        text = json.dumps(record.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text).encode() + b"\n"


def read_records(path: str | Path) -> Iterator[Record]:
    """The records of a file, in order, one at a time.

    Raises UsageError where the file cannot be opened (E408) or a line is not a record (E409).
    """
    from pydantic import ValidationError

    from pipeline.records import Record

    for number, line in _lines(path):
        try:
            # Not model_validate_json, which refuses the escape of a lone surrogate.
            yield Record.model_validate(json.loads(line))
        except (ValidationError, ValueError) as error:
            raise UsageError("E409", path=path, line=number, reason=_reason(error)) from error


def _lines(path: str | Path) -> Iterator[tuple[int, str]]:
    """Numbered lines (from 1), blank ones left out. Only `\\n` ends a line."""
    try:
        with open(path, "rb") as file:
            for number, line in enumerate(file, start=1):
                if not line.isspace():
                    yield number, line.decode()
    except OSError as error:
        raise UsageError("E408", path=path, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise UsageError("E409", path=path, line=number, reason="it is not UTF-8") from error


def _reason(error: Exception) -> str:
    """One line: what the first fault is and where in the record it stands."""
    from pydantic import ValidationError

    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_input=False)[0]
        return f"{'.'.join(map(str, first['loc'])) or 'the line'}: {first['msg']}"
    return f"not JSON ({error})"


class RecordSink:
    """The records' file. `seen` knows the articles that are in it."""

    def __init__(self, path: str, *, resume: bool = False) -> None:
        self.seen = Seen()
        self._file = LineFile(path, resume=resume)
        self.repaired = self._file.repaired
        if resume:
            try:
                self._remember(path)
            except BaseException:
                self._file.close()
                raise

    def _remember(self, path: str) -> None:
        for number, line in _lines(path):
            self.seen.remember(*identity(line, path, number))

    def write(self, line: bytes) -> None:
        self._file.write(line)

    def close(self) -> None:
        self._file.close()


def identity(line: str, path: str, number: int) -> tuple[str, str]:
    """The record's id and its text's sha256. Raises UsageError (E409) where the line is not a record."""
    head = _HEAD.match(line)
    try:
        if head and line.endswith("}\n"):
            return json.loads(head["id"]), head["sha256"]
        record = json.loads(line)
        return str(record["id"]), str(record["source"]["sha256"])
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError("E409", path=path, line=number, reason="no record with an id and a source") from error


def check(path: str, *, resume: bool, overwrite: bool) -> None:
    """Raise UsageError where a run may not write to `path`.

    It holds something and neither flag is given (E402), both are (E411), it is a folder (E403), it is named like a
    format that is not written (E405), or standard output is to be resumed (E404).
    """
    if path == STDOUT:
        if resume:
            raise UsageError("E404")
        return
    file = Path(path)
    if file.suffix.lower() in _OTHER_FORMATS:
        raise UsageError("E405", path=path, suffix=file.suffix)
    if file.is_dir():
        raise UsageError("E403", path=path, reason="it is a folder")
    if resume and overwrite:
        raise UsageError("E411")
    if file.exists() and file.stat().st_size and not (resume or overwrite):
        raise UsageError("E402", path=path)
