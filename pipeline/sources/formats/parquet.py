"""Parquet tables: one article a row (`rows.py` has the columns). `line` counts the rows from 1."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from pipeline.article import Source
from pipeline.errors import ArticleError
from pipeline.sources.base import ArticleFailure, Item, Options, name, reason_of
from pipeline.sources.formats import rows

#: Rows that are in memory at a time.
_BATCH = 64


def read(stream: BinaryIO, source: Source, options: Options) -> Iterator[Item]:
    import pyarrow
    import pyarrow.parquet

    with tempfile.TemporaryFile() as spool:
        table = stream
        if not stream.seekable():
            # A table is read from its end; what comes through a pipe or a decompressor has to be on the disk first.
            shutil.copyfileobj(stream, spool)
            table = spool
        if table.seek(0, os.SEEK_END) == 0:
            raise ArticleError("E006", path=name(source))
        try:
            file = pyarrow.parquet.ParquetFile(table)
            columns = file.schema_arrow.names
            if options.text_field not in columns:
                raise rows.missing_field(columns, source, options)
            wanted = [column for column in columns if column in {options.text_field, "id", "url", *rows.META}]
            number = 0
            for batch in file.iter_batches(batch_size=_BATCH, columns=wanted):
                for row in batch.to_pylist():
                    number += 1
                    yield _item(row, replace(source, line=number), options)
        except pyarrow.ArrowException as error:
            raise ArticleError("E016", path=name(source), what="Parquet table", reason=reason_of(error)) from error


def _item(row: dict[str, object], source: Source, options: Options) -> Item:
    try:
        return rows.article(row, source, options)
    except ArticleError as error:
        return ArticleFailure.of(error, source)
