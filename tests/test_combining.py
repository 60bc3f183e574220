"""Rules and network together: candidates, what they are worth, and which are kept."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.article import LABELS, TAGS, Mention
from pipeline.tagger.combining import Candidate, Candidates, Weights, choose
from pipeline.tagger.decoding import Decoder, log_softmax, parse_tag
from pipeline.tagger.evidence import Marked
from pipeline.training.tagger.weighing import fit_weights

COLUMNS = [tag for name in TAGS if (tag := parse_tag(name))]
EVEN = Weights(0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
MENTION = Mention(0, 1, "BODY", 0.85, "lexicon")


def logits(tags: list[str], sureness: float = 4.0) -> np.ndarray:
    scores = np.zeros((len(tags), len(TAGS)), dtype=np.float32)
    scores[np.arange(len(tags)), [TAGS.index(tag) for tag in tags]] = sureness
    return scores


def candidates(tags: list[str], rules: list[tuple[int, int, str]], sureness: float = 4.0) -> list[Candidate]:
    scores = log_softmax(logits(tags, sureness))
    marks = [Marked(start, end, Mention(start, end, label, 0.9, "lexicon")) for start, end, label in rules]
    return list(Candidates(COLUMNS, {label: label for label in LABELS})(scores, Decoder(COLUMNS).decode(scores), marks))


@pytest.mark.parametrize(
    ("tags", "rules", "expected"),
    [
        ("O O", [], []),
        ("B-BODY I-BODY O", [], [(0, 2, "BODY", True, False)]),
        ("O O O", [(1, 2, "ROLE")], [(1, 2, "ROLE", False, True)]),
        ("B-BODY I-BODY O", [(0, 2, "BODY")], [(0, 2, "BODY", True, True)]),
        # Other borders, or another label, is another candidate.
        ("B-BODY I-BODY O", [(0, 1, "BODY")], [(0, 1, "BODY", False, True), (0, 2, "BODY", True, False)]),
        # Documents and dates are left to the grammars.
        ("B-DATE I-DATE O", [], []),
        ("B-DATE I-DATE O", [(0, 2, "DATE")], [(0, 2, "DATE", True, True)]),
        ("B-BODY O O", [(0, 1, "EVENT")], [(0, 1, "BODY", True, False), (0, 1, "EVENT", False, True)]),
    ],
)
def test_candidates(tags: str, rules: list[tuple[int, int, str]], expected: list[tuple[object, ...]]) -> None:
    found = candidates(tags.split(), rules)
    assert [(one.start, one.end, one.label, one.by_network, one.mention is not None) for one in found] == expected


def test_probability_is_that_of_the_least_sure_word_and_of_the_end() -> None:
    sure = candidates("B-BODY I-BODY O".split(), [])[0].probability
    assert sure == pytest.approx(np.exp(4) / (np.exp(4) + len(TAGS) - 1))
    # What goes on as the network has it is hardly to end where the rules say.
    (short, whole) = candidates("B-BODY I-BODY O".split(), [(0, 1, "BODY")])
    assert short.probability == pytest.approx(1 - sure)
    assert whole.probability == pytest.approx(sure)


def test_the_likeliest_is_kept_and_nothing_over_it() -> None:
    found = candidates("B-BODY I-BODY O B-ROLE".split(), [(1, 3, "EVENT")])
    kept = choose(found, EVEN)
    assert [(one.start, one.end, one.label) for one, _ in kept] == [(0, 2, "BODY"), (3, 4, "ROLE")]
    trusting = Weights(0.0, 1.0, 0.0, 0.0, 0.0, 20.0, 0.0, 0.0)
    kept = choose(found, trusting)
    assert [(one.start, one.end, one.label) for one, _ in kept] == [(1, 3, "EVENT"), (3, 4, "ROLE")]


def test_what_is_more_likely_wrong_than_right_is_left_out() -> None:
    assert choose(candidates(["B-BODY"], [], sureness=2.0), EVEN) == []


@given(
    st.lists(
        st.builds(
            Candidate,
            st.integers(0, 9),
            st.integers(10, 20),
            st.sampled_from(LABELS),
            st.floats(0, 1),
            st.booleans(),
            st.sampled_from([None, MENTION]),
        ).map(lambda one: one._replace(end=one.start + one.end % 4 + 1)),
        unique_by=lambda one: one[:3],
    )
)
def test_kept_candidates_come_in_order_and_do_not_overlap(found: list[Candidate]) -> None:
    kept = choose(found, EVEN)
    assert all(score >= 0.5 for _, score in kept)
    assert all(left.end <= right.start for (left, _), (right, _) in pairwise(kept))
    assert choose(found[::-1], EVEN) == kept


def test_weights_say_how_often_a_candidate_is_right() -> None:
    """Candidates of both are right in nine cases of ten, of one alone in three."""
    random = np.random.default_rng(0)
    found, rights = [], []
    for _ in range(4000):
        network, rules = random.random(2) < 0.7
        if network or rules:
            found.append(Candidate(0, 1, "BODY", 0.5, bool(network), MENTION if rules else None))
            rights.append(bool(random.random() < (0.9 if network and rules else 0.3)))
    weights = fit_weights(found, rights)
    both, alone = (Candidate(0, 1, "BODY", 0.5, True, mention) for mention in (MENTION, None))
    assert weights.score(both) == pytest.approx(0.9, abs=0.03)
    assert weights.score(alone) == pytest.approx(0.3, abs=0.03)


@pytest.mark.parametrize("rights", [[], [True], [False, False], [True] * 50])
def test_weights_stay_finite_with_little_to_go_by(rights: list[bool]) -> None:
    weights = fit_weights([Candidate(0, 1, "BODY", 0.9, True, None)] * len(rights), rights)
    assert np.isfinite(list(weights)).all()
