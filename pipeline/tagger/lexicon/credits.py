"""Authors and photographers: `Ảnh: NGỌC PHÚ`, `… (Ngọc Mai)`, `THU TÂM ghi`."""

from __future__ import annotations

from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.people import name_end
from pipeline.tagger.lexicon.place_names import bare_name

#: What stands before a credit's colon: `Ảnh:`, `Tin, ảnh:`, `Tác giả:`, `Thực hiện:`.
_BEFORE_COLON = frozenset("ảnh tin bài giả hiện viết ghi họa".split())
#: Credits that are no names: reporter, contributor, archive, amateur.
_NO_NAMES = frozenset("pv ctv tl st internet".split())
#: What the author did of a line that holds nothing else.
_SIGNED = (
    ["ghi"],
    ["kể"],
    ["dịch"],
    ["tổng", "hợp"],
    ["thực", "hiện"],
    ["lược", "ghi"],
    ["lược", "thuật"],
    ["lược", "dịch"],
)


def credited(ctx: Context, at: int) -> int | None:
    """Where the name ends that begins at syllable `at` and stands in a credit; agencies are bodies."""
    if not ctx.is_name(at) or ctx.line.low[at] in _NO_NAMES:
        return None
    end = name_end(ctx, at)
    if end == at + 1 and not ctx.line.text[at].isupper():
        return None
    is_credit = _is_announced(ctx, at) or _closes_text(ctx, at, end) or _fills_line(ctx, at, end)
    return end if is_credit and body(ctx, at) is None else None


def _is_announced(ctx: Context, at: int) -> bool:
    """`Ảnh: NGỌC PHÚ`, `Tin, ảnh: N.P`, `Ảnh Nam Anh`."""
    line = ctx.line
    if line.at(at - 1) == ":":
        return not _BEFORE_COLON.isdisjoint(line.low[max(0, at - 4) : at - 1])
    return line.at(at - 1) == "ảnh" and ctx.sentence_start(at - 1)


def _closes_text(ctx: Context, at: int, end: int) -> bool:
    """`… bình thường. (Ngọc Mai)`."""
    line = ctx.line
    if end != line.size - 1 or line.text[end] != ")" or line.at(at - 1) != "(":
        return False
    return at > 1 and line.text[at - 2] in '.!?"' and ctx.tables.places.longest(line, at) is None


def _fills_line(ctx: Context, at: int, end: int) -> bool:
    """`THU TÂM ghi`."""
    line = ctx.line
    return at == 0 and line.size - end <= 2 and line.low[end:] in _SIGNED and bare_name(ctx, at) is None
