"""Newspapers and sites: `báo Người đưa tin`, `Tuổi Trẻ`, `quochoi.vn`."""

from __future__ import annotations

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.people import person

#: Ends of addresses on the web.
_DOMAINS = frozenset("vn com net org".split())
#: The longest name of a newspaper that no table has, and the longest address, in words.
_LONGEST = 6


def newspaper_name(ctx: Context, at: int) -> int | None:
    """The name after `báo`, `tạp chí`, …: as the table spells it, in quotes, a site, or a run of capitals.

    `báo Đảng` is a kind of newspaper.
    """
    line, tables = ctx.line, ctx.tables
    if line.low[at] == "đảng" and tables.heads.longest(line, at) is None:
        return None
    if line.text[at] in "\"'":
        return ctx.quoted(at)
    known = [tables.media.longest(line, at), tables.body_names.longest(line, at)] if line.cap[at] else []
    ends = [found[0] for found in known if found is not None]
    return max(ends) if ends else site(ctx, at) or _run(ctx, at)


#: Whom one reports to.
_CALLED = frozenset(("CA", "CSCĐ", "CSGT", "CSHS", "PCCC"))


def _run(ctx: Context, at: int) -> int | None:
    """`tờ Washington Post`; but `tờ A4`, and `báo Kinh tế` | `Lê Văn An`; who is told is none: `báo CSGT xử lý`."""
    line, index = ctx.line, at
    if not line.cap[at - 1] and (line.text[at] in _CALLED or ctx.tables.roles.longest(line, at) is not None):
        return None
    while ctx.is_name(index) and index - at < _LONGEST and not (index > at and person(ctx, index)):
        index = ctx.word_end(index)
    is_size = line.at(index).isdigit() and line.tight[index]
    return index if index > at and not is_size else None


def medium(ctx: Context, at: int) -> int | None:
    """A newspaper without `báo`: `Tuổi Trẻ`, but not the `Tuổi trẻ` of a slogan; any after `phóng viên`."""
    line = ctx.line
    found = ctx.tables.media.longest(line, at)
    if found is None or (found[0] < line.size and line.cap[found[0]]):
        return None
    end, spelling = found
    written = spelling and (" ".join(line.text[at:end]) == spelling or ctx.is_capital(at, end))
    return end if written or line.says(at - 2, "phóng", "viên") or line.at(at - 1) == "pv" else None


def site(ctx: Context, at: int) -> int | None:
    """`quochoi.vn`, `binhdinh.gov.vn`: labels and dots with no space between; no mail address and no page."""
    line, index = ctx.line, at
    while index - at < 2 * _LONGEST and ctx.is_dotted(index):
        index += 2
    is_part = at > 0 and line.tight[at] and line.text[at - 1] in "@/."
    return index + 1 if index > at and line.low[index] in _DOMAINS and not is_part else None
