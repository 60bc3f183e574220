"""Static word vectors: word2vec (gensim, skip-gram) over segmented text, as a spaCy model that holds nothing else."""

from __future__ import annotations

import lzma
from collections.abc import Container, Iterable, Iterator, Sequence
from pathlib import Path

import spacy
from spacy.vectors import Vectors  # type: ignore[import-not-found]

from pipeline.data.corpus import read_text
from pipeline.errors import UsageError


class JoinedText:
    """Files of one sentence a line, words joined with `_` and set apart with spaces (`Văn_phòng Thành_ủy đã …`).

    Can be iterated over as often as wanted; memory does not grow with the files. `.xz` is unpacked on the way.
    `without` holds the letters (`letters_of`) of lines to leave out: those of articles that a model will be scored on.
    """

    def __init__(self, paths: Sequence[Path], lines: int | None = None, without: Container[str] = ()) -> None:
        self.paths = paths
        self.lines = lines
        self.without = without

    def __iter__(self) -> Iterator[list[str]]:
        left = self.lines if self.lines is not None else -1
        for path in self.paths:
            opener = lzma.open if path.suffix == ".xz" else open
            with opener(path, "rt", encoding="utf-8") as file:
                for line in file:
                    if left == 0:
                        return
                    left -= 1
                    words = line.split()
                    if words and letters_of(line) not in self.without:
                        yield words


def letters_of(line: str) -> str:
    """A line's letters and digits alone, small: the same however its words are joined and its marks are spaced."""
    return "".join(char for char in line.lower() if char.isalnum())


def letters_below(folders: Iterable[Path], longer_than: int = 0) -> set[str]:
    """The letters of the lines of all `.txt` files in and below folders, but for lines of `longer_than` characters and
    fewer.

    Raises UsageError where a folder is not there (E001) or holds no such file (E705), since nothing would be left out
    then, or where a file cannot be read (E503).
    """
    found: set[str] = set()
    for folder in folders:
        if not folder.exists():
            raise UsageError("E001", path=folder)
        paths = sorted(folder.rglob("*.txt"))
        if not paths:
            raise UsageError("E705", path=folder)
        for path in paths:
            found.update(letters_of(line) for line in read_text(path).splitlines() if len(line) > longer_than)
    return found


def train_vectors(
    paths: Sequence[Path],
    out: Path,
    *,
    width: int = 128,
    lines: int | None = None,
    without: Container[str] = (),
    workers: int = 2,
    least: int = 10,
    seed: int = 0,
) -> Path:
    """Trains word2vec and writes a spaCy model with the vectors to `out`. With one worker the result is reproducible.

    A word's key is its text as our tokenizer writes it: with spaces where the joined text has `_`.
    """
    from gensim.models import Word2Vec

    model = Word2Vec(
        JoinedText(paths, lines, without),
        vector_size=width,
        sg=1,
        window=5,
        min_count=least,
        epochs=1,
        workers=workers,
        seed=seed,
    )
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "trichyeu.WordTokenizer.v1"}}})
    words = [word.replace("_", " ").strip() for word in model.wv.index_to_key]
    nlp.vocab.vectors = Vectors(
        strings=nlp.vocab.strings, data=model.wv.vectors, keys=[nlp.vocab.strings.add(word) for word in words]
    )
    nlp.to_disk(out)
    return out
