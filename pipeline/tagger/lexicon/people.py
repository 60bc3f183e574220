"""Persons' names by family name, shape and what stands around them."""

from __future__ import annotations

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.syllables import is_vietnamese

#: Family and given names together have two to five syllables: `Tô Lâm`, `Nguyễn Thị Thanh Bình An`.
LONGEST = 5
#: The longest title of seeds/names/titles.csv, in syllables: `nhà giáo nhân dân`.
_LONGEST_TITLE = 4


def person(ctx: Context, at: int, *, expected: bool = False) -> int | None:
    """Where the person's name that begins at syllable `at` ends, or None.

    `expected`: a title or a role stands directly before, so that a given name alone or a foreign name will do.
    """
    if not ctx.is_name(at) or _is_acronym(ctx, at, expected) or _opens(ctx, at, expected):
        return None
    if ctx.shout and (shouted := _shouted(ctx, at)) is not None:
        return shouted
    end = name_end(ctx, at)
    if _is_group(ctx, at, end):
        return None
    if _tells(ctx, at, end) or (end > at + 1 and _is_known(ctx, at, end)):
        return end
    surname = ctx.tables.surnames.longest(ctx.line, at)
    if surname and surname[0] <= end:
        return _with_family_name(ctx, at, end, surname, expected)
    return end if (expected and not ctx.breaks_word(end)) or _is_foreigner(ctx, at, end) else None


def given_name(ctx: Context, at: int) -> int | None:
    """A given name alone of a person whom the article calls so elsewhere: `anh Páo …`, then `Páo kể …`."""
    line, end = ctx.line, at + 1
    if not ctx.is_name(at) or line.low[at] not in ctx.memory.given or ctx.shout or ctx.follows_name(at):
        return None
    if ctx.breaks_word(end) or ctx.is_name(end) or line.at(at - 1) == "phía":
        return None
    return end if speaks(ctx, end) or not ctx.sentence_start(at) else None


def with_nickname(ctx: Context, at: int, end: int) -> int:
    """Where a given name [at, end) ends with the nickname in quotes after it: `Vũ "nhôm"`."""
    line = ctx.line
    if end > at + 1 or line.at(end) != '"' or line.tight[end] or not ctx.is_free(end, end + 3):
        return end
    close = next((i for i in range(end + 2, min(end + 5, line.size)) if line.text[i] == '"'), None)
    return close + 1 if close is not None else end


# ---- what stands before and after


def title_before(ctx: Context, at: int) -> str | None:
    """The kind of title that ends directly before syllable `at`: honorific, rank, calling; None if there is none."""
    if ctx.line.at(at - 1) not in ctx.tables.title_lasts:
        return None
    stops = {at, _before_colon(ctx, at), _before_full_stop(ctx, at)}
    for begin in range(at - 1, max(-1, at - 2 - _LONGEST_TITLE), -1):
        for end, kind in ctx.tables.titles.matches(ctx.line, begin):
            # `cầu thủ` + `anh` …: an honorific is no part of another word
            if end in stops and not (ctx.line.glued[begin] and kind == "honorific"):
                return kind
    return None


def _before_colon(ctx: Context, at: int) -> int:
    """`các Nghệ sĩ Nhân dân: Thu Hiền, Quang Thọ`."""
    lists = ctx.line.at(at - 1) == ":" and "các" in ctx.line.low[max(0, at - 7) : at]
    return at - 1 if lists else at


def _before_full_stop(ctx: Context, at: int) -> int:
    """`PGS. Nguyễn …`, `ThS. Trần …`; but `… là đảng viên. Có …`: an abbreviation is short, or has capitals inside."""
    if at < 2 or ctx.line.text[at - 1] != ".":
        return at
    text = ctx.line.text[at - 2]
    return at - 1 if len(text) < 3 or not text[1:].islower() else at


def speaks(ctx: Context, at: int) -> bool:
    """Whether at syllable `at` a word stands that persons are the subject of."""
    return ctx.line.at(at) in ctx.tables.verbs


# ---- how far a name goes


def name_end(ctx: Context, at: int, limit: int = LONGEST) -> int:
    """Where a run of capitals ends that could be one person's name.

    Initials count (`N.P`, `Nguyễn Văn A.`, `Tr.Vỹ`), and hyphens of foreign names (`Xi-xu-lít`).
    """
    index = at
    for _ in range(limit):
        if not ctx.is_name(index) or (index > at and (_another_begins(ctx, index) or _is_verb(ctx, index))):
            break
        stop = _after_initial(ctx, index)
        if stop is None:
            word = ctx.word_end(index)
            index = word if word > index + 1 and ctx.line.text[index + 1] == "-" else index + 1
        elif _goes_on(ctx, at, index, stop):
            index = stop
        else:
            return stop
    return index


#: Initials of two letters: `Tr.Vỹ`, `Th.N`, `Ng. Thủy`.
_DIGRAPHS = frozenset("ch gh gi kh ng nh ph qu th tr".split())


def _after_initial(ctx: Context, at: int) -> int | None:
    """The syllable after an initial's full stop, which belongs to it: `H.`; None where syllable `at` is no initial.

    A name that is cut off has three (`Thủ tướng Ch...`).
    """
    line = ctx.line
    if line.at(at + 1) != "." or not line.tight[at + 1] or line.at(at + 2) == ".":
        return None
    return at + 2 if len(line.text[at]) == 1 or line.low[at] in _DIGRAPHS else None


def _goes_on(ctx: Context, begin: int, at: int, stop: int) -> bool:
    """Whether a name goes on after the full stop of the initial at syllable `at`: in `Chị H. Sau đó …` it does not."""
    line = ctx.line
    if not ctx.is_name(stop):
        return False
    return line.tight[stop] or at > begin or len(line.text[at]) > 1 or line.text[stop].isupper()


def _another_begins(ctx: Context, at: int) -> bool:
    """Whether a role or a body begins in a run of capitals: `Nguyễn Văn A Phó Chủ tịch`; one syllable is no sign."""
    return any(end - at >= 2 for trie in (ctx.tables.roles, ctx.tables.heads) for end, _ in trie.matches(ctx.line, at))


def _is_verb(ctx: Context, at: int) -> bool:
    """In a line of capitals: a word after the name, `ĐỒNG CHÍ LÊ VĂN AN GIỮ CHỨC …`."""
    return ctx.shout and (speaks(ctx, at) or ctx.line.low[at] in ctx.tables.openers)


def _shorten(ctx: Context, at: int, end: int) -> int:
    """A Vietnamese name does not run into a second family name: `Nguyễn Văn An` | `Trần Thị Bé`, without a comma."""
    for index in range(at + 2, end - 1):
        found = ctx.tables.surnames.longest(ctx.line, index)
        if found and found[1] and end - index >= 3:
            return index
    return end


# ---- what is no name


def _is_acronym(ctx: Context, at: int, expected: bool) -> bool:
    """`HLG`, `Chủ tịch HLG tỉnh`, `UBKT Tỉnh ủy`: capitals alone, or beside a word that is not all capitals."""
    text = ctx.line.text[at]
    if ctx.shout or len(text) == 1 or not text.isupper() or title_before(ctx, at) == "honorific":
        return False
    run = range(at, ctx.cap_run(at, LONGEST))
    if len(run) == 1 or not all(ctx.line.text[i].isupper() for i in run):
        return True
    return len(text) > 3 and not expected and ctx.tables.surnames.longest(ctx.line, at) is None


def _opens(ctx: Context, at: int, expected: bool) -> bool:
    """A function word or a title: `Theo` | `Lê Văn An`, `đường mang tên Mẹ Việt Nam anh hùng`.

    Some are names, too, where one is expected: `bà Từ`, `chị Anh Thư`.
    """
    title = ctx.tables.titles.longest(ctx.line, at)
    honorific = title is not None and title[1] == "honorific"
    if expected:
        return honorific and ctx.line.low[at] != "anh" and ctx.is_name(at + 1)
    return honorific or ctx.line.low[at] in ctx.tables.openers


def _is_group(ctx: Context, at: int, end: int) -> bool:
    """A people or a faith: `đồng bào K'Ho`, `chức sắc Cao Đài`."""
    is_group = any(stop == end for stop, _ in ctx.tables.groups.matches(ctx.line, at))
    return is_group and title_before(ctx, at) != "honorific"


# ---- what shows that it is one


def _is_known(ctx: Context, at: int, end: int) -> bool:
    return tuple(ctx.line.low[at:end]) in ctx.memory.persons


def _shouted(ctx: Context, at: int) -> int | None:
    """In a line of capitals: a name that the article has elsewhere, or one that the segmenter took for one word."""
    line = ctx.line
    for end in range(min(line.size, at + LONGEST), at + 1, -1):
        if _is_known(ctx, at, end):
            return end
    end = at + 1
    while end < line.size and line.glued[end] and not _is_verb(ctx, end):
        end += 1
    surname = ctx.tables.surnames.longest(line, at)
    return end if 3 <= end - at <= LONGEST and surname is not None and surname[1] else None


#: How names of the Central Highlands' peoples begin: `H'Bliêu Kbuôr`, `K'Brình`, `N'Trang Lơng`.
_PREFIXES = ("H'", "K'", "N'", "R'")
#: The middle of many names: `Quảng Thị Hoa`, `Nông Văn Phúc`, `Vàng A Lử`.
_MIDDLES = frozenset(("thị", "văn", "a"))


def _tells(ctx: Context, at: int, end: int) -> bool:
    """Whether the name [at, end) itself shows a person."""
    if ctx.shout:
        return False
    has_prefix = ctx.line.text[at].startswith(_PREFIXES) or _has_particle(ctx, at, end)
    return has_prefix or _has_middle(ctx, at, end) or _are_initials(ctx, at, end)


def _has_particle(ctx: Context, at: int, end: int) -> bool:
    """`Y Ngọc Mai`, `A Nhuôi`."""
    line = ctx.line
    if end - at < 2 or not line.word[at + 1] or not is_vietnamese(line.text[at + 1]):
        return False
    return line.text[at] == "Y" or (line.text[at] == "A" and not _is_place(ctx, at, end))


def _is_place(ctx: Context, at: int, end: int) -> bool:
    """`A Lưới`, `lên A Pa Chải`."""
    units = (stop for level in ("district", "commune") for stop, _ in ctx.tables.units[level].matches(ctx.line, at))
    return end in units or ctx.line.at(at - 1) in _TO_A_PLACE


_TO_A_PLACE = frozenset("ở tại lên xuống ra vào về đến từ xã điểm bản sau qua sang".split())


def _has_middle(ctx: Context, at: int, end: int) -> bool:
    line = ctx.line
    middle = end - at >= 3 and line.low[at + 1] in _MIDDLES and line.cap[at + 1]
    return middle and line.word[at + 2] and is_vietnamese(line.text[at])


def _are_initials(ctx: Context, at: int, end: int) -> bool:
    """Three initials anywhere, `bị hại N.V.T`; two where they stand alone in brackets, `(V.Đ)`."""
    line = ctx.line
    dots = [i for i in range(at, end) if line.text[i] == "."]
    letters = [i for i in range(at, end) if line.word[i]]
    if len(dots) < len(letters) - 1 or any(len(line.text[i]) > 1 for i in letters[:-1]):
        return False
    bracketed = line.at(at - 1) == "(" and line.at(end) == ")"
    return len(letters) > 2 or (len(letters) == 2 and bracketed)


def _with_family_name(ctx: Context, at: int, end: int, surname: tuple[int, bool], expected: bool) -> int | None:
    """Where a run of capitals [at, end) that begins with `surname` ends as a person's name, or None."""
    after, sure = surname
    if expected:
        # A name does not end within a word: `ông Hòa`, but `thạc sĩ Xây dựng Đảng`, `Chủ tịch Đảng Bảo thủ`.
        return _shorten(ctx, at, end) if sure or not ctx.breaks_word(end) else None
    line = ctx.line
    if after < end and line.word[after] and not is_vietnamese(line.text[after].removeprefix("H'")):
        return None
    if sure:
        return _shorten(ctx, at, end) if end - at >= 2 and not ctx.shout else None
    return end if 3 <= end - at <= 4 and _stands_like_person(ctx, at, end) else None


def _stands_like_person(ctx: Context, at: int, end: int) -> bool:
    """Whether a doubtful run (`Hà Văn Khoát`, `Quảng Thị Hoa`) has around it what persons have around them."""
    line = ctx.line
    before = line.at(at - 1)
    if line.at(end) == "(":
        return before in (",", "")
    if before not in ("", ",", ";", "-", ":", "và"):
        return False
    # `- Vàng Chin Phà, Phó Chủ tịch …`
    has_role = line.at(end) in (",", "-") and ctx.tables.roles.longest(line, end + 1) is not None
    return has_role or speaks(ctx, end)


def _is_foreigner(ctx: Context, at: int, end: int) -> bool:
    """`Shinya Yamanaka (Nhật Bản)`: two or three foreign words with a country in brackets after them."""
    line = ctx.line
    if line.at(end) != "(" or end + 1 >= line.size:
        return False
    words = [line.text[i] for i in range(at, end) if line.word[i]]
    is_foreign = 2 <= len(words) <= 3 and not any(is_vietnamese(word) or word.isupper() for word in words)
    country = ctx.tables.places.longest(line, end + 1)
    return is_foreign and country is not None and country[1].kind == "country"
