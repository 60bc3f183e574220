"""transformers' Trainer with our loss, batches by subwords, and dev scored as extraction would score."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import torch
from torch.nn import functional
from torch.utils.data import DataLoader
from transformers import (
    EarlyStoppingCallback,
    PrinterCallback,
    ProgressCallback,
    Trainer,
    TrainerCallback,
    TrainingArguments,
)

from pipeline.errors import UsageError
from pipeline.training.tagger.config import Training
from pipeline.training.tagger.network import parameter_groups
from pipeline.training.tagger.rows import IGNORED, Collator, LengthBatches, lengths_of

if TYPE_CHECKING:
    from pathlib import Path

    from datasets import Dataset

log = logging.getLogger(__name__)


def token_loss(
    logits: torch.Tensor,
    labels: torch.Tensor,
    row_weights: torch.Tensor,
    *,
    class_weights: torch.Tensor | None = None,
    gamma: float = 0.0,
    smoothing: float = 0.0,
) -> torch.Tensor:
    """The mean loss of the words that have a label: cross entropy, or with `gamma` above 0 the focal loss.

    `logits` are [rows, length, labels], `labels` [rows, length], `row_weights` [rows]. The sum is divided by the number
    of words, not by their weights, so that a row of weight 2 pulls twice as hard whatever stands in its batch.
    """
    known = labels != IGNORED
    scores, wanted = logits[known].float(), labels[known]
    losses = functional.cross_entropy(scores, wanted, weight=class_weights, reduction="none", label_smoothing=smoothing)
    if gamma:
        probability = scores.softmax(-1).gather(1, wanted[:, None])[:, 0]
        losses = losses * (1 - probability) ** gamma
    weights = row_weights[:, None].expand(labels.shape)[known]
    return (losses * weights).sum() / max(1, len(wanted))


def class_weights(labels: Sequence[int], count: int, kind: str) -> torch.Tensor | None:
    """A weight for each of `count` labels, with mean 1 over the words of `labels`; None for `none`.

    A label that no word has counts as one that a single word has.
    """
    if kind == "none":
        return None
    counts = torch.bincount(torch.tensor(labels), minlength=count).float()
    weights = counts.clamp(min=1) ** (-1.0 if kind == "inverse" else -0.5)
    return weights * counts.sum() / (weights * counts).sum()


class TaggerTrainer(Trainer):
    """`score(model)` gives dev's figures as `{"f1": …}`; without it nothing is evaluated."""

    def __init__(
        self,
        model: Any,
        arguments: TrainingArguments,
        rows: Dataset,
        collator: Collator,
        training: Training,
        *,
        rate: float,
        weights: torch.Tensor | None = None,
        score: Callable[[Any], dict[str, float]] | None = None,
    ) -> None:
        groups = parameter_groups(
            model,
            rate,
            head_rate=training.head_learning_rate,
            layer_decay=training.layer_decay,
            weight_decay=training.weight_decay,
        )
        super().__init__(
            model=model,
            args=arguments,
            data_collator=collator,
            train_dataset=rows,
            # Trainer wants to see one; `evaluate` does without.
            eval_dataset=rows if score else None,
            optimizers=(torch.optim.AdamW(groups, lr=rate), None),
            callbacks=[_Log(), *([EarlyStoppingCallback(training.patience)] if score else [])],
        )
        for callback in (PrinterCallback, ProgressCallback):
            self.remove_callback(callback)
        # The loss below is a mean over a batch, to be divided by the number of batches that are gathered.
        self.loss_is_scaled_for_ga = self.model_accepts_loss_kwargs = False
        self._rows = rows
        self._settings = training
        self._class_weights = weights
        self._score = score

    def get_train_dataloader(self) -> DataLoader[Any]:
        batches = length_batches(self._rows, self._settings)
        return _EpochLoader(self._rows, batch_sampler=batches, collate_fn=self.data_collator)

    def compute_loss(
        self, model: Any, inputs: dict[str, Any], return_outputs: bool = False, num_items_in_batch: Any = None
    ) -> Any:
        labels, row_weights = inputs.pop("labels"), inputs.pop("weights")
        outputs = model(**inputs)
        weights = self._class_weights
        loss = token_loss(
            outputs.logits,
            labels,
            row_weights,
            class_weights=None if weights is None else weights.to(labels.device),
            gamma=self._settings.focal_gamma if self._settings.loss == "focal" else 0.0,
            smoothing=self._settings.label_smoothing,
        )
        return (loss, outputs) if return_outputs else loss

    def evaluate(
        self, eval_dataset: Any = None, ignore_keys: Any = None, metric_key_prefix: str = "eval"
    ) -> dict[str, float]:
        assert self._score is not None
        figures = {f"{metric_key_prefix}_{name}": value for name, value in self._score(self.model).items()}
        self.log(dict(figures))
        self.control = self.callback_handler.on_evaluate(self.args, self.state, self.control, figures)
        return figures


def length_batches(rows: Dataset, training: Training) -> LengthBatches:
    return LengthBatches(lengths_of(rows), training.batch_subwords, training.seed)


class _Log(TrainerCallback):
    """A line in the log for each epoch and evaluation."""

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, float] | None = None, **_: Any) -> None:
        figures = ", ".join(f"{name} {value:.4g}" for name, value in (logs or {}).items() if name != "epoch")
        log.info("epoch %.4g: %s", state.epoch or 0, figures)


class _EpochLoader(DataLoader[Any]):
    """Tells its batches which epoch it is; Trainer calls `set_epoch`."""

    def set_epoch(self, epoch: int) -> None:
        self.batch_sampler.set_epoch(epoch)  # type: ignore[union-attr]


def make_arguments(
    folder: Path, training: Training, *, steps_an_epoch: int, epochs: int, evaluates: bool
) -> TrainingArguments:
    """Raises UsageError E713 where the device is not there."""
    has_gpu = torch.cuda.is_available()
    if training.device == "cuda" and not has_gpu:
        raise UsageError("E713", device=training.device)
    on_gpu = has_gpu and training.device != "cpu"
    precise = training.precision == "float32" or (
        training.precision == "auto" and not (on_gpu and torch.cuda.is_bf16_supported())
    )
    steps = -(-steps_an_epoch // training.accumulate) * epochs
    arguments = TrainingArguments(
        output_dir=str(folder),
        num_train_epochs=epochs,
        gradient_accumulation_steps=training.accumulate,
        lr_scheduler_type=training.schedule,
        warmup_steps=round(training.warmup * steps),
        max_grad_norm=training.max_grad_norm,
        eval_strategy="epoch" if evaluates else "no",
        save_strategy="best" if evaluates else "no",
        save_only_model=True,
        save_total_limit=1,
        load_best_model_at_end=evaluates,
        metric_for_best_model=f"eval_{training.metric}" if evaluates else None,
        greater_is_better=training.metric != "loss" if evaluates else None,
        logging_strategy="epoch",
        seed=training.seed,
        use_cpu=not on_gpu,
        bf16=not precise,
        disable_tqdm=True,
        report_to="none",
        remove_unused_columns=False,
        dataloader_pin_memory=on_gpu,
    )
    # One GPU: Trainer would spread a batch over all that it sees.
    arguments._n_gpu = min(1, arguments.n_gpu)
    return arguments
