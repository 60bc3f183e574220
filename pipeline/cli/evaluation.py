"""`trichyeu evaluate` and `trichyeu compare`: what they print and write."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from pipeline.errors import MESSAGES
from pipeline.evaluation.report import Report, evaluate
from pipeline.evaluation.scores import MICRO, ROWS, Score

#: Names of articles that a warning lists.
_NAMED = 3


def evaluate_command(
    records: Path, gold: Sequence[Path], *, train: Sequence[Path], as_json: bool, errors: int, html: Path | None
) -> None:
    if html is not None:
        from pipeline.evaluation.pages import check_page

        check_page(html)  # before the work, not after it
    report = evaluate(records, gold, train)
    _warn_of_other_text(records, report.of_other_text)
    if html is not None:
        from pipeline.evaluation.pages import report_page, write_page

        write_page(html, report_page(report, f"{records} against {_listed(gold)}"))
    if as_json:
        print(json.dumps(report.as_dict(errors), ensure_ascii=False))
        return
    for error in report.span_errors[:errors] + report.value_errors[:errors]:
        print(error)
    console = Console(highlight=False)
    _print_tables(console, _tables(report))
    if report.found < report.articles:
        console.print(
            f"{report.articles - report.found} of {report.articles} gold articles have no record and count as missed."
        )
    if html is not None:
        console.print(f"{len(report.mistakes)} errors with their contexts: {html}", markup=False, soft_wrap=True)


def compare_command(
    a: Path,
    b: Path,
    gold: Sequence[Path],
    *,
    resamples: int,
    seed: int,
    as_json: bool,
    changes: int,
    html: Path | None,
) -> None:
    from pipeline.evaluation.comparing import CHANGES, FEW, compare

    if html is not None:
        from pipeline.evaluation.pages import check_page

        check_page(html)
    comparison = compare(a, b, gold, resamples=resamples, seed=seed)
    for path, names in zip((a, b), comparison.of_other_text, strict=True):
        _warn_of_other_text(path, names)
    if html is not None:
        from pipeline.evaluation.pages import comparison_page, write_page

        write_page(html, comparison_page(comparison, f"{b} against {a}, on {_listed(gold)}", str(a), str(b)))
    if as_json:
        print(json.dumps(comparison.as_dict(), ensure_ascii=False))
        return
    for kind in CHANGES:
        for change in [change for change in comparison.changes if change.kind == kind][:changes]:
            words, article = change.article.words(change.span), change.article
            print(f"{article.name} {kind:10} {change.span.label:9} {words!r} in {str(change.excerpt)!r}")
    console = Console(highlight=False)
    scores = _table(f"F1, strict: A is {a}, B is {b}", "", "A", "B", "B − A", "95 % interval", "p", "gold")
    for label, row in comparison.scores.items():
        interval = "–" if row.low is None else f"{row.low:+.2f} … {row.high:+.2f}"
        p = "–" if row.p is None else f"{row.p:.3f}"
        scores.add_row(label, f"{row.a.f1:.2f}", f"{row.b.f1:.2f}", f"{row.f1:+.2f}", interval, p, str(row.a.gold))
    gained = _table("What B gained and lost", "", *ROWS, "all")
    for kind, counts in comparison.counts().items():
        gained.add_row(kind, *map(str, counts.values()), str(sum(counts.values())))
    _print_tables(console, [scores, gained])
    for kind, meaning in CHANGES.items():
        console.print(f"{kind}: {meaning}")
    for name, found in zip("AB", comparison.found, strict=True):
        if found < comparison.articles:
            console.print(
                f"{comparison.articles - found} of {comparison.articles} gold articles have no record of {name}'s and "
                "count as missed.",
                soft_wrap=True,
            )
    if comparison.articles < FEW:
        console.print(f"With fewer than {FEW} articles the interval and p look surer than they are.")
    if html is not None:
        console.print(f"{len(comparison.changes)} changes with their contexts: {html}", markup=False, soft_wrap=True)


def _warn_of_other_text(path: Path, names: Sequence[str]) -> None:
    if names:
        listed = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
        print(f"trichyeu: {MESSAGES['E506'].format(path=path, count=len(names), names=listed)} [E506]", file=sys.stderr)


def _listed(paths: Sequence[Path]) -> str:
    return ", ".join(map(str, paths))


def _print_tables(console: Console, tables: Sequence[Table]) -> None:
    for table in tables:
        console.print(table)
        console.print()


def _tables(report: Report) -> list[Table]:
    tables = [
        _scores("Spans, strict", report.spans),
        _schemes(report),
        _scores("Spans, strict, by syllables", report.lengths[MICRO]),
    ]
    if report.seen is not None:
        tables.append(_scores("Spans, strict, by whether training saw the mention", report.seen[MICRO]))
    if report.mistakes:
        tables += [_kinds(report), _confusion(report)]
    if report.has_records:
        tables += [_scores("Records: lists", report.lists), _values(report)]
    return tables


def _scores(title: str, scores: dict[str, Score]) -> Table:
    table = _table(title, "", "P", "R", "F1", "gold")
    for name, score in scores.items():
        table.add_row(name, f"{score.precision:.2f}", f"{score.recall:.2f}", f"{score.f1:.2f}", str(score.gold))
    return table


def _schemes(report: Report) -> Table:
    counted = ("correct", "incorrect", "partial", "missed", "spurious")
    table = _table("Spans, four schemes", "", "P", "R", "F1", *counted)
    for name, it in report.schemes[MICRO].items():
        counts = (str(getattr(it, count)) for count in counted)
        table.add_row(name, f"{it.precision:.2f}", f"{it.recall:.2f}", f"{it.f1:.2f}", *counts)
    return table


def _kinds(report: Report) -> Table:
    from pipeline.evaluation.mistakes import by_kind

    table = _table("Errors by kind and label", "", *ROWS, "all")
    for kind, counts in by_kind(report.mistakes).items():
        table.add_row(kind, *map(str, counts.values()), str(sum(counts.values())))
    return table


def _confusion(report: Report) -> Table:
    table = _table("Gold labels (rows) against predicted ones", "", *ROWS, "none")
    for want in (*ROWS, None):
        table.add_row(want or "none", *(str(report.confusion[want, got] or "·") for got in (*ROWS, None)))
    return table


def _values(report: Report) -> Table:
    table = _table("Records: values", "", "right %", "gold", "spurious", "of null", "all %")
    for name, tally in report.values.items():
        row = tally.row()
        table.add_row(
            name, f"{row['right']:.2f}", str(tally.gold), str(tally.spurious), str(tally.null), f"{row['all']:.2f}"
        )
    return table


def _table(title: str, *columns: str) -> Table:
    # The files' names may hold what rich takes for markup.
    table = Table(title=Text(title), title_justify="left", box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, justify="right" if column else "left", no_wrap=True)
    return table
