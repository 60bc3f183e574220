"""What a run leaves beside the model: figures, a report to read, the confusion, the worst errors, the model card."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import Any

from pipeline.article import LABELS
from pipeline.data.corpus import write_text
from pipeline.evaluation.scores import MICRO, Score
from pipeline.training.tagger.scoring import BORDERS, NOTHING, Fault

#: Errors in errors.tsv at most.
_ERRORS = 1000
_HEADER = f"{'':10}{'P':>8}{'R':>8}{'F1':>8}{'gold':>7}"


def write_metrics(folder: Path, metrics: Mapping[str, Any]) -> None:
    write_text(folder / "metrics.json", json.dumps(metrics, ensure_ascii=False, indent=1) + "\n")


def write_confusion(folder: Path, counts: Counter[tuple[str, str]]) -> None:
    """A row for each gold label, a column for what its spans were found as."""
    columns = (*LABELS, BORDERS, NOTHING)
    rows = [(label, *(counts[label, found] for found in columns)) for label in (*LABELS, NOTHING)]
    write_text(folder / "confusion.csv", _table([("gold", *columns), *rows], ","))


def write_errors(folder: Path, faults: Sequence[Fault]) -> None:
    rows = [
        (f"{fault.sureness:.4f}", fault.kind, fault.folder, fault.article, fault.gold, fault.found, fault.context)
        for fault in faults[:_ERRORS]
    ]
    header = ("sureness", "kind", "folder", "article", "gold", "found", "context")
    write_text(folder / "errors.tsv", _table([header, *rows], "\t"))


def _table(rows: Sequence[Sequence[object]], delimiter: str) -> str:
    written = StringIO()
    csv.writer(written, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return written.getvalue()


def score_rows(scores: Mapping[str, Score]) -> dict[str, dict[str, float]]:
    """For JSON: `{label: {p, r, f1, gold}}`, in percent."""
    return {label: score.row() for label, score in scores.items()}


def write_report(folder: Path, metrics: Mapping[str, Any], seqeval: str) -> None:
    dev, calibration = metrics["dev"], metrics["calibration"]
    parts = [
        f"Best epoch {metrics['training']['best_epoch']} of {metrics['training']['epochs']}.",
        _titled("Dev, strict: exact borders in characters, and label", dev["labels"]),
        _titled("The same with the grammars' documents and dates merged in, as extraction does", dev["merged"]),
        _titled("The rules alone (grammars and lexicon)", dev["rules"]),
        *(
            [_titled("Network and rules weighed, as extraction does (cross-validated over articles)", dev["combined"])]
            if "combined" in dev
            else []
        ),
        "By folder, strict micro F1: network, network without hints, merged, rules, network and rules weighed\n"
        + "\n".join(
            f"  {name}: " + ", ".join(f"{row[kind]:.2f}" for kind in ("f1", "unasked", "merged", "rules", "combined"))
            for name, row in dev["folders"].items()
        ),
        f"On words (seqeval, strict IOB2)\n{seqeval.rstrip()}",
        f"Calibration: expected error {calibration['error_before']:.4f} before, {calibration['error_after']:.4f} after "
        "(cross-validated over articles)\n"
        f"{'spans':>10}{'score':>8}{'right':>8}\n"
        + "\n".join(f"{one['count']:>10}{one['score']:>8.3f}{one['right']:>8.3f}" for one in calibration["bins"]),
    ]
    write_text(folder / "report.txt", "\n\n".join(parts) + "\n")


def _titled(title: str, rows: Mapping[str, Mapping[str, float]]) -> str:
    lines = [f"{label:10}{row['p']:8.2f}{row['r']:8.2f}{row['f1']:8.2f}{row['gold']:7}" for label, row in rows.items()]
    return "\n".join([title, _HEADER, *lines])


def write_card(folder: Path, metrics: Mapping[str, Any]) -> None:
    """The model card, README.md, from the figures alone: it quotes no text of the data."""
    dev, calibration, data = metrics["dev"], metrics["calibration"], metrics["data"]
    training, settings = metrics["training"], metrics["config"]["training"]
    labels = "\n".join(
        f"| {label} | {row['p']:.1f} | {row['r']:.1f} | {row['f1']:.1f} | {dev['merged'][label]['f1']:.1f} "
        f"| {dev['rules'][label]['f1']:.1f} | {_weighed(dev, label)} | {row['gold']} |"
        for label, row in dev["labels"].items()
    )
    folders = "\n".join(
        f"| {part['folder']} | {part['articles']} | {part['lines']} | {part['spans']} | {part['role']} |"
        for part in data
    )
    weakest = sorted(
        (label for label, row in dev["labels"].items() if label != MICRO and row["gold"]),
        key=lambda label: dev["labels"][label]["f1"],
    )[:2]
    rare = [label for label in LABELS if 0 < dev["labels"][label]["gold"] < 30]
    seen = metrics["dev_in_training"]
    limits = [
        f"{seen} articles of dev were trained on: the figures above are too good." if seen else "",
        "Trained and measured on Vietnamese news about party and state affairs; expect less of other text.",
        "Dev chose the epoch and fitted the calibration (its error is cross-validated, the scores are not): expect a "
        "little less on articles that nobody has looked at.",
        f"Weakest labels on dev: {', '.join(weakest)}." if weakest else "",
        f"Fewer than 30 spans on dev, so the figure says little: {', '.join(rare)}." if rare else "",
        "A line is read by itself: what a name means elsewhere in the article is not seen.",
    ]
    card = CARD.format(
        title=Path(settings["output"]).name,
        encoder=settings["encoder"],
        evidence=EVIDENCE[settings["evidence"]],
        folders=folders,
        silver=_silver(metrics["silver"]),
        labels=labels,
        unasked=f"{dev['unasked']['micro']['f1']:.1f}",
        f1=f"{dev['labels'][MICRO]['f1']:.1f}",
        before=f"{calibration['error_before']:.3f}",
        after=f"{calibration['error_after']:.3f}",
        spans=sum(one["count"] for one in calibration["bins"]),
        nine=_nine(calibration["bins"]),
        weighed=(
            f"Where network and rules are weighed (`combination`), a record's scores are that regression's: expected "
            f"error {dev['combined_calibration_error']:.3f}.\n"
            if "combined" in dev
            else ""
        ),
        scale=f"{calibration['scale']:.3f}",
        shift=f"{calibration['shift']:.3f}",
        best_epoch=training["best_epoch"],
        epochs=training["epochs"],
        minutes=f"{training['seconds'] / 60:.1f}",
        parameters=f"{training['parameters'] / 1e6:.1f}",
        learning=f"{training['learning'] / 1e6:.1f}",
        limits="\n".join(f"- {limit}" for limit in limits if limit),
        command=metrics["command"],
        versions=", ".join(f"{name} {version}" for name, version in metrics["versions"].items()),
    )
    write_text(folder / "README.md", card)


def _silver(silver: Mapping[str, float] | None) -> str:
    if silver is None:
        return ""
    return (
        f"\nBefore that, {silver['lines']} lines of raw text that a teacher had labelled (silver). Strict micro F1 on "
        f"dev after this stage: {silver['f1']:.1f}.\n"
    )


def _weighed(dev: Mapping[str, Any], label: str) -> str:
    return f"{dev['combined'][label]['f1']:.1f}" if "combined" in dev else "–"


def _nine(bins: Sequence[Mapping[str, float]]) -> str:
    top = [one for one in bins if one["score"] >= 0.9]
    count = sum(one["count"] for one in top)
    if not count:
        return "No span of dev has a score of 0.9 or more."
    right = sum(one["count"] * one["right"] for one in top) / count
    return f"Of the spans with a score of 0.9 or more {100 * right:.1f} % are right."


EVIDENCE = {
    "hints": "subwords, how each word is written, and what grammars and lexicon say of it",
    "shapes": "subwords, and how each word is written",
    "none": "subwords alone",
}

CARD = """---
language: vi
pipeline_tag: token-classification
tags: [named-entity-recognition, vietnamese]
---
# {title}

Finds persons, roles, bodies, documents, dates, places and events in Vietnamese news about party and state affairs: a
token classifier of PhoBERT's architecture in the folder form of transformers, for `trichyeu extract --tagger FOLDER`.
It reads {evidence}.

`trichyeu train tagger` wrote this page from the run's own figures.

## Data

| folder | articles | lines | spans | used for |
|---|--:|--:|--:|---|
{folders}
{silver}
The folder of the run has `reports/errors.tsv`, which quotes these articles: do not commit or publish it where they may
not be.

## Figures

Strict (exact borders and label), on dev, in percent. "Merged" is with the documents and dates of the grammars, as
a network that is told nothing of the rules is used; "rules" are grammars and lexicon without a network; "weighed" is
network and rules together, as extraction has it, by weights fitted on the other articles of dev.

| label | precision | recall | F1 | F1 merged | F1 rules | F1 weighed | gold |
|---|--:|--:|--:|--:|--:|--:|--:|
{labels}

Without hints from the rules its micro F1 is {unasked} (with them {f1}).

## Calibration

`config.json` holds `calibration`: scale {scale} and shift {shift} of Platt scaling, which turns the least label
probability of a span's words into how often such a span is right. Over {spans} spans of dev, cross-validated over
articles, the expected calibration error is {after}; that of raw scores is {before}. {nine}
{weighed}
## Training

Encoder `{encoder}`; {parameters} million parameters, of which {learning} million learnt; best epoch {best_epoch} of
{epochs}; {minutes} minutes. {versions}.

    {command}

The whole configuration is `config.cfg` in the folder of the run.

## Limits

{limits}
"""
