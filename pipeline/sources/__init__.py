"""Sources: from what the user names to articles.

    for item in read(["news/", "more.jsonl.gz", "-"]):
        match item:
            case Article(): ...
            case ArticleFailure(): ...

`discover` lists the files (`discover.py`), a reader a kind of file makes articles of them (`formats/`), and bytes
become text in `encoding.py`. Everything is a generator: one article is in memory at a time. One bad input is an
`ArticleFailure` and the reading goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import BinaryIO

from pipeline.article import Source
from pipeline.errors import ArticleError
from pipeline.sources.base import DEFAULTS, MAX_CHARS, STDIN, ArticleFailure, Input, Item, Options, name, reason_of
from pipeline.sources.discover import Inputs, discover
from pipeline.sources.formats import KNOWN, reader
from pipeline.sources.streams import opened, peek

__all__ = ["MAX_CHARS", "ArticleFailure", "Input", "Inputs", "Item", "Options", "discover", "read", "read_input"]


def read(
    sources: Sequence[str] | Inputs,
    *,
    text_field: str = "text",
    format: str | None = None,
    max_chars: int = MAX_CHARS,
    stdin: BinaryIO | None = None,
) -> Iterator[Item]:
    """The articles of all sources, in order, and an ArticleFailure for whatever could not be read.

    `text_field` is the field or column that holds the text in .jsonl, .csv, .parquet and .json; `format` the kind of
    file where names do not say (`discover`); `max_chars` the longest article, in characters; `stdin` what `-` reads
    instead of standard input.

    Raises UsageError, at once, for a source that does not exist.
    """
    inputs = sources if isinstance(sources, Inputs) else discover(sources, format=format)
    options = Options(text_field, max_chars)
    return (item for found in inputs for item in _items(found, options, stdin))


def _items(found: Input | ArticleFailure, options: Options, stdin: BinaryIO | None) -> Iterator[Item]:
    return iter((found,)) if isinstance(found, ArticleFailure) else read_input(found, options, stdin)


def read_input(file: Input, options: Options = DEFAULTS, stdin: BinaryIO | None = None) -> Iterator[Item]:
    """The articles of one input. Raises nothing: what goes wrong is an ArticleFailure, the last item."""
    is_page = file.format == "html" and file.location.startswith(("http://", "https://"))
    source = Source(path=file.path, url=file.location if is_page else None, format=file.format or "txt")
    try:
        with opened(file, stdin) as stream:
            format = file.format
            if format is None:
                format, stream = _by_content(file, stream)
                source = replace(source, format=format)
            yield from reader(format)(stream, source, options)
    except ArticleError as error:
        yield ArticleFailure.of(error, source)
    except PermissionError:
        yield ArticleFailure.of(ArticleError("E004", path=name(source)), source)
    except Exception as error:
        # Disks, decompressors, remote file systems and parsers have exceptions of their own, and one input must not end
        # a run.
        yield ArticleFailure.of(_error(error, file, source), source)


def _error(error: Exception, file: Input, source: Source) -> ArticleError:
    if file.compression is not None and not isinstance(error, FileNotFoundError):
        return ArticleError("E016", path=name(source), what=f".{file.compression} data", reason=reason_of(error))
    return ArticleError("E005", path=name(source), reason=reason_of(error))


#: How a JSON object with at least one key begins. No article does.
_OBJECT = re.compile(rb'\s*\{\s*"(?:[^"\\]|\\.)*"\s*:')


def _by_content(file: Input, stream: BinaryIO) -> tuple[str, BinaryIO]:
    """Format of an input whose name does not say: JSON lines, one JSON object over several lines, or plain text.

    Raises ArticleError for a file of an unknown kind (`a.tag`); standard input and names without any suffix may be
    text.
    """
    if file.location != STDIN and "." in file.path.rsplit("/", 1)[-1]:
        raise ArticleError("E010", path=file.path, known=KNOWN)
    head, stream = peek(stream)
    if _OBJECT.match(head.removeprefix(b"\xef\xbb\xbf")) is None:
        return "txt", stream
    lines = [line.strip() for line in head.strip().split(b"\n", 2)]
    # A second line goes on with the object (`"title": …`) or begins the next (`{`).
    return ("jsonl" if len(lines) == 1 or lines[1][:1] in (b"{", b"") else "json"), stream
