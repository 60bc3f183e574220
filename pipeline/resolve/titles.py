"""Words of address, ranks, degrees and callings before a person's name (seeds/names/titles.csv)."""

from __future__ import annotations

from functools import cache

from pipeline.assets import rows
from pipeline.segment.fold import fold

#: The longest title has as many words (`Nghệ sĩ Nhân dân` and one to spare).
_LONGEST = 5
#: Marks between titles in a row (`PGS, TS`, `GS. TS`), and those that a bracket or a list sets before the first.
_BETWEEN, _OPENING = " ,.-", "([{:;,-+*"
#: Before these the person named is not the one spoken of: `con trai ông A là Giám đốc Sở`.
KIN = ("vợ", "chồng", "con trai", "con gái", "phu nhân")
_GENDER = {"ông": "m", "anh": "m", "chú": "m", "bà": "f", "chị": "f", "cô": "f"}


@cache
def _kinds() -> dict[str, str]:
    """Folded, lower-case title → honorific, rank, calling or kin."""
    return {fold(row["title"]).lower(): row["kind"] for row in rows("names", "titles.csv")}


def split_titles(text: str) -> tuple[str, list[str]]:
    """What stands before a name, in lower case, as (text before the titles, the titles in order).

    >>> split_titles("dự có đồng chí đại tá ")
    ('dự có ', ['đồng chí', 'đại tá'])
    """
    found: list[str] = []
    while title := _last_title(stripped := text.rstrip(_BETWEEN)):
        found.insert(0, title)
        text = stripped[: -len(title)]
    return text, found


def honorific(text: str) -> str | None:
    """The word of address among the titles that stand before a name: `ông`, `đồng chí`; None where there is none."""
    address = [title for title in split_titles(text)[1] if _kinds()[title] == "honorific"]
    return {"đ/c": "đồng chí"}.get(address[0], address[0]) if address else None


def gender(address: str | None) -> str | None:
    """`m` or `f`, as far as a word of address tells: `đồng chí` does not."""
    return _GENDER.get(address or "")


def _last_title(text: str) -> str:
    words = text.rsplit(" ", _LONGEST)
    for width in range(min(_LONGEST, len(words)), 0, -1):
        phrase = " ".join(words[-width:]).lstrip(_OPENING)
        if phrase in _kinds() and phrase not in KIN:
            return phrase
    return ""
