"""The top of an article: which of its first lines are header, kicker, headline and byline."""

from __future__ import annotations

from pipeline.layout.bylines import is_office, read_byline
from pipeline.layout.captions import is_scene
from pipeline.layout.datelines import names_day, read_dateline
from pipeline.layout.foot import mark_byline, mark_office
from pipeline.layout.header import Head, read_header
from pipeline.layout.sections import read_section
from pipeline.layout.shapes import Limits, Line, is_headline, is_title, squeeze

#: A headline that was given a full stop is not longer than this.
_STATEMENT = 90
#: Two lines that share fewer characters than this are not one headline in two versions.
_SAME = 20


def read_head(lines: list[Line], given: str, limits: Limits) -> Head:
    """Read the top of an article and mark its lines. `given` is the source's own title in small letters, or "".

    A line that is neither header, headline nor byline ends the headline's place; after it only a line that is wholly a
    stamp still counts (`Cập nhật …` under the lead).
    """
    head = Head()
    live = [line for line in lines if line.kind is None][: limits.head_lines]
    candidates: list[Line] = []
    above_stamp = 0
    in_text = False
    for above, line, following in zip([None, *live], live, [*live[1:], None], strict=False):
        published = head.published
        if read_header(line, head, {squeeze(each.text) for each in candidates}, limits, whole=in_text):
            above_stamp = len(candidates) if published is None else above_stamp
            in_text = in_text or bool(line.pieces)
        elif in_text:
            continue
        elif (section := read_section(line.text)) is not None:
            line.kind = "header"
            head.section = line.span(*section) if section[0] < section[1] else head.section
        elif not _may_head(line, following, bool(candidates), limits):
            in_text = True
        elif not _read_author(line, above, head, bool(candidates)):
            if candidates and is_scene(line.text, limits):
                in_text = True
            else:
                candidates.append(line)
    if head.title is None and candidates:
        # Headlines and nothing else are a list; its first is as good as any.
        listed = not in_text and len(candidates) > 2
        _mark_title(candidates[: above_stamp or None], 0 if listed else None, head, given, limits)
    return head


def _may_head(line: Line, following: Line | None, under_another: bool, limits: Limits) -> bool:
    """A line that may be kicker or headline. The first one may trail off in three dots, or be a short statement with a
    full stop; under another headline those are its lead."""
    if read_dateline(line.text) is not None and len(line.text) > limits.second // 2:
        return False
    if under_another:
        return is_headline(line.text, limits)
    return is_title(line.text, limits) or _is_statement(line.text, following)


def _is_statement(text: str, following: Line | None) -> bool:
    """A headline that was given a full stop: short, with a much longer paragraph under it."""
    return (
        len(text) <= _STATEMENT
        and text[-1] == "."
        and following is not None
        and len(following.text) > 2 * len(text)
        and not names_day(text)
        and read_dateline(text) is None
    )


def _read_author(line: Line, above: Line | None, head: Head, under_headline: bool) -> bool:
    """Mark an author's name under the headline or the stamp, or the office under that; says whether the line is one."""
    if (under_headline or head.published) and (byline := read_byline(line.text)):
        authors, position = mark_byline(line, byline)
        head.authors += authors
        head.position = head.position or position
        return True
    if above is not None and above.kind == "byline" and is_office(line.text):
        head.position = mark_office(line)
        return True
    return False


def _choose(candidates: list[Line], given: str, limits: Limits) -> int:
    """Which of the lines at the top is the headline: the one that the source names, or the longest of the first three.

    A kicker (`Khối thi đua các cơ quan …`, `91 năm ngày truyền thống …`) is shorter than the headline under it; a
    section heading below the headline is, too.
    """
    said = [squeeze(line.text) for line in candidates]
    for index, text in enumerate(said):
        if given and (text == given or (len(text) > _SAME and (text in given or given in text))):
            return index
    for index in range(1, len(said)):
        # The page's title and then the headline: `X - Báo Y`, `X`.
        if said[index - 1].startswith(said[index]):
            return index
    short = [index for index in range(min(3, len(said))) if index == 0 or len(candidates[index].text) <= limits.second]
    return max(short, key=lambda index: len(candidates[index].text))


def _mark_title(candidates: list[Line], chosen: int | None, head: Head, given: str, limits: Limits) -> None:
    """Mark the headline and the lines above it: its kicker, and what is left of the header."""
    if chosen is None or given:
        chosen = _choose(candidates, given, limits)
    title = candidates[chosen]
    title.kind = "title"
    head.title = (title.start, title.end)
    for index, line in enumerate(candidates[:chosen]):
        again = squeeze(line.text).startswith(squeeze(title.text))
        line.kind = "kicker" if index == chosen - 1 and not again else "header"
        if line.kind == "kicker":
            head.kicker = (line.start, line.end)
