"""What leans on a find before it: items of a list whose head it alone has (ruling 6), the rest of a split name (15)."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.event_parts import term
from pipeline.tagger.lexicon.found import Found
from pipeline.tagger.lexicon.place_names import bare_name
from pipeline.tagger.lexicon.places import named_by_kind
from pipeline.tagger.lexicon.roles import office
from pipeline.tagger.lexicon.tables import PlaceKind
from pipeline.tagger.lexicon.tails import tail_place

_NUMERALS = frozenset("hai ba bốn năm sáu bảy tám chín mười".split())
#: What announces several.
_SEVERAL = _NUMERALS | {"các", "những", "mấy"}
#: Levels of places, and kinds of bodies, whose heads lists leave out.
_ELIDED_LEVELS = frozenset(("province", "district", "commune", "hamlet", "road"))
_ELIDED_KINDS = frozenset(("party_branch", "party_committee", "party_organ"))
#: Bodies whose name a place's may be, with the unit it lies in after it: `Trường Tiểu học Uy Nỗ, Đông Anh`.
_NAMED_AFTER_PLACES = frozenset(("school", "hospital", "company", "bank", "museum"))


def with_items(ctx: Context, found: Found) -> list[Found]:
    """`found`, and what follows it and leans on it."""
    return [found, *_items_after(ctx, found)]


def place_with_items(ctx: Context, found: Found) -> list[Found]:
    """A place with the items of its list. Counted, the kind word is no part of the first: `hai tỉnh` | `An Giang` …"""
    items = _items_after(ctx, found)
    kind = ctx.tables.place_kinds.longest(ctx.line, found.start)
    before = ctx.line.at(found.start - 1)
    is_counted = before in _NUMERALS or (before.isdigit() and len(before) < 3)
    if items and kind is not None and is_counted and kind[1].level != "road":  # `số 4` + `đường Trần Phú`
        found = found._replace(start=kind[0])
    return [found, *items]


def _items_after(ctx: Context, found: Found) -> list[Found]:
    if found.label == "EVENT":
        return _numbers(ctx, found)
    if found.label == "BODY" and (rest := _after_bracket(ctx, found.end)):
        return rest
    if _announces_list(ctx, found) and (items := _elided(ctx, found)):
        return items
    return _more_of_level(ctx, found) if found.label == "BODY" else _more_units(ctx, found)


def _collect(ctx: Context, first: Found, item_end: Callable[[int], int | None]) -> list[Found]:
    """The items after `first`, each after a comma or `và`, as long as `item_end` finds one at a syllable."""
    items: list[Found] = []
    at = first.end
    while ctx.line.at(at) in (",", "và") and ctx.is_free(at + 1, at + 2):
        end = item_end(at + 1)
        if end is None:
            break
        items.append(Found(at + 1, end, first.label))
        at = end
    return items


# ---- events


def _numbers(ctx: Context, first: Found) -> list[Found]:
    """`hội nghị Trung ương 4, 5, 6 (khóa XIII)`: numbers that go on a list of plenums; not `…, 5 đại biểu`."""
    line = ctx.line
    if not ctx.is_number(first.end - 1):
        return []

    def number(at: int) -> int | None:
        return (term(ctx, at + 1) or at + 1) if ctx.is_number(at) else None

    items = _collect(ctx, first, number)
    counts = any(
        item.end == item.start + 1 and item.end < line.size and line.word[item.end] and line.low[item.end] != "và"
        for item in items
    )
    return [] if counts else items


# ---- split names


def _after_bracket(ctx: Context, at: int) -> list[Found]:
    """`Mặt trận Tổ quốc (MTTQ) Việt Nam`: an abbreviation in the middle of a name makes three spans of it."""
    line, first = ctx.line, at + 1
    if line.at(at) != "(" or first >= line.size or not line.text[first].isupper() or len(line.text[first]) < 2:
        return []
    close = next((i for i in range(at + 2, min(at + 7, line.size)) if line.text[i] == ")"), None)
    if close is None or not ctx.is_free(at, close + 1):
        return []
    rest = _rest_of_name(ctx, close + 1)
    return [Found(first, close, "BODY"), Found(close + 1, rest, "BODY")] if rest is not None else []


def _rest_of_name(ctx: Context, at: int) -> int | None:
    """What a name may go on with after its bracket: an owner (`Ủy ban Kiểm tra (UBKT)` + `Tỉnh ủy`), or a place."""
    owner = body(ctx, at) if at < ctx.line.size else None
    return owner.end if owner is not None else tail_place(ctx, at)


# ---- heads left out


def _announces_list(ctx: Context, found: Found) -> bool:
    """Whether `found` is the first of several: `các xã Chư Á, …`, `3 sở Tài chính, …`."""
    before = ctx.line.at(found.start - 1)
    if before not in _SEVERAL and not before.isdigit():
        return False
    kind = _kind(ctx, found.start)
    if kind is not None and kind.level in _ELIDED_LEVELS:
        return True
    head = ctx.tables.heads.longest(ctx.line, found.start)
    return head is not None and (head[1].name == "field" or head[1].kind in _ELIDED_KINDS)


def _kind(ctx: Context, at: int) -> PlaceKind | None:
    found = ctx.tables.place_kinds.longest(ctx.line, at)
    return found[1] if found is not None else None


def _elided(ctx: Context, first: Found) -> list[Found]:
    """`các xã Chư Á, Trà Đa và Diên Phú`, `các sở Tài chính, Nội vụ`: the items after the first."""
    read = _elided_body if first.label == "BODY" else _elided_place
    return _collect(ctx, first, lambda at: read(ctx, at) if ctx.is_name(at) else None)


def _elided_body(ctx: Context, at: int) -> int | None:
    """A field of work, or a place; not `Tuyên giáo, Dân vận`, which are two here."""
    if any(end - at >= 2 for end, _ in ctx.tables.heads.matches(ctx.line, at)):
        return None
    for end, _ in reversed(ctx.tables.fields.matches(ctx.line, at)):
        words = ctx.line.low[at:end]
        if "," not in words or "và" in words:
            return end
    return bare_name(ctx, at)


def _elided_place(ctx: Context, at: int) -> int | None:
    end = bare_name(ctx, at) or ctx.cap_run(at, 4)
    if ctx.is_name(end) or named_by_kind(ctx, at) or body(ctx, at) or office(ctx, at):
        return None
    return end


# ---- more units of one level


def _more_of_level(ctx: Context, first: Found) -> list[Found]:
    """Units of one level that leave the body's head out.

    `UBND tỉnh Gia Lai và tỉnh Sơn La`, `UBND các huyện Hoa Lư, Gia Viễn và thị xã Tam Điệp`, `Tỉnh ủy Hà Nam, Hà Tây`.
    """
    head = ctx.tables.heads.longest(ctx.line, first.start)
    level = _level_at_end(ctx, first)
    if level is None or head is None or head[1].kind in _NAMED_AFTER_PLACES:
        return []
    words = ctx.line.low[first.start + 1 : first.end]

    def unit(at: int) -> int | None:
        kind = _kind(ctx, at)
        if kind is None or not kind.alone:
            return _unit_of_level(ctx, at, level)
        is_same = ctx.line.low[at - 1] == "và" and ctx.line.low[at] in words
        return named_by_kind(ctx, at) if is_same or "các" in words else None

    return _collect(ctx, first, unit)


def _level_at_end(ctx: Context, found: Found) -> str | None:
    """The level of the unit whose name ends a body's: `province` of `Tỉnh ủy Hà Nam`."""
    for level in ("province", "district", "commune"):
        for begin in range(found.end - 1, max(found.start, found.end - 5), -1):
            if _is_unit(ctx, begin, found.end, level):
                return level
    return None


def _is_unit(ctx: Context, at: int, end: int, level: str) -> bool:
    return any(stop == end for stop, _ in ctx.tables.units[level].matches(ctx.line, at))


def _unit_of_level(ctx: Context, at: int, level: str) -> int | None:
    """Where a unit's name ends without its kind word; after a district's, a province's says where that lies."""
    if not ctx.is_name(at):
        return None
    end = ctx.cap_run(at, 4)
    if not _is_unit(ctx, at, end, level) or (level != "province" and _is_unit(ctx, at, end, "province")):
        return None
    return end


def _more_units(ctx: Context, first: Found) -> list[Found]:
    """`xã Ô Lâm, Lương Phi, Ba Chúc`: units that the table knows go on a list that one kind word began."""
    kind = _kind(ctx, first.start)
    if kind is None or kind.level not in ("district", "commune"):
        return []

    def unit(at: int) -> int | None:
        end = ctx.cap_run(at, 4)
        return end if any(_is_unit(ctx, at, end, level) for level in ("commune", "district")) else None

    return _collect(ctx, first, lambda at: unit(at) if ctx.is_name(at) else None)
