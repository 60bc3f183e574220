"""The tables under seeds/dates/ that the date grammar is made of, and what the words beside a date say.

Words are in the folded form and in small letters, syllables one space apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline import assets


def choice(words: Iterable[str]) -> str:
    """A pattern for any of `words`, longest first; a space in them stands for a run of spaces."""
    return "|".join(re.escape(word).replace(r"\ ", " +") for word in sorted(words, key=lambda word: (-len(word), word)))


def key(words: str) -> str:
    """Matched words as the tables write them."""
    return " ".join(words.split())


def lowered(text: str) -> str:
    """`text` in small letters, character for character (`İ` alone would become two)."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _numbers(table: str, words: str = "words", **where: str) -> dict[str, int]:
    rows = assets.rows("dates", table)
    return {row[words]: int(row["number"]) for row in rows if all(row[name] == value for name, value in where.items())}


PARTS_OF_DAY = {row["words"]: row["part"] for row in assets.rows("dates", "parts_of_day.csv")}
WEEKDAYS = _numbers("weekdays.csv")
MONTHS = _numbers("months.csv")
LUNAR_MONTHS = frozenset(_numbers("months.csv", lunar="yes"))
NUMERALS = _numbers("numerals.csv")
STEMS = _numbers("sexagenary.csv", "word", kind="stem")
BRANCHES = _numbers("sexagenary.csv", "word", kind="branch")
#: words → first and last month of the half that they name, or None
MODIFIERS = {
    row["words"]: (int(row["from"]), int(row["to"])) if row["from"] else None
    for row in assets.rows("dates", "modifiers.csv")
}
#: words → unit and offset from the day of publication
DEICTICS = {row["words"]: (row["unit"], int(row["offset"])) for row in assets.rows("dates", "deictics.csv")}
PERIODS = frozenset(row["words"] for row in assets.rows("dates", "periods.csv"))
SEASONS = frozenset(row["words"] for row in assets.rows("dates", "seasons.csv"))
#: (day, month) of days that come back each year
HOLIDAYS = frozenset((int(row["day"]), int(row["month"])) for row in assets.rows("dates", "holidays.csv"))


def deictics(*units: str) -> list[str]:
    """The words that point to one of `units` from the day of publication."""
    return [words for words, (unit, _) in DEICTICS.items() if unit in units]


# --------------------------------------------------------------------------------------------------------------------
# What stands beside a date


def _senses(side: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in assets.rows("dates", "contexts.csv"):
        if row["side"] == side:
            found[row["words"]] = found.get(row["words"], frozenset()) | {row["sense"]}
    return found


LEFT, RIGHT = _senses("left"), _senses("right")
#: Syllables of the longest row of contexts.csv, and the characters in which they surely fit.
_REACH = 4
WINDOW = 40
_BREAK = re.compile(r"[^\w \"'%-]")


def left_senses(text: str, start: int) -> frozenset[str]:
    """What the words directly before `start` say (`cue`, `share`, …: seeds/dates/contexts.csv). `text` is folded and
    lowered."""
    before = text[max(0, start - WINDOW) : start]
    words = _BREAK.split(before)[-1].replace('"', " ").split()[-_REACH:]
    return _gather(LEFT, (" ".join(words[first:]) for first in range(len(words))))


def right_senses(text: str, end: int) -> frozenset[str]:
    """What the words directly after `end` say; nothing where punctuation stands between."""
    after = text[end : end + WINDOW]
    if not after[:1].isspace():
        return frozenset()
    words = _BREAK.split(after, maxsplit=1)[0].split()[:_REACH]
    return _gather(RIGHT, (" ".join(words[:last]) for last in range(1, len(words) + 1)))


def _gather(table: dict[str, frozenset[str]], phrases: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(table[phrase] for phrase in phrases if phrase in table))
