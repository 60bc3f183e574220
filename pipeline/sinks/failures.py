"""The errors file: one JSON object a line for each article that has no record, and why.

    {"path": "news/7.txt", "line": null, "id": "5b6c…", "stage": "grammar", "code": "E410", "message": "…"}

`stage` is the stage that failed, `read` where the article could not even be read (`id` is null then). The file is made
with the first failure: no file, no failure. It belongs to one run: a resumed run tries every article again that is not
among the records, so it starts the file anew.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import UsageError
from pipeline.sinks.lines import LineFile

if TYPE_CHECKING:
    from pipeline.engines.outcome import Failure


def beside(out: str) -> str:
    """Where errors go when the user names no file: `news.jsonl` → `news.errors.jsonl`.

    >>> beside("out/news.jsonl"), beside("records")
    ('out/news.errors.jsonl', 'records.errors.jsonl')
    """
    path = Path(out)
    return str(path.with_name((path.stem if path.suffix == ".jsonl" else path.name) + ".errors.jsonl"))


def check(path: str) -> None:
    """Raise UsageError (E412) where `path` holds something that is no errors file of ours: it would be lost."""
    try:
        with open(path, encoding="utf-8") as file:
            first = file.readline()
            if first and not {"code", "message"} <= json.loads(first).keys():
                raise ValueError
    except FileNotFoundError:
        return
    except OSError as error:
        raise UsageError("E403", path=path, reason=error.strerror) from error
    except (ValueError, AttributeError) as error:
        raise UsageError("E412", path=path) from error


class FailureSink:
    """Writes failures to `path`, made with the first of them. What an earlier run left there is removed.

    `path` None: failures are counted only (records on standard output and no `--errors`).
    """

    def __init__(self, path: str | None) -> None:
        self.path = path
        self.count = 0
        self._file: LineFile | None = None
        if path is not None:
            try:
                Path(path).unlink(missing_ok=True)
            except OSError as error:
                raise UsageError("E403", path=path, reason=error.strerror) from error

    def write(self, failure: Failure) -> None:
        self.count += 1
        if self.path is None:
            return
        if self._file is None:
            self._file = LineFile(self.path)
        text = json.dumps(asdict(failure), ensure_ascii=False)
        # A path that is not UTF-8 comes from the system with surrogates in it.
        self._file.write(text.encode("utf-8", "backslashreplace") + b"\n")

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
