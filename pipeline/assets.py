"""Where tables, configs and models lie: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def root() -> Path:
    """The folder that holds seeds/, configs/ and models/."""
    inside = _PACKAGE / "_assets"
    return inside if inside.is_dir() else _PACKAGE.parent


def seeds(*parts: str) -> Path:
    return root().joinpath("seeds", *parts)


def configs(*parts: str) -> Path:
    return root().joinpath("configs", *parts)


def models(*parts: str) -> Path:
    return root().joinpath("models", *parts)


def rows(*parts: str) -> Iterator[dict[str, str]]:
    """The rows of a table under seeds/: CSV with a header row; lines that begin with `#` are comments."""
    with open(seeds(*parts), encoding="utf-8", newline="") as table:
        yield from csv.DictReader(line for line in table if not line.startswith("#"))
