"""Lists: heads that the items after the first leave out (ruling 6), newspapers and persons in a row, split names."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.events import term
from pipeline.tagger.lexicon.people import name_end, speaks
from pipeline.tagger.lexicon.places import bare_name, named_by_kind, tail_place
from pipeline.tagger.lexicon.roles import office
from pipeline.tagger.lexicon.syllables import is_vietnamese


class Found(NamedTuple):
    """A find on one line: syllables [start, end). `needs` is what a role needs to stay: nothing, a `person`, a
    `person` or the next role's body (`holder`), or a person directly after it (`next`)."""

    start: int
    end: int
    label: str
    needs: str = ""


def items_after(ctx: Context, found: Found) -> list[Found]:
    """What follows `found` and leans on it: the rest of a split name, the items of a list without their heads."""
    if found.label == "BODY" and (rest := _after_bracket(ctx, found.end)):
        return rest
    if found.label == "EVENT":
        return _numbered(ctx, found)
    if _announces_list(ctx, found) and (items := _elided(ctx, found)):
        return items
    if found.label == "BODY":
        return _more_of_level(ctx, found)
    return _more_units(ctx, found) if found.label == "LOCATION" else []


def places_with_items(ctx: Context, found: Found) -> list[Found]:
    """A place and the items of its list. Counted, the kind word is no part of the first: `hai tỉnh` | `An Giang` …"""
    items = items_after(ctx, found)
    kind = ctx.tables.place_kinds.longest(ctx.line, found.start)
    before = ctx.line.low[found.start - 1] if found.start else ""
    counted = before in _NUMERALS or (before.isdigit() and len(before) < 3)
    if items and kind is not None and counted and kind[1].level != "road":  # `số 4` + `đường Trần Phú`
        found = found._replace(start=kind[0])
    return [found, *items]


def _numbered(ctx: Context, first: Found) -> list[Found]:
    """`hội nghị Trung ương 4, 5, 6 (khóa XIII)`: numbers that go on a list of plenums."""
    line, at = ctx.line, first.end
    items: list[Found] = []
    if not ctx.is_number(at - 1):
        return []
    while at + 1 < line.size and line.low[at] in (",", "và") and ctx.is_number(at + 1) and ctx.is_free(at, at + 2):
        with_term = term(ctx, at + 2)
        end = with_term or at + 2
        if with_term is None and end < line.size and line.word[end] and line.low[end] != "và":
            return []  # `hội nghị Trung ương 4, 5 đại biểu …`
        items.append(Found(at + 1, end, "EVENT"))
        at = end
    return items


def _after_bracket(ctx: Context, at: int) -> list[Found]:
    """`Mặt trận Tổ quốc (MTTQ) Việt Nam`: an abbreviation in the middle of a name makes three spans of it (ruling
    15).
    """
    line = ctx.line
    if at + 3 >= line.size or line.text[at] != "(" or not line.text[at + 1].isupper() or len(line.text[at + 1]) < 2:
        return []
    close = next((i for i in range(at + 2, min(at + 7, line.size)) if line.text[i] == ")"), None)
    if close is None or not ctx.is_free(at, close + 1):
        return []
    rest = _rest_of_name(ctx, close + 1)
    return [Found(at + 1, close, "BODY"), Found(close + 1, rest, "BODY")] if rest is not None else []


def _rest_of_name(ctx: Context, at: int) -> int | None:
    """What a name may go on with after its bracket: a place, or an owner (`Ủy ban Kiểm tra (UBKT)` + `Tỉnh ủy`)."""
    if at >= ctx.line.size:
        return None
    owner = body(ctx, at)
    return owner.end if owner is not None else tail_place(ctx, at)


def _more_of_level(ctx: Context, first: Found) -> list[Found]:
    """Units of one level that leave the head out.

    `UBND tỉnh Gia Lai và tỉnh Sơn La`, `UBND các huyện Hoa Lư, Gia Viễn và thị xã Tam Điệp`, `Tỉnh ủy Hà Nam, Nam
    Định`.
    """
    line, at = ctx.line, first.end
    head = ctx.tables.heads.longest(line, first.start)
    level = _level_at_end(ctx, first) if head is not None and head[1].kind not in _NAMED_AFTER_PLACES else None
    several = "các" in line.low[first.start : first.end]
    items: list[Found] = []
    while level is not None and at + 1 < line.size and line.low[at] in (",", "và") and not ctx.blocked[at + 1]:
        kind = ctx.tables.place_kinds.longest(line, at + 1)
        if kind is not None and kind[1].alone:
            same = several or line.low[at + 1] in line.low[first.start + 1 : first.end]
            end = named_by_kind(ctx, at + 1) if same and (several or line.low[at] == "và") else None
        else:
            end = _unit_of_level(ctx, at + 1, level)
        if end is None:
            break
        items.append(Found(at + 1, end, "BODY"))
        at = end
    return items


#: Bodies whose name a place's may be, with the unit it lies in after it: `Trường Tiểu học Uy Nỗ, Đông Anh`.
_NAMED_AFTER_PLACES = frozenset(("school", "hospital", "company", "bank", "museum"))


def _level_at_end(ctx: Context, found: Found) -> str | None:
    """The level of the unit whose name ends a body's: `province` of `Tỉnh ủy Hà Nam`."""
    for level in ("province", "district", "commune"):
        for begin in range(found.end - 1, max(found.start, found.end - 5), -1):
            if any(end == found.end for end, _ in ctx.tables.units[level].matches(ctx.line, begin)):
                return level
    return None


def _unit_of_level(ctx: Context, at: int, level: str) -> int | None:
    """Where a unit's name without its kind word ends; a district's is no province's, which would be where the first
    lies.
    """
    if not ctx.is_name(at):
        return None
    end = ctx.cap_run(at, 4)
    known = [
        name for name, trie in ctx.tables.units.items() if any(stop == end for stop, _ in trie.matches(ctx.line, at))
    ]
    return end if level in known and (level == "province" or "province" not in known) else None


_NUMERALS = frozenset("hai ba bốn năm sáu bảy tám chín mười".split())
_SEVERAL = _NUMERALS | {"các", "những", "mấy"}
_ELIDED_LEVELS = frozenset(("province", "district", "commune", "hamlet", "road"))


def _announces_list(ctx: Context, found: Found) -> bool:
    """Whether `found` is the first of several: `các xã Chư Á, …`, `3 sở Tài chính, …`."""
    line, at = ctx.line, found.start
    if at == 0 or not (line.low[at - 1] in _SEVERAL or line.text[at - 1].isdigit()):
        return False
    kind = ctx.tables.place_kinds.longest(line, at)
    if kind and kind[1].level in _ELIDED_LEVELS:
        return True
    head = ctx.tables.heads.longest(line, at)
    return head is not None and (
        head[1].name == "field" or head[1].kind in ("party_branch", "party_committee", "party_organ")
    )


def _elided(ctx: Context, first: Found) -> list[Found]:
    """`các xã Chư Á, Trà Đa và Diên Phú`, `các sở Tài chính, Nội vụ`: the items after the first."""
    items: list[Found] = []
    at = first.end
    while (item := _next_item(ctx, at)) is not None:
        end = _elided_body(ctx, item) if first.label == "BODY" else _elided_place(ctx, item)
        if end is None:
            break
        items.append(Found(item, end, first.label))
        at = end
    return items


def _next_item(ctx: Context, at: int) -> int | None:
    """The capital that begins the next item of a list."""
    return at + 1 if at < ctx.line.size and ctx.line.low[at] in (",", "và") and ctx.is_name(at + 1) else None


def _elided_body(ctx: Context, at: int) -> int | None:
    if any(end - at >= 2 for end, _ in ctx.tables.heads.matches(ctx.line, at)):
        return None
    for end, _ in reversed(ctx.tables.fields.matches(ctx.line, at)):
        words = ctx.line.low[at:end]
        if "," not in words or "và" in words:  # not `Tuyên giáo, Dân vận`, which are two here
            return end
    return bare_name(ctx, at)


def _elided_place(ctx: Context, at: int) -> int | None:
    end = bare_name(ctx, at) or ctx.cap_run(at, 4)
    if end < ctx.line.size and ctx.is_name(end):
        return None
    return None if named_by_kind(ctx, at) or body(ctx, at) or office(ctx, at) else end


def _more_units(ctx: Context, first: Found) -> list[Found]:
    """`xã Ô Lâm, Lương Phi, Ba Chúc`: units that the table knows go on a list that one kind word began."""
    kind = ctx.tables.place_kinds.longest(ctx.line, first.start)
    if kind is None or kind[1].level not in ("district", "commune"):
        return []
    items: list[Found] = []
    at = first.end
    while (item := _next_item(ctx, at)) is not None:
        end = ctx.cap_run(item, 4)
        if not any(
            found == end
            for level in ("commune", "district")
            for found, _ in ctx.tables.units[level].matches(ctx.line, item)
        ):
            break
        items.append(Found(item, end, "LOCATION"))
        at = end
    return items


_SPOKEN = frozenset("cáo rằng là đã sẽ có không".split())


def newspaper_in_list(ctx: Context, at: int) -> int | None:
    """`các báo bạn: Hà Nội mới, Đà Nẵng, Cần Thơ`: names between commas after `báo …:` are newspapers, places too."""
    line = ctx.line
    if not ctx.is_name(at) or at == 0 or line.low[at - 1] not in (":", ",", "và"):
        return None
    colon = at - 1
    while colon >= 0 and at - colon < 60 and line.text[colon] != ":":
        if line.text[colon] in ".;(" or ctx.blocked[colon] or line.low[colon] in _SPOKEN:
            return None
        colon -= 1
    if colon < 0 or line.text[colon] != ":" or "báo" not in line.low[max(0, colon - 6) : colon]:
        return None
    known = ctx.tables.media.longest(line, at)
    end = known[0] if known is not None else at
    while ctx.is_name(end):
        end = ctx.word_end(end)
    return end if end == line.size or line.low[end] in (",", "và", ";", ".", "…") else None


#: The longest route or list of streets that is looked at, in syllables each way.
_LONGEST_ROUTE = 80


def street_in_list(ctx: Context, at: int) -> int | None:
    """A street without its kind word: `các tuyến đường: Hàm Nghi, Lê Lợi`, `Lê Lợi - cầu Calmette - Hàm Nghi`."""
    line = ctx.line
    if not ctx.is_name(at) or at == 0 or line.low[at - 1] not in (":", ",", ";", "-", "(", "từ", "đến", "và", "hoặc"):
        return None
    end = ctx.cap_run(at, 5)
    if not 1 <= end - at <= 4 or named_by_kind(ctx, at) or not (_after_streets(ctx, at) or _on_route(ctx, at)):
        return None
    return end


def _after_streets(ctx: Context, at: int) -> bool:
    """Whether `các tuyến đường:` stands before, in the same sentence."""
    line = ctx.line
    for colon in range(at - 1, max(-1, at - _LONGEST_ROUTE), -1):
        if line.text[colon] == ":":
            return tuple(line.low[max(0, colon - 2) : colon]) in _STREETS
        if line.text[colon] == "." or ctx.blocked[colon] or line.low[colon] in _SPOKEN:
            return False
    return False


_STREETS = frozenset((before, word) for word in ("đường", "phố") for before in ("tuyến", "các", "con"))
_STREETS |= {("đường", "sau"), ("đường", "gồm"), ("phố", "sau")}


def _on_route(ctx: Context, at: int) -> bool:
    """Whether three or more names in a row are joined by ` - `, of which one is a road's or a bridge's by its kind
    word.
    """
    line = ctx.line
    if line.text[at - 1] not in "-:" or line.tight[at]:
        return False
    begin, end = at, at
    while begin > 0 and at - begin < _LONGEST_ROUTE and line.text[begin - 1] not in ".:;,(":
        begin -= 1
    while end < line.size and end - at < _LONGEST_ROUTE and line.text[end] not in ".:;,(":
        end += 1
    stops = [begin] + [i + 1 for i in range(begin, end) if line.text[i] == "-" and not line.tight[i]]
    kinds = (ctx.tables.place_kinds.longest(line, stop) for stop in stops if stop < end)
    return len(stops) >= 3 and any(kind is not None and kind[1].level in ("road", "structure") for kind in kinds)


def in_list_of_persons(ctx: Context, at: int, last: Found | None) -> bool:
    """`các ca sĩ Tùng Dương, Viết Danh, Bảo Yến và Đông Hùng`: a short run of capitals between commas after a
    person.
    """
    line = ctx.line
    if last is None or last.label != "PERSON" or line.text[last.end : at] not in ([","], ["và"]):
        return False
    end = name_end(ctx, at)
    closes = end == line.size or line.low[end] in (",", "và", ";", ".", "(", "…") or speaks(ctx, end)
    # `hai ông Hoài và Lương`
    least = 1 if line.low[at - 1] == "và" and last.end - last.start == 1 else 2
    return (
        least <= end - at <= 4 and closes and all(is_vietnamese(line.text[i]) for i in range(at, end) if line.word[i])
    )
