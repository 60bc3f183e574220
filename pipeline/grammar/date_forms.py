"""The forms that a date is written in: what each looks like, what it is made of, and where it is no date.

A form is a pattern, a function that builds the parts out of a match (None: no such date), and one that looks at what
stands beside it: `9/9` is a day in `lễ mừng 9/9` and a share in `đạt 9/9 chỉ tiêu`. Patterns match the folded text in
small letters (`Scan.text`). The examples beside each are what it must and must not match.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, TypedDict, cast

from pipeline.grammar.date_tables import (
    BRANCHES,
    DEICTICS,
    HOLIDAYS,
    LEFT,
    LUNAR_MONTHS,
    MODIFIERS,
    MONTHS,
    NUMERALS,
    PARTS_OF_DAY,
    PERIODS,
    SEASONS,
    STEMS,
    WEEKDAYS,
    WINDOW,
    choice,
    deictics,
    key,
    left_senses,
    lowered,
    right_senses,
)

# --------------------------------------------------------------------------------------------------------------------
# What a date is made of


Grain = Literal["time", "day", "week", "month", "quarter", "season", "half", "year", "decade", "century", "period"]


@dataclass(frozen=True, slots=True)
class DateParts:
    """A date as its words say it, before anything is taken from the context.

    `grain` is the record's: how fine the words are. `year`, `month` and `day` are None where the words leave them out,
    and may be impossible (`31/2`); a year of 0 is one that cannot be read (a slip such as `30/6/017`). `end` is the
    other end of a range or period: of `22.9 - 26.9.2025` it holds the year, which the beginning lacks. `unit`, `offset`
    point from the day of publication: `năm ngoái` is (`year`, -1), `tháng 3 năm nay` is (`year`, 0) with a month.
    `weekday` is ISO 8601's number. `cycle` is the year's place (0 to 59) in the sixty-year cycle (`Bính Ngọ`). `lunar`
    marks a day of the lunar calendar, which has no EDTF of its own.
    """

    grain: Grain
    year: int | None = None
    month: int | None = None
    day: int | None = None
    end: DateParts | None = None
    time: str | None = None
    part_of_day: str | None = None
    weekday: int | None = None
    modifier: str | None = None
    unit: Grain | None = None
    offset: int = 0
    cycle: int | None = None
    lunar: bool = False


# --------------------------------------------------------------------------------------------------------------------
# The text while it is searched


class Found(NamedTuple):
    """A date found at `start` to `end` of the folded text."""

    start: int
    end: int
    parts: DateParts


#: What may stand between two dates of a row, so that the second can be short: `ngày 3, 4 và 6/5/2018`, `ngày 16 đến
#: 18-9`, `hôm qua (10.4)`, `sáng nay, 11/7`.
_ROW = re.compile(r" *(?:[,(]|,? +(?:và|hoặc|hay|đến|tới|sang|thành|lẫn)(?: +hết)?|-) *(?:(?:tức|nhằm) +)?")
#: The longest such gap.
_GAP = 16
#: What makes a figure the first of a row of days: `, 4 và 6/5/2018`, ` đến 30/6`.
ROW_GOES_ON = re.compile(
    r"(?:, *\d{1,2}){0,30}(?:,? +(?:và|đến|tới|hoặc|hay|sang)(?: +hết)?(?: +ngày)?|,)"
    r" *\d{1,2} *(?:[/.-]|tháng) *\d{1,2}(?!\d)"
)
_FIGURE_BEFORE = re.compile(r"\d{1,2} +\Z")
_FIGURE_AFTER = re.compile(r" +\d")


class Scan:
    """A folded text while it is searched: `letters` as they are, `text` in small letters, `found` the dates so
    far."""

    __slots__ = ("found", "letters", "text")

    def __init__(self, letters: str) -> None:
        self.letters = letters
        self.text = lowered(letters)
        self.found: list[Found] = []

    def left(self, match: re.Match[str]) -> frozenset[str]:
        return left_senses(self.text, match.start())

    def right(self, match: re.Match[str]) -> frozenset[str]:
        senses = right_senses(self.text, match.end())
        return senses - {"measure"} if "clock" in senses else senses

    def word_before(self, match: re.Match[str]) -> str:
        """The last syllable before, with its own letters; empty at the text's begin."""
        return "".join(self.letters[max(0, match.start() - 12) : match.start()].split()[-1:])

    def row_before(self, match: re.Match[str]) -> DateParts | None:
        """The date that this one continues in a row, or None."""
        if self.found and 0 < match.start() - self.found[-1].end < _GAP:
            _, end, parts = self.found[-1]
            if _ROW.fullmatch(self.text, end, match.start()):
                return parts
        return None

    def is_counted(self, match: re.Match[str]) -> bool:
        """Whether a figure stands directly before: `3 ngày 2 đêm`, `5 năm qua`, the slip `(5 3/5 3 phiếu)`."""
        return bool(_FIGURE_BEFORE.search(self.text, max(0, match.start() - 5), match.start()))

    def row_counts(self, match: re.Match[str]) -> bool:
        """Whether a row goes on behind that ends in an amount: `từ 2.5 đến 3.5 triệu`, `từ 5 đến 7/10 chỉ tiêu`."""
        rest = ROW_GOES_ON.match(self.text, match.end())
        return rest is not None and bool(right_senses(self.text, rest.end()) & {"measure", "share"})

    def is_habit(self, match: re.Match[str]) -> bool:
        """`mỗi ngày 2-3 lần`, `mỗi năm 2000 con`"""
        return self.word_before(match).lower() in ("mỗi", "hằng", "mấy", "vài")

    def ends_phrase(self, match: re.Match[str]) -> bool:
        """Whether the line, the text or a mark of punctuation follows."""
        return not self.text[match.end() : match.end() + 2].strip(" ")[:1].isalnum()

    def opens_clause(self, match: re.Match[str]) -> bool:
        """Whether only a line's begin, a mark or a preposition stands before: a weekday there is no ordinal (`kỳ họp
        thứ 7, ngày 12/5`)."""
        before = self.text[max(0, match.start() - WINDOW) : match.start()].rstrip(" ")
        return not before or not before[-1].isalnum() or "glue" in self.left(match)


# --------------------------------------------------------------------------------------------------------------------
# Forms


class Form(NamedTuple):
    """One way to write a date. `heads` are the first words that it can begin with, `#` for figures."""

    heads: frozenset[str]
    pattern: re.Pattern[str]
    build: Callable[[re.Match[str]], DateParts | None]
    fits: Callable[[Scan, re.Match[str]], bool]


#: Every form. Where two match equally far, the earlier one is asked first.
FORMS: list[Form] = []


def _form(
    heads: frozenset[str],
    pattern: str,
    build: Callable[[re.Match[str]], DateParts | None],
    fits: Callable[[Scan, re.Match[str]], bool] = lambda scan, match: True,
) -> None:
    FORMS.append(Form(heads, re.compile(pattern), build, fits))


def _heads(*groups: Iterable[str] | str) -> frozenset[str]:
    """The first words of `groups` of words."""
    return frozenset(words.split()[0] for group in groups for words in ([group] if isinstance(group, str) else group))


def _get(match: re.Match[str], *names: str) -> str | None:
    """The first of the named groups that the pattern has and that took part in the match."""
    return next((found for name in names if name in match.re.groupindex and (found := match[name])), None)


# --------------------------------------------------------------------------------------------------------------------
# Parts of patterns, and their values

#: Where bare figures may begin: not inside a word, symbol, decimal, telephone number or address of a computer
#: (`QĐ-2019`, `100/2019/NĐ-CP`, `0236.3822.145`), though a dash may hang on them (`lần II -2025`).
_LEFT_BORDER = r"(?<![\w/.,:%#])(?<!\w-)"
#: … and where they may end: `30/2026/QH16`, `12.5.1`, `7,2%` go on.
_RIGHT_BORDER = r"(?![\w%])(?![.,:]\d)(?! ?[/-]\w)"
#: After `ngày`, `tháng`, `năm` the border is wider: a dash or a letter may stick to the date (`ngày 28/11/2014-của`).
_OPEN_BORDER = r"(?!\d|[./-]\d|/\w)"

_CLOCK = r"\d{1,2} *(?:[hg](?![^\W\d_])|giờ)(?: *\d{1,2}(?: *(?:phút|p(?!\w)|'))?)?|\d{1,2}:\d{2}(?::\d{2})?"
#: A clock time, or two with a dash: `6h15`, `20 giờ 30 phút`, `10:20`, `8h - 10h`; not the `15h` of `1.115h`.
_TIME = rf"(?<!\d)(?<!\d[.,:])(?P<time>(?:{_CLOCK})(?: *- *(?:{_CLOCK}))?)"
_PART_OF_DAY = rf"(?P<part_of_day>{choice(PARTS_OF_DAY)})(?!\w)"
_WEEKDAY = rf"(?P<weekday>{choice(WEEKDAYS)})(?!\w)"
#: Words that make figures a day: `ngày 8/8`, `hôm 3/5`, `mùng 2/9`, `ngày mùng 7.4`.
_CUE = r"(?P<cue>(?:ngày|hôm|mùng|mồng)(?: +(?:mùng|mồng|ngày))?)"
#: A clock time that the rest follows, or a rest that begins with a word.
_OPENING = rf"(?:{_TIME}(?: *[,|] *| +)|(?=[^\W\d_]))"
#: What opens a date of a day. It takes in at least one part, since behind it comes a figure and it begins with a
#: clock time or a word: `Sáng ngày 19/10`, `20 giờ ngày 31`, `10:20, Thứ Hai, 10/07/2017`, `hôm chủ nhật, 28-1`.
_LEAD = rf"{_OPENING}(?:{_PART_OF_DAY},? *)?(?:(?:(?:hôm|ngày) +)?{_WEEKDAY}(?: *[,|-])? *)?(?:{_CUE} *)?"
_LEAD_HEADS = _heads("#", PARTS_OF_DAY, WEEKDAYS, "ngày", "hôm", "mùng", "mồng")

_NAMED_MONTH = rf"(?P<named_month>(?:1[0-2]|0?[1-9])(?!\d)|(?:{choice(MONTHS)})(?!\w))"
_MODIFIER = rf"(?:(?P<modifier>{choice(MODIFIERS)}) +)?"
_MODIFIER_HEADS = _heads(MODIFIERS)
_DEICTIC_YEAR = rf"(?P<deictic>{choice(deictics('year'))})(?!\w)"
#: `này`, or a word for a year, behind a month or quarter: `tháng 7 này`, `tháng 3 năm nay`.
_POINTER = rf"(?: +(?:này(?!\w)|(?:của +)?{_DEICTIC_YEAR}))?"
#: The year behind a month or quarter: `/2024`, ` - 2024`, ` năm 2024`, ` 1945`; two digits only after a slash (`tháng
#: 5/24`).
_YEAR = (
    r"(?: *[/.-] *(?P<year>\d{4}(?!\d))|,? +năm +(?P<year_word>\d{4})(?!\d)"
    r"|/(?P<year_short>\d\d)(?!\d)| +(?P<year_bare>(?:19|20)\d\d)(?!\d))"
)
#: The year behind `31 tháng 3`.
_YEAR_OF_DAY = r"(?:(?: *[/.-] *|,? *năm *| +(?=[12]\d{3}))(?P<year_word>\d{4})(?!\d))?"
_CYCLE_NAME = rf"(?P<stem>{choice(STEMS)}) +(?P<branch>{choice(BRANCHES)})(?!\w)"
_NUMBER = rf"(?:\d{{1,2}}|{choice(NUMERALS)})"
_ROMAN = r"(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})"

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}


def _numeral(words: str) -> int:
    """The value of figures, a number word or a Roman numeral."""
    if words.isdigit():
        return int(words)
    if key(words) in NUMERALS:
        return NUMERALS[key(words)]
    values = [_ROMAN_VALUES[char] for char in words]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def _month(words: str) -> int:
    return int(words) if words.isdigit() else MONTHS[key(words)]


def _year(match: re.Match[str], *names: str) -> int | None:
    """The year in the first of the groups that matched; 0 where its figures mean none (`017`, `20121`)."""
    figures = _get(match, *(names or ("year", "year_word", "year_short", "year_bare")))
    if figures is None:
        return None
    if len(figures) == 2:
        return int(figures) + (2000 if int(figures) < 50 else 1900)
    return int(figures) if len(figures) == 4 else 0


class _Lead(TypedDict):
    time: str | None
    part_of_day: str | None
    weekday: int | None


def _lead(match: re.Match[str]) -> _Lead:
    """The parts in `_LEAD`."""
    time, part, weekday = _get(match, "time"), _get(match, "part_of_day"), _get(match, "weekday")
    return {
        "time": key(time) if time else None,
        "part_of_day": PARTS_OF_DAY[key(part)] if part else None,
        "weekday": WEEKDAYS[key(weekday)] if weekday else None,
    }


class _Pointer(TypedDict):
    unit: Grain | None
    offset: int


def _pointer(match: re.Match[str]) -> _Pointer:
    words = _get(match, "deictic")
    if words is None:
        return {"unit": None, "offset": 0}
    unit, offset = DEICTICS[key(words)]
    return {"unit": "day" if unit == "part" else cast(Grain, unit), "offset": offset}


def _modifier(match: re.Match[str]) -> str | None:
    words = _get(match, "modifier")
    return key(words) if words else None


#: Days of each month, of February those of a leap year.
_DAYS_IN = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _is_day(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _DAYS_IN[month]


# --------------------------------------------------------------------------------------------------------------------
# Days


def _build_day(match: re.Match[str]) -> DateParts:
    month = _get(match, "month", "named_month") or ""
    return DateParts(
        "time" if _get(match, "time") else "day",
        year=_year(match),
        month=_month(month),
        day=int(match["day"]),
        lunar=key(month) in LUNAR_MONTHS,
        **_lead(match),
        **_pointer(match),
    )


def _build_possible_day(match: re.Match[str]) -> DateParts | None:
    parts = _build_day(match)
    return parts if _is_day(parts.day or 0, parts.month or 0) else None


def _fits_led_day(scan: Scan, match: re.Match[str]) -> bool:
    """Any day after `ngày`, `sáng`, `20h`; not `phiên họp thứ bảy` with `ngày 15/7` after it, `mỗi ngày 2-3 lần`,
    `một chiều 2.5 mét`."""
    if _get(match, "weekday") and match.start("weekday") == match.start() and not scan.opens_clause(match):
        return False
    if _year(match) is not None:
        return True
    return not scan.is_habit(match) and ("/" in match.group() or "measure" not in scan.right(match))


#: `Chiều 8/8`, `ngày 30-7-2021`, `6h15 ngày 9/11`, `20 giờ ngày 31 tháng 3 năm 1975`, `ngày 1/10 năm nay`. An
#: impossible day after `ngày` is a date all the same (`ngày 31/2`).
_form(
    _LEAD_HEADS,
    rf"{_LEAD}(?P<day>\d{{1,2}})"
    r"(?: *(?P<separator>[/.-]) *(?P<month>\d{1,2})"
    r"(?: *[/.-] *(?P<year>\d{4}(?!\d))|(?P=separator)(?P<year_short>\d{2,5}))?"
    rf"| *tháng *{_NAMED_MONTH}{_YEAR_OF_DAY})(?: +{_DEICTIC_YEAR})?{_OPEN_BORDER}",
    _build_day,
    _fits_led_day,
)

#: Shares that everyone says, and round the clock; as a day they need a word before them (`từ 1/3`).
_COMMON_SHARES = {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (1, 10), (24, 7)}


def _fits_bare_day(scan: Scan, match: re.Match[str]) -> bool:
    """`từ 10/3`, `Quốc khánh 2.9`, `hôm qua (10.4)`; not `9/9 chỉ tiêu`, `thắng 3-1`, `đường 30/4`, `2.9 triệu`."""
    left, right = scan.left(match), scan.right(match)
    if left & {"place", "number", "ordinal", "score"} and "cue" not in left:
        return False
    if scan.is_counted(match) or _FIGURE_AFTER.match(scan.text, match.end()):
        return False
    if len(match["year"] or "") >= 4 or _get(match, "deictic"):
        return True
    if right & {"measure", "share"} or scan.row_counts(match):
        return False
    if scan.row_before(match):
        return True
    day = (int(match["day"]), int(match["month"]))
    if match["year"] and (match["separator"] != "/" or "cue" not in left):
        return False
    if "cue" in left:
        return day not in _COMMON_SHARES or "share" not in left
    if left & {"share", "amount", "document"}:
        return False
    if day in HOLIDAYS:
        return True
    if day in _COMMON_SHARES or match["separator"] != "/":
        return False
    after = scan.letters[match.end() : match.end() + 2].strip(" ")
    return not after or not after[0].islower() or "function" in right


#: `10-3`, `2/9`, `30/4 năm nay`, `26/7/2018`: figures alone, judged by their neighbours.
_form(
    _heads("#"),
    rf"{_LEFT_BORDER}(?P<day>\d{{1,2}})(?P<separator>[/.-])(?P<month>\d{{1,2}})"
    rf"(?:(?P=separator)(?P<year>\d{{4}}|\d{{2,3}}))?(?: +{_DEICTIC_YEAR})?{_RIGHT_BORDER}",
    _build_possible_day,
    _fits_bare_day,
)


def _fits_spelled_day(scan: Scan, match: re.Match[str]) -> bool:
    """`30 tháng 4`, not `đường 30 tháng 4`, `đại hội lần thứ 17 tháng 10`, `tù 9 tháng 6 ngày`, `5 tháng đầu năm`."""
    left = scan.left(match)
    if left & {"place", "number", "ordinal"} or scan.letters[match.start("named_month") : match.end()].startswith(
        "năm"
    ):
        return False  # `9 tháng năm 2024` is nine months
    if match["year_word"] or "cue" in left:
        return True
    return scan.ends_phrase(match) and not left & {"amount", "share"}


_form(
    _heads("#"),
    rf"{_LEFT_BORDER}(?P<day>\d{{1,2}}) +tháng +{_NAMED_MONTH}{_YEAR_OF_DAY}{_OPEN_BORDER}",
    _build_possible_day,
    _fits_spelled_day,
)
#: `2025-08-08`
_form(
    _LEAD_HEADS,
    rf"(?:{_LEAD})?{_LEFT_BORDER}(?P<year>(?:19|20)\d\d)(?P<separator>[-/.])(?P<month>\d{{1,2}})(?P=separator)"
    r"(?P<day>\d{1,2})(?!\d|[/.-]\d|[/-]\w)",
    _build_possible_day,
)


def _build_days(match: re.Match[str]) -> DateParts | None:
    if match["separator"] == "-" and not match["year_1"]:
        return None  # of `5-9-7-9` nobody could say where the first day ends
    if match["month_1"] is None and int(match["day"]) >= int(match["day_2"]):
        return None
    first_month = int(match["month_1"]) if match["month_1"] else None
    last_month = _month(_get(match, "month_2", "named_month") or "")
    if not (_is_day(int(match["day"]), first_month or last_month) and _is_day(int(match["day_2"]), last_month)):
        return None
    end = DateParts("day", year=_year(match), month=last_month, day=int(match["day_2"]))
    first_year = _year(match, "year_1")
    return DateParts("period", year=first_year, month=first_month, day=int(match["day"]), end=end, **_lead(match))


def _fits_bare_days(scan: Scan, match: re.Match[str]) -> bool:
    """`từ 9 - 11.10`, `(1 - 5/12)`; not `7 - 8.5 triệu`, `6-7/10 chỉ tiêu`."""
    left, right = scan.left(match), scan.right(match)
    if _year(match) is not None:
        return True
    if left & {"place", "number", "ordinal", "score", "amount"} or right & {"measure", "share"}:
        return False
    if scan.row_before(match) or "cue" in left or match["month_1"]:
        return True
    return "/" in match.group() and "share" not in left


#: Of `5 - 7.5` the day's own separator may be no dash.
_DAYS = (
    r"(?P<day>\d{1,2})(?:(?P<separator>[/.-])(?P<month_1>\d{1,2})(?:(?P=separator)(?P<year_1>\d{4}|\d{2}))?)?"
    r" *- *(?:ngày +)?(?P<day_2>\d{1,2})"
    r"(?:(?(month_1)[/.-]|[/.])(?P<month_2>\d{1,2})(?:[/.-](?P<year>\d{4,5}|\d{2}))?"
    rf"| *tháng *{_NAMED_MONTH}{_YEAR_OF_DAY})"
)
#: A range of days: `ngày 5 - 7.5`, `ngày 22.9 - 26.9.2025`, `13-15/10`, `18-10-1930 - 18-10-2021`,
#: `21-3-1957-21-3-2017`.
_form(_LEAD_HEADS, rf"{_LEAD}{_DAYS}{_OPEN_BORDER}", _build_days, _fits_led_day)
_form(_heads("#"), rf"{_LEFT_BORDER}{_DAYS}{_RIGHT_BORDER}", _build_days, _fits_bare_days)


def _build_day_alone(match: re.Match[str]) -> DateParts | None:
    day = int(match["day"])
    return DateParts("day", day=day, **_lead(match)) if 1 <= day <= 31 else None


def _fits_day_alone(scan: Scan, match: re.Match[str]) -> bool:
    """`ngày 27`, `hai ngày 11 và 12-6`; not `mỗi ngày 2 lần`, `3 ngày 2 đêm`."""
    if not match["cue"] or scan.is_habit(match) or scan.right(match) & {"measure", "share"}:
        return False
    return not scan.is_counted(match) or bool(ROW_GOES_ON.match(scan.text, match.end()))


#: `ngày 27`, `trong các ngày 3`
_form(
    _LEAD_HEADS,
    rf"{_LEAD}(?P<day>\d{{1,2}})(?![\d%]|[.,/:-]\d| *tháng +\d)",
    _build_day_alone,
    _fits_day_alone,
)


def _fits_figure_of_row(scan: Scan, match: re.Match[str]) -> bool:
    """The `27` of `từ 27 đến 30/6`, the `4` of `các ngày 3, 4 và 6/5`; not the `5` of `từ 5 đến 7/10 chỉ tiêu`."""
    if not ROW_GOES_ON.match(scan.text, match.end()) or scan.row_counts(match):
        return False
    before = scan.row_before(match)
    return before.grain == "day" if before else "cue" in scan.left(match)


_form(
    _heads("#"),
    rf"{_LEFT_BORDER}(?P<day>\d{{1,2}})(?=,? +(?:và|đến|tới|hoặc|sang)|, *\d)",
    _build_day_alone,
    _fits_figure_of_row,
)

# --------------------------------------------------------------------------------------------------------------------
# Days of the lunar calendar


def _build_lunar(match: re.Match[str]) -> DateParts:
    return DateParts("day", lunar=True, **_lead(match))


#: `mùng 1 Tết`, `Chiều 29 Tết`, `mồng 3 Tết Bính Ngọ`
_form(
    _LEAD_HEADS,
    rf"(?:{_LEAD})?(?:\d{{1,2}}|{choice(NUMERALS)}) +tết(?!\w)"
    rf"(?: +(?:nguyên +đán +)?{_CYCLE_NAME})?(?: +(?:19|20)\d\d(?!\d))?",
    _build_lunar,
    lambda scan, match: bool(_get(match, "cue", "part_of_day")) or match.group()[:2].isdigit(),
)
#: `23 tháng Chạp`, `mùng 1 tháng giêng`, `mùng 1 tháng 7 âm lịch`
_form(
    _LEAD_HEADS,
    rf"(?:{_LEAD})?\d{{1,2}} +tháng +(?:(?:{choice(LUNAR_MONTHS)})(?!\w)(?: +âm +lịch)?|{_NAMED_MONTH} +âm +lịch)",
    _build_lunar,
)
#: `rằm tháng Giêng`, `rằm tháng 7`
_form(_heads("rằm"), rf"rằm +tháng +{_NAMED_MONTH}(?: +âm +lịch)?", _build_lunar)

# --------------------------------------------------------------------------------------------------------------------
# Months


def _build_month(match: re.Match[str]) -> DateParts:
    words = match["named_month"]
    return DateParts(
        "month",
        year=_year(match),
        month=_month(words),
        modifier=_modifier(match),
        lunar=key(words) in LUNAR_MONTHS,
        **_pointer(match),
    )


def _fits_month(scan: Scan, match: re.Match[str]) -> bool:
    """`tháng 6`, `tháng Tám 1945`; not `mỗi tháng 2 lần`, `ngày tháng năm sinh`, `Cách mạng tháng Tám`, `3 tháng 10
    ngày`, `đường 30 tháng 4`."""
    in_figures = match["named_month"].isdigit()
    if not in_figures and key(scan.text[max(0, match.start() - 14) : match.start()]).endswith("cách mạng"):
        return False
    if _year(match):
        return True
    if scan.is_habit(match) or "measure" in scan.right(match):
        return False
    if in_figures:
        figure = _FIGURE_BEFORE.search(scan.text, max(0, match.start() - 5), match.start())
        return not figure or (
            scan.ends_phrase(match) and not left_senses(scan.text, figure.start()) & {"place", "number"}
        )
    # A month in words is a name (`tháng Bảy`), or stands where only a month can (`cuối tháng bảy`).
    return scan.letters[match.start("named_month")].isupper() or match["modifier"] is not None


#: `tháng 6`, `tháng7/1931`, `đầu tháng 5/2025`, `tháng 7 này`, `tháng 3 năm nay`, `tháng IV/2023`, `tháng Tám 1945`
_form(
    _MODIFIER_HEADS | _heads("tháng"),
    rf"{_MODIFIER}tháng *{_NAMED_MONTH}{_YEAR}?{_POINTER}{_OPEN_BORDER}",
    _build_month,
    _fits_month,
)


def _build_months(match: re.Match[str]) -> DateParts | None:
    first, last = int(match["month_1"]), int(match["month_2"])
    if not (1 <= first <= 12 and 1 <= last <= 12) or (match["year_1"] is None and first >= last):
        return None
    end = DateParts("month", year=_year(match), month=last)
    return DateParts("period", year=_year(match, "year_1"), month=first, end=end, modifier=_modifier(match))


#: `tháng 1/2004 - 5/2010`, `tháng 3-4/2017`; not `mỗi tháng 5-7 triệu`
_form(
    _MODIFIER_HEADS | _heads("tháng"),
    rf"{_MODIFIER}tháng *(?P<month_1>\d{{1,2}})(?:[/.-](?P<year_1>(?:19|20)\d\d))?"
    rf" *- *(?:tháng *)?(?P<month_2>\d{{1,2}})(?:(?:[/.-]| +năm +)(?P<year>(?:19|20)\d\d))?{_OPEN_BORDER}",
    _build_months,
    lambda scan, match: match["year"] is not None or not scan.right(match) & {"measure", "share"},
)
#: `11/1994 - 5/1997`
_form(
    _heads("#"),
    rf"{_LEFT_BORDER}(?P<month_1>\d{{1,2}})[/.-](?P<year_1>(?:19|20)\d\d) *- *(?P<month_2>\d{{1,2}})[/.-]"
    rf"(?P<year>(?:19|20)\d\d){_RIGHT_BORDER}",
    _build_months,
)


def _build_bare_month(match: re.Match[str]) -> DateParts | None:
    month = int(match["month"])
    return DateParts("month", year=_year(match), month=month) if 1 <= month <= 12 else None


def _fits_bare_month(scan: Scan, match: re.Match[str]) -> bool:
    """`đến 4/2001`, `tháng 3, 4-2017`; not `Nghị định 08/2016`, `số 12/2019`."""
    left = scan.left(match)
    if left & {"number", "ordinal", "document", "place", "score"}:
        return False
    return match["separator"] == "/" or "cue" in left or scan.row_before(match) is not None


_form(
    _heads("#"),
    rf"{_LEFT_BORDER}(?P<month>\d{{1,2}})(?P<separator>[/.-])(?P<year>(?:1[89]|20)\d\d){_RIGHT_BORDER}",
    _build_bare_month,
    _fits_bare_month,
)


def _fits_month_of_row(scan: Scan, match: re.Match[str]) -> bool:
    """The `8` of `tháng 7 và 8`."""
    before = scan.row_before(match)
    return before is not None and before.grain == "month" and not scan.right(match) & {"measure", "share"}


_form(_heads("#"), rf"{_LEFT_BORDER}(?P<month>\d{{1,2}}){_RIGHT_BORDER}", _build_bare_month, _fits_month_of_row)

# --------------------------------------------------------------------------------------------------------------------
# Quarters, halves and other stretches of a year


def _build_quarter(match: re.Match[str]) -> DateParts:
    first = _numeral(match["quarter"])
    last = _numeral(_get(match, "quarter_2") or match["quarter"])
    year = _year(match)
    end = DateParts("month", year=year, month=last * 3)
    modifier = _modifier(match)
    return DateParts("quarter", year=year, month=first * 3 - 2, end=end, modifier=modifier, **_pointer(match))


def _fits_quarter_of_row(scan: Scan, match: re.Match[str]) -> bool:
    """The `IV/2024` of `quý III và IV/2024`."""
    before = scan.row_before(match)
    return before is not None and before.grain == "quarter" and not scan.right(match) & {"measure", "share"}


_QUARTER = r"iv|i{1,3}|0?[1-4]"
#: `quý I/2024`, `quý 4-2025`, `Quý IV/2015`, `quý I năm nay`, `quý I - II/2024`
_form(
    _MODIFIER_HEADS | _heads("quý", "quí"),
    rf"{_MODIFIER}qu[ýí] *(?P<quarter>{_QUARTER})(?: *- *(?P<quarter_2>{_QUARTER})(?!\d))?"
    rf"{_YEAR}?{_POINTER}(?!\w|[./-]\d)",
    _build_quarter,
)
_form(
    _heads("#", "i", "ii", "iii", "iv"),
    rf"{_LEFT_BORDER}(?P<quarter>{_QUARTER})(?!\w){_YEAR}?{_POINTER}(?!\w|[./-]\d)",
    _build_quarter,
    _fits_quarter_of_row,
)


def _build_stretch(match: re.Match[str]) -> DateParts | None:
    """`6 tháng đầu năm 2017` is January to June of it, `quý cuối năm 2025` October to December; days and weeks, and
    counts left open (`những tháng đầu năm`), stay with the year or month."""
    count = _numeral(match["count"]) if match["count"] else 0 if match["some"] else 1
    if count == 1 and match["part"] in ("ngày", "tuần"):
        return None  # `một ngày đầu tháng 5` is some day or other: only `đầu tháng 5` is marked
    year = _year(match) if match["named_month"] else _year(match, "year_edge", "year_whole")
    edge = key(match["edge"] or "đầu").split()[0]
    pointer = _pointer(match)
    if match["named_month"]:
        return DateParts("month", year=year, month=_month(match["named_month"]), modifier=edge, **pointer)
    months = count * {"tháng": 1, "quý": 3}.get(match["part"], 0)
    if not 0 < months < 12 or edge == "giữa":
        return DateParts("year", year=year, modifier=edge, **pointer)
    first, last = (1, months) if edge == "đầu" else (13 - months, 12)
    grain: Grain = "quarter" if months == 3 else "half" if months == 6 else "period"
    end = DateParts("month", year=year, month=last)
    return DateParts(grain, year=year, month=first, end=end, modifier=edge, **pointer)


#: `6 tháng đầu năm 2017`, `sáu tháng cuối năm nay`, `những tháng đầu năm 2019`, `10 ngày đầu tháng 5/2025`, `9 tháng
#: năm 2024`, `quý cuối năm 2025`. With no year or month (`6 tháng đầu năm`) it is no date.
_form(
    _heads("#", NUMERALS, "những", "các", "tháng", "quý"),
    rf"(?:(?:(?P<count>{_NUMBER})|(?P<some>những|các)) +)?(?P<part>(?<= )(?:ngày|tuần)|tháng|quý) +"
    r"(?:(?P<edge>đầu(?: +tiên)?|cuối(?: +cùng)?|giữa) +(?:của +)?"
    rf"(?:(?:năm +)?(?P<year_edge>\d{{4}})(?!\d)|{_DEICTIC_YEAR}|tháng *{_NAMED_MONTH}{_YEAR}?)"
    rf"|(?<=\d tháng )năm +(?P<year_whole>\d{{4}})(?!\d)){_OPEN_BORDER}",
    _build_stretch,
    lambda scan, match: match["deictic"] is None or "not deictic" not in scan.right(match),
)

# --------------------------------------------------------------------------------------------------------------------
# Years and periods


def _build_years(match: re.Match[str]) -> DateParts:
    """A year, or a period; of `2018-19` the end takes its century from the beginning."""
    first, last, modifier = int(match["year"]), _get(match, "year_2"), _modifier(match)
    if last is None:
        return DateParts("period" if _get(match, "head") else "year", year=first, modifier=modifier)
    year = first // 100 * 100 + int(last) if len(last) == 2 else int(last) if len(last) == 4 else 0
    return DateParts("period", year=first, end=DateParts("year", year=year), modifier=modifier)


def _build_year_or_decade(match: re.Match[str]) -> DateParts:
    parts = _build_years(match)
    if match.string.endswith("những ", 0, match.start()) and match["year"].endswith("0"):
        # `những năm 1990`, `những năm 1930-1940`
        return replace(parts, grain="decade", end=replace(parts.end, grain="decade") if parts.end else None)
    return parts


def _fits_year(scan: Scan, match: re.Match[str]) -> bool:
    """`năm 2025`, `hai năm 2017 và 2018`, `năm 938`; of `kế hoạch 5 năm 2016-2020` only the figures are a date, and
    nothing is in `mỗi năm 2000 con`."""
    if scan.is_habit(match):
        return False
    if len(match["year"]) == 3 and scan.right(match) & {"measure", "counted"}:
        return False
    count = scan.word_before(match).lower()
    return not (match["year_2"] and (count.isdecimal() or count in NUMERALS) and _numeral(count) > 2)


#: `năm 2025`, `đầu năm 2023`, `năm 1930 - 1931`
_form(
    _MODIFIER_HEADS | _heads("năm"),
    rf"{_MODIFIER}năm *(?P<year>[1-9]\d{{2,3}})(?: *- *(?:năm +)?(?P<year_2>\d{{4,5}}|\d{{2,3}}))?(?!\d|[./]\d)",
    _build_year_or_decade,
    _fits_year,
)
#: `cuối 2009`
_form(
    _MODIFIER_HEADS,
    rf"(?P<modifier>đầu|cuối) +(?P<year>(?:19|20)\d\d){_RIGHT_BORDER}",
    _build_years,
    lambda scan, match: "counted" not in scan.right(match),
)
#: `giai đoạn 2020 - 2025`, `nhiệm kỳ mới 2016-2021`, `đầu năm học 2018-2019`. A term whose last figures are cut off
#: is a date all the same (`nhiệm kỳ 2016-202`).
_form(
    _MODIFIER_HEADS | _heads(PERIODS),
    rf"{_MODIFIER}(?P<head>{choice(PERIODS)}),?(?: +năm)? *(?P<year>[12]\d{{3}})"
    r"(?: *- *(?P<year_2>\d{1,5}))?(?!\d|/\w)",
    _build_years,
)


def _build_bare_period(match: re.Match[str]) -> DateParts | None:
    return _build_years(match) if 1000 <= int(match["year"]) < int(match["year_2"]) <= 2199 else None


def _fits_bare_year(scan: Scan, match: re.Match[str]) -> bool:
    """Four figures are a year unless they count something (`2000 đảng viên`, `hơn 1900`) or number it (`số 1989`)."""
    return not scan.left(match) & {"number", "amount"} and "counted" not in scan.right(match)


#: `2011-2015`, `1969 – 2019`
_form(
    _heads("#"),
    rf"{_LEFT_BORDER}(?P<year>[12]\d{{3}}) *- *(?P<year_2>[12]\d{{3}}){_RIGHT_BORDER}",
    _build_bare_period,
    _fits_bare_year,
)
#: `SN 1988`, `đến 2003`, `kỳ thi 2018`
_form(_heads("#"), rf"{_LEFT_BORDER}(?P<year>1[89]\d\d|20[0-6]\d){_RIGHT_BORDER}", _build_years, _fits_bare_year)

# --------------------------------------------------------------------------------------------------------------------
# Centuries and decades


def _century(words: str) -> int:
    """The year that opens a century, as EDTF counts: 1900 for the twentieth."""
    return _numeral(words) * 100 - 100


def _build_century(match: re.Match[str]) -> DateParts:
    if match["deictic"]:
        return DateParts("century", modifier=_modifier(match), **_pointer(match))
    end = DateParts("century", year=_century(match["last"])) if match["last"] else None
    return DateParts("century", year=_century(match["first"]), end=end, modifier=_modifier(match))


def _fits_century(scan: Scan, match: re.Match[str]) -> bool:
    """`cuối thế kỷ trước`, not `nửa thế kỷ qua`."""
    return match["deictic"] is None or match["modifier"] is not None or "quantifier" not in scan.left(match)


_CENTURY_NUMBER = rf"(?:{_ROMAN}|\d{{1,2}})(?!\w)"
_CENTURY = (
    rf"(?:thế +k[ỷỉ] +(?:thứ +)?(?P<first>{_CENTURY_NUMBER})(?: *- *(?P<last>{_CENTURY_NUMBER}))?"
    rf"|(?P<deictic>{choice(deictics('century'))})(?!\w))"
)
#: `thế kỷ XX`, `đầu thế kỷ 21`, `thế kỷ thứ X`, `thế kỷ XVIII - XIX`, `thế kỷ trước`
_form(_MODIFIER_HEADS | _heads("thế"), rf"{_MODIFIER}{_CENTURY}", _build_century, _fits_century)


def _build_decade(match: re.Match[str]) -> DateParts:
    # `những năm 60`, `thập niên 30-40 thế kỷ trước`: of the twentieth century, unless another is named
    century = _century(match["first"]) if match["first"] else 1900

    def decade(figures: str) -> int:
        return int(figures) if len(figures) == 4 else century + int(figures)

    end = DateParts("decade", year=decade(match["decade_2"])) if match["decade_2"] else None
    return DateParts("decade", year=decade(match["decade"]), end=end, modifier=_modifier(match))


_DECADES = (
    r"(?P<decade>(?:1\d|20)?\d0)(?: *- *(?P<decade_2>(?:1\d|20)?\d0))?(?!\w|[.,]\d)"
    rf"(?:,? +(?:của +)?{_CENTURY})?"
)
#: `thập niên 1990`, `thập kỷ 90 của thế kỷ XX`, `năm thập niên 30-40 thế kỷ trước`
_form(
    _MODIFIER_HEADS | _heads("thập", "năm"),
    rf"{_MODIFIER}(?:năm +)?thập +(?:niên|k[ỷỉ]) +{_DECADES}",
    _build_decade,
)
#: `những năm 60`, `những năm 90 của thế kỷ trước`
_form(_heads("năm"), rf"(?<=những )năm +{_DECADES}", _build_decade)

# --------------------------------------------------------------------------------------------------------------------
# Seasons, and years named by the sixty-year cycle


def _build_season(match: re.Match[str]) -> DateParts:
    return replace(_build_years(match), grain="season")


def _fits_season(scan: Scan, match: re.Match[str]) -> bool:
    """`mùa thu 2025`, `Xuân - Hè 1972`; not `thu 2000 tỷ đồng`, `Hà Đông 2020`, `ông Nguyễn Xuân 1975`."""
    if "counted" in scan.right(match):
        return False
    if match["kind"] or match["second"] or match["word"]:
        return True
    return scan.letters[match.start("first")].isupper() and not scan.word_before(match)[:1].isupper()


#: `mùa Xuân năm 1975`, `Xuân - Hè 1972`, `đông xuân 1953-1954`
_form(
    _MODIFIER_HEADS | _heads("mùa", SEASONS),
    rf"{_MODIFIER}(?P<kind>mùa +)?(?P<first>{choice(SEASONS)})(?:(?: *- *| +)(?P<second>{choice(SEASONS)})(?!\w))?"
    r"(?: +(?P<word>năm))? +(?P<year>(?:1\d|20)\d\d)(?: *- *(?P<year_2>\d{4}|\d\d))?(?!\w|[.,]\d)",
    _build_season,
    _fits_season,
)


def _build_cycle(match: re.Match[str]) -> DateParts:
    stem, branch = STEMS[match["stem"]], BRANCHES[match["branch"]]
    # A year's place is what its stem says modulo ten and its branch modulo twelve; half of the pairs do not occur.
    place = next((place for place in range(stem, 60, 10) if place % 12 == branch), None)
    return DateParts("year", year=_year(match), modifier=_modifier(match), cycle=place)


def _fits_cycle(scan: Scan, match: re.Match[str]) -> bool:
    """`năm Kỷ Hợi`, `Xuân Bính Ngọ 2026`, `Tết Bính Ngọ 2026`; two syllables alone may be anybody's name (`ông Canh
    Thân`)."""
    return bool(match["head"] or match["year"]) and scan.letters[match.start("stem")].isupper()


#: `năm mới Kỷ Hợi`, `đầu xuân Bính Ngọ 2026`, `Xuân Mậu Thân 1968`
_form(
    _MODIFIER_HEADS | _heads("mùa", "xuân", "năm", STEMS),
    rf"(?:{_MODIFIER}(?P<head>(?:mùa +)?xuân|năm(?: +mới)?) +)?{_CYCLE_NAME}"
    r"(?:,?(?: +năm)? +(?P<year>(?:1\d|20)\d\d)(?!\d))?",
    _build_cycle,
    _fits_cycle,
)

# --------------------------------------------------------------------------------------------------------------------
# Words that point from the day of publication


def _build_pointer(match: re.Match[str]) -> DateParts:
    pointer, lead, modifier = _pointer(match), _lead(match), _modifier(match)
    unit = cast(Grain, pointer["unit"])
    half = MODIFIERS.get(modifier) if modifier and unit == "year" else None
    month, day = _get(match, "month"), _get(match, "day")
    return DateParts(
        "time" if lead["time"] else "day" if lead["weekday"] else "half" if half else unit,
        year=_year(match),
        month=int(month) if month else half[0] if half else None,
        day=int(day) if day else None,
        end=DateParts("month", month=half[1]) if half else None,
        modifier=modifier,
        **pointer,
        **lead,
    )


def _build_pointer_with_day(match: re.Match[str]) -> DateParts | None:
    return _build_pointer(match) if _is_day(int(match["day"]), int(match["month"])) else None


def _fits_pointer_to_day(scan: Scan, match: re.Match[str]) -> bool:
    """`sáng nay`, `tối qua`, `ngày mai 1.10`; not `thế hệ hôm nay`, `ánh sáng qua`, `tối qua đời`, `chị Chiều
    Mai`."""
    left, right = scan.left(match), scan.right(match)
    if match.start("deictic") == match.start() and "epoch" in left:
        return False
    if DEICTICS[key(match["deictic"])][0] == "part":
        if not match["part_of_day"] or "not a part of day" in left or "not deictic" in right:
            return False
        letters = scan.letters
        if letters[match.start("deictic")].isupper() and not letters[match.start() : match.end()].isupper():
            return False
    return not (_get(match, "day") and not match["year"] and "measure" in right)


_POINTER_TO_DAY = (
    rf"{_OPENING}(?:{_PART_OF_DAY} +)?(?:{_WEEKDAY} +)?(?P<deictic>{choice(deictics('day', 'part'))})(?!\w)"
)
_POINTER_HEADS = _LEAD_HEADS | _heads(deictics("day"))
#: `hôm nay`, `sáng mai`, `1h30 hôm nay`
_form(_POINTER_HEADS, _POINTER_TO_DAY, _build_pointer, _fits_pointer_to_day)
#: … and with the day itself: `Sáng nay 23-1`, `16h15 chiều nay 24-10`, `ngày mai 1.10`
_form(
    _POINTER_HEADS,
    rf"{_POINTER_TO_DAY} +(?P<day>\d{{1,2}})(?P<separator>[/.-])(?P<month>\d{{1,2}})"
    rf"(?:(?P=separator)(?P<year>\d{{4}}|\d{{2}}))?{_RIGHT_BORDER}",
    _build_pointer_with_day,
    _fits_pointer_to_day,
)

#: `bước sang năm mới`, `sang năm 2015`, `sang tuần làm việc thứ 3`
_NOT_NEXT = re.compile(r" +(?:mới|thứ|học|làm|đầu|cuối|này|sau|tới|trước|qua|nay|\d)")
#: `năm sau cao hơn năm trước`: of no year in particular
_COMPARED = {f"{unit} sau": re.compile(rf"[^.;\n]*{unit} trước") for unit in ("tuần", "tháng", "quý", "năm")}


def _fits_pointer_to_unit(scan: Scan, match: re.Match[str]) -> bool:
    """`năm ngoái`, `tuần tới`; not `5 năm qua`, `những năm trước`, `một năm sau đó`, `bước sang năm mới`."""
    words = key(match["deictic"])
    if "not deictic" in scan.right(match):
        return False
    if words.startswith("sang") and _NOT_NEXT.match(scan.text, match.end()):
        return False
    if match.start("deictic") > match.start():
        return True
    if words in _COMPARED and _COMPARED[words].match(scan.text, match.end(), match.end() + WINDOW):
        return False
    if (
        words.endswith(" trước")
        and f"{words.split()[0]} sau" in scan.text[max(0, match.start() - WINDOW) : match.start()]
    ):
        return False
    return not scan.is_counted(match) and "quantifier" not in scan.left(match)


#: `năm nay`, `cuối năm ngoái`, `đầu tuần tới`, `tháng này`, `thứ Hai tuần tới`, `nửa đầu năm nay`
_form(
    _heads("#", MODIFIERS, PARTS_OF_DAY, WEEKDAYS, "tuần", "tháng", "quý", "năm", "sang"),
    rf"(?:{_MODIFIER}|{_OPENING}(?:{_PART_OF_DAY} +)?{_WEEKDAY} +)"
    rf"(?P<deictic>{choice(deictics('week', 'month', 'quarter', 'year'))})(?!\w)",
    _build_pointer,
    _fits_pointer_to_unit,
)


def _build_weekday(match: re.Match[str]) -> DateParts:
    return DateParts("day", unit="week", **_lead(match))


def _fits_weekday(scan: Scan, match: re.Match[str]) -> bool:
    """`hôm thứ hai`, `sáng thứ Bảy`, `tối Chủ nhật`; not `buổi sáng thứ hai` (the second one), `sáng thứ bảy hằng
    tuần`."""
    syllable = match.end("weekday") - len(key(match["weekday"]).split()[-1])
    return (
        match["cue"] is not None or scan.letters[syllable].isupper() or scan.letters[match.start("weekday")].isupper()
    )


_form(
    _heads(PARTS_OF_DAY, "hôm"),
    rf"(?:{_PART_OF_DAY} +)?(?:(?P<cue>hôm) +)?{_WEEKDAY}(?<!\d)(?! +(?:hằng|hàng|mỗi|cuối|đầu))",
    _build_weekday,
    _fits_weekday,
)

#: Words to which a slip sticks figures: `lúc10:20`, `ngày8/8`.
GLUE = [words for words, senses in LEFT.items() if "glue" in senses]
