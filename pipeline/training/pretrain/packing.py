"""Segmented lines to blocks of one length, in arrays on disk that training maps into memory.

    <s> line </s> line </s> … </s>

A block is filled with the lines of an article and the next; a line that does not fit goes on in the next block, where a
word begins. What is left at the end is padding.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.tagger.evidence import token_types
from pipeline.tagger.subwords import Subwords
from pipeline.training.pretrain.segmenting import Line

#: What a subword has for a label where there is none to learn: a word's later subwords, the signs around a line.
NO_LABEL = -100
_NAMES = ("ids", "types", "labels")
#: A subword's id, token type and label's number.
_Subword = tuple[int, int, int]
#: A line is not begun where less room than this is left.
_LEAST_ROOM = 8


class Blocks(NamedTuple):
    """Arrays [blocks, length]: subword ids (in 32 bits where 16 do not hold them), token types, numbers of the
    teacher's tags (NO_LABEL where none)."""

    ids: NDArray[np.uint16]
    types: NDArray[np.uint8]
    labels: NDArray[np.int8]

    @classmethod
    def open(cls, folder: Path) -> Blocks:
        """The arrays that `pack` wrote, mapped: only what is read takes memory."""
        return cls(*(np.load(folder / f"{name}.npy", mmap_mode="r") for name in _NAMES))


def pack(
    lines: Iterable[Line], subwords: Subwords, tags: Sequence[str], length: int, folder: Path, padding: int = 1
) -> int:
    """Writes the blocks of these lines to `folder` and returns how many there are. `tags` numbers the labels.

    Memory does not grow with the text. A file appears under its name when it is whole.
    """
    number = {tag: at for at, tag in enumerate(tags)}
    kinds = (np.uint16 if subwords.size <= 1 << 16 else np.uint32, np.uint8, np.int8)
    fillers = (padding, 0, NO_LABEL)
    folder.mkdir(parents=True, exist_ok=True)
    raw = [folder / f"{name}.raw" for name in _NAMES]
    count = 0
    with ExitStack() as stack:
        files = [stack.enter_context(open(path, "wb")) for path in raw]
        for block in _blocks(lines, subwords, number, length):
            for file, kind, filler, values in zip(files, kinds, fillers, zip(*block, strict=True), strict=True):
                row = np.full(length, filler, kind)
                row[: len(values)] = values
                file.write(row.tobytes())
            count += 1
    for name, path, kind in zip(_NAMES, raw, kinds, strict=True):
        part = folder / f"{name}.part"
        with open(part, "wb") as file, open(path, "rb") as content:
            header = {"descr": np.lib.format.dtype_to_descr(np.dtype(kind)), "fortran_order": False}
            np.lib.format.write_array_header_1_0(file, {**header, "shape": (count, length)})
            shutil.copyfileobj(content, file, 1 << 22)
        part.replace(folder / f"{name}.npy")
        path.unlink()
    return count


def _blocks(
    lines: Iterable[Line], subwords: Subwords, number: Mapping[str, int], length: int
) -> Iterator[list[_Subword]]:
    """Blocks of at most `length` subwords, each with its token type and the number of its label."""
    start, end = (subwords.begin, 0, NO_LABEL), (subwords.end, 0, NO_LABEL)
    block = [start]
    for forms, tags in lines:
        if len(block) > 1 and length - len(block) < _LEAST_ROOM:
            yield block
            block = [start]
        for ids, kind, tag in zip(subwords.encode(forms), token_types(forms), tags, strict=True):
            # One place is kept for the `</s>`; a word with more subwords than a block has is cut.
            if len(block) + len(ids) >= length and len(block) > 1:
                yield block
                block = [start]
            word = [(id_, kind, NO_LABEL) for id_ in ids[: length - 2]]
            block += [(word[0][0], kind, number[tag]), *word[1:]]
        block.append(end)
    if len(block) > 1:
        yield block
