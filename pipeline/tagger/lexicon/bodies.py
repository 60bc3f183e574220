"""Organisations: a head, the field or the proper name that it needs, its owner, its place.

Phó trưởng | Ban Tuyên giáo           | Thành ủy   | Đà Nẵng
           | head `Ban` + field       | owner      | the owner's place
"""

from __future__ import annotations

from typing import NamedTuple

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.naming import Firmness, field_at, name_after, site
from pipeline.tagger.lexicon.people import person
from pipeline.tagger.lexicon.places import bare_level, country_name, tail_place
from pipeline.tagger.lexicon.syllables import is_vietnamese
from pipeline.tagger.lexicon.tables import BodyHead

#: How deep owners nest: `Thường trực` + `Ủy ban MTTQ Việt Nam` + `tỉnh` is two.
_DEEPEST = 4
#: How many owners, qualifiers and places may follow a head without a mark between them.
_MOST_TAILS = 4


class Body(NamedTuple):
    """`end` is the syllable after the last; `head` the row of its head, None for a name without one."""

    end: int
    head: BodyHead | None


def body(ctx: Context, at: int, *, held: bool = False, depth: int = 0) -> Body | None:
    """The organisation whose name begins at syllable `at`, or None.

    `held`: a role stands directly before, so that its head may be written small: `trưởng` + `phòng khảo thí`.
    """
    if at >= ctx.line.size or ctx.blocked[at] or not ctx.line.word[at] or (depth == 0 and not ctx.starts_word(at)):
        return None
    best: Body | None = None
    heads = ctx.tables.heads.matches(ctx.line, at)
    for end, head in reversed(heads):
        found = _Reading(ctx, at, end, head, held, depth).end()
        if (
            found is not None
            and (best is None or found > best.end)
            and _may_be_shorter(ctx, end, head, heads[-1][0], found)
        ):
            best = Body(found, head)
    if best is not None:
        return best
    name = _name_alone(ctx, at)
    return Body(name, None) if name is not None else None


def _may_be_shorter(ctx: Context, end: int, head: BodyHead, longest: int, found: int) -> bool:
    """Whether a head that ends before syllable `end` may be read, though a longer one ends before `longest`.

    It must make more of the name, by an owner (`Ban Chấp hành` + `T.Ư Đoàn`, not `Ban Chấp hành T.Ư` alone) or by a
    field of work (`Ban` + `Kinh tế - Ngân sách` + `HĐND tỉnh`, not `Ban Kinh tế`); but `Bộ Chính trị` is no `Bộ`.
    """
    if end == longest or head.name == "closed":
        return found > longest or end == longest
    field = ctx.tables.fields.longest(ctx.line, end)
    return field is not None and field[0] > longest


class _Reading:
    """One way to read the name at syllable `at`: with `head`, which ends before syllable `stop`."""

    def __init__(self, ctx: Context, at: int, stop: int, head: BodyHead, held: bool, depth: int) -> None:
        self.ctx, self.at, self.stop, self.head, self.held, self.depth = ctx, at, stop, head, held, depth
        self.capital = ctx.line.cap[at]
        self.owned = False

    def end(self) -> int | None:
        """Where the name ends, or None where it is none."""
        ctx = self.ctx
        if not ctx.is_free(self.at, self.stop) or (self.stop == self.at + 1 and self._is_place()) or self._is_word():
            return None
        if self.stop == self.at + 1 and ctx.line.low[self.stop : self.stop + 1] == [ctx.line.low[self.at]]:
            return None  # `Trưởng phòng | Phòng Tổng hợp`: the first belongs to the role
        if (
            self.stop == self.at + 1
            and not self.capital
            and self.head.kind != "newspaper"
            and self._is_before_another()
        ):
            return None
        named = self._name()
        end = self._tail(named)
        return end if self._counts(named, end) else None

    def _is_place(self) -> bool:
        """`Trường Sa` is no school."""
        place = self.ctx.tables.places.longest(self.ctx.line, self.at)
        return place is not None and place[0] > self.at + 1 and self.ctx.line.cap[self.at + 1]

    def _is_before_another(self) -> bool:
        """`vụ` + `Tổng công ty …`, `đội` + `Lữ đoàn 147`: a common word of one syllable before a body's full name."""
        line = self.ctx.line
        other = (
            self.ctx.tables.heads.longest(line, self.stop) if self.stop < line.size and line.cap[self.stop] else None
        )
        return other is not None and other[0] > self.stop + 1 and other[1].kind in _FULL_NAMES

    def _is_word(self) -> bool:
        """`ban hành`, `bộ phận`: the head is the beginning of another word."""
        ctx = self.ctx
        if self.head.alone == "always" or not ctx.breaks_word(self.stop):
            return False
        return ctx.tables.fields.longest(ctx.line, self.stop) is None

    def _name(self) -> int:
        """Where the field of work or the proper name ends."""
        ctx, head = self.ctx, self.head
        named = self.stop
        if head.name in ("field", "open"):
            firm = Firmness(self.capital, self.held)
            if self._is_owner(field_at(ctx, self.stop, head, firm) or self.stop):
                return named  # `Văn phòng` + `Hội đồng Bầu cử quốc gia`, `Bộ Tư lệnh` + `Cảnh sát biển`
            named = name_after(ctx, self.stop, head, firm) or named
        elif head.name == "unit":
            named = self._unit()
        if head.kind == "emulation_group":
            return self._up_to_owner(named)
        return named

    def _is_owner(self, field: int) -> bool:
        """Whether its owner follows the head, and not a field that goes on beyond the owner's head."""
        ctx = self.ctx
        if not (self.head.owner and self.stop < ctx.line.size and ctx.line.cap[self.stop]):
            return False
        owner = ctx.tables.heads.longest(ctx.line, self.stop)
        long = owner is not None and owner[0] - self.stop >= 2 and owner[0] >= field
        return long and body(ctx, self.stop, depth=self.depth + 1) is not None

    def _unit(self) -> int:
        """`Đoàn xã` + `Bình Thuận`."""
        ctx = self.ctx
        found = ctx.tables.units[self.head.level].longest(ctx.line, self.stop)
        return found[0] if found and ctx.is_capital(self.stop, found[0]) else self.stop

    def _up_to_owner(self, named: int) -> int:
        """`Khối thi đua` + `các Ban, cơ quan của` + `Thành ủy`: everything up to the body whose offices form the
        group.
        """
        ctx = self.ctx
        for index in range(named, min(named + 12, ctx.line.size)):
            if ctx.blocked[index] or ctx.line.text[index] in ".;:(":
                break
            owner = body(ctx, index, depth=self.depth + 1) if ctx.line.cap[index] else None
            if owner is not None and owner.head is not None and owner.head.name == "closed":
                return owner.end
        return named

    def _counts(self, named: int, end: int) -> bool:
        """Whether head, name and tail together are a body's name and not common words."""
        head = self.head
        if head.name in ("field", "open") and not (self.capital or self.held):
            return self.owned or (named > self.stop and self._is_name_though_small())
        if end > self.stop:
            if not (self.capital or self.held or _has_capital(self.ctx, self.at, end)) and self._is_plural():
                return False  # `mỗi đảng ủy xã`
            return self.capital or self.held or (not head.common and (head.alone != "never" or self._is_firm()))
        if self.held and head.kind == "board" and head.name == "open" and not head.common:
            return True  # `Chủ tịch HĐQT`
        if head.name in ("field", "open"):
            # A capital that begins a sentence is no sign, but for `Đảng ủy Khối` with its second.
            large = not self.ctx.sentence_start(self.at) or any(self.ctx.line.cap[self.at + 1 : self.stop])
            return head.alone == "cap" and self.capital and large
        if head.alone == "always":
            return self.capital or not self._is_plural()
        large = self.capital or self.held or self._is_listed()
        return head.alone == "cap" and large and not self.ctx.shout and self._is_written_large()

    def _is_listed(self) -> bool:
        """`các ban Tổ chức, Tuyên giáo, …`: the first of several whose heads are left out."""
        line = self.ctx.line
        several = line.low[self.at - 1 : self.at] == ["các"] and line.low[self.stop : self.stop + 1] in ([","], ["và"])
        return several and self.stop - self.at > 1 and line.cap[self.at + 1]

    def _is_name_though_small(self) -> bool:
        """`công ty Hoàng Long`, `phòng Nội vụ`; but `trung tâm Cao Lãnh`, `các vụ Tuổi Trẻ nêu` are common words."""
        ctx = self.ctx
        if ctx.line.low[self.at - 1 : self.at] == ["các"] and not (
            ctx.line.cap[self.stop] and self.head.name == "field"
        ):
            return False
        return not self.head.common or ctx.tables.fields.longest(ctx.line, self.stop) is not None

    def _is_firm(self) -> bool:
        """A head written small that needs a tail takes only a capital after it: `công an TP Huế`, not `chi bộ xã`."""
        line, stop = self.ctx.line, self.stop
        return (
            line.cap[stop]
            or self.head.kind in ("police", "party_committee", "court", "national_assembly")
            or (stop + 1 < line.size and line.cap[stop + 1])
        )

    def _is_plural(self) -> bool:
        """`các quận ủy, huyện ủy và đảng ủy trực thuộc`: kinds, not names."""
        line, index = self.ctx.line, self.at - 1
        if index >= 0 and (line.low[index] in _EACH or line.text[index].isdigit()):
            return True
        while index >= 0 and self.at - index < 14:
            if line.low[index] in ("các", "những"):
                return True
            if line.text[index] != "," and (line.cap[index] or not line.word[index]):
                return False
            if line.text[index] != "," and line.low[index] not in _LISTED:
                return False
            index -= 1
        return False

    def _is_written_large(self) -> bool:
        """Whether a head that counts alone is written with the capitals of its full name.

        `Ban tổ chức` of an event is no organ of the party. After `cơ quan`, `trực thuộc`, … `Trung ương` is a level.
        """
        ctx, head = self.ctx, self.head
        if head.canonical == _CENTRE and self.at > 0 and ctx.line.low[self.at - 1] in _OF_THE_CENTRE:
            return False
        words = head.canonical.split(" ")
        if head.kind != "party_organ" or len(words) != self.stop - self.at or self.held:
            return True
        return all(
            ctx.line.cap[self.at + i] or not word[0].isupper() for i, word in enumerate(words) if i or self.capital
        )

    def _tail(self, at: int) -> int:
        """Where owner, qualifiers and place end: as many as follow without a mark between them."""
        for _ in range(_MOST_TAILS):
            if at >= self.ctx.line.size or self.ctx.blocked[at]:
                break
            owner = self._owner(at)
            if owner is not None:
                self.owned = self.ctx.line.cap[at]
                return owner
            step = self._qualifier(at) or self._place(at) or self._branch(at)
            if step is None:
                break
            at = self._other_country(step)
            if self.head.kind == "board" and self.head.small and at == step:
                # `Ban Chỉ đạo Trung ương` + `phòng, chống tham nhũng`
                at = name_after(self.ctx, at, self.head, Firmness(self.capital, self.held)) or at
        return at

    def _owner(self, at: int) -> int | None:
        """The body that it belongs to: `Ban Tổ chức` + `Thành ủy`, `Ủy ban Kinh tế` + `của Quốc hội`."""
        ctx, head = self.ctx, self.head
        if not head.owner or self.depth >= _DEEPEST or ctx.line.text[at] in "(-,":
            return None
        # `Hội Cựu chiến binh` + `cơ quan T.Ư Đoàn`
        begin = at + 2 if ctx.line.low[at : at + 2] == ["cơ", "quan"] and at + 2 < ctx.line.size else at
        owner = body(ctx, begin, depth=self.depth + 1)
        if owner is not None and (owner.head is not None or ctx.line.cap[begin]):
            if head.owner == "party":
                return owner.end if owner.head is not None and owner.head.kind == "party" else None
            return owner.end + _party_words(ctx, owner.end)
        if (bare := self._bare_owner(at)) is not None:
            return bare
        if ctx.line.low[at] == "của" and head.kind in _COMMITTEES:
            owner = body(ctx, at + 1, depth=self.depth + 1)
            if owner is not None and owner.head is not None and owner.head.level == "central":
                return owner.end
        return None

    def _bare_owner(self, at: int) -> int | None:
        """An owner that leans on an earlier name: `Đảng ủy` + `Tổng công ty`, `Đảng bộ` + `trường`, `BCH` + `Chi
        bộ`.
        """
        if self.head.kind not in _WITH_BARE_OWNERS:
            return None
        for end, owner in reversed(self.ctx.tables.heads.matches(self.ctx.line, at)):
            large = self.ctx.line.cap[at] and owner.kind in _BARE_OWNERS
            if (large or owner.canonical == "Trường") and not self.ctx.breaks_word(end):
                return end if self.ctx.line.low[end : end + 1] != ["này"] else None
        return None

    def _qualifier(self, at: int) -> int | None:
        """`Việt Nam`, `Nhà nước`, `tối cao`, `Trung ương`, `Đảng`: part of the name, and no place."""
        ctx, line, head = self.ctx, self.ctx.line, self.head
        if line.low[at] == "đảng" and head.kind in _OF_THE_PARTY and head.canonical != "Đảng bộ":
            return at + 1 if not ctx.breaks_word(at + 1) else None
        if head.kind == "people_committee":
            return None
        for words in _QUALIFIERS:
            end = at + len(words)
            if tuple(line.low[at:end]) == words and (
                line.cap[at]
                or head.level == "central"
                or words[0] == "tối"
                or head.kind in (*_OF_THE_PARTY, *_COMMITTEES)
            ):
                return end + _party_words(ctx, end)
        return None

    def _place(self, at: int) -> int | None:
        """`UBND` + `tỉnh`, `Công an` + `TP. Bạc Liêu`, `Đảng bộ tỉnh` + `/thành phố`, `TAND cấp cao` + `tại Đà
        Nẵng`.
        """
        ctx, line, head = self.ctx, self.ctx.line, self.head
        if head.kind == "ministry":
            return country_name(ctx, at)  # `Bộ Quốc phòng` + `Australia`
        if not head.place:
            return None
        if line.low[at] == "/" and line.tight[at]:
            return bare_level(ctx, at + 1)
        if line.low[at] == "tại" and head.kind in _SEATED:
            return tail_place(ctx, at + 1)
        return tail_place(ctx, at)

    def _other_country(self, at: int) -> int:
        """`Hội Hữu nghị Việt Nam` + `- Campuchia`: the second country of a pair."""
        ctx, line = self.ctx, self.ctx.line
        if line.text[at : at + 1] != ["-"] or at + 1 >= line.size or not _ends_in_country(ctx, at):
            return at
        return country_name(ctx, at + 1) or at

    def _branch(self, at: int) -> int | None:
        """`Ngân hàng TMCP Á Đông` + `chi nhánh Bình Thuận`, `Văn phòng Đăng ký đất đai` + `chi nhánh TP Pleiku`."""
        line = self.ctx.line
        begin = at + 1 if line.text[at] == "-" else at
        if self.head.kind not in _WITH_BRANCHES or line.low[begin : begin + 2] != ["chi", "nhánh"]:
            return None
        return tail_place(self.ctx, begin + 2)


def _ends_in_country(ctx: Context, end: int) -> bool:
    return any(country_name(ctx, begin) == end for begin in range(end - 1, max(-1, end - 4), -1))


def _has_capital(ctx: Context, begin: int, end: int) -> bool:
    return any(ctx.line.cap[begin:end])


_CENTRE = "Ban Chấp hành Trung ương Đảng"
#: After these `Trung ương` is no actor but a level: `cơ quan Trung ương`, `ban, bộ, ngành Trung ương`, `trực thuộc
#: Trung ương`.
_OF_THE_CENTRE = frozenset("thuộc ngành ra quan ở từ về lên thể đạo sách tại bộ cấp ban chí".split())
#: After these a body written small is a kind: `từng đảng ủy`, `một số huyện ủy`, `cơ quan thường trực Ban Chỉ đạo`.
_EACH = frozenset("từng nhiều cấp số nguyên mỗi mọi quan".split())
#: What a list of kinds of party committees is made of.
_LISTED = frozenset("và quận huyện thị tỉnh thành xã phường đảng chi ủy bộ đoàn ban cán sự cấp sở ngành".split())
_FULL_NAMES = frozenset(("army", "company", "school", "hospital", "bank", "ministry"))
_QUALIFIERS = (("việt", "nam"), ("quốc", "gia"), ("tối", "cao"), ("trung", "ương"), ("t", ".", "ư"))
_OF_THE_PARTY = frozenset(("party", "party_organ", "party_committee", "party_branch"))
_COMMITTEES = frozenset(("board", "committee", "council"))
#: Kinds that say where they sit: `Tổng Lãnh sự quán Lào tại Đà Nẵng`, `Hội Người Việt Nam tại Ba Lan`.
_SEATED = frozenset(("embassy", "court", "procuracy", "association", "office", "company", "centre", "council", "board"))
_WITH_BARE_OWNERS = frozenset(("party_committee", "party_branch", "party_organ", "board", "mass_organisation"))
_BARE_OWNERS = frozenset(
    ("ministry", "department", "agency", "company", "school", "bank", "hospital", "institute", "army", "party_branch")
)
_WITH_BRANCHES = frozenset(("bank", "company", "office", "ministry"))


def _party_words(ctx: Context, at: int) -> int:
    """How many syllables of `Đảng` follow the centre's name: `Văn phòng Trung ương` + `Đảng`, `Ban Chấp hành T.Ư` +
    `Đảng`.
    """
    line = ctx.line
    of_party = at < line.size and line.low[at] == "đảng" and line.low[at - 1] in ("ương", "ư")
    return 1 if of_party and not ctx.breaks_word(at + 1) else 0


def _name_alone(ctx: Context, at: int) -> int | None:
    """Names that no head announces: abbreviations that the article explains, `TTXVN`, `Viettel`, newspapers, sites."""
    line, tables = ctx.line, ctx.tables
    if not line.cap[at]:
        return site(ctx, at)
    for acronym in ctx.memory.acronyms:
        if tuple(line.text[at : at + len(acronym)]) == acronym:
            return at + len(acronym)
    # `VTV` is in `VTV.vn`, too.
    if (address := site(ctx, at)) is not None:
        return address
    found = tables.body_names.longest(line, at)
    if found is not None and not ctx.breaks_word(found[0]) and not (found[1] and _has_small(ctx, at, found[0])):
        return _with_branch(ctx, _with_more(ctx, _with_channel(ctx, found[0])))
    return _medium(ctx, at)


def _medium(ctx: Context, at: int) -> int | None:
    """A newspaper without `báo`: `Tuổi Trẻ`, but not the `Tuổi trẻ` of a slogan; any after `phóng viên`."""
    line = ctx.line
    found = ctx.tables.media.longest(line, at)
    if found is None or (found[0] < line.size and line.cap[found[0]]):
        return None
    end, spelling = found
    written = spelling and (" ".join(line.text[at:end]) == spelling or ctx.is_capital(at, end))
    return (
        end
        if written or line.low[max(0, at - 2) : at] == ["phóng", "viên"] or line.low[max(0, at - 1) : at] == ["pv"]
        else None
    )


def _has_small(ctx: Context, at: int, end: int) -> bool:
    return not all(ctx.line.text[i].isupper() for i in range(at, end) if ctx.line.word[i])


def _with_branch(ctx: Context, at: int) -> int:
    """`Agribank chi nhánh Cẩm Phả`."""
    if ctx.line.low[at : at + 2] != ["chi", "nhánh"]:
        return at
    return tail_place(ctx, at + 2) or at


def _with_more(ctx: Context, at: int) -> int:
    """`Samsung` + `Display` + `Việt Nam`, `VNPT` + `Tuyên Quang`: foreign words and the place where it works."""
    line = ctx.line
    while (
        ctx.is_name(at) and not is_vietnamese(line.text[at]) and not line.text[at].isupper() and person(ctx, at) is None
    ):
        at += 1
    return (tail_place(ctx, at) or at) if ctx.is_name(at) else at


def _with_channel(ctx: Context, at: int) -> int:
    """`VTV1`, `VTV8`."""
    line = ctx.line
    return at + 1 if at < line.size and line.tight[at] and line.text[at].isdigit() else at
