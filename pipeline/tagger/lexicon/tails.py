"""The place at the end of a body's name: `UBND` + `tỉnh`, `Công an` + `TP. Bạc Liêu`, `Tỉnh ủy` + `Sơn La`."""

from __future__ import annotations

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.place_names import bare_name, is_foreign, is_whole, known_name
from pipeline.tagger.lexicon.places import bare_level, named_by_kind
from pipeline.tagger.lexicon.syllables import is_vietnamese


def tail_place(ctx: Context, at: int) -> int | None:
    """Where the place ends that begins at syllable `at` and ends a body's name, or None."""
    if at >= ctx.line.size or ctx.blocked[at]:
        return None
    return (
        named_by_kind(ctx, at, ends_body=True)
        or _name(ctx, at)
        or bare_level(ctx, at)
        or _area(ctx, at)
        or _several(ctx, at)
    )


def _name(ctx: Context, at: int) -> int | None:
    """`Tỉnh ủy` + `Thái Bình`, `Liên đoàn Bóng đá` + `châu Á`; `Tỉnh ủy Lê Văn Bình` goes on with a family name."""
    found = known_name(ctx, at) if ctx.line.cap[at] or ctx.line.low[at] == "châu" else None
    if found is None:
        return None
    end, name = found
    if is_whole(ctx, end, name):
        return end
    # `Quốc hội` + `Campuchia` | `Khuon Sudary`
    foreign = not is_vietnamese(ctx.line.text[at]) or (name.safe and end > at + 1 and is_foreign(ctx, end))
    return end if foreign else None


def _several(ctx: Context, at: int) -> int | None:
    """The first of several units: `UBND` + `các huyện Hoa Lư` (`, Gia Viễn và Nho Quan`)."""
    if ctx.line.low[at] != "các" or not ctx.is_free(at, at + 2):
        return None
    kind = ctx.tables.place_kinds.longest(ctx.line, at + 1)
    return named_by_kind(ctx, at + 1) if kind is not None and kind[1].alone else None


def _area(ctx: Context, at: int) -> int | None:
    """`Kiểm toán Nhà nước` + `khu vực IV`, `Bệnh viện Đa khoa` + `khu vực`, `TAND` + `khu vực 7 - Cà Mau`."""
    line = ctx.line
    if not line.says(at, "khu", "vực"):
        return None
    name = at + 3 if line.at(at + 2) == "số" else at + 2
    end = name + 1 if ctx.is_number(name) else ctx.cap_run(name, 4)
    other = bare_name(ctx, end + 1) if end > name and line.at(end) == "-" and end + 1 < line.size else None
    return other or end
