"""Offices: the head words of a role, and the body or place they are held at."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.places import place
from pipeline.tagger.lexicon.tables import Role
from pipeline.tagger.lexicon.tails import tail_place


class Office(NamedTuple):
    """A role that ends before syllable `end`.

    What it is held at, if that follows directly, ends before `holder_end` and has `label`.
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
    # last (`Chánh` | `Văn phòng Thành ủy`, not `Chánh Văn phòng` | `Thành ủy`).
    for end, role in sorted(found, key=lambda match: (match[1].leans, -match[0])):
        held = _held_at(ctx, end, role)
        if held is not None:
            return held
    alone = [match for match in found if match[1].needs not in ("name", "attached") and not ctx.breaks_word(match[0])]
    return Office(*alone[-1]) if alone else None


def _after_modifiers(ctx: Context, at: int) -> int | None:
    """`nguyên Phó Chủ tịch`: where the role itself begins; None where none can begin at syllable `at`.

    `đoàn đại biểu Ban Chấp hành …` is a delegation, no office.
    """
    line, begin = ctx.line, at
    while line.at(begin) in ctx.tables.modifiers:
        begin += 1
    if begin >= line.size or (begin == at and not ctx.starts_word(at)) or line.says(begin - 1, "đoàn", "đại"):
        return None
    return begin


#: Levels of places that somebody runs: `Giám đốc` + `Vườn quốc gia Cát Tiên`, but `Chủ tịch` + `huyện Ba Vì`.
_RUN = frozenset(("site", "venue", "structure"))


def _held_at(ctx: Context, end: int, role: Role) -> Office | None:
    """The office, where the body or the place that `role` is held at begins at syllable `end`."""
    if end >= ctx.line.size or not _may_stand_before(ctx, role, end):
        return None
    holder = body(ctx, end, held=True, depth=1)
    if holder is not None and (holder.head is not None or ctx.line.cap[end]):
        return Office(end, role, holder.end, "BODY")
    field = _field(ctx, end) if role.field else None
    if field is not None:
        return Office(end, role, field, "BODY")
    spot = place(ctx, end) if role.needs != "name" else None
    if spot is None:
        return None
    kind = ctx.tables.place_kinds.longest(ctx.line, end)
    return Office(end, role, spot, "BODY" if kind is not None and kind[1].level in _RUN else "LOCATION")


def _may_stand_before(ctx: Context, role: Role, at: int) -> bool:
    return not role.only or any(ctx.line.says(at, *first) for first in role.only)


def _field(ctx: Context, at: int) -> int | None:
    """A field of work that names the body by itself: `Bộ trưởng` + `Ngoại giao Cuba`, with whose it is."""
    found = ctx.tables.fields.longest(ctx.line, at)
    if found is None or not found[1] or not ctx.line.cap[at]:
        return None
    return tail_place(ctx, found[0]) or found[0]
