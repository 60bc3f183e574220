"""Spans without their text: `trichyeu data detach` and `attach`."""

from __future__ import annotations

import bz2
import json
from pathlib import Path

import pytest
from data_stubs import tagged
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from pipeline.cli import app
from pipeline.data.corpus import GoldArticle, read_corpus, write_corpus
from pipeline.data.standoff import attach, detach, read_standoff
from pipeline.errors import TrichyeuError

#: As a segmenter leaves it, with a line that comes twice.
SEGMENTED = """Bản_tin sáng
Bầu phó chủ_tịch xã Nậm_Tin
Chiều 4/3 , HĐND xã Nậm_Tin ( Điện_Biên ) bầu ông Giàng_A_Páo .
Bản_tin sáng
Huyện_uỷ họp ngày 9/3 .
"""
BRIEFS = [{"title": "Mưa to ở Bắc Hà", "summary": "Nước lên nhanh."}, {"title": "Xã mới", "summary": "Ông Páo dự."}]

#: As annotators had it: syllables apart, marks at their words.
ARTICLES = [
    tagged("Bản tin sáng\n<BODY>Huyện uỷ</BODY> họp <DATE>ngày 9/3</DATE>.\n", "huyen-uy", "train"),
    tagged(
        "Bầu phó chủ tịch <LOCATION>xã Nậm Tin</LOCATION>\n"
        "<DATE>Chiều 4/3</DATE>, <BODY>HĐND xã Nậm Tin</BODY> (<LOCATION>Điện Biên</LOCATION>) bầu ông "
        "<PERSON>Giàng A Páo</PERSON>.\n",
        "bau",
        "train",
    ),
    tagged(
        "Xã mới\nÔng <PERSON>Páo</PERSON> dự.\n\nMưa to ở <LOCATION>Bắc Hà</LOCATION>\nNước lên nhanh.", "tin", "test"
    ),
]


@pytest.fixture
def raw(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "news.txt.bz2").write_bytes(bz2.compress(SEGMENTED.encode()))
    (folder / "briefs.jsonl").write_text("\n".join(map(json.dumps, BRIEFS)), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def call(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["data", *arguments], catch_exceptions=False)


def words(articles: list[GoldArticle]) -> dict[str, list[tuple[str, str]]]:
    return {article.name: [(span.label, article.words(span)) for span in article.spans] for article in articles}


def test_spans_go_back_on_their_text(raw: Path) -> None:
    write_corpus(ARTICLES, Path("read"))
    made = call("detach", "read", "raw/briefs.jsonl", "raw/news.txt.bz2", "-o", "spans.jsonl")
    assert made.stdout == "3 articles: spans.jsonl\n"
    rows = Path("spans.jsonl").read_text(encoding="utf-8")
    assert not any(word in rows for word in ("Nậm", "Páo", "uỷ", "Hà"))
    assert call("attach", "spans.jsonl", "raw", "again").stdout == "3 articles: again\n"
    again = list(read_corpus(Path("again")))
    assert words(again) == words(ARTICLES)
    assert {article.name: article.split for article in again} == {"bau": "train", "huyen-uy": "train", "tin": "test"}
    # the second `Bản_tin sáng`, and briefs in another order
    places = {row.name: (row.file, row.lines) for row in read_standoff(Path("spans.jsonl"))}
    assert places == {
        "huyen-uy": ("news.txt.bz2", ((3, 4),)),
        "bau": ("news.txt.bz2", ((1, 2),)),
        "tin": ("briefs.jsonl", ((2, 3), (0, 1))),
    }


def test_an_article_of_another_text_is_named(raw: Path) -> None:
    (other,) = [tagged("Bầu phó chủ tịch xã Nậm Tin\nNgày khác.", "la", "")]
    with pytest.raises(TrichyeuError, match="la: its text stands in none"):
        list(detach([other], [raw / "news.txt.bz2"]))


def test_a_raw_file_that_has_changed_is_named(raw: Path) -> None:
    rows = list(detach(ARTICLES[:1], [raw / "news.txt.bz2"]))
    (raw / "news.txt.bz2").write_bytes(bz2.compress(SEGMENTED.replace("9/3", "8/3").encode()))
    with pytest.raises(TrichyeuError, match=r"news\.txt\.bz2: holds another text than the one that huyen-uy"):
        list(attach(rows, raw))
    (raw / "news.txt.bz2").unlink()
    with pytest.raises(TrichyeuError, match="cannot be read as raw text"):
        list(attach(rows, raw))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{", "Invalid JSON"),
        ("[]", "should be an object"),
        ('{"name": "a"}', "split: Field required"),
        (
            '{"name":"a","split":"","file":"b.txt","lines":[[0,0]],"sha256":"","spans":[[0,1,"ORG"]]}',
            "no labels of ours: ORG",
        ),
        ('{"name":"a","split":"","file":"b.txt","lines":[[0]],"sha256":"","spans":[]}', "lines.0.1: Field required"),
    ],
)
def test_bad_rows_are_named(tmp_path: Path, row: str, said: str) -> None:
    (tmp_path / "spans.jsonl").write_text(row, encoding="utf-8")
    with pytest.raises(TrichyeuError, match=r"spans\.jsonl:1: ") as raised:
        read_standoff(tmp_path / "spans.jsonl")
    assert said in str(raised.value)


@given(
    lines=st.lists(st.text(st.sampled_from("ab ,_“1"), min_size=1).filter(str.strip), min_size=1, max_size=8),
    data=st.data(),
)
def test_any_lines_of_a_file_are_found_again(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("raw")
    (folder / "a.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    first = data.draw(st.integers(0, len(lines) - 1))
    last = data.draw(st.integers(first, len(lines) - 1))
    text = "\n".join(" ".join(line.split("_")) for line in lines[first : last + 1])
    if not text.replace("\n", "").strip():
        return
    article = GoldArticle("x", text)
    try:
        (row,) = detach([article], [folder / "a.txt"])
    except TrichyeuError:
        # A line of `_` alone, or one that stays joined since the file is not: its characters are not the article's.
        assert "_" in "".join(lines)
        return
    (again,) = attach([row], folder)
    assert "".join(again.text.split()) == "".join(text.split())
    assert row == next(iter(detach([again], [folder / "a.txt"])))
