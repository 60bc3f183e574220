"""Documents named in running text: resolutions, decrees, decisions, laws, with the parts that identify them.

`find_documents` reads a folded text and returns a DOCUMENT mention, with its `DocumentParts`, for every document that
can be looked up (annotation guidelines 1.1, DOCUMENT and rulings 6, 10, 11, 12, 15). A document is known by one of

* a number or symbol: `Nghị quyết số 08-NQ/TU`, `Nghị định 100/2019/NĐ-CP`, `Kết luận 127`;
* the plenum or congress that passed it: `Nghị quyết Trung ương 4 (khóa XII)`, `Nghị quyết Đại hội XIII của Đảng`;
* a proper name: a law, code, ordinance, constitution, charter: `Luật Đất đai năm 2013`, `Hiến pháp`, `Điều lệ Đảng`;
* a quoted title: `Đề án “Thành phố 4 an”`.

What varies is in tables under seeds/documents/; the patterns here are put together from them. All matching is done on
`Folded.text`; all offsets that leave this module are those of the text as read.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from pipeline import assets
from pipeline.article import Mention
from pipeline.grammar.document_tables import (
    CAPITALS,
    CasedText,
    DocumentParts,
    DocumentType,
    Found,
    any_of,
    document_types,
    from_roman,
    issuers,
    to_roman,
    type_codes,
)
from pipeline.grammar.laws import find_laws
from pipeline.segment.fold import Folded, fold

__all__ = ["DocumentParts", "find_documents"]


def find_documents(folded: Folded) -> list[Mention]:
    """The documents of a text, in text order, none overlapping another; offsets are code points of the text as read.

    >>> folded = Folded("theo Nghị quyết số 18-NQ/TW, số 19-NQ/TW")
    >>> [folded.raw[mention.start : mention.end] for mention in find_documents(folded)]
    ['Nghị quyết số 18-NQ/TW', 'số 19-NQ/TW']
    """
    mentions = []
    for found in _in_order(CasedText(folded.text)):
        start, end = folded.span(found.start, found.end)
        mentions.append(Mention(start, end, "DOCUMENT", found.score, "grammar", found.parts))
    return mentions


def _in_order(cased: CasedText) -> list[Found]:
    """Documents with a head, left to right; then symbols that stand alone in what is left between them."""
    found: list[Found] = []
    end = 0
    for head in _heads(cased):
        if head.start < end:
            continue
        here = _read(cased, head)
        if here:
            found += here
            end = here[-1].end
    begins = [one.start for one in found]
    alone = [symbol for symbol in _symbols_alone(cased) if not _is_covered(symbol, found, begins)]
    return sorted([*found, *alone], key=lambda one: one.start) if alone else found


def _is_covered(symbol: Found, found: list[Found], begins: list[int]) -> bool:
    """Whether a document that is already found overlaps the symbol; `begins` are their starts, in order."""
    following = bisect_left(begins, symbol.end)
    return following > 0 and found[following - 1].end > symbol.start


@dataclass(frozen=True, slots=True)
class _Head:
    """The words that open a document, at [start, end) of the folded text. `kind` is None for a proper name (`Hiến
    pháp`)."""

    start: int
    end: int
    kind: DocumentType | None
    #: a code that stands for the word (`NQ 57`)
    short: bool = False


def _read(cased: CasedText, head: _Head) -> list[Found]:
    """What the head opens: the first of these that reads, with the rest of its row."""
    if head.kind is None:
        return _named(cased, head)
    numbered = _with_number(cased, head)
    if numbered:
        return numbered
    if head.kind.name in ("Luật", "Bộ luật", "Pháp lệnh"):
        return find_laws(cased, head.start, head.end)
    if head.kind.assemblies:
        passed = _of_assembly(cased, head)
        if passed:
            return passed
    return _with_title(cased, head) if head.kind.titled else []


# --------------------------------------------------------------------------------------------------------------------
# Heads


@cache
def _head_pattern() -> re.Pattern[str]:
    """Every word that can open a document, in lower-cased text."""
    words = {*document_types(), *_named_heads()}
    first = "".join(sorted({word[0] for word in words}))
    return re.compile(rf"(?<!\w)(?=[{first}])(?P<head>{any_of(words)})(?!\w)")


@cache
def _short_head_pattern() -> re.Pattern[str]:
    """A code as its own head, before a number: `QĐ số 36/QĐ-UBND`, `NQ 57`, `NĐ178`, `NQ TW 4`."""
    kinds = {kind.code for kind in document_types().values() if kind.number in ("noun", "verb") and len(kind.code) > 1}
    return re.compile(rf"(?<![\w/.-])(?P<head>{any_of(kinds)})(?= ?\d| +{_NUMBER_SIGN}\d| ?(?:TW|TƯ) ?\d)")


def _heads(cased: CasedText) -> Iterator[_Head]:
    types, named = document_types(), _named_heads()
    heads = []
    for match in _head_pattern().finditer(cased.lower):
        word = " ".join(match["head"].split())
        heads.append(_Head(match.start(), match.end(), None if word in named else types[word]))
    for match in _short_head_pattern().finditer(cased.text):
        kind = type_codes().get(match["head"].lower())
        if kind:
            heads.append(_Head(match.start(), match.end(), types[kind[1].lower()], short=True))
    heads.sort(key=lambda head: head.start)
    return iter(heads)


# --------------------------------------------------------------------------------------------------------------------
# Numbers and symbols

#: Capitals of symbols; the last ones are Cyrillic letters that look the same and slip in (`TT-BTС`).
_CYRILLIC = str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")
_CAPITAL = "A-ZĐƯ" + "".join(map(chr, _CYRILLIC))
_SMALL = "a-zđị"

#: `NQ`, `CTr`, `TTg`, `QĐi`, `HoREA`, `V.I`, `Th.U`, `BGD&ĐT`, `QH15`, `UBTVQH 14`; the single `L` of `05/2023/L-CTN`.
#: Two capitals within the first four characters, so that no word of a sentence passes (`Nghị quyết 57 - Bước ngoặt`).
_CODE = (
    rf"(?:[{_CAPITAL}][{_SMALL}.]{{0,2}}[{_CAPITAL}](?:[{_CAPITAL}{_SMALL}&]|\.(?=[{_CAPITAL}]))*|[LP](?=-))"
    r"(?:(?<=QH) ?\d{1,2}|\d{1,3})?(?!\w)"
)
#: Between two codes. A dash with spaces on both sides does not lead to a place (`Nghị quyết 68-NQ/TW - TP.HCM vào
#: cuộc`).
_BETWEEN_CODES = r"(?: ?/ ?|-(?! )|-  ?| -(?! )| - (?!TP|HCM|VTV|HTV|VOV))"
_CODES = rf"{_CODE}(?:{_BETWEEN_CODES}{_CODE}){{0,4}}"

_YEAR = r"(?:19[4-9]\d|20\d\d)"
#: `08`, `1685`, `30a`; `13.672` and `66.13` (one of the Government's resolutions of 2025-2026) before a year or code,
#: or where the figure before the point is no day of a month. Not the beginning of a longer figure.
_FIGURE = (
    rf"(?:\d{{1,3}}\.\d{{1,3}}(?= ?[-/] ?[^\W\d]| ?/ ?{_YEAR}(?!\d))|(?:3[2-9]|[4-9]\d)\.\d{{1,2}}(?![\w]|[.,]\d)"
    r"|\d{1,5}[a-cA-C]?(?![^\W_]))"
)
#: Not a decimal, a fraction, a range, a date or a share: `9/9 chỉ tiêu`, `2,5 tỷ`, `30-4`, `15%`.
_NOT_MORE_FIGURES = r"(?! ?[-/] ?\d|[.,]\d| ?%)"
_NUMBER_SIGN = r"(?i:số) *:? *"


@cache
def _symbol() -> str:
    """A number with what may follow it: `/year`, and codes after a dash, a slash or (before a known code) a space.

    Groups: number, year, join, codes. In small letters only known codes count: `100/2019/nđ-cp`.
    """
    known_type = rf"(?i:{any_of(type_codes())})(?!\w)"
    known_issuer = rf"(?i:{any_of(issuers())})(?:\d{{1,2}})?(?!\w)"
    known = rf"(?:{known_type}[-/]{known_issuer}(?:[-/]{known_issuer})?|(?i:qh|ubtvqh)\d{{1,2}}(?!\w))"
    codes = rf"(?P<join> *[-/] *| (?={known_type} ?[/-]))(?P<codes>{_CODES}|{known})"
    return rf"(?P<number>{_FIGURE})(?:(?: ?/ ?|-)(?P<year>{_YEAR})(?!\d))?(?:{codes}|{_NOT_MORE_FIGURES})"


def _normal_codes(codes: str) -> tuple[str, list[str]]:
    """`NQ - UBTVQH 14` → (`NQ-UBTVQH14`, [`NQ`, `UBTVQH14`]), known codes in their printed case."""
    pieces = re.split(r"([-/])", codes.replace(" ", "").translate(_CYRILLIC))
    for index in range(0, len(pieces), 2):
        stem = pieces[index].rstrip("0123456789")
        known_type, known_issuer = type_codes().get(stem.lower()), issuers().get(stem.lower())
        # `CT` is a type and `ĐU` an issuer; a code that is both (`TTr`) stands as a type only in front.
        if known_type and (index == 0 or not known_issuer):
            printed = known_type[0]
        else:
            printed = known_issuer.code if known_issuer else stem
        pieces[index] = printed + pieces[index][len(stem) :]
    return "".join(pieces), pieces[::2]


def _assembly_term(code: str) -> str | None:
    """The National Assembly's term in `QH15`, `UBTVQH14`."""
    match = re.fullmatch(r"(?:UBTV)?QH(\d{1,2})", code)
    return to_roman(int(match[1])) if match and 0 < int(match[1]) < 40 else None


def _bare(match: re.Match[str], kind: DocumentType | None) -> DocumentParts:
    """Parts of a number whose codes, if any, do not count."""
    if kind is None:
        return DocumentParts(number=match["number"], year=match["year"])
    return DocumentParts(kind.name, kind.code, match["number"], match["year"])


def _symbol_parts(match: re.Match[str], kind: DocumentType | None) -> DocumentParts:
    """The parts of a match of `_symbol`; `kind` is the type word's, None where the symbol stands alone."""
    number, year = match["number"], match["year"]
    if not match["codes"]:
        return _bare(match, kind)
    symbol, codes = _normal_codes(match["codes"])
    join = match["join"].strip() or "-"
    known = next((type_codes()[code.lower()] for code in codes if code.lower() in type_codes()), None)
    stems = [code.rstrip("0123456789") for code in codes]
    return DocumentParts(
        type=kind.name if kind else known[1] if known else None,
        type_code=known[0] if known else kind.code if kind else None,
        number=number,
        year=year,
        symbol=f"{number}/{year}{join}{symbol}" if year else f"{number}{join}{symbol}",
        issuer_code=next((stem for stem in reversed(stems) if stem.lower() in issuers()), None),
        term=next(filter(None, map(_assembly_term, codes)), None),
    )


def _is_certain(parts: DocumentParts) -> bool:
    """True where the symbol alone shows a document: a known type and a known issuer, or a law's (`67/2025/QH15`)."""
    return (
        parts.symbol is not None
        and parts.issuer_code is not None
        and (parts.type_code is not None or parts.term is not None)
    )


@cache
def _numbered() -> re.Pattern[str]:
    """What follows the type word: ` số 08-NQ/TU`, ` 1685/CT-TTg`."""
    return re.compile(rf" *(?P<sign>{_NUMBER_SIGN})?{_symbol()}")


@cache
def _bracketed() -> re.Pattern[str]:
    """The number in brackets after its type word, as the date often is: `quyết định (2216, ngày 19.5)`."""
    return re.compile(rf" *\( *(?P<item>(?:{_NUMBER_SIGN})?{_symbol()})(?=, *(?i:ngày) +\d| *\))")


#: Up to three words between a type and its number: `biên bản họp HĐQT số 14/BB-HĐQT`, `quyết định xử phạt số
#: 12/QĐ-XPHC`.
_MODIFIER = re.compile(rf"(?: +(?!(?i:số|của|và|ngày|năm)(?!\w))[^\W\d_]+){{1,3}}(?= +{_NUMBER_SIGN}\d)")

#: What may stand after a number that is a document's: punctuation, the issuer, the date, the subject, a verb of which
#: the document is the subject. `kế hoạch 41 và 43 của …`, `quy định 08 cũng …`; not `quyết định 3 việc`.
_AFTER_NUMBER = re.compile(
    r" *(?:$|[\n.,;:()\]\"'!?…-])"
    r"| +(?i:của|về|do|được|đã|đang|sẽ|là|nêu|nói|này|mới|cũ|cũng|thì|mà|để|tại|trong|từ|với|theo|gắn|vừa"
    r"|vẫn|còn|phải|cần|chưa"
    r"|ban +hành|có +hiệu +lực"
    r"|quy +định|yêu +cầu|cho|đối +với|vào|ra +đời|nhằm|gồm)(?!\w)"
    r"| +(?i:và|hay|hoặc|ngày|tháng|năm) +(?i:số +)?\d"
)


@cache
def _counted() -> re.Pattern[str]:
    words = [row["word"] for row in assets.rows("documents", "counted.csv")]
    return re.compile(rf" *(?:{any_of(words)})(?!\w)(?! +\d)")


#: A number that reads as a year: `kế hoạch 2026`, `Nghị quyết 2025`.
_LIKE_YEAR = re.compile(rf"{_YEAR}$")
_PLAIN_CODES = ("NQ", "NĐ")


def _with_number(cased: CasedText, head: _Head) -> list[Found]:
    """`Nghị quyết số 08-NQ/TU` and the row that it begins."""
    kind = head.kind
    assert kind is not None
    modifier = _MODIFIER.match(cased.text, head.end)
    match = _numbered().match(cased.text, modifier.end() if modifier else head.end)
    if match is None:
        return _in_brackets(cased, head)
    if match.start("number") == head.end and not head.short:
        return []
    end, parts = _end_and_parts(cased, match, kind)
    if modifier and not (parts.symbol and not _type_word_in(modifier.group())):
        return []
    if not parts.symbol and not _is_number(cased, head, match, end):
        return []
    score = 0.99 if parts.symbol else 0.95 if match["sign"] else 0.9 if kind.number == "noun" else 0.8
    return [Found(head.start, end, parts, score), *_row(cased, end, kind)]


def _type_word_in(words: str) -> bool:
    """`quyết định thực hiện nghị quyết số …`: the number is the nearer type's."""
    return _head_pattern().search(words.lower()) is not None


def _end_and_parts(cased: CasedText, match: re.Match[str], kind: DocumentType | None) -> tuple[int, DocumentParts]:
    """Codes that are set apart by spaces count only where one is known: `Nghị quyết 68 - VCCI lên tiếng` ends at 68."""
    parts = _symbol_parts(match, kind)
    if (
        parts.symbol
        and " " in match["join"]
        and not (parts.issuer_code or match["codes"].split("/")[0].lower() in type_codes())
    ):
        end = match.end("year") if match["year"] else match.end("number")
        return end, _bare(match, kind)
    return match.end(), parts


def _is_number(cased: CasedText, head: _Head, match: re.Match[str], end: int) -> bool:
    """Whether a number without codes is the document's: `Kết luận 127` is, `Quyết định 3 việc` is not."""
    kind, number = head.kind, match["number"]
    assert kind is not None
    if _counted().match(cased.text, end):
        return False
    if match["year"] and not match["sign"]:
        # `Thông tư 12-2011` is typed for `12/2011`; `quyết định 12-2011` may be a month.
        return kind.number == "noun" or cased.text[match.end("number") : match.start("year")].strip() == "/"
    if match["sign"]:
        return True
    if kind.number == "marked" or _LIKE_YEAR.match(number):
        return False
    if head.short:
        # `NQ 57`, `NĐ 178`; other codes with a bare number are also roads, models, flights (`CT 08`, `SL 43`).
        return kind.code in _PLAIN_CODES and _AFTER_NUMBER.match(cased.text, end) is not None
    if kind.number == "noun":
        # `công điện 5 bộ, ngành`: a single figure is mostly typed with its zero.
        return len(number) > 1 or _AFTER_NUMBER.match(cased.text, end) is not None
    if len(number) < 2:
        return False
    return bool(_AFTER_NUMBER.match(cased.text, end)) or (
        len(number) < 5 and (number[0] == "0" or cased.is_name(head.start))
    )


def _in_brackets(cased: CasedText, head: _Head) -> list[Found]:
    """`quyết định (2216, ngày 19.5)`: by ruling 15 the bracket parts the name in two spans."""
    match = _bracketed().match(cased.text, head.end)
    if match is None:
        return []
    parts = _symbol_parts(match, head.kind)
    if not parts.symbol and not cased.lower.startswith((", ngày", ",ngày"), match.end()):
        return []
    assert head.kind is not None
    bare = DocumentParts(head.kind.name, parts.type_code, parts.number, parts.year, parts.symbol, parts.issuer_code)
    return [
        Found(head.start, head.end, bare, 0.8),
        Found(match.start("item"), match.end("item"), replace(parts, elided_head=True), 0.9),
    ]


#: Between the items of a row: `, `, `; `, ` và `, `, và `.
_ROW_GAP = r"(?: *[,;] *(?:(?i:và) +)?| +(?i:và|hay|hoặc|cùng|cũng +như) +)"


@cache
def _row_item() -> re.Pattern[str]:
    return re.compile(rf"{_ROW_GAP}(?P<item>(?P<sign>{_NUMBER_SIGN})?{_symbol()})")


def _row(cased: CasedText, end: int, kind: DocumentType) -> Iterator[Found]:
    """The further items of a row that share the type word: `, số 19-NQ/TW`, `, 59, 66 và 68`, ` và 43`.

    A bare number counts only where something stands after it that can follow a document, and not where it reads as a
    year: `Nghị quyết 57 và 3 giải pháp`, `Nghị quyết 57, 2025 là năm …`.
    """
    while match := _row_item().match(cased.text, end):
        item_end, parts = _end_and_parts(cased, match, kind)
        number = match["number"]
        if not parts.symbol:
            if not _AFTER_NUMBER.match(cased.text, item_end) or _counted().match(cased.text, item_end):
                return
            if not match["sign"] and not match["year"] and (len(number) < 2 or _LIKE_YEAR.match(number)):
                return
        elif not (match["sign"] or parts.issuer_code or type_codes().get((parts.type_code or "").lower())):
            return
        if parts.symbol and parts.type_code:
            # `Nghị quyết số 18-NQ/TW, 12-KH/TU`: a code of another type says what the item is.
            own = type_codes().get(parts.type_code.lower())
            if own and type_codes().get(kind.code.lower()) and kind.number == "noun" and own[1] != kind.name:
                parts = replace(parts, type=own[1])
        yield Found(match.start("item"), item_end, replace(parts, elided_head=True), 0.95 if parts.symbol else 0.85)
        end = item_end


@cache
def _alone() -> re.Pattern[str]:
    """A symbol without a type word; the figure does not go on from a longer one or from a word."""
    return re.compile(rf"(?<![\w/.,-])(?P<item>(?P<sign>{_NUMBER_SIGN})?(?=\d[^\n]{{0,9}}[-/ ]){_symbol()})")


def _symbols_alone(cased: CasedText) -> Iterator[Found]:
    """`36-CT/TW`, `số 19-NQ/TW` with no type word: only where type and issuer are both known, so that no plate, score
    or flight passes."""
    for match in _alone().finditer(cased.text):
        if not match["codes"]:
            continue
        parts = _symbol_parts(match, None)
        if _is_certain(parts) and " " not in match["join"]:
            law = parts.term and not parts.type
            yield Found(
                match.start("item"),
                match.end("item"),
                replace(parts, type="Luật", type_code="L") if law else parts,
                0.9,
            )


# --------------------------------------------------------------------------------------------------------------------
# Plenums and congresses

_ROMAN = r"[IVX]{1,6}(?!\w)"
_SPELLED = ("nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười")
_SPELLED_VALUE = dict(zip(_SPELLED, (1, 2, 3, 4, 4, 5, 6, 7, 7, 8, 9, 10), strict=True))
#: `XIII`, `12`, `4`; a bare figure is not the beginning of a date or a range.
_BARE_ORDINAL = rf"(?:{_ROMAN}|[1-9]\d?(?!\w|[.,/-]\d))"
_SPELLED_ORDINAL = rf"(?i:(?:mười +)?(?:{any_of(_SPELLED)})(?!\w))"
#: `lần thứ XXII`, `lần XII`, `thứ tư`
_MARKED_ORDINAL = rf"(?i:lần +thứ|lần|thứ) +(?:{_BARE_ORDINAL}|{_SPELLED_ORDINAL})"
#: `khóa XII`, `khóa thứ 12`
_TERM_NAME = rf"(?i:khóa)(?: +(?i:thứ))? +{_BARE_ORDINAL}"
#: ` khóa XII`, ` (khóa 12)`, `, khóa XIII`, ` (khóa XI, XII)`, ` (khóa XI và khóa XII)`
_TERM = rf"(?: *\( *{_TERM_NAME}(?:(?:,| và) +(?:(?i:khóa) +)?{_BARE_ORDINAL})* *\)|,? +{_TERM_NAME})"

_CENTRAL = (
    r"(?i:(?:của +)?(?:ban +chấp +hành|bch) +(?:trung +ương|tw|tư|t\.ư)(?: +đảng(?: +cộng +sản +việt +nam)?)?"
    r"|(?:của +)?(?:bchtw|bch\.tw)(?: +đảng)?|trung +ương(?: +đảng)?|tw|tư|t\.ư|t\.w)"
)
#: ` Trung ương 4 (khóa XII)`, ` Hội nghị Trung ương 6 khóa XIII`, ` TW5`, ` Trung ương lần thứ tư`,
#: ` Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa XII`
_PLENUM = re.compile(
    rf"(?: +(?i:tại|của))?(?:(?: +(?i:hội +nghị|hntw|hn))? *{_CENTRAL} *(?P<plenum>{_MARKED_ORDINAL}|{_BARE_ORDINAL})"
    rf"| +(?i:hội +nghị) +(?P<plenum2>{_MARKED_ORDINAL}) +{_CENTRAL}(?!\w))"
    rf"(?: *\(?(?i:lần) +\d\)?)?(?P<term>{_TERM})?(?: +của +Đảng(?!\w))?"
)
#: `, 5`, ` và 6 (khóa XIII)`: more plenums; `, khóa XII`: the same one of another term
_PLENUM_ITEM = re.compile(
    rf"(?:, *| +và +)(?P<item>(?P<plenum>{_BARE_ORDINAL})(?:(?P<term>{_TERM})|(?= *(?:[,;.:\n)\"]|$)| +và +\d))"
    rf"|(?P<other>{_TERM_NAME}))(?!\w)"
)

#: Words that take no capital inside an organisation's name.
_LEVELS = tuple(fold(row["word"]) for row in assets.rows("documents", "levels.csv"))
_OWNER_HEAD = (
    r"(?:Đảng|Đoàn|Hội|MTTQ|(?i:đảng +bộ|công +đoàn|mặt +trận|liên +đoàn"
    r"|tổng +liên +đoàn))(?!\w)(?! +(?:đồng|nghị|viên)(?!\w))"
)
_OWNER_WORD = (
    rf" +(?:(?i:{any_of(_LEVELS)})(?!\w)|(?!{_ROMAN}|(?:Đại|Nhiệm|Lần|Khóa) )[{CAPITALS}](?:\w|\.(?=\w)|(?<=TP)\.)*)"
)
#: `Đảng bộ thành phố`, `Đảng bộ TP.Hà Nội`, `Đảng Cộng sản Việt Nam`, `Đoàn toàn quốc`
_OWNER = rf"{_OWNER_HEAD}(?:{_OWNER_WORD}| +(?:sản|quân|phòng)(?!\w)){{0,10}}"

#: `Hội Nông dân tỉnh`, `Liên đoàn Lao động thành phố`: where the ordinal closes the name, small words may stand in it.
_ANY_OWNER = rf"{_OWNER_HEAD}(?: +(?!(?i:lần|và|về|của|đã|các|những|nhiệm|để|trong)(?!\w))[^\W\d_][\w.]*){{1,10}}?"

#: ` Đại hội XIII của Đảng`, ` Đại hội đại biểu Đảng bộ thành phố lần thứ XXII`, ` Đại hội lần thứ XXII Đảng bộ thành
#: phố`, ` tại ĐH 12 của Đảng`, ` Đại hội Đảng XIV`. Without an ordinal (`Nghị quyết Đại hội Đảng các cấp`) it is no
#: document.
_CONGRESS = re.compile(
    rf"(?: +(?i:tại|của))? +(?i:đại +hội|đh|đhđb)(?!\w)(?: +(?i:đại +biểu))?(?: +(?i:toàn +quốc))?"
    rf"(?: +(?P<before>{_OWNER}|{_ANY_OWNER}(?= +(?:{_MARKED_ORDINAL}|{_ROMAN}))))?"
    rf" +(?P<ordinal>{_MARKED_ORDINAL}|(?i:khóa) +{_BARE_ORDINAL}|{_BARE_ORDINAL})(?: +(?P=ordinal)(?!\w))?"
    rf"(?:,? +(?:(?i:của) +)?(?P<after>{_OWNER}))?"
)


def _ordinal(words: str) -> int:
    """The number in `lần thứ XXII`, `thứ tư`, `lần thứ mười hai`, `12`, `khóa XII`."""
    last = words.lower().split()
    if re.fullmatch(_ROMAN, words.split()[-1]):
        return from_roman(words.split()[-1])
    if last[-1].isdigit():
        return int(last[-1])
    value = _SPELLED_VALUE[last[-1]]
    return value + 10 if len(last) > 1 and last[-2] == "mười" else value


def _term(words: str | None) -> str | None:
    """` (khóa XI, XII)` → `XI, XII`, in Roman numerals; None for none."""
    ordinals = re.findall(_BARE_ORDINAL, words) if words else []
    return ", ".join(to_roman(_ordinal(ordinal)) for ordinal in ordinals) or None


def _of_assembly(cased: CasedText, head: _Head) -> list[Found]:
    kind = head.kind
    assert kind is not None
    if "plenum" in kind.assemblies and (match := _PLENUM.match(cased.text, head.end)):
        plenum = str(_ordinal(match["plenum"] or match["plenum2"]))
        parts = DocumentParts(kind.name, kind.code, plenum=plenum, term=_term(match["term"]))
        return [Found(head.start, match.end(), parts, 0.97), *_plenum_row(cased, match.end(), parts)]
    if "congress" in kind.assemblies and (match := _CONGRESS.match(cased.text, head.end)):
        if kind.name == "Văn kiện" and re.search(
            r"dự +thảo(?: +các)? +$", cased.lower[max(0, head.start - 16) : head.start]
        ):
            return []  # ruling 12: drafts submitted to a congress are not marked
        owner = match["before"] or match["after"]
        parts = DocumentParts(
            kind.name,
            kind.code,
            congress=to_roman(_ordinal(match["ordinal"])),
            name=" ".join(owner.split()) if owner else None,
        )
        return [Found(head.start, match.end(), parts, 0.97)]
    return []


def _plenum_row(cased: CasedText, end: int, first: DocumentParts) -> list[Found]:
    """`Nghị quyết Trung ương 4, 5 và 6 khóa XII`: each item a span, the term of the last one being all of theirs."""
    found: list[Found] = []
    while match := _PLENUM_ITEM.match(cased.text, end):
        parts = replace(first, elided_head=True, term=_term(match["term"] or match["other"]))
        if match["plenum"]:
            parts = replace(parts, plenum=str(_ordinal(match["plenum"])))
        found.append(Found(match.start("item"), match.end("item"), parts, 0.85))
        end = match.end()
    return found


# --------------------------------------------------------------------------------------------------------------------
# Proper names and titles


@cache
def _named_heads() -> dict[str, list[dict[str, str]]]:
    """Lower-case head → its rows of named.csv."""
    heads: dict[str, list[dict[str, str]]] = {}
    for row in assets.rows("documents", "named.csv"):
        heads.setdefault(fold(row["head"]).lower(), []).append(row)
    return heads


#: `Tòa án Hiến pháp`, `Hội đồng Hiến pháp`, `vốn điều lệ`: the word is part of another name.
_NOT_NAMED_AFTER = re.compile(r"(?<!\w)(?:tòa(?: +án)?|hội +đồng|viện|luật|ủy +ban|vốn) +$")
_CONSTITUTION = re.compile(
    rf"(?: +(?i:nước) +(?:Cộng +hòa +[xX]ã +hội +[cC]hủ +nghĩa +|CHXHCN +)?Việt +Nam"
    rf"| +Việt +Nam)?(?: +(?i:năm +)?(?P<year>{_YEAR})(?![\d/]))?"
    rf"(?: *\((?i:sửa +đổi(?:, +bổ +sung)?)(?: +(?i:năm +)?{_YEAR})?\)| +(?i:sửa +đổi) +(?i:năm +)?{_YEAR})?"
)
_TAIL_ORDINAL = re.compile(rf" +(?P<ordinal>{_BARE_ORDINAL})")


@cache
def _charter_owner() -> re.Pattern[str]:
    """Whose charter: `Đảng`, `Công đoàn Việt Nam`, `Liên đoàn Luật sư Việt Nam`. Capitalised words, and small ones
    between two of them."""
    owners = {row["owner"]: row["alone"] for row in assets.rows("documents", "owners.csv")}
    alone, led = any_of(o for o, a in owners.items() if a), any_of(o for o, a in owners.items() if not a)
    word = (
        rf" +[{CAPITALS}]\w*(?: +[^\W\d_{CAPITALS}]\w*(?= +(?:[^\W\d_{CAPITALS}]\w* +)?[{CAPITALS}]))?(?: +(?:sản"
        rf"|sư|đoàn|gia|hữu)(?!\w))?"
    )
    return re.compile(rf" +(?P<owner>(?:(?:{alone})(?!\w)(?:{word}){{0,6}}|(?:{led})(?!\w)(?:{word}){{1,6}}))(?!\w)")


def _named(cased: CasedText, head: _Head) -> list[Found]:
    words = " ".join(cased.lower[head.start : head.end].split())
    if _NOT_NAMED_AFTER.search(cased.lower[max(0, head.start - 12) : head.start]):
        return []
    for row in _named_heads()[words]:
        if row["type"] == "Hiến pháp":
            match = _CONSTITUTION.match(cased.text, head.end)
            assert match is not None  # every part of the pattern may be absent
            parts = DocumentParts("Hiến pháp", "HP", year=match["year"], name="Hiến pháp")
            return [Found(head.start, match.end(), parts, 0.95)]
        tail = _charter_owner() if row["tail"] == "owner" else _TAIL_ORDINAL
        match = tail.match(cased.text, head.end)
        if match is None:
            continue
        if row["tail"] == "owner":
            parts = DocumentParts(row["type"], "ĐL", name=" ".join(match["owner"].split()))
        else:
            parts = DocumentParts(row["type"], "QH", name=f"{row['head']} {to_roman(_ordinal(match['ordinal']))}")
        return [Found(head.start, match.end(), parts, 0.9)]
    return []


#: A title: on one line, of two words at least, beginning with a capital or a figure. `Đề án “Thành phố 4 an”`.
_TITLE = re.compile(
    rf' *(?P<quote>["\'])(?P<title> *[{CAPITALS}\d](?:(?!(?P=quote)[^\w])[^\n]){{2,300}}?)(?P=quote)(?!\w)'
)


def _with_title(cased: CasedText, head: _Head) -> list[Found]:
    match = _TITLE.match(cased.text, head.end)
    if match is None or " " not in match["title"].strip():
        return []
    kind = head.kind
    assert kind is not None
    # `lên kế hoạch “Đi trước một bước”`: the common noun takes a quotation too.
    if kind.name == "Kế hoạch" and not cased.text[head.start].isupper():
        return []
    parts = DocumentParts(kind.name, kind.code, title=" ".join(match["title"].split()))
    return [Found(head.start, match.end(), parts, 0.9)]
