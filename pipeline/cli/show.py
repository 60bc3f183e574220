"""`trichyeu show`: an article in the terminal with its spans coloured, and its record below as tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from pipeline.article import Article
from pipeline.errors import MESSAGES, UsageError
from pipeline.inline import Span
from pipeline.records import Body, Entity, Event, Official, Place, Record
from pipeline.sinks.jsonl import read_records
from pipeline.sources import read

STYLES = {
    "PERSON": "black on green",
    "ROLE": "black on yellow",
    "BODY": "black on cyan",
    "DOCUMENT": "white on magenta",
    "DATE": "white on blue",
    "LOCATION": "black on bright_red",
    "EVENT": "black on bright_white",
}

#: Control characters could move the cursor or, dropped, move the offsets: each becomes one harmless character.
_CONTROL = {code: "\ufffd" for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"} | {ord("\r"): " "}


def show_command(specs: list[str], *, line: int | None, id: str | None, every: bool, text: Path | None) -> None:
    """Print the records that `specs` (`FILE`, `FILE#3`) and the selectors name: the first of each file by default."""
    console = Console(highlight=False)
    for spec in specs:
        path, at = _parse(spec)
        chosen = _choose(path, at or line, id, every)
        for record in chosen:
            article, notice = find_article(record, path, text)
            console.print(rendered(record, article, notice, in_colour=console.color_system is not None))
            console.print()


def _parse(spec: str) -> tuple[Path, int | None]:
    """`news.jsonl#3` is the third line, unless a file has that very name."""
    match = re.fullmatch(r"(?P<path>.+)#(?P<line>[1-9]\d*)", spec)
    if match is None or Path(spec).exists():
        return Path(spec), None
    return Path(match["path"]), int(match["line"])


def _choose(path: Path, line: int | None, id: str | None, every: bool) -> Iterator[Record]:
    """The records asked for. Raises UsageError (E420) where there is none."""
    found, number = False, 0
    for number, record in enumerate(read_records(path), start=1):
        if (line is None or number == line) and (id is None or record.id == id):
            found = True
            yield record
            if not every:
                return
    if not found:
        what = f"with id {id}" if id is not None else f"number {line}" if line is not None else "at all"
        raise UsageError("E420", path=path, what=what, count=number)


def find_article(record: Record, records: Path, given: Path | None) -> tuple[Article | None, str | None]:
    """The article that a record was made from, or None and why not.

    Looks in `given`, or at `source.path` from here and from the folder that the records lie in. The text must be the
    very one (sha256), or the offsets would lie.
    """
    name = record.source.path
    places = [given] if given is not None else [Path(name), records.parent / name] if name is not None else []
    there = [place for place in places if place.exists()]
    if not there:
        return None, MESSAGES["E421"].format(path=name or record.source.url or record.id)
    for place in there:
        for item in read([str(place)]):
            if isinstance(item, Article) and item.sha256 == record.source.sha256:
                return item, None
    return None, MESSAGES["E422"].format(path=there[0])


def rendered(record: Record, article: Article | None, notice: str | None, *, in_colour: bool) -> Group:
    """What is printed of one record."""
    parts: list[Text | Table | str] = [_head(record)]
    if article is not None:
        parts += [legend() if in_colour else "", marked(article.text, record.entities, in_colour=in_colour)]
    else:
        parts += [Text(notice or "", style="bold"), "", _mentions(record)]
    parts += [part for table in _tables(record) if table.row_count for part in ("", table)]
    return Group(*parts)


def marked(text: str, spans: Iterable[Entity | Span], *, in_colour: bool) -> Text:
    """The article with its spans in colour, or in brackets (`[PERSON Mận]`) where there is none.

    The spans are in text order and do not overlap.
    """
    text = text.translate(_CONTROL)
    if in_colour:
        shown = Text(text)
        for span in spans:
            shown.stylize(STYLES[span.label], span.start, span.end)
        return shown
    pieces: list[str] = []
    last = 0
    for span in spans:
        pieces += text[last : span.start], f"[{span.label} {text[span.start : span.end]}]"
        last = span.end
    return Text("".join((*pieces, text[last:])))


def legend() -> Text:
    return Text(" ").join(Text(f" {label} ", style=style) for label, style in STYLES.items())


def _head(record: Record) -> Table:
    """What the record says of the article itself."""
    table = Table(box=None, show_header=False, pad_edge=False)
    source, article = record.source, record.article
    where = source.path or source.url or ""
    facts = {
        "id": record.id,
        "source": f"{where}, line {source.line}" if source.line else where,
        "published": article.published,
        "section": article.section,
        "kicker": article.kicker,
        "title": article.title,
        "authors": ", ".join(article.authors),
        "position": article.author_position,
        "dateline": article.dateline,
    }
    for name, value in facts.items():
        if value:
            table.add_row(Text(name, style="bold"), _cell(value))
    return table


def _tables(record: Record) -> Iterator[Table]:
    names = _names(record)
    yield _table("Officials", ("name", "positions"), ((o.name, _positions(o, names)) for o in record.officials))
    yield _table(
        "Bodies",
        ("name", "canonical", "kind", "level", "place", "part of"),
        ((b.name, b.canonical, b.kind, b.level, b.place, names.get(b.parent or "")) for b in record.bodies),
    )
    yield _table(
        "Documents",
        ("type", "symbol or number", "issuer", "issued", "title", "key"),
        (
            (d.type, d.symbol or d.number, d.issuer_text or names.get(d.issuer or ""), d.issued, d.title, d.key)
            for d in record.documents
        ),
    )
    yield _table(
        "Dates",
        ("text", "edtf", "grain", ""),
        ((d.text, d.edtf, d.grain, "inferred" if d.inferred else None) for d in record.dates),
    )
    yield _table(
        "Events",
        ("name", "ordinal", "body", "term"),
        ((e.name, e.ordinal, names.get(e.body or ""), e.term) for e in record.events),
    )
    yield _table("Places", ("name", "mentions"), ((p.name, str(len(p.mentions))) for p in record.places))
    yield _table(
        "Relations",
        ("head", "relation", "tail"),
        ((names.get(r.head), r.type, names.get(r.tail)) for r in record.relations),
    )
    yield _table("Captions", ("text", "credit"), ((c.text, c.credit) for c in record.article.captions))


def _names(record: Record) -> dict[str, str]:
    """id → what it is called, for everything in the record that has an id."""
    names = {entity.id: entity.text for entity in record.entities}
    names |= {document.id: names[document.mentions[0]] for document in record.documents}
    entries: tuple[Official | Body | Event | Place, ...] = (
        *record.officials,
        *record.bodies,
        *record.events,
        *record.places,
    )
    return names | {entry.id: entry.name for entry in entries}


def _positions(official: Official, names: dict[str, str]) -> str:
    return "\n".join(
        position.title
        + ("" if position.status == "current" else f" ({position.status})")
        + _held_at(position.body, names)
        for position in official.positions
    )


def _held_at(body: str | None, names: dict[str, str]) -> str:
    return f" → {names[body]}" if body is not None else ""


def _mentions(record: Record) -> Table:
    return _table(
        "Mentions",
        ("id", "label", "text", "start", "end"),
        ((e.id, e.label, e.text, str(e.start), str(e.end)) for e in record.entities),
    )


def _table(title: str, columns: Iterable[str], rows: Iterable[tuple[str | None, ...]]) -> Table:
    table = Table(*columns, title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    for row in rows:
        table.add_row(*map(_cell, row))
    return table


def _cell(value: str | None) -> Text:
    """Never as rich markup: an article may hold `[b]`."""
    return Text((value or "").translate(_CONTROL))
