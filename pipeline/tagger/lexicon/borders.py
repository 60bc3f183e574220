"""Where one name stops because another begins: `Công ty An Phú` | `Lê Văn Hai`, `Sở Y tế và` | `Công an tỉnh`."""

from __future__ import annotations

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.people import person
from pipeline.tagger.lexicon.tables import BodyHead

#: Kinds of bodies that bear persons' and other bodies' names: `Trường THPT Lê Hồng Phong`, `Hội Luật gia`.
BEARS_NAMES = frozenset(
    "school company bank hospital museum club fund association mass_organisation institute centre army publisher "
    "broadcaster".split()
)
#: Kind words of units, which end a name.
_UNITS = frozenset(("tp", "tỉnh", "huyện", "quận"))


def begins_another(ctx: Context, at: int, head: BodyHead, *, joined: bool = False, namesake: bool = False) -> bool:
    """Whether another name begins at syllable `at` within one that `head` announces.

    `joined`: a joiner stands before it, after which any body is another one (`Sở Y tế và Công an tỉnh`). `namesake`: a
    person's name may be the body's own.
    """
    if not ctx.line.cap[at]:
        return False
    return (
        _is_credit(ctx, at)
        or _is_unit(ctx, at)
        or (not namesake and _is_person(ctx, at, head, joined))
        or _is_role(ctx, at)
        or _is_body(ctx, at, head, joined)
    )


def _is_credit(ctx: Context, at: int) -> bool:
    """`… - Ảnh: CHÍ QUỐC`."""
    return ctx.line.low[at] in ("ảnh", "nguồn") and ctx.line.at(at + 1) == ":"


def _is_unit(ctx: Context, at: int) -> bool:
    return ctx.line.low[at] in _UNITS and not (ctx.line.glued[at] or ctx.breaks_word(at + 1))


def _is_role(ctx: Context, at: int) -> bool:
    role = ctx.tables.roles.longest(ctx.line, at)
    return role is not None and role[0] - at >= 2


def _is_body(ctx: Context, at: int, head: BodyHead, joined: bool) -> bool:
    """An owner that the tail takes; joined, any body that is no field of work, too (`Công nghiệp - Viễn thông`)."""
    heads = [row for _, row in ctx.tables.heads.matches(ctx.line, at)]
    if joined:
        return any(not (row.name == "closed" and row.common) for row in heads)
    owners = (row.alone == "always" or row.kind in ("ministry", "party_committee") for row in heads)
    return bool(head.owner) and any(owners)


def _is_person(ctx: Context, at: int, head: BodyHead, joined: bool) -> bool:
    """A run of capitals that begins with a family name, long enough for a person and no common word.

    A family name that is a common word, too, counts in one word with two more syllables: `Ban Chỉ đạo Trung ương` |
    `Cao Đức Phát`.
    """
    if joined and person(ctx, at) is not None:
        return True
    line = ctx.line
    surname = ctx.tables.surnames.longest(line, at)
    if surname is None or line.glued[at] or ctx.breaks_word(at + 1):
        return False
    length = ctx.cap_run(at) - at
    if surname[1]:
        return 2 <= length <= 4
    is_word = length == 3 and line.glued[at + 1 : at + 3] == [True, True]
    return is_word and head.kind not in BEARS_NAMES and ctx.tables.places.longest(line, at) is None
