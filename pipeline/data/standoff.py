"""Annotations of texts that are not ours to pass on: spans without the text, and where in raw text it stands.

    trichyeu data detach read/ corpora/news.txt.xz -o spans.jsonl     whoever has both
    trichyeu data attach spans.jsonl corpora/ read/                   whoever has the raw text

A row of the file is one article. `lines` are the first and last line (from 0, as `read_lines` counts them) of each part
that it is made of, a blank line between two parts; offsets are code points of that text.

    {"name": "a", "split": "train", "file": "news.txt.xz", "lines": [[12, 30]], "sha256": "…",
     "spans": [[0, 7, "DATE"]]}
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from pathlib import Path

from pydantic import BaseModel, NonNegativeInt, ValidationError, field_validator

from pipeline.article import LABELS
from pipeline.data.corpus import GoldArticle, read_text
from pipeline.data.raw import read_lines
from pipeline.errors import TrichyeuError, UsageError
from pipeline.inline import Span

#: First and last line of a part.
Lines = tuple[NonNegativeInt, NonNegativeInt]


class Standoff(BaseModel, frozen=True, extra="forbid"):
    """A row: which lines of which file an article is, the SHA-256 (hexadecimal) of its text, and its spans."""

    name: str
    split: str
    file: str
    lines: tuple[Lines, ...]
    sha256: str
    spans: tuple[Span, ...]

    @field_validator("spans")
    @classmethod
    def _known_labels(cls, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        if unknown := {span.label for span in spans} - set(LABELS):
            raise ValueError(f"no labels of ours: {', '.join(sorted(unknown))}")
        return spans


def read_standoff(path: Path) -> list[Standoff]:
    """The rows of a file. Raises UsageError E503 where it cannot be read, E637 for a row of another form."""
    rows = []
    for number, line in enumerate(read_text(path).splitlines(), 1):
        try:
            rows.append(Standoff.model_validate_json(line))
        except ValidationError as error:
            first = error.errors()[0]
            reason = ": ".join(filter(None, (".".join(map(str, first["loc"])), first["msg"])))
            raise UsageError("E637", path=path, line=number, reason=reason) from error
    return rows


def attach(rows: Sequence[Standoff], folder: Path) -> Iterator[GoldArticle]:
    """The articles, with their text from the raw files below `folder`.

    Raises UsageError E701 where a file cannot be read, E638 where it holds another text than was annotated.
    """
    for file, group in groupby(sorted(rows, key=lambda row: row.file), key=lambda row: row.file):
        of_file = list(group)
        wanted = {number for row in of_file for first, last in row.lines for number in range(first, last + 1)}
        texts = _lines_of(folder / file, wanted)
        for row in of_file:
            text = _text(row.lines, texts)
            if _digest(text) != row.sha256:
                raise UsageError("E638", path=folder / file, name=row.name)
            yield GoldArticle(row.name, text, row.spans, row.split)


def detach(articles: Sequence[GoldArticle], files: Iterable[Path]) -> Iterator[Standoff]:
    """A row for each article, found in the raw files by all that is no white space; offsets are those of the raw text.

    Raises UsageError E701 where a file cannot be read, TrichyeuError E636 where an article is in none of them.
    """
    sources = [(path, *_index(path, articles)) for path in files]
    for article in articles:
        parts = [part.split("\n") for part in _parts(article.text)]
        for path, numbers, texts in sources:
            lines = [_place(part, numbers, texts) for part in parts]
            placed = tuple(one for one in lines if one is not None)
            if placed and len(placed) == len(lines):
                text = _text(placed, texts)
                spans = _moved(article, text)
                yield Standoff(
                    name=article.name,
                    split=article.split,
                    file=path.name,
                    lines=placed,
                    sha256=_digest(text),
                    spans=spans,
                )
                break
        else:
            raise TrichyeuError("E636", name=article.name)


def _parts(text: str) -> list[str]:
    """What stands between blank lines."""
    lines = [line.strip() for line in text.split("\n")]
    return ["\n".join(group) for filled, group in groupby(lines, key=bool) if filled]


def _index(path: Path, articles: Iterable[GoldArticle]) -> tuple[Mapping[str, list[int]], Mapping[int, str]]:
    """Where the articles' lines stand in a file, by their characters, and as what they stand there."""
    wanted = {_characters(line) for article in articles for line in article.text.split("\n")} - {""}
    numbers: dict[str, list[int]] = {}
    texts = {}
    for number, line in enumerate(read_lines(path)):
        key = _characters(line)
        if key in wanted:
            numbers.setdefault(key, []).append(number)
            texts[number] = line
    return numbers, texts


def _place(part: Sequence[str], numbers: Mapping[str, list[int]], texts: Mapping[int, str]) -> Lines | None:
    """The first place where the lines of a part stand one after another."""
    keys = [_characters(line) for line in part]
    for first in numbers.get(keys[0], ()):
        if all(_characters(texts.get(first + at, "")) == key for at, key in enumerate(keys)):
            return first, first + len(keys) - 1
    return None


def _lines_of(path: Path, wanted: set[int]) -> dict[int, str]:
    """The lines of those numbers; the file is read no further than the last."""
    last = max(wanted, default=-1)
    found = {}
    for number, line in enumerate(read_lines(path)):
        if number > last:
            break
        if number in wanted:
            found[number] = line
    return found


def _text(lines: Iterable[Lines], texts: Mapping[int, str]) -> str:
    parts = ("\n".join(texts.get(number, "") for number in range(first, last + 1)) for first, last in lines)
    return "\n\n".join(parts) + "\n"


def _moved(article: GoldArticle, text: str) -> tuple[Span, ...]:
    """The article's spans over `text`, which has the same characters but for white space."""
    here = [at for at, char in enumerate(article.text) if not char.isspace()]
    there = [at for at, char in enumerate(text) if not char.isspace()]
    to = dict(zip(here, there, strict=True))
    return tuple(Span(to[span.start], to[span.end - 1] + 1, span.label) for span in article.spans)


def _characters(line: str) -> str:
    return "".join(chain.from_iterable(line.split()))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
