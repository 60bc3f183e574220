"""The command line: what is written where, what is said, and with which exit status."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from rich.console import Console
from stubs import RAISE, StubExtractor, stub_record
from typer.testing import CliRunner, Result

import pipeline
from pipeline.article import Article, Source
from pipeline.cli import app, main
from pipeline.cli.show import marked
from pipeline.errors import MESSAGES, UsageError
from pipeline.records import Record
from pipeline.sinks.jsonl import to_line

ROOT = Path(__file__).parent.parent


def command(*arguments: object, code: str = "from pipeline.cli import main; main()") -> list[str]:
    return [sys.executable, "-c", code, *map(str, arguments)]


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with two articles in `news/` and a pipeline that does next to nothing."""
    monkeypatch.setattr("pipeline.loading.Setup.__call__", lambda self: StubExtractor())
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "1.txt").write_text("Lò Thị Mai gặp\r\nHờ A Chống.", newline="")
    (folder / "2.txt").write_text("Vừ Thị Dở ở bản Nậm Nhừ.")
    return tmp_path


def call(*arguments: str, **options: Any) -> Result:
    return CliRunner().invoke(app, list(arguments), **options)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


# extract


def test_extract(news: Path) -> None:
    result = call("extract", "news", "-o", "out.jsonl")
    assert result.exit_code == 0
    assert [record["source"]["path"] for record in lines(news / "out.jsonl")] == ["news/1.txt", "news/2.txt"]
    assert result.stdout == ""
    assert "2 records written in" in result.stderr
    assert "PERSON 4" in result.stderr
    assert "records: out.jsonl" in result.stderr
    assert not (news / "out.errors.jsonl").exists()


def test_extract_to_standard_output(news: Path) -> None:
    run = subprocess.run(
        command("extract", "news", "-o", "-", "--quiet", code=WITH_STUBS),
        capture_output=True,
        env=environment(),
        check=True,
    )
    records = [json.loads(line) for line in run.stdout.decode().splitlines()]
    assert [record["source"]["path"] for record in records] == ["news/1.txt", "news/2.txt"]
    assert run.stderr == b""


def test_extract_from_standard_input(news: Path) -> None:
    result = call(
        "extract", "-", "-o", "out.jsonl", "--format", "jsonl", "--text-field", "body", input='{"body": "Lò Thị Mai"}\n'
    )
    assert result.exit_code == 0
    assert lines(news / "out.jsonl")[0]["entities"][0]["text"] == "Lò Thị Mai"


def test_some_articles_fail(news: Path) -> None:
    (news / "news" / "3.txt").write_text(RAISE)
    (news / "news" / "skipped.tag").write_text("x")
    result = call("extract", "news", "-o", "out.jsonl", "--errors", "bad.jsonl")
    assert result.exit_code == 1
    assert "2 records written, 1 article failed" in result.stderr
    assert "errors:  bad.jsonl" in result.stderr
    assert "it said so [E410]" in result.stderr
    assert "passed over: 1 .tag" in result.stderr
    assert lines(news / "bad.jsonl") == [
        {
            "path": "news/3.txt",
            "line": None,
            "id": Article(RAISE, Source("news/3.txt")).stable_id,
            "stage": "grammar",
            "code": "E410",
            "message": "it said so",
        }
    ]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("extract news -o full.jsonl", "--resume"),
        ("extract news -o full.jsonl --resume --overwrite", "exclude each other"),
        ("extract news -o - --resume", "cannot be resumed"),
        ("extract nowhere -o out.jsonl", "no such file"),
        ("extract news -o news", "it is a folder"),
        ("extract news -o out.jsonl --format docx", "docx"),
        ("extract news", "Missing option"),
        ("extract -o out.jsonl", "Missing argument"),
        ("extract news -o out.jsonl --workers 0", "--workers"),
        ("show nothing.jsonl", "cannot be read"),
        ("show full.jsonl", "not a record"),
        ("evaluate full.jsonl news", "no gold there"),
        ("evaluate nothing.jsonl", "Missing argument"),
        ("unknown", "No such command"),
    ],
)
def test_wrong_use(
    news: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], arguments: str, says: str
) -> None:
    (news / "full.jsonl").write_text("kept\n")
    monkeypatch.setattr(sys, "argv", ["trichyeu", *arguments.split()])
    with pytest.raises(SystemExit) as exit:
        main()
    assert exit.value.code == 2
    assert says in " ".join(capfd.readouterr().err.split())
    assert (news / "full.jsonl").read_text() == "kept\n"
    assert not (news / "out.jsonl").exists()


def test_overwrite_and_resume(news: Path) -> None:
    out = news / "out.jsonl"
    for options in ([], ["--overwrite"], ["--resume"], ["--overwrite"]):
        result = call("extract", "news", "-o", "out.jsonl", *options)
        assert result.exit_code == 0
        assert len(lines(out)) == 2
        assert ("2 there already" in result.stderr) == (options == ["--resume"])


def test_quiet(news: Path) -> None:
    result = call("extract", "news", "-o", "out.jsonl", "-q")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")


#: A whole command whose pipeline is a stub, slow enough to be interrupted.
WITH_STUBS = """
import sys
import pipeline.loading, stubs
pipeline.loading.Setup.__call__ = lambda self: stubs.slow_setup()
from pipeline.cli import main
main()
"""


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests"))), "COLUMNS": "200"}


def test_ctrl_c_says_how_to_go_on(news: Path) -> None:
    for number in range(300):
        (news / "news" / f"more{number}.txt").write_text(f"Lò Thị Mai {number}")
    process = subprocess.Popen(
        command("extract", "news", "-o", "out file.jsonl", "--overwrite", code=WITH_STUBS),
        env=environment(),
        stderr=subprocess.PIPE,
        text=True,
    )
    out = news / "out file.jsonl"
    deadline = time.monotonic() + 30
    while not (out.exists() and out.stat().st_size) and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Go on with: trichyeu extract news -o 'out file.jsonl' --resume" in said
    assert "Traceback" not in said
    assert 0 < len(lines(out)) < 300


def test_nobody_reads(news: Path) -> None:
    """`trichyeu extract … -o - | head -1`"""
    for number in range(50):
        (news / "news" / f"more{number}.txt").write_text(f"Lò Thị Mai {number} " * 500)
    process = subprocess.Popen(
        command("extract", "news", "-o", "-", code=WITH_STUBS),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 141


def test_a_progress_bar_on_a_terminal_only(news: Path) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command("extract", "news", "-o", "out.jsonl", code=WITH_STUBS),
        env=environment() | {"TERM": "xterm-256color"},
        stderr=theirs,
    )
    os.close(theirs)
    said = b""

    def read() -> None:
        nonlocal said
        try:
            while data := os.read(ours, 4096):
                said += data
        except OSError:
            pass  # the other end is closed

    reader = threading.Thread(target=read)
    reader.start()
    assert process.wait(timeout=30) == 0
    reader.join()
    os.close(ours)
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", said.decode())
    assert "2/2" in shown
    assert re.search(r"\d\.\d/s", shown)


def test_a_device_is_written_to_as_it_is(news: Path) -> None:
    (news / "news" / "3.txt").write_text(RAISE)
    result = call("extract", "news", "-o", os.devnull)
    assert result.exit_code == 1
    assert "errors:  not kept" in result.stderr


# show


def test_show(news: Path) -> None:
    call("extract", "news", "-o", "out.jsonl")
    result = call("show", "out.jsonl", env={"COLUMNS": "120"})
    assert result.exit_code == 0
    assert "[PERSON Lò Thị Mai] gặp" in result.stdout
    assert "[PERSON Hờ A Chống]." in result.stdout
    assert "Vừ" not in result.stdout


@pytest.mark.parametrize("arguments", [["out.jsonl#2"], ["out.jsonl", "--line", "2"], ["out.jsonl", "--id", "ID"]])
def test_show_another(news: Path, arguments: list[str]) -> None:
    call("extract", "news", "-o", "out.jsonl")
    id = lines(news / "out.jsonl")[1]["id"]
    result = call("show", *(argument.replace("ID", id) for argument in arguments))
    assert "[PERSON Vừ Thị Dở]" in result.stdout
    assert "Lò Thị Mai" not in result.stdout


def test_show_all_from_elsewhere(news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The article is found beside the records where it is not under the working folder."""
    call("extract", "news", "-o", "out.jsonl")
    (news / "elsewhere").mkdir()
    monkeypatch.chdir(news / "elsewhere")
    result = call("show", "../out.jsonl", "--all")
    assert "[PERSON Lò Thị Mai]" in result.stdout
    assert "[PERSON Vừ Thị Dở]" in result.stdout


def test_show_without_the_text(news: Path) -> None:
    call("extract", "news", "-o", "out.jsonl")
    (news / "news" / "1.txt").rename(news / "moved.txt")
    (news / "news" / "2.txt").write_text("Vừ Thị Dở ở xã Nậm Nhừ.")
    gone, changed = call("show", "out.jsonl#1"), call("show", "out.jsonl#2")
    assert "the article is not there" in " ".join(gone.stdout.split())
    assert "sha256 differs" in " ".join(changed.stdout.split())
    for result, text in ((gone, "Lò Thị Mai"), (changed, "Vừ Thị Dở")):
        assert result.exit_code == 0
        assert re.search(rf"e1 +PERSON +{text} +0", result.stdout)
    assert "[PERSON Lò Thị Mai] gặp" in call("show", "out.jsonl#1", "--text", "moved.txt").stdout


@pytest.mark.parametrize("arguments", [["out.jsonl#3"], ["out.jsonl", "--id", "x"]])
def test_show_what_is_not_there(news: Path, arguments: list[str]) -> None:
    call("extract", "news", "-o", "out.jsonl")
    with pytest.raises(UsageError, match="has no record"):
        call("show", *arguments, catch_exceptions=False)


def test_colours_lie_on_the_mentions() -> None:
    """Control characters neither reach the terminal nor move the offsets."""
    text = "\x1b[31m\x07Lò Thị Mai\r\nHờ A Chống\t[b]x[/b]"
    record = stub_record(Article(text))
    shown = marked(text, record.entities, in_colour=True)
    assert [shown.plain[span.start : span.end] for span in shown.spans] == ["Lò Thị Mai", "Hờ A Chống"]
    console = Console(force_terminal=True, color_system="standard", file=io.StringIO(), record=True)
    console.print(shown)
    assert "[b]x[/b]" in console.export_text()
    assert "\x07" not in shown.plain
    assert "\x1b" not in shown.plain


def test_show_a_full_record(news: Path) -> None:
    import test_evaluate

    (news / "a.txt").write_text(test_evaluate.TEXT)
    (news / "out.jsonl").write_bytes(to_line(test_evaluate.a_record("a.txt")))
    shown = call("show", "out.jsonl", env={"COLUMNS": "160"}).stdout
    for expected in (
        "Bí thư Huyện uỷ Mường Tè → Huyện ủy Mường Tè",
        "Huyện ủy Mường Tè, tỉnh Lai Châu",
        "12-KH/HU",
        "2022-05-03",
        "2022-05-04",
        "[DOCUMENT Kế hoạch số 12-KH/HU]",
    ):
        assert expected in shown


# evaluate


@pytest.fixture
def gold(news: Path) -> Path:
    import test_evaluate

    (news / "gold").mkdir()
    (news / "gold" / "a.tag").write_text(test_evaluate.GOLD_TAG)
    (news / "gold" / "a.json").write_text(json.dumps(test_evaluate.GOLD_JSON))
    (news / "out.jsonl").write_bytes(to_line(test_evaluate.a_record()))
    return news / "gold"


def test_evaluate(gold: Path) -> None:
    result = call("evaluate", "out.jsonl", "gold", "--errors", "1")
    assert result.exit_code == 0
    assert re.search(r"^a missed +ROLE +'Bí thư' in …", result.stdout)
    assert re.search(r"micro +83.33 +71.43 +76.92 +7\n", result.stdout)
    assert re.search(r"document.symbol +50.00 +2 +0 +1 +66.67\n", result.stdout)


def test_evaluate_as_json(gold: Path) -> None:
    figures = json.loads(call("evaluate", "out.jsonl", "gold", "--json").stdout)
    assert figures["spans"]["micro"] == {"p": 83.33, "r": 71.43, "f1": 76.92, "gold": 7}
    assert figures["values"]["dates"]["right"] == 50.0


# the rest


def test_version() -> None:
    assert call("--version").stdout == f"trichyeu {pipeline.__version__}\n"


def test_schema() -> None:
    schema = json.loads(call("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    record = json.loads(to_line(stub_record(Article("Lò Thị Mai"))))
    jsonschema.validate(record, schema)
    del record["article"]["lead"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(record, schema)
    assert list(schema["properties"]) == list(Record.model_fields)


def test_help_is_there_at_once() -> None:
    """Nothing heavy is imported for it. The time itself depends on the machine."""
    code = (
        "import sys; from pipeline.cli import app; app(standalone_mode=False);"
        "print([name for name in ('spacy', 'numpy', 'fsspec', 'pipeline.run') if name in sys.modules])"
    )
    for arguments in (["--help"], ["extract", "--help"]):
        run = subprocess.run(
            command(*arguments, code=code), capture_output=True, text=True, check=True, env=environment()
        )
        assert run.stdout.rstrip().endswith("[]")


def test_every_message_says_what_to_do() -> None:
    """What is wrong, and then what to do: two sentences at least."""
    for code, message in MESSAGES.items():
        assert re.fullmatch(r"E\d{3}", code)
        assert re.search(r"[.?)}] \S.*[.?}]$", message, re.DOTALL), code


def test_the_package_has_what_it_names() -> None:
    for name in pipeline.__all__:
        assert getattr(pipeline, name) is not None
        assert name in dir(pipeline)
    with pytest.raises(AttributeError, match="nothing"):
        pipeline.nothing  # noqa: B018
