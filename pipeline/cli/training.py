"""`trichyeu train …`: needs the `train` extra; each command imports it when it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Train models (needs the extra `train`).")

Folders = Annotated[list[Path], typer.Argument(metavar="FOLDER…", help="Folders of inline tags (NAME.tag).")]


@app.command()
def vectors(
    texts: Annotated[
        list[Path], typer.Argument(metavar="TEXT…", help="One sentence a line, words joined with _ (.xz too).")
    ],
    out: Annotated[Path, typer.Option("--output", "-o", help="Folder of the spaCy model that holds the vectors.")],
    width: Annotated[int, typer.Option(help="Numbers in a vector.")] = 128,
    lines: Annotated[int | None, typer.Option(help="Read so many lines and no more.")] = None,
    without: Annotated[
        list[Path] | None,
        typer.Option(help="Folder of articles (.txt) whose lines are left out: those that will be scored on."),
    ] = None,
    workers: Annotated[int, typer.Option(help="Threads; with one the result is the same each time.")] = 2,
) -> None:
    """Train word2vec over segmented text."""
    from pipeline.training.vectors import letters_of, train_vectors

    unwanted = {
        letters_of(line)
        for folder in without or []
        for path in sorted(folder.rglob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    train_vectors(texts, out, width=width, lines=lines, without=unwanted, workers=workers)


@app.command()
def cnn(
    folders: Folders,
    dev: Annotated[list[Path], typer.Option(help="Folder of inline tags to choose the best model by.")],
    out: Annotated[Path, typer.Option("--output", "-o", help="Where the model goes (model-best).")],
    vectors: Annotated[Path | None, typer.Option(help="Folder from `train vectors`.")] = None,
    seed: Annotated[int, typer.Option(help="Random seed.")] = 0,
    steps: Annotated[int, typer.Option(help="Training steps at most.")] = 6000,
) -> None:
    """Train the baseline, spaCy's CNN NER, and print where its best model lies."""
    from pipeline.training.cnn import train_cnn

    print(train_cnn(folders, dev, out, vectors=vectors, seed=seed, overrides={"max_steps": steps}))


@app.command()
def score(
    model: Annotated[Path, typer.Argument(help="Folder of a baseline (model-best).")],
    gold: Annotated[list[Path], typer.Argument(metavar="GOLD…", help="Folders of inline tags.")],
) -> None:
    """Score the baseline on folders of gold, strictly."""
    from pipeline.training.cnn import score_cnn

    for folder in gold:
        print(folder)
        for label, found in score_cnn(model, folder).items():
            print(f"  {label:9} P {found.precision:6.2f}  R {found.recall:6.2f}  F1 {found.f1:6.2f}  gold {found.gold}")
