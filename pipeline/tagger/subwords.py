"""Words to subword ids, and the windows in which a long line goes through the network.

PhoBERT (Nguyen & Nguyen, 2020) writes its BPE in fastBPE's files, `vocab.txt` and `bpe.codes`, which transformers reads
with a tokenizer in plain Python only. Here the same scheme runs in the `tokenizers` library and gives the same ids.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path

from tokenizers import Tokenizer
from tokenizers.models import BPE

from pipeline.errors import UsageError

#: What marks a word's last piece in `bpe.codes` (`nh</w>`), and a piece that is not the last in `vocab.txt` (`ngh@@`).
WORD_END, _GOES_ON = "</w>", "@@"
#: Ids 0 to 3 of a PhoBERT vocabulary; `vocab.txt` counts on from 4. `<mask>` comes last and is never met in a text.
_SPECIALS = ("<s>", "<pad>", "</s>", "<unk>")

#: A word beyond this many characters (a link, a run of dots) is cut before BPE. It has more subwords than any window.
_LONGEST_WORD = 2048
#: Words kept with their ids; a newspaper's vocabulary is far smaller.
_CACHE_SIZE = 200_000


class Subwords:
    """The tokenizer of one checkpoint: `encode(words)` gives each word's subword ids.

    `begin` and `end` are the ids around every sequence, `size` the least number of embeddings that the network needs.
    """

    def __init__(
        self, tokenizer: Tokenizer, begin: int, end: int, unknown: int, size: int, ids: Sequence[int] | None
    ) -> None:
        self._tokenizer = tokenizer
        self._ids = ids
        self._unknown = unknown
        self._cache: dict[str, tuple[int, ...]] = {}
        self.begin, self.end, self.size = begin, end, size

    @classmethod
    def from_folder(cls, folder: Path, begin: int = 0, end: int = 2) -> Subwords:
        """The tokenizer in a checkpoint's folder: PhoBERT's two files where they stand, `tokenizer.json` otherwise.

        PhoBERT's own come first, since the `tokenizer.json` that some folders have beside them gives ids outside the
        embeddings, which only a wrapper class of their own knows how to mend. `begin` and `end` are the ids that the
        configuration names; a template inside `tokenizer.json` goes before them. Raises UsageError E314 where
        there is neither, or what there is cannot be read.
        """
        vocabulary, codes, whole = folder / "vocab.txt", folder / "bpe.codes", folder / "tokenizer.json"
        try:
            if vocabulary.is_file() and codes.is_file():
                return cls._from_fastbpe(vocabulary, codes)
            if whole.is_file():
                return cls._from_json(whole, begin, end)
        except Exception as error:  # the tokenizers library raises bare Exception
            raise UsageError("E314", path=folder, reason=error) from error
        raise UsageError("E314", path=folder, reason="no vocab.txt with bpe.codes, and no tokenizer.json")

    @classmethod
    def _from_fastbpe(cls, vocabulary: Path, codes: Path) -> Subwords:
        known = read_vocabulary(vocabulary)
        merges = _read_merges(codes)
        symbols = _symbols(known, merges)
        tokenizer = Tokenizer(
            BPE(
                {symbol: index for index, symbol in enumerate(symbols)},
                merges,
                unk_token="<unk>",
                end_of_word_suffix=WORD_END,
            )
        )
        begin, _, end, unknown = (known[token] for token in _SPECIALS)
        # BPE counts the pieces in its own way, since some that merges lead through are not in the vocabulary.
        ids = [known.get(spelling(symbol), unknown) for symbol in symbols]
        return cls(tokenizer, begin, end, unknown, max(known.values()) + 1, ids)

    @classmethod
    def _from_json(cls, path: Path, begin: int, end: int) -> Subwords:
        tokenizer = Tokenizer.from_file(str(path))
        # Training leaves its own limits in the file; here windows see to them.
        tokenizer.no_truncation()
        tokenizer.no_padding()
        # An article that quotes `<mask>` or `</s>` means the characters.
        tokenizer.encode_special_tokens = True
        template = tokenizer.encode("").ids
        if len(template) == 2:
            begin, end = template
        unknown = tokenizer.token_to_id(_SPECIALS[3])
        size = max(tokenizer.get_vocab(with_added_tokens=True).values()) + 1
        return cls(tokenizer, begin, end, end if unknown is None else unknown, size, None)

    def encode(self, words: Iterable[str]) -> list[tuple[int, ...]]:
        """For each word, without white space in it, its subword ids, at least one."""
        return [self._cache.get(word) or self._encode_word(word) for word in words]

    def _encode_word(self, word: str) -> tuple[int, ...]:
        encoding = self._tokenizer.encode([word[:_LONGEST_WORD]], is_pretokenized=True, add_special_tokens=False)
        ids = encoding.ids if self._ids is None else map(self._ids.__getitem__, encoding.ids)
        # A normalizer may leave nothing of a word; it is a word all the same.
        found = tuple(ids) or (self._unknown,)
        if len(self._cache) >= _CACHE_SIZE:
            self._cache.clear()
        self._cache[word] = found
        return found


def read_vocabulary(path: Path) -> dict[str, int]:
    """Piece → id, of a `vocab.txt` whose lines are a piece, a space and its count.

    Counting by the size so far, as PhoBERT's tokenizer does, lets a piece that stands twice take a new id.
    """
    known = {token: index for index, token in enumerate(_SPECIALS)}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            piece, space, _count = line.strip().rpartition(" ")
            if not space:
                raise ValueError(f"{path.name}: a line without a count: {line.strip()!r}")
            known[piece] = len(known)
    return known


def _read_merges(path: Path) -> list[tuple[str, str]]:
    """The pairs of `bpe.codes`, first merge first. A line is two symbols and a count; the last one ends too."""
    ranks: dict[tuple[str, str], int] = {}
    for rank, line in enumerate(path.read_text(encoding="utf-8").split("\n")[:-1]):
        match line.split()[:-1]:
            case [left, right]:
                # A pair that stands twice has its later rank, as in a dict made of the list.
                ranks[left, right] = rank
    return sorted(ranks, key=ranks.__getitem__)


def _symbols(known: Iterable[str], merges: Iterable[tuple[str, str]]) -> list[str]:
    """Every symbol that BPE can meet: `<unk>`, the characters, the parts and the outcome of each merge."""
    symbols = {"<unk>": None}
    for piece in known:
        character = piece.removesuffix(_GOES_ON)
        if len(character) == 1:
            symbols |= {character: None, character + WORD_END: None}
    for left, right in merges:
        symbols |= {left: None, right: None, left + right: None}
    return list(symbols)


def spelling(symbol: str) -> str:
    """How `vocab.txt` spells a symbol of `bpe.codes`: `nh</w>` is `nh` there, and `ngh`, which goes on, is `ngh@@`."""
    return symbol.removesuffix(WORD_END) if symbol.endswith(WORD_END) else symbol + _GOES_ON


@dataclass(frozen=True, slots=True)
class Window:
    """Words `start` to `end` of a unit, which the network reads at once; it answers for `first` to `last` of them."""

    start: int
    end: int
    first: int
    last: int


def plan_windows(lengths: Sequence[int], room: int, overlap: int) -> list[Window]:
    """Windows over the words of a unit, whose subwords are counted by `lengths` (each from 1 to `room`).

    No window holds more than `room` subwords. Neighbours share at least `overlap` subwords (at most half of `room`),
    less only where a word too long leaves no room for that. Every word is answered for by one window: the one in which
    the shorter of its contexts, left or right, is longest. A unit's own ends do not count as short.
    """
    before = list(accumulate(lengths, initial=0))
    size = len(lengths)
    if before[size] <= room:
        return [Window(0, size, 0, size)]
    spans = []
    start = 0
    while (end := bisect_right(before, before[start] + room) - 1) < size:
        spans.append((start, end))
        shared = bisect_right(before, before[end] - overlap) - 1
        # The next window must have room for the word at which this one ended.
        fitting = bisect_left(before, before[end + 1] - room)
        start = max(shared, fitting, start + 1)
    # The last one takes all the context that it has room for.
    spans.append((bisect_left(before, before[size] - room), size))
    cuts = [0, *(_cut(before, end, start) for (_, end), (start, _) in pairwise(spans)), size]
    return [Window(start, end, cuts[at], cuts[at + 1]) for at, (start, end) in enumerate(spans)]


def _cut(before: Sequence[int], end: int, start: int) -> int:
    """The first word for which a window from `start` has more context on its left than one up to `end` on its right."""
    return next(
        (word for word in range(start, end) if before[end] - before[word + 1] < before[word] - before[start]), end
    )
