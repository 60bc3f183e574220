"""Places, and bodies by their places: the same old place gives the same new one wherever the article names it.

A new place has the old one's kind and level; what lay in one province lies in one province again, so that
`xã Ô Lâm, huyện Tri Tôn, tỉnh An Giang` and `Huyện ủy Tri Tôn` stay in step.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from pipeline.data.augment.edits import Edit
from pipeline.data.augment.place_names import Found, Unit, find, name_key, tables
from pipeline.data.corpus import GoldArticle
from pipeline.segment.fold import fold

_LEVELS = ("province", "district", "commune")
#: Kinds whose name may be a number.
_NUMBERED = re.compile(
    r"(?<![^\W_])(?P<kind>phường|p\.|quận|q\.|thôn|ấp|khu phố|tổ dân phố|xóm|khóm|tiểu khu) *"
    r"(?P<number>\d{1,2})(?!\w|/)",
    re.IGNORECASE,
)
_HIGHEST = {"quận": 12, "q.": 12, "phường": 16, "p.": 16}
_STREET = re.compile(r"(?P<kind>đường|phố|đại lộ) +(?P<name>\D+)", re.IGNORECASE)


class PlaceSwap:
    """What the places of one article became."""

    def __init__(self, article: GoldArticle, rng: random.Random) -> None:
        self._rng = rng
        self._new: dict[tuple[str, ...], str] = {}
        self._provinces: dict[str, str] = {}
        mentions = [
            (fold(article.words(span)), span.label)
            for span in article.spans
            if span.label in ("LOCATION", "BODY", "EVENT", "DOCUMENT")
        ]
        found = [place for text, label in mentions for place in find(text, label)]
        #: whether the units are those since July 2025: no districts, and provinces that were merged
        self._recent = any(re.search(r"202[56]", article.words(span)) for span in article.spans) and not any(
            place.kind in ("huyện", "quận", "thị xã", "thị trấn") for place in found
        )
        named = [
            unit.name for place in found for unit in tables().by_name.get(place.key, ()) if unit.level == "province"
        ]
        self._home = frozenset(named)
        # The province first: its districts and communes go with it. Then all, so that no mention comes too early.
        for place in sorted(found, key=self._rank):
            self._renamed(place)

    def _rank(self, place: Found) -> int:
        unit = self._unit(place)
        return _LEVELS.index(unit.level) if unit else len(_LEVELS)

    def edits(self, text: str, label: str) -> list[Edit]:
        """The places in a LOCATION, BODY, EVENT or DOCUMENT."""
        edits = [Edit(place.start, place.end, self._renamed(place)) for place in find(text, label)]
        if label == "LOCATION" and (street := _STREET.fullmatch(text)) and street["name"][0].isupper():
            edits.append(Edit(*street.span("name"), self._street(street["kind"].lower(), street["name"])))
        if label in ("LOCATION", "BODY"):
            edits += [Edit(*match.span("number"), self._number(match)) for match in _NUMBERED.finditer(text)]
        return edits

    def _renamed(self, place: Found) -> str:
        if place.key not in self._new:
            self._new[place.key] = self._another(place)
        return self._new[place.key]

    def _another(self, place: Found) -> str:
        if place.kind is None and place.key in tables().country_keys:
            return self._choose(tables().countries, place)
        unit = self._unit(place)
        if unit is None:
            return self._among(place.kind or "xã", self._recent, "", place)
        if unit.level == "province":
            return self._province(unit.name, unit)
        return self._among(unit.kind, unit.recent, self._province(unit.province, unit), place)

    def _unit(self, place: Found) -> Unit | None:
        """The unit that a name means: of its kind, or a province; in a province that the article names; of its time."""
        units = [unit for unit in tables().by_name.get(place.key, ()) if place.kind in (None, unit.kind)]
        return min(
            units,
            key=lambda unit: (
                place.kind is None and unit.level != "province",
                unit.level != "province" and unit.province not in self._home,
                unit.recent != self._recent,
                _LEVELS.index(unit.level),
            ),
            default=None,
        )

    def _province(self, name: str, unit: Unit) -> str:
        """The province that stands for `name` in the new article."""
        if name not in self._provinces:
            rows = [one for one in tables().by_name.get(name_key(name), ()) if one.level == "province"]
            old = next((one for one in rows if one.recent == unit.recent), rows[0] if rows else None)
            kind = old.kind if old else "tỉnh"
            choices = tables().by_home[kind, old.recent if old else False, ""]
            # `tỉnh Sơn La` and `thành phố Sơn La` have one name; so must the new ones.
            fit = [one.name for one in choices if _is_town(one.name) or not _is_town(name)]
            # Alone, `Hồ Chí Minh` is a person.
            taken = {name, "Hồ Chí Minh", *self._provinces.values(), *self._home}
            fit = [one for one in fit if one not in taken]
            self._provinces[name] = self._rng.choice(fit or [one.name for one in choices])
            self._new.setdefault(name_key(name), self._provinces[name])
        return self._provinces[name]

    def _among(self, kind: str, recent: bool, province: str, place: Found) -> str:
        """A unit of that kind in a province, or in any where it has none."""
        homes = tables().by_home
        units = homes.get((kind, recent, province)) if province else None
        if units is None:
            units = [
                unit for (k, _, _), some in homes.items() if k == kind for unit in some if unit.level != "province"
            ]
        return self._choose([unit.name for unit in units if not unit.name[0].isdigit()], place)

    def _choose(self, names: Sequence[str], place: Found) -> str:
        """One of the names that is neither the old one nor taken, if there is such a one."""
        taken = {place.key, *map(name_key, self._new.values())}
        fit = [name for name in names if name_key(name) not in taken]
        return self._rng.choice(fit or names) if names else " ".join(place.key).title()

    def _street(self, kind: str, name: str) -> str:
        key = ("đường", *name_key(name))
        if key not in self._new:
            names = [name for name, kinds in tables().streets if not kinds[0] or kind in kinds]
            self._new[key] = self._rng.choice(names)
        return self._new[key]

    def _number(self, match: re.Match[str]) -> str:
        kind = match["kind"].lower()
        key = (kind, match["number"])
        if key not in self._new:
            number = self._rng.randint(1, _HIGHEST.get(kind, 9))
            self._new[key] = str(number).rjust(len(match["number"]), "0") if match["number"][0] == "0" else str(number)
        return self._new[key]


def _is_town(province: str) -> bool:
    """Whether a town has the province's name."""
    units = tables().by_name.get(name_key(province), ())
    return any(unit.kind in ("thành phố", "thị xã") and unit.level == "district" for unit in units)
