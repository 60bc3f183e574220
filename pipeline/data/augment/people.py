"""Persons' names, made up anew by people, sex and number of syllables.

A person keeps one new name throughout the article: what was called `Huỳnh Hữu Kế` and then `Kế` is called
`Trần Minh Lộc` and then `Lộc`. Foreigners and those whose family name is not known keep theirs.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pipeline import assets
from pipeline.data.augment.edits import Edit
from pipeline.data.corpus import GoldArticle
from pipeline.segment.fold import fold

#: Peoples whose middle and given names are mostly those of the Kinh.
_LIKE_KINH = frozenset({"kinh", "tay", "thai", "muong"})
_MEN, _WOMEN = frozenset("ông anh chú thầy".split()), frozenset("bà chị cô mẹ má dì".split())
_INITIALS = re.compile(r"(?:[^\W\d_]\. ?){1,4}[^\W\d_]?|[^\W\d_]")
_LETTERS = "ABCDĐGHKLMNPQSTVXY"
#: How often a name is drawn again that the article has already.
_TRIES = 8


@dataclass(frozen=True)
class _Family:
    surname: tuple[str, ...]
    people: str
    weight: int
    sex: str


class _Tables:
    """seeds/names: families by people, syllables by part, sex and people. Lists are in the order of the files."""

    def __init__(self) -> None:
        self.families: dict[str, list[_Family]] = {}
        self.peoples: dict[tuple[str, ...], str] = {}
        for row in assets.rows("names", "families.csv"):
            surname = tuple(row["surname"].split())
            family = _Family(surname, row["people"], int(row["weight"]), row["sex"])
            self.families.setdefault(family.people, []).append(family)
            key = tuple(fold(part.lower()) for part in surname)
            # A name of one people only tells it; of several, the first in the table.
            self.peoples.setdefault(key, family.people)
        self.syllables: dict[tuple[str, str, str], tuple[list[str], list[int]]] = {}
        self.sexes: dict[str, set[str]] = {}
        self.clans: set[str] = set()
        for row in assets.rows("names", "given.csv"):
            names, weights = self.syllables.setdefault((row["part"], row["sex"], row["people"]), ([], []))
            names.append(row["name"])
            weights.append(int(row["weight"]))
            if row["part"] == "clan":
                self.clans.add(fold(row["name"].lower()))
            else:
                self.sexes.setdefault(fold(row["name"].lower()), set()).add(row["sex"])
        self.famous = {fold(row["name"].lower()) for row in assets.rows("names", "famous.csv")}


_tables = cache(_Tables)


class NameSwap:
    """What the persons of one article are called anew."""

    def __init__(self, article: GoldArticle, rng: random.Random) -> None:
        self._rng = rng
        self._new: dict[str, list[str]] = {}
        mentions = list(_mentions(article))
        sexes = {name: sex for name, sex in mentions if sex}
        names = list(dict.fromkeys(name for name, _ in mentions))
        full = [name for name in names if len(name.split()) > 1 and _people(name.split()) is not None]
        for name in full:
            # Called `bà Hà` here and `Đinh Thị Việt Hà` there.
            sex = sexes.get(name) or next((sexes[other] for other in sexes if name.endswith(f" {other}")), "")
            self._new[name] = self._full_name(name.split(), sex)
        for name in names:
            if name not in self._new and (new := self._short_name(name, full, sexes.get(name, ""))):
                self._new[name] = new

    def edits(self, text: str) -> list[Edit]:
        new = self._new.get(" ".join(text.lower().split()))
        if new is None:
            return []
        written = " ".join(new)
        # `N.P` has no space, `N. P` has.
        return [Edit(0, len(text), written if len(new) > 1 else new[0])]

    def _full_name(self, old: Sequence[str], sex: str) -> list[str]:
        people = _people(old)
        assert people is not None
        sex = _sex(old, people) or sex or self._rng.choice("mf")
        taken = {new[-1] for new in self._new.values()}
        name: list[str] = []
        for _ in range(_TRIES):
            name = self._name(people, sex, old)
            if name not in self._new.values() and name[-1] not in taken:
                break
        return name

    def _name(self, people: str, sex: str, old: Sequence[str]) -> list[str]:
        """A name of as many syllables as the old one."""
        size = len(old)
        if people == "ede":
            given = self._draw("given", sex, people, size - 2 if size > 2 else 1)
            head = ["Y"] if sex == "m" else ["H"] if old[0] == "h" else []
            if not head:
                # `H'Hen Niê`: the letter clings to the name.
                given = self._draw("given", sex, people, max(size - 1, 1))
                given[0] = f"H'{given[0]}"
            return [*head, *given, *self._draw("clan", "", people, 1)][: max(size, 2)]
        if people == "bana":
            return ["A" if sex == "m" else "Y", *self._draw("given", sex, people, size - 1)]
        if people == "kho":
            given = self._draw("given", sex, people, max(size - 1, 1))
            return [f"K'{given[0]}", *given[1:]] if old[0].startswith("k'") else ["Ka" if sex == "f" else "K", *given]
        family = self._family(people, sex, _family_size(old))
        return [*family, *self._after_family(people, sex, size - len(family))]

    def _family(self, people: str, sex: str, size: int) -> tuple[str, ...]:
        fit = [one for one in _tables().families[people] if len(one.surname) == size and one.sex in ("", sex)]
        if not fit:
            fit = [one for one in _tables().families[people] if one.sex in ("", sex)]
        return self._rng.choices(fit, [one.weight for one in fit])[0].surname

    def _after_family(self, people: str, sex: str, size: int) -> list[str]:
        if size <= 0:
            return []
        table = "" if people in _LIKE_KINH else people
        given = self._draw("given", sex, table, 1)
        if people == "giarai" and sex == "f":
            given[0] = f"H'{given[0]}"
        middle = self._draw("middle", sex, table, size - 1)
        if len(middle) > 1 and sex == "f" and "Thị" not in middle:
            middle[0] = "Thị"  # `Đinh Thị Việt Hà`
        # `Thị` and `Văn` come first.
        middle.sort(key=lambda word: word not in ("Thị", "Văn"))
        return [*middle, *given]

    def _draw(self, part: str, sex: str, people: str, count: int) -> list[str]:
        """Syllables, no two the same where there are enough."""
        syllables = _tables().syllables
        names, weights = syllables.get((part, sex, people)) or syllables[part, sex or "m", ""]
        drawn: list[str] = []
        for _ in range(count):
            for _ in range(_TRIES):
                name = self._rng.choices(names, weights)[0]
                if name not in drawn:
                    break
            drawn.append(name)
        return drawn

    def _short_name(self, name: str, full: Sequence[str], sex: str) -> list[str] | None:
        """What a name that is no full one becomes: the end of its owner's, other initials, another given name."""
        if name in _tables().famous:
            return None
        if owner := next((other for other in full if other.endswith(f" {name}")), None):
            return self._new[owner][-len(name.split()) :]
        if _INITIALS.fullmatch(name):
            return ["".join(self._rng.choice(_LETTERS) if char.isalpha() else char for char in name)]
        words = name.split()
        known = [_tables().sexes.get(word) for word in words]
        # `ông Kế`: what follows a form of address is a given name, known or not.
        if len(words) > 2 or not (all(known) or (sex and len(words) == 1 and name.isalpha())):
            return None
        sex = sex or min(known[-1] or "m")
        return [*self._draw("middle", sex, "", len(words) - 1), *self._draw("given", sex, "", 1)]


def _mentions(article: GoldArticle) -> Iterator[tuple[str, str]]:
    """Each mention of a person in small letters, and the sex that the word before it says (`m`, `f` or nothing)."""
    for span in article.spans:
        if span.label == "PERSON":
            before = fold(article.text[max(0, span.start - 8) : span.start]).lower().split()
            word = before[-1] if before else ""
            sex = "m" if word in _MEN else "f" if word in _WOMEN else ""
            yield " ".join(fold(article.words(span)).lower().split()), sex


def _family_size(words: Sequence[str]) -> int:
    """How many of a name's first words are the family name; 0 where it is not known."""
    return next((size for size in (2, 1) if tuple(words[:size]) in _tables().peoples and size < len(words)), 0)


def _people(words: Sequence[str]) -> str | None:
    """The people that a full name (in small letters) shows, or None."""
    first, last = words[0], words[-1]
    if " ".join(words) in _tables().famous or any(not word.replace("'", "").rstrip(".").isalpha() for word in words):
        return None
    if first in ("y", "h", "a") or first.startswith("h'"):
        if last in _tables().clans:
            return "ede"
        return "ede" if first.startswith("h") or (first == "y" and len(words) > 2) else "bana"
    if first in ("k", "ka") or first.startswith("k'"):
        return "kho"
    size = _family_size(words)
    return _tables().peoples[tuple(words[:size])] if size else None


def _sex(words: Sequence[str], people: str) -> str:
    """The sex that a full name shows, or nothing."""
    if people == "ede":
        return "m" if words[0] == "y" else "f"
    if people == "bana":
        return "m" if words[0] == "a" else "f"
    if (
        words[0] == "ka"
        or words[0].startswith("h'")
        or words[0] == "néang"
        or any(w in ("thị", "nữ") for w in words[1:-1])
    ):
        return "f"
    if words[0] == "chau" or any(word in ("văn", "a") for word in words[1:-1]):
        return "m"
    sexes = _tables().sexes.get(words[-1], set())
    return next(iter(sexes)) if len(sexes) == 1 else ""
