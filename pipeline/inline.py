"""Inline-tagged text: `<PERSON>Trần Thị Mận</PERSON> phát biểu`, the form that gold is written and read in.

`parse` takes the tags out and gives the spans, `render` puts them in; each undoes the other. Offsets are code points of
the text without tags. Spans are flat: none nests in another (annotation guidelines 1.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.article import LABELS
from pipeline.errors import TrichyeuError

#: Only the seven labels are tags: any other `<…>` is the article's own text.
_TAG = re.compile(rf"<(?P<closes>/?)(?P<label>{'|'.join(LABELS)})>")
_CONTEXT = 40


class Span(NamedTuple):
    """`text[start:end]` with its label."""

    start: int
    end: int
    label: str


def parse(tagged: str, name: str = "text") -> tuple[str, list[Span]]:
    """The text without its tags, and the spans that they marked, in text order.

    `name` is what an error calls the text (its file). Raises TrichyeuError (E501) where tags do not pair or nest.

    >>> parse("ông <PERSON>Mận</PERSON> nói")
    ('ông Mận nói', [Span(start=4, end=7, label='PERSON')])
    """
    pieces: list[str] = []
    spans: list[Span] = []
    opened: tuple[int, str] | None = None
    last = length = 0
    for tag in _TAG.finditer(tagged):
        pieces.append(tagged[last : tag.start()])
        length += tag.start() - last
        last = tag.end()
        label = tag["label"]
        if not tag["closes"]:
            if opened is not None:
                raise _fault(name, f"{tag.group()} opens inside <{opened[1]}>", tagged, tag.start())
            opened = (length, label)
        elif opened is None or opened[1] != label:
            raise _fault(name, f"{tag.group()} closes nothing", tagged, tag.start())
        else:
            spans.append(Span(opened[0], length, label))
            opened = None
    if opened is not None:
        raise _fault(name, f"<{opened[1]}> is never closed", tagged, len(tagged))
    pieces.append(tagged[last:])
    return "".join(pieces), spans


def render(text: str, spans: Iterable[tuple[int, int, str]], name: str = "text") -> str:
    """`text` with each span in its tags. Spans may come in any order.

    Raises TrichyeuError (E501) where two spans overlap, one is empty or out of the text, or the text itself holds what
    reads as a tag (it could not be parsed back).

    >>> render("ông Mận nói", [(4, 7, "PERSON")])
    'ông <PERSON>Mận</PERSON> nói'
    """
    if literal := _TAG.search(text):
        raise _fault(name, f"the text itself holds {literal.group()}", text, literal.start())
    pieces: list[str] = []
    last = 0
    for start, end, label in sorted(spans):
        if not last <= start < end <= len(text):
            raise _fault(
                name,
                f"{label} from {start} to {end} is empty, out of the text or overlaps another",
                text,
                min(start, len(text)),
            )
        pieces += text[last:start], f"<{label}>", text[start:end], f"</{label}>"
        last = end
    pieces.append(text[last:])
    return "".join(pieces)


def _fault(name: str, what: str, text: str, at: int) -> TrichyeuError:
    line = text.count("\n", 0, at) + 1
    return TrichyeuError("E501", path=name, line=line, what=what, near=text[max(0, at - _CONTEXT) : at])
