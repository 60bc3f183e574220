"""`trichyeu data check`: whether a corpus is well formed. Each fault names its file and line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from pipeline import assets, inline
from pipeline.article import LABELS
from pipeline.data.corpus import GoldArticle, read_text, split_of, tag_files
from pipeline.data.record_gold import record_faults
from pipeline.data.sharing import Sharing
from pipeline.errors import TrichyeuError
from pipeline.evaluation.equality import normal
from pipeline.inline import Span
from pipeline.segment.fold import INVISIBLE, fold

#: What looks as if it were meant for a tag: `<PER>`, `</ BODY>`, `<person>`. Newspapers' own `<b>` and `<p>` are none.
_STRAY_TAG = re.compile(rf"</?\s*(?:[A-Z][A-Z_]{{2,}}|(?i:{'|'.join(LABELS)}))\s*/?>")

#: In folded text, where all quotation marks are two.
_PAIRS = {'"': '"', "'": "'", "(": ")", "[": "]"}
_OPENERS = {closing: opening for opening, closing in _PAIRS.items()}
#: Labels whose spans take the quotation marks of a title in.
_QUOTED = ("DOCUMENT", "EVENT")
#: Full stops that belong to a word: an initial's (`H.`, `N.P.`), a company's. Those in capitals too (`TP.`).
_STOPPED = re.compile(r"(?:\b\w|\.\s?\w|\b(?:Inc|Co|Ltd|Corp|Jr|Sr|St|Bros))\.\Z")


@dataclass
class Check:
    """What a check found: `faults` in the order of the files, counts of what is there, and what splits share."""

    faults: list[TrichyeuError] = field(default_factory=list)
    articles: int = 0
    spans: int = 0
    records: int = 0
    sharing: Sharing = field(default_factory=Sharing)


def check(folder: Path) -> Check:
    """Check a corpus. Raises UsageError where there is none (E001, E502)."""
    found = Check()
    by_text: dict[str, Path] = {}
    by_name: dict[str, Path] = {}
    for path in tag_files(folder):
        found.articles += 1
        article = _checked(path, split_of(path, folder), found)
        if other := by_name.get(path.stem):
            found.faults.append(TrichyeuError("E611", path=path, what="has the name of", other=other))
        by_name[path.stem] = path
        if article is None:
            continue
        letters = normal(article.text)
        if other := by_text.get(letters):
            found.faults.append(TrichyeuError("E611", path=path, what="holds the text of", other=other))
        by_text[letters] = path
        found.spans += len(article.spans)
        found.sharing.add(article)
    found.faults += _orphans(folder)
    return found


def _checked(path: Path, split: str, found: Check) -> GoldArticle | None:
    """The article, unless it cannot be read or its tags do not pair. Its faults go to `found`."""
    try:
        text, spans = inline.parse(read_text(path), str(path))
        article = GoldArticle(path.stem, text, tuple(spans), split)
        found.faults += _stray_tags(article, path)
        found.faults += _text_faults(article, path)
        for span in article.spans:
            found.faults += span_faults(article, span, path)
        record = path.with_suffix(".json")
        if record.exists():
            found.records += 1
            found.faults += record_faults(article, record)
    except TrichyeuError as fault:
        found.faults.append(fault)
        return None
    return article


def _orphans(folder: Path) -> Iterator[TrichyeuError]:
    """Files that belong to no `.tag`."""
    for path in sorted((*folder.rglob("*.txt"), *folder.rglob("*.json"))):
        if not path.with_suffix(".tag").exists():
            yield TrichyeuError("E601", path=path, what=f"a {path.suffix}", missing=f"{path.stem}.tag")


def _stray_tags(article: GoldArticle, path: Path) -> Iterator[TrichyeuError]:
    for stray in _STRAY_TAG.finditer(article.text):
        line = article.line(stray.start())
        yield TrichyeuError("E602", path=path, line=line, tag=stray[0], labels=", ".join(LABELS))


def _text_faults(article: GoldArticle, path: Path) -> Iterator[TrichyeuError]:
    """Whether the `.txt` is exactly the `.tag` without its tags."""
    plain = path.with_suffix(".txt")
    if not plain.exists():
        yield TrichyeuError("E601", path=path, what="a .tag", missing=plain.name)
        return
    here, there = read_text(plain), article.text
    if here != there:
        at = next((i for i, (a, b) in enumerate(zip(here, there, strict=False)) if a != b), min(len(here), len(there)))
        line = here.count("\n", 0, at) + 1
        around = slice(max(0, at - 15), at + 15)
        yield TrichyeuError("E603", path=plain, line=line, tagged=path.name, text=here[around], other=there[around])


def span_faults(article: GoldArticle, span: Span, path: Path) -> Iterator[TrichyeuError]:
    """What is wrong with the borders of one span."""
    words = article.words(span)
    where = {"path": path, "line": article.line(span.start), "label": span.label, "text": words}
    if not words or not _shows(words[0]) or not _shows(words[-1]):
        yield TrichyeuError("E604", **where)
        return
    if len(words.splitlines()) > 1:
        yield TrichyeuError("E605", **where)
    if what := outer_punctuation(words, span.label):
        yield TrichyeuError("E606", **where, what=what)
    for border in (span.start, span.end):
        if _inside_syllable(article.text, border):
            around = article.text[max(0, border - 8) : border + 8]
            yield TrichyeuError("E607", **where, around=around)
            break


def _shows(char: str) -> bool:
    return not char.isspace() and char not in INVISIBLE


def outer_punctuation(words: str, label: str) -> str | None:
    """What is wrong with the signs at the ends of a span, or None.

    A title's quotation marks belong to a DOCUMENT or an EVENT (`Đề án “Thành phố 4 an”`), a bracket that closes one
    inside the span does to any (`Phó Chủ tịch (Thường trực)`), the full stop of an abbreviation or initial too.

    >>> outer_punctuation("Sở Y tế)", "BODY")
    "has one ')' of two"
    """
    folded = fold(words)
    for char in (folded[0], folded[-1]):
        if char in ",:;!?…" or (char == "." and not _is_abbreviated(folded)):
            return f"has {char!r} at its end"
        opening = _OPENERS.get(char, char)
        if opening in _PAIRS and not _balanced(folded, opening):
            return f"has one {char!r} of two"
    closing = _PAIRS.get(folded[0])
    if closing == folded[-1] and folded.count(folded[0]) == 1 + (closing == folded[0]) and label not in _QUOTED:
        return f"stands between {folded[0]} and {closing}"
    return None


def _is_abbreviated(folded: str) -> bool:
    last = folded.rsplit(None, 1)[-1].rstrip(".")
    return bool(_STOPPED.search(folded)) or last.isupper() or last.lower() in _abbreviations()


@cache
def _abbreviations() -> frozenset[str]:
    """Abbreviations in small letters without their full stop, those of kinds of places among them (`Tp.`)."""
    words = [row["abbreviation"] for row in assets.rows("segment", "abbreviations.csv")]
    kinds = [row["kind"] for row in assets.rows("places", "kinds.csv")]
    return frozenset(fold(word.lower()).rstrip(".") for word in words + [kind for kind in kinds if kind[-1] == "."])


def _balanced(folded: str, opening: str) -> bool:
    closing = _PAIRS[opening]
    if opening == closing:
        return folded.count(opening) % 2 == 0
    return folded.count(opening) == folded.count(closing)


def _inside_syllable(text: str, border: int) -> bool:
    """Whether a syllable or a number goes over the border. A missing space is no such case: `lúc07:15`, `ôngLò`."""
    if not 0 < border < len(text):
        return False
    before, after = text[border - 1], text[border]
    if unicodedata.combining(after):
        return True
    if before.isdigit() or after.isdigit():
        return before.isdigit() and after.isdigit()
    return before.isalpha() and after.isalpha() and not after.isupper()
