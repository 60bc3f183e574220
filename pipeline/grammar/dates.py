"""Dates in Vietnamese news: where they stand, and the parts that they are made of.

`find_dates` returns DATE mentions with their borders as the annotation guidelines (1.1) draw them; `parse_date` reads a
span that another stage found. What a date comes to on the calendar is the affair of `pipeline.grammar.edtf`.

A date is closed and regular enough for patterns. The scanner stops where a figure or the first word of a form begins
(`date_forms.FORMS`), tries the forms that can begin so, longest match first, and goes on behind the one that fits. All
matching is on the folded text; the words are tables under seeds/dates/.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.article import Mention
from pipeline.grammar.date_forms import FORMS, GLUE, DateParts, Form, Found, Grain, Scan
from pipeline.grammar.date_tables import choice, lowered
from pipeline.segment.fold import Folded, fold

__all__ = ["DateParts", "Grain", "find_dates", "parse_date"]


def _by_head(forms: Iterable[Form]) -> dict[str, tuple[Form, ...]]:
    table: dict[str, tuple[Form, ...]] = {}
    for form in forms:
        for head in form.heads:
            table[head] = (*table.get(head, ()), form)
    return table


_FORMS_BY_HEAD = _by_head(FORMS)
#: Where a date may begin: a figure, or the first word of a form. A slip may stick the figure to a word (`lúc10:20`).
_BEGINNING = re.compile(
    rf"(?P<figures>(?:(?<!\w){''.join(rf'|(?<={word})' for word in GLUE)})\d+)"
    rf"|(?<!\w)(?:{choice(head for head in _FORMS_BY_HEAD if head != '#')})(?![^\W\d_])"
)


def find_dates(folded: Folded) -> list[Mention]:
    """The DATE mentions of a text, in text order, none overlapping another; offsets are those of the text as read.

    `data` of each is its DateParts.

    >>> text = "Chiều 8/8, họp về kế hoạch năm 2025"
    >>> [text[mention.start : mention.end] for mention in find_dates(Folded(text))]
    ['Chiều 8/8', 'năm 2025']
    """
    scan = Scan(folded.text)
    at = 0
    while beginning := _BEGINNING.search(scan.text, at):
        head = "#" if beginning["figures"] else beginning.group()
        found = _longest(scan, beginning.start(), _FORMS_BY_HEAD[head])
        if found is not None:
            scan.found.append(found)
        at = found.end if found else beginning.end()
    return [Mention(*folded.span(start, end), "DATE", by="grammar", data=parts) for start, end, parts in scan.found]


def _longest(scan: Scan, start: int, forms: Iterable[Form]) -> Found | None:
    """The longest date that begins at `start` and fits where it stands."""
    matches = [(match, form) for form in forms if (match := form.pattern.match(scan.text, start))]
    matches.sort(key=lambda candidate: -candidate[0].end())
    for match, form in matches:
        parts = form.build(match)
        if parts is not None and form.fits(scan, match):
            return Found(start, match.end(), parts)
    return None


def parse_date(text: str) -> DateParts | None:
    """The parts of a date that another stage marked, or None where `text` is none that the forms know.

    `text` is the mention as read. What stands beside it is not asked: `10-3` alone is a day.
    """
    words = lowered(fold(text)).strip()
    if words.isdecimal() and 1 <= int(words[:3]) <= 31:
        return DateParts("day", day=int(words))  # the `27` of `từ 27 đến 30/6`
    for form in FORMS:
        match = form.pattern.fullmatch(words)
        if match is not None and (parts := form.build(match)) is not None:
            return parts
    found = find_dates(Folded(text))
    return max(found, key=lambda mention: mention.end - mention.start).data if found else None
