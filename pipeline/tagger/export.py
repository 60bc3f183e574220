"""From torch to ONNX: writes the files with which a checkpoint runs on a CPU without torch.

`model.onnx` holds the network as it is, `model.int8.onnx` with 8-bit weights (a quarter of the size, and faster). Needs
the `train` extra; nothing on the extracting path imports this.
"""

from __future__ import annotations

import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.errors import TrichyeuError
from pipeline.tagger.networks import FLOAT_FILE, INT8_FILE, ONNX_FILES, Ids, load_torch, open_session

#: What the graph asks for, in the order of the module's own arguments.
_INPUTS = ("input_ids", "attention_mask", "token_type_ids")
#: Operators of ONNX 17 hold LayerNormalization; onnxruntime 1.13 and later know them.
OPSET = 17
#: Logits of one network in two runtimes may differ by rounding. A wrong graph is off by whole units.
_TOLERANCE = 1e-3


@dataclass(frozen=True, slots=True)
class Difference:
    """How far an ONNX file is from torch on random input: the largest difference of a logit, and the share of subwords
    that keep their best label."""

    file: Path
    largest: float
    agreement: float


def export_onnx(folder: str | Path, *, int8: bool = True, opset: int = OPSET) -> list[Path]:
    """Writes `model.onnx` and, with `int8`, `model.int8.onnx` beside `model.safetensors`; returns their paths.

    Both have free axes for batch and length. The float file is checked against torch over sequences of several lengths
    and a padded batch. A file appears under its name only when it is whole and checked. Raises TrichyeuError E320 where
    the scores differ, UsageError E316 and E317 where weights or packages are missing. How much the int8 file loses
    depends on the weights: `differences` says.
    """
    folder = Path(folder).resolve()
    # The plainest attention makes the plainest graph, which ONNX Runtime fuses for itself.
    model = load_torch(folder, attn_implementation="eager")
    with tempfile.TemporaryDirectory(dir=folder, prefix=".export-") as scratch:
        files = [Path(scratch, FLOAT_FILE)]
        _trace(model, files[0], opset)
        difference = _compare(model, files[0])
        if not difference.largest < _TOLERANCE:
            raise TrichyeuError("E320", path=folder / FLOAT_FILE, difference=difference.largest)
        if int8:
            files.append(Path(scratch, INT8_FILE))
            _quantize(*files)
        return [file.replace(folder / file.name) for file in files]


def differences(folder: str | Path) -> list[Difference]:
    """For each ONNX file in the folder, how far it is from torch."""
    folder = Path(folder).resolve()
    model = load_torch(folder)
    return [_compare(model, folder / name) for name in ONNX_FILES if (folder / name).is_file()]


def _trace(model: Any, file: Path, opset: int) -> None:
    import torch

    # A tuple comes out in place of transformers' own class, which a graph cannot hold.
    model.config.return_dict = False
    ids, mask, types = (torch.from_numpy(array) for array in _sample(model.config, 2, 9))
    free = {0: "batch", 1: "length"}
    with warnings.catch_warnings():
        # Branches on shapes that tracing fixes; `_compare` tries other shapes. And that this exporter is the older one:
        # the newer needs a further package.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            model,
            (ids, mask, types),
            str(file),
            input_names=list(_INPUTS),
            output_names=["logits"],
            dynamic_axes=dict.fromkeys((*_INPUTS, "logits"), free),
            opset_version=opset,
            dynamo=False,
        )


def _quantize(source: Path, target: Path) -> None:
    """8-bit weights, a scale each column; activations are scaled as they come (dynamic quantisation).

    Weights use 7 of the 8 bits, since processors without VNNI add two products in 16 bits and would overflow: the same
    file then gives the same scores on any of them.
    """
    from onnxruntime.quantization import QuantType, quant_pre_process, quantize_dynamic

    shaped = target.with_suffix(".shaped")
    # The symbolic kind of shape inference needs a further package, and a graph this plain does not need it.
    quant_pre_process(source, shaped, skip_symbolic_shape=True)
    quantize_dynamic(shaped, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)


def _compare(model: Any, file: Path) -> Difference:
    import torch

    session = open_session(file)
    longest = model.config.max_position_embeddings - model.config.pad_token_id - 1
    largest, same = 0.0, []
    for rows, length in ((1, 3), (1, longest), (3, 17), (2, longest)):
        inputs = _sample(model.config, rows, length)
        mask = inputs[1]
        with torch.inference_mode():
            (theirs,) = model(*map(torch.from_numpy, inputs), return_dict=False)
        wanted = theirs.float().numpy()[mask == 1]
        got = session.run(["logits"], dict(zip(_INPUTS, inputs, strict=True)))[0][mask == 1]
        largest = max(largest, float(np.abs(got - wanted).max()))
        same.append(got.argmax(axis=1) == wanted.argmax(axis=1))
    return Difference(file, largest, float(np.concatenate(same).mean()))


def _sample(config: Any, rows: int, length: int) -> tuple[Ids, Ids, Ids]:
    """Random ids with their mask and token types, [rows, length]. Each row is a little shorter than the one before, and
    padded."""
    random = np.random.default_rng(0)
    ids = random.integers(4, config.vocab_size, (rows, length))
    types = random.integers(0, config.type_vocab_size, (rows, length))
    lengths = np.maximum(length - np.arange(rows) * 2, 1)
    mask = (np.arange(length) < lengths[:, None]).astype(np.int64)
    return np.where(mask, ids, config.pad_token_id), mask, types
