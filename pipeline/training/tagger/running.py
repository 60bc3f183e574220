"""A whole run, from its configuration to its folder.

| in the run's folder | |
|---|---|
| `config.cfg` | the configuration, overrides included |
| `model/` | the checkpoint, with its card in README.md |
| `reports/` | metrics.json, report.txt, confusion.csv, errors.tsv: the last one quotes the data |
"""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.article import TAGS
from pipeline.data.augment import augment
from pipeline.data.corpus import read_corpus, write_text
from pipeline.errors import UsageError
from pipeline.evaluation.scores import MICRO
from pipeline.tagger.calibration import Calibration
from pipeline.tagger.networks import TORCH_FILE
from pipeline.training.gold import Example, examples_of, read_examples
from pipeline.training.settings import to_cfg
from pipeline.training.tagger import reports, scoring
from pipeline.training.tagger.calibration import bins, calibration_error, cross_validated, fit_calibration
from pipeline.training.tagger.config import Config
from pipeline.training.tagger.network import copy_tokenizer, find_encoder, load_network, set_config
from pipeline.training.tagger.predicting import Found, Predictor, spans
from pipeline.training.tagger.rows import Collator, Row, to_dataset
from pipeline.training.tagger.weighing import weigh

if TYPE_CHECKING:
    from datasets import Dataset

log = logging.getLogger(__name__)

MODEL, REPORTS, SCRATCH = "model", "reports", "checkpoints"


def train_tagger(config: Config, *, command: str = "", overwrite: bool = False) -> Path:
    """Trains a tagger and returns the folder of the checkpoint, `model/` in the run's folder.

    `command` is what the card says made it. Raises UsageError where the encoder (E711, E712), the device (E713), the
    silver (E714) or the data (E001, E501, E502) cannot be used, or the folder holds something (E715) and is not to be
    written over.
    """
    out = config.training.output
    if not overwrite and out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise UsageError("E715", path=out)
    run = _Run(config)
    shutil.rmtree(out / SCRATCH, ignore_errors=True)
    with _cores(config.training.threads):
        trained = run.train(out / SCRATCH)
        # A run before this one goes now and no sooner: nothing that can fail is left.
        for part in (SCRATCH, MODEL, REPORTS):
            shutil.rmtree(out / part, ignore_errors=True)
        write_text(out / "config.cfg", to_cfg(config))
        _save(run, trained.model, out / MODEL)
        _report(run, trained, out, command)
    return out / MODEL


@dataclass(frozen=True)
class _Trained:
    model: Any
    #: Trainer's log: losses, rates, dev's figures.
    history: list[dict[str, Any]]
    best_epoch: float
    seconds: float
    #: What the silver stage was and came to: `lines` and dev's figures; None where there was none.
    silver: dict[str, float] | None


class _Run:
    """What all steps of a run share: the encoder, the data, and how lines become rows."""

    def __init__(self, config: Config) -> None:
        self.config = config
        settings = config.training
        self.encoder = find_encoder(settings.encoder)
        import transformers

        transformers.set_seed(settings.seed)
        self.model = load_network(
            self.encoder, settings.evidence, frozen=settings.frozen, fresh=settings.fresh, dropout=settings.dropout
        )
        self.padding = self.model.config.pad_token_id
        self.predictor = Predictor.of(self.model, self.encoder, settings)
        self.rows = self.predictor.rows
        self.train_examples = list(self._read_train())
        self.dev = read_examples(config.data.dev)
        log.info("train: %d lines; dev: %d lines", len(self.train_examples), len(self.dev))
        texts = {example.folded.raw for example, _ in self.train_examples}
        #: Articles of dev that are in training as well.
        self.seen = len({example.folded.raw for example in self.dev} & texts)
        if self.seen:
            log.warning("%d articles of dev are in training too: figures will be too good", self.seen)

    def _read_train(self) -> Iterator[tuple[Example, float]]:
        data, more = self.config.data, self.config.augment
        for folder, weight in zip(data.train, data.weights or [1.0] * len(data.train), strict=True):
            for example in read_examples([folder]):
                yield example, weight
            copies = augment(read_corpus(folder), copies=more.copies, seed=self.config.training.seed, noise=more.noise)
            for example in examples_of(copies, f"{folder} (augmented)"):
                yield example, weight * more.weight

    def train(self, scratch: Path) -> _Trained:
        from pipeline.training.tagger.trainer import class_weights

        settings, silver = self.config.training, self.config.silver
        started = time.monotonic()
        history: list[dict[str, Any]] = []
        after_silver = None
        if silver.shards:
            rows, lines = self._silver_rows()
            trainer = self._trainer(rows, scratch, silver.epochs, silver.learning_rate or settings.learning_rate)
            self.model = _fitted(trainer)
            history += trainer.state.log_history
            after_silver = {"lines": lines, **self._score(self.model)}
            log.info("after silver: F1 %.2f", after_silver["f1"])
        rows = to_dataset(
            (row, weight)
            for example, weight in self.train_examples
            for row in self.rows.rows(example.forms, example.tags, example.hints)
        )
        labels = [TAGS.index(tag) for example, _ in self.train_examples for tag in example.tags]
        trainer = self._trainer(
            rows,
            scratch,
            settings.epochs,
            settings.learning_rate,
            score=self._score,
            weights=class_weights(labels, len(TAGS), settings.class_weights),
        )
        self.model = _fitted(trainer)
        state = trainer.state
        best = (state.best_global_step or state.global_step) / max(1, state.max_steps) * settings.epochs
        return _Trained(
            self.model,
            history + state.log_history,
            round(best, 2),
            time.monotonic() - started,
            after_silver,
        )

    def _silver_rows(self) -> tuple[Dataset, int]:
        """The rows of the silver, and how many lines they are of. Only arrays are held: there may be millions."""
        from pipeline.training.tagger.silver import read_silver

        silver = self.config.silver
        lines = 0

        def rows() -> Iterator[tuple[Row, float]]:
            nonlocal lines
            for line in read_silver(silver.shards, silver.lines, self.config.training.seed):
                lines += 1
                for row in self.rows.rows(line.forms, line.tags, line.hints):
                    yield row, 1.0

        return to_dataset(rows()), lines

    def _trainer(
        self, rows: Dataset, scratch: Path, epochs: int, rate: float, score: Any = None, weights: Any = None
    ) -> Any:
        from pipeline.training.tagger.trainer import TaggerTrainer, length_batches, make_arguments

        settings = self.config.training
        collator = Collator(self.padding, settings.evidence, settings.hint_dropout, settings.hint_noise, settings.seed)
        arguments = make_arguments(
            scratch,
            settings,
            steps_an_epoch=len(length_batches(rows, settings)),
            epochs=epochs,
            evaluates=score is not None,
        )
        return TaggerTrainer(self.model, arguments, rows, collator, settings, rate=rate, score=score, weights=weights)

    def _score(self, model: Any) -> dict[str, float]:
        return scoring.dev_figures(self.dev, self.predictor.logits(model, self.dev))


def _fitted(trainer: Any) -> Any:
    """The trained network, ready to predict, without the mixed precision that it was trained in."""
    trainer.train()
    return trainer.accelerator.unwrap_model(trainer.model, keep_fp32_wrapper=False).float().eval()


def _save(run: _Run, model: Any, folder: Path) -> None:
    """The checkpoint in the folder form of transformers. Its configuration asks for 32 bits whatever the file has."""
    import torch

    settings = run.config.training
    folder.mkdir(parents=True, exist_ok=True)
    if settings.save_half:
        # Figures are reckoned with the weights that are saved.
        for tensor in (*model.parameters(), *model.buffers()):
            if tensor.is_floating_point():
                tensor.data = tensor.data.half().float()
    model.config.dtype = torch.float32
    weights = {
        name: tensor.half() if settings.save_half and tensor.is_floating_point() else tensor
        for name, tensor in model.state_dict().items()
    }
    model.save_pretrained(folder, state_dict=weights)
    # safetensors lets its writer alone read the file.
    (folder / TORCH_FILE).chmod(0o644)
    copy_tokenizer(run.encoder, folder)
    set_config(folder, evidence=settings.evidence)


def _report(run: _Run, trained: _Trained, out: Path, command: str) -> None:
    model, dev = trained.model, run.dev
    logits = run.predictor.logits(model, dev)
    raw = [spans(example, scores) for example, scores in zip(dev, logits, strict=True)]
    fitted, calibration = _calibrate(dev, raw, run.config.training.seed)
    set_config(out / MODEL, calibration=asdict(fitted))
    found = [[one._replace(score=float(fitted(one.score))) for one in ones] for ones in raw]
    combined: dict[str, Any] = {}
    weighed = None
    if run.config.training.evidence == "hints":
        weighed = weigh(dev, logits, run.config.training.seed)
        set_config(out / MODEL, combination=weighed.weights._asdict())
        combined = {
            "combined": reports.score_rows(scoring.network_scores(dev, weighed.found)),
            "combined_calibration_error": round(weighed.error, 5),
        }

    unasked = [
        spans(example, scores)
        for example, scores in zip(dev, run.predictor.logits(model, dev, asked=False), strict=True)
    ]
    labels, merged = scoring.network_scores(dev, found), scoring.merged_scores(dev, found)
    metrics = {
        "dev": {
            "labels": reports.score_rows(labels),
            "merged": reports.score_rows(merged),
            "rules": reports.score_rows(scoring.rule_scores(dev)),
            **combined,
            "unasked": reports.score_rows(scoring.network_scores(dev, unasked)),
            "loss": scoring.word_loss(dev, logits),
            "folders": dict(_folders(dev, found, unasked, weighed.found if weighed else found)),
        },
        "calibration": calibration,
        "training": {
            "best_epoch": trained.best_epoch,
            "epochs": run.config.training.epochs,
            "seconds": round(trained.seconds, 1),
            "parameters": sum(parameter.numel() for parameter in model.parameters()),
            "learning": sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad),
            "history": trained.history,
        },
        "data": _data(run),
        "dev_in_training": run.seen,
        "silver": trained.silver,
        "config": run.config.model_dump(mode="json"),
        "command": command,
        "versions": {name: version(name) for name in ("torch", "transformers", "datasets")},
    }
    reports.write_metrics(out / REPORTS, metrics)
    reports.write_report(out / REPORTS, metrics, scoring.seqeval_report(dev, logits))
    reports.write_confusion(out / REPORTS, scoring.confusion(dev, found))
    reports.write_errors(out / REPORTS, scoring.worst_errors(dev, found, logits))
    reports.write_card(out / MODEL, metrics)


def _calibrate(
    dev: Sequence[Example], found: Sequence[Sequence[Found]], seed: int
) -> tuple[Calibration, dict[str, Any]]:
    """The fit on all of dev, and its errors, which are measured on articles that a fit did not see."""
    scores, rights, articles = [], [], []
    for example, ones in zip(dev, found, strict=True):
        gold = set(example.gold)
        for one in ones:
            scores.append(one.score)
            rights.append(one.span in gold)
            articles.append((example.folder, example.article))
    fitted = fit_calibration(scores, rights)
    honest = cross_validated(scores, rights, articles, seed)
    return fitted, {
        "scale": fitted.scale,
        "shift": fitted.shift,
        "error_before": round(calibration_error(scores, rights), 5),
        "error_after": round(calibration_error(honest, rights), 5),
        "bins": [
            {"count": one.count, "score": round(one.score, 4), "right": round(one.right, 4)}
            for one in bins(honest, rights)
        ],
    }


def _folders(
    dev: Sequence[Example],
    found: Sequence[Sequence[Found]],
    unasked: Sequence[Sequence[Found]],
    combined: Sequence[Sequence[Found]],
) -> Iterator[tuple[str, dict[str, float]]]:
    """For each dev folder the micro F1 of the network, with and without hints and grammars, of the rules, and of both
    weighed."""
    for folder, members in scoring.by_folder(dev).items():
        examples = [dev[at] for at in members]
        mine, blind, both = ([all_of[at] for at in members] for all_of in (found, unasked, combined))
        kinds = {
            "f1": scoring.network_scores(examples, mine),
            "unasked": scoring.network_scores(examples, blind),
            "merged": scoring.merged_scores(examples, mine),
            "rules": scoring.rule_scores(examples),
            "combined": scoring.network_scores(examples, both),
        }
        yield folder, {name: round(scores[MICRO].f1, 2) for name, scores in kinds.items()}


def _data(run: _Run) -> list[dict[str, Any]]:
    """What lies in each folder."""
    parts = []
    for role, examples in (("training", [example for example, _ in run.train_examples]), ("dev", run.dev)):
        for folder, members in scoring.by_folder(examples).items():
            inside = [examples[at] for at in members]
            parts.append(
                {
                    "folder": folder,
                    "role": role,
                    "articles": len({example.article for example in inside}),
                    "lines": len(inside),
                    "words": sum(len(example.forms) for example in inside),
                    "spans": sum(len(example.gold) for example in inside),
                }
            )
    return parts


@contextmanager
def _cores(threads: int) -> Iterator[None]:
    """Torch works on so many cores, and afterwards on as many as before."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        yield
    finally:
        torch.set_num_threads(before)
