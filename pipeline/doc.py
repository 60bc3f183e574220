"""What the stages write on a spaCy Doc (`doc._.…`), declared in one place.

| attribute | set by | holds |
|---|---|---|
| `article` | the caller, or the tokenizer for a bare text | `article.Article` |
| `folded` | tokenizer | `segment.fold.Folded`, the text for matching |
| `layout` | layout | `article.Layout` |
| `grammar` | grammar | list of `Mention` (DOCUMENT, DATE) with their parts |
| `tagged` | tagger | list of `Mention` of any label |
| `model` | tagger | (name, SHA-256) of the tagger's model |
| `mentions` | resolve | list of `Mention`, merged: no two overlap, in text order |
| `links` | resolve | `resolve.Links`: officials, bodies, documents, dates, events, places, relations |

Mentions are kept by code points and not as spaCy spans, since a span can only begin and end at a word's border, and a
segmenter's words do not always respect an office's (`Chánh Văn phòng` is one word, but the role is `Chánh`). At the end
`doc.ents` holds the mentions as spaCy spans: resolve splits words where it must.
"""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc

#: extension → default
_EXTENSIONS = {
    "article": None,
    "folded": None,
    "layout": None,
    "grammar": (),
    "tagged": (),
    "model": None,
    "mentions": (),
    "links": None,
}

for _name, _default in _EXTENSIONS.items():
    Doc.set_extension(_name, default=_default, force=True)


def token_spans(doc: Doc) -> list[tuple[int, int]]:
    """Begin and end of each token, as raw offsets.

    Read as an array: to make a Token object of each took a tenth of the time of an extraction.
    """
    return [(start, start + length) for start, length in doc.to_array(["IDX", "LENGTH"]).tolist()]


def sentence_flags(doc: Doc) -> list[bool]:
    """For each token whether a sentence begins with it, as set on it; the Doc's first need not be."""
    return [flag == 1 for flag in doc.to_array("SENT_START").tolist()]


def sentence_starts(doc: Doc) -> list[int]:
    """Raw offsets of the sentences' beginnings, ascending."""
    starts = zip(token_spans(doc), sentence_flags(doc), strict=True)
    return [start for index, ((start, _), begins) in enumerate(starts) if begins or index == 0]


def sentence_indexes(doc: Doc, offsets: Iterable[int]) -> list[int]:
    """For each raw offset (in ascending order) the index, from 0, of the sentence that it lies in."""
    starts = sentence_starts(doc)
    found, index = [], 0
    for offset in offsets:
        while index + 1 < len(starts) and starts[index + 1] <= offset:
            index += 1
        found.append(index)
    return found
