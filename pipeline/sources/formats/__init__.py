"""The kinds of files that are read, one module a kind: a suffix says which.

A reader's module is imported when the first file of its kind comes, since trafilatura and pyarrow take their time.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import cast

from pipeline.sources.base import Reader

#: format → the module that reads it
FORMATS = {
    "txt": "pipeline.sources.formats.text",
    "html": "pipeline.sources.formats.html",
    "jsonl": "pipeline.sources.formats.jsonl",
    "csv": "pipeline.sources.formats.table",
    "tsv": "pipeline.sources.formats.table",
    "parquet": "pipeline.sources.formats.parquet",
    "json": "pipeline.sources.formats.document",
}

#: suffix of a file's name → its format
SUFFIXES = {
    "txt": "txt",
    "html": "html",
    "htm": "html",
    "jsonl": "jsonl",
    "ndjson": "jsonl",
    "csv": "csv",
    "tsv": "tsv",
    "parquet": "parquet",
    "json": "json",
}

#: Read only where it is named, not where it lies in a folder: there it is more often gold, settings or a list of files.
ONLY_IF_NAMED = frozenset({"json"})

COMPRESSIONS = ("gz", "zst", "bz2", "xz")

#: For messages.
KNOWN = (
    ", ".join(f".{suffix}" for suffix in SUFFIXES)
    + f"; each also compressed ({', '.join(f'.{one}' for one in COMPRESSIONS)})"
)


def kind_of(name: str) -> tuple[str | None, str | None]:
    """Format and compression by a file's name or address.

    >>> kind_of("news.jsonl.gz"), kind_of("a.TXT"), kind_of("zip://a.csv::news.zip"), kind_of("a.tag")
    (('jsonl', 'gz'), ('txt', None), ('csv', None), (None, None))
    """
    if "://" in name:
        # In a chain (`simplecache::s3://…`, `zip://…::news.zip`) the first address with a path is the file's.
        name = next((part for part in name.split("::") if "://" in part and not part.endswith("://")), name)
        name = re.split("[?#]", name, maxsplit=1)[0]
    parts = name.lower().rsplit("/", 1)[-1].split(".")
    compression = parts.pop() if len(parts) > 1 and parts[-1] in COMPRESSIONS else None
    return (SUFFIXES.get(parts[-1]) if len(parts) > 1 else None), compression


def reader(format: str) -> Reader:
    """The reader of a format in FORMATS: the function `read` of its module."""
    return cast(Reader, import_module(FORMATS[format]).read)
