"""`trichyeu data …`: what the commands print, and the review page."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from data_stubs import GOLD, own_articles, tagged
from typer.testing import CliRunner, Result

from pipeline.article import LABELS
from pipeline.cli import app
from pipeline.data.corpus import read_corpus, write_corpus
from pipeline.data.review import page
from pipeline.errors import UsageError


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with two articles in `c/train` and `c/dev`, and another annotation of one of them in `b`."""
    one = tagged("Chị <PERSON>Vừ Thị Sua</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY> [b]x[/b].", "sua", "train")
    two = tagged("<PERSON>VỪ THỊ SUA</PERSON> ký <DOCUMENT>Kế hoạch 8-KH/HU</DOCUMENT>", "ke-hoach", "dev")
    write_corpus([one, two], tmp_path / "c")
    write_corpus([replace(one, spans=one.spans[:2], split="")], tmp_path / "b")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["data", *arguments], env={"COLUMNS": "200"}, catch_exceptions=False)


def test_check(corpus: Path) -> None:
    result = call("check", "c", "--shared")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "2 articles, 5 spans, 0 records: no faults",
        "names of persons: dev 1, dev & train 1, train 1",
        "  vừ thị sua: dev, train",
    ]


def test_check_fails(corpus: Path) -> None:
    (corpus / "c" / "dev" / "ke-hoach.txt").write_text("VỪ THỊ SUA ký\nKế hoạch")
    result = call("check", "c")
    assert result.exit_code == 1
    assert result.stdout.startswith("c/dev/ke-hoach.txt:1: not the text of ke-hoach.tag: ")
    assert result.stdout.splitlines()[0].endswith(" [E603]")
    assert "2 articles, 5 spans, 0 records: 1 faults" in result.stdout


def test_stats(corpus: Path) -> None:
    shown = call("stats", "c").stdout
    assert re.search(r"^train +1 +0 +\d+ +3 ", shown, re.MULTILINE)
    assert re.search(r"^PERSON +2 +1 +3\.00 .*Vừ Thị Sua 2|VỪ THỊ SUA 2", shown, re.MULTILINE)
    figures = json.loads(call("stats", "c", "--json", "--top", "1").stdout)
    assert list(figures) == ["dev", "train", "total"]
    assert figures["total"]["labels"]["PERSON"]["most_frequent"] == [["VỪ THỊ SUA", 2]]
    assert figures["dev"]["labels"]["DOCUMENT"]["unseen"] == 100.0


def test_agree(corpus: Path) -> None:
    shown = call("agree", "c", "b", "--differences").stdout
    assert shown.splitlines()[0] == "sua.tag:1: [BODY Huyện ủy] | nothing"
    assert re.search(r"^micro +3 +2 +80\.00 +80\.00 ", shown, re.MULTILINE)
    assert "Only in c: 1 articles." in shown
    assert json.loads(call("agree", "c", "b", "--json").stdout)["labels"]["micro"]["exact_f1"] == 80.0


def test_split(corpus: Path) -> None:
    (corpus / "plan.csv").write_text("name,place\nsua,Sơn La\nke-hoach,Sơn La\n")
    shown = call("split", "c", "--plan", "plan.csv", "--ratios", "train=1,dev=1").stdout.splitlines()
    assert shown in (
        ["name,split", "ke-hoach,dev", "sua,dev"],
        ["name,split", "ke-hoach,train", "sua,train"],
    )
    assert "2 articles: new" in call("split", "c", "--seed", "3", "--output", "new").stdout
    assert sorted(article.name for article in read_corpus(corpus / "new")) == ["ke-hoach", "sua"]


def test_show(corpus: Path) -> None:
    shown = call("show", "sua", "--folder", "c").stdout
    assert "train/sua\nChị [PERSON Vừ Thị Sua], [ROLE Bí thư] [BODY Huyện ủy] [b]x[/b]." in shown
    with pytest.raises(UsageError, match="no article 'suaa'; there is sua"):
        call("show", "suaa", "--folder", "c")


def test_convert_and_augment(corpus: Path) -> None:
    assert call("convert", "c", "c.jsonl", "--to", "doccano").stdout == "2 articles: c.jsonl\n"
    assert call("convert", "c.jsonl", "back", "--to", "tags", "--from", "doccano").stdout == "2 articles: back\n"
    assert list(read_corpus(corpus / "back")) == list(read_corpus(corpus / "c"))
    for out in ("d", "e"):
        assert call("augment", "c", out, "--copies", "2", "--seed", "5").stdout == f"4 articles: {out}\n"
    names = sorted(path.relative_to("d") for path in Path("d").rglob("*.*"))
    assert len(names) == 8
    assert all((Path("d") / name).read_bytes() == (Path("e") / name).read_bytes() for name in names)
    for command in (("augment", "c", "d"), ("convert", "c", "d", "--to", "brat"), ("split", "c", "-o", "d")):
        with pytest.raises(UsageError, match="is there already"):
            call(*command)


def test_help_is_light() -> None:
    """Nothing heavy is imported for help, nor by the tools that do without."""
    code = (
        "import sys; from pipeline.cli import app; app(standalone_mode=False);"
        "print([name for name in ('spacy', 'numpy', 'datasets', 'underthesea') if name in sys.modules])"
    )
    for arguments in (["--help"], ["check", "--help"], ["stats", str(GOLD), "--json"]):
        command = [sys.executable, "-c", code, "data", *arguments]
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.rstrip().endswith("[]")


# The review page


def data_of(html: str) -> dict[str, object]:
    found = re.search(r"const DATA = (.*);\n", html)
    assert found
    data: dict[str, object] = json.loads(found[1])
    return data


def test_review_holds_every_article(tmp_path: Path) -> None:
    result = call("review", str(GOLD), "-o", str(tmp_path / "r.html"))
    articles = own_articles()
    assert result.stdout == f"{len(articles)} articles: {tmp_path}/r.html\n"
    data = data_of((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert data["labels"] == list(LABELS)
    entries = data["articles"]
    assert isinstance(entries, list)
    for article, entry in zip(articles, entries, strict=True):
        texts = [piece if isinstance(piece, str) else piece[1] for piece in entry["pieces"]]
        assert "".join(texts) == article.text
        marked = [(LABELS[piece[0]], piece[1]) for piece in entry["pieces"] if not isinstance(piece, str)]
        assert marked == [(span.label, article.words(span)) for span in article.spans]
        assert entry["record"] == article.record


def test_review_is_self_contained() -> None:
    html = page([], "empty")
    assert "default-src 'none'" in html
    assert not re.search(r"""(?:src|href)\s*=|url\(|@import|https?://|fetch\(|innerHTML""", html)


def test_review_keeps_mark_up_inside_its_data() -> None:
    text = "</script><script>alert(1)</script><!-- \u2028 <DATE>8/8</DATE>"
    html = page([tagged(text)], "</title>")
    assert html.count("</script>") == 1
    assert "<!--" not in html
    entries = data_of(html)["articles"]
    assert isinstance(entries, list)
    assert entries[0]["pieces"] == ["</script><script>alert(1)</script><!-- \u2028 ", [LABELS.index("DATE"), "8/8"]]
