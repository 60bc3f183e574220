"""The reports as HTML: one page each, with all that it needs in it, to be opened from disk, sent and kept.

Everything is written out and escaped by Jinja; the script only hides what a filter leaves out, so that the page can be
read and printed without it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pipeline.about import __version__
from pipeline.errors import UsageError
from pipeline.evaluation.breakdown import LENGTHS
from pipeline.evaluation.mistakes import KINDS, Mistake, by_kind
from pipeline.evaluation.schemes import SCHEMES
from pipeline.evaluation.scores import MICRO, ROWS
from pipeline.evaluation.seen import CLASSES

if TYPE_CHECKING:
    from pipeline.evaluation.comparing import Comparison
    from pipeline.evaluation.report import Report

#: How a page of ours, and any other HTML page, begins.
_DOCTYPE = "<!doctype html"


def report_page(report: Report, title: str) -> str:
    """All of a report, its mistakes by kind and label with their contexts. `title` says what was scored."""
    groups: dict[str, list[Mistake]] = {kind: [] for kind in KINDS}
    for mistake in report.mistakes:
        groups[mistake.kind].append(mistake)
    for group in groups.values():
        group.sort(key=lambda mistake: ROWS.index(mistake.label))  # stable: within a label by article and place
    return _render(
        "report.html",
        title=title,
        report=report,
        kinds=KINDS,
        by_kind=by_kind(report.mistakes),
        groups=groups,
        schemes=SCHEMES,
        lengths=LENGTHS,
        classes=CLASSES,
    )


def comparison_page(comparison: Comparison, title: str, a: str, b: str) -> str:
    """All of a comparison; `a` and `b` are what the runs are called."""
    from pipeline.evaluation.comparing import CHANGES, FEW

    groups = {
        kind: sorted(
            (change for change in comparison.changes if change.kind == kind),
            key=lambda change: ROWS.index(change.span.label),
        )
        for kind in CHANGES
    }
    return _render("comparison.html", title=title, a=a, b=b, it=comparison, kinds=CHANGES, groups=groups, few=FEW)


def _render(name: str, **values: Any) -> str:
    templates = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return templates.get_template(name).render(labels=ROWS, micro=MICRO, version=__version__, **values)


def check_page(path: Path) -> None:
    """Raise UsageError where `path` holds something that is no HTML page (E508) or cannot be written to (E507)."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            start = file.read(len(_DOCTYPE))
    except FileNotFoundError:
        return
    except OSError as error:
        raise UsageError("E507", path=path, reason=error.strerror) from error
    if start and start.lower() != _DOCTYPE:
        raise UsageError("E508", path=path)


def write_page(path: Path, page: str) -> None:
    """Write a page whole or not at all; missing folders are made. Raises UsageError (E507, E508)."""
    check_page(path)
    partial = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # An article may hold half a surrogate pair, which UTF-8 does not.
        partial.write_text(page, encoding="utf-8", errors="replace", newline="")
        os.replace(partial, path)
    except OSError as error:
        raise UsageError("E507", path=path, reason=error.strerror) from error
    finally:
        partial.unlink(missing_ok=True)
