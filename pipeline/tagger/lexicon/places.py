"""Places: kind words with names (`xã Tân Bắc`, `Quốc lộ 14B`) and names that stand by themselves (`Đà Nẵng`, `Lào`)."""

from __future__ import annotations

from pipeline.tagger.lexicon.context import ROMAN, Context, is_vietnamese
from pipeline.tagger.lexicon.people import person

#: Words that name whose organ it is, with no name: `UBND tỉnh`, `Thành ủy TP`, `Công an huyện`.
BARE_LEVELS = {
    "tỉnh": "province",
    "thành phố": "province",
    "tp": "province",
    "huyện": "district",
    "quận": "district",
    "thị xã": "district",
    "thị trấn": "commune",
    "xã": "commune",
    "phường": "commune",
    "đặc khu": "commune",
    "trung ương": "central",
    "t.ư": "central",
    "tư": "central",
}
_ADMINISTRATIVE = {"province": "province", "district": "district", "commune": "commune"}
#: A run of capitals after these may begin a sentence's subject or a document rather than a name.
_LOOSE = {
    "region",
    "hamlet",
    "river",
    "mountain",
    "island",
    "structure",
    "venue",
    "site",
    "road",
    "lake",
    "sea",
    "country",
}
_NOT_PLACES = {
    "hiến",
    "tuyên",
    "nghị",
    "luật",
    "quyết",
    "chỉ",
    "thông",
    "kế",
    "đảng",
    "nhà",
    "ủy",
    "ban",
    "bộ",
    "sở",
    "hội",
}


def place(ctx: Context, at: int) -> int | None:
    """Where the place that begins at syllable `at` ends, or None."""
    return named_by_kind(ctx, at) or bare_name(ctx, at)


def named_by_kind(ctx: Context, at: int) -> int | None:
    """`tỉnh Quảng Nam`, `phường 3`, `đường Võ Thị Sáu`, `sân bay Tân Sơn Nhất`."""
    line, tables = ctx.line, ctx.tables
    if not ctx.starts_word(at) or ctx.shout or ctx.follows_tightly(at) or (line.cap[at] and _family_name(ctx, at)):
        return None
    for end, kind in reversed(tables.place_kinds.matches(line, at)):
        if end >= line.size or ctx.blocked[end]:
            continue
        if line.low[at] in ("h", "q", "p", "tt", "tx") and not (line.cap[at] and line.text[end - 1] == "."):
            continue
        name_end = _name_after_kind(ctx, end, kind.level, kind.number)
        if name_end is not None and name_end > end:
            return name_end
    return None


def _family_name(ctx: Context, at: int) -> bool:
    """`Hồ Thị Kim Thoa` is no lake: a kind word that is a family name too, at the head of a name of three or more syllables."""
    surname = ctx.tables.surnames.longest(ctx.line, at)
    return surname is not None and ctx.cap_run(at) - at >= 3


def _name_after_kind(ctx: Context, at: int, level: str, number: bool) -> int | None:
    line, tables = ctx.line, ctx.tables
    if line.text[at] == "." and at + 1 < line.size:
        if len(line.text[at - 1]) > 2:
            return None  # the end of a sentence: `chống Mỹ cứu nước. Với …`
        at += 1
        if len(line.text[at]) == 1 and line.cap[at]:
            return None  # `H.Y` are initials, not a district
    if number and (line.text[at].isdigit() or ROMAN.match(line.text[at])):
        end = at + 1
        # `Quốc lộ 14B`, `đường 2/9`, `Quốc lộ 1A`
        while end < line.size and line.tight[end] and (line.text[end].isupper() and len(line.text[end]) < 3):
            end += 1
        if level == "road" and end < line.size and line.text[end] in "/-" and ctx.is_number(end + 1):
            end += 2
        return end
    if level == "region" and ROMAN.match(line.text[at]):
        return at + 1
    if not ctx.is_name(at):
        # `đường hầm` + `sông Sài Gòn`, `đồng bằng` + `sông Hồng`
        inner = ctx.tables.place_kinds.longest(line, at) if level in ("region", "structure", "venue", "site") else None
        return (
            _name_after_kind(ctx, inner[0], inner[1].level, inner[1].number) if inner and inner[0] < line.size else None
        )
    if level in _ADMINISTRATIVE:
        found = tables.units[level].longest(line, at)
        if found is None and level == "province":
            found = tables.units["district"].longest(line, at)  # `thành phố Phan Thiết` is a district's level
        if found and _all_caps(ctx, at, found[0]):
            # `phường Hòa Thuận Đông` though the table has `Hòa Thuận`; not the person after `phường Hòa Thuận`
            run = ctx.cap_run(at, 4)
            return run if level == "commune" and run > found[0] and not _person_follows(ctx, found[0]) else found[0]
        if level == "province" or person(ctx, at) is not None:
            return None  # `Chủ tịch Hội Nông dân xã Tráng Thị Dở`
    if line.low[at] in _NOT_PLACES and level in _LOOSE:
        return None
    known = tables.places.longest(line, at)
    if level in ("region", "country") and known and _all_caps(ctx, at, known[0]):
        return known[0]
    if level == "country" and line.low[at - 1] == "nước":
        # `Chủ tịch nước Nguyễn …`: a country is named as such (`nước Cộng hòa Cuba`) or is in the table.
        return named_by_kind(ctx, at) if line.low[at] in ("cộng", "liên", "vương") else None
    if level == "region" and ctx.word_end(at) > at + 1:
        return None  # `vùng Thủ đô`
    if level in ("venue", "site"):
        return _long_name(ctx, at)
    end = ctx.cap_run(at, 4 if level in ("commune", "district", "hamlet") else 5)
    if level == "region" and end < line.size and line.low[end] == "bộ" and line.low[end - 1] in ("nam", "bắc", "trung"):
        return end + 1  # `đồng bằng Trung Trung bộ`
    if end == at + 1 and level in _LOOSE and len(line.text[at]) == 1:
        return None
    # `đường Nguyễn Văn Linh - Lê Lợi`, `cao tốc Bắc - Nam`, `cao tốc Hà Nội - Hải Phòng`
    if (
        level == "road"
        and end + 1 < line.size
        and line.text[end] == "-"
        and ctx.is_name(end + 1)
        and ctx.line.low[at - 1] != "đường"
    ):
        end = ctx.cap_run(end + 1, 4)
    if ctx.is_number(end) and end - at >= 1 and level in ("commune", "district", "hamlet", "structure", "site"):
        end += 1
    return end


def _long_name(ctx: Context, at: int) -> int:
    """`Công viên Văn hóa Đầm Sen`, `Khu du lịch Quốc gia Sơn Trà`: words written large with small syllables in them."""
    index = at
    while ctx.is_name(index) and index - at < 8:
        index = ctx.word_end(index)
    if index < ctx.line.size and ctx.line.text[index].isdigit() and index - at > 1 and len(ctx.line.text[index]) < 3:
        return index + 1  # `Khu công nghiệp Phan Thiết 1`
    if index > at + 1 and ctx.line.low[index - 1] == "tịch":
        return at  # `tượng đài Chủ tịch Hồ Chí Minh` is not split off well: no place
    return index


def _all_caps(ctx: Context, at: int, end: int) -> bool:
    return all(ctx.line.cap[i] or not ctx.line.word[i] for i in range(at, end))


def bare_name(ctx: Context, at: int) -> int | None:
    """A name that needs no kind word. It must be the whole run of capitals, so that `Hòa Bình` in `Nguyễn Hòa Bình` is none."""
    line = ctx.line
    if not line.word[at]:
        return None
    found = None
    for end, name in reversed(ctx.tables.places.matches(line, at)):
        # A long name of a country has small syllables (`Cộng hòa xã hội chủ nghĩa Việt Nam`), a region may begin with one.
        written = " ".join(line.text[at:end])
        if (
            written == name.spelling
            or (line.low[at] == "miền" and not line.cap[at])
            or (line.cap[at] and (_all_caps(ctx, at, end) or line.low[end - 1] == "bộ" or end - at >= 4))
        ):
            found = (end, name)
            break
    if found is None:
        return None
    end, name = found
    if any(ctx.blocked[i] for i in range(at, end)):
        return None
    if (
        at > 0
        and line.cap[at - 1]
        and line.word[at - 1]
        and not ctx.shout
        and not (
            # `Tại Hà Nội`, `Mẹ Việt Nam anh hùng`
            (line.low[at - 1] in ctx.tables.not_names and ctx.sentence_start(at - 1))
            or ctx.tables.titles.longest(line, at - 1)
        )
    ):
        return None
    if end < line.size and line.glued[end] and not line.cap[end]:
        return None  # `Anh hùng`
    if at > 0 and line.low[at - 1] in ("tiếng", "ước"):
        return None  # `tiếng Anh`, `Công ước Hà Nội`
    single = end == at + 1
    follows = end < line.size and line.cap[end] and line.word[end] and not ctx.shout and ctx.word_end(end) == end + 1
    if single and ctx.shout:
        return None
    if (
        single
        and follows
        and not (name.kind == "country" and (not is_vietnamese(line.text[end]) or _person_follows(ctx, end)))
    ):
        return None
    if (
        single
        and len(line.text[at]) < 4
        and line.low[at] in ("anh", "áo", "ý", "đức", "bỉ", "séc", "úc", "việt")
        and (ctx.sentence_start(at) or (at > 0 and ctx.tables.titles.longest(line, at - 1) is not None))
    ):
        return None
    foreign = name.kind == "country" and follows and ctx.cap_run(end) - end >= 2
    if (
        follows
        and not _person_follows(ctx, end)
        and not foreign
        and not (name.safe and not is_vietnamese(line.text[end]))
    ):
        return None
    if not name.safe and single:
        return None
    return end


def _person_follows(ctx: Context, at: int) -> bool:
    """`Chủ tịch TP.HCM Phan Văn Mãi`: the capitals after the place are a person's name."""
    surname = ctx.tables.surnames.longest(ctx.line, at)
    return surname is not None and surname[1] and ctx.cap_run(at) - at >= 2


def tail_place(ctx: Context, at: int) -> int | None:
    """The place that ends a body's name: `UBND` + `tỉnh`, `Công an` + `TP. Bạc Liêu`, `Tỉnh ủy` + `Sơn La`."""
    line = ctx.line
    if at >= line.size or ctx.blocked[at]:
        return None
    named = named_by_kind(ctx, at)
    if named is not None:
        return named
    if line.cap[at]:
        known = None
        for end, name in reversed(ctx.tables.places.matches(line, at)):
            if _all_caps(ctx, at, end) or line.low[end - 1] == "bộ":
                known = (end, name)
                break
        if known:
            end, name = known
            more = end < line.size and line.cap[end] and line.word[end]
            single = end == at + 1
            if not (
                more and not _person_follows(ctx, end) and (single or not name.safe) and is_vietnamese(line.text[end])
            ):
                # `Tỉnh ủy Thái Bình`; but in `Tỉnh ủy Lê Văn Bình` the run begins with a family name
                # `Quốc hội Campuchia Khuon Sudary`: a country that is no Vietnamese syllable ends before a name
                # … and so does `TPHCM`
                foreign = more and (
                    not is_vietnamese(line.text[at])
                    or (name.kind == "country" and (not is_vietnamese(line.text[end]) or _person_follows(ctx, end)))
                )
                if not (single and more) or foreign:
                    return end
    for width in (3, 2, 1):
        words = line.low[at : at + width]
        if at + width <= line.size and ("".join(words) if "." in words else " ".join(words)) in BARE_LEVELS:
            end = at + width
            if end < line.size and line.low[end] == "ủy":
                return None  # `UBND quận ủy …` is a slip, and `quận ủy` a body of its own
            if (
                width == 1
                and words[0] in ("xã", "tư")
                and (line.cap[at] is False and end < line.size and line.glued[end])
            ):
                return None
            if width == 1 and words[0] == "tư":
                return end if line.text[at] == "TƯ" else None
            if (
                width == 1
                and words[0] == "tp"
                and end < line.size
                and line.text[end] == "."
                and line.tight[end]
                and not (end + 1 < line.size and line.cap[end + 1])
            ):
                return end
            if end < line.size and line.glued[end] and not line.cap[end]:
                return None
            return end
    if line.low[at] == "cấp" and at + 1 < line.size and line.low[at + 1] in ("tỉnh", "huyện", "xã", "cao", "thành"):
        return at + 2
    if line.low[at : at + 2] == ["khu", "vực"]:
        end = ctx.cap_run(at + 2, 4)
        if end > at + 2 or ctx.is_number(at + 2):
            return max(end, at + 3)
    return None
