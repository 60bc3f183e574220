"""Names that are known by the row they stand in: newspapers, streets, persons."""

from __future__ import annotations

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.found import Found
from pipeline.tagger.lexicon.people import name_end, speaks
from pipeline.tagger.lexicon.places import named_by_kind
from pipeline.tagger.lexicon.syllables import is_vietnamese

#: The longest row that is looked at, in syllables each way.
_LONGEST_ROW = 80
#: Words of speech: what stands after a colon then is no list (`Báo cáo nêu rằng: …`).
_SPOKEN = frozenset("cáo rằng là đã sẽ có không".split())
#: What announces streets before a colon.
_STREETS = frozenset((before, word) for word in ("đường", "phố") for before in ("tuyến", "các", "con")) | {
    ("đường", "sau"),
    ("đường", "gồm"),
    ("phố", "sau"),
}


def newspaper_in_row(ctx: Context, at: int) -> int | None:
    """`các báo bạn: Hà Nội mới, Đà Nẵng, Cần Thơ`: names between commas after `báo …:` are newspapers, places too."""
    line = ctx.line
    if not ctx.is_name(at) or line.at(at - 1) not in (":", ",", "và"):
        return None
    colon = _colon_before(ctx, at, ".;(")
    if colon is None or "báo" not in line.low[max(0, colon - 6) : colon]:
        return None
    known = ctx.tables.media.longest(line, at)
    end = known[0] if known is not None else at
    while ctx.is_name(end) and end - at < 8:
        end = ctx.word_end(end)
    return end if line.at(end) in ("", ",", "và", ";", ".", "…") else None


def street_in_row(ctx: Context, at: int) -> int | None:
    """A street without its kind word: `các tuyến đường: Hàm Nghi, Lê Lợi`, `Lê Lợi - cầu Calmette - Hàm Nghi`."""
    line = ctx.line
    if not ctx.is_name(at) or line.at(at - 1) not in (":", ",", ";", "-", "(", "từ", "đến", "và", "hoặc"):
        return None
    colon = _colon_before(ctx, at, ".")
    is_listed = colon is not None and tuple(line.low[max(0, colon - 2) : colon]) in _STREETS
    end = ctx.cap_run(at, 5)
    if end - at > 4 or not (is_listed or _is_on_route(ctx, at)) or named_by_kind(ctx, at) is not None:
        return None
    return end


def _colon_before(ctx: Context, at: int, closing: str) -> int | None:
    """The colon before syllable `at`, with no word of speech and none of the `closing` marks between."""
    line = ctx.line
    for index in range(at - 1, max(-1, at - _LONGEST_ROW), -1):
        if line.text[index] == ":":
            return index
        if line.text[index] in closing or ctx.blocked[index] or line.low[index] in _SPOKEN:
            return None
    return None


def _is_on_route(ctx: Context, at: int) -> bool:
    """Whether three or more names are joined by ` - `, of which one is a road's or a bridge's by its kind word."""
    line = ctx.line
    if line.text[at - 1] not in "-:" or line.tight[at]:
        return False
    begin, end = at, at
    while begin > 0 and at - begin < _LONGEST_ROW and line.text[begin - 1] not in ".:;,(":
        begin -= 1
    while end < line.size and end - at < _LONGEST_ROW and line.text[end] not in ".:;,(":
        end += 1
    stops = [begin, *(i + 1 for i in range(begin, end) if line.text[i] == "-" and not line.tight[i])]
    kinds = (ctx.tables.place_kinds.longest(line, stop) for stop in stops if stop < end)
    return len(stops) >= 3 and any(kind is not None and kind[1].level in ("road", "structure") for kind in kinds)


def is_person_in_row(ctx: Context, at: int, last: Found | None) -> bool:
    """`các ca sĩ Tùng Dương, Viết Danh và Đông Hùng`: a short run of capitals between commas after a person."""
    line = ctx.line
    if last is None or last.label != "PERSON" or at != last.end + 1 or line.low[last.end] not in (",", "và"):
        return False
    end = name_end(ctx, at)
    if line.at(end) not in ("", ",", "và", ";", ".", "(", "…") and not speaks(ctx, end):
        return False
    # `hai ông Hoài và Lương`
    least = 1 if line.low[last.end] == "và" and last.end == last.start + 1 else 2
    return least <= end - at <= 4 and all(is_vietnamese(line.text[i]) for i in range(at, end) if line.word[i])
