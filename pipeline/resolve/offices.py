"""Offices as they stand in the text: a role, what it is held at, and offices in a row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.resolve.context import Article


@dataclass(slots=True)
class Office:
    """A role mention with the body or place it is held at (`holder`, a mention's index), as it stands in the text."""

    role: int
    holder: int | None

    @property
    def last(self) -> int:
        return self.role if self.holder is None else self.holder


def find_offices(article: Article) -> list[Office]:
    """Every ROLE mention with its holder: the BODY or LOCATION that follows with nothing but spaces between."""
    offices = []
    for index in article.of.get("ROLE", []):
        following = index + 1
        holder = None
        if (
            following < len(article.mentions)
            and article.mentions[following].label in ("BODY", "LOCATION")
            and not article.gap(index).strip()
            and article.same_line(index, following)
        ):
            holder = following
        offices.append(Office(index, holder))
    return offices


_JOIN = re.compile(r"^[ ]*(?:[,;/-]?[ ]*(?:và|kiêm(?: nhiệm)?|đồng thời(?: là| giữ chức(?: vụ)?)?|rồi)?[ ]*)$")
_BREAK = re.compile(r"[;.]")


def chains_of(article: Article, offices: Sequence[Office]) -> list[list[Office]]:
    """Offices in a row belong together: `Ủy viên Ban Thường vụ Thành ủy, Chánh Văn phòng Thành ủy`."""
    chains: list[list[Office]] = []
    for office in offices:
        if chains:
            previous = chains[-1][-1]
            gap = article.between(previous.last, office.role)
            adjoining = previous.last + 1 == office.role or (
                # a place or a bracketed term between: `Bí thư Tỉnh ủy, tỉnh Sơn La, Chủ tịch …`, `… (nhiệm kỳ 2020-2025), …`
                previous.last + 2 == office.role and article.mentions[previous.last + 1].label in ("LOCATION", "DATE")
            )
            between = gap if previous.last + 1 == office.role else without_mentions(article, previous.last, office.role)
            if (
                adjoining
                and "\n" not in gap
                and ";" not in gap
                and _JOIN.match(between.replace("(", "").replace(")", ""))
            ):
                chains[-1].append(office)
                continue
        chains.append([office])
    return chains


def without_mentions(article: Article, first: int, second: int) -> str:
    """What stands between two mentions, the mentions between them left out."""
    parts = [article.gap(index) for index in range(first, second)]
    return " ".join(part.strip() for part in parts)
