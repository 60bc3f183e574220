r"""CoNLL: one row a syllable or sign, its form first and its BIO tag last, an empty row where a line ends.

    # newdoc id = ha-giang-2019
    # split = train
    Ông	_	O
    Mận	SpaceAfter=No	B-PERSON
    .	SpacesAfter=\s\n	O

Between them stands what white space follows, as CoNLL-U and UDPipe write it: nothing said is one space, or a line break
at the end of a line; `SpaceAfter=No` is none; `SpacesAfter=` spells it out (`\s` space, `\n`, `\r`, `\t`, `\\`, and
`\u….` for the others). So the text can be rebuilt whole, and a reader that takes the first column and the last needs to
know none of it. White space before the first row is in `# spaces before = `, a record's gold in `# record = `.

Plain files of two columns or four (CoNLL-2003) can be read too; what stood between their words is not known, and taken
for one space.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

from pipeline.data.corpus import GoldArticle, read_text, write_text
from pipeline.data.syllables import bio, pieces, spans_of
from pipeline.errors import TrichyeuError, UsageError

_COMMENT = re.compile(r"# ?(?P<key>newdoc id|split|record|spaces before) = ?(?P<value>.*)")
#: Any other line with a `#` first, but for a row of that sign (`# O`).
_OTHER_COMMENT = re.compile(r"#(?:(?! (?:O|[BI]-\S+)$) .*)?")
_DOCUMENT_START = "-DOCSTART-"
_TAG = re.compile(r"O|[BI]-\S+")
_MISC = re.compile(r"(?:^|\|)(?:(?P<none>SpaceAfter=No)|SpacesAfter=(?P<spaces>[^|]*))(?:$|\|)")
_ESCAPES = {" ": r"\s", "\n": r"\n", "\r": r"\r", "\t": r"\t", "\\": r"\\"}
_UNESCAPES = {code: char for char, code in _ESCAPES.items()}
_ESCAPED = re.compile(r"\\(?:u[0-9a-f]{4}|.)")


def write(articles: Iterable[GoldArticle], path: Path) -> None:
    """Raises TrichyeuError (E634) for a span that begins or ends with white space, which no row has."""
    write_text(path, "".join(row for article in articles for row in _rows(article)))


def _rows(article: GoldArticle) -> Iterator[str]:
    text = article.text
    found = pieces(text, article.spans)
    tags = bio(found, article.spans)
    if spans_of(found, tags) != list(article.spans):
        raise TrichyeuError("E634", name=article.name, format="conll", reason="a span begins or ends with white space")
    yield f"# newdoc id = {_escape(article.name, keep=' ')}\n"
    if article.split:
        yield f"# split = {_escape(article.split, keep=' ')}\n"
    if article.record is not None:
        yield f"# record = {_escape(json.dumps(article.record), keep=' ')}\n"
    first = found[0][0] if found else len(text)
    if first:
        yield f"# spaces before = {_escape(text[:first])}\n"
    ends = [*(start for start, _ in found[1:]), len(text)][: len(found)]
    for (start, end), tag, following in zip(found, tags, ends, strict=True):
        gap = text[end:following]
        line_ends = following == len(text) or len(f"{gap}.".splitlines()) > 1
        yield f"{text[start:end]}\t{_misc(gap, line_ends)}\t{tag}\n"
        if line_ends:
            yield "\n"
    if not found:
        yield "\n"


def _misc(gap: str, line_ends: bool) -> str:
    if gap == ("\n" if line_ends else " "):
        return "_"
    return f"SpacesAfter={_escape(gap)}" if gap else "SpaceAfter=No"


def _escape(text: str, keep: str = "") -> str:
    """White space and backslashes as escapes; what is in `keep` stays."""
    return "".join(
        char if char in keep else _ESCAPES.get(char) or (f"\\u{ord(char):04x}" if char.isspace() else char)
        for char in text
    )


def _unescape(text: str) -> str:
    def char(match: re.Match[str]) -> str:
        code = match[0]
        return chr(int(code[2:], 16)) if len(code) == 6 else _UNESCAPES.get(code, code)

    return _ESCAPED.sub(char, text)


@dataclass
class _Document:
    """What has been read of an article so far."""

    name: str = ""
    split: str = ""
    record: dict[str, Any] | None = None
    text: list[str] = field(default_factory=list)
    length: int = 0
    offsets: list[tuple[int, int]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)

    def add(self, form: str, tag: str, gap: str) -> None:
        self.offsets.append((self.length, self.length + len(form)))
        self.tags.append(tag)
        self.add_text(form + gap)

    def add_text(self, text: str) -> None:
        self.text.append(text)
        self.length += len(text)

    def article(self) -> GoldArticle:
        return GoldArticle(
            self.name, "".join(self.text), tuple(spans_of(self.offsets, self.tags)), self.split, self.record
        )


def read(path: Path) -> Iterator[GoldArticle]:
    """Articles in the order of the file. One without a name is called by its number: `1`, `2`, …

    Raises UsageError (E633) where a row has one column, or no BIO tag in the last.
    """
    document: _Document | None = None
    count = 0
    lines = enumerate(read_text(path).split("\n"), start=1)
    for is_row, group in groupby(lines, key=lambda line: bool(line[1].strip())):
        if not is_row:
            continue
        rows: list[tuple[int, str]] = []
        for number, line in group:
            comment = _COMMENT.fullmatch(line)
            starts = line.startswith(_DOCUMENT_START) or (comment is not None and comment["key"] == "newdoc id")
            if starts or document is None:
                if document is not None:
                    yield document.article()
                count += 1
                document = _Document(str(count))
            if comment is not None:
                _take(document, comment["key"], comment["value"], path, number)
            elif not line.startswith(_DOCUMENT_START) and not _OTHER_COMMENT.fullmatch(line):
                rows.append((number, line))
        if document is not None:
            _add_rows(document, rows, path)
    if document is not None:
        yield document.article()


def _take(document: _Document, key: str, value: str, path: Path, number: int) -> None:
    """What a comment says of the article."""
    value = _unescape(value.rstrip("\r"))
    if key == "newdoc id":
        document.name = value
    elif key == "split":
        document.split = value
    elif key == "spaces before":
        document.add_text(value)
    else:
        try:
            document.record = json.loads(value)
        except ValueError as error:
            raise UsageError("E633", path=path, where=f":{number}", format="conll", reason=error) from error


def _add_rows(document: _Document, rows: Sequence[tuple[int, str]], path: Path) -> None:
    """The rows of one line of text."""
    for index, (number, row) in enumerate(rows):
        columns = row.rstrip("\r").split("\t") if "\t" in row else row.split()
        if len(columns) < 2 or not _TAG.fullmatch(columns[-1]):
            reason = f"{row!r} has no form and BIO tag"
            raise UsageError("E633", path=path, where=f":{number}", format="conll", reason=reason)
        gap = "\n" if index == len(rows) - 1 else " "
        said = _MISC.search(columns[1]) if len(columns) > 2 else None
        if said is not None:
            gap = "" if said["none"] else _unescape(said["spaces"])
        document.add(columns[0], columns[-1], gap)
