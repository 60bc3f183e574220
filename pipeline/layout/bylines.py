"""Authors: what a line says of who wrote the text, and the office under the name.

Names are recognised by their shape and place, not by a list: authors sign with pen names (`Hoàng Yên`, `N.P`).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from pipeline.assets import rows
from pipeline.layout.shapes import LOWER, UPPER, squeeze
from pipeline.segment.fold import fold

#: `N.P`, `T.B. DŨNG`, `M.HOA`, `V.Cường`, `Th.S` is none of them (see _BEFORE)
_INITIALS = rf"(?:[{UPPER}][{LOWER}]?\.){{1,3}} ?(?:[{UPPER}][{LOWER}]{{1,6}}|[{UPPER}]{{1,7}})?"
#: `Nguyễn`, `NGUYỄN`, `H'Hen`, `Y`
_SYLLABLE = rf"[{UPPER}]'?(?:[{UPPER}]?[{LOWER}]{{1,7}}|[{UPPER}]{{1,7}})|Y"
_WORD = rf"(?:{_INITIALS}|{_SYLLABLE})(?![{UPPER}{LOWER}])"
_NAME = rf"{_WORD}(?: +{_WORD}){{0,4}}"
#: `Đoàn Loan - Võ Hải`, `A, B và C`, `A & B`; an agency after a slash is a part that names no person: `Phạm Kiên/TTXVN`
_BETWEEN = r"(?: *[-,;&+/|] *| +và +)"
#: What stands before a name and is not part of it: ranks, degrees, the trade.
_BEFORE = (
    r"(?:(?:PGS|GS|TS|ThS|Th\.S|NCS|CN|BS|LS|KS|NSND|NSƯT|NGND|NGƯT|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng"
    r"|Trung tướng|Đồng chí|Đ/c|Nhà báo|Nhà văn|Luật sư|Tiến sĩ|Thạc sĩ|Phó Giáo sư|Giáo sư|Phóng viên|CTV|PV)"
    r"(?:[.,:] ?|[-/ ]+)){0,3}"
)
_PERSON = rf"{_BEFORE}{_NAME}"
#: `(tổng hợp)`, `(ghi)`, `(theo VOV)`, `thực hiện`
_NOTE = r"(?: *\([^()\n]{1,40}\)| +(?:thực hiện|tổng hợp|ghi|lược ghi))?"
_NAMES = re.compile(rf"(?P<names>{_PERSON}(?:{_BETWEEN}{_PERSON}){{0,5}}){_NOTE}[ .]*$")
_ONE_NAME = re.compile(rf"{_BEFORE}(?P<name>{_NAME})$")
_SPLIT = re.compile(_BETWEEN)
_AUTHOR_AND_OFFICE = re.compile(rf"(?P<name>{_PERSON})(?P<open> *[,(-] *)(?P<office>.+)$")

_WORK = r"(?:tin bài|bài viết|tin|bài|ảnh|clip|video|đồ họa|trình bày)"
_AND = r"(?: ?[,;&+/-] ?| và )"
#: `Tác giả:`, `Tin, ảnh:`, `Bài và ảnh:`, `Bài, ảnh THU HÀ`, `Thực hiện:`; `Ảnh:` alone is a photograph's credit.
_LABEL = re.compile(
    r"[*(\[ -]*(?:tác giả|người viết|người đăng|đăng bởi|người thực hiện|thực hiện|tổng hợp|phóng viên|pv|by"
    rf"|{_WORK}{_AND}{_WORK}(?:{_AND}{_WORK})?|tin bài|bài viết|tin|bài)(?: ?: ?| (?=[{UPPER}]{{2}}))",
    re.IGNORECASE,
)
#: `Theo TTXVN`, `Theo chinhphu.vn`, `(Nguồn: VOV)`: where the text is from, not who wrote it.
_SOURCE = re.compile(
    rf"[*(\[ -]*(?:(?:Theo|THEO)(?: +|: ?)(?:(?=[{UPPER}])[^.,;:]{{2,40}}|[\w-]+)(?:\.\w{{2,6}}){{0,2}}[)\]. ]*$"
    r"|(?:Nguồn|NGUỒN) ?: ?\S.{1,60}$)"
)
#: A name after the last sentence of a paragraph: `…đề ra.  HOÀNG YÊN`, `… ./. N.P`. Not after `GS.TS.`
_TRAILING = re.compile(
    rf"(?:[{LOWER}\d)]{{2}}[.…]|[.!?]['\"]|\./\.|[!?])"
    rf"(?P<gap> +)(?P<line>\(?{_PERSON}(?:{_BETWEEN}{_PERSON}){{0,3}}{_NOTE}\)?)$"
)
#: What a caption shows or a sentence tells, and an office does not.
_TOLD = re.compile(
    r"\b(?:phát biểu|trao|tặng|chủ trì|cho biết|chụp|dự|đã|vừa|đang|sẽ"
    r"|tại (?:buổi|hội nghị|lễ|đại hội|kỳ họp|phiên))\b"
)
_VIETNAMESE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?", re.IGNORECASE
)
_MARKS = dict.fromkeys(range(0x300, 0x370))
#: A line that holds an author's name and office is not longer than this.
_LINE = 160
#: After a paragraph of this length two capitalised words without a full stop are no sentence that was cut off.
_LONG = 120


@dataclass(frozen=True, slots=True)
class Byline:
    """What a line says of its author: `authors` as spans in it, and the office's span where it stands on the same line.

    `authors` is empty where the line names no person (`Theo TTXVN`, `PV`).
    """

    authors: tuple[tuple[int, int], ...]
    position: tuple[int, int] | None = None
    labelled: bool = False


@cache
def _no_persons() -> frozenset[str]:
    return frozenset(squeeze(fold(row["name"])) for row in rows("layout", "credits.csv"))


@cache
def _office() -> re.Pattern[str]:
    heads: dict[str, list[str]] = {"office": [], "body": []}
    for row in rows("layout", "offices.csv"):
        heads[row["kind"]].append(re.escape(fold(row["head"])))
    offices, bodies = "|".join(heads["office"]), "|".join(heads["body"])
    return re.compile(rf"\(?(?:(?i:{offices})(?![^\W\d_])|(?:{bodies})(?= +[{UPPER}]|$))")


def read_byline(text: str) -> Byline | None:
    """What a line says of its author, or None where it is no byline.

    >>> read_byline("Tin, ảnh: THU HÀ - N.P").authors
    ((10, 16), (19, 22))
    """
    if len(text) > _LINE:
        return None
    if _SOURCE.match(text):
        return Byline(authors=())
    label = _LABEL.match(text)
    labelled = label is not None
    at = label.end() if label else len(text) - len(text.lstrip("(*- "))
    if signed := _with_office(text, at, labelled):
        return signed
    # `(Thu Hà)`: a bracket around the whole line, not one after the name.
    body = text[:-1] if text[-1] in ")]" and "(" not in text[at:] else text
    if match := _NAMES.match(body, at):
        persons = _persons(text, match.start("names"), match.end("names"), alone=not labelled)
        if persons or labelled or _names_no_person(match["names"]):
            return Byline(persons, labelled=labelled)
        return None
    if _names_no_person(text) or (labelled and _is_desk(text[at:])):
        return Byline(authors=(), labelled=labelled)
    return None


def _with_office(text: str, at: int, labelled: bool) -> Byline | None:
    """`NGUYỄN VĂN HÙNG, Chánh Văn phòng Thành ủy`; `TS. Lê Thị Mai (Trường Chính trị tỉnh)`.

    Without a label or a bracket the name must be in capitals: `Lê Văn Ba, Bí thư …` begins a sentence as well.
    """
    match = _AUTHOR_AND_OFFICE.match(text, at)
    if match is None:
        return None
    office = match["office"].rstrip(" .)")
    persons = _persons(text, match.start("name"), match.end("name"), alone=not labelled)
    if not persons or not is_office(office):
        return None
    if not labelled and "(" not in match["open"] and not text[slice(*persons[0])].isupper():
        return None
    return Byline(persons, (match.start("office"), match.start("office") + len(office)), labelled)


def _names_no_person(text: str) -> bool:
    """`PV`, `BBT`, `PV/VOV`, `Báo Hải Phòng`"""
    parts = (squeeze(part.strip("()*. ")).removeprefix("báo ") for part in _SPLIT.split(text))
    return all(part in _no_persons() for part in parts)


def _is_desk(text: str) -> bool:
    """What stands after a label and is no name: `Tin, ảnh: PV`, `Bài: Ban Tuyên giáo Tỉnh ủy`."""
    rest = text.strip("() .")
    return len(rest) <= 60 and rest[:1].isupper() and not re.search(r"[.,;:!?] ", rest)


def _persons(text: str, start: int, end: int, alone: bool) -> tuple[tuple[int, int], ...]:
    """The spans of the persons in `text[start:end]`, names with something between them."""
    found, at = [], start
    while at < end:
        cut = _SPLIT.search(text, at, end)
        if span := _person(text[at : cut.start() if cut else end], alone):
            found.append((at + span[0], at + span[1]))
        at = cut.end() if cut else end
    return tuple(found)


def _person(text: str, alone: bool) -> tuple[int, int] | None:
    """The span of a person's name, without ranks; None where it is no person.

    `alone` asks for a name that is sure without a label: two words, or initials.
    """
    match = _ONE_NAME.match(text)
    if match is None:
        return None
    name = match["name"]
    words = name.split()
    plain = squeeze(name)
    if plain in _no_persons() or plain.startswith("báo "):
        return None
    # `Bà Phan Thị Mai` stands under a picture; `Anh Minh` is a pen name.
    if words[0].capitalize() in ("Ông", "Bà") or (len(words) > 2 and words[0] in ("Anh", "Chị", "Cô", "Chú", "Bác")):
        return None
    if not all("." in word or "'" in word or not word.isupper() or _is_vietnamese(word) for word in words):
        return None
    if alone and len(words) < 2 and "." not in name.rstrip("."):
        return None
    return match.span("name")


def _is_vietnamese(word: str) -> bool:
    """`HÙNG` may be a syllable of a name; `UBND`, `TTXVN` and `VOV` can not."""
    bare = unicodedata.normalize("NFD", word).translate(_MARKS).replace("Đ", "D").replace("đ", "d")
    return _VIETNAMESE.fullmatch(bare) is not None


def is_office(text: str) -> bool:
    """A line that is the author's office or the body they work at; not a caption, not a sentence."""
    return (
        len(text) <= _LINE
        and _office().match(text) is not None
        and text[-1] not in ".:;!?"
        and _TOLD.search(text) is None
    )


def trailing_byline(text: str) -> tuple[int, Byline] | None:
    """A byline at the end of a paragraph, and where in the text it begins; None where there is none.

    Exports that lose line breaks leave it there. After one space only names in capitals or initials count, or any name
    after a long paragraph: nothing else ends a text with two capitalised words and no full stop.
    """
    match = _TRAILING.search(text, max(0, len(text) - _LINE))
    if match is None:
        return None
    line = match["line"]
    sure = len(match["gap"]) > 1 or line == line.upper() or len(text) > _LONG
    byline = read_byline(line) if sure else None
    return (match.start("line"), byline) if byline is not None and byline.authors else None


def write_name(name: str) -> str:
    """A name as a person writes it: `NGUYỄN VĂN HÙNG` gives `Nguyễn Văn Hùng`; initials stay, `M.HOA` gives `M.Hoa`."""
    return " ".join("".join(_write_part(part) for part in re.split(r"([.'])", word)) for word in name.split())


def _write_part(part: str) -> str:
    return part[:1] + part[1:].lower() if len(part) > 1 and part.isupper() else part
