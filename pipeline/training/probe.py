"""What an encoder is worth to a tagger: it is fine-tuned and scored beside the same network from random weights and
beside spaCy's CNN with static vectors, on the same data, with several random seeds.

Each run leaves a folder, and one that is there already, of the same settings and encoder and scored on the same gold,
is not made again.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import mean, stdev
from typing import Any

from pipeline.data.corpus import tag_files, write_text
from pipeline.errors import UsageError
from pipeline.evaluation.scores import MICRO
from pipeline.tagger.networks import TORCH_FILE, fingerprint
from pipeline.training.gold import read_examples
from pipeline.training.tagger.config import Config

log = logging.getLogger(__name__)

#: Contenders by name: what is trained.
PRETRAINED, RANDOM, CNN = "encoder", "random weights", "CNN with vectors"
_SCORES = "probe.json"

#: Strict micro F1 by gold folder.
Scores = dict[str, float]
#: By contender, one for each seed.
Table = dict[str, list[Scores]]


def probe(
    config: Config, gold: Sequence[Path], *, seeds: int = 3, vectors: Path | None = None, cnn_steps: int = 6000
) -> Table:
    """Trains each contender with seeds 0 to `seeds` - 1 as `config` says and scores it on each folder of gold.

    Runs go under `config.training.output`. The CNN takes part where there is a folder of `vectors` (from
    `trichyeu train vectors`). It is trained on the same folders, and its best model is chosen by the same dev.

    Raises TrichyeuError where a folder is not there (E001) or has no gold (E502), and what `train_tagger` raises.
    """
    out = config.training.output
    # Before the hours that training takes.
    for folder in gold:
        tag_files(folder)
    if vectors is not None and not vectors.exists():
        raise UsageError("E001", path=vectors)
    contenders: dict[str, Callable[[int, Path], Scores]] = {
        PRETRAINED: lambda seed, folder: _network(config, gold, seed, folder, fresh=False),
        RANDOM: lambda seed, folder: _network(config, gold, seed, folder, fresh=True),
    }
    if vectors is not None:
        contenders[CNN] = lambda seed, folder: _cnn(config, gold, seed, folder, vectors, cnn_steps)
    made_by = _fingerprint(config, vectors, cnn_steps)
    table: Table = {name: [] for name in contenders}
    for seed in range(seeds):
        for name, run in contenders.items():
            folder = out / f"{name.replace(' ', '-')}-{seed}"
            scores = _known(folder / _SCORES, gold, made_by)
            if scores is None:
                scores = run(seed, folder)
                content = {"made_by": made_by, "scores": scores}
                write_text(folder / _SCORES, json.dumps(content, ensure_ascii=False, indent=2) + "\n")
            log.info("%s, seed %d: %s", name, seed, scores)
            table[name].append(scores)
    return table


def _fingerprint(config: Config, vectors: Path | None, cnn_steps: int) -> str:
    """Changes where a run would come out otherwise: with other settings, another encoder, other vectors."""
    settings = _changed(config, seed=0, output=Path())
    weights = Path(config.training.encoder) / TORCH_FILE
    encoder = fingerprint(weights) if weights.is_file() else config.training.encoder
    whole = f"{settings.model_dump_json()}\n{encoder}\n{vectors}\n{cnn_steps}"
    return hashlib.sha256(whole.encode()).hexdigest()


def _changed(config: Config, **changes: Any) -> Config:
    """The configuration with other values in its section `training`."""
    return config.model_copy(update={"training": config.training.model_copy(update=changes)})


def _known(path: Path, gold: Sequence[Path], made_by: str) -> Scores | None:
    """The scores that a run left, where they are whole, of this gold, and of a run with the same fingerprint."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["made_by"] != made_by:
            return None
        scores: Scores = content["scores"]
        return {str(folder): scores[str(folder)] for folder in gold}
    except (OSError, ValueError, KeyError):
        return None


def _network(config: Config, gold: Sequence[Path], seed: int, folder: Path, *, fresh: bool) -> Scores:
    from pipeline.training.tagger.network import load_network
    from pipeline.training.tagger.predicting import Predictor, spans
    from pipeline.training.tagger.running import train_tagger
    from pipeline.training.tagger.scoring import network_scores

    settings = _changed(config, seed=seed, output=folder, fresh=fresh)
    checkpoint = train_tagger(settings, overwrite=True)
    model = load_network(checkpoint, settings.training.evidence).eval()
    predictor = Predictor.of(model, checkpoint, settings.training)
    scores = {}
    for path in gold:
        examples = read_examples([path])
        found = [spans(one, logits) for one, logits in zip(examples, predictor.logits(model, examples), strict=True)]
        scores[str(path)] = round(network_scores(examples, found)[MICRO].f1, 2)
    return scores


def _cnn(config: Config, gold: Sequence[Path], seed: int, folder: Path, vectors: Path, steps: int) -> Scores:
    from pipeline.training.cnn import score_cnn, train_cnn

    best = train_cnn(
        config.data.train, config.data.dev, folder, vectors=vectors, seed=seed, overrides={"max_steps": steps}
    )
    return {str(path): round(score_cnn(best, path)[MICRO].f1, 2) for path in gold}


def describe(table: Table) -> str:
    """The table in Markdown: the mean over seeds, with the standard deviation where there are several."""
    folders = list(next(iter(table.values()))[0])
    lines = [f"| | {' | '.join(folders)} |", f"|---|{'---:|' * len(folders)}"]
    for name, runs in table.items():
        cells = []
        for folder in folders:
            values = [run[folder] for run in runs]
            spread = f" ± {stdev(values):.1f}" if len(values) > 1 else ""
            cells.append(f"{mean(values):.1f}{spread}")
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)
