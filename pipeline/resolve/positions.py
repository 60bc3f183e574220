"""Positions: the offices that the text says an official holds, held, or holds in an acting capacity."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from pipeline.assets import rows
from pipeline.records import Status
from pipeline.resolve.claims import Claim, ClaimReader
from pipeline.resolve.context import Article, tidy
from pipeline.resolve.links import OfficialEntry, PositionEntry
from pipeline.resolve.offices import Office, chains_of, find_offices
from pipeline.segment.fold import fold

_MODIFIER_STATUS = {row["word"]: cast(Status, row["status"]) for row in rows("roles", "modifiers.csv")}


def _strip_modifier(role: str) -> tuple[str, Status | None]:
    """(role without `nguyên`, `quyền`, what it says of the status)."""
    head, _, rest = role.partition(" ")
    status = _MODIFIER_STATUS.get(fold(head).lower())
    return (rest, status) if status and rest else (role, None)


def resolve_positions(
    article: Article, officials: list[OfficialEntry], entry_of: dict[int, int], body_of: dict[int, int]
) -> list[tuple[int, int, list[int]]]:
    """Fills `positions` of the officials. Returns (official, body, evidence) for each office held at a body."""
    reader = ClaimReader(article)
    offices = find_offices(article)
    dated: list[tuple[int, PositionEntry]] = []
    previous: Claim | None = None
    for chain in chains_of(article, offices):
        found = reader.claims(chain)
        if not found and previous and article.between(previous.offices[-1].last, chain[0].role).strip() == ";":
            # `ông từng là Bí thư Tỉnh đoàn; Bí thư Huyện ủy Nam Đàn`: the list goes on
            found = [previous._replace(offices=chain)]
        previous = found[-1] if found else None
        predecessor = reader.replaced(chain)
        if predecessor is not None:
            found = [*found, Claim(chain[-1:], predecessor, "former")]
        for claim in found:
            past = claim.status is None and reader.is_of_the_past(chain[0].role)
            for office in claim.offices:
                position = _position(article, office, claim.offices, body_of, claim.status)
                position.evidence.append(claim.person)
                added = _add(officials[entry_of[claim.person]], position)
                if past and added is position:
                    dated.append((entry_of[claim.person], position))
    for place, (number, position) in enumerate(dated):
        # `Năm 2015, ông giữ chức …`: in a row of offices with their years all but the last are of the past
        later = any(person == number for person, _ in dated[place + 1 :])
        if later and position.status == "current":
            position.status = "former"
    _byline_positions(article, officials, entry_of, offices, body_of)
    holds = []
    for number, official in enumerate(officials):
        for position in official.positions:
            position.evidence = sorted(set(position.evidence))
            if position.body is not None:
                holds.append((number, position.body, position.evidence))
    return holds


def _byline_positions(
    article: Article,
    officials: list[OfficialEntry],
    entry_of: dict[int, int],
    offices: list[Office],
    body_of: dict[int, int],
) -> None:
    """The author's office on the line after the byline."""
    for zone in article.layout.zones:
        if zone.kind != "byline_position":
            continue
        authors = [index for index in article.of.get("PERSON", []) if article.mentions[index].end <= zone.start]
        if not authors:
            continue
        for office in offices:
            if zone.start <= article.mentions[office.role].start < zone.end:
                position = _position(article, office, offices, body_of, None)
                position.evidence.append(authors[-1])
                _add(officials[entry_of[authors[-1]]], position)


def _position(
    article: Article, office: Office, chain: Sequence[Office], body_of: dict[int, int], status: Status | None
) -> PositionEntry:
    role, said = _strip_modifier(article.raw(office.role))
    holder = office.holder
    if holder is None:
        holder = _shared_holder(article, office, chain)
    evidence = [office.role] if holder is None else [office.role, holder]
    title = role if holder is None else tidy(f"{role} {article.raw(holder)}")
    place = article.raw(holder) if holder is not None and article.mentions[holder].label == "LOCATION" else None
    body = body_of.get(holder) if holder is not None else None
    return PositionEntry(title, role, said or status or "current", body, place, evidence)


def _shared_holder(article: Article, office: Office, chain: Sequence[Office]) -> int | None:
    """`Bí thư, Phó Bí thư Tỉnh ủy`: a body shared by two roles of one kind is marked once, where it stands."""
    role = article.texts[office.role].lower().removeprefix("phó ")
    for other in chain:
        if other.role == office.role + 1 and other.holder is not None:
            if article.texts[other.role].lower().removeprefix("phó ") == role:
                return other.holder
    return None


def _add(official: OfficialEntry, position: PositionEntry) -> PositionEntry:
    """Adds an office, or its evidence where the official has the same office already. Returns the entry that holds it."""
    for known in official.positions:
        if fold(known.title).lower() == fold(position.title).lower() or _same_office(known, position):
            if len(position.title) > len(known.title):
                known.title, known.role, known.body, known.place = (
                    position.title,
                    position.role,
                    position.body,
                    position.place,
                )
            known.status = position.status if known.status == "current" else known.status
            known.evidence.extend(position.evidence)
            return known
    official.positions.append(position)
    return position


_LEVEL_WORDS = re.compile(r" (?:tỉnh|thành phố|tp|huyện|quận|xã|phường|thường trực)$")


def _same_office(one: PositionEntry, other: PositionEntry) -> bool:
    """One office said in more and in fewer words: `Chủ tịch tỉnh`, `Phó Chủ tịch Hải Phòng`, `Chủ tịch UBND tỉnh Sơn La`.

    A role that names no body is the role at the body that the article names elsewhere; two bodies are one where they are
    the same entry or one's title begins with the other's.
    """
    if _LEVEL_WORDS.sub("", fold(one.role).lower()) != _LEVEL_WORDS.sub("", fold(other.role).lower()):
        return False
    if one.body is None or other.body is None:
        return one.status == other.status
    if one.body == other.body:
        return True
    first, second = sorted((fold(one.title).lower(), fold(other.title).lower()), key=len)
    return second.startswith(first + " ")
