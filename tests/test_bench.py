"""`make bench`: what is measured and how, rows that fail, the table, and README's copy of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from pipeline.article import LABELS
from pipeline.bench import __main__ as command
from pipeline.bench.contenders import SpacyCnn, UndertheseaNer, _untrained_cnn, spans_of
from pipeline.bench.entries import Entry, entries
from pipeline.bench.measuring import Bench, BenchArticle, Row, Run, bench, read_articles
from pipeline.bench.table import BEGIN, END, markdown, update_readme
from pipeline.errors import UsageError
from pipeline.inline import Span

HERE = Path(__file__).parent
ROOT = HERE.parent


@pytest.fixture(autouse=True)
def _stubs_importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(HERE))


def entry(name: str, make: str, labels: Sequence[str] = (), note: str = "", **options: object) -> Entry:
    return Entry(name, name.title(), f"bench_stubs:{make}", options, tuple(labels), note)


def articles() -> list[BenchArticle]:
    text = "Hôm nay Mận gặp bà Sua ở Nậm."
    gold = (Span(8, 11, "PERSON"), Span(19, 22, "PERSON"), Span(25, 28, "LOCATION"))
    return [BenchArticle(f"a{number}", text, gold) for number in range(4)]


# Measuring


def test_bench() -> None:
    told: list[str] = []
    contenders = [
        entry("trichyeu", "Quick", LABELS, seconds=0.02),
        entry("word_tokenize", "Silent", megabytes=50),
        entry("three", "Quick", ("PERSON", "LOCATION", "BODY"), seconds=0.04),
        entry("broken", "Broken"),
        entry("absent", "Absent"),
        entry("killed", "Killed"),
    ]
    found = bench(contenders, articles(), runs=2, tell=told.append)
    rows = {row.entry.name: row for row in found.rows}
    assert (found.articles, found.words) == (4, 32)
    # in turns, and one that failed is not asked again
    assert told == [
        *(f"run 1 of 2: {name}" for name in ("Trichyeu", "Word_Tokenize", "Three", "Broken", "Absent", "Killed")),
        *(f"run 2 of 2: {name}" for name in ("Trichyeu", "Word_Tokenize", "Three")),
    ]
    assert [len(row.runs) for row in found.rows] == [2, 2, 2, 0, 0, 0]
    for run in rows["trichyeu"].runs:
        assert 0.08 <= run.wall < 2
        assert run.cpu < run.wall
        assert run.cold_start > 0.02
        assert (run.articles, run.words) == (4, 32)
    peaks = [rows[name].runs[0].peak_mib for name in ("trichyeu", "word_tokenize")]
    assert peaks[1] - peaks[0] > 40
    # of four found two are right, of three gold ones; the shared labels are no other here
    assert rows["trichyeu"].f1 == pytest.approx(100 * 2 * 2 / (4 + 3))
    assert rows["three"].f1 is None
    assert rows["three"].f1_shared == rows["trichyeu"].f1_shared == rows["trichyeu"].f1
    assert rows["word_tokenize"].f1_shared is None
    assert rows["broken"].failure == "ValueError: no such model | <!-- at all -->"
    assert rows["absent"].failure == "ModuleNotFoundError: No module named 'no_such_package_anywhere'"
    assert rows["killed"].failure == "its process died with status -9"
    told_as_dict = found.as_dict()["rows"]
    assert told_as_dict[2]["time_over"]["trichyeu"]["wall"] > 1.3
    assert told_as_dict[3]["failure"].startswith("ValueError")
    assert "found" not in told_as_dict[0]


def test_one_that_is_slow_is_stopped() -> None:
    """Its speed is reckoned from the articles that it did, by their words, and it is not scored."""
    short, long = BenchArticle("a", "Mận", (Span(0, 3, "PERSON"),)), BenchArticle("b", "Mận đi xa " * 50, ())
    found = bench([entry("trichyeu", "Quick", LABELS, seconds=0.3)], [short, short, long, long], runs=1, limit=0.5)
    (row,) = found.rows
    assert row.runs[0].articles == 2
    assert row.runs[0].words == 2
    assert row.f1 is None
    assert found.articles_per_second(row) == pytest.approx(4 / 302 / (row.runs[0].wall / 2))
    assert "stopped after 2 articles" in markdown(found)


# Articles


def test_articles(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "a.tag").write_text("<PERSON>Mận</PERSON> đi\r\n", encoding="utf-8", newline="")
    (tmp_path / "a.txt").write_text("the same without its tags", encoding="utf-8")
    (tmp_path / "below" / "b.txt").write_text("Sua về", encoding="utf-8")
    (tmp_path / "empty.txt").write_text(" \n", encoding="utf-8")
    assert read_articles(tmp_path) == [
        BenchArticle("a", "Mận đi\r\n", (Span(0, 3, "PERSON"),)),
        BenchArticle("below/b", "Sua về", None),
    ]
    for folder, code in ((tmp_path / "none", "E001"), (tmp_path / "empty", "E733")):
        (tmp_path / "empty").mkdir(exist_ok=True)
        with pytest.raises(UsageError) as raised:
            read_articles(folder)
        assert raised.value.code == code


# The contenders themselves


def test_entries(tmp_path: Path) -> None:
    names = [found.name for found in entries()]
    assert names == ["trichyeu", "lexicon", "word_tokenize", "underthesea-ner", "cnn", "phobert-base"]
    assert [found.name for found in entries(taggers=["m", "lexicon"], only=["m", "cnn"])] == ["m", "cnn"]
    (trained,) = entries(tmp_path, only=["cnn"])
    assert trained.labels == LABELS
    assert entries(only=["cnn"])[0].labels == ()
    with pytest.raises(UsageError, match="no such contender"):
        entries(only=["bert"])


@pytest.mark.parametrize(
    ("text", "words", "spans"),
    [
        ("Ông Lê Hoà.", [("Ông", "O"), ("Lê Hòa", "B-PER"), (".", "O")], [(4, 10, "PERSON")]),
        ("ở Hà  Nội,Huế", [("ở", "O"), ("Hà", "B-LOC"), ("Nội", "I-LOC"), (",", "O"), ("Huế", "B-LOC")],
         [(2, 9, "LOCATION"), (10, 13, "LOCATION")]),
        ("Huế Vinh", [("Huế", "B-LOC"), ("Vinh", "B-LOC")], [(0, 3, "LOCATION"), (4, 8, "LOCATION")]),
        ("Huế Vinh", [("Huế", "I-LOC"), ("Vinh", "I-PER")], [(0, 3, "LOCATION"), (4, 8, "PERSON")]),
        ("Huế họp", [("Huế", "B-MISC"), ("họp", "I-MISC")], []),
        ("một câu", [("khác", "B-LOC")], []),
        ("", [], []),
    ],
)  # fmt: skip
def test_spans_of_words(text: str, words: list[tuple[str, str]], spans: list[tuple[int, int, str]]) -> None:
    ours = {"PER": "PERSON", "LOC": "LOCATION", "ORG": "BODY"}
    assert [tuple(span) for span in spans_of(text, words, ours)] == spans


def test_underthesea_and_cnn(tmp_path: Path) -> None:
    """They run without a network, and what they find lies where it says."""
    path = tmp_path / "000000.txt"
    path.write_text("Ông Nguyễn Văn Nam đến Hà Nội.\r\n\r\nÔng về Huế.", encoding="utf-8", newline="")
    text = path.read_bytes().decode()
    done: list[int] = []
    ner = UndertheseaNer()
    ner.run([path], lambda: done.append(1))
    spans = ner.found()["000000"]
    assert {"Nguyễn Văn Nam", "Hà Nội"} <= {text[span.start : span.end] for span in spans}
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    _untrained_cnn().to_disk(tmp_path / "cnn")
    for cnn in (SpacyCnn(), SpacyCnn(str(tmp_path / "cnn"))):
        cnn.run([path, path], lambda: done.append(1))
    assert len(done) == 5
    assert SpacyCnn().found() is None
    found = cnn.found()
    assert found is not None
    assert {span.label for span in found["000000"]} <= set(LABELS)


def test_phobert_sized(tmp_path: Path) -> None:
    """With a small network: every article is done once, long lines are cut."""
    pytest.importorskip("transformers")
    from pipeline.bench.contenders import PhobertSized

    texts = ["Hôm nay họp. " * 300 + "\n\nxong", "", "một\n" * 40]
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    small = PhobertSized(layers=1, width=16, heads=2, vocabulary=100)
    sequences = list(small._sequences(paths))
    assert max(len(ids) for ids, _ in sequences) == 256
    assert sum(is_last for _, is_last in sequences) == 3
    assert all(0 <= id < 100 for ids, _ in sequences for id in ids)
    done: list[int] = []
    small.run(paths, lambda: done.append(1))
    assert len(done) == 3


# The table


def figures() -> Bench:
    def row(name: str, wall: float, cpu: float, **options: object) -> Row:
        made = Row(entry(name, "Quick", note="as a | stub"), **options)  # type: ignore[arg-type]
        made.runs = [Run(wall * factor, cpu * factor, 10, 1000, 1.25, 210.4) for factor in (1, 1.5, 1.1)]
        return made

    rows = [
        row("trichyeu", 2.0, 2.0, f1=92.44, f1_shared=90.0, model="lexicon"),
        row("word_tokenize", 1.0, 1.0),
        row("big", 100.0, 200.0),
        Row(entry("gone", "Absent"), failure="No module named 'x'."),
    ]
    return Bench(rows, 10, 1000, 3, {"processor": "P", "cores": "2", "python": "3.11.7"}, "2026-11-25")


def test_table() -> None:
    lines = markdown(figures()).splitlines()
    assert (
        lines[0]
        == "Measured on 2026-11-25: 10 articles, 1,000 words (`wc -w`), median of 3 runs; P, 2 cores, python 3.11.7."
    )
    table = [line for line in lines if line.startswith("|")]
    assert {line.count("|") for line in table} == {10}
    assert table[2] == "| Trichyeu | 4.55 | 455 | 210 | 1.2 | 2.00 (2.00) | 1.00 (1.00) | 92.4 | 90.0 |"
    assert table[3] == "| Word_Tokenize | 9.09 | 909 | 210 | 1.2 | 1.00 (1.00) | 0.500 (0.500) | – | – |"
    assert table[4] == "| Big | 0.0909 | 9.09 | 210 | 1.2 | 100 (200) | 50.0 (100) | – | – |"
    assert table[5] == "| Gone | not available here | – | – | – | – | – | – | – |"
    assert "- Trichyeu: model lexicon; as a \\| stub." in lines
    assert "- Gone: not available here: No module named 'x'." in lines


def test_table_without_the_yardstick() -> None:
    """Ratios only to who did take part."""
    found = figures()
    found.rows[0].failure = "it did no article"
    del found.rows[1]
    table = [line for line in markdown(found).splitlines() if line.startswith("| Big")]
    assert table == ["| Big | 0.0909 | 9.09 | 210 | 1.2 | – | – | – | – |"]


def test_readme(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{BEGIN}\nold\ntable\n{END}\nafter\n", encoding="utf-8", newline="")
    for _ in range(2):
        update_readme(readme, "| new |\n")
        assert readme.read_bytes().decode() == f"before\n{BEGIN}\n| new |\n{END}\nafter\n"
    for text in ("", f"{BEGIN}\n", f"{END}\n{BEGIN}\n", f"{BEGIN}\n{END}\n{BEGIN}\n{END}\n"):
        readme.write_text(text, encoding="utf-8")
        with pytest.raises(UsageError) as raised:
            update_readme(readme, "x")
        assert raised.value.code == "E732"
        assert readme.read_text(encoding="utf-8") == text
    with pytest.raises(UsageError, match="no such file"):
        update_readme(tmp_path / "none.md", "x")


def test_our_readme_has_a_place_for_it() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert lines.count(BEGIN) == lines.count(END) == 1


# The command


def call(*arguments: str) -> Result:
    return CliRunner().invoke(command.app, list(arguments), catch_exceptions=False)


def test_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "entries", lambda *_: [entry("trichyeu", "Quick", LABELS), entry("broken", "Broken")])
    monkeypatch.setattr(command, "README", tmp_path / "README.md")
    Path("c").mkdir()
    Path("c/a.tag").write_text("<PERSON>Mận</PERSON> đi", encoding="utf-8")
    with pytest.raises(UsageError, match="no such file"):
        call("c", "--update-readme")
    Path("README.md").write_text(f"{BEGIN}\n{END}\n", encoding="utf-8")
    result = call("c", "-o", "out/b", "--runs", "1", "--update-readme")
    table = Path("out/b/bench.md").read_text(encoding="utf-8")
    assert result.stdout == table
    assert "| 100.0 | 100.0 |" in table
    assert Path("README.md").read_text(encoding="utf-8") == f"{BEGIN}\n{table}{END}\n"
    rows = json.loads(Path("out/b/bench.json").read_text(encoding="utf-8"))["rows"]
    assert [row["name"] for row in rows] == ["trichyeu", "broken"]
    with pytest.raises(UsageError, match="no such file"):
        call("c", "--cnn", "nowhere")


def test_training(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "true")
    assert command._trained(tmp_path / "cnn") == tmp_path / "cnn" / "model-best"
    monkeypatch.setattr(sys, "executable", "false")
    with pytest.raises(UsageError, match="could not be trained") as raised:
        command._trained(tmp_path / "cnn")
    assert raised.value.code == "E734"
