"""A `datasets` folder (`datasets.load_from_disk`): a DatasetDict with a split for each of ours, or one Dataset.

Columns: `name`, `split`, `text`, `entities` (start, end, label), `record` (the gold's JSON, or null), and for training
scripts that want words: `tokens` (syllables and signs) with their `ner_tags` (BIO).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pipeline.article import LABELS, TAGS
from pipeline.data.corpus import GoldArticle
from pipeline.data.syllables import bio, pieces
from pipeline.errors import UsageError
from pipeline.inline import Span

#: The classes of `ner_tags`.
#: What a DatasetDict allows for the name of a split.
_SPLIT = re.compile(r"\w+(\.\w+)*")


def _datasets() -> Any:
    """The library, which only the `train` extra brings. Raises UsageError (E635)."""
    try:
        import datasets
    except ImportError as error:
        raise UsageError("E635", format="datasets", reason=error) from error
    return datasets


def write(articles: Iterable[GoldArticle], path: Path) -> None:
    datasets = _datasets()
    label = datasets.ClassLabel(names=list(LABELS))
    tag = datasets.ClassLabel(names=list(TAGS))
    features = datasets.Features(
        {
            "name": datasets.Value("string"),
            "split": datasets.Value("string"),
            "text": datasets.Value("string"),
            "entities": [{"start": datasets.Value("int32"), "end": datasets.Value("int32"), "label": label}],
            "record": datasets.Value("string"),
            "tokens": [datasets.Value("string")],
            "ner_tags": [tag],
        }
    )
    by_split: dict[str, list[dict[str, Any]]] = {}
    for article in articles:
        by_split.setdefault(article.split, []).append(_row(article))
    if by_split and all(_SPLIT.fullmatch(split) for split in by_split):
        parts = {split: datasets.Dataset.from_list(rows, features=features) for split, rows in by_split.items()}
        whole = datasets.DatasetDict(parts)
    else:
        whole = datasets.Dataset.from_list([row for rows in by_split.values() for row in rows], features=features)
    shown = not datasets.are_progress_bars_disabled()
    datasets.disable_progress_bars()
    try:
        whole.save_to_disk(path)
    finally:
        if shown:
            datasets.enable_progress_bars()


def _row(article: GoldArticle) -> dict[str, Any]:
    found = pieces(article.text, article.spans)
    return {
        "name": article.name,
        "split": article.split,
        "text": article.text,
        "entities": [{"start": s.start, "end": s.end, "label": LABELS.index(s.label)} for s in article.spans],
        "record": None if article.record is None else json.dumps(article.record, ensure_ascii=False),
        "tokens": [article.text[start:end] for start, end in found],
        "ner_tags": [TAGS.index(tag) for tag in bio(found, article.spans)],
    }


def read(path: Path) -> Iterator[GoldArticle]:
    """Raises UsageError (E633) where the folder is no dataset with our columns."""
    datasets = _datasets()
    try:
        whole = datasets.load_from_disk(path)
    except Exception as error:  # pyarrow's, json's and its own, as the folder has it
        raise UsageError("E633", path=path, where="", format="datasets", reason=error) from error
    parts = whole if isinstance(whole, datasets.DatasetDict) else {"": whole}
    for name, part in parts.items():
        if missing := {"text", "entities"} - set(part.column_names):
            reason = f"no column {', '.join(sorted(missing))}"
            raise UsageError("E633", path=path, where="", format="datasets", reason=reason)
        entities = part.features["entities"]
        # A list is itself here in version 3 of the library, and a feature with its own `feature` since.
        labels = (entities[0] if isinstance(entities, list) else entities.feature)["label"]
        for number, row in enumerate(part, start=1):
            spans = (Span(one["start"], one["end"], labels.int2str(one["label"])) for one in row["entities"])
            record = row.get("record")
            yield GoldArticle(
                row.get("name", str(number)),
                row["text"],
                tuple(sorted(spans)),
                row.get("split", name),
                None if record is None else json.loads(record),
            )
