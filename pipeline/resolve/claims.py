"""Who holds an office, by the words between a person and a chain of offices.

Read on skeletons (`pipeline.resolve.skeleton`): `P` is a person, `O` an office with what it is held at, `B` a body, `L`
a place, `D` a date, `T` a term, and all other letters are the article's words in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.records import Status
from pipeline.resolve.antecedents import Antecedents
from pipeline.resolve.skeleton import Skeleton
from pipeline.resolve.titles import KIN
from pipeline.resolve.verbs import Subject, Verb, find_subject, find_verbs, status_of, takes_office

#: What is looked at before a chain of offices, in characters.
_WINDOW = 300

# -- Offices in a row --------------------------------------------------------------------------------------------------

#: What may stand after an office: `(khóa XIV)`, ` khóa XI, XII`, `, nhiệm kỳ 2020-2025`, `, huyện Mộc Châu`, ` (UBKT)`,
#: ` từ năm 2001 đến nay`.
_IN_BRACKETS = r",? ?\((?!nay|hiện|cũ|trước)[^()PO]{0,60}\)"
_ASSEMBLY = r",? (?:các )?khóa \w+(?:(?:,| và) (?:\d{1,2}|[ivxlc]+)(?!\w))*"
_SINCE = r" (?:từ|đến) D(?: đến (?:D|nay))?"
_TERM = rf"(?:{_IN_BRACKETS}|{_ASSEMBLY}|{_SINCE}|,? [TL](?: - T)?| D(?: - D)?| tại L)"
#: `và`, `kiêm`, `đồng thời là`, `sau đó làm`, with or without the office's word for itself.
_AND = (
    r"(?: và| kiêm(?: nhiệm)?| đồng thời(?: là)?| rồi| cùng|(?: và)? cũng là|(?: và)? sau (?:đó|này)(?: là| làm)?)"
    r"(?: giữ)?(?: chức(?: vụ| danh)?)?"
)
#: A body of which somebody is no more than a member may stand among offices (`Ủy viên Trung ương Đảng, Thường vụ Tỉnh
#: ủy, Trưởng ban Dân vận Tỉnh ủy`).
_JOIN = rf"(?:(?:,| -|/|, B,)(?:{_AND})?|{_AND}) "
_CHAIN = rf"O{_TERM}*(?:{_JOIN}O{_TERM}*)*(?:,? D)?"
_CHAINS = re.compile(_CHAIN)
_JOINED_BY_AND = re.compile(rf",?{_AND} O")
#: `ông từng là Bí thư Tỉnh đoàn; Bí thư Huyện ủy`: the list goes on.
_CONTINUES = re.compile(r";(?: rồi| và| sau đó| đồng thời)? ")

# -- Persons in a row --------------------------------------------------------------------------------------------------

_NEXT = r"(?:,| và|, và| cùng) "
_PERSONS = rf"P(?:(?: \([^()PO]*\))?{_NEXT}P)*"
#: Persons in a row, each with offices of his own: `P - Chủ tịch UBND tỉnh; P (Chủ tịch HĐND tỉnh) và P`.
_ITEM = rf"P(?:(?:,| -) {_CHAIN}| \([^()P]*\))*"
_ROW = re.compile(rf"{_ITEM}(?:(?:,|;| và|, và|; và) {_ITEM})*")
#: That there are several of what follows: `các Phó Chủ tịch P, P`, `hai ông P và P`, `cùng các đồng chí P, P`.
_SEVERAL = r"(?<!\w)(?:các|hai|ba|bốn|năm|sáu|những|\d+)(?: vị| đồng chí| ông| bà)?"
_SEVERAL_BEFORE = re.compile(rf"{_SEVERAL} $")

# -- An office before a name: `Chủ tịch UBND tỉnh P` -------------------------------------------------------------------

_DIRECTLY = re.compile(r"(?:, B)?(?: (?P<since>đương nhiệm|mới|cũ|tiền nhiệm|khi đó|lúc đó|bấy giờ))?(?: \(| )P")
#: `Chánh Văn phòng Bộ: P`, `Hiệu trưởng - P` in a list of appointments, and the cells of a table.
_LISTED = re.compile(r"(?: qua các thời kỳ)?(?P<mark>:| \|| -) P")
#: `thay Chủ tịch UBND tỉnh P`, `cố Bí thư Tỉnh ủy P`
_LEAVES = re.compile(
    r"(?<!\w)(?:miễn nhiệm|bãi nhiệm|cách chức|thay(?: thế)?(?: cho)?|thôi|kế nhiệm|cố|cựu|nguyên|thời)"
    r"(?: chức(?: vụ| danh)?)?(?: đối với| với)? $"
)
#: After the last of a row of offices: `Chánh Văn phòng UBND tỉnh Cần Thơ cũ`. After an office or a name: `(nay đã nghỉ
#: hưu)`, `, nay là O`.
_OF_OLD = re.compile(r" \(?(?:cũ|(?:nhiệm kỳ|khóa) trước)(?!\w)")
_NO_MORE = re.compile(r",? \(?(?:nay|hiện)(?: đã| đang)? (?:nghỉ|là O|giữ chức(?: vụ)? O|chuyển)")
#: `Bí thư Đoàn Thanh niên, Thượng tá P, nói`: the name set off, at the beginning of what is said. Elsewhere another
#: person's name follows the comma: `tiếp Bí thư Tỉnh ủy, ông P nói`.
_INVERTED = re.compile(r", P")
_SET_OFF = re.compile(
    r", P(?=[,;.)]|$| \(| (?:cho|nói|khẳng định|nhấn mạnh|phát biểu|đề nghị|yêu cầu|chia sẻ|lưu ý)(?!\w))"
)
_BEGINS = re.compile(r"(?:^|[.!?:;] )(?:[-+*] )?(?:[^PO]{0,160}, |theo |thuộc |(?:đối )?với )?$")

# -- An office after a name: `P, Chủ tịch UBND tỉnh` -------------------------------------------------------------------

#: What may be said of a person before the office: age, birth, people, home, party membership, family, other name.
_HOME = r"(?:(?:nguyên )?quê(?: quán)?|nguyên quán|trú|ngụ|ở)(?: ở| tại)? L"
_FAMILY = rf"(?:{'|'.join(KIN)})(?: (?!là )[^,;.PO]{{0,12}})? P"
_ABOUT = (
    r"(?:\d+ tuổi|(?:sinh|sn)(?: năm| ngày)? D|dân tộc [\w'-]+(?: [\w'-]+)?|(?:người|đảng viên)[^,;.PO]{0,30}"
    rf"|{_HOME}|{_FAMILY}|D|L|tức P|bí danh P)"
)
_STILL = r"(?: (?:hiện(?: nay| đang)?|nay|đang|tân|đương kim|(?:bao )?gồm(?: các)?(?: chức(?: vụ| danh)?)?:?))?"
_APPOSED = re.compile(
    rf"(?P<who>{_PERSONS})"
    rf"(?:(?: ?\([^()]*\))*(?: ?\(|,| -| \||)(?: {_ABOUT}(?: -| \||[,;:]))*{_STILL} ?| \([^()PO]*[,;-] )$"
)
#: `- Bà P: Phó Chủ tịch HĐND huyện, 55/58 phiếu`, `P, nguyên Chủ tịch UBND huyện: Chủ tịch UBND huyện` in a list. In
#: running text what follows the colon is what somebody said: `Ông P: Chủ tịch UBND tỉnh đã hứa`.
_ASSIGNED = re.compile(
    rf"(?:^|[;.] )(?:[-+*] |\d+[.)] ?)*(?:{_SEVERAL} )?(?P<who>{_PERSONS})(?: \([^()PO]*\))?(?:(?:,| -) {_CHAIN})?: $"
)
_SETS_OFF = re.compile(r"[,.;)]|$| (?:thì|cho biết)")

# -- An office, a word of belonging, a name: `miễn nhiệm chức Chủ tịch UBND tỉnh đối với P` ----------------------------

_HOLDER = rf"(?:{_CHAIN} )?P"
_HOLDERS = rf"{_HOLDER}(?:(?: \([^()P]*\))?{_NEXT}{_HOLDER})*"
_BELONGS = re.compile(
    rf"\)?,?(?: theo N)?(?: (?P<when>trước đó|trước đây|khi đó|lúc đó|hiện nay|hiện|mới|khác|còn lại))?"
    rf" (?P<word>đối với|với|cho|của|do|là|thuộc về|(?:bao )?gồm(?: có)?:?)(?: {_SEVERAL})? (?P<who>{_HOLDERS})"
)
_APPOINTING = re.compile(
    r"(?<!\w)(?:bầu|bổ nhiệm|phê chuẩn|chuẩn y|phân công|chỉ định|công nhận|giao|trao|chức(?: vụ| danh)?|cương vị"
    r"|vị trí|thôi(?: giữ| làm)?|miễn nhiệm|bãi nhiệm|bãi miễn)(?!\w)"
)
#: Of these alone an office may belong to whom the sentence names for another reason: `nói với P`.
_BETWEEN_TWO = re.compile(r"đối với|với|cho|của")
#: `không phải là Ủy viên Trung ương gồm P và P`, `ứng cử đại biểu Quốc hội gồm P`, `ứng cử viên đại biểu Quốc hội P`
_DENIED = re.compile(
    r"(?<!\w)(?:không (?:còn |phải )?(?:là|làm|giữ)(?: chức(?: vụ)?)?|ứng (?:cử )?viên"
    r"|(?:ứng|tranh|đề) cử(?: chức(?: danh)?)?) $"
)
_PAST = ("trước đó", "trước đây", "khi đó", "lúc đó")
_DOES = re.compile(r" (?:đang |từng )?(?:làm|giữ|đảm nhiệm|đảm nhận|đảm trách|kiêm|phụ trách|nắm)(?!\w)")
#: `cách tất cả chức vụ trong Đảng`, `cho thôi nhiệm vụ`; no dismissal yet where it is asked for: `đề nghị cách chức`.
_DISMISSED = re.compile(
    r"(?<!\w)(?:miễn nhiệm|bãi nhiệm|bãi miễn|cách (?:toàn bộ |tất cả |hết |mọi )*(?:các )?chức"
    r"|thôi (?:giữ|làm|đảm nhiệm|nhiệm vụ|chức))(?!\w)"
)
_APPOINTED = re.compile(r"(?<!\w)(?:bầu|bổ nhiệm|phê chuẩn|chuẩn y)(?!\w)")
_ASKED = re.compile(r"(?<!\w)(?:đề nghị|xem xét|kiến nghị|xin|yêu cầu)[^,.;]*$")

# -- An office in a clause before its subject: `Khi còn là Chủ tịch xã, P …` -------------------------------------------

_HOW = (
    r"(?:trước khi|sau khi|khi|lúc|hồi|thời|từng|vốn|nguyên|là|với|trên|ở|trong"
    r"|tái|đắc cử|trúng cử|được bầu|được bổ nhiệm)(?!\w)[^,;.PO]{0,40}"
)
_INTRODUCED = re.compile(rf"(?:^|[,;:(] |- |\. |(?<!\w)(?:vì|do|rằng) )(?P<how>{_HOW}) $")
_THEN_PERSON = re.compile(r"(?: [^PO,;.]{0,60})?,(?:[^PO,;.]{0,40},)?(?:[^PO,;.]{0,30})? P")
_NOT_NOW = re.compile(
    r"sau khi (?:thôi|rời|hết|miễn)|(?:khi|lúc|hồi|thời|từng|vốn|nguyên|trong thời (?:gian|kỳ))(?!\w)"
)
_ABOUT_OFFICE = re.compile(
    r"(?<!\w)(?:là|làm|giữ|chức|cương vị|tư cách|vai trò|vị trí|bầu|cử|bổ nhiệm|đảm nhiệm|đảm nhận|ghế)(?!\w)"
)

# -- Predecessors, careers ---------------------------------------------------------------------------------------------

#: `bổ nhiệm P làm Giám đốc Sở Y tế, thay P`
_REPLACES = re.compile(r",? \(?(?:để |nhằm )?(?:thay(?: thế)?(?: cho)?|kế nhiệm|tiếp nhiệm) P")
#: `- Từ tháng 3/2010 đến năm 2015: Bí thư Huyện ủy`, of the person named last
_CAREER = re.compile(r"[-+*. ]*(?:từ |đến |trước )?(?:T|D(?: (?:đến|-) (?P<until>D|nay))?)(?::| \|) [^P]*")
#: `Sinh ngày 3-9-1924, tại …; nguyên Phó Bí thư Tỉnh ủy; …`, under the name
_BIOGRAPHY = re.compile(r"[-+*. ]*(?:O )?(?P<who>P(?: ?\([^()]*\))?,? )?(?:sinh|sn)(?: ngày| năm)? D[^P]*")
_PERIOD = re.compile(r"(?<!\w)từ D đến D")
_ENDS = re.compile(r"[,.;(]| \(|$| [DT]| (?:từ|đến|cho đến)(?!\w)")


class Claim(NamedTuple):
    """That a person (a mention's index) holds offices (indexes of their roles).

    `status` is what the words around them say, None if nothing. Dates (mentions): `since` those in the clause that says
    so, `term` those after the offices (`Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021`).
    """

    offices: list[int]
    person: int
    status: Status | None = None
    since: tuple[int, ...] = ()
    term: tuple[int, ...] = ()


class ClaimReader:
    """Finds for each chain of offices in a sentence the persons that hold them.

    `obituary`: the article tells of somebody's death, so that the offices of a life are all of the past.
    """

    def __init__(self, antecedents: Antecedents, obituary: bool = False) -> None:
        self._antecedents = antecedents
        self._of_a_life: Status | None = "former" if obituary else None

    def read(self, sentence: Skeleton) -> Iterator[Claim]:
        """The claims of one sentence, in the order of their offices."""
        earlier: list[Claim] = []
        end = 0
        for match in _CHAINS.finditer(sentence.text):
            chain = _Chain(sentence, match.start(), match.end(), self._antecedents)
            found = chain.claims() or chain.of_a_life(self._of_a_life)
            if not found and _CONTINUES.fullmatch(sentence.text, end, chain.begin):
                found = [claim._replace(offices=chain.offices) for claim in earlier]
            for claim in found:
                yield from chain.in_time(claim)
            yield from chain.predecessors()
            earlier, end = found, chain.end


class _Chain:
    """Offices in a row in their sentence, `text[begin:end]`. Each method reads one way of saying who holds them."""

    def __init__(self, sentence: Skeleton, begin: int, end: int, antecedents: Antecedents) -> None:
        self.sentence, self.text, self.begin, self.end = sentence, sentence.text, begin, end
        self.offices = sentence.of("O", begin, end)
        self.start = max(0, begin - _WINDOW)
        self._antecedents = antecedents

    def claims(self) -> list[Claim]:
        """Who holds the offices; empty where nobody named does."""
        direct, apposed = self._direct(), self._apposed()
        if direct and apposed:
            return self._divided(apposed, direct)
        return direct or apposed or self._belonging() or self._introduced() or self._inverted() or self._by_verb()

    def in_time(self, claim: Claim) -> Iterator[Claim]:
        """The claim with what is said after its offices: `Giám đốc Sở Công nghiệp từ năm 2001 đến năm 2006` is of the
        past, of `Bí thư Huyện ủy, Phó Chủ tịch UBND tỉnh Ninh Thuận cũ` the last."""
        over = claim.status is None and _PERIOD.search(self.text, self.begin, self.end) is not None
        term = tuple(self.sentence.of("DT", self.begin, self.end))
        claim = claim._replace(term=term, status="former" if over else claim.status)
        if claim.offices[-1] == self.offices[-1] and _OF_OLD.match(self.text, self.end):
            yield claim._replace(offices=claim.offices[-1:], status="former")
            claim = claim._replace(offices=claim.offices[:-1])
        if claim.offices:
            yield claim

    def of_a_life(self, status: Status | None) -> list[Claim]:
        """`- Từ tháng 3/2010 đến năm 2015: Bí thư Huyện ủy`; the lines of a life name nobody: they are of the person
        named last."""
        career = _CAREER.fullmatch(self.text, 0, self.begin)
        biography = _BIOGRAPHY.fullmatch(self.text, 0, self.begin)
        if not (career or biography) or not _ENDS.match(self.text, self.end):
            return []
        if biography and biography["who"]:
            return self._claims(*biography.span("who"))
        person = self._antecedents.last_of_all(self.offices[0])
        if person is None:
            return []
        if career and career["until"] == "D":
            status = "former"
        return [Claim(self.offices, person, status, tuple(self.sentence.of("DT", 0, self.begin)) if career else ())]

    def predecessors(self) -> Iterator[Claim]:
        """Who held the last office before: `bổ nhiệm P làm Giám đốc Sở Y tế, thay P`."""
        found = _REPLACES.match(self.text, self.end)
        if found:
            yield Claim(self.offices[-1:], self.sentence.marks[found.end() - 1], "former")

    def _direct(self) -> list[Claim]:
        """`Chủ tịch UBND tỉnh P`, `các Phó Chủ tịch UBND tỉnh P, P và P`, `Chánh Văn phòng Bộ: P`"""
        found = _DIRECTLY.match(self.text, self.end) or _LISTED.match(self.text, self.end)
        if found is None or _DENIED.search(self.text, self.start, self.begin):
            return []
        first = found.end() - 1
        end = first + 1
        if _SEVERAL_BEFORE.search(self.text, self.start, self.begin):
            end = self._end_of_row(first, end)
        since = found.groupdict().get("since")
        if since is None:
            left = _LEAVES.search(self.text, self.start, self.begin) is not None
        else:
            left = since not in ("đương nhiệm", "mới")
        return self._claims(first, end, left)

    def _end_of_row(self, first: int, end: int) -> int:
        """The end of the row of persons that begins with the name at `first`, at least `end`."""
        row = _ROW.match(self.text, first)
        return max(row.end(), end) if row else end

    def _apposed(self) -> list[Claim]:
        """`P, Chủ tịch UBND tỉnh`, `P (57 tuổi) - Chủ tịch UBND tỉnh`, `các đồng chí P, P, Phó Chủ tịch UBND tỉnh`"""
        assigned = _ASSIGNED.search(self.text, self.start, self.begin)
        if assigned and _ENDS.match(self.text, self.end):
            return self._claims(*assigned.span("who"))
        found = _APPOSED.search(self.text, self.start, self.begin)
        if found is None or not self._ends_apposition(found):
            return []
        begin, end = found.span("who")
        # `cách hết chức vụ trong Đảng của P, Bí thư …`, not `miễn nhiệm Chủ tịch UBND tỉnh đối với P, Bí thư …`
        said = re.split("[PO;]", self.text[self.start : begin])[-1]
        left = _is_dismissed(said) or _NO_MORE.match(self.text, self.end) is not None
        several = _SEVERAL_BEFORE.search(self.text, self.start, begin)
        return self._claims(begin if several else end - 1, end, left)

    def _ends_apposition(self, found: re.Match[str]) -> bool:
        """Not so in `theo P, Bí thư Tỉnh ủy đã chỉ đạo`, which speaks of somebody else."""
        by_hearsay = self.text.endswith("theo ", self.start, found.start())
        return not by_hearsay or _SETS_OFF.match(self.text, self.end) is not None

    def _divided(self, apposed: list[Claim], direct: list[Claim]) -> list[Claim]:
        """Offices between two persons, `P, Bí thư Tỉnh ủy và Chủ tịch UBND tỉnh P`, are divided at the last `và`.

        Without it the first office is the first person's, unless he has one before his name.
        """
        cut = 0
        for joint in _JOINED_BY_AND.finditer(self.text, self.begin, self.end):
            cut = self.text.count("O", self.begin, joint.start())
        if not cut and len(self.offices) > 1:
            name = self.text.rindex("P", self.start, self.begin)
            cut = 0 if self.text.endswith("O ", 0, name) else 1
        own = [claim._replace(offices=self.offices[:cut]) for claim in apposed] if cut else []
        return own + [claim._replace(offices=self.offices[cut:]) for claim in direct]

    def _belonging(self) -> list[Claim]:
        """`miễn nhiệm chức Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021 đối với P`, `Bí thư là P`, `hai Ủy viên Bộ Chính trị
        là O P và O P`"""
        found = _BELONGS.match(self.text, self.end)
        if found is None:
            return []
        lead, word = self.text[self.start : self.begin], found["word"]
        dismissed = _is_dismissed(lead)
        if word == "do":
            belongs = _DOES.match(self.text, found.end()) is not None
        else:
            belongs = not _BETWEEN_TWO.match(word) or dismissed or _APPOINTING.search(lead) is not None
        if not belongs or _DENIED.search(lead):
            return []
        left = dismissed or found["when"] in _PAST
        begin, end = found.span("who")
        if _SEVERAL_BEFORE.search(self.text, self.start, self.begin):
            end = self._end_of_row(self.text.index("P", begin), end)
        return self._claims(begin, end, left)

    def _introduced(self) -> list[Claim]:
        """`Khi còn là Chủ tịch UBND xã, P …`, `Với tư cách Trưởng đoàn, P …`, `Trước khi giữ chức Chủ tịch UBND tỉnh, P
        từng …`"""
        found = _INTRODUCED.search(self.text, self.start, self.begin)
        person = _THEN_PERSON.match(self.text, self.end)
        if found is None or person is None or not _ABOUT_OFFICE.search(found["how"]):
            return []
        return self._claims(person.end() - 1, person.end(), _NOT_NOW.match(found["how"]) is not None)

    def _inverted(self) -> list[Claim]:
        """`Chủ tịch UBND xã, ông P, cho biết` at the beginning of what is said."""
        found = (_INVERTED if self.begin == 0 else _SET_OFF).match(self.text, self.end)
        if found is None or not _BEGINS.search(self.text, self.start, self.begin):
            return []
        return self._claims(found.end() - 1, found.end())

    def _by_verb(self) -> list[Claim]:
        """`P được HĐND tỉnh bầu giữ chức Chủ tịch UBND tỉnh`, `P từng là …`, `Ông là …`"""
        for verb in find_verbs(self.text, self.start, self.begin):
            subject = find_subject(self.sentence, self.start, verb, self._antecedents)
            if subject is not None and takes_office(self.text, verb, subject):
                return self._taken(verb, subject)
        return []

    def _taken(self, verb: Verb, subject: Subject) -> list[Claim]:
        status = status_of(self.text, verb, subject)
        dates = tuple(self.sentence.of("DT", subject.clause, verb.begin))
        held = [Claim(self.offices, person, status, dates) for person in subject.persons]
        if len(held) == len(self.offices) > 1:
            # `A và B được bầu làm Chủ tịch HĐND tỉnh và Chủ tịch UBND tỉnh`
            held = [claim._replace(offices=[office]) for claim, office in zip(held, self.offices, strict=True)]
        return held + [Claim(self.offices, person, "former") for person in subject.replaced]

    def _claims(self, begin: int, end: int, left: bool = False) -> list[Claim]:
        """A claim for each person in `text[begin:end]`; `left`: the office is of the past."""
        found = []
        for at in range(begin, end):
            if self.text[at] == "P":
                former = left or _NO_MORE.match(self.text, at + 1) is not None
                found.append(Claim(self.offices, self.sentence.marks[at], "former" if former else None))
        return found


def _is_dismissed(words: str) -> bool:
    """Whether words say last that somebody left an office, and not only that it is asked for."""
    dismissals = list(_DISMISSED.finditer(words))
    if not dismissals:
        return False
    last = dismissals[-1]
    return not _ASKED.search(words[: last.start()]) and not _APPOINTED.search(words, last.end())
