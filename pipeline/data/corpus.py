"""Gold articles, and the folders that they lie in.

A corpus is a folder of `NAME.tag` (the article with inline tags), with `NAME.txt` beside it (the same without them) and
for some articles `NAME.json` (gold of the whole record). The files may lie in folders of their own, as in `train/`,
`dev/` and `test/`: the folder's path below the corpus is the article's split.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline import inline
from pipeline.errors import UsageError
from pipeline.inline import Span


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article with its spans, which are in text order and do not overlap.

    `split` is `train`, `dev`, `test`, any other path below the corpus (`news/dev`), or empty. `record` is the gold of
    the whole record, or None.
    """

    name: str
    text: str
    spans: tuple[Span, ...] = ()
    split: str = ""
    record: dict[str, Any] | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What no other article of the corpus has, and what it is sorted by."""
        return self.split, self.name

    def words(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def line(self, offset: int) -> int:
        """The number, from 1, of the line that `offset` is on."""
        return self.text.count("\n", 0, offset) + 1


def tag_files(folder: Path) -> list[Path]:
    """The `.tag` files of a corpus in the order of their splits and names. Raises UsageError (E001, E502)."""
    if not folder.exists():
        raise UsageError("E001", path=folder)
    paths = sorted(folder.rglob("*.tag"), key=lambda path: (split_of(path, folder), path.stem))
    if not paths:
        raise UsageError("E502", path=folder)
    return paths


def split_of(path: Path, folder: Path) -> str:
    """The split of a corpus that a file lies in.

    >>> split_of(Path("data/corpus/dev/a.tag"), Path("data/corpus"))
    'dev'
    """
    below = path.parent.relative_to(folder).as_posix()
    return "" if below == "." else below


def read_corpus(folder: Path) -> Iterator[GoldArticle]:
    """The articles of a corpus by split and name.

    Raises TrichyeuError where there is no such folder (E001) or no gold in it (E502), tags do not pair (E501), or a file
    cannot be read (E503).
    """
    for path in tag_files(folder):
        yield read_article(path, split_of(path, folder))


def read_article(path: Path, split: str = "") -> GoldArticle:
    """The article of one `.tag` file, with the record beside it."""
    text, spans = inline.parse(read_text(path), str(path))
    beside = path.with_suffix(".json")
    return GoldArticle(path.stem, text, tuple(spans), split, _read_record(beside) if beside.exists() else None)


def read_text(path: Path) -> str:
    """A file as it lies on disk: line breaks are not translated, since offsets count them. Raises UsageError (E503)."""
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("E503", path=path, reason=error) from error


def _read_record(path: Path) -> dict[str, Any]:
    try:
        record = json.loads(read_text(path))
    except ValueError as error:
        raise UsageError("E503", path=path, reason=error) from error
    if not isinstance(record, dict):
        raise UsageError("E503", path=path, reason="it holds no JSON object")
    return record


def write_corpus(articles: Iterable[GoldArticle], folder: Path) -> None:
    """Each article as `NAME.tag` and `NAME.txt`, with `NAME.json` where it has a record, in the folder of its split.

    Raises TrichyeuError (E501) where an article's own text holds what reads as a tag.
    """
    for article in articles:
        home = folder / article.split
        tagged = inline.render(article.text, article.spans, article.name)
        write_text(home / f"{article.name}.tag", tagged)
        write_text(home / f"{article.name}.txt", article.text)
        write_record(article, home)


def write_record(article: GoldArticle, folder: Path) -> None:
    if article.record is not None:
        write_text(folder / f"{article.name}.json", json.dumps(article.record, ensure_ascii=False, indent=1) + "\n")


def write_text(path: Path, text: str) -> None:
    """As it is, in UTF-8; missing folders are made. Raises UsageError (E403)."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as error:
        raise UsageError("E403", path=path, reason=error) from error
