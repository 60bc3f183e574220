"""Whom a pronoun stands for: `Ông từng giữ chức Chánh Văn phòng Tỉnh ủy.`"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from pipeline.resolve.context import Article
from pipeline.resolve.titles import gender, honorific

#: What stands before a name is looked at for its titles no further back, in characters.
_TITLES_WIDTH = 40
#: Who stands here has written or photographed, and is not spoken of.
_NOT_SPOKEN_OF = ("caption", "byline", "byline_position", "furniture", "junk")


class Antecedents:
    """The persons of an article in text order, each with its word of address."""

    def __init__(self, article: Article) -> None:
        self._persons = article.of.get("PERSON", [])
        self._spoken_of: list[int] = []
        self._genders: list[str | None] = []
        zones = [zone for zone in article.layout.zones if zone.kind in _NOT_SPOKEN_OF]
        starts = [zone.start for zone in zones]
        for index in self._persons:
            start = article.mentions[index].start
            before = bisect_right(starts, start) - 1
            if before >= 0 and start < zones[before].end:
                continue
            address = honorific(article.before(index, _TITLES_WIDTH).lower())
            if address or " " in article.texts[index]:  # `Mác` of a doctrine is nobody that the article speaks of
                self._spoken_of.append(index)
                self._genders.append(gender(address))

    def last(self, before: int, pronoun: str | None = None) -> int | None:
        """The last person named before mention `before` whom the pronoun may stand for."""
        wanted = gender(pronoun)
        for at in range(bisect_left(self._spoken_of, before) - 1, -1, -1):
            if wanted is None or self._genders[at] in (None, wanted):
                return self._spoken_of[at]
        return None

    def last_of_all(self, before: int) -> int | None:
        """The last person named before mention `before`, were it as a heading that looks like a byline."""
        at = bisect_left(self._persons, before)
        return self._persons[at - 1] if at else None
