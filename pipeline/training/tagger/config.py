"""What a training run is told: a .cfg file (spaCy's config format), checked by pydantic."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from pipeline.training.settings import Section, read_settings

Share = Annotated[float, Field(ge=0, le=1)]
Rate = Annotated[float, Field(gt=0, lt=1)]


class Data(Section):
    """Folders of `.tag` files. `weights` has a number for each train folder, by which its words' losses are multiplied
    (empty: 1 for each)."""

    train: list[Path] = Field(min_length=1)
    dev: list[Path] = Field(min_length=1)
    weights: list[Annotated[float, Field(gt=0)]] = Field(default_factory=list)

    @model_validator(mode="after")
    def _one_weight_a_folder(self) -> Data:
        if self.weights and len(self.weights) != len(self.train):
            raise ValueError(f"weights has {len(self.weights)} numbers for {len(self.train)} train folders")
        return self


class Augment(Section):
    """Copies of the training articles with other names, places, numbers and typing (`trichyeu data augment`).

    `noise` multiplies the rates of typing noise, `weight` the losses of the copies.
    """

    copies: Annotated[int, Field(ge=0)] = 0
    noise: Annotated[float, Field(ge=0)] = 1.0
    weight: Annotated[float, Field(gt=0)] = 1.0


class Silver(Section):
    """A first stage on lines that a teacher labelled: parquet shards with the columns `forms` and `tags` (lists of
    strings), and `hints` where the rules' tags are known beside the teacher's.

    At most `lines` lines are read, the same number from each shard. Without shards there is no such stage.
    """

    shards: list[Path] = Field(default_factory=list)
    lines: Annotated[int, Field(gt=0)] = 100_000
    epochs: Annotated[int, Field(gt=0)] = 1
    learning_rate: Rate | None = None


class Training(Section):
    #: Folder of the encoder (under the working directory or models/), or its name on the Hugging Face hub.
    encoder: str
    #: Folder of the run.
    output: Path
    seed: Annotated[int, Field(ge=0)] = 0
    device: Literal["auto", "cpu", "cuda"] = "auto"
    #: Cores that torch may use on a CPU.
    threads: Annotated[int, Field(gt=0)] = 2
    #: `auto`: bfloat16 (mixed) on a GPU that has it, else float32.
    precision: Literal["auto", "float32", "bfloat16"] = "auto"

    #: What the network is told beside the subwords (`pipeline.tagger.evidence`). An encoder with one token type, such
    #: as PhoBERT, can only have `none`.
    evidence: Literal["hints", "shapes", "none"] = "hints"
    #: Share of the lines for which the rules are not asked, and of hints that are taken away or denied; drawn anew each
    #: epoch.
    hint_dropout: Share = 0.3
    hint_noise: Share = 0.05

    #: Longest sequence, `<s>` and `</s>` included, and what windows of a longer line share.
    max_subwords: Annotated[int, Field(gt=2)] = 256
    overlap: Annotated[int, Field(ge=0)] = 64

    epochs: Annotated[int, Field(gt=0)] = 20
    #: Subwords in a batch, padding included; batches gathered for one step.
    batch_subwords: Annotated[int, Field(gt=0)] = 2048
    accumulate: Annotated[int, Field(gt=0)] = 1
    learning_rate: Rate = 3e-4
    #: The classifier's own rate, if it is to have one.
    head_learning_rate: Rate | None = None
    #: Each layer's rate is that of the one above times this; 1 for the same rate everywhere.
    layer_decay: Annotated[float, Field(gt=0, le=1)] = 1.0
    schedule: Literal["linear", "cosine", "constant_with_warmup"] = "linear"
    #: Share of the steps in which the rate rises.
    warmup: Share = 0.1
    weight_decay: Share = 0.01
    max_grad_norm: Annotated[float, Field(gt=0)] = 1.0
    #: In place of the encoder's own.
    dropout: Share | None = None
    #: Only the classifier learns.
    frozen: bool = False
    #: The network begins with random weights; of the encoder only the sizes and the tokenizer are taken. What training
    #: it was worth shows beside that (`trichyeu train probe`).
    fresh: bool = False

    loss: Literal["cross_entropy", "focal"] = "cross_entropy"
    #: Exponent of the focal loss (Lin et al., 2017).
    focal_gamma: Annotated[float, Field(ge=0)] = 2.0
    label_smoothing: Annotated[float, Field(ge=0, lt=1)] = 0.0
    #: Weights of the labels: none, or by the inverse of a label's frequency or of its root.
    class_weights: Literal["none", "inverse", "inverse_root"] = "none"

    #: What the best epoch is chosen by: strict micro F1 over all of dev (`f1`), the mean of it over dev's folders
    #: (`folders`), the F1 after the grammars' mentions are merged in as extraction does (`merged`), or dev's loss.
    metric: Literal["f1", "folders", "merged", "loss"] = "f1"
    #: Evaluations without a better one after which training stops.
    patience: Annotated[int, Field(gt=0)] = 4
    #: Weights are saved in 16 bits.
    save_half: bool = True

    @model_validator(mode="after")
    def _windows_have_room(self) -> Training:
        if self.overlap > (self.max_subwords - 2) // 2:
            raise ValueError(f"overlap is more than half of max_subwords: {self.overlap} of {self.max_subwords}")
        return self


class Config(Section):
    training: Training
    data: Data
    augment: Augment = Augment()
    silver: Silver = Silver()


def read_config(path: Path, overrides: Iterable[str] = ()) -> Config:
    """The configuration in a .cfg file; see `read_settings` for `overrides` and errors (E710)."""
    return read_settings(path, Config, overrides, like="configs/tagger/compact.cfg")
