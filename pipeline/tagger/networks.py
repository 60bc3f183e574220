"""The network itself, behind one call: windows of subwords in, scores out. ONNX Runtime or torch runs it.

A window's scores must not depend on what else is tagged at the same time (records do not depend on the batch size or
the number of workers). Padding a window to its neighbours' length can change the last bits of its floats, and in an
int8 network, whose activations are scaled by the extremes of the whole input, much more: on a network of 6 layers by
256, scores moved by 0.02. So

- on a CPU, windows go in one at a time, unpadded. This is the faster way too: with windows of 40 subwords on average
  one core did 19,000 subwords a second like this, and 12,000 to 18,000 in padded batches. `threads` is the number of
  windows that run side by side, each on one core, so the scores do not depend on it either. It also leaves ONNX Runtime
  no threads of its own, which a fork would lose.
- on a GPU, which needs batches to be of any use, windows go in arrays of fixed shapes: a window is padded to a length
  that depends on its own length alone, and a batch of that length always has the same number of rows, empty ones if
  need be. Then the same kernels run, and a row's arithmetic is the same whatever the other rows hold.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from pipeline.errors import UsageError

FLOAT_FILE, INT8_FILE, TORCH_FILE = "model.onnx", "model.int8.onnx", "model.safetensors"
#: ONNX files in the order in which they are looked for.
ONNX_FILES = (INT8_FILE, FLOAT_FILE)

Ids = NDArray[np.int64]
#: One window, [2, subwords]: subword ids above their token types (all 0 for a network that is told nothing).
Inputs = NDArray[np.int64]
#: What the network says of them, [subwords, labels].
Scores = NDArray[np.float32]

#: Subwords in one array on a GPU (rows by length), empty rows included.
BATCH_SUBWORDS = 16_384
#: The lengths to which windows are padded on a GPU are multiples of this.
_STEP = 32

#: What ONNX files of a RoBERTa may ask for. Position ids are reckoned inside, from the padding.
_INPUTS = {"input_ids", "attention_mask", "token_type_ids"}


class Network(Protocol):
    """Weights that have been loaded."""

    #: The file that they came from.
    weights: Path

    def run(self, windows: Sequence[Inputs]) -> list[Scores]:
        """For each window its scores, [subwords, labels]."""


class OnnxNetwork:
    """An ONNX file on a CPU. Raises UsageError E318 where it cannot be loaded or is of another kind."""

    def __init__(self, weights: Path, labels: int, threads: int) -> None:
        try:
            self._session = open_session(weights)
        except Exception as error:  # onnxruntime's errors have no common class but this
            raise UsageError("E318", path=weights, reason=error) from error
        self.weights = weights
        self._threads = threads
        self._types = {
            value.name: np.int32 if value.type == "tensor(int32)" else np.int64 for value in self._session.get_inputs()
        }
        self._output = self._session.get_outputs()[0]
        self._check(labels)

    def _check(self, labels: int) -> None:
        if "input_ids" not in self._types or self._types.keys() - _INPUTS:
            reason = f"its inputs are {', '.join(self._types)}, not {', '.join(sorted(_INPUTS))}"
            raise UsageError("E318", path=self.weights, reason=reason)
        columns = self._output.shape[-1]
        if isinstance(columns, int) and columns != labels:
            raise UsageError("E318", path=self.weights, reason=f"it gives {columns} scores a word for {labels} labels")

    def run(self, windows: Sequence[Inputs]) -> list[Scores]:
        return _side_by_side(self._run_one, windows, self._threads)

    def _run_one(self, window: Inputs) -> Scores:
        ids, types = window[:1], window[1:]
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": types}
        feed = {name: inputs[name].astype(kind) for name, kind in self._types.items()}
        scores: Scores = self._session.run([self._output.name], feed)[0][0]
        return scores


def open_session(weights: Path) -> Any:
    """An ONNX Runtime session on one core, as extraction runs it."""
    import onnxruntime  # a sixth of a second, which `trichyeu --help` need not wait for

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # The fused addition and normalisation goes value by value; apart, both are vectorised, and a network of our size
    # takes a fifth less time (onnxruntime 1.32, int8).
    return onnxruntime.InferenceSession(
        str(weights), options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
    )


class TorchNetwork:
    """`model.safetensors` through torch and transformers, on a CPU or a GPU.

    `device` is `cpu`, `cuda`, `cuda:1` …, or `auto` for a GPU where there is one. Raises UsageError E317 where the two
    packages are missing, E319 where the device is, E316 where weights are (a classifier's, in a folder that was only
    pretrained).
    """

    def __init__(
        self, folder: Path, padding: int, device: str, threads: int, batch_subwords: int = BATCH_SUBWORDS
    ) -> None:
        model = load_torch(folder)
        import torch

        self._torch = torch
        self._padding, self._threads, self._batch_subwords = padding, threads, batch_subwords
        self.weights = folder / TORCH_FILE
        self._device = self._find_device(device)
        self._model = model.to(self._device)

    def _find_device(self, wanted: str) -> Any:
        has_gpu = self._torch.cuda.is_available()
        name = wanted if wanted != "auto" else "cuda" if has_gpu else "cpu"
        try:
            device = self._torch.device(name)
        except RuntimeError as error:
            raise UsageError(
                "E319", name="device", value=wanted, allowed="auto, cpu, cuda, cuda:0, cuda:1 …"
            ) from error
        if device.type == "cuda" and not has_gpu:
            raise UsageError(
                "E319", name="device", value=wanted, allowed="cpu on this machine, where torch finds no GPU"
            )
        return device

    def run(self, windows: Sequence[Inputs]) -> list[Scores]:
        if self._device.type == "cpu":
            with _single_core(self._torch):
                return _side_by_side(self._run_one, windows, self._threads)
        return self._run_batches(windows)

    def _run_one(self, window: Inputs) -> Scores:
        ids, types = window[:1], window[1:]
        scores: Scores = self._forward(ids, types, np.ones_like(ids))[0]
        return scores

    def _run_batches(self, windows: Sequence[Inputs]) -> list[Scores]:
        scores: dict[int, Scores] = {}
        for members, ids, types, mask in fixed_batches(windows, self._padding, self._batch_subwords):
            answers = self._forward(ids, types, mask)
            scores.update((at, answer[: windows[at].shape[1]]) for at, answer in zip(members, answers, strict=False))
        return [scores[at] for at in range(len(windows))]

    def _forward(self, ids: Ids, types: Ids, mask: Ids) -> Scores:
        to_device = partial(self._torch.as_tensor, device=self._device)
        with self._torch.inference_mode():
            logits = self._model(
                input_ids=to_device(ids), token_type_ids=to_device(types), attention_mask=to_device(mask)
            ).logits
            scores: Scores = logits.float().cpu().numpy()
            return scores


def load_torch(folder: Path, **options: Any) -> Any:
    """The checkpoint as a torch module, ready to predict. `options` go to transformers' from_pretrained.

    Raises UsageError E316 where weights are missing or damaged, E317 where torch or transformers is.
    """
    try:
        from transformers import AutoModelForTokenClassification
        from transformers.utils import logging
    except ImportError as error:
        raise UsageError("E317", path=folder, reason=error) from error
    # Its bar over a second's work would break the run's own.
    logging.disable_progress_bar()
    try:
        model, told = AutoModelForTokenClassification.from_pretrained(
            folder, local_files_only=True, use_safetensors=True, output_loading_info=True, **options
        )
    except Exception as error:  # transformers' and safetensors' errors have no common class but this
        raise UsageError("E316", path=folder, reason=error) from error
    if told["missing_keys"]:
        # transformers would fill them with random numbers.
        raise UsageError("E316", path=folder, reason=f"no weights for {', '.join(sorted(told['missing_keys']))}")
    return model.eval()


def fixed_batches(windows: Sequence[Inputs], padding: int, subwords: int) -> Iterator[tuple[list[int], Ids, Ids, Ids]]:
    """The windows in arrays whose shape, [rows, length], depends on nothing but the length.

    Yields the windows' indexes, one for each of the first rows, with the arrays of ids, token types and attention mask.
    Rows without a window hold a single padding id, unmasked, since softmax over nothing is not a number.
    """
    by_length: dict[int, list[int]] = {}
    for at, window in enumerate(windows):
        by_length.setdefault(-(-window.shape[1] // _STEP) * _STEP, []).append(at)
    for length, members in sorted(by_length.items()):
        rows = max(1, subwords // length)
        for begin in range(0, len(members), rows):
            batch = members[begin : begin + rows]
            ids = np.full((rows, length), padding, dtype=np.int64)
            types, mask = np.zeros_like(ids), np.zeros_like(ids)
            mask[:, 0] = 1
            for row, at in enumerate(batch):
                size = windows[at].shape[1]
                ids[row, :size], types[row, :size] = windows[at]
                mask[row, :size] = 1
            yield batch, ids, types, mask


def fingerprint(weights: Path) -> str:
    """SHA-256 (hexadecimal) of a file of weights and, where an ONNX file keeps them outside itself, of that one."""
    digest = hashlib.sha256()
    for path in (weights, weights.with_name(weights.name + "_data"), weights.with_name(weights.name + ".data")):
        if path == weights or path.is_file():
            with open(path, "rb") as content:
                while block := content.read(1 << 20):
                    digest.update(block)
    return digest.hexdigest()


def _side_by_side(run: Callable[[Inputs], Scores], windows: Sequence[Inputs], threads: int) -> list[Scores]:
    if threads == 1 or len(windows) < 2:
        return [run(window) for window in windows]
    # A pool of this call's own: one kept for later would be dead in a process that forked after it.
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(run, windows))


@contextmanager
def _single_core(torch: Any) -> Iterator[None]:
    """Holds torch to one core an operation, and gives back what a program that trains meanwhile had set."""
    cores = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(cores)
