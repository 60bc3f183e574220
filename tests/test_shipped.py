"""The model that ships and runs by default: its size, where it came from, and that records depend on nothing but the
article."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline import assets, loading
from pipeline.article import Article
from pipeline.build import build_record
from pipeline.engines.extractor import to_doc
from pipeline.loading import Setup
from pipeline.run import Job, Totals, run
from pipeline.tagger.checkpoint import CheckpointEngine
from pipeline.tagger.networks import INT8_FILE, TORCH_FILE, OnnxNetwork

ARTICLES = sorted((Path(__file__).parents[1] / "seeds" / "articles").glob("*.txt"))
SHIPPED = sorted(folder for folder in assets.models().glob("*/"))


@pytest.fixture(scope="module")
def nlp():
    return loading.load()


def test_the_default_tagger_is_the_one_under_models(nlp) -> None:
    engine = nlp.get_pipe("tagger").engine
    assert isinstance(engine, CheckpointEngine)
    assert engine.folder == assets.models("tagger").resolve()
    assert isinstance(engine._network, OnnxNetwork)
    assert engine._network.weights.name == INT8_FILE


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_a_shipped_model_is_small_and_says_where_it_came_from(folder: Path) -> None:
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 40 * 2**20
    card = (folder / "README.md").read_text(encoding="utf-8")
    assert "trichyeu train" in card
    assert f"`{folder.name}/`" in (folder.parent / "README.md").read_text(encoding="utf-8")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    assert config["model_type"] == "roberta"


def test_extraction_needs_neither_torch_nor_transformers() -> None:
    program = (
        "import sys; sys.modules['torch'] = sys.modules['transformers'] = None\n"
        "import pipeline; print(len(pipeline.extract('Sáng 8/8, Bí thư Tỉnh ủy Lê Văn Hòa dự họp.').entities))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 4


def test_records_depend_neither_on_the_batch_nor_on_the_workers(nlp, tmp_path: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in ARTICLES]
    alone = [build_record(nlp(to_doc(nlp, Article(text)))).model_dump_json() for text in texts]
    for size in (2, 7, len(texts)):
        docs = [to_doc(nlp, Article(text)) for text in texts]
        for _, component in nlp.pipeline:
            pipe = getattr(component, "pipe", None)
            docs = list(pipe(docs, batch_size=size)) if pipe else [component(doc) for doc in docs]
        assert [build_record(doc).model_dump_json() for doc in docs] == alone
    files = []
    for workers in (1, 2):
        out = tmp_path / f"{workers}.jsonl"
        run(Job([*map(str, ARTICLES)], str(out), Setup(), workers=workers), Totals())
        files.append(out.read_bytes())
    assert files[0] == files[1]


def test_int8_finds_what_torch_finds(nlp) -> None:
    """But for a span in a hundred, where the scores of two labels are close."""
    torch_engine = CheckpointEngine("tagger", backend="torch", device="cpu")
    assert (torch_engine.folder / TORCH_FILE).is_file()
    engine = nlp.get_pipe("tagger").engine
    same = count = 0
    for path in ARTICLES:
        doc = nlp(to_doc(nlp, Article(path.read_text(encoding="utf-8"))))
        ours, theirs = (
            {(mention.start, mention.end, mention.label) for mention in one.tag([doc])[0]}
            for one in (engine, torch_engine)
        )
        same += len(ours & theirs)
        count += len(ours | theirs)
    assert same >= 0.97 * count
