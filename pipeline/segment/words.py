"""Words: underthesea's segmentation, laid over the text as it was read.

As spaCy's own Vietnamese tokenizer does, the words come from a segmenter that sees a copy of the text (here the folded
copy, line by line), and are then set on the untouched text with its white space: `doc.text` is the text, always.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain, pairwise
from pathlib import Path
from typing import Any

import srsly  # type: ignore[import-untyped]
from spacy import util
from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup
from spacy.util import DummyTokenizer, registry
from spacy.vocab import Vocab

from pipeline.doc import sentence_flags, token_spans
from pipeline.errors import ArticleError
from pipeline.light import light_imports
from pipeline.segment.atoms import atoms, can_be_joined
from pipeline.segment.fold import INVISIBLE, Folded, with_late_tones
from pipeline.segment.resplit import Resplitter

with light_imports():
    from underthesea import word_tokenize

#: Begin and end of a word.
Offsets = tuple[int, int]

#: What underthesea gets at a time, in atoms: a paragraph has about a hundred, a text without line breaks any number.
_CHUNK = 500
#: No syllable is longer.
_LONGEST_SYLLABLE = 40
#: What underthesea gets for a link, and for an atom longer than any syllable.
_STAND_IN = "x"
_INVISIBLE_RUN = re.compile(rf"[{INVISIBLE}]+")
#: More spaces than this between two syllables, or a tab, are layout (columns, a dateline) and no slip inside a word.
_WIDEST_GAP = 2


@registry.tokenizers("trichyeu.WordTokenizer.v1")
def make_word_tokenizer(split_at_case: bool = True, split_at_heads: bool = True) -> Callable[[Language], WordTokenizer]:
    """The tokenizer of a config. The switches are `Resplitter`'s: which of underthesea's words are cut again."""

    def create(nlp: Language) -> WordTokenizer:
        return WordTokenizer(nlp.vocab, split_at_case=split_at_case, split_at_heads=split_at_heads)

    return create


class WordTokenizer(DummyTokenizer):
    """Text to Doc. Words may hold spaces (`Văn phòng`), none holds a line break.

    Sets `doc._.folded`. White space other than one space after a word is a token of its own, as in spaCy; an invisible
    character belongs to the word that it touches. Raises ArticleError (E101) for half a surrogate pair, which no text
    holds.
    """

    def __init__(self, vocab: Vocab, *, split_at_case: bool = True, split_at_heads: bool = True) -> None:
        self.vocab = vocab
        self._set_config({"split_at_case": split_at_case, "split_at_heads": split_at_heads})

    def __call__(self, text: str) -> Doc:
        _check_encodable(text)
        folded = Folded(text)
        spans: Iterable[Offsets] = self._words(folded)
        if not folded.in_step:
            spans = _with_invisible(text, [folded.span(start, end) for start, end in spans])
        words, spaces = _lay_over(text, spans)
        doc = Doc(self.vocab, words=words, spaces=spaces)
        doc._.folded = folded
        return doc

    def _words(self, folded: Folded) -> Iterator[Offsets]:
        """Words by their offsets in the folded text, in order."""
        tabs = _tabs(folded)
        begin = 0
        for line in folded.text.split("\n"):
            texts = atoms(line)
            starts = _starts(texts, line, begin)
            for first, last in pairwise([*self._first_atoms(texts, starts, tabs), len(texts)]):
                yield starts[first], starts[last - 1] + len(texts[last - 1])
            begin += len(line) + 1

    def _first_atoms(self, texts: Sequence[str], starts: Sequence[int], tabs: Sequence[int]) -> Iterator[int]:
        """The indices of a line's atoms with which a word begins.

        The atoms begin at `starts` of the folded text, where `tabs` are the offsets of what is a tab in the raw text.
        """
        inside = {
            index
            for index in _joined(texts)
            if _is_slip(starts[index - 1] + len(texts[index - 1]), starts[index], tabs)
        }
        for first, last in pairwise(index for index in range(len(texts) + 1) if index not in inside):
            yield first
            if last - first > 1:
                for cut in self._resplitter.cuts(tuple(texts[first:last])):
                    yield first + cut

    def _get_config(self) -> dict[str, Any]:
        return {"split_at_case": self.split_at_case, "split_at_heads": self.split_at_heads}

    def _set_config(self, config: dict[str, Any]) -> None:
        self.split_at_case: bool = config["split_at_case"]
        self.split_at_heads: bool = config["split_at_heads"]
        self._resplitter = Resplitter(self.split_at_case, self.split_at_heads)

    def to_bytes(self, **kwargs: Any) -> bytes:
        return util.to_bytes({"cfg": lambda: srsly.json_dumps(self._get_config())}, [])

    def from_bytes(self, data: bytes, **kwargs: Any) -> WordTokenizer:
        util.from_bytes(data, {"cfg": lambda value: self._set_config(srsly.json_loads(value))}, [])
        return self

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        util.to_disk(util.ensure_path(path), {"cfg": lambda file: srsly.write_json(file, self._get_config())}, [])

    def from_disk(self, path: str | Path, **kwargs: Any) -> WordTokenizer:
        util.from_disk(util.ensure_path(path), {"cfg": lambda file: self._set_config(srsly.read_json(file))}, [])
        return self


def _check_encodable(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ArticleError("E101", char=f"U+{ord(text[error.start]):04X}", offset=error.start) from error


def _tabs(folded: Folded) -> list[int]:
    """Offsets in the folded text of what is a tab in the raw text."""
    if "\t" not in folded.raw:
        return []
    return [folded.at(offset) for offset, char in enumerate(folded.raw) if char == "\t"]


def _starts(texts: Iterable[str], line: str, begin: int) -> list[int]:
    """Where the atoms of a line, which begins at `begin`, begin. Only white space stands between them."""
    starts = []
    end = 0
    for text in texts:
        start = line.index(text, end)
        starts.append(begin + start)
        end = start + len(text)
    return starts


def _is_slip(end: int, start: int, tabs: Sequence[int]) -> bool:
    """Whether the white space between two syllables of a word is a slip of typing at most, and no layout."""
    return 0 < start - end <= _WIDEST_GAP and (not tabs or bisect_left(tabs, end) == bisect_left(tabs, start))


def _joined(texts: Sequence[str]) -> Iterator[int]:
    """The indices of a line's atoms that go on the word of the atom before."""
    for first, last in _chunks(texts):
        for index in _segment(texts[first:last]):
            if can_be_joined(texts[first + index - 1]) and can_be_joined(texts[first + index]):
                yield first + index


def _chunks(texts: Sequence[str]) -> Iterator[Offsets]:
    """Stretches of a line's atoms short enough for the segmenter. A long line is cut after a sign or a number."""
    first, size = 0, len(texts)
    while first < size:
        last = min(first + _CHUNK, size)
        if last < size:
            last = next((index + 1 for index in range(last - 1, first, -1) if not can_be_joined(texts[index])), last)
        yield first, last
        first = last


def _segment(texts: Sequence[str]) -> list[int]:
    """The indices of the atoms that underthesea joins to the one before.

    It sees them with spaces between and gives words back, perhaps composed anew. Borders are compared by the number of
    characters before them that are no spaces; should the sums differ, nothing is joined.
    """
    if len(texts) == 1:
        return []
    seen = [_STAND_IN if len(text) > _LONGEST_SYLLABLE or _is_link(text) else text for text in texts]
    words = word_tokenize(with_late_tones(" ".join(seen)), use_token_normalize=False)
    word_ends = set(accumulate([len(word) - word.count(" ") for word in words]))
    ends = list(accumulate(map(len, seen)))
    if max(word_ends) != ends[-1]:
        return []
    return [index for index, end in enumerate(ends, start=1) if end not in word_ends]


def _is_link(text: str) -> bool:
    """Whether the atom is a link with a scheme or a path. Dates have slashes, too, and a slash alone is a sign."""
    return "/" in text and len(text) > 1 and not text[0].isdigit()


def _with_invisible(text: str, words: Iterable[Offsets]) -> list[Offsets]:
    """The words (raw offsets), each with the invisible characters that touch it; a run between spaces is a word."""
    whole: list[Offsets] = []
    end = 0
    for start, stop in [*words, (len(text), len(text))]:
        for run in _INVISIBLE_RUN.finditer(text, end, start):
            if run.start() == end and whole:
                whole[-1] = (whole[-1][0], run.end())
            elif run.end() == start and start < stop:
                start = run.start()
            else:
                whole.append(run.span())
        if start < stop:
            whole.append((start, stop))
        end = stop
    return whole


def _lay_over(text: str, words: Iterable[Offsets]) -> tuple[list[str], list[bool]]:
    """Tokens and spaces for a Doc over `text`: the words, and the white space between them beyond one space."""
    tokens: list[str] = []
    spaces: list[bool] = []
    end = 0
    for start, stop in chain(words, [(len(text), len(text))]):
        gap = text[end:start]
        if gap and tokens and gap[0] == " ":
            spaces[-1] = True
            gap = gap[1:]
        for token in (gap, text[start:stop]):
            if token:
                tokens.append(token)
                spaces.append(False)
        end = stop
    return tokens, spaces


def split_at(doc: Doc, offsets: Iterable[int]) -> Doc:
    """The Doc with borders of tokens at these raw offsets, so that `char_span` finds mentions that begin or end there.

    Gives back `doc` itself where the borders are there already, otherwise a new Doc with what the stages of this
    pipeline write: sentence starts, `doc._`, entities, spans. It is built anew because spaCy's `retokenizer.split`
    wants pieces that follow each other without white space, and `Chánh Văn phòng` is to become `Chánh`, `Văn phòng`.
    An offset in the white space inside a word parts the words around it; in a white-space token it is ignored.
    """
    text = doc.text
    words = [(start, end) for start, end in token_spans(doc) if not text[start:end].isspace()]
    wanted = sorted(set(offsets))
    pieces = [piece for word in words for piece in _cut(text, word, wanted)]
    return doc if pieces == words else _rebuilt(doc, text, pieces)


def _cut(text: str, word: Offsets, wanted: Sequence[int]) -> Iterator[Offsets]:
    """The word's pieces between the wanted offsets inside it, without white space at their ends."""
    start, stop = word
    inside = wanted[bisect_right(wanted, start) : bisect_left(wanted, stop)]
    for first, last in pairwise([start, *inside, stop]):
        piece = text[first:last]
        bare = piece.strip()
        if bare:
            begin = first + piece.index(bare)
            yield begin, begin + len(bare)


def _rebuilt(doc: Doc, text: str, words: Sequence[Offsets]) -> Doc:
    tokens, spaces = _lay_over(text, words)
    sentence_starts: list[bool | int | None] | None = None
    if doc.has_annotation("SENT_START"):
        starts = {start for (start, _), begins in zip(token_spans(doc), sentence_flags(doc), strict=True) if begins}
        widths = (len(token) + space for token, space in zip(tokens, spaces, strict=True))
        sentence_starts = [offset in starts for offset in accumulate(widths, initial=0)]
        del sentence_starts[-1]
    new = Doc(doc.vocab, words=tokens, spaces=spaces, sent_starts=sentence_starts, user_data=dict(doc.user_data))
    new.set_ents([_moved(span, new) for span in doc.ents])
    for key, group in doc.spans.items():
        new.spans[key] = SpanGroup(new, name=group.name, attrs=group.attrs, spans=[_moved(span, new) for span in group])
    return new


def _moved(span: Span, doc: Doc) -> Span:
    """The span of `doc`, which has all the borders of the span's own Doc, over the same text."""
    moved = doc.char_span(span.start_char, span.end_char, label=span.label, kb_id=span.kb_id, span_id=span.id)
    assert moved is not None
    return moved
