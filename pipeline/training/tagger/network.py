"""The network that is trained: an encoder of PhoBERT's architecture with a classifier over its last layer."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

from pipeline.article import TAGS
from pipeline.data.corpus import write_text
from pipeline.errors import UsageError
from pipeline.tagger.evidence import TOKEN_TYPES
from pipeline.training.hub import TOKENIZER_FILES, encoder_folder


def find_encoder(name: str) -> Path:
    """The encoder's folder (`hub.encoder_folder`). Raises UsageError E711 where there is none."""
    try:
        return encoder_folder(name)
    except LookupError as error:
        raise UsageError("E711", encoder=name, reason=error) from error


def load_network(
    folder: Path, evidence: str, *, frozen: bool = False, fresh: bool = False, dropout: float | None = None
) -> Any:
    """The encoder with a classifier whose weights are random, unless the folder holds one of the same labels.

    With `fresh` all weights are random. Raises UsageError E711 where the folder does not hold an encoder, E712 where it
    cannot be told the evidence.
    """
    import torch
    from transformers import AutoConfig, AutoModelForTokenClassification
    from transformers.utils import logging

    logging.disable_progress_bar()
    changes = {} if dropout is None else {"hidden_dropout_prob": dropout, "attention_probs_dropout_prob": dropout}
    try:
        config = AutoConfig.from_pretrained(
            folder,
            local_files_only=True,
            id2label=dict(enumerate(TAGS)),
            label2id={tag: number for number, tag in enumerate(TAGS)},
            **changes,
        )
        if config.model_type != "roberta":
            raise ValueError(f"model_type is {config.model_type!r}, not 'roberta'")
        _check_evidence(folder, config.type_vocab_size, evidence)
        if fresh:
            return _learning(AutoModelForTokenClassification.from_config(config, dtype=torch.float32), not frozen)
        level = logging.get_verbosity()
        # It would warn that the classifier is new, which is what we are here for.
        logging.set_verbosity_error()
        try:
            model, told = AutoModelForTokenClassification.from_pretrained(
                folder,
                config=config,
                local_files_only=True,
                dtype=torch.float32,
                output_loading_info=True,
                ignore_mismatched_sizes=True,
            )
        finally:
            logging.set_verbosity(level)
    except UsageError:
        raise
    except Exception as error:  # transformers' and safetensors' errors have no common class but this
        raise UsageError("E711", encoder=folder, reason=" ".join(str(error).split())[:300]) from error
    unread = {*told["missing_keys"], *(key for key, *_ in told["mismatched_keys"])}
    if missing := sorted(key for key in unread if not key.startswith("classifier.")):
        raise UsageError("E711", encoder=folder, reason=f"no weights for {', '.join(missing[:5])}")
    return _learning(model, not frozen)


def _learning(model: Any, learns: bool) -> Any:
    """The network, its encoder told whether it learns; the classifier always does."""
    for parameter in model.base_model.parameters():
        parameter.requires_grad = learns
    return model


def _check_evidence(folder: Path, types: int, evidence: str) -> None:
    if evidence != "none" and types != TOKEN_TYPES:
        raise UsageError("E712", encoder=folder, evidence=evidence, types=types, needed=TOKEN_TYPES)


def parameter_groups(
    model: Any, rate: float, *, head_rate: float | None, layer_decay: float, weight_decay: float
) -> list[dict[str, Any]]:
    """What learns, in groups of one learning rate and one weight decay, for a torch optimizer.

    The top layer and the classifier (if it has no rate of its own) learn at `rate`, each layer below at `layer_decay`
    times the rate of the one above it, the embeddings last. Biases and the layers' norms do not decay.
    """
    layers = model.config.num_hidden_layers
    groups: dict[tuple[int, bool], dict[str, Any]] = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        depth = _depth(name, layers)
        decays = parameter.ndim > 1
        if depth > layers:
            own_rate = head_rate or rate
        else:
            own_rate = rate * layer_decay ** (layers - depth)
        group = {"params": [], "lr": own_rate, "weight_decay": weight_decay if decays else 0.0}
        groups.setdefault((depth, decays), group)["params"].append(parameter)
    return list(groups.values())


def _depth(name: str, layers: int) -> int:
    """0 for the embeddings, 1 to `layers` for the layers, one more for the classifier."""
    if found := re.search(r"\.layer\.(\d+)\.", name):
        return int(found[1]) + 1
    return 0 if ".embeddings." in name else layers + 1


def set_config(folder: Path, **values: Any) -> None:
    """Writes values into a checkpoint's `config.json`; what else stands there stays."""
    path = folder / "config.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    write_text(path, json.dumps({**content, **values}, ensure_ascii=False, indent=2) + "\n")


def copy_tokenizer(encoder: Path, folder: Path) -> None:
    for name in TOKENIZER_FILES:
        if (encoder / name).is_file():
            shutil.copyfile(encoder / name, folder / name)
