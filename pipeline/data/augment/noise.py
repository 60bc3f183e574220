"""Typing as newspapers type: tone marks on the other vowel, NFD, lost and doubled spaces, capitals, lost marks, dashes.

Each piece is changed by itself and none loses its first or last letter, so that spans stay exact. Line breaks stay.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.data.augment.edits import Part
from pipeline.segment.fold import with_late_tones

#: Of articles: `hoà` throughout, or now and then; longer dashes; `Ð` (U+00D0) for `Đ`; no-break spaces.
_LATE_TONES, _MIXED_TONES, _LONG_DASHES, _ETH, _NO_BREAK = 0.2, 0.1, 0.2, 0.03, 0.03
#: Of lines: letters and marks apart (NFD); capitals, for a line short enough to be a headline.
_DECOMPOSED, _CAPITALS = 0.02, 0.04
_HEADLINE = 90
#: Of spaces that are doubled, of spaces after a sign that are lost, of syllables without their marks, of bodies' first
#: letters in the other case (`ban Tổ chức`, `Huyện đoàn`).
_DOUBLED, _LOST, _BARE, _OTHER_CASE = 0.004, 0.012, 0.002, 0.02

_SPACE = re.compile(r"(?<=\S) (?=\S)")
_SPACE_AFTER_SIGN = re.compile(r"(?<=[^\W\d_][.,:;]) (?=[^\W_])")
_SYLLABLE = re.compile(r"[^\W\d_]+")
_LINE_BREAK = re.compile(r"(\n)")
#: Labels whose first word is as often written small.
_CASELESS = ("BODY", "ROLE", "EVENT", "DOCUMENT")


@dataclass(frozen=True)
class _Habits:
    """How the whole article is typed."""

    tones: float
    dash: str
    eth: bool
    no_break: float


def noisy(parts: Iterable[Part], rng: random.Random, rate: float = 1.0) -> list[Part]:
    """The parts, typed less carefully: as many, with the same labels.

    `rate` multiplies all rates; with 0 nothing changes.
    """
    parts = list(parts)
    if rate <= 0:
        return parts
    habits = _habits(rng, rate)
    out: list[Part] = []
    for line in _lines(parts):
        decomposed = rng.random() < _DECOMPOSED * rate
        length = sum(len(part.text) for _, part in line)
        capitals = length <= _HEADLINE and rng.random() < _CAPITALS * rate
        for is_new, part in line:
            text = _typed(part, habits, rng, rate)
            text = text.upper() if capitals else text
            text = unicodedata.normalize("NFD", text) if decomposed else text
            if is_new:
                out.append(Part(text, part.label))
            else:
                out[-1] = Part(out[-1].text + text, out[-1].label)
    return out


def _habits(rng: random.Random, rate: float) -> _Habits:
    chance = rng.random()
    tones = 1.0 if chance < _LATE_TONES * rate else 0.5 if chance < (_LATE_TONES + _MIXED_TONES) * rate else 0.0
    dash = rng.choice("–—") if rng.random() < _LONG_DASHES * rate else "-"
    return _Habits(tones, dash, rng.random() < _ETH * rate, 0.02 if rng.random() < _NO_BREAK * rate else 0.0)


def _lines(parts: Iterable[Part]) -> list[list[tuple[bool, Part]]]:
    """The parts line by line, a line break being a line by itself.

    What stands between two spans may go over several lines: each piece of it but the first has False before it.
    """
    lines: list[list[tuple[bool, Part]]] = [[]]
    for part in parts:
        pieces = _LINE_BREAK.split(part.text) if part.label is None else [part.text]
        for index, piece in enumerate(pieces):
            if piece == "\n":
                lines += [[(index == 0, Part(piece, part.label))], []]
            elif piece or index == 0:
                lines[-1].append((index == 0, Part(piece, part.label)))
    return lines


def _typed(part: Part, habits: _Habits, rng: random.Random, rate: float) -> str:
    text, label = part
    if habits.tones and unicodedata.is_normalized("NFC", text) and rng.random() < habits.tones:
        text = with_late_tones(text)
    if habits.dash != "-" and label != "DOCUMENT":
        text = text.replace(" - ", f" {habits.dash} ")
    if habits.eth:
        text = text.replace("Đ", "Ð")
    if label in _CASELESS and rng.random() < _OTHER_CASE * rate:
        text = text[0].swapcase() + text[1:] if len(text) > 1 and text[1].islower() else text
    if label is None:
        text = _SPACE_AFTER_SIGN.sub(lambda match: "" if rng.random() < _LOST * rate else match[0], text)
    text = _SPACE.sub(lambda match: _gap(habits, rng, rate), text)
    return _SYLLABLE.sub(lambda match: _bare(match[0]) if rng.random() < _BARE * rate else match[0], text)


def _gap(habits: _Habits, rng: random.Random, rate: float) -> str:
    chance = rng.random()
    return "  " if chance < _DOUBLED * rate else "\u00a0" if chance > 1 - habits.no_break else " "


def _bare(syllable: str) -> str:
    """Without its marks: `quan` for `quận`. The stroke of đ stays."""
    return "".join(char for char in unicodedata.normalize("NFD", syllable) if not unicodedata.combining(char))
