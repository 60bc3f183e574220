"""Scores against gold that is written out here, and the inline tags that gold is written in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stubs import stub_record

from pipeline import inline
from pipeline.article import LABELS, Article, Source
from pipeline.errors import TrichyeuError, UsageError
from pipeline.evaluation import evaluate
from pipeline.evaluation.equality import normal
from pipeline.inline import Span
from pipeline.records import Record
from pipeline.sinks.jsonl import to_line


@st.composite
def tagged_texts(draw: st.DrawFn) -> tuple[str, list[Span]]:
    """Any text, other mark-up and odd characters included, with flat spans over some of it."""
    text, spans = "", []
    for piece, label in draw(st.lists(st.tuples(st.text(min_size=1), st.sampled_from((None, *LABELS))))):
        if label is not None:
            spans.append(Span(len(text), len(text) + len(piece), label))
        text += piece
    return text, spans


@given(tagged_texts())
def test_tags_come_out_as_they_went_in(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    assert inline.parse(inline.render(text, reversed(spans))) == (text, spans)


@pytest.mark.parametrize(
    ("tagged", "text", "spans"),
    [
        ("", "", []),
        ("a < b > c <b>d</b>", "a < b > c <b>d</b>", []),
        ("<DATE>1/5</DATE><DATE>2/5</DATE>\r\n", "1/52/5\r\n", [Span(0, 3, "DATE"), Span(3, 6, "DATE")]),
        ("ông <PERSON>Ma\u0323n</PERSON>", "ông Ma\u0323n", [Span(4, 8, "PERSON")]),
    ],
)
def test_parse(tagged: str, text: str, spans: list[Span]) -> None:
    assert inline.parse(tagged) == (text, spans)


@pytest.mark.parametrize(
    ("tagged", "says"),
    [
        ("ông <PERSON>Mận", "<PERSON> is never closed"),
        ("ông Mận</PERSON>", "</PERSON> closes nothing"),
        ("ông <PERSON>Mận</BODY>", "</BODY> closes nothing"),
        ("<BODY>Sở <BODY>Y tế</BODY></BODY>", "<BODY> opens inside <BODY>"),
    ],
)
def test_tags_that_do_not_pair(tagged: str, says: str) -> None:
    with pytest.raises(TrichyeuError, match=f"gold.tag.*{says}"):
        inline.parse(tagged, "gold.tag")


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("abc", [(0, 2, "DATE"), (1, 3, "DATE")]),
        ("abc", [(1, 1, "DATE")]),
        ("abc", [(2, 4, "DATE")]),
        ("<DATE>", []),
    ],
)
def test_what_cannot_be_rendered(text: str, spans: list[tuple[int, int, str]]) -> None:
    with pytest.raises(TrichyeuError):
        inline.render(text, spans)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Uỷ  viên\u00a0Tỉnh uỷ", "ủy viên Tỉnh ủy", True),
        ("“Thành phố 4 an”", "Thành phố 4 an", True),
        ("Hoà Bình", "Ho\u0300a Bi\u0300nh", True),
        ("08–NQ/TU", "08-NQ/TU", True),
        ("Bí thư", "Phó Bí thư", False),
        (("Lê Hoà", "Uỷ viên", "current"), ("Lê Hòa", "ủy viên", "current"), True),
    ],
)
def test_what_counts_as_equal(one: Any, other: Any, same: bool) -> None:
    assert (normal(one) == normal(other)) is same


TEXT = "Ông Hầu A Lềnh, Bí thư Huyện ủy Mường Tè, ký Kế hoạch số 12-KH/HU ngày 4/5/2022; Nghị quyết số 7 và ngày 30-2."


def entity(id: str, label: str, text: str) -> dict[str, Any]:
    start = TEXT.index(text)
    return {"id": id, "label": label, "text": text, "start": start, "end": start + len(text)} | {
        "sentence": 0,
        "score": 1.0,
        "by": "lexicon",
    }


def document(id: str, mention: str, **values: Any) -> dict[str, Any]:
    names = ("type", "type_code", "number", "year", "symbol", "issuer", "issuer_text", "issued", "title", "term")
    return {"id": id, "key": "x", "mentions": [mention], **dict.fromkeys(names), **values}


def date(mention: str, text: str, edtf: str | None) -> dict[str, Any]:
    return {"text": text, "edtf": edtf, "grain": "day", "inferred": False, "mentions": [mention]}


def a_record(path: str = "deep/in/a.txt", **changes: Any) -> Record:
    """The article above: every value right but for the date of issue, one document too many, one position missed."""
    record = stub_record(Article(TEXT, Source(path=path))).model_dump()
    record["article"]["published"] = "2022-05-06T07:30:00+07:00"
    record["article"]["authors"] = ["Lò Văn Sôi"]
    record["entities"] = [
        entity("e1", "PERSON", "Hầu A Lềnh"),
        entity("e2", "ROLE", "Bí thư Huyện ủy"),
        entity("e3", "DOCUMENT", "Kế hoạch số 12-KH/HU"),
        entity("e4", "DATE", "ngày 4/5/2022"),
        entity("e5", "DOCUMENT", "Nghị quyết số 7"),
        entity("e6", "DATE", "ngày 30-2"),
    ]
    body = {"id": "b1", "name": "Huyện ủy Mường Tè", "canonical": "Huyện ủy Mường Tè, tỉnh Lai Châu", "kind": None}
    record["bodies"] = [body | {"level": "district", "place": None, "parent": None, "mentions": ["e2"]}]
    position = {"title": "Bí thư Huyện uỷ Mường Tè", "role": "Bí thư", "body": "b1", "place": None, "status": "current"}
    record["officials"] = [
        {
            "id": "p1",
            "name": "Hầu A Lềnh",
            "honorific": "Ông",
            "mentions": ["e1"],
            "positions": [position | {"evidence": []}],
        }
    ]
    record["documents"] = [
        document("d1", "e3", type="Kế hoạch", symbol="12-KH/HU", number="12", issuer="b1", issued="2022-05-03"),
        document("d2", "e5", type="Nghị quyết", number="7", title="of its own making"),
    ]
    record["dates"] = [date("e4", "ngày 4/5/2022", "2022-05-04"), date("e6", "ngày 30-2", None)]
    return Record.model_validate(record | changes)


GOLD_TAG = (
    "Ông <PERSON>Hầu A Lềnh</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Huyện ủy Mường Tè</BODY>, ký "
    "<DOCUMENT>Kế hoạch số 12-KH/HU</DOCUMENT> <DATE>ngày 4/5/2022</DATE>; "
    "<DOCUMENT>Nghị quyết số 7</DOCUMENT> và <DATE>ngày 30-2</DATE>."
)
GOLD_JSON: dict[str, Any] = {
    "published": "2022-05-06",
    "title": None,
    "authors": [],
    "positions": [
        ["Hầu A Lềnh", "Bí thư Huyện ủy Mường Tè", "current"],
        ["Hầu A Lềnh", "Tỉnh ủy viên", "current"],
    ],
    "documents": [
        {
            "text": "Kế hoạch số 12-KH/HU",
            "type": "Kế hoạch",
            "symbol": "12-KH/HU",
            "number": "12",
            "issuer": "Huyện ủy Mường Tè",
            "issued": "2022-05-04",
            "title": None,
        },
        {
            "text": "Nghị quyết số 7",
            "type": "Nghị quyết",
            "symbol": None,
            "number": "7",
            "issuer": None,
            "issued": None,
            "title": None,
        },
        {
            "text": "Quy định",
            "type": "Quy định",
            "symbol": "1-QĐ/HU",
            "number": "1",
            "issuer": None,
            "issued": None,
            "title": None,
        },
    ],
    "dates": [["ngày 4/5/2022", "2022-05-04"], ["ngày 30-2", None], ["hôm qua", "2022-05-05"]],
}


def written(folder: Path, *records: Record) -> Path:
    path = folder / "records.jsonl"
    path.write_bytes(b"".join(map(to_line, records)))
    return path


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "a.tag").write_text(GOLD_TAG, encoding="utf-8")
    (folder / "a.json").write_text(json.dumps(GOLD_JSON), encoding="utf-8")
    return folder


def test_spans_are_scored_strictly(tmp_path: Path, gold: Path) -> None:
    (gold / "unread.tag").write_text("<DATE>1/5</DATE>")
    report = evaluate(written(tmp_path, a_record(), a_record("no/gold/of/it.txt")), gold)
    assert (report.articles, report.found) == (2, 1)
    rows = {name: score.row() for name, score in report.spans.items() if score.gold or score.predicted}
    assert rows == {
        "PERSON": {"p": 100.0, "r": 100.0, "f1": 100.0, "gold": 1},
        "ROLE": {"p": 0.0, "r": 0.0, "f1": 0.0, "gold": 1},
        "BODY": {"p": 0.0, "r": 0.0, "f1": 0.0, "gold": 1},
        "DOCUMENT": {"p": 100.0, "r": 100.0, "f1": 100.0, "gold": 2},
        "DATE": {"p": 100.0, "r": 66.67, "f1": 80.0, "gold": 3},
        "micro": {"p": 83.33, "r": 62.5, "f1": 71.43, "gold": 8},
    }
    assert [error.split(" in …")[0] for error in report.span_errors] == [
        "a missed   ROLE      'Bí thư'",
        "a missed   BODY      'Huyện ủy Mường Tè'",
        "a spurious ROLE      'Bí thư Huyện ủy'",
        "unread missed   DATE      '1/5'",
    ]


def test_of_two_records_of_one_name_the_last_counts(tmp_path: Path, gold: Path) -> None:
    empty = a_record(entities=[], officials=[], bodies=[], documents=[], dates=[])
    assert evaluate(written(tmp_path, a_record(), empty), gold).spans["micro"].right == 0
    assert evaluate(written(tmp_path, empty, a_record()), gold).spans["micro"].right == 5


def test_records_made_on_windows(tmp_path: Path, gold: Path) -> None:
    assert evaluate(written(tmp_path, a_record("C:\\news\\a.txt")), gold).found == 1


def test_values_of_records(tmp_path: Path, gold: Path) -> None:
    report = evaluate(written(tmp_path, a_record()), gold)
    assert {name: (score.right, score.predicted, score.gold) for name, score in report.lists.items()} == {
        "authors": (0, 1, 0),
        "positions": (1, 1, 2),
        "documents": (2, 2, 3),
    }
    values = {name: (t.right, t.gold, t.spurious, t.null, t.agreed) for name, t in report.values.items()}
    assert values == {
        "published": (1, 1, 0, 0, 0),
        "title": (0, 0, 0, 1, 1),
        "document.type": (2, 3, 0, 0, 0),
        "document.symbol": (1, 2, 0, 1, 1),
        "document.number": (2, 3, 0, 0, 0),
        "document.issuer": (1, 1, 0, 2, 1),
        "document.issued": (0, 1, 0, 2, 1),
        "document.title": (0, 0, 1, 3, 1),
        "dates": (1, 2, 0, 1, 1),
    }
    assert report.values["document.symbol"].row() == {"right": 50.0, "gold": 2, "spurious": 0, "null": 1, "all": 66.67}
    for error in (
        "a missed   positions ('Hầu A Lềnh', 'Tỉnh ủy viên', 'current')",
        "a missed   documents 'Quy định'",
        "a wrong    document.issued 'Kế hoạch số 12-KH/HU' gold '2022-05-04' got '2022-05-03'",
        "a wrong    document.title 'Nghị quyết số 7' gold None got 'of its own making'",
        "a wrong    dates 'hôm qua' gold '2022-05-05' got not found",
    ):
        assert error in report.value_errors


def test_without_a_record_everything_is_missed(tmp_path: Path, gold: Path) -> None:
    report = evaluate(written(tmp_path), gold)
    assert report.spans["micro"].row() == {"p": 0.0, "r": 0.0, "f1": 0.0, "gold": 7}
    assert all(tally.right == tally.agreed == 0 for tally in report.values.values())


@pytest.mark.parametrize(
    ("name", "holds", "says"),
    [
        ("a.json", "{}", "a.json: .*no authors, dates"),
        ("a.json", "[]", "a.json: not usable as gold"),
        ("a.json", "{", "a.json: not usable as gold"),
        ("a.tag", "<DATE>", "a.tag:1: .*never closed"),
    ],
)
def test_gold_that_is_not_as_it_should_be(tmp_path: Path, gold: Path, name: str, holds: str, says: str) -> None:
    (gold / name).write_text(holds)
    with pytest.raises(TrichyeuError, match=says):
        evaluate(written(tmp_path, a_record()), gold)


def test_no_gold_at_all(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no gold there"):
        evaluate(written(tmp_path, a_record()), tmp_path)
