"""Positions: the offices that the text says an official holds, held, or holds in an acting capacity."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import cast

from pipeline.assets import rows
from pipeline.records import Status
from pipeline.resolve.antecedents import Antecedents
from pipeline.resolve.bodies import Bodies
from pipeline.resolve.claims import Claim, ClaimReader
from pipeline.resolve.context import Article
from pipeline.resolve.links import OfficialEntry, PositionEntry
from pipeline.resolve.offices import Office, find_offices, title
from pipeline.resolve.skeleton import skeletons
from pipeline.segment.fold import fold

_MODIFIER_STATUS = {fold(row["word"]).lower(): cast(Status, row["status"]) for row in rows("roles", "modifiers.csv")}
#: `10/2016`, `tháng 10 năm 2016`, `2016`
_MONTH_AND_YEAR = re.compile(r"(?:(?P<month>\d{1,2})(?:[/.-]| năm |/năm ))?(?P<year>(?:19|20)\d\d)(?!\d)")
#: `9/1950 - 7/1954`, `nhiệm kỳ 2004-2009`
_RANGE = re.compile(r"(?:19|20)\d\d ?- ?(?:\d{1,2}[/.-])?(?P<until>(?:19|20)\d\d)(?!\d)")
_OBITUARY = re.compile(r"(?<!\w)(?:tin buồn|từ trần|tạ thế|lễ tang|tang lễ|vô cùng thương tiếc)(?!\w)", re.IGNORECASE)
#: Seats beside which offices change: that somebody became Director later says nothing of them.
_SEATS = re.compile(r"^(?:ủy viên|đại biểu|thành viên|.* ủy viên$)", re.IGNORECASE)
#: Words of a role that another mention of the same office may leave out: `Chủ tịch tỉnh`, `Phó Bí thư Thường trực`.
_LEVEL_WORDS = re.compile(r" (?:tỉnh|thành phố|tp|huyện|quận|xã|phường|thường trực)$")


@cache
def _body_of_role() -> dict[str, str]:
    """What a role by itself says of the body it is held at: `tỉnh ủy viên` → `Tỉnh ủy`."""
    return {fold(row["role"]).lower(): row["body"] for row in rows("roles", "roles.csv") if row["body"]}


def resolve_positions(
    article: Article,
    officials: list[OfficialEntry],
    entry_of: Mapping[int, int],
    bodies: Bodies,
) -> None:
    """Fills `positions` of the officials. `entry_of`: PERSON mention → its entry in `officials`."""
    offices = find_offices(article)
    desk = _Desk(article, offices, bodies)
    careers = [_Career(official.positions, bodies) for official in officials]
    antecedents = Antecedents(article)
    reader = ClaimReader(antecedents, _OBITUARY.search(article.folded.text) is not None)
    for sentence in skeletons(article, offices):
        for claim in reader.read(sentence):
            for role in claim.offices:
                careers[entry_of[claim.person]].add(desk.position(role, claim), desk.month(claim.since))
    for claim in _bylines(article, offices, antecedents):
        for role in claim.offices:
            careers[entry_of[claim.person]].add(desk.position(role, claim), None)
    for career in careers:
        career.close()


def _bylines(article: Article, offices: Mapping[int, Office], antecedents: Antecedents) -> Iterator[Claim]:
    """The author's office on the line after the byline."""
    for zone in article.layout.zones:
        if zone.kind == "byline_position":
            begin, end = (
                bisect_left(article.mentions, at, key=lambda mention: mention.start) for at in (zone.start, zone.end)
            )
            held = [index for index in range(begin, end) if index in offices]
            author = antecedents.last_of_all(begin)
            if held and author is not None:
                yield Claim(held, author)


class _Desk:
    """Makes positions out of the claims of one article."""

    def __init__(self, article: Article, offices: Mapping[int, Office], bodies: Bodies) -> None:
        self._article, self._offices, self._bodies = article, offices, bodies
        self._only: dict[str, int | None] = {}

    def position(self, role: int, claim: Claim) -> PositionEntry:
        """The position that a claim gives with one of its offices."""
        article, office = self._article, self._shared(self._offices[role], claim)
        words, said = _without_modifier(article.raw(role))
        holder = office.holder
        place = article.raw(holder) if holder is not None and article.mentions[holder].label == "LOCATION" else None
        return PositionEntry(
            title(article, office, words),
            words,
            said or claim.status or ("former" if self._is_over(claim) else "current"),
            self._body(holder, words),
            place,
            [role, *office.holders, claim.person],
        )

    def month(self, dates: Sequence[int]) -> tuple[int, int] | None:
        """(year, month) of the last date that has a year; month 0 where there is none."""
        for index in reversed(dates):
            found = list(_MONTH_AND_YEAR.finditer(self._article.texts[index]))
            if found:
                return int(found[-1]["year"]), int(found[-1]["month"] or 0)
        return None

    def _is_over(self, claim: Claim) -> bool:
        """Whether the term said of an office ended before the year of publication."""
        year = (self._article.layout.published or "")[:4]
        ranges = (_RANGE.search(self._article.texts[index]) for index in (*claim.term, *claim.since))
        return any(found["until"] < year for found in ranges if found)

    def _shared(self, office: Office, claim: Claim) -> Office:
        """`Bí thư, Phó Bí thư Tỉnh ủy`, `ông A, Tổng Giám đốc và ông B, nguyên Tổng Giám đốc Vinachem`: a body shared
        by two roles of one kind is marked once, where it stands."""
        if office.holders:
            return office
        following = self._offices.get(office.role + 1)
        if (
            following is None
            and self._article.mentions[office.role + 1 : office.role + 2]
            and self._is_person(office.role + 1)
        ):
            following = self._offices.get(office.role + 2)
        if following is None or self._article.sentence_of(following.role) != self._article.sentence_of(office.role):
            return office
        own, other = (_rank(self._article.texts[role]) for role in (office.role, following.role))
        return replace(office, holders=following.holders, joint=following.joint) if own == other else office

    def _is_person(self, index: int) -> bool:
        return self._article.mentions[index].label == "PERSON"

    def _body(self, holder: int | None, role: str) -> int | None:
        if holder is not None:
            return self._bodies.of_mention.get(holder)
        name = _body_of_role().get(fold(role).lower())
        return None if name is None else self._only_body(name)

    def _only_body(self, name: str) -> int | None:
        """The body of that canonical name, else the only one that it is the beginning of: `Tỉnh ủy` of `Tỉnh ủy Sơn
        La`."""
        if name not in self._only:
            named = [number for number, body in enumerate(self._bodies.entries) if body.canonical == name]
            located = [
                number for number, body in enumerate(self._bodies.entries) if body.canonical.startswith(f"{name} ")
            ]
            self._only[name] = next((found[0] for found in (named, located) if len(found) == 1), None)
        return self._only[name]


def _without_modifier(role: str) -> tuple[str, Status | None]:
    """(role without `nguyên`, `quyền`, what it says of the status)."""
    head, _, rest = role.partition(" ")
    status = _MODIFIER_STATUS.get(fold(head).lower())
    return (rest, status) if status and rest else (role, None)


class _Career:
    """The positions of one official as they come in, each office once."""

    def __init__(self, positions: list[PositionEntry], bodies: Bodies) -> None:
        self._positions, self._bodies = positions, bodies
        #: for each position the month from which the text tells that it is held; None where it is told without one
        self._since: list[tuple[int, int] | None] = []
        self._latest = (0, 0)

    def add(self, position: PositionEntry, since: tuple[int, int] | None) -> None:
        self._latest = max(self._latest, since or (0, 0))
        for number, known in enumerate(self._positions):
            if self._is_same(known, position):
                self._merge(number, position, since)
                return
        self._positions.append(position)
        self._since.append(since)

    def _is_same(self, one: PositionEntry, other: PositionEntry) -> bool:
        """Whether two titles are of one office, said in more and in fewer words: `Chủ tịch tỉnh`, `Phó Chủ tịch Hải
        Phòng`, `Chủ tịch UBND tỉnh Sơn La`.

        A role that names no body is the role at the body that the article names elsewhere; two bodies are one where
        they are the same entry, or where one's title begins with the other's and that one is nowhere: `Bí thư Đảng ủy`.
        """
        first, second = sorted((one, other), key=lambda position: len(position.title))
        shorter, longer = fold(first.title).lower(), fold(second.title).lower()
        if shorter == longer and one.body == other.body:
            return True
        begins = longer.startswith(f"{shorter} ")
        if one.body is None and other.body is None and begins:
            return one.status == other.status
        if _core(one.role) != _core(other.role):
            return False
        if first.body is None or second.body is None:
            return one.status == other.status and (one.place is None or other.place is None or one.place == other.place)
        return first.body == second.body or (begins and self._bodies.entries[first.body].place is None)

    def _merge(self, number: int, position: PositionEntry, since: tuple[int, int] | None) -> None:
        """Adds what another mention of the same office says: more words, evidence, that it is of the past."""
        known = self._positions[number]
        if _fullness(position) > _fullness(known):
            known.title, known.role = position.title, position.role
            known.body, known.place = position.body, position.place
        # that somebody left in 2016 the office that he has again does not end it
        if known.status == "current" and (
            position.status != "former" or since is None or self._since[number] is not None
        ):
            known.status = position.status
        known.evidence.extend(position.evidence)
        self._since[number] = self._since[number] and since

    def close(self) -> None:
        """`Năm 2015, ông giữ chức …`: in a row of offices with their years all but the last are of the past."""
        for position, since in zip(self._positions, self._since, strict=True):
            position.evidence = sorted(set(position.evidence))
            if (
                since
                and since < self._latest
                and position.status == "current"
                and not _SEATS.match(fold(position.role))
            ):
                position.status = "former"


def _fullness(position: PositionEntry) -> tuple[bool, int, int]:
    """By what of two titles of one office the better is chosen: a body, proper names (`Công an Hà Nội` before `Công an
    thành phố`), words."""
    holder = position.title[len(position.role) :]
    return position.body is not None, sum(word[:1].isupper() for word in holder.split()), len(position.title)


def _core(role: str) -> str:
    return _LEVEL_WORDS.sub("", fold(role).lower())


def _rank(role: str) -> str:
    """What a head and a deputy have in common: `nguyên Phó Bí thư` and `Bí thư`."""
    return _without_modifier(fold(role).lower())[0].removeprefix("phó ")
