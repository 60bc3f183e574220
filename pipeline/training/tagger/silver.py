"""Silver: lines that a teacher labelled, as `trichyeu train pretrain` leaves them in parquet shards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from pipeline.article import TAGS
from pipeline.errors import UsageError
from pipeline.tagger.evidence import HINTS

#: Rows read at a time.
_BATCH = 4096


class SilverLine(NamedTuple):
    """Words in the network's form with the teacher's BIO tags, and those of the rules where the teacher is another.

    Without `hints` the network is told that the rules were not asked: what the teacher says would be no news to it.
    """

    forms: list[str]
    tags: list[str]
    hints: list[str] | None


def read_silver(shards: Sequence[Path], lines: int, seed: int) -> Iterator[SilverLine]:
    """At most `lines` lines, the same number from each shard, which shards give in an order drawn from `seed`.

    Raises UsageError E714 where a shard cannot be read, a line's lists do not fit together, or no shard has a line.
    """
    asked = lines
    order = np.random.default_rng(seed).permutation(len(shards))
    for place, at in enumerate(order):
        # What a short shard lacks the next ones make up for.
        wanted = -(-lines // (len(shards) - place))
        for line in _read_shard(shards[at], wanted):
            lines -= 1
            yield line
    if lines == asked:
        raise UsageError("E714", path=shards[0], reason="no line in it, nor in any other shard")


def _read_shard(path: Path, wanted: int) -> Iterator[SilverLine]:
    from pyarrow import ArrowException, parquet

    try:
        file = parquet.ParquetFile(path)
        columns = [name for name in ("forms", "tags", "hints") if name in file.schema_arrow.names]
        for batch in file.iter_batches(_BATCH, columns=columns):
            for row in batch.to_pylist():
                if wanted == 0:
                    return
                wanted -= 1
                yield _line(row)
    except (OSError, ArrowException, KeyError, TypeError, ValueError) as error:
        raise UsageError("E714", path=path, reason=" ".join(str(error).split()) or type(error).__name__) from error


def _line(row: dict[str, list[str]]) -> SilverLine:
    line = SilverLine(row["forms"], row["tags"], row.get("hints"))
    for name, values, known in (("tags", line.tags, TAGS), ("hints", line.hints, HINTS)):
        if values is not None:
            if len(values) != len(line.forms):
                raise ValueError(f"a line of {len(line.forms)} words has {len(values)} {name}")
            if unknown := set(values).difference(known):
                raise ValueError(f"{name} holds {min(unknown)!r}, which is none of {', '.join(known)}")
    if not line.forms:
        raise ValueError("a line without words")
    return line
