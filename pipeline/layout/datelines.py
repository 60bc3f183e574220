"""How a newspaper signs the first words of a report: `ĐNO - Chiều 8/8, …`, `(BĐ) - …`, `Hà Nội (TTXVN 18/4) - …`."""

from __future__ import annotations

import re
from functools import cache

from pipeline.assets import rows
from pipeline.layout.shapes import LOWER, UPPER
from pipeline.segment.fold import fold

#: A newspaper's code: `ĐNO`, `VOV.VN`, `TN&MT`, `TTXVN/Vietnam+`
_CODE = rf"[{UPPER}][{UPPER}{LOWER}&.+/\d]{{1,18}}"
#: `(binhdinh.gov.vn) -`, `(BĐ) -`, `(SGGPO).-`, `[ĐNO]`, `(Dân trí)`
_BRACKETED = r"[(\[](?P<bracketed>[\w.&+/ -]{2,40})[)\]]\.? ?-{0,2}"
#: `ĐNO -`, `BTO-`, `QĐND Online -`, `VOV.VN -`
_PLAIN = rf"(?P<plain>{_CODE}(?: (?:Online|online|News|TV))?|[\w-]{{2,30}}(?:\.\w{{2,6}}){{1,3}}) ?-{{1,2}}"
#: `Hà Nội (TTXVN 18/4) -`, `Đà Nẵng (ĐNO) -`
_PLACED = rf"(?:[{UPPER}]\w+ ){{1,4}}\((?P<placed>{_CODE})(?: \d{{1,2}}[/-]\d{{1,2}})?\) ?-{{1,2}}"
#: The report goes on with a capital, a figure or a quotation.
_AFTER = rf" *(?=[\"'({UPPER}\d])"
_AT_START = re.compile(rf"[*•\" ]*(?:{_BRACKETED}|{_PLAIN}|{_PLACED}){_AFTER}")
_INSIDE = re.compile(rf"(?<= )(?:{_BRACKETED}|{_PLAIN}){_AFTER}")
#: A report's first words name its day: `Chiều 8/8, …`, `Sáng nay (18/4), …`, `Ngày 5-3-2025 …`
#: After `Ngày` a comma must follow: `kỷ niệm Ngày 27/7 tại xã` may be part of a headline.
DAY_FIRST = (
    r"(?:(?:Rạng sáng|Sáng|Trưa|Chiều|Tối|Đêm|Hôm)(?: (?:nay|qua|ngày|sớm)){0,2},? \(?\d{1,2} ?[/.-] ?\d"
    r"|Ngày \d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?,)"
)
_DAY_FIRST = re.compile(DAY_FIRST)
_DOMAINS = ("vn", "com", "net", "org")
#: A headline is not longer than this before a dateline on the same line.
_REACH = 600


@cache
def _codes(use: str) -> frozenset[str]:
    return frozenset(fold(row["code"]) for row in rows("layout", "datelines.csv") if row["use"] == use)


def read_dateline(text: str) -> tuple[tuple[int, int], int] | None:
    """The newspaper's signature that opens a paragraph: the span of its name, and where the report goes on.

    >>> read_dateline("(BĐ) - Sáng 18/4, HĐND tỉnh họp.")
    ((1, 3), 7)
    """
    match = _AT_START.match(text)
    return _signature(match) if match else None


def find_dateline(text: str, start: int) -> int | None:
    """Where a dateline begins inside a header line that runs on into the report, or None.

    A newspaper's known code, or one with the day after it, is surer than the first capitals before a dash.
    """
    first: int | None = None
    for match in _INSIDE.finditer(text, start, start + _REACH):
        found = _signature(match)
        if found is None:
            continue
        name, rest = found
        if text[slice(*name)] in _codes("sign") or _DAY_FIRST.match(text, rest):
            return match.start()
        first = match.start() if first is None else first
    return first


def names_day(text: str) -> bool:
    """Whether a text opens as a report does, with its day: `Sáng 18/4, …`."""
    return _DAY_FIRST.match(text) is not None


def _signature(match: re.Match[str]) -> tuple[tuple[int, int], int] | None:
    """The name's span and the report's beginning, if what stands before the dash may sign a report.

    `HĐND - UBND huyện …`, `TP.HCM - Long An`, `(PV) -` are none.
    """
    group = match.lastgroup
    assert group is not None
    name = match[group]
    known = name in _codes("sign") or name.rpartition(".")[2].lower() in _DOMAINS
    if group == "bracketed":
        # `(VnMedia) - …` signs; `(Tiếp theo) …` and `(Dân quân) …` are the line's own words.
        dashed = match.group().rstrip().endswith("-")
        capitals = all(word[0].isupper() for word in name.split())
        sure = known or (dashed and capitals and name not in _codes("never"))
    else:
        head = name.split()[0]
        sure = known or (head.isupper() and head not in _codes("never") and not head.startswith("TP"))
    return (match.span(group), match.end()) if sure else None
