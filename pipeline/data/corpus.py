"""Gold articles, and the folders that they lie in.

A corpus is a folder of `NAME.tag` (the article with inline tags), with `NAME.txt` beside it (the same without them) and
for some articles `NAME.json` (gold of the whole record). The files may lie in folders of their own, as in `train/`,
`dev/` and `test/`: the folder's path below the corpus is the article's split.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline import inline
from pipeline.errors import TrichyeuError, UsageError
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


def article_files(folder: Path) -> list[Path]:
    """The articles in a folder and below it, annotated or not: `NAME.tag`, or `NAME.txt` where there is no such.

    Raises UsageError (E001).
    """
    if not folder.exists():
        raise UsageError("E001", path=folder)
    paths = sorted({*folder.rglob("*.tag"), *folder.rglob("*.txt")})
    return [path for path in paths if path.suffix == ".tag" or not path.with_suffix(".tag").exists()]


def split_of(path: Path, folder: Path) -> str:
    """The split of a corpus that a file lies in.

    >>> split_of(Path("data/corpus/dev/a.tag"), Path("data/corpus"))
    'dev'
    """
    below = path.parent.relative_to(folder).as_posix()
    return "" if below == "." else below


def read_corpus(folder: Path) -> Iterator[GoldArticle]:
    """The articles of a corpus by split and name.

    Raises TrichyeuError where there is no such folder (E001) or no gold in it (E502), where tags do not pair (E501), or
    where a file cannot be read (E503).
    """
    for path in tag_files(folder):
        yield read_article(path, split_of(path, folder))


def read_article(path: Path, split: str = "") -> GoldArticle:
    """The article of one `.tag` file, with the record beside it."""
    text, spans = inline.parse(read_text(path), str(path))
    return GoldArticle(path.stem, text, tuple(spans), split, read_record(path.with_suffix(".json")))


def read_text(path: Path) -> str:
    """A file as it lies on disk: line breaks are not translated, since offsets count them. Raises UsageError (E503)."""
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("E503", path=path, reason=error) from error


def read_record(path: Path) -> dict[str, Any] | None:
    """A record's gold, or None where there is no such file. Its form is not looked at, but for being an object."""
    if not path.exists():
        return None
    try:
        record = json.loads(read_text(path))
    except ValueError as error:
        raise UsageError("E503", path=path, reason=error) from error
    if not isinstance(record, dict):
        raise UsageError("E503", path=path, reason="it holds no JSON object")
    return record


def write_corpus(articles: Iterable[GoldArticle], folder: Path) -> None:
    """Each article as `NAME.tag` and `NAME.txt`, with `NAME.json` where it has a record, in the folder of its split.

    Raises TrichyeuError where an article's own text holds what reads as a tag (E501) or its name is none of a file's
    (E634).
    """
    for article in articles:
        home = home_of(article, folder)
        tagged = inline.render(article.text, article.spans, article.name)
        write_text(home / f"{article.name}.tag", tagged)
        write_text(home / f"{article.name}.txt", article.text)
        write_record(article, home)


def home_of(article: GoldArticle, folder: Path) -> Path:
    """The folder for an article's files. Raises TrichyeuError (E634) where a name leads out of it."""
    parts = [*filter(None, article.split.split("/")), article.name]
    if not article.name or any(part in ("", ".", "..") or set(part) & set("/\\\0") for part in parts):
        reason = "no file can have its name, or no folder its split's"
        raise TrichyeuError("E634", name=repr(f"{article.split}/{article.name}"), format="a folder", reason=reason)
    return folder.joinpath(*parts[:-1])


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


@contextmanager
def whole_target(target: Path) -> Iterator[Path]:
    """A path beside `target` to write a file or folder to. It becomes the target if all goes well, and else goes away.

    Raises UsageError where the target is there already (E632) or cannot be written (E403).
    """
    if target.exists():
        raise UsageError("E632", path=target)
    partial = target.with_name(f".{target.name}.part")
    try:
        _remove(partial)
        yield partial
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.rename(target)
    except OSError as error:
        raise UsageError("E403", path=target, reason=error) from error
    finally:
        _remove(partial)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
