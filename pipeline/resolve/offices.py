"""Offices as they stand in the text: a role with what it is held at."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.resolve.context import Article, tidy


@dataclass(frozen=True, slots=True)
class Office:
    """A role (a mention's index) with the bodies or places it is held at, as they stand in the text.

    `holders` are mentions: none (`Bí thư`), one (`Bí thư` + `Tỉnh ủy`), or two that name one thing together (`Chủ
    nhiệm` + `Ủy ban Kiểm tra` (UBKT) `Tỉnh ủy`; `Đại sứ` + `Việt Nam` tại `Lào`, where `joint` is `tại`). `last` is the
    last mention that belongs to it.
    """

    role: int
    last: int
    holders: tuple[int, ...] = ()
    joint: str = ""

    @property
    def holder(self) -> int | None:
        return self.holders[0] if self.holders else None


def find_offices(article: Article) -> dict[int, Office]:
    """Every ROLE mention's office, by the mention's index."""
    return {role: _office(article, role) for role in article.of.get("ROLE", [])}


def title(article: Article, office: Office, role: str) -> str:
    """The whole title, as in “Chánh Văn phòng Thành ủy”; `role` is the role's words that go in."""
    joint = f" {office.joint} " if office.joint else " "
    return tidy(f"{role} {joint.join(article.raw(holder) for holder in office.holders)}")


def _office(article: Article, role: int) -> Office:
    holder = role + 1
    if not _follows(article, holder, ("BODY", "LOCATION"), ("", "của")):
        return Office(role, role)
    if article.mentions[holder].label == "LOCATION":
        if _follows(article, holder + 1, ("LOCATION",), ("tại", "ở")):
            # `Đại sứ Việt Nam tại Lào`
            return Office(role, holder + 1, (holder, holder + 1), tidy(article.gap(holder)))
    elif _follows(article, holder + 1, ("BODY",), ("(",)) and _follows(article, holder + 2, ("BODY",), (")",)):
        # `Chủ nhiệm Ủy ban Kiểm tra (UBKT) Tỉnh ủy`
        return Office(role, holder + 2, (holder, holder + 2))
    return Office(role, holder, (holder,))


def _follows(article: Article, index: int, labels: tuple[str, ...], gaps: tuple[str, ...]) -> bool:
    """Whether mention `index` has one of the labels, and nothing but one of `gaps` stands before it on its line."""
    return (
        index < len(article.mentions)
        and article.mentions[index].label in labels
        and "\n" not in (gap := article.gap(index - 1))
        and gap.strip(" \t") in gaps
    )
