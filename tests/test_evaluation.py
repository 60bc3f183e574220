"""What `trichyeu evaluate` and `trichyeu compare` say beyond strict scores (those are in test_evaluate.py)."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stubs import stub_record
from typer.testing import CliRunner

from pipeline import inline
from pipeline.article import LABELS, Article, Source
from pipeline.cli import app
from pipeline.errors import UsageError
from pipeline.evaluation import MICRO, evaluate
from pipeline.evaluation.breakdown import LENGTHS, breakdown, by_label, length_class
from pipeline.evaluation.comparing import CHANGES, changes, compare, differences
from pipeline.evaluation.excerpts import excerpt
from pipeline.evaluation.gold import Outcome, read_gold
from pipeline.evaluation.mistakes import KINDS, by_kind, confusion, mistakes
from pipeline.evaluation.pages import check_page, comparison_page, report_page, write_page
from pipeline.evaluation.schemes import SCHEMES, SchemeCounts, schemes
from pipeline.evaluation.seen import CLASSES, OTHERWISE, SEEN, UNSEEN, TrainingMentions, read_training
from pipeline.inline import Span
from pipeline.records import Record
from pipeline.sinks.jsonl import to_line

HERE = Path("gold")


def outcome(gold: str, predicted: str, name: str = "a") -> Outcome:
    """Both given as tagged text."""
    (text, want), (same, got) = inline.parse(gold), inline.parse(predicted)
    assert text == same
    return Outcome(name, HERE, text, frozenset(want), frozenset(got))


@st.composite
def flat_spans(draw: st.DrawFn, length: int) -> frozenset[Span]:
    """Spans that do not overlap, in a text of `length` code points."""
    borders = sorted(draw(st.sets(st.integers(0, length), max_size=12)))
    pairs = list(pairwise(borders))
    labels = draw(st.lists(st.sampled_from((None, *LABELS[:3])), min_size=len(pairs), max_size=len(pairs)))
    return frozenset(Span(*pair, label) for pair, label in zip(pairs, labels, strict=True) if label)


@st.composite
def outcomes(draw: st.DrawFn) -> list[Outcome]:
    found = []
    for number in range(draw(st.integers(1, 5))):
        text = draw(st.text("ab ỷ\n", max_size=30))
        want = draw(flat_spans(len(text)))
        found.append(Outcome(f"a{number}", HERE, text, want, draw(st.just(want) | flat_spans(len(text)))))
    return found


# kinds of error

PERSON_ROLE = "ông <PERSON>Quàng Văn Hạc</PERSON>, <ROLE>Trưởng phòng</ROLE>"


@pytest.mark.parametrize(
    ("gold", "predicted", "kinds"),
    [
        (PERSON_ROLE, PERSON_ROLE, []),
        ("xã <LOCATION>Nà Ư</LOCATION>", "xã <BODY>Nà Ư</BODY>", ["wrong label"]),
        ("<LOCATION>xã Nà Ư</LOCATION>", "xã <LOCATION>Nà Ư</LOCATION>", ["too short"]),
        ("<LOCATION>xã Nà Ư</LOCATION>", "xã <PERSON>Nà Ư</PERSON>", ["too short, another label"]),
        ("dự <EVENT>hội nghị</EVENT> sáng nay", "<EVENT>dự hội nghị sáng</EVENT> nay", ["too long"]),
        ("<ROLE>Phó Trưởng ban</ROLE> Dân vận", "Phó <ROLE>Trưởng ban Dân vận</ROLE>", ["overlap"]),
        (
            "<BODY>UBND xã Nà Ư</BODY> họp",
            "<BODY>UBND</BODY> <LOCATION>xã Nà Ư</LOCATION> họp",
            ["split, another label"],
        ),
        (
            "<ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã</BODY>",
            "<ROLE>Bí thư Đảng ủy xã</ROLE>",
            ["merged, another label"],
        ),
        (
            "<ROLE>Phó Bí thư</ROLE> <BODY>Chi bộ bản Nậm</BODY>",
            "Phó <ROLE>Bí thư Chi bộ</ROLE> <BODY>bản Nậm</BODY>",
            ["overlap"],
        ),
        ("<DATE>hôm qua</DATE> trời mưa", "hôm qua trời mưa", ["missed"]),
        ("hôm qua trời mưa", "hôm qua <EVENT>trời mưa</EVENT>", ["spurious"]),
        # Neighbours that touch share nothing.
        ("<DATE>2/9</DATE><EVENT>mít tinh</EVENT>", "2/9<PERSON>mít tinh</PERSON>", ["missed", "wrong label"]),
        ("<DATE>1/6</DATE>a", "1/6<DATE>a</DATE>", ["missed", "spurious"]),
    ],
)
def test_kinds_of_error(gold: str, predicted: str, kinds: list[str]) -> None:
    def name(mistake: Any) -> str:
        return mistake.kind + (", another label" if mistake.relabelled and mistake.kind != "wrong label" else "")

    assert [name(mistake) for mistake in mistakes([outcome(gold, predicted)])] == kinds


@given(outcomes())
def test_each_wrong_span_is_in_one_mistake(given: list[Outcome]) -> None:
    found = mistakes(given)
    scores = by_label(given)
    assert sum(len(mistake.gold) for mistake in found) == scores[MICRO].gold - scores[MICRO].right
    assert sum(len(mistake.predicted) for mistake in found) == scores[MICRO].predicted - scores[MICRO].right
    assert sum(sum(row.values()) for row in by_kind(found).values()) == len(found)
    for mistake in found:
        assert mistake.kind in KINDS
        assert not set(mistake.spans) & mistake.article.right


@given(outcomes())
def test_confusion_sums_to_gold_and_predictions(given: list[Outcome]) -> None:
    counts = confusion(given, mistakes(given))
    rows, columns = Counter[str | None](), Counter[str | None]()
    for (want, got), count in counts.items():
        rows[want] += count
        columns[got] += count
    for label, score in by_label(given).items():
        if label != MICRO:
            assert (rows[label], columns[label]) == (score.gold, score.predicted)
    assert counts[None, None] == 0


def test_confusion_takes_what_shares_most() -> None:
    given = outcome(
        "<BODY>Sở Y tế tỉnh Lũng Vân</BODY>", "<ROLE>Sở</ROLE> <BODY>Y tế tỉnh</BODY> <LOCATION>Lũng</LOCATION> Vân"
    )
    assert confusion([given], mistakes([given])) == {("BODY", "BODY"): 1, (None, "ROLE"): 1, (None, "LOCATION"): 1}


def test_spans_that_overlap_within_one_side_are_no_obstacle() -> None:
    spans = frozenset({Span(0, 4, "BODY"), Span(2, 6, "ROLE")})
    given = Outcome("a", HERE, "Sở Y tế", frozenset(), spans)
    assert [mistake.kind for mistake in mistakes([given])] == ["spurious", "spurious"]
    assert "".join(text for text, _ in mistakes([given])[0].excerpt.pieces(spans)) == "Sở Y tế"


# schemes


@pytest.mark.parametrize(
    ("gold", "predicted", "expected"),
    # by scheme what there is of: Correct, Incorrect, Partial, Missed, Spurious
    [
        ("<BODY>Sở Y tế</BODY>", "<BODY>Sở Y tế</BODY>", "C C C C"),
        ("<BODY>Sở Y tế</BODY>", "<ROLE>Sở Y tế</ROLE>", "I C C I"),
        ("<BODY>Sở Y tế</BODY>", "<BODY>Sở Y</BODY> tế", "I I P C"),
        ("<BODY>Sở Y tế</BODY>", "<ROLE>Sở Y</ROLE> tế", "I I P I"),
        ("<BODY>Sở Y tế</BODY>", "Sở Y tế", "M M M M"),
        ("Sở Y tế", "<BODY>Sở Y tế</BODY>", "S S S S"),
        ("<BODY>Sở Y tế</BODY>", "<BODY>Sở</BODY> <BODY>Y tế</BODY>", "IS IS PS CS"),
        # Spans that touch do not overlap.
        ("<BODY>Sở</BODY>Y tế", "Sở<BODY>Y tế</BODY>", "MS MS MS MS"),
    ],
)
def test_schemes(gold: str, predicted: str, expected: str) -> None:
    counts = {
        name: SchemeCounts(*(letters.count(letter) for letter in "CIPMS"))
        for name, letters in zip(SCHEMES, expected.split(), strict=True)
    }
    assert schemes([outcome(gold, predicted)])[MICRO] == counts


@given(outcomes())
def test_schemes_agree_with_the_strict_scores_and_add_up(given: list[Outcome]) -> None:
    table, strict = schemes(given), by_label(given)
    for label, row in table.items():
        assert (row["strict"].correct, row["strict"].f1) == (strict[label].right, pytest.approx(strict[label].f1))
        assert row["strict"].correct <= row["exact"].correct <= row["partial"].correct + row["partial"].partial
        for name in SCHEMES:
            assert (row[name].gold, row[name].predicted) == (strict[label].gold, strict[label].predicted)


def test_schemes_of_spans_that_overlap_each_other() -> None:
    want = frozenset({Span(0, 7, "BODY")})
    found = schemes([Outcome("a", HERE, "Sở Y tế", want, want | {Span(0, 2, "ROLE"), Span(0, 7, "ROLE")})])
    assert found[MICRO]["strict"] == SchemeCounts(correct=1, spurious=2)


def test_schemes_of_nothing() -> None:
    assert schemes([])[MICRO]["strict"].f1 == 0.0
    assert schemes([Outcome("a", HERE, "x", frozenset(), frozenset())])[MICRO]["partial"] == SchemeCounts()


# breakdowns


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("%", "1"),
        ("Lềnh", "1"),
        ("Tỉnh ủy", "2"),
        ("Quàng Văn Hạc", "3–4"),
        ("08-NQ/TU", "3–4"),
        ("Kế hoạch số 7-KH/ĐU", "5–8"),
        ("Nghị quyết số 26-NQ/TW ngày 5/8/2008", "9+"),
    ],
)
def test_length_class(text: str, length: str) -> None:
    assert length_class("BODY", text) == length


@pytest.mark.parametrize(
    ("label", "text", "known"),
    [
        ("BODY", "Thị uỷ  Mường\u00a0Lay", SEEN),
        ("BODY", "THỊ ỦY MƯỜNG LAY", SEEN),
        ("LOCATION", "Thị ủy Mường Lay", OTHERWISE),
        ("BODY", "Thị ủy Mường Lầy", UNSEEN),
    ],
)
def test_what_training_saw(label: str, text: str, known: str) -> None:
    training = TrainingMentions([("BODY", "Thị ủy Mường Lay"), ("PERSON", "Lầu A Sang")])
    assert training.classify(label, text) == known


@given(outcomes())
def test_classes_add_up_to_the_label(given: list[Outcome]) -> None:
    training = TrainingMentions([("PERSON", "a"), ("ROLE", "b"), ("ROLE", "a")])
    strict = by_label(given)
    for classes, classify in ((LENGTHS, length_class), (CLASSES, training.classify)):
        for label, row in breakdown(given, classes, classify).items():
            assert sum(score.right for score in row.values()) == strict[label].right
            assert sum(score.predicted for score in row.values()) == strict[label].predicted
            assert sum(score.gold for score in row.values()) == strict[label].gold


# contexts


@pytest.mark.parametrize(
    ("text", "span", "context", "expected"),
    [
        ("Dòng một\nÔng Mận nói\nDòng ba", (13, 16), 80, "Ông Mận nói"),
        ("Dòng một\r\nÔng Mận\r\n", (14, 17), 80, "Ông Mận"),
        ("một hai ba bốn năm sáu bảy", (11, 14), 5, "…ba bốn năm…"),
        ("mộthaibabốnnămsáubảy", (8, 11), 3, "…ibabốnnăm…"),
        ("một\nhai", (0, 7), 80, "một\nhai"),
    ],
)
def test_excerpt(text: str, span: tuple[int, int], context: int, expected: str) -> None:
    mark = Span(*span, "PERSON")
    found = excerpt(text, [mark], context)
    assert str(found) == expected
    assert [piece for piece, label in found.pieces([mark]) if label] == [text[mark.start : mark.end]]


@given(outcomes())
def test_pieces_are_all_of_the_excerpt(given: list[Outcome]) -> None:
    for mistake in mistakes(given):
        found = mistake.excerpt
        assert mistake.article.text[found.start :].startswith(found.text)
        for spans in (mistake.gold, mistake.predicted):
            pieces = found.pieces(spans)
            assert "".join(text for text, _ in pieces) == found.text
            # A line's own carriage return is left out, so a span that ends in it is shorter here.
            assert len([label for _, label in pieces if label]) <= len(spans)


# two runs

GOLD = (
    "<DATE>Ngày 3/4</DATE>, <PERSON>Giàng Thị Dợ</PERSON> thăm <LOCATION>bản Huổi Po</LOCATION>",
    "<PERSON>Vừ Mí Sính</PERSON> là <ROLE>Trưởng bản</ROLE> <LOCATION>Huổi Po</LOCATION>",
)
A = (
    "Ngày <DATE>3/4</DATE>, <PERSON>Giàng Thị Dợ</PERSON> thăm <LOCATION>bản Huổi Po</LOCATION>",
    "<PERSON>Vừ Mí Sính</PERSON> là Trưởng bản <LOCATION>Huổi Po</LOCATION>",
)
B = (
    "<DATE>Ngày 3/4</DATE>, <PERSON>Giàng Thị Dợ</PERSON> thăm bản Huổi Po",
    "<PERSON>Vừ Mí Sính</PERSON> là <ROLE>Trưởng bản Huổi</ROLE> Po",
)


def run(tagged: Sequence[str]) -> list[Outcome]:
    return [outcome(gold, it, f"a{number}") for number, (gold, it) in enumerate(zip(GOLD, tagged, strict=True))]


def test_changes() -> None:
    found = [
        (it.article.name, it.kind, it.article.words(it.span), [it.article.words(span) for span in it.instead])
        for it in changes(run(A), run(B))
    ]
    assert found == [
        ("a0", "found", "Ngày 3/4", ["3/4"]),
        ("a0", "cleared", "3/4", ["Ngày 3/4"]),
        ("a0", "lost", "bản Huổi Po", []),
        ("a1", "introduced", "Trưởng bản Huổi", ["Huổi Po"]),
        ("a1", "lost", "Huổi Po", ["Trưởng bản Huổi"]),
    ]


def test_differences() -> None:
    scores = differences(run(A), run(B), resamples=200)
    assert scores["DATE"].row() | {"low": 0, "high": 0, "p": 0} == {
        "a": 0.0, "b": 100.0, "difference": 100.0, "low": 0, "high": 0, "p": 0, "gold": 1,
    }  # fmt: skip
    assert (scores["LOCATION"].f1, scores["PERSON"].f1) == (-100.0, 0.0)
    assert differences(run(A), run(B), resamples=200) == scores
    assert differences(run(A), run(B), resamples=200, seed=1) != scores


def test_one_article_has_no_interval() -> None:
    assert differences(run(A)[:1], run(B)[:1])[MICRO].p is None


def test_a_difference_that_every_article_shows_is_no_chance() -> None:
    better = [outcome(GOLD[0], GOLD[0], f"a{number}") for number in range(25)]
    worse = [outcome(GOLD[0], A[0], f"a{number}") for number in range(25)]
    found = differences(worse, better, resamples=500)[MICRO]
    assert found.low is not None
    assert found.low > 0
    assert found.p == pytest.approx(1 / 501)


def test_a_difference_of_one_article_in_many_may_be_chance() -> None:
    same = [outcome(GOLD[0], GOLD[0], f"a{number}") for number in range(25)]
    other = [outcome(GOLD[0], A[0], "a0"), *same[1:]]
    found = differences(same, other, resamples=500)[MICRO]
    assert found.p is not None
    assert found.p > 0.1
    assert (found.high, found.f1 < 0) == (0.0, True)


@given(outcomes())
def test_a_run_is_no_better_than_itself(given: list[Outcome]) -> None:
    for difference in differences(given, given, resamples=20).values():
        assert difference.f1 == 0.0
        assert (difference.low, difference.high, difference.p) == ((0.0, 0.0, 1.0) if len(given) > 1 else (None,) * 3)
    assert changes(given, given) == []


@given(outcomes())
def test_perfect_runs(given: list[Outcome]) -> None:
    perfect = [Outcome(it.name, it.folder, it.text, it.want, it.want) for it in given]
    for score in by_label(perfect).values():
        assert score.f1 == (100.0 if score.gold else 0.0)
    assert mistakes(perfect) == []
    # What is lost against a perfect run is what was missed, and what is introduced is spurious.
    kinds = Counter(change.kind for change in changes(perfect, given))
    micro = by_label(given)[MICRO]
    assert kinds == Counter(lost=micro.gold - micro.right, introduced=micro.predicted - micro.right) + Counter()


@given(outcomes(), st.integers(0, 3))
def test_turned_round_gains_are_losses(given: list[Outcome], seed: int) -> None:
    other = [Outcome(it.name, it.folder, it.text, it.want, it.want) for it in given]
    there, back = (differences(*runs, resamples=20, seed=seed) for runs in ((given, other), (other, given)))
    for label, difference in there.items():
        assert difference.f1 == -back[label].f1
        assert difference.p == back[label].p
    kinds = [Counter(change.kind for change in changes(*runs)) for runs in ((given, other), (other, given))]
    for one, opposite in (("found", "lost"), ("cleared", "introduced")):
        assert (kinds[0][one], kinds[0][opposite]) == (kinds[1][opposite], kinds[1][one])


# files


def record(text: str, spans: Sequence[Span], name: str) -> Record:
    made = stub_record(Article(text, Source(path=f"in/{name}.txt"))).model_dump()
    made["entities"] = [
        {"id": f"e{n}", "label": label, "text": text[start:end], "start": start, "end": end}
        | {"sentence": 0, "score": 1.0, "by": "lexicon"}
        for n, (start, end, label) in enumerate(spans, start=1)
    ]
    return Record.model_validate(made)


def write_run(path: Path, tagged: Sequence[str]) -> None:
    path.write_bytes(b"".join(to_line(record(*inline.parse(it), f"a{n}")) for n, it in enumerate(tagged)))


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two folders of gold, two runs and gold of training."""
    monkeypatch.chdir(tmp_path)
    for number, tagged in enumerate(GOLD):
        (tmp_path / f"gold{number}").mkdir()
        (tmp_path / f"gold{number}" / f"a{number}.tag").write_text(tagged, encoding="utf-8")
    (tmp_path / "train" / "deep").mkdir(parents=True)
    (tmp_path / "train" / "deep" / "t.tag").write_text(
        "<PERSON>Vừ  Mí Sính</PERSON> về <BODY>Huổi Po</BODY>", encoding="utf-8"
    )
    write_run(tmp_path / "a.jsonl", A)
    write_run(tmp_path / "b.jsonl", B)
    return tmp_path


def call(*arguments: str) -> Any:
    return CliRunner().invoke(app, list(arguments), env={"COLUMNS": "160"}, catch_exceptions=True)


def test_several_folders_are_scored_as_one(work: Path) -> None:
    report = evaluate("a.jsonl", ["gold0", "gold1"], "train")
    assert (report.articles, report.found) == (2, 2)
    assert report.spans[MICRO].row() == {"p": 80.0, "r": 66.67, "f1": 72.73, "gold": 6}
    assert report.seen is not None
    assert {name: score.gold for name, score in report.seen[MICRO].items()} == {SEEN: 1, OTHERWISE: 1, UNSEEN: 4}
    assert report.seen["PERSON"][SEEN].row() == {"p": 100.0, "r": 100.0, "f1": 100.0, "gold": 1}
    assert {name: score.gold for name, score in report.lengths[MICRO].items() if score.gold} == {"2": 2, "3–4": 4}


def test_one_folder_may_be_given_alone(work: Path) -> None:
    assert evaluate("a.jsonl", work / "gold1").spans[MICRO].gold == 3
    assert evaluate("a.jsonl", "gold1").seen is None


@pytest.mark.parametrize(
    ("gold", "train", "code", "says"),
    [
        (["gold0", "gold0"], [], "E504", "gold0: has an article 'a0', as has gold0"),
        (["gold0", "train"], [], "E502", "train: no gold there"),
        (["nothing"], [], "E502", "nothing: no gold there"),
        (["gold0"], ["nothing"], "E001", "nothing: no such file or folder"),
        (["gold0"], ["."], "E505", "a0.tag: is in the gold that is scored"),
        (["gold0"], ["train", "gold0"], "E505", "a0.tag: is in the gold that is scored"),
    ],
)
def test_folders_that_do_not_do(work: Path, gold: list[str], train: list[str], code: str, says: str) -> None:
    with pytest.raises(UsageError, match=re.escape(says)) as error:
        evaluate("a.jsonl", gold, train)
    assert error.value.code == code


GOOD: dict[str, Any] = dict.fromkeys(("published", "title")) | {
    name: [] for name in ("authors", "positions", "documents", "dates")
}


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"title": 3}, "title is 3, not a text or null"),
        ({"authors": None}, "authors is no list"),
        ({"authors": [None]}, "author None is no text"),
        ({"positions": [["Giàng Thị Dợ", "Bí thư"]]}, "is not [person, title, status]"),
        ({"documents": [{"type": "Kế hoạch"}]}, "has no text"),
        ({"documents": [{"text": "Kế hoạch số 3", "type": "Kế hoạch"}]}, "has no symbol that is a text or null"),
        ({"dates": ["hôm qua"]}, "date 'hôm qua' is not [text, EDTF or null]"),
    ],
)
def test_gold_of_records_that_cannot_be_scored(work: Path, values: dict[str, Any], says: str) -> None:
    path = work / "gold0" / "a0.json"
    path.write_text(json.dumps(GOOD), encoding="utf-8")
    assert read_gold("gold0")[0].values == GOOD
    path.write_text(json.dumps(GOOD | values), encoding="utf-8")
    with pytest.raises(UsageError, match=re.escape(says)):
        read_gold("gold0")


def test_training_is_read_from_folders_below(work: Path) -> None:
    assert len(read_training("train")) == 2


def test_evaluate_prints_all_tables(work: Path) -> None:
    result = call("evaluate", "a.jsonl", "gold0", "gold1", "--train", "train")
    assert (result.exit_code, result.stderr) == (0, "")
    for expected in (
        r"micro +80.00 +66.67 +72.73 +6\n",
        r"partial +90.00 +75.00 +81.82 +4 +0 +1 +1 +0\n",
        r"3–4 +100.00 +75.00 +85.71 +4\n",
        r"seen +100.00 +100.00 +100.00 +1\n",
        r"too short +0 +0 +0 +0 +1 +0 +0 +1\n",
        r"ROLE +· +· +· +· +· +· +· +1\n",
    ):
        assert re.search(expected, result.stdout), expected


def test_evaluate_as_json(work: Path) -> None:
    figures = json.loads(call("evaluate", "a.jsonl", "gold0", "gold1", "--json", "--errors", "1").stdout)
    assert figures["schemes"]["micro"]["partial"]["partial"] == 1
    assert figures["lengths"]["DATE"]["2"] == {"p": 0.0, "r": 0.0, "f1": 0.0, "gold": 0}
    assert figures["seen"] is None
    assert figures["kinds"]["missed"]["ROLE"] == 1
    assert figures["confusion"]["DATE"]["DATE"] == figures["confusion"]["ROLE"]["none"] == 1
    assert figures["mistakes"] == [
        {
            "kind": "too short",
            "article": "a0",
            "line": 1,
            "gold": [{"label": "DATE", "start": 0, "end": 8, "text": "Ngày 3/4"}],
            "predicted": [{"label": "DATE", "start": 5, "end": 8, "text": "3/4"}],
            "context": "Ngày 3/4, Giàng Thị Dợ thăm bản Huổi Po",
        }
    ]


def test_a_record_of_another_text_is_told(work: Path) -> None:
    tagged = GOLD[0].replace("Ngày", "ngày")
    write_run(work / "other.jsonl", [tagged])
    result = call("evaluate", "other.jsonl", "gold0")
    assert result.exit_code == 0
    assert "trichyeu: other.jsonl: 1 of its records (a0) are of another text" in result.stderr
    assert "E506" in call("compare", "a.jsonl", "other.jsonl", "gold0", "gold1").stderr


def test_compare_prints(work: Path) -> None:
    result = call("compare", "a.jsonl", "b.jsonl", "gold0", "gold1", "--changes", "1")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("a0 found      DATE      'Ngày 3/4' in 'Ngày 3/4, Giàng Thị Dợ thăm")
    for expected in (
        r"DATE +0.00 +100.00 +\+100.00 +\S+ … \S+ +[\d.]+ +1\n",
        r"PERSON +100.00 +100.00 +\+0.00 +\+0.00 … \+0.00 +1.000 +2\n",
        r"lost +0 +0 +0 +0 +0 +2 +0 +2\n",
        "fewer than 20 articles",
    ):
        assert re.search(expected, result.stdout), expected


def test_compare_as_json(work: Path) -> None:
    options = ("compare", "a.jsonl", "b.jsonl", "gold0", "gold1", "--json", "--resamples", "50", "--seed", "4")
    figures = json.loads(call(*options).stdout)
    assert (figures["articles"], figures["found"], figures["resamples"], figures["seed"]) == (
        2,
        {"a": 2, "b": 2},
        50,
        4,
    )
    assert figures["changes"]["introduced"]["ROLE"] == 1
    assert [(change["kind"], change["text"]) for change in figures["gained"]] == [
        ("found", "Ngày 3/4"),
        ("cleared", "3/4"),
    ]
    assert figures["lost"][-1]["instead"] == [{"label": "ROLE", "start": 14, "end": 29, "text": "Trưởng bản Huổi"}]
    assert call(*options).stdout == json.dumps(figures, ensure_ascii=False) + "\n"


def test_compare_says_what_has_no_record(work: Path) -> None:
    write_run(work / "half.jsonl", B[:1])
    stdout = call("compare", "a.jsonl", "half.jsonl", "gold0", "gold1").stdout
    assert "1 of 2 gold articles have no record of B's and count as missed." in stdout


def test_compare_needs_gold_of_spans(work: Path) -> None:
    (work / "records").mkdir()
    (work / "records" / "a0.json").write_text(json.dumps(GOOD), encoding="utf-8")
    with pytest.raises(UsageError, match="records: no gold there"):
        compare("a.jsonl", "b.jsonl", "records")


# pages


class Page(HTMLParser):
    """What a page shows, which elements it has, and what it would load."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.marks, self.loads = "", [], []
        self.tags: Counter[str] = Counter()
        self._in_mark = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.loads += [value for name, value in attrs if name in ("src", "href")]
        self._in_mark = tag == "mark"

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._in_mark:
            self.marks.append(data)
        self._in_mark = False


def test_the_page_of_a_report(work: Path) -> None:
    result = call("evaluate", "a.jsonl", "gold0", "gold1", "--train", "train", "--html", "out/report.html")
    assert result.exit_code == 0
    assert "2 errors with their contexts: out/report.html" in result.stdout
    page = Page((work / "out" / "report.html").read_text(encoding="utf-8"))
    assert page.marks == ["Ngày 3/4", "3/4", "Trưởng bản"]
    assert page.loads == []
    assert page.tags["li"] == 2
    assert "gold0/a0, line 1 · gold DATE 0–8 · predicted DATE 5–8" in page.text
    assert [path.name for path in (work / "out").iterdir()] == ["report.html"]


def test_the_page_of_a_comparison(work: Path) -> None:
    result = call("compare", "a.jsonl", "b.jsonl", "gold0", "gold1", "--html", "compared.html")
    assert result.exit_code == 0
    page = Page((work / "compared.html").read_text(encoding="utf-8"))
    assert Counter(page.marks) == Counter(
        ["Ngày 3/4", "3/4"] * 2 + ["bản Huổi Po"] + ["Trưởng bản Huổi", "Huổi Po"] * 2
    )
    assert page.loads == []
    for kind in CHANGES:
        assert kind in page.text


def test_articles_cannot_write_into_the_page(work: Path) -> None:
    evil = "<script>alert(1)</script> <PERSON>Lò & <blink>Mận</PERSON> </style>{{ 7 * 7 }}"
    (work / "gold0" / "a0.tag").write_text(evil, encoding="utf-8")
    report = evaluate("a.jsonl", "gold0")
    page = Page(report_page(report, "<i>title</i>"))
    assert (page.tags["script"], page.tags["blink"], page.tags["i"]) == (1, 0, 0)
    assert "Lò & <blink>Mận" in page.marks
    assert "<script>alert(1)</script> Lò & <blink>Mận </style>{{ 7 * 7 }}" in page.text
    compared = Page(comparison_page(compare("a.jsonl", "b.jsonl", "gold0"), "t", "<i>", "b"))
    assert (compared.tags["script"], compared.tags["i"]) == (1, 0)


def test_pages_of_perfect_runs(work: Path) -> None:
    write_run(work / "gold.jsonl", GOLD)
    page = Page(report_page(evaluate("gold.jsonl", ["gold0", "gold1"]), "t"))
    assert (page.marks, page.tags["li"]) == ([], 0)
    page = Page(comparison_page(compare("a.jsonl", "a.jsonl", "gold0"), "t", "a", "a"))
    assert "The two say the same." in page.text


def test_a_page_takes_the_place_of_a_page_only(work: Path) -> None:
    write_page(work / "p.html", "<!doctype html>one")
    write_page(work / "p.html", "<!doctype html>two")
    assert (work / "p.html").read_text() == "<!doctype html>two"
    before = (work / "a.jsonl").read_bytes()
    with pytest.raises(UsageError, match="is no HTML page, and would be lost"):
        check_page(work / "a.jsonl")
    result = call("evaluate", "b.jsonl", "gold0", "--html", "a.jsonl")
    assert isinstance(result.exception, UsageError)
    assert (work / "a.jsonl").read_bytes() == before


@pytest.mark.parametrize("path", ["gold0", "a.jsonl/p.html"])
def test_a_page_that_cannot_be_written(work: Path, path: str) -> None:
    with pytest.raises(UsageError, match="the page cannot be written"):
        write_page(work / path, "<!doctype html>")
    assert not list(work.glob(".*.part"))


def test_half_a_surrogate_pair_is_no_obstacle(work: Path) -> None:
    write_page(work / "p.html", "<!doctype html>\ud800")
    assert (work / "p.html").read_text() == "<!doctype html>?"
