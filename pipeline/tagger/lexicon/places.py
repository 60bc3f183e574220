"""Places: kind words with names (`xã Tân Bắc`, `Quốc lộ 14B`) and names that stand by themselves (`Đà Nẵng`, `Lào`)."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.people import person, title_before
from pipeline.tagger.lexicon.syllables import is_vietnamese
from pipeline.tagger.lexicon.tables import PlaceKind, PlaceName

#: Levels whose names are in vietnam.csv.
_ADMINISTRATIVE = ("province", "district", "commune")


def place(ctx: Context, at: int) -> int | None:
    """Where the place that begins at syllable `at` ends, or None."""
    return named_by_kind(ctx, at) or bare_name(ctx, at)


# ---- with a kind word


def named_by_kind(ctx: Context, at: int, *, ends: bool = False) -> int | None:
    """`tỉnh Quảng Nam`, `phường 3`, `đường Võ Thị Sáu`, `sân bay Tân Sơn Nhất`.

    `ends`: it ends a body's name, where a kind word may look like part of a word: `Trung tâm Hành chính công` + `xã
    Tân An`.
    """
    if (
        not (ends or ctx.starts_word(at))
        or ctx.follows_tightly(at)
        or (ctx.line.cap[at] and _heads_persons_name(ctx, at))
    ):
        return None
    for end, kind in reversed(ctx.tables.place_kinds.matches(ctx.line, at)):
        if ctx.is_free(end, end + 1) and not _is_common_word(ctx, at, end):
            found = _name_after(ctx, at, end, kind)
            if found is not None:
                return found
    return None


def _heads_persons_name(ctx: Context, at: int) -> bool:
    """`Hồ Thị Kim Thoa` is no lake: a kind word that is a family name too, at the head of a name of three or more
    syllables.

    Nor is `bà Bon Yô Soan` a village.
    """
    if title_before(ctx, at) == "honorific":
        return True
    surname = ctx.tables.surnames.longest(ctx.line, at)
    return surname is not None and not ctx.shout and ctx.cap_run(at) - at >= 3


#: Kind words that end another word.
_COMPOUNDS = (["điểm", "cầu"], ["đầu", "cầu"], ["tàu", "cao"])


def _is_common_word(ctx: Context, at: int, end: int) -> bool:
    """Whether a kind word is none: `H.`, `P.` written small or without their full stop, or part of another word.

    `bản` + `quy chế`, `điểm` + `cầu`.
    """
    line = ctx.line
    if line.low[max(0, at - 1) : at + 1] in _COMPOUNDS:
        return True
    if line.text[end - 1] == "." and line.low[at] != "tp":
        return not line.cap[at]
    return ctx.breaks_word(end)


def _name_after(ctx: Context, at: int, end: int, kind: PlaceKind) -> int | None:
    """Where the name ends that begins at syllable `end`, after the kind word at `at`."""
    if ctx.shout and kind.level not in _ADMINISTRATIVE:
        return None
    if kind.number and (number := _number(ctx, end, kind)) is not None:
        return number
    if kind.level in _ADMINISTRATIVE:
        return _unit(ctx, at, end, kind)
    if ctx.is_name(end):
        return _NAMES[kind.level](ctx, end)
    if kind.level in _NESTING:
        at_level = kind.level in ("venue", "site") and ctx.line.cap[at]
        return named_by_kind(ctx, end) or (bare_level(ctx, end) if at_level else None)
    return None


def _number(ctx: Context, at: int, kind: PlaceKind) -> int | None:
    """`phường 3`, `Quốc lộ 14B`, `đường 2/9`, `đường 30-4`, `khu VIII`."""
    line = ctx.line
    if not ctx.is_number(at) or _is_measured(ctx, at + 1):
        return None
    if not line.text[at].isdigit():
        # `huyện I Grai` is a name, `P.V` a reporter
        return at + 1 if ctx.cap_run(at) == at + 1 and line.text[at - 1] != "." else None
    end = at + 1
    while end < line.size and line.tight[end] and line.text[end].isupper() and len(line.text[end]) < 3:
        end += 1
    return _road_number(ctx, end) if kind.level == "road" else end


def _road_number(ctx: Context, end: int) -> int:
    """What may follow the number of a road: `đường 2/9`, `đường 30 Tháng 4`, `ngõ 16 Phan Kế Bính`."""
    line = ctx.line
    if end + 1 < line.size and (line.text[end] in "/-" or line.text[end] == "Tháng") and ctx.is_number(end + 1):
        return end + 2
    return ctx.cap_run(end, 4) if ctx.is_name(end) and not ctx.shout and 2 <= ctx.cap_run(end, 5) - end <= 4 else end


#: After a number these make a quantity of it: `con đường 6 mét`, `xuống chợ Sa Pa 17 km`.
_MEASURES = frozenset("m mét km cm ha kg g gam tấn tạ muỗng tỷ tỉ triệu nghìn ngàn %".split())


def _is_measured(ctx: Context, at: int) -> bool:
    return at < ctx.line.size and ctx.line.text[at] in _MEASURES  # not the `G` of `Quốc lộ 4G`


def _unit(ctx: Context, at: int, name: int, kind: PlaceKind) -> int | None:
    """A unit of Vietnam's: by the table where it has it, else a run of capitals, for the table does not go back to
    all times.
    """
    if not ctx.is_name(name) and not ctx.line.word[name]:
        return None
    known = _known_unit(ctx, name, ("province",) if ctx.line.low[at] == "tỉnh" else _TRIED[kind.level])
    run = ctx.cap_run(name, 4)
    if ctx.shout:
        return known
    if known is not None and (known - name > 1 or known >= run or not _is_persons(ctx, name)):
        # `phường Hòa Thuận Đông` though the table has `Hòa Thuận`; not the person after `phường Hòa Thuận`
        longer = kind.level == "commune" and run > known and not _person_follows(ctx, known)
        return run if longer else known
    if not ctx.is_name(name) or kind.level == "province" or _is_persons(ctx, name) or ctx.line.text[name - 1] == ".":
        return None  # `Chủ tịch UBND xã Tráng Thị Dở`
    if kind.level == "district" and run - name > 2 and ctx.tables.surnames.longest(ctx.line, name) is not None:
        return None  # `Chủ tịch HĐND huyện Nông Hoài Nguyên`
    return _with_number(ctx, name, run)


#: The levels of units.csv that a kind word may stand for: `thành phố Phan Thiết` is a district's.
_TRIED = {"province": ("province", "district"), "district": ("district",), "commune": ("commune",)}


def _known_unit(ctx: Context, at: int, levels: tuple[str, ...]) -> int | None:
    """The longest unit of the levels at syllable `at`."""
    for level in levels:
        for end, _ in reversed(ctx.tables.units[level].matches(ctx.line, at)):
            if ctx.is_capital(at, end) and not ctx.breaks_word(end):
                return end
    return None


def _is_persons(ctx: Context, at: int) -> bool:
    return person(ctx, at) is not None


def _with_number(ctx: Context, at: int, end: int) -> int:
    """`xã Thạnh Lợi 2`, `Khu công nghiệp Phan Thiết 1`."""
    line = ctx.line
    numbered = end > at and end < line.size and line.text[end].isdigit() and len(line.text[end]) < 3
    if _is_measured(ctx, end + 1):
        return end
    return (
        end + 1
        if numbered and not (end + 1 < line.size and line.tight[end + 1] and line.text[end + 1] in "-/")
        else end
    )


def _country(ctx: Context, at: int) -> int | None:
    """`nước Cộng hòa Cuba`, `Vương quốc Campuchia`; but `Chủ tịch nước Nguyễn …`, and in `nước Lào` the name is
    `Lào`.
    """
    known = country_name(ctx, at)
    if known is not None:
        return known if ctx.line.low[at - 1] != "nước" or known - at > 3 or ctx.line.low[at] in _FORMS else None
    return named_by_kind(ctx, at) if ctx.line.low[at] in _FORMS else None


#: How the name of a state by its form begins.
_FORMS = frozenset("cộng liên vương chdcnd chxhcn chlb".split())


def country_name(ctx: Context, at: int) -> int | None:
    """Where a country's name ends that begins at syllable `at` and is written large."""
    for end, name in reversed(ctx.tables.places.matches(ctx.line, at)):
        if name.kind == "country" and ctx.line.cap[at] and (ctx.is_capital(at, end) or end - at >= 4):
            return end if not _runs_on(ctx, end) or _may_run_on(ctx, end, name) else None  # not in `Mỹ Lương`
    return None


def _region(ctx: Context, at: int) -> int | None:
    """`vùng Đông Nam Bộ`, `đồng bằng` + `sông Hồng`, `khu VIII`, `đồng bằng Trung Trung bộ`; no `vùng Thủ đô`."""
    line = ctx.line
    known = ctx.tables.places.longest(line, at)
    if known and (ctx.is_capital(at, known[0]) or line.low[known[0] - 1] == "bộ"):
        return known[0]
    end = _loose(ctx, at)
    if end is not None and end < line.size and line.low[end] == "bộ" and line.low[end - 1] in ("nam", "bắc", "trung"):
        return end + 1
    return end


def _loose(ctx: Context, at: int) -> int | None:
    """A run of capitals after a kind word that is common by itself: the run may be a sentence's or an institution's."""
    line = ctx.line
    if (
        line.low[at] in ctx.tables.openers
        or line.low[at] == "đảng"
        or (ctx.word_end(at) > at + 1 and line.text[at + 1] != "-")
    ):
        return None
    if _is_bodys(ctx, at):
        return None
    end = ctx.cap_run(at, 5)
    if end == at + 1 and line.text[at].isupper():
        return None  # `trạm BTS`; `khu A`
    return end


def _is_bodys(ctx: Context, at: int) -> bool:
    """Whether a body's name begins here and no place's: `sân UBND xã`, `hội trường Tỉnh ủy`."""
    return any(end - at >= 2 or head.alone == "always" for end, head in ctx.tables.heads.matches(ctx.line, at))


def _hamlet(ctx: Context, at: int) -> int | None:
    """`thôn Nà Lầu`, `ấp Mỹ Phước 2`; but `Trưởng ấp Lê Văn Chà`."""
    return None if ctx.cap_run(at) - at > 2 and _is_persons(ctx, at) else _building(ctx, at)


def _building(ctx: Context, at: int) -> int | None:
    """`sân bay Tân Sơn Nhất`, `cầu Nguyễn Văn Trỗi`, `cống Láng Thé 2`, `cảng Cái Mép - Thị Vải`."""
    end = _loose(ctx, at)
    if end is None:
        return None
    return _with_number(ctx, at, _with_other_end(ctx, end) if ctx.line.low[at - 1] in _TWO_ENDED else end)


#: Kinds of structures that may bear the names of both their ends.
_TWO_ENDED = frozenset("cầu cảng kênh hầm".split())


def _with_other_end(ctx: Context, end: int) -> int:
    """`kênh Rạch Giá` + `- Hà Tiên`: a second name of two syllables; but `cầu Rồng - Đà Nẵng`, `… - Ảnh: …`."""
    line, other = ctx.line, end + 1
    if line.text[end : end + 1] != ["-"] or not ctx.is_name(other) or ctx.cap_run(other) != other + 2:
        return end
    if line.text[other + 2 : other + 3] in (["-"], [":"]):
        return end  # a route, a credit
    known = ctx.tables.places.longest(line, other)
    is_other = (known is not None and known[1].kind == "province") or any(
        trie.longest(line, other) for trie in (ctx.tables.heads, ctx.tables.roles, ctx.tables.titles)
    )
    return end if is_other or ctx.breaks_word(other + 2) else other + 2


def _road(ctx: Context, at: int) -> int | None:
    """`đường Võ Thị Sáu`, `cao tốc Hà Nội - Hải Phòng`, `đường Nguyễn Tri Phương nối dài`, `đường N2`."""
    line = ctx.line
    if len(line.text[at]) == 1 and at + 1 < line.size and line.tight[at + 1] and line.text[at + 1].isdigit():
        return at + 2
    kind = ctx.tables.place_kinds.longest(line, at)
    if kind is not None and kind[1].level == "road":
        return named_by_kind(ctx, at)  # `đường` + `ĐT 744`
    end = place(ctx, at) if ctx.tables.places.longest(line, at) else None
    end = end or _loose(ctx, at)
    while end is not None and end + 1 < line.size and line.text[end] == "-" and ctx.is_name(end + 1):
        end = _stop(ctx, end + 1)
    if end is not None and line.low[end : end + 2] == ["nối", "dài"]:
        return end + 2
    return _with_side(ctx, end) if end is not None else None


def _stop(ctx: Context, at: int) -> int:
    """Where the name of a stop on a road ends: `Hà Nội`, `Cầu Lùng`."""
    return bare_name(ctx, at) or ctx.cap_run(at, 4)


def _with_side(ctx: Context, at: int) -> int:
    """`cao tốc Bắc - Nam` + `phía Đông`."""
    line = ctx.line
    return at + 2 if line.low[at : at + 1] == ["phía"] and line.low[at + 1 : at + 2] in _SIDES else at


_SIDES = (["đông"], ["tây"], ["nam"], ["bắc"])


def _site(ctx: Context, at: int) -> int | None:
    """`Khu du lịch Quốc gia Sơn Trà`, `khu dân cư` + `xã Phước Tân`, `nghĩa trang` + `thành phố`, `tượng đài` +
    `Bác Hồ`.
    """
    line = ctx.line
    if any(head.alone == "always" for _, head in ctx.tables.heads.matches(line, at)):
        return None
    nested = named_by_kind(ctx, at)
    if nested is None and line.low[at] == "tp":
        nested = bare_name(ctx, at)
    if nested is not None:
        return nested
    honoured = _honoured(ctx, at)
    if honoured is not None:
        return honoured
    index = at
    while ctx.is_name(index) and index - at < 8:
        index = ctx.word_end(index)
    tail = bare_level(ctx, index) if index > at else None
    return tail or _with_number(ctx, at, index)


def _honoured(ctx: Context, at: int) -> int | None:
    """Whom a monument is for: `tượng đài Bác Hồ`, `Khu lưu niệm Tổng Bí thư Trần Phú`."""
    tables = ctx.tables
    for end, _ in [*tables.titles.matches(ctx.line, at), *tables.roles.matches(ctx.line, at)]:
        if ctx.is_name(end) and (name := person(ctx, end, expected=True)) is not None:
            return name
    return None


#: How a name is read after a kind word of each level that is no administrative one.
_NAMES: dict[str, Callable[[Context, int], int | None]] = {
    "country": _country,
    "region": _region,
    "hamlet": _hamlet,
    "road": _road,
    "river": _loose,
    "lake": _loose,
    "sea": _loose,
    "mountain": _loose,
    "island": _loose,
    "structure": _building,
    "venue": _site,
    "site": _site,
}
#: Levels after whose kind words another place may stand with its own: `đường hầm` + `sông Sài Gòn`.
_NESTING = frozenset(("region", "structure", "venue", "site"))


# ---- without a kind word


def bare_name(ctx: Context, at: int) -> int | None:
    """A name that needs no kind word. It must be the whole run of capitals: `Hòa Bình` in `Nguyễn Hòa Bình` is none."""
    found = _known_name(ctx, at)
    if found is None:
        return None
    end, name = found
    if not ctx.is_free(at, end) or ctx.breaks_word(end) or _runs_on_from(ctx, at):
        return None
    if at > 0 and ctx.line.low[at - 1] in ("tiếng", "ước"):
        return None  # `tiếng Anh`, `Công ước Hà Nội`
    if end == at + 1:
        return end if _is_single_place(ctx, at, name) else None
    return end if not _runs_on(ctx, end) or _may_run_on(ctx, end, name) else None


def _known_name(ctx: Context, at: int) -> tuple[int, PlaceName] | None:
    """The longest name of the table at syllable `at` that is written as one."""
    line = ctx.line
    if not line.word[at]:
        return None
    for end, name in reversed(ctx.tables.places.matches(line, at)):
        if line.cap[at]:
            # A long name of a country has small syllables (`Cộng hòa xã hội chủ nghĩa Việt Nam`), so has `Bắc bộ`.
            written = ctx.is_capital(at, end) or line.low[end - 1] == "bộ" or end - at >= 4
        else:
            written = line.low[at] == "miền"
        written = written or " ".join(line.text[at:end]) == name.spelling
        if written:
            return end, name
    return None


def _runs_on_from(ctx: Context, at: int) -> bool:
    """Whether the run of capitals began before `at`; a word that begins a sentence is no part of it (`Tại Hà Nội`)."""
    if not ctx.follows_name(at) or ctx.shout:
        return False
    opens = ctx.line.low[at - 1] in ctx.tables.openers and ctx.sentence_start(at - 1)
    return not (opens or ctx.tables.titles.longest(ctx.line, at - 1))


def _runs_on(ctx: Context, end: int) -> bool:
    """Whether a capitalised syllable follows that is no word of its own."""
    line = ctx.line
    if end >= line.size or not line.cap[end] or not line.word[end] or ctx.shout:
        return False
    title = ctx.tables.titles.longest(line, end)
    return not ctx.breaks_word(end + 1) and (title is None or title[0] == end + 1)  # `Mẹ Việt Nam Anh hùng`


def _may_run_on(ctx: Context, end: int, name: PlaceName) -> bool:
    """What may stand after a place with a capital: a person (`Chủ tịch TP.HCM Phan Văn Mãi`), a foreign name."""
    if _person_follows(ctx, end):
        return True
    if name.kind == "country" and (ctx.cap_run(end) - end >= 2 or _is_foreign(ctx, end)):
        return True
    return name.safe and _is_foreign(ctx, end)


def _is_single_place(ctx: Context, at: int, name: PlaceName) -> bool:
    """Whether one syllable is a place: `Lào`, `Nga`, `Huế`, and no person's given name and no common word."""
    line, end = ctx.line, at + 1
    title = title_before(ctx, at)
    if ctx.shout or not name.safe or title == "honorific":
        return False
    other = (line.low[at] in _WORDS_TOO and ctx.sentence_start(at)) or (line.low[at] in _GIVEN_TOO and title)
    if other and line.text[end : end + 1] != ["-"]:  # `Việt - Trung`
        return False
    if not _runs_on(ctx, end):
        return True
    # `Thủ tướng Campuchia Hun Sen`
    foreign = not is_vietnamese(line.text[at]) or _is_foreign(ctx, end)
    return name.kind == "country" and (foreign or _person_follows(ctx, end))


#: Places of one syllable that are common words or given names too.
_GIVEN_TOO = frozenset("anh đức ý việt vinh".split())
_WORDS_TOO = _GIVEN_TOO | frozenset("áo bỉ séc úc".split())


def _is_foreign(ctx: Context, at: int) -> bool:
    """Whether the name at syllable `at` is no Vietnamese one, by its letters or its hyphens: `Donald`, `Thoong-lun`."""
    line = ctx.line
    return not is_vietnamese(line.text[at]) or ctx.word_end(at) > at + 1


def _person_follows(ctx: Context, at: int) -> bool:
    """`Chủ tịch TP.HCM Phan Văn Mãi`, `Huyện đoàn Lâm Bình Ma Công Hiệp`: the capitals after the place are a
    person's name.
    """
    surname = ctx.tables.surnames.longest(ctx.line, at)
    return surname is not None and 2 + (not surname[1]) <= ctx.cap_run(at) - at <= 4


# ---- by what stands before


#: Prepositions after which an unknown name is a place's.
_LOCATIVE = frozenset(("ở", "tại", "quê", "ngụ"))
#: After `từ` only where one of these follows: `từ Cổ Tiết đến cầu Trung Hà`.
_TO = frozenset(("đến", "tới", "về", "sang", "ra", "vào", "lên", "xuống"))


def unknown_name(ctx: Context, at: int) -> int | None:
    """A name that no table has, after `ở` or `tại`: `ở Lao Bảo`, `tại Pasadena`."""
    line = ctx.line
    if at == 0 or not ctx.is_name(at) or ctx.shout or line.low[at] in ctx.tables.openers:
        return None
    end = ctx.cap_run(at, 4)
    goes = line.low[at - 1] == "từ" and end < line.size and line.low[end] in _TO
    if not goes and line.low[at - 1] not in _LOCATIVE:
        return None
    if (
        end == at
        or ctx.breaks_word(end)
        or (end < line.size and ctx.is_name(end))
        or tuple(line.low[at:end]) in ctx.memory.persons
    ):
        return None
    if any(line.text[i].isupper() for i in range(at, end)):
        return None  # abbreviations are bodies'
    foreign = not is_vietnamese(line.text[at]) and len(line.text[at]) > 2
    return end if end > at + 1 or foreign else None


#: What may stand before a house number: `tại số 12 Tôn Đản`, `trụ sở số 4 …`, `dự án 8B Lê Trực`.
_BEFORE_NUMBER = frozenset(", ( : - tại ở nhà sở chỉ đất vụ án từ đến trước trú nhánh".split())


def address(ctx: Context, at: int) -> tuple[int, int] | None:
    """A street after its house number, and a house that bears its number for a name: `số 12` + `Tôn Đản`, `nhà 8B
    Lê Trực`.
    """
    line = ctx.line
    if ctx.shout:
        return None
    index = at
    while index < line.size and line.low[index] in ("nhà", "số") and index - at < 2:
        index += 1
    if at > 0 and line.low[at - 1] not in _BEFORE_NUMBER and index == at:
        return None
    street = _after_house_number(ctx, index)
    if street is None or not ctx.is_name(street) or named_by_kind(ctx, street) is not None:
        return None
    end = ctx.cap_run(street, 5)
    if not 2 <= end - street <= 4 or ctx.breaks_word(end):
        return None
    if index == at and tuple(line.low[street:end]) in ctx.memory.persons:
        return None
    closes = end == line.size or not line.word[end] or line.low[end] in _AFTER_ADDRESS or street > at + 1
    if not closes or not all(is_vietnamese(line.text[i]) for i in range(street, end)):
        return None
    return (at if line.low[at] == "nhà" else street), end


def _after_house_number(ctx: Context, at: int) -> int | None:
    """`12`, `8B`, `106/51`: the syllable after it; no score (`thắng 2-1`) and no number of a list (`3/ `)."""
    line, index = ctx.line, at + 1
    if at >= line.size or not line.text[at].isdigit() or line.tight[at]:
        return None
    while (
        index < line.size
        and line.tight[index]
        and (_is_letter(line.text[index]) or line.text[index].isdigit() or line.text[index] in "/-")
    ):
        index += 1
    return index if line.text[index - 1] not in "/-" else None


def _is_letter(text: str) -> bool:
    return len(text) == 1 and text.isupper()


_AFTER_ADDRESS = frozenset("là có ở đã bị do và hôm".split())


# ---- at the end of a body's name


def tail_place(ctx: Context, at: int) -> int | None:
    """The place that ends a body's name: `UBND` + `tỉnh`, `Công an` + `TP. Bạc Liêu`, `Tỉnh ủy` + `Sơn La`."""
    if at >= ctx.line.size or ctx.blocked[at]:
        return None
    return (
        named_by_kind(ctx, at, ends=True)
        or _tail_name(ctx, at)
        or bare_level(ctx, at)
        or _area(ctx, at)
        or _units(ctx, at)
    )


def _tail_name(ctx: Context, at: int) -> int | None:
    """`Tỉnh ủy Thái Bình`; but in `Tỉnh ủy Lê Văn Bình` the run begins with a family name."""
    line = ctx.line
    if not line.cap[at]:
        return None
    found = _known_name(ctx, at)
    if found is None:
        return None
    end, name = found
    if not _runs_on(ctx, end) or _may_run_on(ctx, end, name):
        return end
    # `Quốc hội Campuchia Khuon Sudary`
    return end if not is_vietnamese(line.text[at]) or (name.safe and end > at + 1 and _is_foreign(ctx, end)) else None


def _units(ctx: Context, at: int) -> int | None:
    """The first of several units: `UBND` + `các huyện Hoa Lư` (`, Gia Viễn và Nho Quan`)."""
    if ctx.line.low[at] != "các" or not ctx.is_free(at, at + 2):
        return None
    kind = ctx.tables.place_kinds.longest(ctx.line, at + 1)
    return named_by_kind(ctx, at + 1) if kind is not None and kind[1].alone else None


def bare_level(ctx: Context, at: int) -> int | None:
    """A word that names whose organ it is, with no name: `UBND tỉnh`, `Thành ủy TP`, `Công an huyện`."""
    line = ctx.line
    if not ctx.is_free(at, at + 1):
        return None
    for end, kind in reversed(ctx.tables.place_kinds.matches(line, at)):
        if kind.alone and not ctx.breaks_word(end) and line.low[end : end + 1] != ["ủy"]:
            # The full stop of `TP.` may be the sentence's.
            ends_sentence = line.text[end - 1] == "." and not (end < line.size and line.tight[end])
            return end - 1 if ends_sentence else end
    if line.low[at] == "cấp" and at + 1 < line.size and line.low[at + 1] in _LEVELS:
        return at + 2
    return None


_LEVELS = frozenset("tỉnh huyện xã cao thành".split())


def _area(ctx: Context, at: int) -> int | None:
    """`Kiểm toán Nhà nước` + `khu vực IV`, `Đài Khí tượng Thủy văn` + `khu vực Nam Bộ`, `Bệnh viện Đa khoa` + `khu
    vực`.
    """
    line, name = ctx.line, at + 2
    if line.low[at:name] != ["khu", "vực"]:
        return None
    name += 1 if line.low[name : name + 1] == ["số"] else 0
    end = name + 1 if ctx.is_number(name) else ctx.cap_run(name, 4)
    # `TAND khu vực 7 - Cà Mau`, `khu vực Ninh Thuận - Bình Thuận`
    if (
        end > name
        and line.text[end : end + 1] == ["-"]
        and (more := bare_name(ctx, end + 1) if end + 1 < line.size else None)
    ):
        return more
    return end
