"""What lies in the output files: whole lines, one a record for every reader, and nothing twice."""

from __future__ import annotations

import json
import os
import resource
import signal
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stubs import stub_record

from pipeline.article import Article, Source
from pipeline.engines.outcome import Failure
from pipeline.errors import TrichyeuError, UsageError
from pipeline.records import Record
from pipeline.sinks import failures, jsonl
from pipeline.sinks.failures import FailureSink
from pipeline.sinks.jsonl import RecordSink, identity, read_records, to_line
from pipeline.sinks.lines import LineFile


def article(text: str, path: str = "a.txt", id: str | None = None) -> Article:
    return Article(text, Source(path=path), id)


@given(st.text(alphabet=st.characters(exclude_categories=())), st.text(min_size=1))
def test_a_record_is_one_line_for_every_reader(text: str, id: str) -> None:
    record = stub_record(article(f"Lò Thị {text}", path=text, id=id))
    line = to_line(record)
    assert line.endswith(b"\n")
    assert len(line.decode().splitlines()) == 1
    assert Record.model_validate(json.loads(line)) == record
    assert identity(line.decode(), "", 1) == (record.id, record.source.sha256)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Đặng Thị Ước", "Đặng Thị Ước"),
        ("Vàng A Páo", "Vàng A Páo"),
        ("Lò\u2028A", "Lò\\u2028A"),
        ("Lò\u2029A", "Lò\\u2029A"),
        ("Lò\x85A", "Lò\\u0085A"),
        ("Lò\x0bA", "Lò\\u000bA"),
        ("Lò\x1eA", "Lò\\u001eA"),
        ("Lò\ud83dA", "Lò\\ud83dA"),
        ('Lò "A" \\', 'Lò \\"A\\" \\\\'),
        ("Lò\U0001f33eA", "Lò\U0001f33eA"),
    ],
)
def test_what_is_escaped(text: str, written: str) -> None:
    line = to_line(stub_record(article("x", path=text))).decode()
    assert f'"path":"{written}"' in line


def test_keys_in_the_models_order() -> None:
    assert list(json.loads(to_line(stub_record(article("x"))))) == list(Record.model_fields)


@pytest.mark.parametrize(
    ("holds", "whole"),
    [
        (b"", b""),
        (b"one\n", b"one\n"),
        (b"one\ntw", b"one\n"),
        (b"no line at all", b""),
        (b"one\n" + b"x" * 200_000, b"one\n"),
        (b"y" * 200_000 + b"\n" + b"x" * 70_000, b"y" * 200_000 + b"\n"),
    ],
)
def test_an_unfinished_last_line_is_cut_off(tmp_path: Path, holds: bytes, whole: bytes) -> None:
    out = tmp_path / "out.jsonl"
    out.write_bytes(holds)
    with LineFile(str(out), resume=True) as file:
        assert file.repaired == len(holds) - len(whole)
        file.write(b"next\n")
    assert out.read_bytes() == whole + b"next\n"


def test_a_new_run_empties_the_file_and_makes_its_folder(tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder" / "out.jsonl"
    for _ in range(2):
        with LineFile(str(out)) as file:
            file.write(b"line\n")
    assert out.read_bytes() == b"line\n"


def test_two_runs_do_not_write_to_one_file(tmp_path: Path) -> None:
    out = str(tmp_path / "out.jsonl")
    with LineFile(out), pytest.raises(UsageError, match="another run"):
        LineFile(out, resume=True)


def test_a_full_disk_leaves_whole_lines(tmp_path: Path) -> None:
    """A limit on the size of files stands in for the disk: the system takes half of the line, then refuses."""
    out = tmp_path / "out.jsonl"
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        with LineFile(str(out)) as file:
            file.write(b"x" * 999 + b"\n")
            resource.setrlimit(resource.RLIMIT_FSIZE, (1500, limits[1]))
            with pytest.raises(TrichyeuError, match="could not be written") as caught:
                file.write(b"y" * 999 + b"\n")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert caught.value.code == "E407"
    assert out.read_bytes() == b"x" * 999 + b"\n"


def test_ctrl_c_waits_for_the_end_of_a_line(tmp_path: Path) -> None:
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)
    line = b"x" * 999_999 + b"\n"
    read: list[bytes] = []

    def reader() -> None:
        with open(fifo, "rb") as file:
            read.append(file.read(10))
            os.kill(os.getpid(), signal.SIGINT)
            read.append(file.read())

    thread = threading.Thread(target=reader)
    thread.start()
    with pytest.raises(KeyboardInterrupt), LineFile(str(fifo)) as file:
        file.write(line)
    thread.join()
    assert b"".join(read) == line


def test_resuming_knows_what_is_there(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    first, second = article("Lò Thị Mai", "1.txt"), article("Vàng A Páo", "2.txt", id='odd "id" \\')
    changed = article("Vàng A Páo nói.", "2.txt", id='odd "id" \\')
    out.write_bytes(to_line(stub_record(first)) + to_line(stub_record(second)) + b'{"schema_version":"1.0","id":"un')
    sink = RecordSink(str(out), resume=True)
    sink.close()
    told = [sink.seen.add(a.stable_id, a.sha256) for a in (first, second, changed, article("new"), article("new"))]
    assert told == ["done", "done", "other", "new", "double"]
    assert [record.id for record in read_records(out)] == [first.stable_id, second.stable_id]


@pytest.mark.parametrize("line", ["not json", "[]", '{"id": "1"}', '{"id": "1", "source": null}', "\x00\x00"])
def test_a_file_of_something_else_is_not_resumed(tmp_path: Path, line: str) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text(line + "\n")
    with pytest.raises(UsageError, match="line 1 is not a record"):
        RecordSink(str(out), resume=True)
    assert out.read_text() == line + "\n"


def test_records_of_another_writer_are_known_too(tmp_path: Path) -> None:
    """Another order of keys, other spaces: the quick look at the head of a line does not apply."""
    out = tmp_path / "out.jsonl"
    one = article("Lò Thị Mai")
    out.write_text(json.dumps(json.loads(to_line(stub_record(one))), sort_keys=True) + "\n\n")
    sink = RecordSink(str(out), resume=True)
    sink.close()
    assert sink.seen.add(one.stable_id, one.sha256) == "done"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{}", "schema_version: Field required"),
        (b"{", "not JSON"),
        (b'"\xff"', "not UTF-8"),
    ],
)
def test_reading_says_which_line_is_wrong(tmp_path: Path, line: bytes, reason: str) -> None:
    file = tmp_path / "records.jsonl"
    file.write_bytes(to_line(stub_record(article("x"))) + line + b"\n")
    with pytest.raises(UsageError, match=f"line 2 is not a record: .*{reason}") as caught:
        list(read_records(file))
    assert caught.value.code == "E409"


@pytest.mark.parametrize(
    ("name", "holds", "resume", "overwrite", "code"),
    [
        ("out.jsonl", None, False, False, None),
        ("out.jsonl", "", False, False, None),
        ("out.jsonl", "x", True, False, None),
        ("out.jsonl", "x", False, True, None),
        ("out.jsonl", "x", False, False, "E402"),
        ("out.jsonl", "x", True, True, "E411"),
        ("out.jsonl.gz", None, False, False, "E405"),
        ("out.parquet", None, False, False, "E405"),
        (".", None, False, False, "E403"),
    ],
)
def test_whether_a_run_may_write(
    tmp_path: Path, name: str, holds: str | None, resume: bool, overwrite: bool, code: str | None
) -> None:
    out = tmp_path / name
    if holds is not None:
        out.write_text(holds)
    if code is None:
        jsonl.check(str(out), resume=resume, overwrite=overwrite)
        return
    with pytest.raises(UsageError) as caught:
        jsonl.check(str(out), resume=resume, overwrite=overwrite)
    assert caught.value.code == code


def test_standard_output_is_not_resumed() -> None:
    jsonl.check("-", resume=False, overwrite=False)
    with pytest.raises(UsageError, match="cannot be resumed"):
        jsonl.check("-", resume=True, overwrite=False)


FAILURE = Failure("tin/\udc80.txt", None, "5b6c", "grammar", "E410", "số liệu hỏng")


def test_the_errors_file_comes_with_the_first_failure(tmp_path: Path) -> None:
    path = tmp_path / "out.errors.jsonl"
    path.write_text('{"code": "E1", "message": "of an earlier run"}\n')
    sink = FailureSink(str(path))
    assert not path.exists()
    sink.write(FAILURE)
    sink.write(FAILURE)
    sink.close()
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["message"] for line in lines] == ["số liệu hỏng"] * 2
    assert json.loads(lines[0])["path"] == FAILURE.path
    assert list(json.loads(lines[0])) == ["path", "line", "id", "stage", "code", "message"]
    assert "số liệu hỏng" in lines[0]


@pytest.mark.parametrize(
    ("holds", "ours"), [("", True), ('{"code": "E1", "message": ""}\n', True), ("{}\n", False), ("my notes\n", False)]
)
def test_a_file_that_is_no_errors_file_is_kept(tmp_path: Path, holds: str, ours: bool) -> None:
    path = tmp_path / "notes.txt"
    path.write_text(holds)
    if ours:
        failures.check(str(path))
    else:
        with pytest.raises(UsageError, match="not an errors file"):
            failures.check(str(path))
