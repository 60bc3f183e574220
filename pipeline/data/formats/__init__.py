"""Formats of annotated text, to and from gold articles: `trichyeu data convert`.

Each format is a module with `read(path)` and `write(articles, path)`. What every one of them keeps: an article's name,
split, text (character for character), spans, and the gold of its record.

| format | is | tool or reader |
|---|---|---|
| `tags` | folder of `NAME.tag`, `.txt`, `.json` | our own |
| `brat` | folder of `NAME.txt`, `.ann` | brat |
| `conll` | one file of rows, form first and BIO tag last | most taggers' training scripts |
| `label-studio` | one `.json` of tasks | Label Studio |
| `doccano` | one `.jsonl` | doccano |
| `docbin` | one `.spacy` | `spacy train` |
| `datasets` | folder | `datasets.load_from_disk` |
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import pairwise
from pathlib import Path

from pipeline.article import LABELS
from pipeline.data.corpus import GoldArticle, whole_target
from pipeline.errors import TrichyeuError, UsageError


@dataclass(frozen=True)
class Format:
    """`shows` says whether a path that exists is of this format by its name or by what lies in it."""

    name: str
    module: str
    shows: Callable[[Path], bool]

    def read(self, path: Path) -> Iterator[GoldArticle]:
        """The articles at `path`, each checked. Raises UsageError (E633) where it is not as the format has it."""
        for article in import_module(self.module).read(path):
            if fault := _fault(article):
                raise UsageError("E633", path=path, where=f", {article.name}", format=self.name, reason=fault)
            yield article

    def write(self, articles: Iterable[GoldArticle], path: Path) -> None:
        """Raises TrichyeuError (E634) where the format cannot hold what is in an article."""
        import_module(self.module).write(self._encodable(articles), path)

    def _encodable(self, articles: Iterable[GoldArticle]) -> Iterator[GoldArticle]:
        for article in articles:
            try:
                article.text.encode()
            except UnicodeEncodeError as error:
                reason = f"half of a surrogate pair at character {error.start}"
                raise TrichyeuError("E634", name=article.name, format=self.name, reason=reason) from error
            yield article


def _suffix(*suffixes: str) -> Callable[[Path], bool]:
    return lambda path: path.is_file() and path.suffix.lower() in suffixes


def _holds(pattern: str) -> Callable[[Path], bool]:
    return lambda path: path.is_dir() and next(path.glob(pattern), None) is not None


#: In the order in which a source is tried: a folder of tags may hold anything else besides.
FORMATS = {
    found.name: found
    for found in (
        Format("tags", "pipeline.data.formats.tags", _holds("**/*.tag")),
        Format("brat", "pipeline.data.formats.brat", _holds("**/*.ann")),
        Format("conll", "pipeline.data.formats.conll", _suffix(".conll", ".bio", ".iob", ".iob2", ".tsv")),
        Format("label-studio", "pipeline.data.formats.label_studio", _suffix(".json")),
        Format("doccano", "pipeline.data.formats.doccano", _suffix(".jsonl")),
        Format("docbin", "pipeline.data.formats.docbin", _suffix(".spacy")),
        Format("datasets", "pipeline.data.formats.hub", _holds("**/dataset_info.json")),
    )
}


def named(name: str) -> Format:
    """Raises UsageError (E630) where there is no such format."""
    if name not in FORMATS:
        raise UsageError("E630", format=name, known=", ".join(FORMATS))
    return FORMATS[name]


def format_of(path: Path) -> Format:
    """The format that a source shows to be of. Raises UsageError (E001, E631)."""
    if not path.exists():
        raise UsageError("E001", path=path)
    for found in FORMATS.values():
        if found.shows(path):
            return found
    raise UsageError("E631", path=path, known=", ".join(FORMATS))


def convert(source: Path, target: Path, *, to: str, by: str | None = None) -> int:
    """Write the articles of `source` (format `by`, or what it shows) as `target`; returns how many.

    Raises TrichyeuError where a format is not known (E630, E631), the target is there already (E632), the source is not
    as its format has it (E633), or the target's cannot hold what is in it (E501, E634).
    """
    target_format = named(to)
    source_format = named(by) if by is not None else format_of(source)
    if not source.exists():
        raise UsageError("E001", path=source)
    articles = list(source_format.read(source))
    keys = Counter(article.key for article in articles)
    if doubles := [name for (_, name), count in keys.items() if count > 1]:
        reason = f"{len(doubles)} names are given twice"
        raise UsageError("E633", path=source, where=f", {doubles[0]}", format=source_format.name, reason=reason)
    with whole_target(target) as partial:
        target_format.write(articles, partial)
    return len(articles)


def _fault(article: GoldArticle) -> str | None:
    """What is wrong with the spans of an article that came from elsewhere, or None."""
    for span in article.spans:
        if span.label not in LABELS:
            return f"label {span.label!r} is none of {', '.join(LABELS)}"
        if not 0 <= span.start < span.end <= len(article.text):
            return f"{span.label} from {span.start} to {span.end} is empty or out of the text"
    for one, other in pairwise(article.spans):
        if other.start < one.end:
            return f"{one.label} {article.words(one)!r} and {other.label} {article.words(other)!r} overlap"
    return None
