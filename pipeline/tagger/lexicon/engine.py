"""The lexicon engine: tags from tables alone, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc
from spacy.util import registry

from pipeline.article import Mention
from pipeline.segment.fold import Folded
from pipeline.tagger.lexicon import tables as _tables
from pipeline.tagger.lexicon.bodies import body
from pipeline.tagger.lexicon.context import Context, is_vietnamese
from pipeline.tagger.lexicon.events import event
from pipeline.tagger.lexicon.people import name_end, person, title_before
from pipeline.tagger.lexicon.places import bare_name, named_by_kind, tail_place
from pipeline.tagger.lexicon.roles import office
from pipeline.tagger.lexicon.syllables import Line

#: How sure the lexicon is of a label, from its precision on news that the rules were not written on.
_SCORES = {"PERSON": 0.9, "ROLE": 0.9, "BODY": 0.85, "LOCATION": 0.85, "EVENT": 0.7}


class Found(NamedTuple):
    """A find on one line, by syllables. `sure` is False for a role that still needs its person."""

    start: int
    end: int
    label: str
    sure: bool = True


class LexiconEngine:
    """See `pipeline.tagger.Engine`."""

    name = "lexicon"
    model = "lexicon"

    def __init__(self) -> None:
        self.tables = _tables.load()

    @property
    def sha256(self) -> str:
        return self.tables.sha256

    def tag(self, docs: Sequence[Doc]) -> list[list[Mention]]:
        return [self._tag(doc) for doc in docs]

    def _tag(self, doc: Doc) -> list[Mention]:
        folded: Folded = doc._.folded
        blocked = [
            (folded.at(mention.start), folded.at(mention.end))
            for mention in doc._.grammar
            if mention.label in ("DOCUMENT", "DATE")
        ]
        words = {folded.at(token.idx) for token in doc}
        lines = list(_contexts(folded.text, words, blocked, self.tables))
        known, acronyms = _known_names(lines), _acronyms(lines)
        mentions = []
        for ctx in lines:
            ctx.known, ctx.acronyms = known, acronyms
            for found in tag_line(ctx):
                start, end = folded.span(ctx.line.start[found.start], ctx.line.end[found.end - 1])
                mentions.append(Mention(start, end, found.label, _SCORES[found.label], self.name))
        return mentions


@registry.misc("trichyeu.LexiconEngine.v1")
def make_lexicon_engine() -> LexiconEngine:
    return LexiconEngine()


def _contexts(text: str, words: set[int], blocked: list[tuple[int, int]], tables: _tables.Tables) -> Iterator[Context]:
    begin = 0
    spans = iter(sorted(blocked))
    span = next(spans, None)
    for raw in text.split("\n"):
        stop = begin + len(raw)
        if raw.strip():
            line = Line(text, begin, stop, words)
            flags = [False] * line.size
            index = 0
            while span is not None and span[0] < stop:
                while index < line.size and line.end[index] <= span[0]:
                    index += 1
                while index < line.size and line.start[index] < span[1]:
                    flags[index] = True
                    index += 1
                span = next(spans, None)
            if line.size:
                yield Context(line, tables, flags, line.shout())
        begin = stop + 1


def _known_names(lines: Sequence[Context]) -> set[tuple[str, ...]]:
    """Names that a title or a sure family name shows to be persons', so that they are known where nothing stands before."""
    known = set()
    for ctx in lines:
        if ctx.shout:
            continue
        line, index = ctx.line, 0
        while index < line.size:
            if not ctx.is_name(index) or (index and line.cap[index - 1] and line.word[index - 1]):
                index += 1
                continue
            titled = title_before(ctx, index) is not None
            end = person(ctx, index, expected=titled)
            if end is not None and end - index >= 2:
                known.add(tuple(line.low[index:end]))
            index = end or index + 1
    return known


def _acronyms(lines: Sequence[Context]) -> set[str]:
    """Abbreviations in brackets directly after a body's name: `Hiệp hội Bất động sản TP.HCM (HoREA)`."""
    found = set()
    for ctx in lines:
        line = ctx.line
        for index in range(2, line.size - 1):
            text = line.text[index]
            if line.text[index - 1] != "(" or line.text[index + 1] != ")" or not line.word[index] or len(text) < 3:
                continue
            if sum(char.isupper() for char in text) < 3 or ctx.blocked[index]:
                continue
            if any((group := body(ctx, at)) is not None and group.end == index - 1 for at in range(index - 2, max(-1, index - 16), -1)):
                found.add(text)
    return found


_CREDIT = re.compile(r"ảnh$|tin$|bài$|giả$|hiện$|viết$|ghi$")


def tag_line(ctx: Context) -> list[Found]:
    """All finds of one line, in order, none overlapping."""
    line = ctx.line
    signed = _signature(ctx)
    if signed:
        return signed
    finds: list[Found] = []
    index = 0
    while index < line.size:
        if ctx.blocked[index] or not line.word[index]:
            index += 1
            continue
        step = _find(ctx, index, finds)
        index = step if step is not None else index + 1
    return _settle(ctx, finds)


def _signature(ctx: Context) -> list[Found]:
    """A line that is nothing but names is a byline: `Hoàng Yên`, `Phước Tuấn - Thu Hà`, `NGUYỄN VĂN HÙNG`, `N.P`."""
    line, finds, index = ctx.line, [], 0
    if not 1 < line.size <= 12 or ctx.blocked[0] or ctx.tables.titles.longest(line, 0):
        return []
    while index < line.size:
        end = name_end(ctx, index, 4)
        if (
            end == index
            or line.text[index] == "."
            or bare_name(ctx, index) == end
            or body(ctx, index) is not None
            or office(ctx, index) is not None
        ):
            return []
        if end - index == 1 and not (line.size == 2 and line.text[-1] == "."):
            return []
        if not all(is_vietnamese(line.text[i]) or len(line.text[i]) == 1 for i in range(index, end) if line.word[i]):
            return []
        finds.append(Found(index, end, "PERSON"))
        index = end
        if index < line.size and line.text[index] in "-,/":
            index += 1
        elif index < line.size and not (line.size - index == 1 and len(line.text[index - 1]) == 1):
            return []
    return finds


def _find(ctx: Context, at: int, finds: list[Found]) -> int | None:
    """Adds what begins at syllable `at` to `finds`; returns where to go on."""
    line = ctx.line
    end = event(ctx, at)
    if end is not None:
        finds.append(Found(at, end, "EVENT"))
        return end
    held = office(ctx, at)
    if held is not None and held.holder_end is not None and held.label is not None:
        finds.append(Found(at, held.end, "ROLE", sure=held.role.needs != "attached"))
        finds.append(Found(held.end, held.holder_end, held.label))
        return _list_items(ctx, held.holder_end, held.label, finds)
    if _in_press_list(ctx, at):
        end = name_end(ctx, at)
        finds.append(Found(at, max(end, ctx.word_end(end - 1)), "BODY"))
        return finds[-1].end
    group = body(ctx, at)
    # `Thành ủy viên` is a role, though `Thành ủy` is a body.
    if group is not None and not (held is not None and held.end >= group.end):
        venue = group.head is not None and group.head.kind == "museum" and at > 0 and line.low[at - 1] in _AT
        finds.append(Found(at, group.end, "LOCATION" if venue else "BODY"))
        return _list_items(ctx, group.end, "BODY", finds)
    if held is not None:
        finds.append(Found(at, held.end, "ROLE", sure=False))
        return held.end
    spot = named_by_kind(ctx, at)
    if spot is not None:
        finds.append(Found(at, spot, "LOCATION"))
        return _list_items(ctx, spot, "LOCATION", finds)
    spot = bare_name(ctx, at)
    after_role = bool(finds) and finds[-1].end == at and finds[-1].label in ("ROLE", "BODY", "LOCATION")
    titled = title_before(ctx, at)
    if spot is not None and not (titled and name_end(ctx, at) > spot):
        finds.append(Found(at, spot, "LOCATION"))
        return spot
    expected = titled is not None or _credited(ctx, at) or _in_list_of_persons(ctx, at, finds)
    if not expected and after_role and name_end(ctx, at) - at >= 2:
        # `Chủ tịch UBND tỉnh Siu Hương`, `Tổng thống Mỹ Donald Trump`
        expected = finds[-1].label != "LOCATION" or not is_vietnamese(line.text[at])
    end = person(ctx, at, expected=expected)
    if end is not None:
        finds.append(Found(at, end, "LOCATION" if _is_address(ctx, at, end) else "PERSON"))
        return end
    return None


def _in_press_list(ctx: Context, at: int) -> bool:
    """`các báo bạn: Hà Nội mới, Đà Nẵng, Cần Thơ`: names between commas after `báo …:` are newspapers, places too."""
    line = ctx.line
    if not ctx.is_name(at) or line.text[at - 1 : at] not in ([":"], [","], ["và"]):
        return False
    index = at - 1
    while index >= 0 and at - index < 60 and line.text[index] != ":":
        if line.text[index] in ".;(" or ctx.blocked[index]:
            return False
        index -= 1
    lead = line.low[max(0, index - 6) : index]
    if (
        index < 0
        or line.text[index] != ":"
        or "báo" not in lead
        or any(line.low[i] in _SPOKEN for i in range(index, at))
    ):
        return False
    end = ctx.word_end(max(name_end(ctx, at), at + 1) - 1)
    while end < line.size and ctx.is_name(end):
        end = ctx.word_end(end)
    return end == line.size or line.low[end] in (",", "và", ";", ".", "…", "...")


_SPOKEN = frozenset("cáo rằng là đã sẽ có không".split())

#: A theatre or museum after these is only a place: `diễn ra tại Nhà hát Lớn Hà Nội` (ruling 13).
_AT = frozenset("tại ở khấu đến vào trước trong từ ra về".split())


def _in_list_of_persons(ctx: Context, at: int, finds: list[Found]) -> bool:
    """`các ca sĩ Tùng Dương, Viết Danh, Bảo Yến và Đông Hùng`: a short run of capitals between commas after a person."""
    line = ctx.line
    if not finds or finds[-1].label != "PERSON" or line.text[finds[-1].end : at] not in ([","], ["và"]):
        return False
    end = name_end(ctx, at)
    closes = end == line.size or line.low[end] in (",", "và", ";", ".", "(", "…")
    return 2 <= end - at <= 4 and closes and all(is_vietnamese(line.text[i]) for i in range(at, end) if line.word[i])


def _is_address(ctx: Context, at: int, end: int) -> bool:
    """`số 12 Nguyễn Thị Định, phường Phú Khương`: a name after a house number, before a ward, is a street's."""
    line = ctx.line
    numbered = (
        at > 0
        and any(text[0].isdigit() for text in line.text[max(0, at - 2) : at])
        and "số" in line.low[max(0, at - 5) : at]
    )
    return numbered and end + 1 < line.size and line.text[end] in ",(" and named_by_kind(ctx, end + 1) is not None


def _credited(ctx: Context, at: int) -> bool:
    """`Ảnh: NGỌC PHÚ`, `Tin, ảnh: N.P`, `Tác giả: X`."""
    line = ctx.line
    if at and line.low[at - 1] == "ảnh" and ctx.sentence_start(at - 1):
        return True
    return at >= 2 and line.text[at - 1] == ":" and any(_CREDIT.match(low) for low in line.low[max(0, at - 4) : at - 1])


def _after_bracket(ctx: Context, at: int, finds: list[Found]) -> int:
    """`Mặt trận Tổ quốc (MTTQ) Việt Nam`: an abbreviation in the middle of a name makes three spans of it (ruling 15)."""
    line = ctx.line
    close = next((i for i in range(at + 2, min(at + 7, line.size)) if line.text[i] == ")"), None)
    if at >= line.size or line.text[at] != "(" or close is None or not line.text[at + 1].isupper():
        return at
    end = tail_place(ctx, close + 1)
    if end is None or len(line.text[at + 1]) < 2:
        return at
    finds += [Found(at + 1, close, "BODY"), Found(close + 1, end, "BODY")]
    return end


def _same_level(ctx: Context, first: int, at: int, finds: list[Found]) -> int:
    """`UBND tỉnh Gia Lai và tỉnh Sơn La`: a second unit of the same level leaves the head out."""
    line = ctx.line
    kind = next((i for i in range(at - 1, first, -1) if line.low[i] in ("tỉnh", "huyện", "quận", "xã", "phường")), None)
    if kind is None or at + 1 >= line.size or line.low[at] != "và" or line.low[at + 1] != line.low[kind]:
        return at
    end = named_by_kind(ctx, at + 1)
    if end is None:
        return at
    finds.append(Found(at + 1, end, "BODY"))
    return end


_SEVERAL = frozenset("các hai ba bốn năm sáu bảy những mấy".split())


def _list_items(ctx: Context, at: int, label: str, finds: list[Found]) -> int:
    """Elided heads: `các xã Chư Á, Trà Đa và Diên Phú`, `các sở Tài chính, Nội vụ` are a list of the head's label (ruling 6).

    Adds the items after the first to `finds`; returns where to go on.
    """
    line, first = ctx.line, finds[-1].start
    if label == "BODY":
        at = _after_bracket(ctx, at, finds)
        at = _same_level(ctx, first, at, finds)
    if (
        first == 0
        or not (line.low[first - 1] in _SEVERAL or line.text[first - 1].isdigit())
        or not ctx.tables.is_elidable(line, first)
    ):
        return at
    while at + 1 < line.size and line.low[at] in (",", "và") and ctx.is_name(at + 1):
        item = at + 1
        if label == "BODY":
            field = ctx.tables.portfolios.longest(line, item)
            end = field[0] if field else bare_name(ctx, item)
        else:
            end = ctx.cap_run(item, 4)
            if named_by_kind(ctx, item) or body(ctx, item) or office(ctx, item):
                end = None
        if end is None or (label != "BODY" and end < line.size and ctx.is_name(end)):
            break
        finds.append(Found(item, end, label))
        at = end
    return at


def _settle(ctx: Context, finds: list[Found]) -> list[Found]:
    """Keeps an unsure role only where a named person is attached to it in the same sentence."""
    line = ctx.line
    kept: list[Found] = []
    for index, found in enumerate(finds):
        if found.sure or _has_holder(ctx, finds, index, kept):
            kept.append(found)
        elif line.low[found.start : found.end] == ["thường", "trực"]:
            # `Thường trực Ban Bí thư` is an office of a person and else one organ (ruling 4)
            finds[index + 1] = Found(found.start, finds[index + 1].end, "BODY")
    return kept


#: What may stand between a person and the office: `ông X được bầu giữ chức Chủ tịch`, `X (Phó Giám đốc)`, `X - Bí thư`.
_LINKS = frozenset(
    ", - ( : và kiêm là làm giữ chức vụ danh bầu bổ nhiệm cương vị với tư cách tái cử được thôi miễn cựu hiện đang từng tiếp tục "
    "thay cho tân nay đảm nhiệm đảm nhận phân công chỉ định tín".split()
)


def _has_holder(ctx: Context, finds: list[Found], index: int, kept: list[Found]) -> bool:
    """Whether a named person is attached to the role `finds[index]` in the same sentence."""
    line, found = ctx.line, finds[index]
    following = finds[index + 1] if index + 1 < len(finds) else None
    if following is not None and following.start == found.end and following.label in ("BODY", "LOCATION"):
        index += 1  # a role that counts only with its person, before its body
    for after in range(index + 1, len(finds)):
        gap = line.low[finds[after - 1].end : finds[after].start]
        if finds[after].label == "PERSON":
            # `Chủ tịch HĐQT Nguyễn Văn A`, `Trưởng ban, đồng chí X`, `Giám đốc là ông X`
            return len(gap) <= 4 and not {".", ";"} & set(gap)
        if finds[after].label == "ROLE" and (len(gap) <= 1 or gap == ["kiêm"]):
            if finds[after].sure:
                return True  # `Bí thư, Phó Bí thư Tỉnh ủy`: the body is shared
            continue
        break
    at = finds.index(found)
    previous = finds[at - 1] if at else None
    if previous is None:
        return False
    gap = line.low[previous.end : found.start]
    if previous.label == "PERSON":
        return len(gap) <= 6 and set(gap) <= _LINKS
    if previous.label in ("ROLE", "BODY", "LOCATION", "DATE") and len(gap) <= 5 and set(gap) <= _LINKS:
        return previous in kept and any(other.label == "PERSON" for other in finds)
    return False
