"""Bodies that no head announces: `TTXVN`, `Viettel`, newspapers, sites, and names that the article explains."""

from __future__ import annotations

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.people import person
from pipeline.tagger.lexicon.place_names import role_before
from pipeline.tagger.lexicon.press import medium, site
from pipeline.tagger.lexicon.syllables import is_vietnamese
from pipeline.tagger.lexicon.tails import tail_place


def name_alone(ctx: Context, at: int) -> int | None:
    """Where the name ends that begins at syllable `at`, or None."""
    line = ctx.line
    if not line.cap[at]:
        return site(ctx, at)
    for name in ctx.memory.bodies.get(line.text[at], ()):
        end = at + len(name)
        if tuple(line.text[at:end]) == name:
            return tail_place(ctx, end) or end
    # `VTV` is in `VTV.vn`, too.
    return site(ctx, at) or _known(ctx, at) or medium(ctx, at)


def _known(ctx: Context, at: int) -> int | None:
    """A name of the table: `VTV8`, `Samsung` + `Display` + `Việt Nam`, `Agribank` + `chi nhánh Cẩm Phả`."""
    found = ctx.tables.body_names.longest(ctx.line, at)
    if found is None or ctx.breaks_word(found[0]):
        return None
    end, in_capitals = found
    if in_capitals and not all(ctx.line.text[i].isupper() for i in range(at, end) if ctx.line.word[i]):
        return None
    end = _with_more_words(ctx, at, _with_channel(ctx, end))
    end = tail_place(ctx, end) or end
    return (tail_place(ctx, end + 2) if ctx.line.says(end, "chi", "nhánh") else None) or end


def _with_channel(ctx: Context, at: int) -> int:
    """`VTV` + `8`."""
    return at + 1 if ctx.line.at(at).isdigit() and ctx.line.tight[at] else at


def _with_more_words(ctx: Context, begin: int, at: int) -> int:
    """`Samsung` + `Display`: foreign words. Two after an office's body are who holds it: `Chủ tịch FIFA` | `Joao …`."""
    end = at
    while _is_foreign_word(ctx, end):
        end += 1
    return at if end - at > 1 and any(role_before(ctx, begin)) else end


def _is_foreign_word(ctx: Context, at: int) -> bool:
    if not ctx.is_name(at) or person(ctx, at) is not None:
        return False
    text = ctx.line.text[at]
    return not text.isupper() and not is_vietnamese(text)
