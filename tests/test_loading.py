"""From a config file to a pipeline, and from an article to its record."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from spacy.language import Language

import pipeline
from pipeline import assets, loading
from pipeline.article import Article, Source
from pipeline.build import build_record
from pipeline.engines.extractor import Extractor
from pipeline.engines.outcome import Extracted
from pipeline.errors import UsageError
from pipeline.loading import Setup
from pipeline.records import json_schema

TEXT = (
    "Chiều 3/4/2024, đồng chí Hầu A Lềnh, Phó Bí thư Tỉnh ủy Lai Châu, dự hội nghị sơ kết Nghị quyết số 12-NQ/TU.\r\n"
    "Hội nghi\u0323 do Sở Nội vụ tổ chức."
)


def test_the_pipeline_that_ships(nlp: Language) -> None:
    assert nlp.lang == "vi"
    assert nlp.pipe_names == ["layout", "sentences", "grammar", "tagger", "resolve"]
    assert "pyvi" not in sys.modules


def test_extracting_imports_no_torch() -> None:
    """Installed or not: spaCy and underthesea would import it in passing. Whoever wants it still can."""
    code = (
        "import sys, pipeline; pipeline.extract('Ngày 5/6, Bộ Y tế họp.');"
        "print([name for name in ('torch', 'transformers') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=assets.root())
    assert run.stdout == "[]\n"


def test_extract(nlp: Language) -> None:
    record = pipeline.extract(Article(TEXT, Source(path="a.txt"), id="7"), nlp)
    assert (record.id, record.source.path) == ("7", "a.txt")
    assert all(TEXT[entity.start : entity.end] == entity.text for entity in record.entities)
    assert {"Hầu A Lềnh", "Nghị quyết số 12-NQ/TU", "Sở Nội vụ"} <= {entity.text for entity in record.entities}
    jsonschema.validate(json.loads(record.model_dump_json()), json_schema())
    assert pipeline.extract(TEXT, nlp).entities == record.entities


def test_a_record_does_not_depend_on_its_neighbours(nlp: Language) -> None:
    texts = [TEXT, "Ngày 5/6, Bộ Y tế họp.", TEXT.replace("Lai Châu", "Hà Giang"), "Không có gì."]
    articles = [Article(text, Source(path=f"{number}.txt")) for number, text in enumerate(texts)]
    extract = Extractor(nlp, build_record)
    together = extract(articles)
    assert all(isinstance(outcome, Extracted) for outcome in together)
    assert [extract([article])[0] for article in reversed(articles)] == together[::-1]
    assert [outcome.id for outcome in together] == [article.stable_id for article in articles]


def test_overrides(tmp_path: Path) -> None:
    config = tmp_path / "words.cfg"
    config.write_text(
        '[nlp]\nlang = "vi"\npipeline = []\n\n[nlp.tokenizer]\n@tokenizers = "trichyeu.WordTokenizer.v1"\n'
    )
    nlp = loading.load(config, overrides={"nlp.batch_size": 5})
    assert (nlp.pipe_names, nlp.batch_size) == ([], 5)


@pytest.mark.parametrize(
    ("holds", "says"),
    [
        (None, "no_such"),
        ("[nlp\n", ""),
        ("[nlp]\n", ""),
        ('[nlp]\nlang = "vi"\npipeline = ["grammar"]\n[components]\n', "grammar"),
        (
            '[nlp]\nlang = "vi"\npipeline = ["a"]\n[components]\n[components.a]\nfactory = "no_such_factory"\n',
            "no_such_factory",
        ),
        ('[nlp]\nlang = "vi"\n[nlp.tokenizer]\n@tokenizers = "no.Such.v1"\n', "no.Such.v1"),
        ('[nlp]\nlang = "vi"\nbatch_size = "many"\n', "batch_size"),
    ],
)
def test_a_config_that_cannot_be_used(tmp_path: Path, holds: str | None, says: str) -> None:
    path = tmp_path / "no_such.cfg"
    if holds is not None:
        path.write_text(holds)
    with pytest.raises(UsageError, match=r"no_such\.cfg: not a usable configuration") as caught:
        loading.load(path)
    assert caught.value.code == "E401"
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_which_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    models = tmp_path / "models"
    (models / "phobert").mkdir(parents=True)
    (tmp_path / "own").mkdir()
    monkeypatch.setattr(assets, "root", lambda: tmp_path)
    monkeypatch.chdir(tmp_path)
    assert loading.engine("lexicon") == {"@misc": "trichyeu.LexiconEngine.v1"}
    checkpoint = {"@misc": "trichyeu.CheckpointEngine.v1"}
    assert loading.engine("phobert") == checkpoint | {"path": str(models / "phobert")}
    assert loading.engine("own") == checkpoint | {"path": str(tmp_path / "own")}
    assert loading.engine(str(tmp_path / "own")) == checkpoint | {"path": str(tmp_path / "own")}
    with pytest.raises(UsageError, match="or one of: phobert"):
        loading.engine("bert")


def test_the_lexicon_by_name(tmp_path: Path) -> None:
    assert loading.load(tagger="lexicon").get_pipe("tagger").engine.name == "lexicon"
    config = tmp_path / "no_tagger.cfg"
    config.write_text('[nlp]\nlang = "vi"\npipeline = []\n')
    with pytest.raises(UsageError, match=r"no_tagger\.cfg: has no tagger"):
        loading.load(config, tagger="lexicon")


def test_setup_travels() -> None:
    setup = Setup("a.cfg", "lexicon", {"nlp.batch_size": 5})
    assert pickle.loads(pickle.dumps(setup)) == setup
