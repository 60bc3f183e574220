"""Photographs' captions: with a credit, with `Trong ảnh:`, said twice, or told by what they say."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from pipeline.assets import rows
from pipeline.layout.bylines import read_byline
from pipeline.layout.shapes import UPPER, Limits, Line, ends_sentence, squeeze
from pipeline.segment.fold import fold

#: `Ảnh: NGỌC PHÚ`, `- Ảnh: M.HOA`, `(Ảnh: Phạm Kiên/TTXVN)`, `Ảnh tư liệu`, `(nguồn ảnh: x.com)`, `Ảnh chụp màn hình`.
#: Looked for in the last _TAIL characters of a line only.
_CREDIT = re.compile(
    r"(?P<open>(?:^|[\s.,;:\"')…-])[(\[]? ?)"
    r"(?P<word>(?:nguồn )?(?:ảnh|photo|đồ họa|infographic|hình))"
    r"(?P<kind> (?:tư liệu|minh họa|chụp màn hình|(?:chụp|cắt) từ (?:clip|video)|internet|do |của |từ )[^:()]{0,30}?)?"
    r"(?: ?: ?(?P<name>[^:;()\[\]]{1,60}?)| (?P<bare>[^:;()\[\].]{1,40}?))?[)\]. ]*$",
    re.IGNORECASE,
)
_TAIL = 110
#: `Trong ảnh:`, `TRONG ẢNH:`, `Ảnh trên:`
_INSIDE = re.compile(r"\b(?:trong ảnh|ảnh trên|ảnh dưới) ?: ?", re.IGNORECASE)
#: `Ông Nguyễn Văn Ba.`, `Bà Lê Thị Tư (giữa)`: a person and nothing else.
_TITLED = re.compile(rf"(?:Ông|Bà|Anh|Chị|Đồng chí) (?:[{UPPER}]\w* ?){{1,5}}(?:\([^)]*\))?\.?$")
#: What a report says of time or cause; a caption is in the present.
_TOLD = re.compile(r"\b(?:đã|sẽ|vừa|cũng|rằng|vì|do|nhưng|tuy nhiên)\b", re.IGNORECASE)
_DASH = "-•*+ "


@dataclass(frozen=True, slots=True)
class Credit:
    """Where a line's own words end and its credit begins, and the span of the name in it; `name` is None for
    `Ảnh chụp màn hình`."""

    start: int
    name: tuple[int, int] | None


@dataclass(slots=True)
class Found:
    """A caption over one or more lines that follow each other. `text` is the span of its words without the credit,
    `credit` that of the name; both in the folded text."""

    lines: list[Line]
    text: tuple[int, int]
    credit: tuple[int, int] | None = None


def read_credit(text: str) -> Credit | None:
    """The credit that ends a line, or None."""
    match = _CREDIT.search(text, max(0, len(text) - _TAIL))
    if match is None:
        return None
    bracketed = match["open"].rstrip()[-1:] in ("(", "[")
    # `Tin, ảnh: X` is a byline's label, `…những tấm ảnh` are words: a small letter needs its bracket.
    if match["word"][0].islower() and not bracketed:
        return None
    if not match["name"] and not match["kind"]:
        # No colon: `Ảnh Nam Anh` on a line of its own, `(Ảnh Quochoi.vn)`.
        whole = match["word"] == "Ảnh" and match.start("word") == 0
        if not (whole or bracketed) or not (match["bare"] or "")[:1].isupper():
            return None
    name = next((match.span(group) for group in ("name", "bare") if match[group]), None)
    # A full stop or a quotation mark before the credit belongs to the caption.
    keep = match["open"][:1] and match["open"][0] in ".…\"')"
    start = match.start("open") + (1 if keep else 0)
    return Credit(len(text[:start].rstrip(" -([")), name)


def mark_captions(lines: list[Line], limits: Limits) -> list[Found]:
    """Mark the lines that a credit or `Trong ảnh:` shows to be captions, and what belongs to them on the line above."""
    found: list[Found] = []
    for index, line in enumerate(lines):
        if line.kind is not None or len(line.text) > limits.caption:
            continue
        inside = "ảnh" in line.text.casefold() and _INSIDE.search(line.text) is not None
        credit = read_credit(line.text)
        if not inside and (credit is None or _is_label(line.text)):
            continue
        above = _line_above(lines, index, limits)
        if credit is not None and credit.start == 0:
            _mark_credit(line, credit, above, found)
            continue
        parts = [line]
        if inside and above is not None and above.kind is None and line.text[0] in _DASH:
            # `Với cơ chế mới, …` / `- Trong ảnh: Nhà máy …`: the photograph's own sentence, then what it shows.
            parts = [above, line]
        for part in parts:
            part.kind = "caption"
        end = line.start + credit.start if credit else line.end
        found.append(Found(parts, (parts[0].start, end), line.span(*credit.name) if credit and credit.name else None))
    return found


def _is_label(text: str) -> bool:
    """`Tin, Ảnh: X`, `BÀI, ẢNH: X`: the byline's label, not a caption with a credit."""
    byline = read_byline(text)
    return byline is not None and byline.labelled


def _line_above(lines: list[Line], index: int, limits: Limits) -> Line | None:
    """The nearest line above that is not junk, if it may be a caption."""
    at = index - 1
    while at >= 0 and lines[at].kind == "junk" and index - at < 5:
        at -= 1
    if at < 0 or len(lines[at].text) > limits.caption // 2 or lines[at].kind not in (None, "caption"):
        return None
    return lines[at]


def _mark_credit(line: Line, credit: Credit, above: Line | None, found: list[Found]) -> None:
    """`Ảnh: X` on a line of its own: the caption is the line above, unless that has its credit already, or is the
    author of the text (`Bài: X` / `Ảnh: Y`)."""
    line.kind = "caption"
    if above is None or read_byline(above.text) is not None:
        return
    name = line.span(*credit.name) if credit.name else None
    if found and found[-1].lines[-1] is above:
        if found[-1].credit is None:
            found[-1].credit = name
            found[-1].lines.append(line)
    elif above.kind is None:
        above.kind = "caption"
        found.append(Found([above, line], (above.start, above.end), name))


def caption_key(text: str) -> str:
    """What two prints of one caption have in common: `Trong ảnh:` and the full stop apart."""
    said = squeeze(text)
    return (_INSIDE.sub("", said) if "ảnh" in said else said).strip(" .-")


def mark_repeats(lines: list[Line], found: list[Found], limits: Limits) -> None:
    """Mark lines that say again what a caption says, or what another short line says word for word.

    Sites print a caption beside the picture and again under it; national ones have all of them once more at the end.
    """
    known = {caption_key(caption.lines[0].text[: caption.text[1] - caption.lines[0].start]) for caption in found}
    # Two words may come twice by chance.
    plain = [
        line
        for line in lines
        if line.kind is None and len(line.text) <= limits.caption // 2 and line.text.count(" ") > 1
    ]
    keys = [caption_key(line.text) for line in plain]
    count = Counter(keys)
    if 3 * sum(number for number in count.values() if number > 1) > 2 * len(lines):
        # The whole page was saved twice.
        count.clear()
    for line, key in zip(plain, keys, strict=True):
        if key in known or count[key] > 1:
            line.kind = "caption"
            found.append(Found([line], (line.start, line.end)))


@cache
def _scenes(part: str) -> re.Pattern[str]:
    table = rows("layout", "scenes.csv")
    words = sorted((fold(row["words"]) for row in table if row["part"] == part), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, words))})(?![^\W_])")


def is_scene(text: str, limits: Limits) -> bool:
    """A caption without a credit, told by its words: `Quang cảnh buổi lễ`, `Bí thư Tỉnh ủy … phát biểu tại hội nghị`.

    With a full stop it could be a sentence of the report, so it must then be short and plain: one clause, no tense.
    """
    if len(text) > limits.scene or text[-1] in ":?!":
        return False
    if len(text) <= limits.scene // 2 and (_scenes("open").match(text) or _TITLED.match(text)):
        return True
    if "(" in text and _scenes("place").search(text, text.index("(")):
        return True
    if _scenes("actor").match(text) is None:
        return False
    if not ends_sentence(text):
        return _scenes("act").search(text) is not None or _scenes("talk").search(text) is not None
    plain = len(text) <= limits.scene // 2 and "," not in text and _TOLD.search(text) is None
    return plain and _scenes("act").search(text) is not None
