"""Lines that carry the time of publication, and what else stands on them: section, author, headline, the report."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.layout.bylines import read_byline
from pipeline.layout.datelines import DAY_FIRST, find_dateline
from pipeline.layout.sections import opens_with_section, read_section, take_sections
from pipeline.layout.shapes import AFTER_STAMP, EDGES, LOWER, UPPER, Limits, Line, is_headline, squeeze, trim
from pipeline.layout.stamps import Stamp, find_stamps

Span = tuple[int, int]

#: Where a report with no dateline begins on a headline's line: `… cho hộ nghèo Sáng 2/11, …`
_DAY_INSIDE = re.compile(rf"(?<=[{LOWER}{UPPER}\d\"')!?]) +(?={DAY_FIRST})")
#: `Cổng thông tin điện tử tỉnh Lai Châu` before a headline on the same line; a place has two syllables, nearly always.
_SITE = re.compile(
    r"(?:Chính quyền điện tử|(?:Cổng|Trang) (?:thông tin điện tử|TTĐT))"
    r"(?: (?:tỉnh|thành phố|TP\.?|huyện|thị xã|quận|phường|xã))?"
    rf" [{UPPER}]\w+ [{UPPER}]\w+ +(?=[{UPPER}\"'\d])"
)
#: `… chuyển đổi số BBT | 08:05 …`: the desk between a headline and the stamp.
_DESK = re.compile(r"[ |-]+(?:BBT|PV|BTV|CTV|Admin|Ban [Bb]iên tập)$")
_READERS = r"(?:lượt|lần) (?:xem|đọc)|views?|bình luận"
#: `Lượt xem: 125`, `Xem: 125`, `125 lượt đọc`
_COUNT = re.compile(rf"(?:(?:số )?(?:{_READERS})|(?:đã )?xem)?[ :]*\d[\d.,]* ?(?:{_READERS})?", re.IGNORECASE)
_BAR = re.compile(r" *[|•·] *| - ")
#: A stamp with what stands beside it is not longer than this.
_STAMP_LINE = 200
#: What stands beside a stamp is not longer than this.
_FRINGE = 80
#: A report that begins on the headline's line is not shorter than this.
_REPORT = 80


@dataclass(slots=True)
class Head:
    """What the top of an article says; spans in the folded text."""

    title: Span | None = None
    kicker: Span | None = None
    section: Span | None = None
    lead: Span | None = None
    published: str | None = None
    authors: list[Span] = field(default_factory=list)
    position: Span | None = None


def read_header(line: Line, head: Head, titles: set[str], limits: Limits, *, whole: bool = False) -> bool:
    """Take a line apart if it carries the time of publication; says whether it does.

    Three forms: nothing but the stamp with section, author or count of readers; the stamp first, then section, headline
    and report; headline first (with site and desk), then the stamp, then the report. `titles` are headlines read
    before, in small letters: a line that says one again before its stamp is the page saved once more. `whole` allows
    the first form only.
    """
    text = line.text
    if whole and len(text) > _STAMP_LINE:
        return False
    stamp = next(find_stamps(text[: 2 * limits.headline]), None)
    if stamp is None:
        return False
    before, after = trim(text, 0, stamp.start, EDGES), trim(text, stamp.end, len(text), EDGES)
    if _is_fringe(text[slice(*before)]) and _is_fringe(text[slice(*after)]):
        _read_fringe(line, before, head)
        _read_fringe(line, after, head)
        head.published = head.published or stamp.iso
        line.kind = "header"
        return True
    if whole:
        return False
    # `8h00 ngày 18/4/2025, tại xã …` opens a report; a stamp has a label, or signs only, or a section with it.
    sure = stamp.labelled or (stamp.timed and stamp.tight) or opens_with_section(text, after[0])
    if before[0] >= before[1] and sure:
        _read_stamp_first(line, head, stamp, limits)
        return True
    if stamp.timed and stamp.tight:
        return _read_stamp_inside(line, head, stamp, titles, limits)
    return False


def _is_fringe(text: str) -> bool:
    """What may stand beside a stamp on its line: nothing, a section, an author or a desk, a count of readers."""
    if not text or _COUNT.fullmatch(text) or read_section(text) is not None:
        return True
    if len(text) > _FRINGE:
        return False
    return all(part and (read_byline(part) or read_section(part) is not None) for part in _BAR.split(text))


def _read_fringe(line: Line, part: Span, head: Head) -> None:
    """Take the section and the authors that stand beside a stamp."""
    at, end = part
    while at < end:
        cut = _BAR.search(line.text, at, end)
        stop = cut.start() if cut else end
        piece = line.text[at:stop]
        if section := read_section(piece):
            head.section = head.section or line.span(at + section[0], at + section[1])
        elif piece and (byline := read_byline(piece)):
            head.authors += [line.span(at + start, at + after) for start, after in byline.authors]
        at = cut.end() if cut else end


def _read_stamp_first(line: Line, head: Head, stamp: Stamp, limits: Limits) -> None:
    """`date 2025-08-08 Chính trị Headline ĐNO - Chiều 8/8, …`: no break between any of the parts."""
    text = line.text
    head.published = head.published or stamp.iso
    section, at = take_sections(text, trim(text, stamp.end, len(text), AFTER_STAMP)[0])
    if section is not None:
        head.section = line.span(*section)
    title, report = _split_report(text, at, limits)
    line.add("header", 0, title[0])
    if title[0] < title[1]:
        line.add("title", *title)
        head.title = line.span(*title)
    if report[0] < report[1]:
        line.add("lead", *report)
        head.lead = line.span(*report)
    line.kind = "header"


def _split_report(text: str, at: int, limits: Limits) -> tuple[Span, Span]:
    """The headline and the report in the rest of a header line; either may be empty.

    The report begins with the newspaper's dateline, or else with its day. A long line with neither is no headline.
    """
    end = len(text)
    cut = find_dateline(text, at)
    if cut is None and (day := _DAY_INSIDE.search(text, at, at + limits.headline + _REPORT)):
        cut = day.end()
    if cut is None:
        cut = end if at < end and is_headline(text[at : at + limits.headline + 1], limits) else at
    return trim(text, at, cut, None), (cut, end)


def _read_stamp_inside(line: Line, head: Head, stamp: Stamp, titles: set[str], limits: Limits) -> bool:
    """`Site Headline BBT | 18:43 15/04/2025 The report…`, all in one line; says whether the line is one.

    Where the headline has been read already, the line is the page saved once more: header up to the stamp, then text.
    """
    text = line.text
    before = trim(text, 0, stamp.start, EDGES)
    after = trim(text, stamp.end, len(text), AFTER_STAMP)[0], len(text)
    said = squeeze(text[slice(*before)])
    again = any(title in said for title in titles)
    section, at = take_sections(text, before[0])
    if site := _SITE.match(text, at):
        at = site.end()
    title = trim(text, at, before[1], None)
    if desk := _DESK.search(text, *title):
        title = trim(text, title[0], desk.start(), EDGES)
    if again:
        line.add("header", 0, stamp.end)
        line.add("body", *after)
    elif head.title is None and after[1] - after[0] >= _REPORT and _is_headline_span(text, title, limits):
        line.add("header", 0, title[0])
        line.add("title", *title)
        line.add("header", trim(text, title[1], stamp.end, EDGES)[0], stamp.end)
        line.add("lead", *after)
        head.title, head.lead = line.span(*title), line.span(*after)
        if section is not None:
            head.section = line.span(*section)
    else:
        return False
    head.published = head.published or stamp.iso
    line.kind = "header"
    return True


def _is_headline_span(text: str, span: Span, limits: Limits) -> bool:
    return span[0] < span[1] and is_headline(text[slice(*span)], limits)
