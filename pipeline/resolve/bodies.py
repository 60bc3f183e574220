"""Bodies: mentions of one body merged, spelled out, located, with level and parent.

A bare `Thành ủy` or `UBND tỉnh` is its city's or province's by the article (`pipeline.resolve.home`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from pipeline.assets import rows
from pipeline.resolve.body_names import (
    BodyName,
    Location,
    body_key,
    canonical,
    is_field,
    level_of,
    take_apart,
)
from pipeline.resolve.context import Article
from pipeline.resolve.home import Home
from pipeline.resolve.links import BodyEntry
from pipeline.segment.fold import fold
from pipeline.tagger.lexicon.syllables import Line
from pipeline.tagger.lexicon.tables import BodyHead, load

#: What stands between the items of a list whose head, or whose place, only one of them has.
_LISTED = (",", "và", ", và")
#: `Cục Cảnh sát hình sự - Bộ Công an`, `Cục Công tác phía Nam (Bộ Nội vụ)`, `Vụ Pháp chế thuộc Bộ Y tế`
_BELONGING = re.compile(r"(?P<mark> ?- ?| \(|,? (?:thuộc|của|trực thuộc) )")
#: Kinds of bodies that another may be named as part of.
_WHOLES = frozenset(
    ("ministry", "department", "police", "people_committee", "people_council", "agency", "company", "army", "school")
)
#: Kinds that are never part of a body that stands beside them.
_WHOLE_THEMSELVES = frozenset(
    ("ministry", "government", "national_assembly", "people_committee", "people_council", "newspaper")
)
#: A short form in brackets after a name is no longer, in characters: `(Vinachem)`, `(UBKT)`.
_LONGEST_ALIAS = 14
#: Of the heads that stand bare this one means as many bodies as there are offices at it: `Bí thư Đảng ủy, Giám đốc Sở Y
#: tế`.
_MANY = ("Đảng ủy",)


@dataclass(frozen=True, slots=True)
class _Located:
    """A mention's name, where it is, and the canonical name of the two."""

    name: BodyName
    where: Location
    canonical: str


class Bodies:
    """The bodies of an article in text order; `of_mention`: BODY mention → its entry; `home`: where the article is."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.entries: list[BodyEntry] = []
        self.of_mention: dict[int, int] = {}
        self._by_key: dict[str, int] = {}

    def add(self, index: int, text: str, written: str, one: _Located) -> None:
        """Enters a mention; `text` is its folded text, `written` as the article has it."""
        number = self._by_key.setdefault(body_key(one.canonical), len(self.entries))
        if number == len(self.entries):
            self.entries.append(_entry(text, one))
        self.of_mention[index] = number
        entry = self.entries[number]
        entry.mentions.append(index)
        if len(written) > len(entry.name):
            entry.name = written

    def called(self, name: str) -> int | None:
        """The entry with a canonical name."""
        return self._by_key.get(body_key(name))

    def meant(self, words: str, index: int) -> int | None:
        """The entry that words mean that stand at mention `index`: `Đảng bộ tỉnh` in an event's name."""
        name = take_apart(words)
        return self.called(canonical(name, self.home.locate(index, name)))


def resolve_bodies(article: Article) -> Bodies:
    """The bodies of an article, each once, and whose organs they are."""
    names = _Names(article).of_mentions()
    bodies = Bodies(Home(article, names))
    located = _located(article, names, bodies.home)
    for index, one in located.items():
        bodies.add(index, article.texts[index], article.raw(index), one)
    _find_parents(article, bodies, located)
    return bodies


class _Names:
    """The bodies' names of one article taken apart, with what other mentions say of them: heads, owners, long forms."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._mentions = article.of.get("BODY", [])

    def of_mentions(self) -> dict[int, BodyName]:
        names: dict[int, BodyName] = {}
        for index in self._mentions:
            name = self._of_a_minister(index) or self._with_owner(index) or take_apart(self._article.texts[index])
            names[index] = name if name.head is not None else self._with_head(index, names) or name
        for index, of in self._aliases(names).items():
            names[index] = names[of]
        return names

    def _with_owner(self, index: int) -> BodyName | None:
        """`Ủy ban Kiểm tra (UBKT) Tỉnh ủy`: a name that a bracket cuts in three (rulings 1.1, 15)."""
        last = index + 2
        if not (self._in_brackets(index + 1) and self._is_body(last) and self._gap(last) == ")"):
            return None
        whole = take_apart(f"{self._article.texts[index]} {self._article.texts[last]}")
        return whole if whole.owner is not None or whole.kind is not None else None

    def _of_a_minister(self, index: int) -> BodyName | None:
        """`Tư pháp` of `Bộ trưởng Tư pháp` (rulings 1.1, 1)."""
        text, before = self._article.texts[index], index - 1
        if before < 0 or self._article.mentions[before].label != "ROLE" or self._gap(index):
            return None
        is_minister = self._article.texts[before].lower().endswith(("bộ trưởng", "thứ trưởng"))
        return take_apart(f"Bộ {text}") if is_minister and is_field(text) else None

    def _with_head(self, index: int, names: Mapping[int, BodyName]) -> BodyName | None:
        """`Nội vụ` of `các sở Tài chính, Nội vụ`, `Phú Yên` of `các Đảng bộ Lào Cai, Phú Yên` (rulings 1.1, 6)."""
        if not self._is_body(index - 1) or self._gap(index) not in _LISTED:
            return None
        head = names[index - 1].head
        if head is None or not (head.name == "field" or head.kind == "party_branch"):
            return None
        return take_apart(f"{head.canonical} {self._article.texts[index]}")

    def _aliases(self, names: Mapping[int, BodyName]) -> dict[int, int]:
        """Mention of a short form → the mention that it stands for: `Tập đoàn Hóa chất Việt Nam (Vinachem)`, later
        `Vinachem`."""
        long_of: dict[str, int] = {}
        for index in self._mentions:
            if self._in_brackets(index) and self._is_short_for(
                names[index], names[index - 1], self._article.texts[index]
            ):
                long_of.setdefault(self._article.texts[index].lower(), index - 1)
        return {
            index: long_of[key]
            for index in self._mentions
            if (key := self._article.texts[index].lower()) in long_of and index > long_of[key]
        }

    @staticmethod
    def _is_short_for(short: BodyName, long: BodyName, text: str) -> bool:
        if len(text) > _LONGEST_ALIAS or " " in text:
            return False
        return short.head is None or (long.head is not None and short.head.canonical == long.head.canonical)

    def _in_brackets(self, index: int) -> bool:
        """Whether a body stands in brackets of its own directly after another."""
        return (
            self._is_body(index)
            and self._is_body(index - 1)
            and self._gap(index) == "("
            and self._article.folded.text.startswith(")", self._article.ends[index])
        )

    def _is_body(self, index: int) -> bool:
        return 0 <= index < len(self._article.mentions) and self._article.mentions[index].label == "BODY"

    def _gap(self, index: int) -> str:
        return self._article.gap(index - 1).strip()


def _located(article: Article, names: Mapping[int, BodyName], home: Home) -> dict[int, _Located]:
    found: dict[int, _Located] = {}
    for index in reversed(list(names)):  # a row's place stands with its last
        name = _with_shared_place(article, index, names[index], found)
        where = home.locate(index, name)
        found[index] = _Located(name, where, canonical(name, where))
    return _only_ones({index: found[index] for index in names})


def _with_shared_place(article: Article, index: int, name: BodyName, located: Mapping[int, _Located]) -> BodyName:
    """`HĐND, UBND tỉnh Quảng Nam`: the place that stands with the last of a row is the place of all."""
    following = located.get(index + 1)
    if following is None or not (_is_bare(name) and following.name.is_administrative):
        return name
    if article.gap(index).strip() not in (*_LISTED, "-"):
        return name
    leaf = following.name.leaf
    return replace(name, kind=leaf.kind or following.name.unit_kind, place=leaf.place)


def _is_bare(name: BodyName) -> bool:
    return (
        name.is_administrative
        and name.owner is None
        and not name.rest
        and name.unit_kind is None
        and name.place is None
        and name.head is not None
        and name.head.canonical not in _MANY
    )


def _only_ones(located: dict[int, _Located]) -> dict[int, _Located]:
    """`UBND` alone is the one people's committee that the article names in full, where there is one."""
    full: dict[BodyHead | None, dict[str, _Located]] = {}
    for one in located.values():
        if not _is_bare(one.name):
            full.setdefault(one.name.head, {}).setdefault(one.canonical, one)
    for index, one in located.items():
        candidates = full.get(one.name.head, {})
        if _is_bare(one.name) and one.where.place is None and len(candidates) == 1:
            (located[index],) = candidates.values()
    return located


def _entry(text: str, one: _Located) -> BodyEntry:
    where = one.where
    unit = where.unit.full if where.unit else None
    return BodyEntry("", one.canonical, _kind(text, one.name), level_of(one.name, where), where.place, unit)


def _kind(text: str, name: BodyName) -> str | None:
    if name.head is None:
        return "newspaper" if _is_medium(text) else None
    leaf = name.leaf.head
    if name.head.kind == "party_organ" and leaf is not None and leaf.kind == "people_council":
        return "board"  # `Ban Kinh tế - Ngân sách HĐND tỉnh` is no organ of the party
    return name.head.kind


def _is_medium(text: str) -> bool:
    line = Line(text, 0, len(text))
    found = load().media.longest(line, 0)
    return found is not None and found[0] == line.size


# -- Parents -----------------------------------------------------------------------------------------------------------


@cache
def _parents() -> dict[str, str]:
    """Canonical name, or `kind:` with a kind → canonical name of the parent (seeds/bodies/parents.csv)."""
    return {fold(row["child"]): fold(row["parent"]) for row in rows("bodies", "parents.csv")}


def _find_parents(article: Article, bodies: Bodies, located: Mapping[int, _Located]) -> None:
    """Whose organ each body is: by its own name, by the words after it, or by law, if the article names the parent."""
    for index, one in located.items():
        number = bodies.of_mention[index]
        entry = bodies.entries[number]
        if entry.parent is not None:
            continue
        parent = bodies.called(_owner(one)) if one.name.owner else _named_after(article, index, bodies)
        if parent is None:
            parent = bodies.called(_by_law(one))
        if parent is not None and not _is_part_of(bodies.entries, parent, number):
            entry.parent = parent


def _owner(one: _Located) -> str:
    assert one.name.owner is not None
    return canonical(one.name.owner, one.where)


def _named_after(article: Article, index: int, bodies: Bodies) -> int | None:
    """The body named directly after another as what it is part of."""
    whole = bodies.of_mention.get(index + 1)
    if whole is None or bodies.entries[whole].kind not in _WHOLES:
        return None
    if bodies.entries[bodies.of_mention[index]].kind in _WHOLE_THEMSELVES:
        return None
    found = _BELONGING.fullmatch(article.gap(index))
    if found is None or (found["mark"] == " (" and not article.folded.text.startswith(")", article.ends[index + 1])):
        return None
    return whole


def _by_law(one: _Located) -> str:
    kind = f"kind:{one.name.head.kind}" if one.name.head else ""
    parent = _parents().get(one.canonical) or _parents().get(kind, "")
    return parent.format(unit=one.where.unit.full if one.where.unit else "")


def _is_part_of(entries: list[BodyEntry], number: int | None, whole: int) -> bool:
    """Whether entry `number` is `whole` or, by the parents found so far, a part of it."""
    while number is not None and number != whole:
        number = entries[number].parent
    return number == whole
