"""Congresses, plenums, sessions, elections and festivals that are named in their own right."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.event_parts import Parts, is_number, is_party, ordinal_at, parts_after, term
from pipeline.tagger.lexicon.naming import Firmness, name_after
from pipeline.tagger.lexicon.place_names import bare_name
from pipeline.tagger.lexicon.places import named_by_kind
from pipeline.tagger.lexicon.tables import BodyHead
from pipeline.tagger.lexicon.tails import tail_place

#: The longest name between an event's head and its ordinal, in syllables.
_LONGEST_NAME = 14


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


# ---- the matchers, by what seeds/events/heads.csv says that must follow: a head is syllables [at, end)


def _after_head(ctx: Context, end: int) -> Parts:
    """The parts after a head, of which a bare number may be the first: `Đại hội XIV`, `Phiên họp 41`."""
    number = is_number(ctx, end)
    return parts_after(ctx, end + 1 if number else end, ordinal=number)


def _ordinal_event(ctx: Context, at: int, end: int) -> int | None:
    """`Kỳ họp thứ 22`, `Phiên họp 41`."""
    parts = _after_head(ctx, end)
    return parts.end if parts.ordinal else None


def _branch_event(ctx: Context, at: int, end: int) -> int | None:
    """`Đại hội XIV của Đảng`, `Đại hội Đảng XII`, `Đại hội Đảng toàn quốc`, `Đại hội Đảng bộ tỉnh Yên Bái`.

    But `đại hội Đảng`, `đại hội đảng bộ các cấp`.
    """
    line = ctx.line
    parts = _after_head(ctx, end)
    if parts.owned and not parts.ordinal and is_number(ctx, parts.end):
        return parts_after(ctx, parts.end + 1, ordinal=True).end
    if parts.ordinal:
        return parts.end
    if not parts.owned:
        return None
    if is_party(ctx, end):
        return parts.end if line.low[parts.end - 1] != "đảng" else None
    branch = line.says(end, "đảng", "bộ") or line.says(end, "chi", "bộ")
    return parts.end if branch and line.cap[at] and parts.end - end > 2 else None


#: What the name of the party's centre is made of.
_CENTRE = frozenset("bch ban chấp hành trung ương t . ư tư tw đảng".split())


def _plenum_event(ctx: Context, at: int, end: int) -> int | None:
    """`Hội nghị Trung ương 7 khóa XII`, `Hội nghị lần thứ tám Ban Chấp hành …`, `Hội nghị 14 Ban Chấp hành …`."""
    parts = parts_after(ctx, end)
    if parts.ordinal:
        return parts.end
    if is_number(ctx, end) and ctx.line.at(end + 1) in _CENTRE:
        parts = parts_after(ctx, end + 1, ordinal=True)
        return parts.end if parts.owned else None
    index = end
    while ctx.line.at(index) in _CENTRE and index - end < _LONGEST_NAME:
        index += 1
    return parts_after(ctx, index + 1, ordinal=True).end if index > end and is_number(ctx, index) else None


def _numbered_event(ctx: Context, at: int, end: int) -> int | None:
    """`phiên thứ tám`; a number alone counts after `họp`: `Ủy ban Kiểm tra họp` | `kỳ 31`."""
    if ctx.line.at(at - 1) == "họp" and is_number(ctx, end):
        return end + 1
    parts = parts_after(ctx, end)
    return parts.end if parts.ordinal and ctx.line.at(end) == "thứ" else None


_ASSEMBLIES = frozenset(("national_assembly", "people_council"))


def _election(ctx: Context, at: int, end: int) -> int | None:
    """`bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp`, `bầu cử Tổng thống Mỹ`."""
    line, index = ctx.line, end
    while (
        assembly := _assembly(ctx, index + 1 if index > end and line.at(index) in (",", "và") else index)
    ) is not None:
        index = assembly
    if index > end:
        return index
    return tail_place(ctx, end + 2) if line.says(end, "tổng", "thống") else None


def _assembly(ctx: Context, at: int) -> int | None:
    """`đại biểu Quốc hội khóa XVI`, `đại biểu HĐND các cấp`."""
    line = ctx.line
    begin = at + 2 if line.says(at, "đại", "biểu") else at
    found = body(ctx, begin, depth=1)
    if found is None or found.head is None or found.head.kind not in _ASSEMBLIES:
        return None
    end = found.end + 2 if line.says(found.end, "các", "cấp") else found.end
    return term(ctx, end) or end


def _quoted_event(ctx: Context, at: int, end: int) -> int | None:
    """A title in quotes after at most six words: `Chương trình nghệ thuật chào năm mới “Đảng trong mùa xuân”`.

    A motto is no title: `… với chủ đề “…”`.
    """
    line = ctx.line
    for index in range(end, min(end + 7, line.size)):
        if line.text[index] in "\"'":
            return ctx.quoted(index, 30)
        if not line.word[index] or ctx.blocked[index] or line.says(index, "chủ", "đề"):
            return None
    return None


def _proper_event(ctx: Context, at: int, end: int) -> int | None:
    """`Festival Huế`, `SEA Games 31`, `IPU-152`, `Lễ hội Ẩm thực Bình Định lần thứ II`, `Lễ hội Đền Hùng`."""
    line = ctx.line
    title = _quoted_event(ctx, at, end)
    if title is not None:
        return title
    name = _name(ctx, end)
    if line.at(name) == "-" and line.tight[name] and is_number(ctx, name + 1):
        return name + 2
    number = name + 1 if is_number(ctx, name) else name
    if number == end or not (line.cap[at] or ctx.is_name(end)):
        return None
    return ordinal_at(ctx, number) or number


#: The name of an event is read like a body's: `Diễn đàn` + `Kinh tế tư nhân` + `Việt Nam`.
_AS_BODY = BodyHead("", "event", "", "open", "never", "", place=True, number=False, small=False, common=False)
_LARGE = Firmness(large=True, held=False)


def _name(ctx: Context, at: int) -> int:
    """Where the capitals end that stand at syllable `at`, with the small words among them."""
    if not ctx.is_name(at):
        return at
    index = at
    while ctx.is_name(index) and index - at < _LONGEST_NAME:
        index = named_by_kind(ctx, index) or ctx.word_end(index)
    index = max(index, name_after(ctx, at, _AS_BODY, _LARGE) or at)
    return (bare_name(ctx, index) if ctx.is_name(index) else None) or index


#: What heads must need so that a longer name may stand before their ordinal.
_COUNTABLE = frozenset(("ordinal", "branch", "plenum", "proper", "quoted"))
#: Words that end a name: a clause begins.
_CLAUSE = frozenset(
    "đã sẽ đang được bị do tại ở vào từ đến với về là có diễn khai bế bầu cho và nhằm để khi trong sau trước".split()
)


def _named_ordinal(ctx: Context, at: int, end: int, *, proper: bool) -> int | None:
    """`Đại hội Thể thao toàn quốc lần thứ IX`, `Hội nghị Bộ trưởng Quốc phòng các nước ASEAN lần thứ 19`.

    The name has a capital, or a head that makes it `proper`: `Lễ hội hoa tam giác mạch lần thứ IX`. It holds no other
    event: `Hội nghị thông báo kết quả` | `Đại hội …`.
    """
    line = ctx.line
    for index in range(end, min(end + _LONGEST_NAME, line.size)):
        if line.low[index] == "lần" and index > end:
            stop = ordinal_at(ctx, index)
            large = any(line.cap[end:index]) or (proper and line.cap[at])
            return parts_after(ctx, stop, ordinal=True).end if stop is not None and large else None
        is_part = line.word[index] or line.text[index] == "-"
        if not is_part or ctx.blocked[index] or line.low[index] in _CLAUSE or ctx.tables.events.longest(line, index):
            return None
    return None


def _known_event(ctx: Context, at: int, end: int) -> int | None:
    """`World Cup`, `AFC Cup`, `Ngày hội Đại đoàn kết toàn dân tộc`, with a number or ordinal where it has one."""
    if not ctx.line.cap[at] or ctx.follows_tightly(at):
        return None
    return _proper_event(ctx, at, end) or end


_MATCHERS: dict[str, Callable[[Context, int, int], int | None]] = {
    "ordinal": _ordinal_event,
    "branch": _branch_event,
    "plenum": _plenum_event,
    "numbered": _numbered_event,
    "election": _election,
    "quoted": _quoted_event,
    "proper": _proper_event,
    "always": _known_event,
}
