"""Offices: the head words of a role, and the body or place they are held at."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.places import place, tail_place
from pipeline.tagger.lexicon.tables import Role


class Office(NamedTuple):
    """A role that ends before syllable `end`; what it is held at ends before `holder_end` and has `label`, if any
    follows.
    """

    end: int
    role: Role
    holder_end: int | None = None
    label: str | None = None


def office(ctx: Context, at: int) -> Office | None:
    """The role that begins at syllable `at`, with what it is held at where that follows directly."""
    begin = _after_modifiers(ctx, at)
    if begin is None or ctx.blocked[begin]:
        return None
    found = ctx.tables.roles.matches(ctx.line, begin)
    # The longest role first (`Phó Chủ tịch Thường trực` | `HĐND tỉnh`), but one that leans on the body's first word
    # last
    # (`Chánh` | `Văn phòng Thành ủy`, not `Chánh Văn phòng` | `Thành ủy`).
    for end, role in sorted(found, key=lambda match: (match[1].leans, -match[0])):
        held = _held_at(ctx, end, role)
        if held is not None:
            return held
    alone = [match for match in found if match[1].needs not in ("name", "attached") and not ctx.breaks_word(match[0])]
    return Office(*alone[-1]) if alone else None


def _after_modifiers(ctx: Context, at: int) -> int | None:
    """`nguyên Phó Chủ tịch`: where the role itself begins; None where none can begin at syllable `at`."""
    line, begin = ctx.line, at
    while begin < line.size and line.low[begin] in ctx.tables.modifiers:
        begin += 1
    if begin >= line.size or (begin == at and not ctx.starts_word(at)):
        return None
    if line.low[begin] == "đại" and begin > 0 and line.low[begin - 1] == "đoàn":
        return None  # `đoàn đại biểu Ban Chấp hành …` is a delegation, no office
    return begin


def _held_at(ctx: Context, end: int, role: Role) -> Office | None:
    """The office, where the body or the place that `role` is held at begins at syllable `end`."""
    if end >= ctx.line.size or not _may_stand_before(ctx, role, end):
        return None
    holder = body(ctx, end, held=True, depth=1)
    if holder is not None and (holder.head is not None or ctx.line.cap[end]):
        return Office(end, role, holder.end, "BODY")
    if role.field:
        field = ctx.tables.fields.longest(ctx.line, end)
        if field is not None and field[1] and ctx.line.cap[end]:
            # `Bộ trưởng Ngoại giao Cuba`: the country is whose ministry it is
            return Office(end, role, tail_place(ctx, field[0]) or field[0], "BODY")
    spot = place(ctx, end) if role.needs != "name" else None
    if spot is None:
        return None
    kind = ctx.tables.place_kinds.longest(ctx.line, end)
    # `Giám đốc` + `Vườn quốc gia Cát Tiên`, but `Chủ tịch` + `huyện Ba Vì`
    is_run = kind is not None and kind[1].level in ("site", "venue", "structure")
    return Office(end, role, spot, "BODY" if is_run else "LOCATION")


def _may_stand_before(ctx: Context, role: Role, at: int) -> bool:
    return not role.only or any(tuple(ctx.line.low[at : at + len(first)]) == first for first in role.only)
