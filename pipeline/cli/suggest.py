"""`trichyeu train suggest`: what it says and its exit status."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from pipeline.data.corpus import whole_target, write_text
from pipeline.engines.threads import one_thread
from pipeline.errors import UsageError
from pipeline.loading import load
from pipeline.sources import discover, read

OK, SOME_FAILED = 0, 1
_EXAMPLES = 5
#: In the output folder: a line for each article that could not be used.
FAULTS = "failures.txt"


def suggest_command(
    sources: Sequence[str],
    out: Path,
    *,
    count: int,
    balance: float,
    format: str,
    without: Sequence[Path],
    config: str | None,
    tagger: str | None,
    source_format: str | None,
    text_field: str,
    quiet: bool,
) -> int:
    """Write the suggestions to the folder `out`; returns the exit status.

    Raises UsageError before anything is read where a source (E001 to E003, E021), a folder of `without` (E001), the
    format (E630), the pipeline (E401, E417) or the place for the output (E632, E403) is no good, and E730 where no
    article is left to choose from.
    """
    one_thread()
    from pipeline.training import suggest as steps

    console = Console(stderr=True, quiet=quiet, soft_wrap=True, highlight=False, markup=False, emoji=False)
    if format not in steps.FORMATS:
        raise UsageError("E630", format=format, known=", ".join(steps.FORMATS))
    with whole_target(out) as partial:
        inputs = discover(sources, format=source_format)
        faults: list[str] = []
        known = list(steps.read_known(without, faults.append))
        nlp = load(config, tagger=tagger)
        # A spinner on a terminal, nothing elsewhere.
        with console.status("reading") as status:
            pool = steps.read_pool(
                read(inputs, text_field=text_field),
                nlp,
                known=known,
                format=format,
                watch=lambda pool: status.update(f"{len(pool.drafts)} articles read"),
            )
        faults += pool.failures
        for fault in faults[:_EXAMPLES]:
            console.print(f"  {fault}")
        if len(faults) > _EXAMPLES:
            console.print(f"  … and {len(faults) - _EXAMPLES} more: {out / FAULTS}")
        if not pool.drafts:
            raise UsageError("E730", known=pool.known, failed=len(faults))
        chosen = steps.suggest(pool, count, balance=balance, known=known)
        steps.write(chosen, partial, format)
        if faults:
            write_text(partial / FAULTS, "".join(f"{fault}\n" for fault in faults))
    left_out = {"annotated already": pool.known, "double": pool.doubles, "failed": len(faults)}
    told = "".join(f", {number} {what}" for what, number in left_out.items() if number)
    console.print(f"{len(chosen)} articles of {len(pool.drafts)} suggested{told}: {out}")
    if len(chosen) < min(count, len(pool.drafts)):
        console.print("The others tell what one of these, or an annotated article, tells already.")
    return SOME_FAILED if faults else OK
