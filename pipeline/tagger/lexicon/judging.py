"""Whether a head with what follows it is a body's name, or common words: `huyện ủy Lộc Hà`, `các huyện ủy`."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.tables import BodyHead


class Reading(NamedTuple):
    """One way to read the name at syllable `at`: with `head`, which ends before syllable `stop`.

    `named` is where the field of work or proper name ends, `end` where owner and place end; `held` says that a role
    stands directly before, `owned` that an owner written large follows.
    """

    ctx: Context
    at: int
    stop: int
    head: BodyHead
    held: bool
    named: int
    end: int
    owned: bool

    @property
    def is_large(self) -> bool:
        return self.ctx.line.cap[self.at]


def counts(reading: Reading) -> bool:
    """Whether head, name and tail together are a name."""
    if reading.head.name in ("field", "open"):
        return _open_head_counts(reading)
    return _tail_counts(reading) if reading.end > reading.stop else _head_counts(reading)


# ---- heads after which a name is expected


def _open_head_counts(reading: Reading) -> bool:
    """`Sở Tài chính`, `công ty Hoàng Long`, `Chủ tịch` + `HĐQT`."""
    head = reading.head
    if head.canonical == "Vụ" and not (reading.named > reading.stop and reading.ctx.line.cap[reading.stop]):
        return False  # an affair: `Vụ UBND xã bán đất`, `Vụ thanh niên Nga …`
    if not (reading.is_large or reading.held):
        return reading.owned or (reading.named > reading.stop and _is_name_though_small(reading))
    if reading.end > reading.stop:
        return True
    if reading.held and head.kind == "board" and head.name == "open" and not head.common:
        return True
    # A capital that begins a sentence is no sign, but for `Đảng ủy Khối` with its second.
    line, at = reading.ctx.line, reading.at
    sure = not reading.ctx.sentence_start(at) or any(line.cap[at + 1 : reading.stop])
    return head.alone == "cap" and reading.is_large and sure


def _is_name_though_small(reading: Reading) -> bool:
    """`công ty Hoàng Long`, `phòng Nội vụ`; but `trung tâm Cao Lãnh`, `các vụ Tuổi Trẻ nêu` are common words."""
    line, tables = reading.ctx.line, reading.ctx.tables
    if line.at(reading.at - 1) == "các" and not (line.cap[reading.stop] and reading.head.name == "field"):
        return False
    return not reading.head.common or tables.fields.longest(line, reading.stop) is not None


# ---- heads that are the whole name


def _tail_counts(reading: Reading) -> bool:
    """With an owner or a place after it: `công an TP Huế`, not `chi bộ xã`, `mỗi đảng ủy xã`."""
    ctx, head = reading.ctx, reading.head
    if reading.is_large or reading.held:
        return True
    if not any(ctx.line.cap[reading.at : reading.end]) and _is_plural(reading):
        return False
    return not head.common and (head.alone != "never" or _is_firm(reading))


def _is_firm(reading: Reading) -> bool:
    """A head written small that needs a tail takes only a capital after it, but for some kinds."""
    line, stop = reading.ctx.line, reading.stop
    if reading.head.kind in ("police", "party_committee", "court", "national_assembly"):
        return True
    return any(line.cap[stop : stop + 2])


def _head_counts(reading: Reading) -> bool:
    """With nothing after it: `UBND`, `Quốc hội`, `Ban Bí thư`."""
    if reading.head.alone == "always":
        return reading.is_large or not _is_plural(reading)
    if reading.head.alone == "never" or reading.ctx.shout:
        return False
    return (reading.is_large or reading.held or _is_listed(reading)) and _is_written_large(reading)


def _is_listed(reading: Reading) -> bool:
    """`các ban Tổ chức, Tuyên giáo, …`: the first of several whose heads are left out."""
    line, at, stop = reading.ctx.line, reading.at, reading.stop
    several = line.at(at - 1) == "các" and line.at(stop) in (",", "và")
    return several and stop - at > 1 and line.cap[at + 1]


_CENTRE = "Ban Chấp hành Trung ương Đảng"


def _is_written_large(reading: Reading) -> bool:
    """Whether a head that counts alone is written with the capitals of its full name.

    `Ban tổ chức` of an event is no organ of the party. After `cơ quan`, `trực thuộc`, … `Trung ương` is a level.
    """
    ctx, head, at = reading.ctx, reading.head, reading.at
    if head.canonical == _CENTRE and ctx.line.at(at - 1) in ctx.tables.before_level:
        return False
    words = head.canonical.split(" ")
    if head.kind != "party_organ" or len(words) != reading.stop - at or reading.held:
        return True
    first = 0 if reading.is_large else 1
    return all(ctx.line.cap[at + i] or not words[i][0].isupper() for i in range(first, len(words)))


# ---- kinds, not names

#: After these a body written small is a kind: `từng đảng ủy`, `một số huyện ủy`, `cơ quan thường trực ban …`.
_EACH = frozenset("từng nhiều cấp số nguyên mỗi mọi quan".split())
#: What a list of kinds of party committees is made of.
_LISTED = frozenset(", và quận huyện thị tỉnh thành xã phường đảng chi ủy bộ đoàn ban cán sự cấp sở ngành".split())
#: The longest such list, in syllables.
_LONGEST_LIST = 14


def _is_plural(reading: Reading) -> bool:
    """`mỗi đảng ủy`, `các quận ủy, huyện ủy và đảng ủy trực thuộc`."""
    line, index = reading.ctx.line, reading.at - 1
    if line.at(index) in _EACH or line.at(index).isdigit():
        return True
    while index > reading.at - _LONGEST_LIST and line.at(index) in _LISTED and not line.cap[index]:
        index -= 1
    return line.at(index) in ("các", "những")
