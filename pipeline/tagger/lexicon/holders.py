"""Which roles stay: most count by themselves only where a named person holds them (condition b, ruling 2)."""

from __future__ import annotations

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.found import Found
from pipeline.tagger.lexicon.people import speaks

#: The longest ways from a role on to its person, and from the person to a role after it, in syllables.
_BEFORE_PERSON, _AFTER_PERSON = 4, 6
#: The most offices, each with its body, of one person or in one list that are looked at.
_MOST_OFFICES = 16
#: What may stand between the roles of a list.
_BETWEEN_ROLES: tuple[list[str], ...] = ([], [","], ["và"], ["-"], ["/"], ["kiêm"])
#: What may stand among the words of seeds/roles/holding.csv between a person and an office: `X (Phó Giám đốc)`, `ông X
#: được bầu giữ chức Chủ tịch`.
_AMONG_LINKS = frozenset(", - ( : và được bị hiện tân để tín tiếp tục thay cho".split())


def keep_held_roles(ctx: Context, finds: list[Found]) -> list[Found]:
    """The finds of a line without the roles that need a person and have none."""
    kept: list[Found] = []
    index = 0
    while index < len(finds):
        found = finds[index]
        if not found.needs or _has_holder(ctx, finds, index):
            kept.append(found)
        elif ctx.line.says(found.start, "thường", "trực"):
            # `Thường trực Ban Bí thư` is an office of a person, and else one organ (ruling 4)
            if _is_among_roles(ctx, finds, index) or _is_subject(ctx, finds, index):
                kept.append(found)
            else:
                index += 1
                kept.append(Found(found.start, finds[index].end, "BODY"))
        index += 1
    return kept


def _is_among_roles(ctx: Context, finds: list[Found], index: int) -> bool:
    """`Chủ tịch Quốc hội, Thường trực Ban Bí thư`: before or after another office, each with its body."""
    role, holder = finds[index : index + 2]
    after = finds[index + 2] if index + 2 < len(finds) else None
    if after is not None and after.label == "ROLE" and _are_listed(ctx, holder, after):
        return True
    return index > 1 and finds[index - 2].label == "ROLE" and _are_listed(ctx, finds[index - 1], role)


def _is_subject(ctx: Context, finds: list[Found], index: int) -> bool:
    """`Thường trực Ban Bí thư: Đừng …`, `Thường trực Ban Bí thư thăm …`: who opens a sentence, and is quoted or does
    what persons do, is a person."""
    role, holder = finds[index : index + 2]
    opens = ctx.sentence_start(role.start)
    return opens and (ctx.line.at(holder.end) == ":" or speaks(ctx, holder.end))


def _are_listed(ctx: Context, first: Found, second: Found) -> bool:
    return ctx.line.low[first.end : second.start] in _BETWEEN_ROLES


def _has_holder(ctx: Context, finds: list[Found], index: int) -> bool:
    """Whether a named person is attached to the role `finds[index]` in the same sentence."""
    if finds[index].needs == "next":
        after = finds[index + 1] if index + 1 < len(finds) else None
        return after is not None and after.label == "PERSON" and after.start == finds[index].end
    return _person_follows(ctx, finds, index) or _person_stands_before(ctx, finds, index)


def _person_follows(ctx: Context, finds: list[Found], index: int) -> bool:
    """`Chủ tịch HĐQT Nguyễn Văn A`, `Trưởng ban, đồng chí X`, `Giám đốc là ông X`, `Bí thư, Phó Bí thư Tỉnh ủy`."""
    role = last = finds[index]
    for found in finds[index + 1 : index + 1 + _MOST_OFFICES]:
        gap = ctx.line.low[last.end : found.start]
        if found.label == "PERSON":
            return len(gap) <= _BEFORE_PERSON and not {".", ";"} & set(gap)
        if found.label == "ROLE":
            if [syllable for syllable in gap if syllable != "các"] not in _BETWEEN_ROLES:
                return False
            if not found.needs and role.needs == "holder":
                return True  # the body is shared
        elif found.label not in ("BODY", "LOCATION") or gap:
            return False
        last = found
    return False


def _person_stands_before(ctx: Context, finds: list[Found], index: int) -> bool:
    """`X được bầu giữ chức Chủ tịch`, `X, Phó Bí thư Tỉnh ủy, Chủ tịch …`: back over other offices to X."""
    for at in range(index, max(0, index - _MOST_OFFICES), -1):
        before, after = finds[at - 1], finds[at]
        gap = ctx.line.low[before.end : after.start]
        if len(gap) > _AFTER_PERSON or not all(word in _AMONG_LINKS or word in ctx.tables.links for word in gap):
            return False
        if before.label not in ("ROLE", "BODY", "LOCATION"):
            return before.label == "PERSON"
    # a signature's second line: `NGUYỄN VĂN AN` / `Thành ủy viên, Chánh Văn phòng Thành ủy`
    return ctx.signed and finds[0].start == 0 and index < _MOST_OFFICES
