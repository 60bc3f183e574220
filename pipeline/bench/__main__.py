"""`python -m pipeline.bench`: measures, prints the table, and keeps it under out/bench/."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.bench.entries import entries
from pipeline.bench.measuring import bench, read_articles
from pipeline.bench.table import markdown, place_in, update_readme
from pipeline.errors import TrichyeuError, UsageError

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"


@app.command()
def command(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Articles, NAME.tag or NAME.txt, in it or below.")
    ] = Path("data/corpus/test"),
    out: Annotated[Path, typer.Option("--output", "-o", help="Folder for bench.md and bench.json.")] = Path(
        "out/bench"
    ),
    runs: Annotated[int, typer.Option(min=1, help="Processes for each contender; the median counts.")] = 2,
    limit: Annotated[
        float,
        typer.Option(min=1, metavar="SECONDS", help="Time for the articles; the speed of a slower one is reckoned."),
    ] = 120,
    only: Annotated[list[str] | None, typer.Option(metavar="NAME", help="This contender, and others so named.")] = None,
    tagger: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="One more row, with trichyeu --tagger NAME.")
    ] = None,
    cnn: Annotated[Path | None, typer.Option(metavar="FOLDER", help="A baseline from `trichyeu train cnn`.")] = None,
    train_cnn: Annotated[
        bool, typer.Option("--train-cnn", help="Train that baseline first, on data/corpus/train: some minutes.")
    ] = False,
    readme: Annotated[bool, typer.Option("--update-readme", help="Put the table into README.md.")] = False,
) -> None:
    """Compare speed, memory and F1 of trichyeu and others on the same articles."""
    articles = read_articles(folder)
    if readme:
        # Before the minutes that measuring takes.
        place_in(README)
    if train_cnn:
        cnn = _trained(out / "cnn")
    if cnn is not None and not cnn.is_dir():
        raise UsageError("E001", path=cnn)
    found = bench(
        entries(cnn, tagger or (), only or ()),
        articles,
        runs=runs,
        limit=limit,
        tell=lambda line: print(line, file=sys.stderr, flush=True),
    )
    table = markdown(found)
    out.mkdir(parents=True, exist_ok=True)
    (out / "bench.md").write_text(table, encoding="utf-8")
    (out / "bench.json").write_text(json.dumps(found.as_dict(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(table, end="")
    if readme:
        update_readme(README, table)


def _trained(folder: Path) -> Path:
    """A baseline's folder, trained as `trichyeu train cnn` does. Raises UsageError (E734) where that fails."""
    corpus = ROOT / "data" / "corpus"
    arguments = ["train", "cnn", str(corpus / "train"), "--dev", str(corpus / "dev"), "-o", str(folder)]
    ended = subprocess.run([sys.executable, "-m", "pipeline", *arguments], stdout=sys.stderr, check=False)
    if ended.returncode:
        raise UsageError("E734", path=folder, reason=f"exit status {ended.returncode}")
    return folder / "model-best"


def main() -> None:
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app()
    except TrichyeuError as error:
        print(f"{error} [{error.code}]", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
