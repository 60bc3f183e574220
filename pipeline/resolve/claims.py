"""Who holds an office, by the words between a person and a chain of offices."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.records import Status
from pipeline.resolve.context import Article
from pipeline.resolve.offices import Office, without_mentions
from pipeline.resolve.persons import only_titles, titles

_BREAK = re.compile(r"[;.]")
_FORMER = re.compile(
    r"(?<!\w)(?:thôi|miễn nhiệm|bãi nhiệm|cách (?:hết |mọi |tất cả )?(?:các )?chức|nguyên|cựu|từng|nghỉ hưu|điều động từ|chuyển từ|lần lượt|trước khi|trước đó|thay(?: thế)?(?: cho)?|khi (?:còn|đang)? ?(?:làm|giữ|là)|lúc (?:còn )?(?:làm|giữ)|trong thời gian)(?!\w)",
    re.IGNORECASE,
)
_TAKES = re.compile(
    r"(?<!\w)(?:làm|giữ(?: các| nhiều)? ?(?:chức(?: vụ| danh)?|cương vị)?|là|bầu|bổ nhiệm|đảm nhiệm|đảm nhận|cương vị|vị trí|chức (?:vụ|danh)|phân công|chỉ định|chuẩn y|phê chuẩn|trúng cử|tái cử|với tư cách|ứng cử|trở thành|kiêm|phụ trách|điều động|luân chuyển)(?!\w)",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"^[\s\"'*+-]*(?:(?:trước đó|sau đó|hiện(?: nay)?|từ|tháng|năm|đến|ngày|trước khi|về nước|ngoài ra|đồng thời|bên cạnh đó|như vậy|theo đó)[^.]{0,60}?)?[, ]*(?:ông|bà|anh|chị|đồng chí|cô)(?: này| ấy)?(?!\w)",
    re.IGNORECASE,
)
_OF = re.compile(r"(?:(?:nhiệm kỳ|của|này)? ?)(?:với|đối với|cho|của|là)", re.IGNORECASE)
#: An office that somebody is put forward for is not held yet.
_PROPOSED = re.compile(
    r"(?<!\w)(?:giới thiệu|đề cử|ứng cử|dự kiến|đề nghị|để trở thành|không (?:trúng|đắc) cử|sau khi được bầu)(?!\w)[^.;]*$",
    re.IGNORECASE,
)
_WANTED = re.compile(r"(?<!\w)(?:đề nghị|xem xét|kiến nghị|xin)[^,.;]*$", re.IGNORECASE)
#: Said of the office that follows or of the one in apposition: `cách tất cả chức vụ trong Đảng đối với ông X - Bí thư …`.
_DISMISSED = re.compile(
    r"(?<!\w)(?:miễn nhiệm|bãi nhiệm|bãi miễn|cách (?:toàn bộ |tất cả |hết |mọi )*(?:các )?chức|thôi (?:giữ|làm))(?!\w)",
    re.IGNORECASE,
)
_APPOSITION = re.compile(
    r"^[ ]*[,(:-][ ]*(?:hiện(?: nay)?(?: là| giữ chức(?: vụ)?| đang là)?|là|giữ chức(?: vụ)?|tân|đang là|nay là|người[^,;.]{0,12}là)?[ ]*$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"(?<!\w)(?:các|hai|ba|bốn|năm|những|\d+)(?: đồng chí| ông| bà)?[ ]*$", re.IGNORECASE)


#: Directly before an office: somebody leaves it (`miễn nhiệm chức vụ`, `thay cho Chủ tịch …`).
_LEAVES = re.compile(
    r"(?<!\w)(?:miễn nhiệm|bãi nhiệm|cách chức|thay(?: thế)?(?: cho)?|thôi)"
    r"(?: chức(?: vụ| danh)?)?(?: đối với| với| ông| bà)?[ ]*$"
)


_BEGINS_WITH_A_YEAR = re.compile(
    r"[\s\"'*+-]*(?:từ |đến |vào |trong |hồi )?(?:đầu |cuối |giữa )?(?:năm|tháng|giai đoạn|nhiệm kỳ)\b[^,.]{0,30}\d{4}",
    re.IGNORECASE,
)


def _is_dismissed(words: str) -> bool:
    """Whether words say that somebody left an office, not only that it is asked for (`đề nghị cách chức giám đốc Sở`)."""
    match = _DISMISSED.search(words)
    return match is not None and not _WANTED.search(words[: match.start()])


class Claim(NamedTuple):
    """That a person (a mention's index) holds offices; `status` is what the words around them say, None if nothing."""

    offices: list[Office]
    person: int
    status: Status | None = None


class ClaimReader:
    """Finds for each chain of offices the persons that hold them."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.persons = article.of.get("PERSON", [])

    def claims(self, chain: list[Office]) -> list[Claim]:
        """Who holds a chain of offices by the words around it; empty where nobody named does."""
        first, last = chain[0].role, chain[-1].last
        before, after = self._person_before(first), self._person_after(last)
        apposed = before is not None and _APPOSITION.match(self._plain(before, first)) is not None
        if after is not None and after == last + 1 and only_titles(self.article.gap(last)):
            # `Chủ tịch UBND tỉnh Lê Văn A`; between two persons a chain may divide
            split = self._split(chain) if apposed else 0
            if split and before is not None:
                return [Claim(chain[:split], before), *self._shared(chain[split:], after)]
            return self._shared(chain, after)
        if apposed and before is not None:
            # `ông Lê Văn A - Chủ tịch UBND tỉnh`
            status = "former" if _is_dismissed(self._lead(before, 120)) else self._status(self._plain(before, first))
            return [Claim(chain, before, status)]
        if after is not None and self._only_dates_between(last, after):
            gap = without_mentions(self.article, last, after).strip(" \"'()")
            if _OF.fullmatch(titles()[0].sub("", gap).strip()):
                # `miễn nhiệm chức Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021 đối với ông Lê Văn A`
                return [Claim(chain, after, "former" if _is_dismissed(self._lead(first, 160)) else None)]
            if gap[:1] in (",", ":", "-") and gap[1:].strip() and only_titles(gap[1:]):
                # `Khi còn là Chủ tịch UBND thị trấn nhiệm kỳ 2004-2009, ông Lê Văn A …`
                status = self._status(self._lead(first))
                return [claim._replace(status=claim.status or status) for claim in self._shared(chain, after)]
        if _PROPOSED.search(self._lead(first, 120)):
            return []
        if before is not None:
            return [Claim(chain, before, self._verb_status(before, first))] if self._takes(before, first) else []
        subject = self._subject(first)
        return [] if subject is None else [Claim(chain, subject, self._status(self._lead(first)))]

    def _only_dates_between(self, last: int, after: int) -> bool:
        return all(self.article.mentions[index].label == "DATE" for index in range(last + 1, after))

    def _takes(self, before: int, first: int) -> bool:
        """Whether a verb of taking office stands close before the office: `ông X được Quốc hội bầu giữ chức`."""
        gap = without_mentions(self.article, before, first)
        verbs = list(_TAKES.finditer(gap))
        return bool(verbs) and len(gap) < 160 and len(gap) - verbs[-1].end() < 25 and not _BREAK.search(gap)

    def _verb_status(self, before: int, first: int) -> Status | None:
        """What the verbs say: those after the last office that stands between (`điều động từ … về giữ chức …`), `từng`
        anywhere, `Trước khi …, ông X làm` at the head of the sentence."""
        gap = without_mentions(self.article, before, first)
        last = self.article.gap(first - 1) if first - 1 > before else gap
        if _FORMER.search(last) or re.search(r"(?<!\w)(?:từng|lần lượt)(?!\w)", gap):
            return "former"
        head = self._lead(before, 200).lstrip(" \"'-")
        return (
            "former" if re.match(r"trước (?:khi|đó|đây)(?!\w)", head, re.IGNORECASE) and first - 1 == before else None
        )

    def _plain(self, before: int, first: int) -> str:
        """The gap between a person and an office, dates and places in brackets left out: `X (quê Hà Nội) - Bí thư`."""
        if first == before + 1:
            return self.article.between(before, first)
        return re.sub(r"\([^()]*\)", "", without_mentions(self.article, before, first))

    @staticmethod
    def _status(words: str) -> Status | None:
        return "former" if _FORMER.search(words) else None

    def _lead(self, index: int, width: int = 60) -> str:
        """The sentence's words before a mention, `width` characters at most."""
        begin = max(self.article.begins[index] - width, 0)
        text = self.article.folded.text[begin : self.article.begins[index]]
        return re.split(r"[.\n;]", text)[-1]

    def _person_before(self, index: int) -> int | None:
        for other in range(index - 1, -1, -1):
            if not self.article.same_sentence(other, index) or not self.article.same_line(other, index):
                return None
            if self.article.mentions[other].label == "PERSON":
                return other
        return None

    def _person_after(self, index: int) -> int | None:
        for other in range(index + 1, len(self.article.mentions)):
            if not self.article.same_line(index, other):
                return None
            if self.article.mentions[other].label == "PERSON":
                return other if self.article.same_sentence(other, index) or other == index + 1 else None
        return None

    def replaced(self, chain: list[Office]) -> int | None:
        """`bổ nhiệm ông A làm Giám đốc Sở Y tế, thay cho ông B`: B held it before."""
        last = chain[-1].last
        after = self._person_after(last)
        if after is None or after != last + 1:
            return None
        gap = titles()[0].sub("", self.article.gap(last)).strip(" ,(")
        return after if re.fullmatch(r"(?:để |nhằm )?thay(?: thế)?(?: cho)?", gap, re.IGNORECASE) else None

    def _split(self, chain: list[Office]) -> int | None:
        """Where a chain between two persons divides: `ông A, Bí thư Tỉnh ủy và Chủ tịch UBND tỉnh B` after `và`."""
        for at in range(len(chain) - 1, 0, -1):
            if re.search(r"(?<!\w)(?:và|cùng)(?!\w)", self.article.between(chain[at - 1].last, chain[at].role)):
                return at
        return None

    def _shared(self, chain: list[Office], person: int) -> list[Claim]:
        """`các Phó Chủ tịch UBND tỉnh A, B và C`: the office is everybody's in the row."""
        lead = self._lead(chain[0].role)
        status: Status | None = "former" if _LEAVES.search(lead) else None
        found = [Claim(chain, person, status)]
        if _SEVERAL.search(lead):
            other = person
            while other + 1 < len(self.article.mentions) and self.article.mentions[other + 1].label == "PERSON":
                gap = titles()[0].sub("", self.article.gap(other)).strip()
                if gap not in (",", "và", "và ông", ", ông"):
                    break
                other += 1
                found.append(Claim(chain, other, status))
        return found

    def is_of_the_past(self, index: int) -> bool:
        """Whether the sentence begins with a year: `Tháng 10/2016, ông được bầu …`, `Từ năm 2005 đến năm 2010, …`."""
        return _BEGINS_WITH_A_YEAR.match(self._lead(index, 200).lstrip()) is not None

    def _subject(self, index: int) -> int | None:
        """The person that a sentence without a name speaks of: `Ông từng giữ chức Chánh Văn phòng Tỉnh ủy.`"""
        text = self.article.folded.text
        begin = text.rfind("\n", 0, self.article.begins[index]) + 1
        stop = self.article.begins[index]
        sentence = re.split(r"(?<=[.!?]) ", text[begin:stop])[-1]
        if not _TAKES.search(sentence) or not (_PRONOUN.match(sentence) or self._has_no_subject(sentence)):
            return None
        earlier = [person for person in self.persons if person < index]
        return earlier[-1] if earlier else None

    @staticmethod
    def _has_no_subject(sentence: str) -> bool:
        return (
            re.match(r"^[\s\"'*+-]*(?:trước đó|sau đó|trước khi|từng|hiện|về nước)(?!\w)", sentence, re.IGNORECASE)
            is not None
        )
