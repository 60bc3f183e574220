"""All finds of one line: what is tried at each syllable, in which order, and which roles stay."""

from __future__ import annotations

from pipeline.tagger.lexicon.bodies import Body, body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.events import event
from pipeline.tagger.lexicon.lists import (
    Found,
    in_list_of_persons,
    items_after,
    newspaper_in_list,
    places_with_items,
    street_in_list,
)
from pipeline.tagger.lexicon.people import given_name, name_end, person, speaks, title_before, with_nickname
from pipeline.tagger.lexicon.places import address, bare_name, country_name, named_by_kind, unknown_name
from pipeline.tagger.lexicon.roles import office
from pipeline.tagger.lexicon.syllables import is_vietnamese


def tag_line(ctx: Context) -> list[Found]:
    """All finds of one line, in order, none overlapping another."""
    finds: list[Found] = []
    at = 0
    while at < ctx.line.size:
        new = _find(ctx, at, finds[-1] if finds else None) if _may_begin(ctx, at) else []
        finds += new
        at = new[-1].end if new else at + 1
    return _settle(ctx, finds)


def _may_begin(ctx: Context, at: int) -> bool:
    """Whether anything at all can begin at syllable `at`: most syllables are small and in no table."""
    line = ctx.line
    if ctx.blocked[at]:
        return False
    return (
        line.cap[at]
        or line.low[at] in ctx.tables.firsts
        or line.text[at].isdigit()
        or at in ctx.told
        or _is_dotted(ctx, at)
    )


def _is_dotted(ctx: Context, at: int) -> bool:
    """`quochoi.vn`: what a site's address looks like."""
    line = ctx.line
    return at + 2 < line.size and line.text[at + 1] == "." and line.tight[at + 1] and line.tight[at + 2]


def _find(ctx: Context, at: int, last: Found | None) -> list[Found]:
    """What begins at syllable `at`: one find, or several that belong together. `last` is the find before."""
    if at in ctx.told:
        return [Found(at, *ctx.told[at])]
    if (house := address(ctx, at)) is not None:
        return [Found(*house, "LOCATION")]
    if not ctx.line.word[at]:
        return []
    if (end := event(ctx, at)) is not None:
        found = Found(at, end, "EVENT")
        return [found, *items_after(ctx, found)]
    if (end := newspaper_in_list(ctx, at)) is not None:
        return [Found(at, end, "BODY")]
    if (end := street_in_list(ctx, at)) is not None:
        return [Found(at, end, "LOCATION")]
    return _credit(ctx, at) or _office_or_body(ctx, at) or _place(ctx, at) or _person(ctx, at, last)


#: What stands before a credit's colon: `Ảnh:`, `Tin, ảnh:`, `Tác giả:`, `Thực hiện:`.
_CREDITS = frozenset("ảnh tin bài giả hiện viết ghi họa".split())
#: Credits that are no names: reporter, contributor, archive, amateur.
_NO_NAMES = frozenset("pv ctv tl st internet".split())


def _credit(ctx: Context, at: int) -> list[Found]:
    """`Ảnh: NGỌC PHÚ`, `Tin, ảnh: N.P`, `Ảnh Nam Anh`; agencies are bodies."""
    line = ctx.line
    colon = at >= 2 and line.text[at - 1] == ":" and not _CREDITS.isdisjoint(line.low[max(0, at - 4) : at - 1])
    bare = at > 0 and line.low[at - 1] == "ảnh" and ctx.sentence_start(at - 1)
    if not ctx.is_name(at) or line.low[at] in _NO_NAMES:
        return []
    end = name_end(ctx, at)
    if not (colon or bare or _signs(ctx, at, end)) or body(ctx, at) is not None:
        return []
    return [Found(at, end, "PERSON")] if end > at + 1 or line.text[at].isupper() else []


#: What the author of a line did that holds nothing else.
_SIGNED = (
    ["ghi"],
    ["tổng", "hợp"],
    ["thực", "hiện"],
    ["lược", "ghi"],
    ["lược", "thuật"],
    ["lược", "dịch"],
    ["dịch"],
    ["kể"],
)


def _signs(ctx: Context, at: int, end: int) -> bool:
    """Whether a name [at, end) is an author's after the last sentence or on a line of its own: `… (Ngọc Mai)`, `THU
    TÂM ghi`.
    """
    line = ctx.line
    if at == 0:
        return line.low[end:] in _SIGNED and bare_name(ctx, at) is None
    closes = line.text[end:] == [")"] and line.text[at - 1] == "(" and at > 1 and line.text[at - 2] in '.!?"'
    return closes and ctx.tables.places.longest(line, at) is None


def _office_or_body(ctx: Context, at: int) -> list[Found]:
    held = office(ctx, at)
    if held is not None and held.holder_end is not None and held.label is not None:
        holder = Found(held.end, held.holder_end, held.label)
        needs = "person" if held.role.needs == "attached" else ""
        return [Found(at, held.end, "ROLE", needs), holder, *items_after(ctx, holder)]
    group = None if _is_no_body(ctx, at) else body(ctx, at)
    # `Thành ủy viên` is a role, though `Thành ủy` is a body.
    if group is not None and (held is None or held.end < group.end):
        found = Found(at, group.end, "LOCATION" if _is_venue(ctx, at, group) else "BODY")
        return [found, *items_after(ctx, found)]
    if held is None:
        return []
    return [Found(at, held.end, "ROLE", _NEEDS[held.role.needs])]


#: What a role needs to stay where nothing follows that it is held at.
_NEEDS = {"body": "holder", "person": "person", "next": "next"}


def _is_no_body(ctx: Context, at: int) -> bool:
    """`Trung tâm hội nghị` is a kind of place, `Hội thi` one of event, though `Trung tâm` and `Hội` are bodies'
    heads.
    """
    head = ctx.tables.heads.longest(ctx.line, at)
    others = (ctx.tables.place_kinds.longest(ctx.line, at), ctx.tables.events.longest(ctx.line, at))
    return head is not None and any(other is not None and other[0] > head[0] for other in others)


#: A theatre or museum after these is only a place: `diễn ra tại Nhà hát Lớn Hà Nội` (ruling 13).
_AT = frozenset("tại ở khấu đến vào trước trong từ ra về".split())


def _is_venue(ctx: Context, at: int, found: Body) -> bool:
    return found.head is not None and found.head.kind == "museum" and at > 0 and ctx.line.low[at - 1] in _AT


def _place(ctx: Context, at: int) -> list[Found]:
    spot = _hall(ctx, at) or named_by_kind(ctx, at)
    if spot is not None:
        return places_with_items(ctx, Found(at, spot, "LOCATION"))
    spot = bare_name(ctx, at)
    if spot is not None and not _is_persons(ctx, at, spot):
        return [Found(at, spot, "LOCATION")]
    spot = unknown_name(ctx, at)
    if spot is not None:
        return places_with_items(ctx, Found(at, spot, "LOCATION"))
    return []


def _is_persons(ctx: Context, at: int, end: int) -> bool:
    """Whether a place's name [at, end) is a person's after a title: `chị Trà My`, `ca sĩ Thái Bình An`.

    A country is one only before more of a Vietnamese name: `Mẹ Việt Nam`, `kỹ sư Hà Lan Piet Bergveld`.
    """
    title = title_before(ctx, at)
    if title is None:
        return False
    if country_name(ctx, at) is not None:
        return end > at + 1 and end < name_end(ctx, at) and is_vietnamese(ctx.line.text[end])
    return title == "honorific" or name_end(ctx, at) > end


def _hall(ctx: Context, at: int) -> int | None:
    """A venue that bears a body's name: `Hội trường Thành ủy`; written small it only is the body's: `hội trường
    UBND xã`.
    """
    for end, kind in ctx.tables.place_kinds.matches(ctx.line, at):
        if kind.level == "venue" and ctx.line.cap[at]:
            owner = body(ctx, end)
            if owner is not None and ctx.line.cap[end]:
                return owner.end
    return None


def _person(ctx: Context, at: int, last: Found | None) -> list[Found]:
    end = person(ctx, at, expected=_is_person_expected(ctx, at, last)) or given_name(ctx, at)
    return [Found(at, with_nickname(ctx, at, end), "PERSON")] if end is not None else []


def _is_person_expected(ctx: Context, at: int, last: Found | None) -> bool:
    """Whether a title stands before, or a role with what it is held at: `Chủ tịch UBND tỉnh Siu Hương`."""
    title, single = title_before(ctx, at), name_end(ctx, at) == at + 1
    if ctx.shout and single:
        return False
    if title == "honorific" and single and ctx.line.text[at - 1] in ("Ông", "Bà") and not ctx.sentence_start(at - 1):
        return False  # `ao Bà Om`, `bãi đá Ông Địa` are places
    if title == "honorific" or in_list_of_persons(ctx, at, last):
        return True
    if title is not None:
        # `bác sĩ Hoa nói`, `Theo Thượng tá Dương, …`, `GS Tanabe`, but `tiến sĩ Luật.`
        marked = ctx.line.text[at + 1 : at + 2] in ([","], [":"], ["("], ['"'])
        foreign = len(ctx.line.text[at]) > 2 and not is_vietnamese(ctx.line.text[at])
        return not single or marked or foreign or speaks(ctx, at + 1)
    if last is None or last.end != at or ctx.shout:
        return False
    if last.label == "LOCATION":
        return not is_vietnamese(ctx.line.text[at]) or ctx.word_end(at) > at + 1  # `Tổng thống Mỹ Donald Trump`
    if last.label not in ("ROLE", "BODY"):
        return False
    # `Bí thư Thăng hỏi`, but `Chủ tịch Đảng Bảo thủ`, `đại biểu Quân - Dân - Chính`
    return name_end(ctx, at) > at + 1 or (
        last.label == "ROLE" and last.needs in ("person", "holder") and speaks(ctx, at + 1)
    )


def _settle(ctx: Context, finds: list[Found]) -> list[Found]:
    """Keeps a role that needs a person only where a named one is attached to it in the same sentence."""
    kept: list[Found] = []
    index = 0
    while index < len(finds):
        found = finds[index]
        standing = ctx.line.low[found.start : found.end] == ["thường", "trực"]
        if not found.needs or _has_holder(ctx, finds, index) or (standing and _is_among_roles(ctx, finds, index)):
            kept.append(found)
        elif standing:
            # `Thường trực Ban Bí thư` is an office of a person and else one organ (ruling 4)
            kept.append(Found(found.start, finds[index + 1].end, "BODY"))
            index += 1
        index += 1
    return kept


def _is_among_roles(ctx: Context, finds: list[Found], index: int) -> bool:
    """`Chủ tịch Quốc hội, Thường trực Ban Bí thư`: in a list of offices, before or after another one."""
    found, holder, after = finds[index], finds[index + 1], finds[index + 2 : index + 3]
    before = finds[max(0, index - 2) : index]
    follows = (
        bool(before) and before[0].label == "ROLE" and ctx.line.low[before[-1].end : found.start] in _BETWEEN_ROLES
    )
    return follows or (
        bool(after) and after[0].label == "ROLE" and ctx.line.low[holder.end : after[0].start] in _BETWEEN_ROLES
    )


#: What may stand between a person and the office: `ông X được bầu giữ chức Chủ tịch`, `X (Phó Giám đốc)`, `X - Bí thư`.
_LINKS = frozenset(
    ", - ( : và kiêm là làm giữ chức vụ danh bầu bổ nhiệm cương vị với tư cách tái cử được thôi miễn cựu "
    "hiện đang từng tiếp tục thay cho tân nay đảm nhiệm đảm nhận phân công chỉ định tín để".split()
)
#: The longest ways from a role on to its person, and from the person to a role after it, in syllables.
_BEFORE_PERSON, _AFTER_PERSON = 4, 6
_BETWEEN_ROLES: tuple[list[str], ...] = ([], [","], ["và"], ["-"], ["/"], ["kiêm"])


def _has_holder(ctx: Context, finds: list[Found], index: int) -> bool:
    """Whether a named person is attached to the role `finds[index]` in the same sentence."""
    if finds[index].needs == "next":
        after = finds[index + 1] if index + 1 < len(finds) else None
        return after is not None and after.label == "PERSON" and after.start == finds[index].end
    return _person_follows(ctx, finds, index) or _person_stands_before(ctx, finds, index)


def _person_follows(ctx: Context, finds: list[Found], index: int) -> bool:
    """`Chủ tịch HĐQT Nguyễn Văn A`, `Trưởng ban, đồng chí X`, `Giám đốc là ông X`, `Bí thư, Phó Bí thư Tỉnh ủy`."""
    role, *after = finds[index:]
    if after and after[0].start == role.end and after[0].label in ("BODY", "LOCATION"):
        role, *after = after  # a role that counts only with its person, before its body
    for found in after:
        gap = ctx.line.low[role.end : found.start]
        if found.label == "PERSON":
            return len(gap) <= _BEFORE_PERSON and not {".", ";"} & set(gap)
        if found.label != "ROLE" or [syllable for syllable in gap if syllable != "các"] not in _BETWEEN_ROLES:
            return False
        if not found.needs:
            # the body is shared, or the person stands above: a byline goes on `Thành ủy viên, Chánh Văn phòng Thành ủy`
            return finds[index].needs == "holder" or finds[index].start == 0
        role = found
    return False


def _person_stands_before(ctx: Context, finds: list[Found], index: int) -> bool:
    """`X được bầu giữ chức Chủ tịch`, `X (Phó Giám đốc)`, `X, Phó Bí thư Tỉnh ủy, Chủ tịch …`: back over the
    offices to X.
    """
    for before, after in zip(reversed(finds[:index]), reversed(finds[: index + 1]), strict=False):
        gap = ctx.line.low[before.end : after.start]
        if not set(gap) <= _LINKS or len(gap) > _AFTER_PERSON:
            return False
        if before.label not in ("ROLE", "BODY", "LOCATION"):
            return before.label == "PERSON"
    return False
