"""`trichyeu data …`: the corpus and its tools. Each command imports what it needs when it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Check, count, compare, convert, augment and review annotated articles.")

Folder = Annotated[
    Path,
    typer.Argument(metavar="FOLDER", help="Articles with inline tags (NAME.tag), in it or below.", show_default=False),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Seed = Annotated[int, typer.Option(help="The same seed gives the same result, byte for byte.")]


@app.command()
def check(
    folder: Folder,
    shared: Annotated[bool, typer.Option("--shared", help="List the names that splits share.")] = False,
) -> None:
    """Check that a corpus is well formed; exit status 1 if it is not.

    Tags pair and stand at the borders of words, texts are the tagged ones without their tags, records have their form
    and say nothing that the article does not, nothing is there twice. Counts the names that cross between splits.
    """
    from pipeline.cli.data_commands import check_command

    raise typer.Exit(check_command(folder, shared=shared))


@app.command()
def stats(
    folder: Folder,
    json: AsJson = False,
    top: Annotated[int, typer.Option(min=0, metavar="N", help="The N most frequent mentions of each label.")] = 3,
) -> None:
    """Count what is there, by label and split, and how much of it is said twice."""
    from pipeline.cli.data_commands import stats_command

    stats_command(folder, as_json=json, top=top)


@app.command()
def agree(
    first: Annotated[Path, typer.Argument(metavar="A", help="One annotation.", show_default=False)],
    second: Annotated[Path, typer.Argument(metavar="B", help="Another of the same articles.", show_default=False)],
    json: AsJson = False,
    differences: Annotated[bool, typer.Option("--differences", "-d", help="List each difference.")] = False,
) -> None:
    """Say how far two annotations agree: F1 of exact and of overlapping spans, Cohen's kappa over syllables."""
    from pipeline.cli.data_commands import agree_command

    agree_command(first, second, as_json=json, differences=differences)


@app.command()
def split(
    folder: Folder,
    plan: Annotated[
        list[Path] | None, typer.Option(metavar="CSV", help="Table with a row an article and its `name`.")
    ] = None,
    by: Annotated[
        str, typer.Option(metavar="COLUMN", help="Articles with the same value here stay together.")
    ] = "place",
    ratios: Annotated[str, typer.Option(help="Shares of the syllables.")] = "train=8,dev=1,test=1",
    seed: Seed = 0,
    out: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="OUT", help="Write the corpus so split; otherwise print name,split."),
    ] = None,
) -> None:
    """Split a corpus by groups, so that names of persons and documents do not cross but by chance."""
    from pipeline.cli.data_commands import split_command

    split_command(folder, plan or [], by=by, ratios=ratios, seed=seed, out=out)


@app.command()
def show(
    names: Annotated[list[str], typer.Argument(metavar="NAME", help="Names of articles.", show_default=False)],
    folder: Annotated[Path, typer.Option("--folder", "-C", help="The corpus.")] = Path("data/corpus"),
) -> None:
    """Show articles with their spans in colour."""
    from pipeline.cli.data_commands import show_command

    show_command(names, folder)


@app.command()
def convert(
    source: Annotated[Path, typer.Argument(metavar="SOURCE", show_default=False)],
    target: Annotated[Path, typer.Argument(metavar="TARGET", show_default=False)],
    to: Annotated[
        str,
        typer.Option(metavar="FORMAT", help="tags, brat, conll, label-studio, doccano, docbin or datasets."),
    ],
    by: Annotated[
        str | None, typer.Option("--from", metavar="FORMAT", help="The source's format, where it does not show.")
    ] = None,
) -> None:
    """Convert between formats of annotated text, losing nothing that the target can hold."""
    from pipeline.data.formats import convert

    print(f"{convert(source, target, to=to, by=by)} articles: {target}")


@app.command()
def augment(
    folder: Folder,
    out: Annotated[Path, typer.Argument(metavar="OUT", help="Folder for the new articles.", show_default=False)],
    copies: Annotated[int, typer.Option(min=1, metavar="N", help="New articles from each.")] = 1,
    seed: Seed = 0,
    noise: Annotated[
        float, typer.Option(min=0, metavar="X", help="Typing noise, times its usual rate; 0 for none.")
    ] = 1.0,
) -> None:
    """Make new training text from old: other names, places, numbers and dates, and typing noise. Labels stay exact."""
    from pipeline.cli.data_commands import augment_command

    augment_command(folder, out, copies=copies, seed=seed, noise=noise)


@app.command()
def detach(
    folder: Folder,
    files: Annotated[
        list[Path], typer.Argument(metavar="RAW…", help="The raw text that they were taken from.", show_default=False)
    ],
    out: Annotated[Path, typer.Option("--output", "-o", metavar="FILE.jsonl", help="The spans.")],
) -> None:
    """Write the spans of articles whose text may not be passed on, and where in raw text they stand."""
    from pipeline.cli.data_commands import detach_command

    detach_command(folder, files, out)


@app.command()
def attach(
    spans: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="From `detach`.", show_default=False)],
    raw: Annotated[Path, typer.Argument(metavar="RAW", help="Folder of the raw files.", show_default=False)],
    out: Annotated[Path, typer.Argument(metavar="OUT", help="Folder for the articles.", show_default=False)],
) -> None:
    """Put such spans back on their text, as articles with inline tags."""
    from pipeline.cli.data_commands import attach_command

    attach_command(spans, raw, out)


@app.command()
def review(
    folder: Folder,
    out: Annotated[Path, typer.Option("--output", "-o", metavar="FILE.html", help="The page.")] = Path("review.html"),
) -> None:
    """Write one HTML page to read all articles in, with their spans in colour and every mention listed by label."""
    from pipeline.cli.data_commands import review_command

    review_command(folder, out)
