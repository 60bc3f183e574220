"""`trichyeu train …`: needs the `train` extra; each command imports it when it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.options import ConfigFile, Settings, SourceFormat, TaggerName, TextField

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
    from pipeline.training.vectors import letters_below, train_vectors

    train_vectors(texts, out, width=width, lines=lines, without=letters_below(without or []), workers=workers)


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
def pretrain(
    config: Annotated[Path, typer.Argument(metavar="CONFIG", help="Such as configs/pretrain/compact.cfg.")],
    settings: Settings = None,
) -> None:
    """Pretrain an encoder on raw text, or go on with a run that was cut, and print where the encoder lies."""
    from pipeline.cli.tagging import pretrain_command

    pretrain_command(config, settings or [])


@app.command()
def tagger(
    config: Annotated[
        Path, typer.Argument(metavar="CONFIG", help="What to train, such as configs/tagger/compact.cfg.")
    ],
    out: Annotated[
        Path | None, typer.Option("--output", "-o", help="Folder of the run, in place of training.output.")
    ] = None,
    seed: Annotated[int | None, typer.Option(help="Random seed, in place of training.seed.")] = None,
    settings: Settings = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Write over a run in the same folder.")] = False,
) -> None:
    """Fine-tune a tagger, and print where its checkpoint, its model card and its reports lie."""
    from pipeline.cli.tagging import tagger_command

    tagger_command(config, out=out, seed=seed, settings=settings or [], overwrite=overwrite)


@app.command()
def probe(
    config: Annotated[Path, typer.Argument(metavar="CONFIG", help="How to fine-tune: configs/tagger/probe.cfg.")],
    gold: Annotated[list[Path], typer.Option(help="Folder of inline tags to score on.")],
    seeds: Annotated[int, typer.Option(min=1, help="Runs of each contender.")] = 3,
    vectors: Annotated[
        Path | None, typer.Option(help="Folder from `train vectors`: spaCy's CNN takes part with them.")
    ] = None,
    settings: Settings = None,
) -> None:
    """What an encoder is worth: fine-tuned, beside its network from random weights and beside spaCy's CNN."""
    from pipeline.cli.tagging import probe_command

    probe_command(config, gold, seeds=seeds, vectors=vectors, settings=settings or [])


@app.command()
def weigh(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A checkpoint that is told what the rules say.")],
    gold: Annotated[list[Path], typer.Option(help="Folder of inline tags that the network was not trained on.")],
) -> None:
    """Fit anew how a tagger's spans and the rules' are weighed, on articles of your own; the network stays as it is."""
    from pipeline.cli.tagging import weigh_command

    weigh_command(folder, gold)


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A checkpoint with model.safetensors.")],
    gold: Annotated[
        list[Path] | None,
        typer.Option(metavar="DEV", help="Folder of inline tags: are the spans those of torch, and as good?"),
    ] = None,
    int8: Annotated[bool, typer.Option("--int8/--no-int8", help="Write model.int8.onnx too.")] = True,
) -> None:
    """Write a checkpoint's ONNX files, and list the spans that torch would find and they do not, and the reverse."""
    from pipeline.cli.tagging import export_command

    export_command(folder, gold or [], int8=int8)


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


@app.command()
def suggest(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="RAW…", help="Articles: files, folders, quoted patterns, URLs, or - for standard input."
        ),
    ],
    out: Annotated[Path, typer.Option("--output", "-o", metavar="OUT", help="Folder for the suggestions.")],
    count: Annotated[int, typer.Option("-n", min=1, metavar="N", help="So many articles at most.")] = 50,
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="tags or label-studio.")] = "tags",
    without: Annotated[
        list[Path] | None,
        typer.Option(metavar="FOLDER", help="Annotated articles: these and what is like them are not suggested."),
    ] = None,
    balance: Annotated[
        float, typer.Option(min=0, max=1, metavar="X", help="0: only what teaches; 1: only variety.")
    ] = 0.5,
    config: ConfigFile = None,
    tagger: TaggerName = None,
    source_format: SourceFormat = None,
    text_field: TextField = "text",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing.")] = False,
) -> None:
    """Choose the articles that would teach most, and write them with what the tagger marks, to be corrected.

    Needs no extra. suggestions.csv in OUT says for each why. Exit status 1: some articles could not be read.
    """
    from pipeline.cli.suggest import suggest_command

    status = suggest_command(
        sources,
        out,
        count=count,
        balance=balance,
        format=form,
        without=without or [],
        config=config,
        tagger=tagger,
        source_format=source_format,
        text_field=text_field,
        quiet=quiet,
    )
    raise typer.Exit(status)
