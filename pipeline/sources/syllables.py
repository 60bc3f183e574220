"""Is this word a Vietnamese syllable? By this the right decoding of an old byte font is told from the wrong ones.

A syllable is an onset, a rhyme and a tone. Onsets are few and stand here; rhymes are a table
(seeds/encodings/rhymes.csv).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from pipeline import assets

#: `qu` and `gi` are onsets (`quang`, `giang`); `gì` and `gìn` are g + i, g + in.
ONSETS = "ngh|ng|nh|n|ch|c|gh|gi|g|kh|k|ph|p|qu|th|tr|t|b|d|đ|h|l|m|r|s|v|x"
#: A syllable that ends so has the acute or the dot below: `các`, `cặp`, never `càp`.
_STOPS = ("c", "ch", "k", "p", "t")

_TONES = {"\u0300": "grave", "\u0301": "acute", "\u0303": "tilde", "\u0309": "hook", "\u0323": "dot"}
_TONE_OF = {
    unicodedata.normalize("NFC", vowel + mark): (vowel, tone)
    for vowel in "aăâeêioôơuưy"
    for mark, tone in _TONES.items()
}
_UNTONED = str.maketrans({toned: vowel for toned, (vowel, _) in _TONE_OF.items()})


@cache
def _pattern() -> re.Pattern[str]:
    rhymes = [
        row["nucleus"] + ending.replace("-", "")
        for row in assets.rows("encodings", "rhymes.csv")
        for ending in row["endings"].split()
    ]
    return re.compile(f"(?:{ONSETS})?(?:{'|'.join(sorted(rhymes, key=len, reverse=True))})")


def is_syllable(word: str) -> bool:
    """Whether `word` is spelled as a Vietnamese syllable, in any case, in NFC.

    >>> is_syllable("Đảng"), is_syllable("nghị"), is_syllable("càp"), is_syllable("Ñaûng")
    (True, True, False, False)
    """
    word = word.lower()
    tones = [_TONE_OF[char][1] for char in word if char in _TONE_OF]
    if len(tones) > 1 or _pattern().fullmatch(word.translate(_UNTONED)) is None:
        return False
    # Without a tone (`cac`) it may still be a syllable typed without marks.
    return not tones or tones[0] in ("acute", "dot") or not word.endswith(_STOPS)
