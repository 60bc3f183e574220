"""A folded copy of a text for matching, with a map back to the text as it was read.

Newspapers type the same word in many ways: NFC and NFD, `Ð` (U+00D0) for `Đ`, `uỷ` and `ủy`, `hoà` and `hòa`, no-break
spaces, zero-width characters, six kinds of dash. Grammar, lexicon and segmenter see one form; offsets go back to the
article's own characters.

Folding is idempotent and gives one text for all canonically equivalent spellings: NFC, NFD, the mixture that comes from
Windows-1258. Each folded character covers a stretch of the raw text; the stretches are in order, none is empty and no
two overlap.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator

#: Characters that take no room and mean nothing: soft hyphen, combining grapheme joiner, zero-width space and
#: (non-)joiner, direction marks, word joiner, byte-order mark, variation selectors.
INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f"
)

#: Line breaks as `str.splitlines` knows them. The carriage return of a CRLF is white space before the line break.
_LINE_BREAKS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"

_ODD_SPACES = (
    "\t\x1f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)  # fmt: skip

#: One code point in, one out.
_SINGLE = {
    "Ð": "Đ",  # Icelandic eth, typed for Đ by old fonts: `Ðảng`
    "ð": "đ",
    "Ɖ": "Đ",
    "ɖ": "đ",
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
    **dict.fromkeys("“”„‟«»″＂", '"'),
    **dict.fromkeys("‘’‚‛′ʻʼ`´＇", "'"),
    **dict.fromkeys(_ODD_SPACES, " "),
    **dict.fromkeys(_LINE_BREAKS, "\n"),
    "⁄": "/",
    "∕": "/",
    "／": "/",
    "：": ":",
    "；": ";",
    "，": ",",
    "．": ".",
    "（": "(",
    "）": ")",
    **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
}
_TRANSLATE = str.maketrans(_SINGLE)

_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _toned(bases: str) -> str:
    """Each of `bases` with each of the five tone marks, composed.

    >>> _toned("ay")
    'àáãảạỳýỹỷỵ'
    """
    return unicodedata.normalize("NFC", "".join(base + mark for base in bases for mark in _TONES))


def _with_tone_moved(pair: str) -> str:
    """Two vowels with the tone mark of one set on the other: `oà` for `òa`, and back."""
    tone = next(mark for mark in unicodedata.normalize("NFD", pair) if mark in _TONES)
    first, second = (unicodedata.normalize("NFD", vowel) for vowel in pair)
    if tone in first:
        first, second = first.replace(tone, ""), second + tone
    else:
        first, second = first + tone, second.replace(tone, "")
    return unicodedata.normalize("NFC", first + second)


#: Where the tone mark stands in oa, oe and uy: on the first vowel where the syllable ends there (`hòa`, `thúy`,
#: `khỏe`), on the second where a letter follows (`hoàn`, `khuỷu`). Keyboards of the 1990s and 2000s did either by rote,
#: so that both `hoà` and `đòan` are met. After q and g the u and the i belong to the consonant: `quý`, `giá` are right,
#: `qúy`, `gía` are slips.
_ON_SECOND = rf"[oO][{_toned('aeAE')}]|(?<![qQ])[uU][{_toned('yY')}]"
_ON_FIRST = rf"[{_toned('oO')}][aeAE]|(?<![qQ])[{_toned('uU')}][yY]"
_ON_GLIDE = (
    rf"(?<=[qQ])[{_toned('uU')}][aăâeêiyôơAĂÂEÊIYÔƠ]|(?<=[gG])[{_toned('iI')}](?:[aăâeêôơưAĂÂEÊÔƠƯ]|[ouOU](?![aeyAEY]))"
)
#: The two classes in front are there for speed: without them the branches are tried at every character.
_TONE_PLACE = re.compile(
    rf"[oOuU{_toned('oOuUiI')}][^\W\d_]"
    rf"(?<=(?P<second>{_ON_SECOND})|(?P<first>{_ON_FIRST})|(?P<glide>{_ON_GLIDE}))"
    r"(?![\u0300-\u036f])"
)


def _place_tone(match: re.Match[str]) -> str:
    pair, after = match[0], match.string[match.end() : match.end() + 1]
    # A capital after a small letter begins another word: `HòaBình`.
    open_ended = not after.isalpha() or (pair[1].islower() and after.isupper())
    if match.lastgroup == "glide" or (match.lastgroup == "second") == open_ended:
        return _with_tone_moved(pair)
    return pair


def fold(text: str) -> str:
    """`text` in the one form that tables and patterns are written in; the same as `Folded(text).text`.

    >>> fold("Uỷ viên Ðảng uỷ – Hoà Bình")
    'Ủy viên Đảng ủy - Hòa Bình'
    """
    return Folded(text).text


_ON_FIRST_AT_END = re.compile(rf"(?:{_ON_FIRST})(?![^\W\d_])")


def with_late_tones(text: str) -> str:
    """Folded `text` in the other spelling, `hoà`, `khoẻ`, `uỷ`, which older word lists and models know better.

    No character is added or taken away.
    """
    return _ON_FIRST_AT_END.sub(lambda match: _with_tone_moved(match[0]), text)


class Folded:
    """A text's folded copy and the way back.

    `text` is the folded copy, `raw` the text as read. `span(start, end)` turns offsets in `text` into offsets in `raw`,
    `at(offset)` the other way. A folded character that was composed of several (NFD) covers all of them.
    """

    __slots__ = ("_starts", "raw", "text")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        #: where each folded character begins in `raw`, with one more entry for the end; None where both run in step
        self._starts: array[int] | None = None
        if _is_simple(raw):
            # One code point in, one out: nearly every article. No map is needed.
            text = raw.translate(_TRANSLATE)
        else:
            text, self._starts = _fold_with_map(raw)
        self.text = text if text.isascii() else _TONE_PLACE.sub(_place_tone, text)

    @property
    def in_step(self) -> bool:
        """Whether offsets are the same in both."""
        return self._starts is None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in `raw` of the folded characters from `start` to `end`, without invisible characters at the ends."""
        if self._starts is None:
            return start, end
        first = self._starts[start]
        return first, (self._end(end - 1) if start < end else first)

    def _end(self, index: int) -> int:
        """Where the raw characters of one folded character end: its base and the combining marks on it."""
        assert self._starts is not None
        end = self._starts[index + 1]
        while self.raw[end - 1] in INVISIBLE:
            end -= 1
        return end

    def at(self, offset: int) -> int:
        """Offset in `text` of the first folded character that begins at or after `offset` in `raw`."""
        return offset if self._starts is None else bisect_left(self._starts, offset, 0, len(self._starts) - 1)

    def __len__(self) -> int:
        return len(self.text)


_COMPLEX = re.compile(rf"[{INVISIBLE}\u0300-\u036f]|\r\n")


def _is_simple(raw: str) -> bool:
    """Whether every character folds by itself."""
    if raw.isascii():
        return "\r\n" not in raw
    return _COMPLEX.search(raw) is None and unicodedata.is_normalized("NFC", raw)


#: A stretch in which each character folds by itself: Latin letters, punctuation, currency signs, none of them
#: invisible, none followed by what might be a mark on it.
_PLAIN = r"\0-\x0c\x0e-\xac\xae-\u02ff\u1e00-\u1eff\u2010-\u2027\u202f-\u205f\u20a0-\u20bf"
_PLAIN_STRETCH = re.compile(rf"[{_PLAIN}]+(?![^{_PLAIN}])")

#: What composes with the character before it without being a combining mark by its class: vowels and finals of Hangul
#: syllables, vowel signs of Indic scripts (the starters whose NFC_Quick_Check is Maybe).
_COMPOSING_STARTERS = frozenset(
    [chr(code) for first, last in ((0x1161, 0x1175), (0x11A8, 0x11C2)) for code in range(first, last + 1)]
) | frozenset(
    "\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e\u1b35"
    "\U00011127\U0001133e\U00011357\U000114b0\U000114ba\U000114bd\U000115af\U00011930"
)


def _fold_with_map(raw: str) -> tuple[str, array[int]]:
    """Fold cluster by cluster. Returns the text, tone marks not yet placed, and the starts that `Folded` keeps."""
    out: list[str] = []
    starts = array("L")
    for piece, begins in _pieces(raw):
        out.append(piece)
        starts.extend(begins)
    starts.append(len(raw))
    return "".join(out), starts


def _pieces(raw: str) -> Iterator[tuple[str, range | list[int]]]:
    """Folded pieces of `raw` in order, each with where its characters begin."""
    index, size = 0, len(raw)
    while index < size:
        if stretch := _PLAIN_STRETCH.match(raw, index):
            begin, index = stretch.span()
            yield stretch[0].translate(_TRANSLATE), range(begin, index)
        elif raw[index] in INVISIBLE:
            index += 1
        elif raw.startswith("\r\n", index):
            yield " \n", range(index, index + 2)
            index += 2
        else:
            begin, index = index, index + 1
            while index < size and _attaches(raw[index]):
                index += 1
            yield _fold_cluster(raw, begin, index)


def _attaches(char: str) -> bool:
    return unicodedata.combining(char) > 0 or char in INVISIBLE or char in _COMPOSING_STARTERS


def _fold_cluster(raw: str, begin: int, end: int) -> tuple[str, list[int]]:
    """One base with the marks on it, composed, and where its characters begin.

    The first begins with the base, the others with a mark each; the last covers the marks that are left.
    """
    visible = [index for index in range(begin, end) if raw[index] not in INVISIBLE]
    cluster = "".join(raw[index] for index in visible)
    composed = unicodedata.normalize("NFC", cluster)
    if len(composed) > len(cluster):
        # Some signs have no composed form but their parts (U+0958, U+1D15E). One character cannot cover less than one.
        composed = cluster
    return composed.translate(_TRANSLATE), visible[: len(composed)]
