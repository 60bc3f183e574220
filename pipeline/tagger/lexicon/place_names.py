"""Names of places that stand by themselves: those that a table has (`Đà Nẵng`, `Lào`), others after `ở` or `tại`."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.people import title_before
from pipeline.tagger.lexicon.syllables import is_vietnamese
from pipeline.tagger.lexicon.tables import PlaceName, Role

#: Words before a name of a place that make something else of it: `tiếng Anh`, `Công ước Hà Nội`.
_NO_PLACE_AFTER = frozenset(("tiếng", "ước"))


def bare_name(ctx: Context, at: int) -> int | None:
    """A name of the table. It must be the whole run of capitals: `Hòa Bình` in `Nguyễn Hòa Bình` is none."""
    if _is_of_pair(ctx, at):
        return at + 1
    found = known_name(ctx, at)
    if found is None:
        return None
    end, name = found
    if ctx.line.low[at] == "miền" and (of := country_name(ctx, end) if end < ctx.line.size else None) is not None:
        return of  # `miền nam Philippines`
    if not ctx.is_free(at, end) or ctx.breaks_word(end) or _is_later_part(ctx, at):
        return None
    if ctx.line.at(at - 1) in _NO_PLACE_AFTER:
        return None
    if end == at + 1:
        return end if _is_single_place(ctx, at, name) else None
    return end if is_whole(ctx, end, name) else None


#: Countries by one syllable, as in the names of two: `Việt - Trung`, `Mỹ - Ấn`.
_SHORT = frozenset("anh ấn đài đức hàn lào mỹ nga nhật pháp thái triều trung việt".split())


def _is_of_pair(ctx: Context, at: int) -> bool:
    """`quan hệ Việt - Trung`; but not in `Công ty Việt - Đức Thành`, `Trung - Nam Bộ`."""
    if not ctx.is_free(at, at + 1) or not _is_short(ctx, at):
        return False
    return any(ctx.line.at((at + other) // 2) == "-" and _is_short(ctx, other) for other in (at - 2, at + 2))


def _is_short(ctx: Context, at: int) -> bool:
    """Whether syllable `at` is a country by itself, and no part of a longer name."""
    if ctx.line.at(at) not in _SHORT or not ctx.line.cap[at]:
        return False
    return not ctx.follows_name(at) and not ctx.is_name(at + 1)


def known_name(ctx: Context, at: int) -> tuple[int, PlaceName] | None:
    """The longest name of the table at syllable `at` that is written as one."""
    if not ctx.line.word[at]:
        return None
    for end, name in reversed(ctx.tables.places.matches(ctx.line, at)):
        if _is_written(ctx, at, end, name):
            return end, name
    return None


def _is_written(ctx: Context, at: int, end: int, name: PlaceName) -> bool:
    """Whether syllables [at, end) have the capitals of a name.

    A long name of a country has small syllables (`Cộng hòa xã hội chủ nghĩa Việt Nam`), so has `Bắc bộ`; `miền nam` has
    none but such, and `biển Đông` but one.
    """
    line = ctx.line
    if " ".join(line.text[at:end]) == name.spelling:
        return True
    if not line.cap[at]:
        return line.low[at] == "miền" or (line.low[at] == "biển" and ctx.is_capital(at + 1, end))
    return ctx.is_capital(at, end) or line.low[end - 1] == "bộ" or end - at >= 4


def country_name(ctx: Context, at: int) -> int | None:
    """Where a country's name ends that begins at syllable `at` and is written large; `Mỹ` in `Mỹ Lương` is none."""
    for end, name in reversed(ctx.tables.places.matches(ctx.line, at)):
        if name.kind == "country" and ctx.line.cap[at] and (ctx.is_capital(at, end) or end - at >= 4):
            return end if is_whole(ctx, end, name) else None
    return None


def _is_later_part(ctx: Context, at: int) -> bool:
    """Whether the run of capitals began before `at`; a word that begins a sentence is no part of it (`Tại Hà Nội`)."""
    if not ctx.follows_name(at) or ctx.shout:
        return False
    opens = ctx.line.low[at - 1] in ctx.tables.openers and ctx.sentence_start(at - 1)
    return not (opens or ctx.tables.titles.longest(ctx.line, at - 1))


def is_whole(ctx: Context, end: int, name: PlaceName) -> bool:
    """Whether a name that ends before syllable `end` is not the beginning of a longer one.

    A person may follow (`Chủ tịch TP.HCM Phan Văn Mãi`), or a foreign name.
    """
    if not _runs_on(ctx, end) or person_follows(ctx, end):
        return True
    if name.kind == "country" and ctx.cap_run(end) - end >= 2:
        return True
    return name.safe and is_foreign(ctx, end)


def _runs_on(ctx: Context, end: int) -> bool:
    """Whether a capitalised syllable follows that is no word of its own (`Mẹ Việt Nam` | `Anh hùng`)."""
    line = ctx.line
    if end >= line.size or not line.cap[end] or not line.word[end] or ctx.shout or ctx.breaks_word(end + 1):
        return False
    title = ctx.tables.titles.longest(line, end)
    return title is None or title[0] == end + 1


def _is_single_place(ctx: Context, at: int, name: PlaceName) -> bool:
    """Whether one syllable is a place: `Lào`, `Nga`, `Huế`, and no person's given name and no common word."""
    line, end = ctx.line, at + 1
    title = title_before(ctx, at)
    if ctx.shout or not name.safe or title == "honorific":
        return False
    is_common = line.low[at] in _WORDS_TOO and ctx.sentence_start(at)
    if _is_followed_by_foreigner(ctx, at, name) or (_of_a_state(ctx, at) and not _runs_on(ctx, end)):
        return True
    if line.at(end) != "-" and (is_common or (line.low[at] in _GIVEN_TOO and title)):
        return False
    if not _runs_on(ctx, end):
        return True
    # `Thủ tướng Campuchia Hun Sen`
    foreign = not is_vietnamese(line.text[at]) or is_foreign(ctx, end)
    return name.kind == "country" and (foreign or person_follows(ctx, end))


def _is_followed_by_foreigner(ctx: Context, at: int, name: PlaceName) -> bool:
    """`Thủ tướng Anh` | `Clement Attlee`: after an office, before a foreign name; but `Anh Peter kể …`."""
    if name.kind not in ("country", "city", "state") or not any(role_before(ctx, at)):
        return False
    return any(is_foreign(ctx, index) for index in range(at + 1, ctx.cap_run(at + 1)))


def _of_a_state(ctx: Context, at: int) -> bool:
    """`Thủ tướng Đức`, `vua Anh`: offices that are a state's, so that the word after them is no given name."""
    return any(role.needs == "person" and not role.leans for role in role_before(ctx, at))


def role_before(ctx: Context, at: int) -> Iterator[Role]:
    """The offices that end directly before syllable `at`."""
    for begin in range(max(0, at - 4), at):
        yield from (role for end, role in ctx.tables.roles.matches(ctx.line, begin) if end == at)


#: Places of one syllable that are given names or common words, too; not before a hyphen: `Việt - Trung`.
_GIVEN_TOO = frozenset("anh đức ý việt vinh".split())
_WORDS_TOO = _GIVEN_TOO | frozenset("áo bỉ séc úc".split())


def is_foreign(ctx: Context, at: int) -> bool:
    """Whether the name at syllable `at` is no Vietnamese one, by its letters or its hyphens: `Donald`, `Thoong-lun`."""
    return not is_vietnamese(ctx.line.text[at]) or ctx.word_end(at) > at + 1


def person_follows(ctx: Context, at: int) -> bool:
    """`Chủ tịch TP.HCM` | `Phan Văn Mãi`, `Huyện đoàn Lâm Bình` | `Ma Công Hiệp`: by a family name and the length."""
    surname = ctx.tables.surnames.longest(ctx.line, at)
    if surname is None:
        return False
    return (2 if surname[1] else 3) <= ctx.cap_run(at) - at <= 4


#: Prepositions after which an unknown name is a place's.
_LOCATIVE = frozenset(("ở", "tại", "quê", "ngụ"))
#: After `từ` only where one of these follows: `từ Cổ Tiết đến cầu Trung Hà`.
_TO = frozenset(("đến", "tới", "về", "sang", "ra", "vào", "lên", "xuống"))


def unknown_name(ctx: Context, at: int) -> int | None:
    """A name that no table has, after `ở` or `tại`: `ở Lao Bảo`, `tại Pasadena`; an abbreviation would be a body's."""
    line = ctx.line
    if not ctx.is_name(at) or ctx.shout or line.low[at] in ctx.tables.openers:
        return None
    end = ctx.cap_run(at, 4)
    goes = line.at(at - 1) == "từ" and line.at(end) in _TO
    if not goes and line.at(at - 1) not in _LOCATIVE:
        return None
    if ctx.breaks_word(end) or ctx.is_name(end) or tuple(line.low[at:end]) in ctx.memory.persons:
        return None
    if any(line.text[i].isupper() for i in range(at, end)):
        return None
    is_long = not is_vietnamese(line.text[at]) and len(line.text[at]) > 2
    return end if end > at + 1 or is_long else None
