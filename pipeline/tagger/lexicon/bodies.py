"""Organisations: a head, the field or the proper name that it needs, its owner, its place.

Phó trưởng | Ban Tuyên giáo           | Thành ủy   | Đà Nẵng
           | head `Ban` + field       | owner      | the owner's place
"""

from __future__ import annotations

from typing import NamedTuple

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.headless import name_alone
from pipeline.tagger.lexicon.judging import Reading, counts
from pipeline.tagger.lexicon.naming import Firmness, field_at, name_after
from pipeline.tagger.lexicon.place_names import country_name
from pipeline.tagger.lexicon.places import bare_level, named_by_kind
from pipeline.tagger.lexicon.tables import BodyHead
from pipeline.tagger.lexicon.tails import tail_place

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
    if not ctx.is_free(at, at + 1) or not ctx.line.word[at] or (depth == 0 and not ctx.starts_word(at)):
        return None
    best: Body | None = None
    heads = ctx.tables.heads.matches(ctx.line, at)
    for stop, head in reversed(heads):
        end = _Reader(ctx, at, stop, head, held, depth).end()
        is_best = end is not None and (best is None or end > best.end)
        if end is not None and is_best and _may_be_read(ctx, stop, head, heads[-1][0], end):
            best = Body(end, head)
    if best is not None:
        return best
    name = name_alone(ctx, at)
    return Body(name, None) if name is not None else None


def _may_be_read(ctx: Context, stop: int, head: BodyHead, longest: int, end: int) -> bool:
    """Whether a head that ends before syllable `stop` may be read, though a longer one ends before `longest`.

    It must make more of the name, by an owner (`Ban Chấp hành` + `T.Ư Đoàn`, not `Ban Chấp hành T.Ư` alone) or by a
    field of work (`Ban` + `Kinh tế - Ngân sách` + `HĐND tỉnh`, not `Ban Kinh tế`); but `Bộ Chính trị` is no `Bộ`.
    """
    if stop == longest:
        return True
    if head.name == "closed":
        return end > longest
    field = ctx.tables.fields.longest(ctx.line, stop)
    return field is not None and field[0] > longest


#: Kinds whose names are written in full after a common word: `vụ` + `Tổng công ty …`.
_FULL_NAMES = frozenset(("army", "company", "school", "hospital", "bank", "ministry"))
_OF_THE_PARTY = frozenset(("party", "party_organ", "party_committee", "party_branch"))
_COMMITTEES = frozenset(("board", "committee", "council"))
#: Kinds that say where they sit: `Tổng Lãnh sự quán Lào tại Đà Nẵng`, `Hội Người Việt Nam tại Ba Lan`.
_SEATED = frozenset(("embassy", "court", "procuracy", "association", "office", "company", "centre", "council", "board"))
#: Kinds after which an owner may lean on an earlier name, and the kinds of such owners.
_WITH_BARE_OWNERS = frozenset(("party_committee", "party_branch", "party_organ", "board", "mass_organisation"))
_BARE_OWNERS = frozenset(
    "ministry department agency company school bank hospital institute army party_branch".split(),
)
_WITH_BRANCHES = frozenset(("bank", "company", "office", "ministry"))
#: What may stand between head and place, and is part of the name.
_QUALIFIERS = (("việt", "nam"), ("quốc", "gia"), ("tối", "cao"), ("trung", "ương"), ("t", ".", "ư"))


class _Reader:
    """Reads the name at syllable `at` with `head`, which ends before syllable `stop`."""

    def __init__(self, ctx: Context, at: int, stop: int, head: BodyHead, held: bool, depth: int) -> None:
        self.ctx, self.line = ctx, ctx.line
        self.at, self.stop, self.head, self.held, self.depth = at, stop, head, held, depth
        self.firm = Firmness(large=self.line.cap[at], held=held)
        self.owned = False

    def end(self) -> int | None:
        """Where the name ends, or None where it is none."""
        if not self.ctx.is_free(self.at, self.stop) or self._is_part_of_word() or self._is_other_name():
            return None
        named = self._name()
        end = self._tail(named)
        reading = Reading(self.ctx, self.at, self.stop, self.head, self.held, named, end, self.owned)
        return end if counts(reading) else None

    # ---- is it a head?

    def _is_part_of_word(self) -> bool:
        """`ban hành`, `bộ phận`: the head is the beginning of another word."""
        if self.head.alone == "always" or not self.ctx.breaks_word(self.stop):
            return False
        return self.ctx.tables.fields.longest(self.line, self.stop) is None

    def _is_other_name(self) -> bool:
        """A head of one syllable that is none: `Trường Sa`, `Trưởng phòng` | `Phòng Hành chính`, `vụ` | `Công ty A`."""
        if self.stop > self.at + 1:
            return False
        line, tables = self.line, self.ctx.tables
        place = tables.places.longest(line, self.at)
        if place is not None and place[0] > self.stop and line.cap[self.stop]:
            return True
        if line.at(self.stop) == line.low[self.at]:
            return True
        if self.firm.large or self.head.kind == "newspaper" or not self.ctx.is_name(self.stop):
            return False
        other = tables.heads.longest(line, self.stop)
        return other is not None and other[0] > self.stop + 1 and other[1].kind in _FULL_NAMES

    # ---- the field of work or the proper name

    def _name(self) -> int:
        """Where the field of work or the proper name ends."""
        named = self.stop
        if self.head.name in ("field", "open"):
            if self._is_owner(field_at(self.ctx, self.stop, self.head, self.firm) or self.stop):
                return named  # `Văn phòng` + `Hội đồng Bầu cử quốc gia`, `Bộ Tư lệnh` + `Cảnh sát biển`
            named = name_after(self.ctx, self.stop, self.head, self.firm) or named
        elif self.head.name == "unit":
            named = self._unit()
        return self._up_to_owner(named) if self.head.kind == "emulation_group" else named

    def _is_owner(self, field: int) -> bool:
        """Whether its owner follows the head, and not a field that goes on beyond the owner's head."""
        if not self.head.owner or not self.ctx.is_name(self.stop):
            return False
        owner = self.ctx.tables.heads.longest(self.line, self.stop)
        is_long = owner is not None and owner[0] - self.stop >= 2 and owner[0] >= field
        return is_long and self._body(self.stop) is not None

    def _unit(self) -> int:
        """`Đoàn xã` + `Bình Thuận`."""
        found = self.ctx.tables.units[self.head.level].longest(self.line, self.stop)
        return found[0] if found and self.ctx.is_capital(self.stop, found[0]) else self.stop

    def _up_to_owner(self, named: int) -> int:
        """`Khối thi đua` + `các Ban, cơ quan của` + `Thành ủy`: up to the body whose offices form the group."""
        for index in range(named, min(named + 12, self.line.size)):
            if self.ctx.blocked[index] or self.line.text[index] in ".;:(":
                break
            owner = self._body(index) if self.line.cap[index] else None
            if owner is not None and owner.head is not None and owner.head.name == "closed":
                return owner.end
        return named

    def _body(self, at: int) -> Body | None:
        return body(self.ctx, at, depth=self.depth + 1) if self.depth < _DEEPEST else None

    # ---- owner, qualifiers, place

    def _tail(self, at: int) -> int:
        """Where they end: as many as follow without a mark between them."""
        for _ in range(_MOST_TAILS):
            if not self.ctx.is_free(at, at + 1):
                break
            owner = self._owner(at)
            if owner is not None:
                self.owned = self.line.cap[at]
                return owner
            step = self._qualifier(at) or self._place(at) or self._branch(at)
            if step is None:
                break
            at = self._other_country(step) or self._field_after_level(step) or step
        return at

    def _owner(self, at: int) -> int | None:
        """The body that it belongs to: `Ban Tổ chức` + `Thành ủy`, `Hội Cựu chiến binh` + `cơ quan T.Ư Đoàn`."""
        if not self.head.owner or self.line.text[at] in "(-,":
            return None
        begin = at + 2 if self.line.says(at, "cơ", "quan") else at
        owner = self._body(begin)
        if owner is not None and (owner.head is not None or self.line.cap[begin]):
            if self.head.owner == "party":
                return owner.end if owner.head is not None and owner.head.kind == "party" else None
            return self._with_party(owner.end)
        return self._bare_owner(at) or self._owner_after_of(at)

    def _bare_owner(self, at: int) -> int | None:
        """An owner that leans on an earlier name: `Đảng ủy` + `Tổng công ty`, `Đảng bộ` + `trường`."""
        if self.head.kind not in _WITH_BARE_OWNERS:
            return None
        for end, owner in reversed(self.ctx.tables.heads.matches(self.line, at)):
            is_large = self.line.cap[at] and owner.kind in _BARE_OWNERS
            if (is_large or owner.canonical == "Trường") and not self.ctx.breaks_word(end):
                return end if self.line.at(end) != "này" else None
        return None

    def _owner_after_of(self, at: int) -> int | None:
        """`Ủy ban Kinh tế` + `của Quốc hội`."""
        if self.line.low[at] != "của" or self.head.kind not in _COMMITTEES:
            return None
        owner = self._body(at + 1)
        is_central = owner is not None and owner.head is not None and owner.head.level == "central"
        return owner.end if owner is not None and is_central else None

    def _qualifier(self, at: int) -> int | None:
        """`Việt Nam`, `quốc gia`, `tối cao`, `Trung ương`, `Đảng`: part of the name, and no place."""
        head = self.head
        if self.line.low[at] == "đảng" and head.kind in _OF_THE_PARTY and head.canonical != "Đảng bộ":
            return at + 1 if not self.ctx.breaks_word(at + 1) else None
        if head.kind == "people_committee":
            return None
        may_be_small = head.level == "central" or head.kind in _OF_THE_PARTY or head.kind in _COMMITTEES
        for words in _QUALIFIERS:
            if self.line.says(at, *words) and (self.line.cap[at] or may_be_small or words[0] == "tối"):
                return self._with_party(at + len(words))
        return None

    def _with_party(self, at: int) -> int:
        """`Văn phòng Trung ương` + `Đảng`, `Ban Chấp hành T.Ư` + `Đảng`."""
        of_party = self.line.at(at) == "đảng" and self.line.low[at - 1] in ("ương", "ư")
        return at + 1 if of_party and not self.ctx.breaks_word(at + 1) else at

    def _place(self, at: int) -> int | None:
        """`UBND` + `tỉnh`, `Bộ Quốc phòng` + `Australia`, `Đảng bộ tỉnh` + `/thành phố`, `TAND cấp cao` + `tại Huế`."""
        if self.head.kind == "ministry":
            return country_name(self.ctx, at)
        if not self.head.place:
            return None
        if self.head.kind == "national_assembly" and self.line.cap[at] and named_by_kind(self.ctx, at) is None:
            return country_name(self.ctx, at)  # `đại biểu Quốc hội` | `Lâm Đồng`
        if self.line.low[at] == "/" and self.line.tight[at]:
            return bare_level(self.ctx, at + 1)
        is_seat = self.line.low[at] == "tại" and self.head.kind in _SEATED
        return tail_place(self.ctx, at + 1 if is_seat else at)

    def _branch(self, at: int) -> int | None:
        """`Ngân hàng TMCP Á Đông` + `chi nhánh Bình Thuận`, `Văn phòng Đăng ký đất đai` + `- Chi nhánh TP Pleiku`."""
        begin = at + 1 if self.line.text[at] == "-" else at
        if self.head.kind not in _WITH_BRANCHES or not self.line.says(begin, "chi", "nhánh"):
            return None
        return tail_place(self.ctx, begin + 2)

    def _other_country(self, at: int) -> int | None:
        """`Hội Hữu nghị Việt Nam` + `- Campuchia`: the second country of a pair."""
        if self.line.at(at) != "-" or at + 1 >= self.line.size:
            return None
        first = any(country_name(self.ctx, begin) == at for begin in range(max(self.at, at - 3), at))
        return country_name(self.ctx, at + 1) if first else None

    def _field_after_level(self, at: int) -> int | None:
        """`Ban Chỉ đạo Trung ương` + `phòng, chống tham nhũng`."""
        is_board = self.head.kind == "board" and self.head.small
        return name_after(self.ctx, at, self.head, self.firm) if is_board else None
