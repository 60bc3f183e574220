"""doccano: JSON lines for sequence labelling, `{"text": …, "label": [[start, end, "PERSON"], …]}`.

Offsets are code points. Any other field of a line is kept by doccano as the example's metadata, so that the name, the
split and the record's gold come back in its export. That has `label` or, from a project with relations, `entities`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pipeline.data.corpus import GoldArticle, read_text, write_text
from pipeline.errors import UsageError
from pipeline.inline import Span


def write(articles: Iterable[GoldArticle], path: Path) -> None:
    # ASCII: some readers break lines at characters that an article may hold (U+2028).
    lines = (json.dumps(_row(article, number)) for number, article in enumerate(articles, start=1))
    write_text(path, "".join(f"{line}\n" for line in lines))


def _row(article: GoldArticle, number: int) -> dict[str, Any]:
    row = {"id": number, "text": article.text, "label": [list(span) for span in article.spans]}
    row |= {"name": article.name, "split": article.split}
    if article.record is not None:
        row["record"] = article.record
    return row


def read(path: Path) -> Iterator[GoldArticle]:
    """Raises UsageError (E633) where a line is not as doccano writes it."""
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield _article(json.loads(line), number)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            reason = f"{type(error).__name__}: {error}"
            raise UsageError("E633", path=path, where=f":{number}", format="doccano", reason=reason) from error


def _article(row: dict[str, Any], number: int) -> GoldArticle:
    # Exports put metadata beside the text, or (before version 1.5) in a field of their own.
    said = {**(row.get("meta") or row.get("metadata") or {}), **row}
    marked = row.get("label") or row.get("labels") or []
    spans = [Span(start, end, label) for start, end, label in marked]
    spans += [Span(one["start_offset"], one["end_offset"], one["label"]) for one in row.get("entities") or ()]
    name = str(said.get("name", said.get("id", number)))
    return GoldArticle(name, row["text"], tuple(sorted(spans)), said.get("split", ""), said.get("record"))
