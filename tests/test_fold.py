"""One form for all spellings, and offsets that lead back to the text as it was read."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.segment.fold import INVISIBLE, Folded, fold, with_late_tones

FOLDED = [
    # tone marks: on the first vowel where the syllable ends
    ("uỷ", "ủy"),
    ("hoà", "hòa"),
    ("thuý", "thúy"),
    ("khoẻ", "khỏe"),
    ("HOÀ BÌNH", "HÒA BÌNH"),
    ("UỶ BAN", "ỦY BAN"),
    ("Uỷ ban", "Ủy ban"),
    ("hoà-giải, hoà", "hòa-giải, hòa"),
    ("hoàBình", "hòaBình"),  # a missing space; the syllable ends before the capital
    # … and on the second where it goes on
    ("toàn", "toàn"),
    ("hoàng", "hoàng"),
    ("HOÀNG", "HOÀNG"),
    ("ngoáy", "ngoáy"),
    ("khuỷu", "khuỷu"),
    ("huỳnh", "huỳnh"),
    ("đòan viên", "đoàn viên"),
    ("TÒAN QUỐC", "TOÀN QUỐC"),
    ("khủyu", "khuỷu"),
    # u after q and i after g are no vowels
    ("quý", "quý"),
    ("Quỳ Hợp", "Quỳ Hợp"),
    ("qúy", "quý"),
    ("QÚA", "QUÁ"),
    ("gía", "giá"),
    ("gì", "gì"),
    ("quốc gia", "quốc gia"),
    # no such vowels
    ("của mùa khuya", "của mùa khuya"),
    ("João Noel", "João Noel"),
    # look-alikes
    ("Ðảng bộ", "Đảng bộ"),
    ("NÐ-CP", "NĐ-CP"),
    ("2020 – 2025 — 2030 − 1", "2020 - 2025 - 2030 - 1"),
    ("“a” «b» ‘c’ d’", '"a" "b" \'c\' d\''),
    ("１２／８：（a）", "12/8:(a)"),
    # spaces stay as many as they are; lines too
    ("a\u00a0\u2009\tb", "a   b"),
    ("a\r\nb\rc\u2028d\x0be", "a \nb\nc\nd\ne"),
    ("a\r\u200b\nb", "a\n\nb"),
    # what cannot be seen
    ("\ufeffThành\u200b \u00adủy", "Thành ủy"),
    ("hoa\u200b\u0300", "hòa"),
    ("e\u034f\u0302\u0301", "ế"),
    # marks in the order of Windows-1258 (`ê` and a mark), and of NFD
    ("Vi\u00ea\u0323t Nam", "Việt Nam"),
    ("Vie\u0323\u0302t Nam", "Việt Nam"),
]


@pytest.mark.parametrize(("text", "expected"), FOLDED)
def test_one_form_for_all_spellings(text: str, expected: str) -> None:
    assert fold(text) == expected
    assert fold(unicodedata.normalize("NFD", text)) == expected


@pytest.mark.parametrize(
    ("text", "late"),
    [("ủy ban hòa giải", "uỷ ban hoà giải"), ("toàn khỏe", "toàn khoẻ"), ("quý mùa", "quý mùa"), ("THỦY", "THUỶ")],
)
def test_the_other_spelling(text: str, late: str) -> None:
    assert with_late_tones(text) == late
    assert fold(late) == text


SPANS = [
    # raw, word of the folded text, what it covers
    ("Uy\u0309 ban", "Ủy", "Uy\u0309"),
    ("đồng chí\u200b Hoà", "chí", "chí"),
    ("\ufeffTỉnh", "Tỉnh", "Tỉnh"),
    ("Thành\u00ad\u200bphố", "Thànhphố", "Thành\u00ad\u200bphố"),
    ("hoa\u200b\u0300 bình", "hòa", "hoa\u200b\u0300"),
    ("x\r\ny", " \n", "\r\n"),
]


@pytest.mark.parametrize(("raw", "word", "covered"), SPANS)
def test_offsets_lead_back(raw: str, word: str, covered: str) -> None:
    folded = Folded(raw)
    at = folded.text.index(word)
    start, end = folded.span(at, at + len(word))
    assert raw[start:end] == covered
    assert (folded.at(start), folded.at(end)) == (at, at + len(word))


VIETNAMESE = "aăâeêioôơuưyqghknđAOUYQGĐ àáảãạèéỳýỷòóọùúìíÀÓÚÝ"
MARKS = "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b\u0327"
ODD = INVISIBLE + "\r\n\t\x0b\x1f\x85\u00a0\u2028Ðð“’–"
#: Characters whose composition is special: Hangul, Indic vowel signs, signs without a composed form, double marks.
SPECIAL = "\u1100\u1161\u11a8\uac00\u0915\u0958\u093c\u0bc6\u0bbe\U0001d15e\u0344\u0f71\u0f73\u1fef\u212b"

texts = st.one_of(
    st.text(st.sampled_from(VIETNAMESE)),
    st.text(st.sampled_from("aouyqgiAOUYn\u200b" + MARKS)),
    st.text(st.sampled_from(SPECIAL + "a" + MARKS)),
    st.text(st.one_of(*map(st.sampled_from, (VIETNAMESE, MARKS, ODD)), st.characters(exclude_categories=["Cs"]))),
)


@settings(max_examples=400)
@given(texts)
@example("qúoan gìoàn uoà hoàhoà")
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(max_examples=400)
@given(texts)
def test_canonical_equivalents_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@settings(max_examples=400)
@given(texts)
def test_spans_are_in_order_and_cover_what_can_be_seen(text: str) -> None:
    folded = Folded(text)
    covered: set[int] = set()
    last = 0
    for index, char in enumerate(folded.text):
        start, end = folded.span(index, index + 1)
        assert last <= start < end <= len(text)
        assert char.isspace() == text[start].isspace()
        assert (folded.at(start), folded.at(end)) == (index, index + 1)
        covered.update(range(start, end))
        last = end
    assert {text[index] for index in set(range(len(text))) - covered} <= set(INVISIBLE)


@settings(max_examples=400)
@given(texts)
def test_lines_agree(text: str) -> None:
    assert fold(text + "|").count("\n") == len((text + "|").splitlines()) - 1


@settings(max_examples=400)
@given(texts)
def test_the_short_cut_gives_what_the_map_gives(text: str) -> None:
    folded, mapped = Folded(text), Folded(text + INVISIBLE)
    assert not mapped.in_step
    assert mapped.text == folded.text == fold(text)
    spans = [(index, index + 1) for index in range(len(folded))]
    assert [folded.span(*span) for span in spans] == [mapped.span(*span) for span in spans]
