"""What an event's name is made of after its head: ordinal, term, whose it is."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.syllables import ROMAN

#: Ordinals in words: `lần thứ nhất`, `thứ mười một`.
_COUNTED = frozenset("nhất nhì hai ba tư bốn năm sáu bảy tám chín mười i".split())
_AFTER_TEN = _COUNTED | {"một", "lăm"}
_NUMBER = re.compile(r"\d{1,3}$")


class Parts(NamedTuple):
    """Parts that end before syllable `end`; whether an ordinal and an owner are among them."""

    end: int
    ordinal: bool
    owned: bool


def parts_after(ctx: Context, at: int, *, ordinal: bool = False) -> Parts:
    """Takes ordinal, owner and term in any order. `ordinal`: one stands before `at` already."""
    end, owned = at, False
    for _ in range(6):
        step = None if ordinal else ordinal_at(ctx, end)
        if step is not None:
            ordinal = True
        elif not owned and (step := _owner(ctx, end)) is not None:
            owned = True
        else:
            step = term(ctx, end) or (_aside(ctx, end) if ordinal else None)
        if step is None:
            break
        end = step
    return Parts(end, ordinal, owned)


def is_number(ctx: Context, at: int) -> bool:
    """A figure of at most three digits, or a Roman numeral."""
    text = ctx.line.text[at] if at < ctx.line.size else ""
    return _NUMBER.match(text) is not None or ROMAN.match(text) is not None


def ordinal_at(ctx: Context, at: int) -> int | None:
    """`lần thứ XXII`, `lần thứ nhất`, `thứ 15`, `lần I`, `lần 2`, `thứ mười một`."""
    line = ctx.line
    number = at + 1 if line.at(at) == "lần" else at
    in_words = line.at(number) == "thứ"
    number += 1 if in_words else 0
    if number == at:
        return None
    if is_number(ctx, number):
        return number + 1
    if not in_words or line.at(number) not in _COUNTED:
        return None
    return number + 2 if line.at(number) == "mười" and line.at(number + 1) in _AFTER_TEN else number + 1


def term(ctx: Context, at: int) -> int | None:
    """`khóa XIV`, `(khóa XII)`, `, khóa XVI`, `khóa mới`."""
    line, opening = ctx.line, ctx.line.at(at)
    word = at + 1 if opening in ("(", ",") else at
    if line.at(word) != "khóa" or not (is_number(ctx, word + 1) or line.at(word + 1) == "mới"):
        return None
    end = word + 2
    if opening != "(":
        return end
    return end + 1 if line.at(end) == ")" else None


#: Verbs after a body that is who acts, and not whose event it is.
_ACTS = frozenset("đã sẽ đang bầu xem quyết thông thảo tiếp cho nghe biểu tiến".split())


def _owner(ctx: Context, at: int) -> int | None:
    """Whose it is: `Đảng bộ tỉnh X`, `của Đảng`, `HĐND TP`, `, Quốc hội khóa XIV`.

    After a comma it must have its term and no verb of its own: not `Tại kỳ họp thứ 11, HĐND tỉnh đã …`.
    """
    line = ctx.line
    comma = line.at(at) == ","
    begin = at + 1 if comma else at
    while line.at(begin) == "của":
        begin += 1
    if not ctx.is_free(begin, begin + 1):
        return None
    found = body(ctx, begin, depth=1)
    if comma:
        end = term(ctx, found.end) if found is not None else None
        return None if end is not None and line.at(end) in _ACTS else end
    return found.end if found is not None else _party(ctx, begin) or _leaning_owner(ctx, begin)


def is_party(ctx: Context, at: int) -> bool:
    """`Đảng`, but not that of `Đảng bộ`, `Đảng ủy`."""
    return ctx.line.at(at) == "đảng" and ctx.line.at(at + 1) not in ("bộ", "ủy")


def _party(ctx: Context, at: int) -> int | None:
    """`Đảng`, `Đảng toàn quốc`."""
    if not is_party(ctx, at):
        return None
    return at + 3 if ctx.line.says(at + 1, "toàn", "quốc") else at + 1


_LEANING_OWNERS = (["đảng", "bộ"], ["ủy", "ban"], ["hội", "đồng"])


def _leaning_owner(ctx: Context, at: int) -> int | None:
    """An owner that leans on an earlier name: `Đại hội` + `Đảng bộ` + `lần thứ I`, `… của` + `Hội đồng`."""
    line = ctx.line
    if line.low[at : at + 2] in _LEANING_OWNERS and (line.cap[at] or ordinal_at(ctx, at + 2) is not None):
        return at + 2
    return at + 3 if line.cap[at] and line.says(at, "đoàn", "toàn", "quốc") else None


#: Sorts of sessions, in brackets.
_SORTS = (["chuyên", "đề"], ["bất", "thường"], ["mở", "rộng"], ["cuối", "năm"])


def _aside(ctx: Context, at: int) -> int | None:
    """`kỳ họp thứ 9` + `(chuyên đề)` | `HĐND tỉnh`: between the ordinal and the owner only."""
    line = ctx.line
    if line.at(at) != "(":
        return None
    sort = at + 3 if line.says(at + 1, "kỳ", "họp") or line.says(at + 1, "phiên", "họp") else at + 1
    end = sort + 3
    if line.low[sort : sort + 2] not in _SORTS or line.at(sort + 2) != ")" or line.at(end) == ",":
        return None
    return end if _owner(ctx, end) is not None else None
