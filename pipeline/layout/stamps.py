"""Times of publication as newspapers' sites print them.

A stamp is a date with its year, and around it, in any order, what sites add: a label (`Cập nhật lúc`), the weekday, the
time, the zone. Patterns read folded text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

_MONTHS = ("một|giêng", "hai", "ba", "tư|bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai|chạp")
_MONTH_NUMBER = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split("|")}
# Longest first: `mười hai` before `mười`.
_MONTH = "|".join(sorted(_MONTH_NUMBER, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"

#: `10/07/2017`, `18-4-2025`, `05.03.2023`, `08 / 08 / 2025`
_NUMERIC = rf"(?P<d>\d{{1,2}}) ?(?P<sep>[/.-]) ?(?P<m>\d{{1,2}}) ?(?P=sep) ?(?P<y>{_YEAR})"
#: `2025-08-08`, `2025/8/8`, the first part of `2025-08-08T14:05:00+07:00`
_ISO = rf"(?P<iy>{_YEAR})(?P<isep>[/.-])(?P<im>\d{{1,2}})(?P=isep)(?P<id>\d{{1,2}})"
#: `18 tháng 4 năm 2025`, `18 Tháng Tư, 2025`
_SPELLED = rf"(?P<wd>\d{{1,2}}) tháng (?P<wm>\d{{1,2}}|{_MONTH}),? (?:năm )?(?P<wy>{_YEAR})"
#: `Tháng Tư 18, 2025`, as WordPress prints it
_MONTH_FIRST = rf"tháng (?P<fm>{_MONTH}|\d{{1,2}}) (?P<fd>\d{{1,2}}), ?(?P<fy>{_YEAR})"
#: Not inside a longer number, as in `18/2025/NQ-CP`.
_DATE = rf"(?<![\d/.,-])(?:{_NUMERIC}|{_ISO}|{_SPELLED}|{_MONTH_FIRST})(?![\d/-]|\.\d)"
_ANY_YEAR = re.compile(_YEAR)
_READ_DATE = re.compile(_DATE, re.IGNORECASE)

#: `10:20`, `9:30:45`, `14h05`, `14 giờ 05 phút`, `2:05 PM`, `2:05:33 CH`
_CLOCK = (
    r"(?<![\d:])(?:[01]?\d|2[0-3])(?: ?[:hg] ?| giờ )[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?: ?phút)?"
    r"(?: ?(?:AM|PM|SA|CH|sáng|chiều)\b)?(?![\d:])"
)
_READ_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?: ?[:hg] ?| giờ )(?P<minute>\d\d)(?P<second>:\d\d)?(?:\.\d+)?(?: ?phút)?"
    r"(?: ?(?P<half>AM|PM|SA|CH|sáng|chiều)\b)?",
    re.IGNORECASE,
)
_WEEKDAY = r"\b(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|T[2-7]|CN)\b"
#: `(GMT+7)`, `GMT +7`, `[GMT+7]`, `(GMT+07:00)`, and an ISO time's own `+07:00` or `Z`
_ZONE = r"(?:\b(?:GMT|UTC) ?\+? ?0?7(?::?00)?\b|(?<=\d)(?:[+-]\d\d:?\d\d\b|Z\b))"
_READ_ZONE = re.compile(r"(?<=\d)(?:(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)|Z)$", re.IGNORECASE)
#: What stands between the parts without a meaning of its own. `lúc` may be stuck to the time: `Cập nhật lúc10:20`.
_JOIN = r"(?:[ ,|•·;()\[\]/:-]|\b(?:lúc|ngày|vào|hồi)|(?<=\d)T(?=\d)){0,12}"
_JOIN_WORD = re.compile(r"\b(?:lúc|ngày|vào|hồi)", re.IGNORECASE)
#: `Cập nhật lúc`, `Ngày đăng:`, `Đăng ngày`, `(Cập nhật: …)`, `date`, `Xuất bản:`, `Thời gian đăng tin`
_LABEL = (
    r"\b(?:(?:post )?date|published|posted|updated|(?:(?:ngày|giờ|thời gian|thời điểm|đã|được|tin|bài) ){0,3}"
    r"(?:cập nhật|đăng tải|đăng|xuất bản|phát hành|tạo|gửi)(?: (?:lần cuối|tin|bài))?)(?![^\W\d_])"
)
_PART = rf"(?:{_WEEKDAY}|{_CLOCK}|{_ZONE})"
_STAMP = re.compile(
    rf"(?:(?P<label>{_LABEL}){_JOIN}|\b(?:ngày|lúc|vào) ?:? ?)?(?P<before>(?:{_PART}{_JOIN}){{0,4}})"
    rf"(?P<date>{_DATE})(?P<after>(?:{_JOIN}{_PART}){{0,4}})",
    re.IGNORECASE,
)
#: A date alone has no more than this on each side that may belong to its stamp.
_AROUND = 90
_VIETNAM = timezone(timedelta(hours=7))


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time of publication in a text: offsets in it, and the ISO 8601 date or date-time with zone."""

    start: int
    end: int
    iso: str
    labelled: bool
    timed: bool
    #: held together by punctuation only: `18:43 15/04/2025`, not `lúc 18h43 ngày 15/04/2025`, which prose says as well
    tight: bool

    @property
    def strong(self) -> bool:
        """More than a bare date, which a headline or a sentence may hold too."""
        return self.labelled or self.timed


def _day(match: re.Match[str]) -> date | None:
    """The date in a match of _DATE; None for one that is not in the calendar (`31/2/2025`).

    `4/18/2025` has its month first: a server with American settings printed it.
    """
    for prefix in ("", "i", "w", "f"):
        if match[f"{prefix}y"]:
            break
    month = _MONTH_NUMBER.get(match[f"{prefix}m"].casefold()) or int(match[f"{prefix}m"])
    day = int(match[f"{prefix}d"])
    if prefix == "" and month > 12:
        month, day = day, month
    try:
        return date(int(match[f"{prefix}y"]), month, day)
    except ValueError:
        return None


def _moment(day: date, around: str) -> datetime | None:
    """The date with the clock time that `around` holds; None where it holds none.

    `2:05 CH` (chiều) and `PM` are after noon. A time with a zone of its own, `22:05:00Z`, is told in Vietnam's, since
    the day may be another there.
    """
    match = _READ_CLOCK.search(around)
    if match is None:
        return None
    hour, half = int(match["hour"]), (match["half"] or "").casefold()
    if half in ("pm", "ch", "chiều") and hour < 12:
        hour += 12
    elif half in ("am", "sa", "sáng") and hour == 12:
        hour = 0
    zone = _VIETNAM
    if offset := _READ_ZONE.search(around):
        minutes = int(offset["hours"] or 0) * 60 + int(offset["minutes"] or 0)
        zone = timezone(timedelta(minutes=-minutes if offset["sign"] == "-" else minutes))
    seconds = int((match["second"] or ":0")[1:])
    return datetime(day.year, day.month, day.day, hour, int(match["minute"]), seconds, tzinfo=zone).astimezone(_VIETNAM)


def _read(match: re.Match[str]) -> Stamp | None:
    day = _day(match)
    if day is None:
        return None
    moment = _moment(day, match["after"]) or _moment(day, match["before"])
    return Stamp(
        start=match.start(),
        end=match.end(),
        iso=moment.isoformat() if moment else day.isoformat(),
        labelled=match["label"] is not None,
        timed=moment is not None or "gmt" in match["after"].casefold(),
        tight=_JOIN_WORD.search(match.group()) is None,
    )


def find_stamps(text: str) -> Iterator[Stamp]:
    """Every stamp in a folded text, a bare date with its year included, in text order.

    Linear: dates are found first, and only the neighbourhood of each is read closely.
    """
    if _ANY_YEAR.search(text) is None:
        return
    done = 0
    for found in _READ_DATE.finditer(text):
        if found.start() < done:
            continue
        match = _STAMP.search(text, max(done, found.start() - _AROUND), found.end() + _AROUND)
        if match is not None and match.start("date") == found.start():
            done = match.end()
            stamp = _read(match)
            if stamp is not None:
                yield stamp


def read_published(text: str) -> str | None:
    """The ISO date or date-time in a value given beside the text (`meta["published"]`), or None."""
    return next((stamp.iso for stamp in find_stamps(text)), None)
