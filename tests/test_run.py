"""What runs the stages: one bad article costs no other, a dead worker costs one, and a cut run is completed."""

from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import spacy
import stubs
from spacy.tokens import Doc
from stubs import KILL, RAISE, stub_record

from pipeline import doc as _extensions  # noqa: F401  (declares doc._.article)
from pipeline.article import Article, Source
from pipeline.engines.chunks import CHARACTERS, ITEMS, chunks
from pipeline.engines.extractor import Extractor
from pipeline.engines.outcome import Extracted, Failure, Item, Outcome
from pipeline.engines.processes import Processes
from pipeline.engines.single import OneProcess
from pipeline.errors import ArticleError, TrichyeuError, UsageError
from pipeline.run import Job, Totals, run


def articles(*texts: str) -> list[Item]:
    return [Article(text, Source(path=f"{number}.txt")) for number, text in enumerate(texts)]


# Chunks


@pytest.mark.parametrize(
    ("lengths", "sizes"),
    [
        ([], []),
        ([1], [1]),
        ([1] * ITEMS, [ITEMS]),
        ([1] * (ITEMS + 1), [ITEMS, 1]),
        ([CHARACTERS, 1], [1, 1]),
        ([1, CHARACTERS * 9, 1, 1], [1, 1, 2]),
        ([CHARACTERS // 2, CHARACTERS // 2, 1], [2, 1]),
    ],
)
def test_chunks(lengths: list[int], sizes: list[int]) -> None:
    items = articles(*("x" * length for length in lengths))
    made = list(chunks(items))
    assert [len(chunk) for chunk in made] == sizes
    assert list(itertools.chain(*made)) == items


# The extractor


def stage(doc: Doc) -> Doc:
    if RAISE in doc.text:
        raise KeyError("NQ")
    return doc


class Batching:
    """A stage that takes Docs together, and is thrown off by a bad one."""

    def __call__(self, doc: Doc) -> Doc:
        if "UNREADABLE" in doc.text:
            raise ArticleError("E001", path="x.txt")
        return doc

    def pipe(self, docs: Iterable[Doc], batch_size: int) -> Iterator[Doc]:
        batch = list(docs)
        assert len(batch) == batch_size
        yield from map(self, batch)


def build(doc: Doc) -> Any:
    if "NO RECORD" in doc.text:
        raise MemoryError
    return stub_record(doc._.article)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    spacy.language.Language.component("stub_stage", func=stage)
    spacy.language.Language.factory("stub_batching", func=lambda nlp, name: Batching())
    nlp = spacy.blank("xx")
    nlp.add_pipe("stub_stage")
    nlp.add_pipe("stub_batching")
    return Extractor(nlp, build)


def test_a_bad_article_costs_no_other(extractor: Extractor) -> None:
    unread = Failure("z.txt", None, None, "read", "E001", "not there")
    good = articles("Lò Thị Mai", "Hờ A Chống", "Lò Thị Mai và Hờ A Chống")
    bad = articles(RAISE, "UNREADABLE", "NO RECORD")
    mixed = [good[0], bad[0], unread, bad[1], good[1], bad[2], good[2]]
    outcomes = extractor(mixed)
    assert [type(outcome) for outcome in outcomes] == [
        Extracted,
        Failure,
        Failure,
        Failure,
        Extracted,
        Failure,
        Extracted,
    ]
    assert [outcome for outcome in outcomes if isinstance(outcome, Extracted)] == extractor(good)
    assert outcomes[2] is unread
    failures = [outcome for outcome in outcomes if isinstance(outcome, Failure) and outcome is not unread]
    assert [(failure.path, failure.stage, failure.code) for failure in failures] == [
        ("0.txt", "stub_stage", "E410"),
        ("1.txt", "stub_batching", "E001"),
        ("2.txt", "record", "E410"),
    ]
    assert "KeyError: 'NQ' (test_run.py:" in failures[0].message


def test_labels_are_counted(extractor: Extractor) -> None:
    (outcome,) = extractor(articles("Lò Thị Mai và Hờ A Chống"))
    assert isinstance(outcome, Extracted)
    assert outcome.labels == {"PERSON": 2}
    assert json.loads(outcome.line)["id"] == outcome.id


def test_the_vocabulary_does_not_grow(extractor: Extractor) -> None:
    extractor(articles("first", "second"))
    before = len(extractor.nlp.vocab.strings)
    for batch in range(5):
        extractor(articles(*(f"word{batch}{number} of its own" for number in range(8))))
        extractor(articles(f"alone{batch}", RAISE + f"bad{batch}"))
    assert len(extractor.nlp.vocab.strings) == before


# Processes


def outcomes_of(items: list[Item], count: int) -> list[Outcome]:
    with closing(Processes(stubs.setup, count)) as engine:
        return list(engine.run(iter(items)))


def test_processes_give_what_one_process_gives() -> None:
    items = articles(*(f"Lò Thị Mai {RAISE * (number % 11 == 3)} {number}" for number in range(200)))
    items.insert(7, Failure("z.txt", None, None, "read", "E001", "not there"))
    assert outcomes_of(items, 2) == list(OneProcess(stubs.setup).run(items))


def test_an_article_that_kills_its_worker_is_given_up() -> None:
    items = articles(*(KILL if number in (3, 50) else f"Lò Thị Mai {number}" for number in range(60)))
    outcomes = outcomes_of(items, 2)
    assert len(outcomes) == len(items)
    lost = {number: outcome for number, outcome in enumerate(outcomes) if isinstance(outcome, Failure)}
    assert [(number, lost[number].path, lost[number].code) for number in lost] == [
        (3, "3.txt", "E413"),
        (50, "50.txt", "E413"),
    ]
    assert "signal SIGKILL" in lost[3].message


def test_a_worker_killed_from_outside_costs_nothing() -> None:
    items = articles(*(f"Lò Thị Mai {number}" for number in range(100)))
    with closing(Processes(stubs.slow_setup, 2)) as engine:
        run = engine.run(iter(items))
        outcomes = [next(run)]
        os.kill(engine._workers[0].process.pid or 0, signal.SIGKILL)
        outcomes += run
    assert outcomes == list(OneProcess(stubs.setup).run(items))


def test_articles_are_read_as_they_are_needed() -> None:
    """However many there are: an endless source is read a few chunks ahead."""
    taken = itertools.count()
    endless = (Article(f"Lò Thị Mai {next(taken)}") for _ in itertools.repeat(None))
    with closing(Processes(stubs.setup, 2)) as engine:
        run = engine.run(endless)
        for _ in range(300):
            next(run)
    assert next(taken) < 300 + 10 * ITEMS


@pytest.mark.parametrize(("setup", "code"), [(stubs.bad_setup, "E417"), (stubs.dying_setup, "E414")])
def test_a_pipeline_that_does_not_load(setup: Any, code: str) -> None:
    with pytest.raises(TrichyeuError) as caught:
        Processes(setup, 2)
    assert caught.value.code == code
    assert isinstance(caught.value, UsageError) == (code == "E417")


# Whole runs


def folder_of(tmp_path: Path, *texts: str) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for number, text in enumerate(texts):
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
    return folder


def extracted(folder: Path, out: Path, **options: Any) -> Totals:
    totals = Totals()
    run(Job([str(folder)], str(out), stubs.setup, **options), totals)
    return totals


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_run(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "Lò Thị Mai", RAISE, "", "Hờ A Chống và Lò Thị Mai")
    out, errors = tmp_path / "out.jsonl", tmp_path / "out.errors.jsonl"
    totals = extracted(folder, out)
    assert (totals.written, totals.failed, totals.done, totals.doubles) == (2, 2, 0, 0)
    assert totals.labels == {"PERSON": 3}
    assert [Path(record["source"]["path"]).name for record in lines(out)] == ["000.txt", "003.txt"]
    assert [(Path(e["path"]).name, e["stage"], e["code"]) for e in lines(errors)] == [
        ("001.txt", "grammar", "E410"),
        ("002.txt", "read", "E006"),
    ]


def test_no_errors_no_errors_file(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "Lò Thị Mai")
    errors = tmp_path / "out.errors.jsonl"
    errors.write_text('{"code": "E1", "message": "of an earlier run"}\n')
    extracted(folder, tmp_path / "out.jsonl")
    assert not errors.exists()


def test_one_worker_or_two_the_same_bytes(tmp_path: Path) -> None:
    texts = [f"Lò Thị Mai {number} {RAISE * (number % 9 == 5)}" for number in range(80)]
    folder = folder_of(tmp_path, *texts)
    files = []
    for workers in (1, 2):
        out = tmp_path / f"{workers}.jsonl"
        extracted(folder, out, workers=workers)
        files.append((out.read_bytes(), (tmp_path / f"{workers}.errors.jsonl").read_bytes()))
    assert files[0] == files[1]


def test_doubles_and_reused_ids(tmp_path: Path) -> None:
    rows = [
        {"id": "a", "text": "Lò Thị Mai"},
        {"id": "a", "text": "Lò Thị Mai"},
        {"id": "a", "text": "Hờ A Chống"},
        {"id": "b", "text": "Lò Thị Mai"},
    ]
    source, out = tmp_path / "rows.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows))
    totals = extracted(source, out)
    assert (totals.written, totals.failed, totals.doubles) == (2, 1, 1)
    assert [record["id"] for record in lines(out)] == ["a", "b"]
    assert [(e["line"], e["id"], e["code"]) for e in lines(tmp_path / "out.errors.jsonl")] == [(3, "a", "E415")]


def test_a_resumed_run_tries_failures_again(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "Lò Thị Mai", RAISE, RAISE + "!", "Hờ A Chống")
    out, errors = tmp_path / "out.jsonl", tmp_path / "out.errors.jsonl"
    extracted(folder, out)
    whole = out.read_bytes()
    out.write_bytes(whole[:-40])
    (folder / "001.txt").write_text("Vừ Thị Dở")
    totals = extracted(folder, out, resume=True)
    assert (totals.written, totals.failed, totals.done) == (2, 1, 1)
    assert totals.repaired > 0
    assert [Path(record["source"]["path"]).name for record in lines(out)] == ["000.txt", "001.txt", "003.txt"]
    assert [Path(error["path"]).name for error in lines(errors)] == ["002.txt"]
    before = out.read_bytes()
    (folder / "002.txt").unlink()
    assert extracted(folder, out, resume=True).written == 0
    assert out.read_bytes() == before
    assert not errors.exists()


def test_the_output_may_lie_among_the_sources(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "Lò Thị Mai", RAISE)
    for options in ({}, {"overwrite": True}, {"resume": True}):
        totals = extracted(folder, folder / "000.jsonl", **options)
        assert (totals.read, totals.failed) == (2, 1)
        assert len(lines(folder / "000.jsonl")) == 1


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({}, "E402"),
        ({"overwrite": True, "errors": "out.jsonl"}, "E419"),
        ({"overwrite": True, "errors": "news/000.txt"}, "E412"),
        ({"overwrite": True, "errors": "no.txt"}, "E416"),
    ],
)
def test_wrong_use_leaves_everything_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: dict[str, Any], code: str
) -> None:
    monkeypatch.chdir(tmp_path)
    folder_of(tmp_path, "Lò Thị Mai")
    Path("no.txt").write_text("Lò Thị Mai")
    out = Path("out.jsonl")
    out.write_text("kept\n")
    job = Job(["news", "no.txt"], "out.jsonl", stubs.setup, **options)
    with pytest.raises(UsageError) as caught:
        run(job, Totals())
    assert caught.value.code == code
    assert out.read_text() == "kept\n"
    assert Path("news/000.txt").read_text() == "Lò Thị Mai"


def test_a_source_is_not_overwritten(tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    source.write_text('{"text": "Lò Thị Mai"}\n')
    with pytest.raises(UsageError, match="both a source and the output"):
        extracted(source, source, overwrite=True)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bad_configuration_leaves_the_output_as_it_is(tmp_path: Path, workers: int) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("kept\n")
    job = Job([str(folder_of(tmp_path, "x"))], str(out), stubs.bad_setup, overwrite=True, workers=workers)
    with pytest.raises(UsageError, match="no such tagger"):
        run(job, Totals())
    assert out.read_text() == "kept\n"


@pytest.mark.parametrize(
    ("articles", "cores", "processes"), [(1, 8, 1), (79, 8, 1), (80, 8, 2), (500, 8, 8), (500, 2, 2), (500, 1, 1)]
)
def test_as_many_processes_as_are_worth_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, articles: int, cores: int, processes: int
) -> None:
    monkeypatch.setattr("pipeline.run.cores", lambda: cores)
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "Lò Thị Mai"}\n' * articles)
    assert Job([str(rows)], "out.jsonl", stubs.bad_setup, workers=None).processes == processes
    assert Job([str(rows)], "out.jsonl", stubs.bad_setup, workers=3).processes == 3


def test_processes_where_articles_cannot_be_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table may be long; what is piped in is mostly one text."""
    monkeypatch.setattr("pipeline.run.cores", lambda: 4)
    (tmp_path / "rows.csv").write_text("text\nLò Thị Mai\n")
    assert Job([str(tmp_path / "rows.csv")], "out.jsonl", stubs.bad_setup, workers=None).processes == 4
    assert Job(["-"], "out.jsonl", stubs.bad_setup, workers=None).processes == 1


SLOW_RUN = """
import sys, stubs
from pipeline.run import Job, Totals, run
if __name__ == "__main__":
    run(Job([sys.argv[1]], sys.argv[2], stubs.slow_setup, workers=int(sys.argv[3])), Totals())
"""


def slow_run(tmp_path: Path, folder: Path, out: Path, workers: int) -> subprocess.Popen[str]:
    """A run in a process of its own, which has begun to write."""
    script = tmp_path / "slow.py"
    script.write_text(SLOW_RUN)
    paths = os.pathsep.join((str(Path(stubs.__file__).parent), str(Path(stubs.__file__).parent.parent)))
    process = subprocess.Popen(
        [sys.executable, str(script), str(folder), str(out), str(workers)],
        env={**os.environ, "PYTHONPATH": paths},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    deadline = time.monotonic() + 30
    while not (out.exists() and out.stat().st_size) and time.monotonic() < deadline:
        time.sleep(0.01)
    return process


def test_ctrl_c_is_the_parents_business(tmp_path: Path) -> None:
    """It goes to the workers as well, which have nothing to say about it."""
    folder = folder_of(tmp_path, *(f"Lò Thị Mai {number}" for number in range(200)))
    out = tmp_path / "out.jsonl"
    process = slow_run(tmp_path, folder, out, 2)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert said.count("Traceback") == 1
    assert "SpawnProcess" not in said
    assert out.read_bytes().endswith(b"\n")


@pytest.mark.parametrize("workers", [1, 2])
def test_a_killed_run_is_completed(tmp_path: Path, workers: int) -> None:
    """SIGKILL in the midst of a run: whole lines only, and `resume` brings it to what one run would have written."""
    folder = folder_of(tmp_path, *(f"Lò Thị Mai {number} {RAISE * (number % 50 == 9)}" for number in range(200)))
    out = tmp_path / "out.jsonl"
    process = slow_run(tmp_path, folder, out, workers)
    process.kill()
    process.wait()

    written = out.read_bytes()
    assert written.endswith(b"\n")
    assert 0 < len(lines(out)) < 196
    totals = extracted(folder, out, resume=True)
    assert totals.done == written.count(b"\n")
    extracted(folder, tmp_path / "whole.jsonl")
    assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert (tmp_path / "out.errors.jsonl").read_bytes() == (tmp_path / "whole.errors.jsonl").read_bytes()
