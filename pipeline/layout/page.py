"""What an export holds besides one article's text: stray signs, the page's own words, a whole file of short items."""

from __future__ import annotations

import re
from functools import cache

from pipeline.assets import rows
from pipeline.layout.shapes import Limits, Line, is_symbols, is_title, squeeze
from pipeline.segment.fold import fold

#: A line of the page's own words is not longer than this; a link to another article not longer than twice this.
_FURNITURE = 80
#: The summary of a short item is not longer than this.
_SUMMARY = 450
#: `>> Toàn văn nghị quyết`, `Xem thêm >>> …`
_LINK = re.compile(r"(?:(?:xem|đọc) (?:thêm|tiếp)\W{0,3})?> ?>", re.IGNORECASE)


@cache
def _page_words(kind: str) -> tuple[str, ...]:
    return tuple(squeeze(fold(row["words"])) for row in rows("layout", "furniture.csv") if row["kind"] == kind)


def mark_page(lines: list[Line]) -> None:
    """Mark stray signs, and what the page says for itself: `Chia sẻ`, `Lượt xem: 12`, `Tin liên quan` and its links."""
    whole, starts, related = (_page_words(kind) for kind in ("line", "start", "related"))
    in_links = False
    for index, line in enumerate(lines):
        if is_symbols(line.text):
            line.kind = "junk"
            continue
        in_links = in_links and len(line.text) <= 2 * _FURNITURE
        if in_links or _LINK.match(line.text):
            line.kind = "furniture"
        elif len(line.text) <= _FURNITURE:
            said = squeeze(line.text).strip(" :.>")
            # The heading of links stands below the text; `Đọc nhanh` above it is a button.
            in_links = said in related and 2 * index > len(lines)
            if in_links or said in whole or (index > 0 and said.startswith(starts)):
                line.kind = "furniture"


def read_digest(lines: list[Line], limits: Limits) -> tuple[int, int] | None:
    """Mark a file of short items: the first headline is the article's title, the others are headings in it.

    Items are blocks of a headline and its summary, with an empty line between. Nine blocks of ten must be so, since a
    report whose captions each stand above a paragraph comes near. Returns the title's span; None for any other text.
    """
    count = lines[-1].block + 1 if lines else 0
    if count < 4 or not 1.8 * count <= len(lines) <= 2.3 * count:
        return None
    blocks: list[list[Line]] = [[] for _ in range(count)]
    for line in lines:
        blocks[line.block].append(line)
    items = [_is_item(block, limits) for block in blocks]
    if not items[0] or sum(items) < 0.9 * count:
        return None
    for block, item in zip(blocks, items, strict=True):
        if item:
            block[0].kind = "crosshead"
    title = lines[0]
    title.kind = "title"
    return title.start, title.end


def _is_item(block: list[Line], limits: Limits) -> bool:
    return (
        len(block) in (2, 3)
        and block[0].kind is None
        and is_title(block[0].text, limits)
        and len(block[0].text) < len(block[1].text) <= _SUMMARY
    )
