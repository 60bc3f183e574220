"""A BPE vocabulary of PhoBERT's scheme, in PhoBERT's own files: `vocab.txt` and `bpe.codes`.

PhoBERT's were made by fastBPE over segmented words; here the `tokenizers` library learns the merges, and the files come
out in the same form: transformers' `PhobertTokenizer` and `pipeline.tagger.subwords` read ours as they read PhoBERT's.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path

from tokenizers import Tokenizer
from tokenizers.models import BPE
from tokenizers.pre_tokenizers import WhitespaceSplit
from tokenizers.trainers import BpeTrainer

from pipeline.tagger.subwords import WORD_END, spelling

#: Words that the trainer reads at most, about.
_WORDS_READ = 5_000_000
#: Words that are encoded at a time.
_BATCH = 10_000
#: `<s>`, `<pad>`, `</s>`, `<unk>` and, at the end, `<mask>`: ids that the files do not list.
SPECIALS = 5


def train_vocabulary(words: Mapping[str, int], size: int, folder: Path, least: int = 2) -> None:
    """Writes `vocab.txt` and `bpe.codes` for a vocabulary of at most `size` ids, special tokens included; of more where
    the characters alone, each at a word's end and elsewhere, are more.

    `words` counts each word in the network's form (`Chủ_tịch`). A character met fewer than `least` times is left out:
    its words come out as `<unk>`, in part. Files appear whole or not at all.
    """
    characters = Counter[str]()
    for word, count in words.items():
        for character in word:
            characters[character] += count
    known = {character for character, count in characters.items() if count >= least}
    usable = {word: count for word, count in words.items() if known.issuperset(word)}
    single = sorted({piece for word in usable for piece in (*word, *(character + WORD_END for character in word))})
    # Each merge's outcome must be in the vocabulary: PhoBERT's tokenizer does not take apart again what is not.
    merges = _learn(usable, size)[: max(0, size - SPECIALS - len(single))]
    symbols = list(dict.fromkeys([*single, *(left + right for left, right in merges)]))
    counts = _count(usable, merges, symbols)
    pieces = sorted(((spelling(symbol), counts[symbol]) for symbol in symbols), key=lambda pair: (-pair[1], pair[0]))
    folder.mkdir(parents=True, exist_ok=True)
    # fastBPE writes a count after each pair; nothing reads it.
    _write(folder / "bpe.codes", (f"{left} {right} {len(merges) - rank}" for rank, (left, right) in enumerate(merges)))
    _write(folder / "vocab.txt", (f"{piece} {count}" for piece, count in pieces))


def _learn(words: Mapping[str, int], size: int) -> list[tuple[str, str]]:
    """Merges, the first one first: as many as a vocabulary of `size` has, or more."""
    tokenizer = Tokenizer(BPE(end_of_word_suffix=WORD_END))
    tokenizer.pre_tokenizer = WhitespaceSplit()
    trainer = BpeTrainer(vocab_size=size, end_of_word_suffix=WORD_END, min_frequency=2, show_progress=False)
    # The trainer counts for itself and takes no counts: scaled down, so that the commonest word is not written out a
    # million times.
    scale = max(1.0, sum(words.values()) / _WORDS_READ)
    tokenizer.train_from_iterator(
        (" ".join([word] * times) for word, count in words.items() if (times := round(count / scale))), trainer
    )
    return [(left, right) for left, right in json.loads(tokenizer.to_str())["model"]["merges"]]


def _count(words: Mapping[str, int], merges: list[tuple[str, str]], symbols: list[str]) -> Counter[str]:
    tokenizer = Tokenizer(BPE({symbol: at for at, symbol in enumerate(symbols)}, merges, end_of_word_suffix=WORD_END))
    counts = Counter[str]()
    waiting = iter(words.items())
    # An encoding takes a kilobyte or so, and raw text has millions of words.
    while batch := list(islice(waiting, _BATCH)):
        encodings = tokenizer.encode_batch([[word] for word, _ in batch], is_pretokenized=True)
        for (_, count), encoding in zip(batch, encodings, strict=True):
            for piece in encoding.tokens:
                counts[piece] += count
    return counts


def _write(path: Path, lines: Iterable[str]) -> None:
    part = path.with_name(path.name + ".part")
    part.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    part.replace(path)
