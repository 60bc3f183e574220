"""One entry for each document of an article: its mentions merged, with issuer, date of issue, title and relations.

What is read, in this order:

1. After a mention comes its *trailer*: date and issuer in either order, then the subject, as in `Nghị quyết số 08-NQ/TU
   ngày 30-7-2021 của Thành ủy về …`. What stands after the last item of a row is said of all of them.
2. Before it may stand who issued it (`Chính phủ vừa ban hành Nghị định …`, `được Thủ tướng Chính phủ phê duyệt tại
   Quyết định …`) and on which day.
3. Mentions of one document are merged: the same symbol, the same type and number (`Nghị quyết 08` beside
   `Nghị quyết số 08-NQ/TU`), congress, plenum, law (with and without its year) or title.

An issuer is given where the text names one. What only the symbol's code tells is `DocumentEntry.code_issuer`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pipeline.article import Mention
from pipeline.grammar.document_tables import CAPITALS, DocumentParts, Issuer, document_types, from_roman, issuers
from pipeline.grammar.documents import find_documents
from pipeline.records import RelationType
from pipeline.segment.fold import Folded, fold


@dataclass(frozen=True, slots=True)
class DocumentRelation:
    """The entry `implements` or `amends` the entry with index `target`; `evidence` are the two mentions' indexes."""

    type: RelationType
    target: int
    evidence: tuple[int, int]


@dataclass(slots=True)
class DocumentEntry:
    """One document of the article. `mentions` and the `…_mention` fields are indexes into the article's mentions.

    `issuer_text` is what the article says (`Thủ tướng Chính phủ`), `issuer_mention` the BODY in it; both None where the
    text names no issuer. `code_issuer` is the row of issuers.csv that the symbol's code stands for. `issued` is an ISO
    date, or a year-month or year where the text says no more.
    """

    parts: DocumentParts
    mentions: list[int]
    key: str = ""
    issuer_mention: int | None = None
    issuer_text: str | None = None
    code_issuer: Issuer | None = None
    issued: str | None = None
    issued_mention: int | None = None
    title: str | None = None
    relations: list[DocumentRelation] = field(default_factory=list)


def resolve_documents(
    folded: Folded,
    mentions: Sequence[Mention],
    *,
    edtf_of: Callable[[int], str | None] = lambda index: None,
    place: str | None = None,
    place_of: Callable[[int], str | None] = lambda index: None,
) -> list[DocumentEntry]:
    """The documents of an article in the order of their first mentions.

    `mentions` are the article's merged mentions of all labels, in text order; those with label DOCUMENT are read, where
    they carry no `DocumentParts` (a tagger's) by their words alone. `edtf_of` gives a DATE mention's EDTF, `place_of`
    the place of a BODY mention, `place` the place that a bare local body belongs to; all may be left out.
    """
    text = _Reader(folded, mentions, edtf_of)
    said = text.read_all()
    entries = _merge(said)
    index_of = {index: number for number, entry in enumerate(entries) for index in entry.mentions}
    said_at = {one.index: one for one in said}
    for entry in entries:
        _complete(entry, [said_at[index] for index in entry.mentions])
        entry.key = document_key(entry, _entry_place(entry, place, place_of))
    for relation, head, tail in text.relations(said):
        _relate(entries, index_of[head], DocumentRelation(relation, index_of[tail], (head, tail)))
    return entries


def _relate(entries: list[DocumentEntry], head: int, relation: DocumentRelation) -> None:
    known = {(one.type, one.target) for one in entries[head].relations}
    if head != relation.target and (relation.type, relation.target) not in known:
        entries[head].relations.append(relation)


# --------------------------------------------------------------------------------------------------------------------
# What the text says about each mention


@dataclass(slots=True)
class _Said:
    """One DOCUMENT mention with what its sentence says of it."""

    index: int
    parts: DocumentParts
    issuer_mention: int | None = None
    issuer_text: str | None = None
    issued: str | None = None
    issued_mention: int | None = None
    title: str | None = None
    #: folded offset where the trailer ends and the subject may begin
    end: int = 0
    #: True where the next mention of a document carries this row on
    joined: bool = False


#: Between a document or its issuer and its date: `, ngày …`, ` (ngày …`, ` ban hành ngày …`, ` được Quốc hội thông qua
#: ngày …` (the body is a mention and stands outside).
_BEFORE_DATE = re.compile(
    r" *[,(-]? *(?:(?i:được|do|đã|vừa|mới) +)*(?:(?i:ký +ban +hành|ban +hành|ký|thông +qua|phê +duyệt"
    r"|công +bố|có +từ) +)?(?i:(?:vào|hồi) +)?(?i:sáng +|chiều +)?$"
)
#: Between a document (or its date) and the body that issued it.
_OF = re.compile(r" *,? *\)? *-? *,? *(?P<of>(?i:của|do))(?: +(?i:cả|chính))? +$")
_PASSED_BY = re.compile(r" +(?i:(?:vừa|mới|đã) +)?(?i:được) +$")
_PASSED = re.compile(r" +(?i:(?:vừa|mới|đã) +)?(?i:ban +hành|thông +qua|phê +duyệt|ký)(?!\w)")
_TERM_AFTER = re.compile(r" *[,(]? *(?i:khóa) +(?:(?i:thứ) +)?(?P<term>[IVX]{1,6}|\d{1,2})(?!\w) *\)?")
_CLOSING = re.compile(r" *\)")

_SENTENCE_END = re.compile(rf"[.!?…]+[\"')]* +(?=[{CAPITALS}\d\"'(])|[\n;]")

#: A verb of issuing directly before its document, with what may stand between: `vừa ký ban hành`, `có`, `ra`.
_ISSUES = re.compile(
    r"(?:^|[ ,])(?i:ký +ban +hành|ban +hành|ký +quyết +định|ký|ra|có|phát +hành|thông +qua|công +bố"
    r"|phát +đi|gửi)(?: +(?i:các|hai|một|kèm +theo))? *$"
)
#: … or in front of a list of which it is named: `ban hành nhiều văn bản chỉ đạo, nhất là Nghị quyết …`.
_ISSUES_AMONG = re.compile(
    r"(?:^|[ ,])(?i:ban +hành|ký|ra)(?!\w)[^.;\n]{1,160}(?<!\w)(?i:nhất +là|như|gồm|trong +đó +có"
    r"|đặc +biệt +là|cụ +thể +là|là):? *$"
)
#: … or a decision that stands in the document: `phê duyệt chủ trương đầu tư tại Quyết định …`.
_DECIDES_IN = re.compile(
    r"(?:^|[ ,])(?i:phê +duyệt|quyết +định|chấp +thuận|phê +chuẩn|bổ +nhiệm|giao|cho +phép|ban +hành"
    r"|thi +hành +kỷ +luật"
    r"|kỷ +luật|cách +chức|miễn +nhiệm|khai +trừ|kết +luận|điều +động|phân +công)(?!\w)"
    r"[^.;\n]{0,160} +(?i:tại|bằng|trong) *$"
)
_AT = re.compile(r"(?:^|[^\w])(?i:tại|bằng) +$")
#: A body before the verb that does not issue: it advises, or it is an object.
_NOT_SUBJECT_AFTER = re.compile(r"(?i:của|với|cho|tại|ở|gửi|về|đến|theo|từ|là) +$")
_ADVISES = re.compile(
    r"(?i:tham +mưu|đề +xuất|đề +nghị|kiến +nghị|phối +hợp|góp +ý|thực +hiện|triển +khai|quán +triệt|trình)(?!\w)"
)
#: Offices that issue in their own name; the name of the person who holds it may follow.
_ISSUING_OFFICES = (
    "thủ tướng",
    "chủ tịch nước",
    "chủ tịch",
    "bộ trưởng",
    "tổng thanh tra",
    "thống đốc",
    "chánh án",
    "viện trưởng",
)

#: The subject: `về …`, or for the state's documents the words of their own title without `về`.
_SUBJECT = re.compile(r" *,? *(?:(?i:về)|[\"']? *(?i:v/v)) +")
_SUBJECT_VERB = re.compile(
    r" *(?=(?i:quy +định +(?:chi +tiết|về|việc|xử +phạt|mức|chế +độ|tiêu +chuẩn|chức +năng|cơ +chế"
    r"|chính +sách|một +số|trình +tự|khung|các +trường +hợp|số)|hướng +dẫn|sửa +đổi,? +bổ +sung|sửa +đổi"
    r"|ban +hành|phê +duyệt)(?!\w))"
)
#: A state document's name goes on with its own verb (`Nghị định 58/2025/NĐ-CP quy định chi tiết …`); of a resolution
#: that is a clause.
_TITLED_BY_VERB = frozenset({"Nghị định", "Thông tư", "Thông tư liên tịch"})
_QUOTED = re.compile(r" *[\"'](?P<title>[^\"'\n]{3,400}?) *[\"']")
#: Where a subject ends: a stop, a clause of its own after a comma, a verb of which the document is the subject.
_SUBJECT_END = re.compile(
    r"[.;:!?…](?= |$|\n|[\"')])|[\n\"()]| +- +"
    r"|, +(?i:trong +đó|theo +đó|xét|căn +cứ|theo|có +hiệu +lực|đã|sẽ|được|không +(?:nhất|phù|đúng +với)"
    r"|gắn|đồng +thời|nêu|trước|vì|do|nên|nếu|khi|từ|tại|qua|đây"
    r"|hiện|tuy|song|nhưng|ông|bà|đồng +chí|các +đại +biểu|ngày|sáng|chiều|tối|kể|thay|áp +dụng|với|cho"
    r"|đến|cùng|yêu +cầu|đề +nghị"
    r"|nhằm|để|mà|thì|này|vừa|bãi +bỏ|quy +định)(?!\w)"
    r"| +(?i:có +hiệu +lực|được +ban +hành|được +thông +qua|đã|sẽ|vừa|nêu +rõ|gắn +với|mà|thì"
    r"|do +(?=(?:ông|bà|Bộ)(?!\w))|vào +cuộc +sống)(?!\w)"
)
_LONGEST_TITLE = 400
#: A day is no part of a subject; a period or a year may be (`đến năm 2030`).
_DAY_AFTER = re.compile(r"(?i:sáng|chiều|tối|trưa|hôm|ngày)(?!\w)")

#: One document carries out or changes another. The words follow its trailer, at the head of its subject: `Chương trình
#: hành động số 8 về triển khai thực hiện Nghị quyết …`; not `Nghị quyết A gắn với thực hiện Nghị quyết B`.
_LINK = re.compile(
    r" *,? *(?:(?i:về|nhằm|để) +)?(?:(?!(?i:gắn|cùng|và|theo|của)(?!\w))[^\W\d]+ +){0,5}?"
    r"(?:(?P<amends>(?i:sửa +đổi|bổ +sung|thay +thế|bãi +bỏ|điều +chỉnh|hủy +bỏ|đính +chính|kéo +dài +thời +hạn))"
    r"|(?i:triển +khai|thực +hiện|thi +hành|cụ +thể +hóa|quán +triệt|hướng +dẫn|quy +định +chi +tiết"
    r"|thể +chế +hóa))(?!\w)[^.;\n\"]{0,80}$"
)
_ROW_GAP = re.compile(r" *(?:,| và| cùng| hay| hoặc|, và) *(?:(?i:số) *)?$")
_LINK_GAP = re.compile(r" *(?:,| và|, và) *$")
_EDTF_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)")


class _Reader:
    """Reads the surroundings of DOCUMENT mentions in the folded text."""

    def __init__(self, folded: Folded, mentions: Sequence[Mention], edtf_of: Callable[[int], str | None]) -> None:
        self.text = folded.text
        self.raw = folded
        self.mentions = mentions
        self.edtf_of = edtf_of
        self.begins = [folded.at(mention.start) for mention in mentions]
        self.ends = [folded.at(mention.end) for mention in mentions]

    def read_all(self) -> list[_Said]:
        said = []
        for index, mention in enumerate(self.mentions):
            if mention.label == "DOCUMENT":
                parts = mention.data if isinstance(mention.data, DocumentParts) else self._parts(index)
                one = _Said(index, parts)
                self._read_trailer(one)
                one.title = parts.title or self._subject(one)
                said.append(one)
        self._share_in_rows(said)
        for one in said:
            if one.issuer_text is None and not one.parts.congress:
                self._read_clause_before(one)
            if one.issuer_text is None:
                self._read_clause_after(one)
        return said

    def _parts(self, index: int) -> DocumentParts:
        """Parts of a mention that another stage found: what the grammar reads in its words, else the type word."""
        words = self.text[self.begins[index] : self.ends[index]]
        found = find_documents(Folded(words))
        if found:
            return found[0].data
        opening = words.lower().split()
        for size in range(min(4, len(opening)), 0, -1):
            kind = document_types().get(" ".join(opening[:size]))
            if kind:
                return DocumentParts(kind.name, kind.code, name=" ".join(words.split()))
        return DocumentParts(name=" ".join(words.split()))

    def _label(self, index: int) -> str | None:
        return self.mentions[index].label if 0 <= index < len(self.mentions) else None

    def words(self, first: int, last: int) -> str:
        """The article's own words from mention `first` to mention `last`, white space collapsed."""
        return " ".join(self.raw.raw[self.mentions[first].start : self.mentions[last].end].split())

    # -- after the mention ---------------------------------------------------------------------------------------------

    def _read_trailer(self, said: _Said) -> None:
        """Date and issuer after the mention, in either order; moves `said.end` behind them."""
        said.end, after = self.ends[said.index], said.index + 1
        while after < len(self.mentions):
            gap = self.text[said.end : self.begins[after]]
            label = self._label(after)
            if label == "DATE" and said.issued_mention is None and _BEFORE_DATE.match(gap):
                self._take_date(said, after)
                said.end, after = self._behind(self.ends[after], gap), after + 1
            elif (
                label in ("BODY", "ROLE")
                and not (said.issuer_text or said.parts.congress)
                and (_OF.match(gap) or _PASSED_BY.match(gap))
            ):
                last = self._take_issuer(said, after)
                if last is None:
                    return
                term = _TERM_AFTER.match(self.text, self.ends[last])
                if term and not said.parts.term and not said.parts.congress:
                    said.parts = replace(said.parts, term=term["term"])
                said.end, after = term.end() if term else self.ends[last], last + 1
                passed = _PASSED.match(self.text, said.end)
                if passed and not _OF.match(gap):
                    said.end = passed.end()
            else:
                return

    def _behind(self, end: int, gap: str) -> int:
        closing = _CLOSING.match(self.text, end) if "(" in gap else None
        return closing.end() if closing else end

    def _take_date(self, said: _Said, index: int) -> None:
        day = _EDTF_DAY.match(self.edtf_of(index) or "")
        if day:
            said.issued, said.issued_mention = day.group(), index

    def _take_issuer(self, said: _Said, index: int) -> int | None:
        """The issuer that begins at mention `index`: a BODY, or a ROLE and its BODY; the last mention's index, None for
        none."""
        if self._label(index) == "BODY":
            said.issuer_mention, said.issuer_text = index, self.words(index, index)
            return index
        following = index + 1
        if self._label(following) == "BODY" and self.text[self.ends[index] : self.begins[following]].strip() == "":
            said.issuer_mention, said.issuer_text = following, self.words(index, following)
            return following
        if self._label(index) == "ROLE" and self._office(index) in _ISSUING_OFFICES:
            said.issuer_text = self.words(index, index)
            return index
        return None

    def _office(self, index: int) -> str:
        return " ".join(self.text[self.begins[index] : self.ends[index]].lower().split())

    def _subject(self, said: _Said) -> str | None:
        """The subject after `về`, or the quotes; without closing punctuation, as the article writes it."""
        match = _SUBJECT.match(self.text, said.end)
        start = match.end() if match else None
        quoted = _QUOTED.match(self.text, start if start is not None else said.end)
        if quoted:
            return self._original(quoted.start("title"), quoted.end("title"))
        if start is None and said.parts.type in _TITLED_BY_VERB and said.parts.number:
            verb = _SUBJECT_VERB.match(self.text, said.end)
            start = verb.end() if verb else None
        if start is None or said.parts.type in ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Điều lệ"):
            return None
        return self._original(start, self._subject_end(said, start))

    def _subject_end(self, said: _Said, start: int) -> int:
        """The earliest of a stop, a comma before another document, person or body, and the greatest length."""
        limit = min(start + _LONGEST_TITLE, len(self.text))
        stop = _SUBJECT_END.search(self.text, start, limit)
        end = stop.start() if stop else limit
        for index in range(said.index + 1, len(self.mentions)):
            begin = self.begins[index]
            if begin >= end:
                break
            if begin <= start:
                continue
            before = self.text[max(start, begin - 12) : begin]
            label = self.mentions[index].label
            if (
                label == "DOCUMENT"
                and self._label(index - 1) == "DOCUMENT"
                and _LINK_GAP.fullmatch(self.text, self.ends[index - 1], begin)
            ):
                continue  # `về thực hiện Nghị quyết A và Nghị quyết B`: both belong to the subject
            if label == "DATE" and _DAY_AFTER.match(self.text, begin):
                return begin
            joins = re.search(r"(?:[,;]| và) *$", before)
            if (label == "DOCUMENT" and joins) or (
                label in ("PERSON", "ROLE", "BODY") and before.rstrip().endswith(",")
            ):
                return begin - len(before) + joins.start() if joins else begin
        return end

    def _original(self, start: int, end: int) -> str | None:
        first, last = self.raw.span(start, end)
        return " ".join(self.raw.raw[first:last].split()).strip(" ,.;:-“”\"'") or None

    # -- before the mention --------------------------------------------------------------------------------------------

    def _read_clause_before(self, said: _Said) -> None:
        """`Chính phủ vừa ban hành Nghị định …`: the body that is the subject of the verb of issuing, and the day before
        it."""
        begin = self.begins[said.index]
        start = self._sentence_start(begin)
        verb = self._verb_of_issuing(start, begin)
        if verb is None:
            return
        at, strict = verb
        for index in range(said.index - 1, -1, -1):
            if self.ends[index] <= start or self.mentions[index].label == "DOCUMENT":
                return
            if self.mentions[index].label != "BODY" or self.ends[index] > at:
                continue
            if _NOT_SUBJECT_AFTER.search(self.text[max(start, self.begins[index] - 8) : self.begins[index]]):
                continue
            if self._issues(said, index, at, strict):
                self._take_subject(said, index, start)
            return
        self._take_signer(said, start, at)

    def _sentence_start(self, before: int) -> int:
        start = max(self.text.rfind("\n", 0, before) + 1, before - 600)
        for stop in _SENTENCE_END.finditer(self.text, start, before):
            if not self._inside_mention(stop.start()):
                start = stop.end()
        return start

    def _inside_mention(self, offset: int) -> bool:
        """`TP. Vinh`: a point within a mention ends no sentence; one at its end may."""
        index = bisect_right(self.begins, offset) - 1
        return index >= 0 and offset < self.ends[index] - 1

    def _read_clause_after(self, said: _Said) -> None:
        """`Tại Quyết định số 12/QĐ-TTg, Thủ tướng Chính phủ điều động …`: who decides in it, where its code says the
        same."""
        first = said.index + 1 + (said.issued_mention is not None and said.issued_mention > said.index)
        if not _AT.search(self.text[max(0, self.begins[said.index] - 8) : self.begins[said.index]]) or first >= len(
            self.mentions
        ):
            return
        if re.fullmatch(r" *, *", self.text[said.end : self.begins[first]]):
            probe = _Said(said.index, said.parts)
            last = self._take_issuer(probe, first)
            if last is not None and _agrees(said.parts, self.words(first, last)):
                said.issuer_mention, said.issuer_text = probe.issuer_mention, probe.issuer_text

    def _verb_of_issuing(self, start: int, end: int) -> tuple[int, bool] | None:
        """Offset of the verb, and whether it must be borne out by the symbol's code."""
        for pattern, strict in ((_ISSUES, False), (_ISSUES_AMONG, False), (_DECIDES_IN, True)):
            match = pattern.search(self.text[start:end])
            if match:
                return start + match.start(), strict
        return None

    def _issues(self, said: _Said, index: int, verb: int, strict: bool) -> bool:
        between = self.text[self.ends[index] : verb]
        if _ADVISES.match(between.strip()) or re.search(r"(?i:tham +mưu|đề +xuất|đề +nghị)(?!\w)[^,]*$", between):
            return False
        role = self._label(index - 1) == "ROLE" and self.text[self.ends[index - 1] : self.begins[index]].strip() == ""
        agrees = _agrees(said.parts, self.words(index - 1 if role else index, index))
        if agrees is None:
            # A law has many who speak of it; elsewhere a body that `has` a document need not be the one that issued it.
            return not strict and said.parts.number is not None
        person = self._label(index + 1) == "PERSON" and self.begins[index + 1] < verb
        # The secretary who signs a document of the Politburo speaks for the Secretariat, but the document is not its
        # own.
        return agrees and not (person and said.parts.issuer_code in ("TW", "TƯ"))

    def _take_subject(self, said: _Said, index: int, start: int) -> None:
        """The body, with the office before it where that issues in its own name (`Thủ tướng Chính phủ phê duyệt tại
        …`)."""
        first = index
        if self._label(index - 1) == "ROLE" and self.text[self.ends[index - 1] : self.begins[index]].strip() == "":
            signs = (
                self._label(index + 1) == "PERSON"
                and self.text[self.ends[index] : self.begins[index + 1]].strip() == ""
            )
            own = self._office(index - 1) in _ISSUING_OFFICES
            if own and (not signs or self._office(index - 1) == "thủ tướng"):
                first = index - 1
        said.issuer_mention, said.issuer_text = index, self.words(first, index)
        self._take_day_before(said, first, start)

    def _take_signer(self, said: _Said, start: int, verb: int) -> None:
        """`Thủ tướng Phạm Minh Chính vừa ký Quyết định số 2165/QĐ-TTg`: the office without its body."""
        for index in range(said.index - 1, -1, -1):
            if self.begins[index] < start or self.mentions[index].label in ("DOCUMENT", "BODY"):
                return
            if self.mentions[index].label == "ROLE" and self.ends[index] <= verb:
                if self._office(index) in ("thủ tướng", "chủ tịch nước") and _agrees(
                    said.parts, self.words(index, index)
                ):
                    said.issuer_text = self.words(index, index)
                    self._take_day_before(said, index, start)
                return

    def _take_day_before(self, said: _Said, subject: int, start: int) -> None:
        """`Ngày 15-11, Bộ Y tế ban hành Thông tư …`: the day at the head of the sentence is the day of issue."""
        index = subject - 1
        if said.issued is None and self._label(index) == "DATE" and self.begins[index] >= start:
            opens = self.text[start : self.begins[index]].strip(" -") == ""
            if opens and re.fullmatch(r" *, *", self.text[self.ends[index] : self.begins[subject]]):
                day = self.edtf_of(index) or ""
                if re.match(r"\d{4}-\d\d-\d\d", day):
                    self._take_date(said, index)

    # -- rows and relations --------------------------------------------------------------------------------------------

    def _share_in_rows(self, said: list[_Said]) -> None:
        """What is said after the last item of a row is said of the items before it: `Quy định số 51 và quy định số 231
        của …`.

        The items stand side by side with nothing but their dates between them, are of one type, and their codes do not
        name different issuers.
        """
        for one, other in reversed(list(pairwise(said))):
            gap = self.text[one.end : self.begins[other.index]]
            if (
                not _ROW_GAP.fullmatch(gap)
                or one.parts.type != other.parts.type
                or one.issuer_text
                or not one.parts.number
            ):
                continue
            codes = {one.parts.issuer_code, other.parts.issuer_code} - {None}
            if len(codes) > 1:
                continue
            one.joined = True
            if _named_after(other):
                one.issuer_mention, one.issuer_text = other.issuer_mention, other.issuer_text
                one.parts = replace(one.parts, term=one.parts.term or other.parts.term)
            if one.title is None:
                one.title = other.title

    def relations(self, said: list[_Said]) -> Iterator[tuple[RelationType, int, int]]:
        """(type, mention, mention) where the words after a document say that it carries out or changes the next one, or
        ones."""
        for position, (one, other) in enumerate(pairwise(said)):
            link = _LINK.match(self.text[one.end : self.begins[other.index]])
            if link is None or one.parts.type in ("Luật", "Bộ luật", "Hiến pháp"):
                continue
            heads = [one.index]
            for earlier in reversed(said[:position]):
                if not earlier.joined:
                    break
                heads.append(earlier.index)
            for tail in self._chain(said, position + 1):
                for head in heads:
                    yield "amends" if link["amends"] else "implements", head, tail

    def _chain(self, said: list[_Said], position: int) -> Iterator[int]:
        yield said[position].index
        for one, other in pairwise(said[position:]):
            if not _LINK_GAP.fullmatch(self.text[one.end : self.begins[other.index]]):
                return
            yield other.index


def _named_after(one: _Said) -> bool:
    """Whether the issuer stands after the mention (`… của Thành ủy`), not in the clause before."""
    return one.issuer_mention is not None and one.issuer_mention > one.index


def _agrees(parts: DocumentParts, body: str) -> bool | None:
    """Whether the symbol's issuer can be called `body`; None where the code is unknown."""
    issuer = issuers().get(parts.issuer_code.lower()) if parts.issuer_code else None
    if issuer is None:
        return None
    name = " " + fold(body).lower()
    return any(f" {called}" in name for called in issuer.called)


# --------------------------------------------------------------------------------------------------------------------
# Merging


@dataclass(frozen=True, slots=True)
class _Identity:
    """What a mention says of which document it is.

    Two mentions are one document where `base` is equal and each of `details` agrees: it has a value in common, or one
    of the two leaves it out (None). A detail is a set since an issuer's name may stand for several codes.
    """

    base: tuple[str | None, ...]
    details: tuple[frozenset[str] | None, ...] = ()

    def matches(self, other: _Identity) -> bool:
        return self.base == other.base and all(
            mine is None or theirs is None or mine & theirs
            for mine, theirs in zip(self.details, other.details, strict=True)
        )

    def joined(self, other: _Identity) -> _Identity:
        """The identity of both: what either says, and where both say something, what they have in common."""
        details = (
            mine & theirs if mine and theirs else mine or theirs
            for mine, theirs in zip(self.details, other.details, strict=True)
        )
        return _Identity(self.base, tuple(details))

    @property
    def fullness(self) -> int:
        return sum(detail is not None for detail in self.details)


def _bare_number(number: str) -> str:
    return number.replace(".", "").lstrip("0") or "0"


def _one(detail: str | None) -> frozenset[str] | None:
    return None if detail is None else frozenset((detail,))


def _identity(said: _Said) -> _Identity:
    parts = said.parts
    if parts.number:
        return _Identity(("number", parts.type, _bare_number(parts.number)), (_one(parts.year), _issuer_codes(said)))
    if parts.congress:
        return _Identity(("congress", parts.type, parts.congress), (_one(_owner(parts.name)),))
    if parts.plenum:
        return _Identity(("plenum", parts.type, parts.plenum), (_one(parts.term),))
    if parts.title:
        return _Identity(("title", parts.type, fold(parts.title).lower()))
    return _Identity(("name", parts.type, fold(parts.name or "").lower()), (_one(parts.year),))


def _issuer_codes(said: _Said) -> frozenset[str] | None:
    """The symbol's issuer code, or the codes that the named issuer may have: `Kết luận 127` `của Bộ Chính trị` →
    `TW`."""
    if said.parts.issuer_code:
        return frozenset((_plain_code(said.parts.issuer_code),))
    codes = _codes_of(said.issuer_text) if said.issuer_text else []
    return frozenset(codes) or None


def _plain_code(code: str) -> str:
    """`TƯ` is the old spelling of `TW`."""
    return "TW" if code == "TƯ" else code


def _codes_of(body: str) -> list[str]:
    """The codes that a body may have which running text calls `body`, in the table's order.

    Of the names in it the one counts that ends last (`Ban Thường vụ Thành ủy`), and of those the longest (`Ủy ban Kiểm
    tra Trung ương`, `Văn phòng Chính phủ`).
    """
    name = " " + fold(body).lower()
    found = [
        ((name.rfind(f" {called}") + len(called), len(called)), _plain_code(issuer.code))
        for issuer in issuers().values()
        for called in issuer.called
        if f" {called}" in name
    ]
    best = max((rank for rank, _ in found), default=None)
    return [code for rank, code in found if rank == best]


_PARTY = {"đảng", "đảng cộng sản việt nam", "đảng toàn quốc"}


def _owner(name: str | None) -> str | None:
    """Whose congress, in one spelling; None where the words do not say."""
    if name is None:
        return None
    words = fold(name).lower()
    return "đảng" if words in _PARTY else words


def _merge(said: list[_Said]) -> list[DocumentEntry]:
    """Group mentions: the fullest first, so that `Nghị quyết 08` in a headline finds `Nghị quyết số 08-NQ/TU` below it.

    A mention that could be one of several documents (`Nghị quyết 18` where both the Party's and the council's stand)
    goes to the one that stands nearest before it.
    """
    groups: dict[tuple[str | None, ...], list[tuple[_Identity, list[_Said]]]] = {}
    identities = {one.index: _identity(one) for one in said}
    for one in sorted(said, key=lambda one: (-identities[one.index].fullness, one.index)):
        identity = identities[one.index]
        alike = groups.setdefault(identity.base, [])
        fitting = [number for number, (other, _) in enumerate(alike) if identity.matches(other)]
        if not fitting:
            alike.append((identity, [one]))
            continue
        number = min(fitting, key=lambda number: _distance(one, alike[number][1]))
        known, members = alike[number]
        alike[number] = (known.joined(identity), [*members, one])
    entries = []
    for alike in groups.values():
        for _, members in alike:
            members.sort(key=lambda one: one.index)
            entries.append(DocumentEntry(_fullest(members), [one.index for one in members]))
    return sorted(entries, key=lambda entry: entry.mentions[0])


def _distance(one: _Said, members: list[_Said]) -> tuple[bool, int]:
    """Mentions before count as nearer than mentions after."""
    nearest = min(members, key=lambda other: (other.index > one.index, abs(other.index - one.index)))
    return nearest.index > one.index, abs(nearest.index - one.index)


def _fullest(members: list[_Said]) -> DocumentParts:
    """The fullest mention's parts, with what only other mentions say."""
    ordered = sorted(members, key=lambda one: (one.parts.elided_head, -_filled(one.parts), one.index))
    merged = ordered[0].parts
    for one in ordered[1:]:
        missing = {
            name: getattr(one.parts, name)
            for name in (
                "type",
                "type_code",
                "number",
                "year",
                "symbol",
                "issuer_code",
                "plenum",
                "congress",
                "term",
                "name",
                "title",
            )
            if getattr(merged, name) is None
        }
        merged = replace(merged, **missing)
    with_symbol = next((one.parts for one in ordered if one.parts.symbol), None)
    if with_symbol:
        # `Nghị quyết 8` beside `08-NQ/TU`: number and symbol come from the same mention.
        merged = replace(merged, number=with_symbol.number, type_code=with_symbol.type_code, symbol=with_symbol.symbol)
    return replace(merged, elided_head=all(one.parts.elided_head for one in members))


def _filled(parts: DocumentParts) -> int:
    return sum(
        value is not None
        for value in (
            parts.type,
            parts.number,
            parts.year,
            parts.symbol,
            parts.issuer_code,
            parts.term,
            parts.name,
            parts.title,
        )
    )


def _complete(entry: DocumentEntry, said: list[_Said]) -> None:
    """Issuer, date and title from the first mention that has each; an issuer named after a mention goes before one in
    the clause."""
    issuer = next((one for one in said if _named_after(one)), None) or next(
        (one for one in said if one.issuer_text), None
    )
    if issuer:
        entry.issuer_mention, entry.issuer_text = issuer.issuer_mention, issuer.issuer_text
    dated = max((one for one in said if one.issued), key=lambda one: len(one.issued or ""), default=None)
    if dated:
        entry.issued, entry.issued_mention = dated.issued, dated.issued_mention
    elif entry.parts.type in ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"):
        # A law is named by the year in which it was passed.
        entry.issued = entry.parts.year
    entry.title = next((one.title for one in said if one.title), None)
    if entry.parts.issuer_code:
        entry.code_issuer = issuers().get(entry.parts.issuer_code.lower())


# --------------------------------------------------------------------------------------------------------------------
# Keys


def slug(words: str) -> str:
    """`Đà Nẵng` → `da-nang`: small ASCII letters and digits, one dash between words."""
    plain = unicodedata.normalize("NFD", fold(words).replace("Đ", "D").replace("đ", "d"))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


#: Types that only one body issues: the bare number tells the issuer too.
_SOLE_ISSUER = {"Nghị định": "CP"}
_KIND_OF_PLACE = re.compile(
    r"^(?:thành +phố|tỉnh|tp\.?|huyện|quận|thị +xã|thị +trấn|xã|phường|đặc +khu) *(?=[^\s\d])", re.IGNORECASE
)
#: `Đảng bộ TP.Hà Nội` → (`Đảng bộ`, `Hà Nội`); `Đảng bộ thành phố` → (`Đảng bộ`, none)
_OWNER_PLACE = re.compile(
    r"(?P<owner>đảng bộ|đoàn|công đoàn|hội \S+ \S+|mttq|mặt trận tổ quốc)(?: (?:thành phố|tỉnh|tp\.?|huyện"
    r"|quận|thị xã|xã|phường))? *(?P<place>.*)"
)


#: The place that a body names itself by: `UBND tỉnh Gia Lai`, `Thành ủy Đà Nẵng`, `UBND quận 2`.
_PLACE_IN_BODY = re.compile(
    r"(?:(?i:thành phố|tỉnh|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|tỉnh ủy|thành ủy|huyện ủy"
    r"|quận ủy|thị ủy) *"
    rf"(?P<place>[{CAPITALS}](?!BND|ĐND)\S*(?: +[{CAPITALS}]\S*)*)|(?P<district>(?i:quận|phường) +\d+))$"
)


def _entry_place(entry: DocumentEntry, place: str | None, place_of: Callable[[int], str | None]) -> str | None:
    """Where a local document's issuer sits: as the caller knows, as the issuer's own words say, or the article's
    place."""
    if entry.issuer_mention is not None and (known := place_of(entry.issuer_mention)):
        return known
    named = _PLACE_IN_BODY.search(fold(entry.issuer_text)) if entry.issuer_text else None
    return named["place"] or named["district"] if named else place


def document_key(entry: DocumentEntry, place: str | None = None) -> str:
    """A key that the same document gets in every article: fields in small ASCII letters, joined by `:`.

    | document | key |
    |---|---|
    | by number | `TYPE:NUMBER[/YEAR][:ISSUER[@PLACE]]`: `nghi-quyet:8:tu@da-nang`, `nghi-dinh:100/2019:cp` |
    | by plenum | `TYPE:trung-uong:PLENUM[:khoa-TERM]`: `nghi-quyet:trung-uong:4:khoa-12` |
    | by congress | `TYPE:dai-hoi:CONGRESS:WHOSE[@PLACE]`: `nghi-quyet:dai-hoi:13:dang`, `…:22:dang-bo@da-nang` |
    | law, code, charter | `TYPE:NAME[:YEAR]`: `luat:dat-dai:2013`, `hien-phap:hien-phap` |
    | by title | `TYPE:TITLE`: `de-an:thanh-pho-4-an` |

    Numbers lose their leading zeros and points, so `Nghị quyết 8` and `08-NQ/TU` agree; the type is spelled out, since
    one type goes by several codes (`179-QĐ/TW`, `179-QĐi/TW`). The issuer is the symbol's, or the code that the named
    issuer has. Only a local issuer takes a place: the issuer's own, else the article's. Two articles that say different
    things about a document (one its year, the other not) give different keys: what is not said is not guessed.
    """
    parts = entry.parts
    kind = slug(parts.type or "van-ban")
    if parts.number:
        number = _bare_number(parts.number) + (f"/{parts.year}" if parts.year else "")
        named = _codes_of(entry.issuer_text) if entry.issuer_text else []
        code = parts.issuer_code or next(iter(named), None) or _SOLE_ISSUER.get(parts.type or "")
        if code is None:
            return f"{kind}:{number}"
        issuer = issuers().get(code.lower())
        return f"{kind}:{number}:{slug(_plain_code(code))}{_at(place) if issuer and issuer.local else ''}"
    if parts.plenum:
        term = f":khoa-{'-'.join(_figures(parts.term))}" if parts.term else ""
        return f"{kind}:trung-uong:{parts.plenum}{term}"
    if parts.congress:
        return f"{kind}:dai-hoi:{from_roman(parts.congress)}:{_owner_slug(parts.name, place)}"
    if parts.title:
        return f"{kind}:{slug(parts.title)}"
    return f"{kind}:{slug(parts.name or '')}" + (f":{parts.year}" if parts.year else "")


_SHORT_PLACES = {"hcm": "ho-chi-minh", "tphcm": "ho-chi-minh", "tp-hcm": "ho-chi-minh", "hn": "ha-noi"}


def _at(place: str | None) -> str:
    name = slug(_KIND_OF_PLACE.sub("", place)) if place else ""
    return f"@{_SHORT_PLACES.get(name, name)}" if name else ""


def _figures(term: str) -> list[str]:
    return [str(from_roman(one)) if not one.isdigit() else one for one in re.findall(r"[IVX]+|\d+", term)]


def _owner_slug(name: str | None, place: str | None) -> str:
    owner = _owner(name) or "đảng"
    match = _OWNER_PLACE.fullmatch(owner)
    if match is None:
        return slug(owner)
    named = re.sub(r"^(?:toàn quốc|việt nam)$", "", match["place"].strip(" ."))
    national = match["place"] != "" and named == ""
    return slug(match["owner"]) + ("" if national else _at(named or place))
