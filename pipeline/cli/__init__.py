"""The command line. Each command imports what it needs when it is called, so that `--help` is there at once.

Exit status: 0 all went well; 1 some articles failed, and the errors file says why; 2 wrong use, or the run could not
start or go on; 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.about import __version__
from pipeline.cli import data, training
from pipeline.cli.options import ConfigFile, SourceFormat, TaggerName, TextField
from pipeline.errors import TrichyeuError

app = typer.Typer(
    name="trichyeu",
    help="Reads Vietnamese news about party and state affairs and writes one structured record for each article.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


app.add_typer(data.app, name="data")
app.add_typer(training.app, name="train")


def main() -> None:
    """Entry point of the `trichyeu` command."""
    for stream in (sys.stdout, sys.stderr):
        # Vietnamese whatever the locale says; a file name that is not text does not stop a message.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app(prog_name="trichyeu")
    except TrichyeuError as error:
        print(f"trichyeu: {error} [{error.code}]", file=sys.stderr)
        sys.exit(2)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"trichyeu {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command()
def extract(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE",
            help="Files, folders, quoted patterns, URLs, or - for standard input.",
            show_default=False,
        ),
    ],
    out: Annotated[
        str, typer.Option("--output", "-o", metavar="OUT.jsonl", help="Where the records go; - for standard output.")
    ],
    workers: Annotated[
        int | None,
        typer.Option(min=1, help="Processes that work at the same time; by default one a core where it is worth it."),
    ] = None,
    config: ConfigFile = None,
    tagger: TaggerName = None,
    format: SourceFormat = None,
    text_field: TextField = "text",
    errors: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Where failures go, if there are any; OUT.errors.jsonl by default."),
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with OUT: skip the articles that are in it.")] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Start OUT anew, whatever it holds.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar and no summary.")] = False,
) -> None:
    """Extract one record for each article, a line of JSON each.

    Exit status 1: some articles failed; the errors file says why. 2: wrong use.
    """
    from pipeline.cli.extract import extract_command
    from pipeline.loading import Setup
    from pipeline.run import Job

    job = Job(
        sources,
        out,
        Setup(config, tagger),
        errors=errors,
        format=format,
        text_field=text_field,
        workers=workers,
        resume=resume,
        overwrite=overwrite,
    )
    raise typer.Exit(extract_command(job, quiet=quiet))


@app.command()
def show(
    records: Annotated[
        list[str],
        typer.Argument(metavar="RECORD", help="Files of records; FILE#3 is the third line.", show_default=False),
    ],
    line: Annotated[int | None, typer.Option(min=1, help="Show the record on this line.")] = None,
    id: Annotated[str | None, typer.Option(help="Show the record with this id.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Show every record, not the first only.")] = False,
    text: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The article, if it is not where the record says.")
    ] = None,
) -> None:
    """Show an article with its spans coloured, and its record below."""
    from pipeline.cli.show import show_command

    show_command(records, line=line, id=id, every=every, text=text)


GoldFolders = Annotated[
    list[Path],
    typer.Argument(
        metavar="GOLD",
        help="Folders of gold: NAME.tag (inline tags), NAME.json (record). Several are scored as one.",
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Html = Annotated[
    Path | None,
    typer.Option("--html", metavar="FILE.html", help="Write all of it as a page, with the contexts to search in."),
]


@app.command()
def evaluate(
    records: Annotated[
        Path, typer.Argument(metavar="RECORDS.jsonl", help="What trichyeu extract wrote.", show_default=False)
    ],
    gold: GoldFolders,
    train: Annotated[
        list[Path] | None,
        typer.Option(metavar="FOLDER", help="Gold of training, to tell mentions seen there; may be given again."),
    ] = None,
    json: AsJson = False,
    errors: Annotated[int, typer.Option(min=0, metavar="N", help="Print the first N errors of each kind.")] = 0,
    html: Html = None,
) -> None:
    """Score records against gold.

    Spans: strictly and by SemEval's relaxed schemes, by label, by length, by whether training saw the mention; errors
    by kind. Records: what they say of people, documents and dates.
    """
    from pipeline.cli.evaluation import evaluate_command

    evaluate_command(records, gold, train=train or [], as_json=json, errors=errors, html=html)


@app.command()
def compare(
    a: Annotated[Path, typer.Argument(metavar="A.jsonl", help="Records of one run.", show_default=False)],
    b: Annotated[Path, typer.Argument(metavar="B.jsonl", help="Records of another.", show_default=False)],
    gold: GoldFolders,
    resamples: Annotated[int, typer.Option(min=1, max=1_000_000, help="Draws of the paired bootstrap.")] = 1000,
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same interval and p.")] = 0,
    json: AsJson = False,
    changes: Annotated[
        int, typer.Option(min=0, metavar="N", help="Print the first N spans found, cleared, lost and introduced.")
    ] = 0,
    html: Html = None,
) -> None:
    """Say what B gained and lost against A on the same gold, and whether that may be chance (strict F1, a paired
    bootstrap over articles).
    """
    from pipeline.cli.evaluation import compare_command

    compare_command(a, b, gold, resamples=resamples, seed=seed, as_json=json, changes=changes, html=html)


@app.command()
def schema() -> None:
    """Print the JSON Schema of a record."""
    import json

    from pipeline.records import json_schema

    print(json.dumps(json_schema(), ensure_ascii=False, indent=2))
