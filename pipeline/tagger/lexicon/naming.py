"""What stands after a body's head: its field of work or its proper name.

Cục     | Quản lý đê điều và Phòng, chống thiên tai        verb noun và verb, noun
Công ty | cổ phần xây dựng và thương mại Hoàng Long        verb verb và noun name
Trường  | THPT chuyên Lê Quý Đôn

Such a name does not end at its last capital. It is read piece by piece: words written large, words of
seeds/bodies/words.csv written small, numbers, and joiners between them. Nouns and names may end it; a verb carries it
on to what is done.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.people import person
from pipeline.tagger.lexicon.places import country_name, named_by_kind
from pipeline.tagger.lexicon.syllables import ROMAN
from pipeline.tagger.lexicon.tables import BodyHead

#: The longest name, in pieces.
_MOST_PIECES = 14

#: `field` is a whole field of work of portfolios.csv; `both` is what may end a name and carries it on, too.
Sort = Literal["head", "field", "noun", "verb", "both", "name", "number", "joiner"]


class Piece(NamedTuple):
    """One piece of a name: up to which syllable, and of which sort."""

    end: int
    sort: Sort


class Firmness(NamedTuple):
    """What says that a head is one: `large`, its capital; `held`, a role directly before it."""

    large: bool
    held: bool


def name_after(ctx: Context, at: int, head: BodyHead, firm: Firmness) -> int | None:
    """Where the name ends that begins at syllable `at`, directly after `head`; None where none begins."""
    if at >= ctx.line.size or ctx.blocked[at]:
        return None
    if head.kind == "newspaper":
        return _newspaper(ctx, at)
    if ctx.line.text[at] in "\"'":
        return quoted(ctx, at)
    field = field_at(ctx, at, head, firm)
    if field is not None:
        whole = Piece(field, "field" if head.name == "field" else "noun")
        return _walk(ctx, field, head, firm, whole) or field
    # Ministries are all in the table: `Bộ Trưởng` is none.
    if head.kind == "ministry" or (head.kind not in _BEARS_NAMES and begins_another(ctx, at, head, joined=True)):
        return None
    return _walk(ctx, at, head, firm, Piece(at, "head"))


#: Kinds of bodies that bear persons' and other bodies' names: `Trường THPT Lê Hồng Phong`, `Hội Luật gia`.
_BEARS_NAMES = frozenset(
    "school company bank hospital museum club fund association mass_organisation institute centre army "
    "publisher broadcaster".split()
)


def quoted(ctx: Context, at: int, most: int = 10) -> int | None:
    """Where a title in quotes ends that opens at syllable `at`: `CLB “Áo trắng”`, `Quỹ “Vì người nghèo”`."""
    line = ctx.line
    if at + 1 >= line.size or not (line.cap[at + 1] or line.text[at + 1].isdigit()):
        return None
    closes = (i for i in range(at + 2, min(line.size, at + most)) if line.text[i] == line.text[at] and line.tight[i])
    return next((close + 1 for close in closes), None)


def _newspaper(ctx: Context, at: int) -> int | None:
    """`báo Người đưa tin`, `Tạp chí Cộng sản`, `báo điện tử VOV`: as the table spells it, a site, or a run of capitals.

    `báo Đảng` is a kind of newspaper.
    """
    line = ctx.line
    if line.low[at] == "đảng" and ctx.tables.heads.longest(line, at) is None:
        return None
    if line.text[at] in "\"'":
        return quoted(ctx, at)
    known = [ctx.tables.media.longest(line, at), ctx.tables.body_names.longest(line, at)]
    ends = [found[0] for found in known if found is not None and line.cap[at]]
    if ends:
        return max(ends)
    if (address := site(ctx, at)) is not None:
        return address
    index = at
    while ctx.is_name(index) and index - at < 6 and not (index > at and person(ctx, index)):
        index = ctx.word_end(index)
    return index if index > at and not _is_tight_number(ctx, index) else None


def _is_tight_number(ctx: Context, at: int) -> bool:
    """`tờ A4`."""
    return at < ctx.line.size and ctx.line.tight[at] and ctx.line.text[at].isdigit()


#: Ends of addresses on the web.
_DOMAINS = frozenset("vn com net org".split())


def site(ctx: Context, at: int) -> int | None:
    """`quochoi.vn`, `binhdinh.gov.vn`: labels and dots with no space between."""
    line, index = ctx.line, at
    while (
        index + 2 < line.size
        and line.text[index + 1] == "."
        and line.tight[index + 1]
        and line.tight[index + 2]
        and line.word[index + 2]
    ):
        index += 2
    if index > at and line.low[index] in _DOMAINS and not (at > 0 and line.tight[at] and line.text[at - 1] in "@/."):
        return index + 1
    return None


def field_at(ctx: Context, at: int, head: BodyHead, firm: Firmness) -> int | None:
    """Where a field of work of the table ends that begins at syllable `at`; written small it needs a firm head."""
    line = ctx.line
    may_be_small = any(firm) and head.name == "field" and head.kind != "ministry"
    for end, _ in reversed(ctx.tables.fields.matches(line, at)):
        if not ctx.breaks_word(end) and (line.cap[at] or (may_be_small and end - at >= 2)):
            return end
    return None


def _walk(ctx: Context, at: int, head: BodyHead, firm: Firmness, last: Piece) -> int | None:
    """Reads on from syllable `at`, before which the piece `last` stands. Returns where the name ends, or None.

    Where the head is small the name must come to a capital: `công ty cổ phần xây dựng Hoàng Long`.
    """
    end = None
    firmly = any(firm)
    reader = _Reader(ctx, head, firm)
    for _ in range(_MOST_PIECES):
        piece = reader.read(at, last)
        if piece is None:
            break
        firmly = firmly or ctx.line.cap[at]
        if firmly and reader.may_end(piece, last):
            end = piece.end
        at, last = piece.end, piece
    return end


def _is_small(ctx: Context, at: int) -> bool:
    return ctx.line.word[at] and not ctx.line.cap[at]


def _joins(mark: str) -> bool:
    return mark in "-/"


class _Reader:
    """Reads one piece of a name after another."""

    def __init__(self, ctx: Context, head: BodyHead, firm: Firmness) -> None:
        self.ctx, self.head = ctx, head
        self.small = head.small or firm.held

    def read(self, at: int, last: Piece) -> Piece | None:
        """The piece that begins at syllable `at` after `last`, or None where the name does not go on."""
        line = self.ctx.line
        if at >= line.size or self.ctx.blocked[at]:
            return None
        if line.cap[at]:
            return self._large(at, last)
        if line.word[at]:
            return self._small(at, last)
        return self._number(at, last) if line.text[at].isdigit() else self._mark(at, last)

    def may_end(self, piece: Piece, last: Piece) -> bool:
        """A verb written small ends a name only where it is joined to another: `Giao thông vận tải và xây dựng`."""
        if piece.sort == "verb":
            return self.ctx.line.cap[last.end] or last.sort == "joiner"
        return piece.sort != "joiner"

    def _large(self, at: int, last: Piece) -> Piece | None:
        """A word with its capital."""
        ctx, line = self.ctx, self.ctx.line
        if ROMAN.match(line.text[at]) and (number := self._number(at, last)):
            return number
        if last.sort != "head" and (
            begins_another(ctx, at, self.head, namesake=self._is_namesake(at, last)) or self._is_tail(at)
        ):
            return None
        if at + 1 < line.size and line.text[at + 1] == "." and line.tight[at + 1] and len(line.text[at]) == 1:
            return None  # `T.Ư`
        if (site := self._site(at)) is not None:
            return Piece(site, "name")  # `Ban Quản lý` + `Khu Kinh tế mở Chu Lai`
        word = self._word(at)
        if word is not None:
            return word
        end = ctx.word_end(at)
        if (end > at + 1 and line.glued[at + 1]) or (line.text[at].isupper() and len(line.text[at]) > 2):
            return Piece(end, "noun")  # a word of the language with one capital, `Điện lực`; or `THPT`, `PCCC`
        region = ctx.tables.places.longest(line, at)
        if region is not None and line.low[region[0] - 1] == "bộ":
            return Piece(region[0], "name")  # `Ban Chỉ đạo` + `Tây Nam Bộ`
        return Piece(end, "name") if last.sort != "field" or self.head.name == "open" else None

    def _site(self, at: int) -> int | None:
        """A site or a building that the body runs."""
        kind = self.ctx.tables.place_kinds.longest(self.ctx.line, at) if self.head.name == "open" else None
        return (
            named_by_kind(self.ctx, at)
            if kind is not None and kind[1].level in ("site", "venue", "structure")
            else None
        )

    def _is_namesake(self, at: int, last: Piece) -> bool:
        """`Trường THPT chuyên` + `Lê Quý Đôn`, `Công ty xây dựng` + `Hoàng Long`: the first name is the body's own."""
        if last.sort == "name":
            return False
        kind = self.head.kind
        return kind == "school" or (kind in ("company", "bank", "hospital") and self.ctx.cap_run(at) - at == 2)

    def _is_tail(self, at: int) -> bool:
        """Whether a place begins that ends the name: `Hội đồng An ninh` + `Liên bang Nga`."""
        if not self.head.place:
            return False
        kind = self.ctx.tables.place_kinds.longest(self.ctx.line, at)
        named = (
            kind is not None
            and (kind[1].alone or kind[1].level == "country")
            and named_by_kind(self.ctx, at) is not None
        )
        return named or country_name(self.ctx, at) is not None

    def _small(self, at: int, last: Piece) -> Piece | None:
        """A word of the table written small, a joiner, `số 2`."""
        ctx, line = self.ctx, self.ctx.line
        if line.low[at] == "số" and ctx.is_number(at + 1):
            # `Đội CSGT số 1`, but `đơn tới Cục Sở hữu trí tuệ số 4-2010-09155`
            return (
                Piece(at + 2, "number")
                if not (at + 2 < line.size and line.tight[at + 2]) or not _joins(line.text[at + 2])
                else None
            )
        if line.low[at] in _JOINERS:
            return self._joiner(at, last)
        if last.sort in ("name", "number") or (last.sort == "head" and not self.small):
            return None
        if last.sort in ("verb", "both") and (place := named_by_kind(ctx, at)) is not None:
            return Piece(place, "name")  # `Ban Quản lý dự án nạo vét` + `cửa Đà Diễn`
        word = self._word(at)
        if word is None or line.glued[at]:
            return None
        # After a noun a verb would be what the body does (`Sở Công Thương hỗ trợ doanh nghiệp`), and a word of one
        # syllable
        # is too weak a sign, unless a name comes of them.
        weak = (word.sort == "verb" and last.sort in ("noun", "field")) or (
            word.sort == "both" and last.sort == "field"
        )
        weak = weak or (word.end == at + 1 and last.sort not in ("verb", "both", "joiner"))
        return word if not weak or self._comes_to_name(word.end) else None

    def _word(self, at: int) -> Piece | None:
        """The longest word or phrase of words.csv at syllable `at`."""
        ctx = self.ctx
        for end, part in reversed(ctx.tables.words.matches(ctx.line, at)):
            # The segmenter may join the last syllable of a long phrase with the next (`hành chính công | xã`).
            if ctx.is_free(at, end) and (end - at > 2 or not ctx.breaks_word(end)):
                return Piece(end, part)
        return None

    def _is_phrase(self, at: int) -> bool:
        """`tài sản các` + `tổ chức tín dụng`: three syllables and more are no chance."""
        word = self._word(at)
        return word is not None and word.end - at > 2

    def _comes_to_name(self, at: int) -> bool:
        """Whether small words of the table lead on to a capital: `thương mại dịch vụ xây dựng` + `Hoàng Long`."""
        ctx, line = self.ctx, self.ctx.line
        if self.head.name != "open":
            return False
        for _ in range(_MOST_PIECES):
            if at >= line.size or ctx.blocked[at]:
                return False
            if line.cap[at]:
                return not begins_another(ctx, at, self.head)
            word = self._word(at)
            if word is None and line.low[at] not in ("và", "-", "&"):
                return False
            at = word.end if word is not None else at + 1
        return False

    def _number(self, at: int, last: Piece) -> Piece | None:
        """A number that is the body's own: `Sư đoàn 324`, `Phòng Nghiệp vụ 1`; not the `15 ngày` or `500 giường`
        after it.
        """
        ctx, line = self.ctx, self.ctx.line
        if last.sort == "head" and not self.head.number:
            return None
        end = at + 1
        while (
            end + 1 < line.size
            and line.text[end] == "-"
            and line.tight[end]
            and line.tight[end + 1]
            and ctx.is_number(end + 1)
        ):
            end += 2  # `Lắp máy 45-1`
        counts = last.sort != "head" and end < line.size and _is_small(ctx, end)
        most = 3 if self.head.kind == "army" else 2  # `Lữ đoàn Tăng thiết giáp 273 hành quân`
        if counts and not ROMAN.match(line.text[at]) and (not self.head.number or len(line.text[at]) > most):
            return None
        return Piece(end, "number")

    def _mark(self, at: int, last: Piece) -> Piece | None:
        """`-`, `&` and the comma inside a name."""
        ctx, line = self.ctx, self.ctx.line
        if last.sort in ("head", "field") or not ctx.is_free(at, at + 2):
            return None
        if line.text[at] in "-&":
            if not (line.cap[at + 1] or (last.sort == "noun" and self._word(at + 1))):
                return None
            # `Trường ĐH Kinh tế - Luật`; but `Công ty An Phú - Phó Giám đốc …`, `Cục Cảnh sát hình sự - Bộ Công an`
            joins = line.tight[at] or not begins_another(ctx, at + 1, self.head, joined=True)
            return Piece(at + 1, "joiner") if joins else None
        if line.text[at] == "," and last.sort in ("noun", "verb", "both") and self._closes_list(at):
            return Piece(at + 1, "joiner")
        return None

    def _joiner(self, at: int, last: Piece) -> Piece | None:
        """`và`, `các`, `về`, `chuyên` between two pieces. After a field of the table, only to more fields."""
        ctx, line = self.ctx, self.ctx.line
        after = at + 1
        if not ctx.is_free(at, at + 2) or last.sort == "joiner":
            return None
        if last.sort == "field" and not (line.low[at] == "và" and line.cap[after] and self._word(after)):
            return None  # `Vụ Pháp chế` + `và Quản lý khoa học`
        if line.low[at] == "chuyên":
            return Piece(after, "joiner") if line.cap[after] and self.head.kind == "school" else None
        if begins_another(ctx, after, self.head, joined=True):
            return None
        word = line.cap[after] or self._word(after) is not None
        joins = {
            "và": line.cap[after] if last.sort == "name" else word and last.sort != "head",
            "các": word and (last.sort in ("head", "verb", "both") or self._is_phrase(after)),
            "về": word and self.head.kind in ("board", "committee", "council"),
        }
        return Piece(after, "joiner") if joins[line.low[at]] else None

    def _closes_list(self, at: int) -> bool:
        """Whether a comma at syllable `at` begins a list within the name, closed by `và`: `Kinh tế, Hạ tầng và Đô
        thị`.
        """
        ctx, line = self.ctx, self.ctx.line
        for _ in range(_MOST_PIECES):
            item = at + 1
            if (
                line.text[at] not in (",", "và")
                or not ctx.is_free(item, item + 1)
                or begins_another(ctx, item, self.head, joined=True)
            ):
                return False
            word = self._word(item)
            if word is None:
                return False
            if line.text[at] == "và":
                return True
            at = word.end
            if at >= line.size:
                return False
        return False


#: Small words that may stand between the pieces of a name.
_JOINERS = frozenset(("và", "các", "về", "chuyên"))


def begins_another(ctx: Context, at: int, head: BodyHead, *, joined: bool = False, namesake: bool = False) -> bool:
    """Whether another name begins at syllable `at`: a person, a role, an owner that the tail takes.

    `joined`: a joiner stands before it, after which any body is another one: `Sở Y tế và Công an tỉnh`. `namesake`: a
    person's name may be the body's own.
    """
    line, tables = ctx.line, ctx.tables
    if not line.cap[at]:
        return False
    if line.low[at] in ("ảnh", "nguồn") and line.text[at + 1 : at + 2] == [":"]:
        return True  # `- Ảnh: CHÍ QUỐC`
    if line.low[at] in ("tp", "tỉnh", "huyện", "quận") and not (line.glued[at] or ctx.breaks_word(at + 1)):
        return True
    if not namesake and (
        _is_surname(ctx, at, weak=head.kind not in _BEARS_NAMES) or (joined and person(ctx, at) is not None)
    ):
        return True
    role = tables.roles.longest(line, at)
    if role and role[0] - at >= 2:
        return True
    heads = tables.heads.matches(line, at)
    if joined:
        return any(not (row.name == "closed" and row.common) for _, row in heads)  # not `Công nghiệp -` + `Viễn thông`
    return bool(head.owner) and any(
        row.alone == "always" or row.kind in ("ministry", "party_committee") for _, row in heads
    )


def _is_surname(ctx: Context, at: int, *, weak: bool) -> bool:
    """Whether a run of capitals begins at `at` with a family name, long enough for a person and no common word.

    `weak`: one that is a common word, too, counts in one word with two more: `Ban Chỉ đạo Trung ương` | `Cao Đức Phát`.
    """
    line = ctx.line
    found = ctx.tables.surnames.longest(line, at)
    if found is None or line.glued[at] or ctx.breaks_word(at + 1):
        return False
    length = ctx.cap_run(at) - at
    if found[1]:
        return 2 <= length <= 4
    return (
        weak
        and length == 3
        and line.glued[at + 1 : at + 3] == [True, True]
        and ctx.tables.places.longest(line, at) is None
    )
