"""Bytes to text: which encoding is it, and what does it say?

In the order in which they are tried:

1. a byte-order mark, UTF-16 without one (told by its NULs), UTF-8: nearly every file ends here, after one C call;
2. UTF-8 with a few damaged bytes, as a crawler leaves them that cuts a text by bytes: `utf-8-damaged`, U+FFFD for what
is lost;
3. the 8-bit encodings of Vietnamese: Windows-1258, TCVN3 (the ABC fonts, .VnTime) and VNI-Windows. Any byte means
something in
   each of them, so the right one is found by its fruits: it is the one that gives Vietnamese syllables
   (`syllables.py`).

TCVN3 and VNI also come as valid Unicode, when a byte font's text was pasted where Windows-1252 was understood: `§¶ng
bé`, `Ñaûng boä`. `repair` finds and converts these, and UTF-8 that was taken for Windows-1252 once (`Äáº£ng bá»™`). It
never touches a text that holds a letter which only Unicode Vietnamese has (ă, đ, ơ, ư, ả, ế …), nor one whose words are
syllables as they stand.

What cannot be told: TCVN3 has no codes for capital letters with a tone. They were typed with the small letters' codes
and shown by a font of capitals (.VnTimeH), and the font is not in the text. `§¶NG Bé` is raised to `ĐẢNG BỘ` since its
other letters are capitals; a heading typed wholly in small letters' codes (`®¶ng bé`) and a word that only begins so
(`ấn Độ`) stay small.

Line breaks are left as they are, and so is a UTF-8 byte-order mark (U+FEFF): offsets count the file's own code points.
The marks of UTF-16 and UTF-32 are taken off.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from pipeline import assets
from pipeline.errors import ArticleError
from pipeline.sources.syllables import is_syllable

#: Share of a text's marked words that must be syllables for a decoding to be believed. Real articles give 0.97 and more
#: (the rest are acronyms, `HĐND`, and foreign names); a wrong table gives less than 0.3.
_CONVINCING = 0.75
#: Share of syllables above which valid Unicode is left as it stands. A TCVN3 text has 0.15 of them by chance (`cã`),
#: a VNI text 0.1.
_VALID_ALREADY = 0.5
#: Words mended that outweigh those that were syllables already.
_MENDED = 4
#: Characters that are looked at to decide; conversion then covers the whole text.
_SAMPLE = 50_000
#: At most one damaged byte in so many characters beyond ASCII: with more, it is not UTF-8.
_DAMAGE = 100


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and what its bytes were: `utf-8`, `utf-8-damaged`, `utf-8-twice`, `utf-16-le`, `utf-16-be`, `utf-32-le`,
    `utf-32-be`, `windows-1252` (only punctuation beyond ASCII), `windows-1258`, `tcvn3` or `vni`."""

    text: str
    encoding: str


def decode(data: bytes, path: str = "input") -> Decoded:
    """The text in `data`, the whole of a file. `path` is how messages name it.

    Raises ArticleError (E008, E009) where it is not text, or in no encoding known here.
    """
    decoded = unicode_text(data)
    if decoded is not None:
        repaired = repair(decoded.text)
        return decoded if repaired.encoding == "utf-8" else repaired
    if kind := kind_of_binary(data):
        raise ArticleError("E008", path=path, what=kind)
    reading = as_windows_1252(data)
    legacy = _best_legacy(reading)
    if legacy is not None:
        return Decoded(legacy.convert(reading), legacy.name)
    if _WORD_BEYOND_ASCII.search(reading) is None:
        # Curly quotes and dashes only: the Windows code pages agree on these.
        return Decoded(reading, "windows-1252")
    raise ArticleError("E009", path=path)


def repair(text: str) -> Decoded:
    """`text`, which is Unicode, converted where it is an old font's bytes read as Windows-1252; else as it is
    (`utf-8`).

    >>> repair("Chñ tÞch ñy ban nh©n d©n")
    Decoded(text='Chủ tịch ủy ban nhân dân', encoding='tcvn3')
    >>> repair("Chuû tòch UÛy ban nhaân daân")
    Decoded(text='Chủ tịch Ủy ban nhân dân', encoding='vni')
    >>> repair("Chủ tịch Ủy ban nhân dân").encoding
    'utf-8'
    """
    if text.isascii() or _ONLY_UNICODE.search(text) or _WORD_BEYOND_ASCII.search(text) is None:
        return Decoded(text, "utf-8")
    reading = text.translate(_CONTROLS)
    once = _undo_double_utf8(reading)
    if once is not None:
        return Decoded(once, "utf-8-twice")
    legacy = _best_legacy(reading, over=True)
    return Decoded(legacy.convert(reading), legacy.name) if legacy else Decoded(text, "utf-8")


def convert(text: str, encoding: str) -> str:
    """A short text (a title) read as Windows-1252 that stands beside one whose encoding is known, in that encoding."""
    if text.isascii() or _ONLY_UNICODE.search(text):
        return text
    reading = text.translate(_CONTROLS)
    if encoding == "utf-8-twice":
        return _undo_double_utf8(reading) or text
    legacy = _legacies().get(encoding)
    return legacy.convert(reading) if legacy else text


# --- Unicode ---

_MARKS = (
    # UTF-32's mark begins like UTF-16's, so it comes first.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ESCAPED = re.compile("[\udc80-\udcff]")


def wide_encoding(head: bytes) -> tuple[str, int] | None:
    """The UTF-16 or UTF-32 encoding of a file that begins with `head`, and its mark's length in bytes, or None.

    Without a mark UTF-16 is told by its NULs: every space and ASCII letter has one, always on the same side. Vietnamese
    text has more than half of its characters from there.
    """
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding, len(mark)
    if head.startswith(tuple(_SIGNATURES)):
        return None
    head = head[: len(head) // 2 * 2][:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    pairs = len(head) // 2
    if max(even, odd) * 3 >= pairs > 0 and min(even, odd) * 50 <= pairs:
        return ("utf-16-le" if odd > even else "utf-16-be"), 0
    return None


def is_utf8(head: bytes) -> bool:
    """Whether a file that begins with `head` may be UTF-8 text; the last character may be cut."""
    try:
        return "\0" not in codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False


def unicode_text(data: bytes) -> Decoded | None:
    """`data` decoded where it is Unicode text in any form, None where it is not."""
    if data.startswith(_TEXTUAL_SIGNATURES):
        return None
    if b"\0" in data[:4096] or data.startswith(tuple(mark for mark, _ in _MARKS)):
        return _wide_text(data)
    if b"\0" in data:
        return None
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _damaged_text(data, error)


def _wide_text(data: bytes) -> Decoded | None:
    found = wide_encoding(data[:4096])
    if found is None:
        return None
    encoding, mark = found
    text = data[mark:].decode(encoding, "replace")
    # A file that was cut in the middle of a character loses it; one full of what no text has is something else.
    lost = text.count("\ufffd") - text.endswith("\ufffd") + len(_CONTROL.findall(text))
    return Decoded(text, encoding) if lost * _DAMAGE <= len(text) else None


def _damaged_text(data: bytes, error: UnicodeDecodeError) -> Decoded | None:
    escaped = data.decode("utf-8", "surrogateescape")
    bad = len(_ESCAPED.findall(escaped))
    good = sum(1 for char in escaped if char > "\x7f") - bad
    cut = error.reason == "unexpected end of data" and good > 0
    return Decoded(data.decode("utf-8", "replace"), "utf-8-damaged") if cut or bad * _DAMAGE <= good else None


# --- what is not text ---

#: What a file begins with → what it is. A document's extension is often wrong: an old Word file named .txt is the
#: commonest case.
_SIGNATURES = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a zip archive (or a .docx, .xlsx, .odt document)",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Office document (.doc, .xls)",
    b"{\\rtf": "an RTF document",
    b"\x1f\x8b": "gzip data (name it .gz)",
    b"\x28\xb5\x2f\xfd": "Zstandard data (name it .zst)",
    b"BZh": "bzip2 data (name it .bz2)",
    b"\xfd7zXZ\x00": "xz data (name it .xz)",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip archive",
    b"Rar!\x1a\x07": "a RAR archive",
    b"PAR1": "a Parquet table (name it .parquet)",
    b"SQLite format 3\x00": "an SQLite database",
    b"\x89PNG\r\n": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
}
#: Of these, what may be valid UTF-8 throughout.
_TEXTUAL_SIGNATURES = (b"%PDF-", b"{\\rtf")
#: Control characters that no text has: all but tab, line breaks, form feed and the end mark of DOS (0x1A).
_CONTROL_BYTES = bytes(byte for byte in (*range(0x20), 0x7F) if byte not in b"\t\n\v\f\r\x1a")
_CONTROL = re.compile(f"[{re.escape(_CONTROL_BYTES.decode())}]")


def kind_of_binary(data: bytes) -> str | None:
    """What `data` (or the beginning of a file) is, as a message says it, where it is no text in any 8-bit encoding."""
    for start, kind in _SIGNATURES.items():
        if data.startswith(start):
            return kind
    if b"\0" in data:
        return "NUL bytes, as binary data and damaged files do"
    head = data[:65536]
    if (len(head) - len(head.translate(None, _CONTROL_BYTES))) * 100 > len(head):
        return "control characters, as binary data does"
    return None


# --- the 8-bit encodings ---


def _code_page(name: str) -> str:
    """The 256 characters of a Windows code page; a byte that it leaves free stands for the control of the same
    number."""
    return "".join(bytes([byte]).decode(name, "ignore") or chr(byte) for byte in range(256))


_WINDOWS_1252 = _code_page("cp1252")
#: 0x80 to 0x9F read as Latin-1 are controls; all who wrote them meant Windows' quotes and dashes.
_CONTROLS = {byte: _WINDOWS_1252[byte] for byte in range(0x80, 0xA0)}
#: Letters and marks that no code page read as Windows-1252 can give: a text that has one is Unicode as it stands.
_ONLY_UNICODE = re.compile(
    "[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u036f\u1ea0-\u1ef9]"
)
#: A character beyond ASCII that is no punctuation: in an old font's text even `¸` and `§` are letters.
_WORD_BEYOND_ASCII = re.compile("[^\x00-\xa0\u2000-\u206f\u20ac\u2122\ufeff\ufffd\U00010000-\U0010ffff]")
#: What stands between white space, digits and punctuation.
_WORD = re.compile("[^\\s\x00-@\\[-`{-\xa0\u2000-\u206f\u20ac\u2122\ufeff\ufffd]{2,}")


#: What is never part of a word but is a letter in TCVN3.
_SYMBOL = re.compile("[\xa1-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf]")


def as_windows_1252(data: bytes) -> str:
    """`data` read byte for byte as Windows-1252. Any byte has a reading, so nothing is lost."""
    return codecs.charmap_decode(data, "strict", _WINDOWS_1252)[0]


@dataclass(frozen=True, slots=True)
class _Legacy:
    """An 8-bit encoding; `convert` takes the Windows-1252 reading of its bytes to what they mean."""

    name: str
    convert: Callable[[str], str]


@cache
def _legacies() -> dict[str, _Legacy]:
    # The order decides where two read a text equally well.
    found = (_Legacy("windows-1258", _windows_1258()), _Legacy("tcvn3", _tcvn3()), _Legacy("vni", _vni()))
    return {legacy.name: legacy for legacy in found}


def _windows_1258() -> Callable[[str], str]:
    table = {ord(_WINDOWS_1252[byte]): char for byte, char in enumerate(_code_page("cp1258")) if byte >= 0x80}
    return lambda reading: reading.translate(table)


def codes(name: str) -> dict[bytes, str]:
    """The table of `tcvn3` or `vni`: bytes → letter."""
    return {bytes.fromhex(row["code"]): row["letter"] for row in assets.rows("encodings", f"{name}.csv")}


def _tcvn3() -> Callable[[str], str]:
    table = {ord(as_windows_1252(code)): letter for code, letter in codes("tcvn3").items()}

    def read(reading: str) -> str:
        text = reading.translate(table)
        if _COMBINING.search(text):
            # A capital with a mark set after it: `A³` for Á.
            text = unicodedata.normalize("NFC", text)
        return _CAPITALS_LINE.sub(_raise_capitals, text)

    return read


_COMBINING = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
#: A line with a word of ASCII capitals in it, perhaps one with small letters from the codes that have no capitals:
#: `ĐảNG Bộ`.
_CAPITALS_LINE = re.compile(r"^.*[A-Z]{2}.*$", re.MULTILINE)
_LETTERS = re.compile(r"[^\W\d_]+")


def _raise_capitals(match: re.Match[str]) -> str:
    """Capitals for the small letters of words that are capitals otherwise, and for the whole of a line that is: `ĐảNG
    Bộ`."""
    line = match.group()
    raised = _LETTERS.sub(_raise_word, line)
    return line.upper() if raised != line and re.search("[a-z]", line) is None else raised


def _raise_word(match: re.Match[str]) -> str:
    word = match.group()
    capitals = sum("A" <= char <= "Z" for char in word)
    return word.upper() if capitals >= 2 and not any("a" <= char <= "z" for char in word) else word


def _vni() -> Callable[[str], str]:
    table = {as_windows_1252(code): letter for code, letter in codes("vni").items()}
    # `Aùi`, `Ñeå`: the mark typed small after a capital.
    table |= {code[0] + code[1].lower(): letter for code, letter in table.items() if len(code) == 2}
    pairs = "|".join(sorted(map(re.escape, table), key=len, reverse=True))
    pattern = re.compile(pairs)
    return lambda reading: pattern.sub(lambda match: table[match.group()], reading)


def _best_legacy(reading: str, over: bool = False) -> _Legacy | None:
    """The encoding under which `reading` gives Vietnamese, or None where none is convincing.

    With `over`, `reading` is a text that is valid as it is: then it must be wrong as it stands, and on two words at
    least.
    """
    sample = _sample(reading)
    marked, plain = _split_words(sample)
    foreign = sum(not is_syllable(word) for word in plain)
    if not marked or foreign > len(plain) - foreign + len(marked):
        return None
    if over and len(set(marked)) < 2:
        return None
    shares = [(_share_of_syllables(list(map(legacy.convert, marked))), legacy) for legacy in _legacies().values()]
    share, best = max(shares, key=lambda pair: pair[0])
    if share < _CONVINCING or (over and _is_right_already(marked) and not _mends(best, marked)):
        return None
    return best


def _mends(legacy: _Legacy, marked: list[str]) -> bool:
    """Whether every word is a syllable in this encoding, and `_MENDED` of them are none as they stand.

    Windows-1258 has á, â and à where Windows-1252 has them, so of `ÐaÒng, Nhà, Giám, sáu, nýõìc` more than half may be
    syllables either way. What is none in a text that is right (`François`, `Köln`) becomes none by another encoding.
    """
    if _share_of_syllables(list(map(legacy.convert, marked))) < 1:
        return False
    return sum(_share_of_syllables([word]) == 0 for word in set(marked)) >= _MENDED


def _is_right_already(marked: list[str]) -> bool:
    share = _share_of_syllables(marked)
    # Of `§¶ng bé` one half is a syllable as it stands, but the other is no word of any language.
    return share > _VALID_ALREADY or (share == _VALID_ALREADY and not any(map(_SYMBOL.search, marked)))


def _sample(reading: str) -> str:
    first = _WORD_BEYOND_ASCII.search(reading)
    at = first.start() if first else 0
    start = max(reading.rfind(" ", 0, at), reading.rfind("\n", 0, at), at - 100) + 1
    return reading[max(start, 0) : start + _SAMPLE]


def _split_words(sample: str) -> tuple[list[str], list[str]]:
    """The words with a character beyond ASCII in them, which an encoding is judged by, and the others, but for
    acronyms: a text whose plain words are not Vietnamese (`Quand est né Barack Obama ?`) is not Vietnamese in any
    encoding."""
    marked, plain = [], []
    for word in _WORD.findall(sample):
        if not word.isascii():
            marked.append(word)
        elif not word.isupper():
            plain.append(word)
    return marked, plain


def _share_of_syllables(words: list[str]) -> float:
    return sum(is_syllable(unicodedata.normalize("NFC", word)) for word in words) / len(words)


def _undo_double_utf8(reading: str) -> str | None:
    """`Äáº£ng bá»™` → `Đảng bộ`: UTF-8 read as Windows-1252 and written as UTF-8 again. Only where every character
    fits."""
    try:
        data = codecs.charmap_encode(reading, "strict", _ENCODE_1252)[0]
        text = data.decode("utf-8")
    except UnicodeError:
        return None
    return text if _ONLY_UNICODE.search(text) else None


_ENCODE_1252 = {ord(char): byte for byte, char in enumerate(_WINDOWS_1252)}
