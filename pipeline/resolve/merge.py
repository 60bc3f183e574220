"""One flat set of mentions out of what several stages found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from pipeline.article import LABELS, Mention

_RANK = {label: rank for rank, label in enumerate(LABELS)}


def merge(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions that stay, in text order, no two overlapping.

    Where two overlap the guidelines' order decides (DOCUMENT > EVENT > BODY > ROLE > LOCATION > PERSON > DATE), within
    a label the longer one, then the one with the higher score, then the one found first. Of two stages that found the
    same span the one that parsed it stays (its `data` is not None).
    """
    starts: list[int] = []
    kept: list[Mention] = []
    for mention in sorted(mentions, key=_precedence):
        at = bisect_left(starts, mention.start)
        before = kept[at - 1] if at else None
        after = kept[at] if at < len(kept) else None
        if (before is None or before.end <= mention.start) and (after is None or mention.end <= after.start):
            starts.insert(at, mention.start)
            kept.insert(at, mention)
    return kept


def _precedence(mention: Mention) -> tuple[int, int, bool, float, int, str]:
    return (
        _RANK[mention.label],
        mention.start - mention.end,
        mention.data is None,
        -mention.score,
        mention.start,
        mention.by,
    )
