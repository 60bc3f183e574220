"""What an article tells of its own names, gathered before its lines are tagged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.people import person, title_before

#: Words that say where, and are given names, too: `phía Nam`, `lời Việt`.
_DIRECTIONS = frozenset("nam bắc đông tây trung việt".split())
#: How far before its abbreviation a body's name may begin, in syllables.
_LONGEST_NAME = 16
#: The fewest capitals and figures of an abbreviation, and the most syllables (`TN&MT`).
_FEWEST, _MOST = 3, 4
#: Kinds of bodies whose proper name stands for them, and its fewest syllables: two would often be a place's.
_COMPANIES = frozenset(("company", "bank"))
_SHORTEST_COMPANY = 3


def remember(contexts: Sequence[Context]) -> None:
    """Fills the memory that an article's lines share: persons' names, and bodies' abbreviations and proper names."""
    if not contexts:
        return
    memory, plain = contexts[0].memory, [ctx for ctx in contexts if not ctx.shout]
    for ctx in plain:
        _remember_persons(ctx)
    lasts = {name[-1] for name in memory.persons}
    memory.given.update([name for ctx in plain for name in _given_alone(ctx, lasts)])
    names = [name for ctx in contexts for name in _acronyms(ctx)] + [name for ctx in plain for name in _companies(ctx)]
    for name in names:
        memory.bodies.setdefault(name[0], set()).add(name)


def _remember_persons(ctx: Context) -> None:
    """Full names (`Đỗ Thắng Hải`), and given names that an honorific stands before (`anh Páo`)."""
    line, at = ctx.line, 0
    while at < line.size:
        end = None
        if ctx.is_name(at) and (not ctx.follows_name(at) or _is_family_name(ctx, at)):
            title = title_before(ctx, at)
            end = person(ctx, at, expected=title is not None)
            if end is not None and end > at + 1:
                ctx.memory.persons.add(tuple(line.low[at:end]))
            elif end is not None and title == "honorific":
                ctx.memory.given.add(line.low[at])
        at = end or at + 1


def _is_family_name(ctx: Context, at: int) -> bool:
    """Whether a sure family name stands at syllable `at`: `Bộ Công Thương` | `Đỗ Thắng Hải`."""
    found = ctx.tables.surnames.longest(ctx.line, at)
    return found is not None and found[1]


def _given_alone(ctx: Context, lasts: Set[str]) -> Iterator[str]:
    """Those of the given names `lasts` that stand alone within a sentence: `luật sư bào chữa cho Tạo`."""
    line = ctx.line
    for at in range(1, line.size):
        if line.low[at] not in lasts or not ctx.is_name(at) or ctx.is_name(at + 1):
            continue
        is_within = not ctx.sentence_start(at) and not ctx.follows_name(at) and not ctx.breaks_word(at + 1)
        if is_within and not _is_common(ctx, at):
            yield line.low[at]


def _is_common(ctx: Context, at: int) -> bool:
    """Whether a capital word is something else than a given name: `Hồ`, `Sở`, `Huế`, `người Hoa`, `phía Nam`."""
    line, tables = ctx.line, ctx.tables
    if len(line.text[at]) == 1 or line.low[at] in _DIRECTIONS or line.low[at] in tables.openers:
        return True
    tries = (tables.heads, tables.roles, tables.place_kinds, tables.places, tables.groups)
    return any(trie.longest(line, at) for trie in tries)


def _acronyms(ctx: Context) -> Iterator[tuple[str, ...]]:
    """Abbreviations in brackets after a body's name: `Hiệp hội Bất động sản TP.HCM (HoREA)`, `… giao thông (C08)`."""
    line = ctx.line
    for at in range(1, line.size - 2):
        if line.text[at] != "(" or not line.word[at + 1] or not ctx.is_free(at, at + 3):
            continue
        close = at + 2
        while close <= at + _MOST and line.at(close) != ")" and close < line.size and line.tight[close]:
            close += 1
        if line.at(close) != ")" or ctx.tables.places.longest(line, at + 1) is not None:
            continue
        name = line.text[at + 1 : close]
        if sum(c.isupper() or c.isdigit() for c in "".join(name)) >= _FEWEST and _is_body_before(ctx, at):
            yield tuple(name)


def _companies(ctx: Context) -> Iterator[tuple[str, ...]]:
    """Proper names of companies of three syllables and more: `Công ty CP` | `Quốc Cường Gia Lai`."""
    line = ctx.line
    for at in range(line.size):
        head = ctx.tables.heads.longest(line, at)
        if head is None or head[1].kind not in _COMPANIES or not ctx.starts_word(at):
            continue
        found = body(ctx, at)
        if found is not None:
            name = _proper_name(ctx, head[0], found.end)
            if len(name) >= _SHORTEST_COMPANY:
                yield name


def _proper_name(ctx: Context, begin: int, end: int) -> tuple[str, ...]:
    """The capitals at the end of syllables [begin, end), if they are no abbreviation, no place and no person."""
    line, at = ctx.line, end
    while at > begin and line.cap[at - 1] and not line.text[at - 1].isupper() and not _is_word(ctx, at - 1):
        at -= 1
    is_place = at < end and ctx.tables.places.longest(line, at) is not None
    is_other = is_place or tuple(line.low[at:end]) in ctx.memory.persons
    return () if is_other else tuple(line.text[at:end])


def _is_word(ctx: Context, at: int) -> bool:
    return ctx.tables.words.longest(ctx.line, at) is not None


def _is_body_before(ctx: Context, at: int) -> bool:
    """Whether a body's name ends directly before syllable `at`."""
    for begin in range(at - 1, max(-1, at - _LONGEST_NAME), -1):
        found = body(ctx, begin)
        if found is not None and found.end == at:
            return True
    return False
