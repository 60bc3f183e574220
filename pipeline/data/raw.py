"""Raw text: articles out of files of several kinds, as near as can be to how they were typed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Any

import fsspec

from pipeline.errors import UsageError

#: Lines of an article of the vietnews corpus, on average.
_LINES = 20
_COMPRESSED = (".xz", ".gz", ".bz2", ".zst")

_CODE = re.compile(r"\d+(?: ?/ ?\d{4})?(?: ?[/-] ?[A-ZĐƯ][A-ZĐƯa-z]*\d*){1,3}(?!\w)|\d+(?: / \d+){1,2}")
_BEFORE = re.compile(r" +(?=(?:[,.;:!?%)\]”’…]|\.\.\.)(?:\s|$))")
_AFTER = re.compile(r"(?<=[(\[“‘]) +")
_SLASH = re.compile(r"(?<=\w) / (?=\w)")


def read_articles(path: Path) -> Iterator[str]:
    """The articles of one file, plain or compressed (.xz, .gz, .bz2, .zst); none is held longer than it is asked for.

    | name | holds |
    |---|---|
    | `*.jsonl` | an article a line: `text`, or `title` and `summary` |
    | `*.txt` | text as typed, or segmented (`Văn_phòng Tỉnh_ủy , …`, told by its `_`); a blank line ends an article |

    The public vietnews corpus has no blank lines; what goes on beyond `_LINES` lines is cut there. Raises UsageError
    E701 where the file cannot be read or a row is of another form.
    """
    with _opened(path) as (is_rows, lines):
        yield from _rows(lines) if is_rows else map(_typed, _blocks(lines))


def read_lines(path: Path) -> Iterator[str]:
    """The lines of a file's articles, so that a line has the same number each time: of `*.txt` all, blank ones too, of
    `*.jsonl` those of each row's text. Raises as `read_articles`.
    """
    with _opened(path) as (is_rows, lines):
        if is_rows:
            for text in _rows(lines):
                yield from text.split("\n")
            return
        bare = (line.rstrip("\n") for line in lines)
        while block := list(islice(bare, _LINES)):
            joined = _is_joined("\n".join(block))
            yield from (_line_as_typed(line.replace("_", " ")) if joined else line for line in block)


@contextmanager
def _opened(path: Path) -> Iterator[tuple[bool, Iterable[str]]]:
    """Whether the file is of rows, and its lines."""
    name = path.name.removesuffix(path.suffix) if path.suffix in _COMPRESSED else path.name
    try:
        if not name.endswith((".jsonl", ".txt")):
            raise ValueError("its name ends with neither .txt nor .jsonl")
        # A byte-order mark, as Windows writes it, is no part of the first article.
        with fsspec.open(str(path), "rt", encoding="utf-8-sig", compression="infer") as lines:
            yield name.endswith(".jsonl"), lines
    except Exception as error:  # what damaged data raises has no common class: zlib, lzma and zstandard have their own
        reason = " ".join(str(error).split()) or type(error).__name__
        raise UsageError("E701", path=path, reason=reason) from error


def _rows(lines: Iterable[str]) -> Iterator[str]:
    """The articles of JSON lines; rows with nothing to read are passed over."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                text = _of_row(json.loads(line))
            except ValueError as error:
                raise ValueError(f"row {number}: {error}") from error
            if text:
                yield text


def _of_row(row: Any) -> str:
    if not isinstance(row, dict):
        raise ValueError("not a JSON object")
    for name in ("text", "title", "summary"):
        if not isinstance(row.get(name) or "", str):
            raise ValueError(f"`{name}` is no text")
    return row.get("text") or "\n".join(filter(None, (row.get("title"), row.get("summary"))))


def _blocks(lines: Iterable[str]) -> Iterator[str]:
    """Lines up to the next blank one, at most `_LINES`."""
    block: list[str] = []
    for line in chain(lines, [""]):
        if line.strip():
            block.append(line.rstrip("\n"))
        if block and (len(block) == _LINES or not line.strip()):
            yield "\n".join(block)
            block = []


def _typed(text: str) -> str:
    return as_typed(text) if _is_joined(text) else text


def _is_joined(text: str) -> bool:
    return text.count("_") * 20 > text.count(" ")


def as_typed(joined: str) -> str:
    """Segmented text as it was probably typed: syllables apart, signs at the words that they belong to.

    >>> as_typed("Nghị_quyết số 08 - NQ / TU ( ngày 3 / 2 ) .")
    'Nghị quyết số 08-NQ/TU (ngày 3/2).'
    """
    return "\n".join(_line_as_typed(line) for line in joined.replace("_", " ").split("\n")).strip("\n")


def _line_as_typed(line: str) -> str:
    line = " ".join(line.split())
    line = _CODE.sub(lambda match: match[0].replace(" ", ""), line)
    line = _with_quotes(line)
    line = _AFTER.sub("", _BEFORE.sub("", line))
    return _SLASH.sub("/", line)


def _with_quotes(line: str) -> str:
    """Straight quotation marks open and close in turn."""
    first, *rest = re.split(r'(?:^| )"(?= |$)', line)
    text = first
    for number, part in enumerate(rest):
        text += (' "' if text else '"') + part[1:] if number % 2 == 0 else '"' + part
    return text
