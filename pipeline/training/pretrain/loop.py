"""The training loop: a plain one in torch.

transformers' Trainer collates and logs in ways that cost a small model on a CPU much of its time, and it cannot hold
two losses apart; what is needed here is short.
"""

from __future__ import annotations

import json
import logging
import time
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from pipeline.errors import UsageError
from pipeline.training.pretrain.config import Training
from pipeline.training.pretrain.hardware import hardware, multiplies_bf16
from pipeline.training.pretrain.network import Masking, Pretrainer
from pipeline.training.pretrain.packing import Blocks

log = logging.getLogger(__name__)

CHECKPOINT, LOG = "checkpoint.pt", "log.jsonl"
#: Blocks of held-out text that a loss is measured on, at most.
_HELD_OUT = 400


class Loop:
    """One run over `blocks`. `folder` gets the checkpoint and the log; where it holds a checkpoint the run goes on from
    there, and the weights come out as those of an uncut run (on one machine, with the same number of threads).

    Raises UsageError E703 where the checkpoint is of another run, E713 where there is no such device.
    """

    def __init__(self, net: Pretrainer, blocks: Blocks, held_out: Blocks, settings: Training, folder: Path) -> None:
        self.settings = settings
        self.blocks, self.held_out = blocks, held_out
        self.folder = folder
        length = blocks.ids.shape[1]
        self.rows = max(1, settings.batch // length)
        self.steps = max(1, round(settings.tokens / (self.rows * length)))
        self.device = _device(settings.device)
        self.net = net.to(self.device)
        self.step = 0
        self.seconds = 0.0
        self.last: dict[str, float] = {}
        decaying = [p for p in net.parameters() if p.dim() > 1]
        others = [p for p in net.parameters() if p.dim() < 2]
        self.optimizer = torch.optim.AdamW(
            [{"params": decaying, "weight_decay": settings.weight_decay}, {"params": others, "weight_decay": 0.0}],
            lr=settings.learning_rate,
            betas=(0.9, 0.98),
            eps=1e-6,
        )
        self._resume()

    @property
    def tokens(self) -> int:
        """Subwords seen so far, padding included."""
        return self.step * self.rows * int(self.blocks.ids.shape[1])

    def run(self, until: int | None = None) -> None:
        """Trains to the end, or to step `until`."""
        self.net.train()
        begun, before = time.monotonic(), self.step
        sums = np.zeros(2)
        last = min(self.steps, until or self.steps)
        while self.step < last:
            for group in self.optimizer.param_groups:
                group["lr"] = self.settings.learning_rate * self._rate()
            losses = self._losses(*self._batch(self._rows_of(self.step)), seed=self.step)
            (losses[0] + self.settings.label_weight * losses[1]).backward()
            torch.nn.utils.clip_grad_norm_(self.net.parameters(), self.settings.clip)
            self.optimizer.step()
            self.optimizer.zero_grad()
            self.step += 1
            sums += [float(loss.detach()) for loss in losses]
            now = time.monotonic()
            self.seconds += now - begun
            begun = now
            ends = self.step == last
            if self.step % self.settings.save_every == 0 or ends:
                self.last = self.evaluate()
                self._save()
            if self.step % self.settings.log_every == 0 or ends:
                self._log(sums / (self.step - before))
                sums, before = np.zeros(2), self.step

    def _rate(self) -> float:
        """What the learning rate is multiplied with: it climbs, stands, and falls to nothing."""
        warm = max(1, self.settings.warmup * self.steps)
        fall = max(1, self.settings.decay * self.steps)
        return min(1.0, (self.step + 1) / warm, (self.steps - self.step) / fall)

    def _rows_of(self, step: int) -> np.ndarray[Any, Any]:
        """The blocks of a step. Each epoch has an order of its own, which the seed gives."""
        size = len(self.blocks.ids)
        wanted = np.arange(step * self.rows, (step + 1) * self.rows)
        return np.array([_order(self.settings.seed, at // size, size)[at % size] for at in wanted.tolist()])

    def _batch(self, rows: np.ndarray[Any, Any], blocks: Blocks | None = None) -> tuple[Tensor, Tensor, Tensor]:
        rows = np.sort(rows)  # neighbours on disk
        ids, types, labels = (
            torch.from_numpy(np.asarray(array[rows]).astype(np.int64)) for array in blocks or self.blocks
        )
        return ids, types, labels

    def _losses(self, ids: Tensor, types: Tensor, labels: Tensor, seed: int) -> tuple[Tensor, Tensor]:
        config = self.net.model.config
        generator = torch.Generator().manual_seed((self.settings.seed << 32) + seed)
        noise = Masking(ids, self.settings.masked, config.vocab_size - 1, generator)
        ids, types, labels = (value.to(self.device) for value in (ids, types, labels))
        with self._precision():
            masked, told = self.net(ids, types, labels, noise.to(self.device))
        return masked, told

    def _precision(self) -> AbstractContextManager[Any]:
        wanted = self.settings.precision
        if wanted == "auto":
            wanted = "bf16" if self.device.type == "cuda" or multiplies_bf16() else "float32"
        return torch.autocast(self.device.type, torch.bfloat16) if wanted == "bf16" else nullcontext()

    @torch.no_grad()
    def evaluate(self) -> dict[str, float]:
        """Mean losses on held-out text, always with the same subwords masked."""
        self.net.eval()
        size = min(len(self.held_out.ids), _HELD_OUT)
        sums, count = np.zeros(2), 0
        for first in range(0, size, self.rows):
            batch = self._batch(np.arange(first, min(first + self.rows, size)), self.held_out)
            sums += [float(loss) for loss in self._losses(*batch, seed=(1 << 31) + first)]
            count += 1
        self.net.train()
        masked, told = (sums / max(count, 1)).tolist()
        return {"held_out": round(masked, 4), "held_out_labels": round(told, 4)}

    def _log(self, losses: np.ndarray[Any, Any]) -> None:
        speed = self.tokens / max(self.seconds, 1e-9)
        left = (self.steps - self.step) * self.seconds / max(self.step, 1)
        row = {
            "step": self.step,
            "steps": self.steps,
            "tokens": self.tokens,
            "loss": round(float(losses[0]), 4),
            "label_loss": round(float(losses[1]), 4),
            **self.last,
            "tokens_a_second": round(speed),
            "hours": round(self.seconds / 3600, 3),
            "minutes_left": round(left / 60, 1),
        }
        shown = "  ".join(f"{name} {value}" for name, value in row.items())
        row |= {"epoch_tokens": int(self.blocks.ids.size), "hardware": hardware(self.device.type)}
        with open(self.folder / LOG, "a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
        log.info("%s", shown)

    def _save(self) -> None:
        part = self.folder / (CHECKPOINT + ".part")
        state = {
            "net": self.net.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "random": torch.get_rng_state(),
            "step": self.step,
            "seconds": self.seconds,
            "last": self.last,
            "run": self._fingerprint(),
        }
        torch.save(state, part)
        part.replace(self.folder / CHECKPOINT)

    def _resume(self) -> None:
        path = self.folder / CHECKPOINT
        if not path.is_file():
            return
        state = torch.load(path, map_location="cpu", weights_only=True)
        if state["run"] != self._fingerprint():
            raise UsageError("E703", path=path, run=state["run"], now=self._fingerprint())
        self.net.load_state_dict(state["net"])
        self.optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["random"])
        self.step, self.seconds, self.last = state["step"], state["seconds"], state["last"]

    def _fingerprint(self) -> str:
        """What must not change between two halves of a run. The number of tokens may: a run can be made longer."""
        config = self.net.model.config
        return (
            f"{config.num_hidden_layers} layers of {config.hidden_size}, vocabulary {config.vocab_size}, "
            f"{len(self.blocks.ids)} blocks of {self.blocks.ids.shape[1]}, batch {self.rows}, seed {self.settings.seed}"
        )


_orders: dict[tuple[int, int, int], np.ndarray[Any, Any]] = {}


def _order(seed: int, epoch: int, size: int) -> np.ndarray[Any, Any]:
    key = (seed, epoch, size)
    if key not in _orders:
        _orders.clear()
        _orders[key] = np.random.default_rng(key[:2]).permutation(size)
    return _orders[key]


def _device(name: str) -> torch.device:
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    if name == "cuda" and not torch.cuda.is_available():
        raise UsageError("E713", device=name)
    return torch.device(name)
