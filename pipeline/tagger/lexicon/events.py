"""Congresses, plenums, sessions, elections and festivals that are named in their own right."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.naming import Firmness, name_after, quoted
from pipeline.tagger.lexicon.places import bare_name, named_by_kind, tail_place
from pipeline.tagger.lexicon.syllables import ROMAN
from pipeline.tagger.lexicon.tables import BodyHead

_COUNTED = frozenset("nhất nhì hai ba tư bốn năm sáu bảy tám chín mười i".split())
_AFTER_TEN = _COUNTED | {"một", "lăm"}
_NUMBER = re.compile(r"\d{1,3}$")


def event(ctx: Context, at: int) -> int | None:
    """Where the event whose name begins at syllable `at` ends, or None."""
    if not ctx.starts_word(at) or ctx.blocked[at]:
        return None
    for end, needs in reversed(ctx.tables.events.matches(ctx.line, at)):
        found = _MATCHERS[needs](ctx, at, end)
        if found is None and needs in _COUNTABLE:
            found = _named_ordinal(ctx, at, end, proper=needs == "proper")
        if found is not None:
            return found
    return None


# ---- the parts: ordinal, term, owner


def _ordinal(ctx: Context, at: int) -> int | None:
    """`lần thứ XXII`, `lần thứ nhất`, `thứ 15`, `lần I`, `lần 2`, `thứ mười một`."""
    line, index = ctx.line, at
    if line.low[index : index + 1] == ["lần"]:
        index += 1
    if line.low[index : index + 1] == ["thứ"]:
        index += 1
        if index < line.size and line.low[index] in _COUNTED and not _is_number(ctx, index):
            tens = line.low[index] == "mười" and index + 1 < line.size and line.low[index + 1] in _AFTER_TEN
            return index + 2 if tens else index + 1
    elif index == at:
        return None
    return index + 1 if _is_number(ctx, index) else None


def _is_number(ctx: Context, at: int) -> bool:
    text = ctx.line.text[at] if at < ctx.line.size else ""
    return _NUMBER.match(text) is not None or ROMAN.match(text) is not None


def term(ctx: Context, at: int) -> int | None:
    """`khóa XIV`, `(khóa XII)`, `, khóa XVI`, `khóa mới`."""
    line, index = ctx.line, at
    bracket = line.text[index : index + 1] == ["("]
    if index < line.size and line.text[index] in "(,":
        index += 1
    if line.low[index : index + 1] != ["khóa"] or not (
        _is_number(ctx, index + 1) or line.low[index + 1 : index + 2] == ["mới"]
    ):
        return None
    index += 2
    if not bracket:
        return index
    return index + 1 if line.text[index : index + 1] == [")"] else None


def _owner(ctx: Context, at: int) -> int | None:
    """Whose it is: `Đảng bộ tỉnh X`, `của Đảng`, `Đảng`, `HĐND TP`, `, Quốc hội` with its term."""
    line, index = ctx.line, at
    comma = line.text[index : index + 1] == [","]
    if comma:
        index += 1
    while line.low[index : index + 1] == ["của"]:
        index += 1
    if not ctx.is_free(index, index + 1):
        return None
    found = body(ctx, index, depth=1)
    if found is None and line.low[index] == "đảng" and line.low[index + 1 : index + 2] not in (["bộ"], ["ủy"]):
        return None if comma else index + 3 if line.low[index + 1 : index + 3] == ["toàn", "quốc"] else index + 1
    if found is None:
        return None if comma else _leaning_owner(ctx, index)
    if not comma:
        return found.end
    # Apart unless its term follows and no verb of its own does: `kỳ họp thứ 7, Quốc hội khóa XIV`, but
    # `Tại kỳ họp thứ 11, HĐND tỉnh đã …` and `tại kỳ họp thứ 8, Quốc hội khóa XIII đã …`
    end = term(ctx, found.end)
    return None if end is not None and end < line.size and line.low[end] in _VERBS else end


_VERBS = frozenset("đã sẽ đang bầu xem quyết thông thảo tiếp cho nghe biểu tiến".split())
_LEANING_OWNERS = (["đảng", "bộ"], ["ủy", "ban"], ["hội", "đồng"])


def _leaning_owner(ctx: Context, at: int) -> int | None:
    """`Đại hội Đảng bộ lần thứ I`, `Phiên họp thứ nhất của Hội đồng`, `Đại hội Đoàn toàn quốc`: it leans on an
    earlier name.
    """
    line = ctx.line
    if line.low[at : at + 2] in _LEANING_OWNERS and (line.cap[at] or _ordinal(ctx, at + 2) is not None):
        return at + 2
    return at + 3 if line.cap[at] and line.low[at : at + 3] == ["đoàn", "toàn", "quốc"] else None


def _aside(ctx: Context, at: int) -> int | None:
    """`kỳ họp thứ 9` + `(chuyên đề)` + `HĐND tỉnh`: between the ordinal and the owner."""
    line = ctx.line
    if line.text[at : at + 1] != ["("]:
        return None
    index = at + 3 if line.low[at + 1 : at + 3] in (["kỳ", "họp"], ["phiên", "họp"]) else at + 1
    kind = line.low[index : index + 2] in (["chuyên", "đề"], ["bất", "thường"], ["mở", "rộng"], ["cuối", "năm"])
    if not kind or line.text[index + 2 : index + 3] != [")"] or line.text[index + 3 : index + 4] == [","]:
        return None
    return index + 3 if _owner(ctx, index + 3) is not None else None


class _Parts(NamedTuple):
    end: int
    ordinal: bool
    owned: bool


def _parts(ctx: Context, at: int, *, ordinal: bool = False) -> _Parts:
    """Takes ordinal, owner and term in any order. `ordinal`: one stands before `at` already."""
    end, owned = at, False
    for _ in range(6):
        step = None if ordinal else _ordinal(ctx, end)
        if step is not None:
            ordinal = True
        else:
            step = None if owned else _owner(ctx, end)
            owned = owned or step is not None
            step = step if step is not None else term(ctx, end) or (_aside(ctx, end) if ordinal else None)
        if step is None:
            break
        end = step
    return _Parts(end, ordinal, owned)


def _after_head(ctx: Context, end: int) -> _Parts:
    """The parts after an event's head, of which a bare number may be the first: `Đại hội XIV`, `Phiên họp 41`."""
    number = _is_number(ctx, end)
    return _parts(ctx, end + 1 if number else end, ordinal=number)


# ---- the matchers, by what seeds/events/heads.csv says that must follow


def _ordinal_event(ctx: Context, at: int, end: int) -> int | None:
    parts = _after_head(ctx, end)
    return parts.end if parts.ordinal else None


def _branch_event(ctx: Context, at: int, end: int) -> int | None:
    line = ctx.line
    parts = _after_head(ctx, end)
    if parts.owned and not parts.ordinal and _is_number(ctx, parts.end):
        return _parts(ctx, parts.end + 1, ordinal=True).end  # `Đại hội Đảng XII`, `đại hội đảng 12`
    if parts.ordinal:
        return parts.end
    party = line.low[end : end + 1] == ["đảng"] and line.low[end + 1 : end + 2] not in (["bộ"], ["ủy"])
    if party:
        # `Đại hội Đảng khóa XII`, `Đại hội Đảng toàn quốc`; but `đại hội Đảng`
        return parts.end if parts.owned and line.low[parts.end - 1] != "đảng" else None
    # `Đại hội Đảng bộ tỉnh Yên Bái` counts, `đại hội đảng bộ các cấp` does not.
    branch = line.low[end : end + 2] in (["đảng", "bộ"], ["chi", "bộ"])
    return parts.end if parts.owned and branch and line.cap[at] and parts.end - end > 2 else None


_CENTRE = frozenset("bch ban chấp hành trung ương t . ư tư tw đảng".split())


def _plenum_event(ctx: Context, at: int, end: int) -> int | None:
    """`Hội nghị Trung ương 7 khóa XII`, `Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIII`."""
    parts = _parts(ctx, end)
    if parts.ordinal:
        return parts.end
    index = end
    line = ctx.line
    while index < line.size and line.low[index] in _CENTRE:
        index += 1
    if index > end and _is_number(ctx, index):
        return _parts(ctx, index + 1, ordinal=True).end
    # `Hội nghị 14 Ban Chấp hành Trung ương khóa XIII`
    if index == end and _is_number(ctx, end) and line.low[end + 1 : end + 2] in (["ban"], ["bch"], ["trung"]):
        parts = _parts(ctx, end + 1, ordinal=True)
        return parts.end if parts.owned else None
    return None


def _numbered_event(ctx: Context, at: int, end: int) -> int | None:
    """`kỳ 31` of an inspection commission, `phiên thứ tám`: only with an ordinal, or where `họp` stands before."""
    if at > 0 and ctx.line.low[at - 1] == "họp" and _is_number(ctx, end):
        return end + 1  # `Ủy ban Kiểm tra họp kỳ 31`
    if ctx.line.low[end : end + 1] != ["thứ"]:
        return None
    parts = _parts(ctx, end)
    return parts.end if parts.ordinal else None


_ASSEMBLIES = frozenset(("national_assembly", "people_council"))


def _election(ctx: Context, at: int, end: int) -> int | None:
    """`bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp`, `bầu cử Tổng thống Mỹ`."""
    line, index, named = ctx.line, end, False
    while index < line.size:
        step = index + 1 if line.low[index] in (",", "và") and named else index
        step += 2 if line.low[step : step + 2] == ["đại", "biểu"] else 0
        found = body(ctx, step, depth=1) if step < line.size else None
        if found is None or found.head is None or found.head.kind not in _ASSEMBLIES:
            break
        index, named = found.end, True
        index += 2 if line.low[index : index + 2] == ["các", "cấp"] else 0
        index = term(ctx, index) or index
    if named:
        return index
    return tail_place(ctx, end + 2) if line.low[end : end + 2] == ["tổng", "thống"] else None


def _quoted_event(ctx: Context, at: int, end: int) -> int | None:
    """A title in quotes after at most six words: `Chương trình nghệ thuật chào năm mới “Đảng trong mùa xuân”`."""
    line = ctx.line
    for index in range(end, min(end + 7, line.size)):
        if line.text[index] in "\"'":
            return quoted(ctx, index, 30)
        if not line.word[index] or ctx.blocked[index] or line.low[index : index + 2] == ["chủ", "đề"]:
            return None  # a motto is no title: `… với chủ đề “…”`
    return None


def _proper_event(ctx: Context, at: int, end: int) -> int | None:
    """`Festival Huế`, `SEA Games 31`, `Lễ hội Ẩm thực Bình Định lần thứ II`, `Lễ hội Đền Hùng`."""
    line = ctx.line
    title = _quoted_event(ctx, at, end)
    if title is not None:
        return title
    index = end
    while ctx.is_name(index):
        index = named_by_kind(ctx, index) or ctx.word_end(index)
    index = max(index, name_after(ctx, end, _AS_BODY, _LARGE) or end) if ctx.is_name(end) else index
    if index > end and ctx.is_name(index):
        index = bare_name(ctx, index) or index  # `Diễn đàn Kinh tế tư nhân` + `Việt Nam`
    if line.text[index : index + 1] == ["-"] and line.tight[index] and _is_number(ctx, index + 1):
        return index + 2  # `IPU-152`
    if not (line.cap[at] or ctx.is_name(end)) or (index == end and not _is_number(ctx, end)):
        return None
    if _is_number(ctx, index):
        index += 1
    return _ordinal(ctx, index) or index


#: The name of an event is read like a body's: `Diễn đàn` + `Kinh tế tư nhân Việt Nam`.
_AS_BODY = BodyHead("", "event", "", "open", "never", "", place=True, number=False, small=False, common=False)
_LARGE = Firmness(large=True, held=False)

#: Heads before whose ordinal a longer name may stand.
_COUNTABLE = frozenset(("ordinal", "branch", "plenum", "proper", "quoted"))
_LONGEST_NAME = 14
#: Words that end a name: a clause begins.
_CLAUSE = frozenset(
    "đã sẽ đang được bị do tại ở vào từ đến với về là có diễn khai bế bầu cho và nhằm để khi trong sau trước".split()
)


def _named_ordinal(ctx: Context, at: int, end: int, *, proper: bool) -> int | None:
    """`Đại hội Thể thao toàn quốc lần thứ IX`, `Hội nghị Bộ trưởng Quốc phòng các nước ASEAN lần thứ 19`.

    The name has a capital, or a head that makes it `proper`: `Lễ hội hoa tam giác mạch lần thứ IX`.
    """
    line = ctx.line
    for index in range(end, min(end + _LONGEST_NAME, line.size)):
        if line.low[index] == "lần" and index > end:
            stop = _ordinal(ctx, index)
            large = any(line.cap[end:index]) or (proper and line.cap[at])
            return _parts(ctx, stop, ordinal=True).end if stop is not None and large else None
        if ctx.tables.events.longest(line, index) is not None:
            return None  # `Hội nghị thông báo kết quả` | `Đại hội …`
        if ctx.blocked[index] or line.low[index] in _CLAUSE or not (line.word[index] or line.text[index] == "-"):
            return None
    return None


_MATCHERS: dict[str, Callable[[Context, int, int], int | None]] = {
    "ordinal": _ordinal_event,
    "branch": _branch_event,
    "plenum": _plenum_event,
    "numbered": _numbered_event,
    "election": _election,
    "quoted": _quoted_event,
    "proper": _proper_event,
}
