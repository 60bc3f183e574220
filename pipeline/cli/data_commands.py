"""What the commands of `trichyeu data` print."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from rich.console import Console
from rich.table import Table

from pipeline.data.corpus import GoldArticle, read_corpus, tag_files, whole_target, write_corpus
from pipeline.data.sharing import Sharing
from pipeline.errors import UsageError

OK, FAULTY = 0, 1


def check_command(folder: Path, *, shared: bool) -> int:
    """Print the faults of a corpus and what it holds; returns the exit status."""
    from pipeline.data.checking import check

    found = check(folder)
    for fault in found.faults:
        print(f"{fault} [{fault.code}]")
    print(
        f"{found.articles} articles, {found.spans} spans, {found.records} records: {len(found.faults) or 'no'} faults"
    )
    _print_sharing(found.sharing, listed=shared)
    return FAULTY if found.faults else OK


_SHARED = {"person": "names of persons", "document": "symbols of documents"}


def _print_sharing(sharing: Sharing, *, listed: bool) -> None:
    """How many names are in each split and in two of them, where there is more than one split."""
    for kind, counts in sharing.counts().items():
        crossing = {name: count for name, count in counts.items() if " & " in name}
        if len(counts) - len(crossing) > 1:
            print(f"{_SHARED[kind]}: " + ", ".join(f"{name} {count}" for name, count in counts.items()))
            for name, splits in sharing.shared(kind) if listed else ():
                print(f"  {name}: {', '.join(splits)}")


def stats_command(folder: Path, *, as_json: bool, top: int) -> None:
    from pipeline.data.statistics import as_dict, statistics

    figures = statistics(read_corpus(folder), top)
    if as_json:
        print(json.dumps(as_dict(figures), ensure_ascii=False))
        return
    console = Console(highlight=False)
    splits = _table("Splits", "", "articles", "records", "syllables", "spans", "sentences", "repeated", "duplicates")
    for name, split in figures.items():
        row = (split.articles, split.records, split.syllables, split.spans, split.sentences, split.repeated_sentences)
        splits.add_row(name or "(all)", *map(str, row), str(len(split.duplicate_articles)))
    console.print(splits, end="\n\n")
    for name, split in figures.items():
        table = _table(name or "(all)", "", "spans", "distinct", "length", "H left", "H right", "unseen %")
        table.add_column("most frequent", justify="left", overflow="fold")
        for label, of_label in split.labels.items():
            unseen = "" if of_label.unseen is None else f"{of_label.unseen:.1f}"
            table.add_row(
                label,
                str(of_label.spans),
                str(of_label.distinct),
                f"{of_label.length:.2f}",
                f"{of_label.entropy_left:.2f}",
                f"{of_label.entropy_right:.2f}",
                unseen,
                _cell(", ".join(f"{words} {count}" for words, count in of_label.most_frequent)),
            )
        console.print(table, end="\n\n")
    for article in figures["total"].duplicate_articles:
        console.print(f"Half of it is in another article: {article}", markup=False)


def agree_command(first: Path, second: Path, *, as_json: bool, differences: bool) -> None:
    from pipeline.data.agreement import agreement

    found = agreement(read_corpus(first), read_corpus(second), (first, second))
    if as_json:
        print(json.dumps(found.as_dict(), ensure_ascii=False))
        return
    for one in found.differences if differences else ():
        print(f"{one.name}.tag:{one.line}: {_side(one.first)} | {_side(one.second)}")
    console = Console(highlight=False)
    table = _table(f"Agreement on {found.articles} articles", "", "A", "B", "exact F1", "overlap F1", "kappa")
    for label, figures in found.labels.items():
        kappa = "" if figures.kappa is None else f"{figures.kappa:.3f}"
        exact = figures.exact
        table.add_row(
            label, str(exact.gold), str(exact.predicted), f"{exact.f1:.2f}", f"{figures.overlap_f1:.2f}", kappa
        )
    console.print(table)
    for folder, names in ((first, found.only_first), (second, found.only_second)):
        if names:
            console.print(f"Only in {folder}: {len(names)} articles.", markup=False)


def _side(spans: Sequence[tuple[str, str]]) -> str:
    return " ".join(f"[{label} {words}]" for label, words in spans) or "nothing"


def split_command(folder: Path, plan: Sequence[Path], *, by: str, ratios: str, seed: int, out: Path | None) -> None:
    from pipeline.data.splitting import assign, parse_ratios, read_plan

    articles = list(read_corpus(folder))
    splits = assign(articles, read_plan(plan, by), parse_ratios(ratios), seed)
    moved = [replace(article, split=splits[article.name]) for article in articles]
    if out is None:
        csv.writer(sys.stdout, lineterminator="\n").writerows([("name", "split"), *sorted(splits.items())])
        return
    with whole_target(out) as partial:
        write_corpus(moved, partial)
    sharing = Sharing()
    for article in moved:
        sharing.add(article)
    print(f"{len(moved)} articles: {out}")
    _print_sharing(sharing, listed=False)


def show_command(names: Sequence[str], folder: Path) -> None:
    from pipeline.cli.show import legend, marked

    console = Console(highlight=False)
    in_colour = console.color_system is not None
    for article in _named(names, folder):
        console.print(f"{article.split}/{article.name}".lstrip("/"), style="bold", markup=False)
        if in_colour:
            console.print(legend())
        console.print(marked(article.text, article.spans, in_colour=in_colour), end="\n\n")


def _named(names: Sequence[str], folder: Path) -> Iterator[GoldArticle]:
    """The articles of those names. Raises UsageError (E622) where one is not there."""
    from pipeline.data.corpus import read_article, split_of

    paths = {path.stem: path for path in tag_files(folder)}
    for name in names:
        stem = name.removesuffix(".tag")
        if stem not in paths:
            close = get_close_matches(stem, paths, n=3)
            near = f"; there is {', '.join(close)}" if close else ""
            raise UsageError("E622", path=folder, name=name, near=near)
        yield read_article(paths[stem], split_of(paths[stem], folder))


def augment_command(folder: Path, out: Path, *, copies: int, seed: int, noise: float) -> None:
    from pipeline.data.augment import augment

    articles = list(augment(read_corpus(folder), copies=copies, seed=seed, noise=noise))
    with whole_target(out) as partial:
        write_corpus(articles, partial)
    print(f"{len(articles)} articles: {out}")


def detach_command(folder: Path, files: Sequence[Path], out: Path) -> None:
    from pipeline.data.corpus import write_text
    from pipeline.data.standoff import detach

    rows = [row.model_dump_json() for row in detach(list(read_corpus(folder)), files)]
    with whole_target(out) as partial:
        write_text(partial, "\n".join(rows) + "\n")
    print(f"{len(rows)} articles: {out}")


def attach_command(spans: Path, raw: Path, out: Path) -> None:
    from pipeline.data.standoff import attach, read_standoff

    articles = list(attach(read_standoff(spans), raw))
    with whole_target(out) as partial:
        write_corpus(articles, partial)
    print(f"{len(articles)} articles: {out}")


def review_command(folder: Path, out: Path) -> None:
    from pipeline.data.corpus import write_text
    from pipeline.data.review import page

    articles = list(read_corpus(folder))
    write_text(out, page(articles, str(folder)))
    print(f"{len(articles)} articles: {out}")


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, justify="right" if column else "left", no_wrap=True)
    return table


def _cell(words: str) -> str:
    """Never as rich markup: an article may hold `[b]`."""
    from rich.markup import escape

    return escape(words)
