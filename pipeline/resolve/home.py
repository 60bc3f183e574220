"""Where an article is at home: the units of Vietnam that it names, and which of them a bare `UBND tỉnh` means."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from operator import itemgetter

from pipeline.resolve.body_names import BodyName, Location, location_of
from pipeline.resolve.context import Article
from pipeline.resolve.gazetteer import Unit, find_kind, find_unit

#: How much a mention says of where an article is at home. A body acts there; a place may be mentioned in passing.
_BODY, _PLACE = 3, 2
#: What the headline and the lead name, in the first mentions, counts for more.
_FIRST, _FIRST_EXTRA = 6, 2
#: A district says of which province it is, though less than the province's own name.
_OF_A_DISTRICT = 1
#: A bare name takes its unit from no further away in its sentence, in units named.
_NEAR = 8


class Home:
    """The units that an article names, by where and how often.

    `names`: the bodies' names, by mention.
    """

    def __init__(self, article: Article, names: Mapping[int, BodyName]) -> None:
        self._article = article
        #: sentence → the units that it names, with their mentions
        self._named: dict[int, list[tuple[int, Unit]]] = {}
        provinces: Counter[str] = Counter()
        units: Counter[Unit] = Counter()
        for index, mention in enumerate(article.mentions):
            unit = self._unit(index, names.get(index))
            if unit is None:
                continue
            self._named.setdefault(article.sentence_of(index), []).append((index, unit))
            weight = (_BODY if mention.label == "BODY" else _PLACE) + (_FIRST_EXTRA if index < _FIRST else 0)
            units[unit] += weight
            if unit.province:
                provinces[unit.province] += weight if unit.level == "province" else _OF_A_DISTRICT
        #: the name of the province that the article names most
        self.province = provinces.most_common(1)[0][0] if provinces else None
        #: kind word → the unit of that kind that the article names most
        self._first: dict[str, Unit] = {}
        for unit, _ in units.most_common():
            self._first.setdefault(unit.kind, unit)

    def _unit(self, index: int, name: BodyName | None) -> Unit | None:
        if name is not None:
            return location_of(name, None).unit
        if self._article.mentions[index].label not in ("LOCATION", "EVENT"):
            return None
        text = self._article.texts[index]
        found = find_kind(text)
        kind, place = (found[1], _proper(found[2])) if found else (None, text)
        return find_unit(kind, place) if place else None

    def unit_of(self, index: int, kind: str) -> Unit | None:
        """The unit that a bare `tỉnh`, `huyện`, `xã` of mention `index` means: one of the kind that its clause names,
        the next first, else the one that the article names most."""
        home = find_unit(None, self.province) if self.province else None
        most = home if home is not None and home.kind == kind else self._first.get(kind)
        return self._near(index, kind) or most

    def _near(self, index: int, kind: str) -> Unit | None:
        named = self._named.get(self._article.sentence_of(index), ())
        at = bisect_left(named, index, key=itemgetter(0))
        near = (*named[at : at + _NEAR], *reversed(named[max(0, at - _NEAR) : at]))
        return next((unit for other, unit in near if unit.kind == kind and not self._divided(index, other)), None)

    def _divided(self, one: int, other: int) -> bool:
        first, second = sorted((one, other))
        return ";" in self._article.folded.text[self._article.ends[first] : self._article.begins[second]]

    def locate(self, index: int, name: BodyName) -> Location:
        """Where the body of mention `index` is: by its own name, else, of an organ of a unit, by the article."""
        own = location_of(name, self.province)
        if own.place is not None or not name.is_administrative:
            return own
        kind = name.unit_kind
        if kind is not None:
            return Location(self.unit_of(index, kind))
        head = name.leaf.head
        if head is not None and head.level == "province" and self.province is not None:
            return Location(find_unit(None, self.province))
        return Location()


def _proper(name: str) -> str:
    """The capitalised words that a name begins with: `Quảng Trị` of `Quảng Trị lần thứ I`."""
    words = name.split(" ")
    size = next((at for at, word in enumerate(words) if word[:1].islower()), len(words))
    return " ".join(words[:size]).strip(" -,")
