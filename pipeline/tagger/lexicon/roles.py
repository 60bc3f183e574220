"""Offices: the head words of a role, and the body or place they are held at."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.places import place, tail_place
from pipeline.tagger.lexicon.tables import Role


class Office(NamedTuple):
    """A role at syllables [start, end); `holder_end` is where the body or place after it ends, `label` its label, or None."""

    end: int
    role: Role
    holder_end: int | None
    label: str | None


def office(ctx: Context, at: int) -> Office | None:
    """The role that begins at syllable `at`, with what it is held at where that follows directly."""
    line, tables = ctx.line, ctx.tables
    begin = at
    while begin < line.size and line.low[begin] in tables.modifiers:
        begin += 1
    if begin == at and not ctx.starts_word(at):
        return None
    if begin >= line.size:
        return None
    found = tables.roles.matches(line, begin)
    if not found or ctx.blocked[begin] or (line.low[begin] == "đại" and begin > 0 and line.low[begin - 1] == "đoàn"):
        return None  # `đoàn đại biểu Ban Chấp hành …` is a delegation, no office
    # The longest role first (`Phó Chủ tịch Thường trực` | `HĐND tỉnh`), but one that leans on the body's first word last
    # (`Chánh` | `Văn phòng Thành ủy`, not `Chánh Văn phòng` | `Thành ủy`).
    ordered = sorted(found, key=lambda match: (match[1].leans, -match[0]))
    for end, role in ordered:
        if end >= line.size or (role.only and not _may_stand_before(ctx, role, end)):
            continue
        holder = body(ctx, end, 1)
        if holder is not None and not (holder.head is None and not line.cap[end]):
            return Office(end, role, holder.end, "BODY")
        if role.field:
            field = tables.portfolios.longest(line, end)
            if field is not None and field[1] and line.cap[end]:
                # `Bộ trưởng Ngoại giao Cuba`: the country is whose ministry it is
                return Office(end, role, tail_place(ctx, field[0]) or field[0], "BODY")
        spot = place(ctx, end)
        if spot is not None and role.needs != "name":
            return Office(end, role, spot, "LOCATION")
    named = [match for match in found if match[1].needs not in ("name", "attached")]
    if not named:
        return None
    end, role = max(named)
    return Office(end, role, None, None)


def _may_stand_before(ctx: Context, role: Role, at: int) -> bool:
    words = " ".join(ctx.line.low[at : at + 3]) + " "
    return any(words.startswith(first + " ") for first in role.only)
