"""Bytes to text: every encoding of Vietnamese there and back, and nothing converted that is right as it is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline import assets
from pipeline.errors import ArticleError
from pipeline.sources.encoding import Decoded, codes, convert, decode, repair
from pipeline.sources.syllables import ONSETS, is_syllable

ARTICLE = (
    "Sáng 8-8, Thường trực Huyện ủy Sơn Trà họp bàn việc sắp xếp bộ máy.\r\n"
    "Đồng chí Nguyễn Thị Thúy Hằng, Phó Bí thư Huyện ủy, chủ trì buổi họp: “Gọn mà mạnh” – ông Lý Quýnh nhắc.\r\n\r\n"
    "Các đại biểu đã góp ý vào dự thảo nghị quyết về chuyển đổi số, cải cách hành chính và giữ gìn trật tự đô thị.\r\n"
)

_TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_1258(text: str) -> bytes:
    """As a Windows-1258 keyboard types: the letter, then its tone."""
    out = b""
    for char in unicodedata.normalize("NFC", text):
        try:
            out += char.encode("cp1258")
        except UnicodeEncodeError:
            marks = unicodedata.normalize("NFD", char)
            tone = next(mark for mark in marks if mark in _TONES)
            out += (unicodedata.normalize("NFC", marks.replace(tone, "")) + tone).encode("cp1258")
    return out


def by_table(name: str, text: str) -> bytes:
    """With the inverse of the product's own table; in TCVN3 a capital with a tone takes the small letter's code."""
    inverse: dict[str, bytes] = {}
    for code, letter in codes(name).items():
        inverse.setdefault(letter, code)
    return b"".join(inverse.get(char) or inverse.get(char.lower()) or char.encode("cp1252") for char in text)


ENCODERS = {
    "utf-8": lambda text: text.encode(),
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "windows-1258": windows_1258,
    "tcvn3": lambda text: by_table("tcvn3", text),
    "vni": lambda text: by_table("vni", text),
}

# --- syllables ---

SOME_WORDS = (
    "Đảng Nhà nước nghị quyết số của Ban Thường vụ Thành ủy về xây dựng tổ chức cơ sở trong sạch vững mạnh các đồng "
    "chí Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi và Giám đốc Sở Nội vụ đến dự phát biểu chỉ đạo hội nghị sơ kết sáu "
    "tháng đầu năm nhiệm kỳ khóa mười một kế hoạch triển khai thực hiện quy định kiểm tra giám sát kỷ luật những "
    "người được giao quyền Khuất Khoái huýt khuỷu xoong giếng gìn quýnh thuở nghiêng nguệch khuya"
)
WORDS = SOME_WORDS.split()

TEXTS = st.permutations(WORDS).map(lambda words: " ".join(words[:40]))


def syllables() -> st.SearchStrategy[str]:
    """Any onset with any rhyme and any tone that goes with it."""
    rhymes = [
        (row["nucleus"], ending.replace("-", ""))
        for row in assets.rows("encodings", "rhymes.csv")
        for ending in row["endings"].split()
    ]

    def spell(onset: str, rhyme: tuple[str, str], tone: str) -> str:
        nucleus, ending = rhyme
        if tone and ending in ("c", "ch", "k", "p", "t") and tone not in "\u0301\u0323":
            tone = "\u0301"
        at = max((index for index, char in enumerate(nucleus) if char in "ăâêôơư"), default=0) + 1
        return unicodedata.normalize("NFC", onset + nucleus[:at] + tone + nucleus[at:] + ending)

    return st.builds(
        spell, st.sampled_from(["", *ONSETS.split("|")]), st.sampled_from(rhymes), st.sampled_from(["", *_TONES])
    )


@pytest.mark.parametrize("word", WORDS)
def test_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["Ñaûng", "§¶ng", "càp", "béé", "ngth", "q", "Đ", "", "HĐND", "été", "für", "m²"])
def test_no_syllables(word: str) -> None:
    assert not is_syllable(word)


# --- there and back ---


@pytest.mark.parametrize("encoding", ENCODERS)
@given(text=TEXTS)
def test_round_trip(encoding: str, text: str) -> None:
    decoded = decode(ENCODERS[encoding](text))
    assert decoded.encoding == encoding
    expected = text.replace("Ủy", "ủy") if encoding == "tcvn3" else text
    assert unicodedata.normalize("NFC", decoded.text) == expected


@pytest.mark.parametrize("encoding", ENCODERS)
def test_article(encoding: str) -> None:
    """Line breaks, quotes and dashes come through."""
    decoded = decode(ENCODERS[encoding](ARTICLE))
    assert decoded.encoding == encoding
    assert unicodedata.normalize("NFC", decoded.text) == ARTICLE


def test_windows_1258_is_not_normalised() -> None:
    assert decode("Đảng bộ".encode() + b"\n").text == "Đảng bộ\n"
    assert decode(windows_1258("Đảng bộ tỉnh")).text == "Đa\u0309ng bô\u0323 ti\u0309nh"


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (b"", "", "utf-8"),
        (b"Hop bao ngay 2-9", "Hop bao ngay 2-9", "utf-8"),
        ("\ufeffĐảng bộ".encode(), "\ufeffĐảng bộ", "utf-8"),
        ("\ufeffĐảng bộ".encode("utf-16-le"), "Đảng bộ", "utf-16-le"),
        ("\ufeffĐảng bộ".encode("utf-16-be"), "Đảng bộ", "utf-16-be"),
        ("\ufeffĐảng bộ".encode("utf-32-le"), "Đảng bộ", "utf-32-le"),
        ("Đảng bộ xã\r\nTân An".encode("utf-16-le"), "Đảng bộ xã\r\nTân An", "utf-16-le"),
        # Vietnamese without marks but with Windows' quotes: all code pages agree on these.
        (b"\x93Hop bao\x94 \x96 ngay 2-9\x85", "“Hop bao” – ngay 2-9…", "windows-1252"),
        # One letter is enough for a word of its own.
        (b"\xa7\xb6ng b\xe9", "Đảng bộ", "tcvn3"),
        # Bytes that were cut in the middle of a character, and a stray byte among hundreds that are right.
        ("Tỉnh ủy Phú Yên họp bà".encode()[:-1], "Tỉnh ủy Phú Yên họp b\ufffd", "utf-8-damaged"),
        (ARTICLE.encode() * 3 + b"\xff.", ARTICLE * 3 + "\ufffd.", "utf-8-damaged"),
    ],
)
def test_decode(data: bytes, text: str, encoding: str) -> None:
    assert decode(data) == Decoded(text, encoding)


@pytest.mark.parametrize(
    ("data", "code", "says"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "E008", "a PDF document"),
        (b"PK\x03\x04\x14\x00\x06\x00", "E008", ".docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60), "E008", ".doc"),
        (b"{\\rtf1\\ansi Dang bo}", "E008", "RTF"),
        (b"\x1f\x8b\x08\x00\x00\x00\x00\x00", "E008", "gzip"),
        (b"Dang bo" + bytes(50), "E008", "NUL"),
        (ARTICLE.encode() + bytes(5000), "E008", "NUL"),
        (bytes(range(1, 256)) * 4, "E008", "control characters"),
        # In another language's code page: it would come out as something, but not as text.
        ("Le préfet a été reçu à l'hôtel de ville où il a présidé une réunion".encode("cp1252"), "E009", "UTF-8"),
        ("Правительство области приняло решение".encode("cp1251"), "E009", "UTF-8"),
        ("Sånn går det når man ikke hører på råd fra de gamle".encode("cp1252"), "E009", "UTF-8"),
    ],
)
def test_not_text(data: bytes, code: str, says: str) -> None:
    with pytest.raises(ArticleError, match=r"^a/bai\.txt: ") as caught:
        decode(data, "a/bai.txt")
    assert caught.value.code == code
    assert says in str(caught.value)


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    """Nothing but a text or an ArticleError comes out, and valid UTF-8 that has no NULs is always text."""
    try:
        decode(data)
    except ArticleError:
        try:
            valid = "\0" not in data.decode()
        except UnicodeDecodeError:
            valid = False
        assert not valid or data.startswith((b"%PDF-", b"{\\rtf"))


# --- old fonts' text as Unicode ---


@pytest.mark.parametrize(
    ("text", "converted", "encoding"),
    [
        # Half of it (`bé`) is a syllable as it stands, but a word with `§` and `¶` in it is none.
        ("§¶ng bé", "Đảng bộ", "tcvn3"),
        ("BÝ th­ HuyÖn ñy §iÖn Bµn", "Bí thư Huyện ủy Điện Bàn", "tcvn3"),
        ("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam", "tcvn3"),
        # The bytes 0x80 to 0x9F as Latin-1 reads them.
        ("§¶ng bé \x93trong s¹ch\x94 \x96 v÷ng m¹nh", "Đảng bộ “trong sạch” – vững mạnh", "tcvn3"),
        # Capitals: the codes are the small letters', what is around them is not.
        ("§¶NG Bé THµNH PHè", "ĐẢNG BỘ THÀNH PHỐ", "tcvn3"),
        ("Bµi: NGUYÔN V¡N ¸NH", "Bài: NGUYỄN VĂN ÁNH", "tcvn3"),
        # A capital with a mark of its own after it.
        ("LÔ h\u00e9i ë A³ Lµng", "Lễ hội ở Á Làng", "tcvn3"),
        ("Ñaûng boä", "Đảng bộ", "vni"),
        ("Bí thö Huyeän uûy Ñieän Baøn", "Bí thư Huyện ủy Điện Bàn", "vni"),
        ("Lyù Thöôøng Kieät, kyû luaät, yù kieán", "Lý Thường Kiệt, kỷ luật, ý kiến", "vni"),
        ("UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH", "vni"),
        ("Uûy ban, AÙnh, Ôû, Ñeå", "Ủy ban, Ánh, Ở, Để", "vni"),
        ("Ä\x90áº£ng bá»™ huyá»‡n", "Đảng bộ huyện", "utf-8-twice"),
    ],
)
def test_repair(text: str, converted: str, encoding: str) -> None:
    assert repair(text) == Decoded(converted, encoding)


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "windows-1258"])
@pytest.mark.parametrize("read_as", ["cp1252", "latin-1"])
@given(text=TEXTS)
# More than half are syllables in Windows-1252, too; all are in Windows-1258.
@example(text="Đảng Nhà nước sáu xây các chí tháng nhân phát dân và Giám Thành tỉnh Quảng Ngãi")
def test_repair_long(encoding: str, read_as: str, text: str) -> None:
    mojibake = ENCODERS[encoding](text).decode(read_as)
    expected = text.replace("Ủy", "ủy") if encoding == "tcvn3" else text
    repaired = repair(mojibake)
    assert repaired.encoding == encoding
    assert unicodedata.normalize("NFC", repaired.text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Đảng bộ",
        "toán hoá hoà khoá",
        "do không quâ",
        # Vietnamese whose letters are all in Latin-1 too: each could be VNI's `oá` for ố.
        "Cà Mau, Hà Nam: ông Võ Tá Hoà, bà Lê Hoàn, cô Tôn Nữ Thanh Hà",
        "Khoản 1 § 5 của luật",
        "« Hoà bình »",
        "Tòa án Aix-en-Provence: François Mitterrand, Élysée, Orléans",
        "Après l'été, né à Orléans, il a été reçu à l'hôtel de ville",
        "Sånn går det når man ikke hører på råd",
        "São Paulo é só uma das cidades, há outras",
        "München, Köln, Düsseldorf, für Straße",
        "El niño y la niña comen piña en España",
        "25°C, 60 km², ½ giá, ©2025 ® ™",
        "¡Señor! £5 ¥3",
        "é",
        "",
    ],
)
def test_left_alone(text: str) -> None:
    assert repair(text) == Decoded(text, "utf-8")


@given(
    st.lists(st.one_of(syllables(), st.sampled_from(WORDS)), max_size=30),
    st.sampled_from(["NFC", "NFD"]),
    st.booleans(),
)
def test_vietnamese_is_left_alone(words: list[str], form: str, capitals: bool) -> None:
    text = unicodedata.normalize(form, " ".join(words))
    text = text.upper() if capitals else text
    assert decode(text.encode()) == Decoded(text, "utf-8")


@given(st.lists(syllables(), min_size=1, max_size=10), st.text(max_size=30))
def test_vietnamese_among_anything_is_left_alone(words: list[str], other: str) -> None:
    text = unicodedata.normalize("NFC", " ".join(["Đảng", *words]) + other.replace("\0", ""))
    assert decode(text.encode("utf-8", "replace")).encoding in ("utf-8", "utf-8-damaged")


@pytest.mark.parametrize(
    ("text", "encoding", "converted"),
    [
        ("BÝ th­", "tcvn3", "Bí thư"),
        ("Bí thö", "vni", "Bí thư"),
        ("Bí thư", "tcvn3", "Bí thư"),
        ("Bi thu", "vni", "Bi thu"),
        ("café", "utf-8", "café"),
        ("Ä\x90áº£ng", "utf-8-twice", "Đảng"),
    ],
)
def test_convert(text: str, encoding: str, converted: str) -> None:
    assert convert(text, encoding) == converted


@pytest.mark.parametrize(("name", "letters"), [("tcvn3", 79), ("vni", 134)])
def test_tables(name: str, letters: int) -> None:
    """One letter a code, one code a letter; VNI has all 67 marked letters twice, TCVN3 no capital with a tone."""
    table = codes(name)
    assert len(table) == len(set(table.values())) == letters
    assert all(unicodedata.is_normalized("NFC", letter) for letter in table.values())
