"""Laws, codes and ordinances by name: where `Luật Phòng, chống tham nhũng (sửa đổi)` begins and ends.

A law's name has no outer mark: small words, commas and `và` run through it as through any sentence. Three rules, in
this order: the names that seeds/documents/laws.csv knows; laws that amend laws, whose name contains other names; and
for unknown ones a capitalised word with what follows it up to a verb, a preposition or a comma.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from pipeline import assets
from pipeline.grammar.document_tables import CAPITALS, CasedText, DocumentParts, Found
from pipeline.segment.fold import fold


@dataclass(slots=True)
class _Node:
    """A node of the trie of names, one word an edge. `names` maps a kind (`luật`) to the law whose name ends here."""

    edges: dict[str, _Node] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    #: kinds for which the words are also a common phrase (`luật lao động`)
    common: set[str] = field(default_factory=set)


#: A word of a name: `đất`, `HN&GĐ`, `HIV/AIDS`.
_WORD = re.compile(r"[^\W_]+(?:[&/][^\W_]+)*")
#: Between two words: `Phòng, chống`, `hành chính - kinh tế`, `hôn nhân & gia đình`.
_GAP = re.compile(r" *, *| +- +| ?- ?| +& +| +")


@cache
def _names() -> _Node:
    root = _Node()
    for row in assets.rows("documents", "laws.csv"):
        kind = row["kind"].lower()
        for form in (row["name"], *filter(None, row["aliases"].split("|"))):
            node = root
            for word in _WORD.findall(fold(form).lower()):
                node = node.edges.setdefault(word, _Node())
            node.names.setdefault(kind, row["name"])
            if row["field"]:
                node.common.add(kind)
    return root


@dataclass(frozen=True, slots=True)
class _Name:
    """A known name in the text: its end, how many words it has, the law's full name, and whether it is a common phrase
    too."""

    end: int
    words: int
    law: str
    common: bool


def _known_name(cased: CasedText, start: int, kind: str) -> _Name | None:
    """The longest name of a law of this kind that begins at `start`.

    Ordinances became laws of the same name and writers mix the two (and `Luật Hình sự` for the code), so any kind's
    name will do where the kind has none.
    """
    node, at, count, best = _names(), start, 0, None
    while True:
        word = _WORD.match(cased.lower, at)
        if word is None or word.group() not in node.edges:
            return best
        node, at, count = node.edges[word.group()], word.end(), count + 1
        if node.names:
            law = node.names.get(kind) or next(iter(node.names.values()))
            best = _Name(at, count, law, bool(node.common))
        gap = _GAP.match(cased.lower, at)
        if gap is None or (best and best.end == at and _begins_another(cased, gap)):
            return best
        at = gap.end()


def _begins_another(cased: CasedText, gap: re.Match[str]) -> bool:
    """`các luật Khiếu nại, Tố cáo`: a capital after the comma begins another law, though one had the joined name."""
    after = gap.end()
    return "," in gap.group() and cased.text[after : after + 1].isupper() and not cased.in_capitals(after)


_HEAD = r"(?i:bộ +luật|luật|pháp +lệnh)"
#: Words before `luật` that make it part of another word or name: `kỷ luật`, `Đại học Luật`, `thạc sĩ Luật`, `Văn phòng
#: Luật`.
_NOT_AFTER = re.compile(
    r"(?<!\w)(?:pháp|kỷ|kỉ|quy|qui|định|âm|thi|niêm|đại +học|đh|học +viện|trường|khoa|ngành|ngạch|nghề|môn"
    r"|hãng|công +ty|cty|tnhh|cầu|thôn|làng|khu|ông|bà|anh|chị|em|họ"
    r"|văn +phòng|vplss?|cử +nhân|thạc +sĩ|thạc +sỹ|tiến +sĩ|tiến +sỹ|công +ước|hợp +danh|bậc|viện|hội) +$"
)
#: Words after `luật` with which it is a word of its own: `luật sư`, `luật định`, `luật chơi`.
_NOT_BEFORE = re.compile(r" +(?:sư|gia|pháp|lệ|định|hóa|chơi|này|trên|cũ|mới|khác)(?!\w)")

_YEAR = r"(?:19[4-9]\d|20\d\d)(?![\d/]|-\d)"
_AMENDED = rf"sửa +đổi(?:(?:,| và)? +bổ +sung)?(?: +(?:năm +)?{_YEAR})?"
#: Which edition: ` năm 2013`, ` 2013`, ` (sửa đổi)`, ` sửa đổi`, ` năm 2015 sửa đổi, bổ sung năm 2017`. A bare `sửa
#: đổi` is the verb where it has an object: `Luật Đất đai sửa đổi một số điều`, `Luật X sửa đổi, bổ sung quy định`.
_EDITION = re.compile(
    rf"(?i: +(?:năm +)?(?P<year>{_YEAR}))?"
    rf"(?: *\( *(?i:{_AMENDED}|{_YEAR}) *\)(?i: +(?:năm +)?{_YEAR})?"
    rf"|,? +(?i:(?=sửa +đổi(?:,| và)? +bổ +sung +(?:năm +)?\d){_AMENDED}"
    rf"|sửa +đổi(?!,? +(?:và +)?bổ +sung|,? +(?:một +số|các|những|điều|khoản|quy +định|nội +dung"
    rf"|theo +hướng|toàn +diện|lần)(?!\w))"
    rf"(?: +(?:năm +)?{_YEAR})?))?"
)
_OF_VIETNAM = re.compile(r" +(?i:Việt +Nam)(?!\w)")
_NUMBERED = re.compile(r",? +(?i:số) +(?P<number>\d{1,3})/(?P<year>\d{4})/QH *(?P<term>\d{1,2})(?!\w)")

#: `một số điều của`, `một số điều, khoản của các`, `10` before the laws that a law amends
_AMENDS = re.compile(
    r" +(?i:(?:sửa +đổi|bổ +sung|thay +thế)(?:,? +(?:và +)?bổ +sung)?(?:,? +(?:và +)?thay +thế)? +"
    r"(?P<some>(?:một +số +)?(?:điều|nội +dung|quy +định)(?:,? +(?:và +)?(?:khoản|điều))? +(?:của|tại|trong) +)?"
    r"(?P<many>các +|những +|\d+ +)?)(?=(?i:bộ +luật|luật|pháp +lệnh)(?!\w))"
)
_HEAD_AGAIN = re.compile(rf"{_HEAD} +")
_COMMA = re.compile(r" *[,;] +(?:(?i:và) +)?(?=\S)")
_AND = re.compile(r" +(?i:và) +(?=\S)")

#: What ends an unknown name: a verb of which the law is the subject, a preposition, a pronoun.
_STOP = re.compile(
    r"(?:được|có|quy +định|qui +định|đã|sẽ|là|về|trong|năm|cho|để|với|đối +với|từ|do|theo|tại|khi|thì|mà"
    r"|này|nêu|vừa|mới|cũng|chưa|không"
    r"|phải|đang|đến|bị|ra +đời|đặt +ra|gồm|bao +gồm|hiện|trước|sau|trên|nhằm|vào|cần|nên|bằng|lần|nói|ghi|cấm"
    r"|nghiêm +cấm|yêu +cầu|sửa|tháng|ngày"
    r"|thay|như|nếu|nhưng|còn|vẫn|chỉ|thông +qua|trình|đề +xuất|xác +định|khẳng +định|bổ +sung|áp +dụng"
    r"|bắt +buộc|số(?= +\d)|lên|mở|tạo|dự"
    r"|và(?= +(?:luật|bộ|các|nghị|pháp|những|quy)(?!\w))|hay|hoặc|của|cùng|mang|giúp|đưa|dành|nhận"
    r"|ban +hành|thi +hành +từ)(?!\w)"
)
_UNKNOWN_WORDS = 12
#: What shows that an unknown capitalised name is a law's, whatever its spelling: `dự án luật Hành chính công`, `điều 8
#: luật …`.
_DRAFT_BEFORE = re.compile(r"(?:dự +án|dự +thảo|dự|điều +\d+,?|khoản +\d+,?|xây +dựng|soạn +thảo|thông +qua) +$")
#: The same with a head that has its capital: `vi phạm Luật Thẩm Quyền`.
_LAW_BEFORE = re.compile(r"(?:của|theo|vi +phạm|ban +hành|thi +hành|căn +cứ|sửa +đổi) +$")
#: Who speaks of a law, not its name: `các dự án luật Quốc hội đang thảo luận`.
_ACTOR = re.compile(r"(?:Quốc +hội|Chính +phủ|Ủy +ban|Thủ +tướng|Chủ +tịch|Bộ|Đảng|Nhà +nước)(?!\w)")

#: Before a list in which the head stands once: `các luật Xây dựng, Nhà ở`, `3 luật Tổ chức Quốc hội, …`.
_MANY_BEFORE = re.compile(r"(?:các|những|hai|ba|bốn|năm|sáu|bảy|số|nhiều|\d+)(?: +(?:dự +án|dự +thảo|đạo))? +$")
#: `4 luật được thông qua gồm: Thư viện, Kiến trúc (sửa đổi), …`
_LIST_INTRO = re.compile(rf"[^.;\n]{{0,90}}? +(?:gồm|như|là)(?: +có)? *:? +(?=[{CAPITALS}])")


def find_laws(cased: CasedText, start: int, head_end: int) -> list[Found]:
    """The law, code or ordinance whose kind stands at [start, head_end), and those that follow in its list; [] where
    the word is no law's. Offsets are those of the folded text."""
    kind = " ".join(cased.lower[start:head_end].split()).removeprefix("đạo ")
    before = cased.lower[max(0, start - 24) : start]
    if _NOT_AFTER.search(before):
        return []
    amending = _amending(cased, start, head_end, kind)
    if amending:
        return [amending]
    gap = _TO_NAME.match(cased.text, head_end)
    single = _single(cased, start, gap, kind, before) if gap and gap.end() < len(cased.text) else None
    if single is None:
        intro = _LIST_INTRO.match(cased.text, head_end)
        return _list(cased, intro.end(), kind) if intro else []
    if _MANY_BEFORE.search(before):
        return [single, *_elided(cased, single.end, kind)]
    return [single]


_TO_NAME = re.compile(rf" +(?P<about>về +(?=[{CAPITALS}]))?")


def _single(cased: CasedText, start: int, gap: re.Match[str], kind: str, before: str) -> Found | None:
    """One law with its head; `gap` is what stands between head and name."""
    name_start = gap.end()
    known = _known_name(cased, name_start, kind)
    if gap["about"] and not (known and _ends_name(cased, known.end)):
        return None  # `Luật về Thương mại song phương`: after `về` only a whole name
    if known and _is_law(cased, start, name_start, known):
        return _finish(cased, start, known.end, kind, known.law, 0.97)
    if _NOT_BEFORE.match(cased.lower, gap.start()):
        return None
    with_capital = cased.text[start].isupper()
    in_context = bool(_DRAFT_BEFORE.search(before) or (with_capital and _LAW_BEFORE.search(before)))
    end = _unknown_end(cased, name_start, in_context, with_capital)
    return None if end is None else _finish(cased, start, end, kind, cased.text[name_start:end], 0.7)


def _is_law(cased: CasedText, start: int, name_start: int, known: _Name) -> bool:
    """Capitals show a law; without them the name must be long enough and no common phrase (`luật giao thông`)."""
    if known.words == 1 and not _ends_name(cased, known.end):
        return False  # `Luật Dược phẩm`: the table's `Dược` is only the beginning
    if cased.text[name_start].isupper():
        return True
    if known.words == 1:
        # `Luật dược (sửa đổi); Luật giá`: in small letters only where the name is set apart on both sides.
        return cased.text[start].isupper() and _SET_APART.match(cased.text, known.end) is not None
    return cased.text[start].isupper() or not known.common


_SET_APART = re.compile(r" *\( *(?i:sửa +đổi)| *[;.]")


_NEXT_WORD = re.compile(r" +([^\W\d_]+)")


def _ends_name(cased: CasedText, end: int) -> bool:
    word = _NEXT_WORD.match(cased.text, end)
    return (
        word is None or not word[1].islower() or _STOP.match(cased.text, word.start(1)) is not None or word[1] == "và"
    )


def _unknown_end(cased: CasedText, start: int, in_context: bool, head_is_capital: bool) -> int | None:
    """Where an unknown name that begins at `start` ends: `Luật Thúc đẩy kinh tế xanh được …`.

    None where it is no law's name. It begins with a capital and has two words or more; where the words before do not
    speak of a law, the head must have its capital and the name a small word (`cầu Luật Lễ`, `luật Hồi giáo` are no
    laws).
    """
    text = cased.text
    if not text[start].isupper() or cased.in_capitals(start) or _ACTOR.match(text, start):
        return None
    end, count, small = start, 0, False
    while count < _UNKNOWN_WORDS:
        word = _WORD.match(text, end if count == 0 else end + 1)
        if word is None or (
            count and (text[end] != " " or word.group()[0].isdigit() or _STOP.match(text, word.start()))
        ):
            break
        if len(word.group()) > 1 and word.group().isupper():
            break
        end, count, small = word.end(), count + 1, small or word.group().islower()
    if count < 2 or count == _UNKNOWN_WORDS or not (in_context or (small and head_is_capital)):
        return None
    return end


def _finish(cased: CasedText, start: int, end: int, kind: str, law: str, score: float) -> Found:
    """Take the country, the edition and the number in."""
    for extension in (_OF_VIETNAM, _EDITION, _NUMBERED):
        match = extension.match(cased.text, end)
        if match is None:
            continue
        end = match.end()
        if extension is _NUMBERED:
            number, year = match["number"], match["year"]
            symbol = f"{number}/{year}/QH{match['term']}"
            return Found(start, end, _parts(kind, law, year, number, symbol), score)
        if extension is _EDITION:
            edition = match
    return Found(start, end, _parts(kind, law, edition["year"] or _last_year(edition.group())), score)


def _last_year(words: str) -> str | None:
    years = re.findall(_YEAR, words)
    return years[-1] if years else None


_CODES = {"luật": "L", "bộ luật": "BL", "pháp lệnh": "PL"}


def _parts(
    kind: str, law: str, year: str | None, number: str | None = None, symbol: str | None = None
) -> DocumentParts:
    return DocumentParts(
        type=kind.capitalize(),
        type_code=_CODES[kind],
        number=number,
        year=year,
        symbol=symbol,
        issuer_code="QH" if symbol else None,
        name=law[:1].upper() + law[1:],
    )


def _amending(cased: CasedText, start: int, head_end: int, kind: str) -> Found | None:
    """A law that amends laws: `Luật sửa đổi, bổ sung một số điều của Luật Thư viện`.

    The laws that it amends are part of its name: several joined by `và`, each with its head or sharing one
    (`các Luật Xây dựng, Nhà ở`), or laws that are only described (`các luật có quy định liên quan đến quy hoạch`).
    """
    match = _AMENDS.match(cased.text, head_end)
    if match is None:
        return None
    end = _amended_laws(cased, match.end(), bool(match["many"]))
    if end is None:
        end = _described(cased, match.end())
    words = cased.text[head_end:end].strip()
    edition = _EDITION.match(cased.text, end)
    end = edition.end() if edition else end
    return Found(start, end, _parts(kind, words, None), 0.95)


def _amended_laws(cased: CasedText, start: int, many: bool) -> int | None:
    """End of the list of amended laws that begins at `start`; None where no known law stands there."""
    first = _law_at(cased, start)
    if first is None:
        return None
    end = at = first
    while True:
        conjunction = _AND.match(cased.text, at)
        gap = conjunction or _COMMA.match(cased.text, at)
        if gap is None or ";" in gap.group():
            return end
        if _HEAD_AGAIN.match(cased.text, gap.end()):
            following = _law_at(cased, gap.end())
        else:
            following = _name_at(cased, gap.end()) if many else None
        if following is None:
            return end
        at = following
        # A list of bills looks like a list of amended laws until its `và`: `Luật sửa đổi … của Luật A, Luật B` are two.
        if conjunction or "và" in gap.group() or many:
            end = at


def _law_at(cased: CasedText, start: int) -> int | None:
    head = _HEAD_AGAIN.match(cased.text, start)
    name = head and _known_name(cased, head.end(), " ".join(head.group().lower().split()))
    return name.end if name else None


def _name_at(cased: CasedText, start: int) -> int | None:
    if not cased.text[start].isupper():
        return None
    name = _known_name(cased, start, "luật")
    return name.end if name and _ends_name(cased, name.end) else None


_DESCRIBED = re.compile(
    rf"{_HEAD}(?:(?:,(?= +trật +tự))? +(?!(?:được|sẽ|đã|do|trình|để|vừa|nhằm|dự +kiến|có +hiệu +lực|bỏ"
    rf"|đề +xuất|và +(?:thảo|cho|biểu|các|nghị|luật|dự))(?!\w))[^\W_][\w-]*)*"
)


def _described(cased: CasedText, start: int) -> int:
    """End of laws that are described, not named: up to punctuation or a verb. `an ninh, trật tự` is one phrase."""
    match = _DESCRIBED.match(cased.text, start)
    assert match is not None  # _AMENDS looks ahead to the head
    return match.end()


def _elided(cased: CasedText, end: int, kind: str) -> list[Found]:
    """The names that follow in a list with one head: `, Tổ chức Chính phủ và Tổ chức chính quyền địa phương`."""
    found: list[Found] = []
    while True:
        gap = _COMMA.match(cased.text, end) or _AND.match(cased.text, end)
        name = gap and _item(cased, gap.end(), kind)
        if not name:
            return found
        found.append(name)
        end = name.end


def _list(cased: CasedText, start: int, kind: str) -> list[Found]:
    """A list of names after `luật … gồm:`; one name alone is no list."""
    first = _item(cased, start, kind)
    rest = _elided(cased, first.end, kind) if first else []
    return [first, *rest] if first and rest else []


def _item(cased: CasedText, start: int, kind: str) -> Found | None:
    if not cased.text[start].isupper():
        return None
    known = _known_name(cased, start, kind)
    if known is None or (known.words == 1 and not _ends_name(cased, known.end)):
        return None
    found = _finish(cased, start, known.end, kind, known.law, 0.85)
    return Found(found.start, found.end, _with_elided_head(found.parts), found.score)


def _with_elided_head(parts: DocumentParts) -> DocumentParts:
    return DocumentParts(type=parts.type, type_code=parts.type_code, year=parts.year, name=parts.name, elided_head=True)
