"""What every reader works with: the input, the limits, and what comes out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from pipeline.article import Article, Source
from pipeline.errors import ArticleError

#: Characters of one article, as many as spaCy's `nlp.max_length`: five hundred pages, more than any article has.
MAX_CHARS = 1_000_000

#: What stands for standard input in a list of sources.
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Options:
    """What holds for all inputs of a run: a row's field with the text, and the longest article in characters."""

    text_field: str = "text"
    max_chars: int = MAX_CHARS


DEFAULTS = Options()


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read. `path` is how the user named it, with `/`; `location` is what opens it: the same for a local
    file, a URL that fsspec understands, or `-`. `format` is a key of `formats.FORMATS`, or None where only the content
    can tell; `compression` is a suffix of `formats.COMPRESSIONS`, without its dot, or None.
    """

    path: str
    location: str
    format: str | None = None
    compression: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleFailure:
    """An article, or a whole input, that could not be read. `code` is the message's key in `errors.MESSAGES`."""

    source: Source
    code: str
    message: str

    @property
    def path(self) -> str | None:
        return self.source.path

    @property
    def line(self) -> int | None:
        return self.source.line

    @classmethod
    def of(cls, error: ArticleError, source: Source) -> ArticleFailure:
        return cls(source, error.code, str(error))


Item = Article | ArticleFailure


class Reader(Protocol):
    """Reads one kind of file. `source` is what all its articles have in common.

    A reader yields an ArticleFailure for a row that it cannot use and goes on with the next; it raises ArticleError, or
    whatever the disk or the library raises, where nothing more can be had from the input.
    """

    def __call__(self, stream: BinaryIO, source: Source, options: Options) -> Iterator[Item]: ...


def name(source: Source) -> str:
    """How a message names where something is: `news.jsonl, line 3`."""
    path = "standard input" if source.path == STDIN else source.path or source.url or "input"
    return path if source.line is None else f"{path}, line {source.line}"


def check_text(text: str, source: Source, options: Options) -> None:
    """Raise ArticleError where `text` is too long for one article, or says nothing."""
    if len(text) > options.max_chars:
        raise ArticleError("E007", path=name(source), limit=options.max_chars)
    if not text.strip("\ufeff\u200b").strip():
        raise ArticleError("E006", path=name(source))


def reason_of(error: Exception) -> str:
    """What went wrong, in one line, from an exception of the system or a library."""
    return getattr(error, "strerror", None) or str(error).strip().partition("\n")[0] or type(error).__name__
