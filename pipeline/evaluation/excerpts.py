"""The line that a span stands on, as far as it helps to see why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.inline import Span

#: Code points on either side.
CONTEXT = 80


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of an article; `start` is its offset there. `cut` says whether its line goes on before and after it."""

    text: str
    start: int
    cut: tuple[bool, bool]

    def pieces(self, spans: Iterable[Span]) -> list[tuple[str, str | None]]:
        """The excerpt in order as (text, label), with None between the spans; together they are all of it."""
        pieces: list[tuple[str, str | None]] = []
        last = 0
        for span in sorted(spans):
            # Records from elsewhere may hold spans that overlap: the first has the characters.
            start, end = max(span.start - self.start, last), min(span.end - self.start, len(self.text))
            if start < end:
                if last < start:
                    pieces.append((self.text[last:start], None))
                pieces.append((self.text[start:end], span.label))
                last = end
        if last < len(self.text):
            pieces.append((self.text[last:], None))
        return pieces

    def __str__(self) -> str:
        before, after = self.cut
        return f"{'…' * before}{self.text}{'…' * after}"


def excerpt(text: str, spans: Sequence[Span], context: int = CONTEXT) -> Excerpt:
    """The line or lines of `text` on which `spans` stand, at most `context` code points before and after them.

    Where that cuts a line, it does so between words if it can.
    """
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    line_start = text.rfind("\n", 0, first) + 1
    line_end = text.find("\n", last)
    line_end = len(text) if line_end < 0 else line_end
    start, end = max(line_start, first - context), min(line_end, last + context)
    if start > line_start:
        start = text.find(" ", start, first) + 1 or start
    if end < line_end:
        cut = text.rfind(" ", last, end)
        end = end if cut < 0 else cut
    return Excerpt(text[start:end].rstrip("\r"), start, (start > line_start, end < line_end))
