"""Places by their kind words: `xã Tân Bắc`, `phường 3`, `Quốc lộ 1A`, `sân bay Tân Sơn Nhất`."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.people import person, title_before
from pipeline.tagger.lexicon.place_names import bare_name, country_name, person_follows
from pipeline.tagger.lexicon.syllables import ROMAN, is_vietnamese
from pipeline.tagger.lexicon.tables import PlaceKind

#: Levels whose names are in vietnam.csv.
_ADMINISTRATIVE = ("province", "district", "commune")


def place(ctx: Context, at: int) -> int | None:
    """Where the place that begins at syllable `at` ends, or None."""
    return named_by_kind(ctx, at) or bare_name(ctx, at)


def named_by_kind(ctx: Context, at: int, *, ends_body: bool = False) -> int | None:
    """Where the place ends whose kind word stands at syllable `at`, or None.

    `ends_body`: it ends a body's name, where a kind word may look like part of a word: `Trung tâm Hành chính công` +
    `xã Tân An`.
    """
    if not (ends_body or ctx.starts_word(at)) or ctx.follows_tightly(at) or _is_of_person(ctx, at):
        return None
    for end, kind in reversed(ctx.tables.place_kinds.matches(ctx.line, at)):
        if ctx.is_free(end, end + 1) and not _is_common_word(ctx, at, end):
            found = _name_after(ctx, at, end, kind)
            if found is not None:
                return found
    return None


def bare_level(ctx: Context, at: int) -> int | None:
    """A kind word alone that says whose organ a body is: `UBND tỉnh`, `Thành ủy TP`, `TAND cấp cao`."""
    line = ctx.line
    if not ctx.is_free(at, at + 1):
        return None
    for end, kind in reversed(ctx.tables.place_kinds.matches(line, at)):
        if kind.alone and not ctx.breaks_word(end) and line.at(end) != "ủy":
            # The full stop of `TP.` may be the sentence's.
            ends_sentence = line.text[end - 1] == "." and not (end < line.size and line.tight[end])
            return end - 1 if ends_sentence else end
    return at + 2 if line.low[at] == "cấp" and line.at(at + 1) in _LEVELS else None


_LEVELS = frozenset("tỉnh huyện xã cao thành".split())


# ---- is it a kind word?


def _is_of_person(ctx: Context, at: int) -> bool:
    """A kind word that is a family name, too, at the head of a person's name: `Hồ Thị Kim Thoa`, `bà Bon Yô Soan`."""
    if not ctx.line.cap[at]:
        return False
    if title_before(ctx, at) == "honorific":
        return True
    surname = ctx.tables.surnames.longest(ctx.line, at)
    if surname is None or ctx.shout or ctx.cap_run(at) - at < 3:
        return False
    # `Đường Tôn Thất Thuyết đang sửa`: a street that begins a sentence has another's name after it
    is_street = ctx.line.low[at] == "đường" and ctx.sentence_start(at)
    return not (is_street and ctx.cap_run(at) - at > 3 and ctx.tables.surnames.longest(ctx.line, at + 1) is not None)


#: Words that end in a kind word: `điểm cầu`, `tàu cao tốc`, `tàu sân bay`.
_COMPOUNDS = (["điểm", "cầu"], ["đầu", "cầu"], ["tàu", "cao"], ["tàu", "sân"])


def _is_common_word(ctx: Context, at: int, end: int) -> bool:
    """`H.`, `P.` written small, and a kind word that is part of another word (`bản quy chế`, `điểm cầu`)."""
    line = ctx.line
    if line.low[max(0, at - 1) : at + 1] in _COMPOUNDS:
        return True
    if line.text[end - 1] == "." and line.low[at] != "tp":
        return not line.cap[at]
    return ctx.breaks_word(end)


# ---- the name after it


def _name_after(ctx: Context, at: int, end: int, kind: PlaceKind) -> int | None:
    """Where the name ends that begins at syllable `end`, after the kind word at `at`."""
    if ctx.shout and kind.level not in _ADMINISTRATIVE:
        return None
    if ctx.line.text[end - 1] == "." and ROMAN.match(ctx.line.text[end]):
        return None  # `P.V` is a reporter
    if kind.number and (number := _number(ctx, end, kind)) is not None:
        return number
    if kind.level in _ADMINISTRATIVE:
        return _unit(ctx, at, end, kind)
    if ctx.is_name(end) or (kind.level == "road" and ctx.line.low[end] == "tp"):
        return _NAMES[kind.level](ctx, end)
    if kind.level in _NESTING:
        at_level = kind.level in ("venue", "site") and ctx.line.cap[at]
        return named_by_kind(ctx, end) or (bare_level(ctx, end) if at_level else None)
    return None


def _number(ctx: Context, at: int, kind: PlaceKind) -> int | None:
    """`phường 3`, `Quốc lộ 14B`, `khu VIII`; but `huyện I Grai` is a name, and `đường 6 mét` has a width."""
    line = ctx.line
    if not ctx.is_number(at) or _is_measured(ctx, at + 1):
        return None
    if not line.text[at].isdigit():
        return at + 1 if ctx.cap_run(at) == at + 1 else None
    end = at + 1
    while end < line.size and line.tight[end] and line.text[end].isupper() and len(line.text[end]) < 3:
        end += 1
    return _road_number(ctx, end) if kind.level == "road" else end


def _road_number(ctx: Context, end: int) -> int:
    """What may follow the number of a road: `đường 2/9`, `đường 30 Tháng 4`, `ngõ 16 Phan Kế Bính`."""
    line = ctx.line
    if end + 1 < line.size and line.text[end] in ("/", "-", "Tháng") and ctx.is_number(end + 1):
        return end + 2
    street = ctx.cap_run(end, 5)
    return min(street, end + 4) if 2 <= street - end <= 4 and not ctx.shout else end


#: After a number these make a quantity of it: `con đường 6 mét`, `xuống chợ Sa Pa 17 km`; not the `G` of `Quốc lộ 4G`.
_MEASURES = frozenset("m mét km cm ha kg g gam tấn tạ muỗng tỷ tỉ triệu nghìn ngàn %".split())


def _is_measured(ctx: Context, at: int) -> bool:
    return at < ctx.line.size and ctx.line.text[at] in _MEASURES


def _with_number(ctx: Context, at: int, end: int) -> int:
    """`xã Thạnh Lợi 2`, `Khu công nghiệp Phan Thiết 1`: a name [at, end) with its number; not `… 3/4`."""
    line, after = ctx.line, end + 1
    if end == at or not line.at(end).isdigit() or len(line.at(end)) > 2 or _is_measured(ctx, after):
        return end
    goes_on = after < line.size and line.tight[after] and line.text[after] in "-/"
    return end if goes_on else after


def _unit(ctx: Context, at: int, name: int, kind: PlaceKind) -> int | None:
    """A unit of Vietnam's: by the table where it has it, else a run of capitals, for no table goes back to all times.

    Not the person in `Chủ tịch UBND xã Tráng Thị Dở`, `Chủ tịch HĐND huyện Nông Hoài Nguyên`.
    """
    if not ctx.line.word[name]:
        return None
    known = _known_unit(ctx, name, ("province",) if ctx.line.low[at] == "tỉnh" else _TRIED[kind.level])
    if ctx.shout:
        return known
    run = ctx.cap_run(name, 4)
    is_persons = person(ctx, name) is not None
    if known is not None and (known - name > 1 or known >= run or not is_persons):
        # `phường Hòa Thuận Đông` though the table has `Hòa Thuận`; not the person after `phường Hòa Thuận`
        longer = kind.level == "commune" and run > known and not person_follows(ctx, known)
        return run if longer else known
    if is_persons and kind.level == "commune" and ctx.line.at(at - 1) in _AMONG_PLACES:
        return run
    if not ctx.is_name(name) or is_persons or ctx.line.text[name - 1] == ".":
        return None
    if kind.level == "province":
        return _foreign_unit(ctx, name)
    if kind.level == "district" and run - name > 2 and ctx.tables.surnames.longest(ctx.line, name) is not None:
        return None
    return _with_number(ctx, name, run)


#: Words between places: `giữa phường Lương Thế Vinh và …`, though wards bear persons' names.
_AMONG_PLACES = frozenset("giữa tại ở qua đến thuộc".split())


def _foreign_unit(ctx: Context, name: int) -> int | None:
    """`tỉnh Luhansk`, `thủ đô Kabul`: Vietnam's own are all in the table. Of a long run only the first word counts, as
    a person may follow (`Thống đốc tỉnh Luhansk Serhiy Haidai`).
    """
    text = ctx.line.text[name]
    if is_vietnamese(text) or text.isupper():
        return None
    end, run = ctx.word_end(name), ctx.cap_run(name)
    return run if run == end + 1 else end


#: The levels of vietnam.csv that a kind word may stand for: `thành phố Phan Thiết` is a district's.
_TRIED = {"province": ("province", "district"), "district": ("district",), "commune": ("commune",)}


def _known_unit(ctx: Context, at: int, levels: tuple[str, ...]) -> int | None:
    """The longest unit of the first of `levels` that has one at syllable `at`."""
    for level in levels:
        for end, _ in reversed(ctx.tables.units[level].matches(ctx.line, at)):
            if ctx.is_capital(at, end) and not ctx.breaks_word(end):
                return end
    return None


# ---- names after kind words of no administrative level


def _country(ctx: Context, at: int) -> int | None:
    """`Vương quốc Campuchia`, `nước Cộng hòa Cuba`; but in `nước Lào` the name is `Lào`, and `Chủ tịch nước …`."""
    has_form = ctx.line.low[at] in _FORMS
    known = country_name(ctx, at)
    if known is not None:
        return known if ctx.line.low[at - 1] != "nước" or known - at > 3 or has_form else None
    return named_by_kind(ctx, at) if has_form else None


#: How the name of a state by its form begins.
_FORMS = frozenset("cộng liên vương chdcnd chxhcn chlb".split())


def _region(ctx: Context, at: int) -> int | None:
    """`vùng Đông Nam Bộ`, `khu VIII`, `đồng bằng Trung Trung bộ`."""
    line = ctx.line
    known = ctx.tables.places.longest(line, at)
    if known and (ctx.is_capital(at, known[0]) or line.low[known[0] - 1] == "bộ"):
        return known[0]
    end = _run(ctx, at)
    if end is not None and line.at(end) == "bộ" and line.low[end - 1] in ("nam", "bắc", "trung"):
        return end + 1
    return end


def _run(ctx: Context, at: int) -> int | None:
    """A run of capitals after a kind word that is common by itself.

    The capitals may be a sentence's (`qua cầu. Theo …`), a word's (`trạm Y tế`), a body's (`sân UBND xã`, `trạm BTS`).
    """
    line = ctx.line
    is_word = ctx.word_end(at) > at + 1 and line.text[at + 1] != "-"
    if line.low[at] in ctx.tables.openers or line.low[at] == "đảng" or is_word or _is_bodys(ctx, at):
        return None
    end = ctx.cap_run(at, 5)
    return end if end > at + 1 or not line.text[at].isupper() else None


def _is_bodys(ctx: Context, at: int) -> bool:
    """Whether a body's name begins at syllable `at`."""
    return any(end - at >= 2 or head.alone == "always" for end, head in ctx.tables.heads.matches(ctx.line, at))


def _hamlet(ctx: Context, at: int) -> int | None:
    """`thôn Nà Lầu`, `ấp Mỹ Phước 2`; but `Trưởng ấp Lê Văn Chà`."""
    return None if ctx.cap_run(at) - at > 2 and person(ctx, at) is not None else _building(ctx, at)


def _building(ctx: Context, at: int) -> int | None:
    """`sân bay Tân Sơn Nhất`, `cống Láng Thé 2`, `cảng Cái Mép - Thị Vải`."""
    end = _run(ctx, at)
    if end is None:
        return None
    return _with_number(ctx, at, _with_other_end(ctx, end) if ctx.line.low[at - 1] in _TWO_ENDED else end)


#: Kinds of structures that may bear the names of both their ends.
_TWO_ENDED = frozenset("cầu cảng kênh hầm".split())


def _with_other_end(ctx: Context, end: int) -> int:
    """`kênh Rạch Giá` + `- Hà Tiên`: a second name of two syllables; but `cầu Rồng - Đà Nẵng`, `… - Ảnh: …`."""
    line, tables, other = ctx.line, ctx.tables, end + 1
    if line.at(end) != "-" or not ctx.is_name(other) or ctx.cap_run(other) != other + 2:
        return end
    after = other + 2
    if line.at(after) in ("-", ":") or ctx.breaks_word(after):
        return end
    known = tables.places.longest(line, other)
    is_province = known is not None and known[1].kind == "province"
    is_other = any(trie.longest(line, other) for trie in (tables.heads, tables.roles, tables.titles))
    return end if is_province or is_other else after


def _road(ctx: Context, at: int) -> int | None:
    """`đường N2`, `đường` + `ĐT 744`, `cao tốc Bắc - Nam phía Đông`, `đường Nguyễn Tri Phương nối dài`."""
    line = ctx.line
    if len(line.text[at]) == 1 and line.at(at + 1).isdigit() and line.tight[at + 1]:
        return at + 2
    kind = ctx.tables.place_kinds.longest(line, at)
    if kind is not None and kind[1].level == "road":
        return named_by_kind(ctx, at)
    end = place(ctx, at) if ctx.tables.places.longest(line, at) else None
    end = end or _run(ctx, at)
    while end is not None and line.at(end) == "-" and ctx.is_name(end + 1):
        end = bare_name(ctx, end + 1) or ctx.cap_run(end + 1, 4)
    if end is None:
        return None
    goes_on = line.says(end, "nối", "dài") or (line.at(end) == "phía" and line.at(end + 1) in _SIDES)
    return end + 2 if goes_on else end


_SIDES = frozenset(("đông", "tây", "nam", "bắc"))


def _site(ctx: Context, at: int) -> int | None:
    """`Khu du lịch Quốc gia Sơn Trà`, `khu dân cư` + `xã Phước Tân`, `Nghĩa trang Liệt sĩ` + `thành phố`."""
    line = ctx.line
    if any(head.alone == "always" for _, head in ctx.tables.heads.matches(line, at)):
        return None
    nested = named_by_kind(ctx, at) or (bare_name(ctx, at) if line.low[at] == "tp" else None) or _honoured(ctx, at)
    if nested is not None:
        return nested
    index = at
    while ctx.is_name(index) and index - at < 8:
        index = ctx.word_end(index)
    return bare_level(ctx, index) or _with_number(ctx, at, index)


def _honoured(ctx: Context, at: int) -> int | None:
    """Whom a monument is for: `tượng đài Bác Hồ`, `Khu lưu niệm Tổng Bí thư Trần Phú`."""
    tables = ctx.tables
    for end, _ in [*tables.titles.matches(ctx.line, at), *tables.roles.matches(ctx.line, at)]:
        if ctx.is_name(end) and (name := person(ctx, end, expected=True)) is not None:
            return name
    return None


#: How a name is read after a kind word of each level.
_NAMES: dict[str, Callable[[Context, int], int | None]] = {
    "country": _country,
    "region": _region,
    "hamlet": _hamlet,
    "road": _road,
    "river": _run,
    "lake": _run,
    "sea": _run,
    "mountain": _run,
    "island": _run,
    "structure": _building,
    "venue": _site,
    "site": _site,
}
#: Levels after whose kind words another place may stand with its own: `đường hầm` + `sông Sài Gòn`.
_NESTING = frozenset(("region", "structure", "venue", "site"))
