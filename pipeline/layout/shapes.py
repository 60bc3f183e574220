"""The lines of a folded text, and what can be told from the shape of one line.

Offsets here are code points of the folded text (`segment.fold.Folded.text`); `find.py` turns them into the article's.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field


def _letters() -> tuple[str, str]:
    """The upper-case and the lower-case letters of Vietnamese, with those of foreign names (`f j w z`)."""
    tones = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    vowels = (unicodedata.normalize("NFC", base + tone) for base in "AĂÂEÊIOÔƠUƯY" for tone in tones)
    upper = "".join(vowels) + "BCDĐFGHJKLMNPQRSTVWXZ"
    return upper, upper.lower()


UPPER, LOWER = _letters()
#: Between the parts of a header line and at its ends: `Chính trị | 18/4/2025 14:05 | `.
EDGES = " ,|•·;:()[]/->»*"
#: … and before a headline or a report, which may open with a bracket of its own: `(GMT+7) | (BĐ) - Sáng 18/4, …`.
AFTER_STAMP = " ,|•·;:)]/->»*"


@dataclass(frozen=True, slots=True)
class Limits:
    """What is tuned: lengths in characters, except `head_lines` (lines at the top that may be header and headline)."""

    head_lines: int = 12
    #: a longer line is no headline
    headline: int = 250
    #: a second line longer than this is a lead that lacks its full stop, not the headline under a kicker
    second: int = 170
    #: a longer line is no section heading
    crosshead: int = 120
    #: a longer line is no caption, even with a credit
    caption: int = 600
    #: … and a longer one without a credit is none; with a full stop, half of it
    scene: int = 240
    #: how far into the text a time of publication is looked for
    stamp: int = 20_000


@dataclass(slots=True, eq=False)
class Line:
    """A line that is not empty, without the white space at its ends.

    `block` counts the runs of lines that stand together without an empty line between. `kind` is its zone once it is
    known; `pieces` are the zones of a line that holds several (a header line with headline and lead in it).
    """

    start: int
    end: int
    text: str
    block: int
    kind: str | None = None
    pieces: list[tuple[str, int, int]] = field(default_factory=list)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A span of this line as one of the whole folded text."""
        return self.start + start, self.start + end

    def add(self, kind: str, start: int, end: int) -> None:
        """Add the piece from `start` to `end` of this line, unless it is empty."""
        start, end = trim(self.text, start, end, None)
        if start < end:
            self.pieces.append((kind, *self.span(start, end)))


def trim(text: str, start: int, end: int, edges: str | None) -> tuple[int, int]:
    """The span from `start` to `end` without the `edges` (None: white space) at both sides; it may be empty."""
    inner = text[start:end].lstrip(edges)
    start = end - len(inner)
    return start, start + len(inner.rstrip(edges))


_LINE = re.compile(r"[^\n]+")


def split_lines(text: str) -> list[Line]:
    """The lines of a folded text that hold anything but white space."""
    lines: list[Line] = []
    block, last_end = 0, -1
    for match in _LINE.finditer(text):
        start, end = trim(text, match.start(), match.end(), None)
        if start == end:
            continue
        # More than one line break since the last line with anything on it: an empty line lies between.
        if last_end >= 0 and text.count("\n", last_end, start) > 1:
            block += 1
        lines.append(Line(start, end, text[start:end], block))
        last_end = end
    return lines


_WORDS = re.compile(r"\w")


def is_symbols(text: str) -> bool:
    """No letter and no digit: the `;` and `.` that an export leaves behind, `* * *`, `￼`."""
    return _WORDS.search(text) is None


def last_mark(text: str) -> str:
    """The last character, quotes and brackets apart: `…nhiệm vụ.”` ends in `.`."""
    return text.rstrip("\"') ]")[-1:] or text[-1]


def ends_sentence(text: str) -> bool:
    return last_mark(text) in ".…;"


#: A full stop inside a line with a new sentence after it. Two small letters before it, so that `TP. Vinh`, `Bài 1. Tên`
#: and `Th.S Nguyễn` are none.
_BREAK = re.compile(rf"[{LOWER}]{{2}}[\"')]?\. +[\"'(]?[{UPPER}]")
_BULLETS = "-+*•"
#: A heading that ends in a colon is not longer than this.
_COLON = 80


def is_headline(text: str, limits: Limits) -> bool:
    """A line that may be a headline or a heading: short, one piece, without a full stop.

    `Nhiều điểm mới`, `Ai chịu trách nhiệm?`, `'Cán bộ gương mẫu'`; not `- Thưa ông…`, not `…như sau:` unless short.
    """
    if len(text) > limits.headline or text[0] in _BULLETS or ends_sentence(text):
        return False
    if text[-1] == ":" and len(text) > _COLON:
        return False
    return _BREAK.search(text) is None


def is_title(text: str, limits: Limits) -> bool:
    """Like `is_headline`, and it may trail off: `Càng khó khăn càng phải tiết kiệm…`."""
    bare = text.rstrip(".… ") if text.endswith(("...", "…")) else text
    return bool(bare) and is_headline(bare, limits)


def squeeze(text: str) -> str:
    """White space collapsed, small letters: for comparing lines."""
    return " ".join(text.split()).casefold()


def own_words(raw: str) -> str:
    """A stretch of the article as a value of the record: its words in NFC on one line, nothing invisible in them."""
    visible = raw if raw.isprintable() else "".join(char for char in raw if unicodedata.category(char) != "Cf")
    return unicodedata.normalize("NFC", " ".join(visible.split()))
