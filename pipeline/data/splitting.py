"""`trichyeu data split`: train, dev and test by groups, so that a name or a document does not cross but by chance.

Articles of one place or subject go together, and so do groups that share a local name: a person or a document that only
a few groups know. What many groups know (national leaders, well-known documents) crosses, as it does between any two
newspapers.
"""

from __future__ import annotations

import csv
import math
import random
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from pipeline.data.corpus import GoldArticle, read_text
from pipeline.data.sharing import keys
from pipeline.data.syllables import syllables
from pipeline.errors import UsageError

#: A name that so many groups know binds none of them together.
WELL_KNOWN = 3


def parse_ratios(text: str) -> dict[str, float]:
    """
    >>> parse_ratios("train=8,dev=1,test=1")
    {'train': 8.0, 'dev': 1.0, 'test': 1.0}
    """
    pairs = [part.partition("=")[::2] for part in text.split(",")]
    try:
        ratios = {name.strip(): float(share) for name, share in pairs}
    except ValueError:
        ratios = {}
    if len(ratios) != len(pairs) or not all(name and share > 0 for name, share in ratios.items()):
        raise UsageError("E624", ratios=text)
    return ratios


def read_plan(paths: Iterable[Path], column: str) -> dict[str, str]:
    """Article's name → the value that its group goes by, from CSV files with a column `name`.

    `Hậu Giang → Cần Thơ` (a place and what became of it) is the place of `Hậu Giang`.
    """
    groups: dict[str, str] = {}
    for path in paths:
        reader = csv.DictReader(read_text(path).splitlines())
        if missing := {"name", column} - set(reader.fieldnames or ()):
            raise UsageError("E623", path=path, reason=f"it has no column {', '.join(sorted(missing))}")
        for row in reader:
            groups[row["name"]] = (row[column] or "").partition("→")[0].strip().casefold()
    return groups


def assign(
    articles: Sequence[GoldArticle], groups: Mapping[str, str], ratios: Mapping[str, float], seed: int
) -> dict[str, str]:
    """Article's name → its split. `ratios` are shares of the syllables; `groups` is from `read_plan`.

    An article without a group is one by itself. The same for any order of the articles.
    """
    articles = sorted(articles, key=lambda article: article.name)
    sizes = {article.name: len(syllables(article.text)) for article in articles}
    total = sum(sizes.values())
    wanted = {name: share / sum(ratios.values()) * total for name, share in ratios.items()}
    bound = _bound(articles, groups, sizes, limit=min(wanted.values()))
    order = sorted(bound, key=lambda names: names[0])
    random.Random(seed).shuffle(order)
    # The large ones first, within a factor of two as the seed has it; the small ones then fill the gaps.
    order.sort(key=lambda names: -sum(sizes[name] for name in names).bit_length())
    filled = dict.fromkeys(ratios, 0)
    splits: dict[str, str] = {}
    for names in order:
        split = max(ratios, key=lambda name: (wanted[name] - filled[name]) / wanted[name])
        filled[split] += sum(sizes[name] for name in names)
        splits |= dict.fromkeys(names, split)
    return splits


def _bound(
    articles: Sequence[GoldArticle], groups: Mapping[str, str], sizes: Mapping[str, int], limit: float
) -> list[list[str]]:
    """Names of the articles that stay together: those of a group, and groups that share a local name.

    No shared name makes a set larger than `limit` (syllables): by one name here and one there, half of a corpus hangs
    together.
    """
    sets = _Sets(sizes)
    by_group: dict[str, list[str]] = {}
    for article in articles:
        if group := groups.get(article.name):
            by_group.setdefault(group, []).append(article.name)
    for names in by_group.values():
        for name in names[1:]:
            sets.join(names[0], name)
    knowing: dict[tuple[str, str], set[str]] = {}
    for article in articles:
        for key in keys(article):
            knowing.setdefault(key, set()).add(sets.root(article.name))
    # A person says more than a document, which may be the nation's: last in the alphabet, first served.
    for key in sorted(knowing, reverse=True):
        if 1 < len(knowing[key]) < WELL_KNOWN:
            first, *others = sorted(knowing[key])
            for other in others:
                sets.join(first, other, limit)
    return sets.members()


class _Sets:
    """Disjoint sets of names with their sizes."""

    def __init__(self, sizes: Mapping[str, int]) -> None:
        self._parents = {name: name for name in sizes}
        self._sizes = dict(sizes)

    def root(self, name: str) -> str:
        while self._parents[name] != name:
            self._parents[name] = self._parents[self._parents[name]]
            name = self._parents[name]
        return name

    def join(self, one: str, other: str, limit: float = math.inf) -> None:
        """Make one set of two, unless it would be larger than `limit`."""
        first, second = sorted((self.root(one), self.root(other)))
        size = self._sizes[first] + self._sizes[second]
        if first != second and size <= limit:
            self._parents[second] = first
            self._sizes[first] = size

    def members(self) -> list[list[str]]:
        found: dict[str, list[str]] = {}
        for name in self._parents:
            found.setdefault(self.root(name), []).append(name)
        return list(found.values())
