"""Words and sentences, laid over the text as it was read."""

from __future__ import annotations

import pickle
import sys
import unicodedata
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, Span
from spacy.util import load_config_from_str, load_model_from_config

from pipeline.errors import ArticleError
from pipeline.light import light_imports
from pipeline.segment import sentences as _component  # noqa: F401  (registers the component)
from pipeline.segment.atoms import atoms
from pipeline.segment.fold import INVISIBLE, Folded, fold, with_late_tones
from pipeline.segment.resplit import Resplitter
from pipeline.segment.words import WordTokenizer, split_at

CONFIG = """
[nlp]
lang = "vi"
pipeline = ["sentences"]

[nlp.tokenizer]
@tokenizers = "trichyeu.WordTokenizer.v1"

[components]

[components.sentences]
factory = "trichyeu_sentences"
"""

NLP = load_model_from_config(load_config_from_str(CONFIG), auto_fill=True)
TOKENIZER = NLP.tokenizer


def words_of(text: str) -> list[str]:
    return [token.text for token in TOKENIZER(text) if not token.text.isspace()]


def folded_words(text: str) -> list[str]:
    """Words as they compare across spellings: folded, one space between syllables, what cannot be seen left out."""
    return [" ".join(word.split()) for word in map(fold, words_of(text)) if word]


# Atoms ----------------------------------------------------------------------------------------------------------------

ATOMS = [
    "Cập nhật lúc|10:20|,| Thứ Hai|,| 10/07/2017| (|GMT|+|7|)",
    "tháng|7/1931|;| VTC|,|VOV|,| 50|km| và 30|tỷ",
    "ngày 30-7-2021| đến 28.4|.| Gần 1.000.000| đồng| 6h15| sáng",
    "Nghị quyết số 08|-|NQ|/|TU|,| 100/2019|/|NĐ|-|CP|,| 30/2026|/|QH16|.",
    "Quốc lộ 14B| và xe 30A1| nhiễm H5N1",
    "TP.HCM|,| TP|.|Vinh|,| TP|.| Vinh",
    "PGS.TS|.|Lê Văn A|.| và N.P| T.Ư| v.v|...",
    "Lê-nin| ở Ca-na-đa| tiêm vắc-xin| chụp X-quang",
    "kinh tế|-|xã hội| Hà Nội|-|Hải Phòng| GD|-|ĐT| Covid|-|19",
    "phường|Yên Thế xem YouTube và PetroVietnam",
    "H'Mông| nói '|đen|'| nhé",
    "Theo baodanang.vn|,| binhdinh.gov.vn| hay https://x.vn/a?b=c|.| Gửi toa.soan@bao.com.vn|!",
    "năm qua|.|Tại| hội nghị",
    "a|_|b",
]


@pytest.mark.parametrize("line", ATOMS)
def test_atoms(line: str) -> None:
    # A bar or a space parts two atoms; where the bar is alone, the text has no space.
    assert atoms(line.replace("|", "")) == line.replace("|", " ").split()


# Words ----------------------------------------------------------------------------------------------------------------

WORDS = [
    # the role ends where the body begins
    "Đồng chí|Lê Minh Trí|,|Chánh|Văn phòng|Tỉnh ủy|,|phát biểu|chỉ đạo|hội nghị|.",
    "Ông|là|Phó Chánh|Thanh tra|tỉnh|,|nay|là|Tổng|Thanh tra|Chính phủ|.",
    "Trưởng|ban|Tuyên giáo|và|Trưởng|Đoàn|đại biểu|Quốc hội|tỉnh",
    # a name and the verb after it
    "Chiều|8/8|,|ông|Trần Lưu Quang|trao|quà",
    "TP.HCM|thông tin|cho|báo chí",
    "viếng|nguyên|Chủ tịch|nước",
    # a country and the name of its president
    "Chủ tịch|Cuba|Miguel Díaz|-|Canel|thăm|Việt Nam",
    # no space where one should be
    "Cập nhật|lúc|10:20|,|tháng|7/1931|,|VTC|,|VOV",
    # words that stay whole
    "Ủy ban nhân dân|thành phố|và|Thành ủy|Đà Nẵng",
    "Văn phòng|Đảng ủy|báo cáo|Bộ Chính trị",
    "NGHỊ QUYẾT|CỦA|BAN|THƯỜNG VỤ|TỈNH ỦY",
    "Bà Rịa|-|Vũng Tàu",
]


@pytest.mark.parametrize("row", WORDS)
def test_words(row: str) -> None:
    expected = row.split("|")
    text = row.replace("|", " ")
    assert words_of(text) == expected


SPLITS = [
    ("Tô Lâm|dự", True),
    ("Lê Thị Công|từ", True),
    ("Lê Hoài Trung|hội đàm", True),
    ("Luật|Tổ chức", True),
    ("Bộ Chính trị|vì", True),
    ("cách chức|Chánh", True),
    ("XIII|nhiệm kỳ", True),
    ("Đắk|Nông", False),
    ("Chánh|Văn phòng", True),
    ("trưởng|phòng", True),
    ("Bác|Hồ", True),
    ("khẩn|chiều", True),
    ("Triều Tiên|Kim Jong", True),
    ("Đức|Bodo", True),
    ("Bí thư", True),
    ("Thành ủy", True),
    ("Ủy ban", True),
    ("Đồng chí", True),
    ("Việt Nam", True),
    ("Lào Cai", True),
    ("Đức Thọ", True),
    ("Trần Huy Sáng", True),  # `sáng` begins a word only in small letters
    ("tài nguyên", True),
    ("người dân", True),
    ("BAN THƯỜNG VỤ", True),
]


@pytest.mark.parametrize(("row", "is_split"), SPLITS)
def test_words_that_are_two(row: str, is_split: bool) -> None:
    pieces = [piece.split() for piece in row.split("|")]
    syllables = [syllable for piece in pieces for syllable in piece]
    borders = {sum(map(len, pieces[:index])) for index in range(1, len(pieces))}
    assert Resplitter().cuts(tuple(syllables)) == (tuple(sorted(borders)) if is_split else ())


def test_the_switches_of_the_splitter() -> None:
    assert Resplitter(at_case=False).cuts(("Tô", "Lâm", "dự")) == ()
    assert Resplitter(at_case=False).cuts(("Chánh", "Văn", "phòng")) == (1,)
    assert Resplitter(at_heads=False).cuts(("Tô", "Lâm", "dự")) == (2,)
    assert Resplitter(at_heads=False).cuts(("chánh", "văn", "phòng")) == ()


TOKENS = [
    # white space beyond one space after a word is a token
    ("", []),
    (" \n", [" \n"]),
    ("Thành ủy\n\nĐà Nẵng", ["Thành ủy", "\n\n", "Đà Nẵng"]),
    ("họp \nở", ["họp", "\n", "ở"]),
    ("họp\r\nở", ["họp", "\r\n", "ở"]),
    ("\u00a0họp\u00a0ở", ["\u00a0", "họp", "\u00a0", "ở"]),
    # a word spans a slip of typing, but no column
    ("Văn  phòng", ["Văn  phòng"]),
    ("Văn\u00a0phòng", ["Văn\u00a0phòng"]),
    ("Văn   phòng", ["Văn", "  ", "phòng"]),
    ("Văn\tphòng", ["Văn", "\t", "phòng"]),
    ("Văn\nphòng", ["Văn", "\n", "phòng"]),
    # what cannot be seen belongs to the word it touches
    ("\ufeffThành\u200b ủy\u200b.", ["\ufeffThành\u200b ủy\u200b", "."]),
    ("họp \u200b ở", ["họp", "\u200b", "ở"]),
    ("\ufeff", ["\ufeff"]),
    ("họp\u200b\r\n\u200bở", ["họp\u200b", "\r\n", "\u200bở"]),
    # signs and control characters
    ("\x00họp\x01", ["\x00", "họp", "\x01"]),
    ("🙂🙂 họp", ["🙂", "🙂", "họp"]),
]


@pytest.mark.parametrize(("text", "expected"), TOKENS)
def test_tokens(text: str, expected: list[str]) -> None:
    doc = TOKENIZER(text)
    assert [token.text for token in doc] == expected
    assert doc.text == text
    assert doc._.folded.text == fold(text)


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(ArticleError, match=r"U\+D83D\) at character 4"):
        TOKENIZER("họp \ud83d")


@pytest.mark.parametrize(
    "text",
    [
        "http://" + "!" * 80,  # underthesea's own pattern for links takes time that doubles with each sign
        "Xem http://" + "!" * 30 + "(a",
        "a." * 5000,
        "1." * 5000,
        "áB" * 5000,
        "." * 5000,
        "e\u0301\u0323" * 2000,
        "\u0301" * 500,
        "đ" * 100_000,
        "Họp: " * 400,
    ],
    ids=lambda text: repr(text[:10]),
)
def test_long_runs_take_no_longer_than_their_length(text: str) -> None:
    doc = NLP(text)
    assert doc.text == text


def test_a_long_line_is_cut_where_no_word_is() -> None:
    sentence = "Văn phòng Tỉnh ủy báo cáo, "
    assert words_of(sentence * 200) == words_of(sentence) * 200


def test_the_segmenter_may_not_change_the_number_of_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.segment.words.word_tokenize", lambda line, use_token_normalize: ["Văn phòng"])
    assert words_of("Văn phòng Tỉnh ủy") == ["Văn", "phòng", "Tỉnh", "ủy"]


TYPED = (
    "ủy uỷ hòa hoà Hoà thuý khoẻ quý Quý toàn bí thư Bí tỉnh Tỉnh thành Thành Đảng Ðảng văn phòng Văn đồng chí "
    "Nguyễn Văn An Trần Thị Lê H. họp ban Ban chấp hành trung ương nhân dân ngày 8/8 30-7-2021 lúc10:20 TP. TP.HCM "
    "số 08-NQ/TU , . : ; ( ) “ ” – - ? ! … 1.000 v.v. đ/c Lê-nin x.vn"
)
SPACES = [" "] * 12 + ["  ", "\u00a0", "\n", "\r\n", " \n \n", ""]

articles = st.lists(st.tuples(st.sampled_from(TYPED.split()), st.sampled_from(SPACES)), max_size=25).map(
    lambda pairs: "".join(syllable + space for syllable, space in pairs)
)
texts = st.one_of(
    articles,
    articles.map(lambda text: unicodedata.normalize("NFD", text)),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    st.text(st.sampled_from("aăÂáếộĐðbcN .,;:?!-–/\"'()1290\t\r\n\u00a0\u200b\ufeff\u0301\u0323\x00_@"), max_size=60),
)


@settings(max_examples=250, deadline=None)
@given(texts)
@example("họp\u200b \u200b\n\ufeff")
def test_tokens_cover_the_text(text: str) -> None:
    doc = NLP(text)
    assert doc.text == text
    covered: set[int] = set()
    for token in doc:
        begin, end = token.idx, token.idx + len(token)
        assert text[begin:end] == token.text
        if not token.text.isspace():
            assert token.text == token.text.strip()
            assert len(token.text.splitlines()) == 1
            covered.update(range(begin, end))
    assert {index for index, char in enumerate(text) if not char.isspace()} <= covered
    assert "".join(sentence.text_with_ws for sentence in doc.sents) == text


@settings(max_examples=150, deadline=None)
@given(articles, st.data())
def test_all_spellings_are_segmented_alike(text: str, data: st.DataObject) -> None:
    expected, borders = folded_words(text), _sentences(text)
    spellings = [
        unicodedata.normalize("NFD", text),
        unicodedata.normalize("NFC", text),
        with_late_tones(fold(text)).replace(" \n", "\r\n"),
        text.replace("Đ", "Ð").replace("đ", "ð"),
        text.replace("\r\n", "\n"),
        text.replace("\n", "\u2028"),
        text.replace("-", "—"),
        _with_invisible(text, data),
    ]
    for spelling in spellings:
        assert folded_words(spelling) == expected
        assert _sentences(spelling) == borders


def _with_invisible(text: str, data: st.DataObject) -> str:
    """Invisible characters strewn over the syllables, where they stand inside or behind one."""
    signs = data.draw(st.lists(st.sampled_from(["", "", "", *INVISIBLE]), min_size=len(text), max_size=len(text)))
    return "".join(char + ("" if char.isspace() else sign) for char, sign in zip(text, signs, strict=True))


def _sentences(text: str) -> list[str]:
    return [" ".join(fold(sentence.text).split()) for sentence in NLP(text).sents]


# The tokenizer as spaCy keeps it --------------------------------------------------------------------------------------


def test_the_tokenizer_is_saved_and_loaded(tmp_path: Path) -> None:
    plain = WordTokenizer(NLP.vocab, split_at_case=False, split_at_heads=False)
    text = "Ông là Chánh Văn phòng Tỉnh ủy."
    assert len(plain(text)) < len(TOKENIZER(text))
    plain.to_disk(tmp_path / "tokenizer")
    for copy in (
        WordTokenizer(NLP.vocab).from_bytes(plain.to_bytes()),
        WordTokenizer(NLP.vocab).from_disk(tmp_path / "tokenizer"),
        pickle.loads(pickle.dumps(plain)),
    ):
        assert (copy.split_at_case, copy.split_at_heads) == (False, False)
        assert [token.text for token in copy(text)] == [token.text for token in plain(text)]


def test_the_pipeline_is_saved_and_loaded(tmp_path: Path) -> None:
    NLP.to_disk(tmp_path)
    again = load_model_from_config(load_config_from_str((tmp_path / "config.cfg").read_text(encoding="utf-8")))
    again.from_disk(tmp_path)
    text = "Chánh Văn phòng Tỉnh ủy họp. Sau đó, ông về."
    assert [token.text for token in again(text)] == [token.text for token in NLP(text)]


def test_heavy_libraries_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "transformers", raising=False)
    with light_imports(), pytest.raises(ImportError):
        import_module("transformers")
    assert "transformers" not in sys.modules
    loaded = ModuleType("transformers")
    monkeypatch.setitem(sys.modules, "transformers", loaded)
    with light_imports():
        assert import_module("transformers") is loaded
    assert sys.modules["transformers"] is loaded


# Borders that a later stage wants ------------------------------------------------------------------------------------

BORDERS = [
    ("Văn phòng Tỉnh ủy", [0, 3, 4], ["Văn", "phòng", "Tỉnh ủy"]),
    ("Văn phòng Tỉnh ủy", [4], ["Văn", "phòng", "Tỉnh ủy"]),
    ("Văn phòng Tỉnh ủy", [3], ["Văn", "phòng", "Tỉnh ủy"]),
    ("Văn  phòng Tỉnh ủy", [4], ["Văn", " ", "phòng", "Tỉnh ủy"]),
    ("Văn phòng\n\nTỉnh ủy", [10, 16], ["Văn phòng", "\n\n", "Tỉnh", "ủy"]),
    ("ngày 30-7-2021", [7, 8], ["ngày", "30", "-", "7-2021"]),
    ("họp", [-1, 0, 3, 99], ["họp"]),
    ("", [0], []),
]


@pytest.mark.parametrize(("text", "offsets", "expected"), BORDERS)
def test_borders_are_made(text: str, offsets: list[int], expected: list[str]) -> None:
    doc = split_at(TOKENIZER(text), offsets)
    assert [token.text for token in doc] == expected
    assert doc.text == text


def test_a_split_doc_keeps_what_was_written_on_it() -> None:
    text = "Ông về Văn phòng. Chánh Văn phòng Tỉnh ủy Lê An ở lại."
    doc = NLP(text)
    name = doc.char_span(text.index("Lê An"), text.index(" ở lại"), label="PERSON", kb_id="Q1")
    doc.ents = [name]
    doc.spans["named"] = [name, Span(doc, 0, 1, label="PERSON")]
    doc._.mentions = ["kept"]
    assert doc.char_span(7, 10) is None
    new = split_at(doc, [7, 10])
    assert new.char_span(7, 10).text == "Văn"
    assert [(ent.text, ent.label_, ent.kb_id_) for ent in new.ents] == [("Lê An", "PERSON", "Q1")]
    assert [span.text for span in new.spans["named"]] == ["Lê An", "Ông"]
    assert [sentence.text for sentence in new.sents] == [sentence.text for sentence in doc.sents]
    assert new._.mentions == ["kept"]
    assert new._.folded is doc._.folded
    assert split_at(new, [7, 10]) is new


@settings(max_examples=100, deadline=None)
@given(texts, st.data())
def test_any_border_can_be_made(text: str, data: st.DataObject) -> None:
    doc = NLP(text)
    visible = [index for index, char in enumerate(text) if not char.isspace()]
    if not visible:
        return
    start, last = sorted((data.draw(st.sampled_from(visible)), data.draw(st.sampled_from(visible))))
    new = split_at(doc, [start, last + 1])
    assert new.text == text
    assert new.char_span(start, last + 1).text == text[start : last + 1]
    assert [sentence.text for sentence in new.sents] == [sentence.text for sentence in doc.sents]


# Sentences ------------------------------------------------------------------------------------------------------------

SENTENCES = [
    "Tỉnh ủy họp sáng nay. |Bí thư chủ trì.",
    "Ông về TP. Vinh công tác. |Bà ở lại TP.HCM. |Sau đó, họ gặp nhau.",
    "Dự họp có PGS.TS. Lê Văn Hà, BS. Trần An và đ/c. Nguyễn Bình. |Hội nghị bế mạc.",
    "Gần 1.000 người dự lễ ngày 28.4. |Tất cả đều vui.",
    "Các xã, phường, v.v. và thị trấn báo cáo. |Hết.",
    # no space after the full stop
    "Đạt kết quả trong năm qua.|Tại hội nghị, ông phát biểu.",
    "Xem tại binhdinh.gov.vn. |Hay trên Zing.vn nhé.",
    "Nghị quyết T.Ư 5 và Ban T.Ư. |Ảnh: N.P",
    # quotations
    "Ông nói: “Tốt lắm!” rồi đi. |“Ai thế?” bà hỏi.",
    "Bà nói: “Tôi về.” |Ông ở lại (một mình.) |Thế là hết?! |Vâng…",
    "Rồi thôi... rồi lại bắt đầu... |Thế đấy.",
    # one capital is an initial, or the number of a term
    "Ông Lê Văn A. Trần và chị H. Nga. |Họ về.",
    "Đại hội Đảng bộ lần thứ X. |Ông phát biểu tại Quân khu V. |Sau đó ông về.",
    # numbers of items
    "1. Mở đầu. |2. Kết luận.",
    "II. Nhiệm vụ",
    # lines
    "Một dòng\n|Hai dòng. |Ba\n\n|Bốn",
    "  Một dòng \r\n |Hai dòng. ",
    "Chưa hết\u200b. |\u200bHết.",
    "",
    " \n ",
]


@pytest.mark.parametrize("row", SENTENCES)
def test_sentences(row: str) -> None:
    doc = NLP(row.replace("|", ""))
    assert [sentence.text_with_ws for sentence in doc.sents] == [sentence for sentence in row.split("|") if sentence]
    assert doc.has_annotation("SENT_START")


def test_sentences_of_a_doc_from_another_tokenizer() -> None:
    doc = Doc(NLP.vocab, words=["Tỉnh", "ủy", "họp", ".", "Hết"], spaces=[True, True, False, True, False])
    splitter = NLP.get_pipe("sentences")
    assert [sentence.text for sentence in splitter(doc).sents] == ["Tỉnh ủy họp.", "Hết"]
    assert isinstance(doc._.folded, Folded) is False
