"""Dates, moved: one shift for the whole article, so that what was before stays before, and each keeps its form."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from pipeline import assets
from pipeline.data.augment.edits import Edit
from pipeline.data.corpus import GoldArticle

#: Years that move. Older ones are history (`ngày 3/2/1930`, `năm 1975`), later ones are plans for good round years.
_FIRST, _LAST = 1990, 2035
#: A shift in years, and on top of it in days.
_YEARS, _DAYS = range(-6, 5), range(-75, 76)

_YEAR = r"(?<!\d)(?P<year>(?:19|20)\d\d)(?!\d)"
_SEPARATOR = r"(?: *[/.-] *)"
#: `30-7-2021`, `12/06/2018`, `8/8`, `08.8`
_NUMERIC = (
    rf"(?<![\d/.-])(?P<day>[0-3]?\d){_SEPARATOR}(?P<month>[01]?\d)"
    rf"(?:{_SEPARATOR}(?P<numeric_year>(?:19|20)\d\d))?(?![\d/]|[.-]\d)"
)
#: `ngày 12 tháng 4 năm 2018`, `12 tháng 4`
_SPELLED = (
    r"(?<!\d)(?P<spelled_day>[0-3]?\d) +tháng +(?P<spelled_month>[01]?\d)(?!\d)"
    r"(?: *(?:năm|/|-|,) *(?P<spelled_year>(?:19|20)\d\d))?(?!\d)"
)
#: `tháng 6`, `tháng 12/2020`, `tháng 6 năm 2020`
_MONTH = r"(?<=tháng )(?P<only_month>[01]?\d)(?!\d)(?: *(?:năm|/|-) *(?P<month_year>(?:19|20)\d\d))?(?!\d)"
#: `quý I/2024`: the quarter may turn, its year moves by itself.
_QUARTER = r"(?<=quý )(?P<quarter>I{1,3}|IV|[1-4])(?!\w)"
#: `từ ngày 27 đến …`: a span that is a day and no more.
_DAY_ALONE = r"\A(?:ngày +|mồng +|mùng +)?(?P<lone_day>[0-3]?\d)\Z"
_ANY = re.compile(f"{_SPELLED}|{_NUMERIC}|{_MONTH}|{_QUARTER}|{_YEAR}|{_DAY_ALONE}", re.IGNORECASE)
_YEAR_ALONE = re.compile(_YEAR)
_WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
_WEEKDAY = re.compile(rf"(?<=thứ )(?:{'|'.join(_WEEKDAYS)})(?!\w)|chủ nhật", re.IGNORECASE)
_ROMAN = ("I", "II", "III", "IV")


@cache
def _holidays() -> frozenset[tuple[int, int]]:
    """(day, month) of days that are what they are: `2/9`, `30/4`."""
    return frozenset((int(row["day"]), int(row["month"])) for row in assets.rows("dates", "holidays.csv"))


class DateShift:
    """The shift of one article's dates."""

    def __init__(self, article: GoldArticle, rng: random.Random) -> None:
        found = [
            int(year)
            for span in article.spans
            if span.label in ("DATE", "DOCUMENT", "EVENT")
            for year in _YEAR_ALONE.findall(article.words(span))
        ]
        moving = [year for year in found if _FIRST <= year <= _LAST] or [2015]
        #: the year that a day without one is taken for, so that 28/2 and 1/3 stay neighbours
        self._usual = Counter(moving).most_common(1)[0][0]
        possible = [years for years in _YEARS if min(moving) + years >= _FIRST and max(moving) + years <= _LAST]
        self._years = rng.choice(possible or [0])
        self._days = timedelta(rng.choice(_DAYS))
        self._weekdays = rng.randrange(7)

    def years(self, text: str) -> list[Edit]:
        """Years alone, as in a document's symbol or a law's name."""
        return [Edit(*year.span("year"), str(self._year(int(year["year"])))) for year in _YEAR_ALONE.finditer(text)]

    def edits(self, text: str) -> list[Edit]:
        """The figures of a DATE."""
        edits: list[Edit] = []
        turned = self._weekdays
        for match in _ANY.finditer(text):
            if match["day"] or match["spelled_day"]:
                names = (
                    ("day", "month", "numeric_year")
                    if match["day"]
                    else ("spelled_day", "spelled_month", "spelled_year")
                )
                old = self._date(*(match[name] for name in names))
                if old is None or (not match[names[2]] and (old.day, old.month) in _holidays()):
                    continue
                new = self._moved(old)
                turned = (new - old).days % 7
                edits += self._figures(match, names, new)
            elif match["only_month"]:
                old = self._date("15", match["only_month"], match["month_year"])
                if old is not None:
                    edits += self._figures(match, ("", "only_month", "month_year"), self._moved(old))
            elif match["quarter"]:
                edits.append(self._quarter(match))
            elif match["year"]:
                edits.append(Edit(*match.span("year"), str(self._year(int(match["year"])))))
            elif match["lone_day"]:
                old = self._date(match["lone_day"], "5", None)
                if old is not None:
                    edits += self._figures(match, ("lone_day", "", ""), self._moved(old))
        edits += self._weekday_edits(text, turned)
        return edits

    def _year(self, year: int) -> int:
        return year + self._years if _FIRST <= year <= _LAST else year

    def _date(self, day: str, month: str, year: str | None) -> date | None:
        """The day that figures mean, or None where there is no such day or it is history."""
        number = int(year) if year else self._usual
        if not _FIRST <= number <= _LAST:
            return None
        try:
            return date(number, int(month), int(day))
        except ValueError:
            return None

    def _moved(self, old: date) -> date:
        year = old.year + self._years
        # 29 February has no anniversary.
        return old.replace(year=year, day=min(old.day, 28) if old.month == 2 else old.day) + self._days

    def _figures(self, match: re.Match[str], names: tuple[str, str, str], new: date) -> Iterator[Edit]:
        """Day, month and year in the figures' own form; a zero in front stays where one of them had it."""
        day_and_month = [(name, value) for name, value in zip(names, (new.day, new.month), strict=False) if name]
        padded = any(match[name].startswith("0") for name, _ in day_and_month) or (
            # `12/10`: no zero could show; both figures full is the common form
            len(day_and_month) > 1 and all(len(match[name]) == 2 for name, _ in day_and_month)
        )
        for name, value in day_and_month:
            yield Edit(*match.span(name), f"{value:02d}" if padded else str(value))
        if names[2] and match[names[2]]:
            yield Edit(*match.span(names[2]), str(new.year))

    def _quarter(self, match: re.Match[str]) -> Edit:
        old = match["quarter"]
        turn = self._days.days // 45
        if old.isdigit():
            return Edit(*match.span("quarter"), str((int(old) - 1 + turn) % 4 + 1))
        return Edit(*match.span("quarter"), _ROMAN[(_ROMAN.index(old.upper()) + turn) % 4])

    def _weekday_edits(self, text: str, turned: int) -> Iterator[Edit]:
        for match in _WEEKDAY.finditer(text):
            old = match[0].lower()
            index = (_WEEKDAYS.index(old) if old in _WEEKDAYS else 6) + turned
            new = _WEEKDAYS[index % 7] if index % 7 < 6 else None
            start = match.start()
            if new is None:
                # `thứ Hai` → `Chủ nhật`
                if old in _WEEKDAYS:
                    yield Edit(start - len("thứ "), match.end(), "Chủ nhật")
            elif old in _WEEKDAYS:
                yield Edit(start, match.end(), new.capitalize() if match[0][0].isupper() else new)
            else:
                yield Edit(start, match.end(), f"Thứ {new.capitalize()}" if match[0][0].isupper() else f"thứ {new}")
