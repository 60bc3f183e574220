"""Atoms: the smallest pieces of a line, which the segmenter joins to words. Syllables, numbers, codes, links, signs.

Underthesea cuts its lines with patterns of its own, which are not made for just any text: thirty exclamation marks
after `http://` take them minutes, and `lúc10:20` or `TP.Vinh` stay in one piece. Given our atoms with spaces between,
it has nothing left to cut. No pattern here reads a character more than a bounded number of times.
"""

from __future__ import annotations

import re
import unicodedata

_LATIN = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))]
_UPPER = "".join(char for char in _LATIN if char.isupper())
_LOWER = "".join(char for char in _LATIN if char.islower())
_MARKED_LOWER = "".join(char for char in _LOWER if not char.isascii())
#: Falling, asking, broken and heavy tone. Foreign names written by syllables have only the level or the sharp one.
_NATIVE_TONES = frozenset("\u0300\u0309\u0303\u0323")
_FOREIGN_LOWER = "".join(char for char in _LOWER if not _NATIVE_TONES & set(unicodedata.normalize("NFD", char)))
_FOREIGN_UPPER = _FOREIGN_LOWER.upper()

_LETTER = r"[^\W\d_]"
_MARK = r"[\u0300-\u036f]"
_WORD_BEGINS, _WORD_ENDS = r"(?<![^\W_])", r"(?![^\W_])"

#: `30-7-2021`, `10:20`, `1.000.000`, `9/11`
_NUMBER = r"\d+(?:[.,:/-]\d+)*"
#: `6h15`, `20g`
_CLOCK = r"\d{1,2}[hg](?:\d{1,2})?(?!\w)"
#: `14B`, `30A1`, `QH16`, `H5N1`. Capitals and digits make one code; small letters and digits do not (`tháng7`, `50km`).
_CODE = rf"\d{{1,6}}[{_UPPER}]{{1,4}}\d{{0,4}}(?!\w)|[{_UPPER}]{{1,8}}\d{{1,6}}[{_UPPER}\d]{{0,8}}(?!\w)"
#: `N.P`, `T.Ư`, `v.v`
_INITIALS = rf"{_WORD_BEGINS}{_LETTER}(?:\.{_LETTER})+{_WORD_ENDS}"
#: `TP.HCM`, `PGS.TS`, but not `TP.Vinh`: there a name begins after the full stop.
_ABBREVIATION = rf"{_WORD_BEGINS}[{_UPPER}]{{2,}}(?:\.[{_UPPER}]{{2,}})+{_WORD_ENDS}"
#: Any run of letters, with an apostrophe inside it (`H'Mông`) and with marks that did not compose.
_SYLLABLE = rf"{_LETTER}+(?:{_MARK}+{_LETTER}*)*(?:'{_LETTER}+)*"

_LINK = r"(?:https?://|ftp://|www\.)[^\s<>\"]*[^\s<>\".,;:!?'(){}\[\]]"
_MAIL = r"(?<![\w.+-])[\w.+-]{1,64}@\w[\w-]{0,63}(?:\.\w[\w-]{0,63}){1,8}"
_DOMAIN = r"(?<![\w.-])[A-Za-z0-9][A-Za-z0-9-]{0,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.(?:vn|com|net|org|info)(?![\w-])"
#: `Lê-nin`, `Ca-na-đa`, `vắc-xin`; not `kinh tế-xã hội` or `Hà Nội-Hải Phòng`, where a word ends before the dash.
_TRANSLITERATION = (
    rf"{_WORD_BEGINS}(?:[{_FOREIGN_UPPER}][{_FOREIGN_LOWER}]{{0,6}}|[{_FOREIGN_LOWER}]{{1,7}})"
    rf"(?:-[{_FOREIGN_LOWER}]{{1,7}})+(?!\w)"
)
#: `phường` of `phườngYên`, typed without a space. Letters with marks are in Vietnamese words only, not in `YouTube`.
_GLUED = rf"{_WORD_BEGINS}[{_UPPER}]?[a-z]{{0,6}}[{_MARKED_LOWER}][{_LOWER}]{{0,6}}(?=[{_UPPER}])"

#: Nearly all atoms: letters with nothing behind them that could belong to the same one. Tried first, for speed.
_PLAIN = rf"{_LETTER}+(?![\w.'\u0300-\u036f])"
_COMMON = rf"{_CLOCK}|{_CODE}|{_NUMBER}|{_ABBREVIATION}|{_INITIALS}|{_SYLLABLE}|\.{{2,}}|\S"
_ATOM = re.compile(rf"{_PLAIN}|{_COMMON}")
_ATOM_WITH_RARE = re.compile(rf"{_LINK}|{_MAIL}|{_DOMAIN}|{_TRANSLITERATION}|{_GLUED}|{_COMMON}")
#: What only the longer pattern sees.
_RARE = re.compile(
    rf"[{_FOREIGN_LOWER}]-[{_FOREIGN_LOWER}]|[{_FOREIGN_UPPER}]-[{_FOREIGN_LOWER}]|[{_MARKED_LOWER}][{_LOWER}]{{0,6}}[{_UPPER}]"
    r"|@|://|www\.|\.(?:vn|com|net|org|info)(?![\w-])"
)


def atoms(line: str) -> list[str]:
    """The atoms of a folded line in order; they cover all that is not white space."""
    return (_ATOM_WITH_RARE if _RARE.search(line) else _ATOM).findall(line)


def can_be_joined(atom: str) -> bool:
    """Whether the atom may be part of a word of several: letters, an apostrophe perhaps (`H'Mông`)."""
    return atom.isalpha() or ("'" in atom and atom[0].isalpha())
