"""Organisations: a head, the field or the proper name that it needs, its owner, its place.

Phó trưởng | Ban Tuyên giáo           | Thành ủy   | Đà Nẵng
           | head `Ban` + field       | owner      | the owner's place
"""

from __future__ import annotations

from typing import NamedTuple

from pipeline.tagger.lexicon.context import ROMAN, Context
from pipeline.tagger.lexicon.people import person
from pipeline.tagger.lexicon.places import tail_place
from pipeline.tagger.lexicon.tables import BodyHead

#: How deep owners nest: `Thường trực` + `Ủy ban MTTQ Việt Nam` + `tỉnh` is two.
_DEEPEST = 4
#: Run on in names that have no field in the table: `Công ty Cấp nước Cà Mau`, `Trường ĐH Kinh tế - Luật`.
_JOINERS = {"và", "&", "-"}
#: What may not be a field or the first word of a name: `Ban Thường trực`, `Bộ Trưởng`.
_NO_NAME = frozenset("thường trưởng chủ phó ủy đảng trung bí thư nghị quyết hai ba".split())
_QUALIFIERS = (("việt", "nam"), ("nhà", "nước"), ("quốc", "gia"), ("tối", "cao"), ("trung", "ương"), ("t", ".", "ư"))


class Body(NamedTuple):
    """`end` is the syllable after the last; `head` the row of its head."""

    end: int
    head: BodyHead | None


def body(ctx: Context, at: int, depth: int = 0) -> Body | None:
    """The organisation whose name begins at syllable `at`, or None."""
    line = ctx.line
    if ctx.blocked[at] or not line.word[at] or (depth == 0 and not ctx.starts_word(at)):
        return None
    best: Body | None = None
    for end, head in reversed(ctx.tables.heads.matches(line, at)):
        if any(ctx.blocked[i] for i in range(at, end)) or (end == at + 1 and _is_place(ctx, at)):
            continue
        found = _with_head(ctx, at, end, head, depth)
        # The longest head, unless a shorter one makes more of the name: `Ban` + `Kinh tế - Ngân sách` + `HĐND tỉnh`.
        if found is not None and (best is None or found > best.end):
            best = Body(found, head)
    if best is not None:
        return best
    if depth < _DEEPEST:
        name = _name_alone(ctx, at)
        if name is not None:
            return Body(name, None)
    return None


def _is_place(ctx: Context, at: int) -> bool:
    """`Trường Sa` is no school."""
    place = ctx.tables.places.longest(ctx.line, at)
    return place is not None and place[0] > at + 1 and ctx.line.cap[at + 1]


def _with_head(ctx: Context, at: int, end: int, head: BodyHead, depth: int) -> int | None:
    line = ctx.line
    if end < line.size and line.glued[end] and not line.cap[end] and head.alone != "always" and not _field_at(ctx, end):
        return None  # `Ban` + glued small syllable: another word (`ban hành`, `bộ phận`)
    named = end
    if head.name == "portfolio":
        named = _field(ctx, at, end, head) or end
    elif head.name == "open":
        named = _proper(ctx, end, head) or end
    capital = line.cap[at]
    if head.kind == "emulation_group":
        named = _up_to_owner(ctx, end, depth) or named
    elif head.kind in _BRIDGED and (named > end or capital):
        named = _bridge(ctx, named) or named
    stop = _tail(ctx, named, head, depth)
    if head.name in ("portfolio", "open"):
        if not capital and (
            named == end or (ctx.line.low[at - 1 : at] == ["các"] and head.canonical not in ("Sở", "Bộ"))
        ):
            return None  # `trung tâm Cao Lãnh`, `các vụ Tuổi Trẻ nêu`: common words
        if stop > end:
            return stop
        return stop if head.alone == "cap" and capital and not ctx.sentence_start(at) else None
    if stop > end:
        if head.alone == "never" and not capital and not _firm(ctx, end, head):
            return None
        return stop
    if head.alone == "always":
        if not capital and _plural(ctx, at):
            return None
        return stop
    if head.alone == "cap" and capital and not ctx.shout:
        if head.kind == "party_organ" and not _written_large(ctx, at, end, head):
            return None  # `Ban tổ chức` of an event is no organ of the party
        if head.canonical == _CENTRE and at > 0 and line.low[at - 1] in _OF_THE_CENTRE:
            return None
        return stop
    return None


_CENTRE = "Ban Chấp hành Trung ương Đảng"
#: After these `Trung ương` is no actor but a level: `cơ quan Trung ương`, `ban, bộ, ngành Trung ương`, `trực thuộc Trung ương`.
_OF_THE_CENTRE = frozenset("thuộc ngành ra quan ở từ về lên thể đạo sách tại bộ cấp ban chí".split())


def _written_large(ctx: Context, at: int, end: int, head: BodyHead) -> bool:
    """Whether a head is written with the capitals of its full name: `Ban Tổ chức`."""
    words = head.canonical.split(" ")
    if len(words) != end - at:
        return True  # an abbreviation
    return all(ctx.line.cap[at + i] or not word[0].isupper() for i, word in enumerate(words))


def _firm(ctx: Context, end: int, head: BodyHead) -> bool:
    """A head written small that needs a tail takes only a capital after it: `công an TP Huế`, not `chi bộ xã`."""
    return (
        ctx.line.cap[end]
        or head.kind in ("police", "party_committee", "court", "national_assembly")
        or (end + 1 < ctx.line.size and ctx.line.cap[end + 1])
    )


def _plural(ctx: Context, at: int) -> bool:
    """`các quận ủy, huyện ủy và đảng ủy trực thuộc`: kinds, not names."""
    line, index = ctx.line, at - 1
    if index >= 0 and line.low[index] in ("từng", "nhiều", "cấp", "số", "nguyên"):
        return True
    while index >= 0 and at - index < 14 and (line.text[index] == "," or (line.word[index] and not line.cap[index])):
        if line.low[index] in ("các", "những", "mỗi"):
            return True
        if line.text[index] != "," and line.low[index] not in _LISTED:
            return False
        index -= 1
    return False


#: What a list of kinds of party committees is made of.
_LISTED = frozenset("và quận huyện thị tỉnh thành xã phường đảng chi ủy bộ đoàn ban cán sự cấp sở ngành".split())


def _field_at(ctx: Context, at: int) -> bool:
    return ctx.tables.portfolios.longest(ctx.line, at) is not None


def _field(ctx: Context, begin: int, at: int, head: BodyHead) -> int | None:
    """Where the field of work that begins at `at` ends: from the table, else a run of names."""
    line = ctx.line
    if at >= line.size or ctx.blocked[at]:
        return None
    if head.owner and line.cap[at] and any(end - at >= 2 for end, _ in ctx.tables.heads.matches(line, at)):
        return None  # `Văn phòng` + `Hội đồng Bầu cử quốc gia`: the tail takes the owner
    found = ctx.tables.portfolios.longest(line, at)
    if found is not None:
        end = found[0]
        if line.cap[at] or (line.cap[begin] and end - at >= 2):
            if head.kind == "ministry" and not line.cap[at]:
                return None
            extended = _and_another(ctx, end)
            return extended or end
    if not line.cap[at] and not (line.cap[begin] and line.low[at] in ctx.tables.name_words):
        return _number_name(ctx, at) if line.cap[begin] else None
    return _proper(ctx, at, head)


def _number_name(ctx: Context, at: int) -> int | None:
    """`Tổ công tác số 2`, `Vụ 4`, `Cục V`."""
    line = ctx.line
    if line.low[at] == "số" and ctx.is_number(at + 1):
        return at + 2
    return None


def _and_another(ctx: Context, at: int) -> int | None:
    """`Ủy ban Tài chính` + `, Ngân sách`, `Ban Kinh tế` + `và Đô thị`: one more field written large after a joiner."""
    line = ctx.line
    if at + 1 < line.size and line.low[at] in _JOINERS and line.cap[at + 1] and not ctx.blocked[at + 1]:
        if line.text[at] == "-" and ctx.tables.heads.longest(line, at + 1) is not None:
            return None
        if person(ctx, at + 1) is not None or body(ctx, at + 1, _DEEPEST) is not None:
            return None
        if tail_place(ctx, at + 1) is not None:
            return None
        found = ctx.tables.portfolios.longest(line, at + 1)
        return found[0] if found else None
    return None


def _proper(ctx: Context, at: int, head: BodyHead) -> int | None:
    """A proper name: words written large, numbers, joiners between them, small words that a table knows inside."""
    line = ctx.line
    if at < line.size and line.text[at] in "\"'" and at + 1 < line.size and line.cap[at + 1]:
        close = _closing_quote(ctx, at)
        return close
    if at >= line.size or ctx.blocked[at]:
        return None
    if (head.name == "portfolio" or head.kind == "party_branch") and (line.low[at] in _NO_NAME or person(ctx, at) is not None):
        return None
    if head.kind == "newspaper" and line.low[at] in ("đảng", "chí"):
        return None  # `báo Đảng` is a kind of newspaper, `báo chí` the press
    end = index = at
    while index < line.size and index - at < 14 and not ctx.blocked[index]:
        if line.cap[index] or (head.kind == "newspaper" and index == at):
            if index > at and _stops(ctx, index, head):
                break
            site = _site(ctx, index)
            if site is not None:
                return site
            index = end = ctx.word_end(index)
        elif line.text[index].isdigit() or ROMAN.match(line.text[index]):
            if index == at and head.kind not in (
                "army",
                "school",
                "police",
                "agency",
                "company",
                "emulation_group",
                "hospital",
            ):
                break
            index += 1
            end = index
        elif line.low[index] == "số" and ctx.is_number(index + 1):
            index += 2
            end = index
        elif index > at and (last := _last_words(ctx, index)):
            index = end = last
        elif index > at and line.low[index] in _JOINERS and ctx.is_name(index + 1):
            if line.text[index] == "-" and (
                not line.tight[index]
                and (
                    person(ctx, index + 1)
                    or ctx.tables.heads.longest(line, index + 1)
                    or ctx.tables.roles.longest(line, index + 1)
                )
            ):
                break
            if line.low[index] == "và" and (
                ctx.tables.heads.longest(line, index + 1)
                or ctx.tables.roles.longest(line, index + 1)
                or person(ctx, index + 1)
            ):
                break
            index += 1
        else:
            step = _small_words(ctx, index)
            if step is None:
                break
            index = step
    return end if end > at else None


def _closing_quote(ctx: Context, at: int) -> int | None:
    line = ctx.line
    for index in range(at + 1, min(line.size, at + 10)):
        if line.text[index] == line.text[at]:
            return index + 1
    return None


def _stops(ctx: Context, index: int, head: BodyHead) -> bool:
    """Whether another name begins at a capital inside a run: a person, a role, an owner that the tail will take."""
    line = ctx.line
    if line.low[index] == "tp" or (line.low[index] in ("tỉnh", "huyện", "quận") and not line.glued[index]):
        return True
    surname = ctx.tables.surnames.longest(line, index)
    if surname and surname[1] and ctx.cap_run(index) - index in (2, 3, 4) and not line.glued[index]:
        return True
    role = ctx.tables.roles.longest(line, index)
    if role and role[0] - index >= 2:
        return True
    return head.owner and any(
        row.alone == "always" or row.kind in ("ministry", "party_committee")
        for _, row in ctx.tables.heads.matches(line, index)
    )


#: Kinds of bodies whose names have small words before the place: associations, companies, schools, centres.
_BRIDGED = frozenset("association mass_organisation company bank school institute centre hospital fund club museum".split())
#: Heads that written small are common words unless a field of the table follows: `trong vụ Alibaba`, `ngày hội Đoàn kết`.
_COMMON = frozenset(("Vụ", "Hội", "Khoa", "Quỹ"))
#: Small words that are never inside a name: verbs that a body is the subject of, prepositions, particles.
_NOT_IN_NAMES = frozenset(
    "đã sẽ đang vừa mới được bị là của cho về với tại ở từ đến trong ngoài trên dưới theo do để vì nếu khi mà thì này đó kia ấy "
    "tổ phối đề yêu cho ban hành triển thực tiếp chủ công kiểm phát nhận trao tặng họp thăm dự có không chưa cũng còn ra vào lên "
    "xuống qua lại làm nói nêu xin gửi ký bầu cùng gồm như hay hoặc và nhưng các những một hai ba nhiều mọi mỗi giao giữ chỉ quyết "
    "thông báo cáo khẳng nhấn đánh tham gồm thuộc năm ngày tháng nhiệm khóa".split()
)


def _bridge(ctx: Context, at: int) -> int | None:
    """Small words between a name and its place: `Hội Doanh nhân` + `trẻ` + `TP.HCM`. Returns where the place begins."""
    line, index = ctx.line, at
    while index < line.size and index - at < 7 and line.word[index] and not line.cap[index] and not ctx.blocked[index]:
        joins = line.low[index] == "và" and index > at
        if line.low[index] in _NOT_IN_NAMES and not line.glued[index] and not joins:
            return None
        index += 1
    if index == at or index >= line.size or not line.cap[index]:
        return None
    return index if tail_place(ctx, index) is not None else None


def _up_to_owner(ctx: Context, at: int, depth: int) -> int | None:
    """`Khối thi đua` + `các Ban, cơ quan của` + `Thành ủy`: everything up to the body whose offices form the group."""
    for index in range(at, min(at + 12, ctx.line.size)):
        if ctx.blocked[index] or ctx.line.text[index] in ".;:(":
            return None
        owner = body(ctx, index, depth + 1) if ctx.line.cap[index] else None
        if owner is not None and owner.head is not None and owner.head.name == "closed":
            return owner.end
    return None


def _last_words(ctx: Context, at: int) -> int | None:
    """Small words that may end a name: `Học viện An ninh` + `nhân dân`, `Trường Đại học Kinh tế` + `quốc dân`."""
    low = ctx.line.low
    for width in (3, 2):
        if ctx.tables.name_words.get(" ".join(low[at : at + width])) and not any(ctx.blocked[at : at + width]):
            return at + width
    return None


def _small_words(ctx: Context, at: int) -> int | None:
    """Skips over small words of names (`cổ phần`, `thương mại và dịch vụ`) as far as a capital follows them."""
    line, index = ctx.line, at
    while index < line.size and index - at < 10:
        if line.cap[index]:
            return index if index > at else None
        step = 0
        for width in (4, 3, 2, 1):
            if " ".join(line.low[index : index + width]) in ctx.tables.name_words:
                step = width
                break
        if step == 0 and index > at and line.low[index] in ("và", "-", "&"):
            step = 1
        if step == 0:
            return None
        index += step
    return None


def _tail(ctx: Context, at: int, head: BodyHead, depth: int) -> int:
    """Owner and place: as many as follow without a mark between them."""
    line = ctx.line
    end = at
    for _ in range(4):
        if end >= line.size or ctx.blocked[end]:
            break
        if head.owner and depth < _DEEPEST:
            owner = None
            if not (line.text[end] in "(-,"):
                owner = body(ctx, end, depth + 1)
                if owner is not None and owner.head is None and not line.cap[end]:
                    owner = None
            if owner is not None:
                return _with_party(ctx, owner.end)
            if (
                line.low[end] == "của"
                and head.canonical.startswith(("Ủy ban", "Hội đồng", "Tổ công tác"))
                and end + 1 < line.size
            ):
                owner = body(ctx, end + 1, depth + 1)
                if owner is not None and owner.head is not None and owner.head.level == "central":
                    return owner.end
            if (
                line.low[end] == "đảng"
                and head.kind in ("party_committee", "party_organ", "party_branch")
                and head.canonical != "Đảng bộ"
            ):
                end += 1
                continue
        qualifier = next(
            (
                len(q)
                for q in _QUALIFIERS
                if tuple(line.low[end : end + len(q)]) == q
                and (line.cap[end] or head.kind.startswith("party") or head.level == "central" or q[0] == "tối")
            ),
            0,
        )
        if qualifier and not (head.kind == "people_committee"):
            end += qualifier
            end = _with_party(ctx, end)
            continue
        if head.place:
            place = tail_place(ctx, end)
            if place is None and end + 1 < line.size and line.text[end] == "/" and line.tight[end]:
                place = tail_place(ctx, end + 1)  # `Đảng bộ tỉnh/thành phố`
            if place is not None:
                end = place
                continue
        break
    return end


def _with_party(ctx: Context, at: int) -> int:
    """`Văn phòng Trung ương` + `Đảng`, `Ban Chấp hành T.Ư` + `Đảng`."""
    line = ctx.line
    return at + 1 if at < line.size and line.low[at] == "đảng" and line.low[at - 1] in ("ương", "ư") else at


def _name_alone(ctx: Context, at: int) -> int | None:
    """Names that no head announces (`TTXVN`, `Viettel`), newspapers, sites (`binhdinh.gov.vn`)."""
    line = ctx.line
    if line.text[at] in ctx.acronyms:
        return at + 1
    for trie, exact in ((ctx.tables.body_names, True), (ctx.tables.media, False)):
        found = trie.longest(line, at)
        if found is None or not line.cap[at]:
            continue
        end, flag = found
        if (exact and flag == "exact" or not exact and flag == "yes") and not (
            end < line.size and line.cap[end] and line.word[end] and exact is False
        ):
            return end
    return _site(ctx, at)


_DOMAINS = frozenset("vn com net org".split())


def _site(ctx: Context, at: int) -> int | None:
    """`quochoi.vn`, `binhdinh.gov.vn`: labels and dots with no space between."""
    line, index = ctx.line, at
    while (
        index + 2 < line.size
        and line.text[index + 1] == "."
        and line.tight[index + 1]
        and line.tight[index + 2]
        and line.word[index + 2]
    ):
        index += 2
    if index > at and line.low[index] in _DOMAINS and not (at > 0 and line.tight[at] and line.text[at - 1] in "@/."):
        return index + 1
    return None
