"""What the network is told of a word: shapes, hints, and the tags of words under mentions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.article import LABELS, Mention
from pipeline.segment.fold import Folded
from pipeline.tagger.evidence import HINTS, SHAPES, TOKEN_TYPES, bio_tags, shape, token_types, without_hints


@pytest.mark.parametrize(
    ("form", "name"),
    [
        (",", "sign"),
        ("…", "sign"),
        ("12/3", "number"),
        ("2025", "number"),
        ("08-NQ/TU", "code"),
        ("5G", "code"),
        ("hội_nghị", "small"),
        ("đ", "small"),
        ("Chủ_tịch", "capital"),
        ("Huế", "capital"),
        ("Ý", "capital"),
        ("Hà_Nội", "title"),
        ("Nguyễn_Thị_Ánh", "title"),
        ("UBND", "capitals"),
        ("HỘI_NGHỊ", "capitals"),
        ("XIII", "roman"),
        ("L", "roman"),
        ("MTTQ", "capitals"),
        ("iPhone", "mixed"),
        ("TPHCMs", "mixed"),
    ],
)
def test_shape(form: str, name: str) -> None:
    assert SHAPES[shape(form)] == name


@given(st.text(min_size=1, alphabet=st.characters(blacklist_categories=("Cs", "Z"))), st.integers(0, len(HINTS) - 1))
def test_each_pair_has_a_type_of_its_own(form: str, hint: int) -> None:
    (told,), (plain,) = token_types([form], [hint]), token_types([form])
    assert 0 < plain <= len(SHAPES)
    assert 0 < told < TOKEN_TYPES
    assert without_hints(told) == plain
    assert (told == plain) == (hint == 0)
    assert divmod(told - 1, len(SHAPES)) == (hint, shape(form))


def test_no_word_stays_no_word() -> None:
    assert without_hints(0) == 0


@pytest.mark.parametrize(
    ("words", "mentions", "tags"),
    [
        ("ông Lê Hòa dự", [], "O O O O"),
        ("ông Lê Hòa dự", [("Lê Hòa", "PERSON")], "O B-PERSON I-PERSON O"),
        ("Lê Hòa Lý An", [("Lê Hòa", "PERSON"), ("Lý An", "PERSON")], "B-PERSON I-PERSON B-PERSON I-PERSON"),
        # A border inside a word: the word is the mention's.
        ("TP.Huế họp", [("Huế", "LOCATION")], "B-LOCATION O"),
        # Two mentions in one word: the first has it.
        ("Hà-Lan họp", [("Hà", "LOCATION"), ("Lan họp", "EVENT")], "B-LOCATION B-EVENT"),
        ("họp Ủy ban", [("Ủy ban", "BODY")], "O B-BODY I-BODY"),
    ],
)
def test_bio_tags(words: str, mentions: list[tuple[str, str]], tags: str) -> None:
    spans, end = [], 0
    for word in words.split():
        start = words.index(word, end)
        end = start + len(word)
        spans.append((start, end))
    found = [Mention(words.index(text), words.index(text) + len(text), label, 1.0, "x") for text, label in mentions]
    assert bio_tags(spans, found, Folded(words)) == tags.split()


def test_bio_tags_count_in_the_folded_text() -> None:
    """The article has a zero-width space and decomposed letters; words are counted in its folded copy."""
    raw = "\u200bô\u0301ng Le\u0302 Hoà"
    folded = Folded(raw)
    start = folded.text.index("Lê")
    mention = Mention(raw.index("Le"), len(raw), "PERSON", 1.0, "x")
    assert bio_tags([(0, start - 1), (start, start + 2), (start + 3, start + 6)], [mention], folded) == [
        "O",
        "B-PERSON",
        "I-PERSON",
    ]


def test_hints_are_the_tags_of_all_labels() -> None:
    assert set(HINTS) == {"unasked", "O", *(f"{position}-{label}" for label in LABELS for position in "BI")}
