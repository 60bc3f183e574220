"""brat stand-off: `NAME.txt` with `NAME.ann` beside it (https://brat.nlplab.org/standoff.html).

A span is a text-bound annotation, `T1<tab>PERSON 4 7<tab>Mận`, its offsets in code points. `annotation.conf` names the
labels, so that brat shows the folder as it is. A record's gold stays a `.json` beside them, which brat passes over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pipeline.article import LABELS
from pipeline.data.corpus import GoldArticle, home_of, read_record, read_text, split_of, write_record, write_text
from pipeline.errors import UsageError
from pipeline.inline import Span

_CONFIG = "annotation.conf"
_SECTIONS = "[entities]\n{labels}\n\n[relations]\n\n[events]\n\n[attributes]\n"
_TEXT_BOUND = re.compile(r"T\S*\t(?P<label>\S+) (?P<start>\d+) (?P<end>\d+)\t(?P<text>.*)")


def read(path: Path) -> Iterator[GoldArticle]:
    """Relations, events, attributes and notes are passed over: a gold article has no room for them.

    Raises UsageError (E633) where a span is in several pieces or its offsets do not lead to its text.
    """
    for file in sorted(path.rglob("*.ann"), key=lambda file: (split_of(file, path), file.stem)):
        text = read_text(file.with_suffix(".txt"))
        spans = sorted(_spans(file, text))
        yield GoldArticle(file.stem, text, tuple(spans), split_of(file, path), read_record(file.with_suffix(".json")))


def _spans(file: Path, text: str) -> Iterator[Span]:
    for number, line in enumerate(read_text(file).split("\n"), start=1):
        if not line.startswith("T"):
            continue
        found = _TEXT_BOUND.fullmatch(line.rstrip("\r"))
        if found is None:
            raise _fault(file, number, "not a label with two offsets and its text")
        span = Span(int(found["start"]), int(found["end"]), found["label"])
        there = _on_one_line(text[span.start : span.end])
        if there != found["text"]:
            raise _fault(file, number, f"{found['text']!r} is {there!r} in the text. Offsets count code points")
        yield span


def _fault(file: Path, number: int, reason: str) -> UsageError:
    return UsageError("E633", path=file, where=f":{number}", format="brat", reason=reason)


def write(articles: Iterable[GoldArticle], path: Path) -> None:
    write_text(path / _CONFIG, _SECTIONS.format(labels="\n".join(LABELS)))
    for article in articles:
        home = home_of(article, path)
        rows = (
            f"T{number}\t{span.label} {span.start} {span.end}\t{_on_one_line(article.words(span))}\n"
            for number, span in enumerate(article.spans, start=1)
        )
        write_text(home / f"{article.name}.txt", article.text)
        write_text(home / f"{article.name}.ann", "".join(rows))
        write_record(article, home)


def _on_one_line(words: str) -> str:
    return re.sub(r"[\r\n]", " ", words)
