"""`trichyeu evaluate`: the report as tables or as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from rich.console import Console
from rich.table import Table

from pipeline.evaluate import Report, Score, evaluate


def evaluate_command(records: Path, gold: Path, *, as_json: bool, errors: int) -> None:
    report = evaluate(records, gold)
    if as_json:
        print(json.dumps(report.as_dict(), ensure_ascii=False))
        return
    for error in report.span_errors[:errors] + report.value_errors[:errors]:
        print(error)
    console = Console(highlight=False)
    for table in _tables(report):
        console.print(table, end="\n\n")
    if report.found < report.articles:
        console.print(
            f"{report.articles - report.found} of {report.articles} gold articles have no record and count as missed."
        )


def _tables(report: Report) -> list[Table]:
    tables = [_scores("Spans, strict", report.spans)]
    if report.has_records:
        tables += [_scores("Records: lists", report.lists), _values(report)]
    return tables


def _scores(title: str, scores: dict[str, Score]) -> Table:
    table = _table(title, "", "P", "R", "F1", "gold")
    for name, score in scores.items():
        table.add_row(name, f"{score.precision:.2f}", f"{score.recall:.2f}", f"{score.f1:.2f}", str(score.gold))
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
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, justify="right" if column else "left")
    return table
