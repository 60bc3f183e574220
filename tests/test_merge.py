"""One flat set of mentions out of what several stages found."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.article import LABELS, Mention
from pipeline.resolve.merge import merge

#: (what the stages found, what stays)
CASES = [
    ("nothing", [], []),
    ("no overlap", [(5, 9, "BODY"), (0, 4, "ROLE")], [(0, 4, "ROLE"), (5, 9, "BODY")]),
    ("neighbours", [(0, 4, "ROLE"), (4, 9, "BODY")], [(0, 4, "ROLE"), (4, 9, "BODY")]),
    # the guidelines' order, whatever the length
    ("document over body", [(0, 9, "BODY"), (3, 6, "DOCUMENT")], [(3, 6, "DOCUMENT")]),
    ("event over body", [(0, 9, "BODY"), (5, 12, "EVENT")], [(5, 12, "EVENT")]),
    ("body over role", [(0, 6, "ROLE"), (4, 9, "BODY")], [(4, 9, "BODY")]),
    ("role over location", [(0, 6, "LOCATION"), (4, 9, "ROLE")], [(4, 9, "ROLE")]),
    ("location over person", [(0, 6, "PERSON"), (4, 9, "LOCATION")], [(4, 9, "LOCATION")]),
    ("person over date", [(0, 6, "DATE"), (4, 9, "PERSON")], [(4, 9, "PERSON")]),
    # within a label
    ("the longer", [(0, 6, "BODY"), (4, 12, "BODY")], [(4, 12, "BODY")]),
    ("of two as long the first", [(4, 8, "BODY"), (2, 6, "BODY")], [(2, 6, "BODY")]),
    # what loses sets free what only it excluded
    (
        "a chain",
        [(0, 4, "PERSON"), (3, 7, "BODY"), (6, 12, "DOCUMENT")],
        [(0, 4, "PERSON"), (6, 12, "DOCUMENT")],
    ),
]


@pytest.mark.parametrize(("found", "stays"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_precedence(found: list[tuple[int, int, str]], stays: list[tuple[int, int, str]]) -> None:
    kept = merge(Mention(*span) for span in found)
    assert [(mention.start, mention.end, mention.label) for mention in kept] == stays


def test_of_the_same_span_the_one_that_was_parsed_stays() -> None:
    parsed = Mention(0, 5, "DATE", score=0.4, by="grammar", data=object())
    guessed = Mention(0, 5, "DATE", score=0.9, by="checkpoint")
    assert merge([guessed, parsed]) == [parsed]


def test_of_the_same_span_the_surer_stays() -> None:
    sure, unsure = Mention(0, 5, "BODY", score=0.9, by="b"), Mention(0, 5, "BODY", score=0.4, by="a")
    assert merge([unsure, sure]) == [sure]


MENTIONS = st.builds(
    lambda start, length, label, score, by: Mention(start, start + length, label, score, by),
    st.integers(0, 60),
    st.integers(1, 15),
    st.sampled_from(LABELS),
    st.sampled_from([0.5, 1.0]),
    st.sampled_from(["grammar", "lexicon"]),
)


@given(st.lists(MENTIONS, max_size=30))
def test_flat_in_order_and_maximal(mentions: list[Mention]) -> None:
    kept = merge(mentions)
    assert all(one.end <= after.start for one, after in pairwise(kept))
    assert set(kept) <= set(mentions)
    for mention in mentions:
        assert any(mention.start < other.end and other.start < mention.end for other in kept)


@given(st.lists(MENTIONS, max_size=20), st.randoms(use_true_random=False))
def test_the_order_in_which_they_come_does_not_matter(mentions: list[Mention], random: object) -> None:
    shuffled = list(mentions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert merge(shuffled) == merge(mentions)


@given(st.lists(MENTIONS, max_size=20))
def test_merging_again_changes_nothing(mentions: list[Mention]) -> None:
    assert merge(merge(mentions)) == merge(mentions)


def test_many_mentions_are_no_trouble() -> None:
    mentions = [Mention(at, at + 3, "BODY") for at in range(0, 200_000, 2)]
    assert len(merge(mentions)) == 50_000
