"""The end of an article: the author's name, the office under it, and the captions that some sites put last."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

from pipeline.layout.bylines import Byline, is_office, read_byline, trailing_byline
from pipeline.layout.shapes import Line

#: How many lines from the end may hold the author's name.
_LINES = 25
#: More names than this under each other are a list (of guests, of the elected), not authors.
_NAMES = 3
#: A line below the author's name that is no longer than this may be a caption.
_CAPTION = 250


@dataclass(slots=True)
class Foot:
    """Spans in the folded text, and the lines of captions that stand below the author's name."""

    authors: list[tuple[int, int]] = field(default_factory=list)
    position: tuple[int, int] | None = None
    captions: list[Line] = field(default_factory=list)


def mark_byline(line: Line, byline: Byline) -> tuple[list[tuple[int, int]], tuple[int, int] | None]:
    """Mark a line as a byline, the office on it apart; the spans of its authors and of the office."""
    line.kind = "byline"
    if byline.position is not None:
        line.add("byline", 0, byline.authors[-1][1])
        line.add("byline_position", *byline.position)
    position = line.span(*byline.position) if byline.position else None
    return [line.span(*author) for author in byline.authors], position


def mark_office(line: Line) -> tuple[int, int]:
    """Mark a line as the author's office; its span without the brackets around it."""
    line.kind = "byline_position"
    inner = line.text.strip("() ")
    start = line.text.index(inner)
    return line.span(start, start + len(inner))


def read_foot(lines: list[Line]) -> Foot:
    """Find and mark the byline at the end.

    Read upwards: captions with credits are passed over, and the last block if its lines are short, for national sites
    put their captions below the author. The first line that is neither ends the search.
    """
    foot = Foot()
    ends = (line for line in reversed(lines) if line.kind not in ("junk", "furniture"))
    # One more than is read: the line above the last of them.
    live = list(islice(ends, _LINES + 1))[::-1]
    # Where every line has an empty one after it, an empty line between a name and an office says nothing.
    spaced = bool(lines) and lines[-1].block > 0.75 * len(lines)
    passed: list[Line] = []
    for index in range(len(live) - 1, -1, -1):
        line = live[index]
        if line.kind == "caption":
            continue
        if line.kind is not None or line is lines[0]:
            break
        # Below the author, captions: then the name stands right under the text, and they after an empty line.
        apart = not passed or (passed[-1].block != line.block and index > 0 and live[index - 1].block == line.block)
        if (apart and _take_signature(live, index, spaced, foot)) or _take_trailing(line, foot):
            for below in passed:
                below.kind = "caption"
            foot.captions = passed
            break
        if line.block != live[-1].block or line.block == lines[0].block or len(line.text) > _CAPTION:
            break
        passed.append(line)
    return foot


def _take_signature(live: list[Line], index: int, spaced: bool, foot: Foot) -> bool:
    """Mark the byline that ends on line `index`, or above an office on that line; says whether there is one."""
    line = live[index]
    if _take_names(live, index, foot):
        return True
    above = live[index - 1] if index else None
    if above is None or (above.block != line.block and not spaced) or not is_office(line.text):
        return False
    byline = read_byline(above.text) if above.kind is None else None
    if byline is None or not byline.authors or not _take_names(live, index - 1, foot):
        return False
    foot.position = mark_office(line)
    return True


def _take_names(live: list[Line], index: int, foot: Foot) -> bool:
    """Mark the byline on line `index` and those right above it, unless they are a list; says whether there is one."""
    found: list[tuple[Line, Byline]] = []
    while index > 0 and live[index].kind is None and (byline := read_byline(live[index].text)) is not None:
        found.insert(0, (live[index], byline))
        index -= 1
        if len(found) > _NAMES:
            return False
    labelled = any(byline.labelled for _, byline in found)
    if not found or (live[index].text[-1] == ":" and not labelled):
        return False
    for line, byline in found:
        authors, position = mark_byline(line, byline)
        foot.authors += authors
        foot.position = foot.position or position
    return True


def _take_trailing(line: Line, foot: Foot) -> bool:
    """Make a byline at the end of the last paragraph a piece of its line; says whether there is one."""
    found = trailing_byline(line.text)
    if found is None:
        return False
    at, byline = found
    line.add("body", 0, at)
    line.add("byline", at, len(line.text))
    foot.authors += [line.span(at + start, at + end) for start, end in byline.authors]
    return True
