"""Names of newspapers' sections in header lines: `Trang chủ > Chính trị`, `Chính trị Văn phòng Thành ủy …`."""

from __future__ import annotations

import re
from functools import cache

from pipeline.assets import rows
from pipeline.layout.shapes import AFTER_STAMP, EDGES, UPPER, squeeze, trim
from pipeline.segment.fold import fold

_CRUMB = re.compile(r" *(?:[>»|/›•]|&gt;) *")
#: A line of sections is not longer than this.
_LINE = 120


@cache
def _kinds() -> dict[str, str]:
    """Name of a section in small letters → its kind: `section`, `under` (may stand after another), `root`."""
    return {squeeze(fold(row["name"])): row["kind"] for row in rows("layout", "sections.csv")}


@cache
def _opening() -> re.Pattern[str]:
    """A section that opens a line before a headline: a capital must follow, unlike in `Kinh tế tăng trưởng khá`."""
    names = sorted((fold(row["name"]) for row in rows("layout", "sections.csv")), key=len, reverse=True)
    return re.compile(rf"(?i:{'|'.join(map(re.escape, names))})(?=[ |>/-]+[\"'(\[{UPPER}\d]|$)")


def read_section(text: str) -> tuple[int, int] | None:
    """The span of the section in a line that holds nothing else: of `Trang chủ > Chính trị > Xây dựng Đảng` the last.

    An empty span where only the front page is named; None for any other line.
    """
    if len(text) > _LINE or not text.strip(EDGES):
        return None
    at, last = 0, (0, 0)
    for cut in [*_CRUMB.finditer(text), None]:
        span = trim(text, at, cut.start() if cut else len(text), EDGES)
        if span[0] < span[1]:
            kind = _kinds().get(squeeze(text[slice(*span)]))
            if kind is None:
                return None
            last = span if kind != "root" else last
        at = cut.end() if cut else at
    return last


def opens_with_section(text: str, at: int) -> bool:
    return _opening().match(text, at) is not None


def take_sections(text: str, at: int) -> tuple[tuple[int, int] | None, int]:
    """The section that a line names from `at` on, and where the rest begins. Of two, `Chính trị Xây dựng Đảng …`, the
    second, being narrower."""
    section = None
    for _ in range(3):
        match = _opening().match(text, at)
        if match is None:
            break
        kind = _kinds()[squeeze(match.group())]
        if section is not None and kind != "under":
            break
        if kind != "root":
            section = match.span()
        at = trim(text, match.end(), len(text), AFTER_STAMP)[0]
    return section, at
