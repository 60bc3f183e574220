"""Label Studio: one JSON list of tasks (https://labelstud.io/guide/task_format).

The labelling interface that goes with it:

    <View>
      <Labels name="label" toName="text"><Label value="PERSON"/>…</Labels>
      <Text name="text" value="$text" granularity="symbol"/>
    </View>

Offsets are code points (label-studio pull request 1559); versions before that counted UTF-16 units, which are taken on
reading where the marked text shows that they are meant.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pipeline.data.corpus import GoldArticle, read_text, write_text
from pipeline.errors import UsageError
from pipeline.inline import Span


def write(articles: Iterable[GoldArticle], path: Path) -> None:
    tasks = [_task(article, number) for number, article in enumerate(articles, start=1)]
    write_text(path, json.dumps(tasks, ensure_ascii=False, indent=1) + "\n")


def _task(article: GoldArticle, number: int) -> dict[str, Any]:
    data: dict[str, Any] = {"text": article.text, "name": article.name, "split": article.split}
    if article.record is not None:
        data["record"] = article.record
    return {"id": number, "data": data, "annotations": [{"result": [_region(article, span) for span in article.spans]}]}


def _region(article: GoldArticle, span: Span) -> dict[str, Any]:
    # Ids are ours to choose, but must differ within a task.
    id = hashlib.sha256(f"{span.start} {span.end} {span.label}".encode()).hexdigest()[:10]
    value = {"start": span.start, "end": span.end, "text": article.words(span), "labels": [span.label]}
    return {"id": id, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def read(path: Path) -> Iterator[GoldArticle]:
    """Of several annotations of a task the last that was not cancelled counts; without any, the last prediction.

    Raises UsageError (E633) where a task has no text or an offset leads elsewhere than to the text that it names.
    """
    try:
        tasks = json.loads(read_text(path))
    except ValueError as error:
        raise _fault(path, 0, error) from error
    if not isinstance(tasks, list):
        raise _fault(path, 0, "not a list of tasks")
    for number, task in enumerate(tasks, start=1):
        try:
            yield _article(task, number)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise _fault(path, number, f"{type(error).__name__}: {error}") from error


def _fault(path: Path, number: int, reason: object) -> UsageError:
    return UsageError("E633", path=path, where=f", task {number}", format="label-studio", reason=reason)


def _article(task: dict[str, Any], number: int) -> GoldArticle:
    data = task["data"]
    text = data["text"]
    drafts = [one for one in task.get("annotations") or () if not one.get("was_cancelled")]
    drafts = drafts or task.get("predictions") or []
    regions = drafts[-1]["result"] if drafts else []
    spans = sorted(_span(region["value"], text) for region in regions if region.get("type") == "labels")
    name = str(data.get("name", task.get("id", number)))
    return GoldArticle(name, text, tuple(spans), data.get("split", ""), data.get("record"))


def _span(value: dict[str, Any], text: str) -> Span:
    start, end, (label, *others) = value["start"], value["end"], value["labels"]
    if others:
        raise ValueError(f"{value['labels']} on one span")
    words = value.get("text", text[start:end])
    if text[start:end] != words:
        units = text.encode("utf-16-le", "surrogatepass")
        start, end = (len(units[: 2 * at].decode("utf-16-le", "surrogatepass")) for at in (start, end))
        if text[start:end] != words:
            raise ValueError(f"{words!r} is not at {value['start']}")
    return Span(start, end, label)
