"""The configuration of a pretraining run: a `.cfg` file (spaCy's config system) read into typed sections."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from pydantic import Field, PositiveInt, model_validator

from pipeline.training.settings import Section


class Paths(Section):
    """`work` is for what can be made anew (segmented text, vocabulary, blocks, checkpoints, log), `output` for the
    encoder."""

    work: Path
    output: Path


class Text(Section):
    """What is read. `repeat` says how often a file's text comes in an epoch; `most` how many of its articles are read;
    `without` names folders of articles (`.txt`) whose lines are left out, since a model will be scored on them."""

    files: tuple[Path, ...] = Field(min_length=1)
    repeat: tuple[PositiveInt, ...] = ()
    most: tuple[PositiveInt, ...] = ()
    without: tuple[Path, ...] = ()
    #: The tagger whose labels are learnt, as for `trichyeu extract --tagger`.
    teacher: str = "lexicon"
    workers: PositiveInt = 2
    #: One article in so many is kept for the loss on held-out text.
    held_out: int = Field(default=200, ge=2)

    @model_validator(mode="after")
    def _one_number_a_file(self) -> Text:
        for name in ("repeat", "most"):
            if len(getattr(self, name)) not in (0, len(self.files)):
                raise ValueError(f"{name} has {len(getattr(self, name))} numbers for {len(self.files)} files")
        return self

    @model_validator(mode="after")
    def _one_name_a_file(self) -> Text:
        names = [stem(path) for path in self.files]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise ValueError(f"files: {', '.join(twice)} is the name of two, and of their parts in the work folder")
        return self

    @property
    def sources(self) -> list[tuple[Path, int | None, int]]:
        """Each file, how many of its articles are read (None for all), and how often its text comes."""
        most: Sequence[int | None] = self.most or [None] * len(self.files)
        return list(zip(self.files, most, self.repeat or [1] * len(self.files), strict=True))


def stem(path: Path) -> str:
    """A file's name up to the first full stop, which its parts in the work folder bear: `briefs` of
    `briefs.jsonl.xz`."""
    return path.name.split(".")[0]


class Encoder(Section):
    """The network: sizes of a new one, or a folder (or hub name) to go on from, `start`, such as
    `vinai/phobert-base-v2`, with that one's vocabulary."""

    start: str | None = None
    vocabulary: int = Field(default=16_384, ge=64)
    layers: PositiveInt = 4
    width: PositiveInt = 256
    heads: PositiveInt = 4
    inner: PositiveInt = 1024
    #: Longest sequence in subwords, and the length of a block.
    length: int = Field(default=256, ge=8)
    #: For later use; pretraining itself runs without, since it hardly sees a text twice.
    dropout: float = Field(default=0.1, ge=0, lt=1)

    @model_validator(mode="after")
    def _equal_heads(self) -> Encoder:
        if self.width % self.heads:
            raise ValueError(f"width is no multiple of heads: {self.width} by {self.heads}")
        return self


class Training(Section):
    """The run. Sizes are in subwords, padding included."""

    tokens: PositiveInt
    batch: PositiveInt = 8192
    learning_rate: float = Field(default=1.5e-3, gt=0)
    #: Shares of the run in which the rate climbs and, at the end, falls to nothing; in between it stands.
    warmup: float = Field(default=0.03, ge=0, le=1)
    decay: float = Field(default=0.4, ge=0, le=1)
    weight_decay: float = Field(default=0.01, ge=0)
    clip: float = Field(default=1.0, gt=0)
    #: Share of subwords to be guessed.
    masked: float = Field(default=0.15, gt=0, lt=1)
    #: What the loss on the teacher's labels counts beside that on masked subwords; 0 for none.
    label_weight: float = Field(default=1.0, ge=0)
    #: word2vec vectors of the subwords as first embeddings: epochs over the blocks, 0 for random ones.
    vectors: int = Field(default=1, ge=0)
    seed: int = Field(default=0, ge=0)
    device: Literal["auto", "cpu", "cuda"] = "auto"
    #: `auto` is bf16 on a GPU and on a CPU that multiplies in it (AMX), float32 elsewhere: there it is twice as fast.
    precision: Literal["auto", "bf16", "float32"] = "auto"
    threads: PositiveInt = 2
    #: Steps between lines of the log, and between checkpoints (each with a loss on held-out text).
    log_every: PositiveInt = 20
    save_every: PositiveInt = 250


class PretrainConfig(Section):
    paths: Paths
    text: Text
    encoder: Encoder = Encoder()
    training: Training
