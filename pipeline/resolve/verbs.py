"""Offices that a verb gives to a person: `P được HĐND tỉnh bầu giữ chức O`, `P thôi giữ chức O`, `Ông từng là O`.

The verbs are a table (seeds/roles/holding.csv). Skeletons: see `pipeline.resolve.skeleton`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from pipeline.assets import rows
from pipeline.records import Status
from pipeline.resolve.antecedents import Antecedents
from pipeline.resolve.skeleton import Skeleton
from pipeline.resolve.titles import KIN
from pipeline.segment.fold import fold

#: How far a verb may be from its subject, in characters.
_REACH = 200

#: The office's word for itself, and what may stand before it and after it.
_CHAIR = r"(?:chức|chức vụ|chức danh|cương vị|vị trí|vai trò|nhiệm vụ|trọng trách|ghế)"
_HELPER = (
    rf"(?:{_CHAIR}|các|những|nhiều|cả|vào|bổ sung|thêm|lại|tân|nữ|luôn|một trong những|một trong \d+|\d+"
    r"|là|làm|giữ|mới|vào B(?:,| và))"
)
#: `giữ các chức vụ quan trọng ở tỉnh như O`, `kinh qua nhiều vị trí, gồm: O`
_SUCH_AS = r",?(?: [^PO;.:]{0,60}?)? (?:như|gồm|là|sau|(?=\())"
#: Offices that are no mentions of their own may stand before one that is: `giữ chức phó phòng rồi trưởng phòng, O`
_UNMARKED = r"(?: [^PO,;.:]{3,25}(?:,| rồi| kiêm| và)){1,3}"
#: Words between a verb and the office.
_FILLER = rf"(?: {_HELPER},?)*(?:(?: (?:các|nhiều|những|\d+))? {_CHAIR}(?:{_SUCH_AS}|{_UNMARKED}))?"
#: Persons in a row, the last of them the subject: `P và P`, `các đồng chí P, P`.
_SEVERAL = r"(?<!\w)(?:các|hai|ba|bốn|năm|những|\d+)(?: vị| đồng chí| ông| bà)? "
_TWO_SUBJECTS = re.compile(rf"P(?: \([^()P]*\))?(?: và| cùng) (?:{_SEVERAL}|O )?$")
_SUBJECTS = re.compile(rf"(?:P và )?{_SEVERAL}(?:P(?: \([^()P]*\))?(?:, | và |, và | cùng ))+$")
#: Between a person and `là`.
_ADVERBS = r"hiện nay|hiện|nay|đang|cũng|vẫn|đã|từng|vừa|mới|chính|đồng thời|trước đó|khi đó|lúc đó|khi ấy|còn|sẽ"
_CLOSE = re.compile(rf"(?:,? (?:{_ADVERBS}|(?:từ |đến |năm |tháng )?[DT]|\([^()]*\)),?)* ")
_PASSIVE = re.compile(r"(?<!\w)(?:được|bị|nhận quyết định)(?!\w)")
#: Somebody else than the person before takes the office: `P nói về nhân sự giữ chức O`, `P cho biết ban do O làm O`.
_OF_OTHERS = re.compile(
    r"(?:(?<!\w)còn [^P]*|(?<!\w)do (?:(?!được)[^P])*"
    r"|(?<!\w)(?:nhân sự|ai|ứng viên|(?<!, )người)(?: (?:đang|từng|đã|sẽ|được|vừa))*) $"
)
_NOT_THE_SUBJECT = re.compile(rf"(?<!\w)(?:của|(?:{'|'.join(KIN)})(?: của)?) $")
_REPLACED = re.compile(r"(?<!\w)(?:thay(?: thế)?(?: cho)?|kế nhiệm|tiếp nhiệm) $")
#: Of the person replaced more is said: `thay P đã làm O`, not `thay P làm O`.
_OF_HIS_OWN = re.compile(r",? (?:đã|vừa|mới|được|bị|sẽ|người)(?!\w)")
_BREAK = re.compile(r"[;!?]|\. ")
_IN_BRACKETS = re.compile(r"\([^()]*\)")

#: A word of address with no name after it (the skeleton leaves those before names out).
_PRONOUN = re.compile(
    r"(?<!\w)(?<!các )(?<!những )(?<!hai )(?P<word>ông|bà|anh|chị|đồng chí|cô|cụ|thầy)(?: ấy| này| ta)?(?!\w)"
    r"(?! (?:con|cha|em|hùng|lãnh đạo|nội|ngoại|chủ|trai|gái|thơ|bí thư|chủ tịch|O))"
)
#: A sentence that leaves its subject out: `Trước đó, từng là O`, `Năm 2015, được bầu làm O`.
_NO_SUBJECT = re.compile(
    r"[-+*. ]*(?:(?:trước|sau) (?:đó|khi|đây)|từng|hiện|về nước|sinh|được"
    r"|(?:từ |đến |vào |trong )?(?:tháng |năm )?[DT])(?!\w)(?:[^B]|(?<=được )B|(?<=bị )B)*$"
)

# What the words say of the time.
_THEN = r"(?:trước đây|trước kia|khi đó|lúc đó|khi ấy|lúc ấy|hồi đó|bấy giờ|thời điểm (?:đó|ấy|này)|thời gian đó)"
_WHILE = r"(?<!sau )(?<!trước )(?<!đồng )(?:khi|lúc|hồi|thời|thời kỳ|trong thời gian|giai đoạn|dưới thời)"
#: Between the subject and the verb: `P từng được phân công làm O`, `P (khi đó đang là O)`, `P khi giữ chức O`.
_ONCE = re.compile(rf"(?<!\w)(?:từng|lần lượt|trải qua|kinh qua|{_THEN}|{_WHILE} (?:đang |còn )?$)(?!\w)")
#: Before the subject: `thời điểm đó P là O`, `khi P còn là O`; but `khi P được bầu làm O` tells of the beginning.
_BACK_THEN = re.compile(rf"(?<!\w)(?:{_THEN},?|{_WHILE}) $")
_PERIOD = re.compile(r"(?<!\w)từ D đến D")
#: The name or pronoun at the end of what stands before the predicate.
_SPEAKS_OF = re.compile(r"(?:P|(?:ông|bà|anh|chị|đồng chí|cô|cụ|thầy)(?: ấy| này| ta)?)$")
_EARLIER = re.compile(r"^[ -]*trước (?:khi|đây|kia)(?!\w)")

_CONFIRMED = re.compile(r"(?<!\w)(?:(?<!không )(?:trúng cử|đắc cử)|đã bầu|và (?:được )?bầu)(?!\w)")
_PROPOSED = re.compile(
    r"(?<!\w)(?:giới thiệu|đề cử|ứng cử|tranh cử|dự kiến|(?:đề nghị|xem xét)(?! (?:thi hành )?kỷ luật)"
    r"|để trở thành|chưa)(?!\w)"
)
_PROPOSES = re.compile(r"(?<!\w)(?:giới thiệu|đề cử|dự kiến|đề nghị)(?: (?:bầu|bổ nhiệm|nhân sự|để bầu|cử))* $")
_ASKED = re.compile(r"(?<!\w)(?:đề nghị|xem xét|kiến nghị|xin|yêu cầu|nguyện vọng)[^,.;]*$")


class Verb(NamedTuple):
    """A row of seeds/roles/holding.csv, and where it stands."""

    says: str
    needs: str
    begin: int


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a verb speaks of: mentions of persons. `clause` and `end` are offsets in the skeleton: where what is said of
    them begins, and where their names end. `replaced` are persons whose place they take."""

    persons: tuple[int, ...]
    clause: int
    end: int
    replaced: tuple[int, ...] = ()


@cache
def _verbs() -> dict[str, tuple[str, str]]:
    return {fold(row["words"]): (row["says"], row["needs"]) for row in rows("roles", "holding.csv")}


@cache
def _verb_pattern() -> re.Pattern[str]:
    longest_first = sorted(map(re.escape, _verbs()), key=lambda words: (-len(words), words))
    return re.compile(rf"(?<!\w)(?P<verb>{'|'.join(longest_first)}){_FILLER}(?::? | ?\()$")


def find_verbs(text: str, start: int, end: int) -> Iterator[Verb]:
    """The verbs that stand before an office at `end` of a skeleton with nothing but helping words between, the first
    first: of `luân chuyển giữ chức` first `luân chuyển`, then `giữ`."""
    found = _verb_pattern().search(text, start, end)
    while found:
        yield Verb(*_verbs()[found["verb"]], found.start())
        found = _verb_pattern().search(text, found.end("verb"), end)


def find_subject(sentence: Skeleton, start: int, verb: Verb, antecedents: Antecedents) -> Subject | None:
    """The person named last before the verb in its clause, else whom a pronoun stands for."""
    text = _IN_BRACKETS.sub(_blank, sentence.text[start : verb.begin])
    clause = max((found.end() for found in _BREAK.finditer(text)), default=0)
    said = None
    if clause and (_NO_SUBJECT.match(text, clause) or text.startswith("O", clause)):
        # `Năm 2016, ông làm O; đến năm 2017 được điều động giữ chức O`
        clause, said = 0, clause
    replaced: list[int] = []
    at = text.rfind("P", clause)
    while at >= 0 and _REPLACED.search(text, clause, at) and not _OF_HIS_OWN.match(text, at + 1):
        replaced.append(sentence.marks[start + at])
        at = text.rfind("P", clause, at)
    if at < 0:
        return _left_out(sentence, start + clause, text[clause:], antecedents)
    of_another = _NOT_THE_SUBJECT.search(text, clause, at) and not text.startswith(" (", at + 1)
    if len(text) - at > _REACH or of_another:
        return None
    row = _SUBJECTS.search(text, clause, at) or _TWO_SUBJECTS.search(text, clause, at)
    persons = sentence.of("P", start + (row.start() if row else at), start + at + 1)
    # `A nói vậy khi ông là O`: what is said begins at the pronoun
    again = _last(_PRONOUN, text[at:])
    end = said or at + (again.end() if again else 1)
    return Subject(tuple(persons), start + clause, start + end, tuple(replaced))


def _blank(found: re.Match[str]) -> str:
    """A bracket, with letters of mentions in it made harmless: `P (con trai P) hiện là O`."""
    return "(" + " " * (len(found.group()) - 2) + ")"


def _left_out(sentence: Skeleton, clause: int, text: str, antecedents: Antecedents) -> Subject | None:
    pronoun = _last(_PRONOUN, text)
    if pronoun is None and not (clause == 0 and _NO_SUBJECT.match(text)):
        return None
    first = next(iter(sentence.marks.values()))
    person = antecedents.last(first, pronoun["word"] if pronoun else None)
    if person is None:
        return None
    return Subject((person,), clause, clause + (pronoun.end() if pronoun else 0))


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next(reversed(list(pattern.finditer(text))), None)


def takes_office(text: str, verb: Verb, subject: Subject) -> bool:
    """Whether the verb gives its subject the office, or takes it away."""
    between = text[subject.end : verb.begin]
    if verb.says == "not" or _OF_OTHERS.search(between):
        return False
    if verb.needs == "close" and not _CLOSE.fullmatch(between):
        return False
    if verb.needs == "passive" and not _PASSIVE.search(between):
        return False
    return verb.says != "holds" or not _is_proposed(text, between, verb, subject)


def _is_proposed(text: str, between: str, verb: Verb, subject: Subject) -> bool:
    """Whether the office is only meant for the subject: `P được giới thiệu bầu làm O`, not `P được giới thiệu và trúng
    cử O`."""
    said = text[subject.end - 1 : verb.begin + 12]
    proposed = max((found.end() for found in _PROPOSED.finditer(said)), default=-1)
    confirmed = max((found.end() for found in _CONFIRMED.finditer(said)), default=-1)
    if confirmed > proposed:
        return False
    return proposed >= 0 or _PROPOSES.search(text, subject.clause, subject.end - 1) is not None


def status_of(text: str, verb: Verb, subject: Subject) -> Status | None:
    """What the verb and the words around it say of the time; None where they say nothing."""
    between, head = text[subject.end : verb.begin], _SPEAKS_OF.sub("", text[subject.clause : subject.end])
    if verb.says == "former":
        return None if _ASKED.search(between) else "former"
    if verb.says == "acting":
        return "acting"
    said = between.rpartition("O")[2]
    back_then = _BACK_THEN.search(head) and not _PASSIVE.search(between)
    if _ONCE.search(said) or back_then or _PERIOD.search(head + between[:20]):
        return "former"
    return "former" if "O" not in between and _EARLIER.match(text) and "O" not in head else None
