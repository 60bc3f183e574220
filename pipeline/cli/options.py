"""Options that several commands have."""

from __future__ import annotations

from typing import Annotated

import typer

ConfigFile = Annotated[
    str | None, typer.Option(metavar="FILE", help="Stages and parameters, in place of configs/default.cfg.")
]
TaggerName = Annotated[
    str | None, typer.Option(metavar="NAME", help="lexicon, a model's name, or a checkpoint's folder.")
]
SourceFormat = Annotated[
    str | None, typer.Option(metavar="FORMAT", help="What the sources are, where their names do not say.")
]
TextField = Annotated[str, typer.Option(metavar="NAME", help="The field of a row that holds the article.")]
Settings = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="SECTION.NAME=VALUE", help="Another value than the file's: training.seed=1."),
]
