"""Congresses, plenums, sessions, elections and festivals that are named in their own right."""

from __future__ import annotations

import re

from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import ROMAN, Context
from pipeline.tagger.lexicon.places import tail_place

_COUNTED = frozenset("nhất nhì hai ba tư bốn năm sáu bảy tám chín mười i".split())
_NUMBER = re.compile(r"\d{1,3}$")


def event(ctx: Context, at: int) -> int | None:
    """Where the event whose name begins at syllable `at` ends, or None."""
    line = ctx.line
    if not ctx.starts_word(at) or ctx.blocked[at]:
        return None
    for end, needs in reversed(ctx.tables.events.matches(line, at)):
        found = _MATCHERS[needs](ctx, at, end)
        if found is not None:
            return found
    return None


def _ordinal(ctx: Context, at: int) -> int | None:
    """`lần thứ XXII`, `lần thứ nhất`, `thứ 15`, `lần I`, `lần 2`, `khóa XIII`."""
    line, index = ctx.line, at
    if index < line.size and line.low[index] == "lần":
        index += 1
    if index < line.size and line.low[index] == "thứ":
        index += 1
        if index < line.size and line.low[index] in _COUNTED and not _NUMBER.match(line.text[index]):
            end = index + 1
            # `thứ mười một`
            while line.low[end - 1] == "mười" and end < line.size and line.low[end] in _COUNTED | {"một", "lăm"}:
                end += 1
                break
            return end
    elif index == at:
        return None
    return index + 1 if index < line.size and _is_number(ctx, index) else None


def _is_number(ctx: Context, at: int) -> bool:
    text = ctx.line.text[at] if at < ctx.line.size else ""
    return _NUMBER.match(text) is not None or ROMAN.match(text) is not None


def _term(ctx: Context, at: int) -> int | None:
    """`khóa XIV`, `(khóa XII)`, `, khóa XVI`."""
    line, index = ctx.line, at
    bracket = index < line.size and line.text[index] == "("
    if index < line.size and line.text[index] in "(,":
        index += 1
    if (
        index + 1 < line.size
        and line.low[index] == "khóa"
        and (_is_number(ctx, index + 1) or line.low[index + 1] == "mới")
    ):
        index += 2
        if bracket:
            return index + 1 if index < line.size and line.text[index] == ")" else None
        return index
    return None


def _owner(ctx: Context, at: int) -> int | None:
    """Whose it is: `Đảng bộ tỉnh X`, `của Đảng`, `Đảng`, `HĐND TP`, `, Quốc hội` with its term."""
    line, index = ctx.line, at
    if index >= line.size:
        return None
    comma = line.text[index] == ","
    if comma or line.low[index] == "của":
        index += 1
        if index < line.size and line.low[index] == "của":
            index += 1
    if index >= line.size or ctx.blocked[index]:
        return None
    if line.low[index] == "đảng" and not (index + 1 < line.size and line.low[index + 1] in ("bộ", "ủy")):
        index += 1
        if line.low[index : index + 2] == ["toàn", "quốc"]:
            index += 2
        return None if comma else index
    found = body(ctx, index, 1)
    if found is None:
        # `Đại hội Đảng bộ lần thứ I`, `Phiên họp thứ nhất của Hội đồng`: the owner leans on an earlier name
        if (
            not comma
            and line.cap[index]
            and line.low[index : index + 2] in (["đảng", "bộ"], ["ủy", "ban"], ["hội", "đồng"])
        ):
            return index + 2
        return None
    if comma:
        # Apart unless its term follows and no verb of its own does: `kỳ họp thứ 7, Quốc hội khóa XIV`, but
        # `Tại kỳ họp thứ 11, HĐND tỉnh đã …` and `tại kỳ họp thứ 8, Quốc hội khóa XIII đã …`
        term = _term(ctx, found.end)
        return None if term is not None and term < line.size and line.low[term] in _VERBS else term
    return found.end


_VERBS = frozenset("đã sẽ đang bầu xem quyết thông thảo tiếp cho nghe biểu tiến".split())


def _parts(ctx: Context, at: int, *, ordinal: bool) -> tuple[int, bool, bool]:
    """Takes ordinal, owner and term in any order. Returns (end, had an ordinal, had an owner)."""
    end, owned = at, False
    for _ in range(6):
        step = None if ordinal else _ordinal(ctx, end)
        if step is not None:
            ordinal = True
        else:
            step = None if owned else _owner(ctx, end)
            if step is not None:
                owned = True
            else:
                step = _term(ctx, end)
        if step is None:
            break
        end = step
    return end, ordinal, owned


def _ordinal_event(ctx: Context, at: int, end: int) -> int | None:
    number = _is_number(ctx, end)
    stop, ordinal, _ = _parts(ctx, end + 1 if number else end, ordinal=number)
    return stop if ordinal else None


def _branch_event(ctx: Context, at: int, end: int) -> int | None:
    line = ctx.line
    number = _is_number(ctx, end)
    stop, ordinal, owned = _parts(ctx, end + 1 if number else end, ordinal=number)
    if owned and not ordinal and _is_number(ctx, stop):
        # `Đại hội Đảng XII`, `đại hội đảng 12`
        return _parts(ctx, stop + 1, ordinal=True)[0]
    if ordinal:
        return stop
    if (
        owned
        and line.low[end] == "đảng"
        and line.low[stop - 1 : stop] != ["đảng"]
        and line.low[end + 1] not in ("bộ", "ủy")
    ):
        return stop  # `Đại hội Đảng khóa XII`, `Đại hội Đảng toàn quốc`
    # `Đại hội Đảng bộ tỉnh Yên Bái` counts, `đại hội đảng bộ các cấp`, `đại hội Đảng` do not.
    party = line.low[end : end + 2] in (["đảng", "bộ"], ["chi", "bộ"])
    return stop if owned and party and line.cap[at] and stop - end > 2 else None


def _plenum_event(ctx: Context, at: int, end: int) -> int | None:
    line, index = ctx.line, end
    while index < line.size and line.low[index] in (
        "bch",
        "ban",
        "chấp",
        "hành",
        "trung",
        "ương",
        "t",
        ".",
        "ư",
        "tư",
        "tw",
        "đảng",
    ):
        index += 1
    stop, ordinal, _ = _parts(ctx, end, ordinal=False)
    if ordinal:
        return stop
    if index > end and _is_number(ctx, index):
        stop, _, _ = _parts(ctx, index + 1, ordinal=True)
        return stop
    return None


def _numbered_event(ctx: Context, at: int, end: int) -> int | None:
    """`kỳ 31` of an inspection commission, `phiên thứ tám`: only with an ordinal and where a body owns it or stands before."""
    line = ctx.line
    if at > 0 and line.low[at - 1] == "họp" and _is_number(ctx, end):
        return end + 1  # `Ủy ban Kiểm tra họp kỳ 31`
    if line.low[end : end + 1] != ["thứ"]:
        return None
    stop, ordinal, _ = _parts(ctx, end, ordinal=False)
    return stop if ordinal else None


def _election(ctx: Context, at: int, end: int) -> int | None:
    line, index, named = ctx.line, end, False
    if line.low[at] == "cuộc":
        return None  # the span begins at `bầu cử`
    while index < line.size:
        step = index
        if line.low[step] in (",", "và") and named:
            step += 1
        if step < line.size and line.low[step : step + 2] == ["đại", "biểu"]:
            step += 2
        found = body(ctx, step, 1) if step < line.size else None
        if found is None or found.head is None or found.head.kind not in ("national_assembly", "people_council"):
            break
        index, named = found.end, True
        if line.low[index : index + 2] == ["các", "cấp"]:
            index += 2
        index = _term(ctx, index) or index
    if named:
        return index
    if line.low[end : end + 2] == ["tổng", "thống"] and tail_place(ctx, end + 2):
        return tail_place(ctx, end + 2)
    return None


def _quoted(ctx: Context, at: int, end: int) -> int | None:
    line, index = ctx.line, end
    while index < line.size and index - end < 8 and line.word[index] and not ctx.blocked[index]:
        index += 1
    if index < line.size and line.text[index] in "\"'" and index - end <= 6:
        for close in range(index + 1, min(line.size, index + 30)):
            if line.text[close] == line.text[index] and line.end[close - 1] == line.start[close]:
                return close + 1
    return None


def _proper_event(ctx: Context, at: int, end: int) -> int | None:
    line = ctx.line
    quoted = _quoted(ctx, at, end)
    if quoted is not None:
        return quoted
    index = end
    while ctx.is_name(index) or (index > end and _is_number(ctx, index)):
        index = ctx.word_end(index) if line.cap[index] else index + 1
    if index == end or not (line.cap[at] or line.cap[end]):
        return None
    if _is_number(ctx, index):
        index += 1
    # `Lễ hội Ẩm thực Bình Định` + `lần thứ II`
    return _ordinal(ctx, index) or index


_MATCHERS = {
    "ordinal": _ordinal_event,
    "branch": _branch_event,
    "plenum": _plenum_event,
    "numbered": _numbered_event,
    "election": _election,
    "quoted": _quoted,
    "proper": _proper_event,
}
