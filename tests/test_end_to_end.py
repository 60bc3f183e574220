"""The commands of the README, from articles to figures, in a folder of one's own; and the same from a wheel, away from
the checkout."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = ROOT / "seeds" / "articles"
GOLD = ROOT / "tests" / "gold"

#: What the pipeline must reach on seeds/articles, in percent: a little under what it reaches.
FLOORS = {
    ("spans", "micro", "f1"): 91.0,
    ("spans", "DOCUMENT", "f1"): 98.0,
    ("spans", "DATE", "f1"): 97.0,
    ("lists", "positions", "f1"): 80.0,
    ("lists", "documents", "f1"): 97.0,
    ("lists", "authors", "f1"): 90.0,
    ("values", "published", "right"): 85.0,
    ("values", "dates", "right"): 88.0,
    ("values", "document.symbol", "right"): 97.0,
    ("values", "document.issuer", "right"): 80.0,
}


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`trichyeu extract seeds/articles -o records.jsonl`, in a folder that is not the checkout."""
    folder = tmp_path_factory.mktemp("work")
    run("-m", "pipeline", "extract", str(ARTICLES), "-o", "records.jsonl", "--quiet", cwd=folder)
    return folder / "records.jsonl"


def test_extract_writes_a_line_for_each_article(extracted: Path) -> None:
    records = [json.loads(line) for line in extracted.read_text("utf-8").splitlines()]
    assert len(records) == 18
    assert len({record["id"] for record in records}) == 18
    assert sum(len(record["officials"]) for record in records) > 100
    assert not extracted.with_suffix(".errors.jsonl").exists()


def test_schema_validates_what_extract_writes(extracted: Path) -> None:
    import jsonschema

    schema = json.loads(run("-m", "pipeline", "schema", cwd=extracted.parent).stdout)
    validator = jsonschema.Draft202012Validator(schema)
    for line in extracted.read_text("utf-8").splitlines():
        validator.validate(json.loads(line))


def test_show_prints_a_record(extracted: Path) -> None:
    shown = run("-m", "pipeline", "show", "records.jsonl", cwd=extracted.parent, COLUMNS="200").stdout
    first = json.loads(extracted.read_text("utf-8").splitlines()[0])
    assert first["officials"][0]["name"] in shown


def test_evaluate_finds_the_figures_above_their_floors(extracted: Path) -> None:
    said = run("-m", "pipeline", "evaluate", "records.jsonl", str(GOLD), "--json", cwd=extracted.parent).stdout
    report: dict[str, Any] = json.loads(said)
    assert report["found"] == report["articles"]
    reached = {key: report[key[0]][key[1]][key[2]] for key in FLOORS}
    assert {key: value for key, value in reached.items() if value < FLOORS[key]} == {}


def test_the_readme_names_only_commands_that_there_are() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = set(re.findall(r"(?:^|[/`(] ?)trichyeu ([a-z]+)", readme, re.MULTILINE))
    assert {"extract", "show", "schema", "evaluate"} <= commands
    help_text = run("-m", "pipeline", "--help", cwd=ROOT, COLUMNS="200").stdout
    assert {command for command in commands if not re.search(rf"(?<!\w){command}(?!\w)", help_text)} == set()


# -- From a wheel ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of the project, built and unpacked away from the checkout; its dependencies are the environment's own."""
    folder = tmp_path_factory.mktemp("wheel")
    run("-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(folder), str(ROOT), cwd=folder)
    (wheel,) = folder.glob("trichyeu-*.whl")
    run("-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder / "site"), str(wheel), cwd=folder)
    return folder / "site"


def test_a_wheel_brings_all_that_it_needs(installed: Path, extracted: Path, tmp_path: Path) -> None:
    """Tables, configs and models travel in it: the records are those of the checkout."""
    article = ARTICLES / "dong-thap-phan-cong-cap-uy.txt"
    where = run("-c", "import pipeline; print(pipeline.__file__)", cwd=tmp_path, PYTHONPATH=str(installed)).stdout
    assert Path(where.strip()).is_relative_to(installed)
    run(
        *("-m", "pipeline", "extract", str(article), "-o", "records.jsonl", "--quiet"),
        cwd=tmp_path,
        PYTHONPATH=str(installed),
    )
    (line,) = (tmp_path / "records.jsonl").read_text("utf-8").splitlines()
    assert line in extracted.read_text("utf-8").splitlines()
