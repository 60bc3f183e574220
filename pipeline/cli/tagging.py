"""What `trichyeu train pretrain`, `tagger`, `probe`, `weigh` and `export` print."""

from __future__ import annotations

import json
import logging
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path


def pretrain_command(config: Path, settings: Sequence[str]) -> None:
    """Pretrains, with the log on standard error, and prints the encoder's folder."""
    from pipeline.training.pretrain.config import PretrainConfig
    from pipeline.training.settings import read_settings

    read = read_settings(config, PretrainConfig, settings, like="configs/pretrain/compact.cfg")
    _log_to_stderr()
    from pipeline.training.pretrain.running import pretrain

    print(pretrain(read, command=_command("pretrain", config, settings=settings)))


def tagger_command(
    config: Path, *, out: Path | None, seed: int | None, settings: Sequence[str], overwrite: bool
) -> None:
    """Trains, with the log on standard error; the report and where the files are go to standard output."""
    from pipeline.training.tagger.config import read_config

    overrides = list(settings)
    if out is not None:
        overrides.append(f"training.output={json.dumps(str(out))}")
    if seed is not None:
        overrides.append(f"training.seed={seed}")
    read = read_config(config, overrides)
    _log_to_stderr()
    from pipeline.training.tagger.running import REPORTS, train_tagger

    more = ["--output", str(read.training.output), *(["--seed", str(seed)] if seed is not None else [])]
    folder = train_tagger(read, command=_command("tagger", config, *more, settings=settings), overwrite=overwrite)
    print((folder.parent / REPORTS / "report.txt").read_text(encoding="utf-8"))
    print(f"checkpoint: {folder}")
    print(f"reports: {folder.parent / REPORTS}")


def probe_command(
    config: Path, gold: Sequence[Path], *, seeds: int, vectors: Path | None, settings: Sequence[str]
) -> None:
    """Prints the table in Markdown, with the log on standard error."""
    from pipeline.training.probe import describe, probe
    from pipeline.training.tagger.config import read_config

    read = read_config(config, settings)
    _log_to_stderr()
    print(describe(probe(read, gold, seeds=seeds, vectors=vectors)))


def weigh_command(folder: Path, gold: Sequence[Path]) -> None:
    """Prints what the weights are worth on the gold, cross-validated, beside the network and the rules alone."""
    from pipeline.evaluation.scores import MICRO
    from pipeline.tagger.checkpoint import find_checkpoint
    from pipeline.training.gold import read_examples
    from pipeline.training.tagger.scoring import network_scores, rule_scores
    from pipeline.training.tagger.weighing import refit

    weighed = refit(find_checkpoint(folder), gold)
    examples = read_examples(gold)
    print(f"rules alone:       {rule_scores(examples)[MICRO].f1:.2f}")
    print(f"network and rules: {network_scores(examples, weighed.found)[MICRO].f1:.2f} (strict micro F1)")
    print(f"calibration error: {weighed.error:.3f}")


def export_command(folder: Path, gold: Sequence[Path], *, int8: bool) -> None:
    """Prints the files, how far their scores are from torch's, and on gold each span that differs."""
    from pipeline.tagger.checkpoint import find_checkpoint
    from pipeline.tagger.export import differences, export_onnx

    folder = find_checkpoint(folder)
    for path in export_onnx(folder, int8=int8):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    for found in differences(folder):
        print(
            f"{found.file.name}: on random input {100 * found.agreement:.2f} % of subwords keep torch's best label, "
            f"logits differ by up to {found.largest:.2g}"
        )
    if gold:
        from pipeline.training.tagger.exporting import compare, describe

        comparison = compare(folder, gold)
        print(comparison)
        for difference in comparison.differences:
            print(f"  {difference}")
        describe(folder, comparison, gold)


def _command(name: str, config: Path, *more: str, settings: Sequence[str]) -> str:
    """The command that was given, for a model's card."""
    changed = (word for setting in settings for word in ("--set", setting))
    return shlex.join(["trichyeu", "train", name, str(config), *more, *changed])


def _log_to_stderr() -> None:
    from transformers.utils import logging as of_transformers

    of_transformers.set_verbosity_error()
    logger = logging.getLogger("pipeline.training")
    if not logger.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        # Some package gives the root logger a handler, which would print each line again.
        logger.propagate = False
