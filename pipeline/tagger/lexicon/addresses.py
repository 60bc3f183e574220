"""Streets after house numbers."""

from __future__ import annotations

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.places import named_by_kind
from pipeline.tagger.lexicon.syllables import is_vietnamese

#: What may stand before a house number without `số`: `trụ sở 4 …`, `dự án 12 …`.
_BEFORE_NUMBER = frozenset(", ( : - tại ở nhà sở chỉ đất vụ án từ đến trước trú nhánh".split())
#: What may follow the street then, besides a mark.
_AFTER_STREET = frozenset("là có ở đã bị do và hôm".split())


def street_of_address(ctx: Context, at: int) -> tuple[int, int] | None:
    """Where the street begins and ends whose house number begins at syllable `at`: `số 12` + `Tôn Đản`.

    A house may bear its number for a name: `nhà 8B Lê Trực`.
    """
    line, number = ctx.line, at
    while line.at(number) in ("nhà", "số") and number - at < 2:
        number += 1
    is_said = number > at
    if ctx.shout or not (is_said or at == 0 or line.low[at - 1] in _BEFORE_NUMBER):
        return None
    street = _after_number(ctx, number)
    if street is None or not ctx.is_name(street) or named_by_kind(ctx, street) is not None:
        return None
    end = ctx.cap_run(street, 5)
    if not 2 <= end - street <= 4 or ctx.breaks_word(end) or not all(map(is_vietnamese, line.text[street:end])):
        return None
    closes = end == line.size or not line.word[end] or line.low[end] in _AFTER_STREET or street > at + 1
    if not closes or (not is_said and tuple(line.low[street:end]) in ctx.memory.persons):
        return None
    return (at if line.low[at] == "nhà" else street), end


def _after_number(ctx: Context, at: int) -> int | None:
    """The syllable after `12`, `8B`, `106/51`; no score (`thắng 2-1`) and no number of a list (`3/ `)."""
    line, index = ctx.line, at + 1
    if not line.at(at).isdigit() or line.tight[at]:
        return None
    while index < line.size and line.tight[index] and _is_part(line.text[index]):
        index += 1
    return index if line.text[index - 1] not in "/-" else None


def _is_part(text: str) -> bool:
    return text.isdigit() or text in "/-" or (len(text) == 1 and text.isupper())
