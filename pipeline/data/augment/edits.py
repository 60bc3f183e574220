"""Articles in pieces, and pieces with some of their words replaced."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from pipeline.data.corpus import GoldArticle
from pipeline.inline import Span
from pipeline.segment.fold import Folded


class Part(NamedTuple):
    """A span's text with its label, or what stands between two spans (no label)."""

    text: str
    label: str | None


class Edit(NamedTuple):
    """`new` in place of the folded text from `start` to `end`."""

    start: int
    end: int
    new: str


def parts_of(article: GoldArticle) -> list[Part]:
    """The article in pieces, none of them empty; `joined` puts them together again."""
    parts: list[Part] = []
    last = 0
    for span in article.spans:
        if last < span.start:
            parts.append(Part(article.text[last : span.start], None))
        parts.append(Part(article.words(span), span.label))
        last = span.end
    if last < len(article.text):
        parts.append(Part(article.text[last:], None))
    return parts


def joined(parts: Iterable[Part]) -> tuple[str, tuple[Span, ...]]:
    """The text that the pieces make, and its spans."""
    pieces: list[str] = []
    spans: list[Span] = []
    length = 0
    for text, label in parts:
        pieces.append(text)
        if label is not None:
            spans.append(Span(length, length + len(text), label))
        length += len(text)
    return "".join(pieces), tuple(spans)


def applied(folded: Folded, edits: Iterable[Edit]) -> str:
    """The raw text with its edits. Where two overlap, the one that is first in `edits` counts."""
    taken: list[Edit] = []
    for edit in edits:
        if all(edit.end <= other.start or other.end <= edit.start for other in taken):
            taken.append(edit)
    text = folded.raw
    for edit in sorted(taken, reverse=True):
        start, end = folded.span(edit.start, edit.end)
        text = text[:start] + as_written(edit.new, folded.text[edit.start : edit.end]) + text[end:]
    return text


def as_written(new: str, old: str) -> str:
    """`new` in capitals if `old` was: `TỈNH ỦY BẮC KẠN`."""
    return new.upper() if old.isupper() and sum(map(str.isalpha, old)) > 1 else new
