"""All finds of one line: what is tried at each syllable, and in which order."""

from __future__ import annotations

from pipeline.tagger.lexicon.addresses import street_of_address
from pipeline.tagger.lexicon.bodies import Body, body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.credits import credited
from pipeline.tagger.lexicon.events import event
from pipeline.tagger.lexicon.found import Found, Needs
from pipeline.tagger.lexicon.holders import keep_held_roles
from pipeline.tagger.lexicon.lists import place_with_items, with_items
from pipeline.tagger.lexicon.people import given_name, name_end, person, speaks, title_before, with_nickname
from pipeline.tagger.lexicon.place_names import bare_name, country_name, role_before, unknown_name
from pipeline.tagger.lexicon.places import named_by_kind
from pipeline.tagger.lexicon.roles import office
from pipeline.tagger.lexicon.rows import is_person_in_row, newspaper_in_row, street_in_row
from pipeline.tagger.lexicon.syllables import is_vietnamese


def tag_line(ctx: Context) -> list[Found]:
    """All finds of one line, in order, none overlapping another."""
    finds: list[Found] = []
    at = 0
    while at < ctx.line.size:
        new = _find(ctx, at, finds[-1] if finds else None) if _may_begin(ctx, at) else []
        finds += new
        at = new[-1].end if new else at + 1
    return keep_held_roles(ctx, finds)


def _may_begin(ctx: Context, at: int) -> bool:
    """Whether anything at all can begin at syllable `at`: most syllables are small and in no table."""
    if ctx.blocked[at]:
        return False
    line = ctx.line
    if line.cap[at] or line.low[at] in ctx.tables.firsts or line.text[at].isdigit():
        return True
    return at in ctx.told or ctx.is_dotted(at)


def _find(ctx: Context, at: int, last: Found | None) -> list[Found]:
    """What begins at syllable `at`: one find, or several that belong together. `last` is the find before."""
    if at in ctx.told:
        return [Found(at, *ctx.told[at])]
    if (street := street_of_address(ctx, at)) is not None:
        return [Found(*street, "LOCATION")]
    if not ctx.line.word[at]:
        return []
    if (end := event(ctx, at)) is not None:
        return with_items(ctx, Found(at, end, "EVENT"))
    if (end := newspaper_in_row(ctx, at)) is not None:
        return [Found(at, end, "BODY")]
    if (end := street_in_row(ctx, at)) is not None:
        return [Found(at, end, "LOCATION")]
    if (end := credited(ctx, at)) is not None:
        return [Found(at, end, "PERSON")]
    return _office_or_body(ctx, at) or _place(ctx, at) or _person(ctx, at, last)


# ---- offices and bodies

#: What a role needs to stay where nothing follows that it is held at, by what seeds/roles/roles.csv says that it needs.
_NEEDS: dict[str, Needs] = {"body": "holder", "person": "person", "next": "next"}


def _office_or_body(ctx: Context, at: int) -> list[Found]:
    """A role with its body, or one of both; `Thành ủy viên` is a role, though `Thành ủy` is a body."""
    held = office(ctx, at)
    if held is not None and held.holder_end is not None and held.label is not None:
        role = Found(at, held.end, "ROLE", "person" if held.role.needs == "attached" else "")
        return [role, *with_items(ctx, Found(held.end, held.holder_end, held.label))]
    group = None if _is_no_body(ctx, at) else body(ctx, at)
    if group is not None and (held is None or held.end < group.end):
        return with_items(ctx, Found(at, group.end, "LOCATION" if _is_venue(ctx, at, group) else "BODY"))
    return [Found(at, held.end, "ROLE", _NEEDS[held.role.needs])] if held is not None else []


def _is_no_body(ctx: Context, at: int) -> bool:
    """`Trung tâm hội nghị` is a kind of place, `Hội thi` one of event, though `Trung tâm` and `Hội` are heads."""
    head = ctx.tables.heads.longest(ctx.line, at)
    others = (ctx.tables.place_kinds.longest(ctx.line, at), ctx.tables.events.longest(ctx.line, at))
    return head is not None and any(other is not None and other[0] > head[0] for other in others)


#: A theatre or museum after these is only a place: `diễn ra tại Nhà hát Lớn Hà Nội` (ruling 13).
_AT = frozenset("tại ở khấu đến vào trước trong từ ra về".split())


def _is_venue(ctx: Context, at: int, found: Body) -> bool:
    return found.head is not None and found.head.kind == "museum" and ctx.line.at(at - 1) in _AT


# ---- places


def _place(ctx: Context, at: int) -> list[Found]:
    """A place by its kind word, by a table, or by what stands before it."""
    end = _hall(ctx, at) or named_by_kind(ctx, at)
    if end is not None:
        return place_with_items(ctx, Found(at, end, "LOCATION"))
    end = bare_name(ctx, at)
    if end is not None and not _is_persons(ctx, at, end):
        return [Found(at, end, "LOCATION")]
    end = unknown_name(ctx, at)
    return place_with_items(ctx, Found(at, end, "LOCATION")) if end is not None else []


def _hall(ctx: Context, at: int) -> int | None:
    """A venue that bears a body's name: `Hội trường Thành ủy`; written small it only is the body's (`… UBND xã`)."""
    if not ctx.line.cap[at]:
        return None
    for end, kind in ctx.tables.place_kinds.matches(ctx.line, at):
        owner = body(ctx, end) if kind.level == "venue" and ctx.is_name(end) else None
        if owner is not None:
            return owner.end
    return None


def _is_persons(ctx: Context, at: int, end: int) -> bool:
    """Whether a place's name [at, end) is a person's after a title: `chị Trà My`, `ca sĩ Thái Bình An`.

    A country is one only before more of a Vietnamese name: not in `Mẹ Việt Nam Anh hùng`, `kỹ sư Hà Lan Piet Bergveld`.
    """
    title = title_before(ctx, at)
    if title is None:
        return False
    if country_name(ctx, at) is not None:
        rest = ctx.line.text[end : name_end(ctx, at)]
        after = ctx.tables.titles.longest(ctx.line, end)
        is_title = after is not None and after[0] > end + 1
        return end > at + 1 and bool(rest) and all(map(is_vietnamese, rest)) and not is_title
    return title == "honorific" or name_end(ctx, at) > end


# ---- persons


def _person(ctx: Context, at: int, last: Found | None) -> list[Found]:
    end = person(ctx, at, expected=_is_person_expected(ctx, at, last)) or given_name(ctx, at)
    return [Found(at, with_nickname(ctx, at, end), "PERSON")] if end is not None else []


def _is_person_expected(ctx: Context, at: int, last: Found | None) -> bool:
    """Whether a title stands before, or a role with what it is held at: `Chủ tịch UBND tỉnh Siu Hương`."""
    single = name_end(ctx, at) == at + 1
    if ctx.shout and single:
        return False
    title = title_before(ctx, at)
    if title == "honorific":
        return not single or not _is_place_after_title(ctx, at)
    if is_person_in_row(ctx, at, last):
        return True
    if title is not None:
        return not single or _stands_alone(ctx, at)
    return last is not None and last.end == at and not ctx.shout and _is_held_by(ctx, at, last, single)


def _is_place_after_title(ctx: Context, at: int) -> bool:
    """`ao Bà Om`, `bãi đá Ông Địa`."""
    return ctx.line.text[at - 1] in ("Ông", "Bà") and not ctx.sentence_start(at - 1)


def _stands_alone(ctx: Context, at: int) -> bool:
    """Whether one capital after a rank or calling is a name: `bác sĩ Hoa nói`, `Đại úy Dương,`; not `cử nhân Luật`."""
    is_foreign = len(ctx.line.text[at]) > 2 and not is_vietnamese(ctx.line.text[at])
    return is_foreign or ctx.line.at(at + 1) in (",", ":", "(", '"') or speaks(ctx, at + 1)


def _is_of_state(ctx: Context, last: Found) -> bool:
    """Whether the role is one that a state has: what follows is a person (`Tổng thống Reagan`), and no firm as after
    `Giám đốc`."""
    role = ctx.tables.roles.longest(ctx.line, last.start)
    return role is not None and (role[1].needs == "person" or role[1].field) and not role[1].leans


def _is_held_by(ctx: Context, at: int, last: Found, single: bool) -> bool:
    """Whether a person follows the find `last`, of an office: `Tổng thống Mỹ` | `Donald Trump`, `Bí thư` | `Thăng hỏi`.

    But `Chủ tịch Đảng Bảo thủ`, `đại biểu Quân - Dân - Chính`.
    """
    if last.label == "LOCATION":
        if country_name(ctx, last.start) == last.end and any(role_before(ctx, last.start)) and not single:
            return True  # `Chủ tịch Trung Quốc` | `Giang Trạch Dân`
        return not all(map(is_vietnamese, ctx.line.text[at : name_end(ctx, at)])) or ctx.word_end(at) > at + 1
    if last.label not in ("ROLE", "BODY"):
        return False
    if single and last.label == "ROLE" and _is_of_state(ctx, last) and not is_vietnamese(ctx.line.text[at]):
        return True
    return not single or (last.label == "ROLE" and last.needs in ("person", "holder") and speaks(ctx, at + 1))
