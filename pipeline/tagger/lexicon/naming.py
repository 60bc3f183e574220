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

from pipeline.tagger.lexicon.borders import BEARS_NAMES, begins_another
from pipeline.tagger.lexicon.context import Context
from pipeline.tagger.lexicon.place_names import country_name
from pipeline.tagger.lexicon.places import named_by_kind
from pipeline.tagger.lexicon.press import newspaper_name
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
    if not ctx.is_free(at, at + 1):
        return None
    if head.kind == "newspaper":
        return newspaper_name(ctx, at)
    if ctx.line.text[at] in "\"'":
        return ctx.quoted(at)
    field = field_at(ctx, at, head, firm)
    if field is not None:
        whole = Piece(field, "field" if head.name == "field" else "noun")
        return _walk(ctx, field, head, firm, whole) or field
    # Ministries are all in the table: `Bộ Trưởng` is none.
    if head.kind == "ministry" or (head.kind not in BEARS_NAMES and begins_another(ctx, at, head, joined=True)):
        return None
    return _walk(ctx, at, head, firm, Piece(at, "head"))


def field_at(ctx: Context, at: int, head: BodyHead, firm: Firmness) -> int | None:
    """Where a field of work of the table ends that begins at syllable `at`; written small it needs a firm head."""
    is_ministry = head.kind == "ministry"
    may_be_small = any(firm) and head.name == "field" and not is_ministry
    for end, _ in reversed(ctx.tables.fields.matches(ctx.line, at)):
        # The segmenter may join a ministry's last syllable with the next: `Bộ Ngoại | giao tiếp …`.
        whole = not ctx.breaks_word(end) or (is_ministry and end - at >= 2)
        if whole and (ctx.line.cap[at] or (may_be_small and end - at >= 2)):
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


#: Small words that may stand between the pieces of a name.
_JOINERS = frozenset(("và", "các", "về", "chuyên"))
#: Levels of the places that a body may run and be named after: `Ban Quản lý` + `Khu Kinh tế mở Chu Lai`.
_RUN = frozenset(("site", "venue", "structure"))


class _Reader:
    """Reads one piece of a name after another."""

    def __init__(self, ctx: Context, head: BodyHead, firm: Firmness) -> None:
        self.ctx, self.line, self.head = ctx, ctx.line, head
        self.may_begin_small = head.small or firm.held

    def read(self, at: int, last: Piece) -> Piece | None:
        """The piece that begins at syllable `at` after `last`, or None where the name does not go on."""
        if not self.ctx.is_free(at, at + 1) or self.line.low[at] == "tp":
            return None  # `CLB` + `TP.HCM` is a tail
        if self.line.cap[at]:
            return self._large(at, last)
        if self.line.word[at]:
            return self._small(at, last)
        return self._number(at, last) if self.line.text[at].isdigit() else self._mark(at, last)

    def may_end(self, piece: Piece, last: Piece) -> bool:
        """A verb written small ends a name only where it is joined to another: `Giao thông vận tải và xây dựng`."""
        if piece.sort == "verb":
            return self.line.cap[last.end] or last.sort == "joiner"
        return piece.sort != "joiner"

    # ---- words written large

    def _large(self, at: int, last: Piece) -> Piece | None:
        if ROMAN.match(self.line.text[at]) and (number := self._number(at, last)):
            return number
        if last.sort != "head" and self._is_over(at, last):
            return None
        site = self._site(at)
        if site is not None:
            return Piece(site, "name")
        return self._word(at) or self._proper(at, last)

    def _is_over(self, at: int, last: Piece) -> bool:
        """Whether no more of the name comes: another name, a place that ends it, an abbreviation (`T.Ư`)."""
        line = self.line
        if begins_another(self.ctx, at, self.head, namesake=self._is_namesake(at, last)) or self._is_tail(at):
            return True
        return len(line.text[at]) == 1 and line.at(at + 1) == "." and line.tight[at + 1]

    def _is_namesake(self, at: int, last: Piece) -> bool:
        """`Trường THPT chuyên` + `Lê Quý Đôn`, `Công ty xây dựng` + `Hoàng Long`: the first name is the body's own."""
        if last.sort == "name":
            return False
        kind = self.head.kind
        return kind == "school" or (kind in ("company", "bank", "hospital") and self.ctx.cap_run(at) - at == 2)

    def _is_tail(self, at: int) -> bool:
        """`Hội đồng An ninh` | `Liên bang Nga`."""
        if not self.head.place:
            return False
        if country_name(self.ctx, at) is not None:
            return True
        kind = self.ctx.tables.place_kinds.longest(self.line, at)
        is_unit = kind is not None and (kind[1].alone or kind[1].level == "country")
        return is_unit and named_by_kind(self.ctx, at) is not None

    def _site(self, at: int) -> int | None:
        kind = self.ctx.tables.place_kinds.longest(self.line, at) if self.head.name == "open" else None
        return named_by_kind(self.ctx, at) if kind is not None and kind[1].level in _RUN else None

    def _proper(self, at: int, last: Piece) -> Piece | None:
        """A word that no table has: of the language, with one capital (`Điện lực`) or all (`PCCC`), or a name."""
        ctx, line = self.ctx, self.line
        end = ctx.word_end(at)
        if (end > at + 1 and line.glued[at + 1]) or (line.text[at].isupper() and len(line.text[at]) > 2):
            return Piece(end, "noun")
        region = ctx.tables.places.longest(line, at)
        if region is not None and line.low[region[0] - 1] == "bộ":
            return Piece(region[0], "name")  # `Ban Chỉ đạo` + `Tây Nam Bộ`
        return Piece(end, "name") if last.sort != "field" or self.head.name == "open" else None

    # ---- words written small

    def _small(self, at: int, last: Piece) -> Piece | None:
        """A word of the table, a joiner, `số 2`, a place that the verb before is about."""
        if self.line.low[at] == "số" and self.ctx.is_number(at + 1):
            return None if self._is_code(at + 1) else Piece(at + 2, "number")
        if self.line.low[at] in _JOINERS:
            return self._joiner(at, last)
        if last.sort in ("name", "number") or (last.sort == "head" and not self.may_begin_small):
            return None
        if last.sort in ("verb", "both") and (place := named_by_kind(self.ctx, at)) is not None:
            return Piece(place, "name")  # `Ban Quản lý dự án nạo vét` + `cửa Đà Diễn`
        word = self._word(at)
        if word is None or self.line.glued[at]:
            return None
        return word if not self._is_weak(at, word, last) or self._comes_to_name(word.end) else None

    def _is_code(self, at: int) -> bool:
        """`Đội CSGT số 1`, but `gửi Cục Sở hữu trí tuệ số 4-2010-09155`."""
        after = at + 1
        return self.line.at(after) in ("-", "/") and self.line.tight[after]

    def _is_weak(self, at: int, word: Piece, last: Piece) -> bool:
        """Whether a small word may as well be the sentence's.

        After a noun a verb would be what the body does (`Sở Công Thương hỗ trợ doanh nghiệp`), and a word of one
        syllable is a weak sign.
        """
        if word.end == at + 1 and last.sort not in ("verb", "both", "joiner"):
            return True
        return (word.sort == "verb" and last.sort in ("noun", "field")) or (
            word.sort == "both" and last.sort == "field"
        )

    def _word(self, at: int) -> Piece | None:
        """The longest word or phrase of words.csv at syllable `at`."""
        ctx = self.ctx
        for end, part in reversed(ctx.tables.words.matches(self.line, at)):
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
        if self.head.name != "open":
            return False
        for _ in range(_MOST_PIECES):
            if not self.ctx.is_free(at, at + 1):
                return False
            if self.line.cap[at]:
                return not begins_another(self.ctx, at, self.head)
            word = self._word(at)
            if word is None and self.line.low[at] not in ("và", "-", "&"):
                return False
            at = word.end if word is not None else at + 1
        return False

    # ---- numbers, marks, joiners

    def _number(self, at: int, last: Piece) -> Piece | None:
        """A number that is the body's own: `Sư đoàn 324`, `Lắp máy 45-1`; not the `500 giường` after it."""
        ctx, line = self.ctx, self.line
        if last.sort == "head" and not self.head.number:
            return None
        end = at + 1
        while line.at(end) == "-" and line.tight[end] and ctx.is_number(end + 1) and line.tight[end + 1]:
            end += 2
        counts = last.sort != "head" and end < line.size and line.word[end] and not line.cap[end]
        most = 3 if self.head.kind == "army" else 2  # `Lữ đoàn Tăng thiết giáp 273 hành quân`
        if counts and not ROMAN.match(line.text[at]) and (not self.head.number or len(line.text[at]) > most):
            return None
        return Piece(end, "number")

    def _mark(self, at: int, last: Piece) -> Piece | None:
        """`-`, `&` and the comma inside a name."""
        if last.sort in ("head", "field") or not self.ctx.is_free(at, at + 2):
            return None
        if self.line.text[at] in "-&":
            joins = self._joins_by_mark(at, last)
        else:
            joins = self.line.text[at] == "," and last.sort in ("noun", "verb", "both") and self._closes_list(at)
        return Piece(at + 1, "joiner") if joins else None

    def _joins_by_mark(self, at: int, last: Piece) -> bool:
        """`Trường ĐH Kinh tế - Luật`; but `Công ty An Phú - Phó Giám đốc …`, `Cục Cảnh sát hình sự - Bộ Công an`."""
        after = at + 1
        if not (self.line.cap[after] or (last.sort == "noun" and self._word(after))):
            return False
        return self.line.tight[at] or not begins_another(self.ctx, after, self.head, joined=True)

    def _closes_list(self, at: int) -> bool:
        """Whether a comma at syllable `at` begins a list that `và` closes: `Kinh tế, Hạ tầng và Đô thị`."""
        for _ in range(_MOST_PIECES):
            item = at + 1
            if self.line.at(at) not in (",", "và") or not self.ctx.is_free(item, item + 1):
                return False
            word = self._word(item)
            if word is None or begins_another(self.ctx, item, self.head, joined=True):
                return False
            if self.line.text[at] == "và":
                return True
            at = word.end
        return False

    def _joiner(self, at: int, last: Piece) -> Piece | None:
        """`và`, `các`, `về`, `chuyên` between two pieces."""
        after = at + 1
        if last.sort == "joiner" or not self.ctx.is_free(at, at + 2):
            return None
        if self.line.low[at] == "chuyên":
            return Piece(after, "joiner") if self.line.cap[after] and self.head.kind == "school" else None
        if begins_another(self.ctx, after, self.head, joined=True):
            return None
        return Piece(after, "joiner") if self._joins(self.line.low[at], after, last) else None

    def _joins(self, joiner: str, after: int, last: Piece) -> bool:
        """Whether `joiner` joins the word at syllable `after` to the piece `last`."""
        large, word = self.line.cap[after], self._word(after)
        if last.sort == "field":
            return joiner == "và" and large and word is not None  # `Vụ Pháp chế` + `và Quản lý khoa học`
        if joiner == "và" and last.sort == "name":
            return large
        if not large and word is None:
            return False
        if joiner == "các":
            return last.sort in ("head", "verb", "both") or self._is_phrase(after)
        return last.sort != "head" if joiner == "và" else self.head.kind in ("board", "committee", "council")
