"""What the network is told of a word beside its subwords: how it is written, and what tables and grammars make of it.

A BPE loses that `XIII` is a number and `Hà Nội` a name, and rules know things that no network of this size can learn by
heart: which communes there are, how a resolution is numbered. Both enter as RoBERTa's token types, one for each pair of
a shape and a hint, so a folder still loads as the architecture that it declares; a network that has one token type, as
PhoBERT has, is told nothing. A hint is evidence and no more: the network says the last word.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import NamedTuple

from pipeline.article import TAGS, Mention
from pipeline.segment.fold import Folded

#: How a word is written. `sign`: no letter or digit; `code`: both (`08-NQ/TU`); `title`: several syllables, each with a
#: capital (`Hà Nội`); `capital`: only the first (`Chủ tịch`); `roman`: `XIII`; `mixed`: all else (`TPHCM2`, `iPhone`).
SHAPES = ("sign", "number", "code", "small", "capital", "title", "capitals", "roman", "mixed")
#: What rules say of a word: nothing, since they were not asked; that it is outside; a label's first word, or a later
#: one.
HINTS = ("unasked", *TAGS)
#: Token types: 0 for `<s>` and `</s>` and for a word of which nothing is told, then one for each hint and shape.
TOKEN_TYPES = 1 + len(SHAPES) * len(HINTS)

_ROMAN = re.compile(r"(?=[IVXL])L?X{0,3}(?:IX|IV|V?I{0,3})")


@lru_cache(maxsize=100_000)
def shape(form: str) -> int:
    """The shape (index in SHAPES) of a word in the network's form, `Chủ_tịch`."""
    letters = [char for char in form if char.isalpha()]
    has_digit = any(char.isdigit() for char in form)
    syllables = form.split("_")
    match letters, has_digit:
        case [], False:
            name = "sign"
        case [], True:
            name = "number"
        case _, True:
            name = "code"
        case _ if form.islower():
            name = "small"
        case _ if _ROMAN.fullmatch(form):
            name = "roman"
        case _ if form.isupper() and len(letters) > 1:
            name = "capitals"
        case _ if len(syllables) > 1 and form.istitle():
            name = "title"
        case _ if (form[0].isupper() and form[1:].islower()) or len(letters) == 1:
            name = "capital"
        case _:
            name = "mixed"
    return SHAPES.index(name)


def token_types(forms: Iterable[str], hints: Sequence[int] | None = None) -> list[int]:
    """For each word its token type. `hints` are indices in HINTS; without them the rules were not asked."""
    shapes = map(shape, forms)
    if hints is None:
        return [1 + at for at in shapes]
    return [1 + at + len(SHAPES) * hint for at, hint in zip(shapes, hints, strict=True)]


_HINT_NUMBERS = {hint: number for number, hint in enumerate(HINTS)}


def hint_numbers(tags: Iterable[str]) -> list[int]:
    """The hints (indices in HINTS) that BIO tags, or `unasked`, are."""
    return [_HINT_NUMBERS[tag] for tag in tags]


def without_hints(token_type: int) -> int:
    """The token type of the same shape where the rules were not asked."""
    return token_type and 1 + (token_type - 1) % len(SHAPES)


class Marked(NamedTuple):
    """Words `start` to `end` of a line, which a mention covers or touches."""

    start: int
    end: int
    mention: Mention


def marked(spans: Sequence[tuple[int, int]], mentions: Sequence[Mention], folded: Folded) -> Iterator[Marked]:
    """Which words of a line the mentions mark. `spans` are the words' offsets in the folded text, `mentions` those of
    the whole article, in text order and none overlapping another.

    A word that a mention only touches, since its border is inside the word, is the mention's; a word that two touch is
    the first one's.
    """
    if not spans:
        return
    begin, end = folded.span(spans[0][0], spans[-1][1])
    first = bisect_right(mentions, begin, key=attrgetter("end"))
    last = bisect_left(mentions, end, key=attrgetter("start"))
    free = 0
    for mention in mentions[first:last]:
        start = max(free, bisect_right(spans, folded.at(mention.start), key=itemgetter(1)))
        free = max(free, bisect_left(spans, folded.at(mention.end), key=itemgetter(0)))
        if start < free:
            yield Marked(start, free, mention)


def bio_tags(spans: Sequence[tuple[int, int]], mentions: Sequence[Mention], folded: Folded) -> list[str]:
    """The BIO tag of each word of a line. Arguments as for `marked`."""
    return tags_of(len(spans), marked(spans, mentions, folded))


def tags_of(words: int, marks: Iterable[Marked]) -> list[str]:
    """The BIO tag of each of so many words."""
    tags = ["O"] * words
    for start, end, mention in marks:
        tags[start:end] = [f"B-{mention.label}", *[f"I-{mention.label}"] * (end - start - 1)]
    return tags
