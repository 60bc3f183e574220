"""The corpus: what the check finds, what is counted, how annotations agree, how articles are split."""

from __future__ import annotations

import json
import math
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from data_stubs import gold_articles, own_articles, tagged
from hypothesis import given

from pipeline.data.agreement import Difference, agreement
from pipeline.data.checking import check, outer_punctuation
from pipeline.data.corpus import GoldArticle, read_corpus, write_corpus
from pipeline.data.sharing import Sharing
from pipeline.data.splitting import assign, parse_ratios, read_plan
from pipeline.data.statistics import neighbours, statistics
from pipeline.data.syllables import bio, pieces, spans_of, syllable_offsets
from pipeline.errors import TrichyeuError, UsageError
from pipeline.inline import Span

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "data" / "corpus"

RECORD: dict[str, Any] = {
    "published": "2021-03-05",
    "title": "Lò Sa họp",
    "authors": ["Lò Sa"],
    "positions": [["LÒ SA", "Bí thư", "current"]],
    "documents": [
        {"text": "Kế hoạch 8", "type": "Kế hoạch", "symbol": None, "number": "8", "issuer": None}
        | {"issued": "2021", "title": None}
    ],
    "dates": [["5/3", "2021-03-05"]],
}
TEXT = "<PERSON>Lò Sa</PERSON> họp\n\n<DATE>5/3</DATE>, theo <DOCUMENT>Kế hoạch 8</DOCUMENT>.\n"


def faults(folder: Path) -> list[str]:
    """The faults, without the folder's path and what to do."""
    return [f"{fault}".replace(f"{folder}/", "").split(". ")[0] for fault in check(folder).faults]


def write(folder: Path, tags: str = TEXT, record: object = None, name: str = "a") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    article = tagged(tags.replace("<PER>", "⟨"), name)
    (folder / f"{name}.tag").write_text(tags, newline="")
    (folder / f"{name}.txt").write_text(article.text.replace("⟨", "<PER>"), newline="")
    if record is not None:
        (folder / f"{name}.json").write_text(json.dumps(record, ensure_ascii=False, indent=1))
    return folder


def test_our_corpus_is_well_formed() -> None:
    assert [str(fault) for fault in check(CORPUS).faults] == []


def test_a_corpus_without_faults(tmp_path: Path) -> None:
    found = check(write(tmp_path / "train", record=RECORD).parent)
    assert (found.faults, found.articles, found.spans, found.records) == ([], 1, 3, 1)


@pytest.mark.parametrize(
    ("tags", "says"),
    [
        ("Ông\n<PERSON> Lò Sa</PERSON>", "a.tag:2: PERSON ' Lò Sa' begins or ends with what does not show"),
        ("<PERSON>Lò Sa\u200b</PERSON>", "a.tag:1: PERSON 'Lò Sa\\u200b' begins or ends with what does not show"),
        ("ông <PERSON></PERSON>Sa", "a.tag:1: PERSON '' begins or ends with what does not show"),
        ("<BODY>Sở\nY tế</BODY>", "a.tag:1: BODY 'Sở\\nY tế' crosses a line break"),
        ("ở <BODY>Sở Y tế,</BODY> nói", "a.tag:1: BODY 'Sở Y tế,' has ',' at its end"),
        ("<BODY>Sở Y</BODY>ên", "a.tag:1: BODY 'Sở Y' begins or ends inside 'Sở Yên'"),
        ("số <DOCUMENT>1</DOCUMENT>2", "a.tag:1: DOCUMENT '1' begins or ends inside 'số 12'"),
        ("Le<PERSON>\u0300 Sa</PERSON>", "a.tag:1: PERSON '\u0300 Sa' begins or ends inside 'Le\u0300 Sa'"),
        ("gặp <PER>Sa", "a.tag:1: <PER> is no tag"),
        ("gặp </ Body>Sa", "a.tag:1: </ Body> is no tag"),
    ],
)
def test_faults_of_tags(tmp_path: Path, tags: str, says: str) -> None:
    assert faults(write(tmp_path, tags)) == [says]


@pytest.mark.parametrize(
    "tags",
    [
        "lúc<DATE>07:15, Thứ Ba, 12/06/2018</DATE>(GMT+7)",  # missing spaces
        "ông<PERSON>Lò Sa</PERSON>, <DATE>27</DATE>-<DATE>30/6</DATE>",
        "<b>đậm</b> a < b > c <br/>",  # the newspaper's own mark-up
        "họp.\r\n<PERSON>N.P.</PERSON>\r\n",
    ],
)
def test_what_is_no_fault(tmp_path: Path, tags: str) -> None:
    assert faults(write(tmp_path, tags)) == []


@pytest.mark.parametrize(
    ("words", "label", "wrong"),
    [
        ("H.", "PERSON", False),
        ("Nguyễn Thị L.", "PERSON", False),
        ("HĐND TP.", "BODY", False),
        ("Acme Inc.", "BODY", False),
        ("Rê “cụt”", "PERSON", False),
        ("Phó Chủ tịch (Thường trực)", "ROLE", False),
        ("H'Hen Niê", "PERSON", False),
        ("Đề án “Mỗi bản một nghề”", "DOCUMENT", False),
        ('Tọa đàm "Giữ rừng”', "EVENT", False),  # the newspaper's own slip
        ("“Giữ rừng”", "EVENT", False),
        ("“Sở Y tế”", "BODY", True),
        ("(UBND)", "BODY", True),
        ("Sở Y tế)", "BODY", True),
        ("“Giữ rừng", "EVENT", True),
        ("Sở Y tế.", "BODY", True),
        (": Sở Y tế", "BODY", True),
        ("Sở Y tế;", "BODY", True),
    ],
)
def test_outer_punctuation(words: str, label: str, wrong: bool) -> None:
    assert (outer_punctuation(words, label) is not None) is wrong


def _with(change: dict[str, Any]) -> dict[str, Any]:
    return {**RECORD, "documents": [RECORD["documents"][0] | change]}


@pytest.mark.parametrize(
    ("record", "says"),
    [
        (RECORD | {"published": "5/3/2021"}, "2: published '5/3/2021' is no ISO date or date-time"),
        (RECORD | {"title": "Khác"}, "3: title 'Khác' is not in the article"),
        (RECORD | {"authors": ["họp"]}, "5: author 'họp' is in the article, but no PERSON there"),
        (RECORD | {"authors": [8]}, "5: author 8 is no text"),
        (
            RECORD | {"positions": [["Lò", "Bí thư", "current"]]},
            "9: person 'Lò' is in the article, but no PERSON there",
        ),
        (
            RECORD | {"positions": [["Lò Sa", "Bí thư"]]},
            "9: position ['Lò Sa', 'Bí thư'] is not [person, title, current|former|acting]",
        ),
        (RECORD | {"dates": [["5/3", "5-3"]]}, "27: date ['5/3', '5-3'] is not [text, EDTF or null]"),
        (RECORD | {"dates": [["6/3", None]]}, "27: date '6/3' is not in the article"),
        (
            RECORD | {"documents": [{"text": "Kế hoạch"}]},
            "16: document 'Kế hoạch' has not just the fields text, type, symbol, number, issuer, issued, title",
        ),
        (_with({"issued": "5/2021"}), "21: document 'Kế hoạch 8' is issued '5/2021', no ISO date"),
        (_with({"number": 8}), "16: document 'Kế hoạch 8' has 8 for its number"),
        (_with({"text": "Kế hoạch 9"}), "16: document 'Kế hoạch 9' is not in the article"),
        (RECORD | {"authors": "Lò Sa"}, "1: authors is no list"),
        (RECORD | {"lead": "x"}, "1: missing or odd fields: lead"),
        ([], "1: not an object"),
    ],
)
def test_faults_of_records(tmp_path: Path, record: object, says: str) -> None:
    assert faults(write(tmp_path, record=record)) == [f"a.json:{says}"]


def test_faults_of_files(tmp_path: Path) -> None:
    write(tmp_path / "train")
    write(tmp_path / "dev")
    write(tmp_path / "dev", "Lò Sa khác", {}, name="b")
    (tmp_path / "dev" / "b.json").write_text('{"title":\n}')
    (tmp_path / "dev" / "b.txt").write_text("Lò Sa kia")
    (tmp_path / "train" / "c.tag").write_text("x\n<DATE>5/3")
    (tmp_path / "train" / "d.tag").write_bytes(b"\xff\xfe")
    (tmp_path / "train" / "e.txt").write_text("x")
    assert faults(tmp_path) == [
        "dev/b.txt:1: not the text of b.tag: 'Lò Sa kia' here, 'Lò Sa khác' there",
        "dev/b.json:2: not valid JSON (Expecting value)",
        f"train/a.tag: has the name of {tmp_path}/dev/a.tag".replace(f"{tmp_path}/", ""),
        "train/a.tag: holds the text of dev/a.tag",
        "train/c.tag:2: tags do not pair: <DATE> is never closed, after …'x\\n<DATE>5/3'",
        "train/d.tag: not usable as gold: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
        "train/e.txt: a .txt without e.tag",
    ]


def test_no_corpus(tmp_path: Path) -> None:
    for folder, says in ((tmp_path, "no gold there"), (tmp_path / "x", "no such file")):
        with pytest.raises(UsageError, match=says):
            check(folder)


def test_what_splits_share() -> None:
    sharing = Sharing()
    for text, split in (
        ("<PERSON>Lò Văn Sa</PERSON>, <PERSON>Sa</PERSON>, <DOCUMENT>Nghị quyết số 08-NQ/TU</DOCUMENT>", "train"),
        ("<PERSON>LÒ VĂN SA</PERSON>, <PERSON>Sa</PERSON>, <DOCUMENT>NQ số 08 – NQ/TU</DOCUMENT>", "dev"),
        (
            "<PERSON>Lò Thị Sa</PERSON>, <DOCUMENT>Nghị định 8/2020/NĐ-CP</DOCUMENT>, <DOCUMENT>Hiến pháp</DOCUMENT>",
            "dev",
        ),
    ):
        sharing.add(tagged(text, split=split))
    assert sharing.counts() == {
        "person": {"dev": 2, "dev & train": 1, "train": 1},
        "document": {"dev": 2, "dev & train": 1, "train": 1},
    }
    assert sharing.shared("document") == [("08-nq/tu", ["dev", "train"])]


# Syllables


@given(gold_articles())
def test_pieces_cover_the_text_and_respect_spans(article: GoldArticle) -> None:
    found = pieces(article.text, article.spans)
    assert "".join(article.text[start:end] for start, end in found) == "".join(article.text.split())
    assert spans_of(found, bio(found, article.spans)) == list(article.spans)
    assert all(0 <= start < end for start, end in found)


def test_bio_goes_by_overlap() -> None:
    text = "Lò Sa-Thị họp"
    assert bio(syllable_offsets(text), [Span(1, 5, "PERSON"), Span(6, 9, "DATE")]) == [
        "B-PERSON",
        "I-PERSON",
        "B-DATE",
        "O",
    ]
    assert spans_of([(0, 1), (2, 3)], ["I-DATE", "I-BODY"]) == [Span(0, 1, "DATE"), Span(2, 3, "BODY")]


# Figures


def test_statistics() -> None:
    train = tagged(
        "Ông <PERSON>Lò Sa</PERSON> nói gì với bà con thì không ai rõ. Chị <PERSON>Vừ</PERSON> nói.", "a", "train"
    )
    dev = tagged("Ông <PERSON>LÒ SA</PERSON> nói gì với bà con thì không ai rõ! Anh <PERSON>Sùng</PERSON>", "b", "dev")
    figures = statistics([train, dev], most_frequent=1)
    assert list(figures) == ["dev", "train", "total"]
    total = figures["total"]
    assert (total.articles, total.spans, total.syllables, total.sentences) == (2, 4, 29, 2)
    assert (total.repeated_sentences, total.duplicate_articles) == (2, ["a", "b"])
    person = total.labels["PERSON"]
    assert (person.spans, person.distinct, person.most_frequent) == (4, 3, [("Lò Sa", 2)])
    assert (person.length, person.entropy_left, person.entropy_right) == (1.5, 1.5, 0.81)
    assert figures["dev"].labels["PERSON"].unseen == 50.0
    assert figures["train"].labels["PERSON"].unseen is None
    assert figures["dev"].labels["EVENT"].unseen is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gặp ông |Mận|, Bí thư", ("ông", ",")),
        ("Ảnh:|MẬN|\nHết", (":", "\n")),
        ("Đồng chí\n|Mận| (nữ)", ("\n", "(")),
        ("|Mận|", ("\n", "\n")),
        ("UỶ |Mận| hoà", ("ủy", "hòa")),
    ],
)
def test_neighbours(text: str, expected: tuple[str, str]) -> None:
    start, end = text.index("|"), text.rindex("|") - 1
    assert neighbours(text.replace("|", ""), start, end) == expected


# Agreement


def test_agreement() -> None:
    one = tagged("<ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY> <PERSON>Lò Sa</PERSON> họp <DATE>8/8</DATE>\nhết")
    two = tagged("<ROLE>Bí thư</ROLE> <BODY>Huyện ủy Lò Sa</BODY> họp <DATE>8/8</DATE>\n<EVENT>hết</EVENT>")
    found = agreement([one], [two])
    row = found.as_dict()["labels"]
    assert row["ROLE"] == {"a": 1, "b": 1, "exact_f1": 100.0, "overlap_f1": 100.0, "kappa": 1.0}
    assert (row["BODY"]["exact_f1"], row["BODY"]["overlap_f1"]) == (0.0, 100.0)
    assert (row["PERSON"]["exact_f1"], row["PERSON"]["overlap_f1"]) == (0.0, 0.0)
    assert row["LOCATION"]["kappa"] is None
    assert (row["micro"]["exact_f1"], row["micro"]["a"], row["micro"]["b"]) == (50.0, 4, 4)
    assert found.differences == [
        Difference("a", 1, (("BODY", "Huyện ủy"), ("PERSON", "Lò Sa")), (("BODY", "Huyện ủy Lò Sa"),)),
        Difference("a", 2, (), (("EVENT", "hết"),)),
    ]


def test_kappa() -> None:
    """By hand: 8 syllables of 10 the same, by chance 0.7 · 0.7 + 0.3 · 0.3 of them."""
    words = "a b c d e f g h i j".split()
    one = tagged(" ".join(f"<DATE>{w}</DATE>" if w in "abc" else w for w in words))
    two = tagged(" ".join(f"<DATE>{w}</DATE>" if w in "abd" else w for w in words))
    kappa = agreement([one], [two]).labels["DATE"].kappa
    assert kappa is not None
    assert math.isclose(kappa, (0.8 - 0.58) / (1 - 0.58))


@given(gold_articles())
def test_one_agrees_with_itself(article: GoldArticle) -> None:
    found = agreement([article], [article])
    assert found.differences == []
    for figures in found.labels.values():
        assert figures.kappa in (1.0, None)
        assert figures.exact.f1 == figures.overlap_f1 == (100.0 if figures.exact.gold else 0.0)


def test_what_cannot_be_compared() -> None:
    one, two = tagged("một\nhai"), tagged("một\nba")
    with pytest.raises(UsageError, match=r"B/a\.tag: not the text of A/a\.tag, from line 2 on"):
        agreement([one], [two])
    with pytest.raises(UsageError, match="no article of the same name"):
        agreement([one], [replace(one, name="b")])
    found = agreement([one, replace(one, name="c")], [replace(one, name="b"), one])
    assert (found.only_first, found.only_second) == (["c"], ["b"])


# Splits


def test_groups_and_shared_names_stay_together() -> None:
    articles = [
        tagged(f"một hai ba <PERSON>Lò Văn {n % 20}x</PERSON> <PERSON>Hồ Chí Minh</PERSON>", f"n{n:02}")
        for n in range(40)
    ]
    groups = {"n00": "Sơn La", "n01": "Sơn La", "n02": "Sơn La"}
    ratios = parse_ratios("train=6, dev=2,test=2")
    splits = assign(articles, groups, ratios, seed=1)
    assert Counter(splits.values()) == {"train": 24, "dev": 8, "test": 8}
    assert splits["n00"] == splits["n01"] == splits["n02"] == splits["n20"]
    assert all(splits[f"n{n:02}"] == splits[f"n{n + 20}"] for n in range(20))
    random.Random(0).shuffle(articles)
    assert assign(articles, groups, ratios, seed=1) == splits
    assert assign(articles, groups, ratios, seed=2) != splits


def test_plan(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("name,place\na,Hậu Giang → Cần Thơ\nb,HẬU GIANG\nc,\n")
    assert read_plan([tmp_path / "p.csv"], "place") == {"a": "hậu giang", "b": "hậu giang", "c": ""}
    with pytest.raises(UsageError, match="no column year"):
        read_plan([tmp_path / "p.csv"], "year")


@pytest.mark.parametrize("ratios", ["", "train", "train=x", "train=1,train=2", "train=0", "=1"])
def test_ratios(ratios: str) -> None:
    with pytest.raises(UsageError, match="not the shares"):
        parse_ratios(ratios)


# Files


def test_a_corpus_is_read_as_it_was_written(tmp_path: Path) -> None:
    articles = [replace(article, split=split) for article in own_articles() for split in ("", "train", "news/dev")]
    write_corpus(articles, tmp_path)
    assert list(read_corpus(tmp_path)) == sorted(articles, key=lambda article: article.key)
    assert check(tmp_path / "train").faults == []


@pytest.mark.parametrize("record", ["[]", "{"])
def test_records_that_cannot_be_read(tmp_path: Path, record: str) -> None:
    write(tmp_path)
    (tmp_path / "a.json").write_text(record)
    with pytest.raises(TrichyeuError, match="not usable as gold"):
        list(read_corpus(tmp_path))
