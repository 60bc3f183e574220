"""New text from old: labels stay exact, what belongs together stays together, the seed alone decides."""

from __future__ import annotations

import random
import re
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from data_stubs import gold_articles, own_articles, tagged
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import assets, inline
from pipeline.data.augment import augment, swapped
from pipeline.data.augment.edits import Edit, applied, joined, parts_of
from pipeline.data.augment.noise import noisy
from pipeline.data.checking import check
from pipeline.data.corpus import GoldArticle, write_corpus
from pipeline.segment.fold import Folded, fold

ARTICLES = own_articles()
SEEDS = range(12)


def made(text: str, seed: int) -> list[str]:
    """What the spans of a tagged text become, without noise."""
    (new,) = augment([tagged(text)], seed=seed, noise=0)
    return [new.words(span) for span in new.spans]


# Whatever the text


@settings(max_examples=60)
@given(article=gold_articles(), seed=st.integers(0, 9))
def test_labels_stay_on_their_words(article: GoldArticle, seed: int) -> None:
    (clean,) = augment([article], seed=seed, noise=0)
    (new,) = augment([article], seed=seed, noise=20)
    assert (
        [span.label for span in clean.spans] == [span.label for span in new.spans] == [s.label for s in article.spans]
    )
    for one in (clean, new):
        assert inline.parse(inline.render(one.text, one.spans)) == (one.text, list(one.spans))
    # Without noise only mentions change; noise leaves letters and line breaks alone, but for their marks.
    assert [part.text for part in parts_of(clean) if part.label is None] == [
        part.text for part in parts_of(article) if part.label is None
    ]
    assert [bare(new.words(span)) for span in new.spans] == [bare(clean.words(span)) for span in clean.spans]
    assert bare(new.text) == bare(clean.text)
    assert new.text.count("\n") == article.text.count("\n")


def bare(text: str) -> str:
    """What noise leaves as it is: letters without case and marks, signs but for dashes; no spaces."""
    letters = unicodedata.normalize("NFD", text.upper().lower().replace("ð", "đ"))
    return re.sub(r"[\s\u0300-\u036f]|(?<=\s)[–—-](?=\s)|[–—]", "", letters).replace("-", "")


@given(gold_articles())
def test_parts_make_the_article_again(article: GoldArticle) -> None:
    assert joined(parts_of(article)) == (article.text, article.spans)
    assert noisy(parts_of(article), random.Random(0), rate=0) == parts_of(article)
    assert [part.label for part in noisy(parts_of(article), random.Random(0), 5)] == [
        p.label for p in parts_of(article)
    ]


def test_new_articles_are_well_formed(tmp_path: Path) -> None:
    new = list(augment(ARTICLES, copies=3, seed=7, noise=3))
    assert len(new) == 3 * len(ARTICLES)
    assert all(article.record is None for article in new)
    write_corpus(new, tmp_path)
    assert [str(fault) for fault in check(tmp_path).faults] == []


def test_the_seed_alone_decides() -> None:
    some = ARTICLES[:5]
    first = list(augment(some, copies=2, seed=1))
    assert list(augment(reversed(some), copies=2, seed=1)) == first
    assert list(augment(some[2:3], copies=2, seed=1)) == first[4:6]
    assert [article.text for article in augment(some, copies=2, seed=2)] != [article.text for article in first]
    assert first[0].text != first[1].text
    assert [article.name for article in first[:2]] == [f"{some[0].name}.a1", f"{some[0].name}.a2"]


def test_most_mentions_change() -> None:
    """A name, place, number or date that stays as it was teaches nothing new."""
    changed: dict[str, list[bool]] = {}
    for article in ARTICLES:
        (new,) = augment([article], seed=0, noise=0)
        for old_span, new_span in zip(article.spans, new.spans, strict=True):
            changed.setdefault(old_span.label, []).append(article.words(old_span) != new.words(new_span))
    shares = {label: sum(flags) / len(flags) for label, flags in changed.items()}
    assert shares["PERSON"] > 0.8
    assert min(shares[label] for label in ("LOCATION", "DATE", "DOCUMENT")) > 0.5
    assert shares["EVENT"] > 0.3
    assert shares["ROLE"] == 0


# Mentions


@pytest.mark.parametrize("seed", SEEDS)
def test_persons(seed: int) -> None:
    ba, full, given_name, capitals, other, initials, famous, uncle, foreign, mong, ede = made(
        "bà <PERSON>Hà</PERSON>, <PERSON>Đinh Thị Việt Hà</PERSON>, <PERSON>Việt Hà</PERSON>, "
        "<PERSON>ĐINH THỊ VIỆT HÀ</PERSON>; ông <PERSON>Kế</PERSON>, <PERSON>N.P</PERSON>, "
        "<PERSON>Hồ Chí Minh</PERSON>, Bác <PERSON>Hồ</PERSON>, <PERSON>Ursula Meyer</PERSON>, "
        "<PERSON>Giàng A Chu</PERSON>, <PERSON>H'Hen Niê</PERSON>",
        seed,
    )
    words = full.split()
    assert (ba, given_name, capitals) == (words[-1], " ".join(words[-2:]), full.upper())
    assert len(words) == 4
    assert words[1] == "Thị"
    assert other != "Kế"
    assert re.fullmatch(r"\w\.\w", initials)
    assert (famous, uncle, foreign) == ("Hồ Chí Minh", "Hồ", "Ursula Meyer")
    assert mong.split()[0] in families("mong")
    assert re.fullmatch(r"H'\w+ \w+", ede)
    assert ede.split()[1] in {row["name"] for row in assets.rows("names", "given.csv") if row["part"] == "clan"}


def families(people: str) -> set[str]:
    return {row["surname"] for row in assets.rows("names", "families.csv") if row["people"] == people}


@pytest.mark.parametrize("seed", SEEDS)
def test_men_stay_men(seed: int) -> None:
    women = {row["name"] for row in assets.rows("names", "given.csv") if row["sex"] == "f" and not row["people"]}
    men = {row["name"] for row in assets.rows("names", "given.csv") if row["sex"] == "m" and not row["people"]}
    he, he_too, she = made(
        "ông <PERSON>Trần Quốc Nhẫn</PERSON>, <PERSON>Lê Văn Út</PERSON>, chị <PERSON>Nguyễn Minh Anh</PERSON>", seed
    )
    assert he.split()[-1] in men
    assert he_too.split()[-1] in men
    assert she.split()[-1] in women


@pytest.mark.parametrize("seed", SEEDS)
def test_places_stay_in_step(seed: int) -> None:
    commune, district, province, bare_district, committee, paper, congress, shouted, foreign, vietnam = made(
        "<LOCATION>xã Ô Lâm</LOCATION>, <LOCATION>huyện Tri Tôn</LOCATION>, <LOCATION>tỉnh An Giang</LOCATION>; "
        "<LOCATION>Tri Tôn</LOCATION>, <BODY>Ban Tổ chức Huyện uỷ Tri Tôn</BODY>, <BODY>Báo An Giang</BODY>, "
        "<EVENT>Đại hội Đảng bộ huyện Tri Tôn lần thứ XII</EVENT>, <BODY>UBND TỈNH AN GIANG</BODY>, "
        "<LOCATION>Lào</LOCATION>, <LOCATION>Việt Nam</LOCATION>",
        seed,
    )
    new_district = district.removeprefix("huyện ")
    new_province = province.removeprefix("tỉnh ")
    assert new_province != "An Giang"
    assert bare_district == new_district
    assert committee == f"Ban Tổ chức Huyện uỷ {new_district}"
    assert congress.startswith(f"Đại hội Đảng bộ huyện {new_district} lần thứ ")
    assert (paper, shouted) == (f"Báo {new_province}", f"UBND TỈNH {new_province.upper()}")
    assert (foreign != "Lào", vietnam) == (True, "Việt Nam")
    rows = [
        row
        for row in assets.rows("places", "vietnam.csv")
        if fold(row["name"]) == new_district and row["kind"] == "Huyện" and fold(row["province"]) == new_province
    ]
    assert rows
    assert commune.startswith("xã ")


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("<LOCATION>TP.HCM</LOCATION>", r"TP\.(?!HCM)[^\W\d]+( [^\W\d]+)*"),
        ("<LOCATION>phường 3</LOCATION>", r"phường \d{1,2}"),
        ("<LOCATION>đường Võ Thị Sáu</LOCATION>", r"đường [^\W\d]+( [^\W\d]+)+"),
        ("<LOCATION>đường 30/4</LOCATION>", "đường 30/4"),
        ("<LOCATION>Hồ Chí Minh</LOCATION>", "Hồ Chí Minh"),
        ("<BODY>Hợp tác xã Tân Bình</BODY>", "Hợp tác xã (?!.*xã).*"),
        ("<BODY>Trường THPT Nguyễn Thái Bình</BODY>", "Trường THPT Nguyễn Thái Bình"),
        ("<BODY>Đảng Cộng sản Việt Nam</BODY>", "Đảng Cộng sản Việt Nam"),
        ("<BODY>UBND xã Lạ Hoắc</BODY>", r"UBND xã (?!Lạ Hoắc)[^\W\d][\w' -]*"),
        ("<BODY>Tỉnh Đoàn Lạ Hoắc</BODY>", "Tỉnh Đoàn Lạ Hoắc"),
    ],
)
def test_forms_of_places(text: str, pattern: str) -> None:
    for seed in SEEDS:
        assert re.fullmatch(pattern, *made(text, seed))


@pytest.mark.parametrize(
    ("old", "pattern"),
    [
        ("Nghị quyết số 08-NQ/TU", r"Nghị quyết số 0[1-9]-NQ/TU"),
        ("Nghị định 100/2019/NĐ-CP", r"Nghị định [1-9]\d\d/20\d\d/NĐ-CP"),
        ("06/TB-UBND", r"0[1-9]/TB-UBND"),
        ("Chương trình hành động số 18", r"Chương trình hành động số [1-9]\d"),
        ("Kế hoạch 1237-KH/BCĐ", r"Kế hoạch 1\d\d\d-KH/BCĐ"),
        ("Nghị quyết Trung ương 4 (khóa XII)", r"Nghị quyết Trung ương \d+ \(khóa [IVX]+\)"),
        ("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX", r"Nghị quyết Đại hội Đảng bộ tỉnh lần thứ [IVX]+"),
        ("Đề án “Thành phố 4 an”", "Đề án “Thành phố 4 an”"),
        ("Luật Phòng, chống tham nhũng năm 2018", r"Luật .+ năm 20\d\d"),
        ("Bộ luật Hình sự", "Bộ luật .+"),
        ("Hiến pháp", "Hiến pháp"),
        ("Thông tư 08/2008/TT–BNV", r"Thông tư 0[1-9]/(19|20)\d\d/TT–BNV"),
    ],
)
def test_forms_of_documents(old: str, pattern: str) -> None:
    new = {made(f"<DOCUMENT>{old}</DOCUMENT>", seed)[0] for seed in SEEDS}
    assert all(re.fullmatch(pattern, text) for text in new), new
    assert (len(new) > 1) is (re.escape(old) != pattern.replace(" ", r"\ ") and old != pattern)


@pytest.mark.parametrize("seed", SEEDS)
def test_documents_stay_in_step(seed: int) -> None:
    first, short, other, plenum, event = made(
        "<DOCUMENT>Nghị quyết số 18-NQ/TW</DOCUMENT>, <DOCUMENT>18</DOCUMENT>, <DOCUMENT>19</DOCUMENT>, "
        "<DOCUMENT>Nghị quyết Trung ương 6 (khóa XII)</DOCUMENT>, <EVENT>Hội nghị Trung ương 6 khóa XII</EVENT>",
        seed,
    )
    assert first == f"Nghị quyết số {short}-NQ/TW"
    assert len(other) == 2
    assert plenum.removeprefix("Nghị quyết ").replace("(", "").replace(")", "") == event.removeprefix("Hội nghị ")


@pytest.mark.parametrize(
    ("old", "pattern"),
    [
        ("ngày 30-7-2021", r"ngày \d{1,2}-\d{1,2}-20\d\d"),
        ("Sáng 05/02/2018", r"Sáng \d\d/\d\d/20\d\d"),
        ("10:20, Thứ Hai, 10/07/2017", r"10:20, (Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật), \d\d/\d\d/20\d\d"),
        ("ngày 12 tháng 4 năm 2018", r"ngày \d{1,2} tháng \d{1,2} năm 20\d\d"),
        ("6h15 ngày 7/11", r"6h15 ngày \d{1,2}/\d{1,2}"),
        ("tháng 6", r"tháng \d{1,2}"),
        ("tháng 12/2020", r"tháng \d\d?/20\d\d"),
        ("quý I/2024", r"quý (I|II|III|IV)/20\d\d"),
        ("giai đoạn 2020 - 2025", r"giai đoạn 20\d\d - 20\d\d"),
        ("6 tháng đầu năm 2017", r"6 tháng đầu năm (19|20)\d\d"),
        ("27", r"\d{1,2}"),
        ("ngày 2/9", "ngày 2/9"),  # a holiday
        ("ngày 31/2/2020", "ngày 31/2/2020"),  # no such day
        ("3/2/1930", "3/2/1930"),  # history
        ("năm 1975", "năm 1975"),
        ("hôm nay", "hôm nay"),
        ("thế kỷ XX", "thế kỷ XX"),
        ("tháng Chạp", "tháng Chạp"),
    ],
)
def test_forms_of_dates(old: str, pattern: str) -> None:
    new = {made(f"<DATE>{old}</DATE>", seed)[0] for seed in SEEDS}
    assert all(re.fullmatch(pattern, text) for text in new), new
    assert (len(new) > 1) is (old != pattern)


@pytest.mark.parametrize("seed", SEEDS)
def test_dates_stay_in_order(seed: int) -> None:
    days, year, stamp = [], *made("<DATE>năm 2019</DATE><DATE>Thứ Sáu, 28/02/2020</DATE>", seed)
    for text in made(
        "".join(f"<DATE>{day}</DATE> " for day in ("20/12/2019", "31-12-2019", "29.2.2020", "1/3/2020")), seed
    ):
        day, month, number = map(int, re.split("[/.-]", text))
        days.append(date(number, month, day))
    assert days == sorted(days)
    assert (days[1] - days[0]).days == 11
    assert year.startswith("năm ")
    weekday, _, figures = stamp.partition(", ")
    day, month, number = map(int, figures.split("/"))
    assert weekday == name_of(date(number, month, day))


def name_of(day: date) -> str:
    names = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
    return names[day.weekday()]


def test_edits_lie_on_the_text_as_it_was_typed() -> None:
    folded = Folded("xã  Ho\u0300a\u00a0Bình")
    assert folded.text == "xã  Hòa Bình"
    assert applied(folded, [Edit(4, 12, "Yên Mô"), Edit(0, 5, "bỏ")]) == "xã  Yên Mô"
    assert applied(Folded("UBND XÃ HÒA BÌNH"), [Edit(8, 16, "Yên Mô")]) == "UBND XÃ YÊN MÔ"


# Noise


def test_noise_is_of_all_kinds() -> None:
    parts = [part for article in ARTICLES for part in parts_of(article)]
    kinds: set[str] = set()
    for seed in range(30):
        for old, new in zip(parts, noisy(parts, random.Random(seed), 4), strict=True):
            if unicodedata.normalize("NFC", new.text) != new.text:
                kinds.add("marks apart")
            if "  " in new.text and "  " not in old.text:
                kinds.add("doubled space")
            if "\u00a0" in new.text and "\u00a0" not in old.text:
                kinds.add("no-break space")
            if " – " in new.text and " – " not in old.text:
                kinds.add("long dash")
            if "Ð" in new.text and "Ð" not in old.text:
                kinds.add("eth")
            if new.text.isupper() and not old.text.isupper() and len(new.text) > 5:
                kinds.add("capitals")
            if fold(new.text) == fold(old.text) and re.search("hoà|uỷ|thuý", new.text.lower()):
                kinds.add("late tone")
            if re.search(r"[.,]\w", new.text) and not re.search(r"[.,]\w", old.text):
                kinds.add("lost space")
            if new.text.isascii() and not old.text.isascii():
                kinds.add("lost marks")
            if new.label and new.text[0].islower() != old.text[0].islower():
                kinds.add("other case")
    assert len(kinds) == 10, kinds


def test_swapped_has_the_parts_of_the_article() -> None:
    for article in ARTICLES:
        new = swapped(article, random.Random(3))
        assert [part.label for part in new] == [part.label for part in parts_of(article)]
