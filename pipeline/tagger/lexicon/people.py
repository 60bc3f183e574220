"""Persons' names by family name, shape and what stands before them."""

from __future__ import annotations

from pipeline.tagger.lexicon.context import Context, is_vietnamese

#: Given names written beside a family name are two to five syllables long in all: `Lê Kim Toàn`, `Nguyễn Thị Thanh Bình An`.
LONGEST = 5


def title_before(ctx: Context, at: int) -> str | None:
    """The kind of title that ends directly before syllable `at`: honorific, rank, calling; None if there is none."""
    line = ctx.line
    stop = at
    if stop > 0 and line.text[stop - 1] == ":" and "các" in line.low[max(0, stop - 7) : stop]:
        stop -= 1  # `các Nghệ sĩ Nhân dân: Thu Hiền, Quang Thọ`
    if stop > 0 and line.text[stop - 1] == "." and line.low[max(0, stop - 2)] not in ("",):
        stop -= 1  # `PGS. Nguyễn …`, `TS. Trần …`
    for width in range(1, 5):
        begin = stop - width
        if begin < 0:
            break
        for end, kind in ctx.tables.titles.matches(line, begin):
            if end in (stop, at) and not (line.glued[begin] and kind == "honorific"):
                return kind
    return None


def name_end(ctx: Context, at: int, limit: int = LONGEST) -> int:
    """Where a run of capitals that could be one person's name ends.

    Initials count (`N.P`, `Nguyễn Văn A.`), hyphenated foreign syllables too (`Xuân-ri`).
    """
    line = ctx.line
    index = at
    count = 0
    while index < line.size and count < limit and ctx.is_name(index):
        if index > at and _another_begins(ctx, index):
            break
        index += 1
        count += 1
        # `N.P`, `H.`, `H.C. ĐÔNG`: a single capital with its full stop, tight to it
        if len(line.text[index - 1]) == 1 and index < line.size and line.text[index] == "." and line.tight[index]:
            if ctx.is_name(index + 1) and (line.tight[index + 1] or index - at > 1):
                index += 1
            else:
                # `Chị H.`, `Nguyễn Thị Phương D.`: the full stop belongs to the initial; in `Ảnh: N.P.` it ends the sentence
                return index + 1 if line.text[index - 2] != "." or index - 1 == at else index
        elif (
            index + 1 < line.size
            and line.text[index] == "-"
            and line.tight[index]
            and line.tight[index + 1]
            and line.word[index + 1]
        ):
            if not line.cap[index + 1] or not is_vietnamese(line.text[index - 1]):
                index += 2
    return index


def _another_begins(ctx: Context, at: int) -> bool:
    """Whether a role or a body begins inside a run of capitals: `Nguyễn Văn A Phó Chủ tịch`; one syllable alone is no sign."""
    return any(end - at >= 2 for end, _ in ctx.tables.roles.matches(ctx.line, at)) or any(
        end - at >= 2 for end, _ in ctx.tables.heads.matches(ctx.line, at)
    )


def person(ctx: Context, at: int, *, expected: bool = False) -> int | None:
    """Where the person's name that begins at syllable `at` ends, or None.

    `expected`: a title or a role stands directly before, so that a given name alone or a foreign name will do.
    """
    line, tables = ctx.line, ctx.tables
    if not ctx.is_name(at) or (not ctx.shout and line.text[at].isupper() and len(line.text[at]) > 3 and not expected):
        return None
    if line.text[at].isupper() and len(line.text[at]) > 1 and not ctx.shout and _is_acronym(ctx, at):
        return None
    if line.low[at] in tables.not_names and not (expected and tables.surnames.longest(line, at)):
        return None
    end = name_end(ctx, at)
    if _known(ctx, at, end) or _tells(ctx, at, end):
        return end
    surname = tables.surnames.longest(line, at)
    length = end - at
    if surname and surname[0] <= end:
        _, sure = surname
        given = all(is_vietnamese(line.text[i]) for i in range(surname[0], min(end, surname[0] + 1)) if line.word[i])
        if sure and 2 <= length and (given or expected):
            return _shorten(ctx, at, end)
        if expected:
            return _shorten(ctx, at, end) if length > 1 or _stands_alone(ctx, at) else None
        if not sure and 3 <= length <= 4 and given and _name_follows_on(ctx, at, end):
            return end
        return None
    if expected and (length > 1 or _stands_alone(ctx, at)):
        return end
    return None


def _tells(ctx: Context, at: int, end: int) -> bool:
    """Whether the name itself shows a person: `Vàng A Lử`, `Nông Văn Phúc`, `Y Ngọc Mai`, `H'Bliêu Kbuôr`."""
    line = ctx.line
    length = end - at
    if length >= 2 and (line.low[at].startswith("h'") or (line.text[at] == "Y" and is_vietnamese(line.text[at + 1]))):
        return True
    return 3 <= length <= 5 and line.low[at + 1] in ("thị", "văn", "a") and line.cap[at + 1] and is_vietnamese(line.text[at])


def _stands_alone(ctx: Context, at: int) -> bool:
    """A given name alone is no first syllable of a longer word: `ông Hòa`, but `thạc sĩ Xây dựng Đảng`."""
    return ctx.word_end(at) == at + 1


def _is_acronym(ctx: Context, at: int) -> bool:
    """`HLG`, `Chủ tịch HLG tỉnh`, `UBKT Tỉnh ủy`: capitals beside a word that is not all capitals, or alone, are no name."""
    line = ctx.line
    run = range(at, ctx.cap_run(at, LONGEST))
    return len(run) == 1 or not all(line.text[i].isupper() for i in run)


def _shorten(ctx: Context, at: int, end: int) -> int:
    """A Vietnamese name does not run into a second family name: `Nguyễn Văn An Trần Thị Bé` (a list without commas)."""
    surnames = ctx.tables.surnames
    for index in range(at + 2, end - 1):
        found = surnames.longest(ctx.line, index)
        if found and found[1] and end - index >= 3:
            return index
    return end


def _known(ctx: Context, at: int, end: int) -> bool:
    return end - at >= 2 and tuple(ctx.line.low[at:end]) in ctx.known


_SPEAKS = frozenset(
    "nói cho khẳng nhấn phát chia đề yêu là được bị làm giữ sinh đã vừa cũng trả bày kể thừa không từng trao tặng tham đến thăm".split()
)


def _name_follows_on(ctx: Context, at: int, end: int) -> bool:
    """Whether what stands around a doubtful run (`Hà Văn Khoát`, `Quảng Thị Hoa`) is what stands around persons."""
    line = ctx.line
    after = line.low[end] if end < line.size else ""
    before = line.text[at - 1] if at > 0 else ""
    return (after in _SPEAKS or (after == "(" and before in (",", ""))) and before in ("", ",", ";", "-", ":", "và")
