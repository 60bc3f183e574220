"""What dates come to on the calendar, in Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2).

| words | EDTF |
|---|---|
| `ngày 30-7-2021`, `sáng 18/4` (of a known year) | `2021-07-30`, `2025-04-18` |
| `Ngày 18-10 hằng năm`, a day whose year nothing tells | `XXXX-10-18` |
| `đầu tháng 5/2025`, `năm 2025`, `mùa xuân 1975` | `2025-05`, `2025`, `1975` |
| `giai đoạn 2020 - 2025`, `18-10-1930 - 18-10-2021` | `2020/2025`, `1930-10-18/2021-10-18` |
| `6 tháng đầu năm 2017`, `quý I/2024` | `2017-01/2017-06`, `2024-01/2024-03` |
| `thế kỷ XVIII`, `thập niên 1990` | `17XX`, `199X` |
| an impossible day (`31/2`), a day of the lunar calendar, `hôm nay` with no day of publication | none |

`đầu`, `giữa`, `cuối` and clock times are not in the EDTF. Whatever was not in the words themselves makes `inferred`
true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pipeline.article import Mention
from pipeline.grammar.date_tables import left_senses, lowered, right_senses
from pipeline.grammar.dates import DateParts, Grain, parse_date
from pipeline.segment.fold import fold


@dataclass(frozen=True, slots=True)
class ResolvedDate:
    """A date on the calendar. `edtf` is None where the words name no day that can be found; `grain` is None only
    where the words could not be read at all."""

    edtf: str | None
    grain: Grain | None
    inferred: bool


def resolve_dates(mentions: Sequence[Mention], published: str | None, text: str) -> list[ResolvedDate]:
    """The DATE mentions of one article on the calendar, one result for each, in their order.

    `published` is the article's ISO date or date-time, or None; `text` is the article as read, which the mentions'
    offsets count in. A mention without parts (`data`), from a trained model, is parsed from its text.

    What the words leave out is taken, in this order, from a row that the date stands in (`từ ngày 27 đến 30/6`), from
    the day of publication, and from a full date of the article that is about the article's own time.
    """
    dates = [_Dated.of(mention, text) for mention in mentions]
    calendar = _Calendar(dates, text, _home(published) or _home_from(dates))
    return [calendar.resolve(index) for index in range(len(dates))]


# --------------------------------------------------------------------------------------------------------------------
# The dates with what stands beside them


#: How much of the text on each side is looked at, in characters.
_BESIDE = 60
_NOTHING: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Dated:
    """One mention: its parts, and what stands beside it."""

    parts: DateParts | None
    before: str  # in small letters, up to the mention
    after: str  # in small letters, from its end
    start: int
    end: int
    left: frozenset[str] = _NOTHING
    right: frozenset[str] = _NOTHING

    @classmethod
    def of(cls, mention: Mention, text: str) -> _Dated:
        parts = mention.data if isinstance(mention.data, DateParts) else parse_date(text[mention.start : mention.end])
        before = lowered(fold(text[max(0, mention.start - _BESIDE) : mention.start]))
        after = lowered(fold(text[mention.end : mention.end + _BESIDE]))
        left, right = left_senses(before, len(before)), right_senses(after, 0)
        return cls(parts, before, after, mention.start, mention.end, left, right)

    @property
    def ahead(self) -> bool:
        """The text speaks of it as still to come: `ngày 4-12 tới`, `sẽ khai mạc vào 20/5`."""
        return "ahead" in self.right or bool(_AHEAD.search(self.before))

    @property
    def behind(self) -> bool:
        """… or as over: `hồi tháng 3`, `ngày 7/9 vừa qua`."""
        return "behind" in self.left or "behind" in self.right

    @property
    def recurs(self) -> bool:
        return "recurring" in self.right

    @property
    def of_document(self) -> bool:
        """The date of a document (`Quyết định số 265/QĐ-TTg ngày 31/12/2021`), which may be years old."""
        return bool(_DOCUMENT.search(self.before))


_AHEAD = re.compile(
    r"(?<!\w)(?:sẽ|dự kiến|sắp|chậm nhất)(?!\w)(?:(?!theo |ban hành|ký |nêu |từng |đã )[^.,;\n]){0,40}\Z"
)
_KINDS = "nghị quyết|nghị định|quyết định|chỉ thị|quy định|kết luận|thông tư|công văn|kế hoạch|luật"
_DOCUMENT = re.compile(
    rf"(?:\d[\w.]*[/-][\w/-]*[a-zđ][\w/-]*|(?:{_KINDS})(?: +số)? *:? *\d[\w/.-]*)(?: *\([^)]*\))?,? *\Z"
)

# --------------------------------------------------------------------------------------------------------------------
# The time that an article is written at


@dataclass(frozen=True, slots=True)
class _Home:
    """The day from which an article is written: given (`certain`), or the latest day that it speaks of as its own
    time."""

    day: date
    certain: bool


#: A day without year may lie so far from a home that was only inferred; farther away, nobody can say which year is
#: meant.
_TRUSTED = timedelta(days=150)


def _home(published: str | None) -> _Home | None:
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", published or "")
    day = _day(*map(int, match.groups())) if match else None
    return _Home(day, certain=True) if day else None


def _home_from(dates: Sequence[_Dated]) -> _Home | None:
    """The article's time without a day of publication, from its own full dates: the later end of `(19/4/1972 -
    19/4/2025)`, `trước 28/4/2025`, `6 tháng đầu năm 2019`, a month that lies ahead. Dates of birth and of documents
    are older than the article, nobody knows by how much; and if a later year is spoken of as past, the dates found
    are old as well."""
    days, latest_year = [], 0
    for dated in dates:
        parts = dated.parts
        if parts is None or parts.lunar or not parts.year or "birth" in dated.left:
            continue
        last = parts.end if parts.end and parts.end.year else parts
        if dated.of_document and last is parts:
            continue
        if last.day or parts.grain == "half" or (parts.grain == "month" and dated.ahead):
            # Halves are reported on and planned for at midsummer.
            day = _day(last.year or 0, 7 if parts.grain == "half" else last.month or 0, last.day or 1)
            if day:
                days.append(day)
        elif parts.grain in ("year", "month") and not dated.ahead and "ahead" not in dated.left:
            latest_year = max(latest_year, parts.year)
    latest = max(days, default=None)
    return _Home(latest, certain=False) if latest and latest.year >= latest_year else None


# --------------------------------------------------------------------------------------------------------------------
# Resolving

#: What joins the dates of a row, and what only sets a second way to say the same day beside it: `hôm qua (10.4)`,
#: `sáng nay, 11/7`.
_JOINT = re.compile(r" *(?:[,;]|-|[,;]? *(?:và|hoặc|hay|đến|tới|sang|thành|lẫn)) *(?:(?:hết|ngày|tức) +)*")
_BESIDE_IT = re.compile(r" *[(,] *(?:(?:ngày|tức) +)*| +")
#: So many neighbours of a row are asked, so that a long list takes no longer than a short one for each of its dates.
_ROW_LENGTH = 12
_SENTENCE_END = re.compile(r"[.!?…][\s\"'”’)]|\n")
#: A date ahead is weighed as if it were farther away than one behind: news tells what has happened.
_WEIGHTS = {"ahead": (20.0, 1.0), "behind": (1.0, 20.0), "": (1.0, 1.5)}


class _Calendar:
    """The dates of one article while they are resolved. `home` is None where nothing tells the article's time."""

    def __init__(self, dates: Sequence[_Dated], text: str, home: _Home | None) -> None:
        self.dates = dates
        self.text = text
        self.home = home

    def resolve(self, index: int) -> ResolvedDate:
        dated = self.dates[index]
        parts = dated.parts
        if parts is None:
            return ResolvedDate(None, None, False)
        if parts.lunar or "lunar" in dated.right:
            return ResolvedDate(None, parts.grain, False)
        if parts.year is not None or (parts.end is not None and parts.end.year is not None):
            return ResolvedDate(to_edtf(_share_year(parts)), parts.grain, False)
        if parts.unit is not None and parts.day is None:
            edtf = self._pointed_at(index, parts)
            return ResolvedDate(edtf, parts.grain, edtf is not None and not edtf.startswith("X"))
        filled = self._fill(index, parts)
        return ResolvedDate(to_edtf(filled), parts.grain, filled.year is not None)

    # -- words that point from the day of publication

    def _pointed_at(self, index: int, parts: DateParts) -> str | None:
        beside = self._said_beside(index, parts)
        if beside is not None:
            return beside
        home = self.home
        if home is None or not (home.certain or parts.unit in ("year", "century")):
            return to_edtf(parts) if parts.month else None
        day, offset = home.day, parts.offset
        if parts.unit == "day":
            return (day + timedelta(days=offset)).isoformat()
        if parts.unit == "week":
            return self._in_week(index, parts)
        if parts.unit == "month":
            year, month = _shift(day.year, day.month, offset)
            return to_edtf(DateParts("month", year=year, month=month))
        if parts.unit == "quarter":
            year, first = _shift(day.year, (day.month - 1) // 3 * 3 + 1, 3 * offset)
            return to_edtf(DateParts("quarter", year, first, end=DateParts("month", year, first + 2)))
        if parts.unit == "century":
            return to_edtf(DateParts("century", year=day.year // 100 * 100 + 100 * offset))
        year = day.year + offset
        return to_edtf(replace(parts, year=year, end=replace(parts.end, year=year) if parts.end else None))

    def _said_beside(self, index: int, parts: DateParts) -> str | None:
        """The day that stands beside a pointing word and means the same: `chiều nay (12/6)`, `Sáng nay, 20/5`, `năm
        nay (2025)`."""
        if index + 1 == len(self.dates):
            return None
        other = self.dates[index + 1].parts
        gap = self._between(index, index + 1)
        if other is None or other.unit is not None or gap is None or not _BESIDE_IT.fullmatch(gap):
            return None
        alike = other.grain in ("day", "time") if parts.unit == "day" or parts.weekday else other.grain == parts.unit
        return self.resolve(index + 1).edtf if alike and not other.lunar else None

    def _in_week(self, index: int, parts: DateParts) -> str:
        assert self.home is not None
        day = self.home.day
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=parts.offset)
        if parts.weekday is None:
            return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
        that = monday + timedelta(days=parts.weekday - 1)
        if parts.offset == 0 and that > day and not self.dates[index].ahead and "tuần" not in self._words(index):
            that -= timedelta(weeks=1)  # `hôm thứ Sáu` in an article of a Monday
        return that.isoformat()

    # -- days, months and quarters without a year

    def _fill(self, index: int, parts: DateParts) -> DateParts:
        """`parts` with the year, and the month if that is missing too, where the context has them."""
        dated = self.dates[index]
        if parts.cycle is not None:
            return replace(parts, year=self._year_of_cycle(parts.cycle))
        if parts.month is None and parts.day is not None:
            month = parts.end.month if parts.end else self._month_from_row(index, parts.day)
            if month is None:
                return self._nearest_month(parts)
            parts = replace(parts, month=month)
        if dated.recurs:
            return parts
        year = self._year_from_row(index, parts) or self._year_from_sentence(index, parts)
        if year is None and self.home is not None and (self.home.certain or "holiday" not in dated.left):
            year = self._nearest_year(parts, dated, self.home)
        if year is None:
            return parts
        end = parts.end
        if end is not None:
            wraps = (end.month or 0, end.day or 0) < (parts.month or 0, parts.day or 0)
            end = replace(end, year=year + wraps)
        return replace(parts, year=year, end=end)

    def _between(self, first: int, second: int) -> str | None:
        """The text between two dates, folded and in small letters; None where they lie too far apart to be a row."""
        start, end = self.dates[first].end, self.dates[second].start
        return lowered(fold(self.text[start:end])) if 0 < end - start < 16 else None

    def _words(self, index: int) -> str:
        return lowered(fold(self.text[self.dates[index].start : self.dates[index].end]))

    def _row(self, index: int, step: int) -> Iterator[DateParts]:
        """The dates that stand in one row with the one at `index`, after it (`step` 1) or before it (-1), nearest
        first."""
        for at in range(index + step, index + step * (_ROW_LENGTH + 1), step):
            if not 0 <= at < len(self.dates):
                return
            gap = self._between(min(at, at - step), max(at, at - step))
            parts = self.dates[at].parts
            if gap is None or parts is None or not _JOINT.fullmatch(gap):
                return
            yield parts

    def _month_from_row(self, index: int, day: int) -> int | None:
        """The month that a day alone shares with the next of its row: `từ ngày 27 đến 30/6`, `các ngày 3, 4 và
        6/5/2018`; of `từ ngày 28 đến 3/6` it is the month before."""
        for other in self._row(index, 1):
            if other.month is not None:
                earlier = other.day is not None and day > other.day
                return (other.month - 2) % 12 + 1 if earlier else other.month
        return None

    def _year_from_row(self, index: int, parts: DateParts) -> int | None:
        """The year of a neighbour: `từ 17/12 đến 3/1/2019` (the year before it), `ngày 6/2/2018 và 5/3`, `tháng 3,
        4-2017`."""
        own = (parts.month or 0, parts.day or 0)
        for other in self._row(index, 1):
            if other.year and other.month:
                return other.year - (own > (other.month, other.day or 31))
        for other in self._row(index, -1):
            last = other.end or other
            if last.year and last.month:
                return last.year + (own < (last.month, last.day or 0) and own[1] > 0)
        return None

    def _year_from_sentence(self, index: int, parts: DateParts) -> int | None:
        """For a month alone, the year of a day in that month later in the sentence: `Trong những ngày tháng 3 …, đến
        ngày 31 tháng 3 năm 1975`."""
        if parts.grain != "month":
            return None
        for dated in self.dates[index + 1 : index + 4]:
            if _SENTENCE_END.search(self.text, self.dates[index].end, dated.start):
                break
            other = dated.parts
            if other and other.day and other.year and other.month == parts.month:
                return other.year
        return None

    def _nearest_year(self, parts: DateParts, dated: _Dated, home: _Home) -> int | None:
        """The year that brings the date nearest to the article's time; a little in favour of the past, unless the
        words tell (`sẽ`, `dự kiến`, `hồi`, `vừa qua`)."""
        behind, ahead = _WEIGHTS["ahead" if dated.ahead else "behind" if dated.behind else ""]

        def weight(day: date) -> float:
            away = (day - home.day).days
            return away * ahead if away > 0 else -away * behind

        # A month or a quarter stands where its middle is. A leap day may be four years away.
        days = [
            day
            for year in range(home.day.year - 4, home.day.year + 5)
            if (day := _day(year, (parts.month or 0) + (1 if parts.grain == "quarter" else 0), parts.day or 15))
        ]
        nearest = min(days, key=weight, default=None)
        if nearest is None or (not home.certain and abs(nearest - home.day) > _TRUSTED):
            return None
        return nearest.year

    def _nearest_month(self, parts: DateParts) -> DateParts:
        """A day alone (`ngày 27`) in the month that brings it nearest to the day of publication."""
        if self.home is None or not self.home.certain or parts.day is None:
            return parts
        here = self.home.day
        months = [_shift(here.year, here.month, step) for step in (0, -1, 1)]
        days = [day for year, month in months if (day := _day(year, month, parts.day))]
        nearest = min(days, key=lambda day: abs(day - here), default=None)
        return replace(parts, year=nearest.year, month=nearest.month) if nearest else parts

    def _year_of_cycle(self, place: int) -> int | None:
        """The year of the sixty-year cycle that is nearest to the article's time (year 4 of the common era began
        one)."""
        if self.home is None:
            return None
        here = self.home.day.year
        return min(
            (year for year in range(here - 30, here + 30) if (year - 4) % 60 == place),
            key=lambda year: abs(year - here),
        )


def _shift(year: int, month: int, months: int) -> tuple[int, int]:
    """The month that is `months` away."""
    total = year * 12 + month - 1 + months
    return total // 12, total % 12 + 1


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _share_year(parts: DateParts) -> DateParts:
    """A range with the year of one end given to the other: `22.9 - 26.9.2025`, `ngày 5 - 7.5.2026`, `30/12 -
    3/1/2019`."""
    end = parts.end
    if end is None:
        return parts
    month = parts.month or end.month if parts.day else parts.month
    if end.year is None:
        return replace(parts, month=month, end=replace(end, year=parts.year))
    if parts.year is None:
        wraps = (month or 0, parts.day or 0) > (end.month or 0, end.day or 31)
        return replace(parts, month=month, year=end.year - wraps)
    return replace(parts, month=month)


# --------------------------------------------------------------------------------------------------------------------
# Writing


def to_edtf(parts: DateParts) -> str | None:
    """EDTF of parts as they stand: `XXXX` for a year that is missing; None where they name no possible date."""
    first = _point(parts)
    if parts.end is None or first is None:
        return first
    last = _point(parts.end)
    if last is None or (first > last and "X" not in first + last):
        return None
    return f"{first}/{last}"


def _point(parts: DateParts) -> str | None:
    if parts.year is not None and not 1 <= parts.year <= 2999:
        return None
    if parts.grain == "century":
        return f"{parts.year // 100:02d}XX" if parts.year is not None else None
    if parts.grain == "decade":
        return f"{parts.year // 10:03d}X" if parts.year is not None else None
    if parts.month is None and parts.day is None:
        return f"{parts.year:04d}" if parts.year is not None else None
    # Without a year, February may have its leap day; without a month, any day that some month has.
    if _day(parts.year or 2000, parts.month or 1, parts.day or 1) is None:
        return None
    point = f"{parts.year:04d}" if parts.year is not None else "XXXX"
    point += f"-{parts.month:02d}" if parts.month is not None else "-XX"
    return point if parts.day is None else f"{point}-{parts.day:02d}"
