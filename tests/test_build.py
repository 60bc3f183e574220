"""The contract, on what the whole pipeline says of articles and of made-up texts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.article import Article
from pipeline.build import build_record
from pipeline.engines.extractor import Extractor, to_doc
from pipeline.engines.outcome import Extracted
from pipeline.records import json_schema
from pipeline.sinks.jsonl import to_line
from pipeline.sources import read
from tests.resolving import resolved

if TYPE_CHECKING:
    from spacy.language import Language

    from pipeline.records import Record

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds" / "articles"
GOLD = sorted((ROOT / "tests" / "gold").glob("*.tag"))

#: list of the record → its ids' first letter, and the label of what it mentions
LISTS = {
    "officials": ("p", "PERSON"),
    "bodies": ("b", "BODY"),
    "documents": ("d", "DOCUMENT"),
    "dates": (None, "DATE"),
    "events": ("v", "EVENT"),
    "places": ("l", "LOCATION"),
}


@cache
def articles() -> list[Article]:
    return [item for item in read([str(SEEDS)]) if isinstance(item, Article)]


@cache
def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json_schema())


def record_of(nlp: Language, article: Article) -> Record:
    doc = to_doc(nlp, article)
    for _, component in nlp.pipeline:
        doc = component(doc)
    return build_record(doc)


# -- What holds of every record ----------------------------------------------------------------------------------------


def check(record: Record, text: str) -> None:
    """Fails where a record breaks the contract."""
    line = to_line(record)
    assert line.count(b"\n") == 1
    said: dict[str, Any] = json.loads(line)
    validator().validate(said)
    check_entities(said, text)
    check_lists(said)
    check_links(said)


def check_entities(said: dict[str, Any], text: str) -> None:
    entities = said["entities"]
    assert [entity["id"] for entity in entities] == [f"e{number}" for number in range(1, len(entities) + 1)]
    for entity in entities:
        assert text[entity["start"] : entity["end"]] == entity["text"]
        assert entity["text"].strip() == entity["text"] != ""
        assert "\n" not in entity["text"]
    for one, after in pairwise(entities):
        assert one["end"] <= after["start"]
        assert one["sentence"] <= after["sentence"]


def check_lists(said: dict[str, Any]) -> None:
    """Every mention is in one entry of the list that its label belongs to; entries are in the order of their first."""
    label_of = {entity["id"]: entity["label"] for entity in said["entities"]}
    for name, (letter, label) in LISTS.items():
        entries = said[name]
        if letter is not None:
            assert [entry["id"] for entry in entries] == [f"{letter}{at}" for at in range(1, len(entries) + 1)]
        mentions = [number(id) for entry in entries for id in entry["mentions"]]
        assert all(label_of[f"e{mention}"] == label for mention in mentions)
        assert sorted(mentions) == [number(id) for id, other in label_of.items() if other == label]
        assert in_order([number(entry["mentions"][0]) for entry in entries])
        assert all(in_order([number(id) for id in entry["mentions"]]) for entry in entries)


def check_links(said: dict[str, Any]) -> None:
    known = {entry["id"] for name in ("entities", *LISTS) for entry in said[name] if "id" in entry}
    for official in said["officials"]:
        assert no_doubles(
            [(position["title"], position["status"], position["body"]) for position in official["positions"]]
        )
        for position in official["positions"]:
            assert position["body"] is None or position["body"] in known
            assert position["title"].startswith(position["role"])
            check_evidence(position["evidence"], known)
    for body in said["bodies"]:
        assert body["parent"] is None or body["parent"] in known - {body["id"]}
    for entry in (*said["documents"], *said["events"]):
        assert (entry["issuer"] if "issuer" in entry else entry["body"]) in known | {None}
    for relation in said["relations"]:
        assert {relation["head"], relation["tail"]} <= known
        check_evidence(relation["evidence"], known)
    assert no_doubles([(relation["type"], relation["head"], relation["tail"]) for relation in said["relations"]])
    assert no_doubles([body["canonical"] for body in said["bodies"]])
    assert no_doubles([document["key"] for document in said["documents"]])
    assert no_doubles([(date["text"], date["edtf"]) for date in said["dates"]])


def check_evidence(evidence: list[str], known: set[str]) -> None:
    assert evidence
    assert set(evidence) <= known
    assert in_order([number(id) for id in evidence])


def number(id: str) -> int:
    return int(id[1:])


def in_order(numbers: list[int]) -> bool:
    return all(one < after for one, after in pairwise(numbers))


def no_doubles(items: list[Any]) -> bool:
    return len(items) == len(set(items))


# -- Records of articles -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", range(18))
def test_articles_of_the_seeds(nlp: Language, at: int) -> None:
    article = articles()[at]
    check(record_of(nlp, article), article.text)


def test_all_articles_of_the_seeds_are_tried() -> None:
    assert len(articles()) == 18


@pytest.mark.parametrize("path", GOLD, ids=[path.stem for path in GOLD])
def test_gold_mentions(nlp: Language, path: Path) -> None:
    """A tagger that makes no mistakes gives other mentions than the lexicon does."""
    with open(path, encoding="utf-8", newline="") as file:
        doc = resolved(nlp, file.read())
    check(build_record(doc), doc.text)


def test_a_text_of_nothing(nlp: Language) -> None:
    for text in ("", " ", "\n\n", "\u200b", "."):
        check(record_of(nlp, Article(text)), text)


#: What made-up texts are made of: names, offices, bodies, places, documents, dates, and what stands between them.
WORDS = (
    "Lò Văn Muôn|bà Hà Thị Nhàn|ông Muôn|đồng chí|Chủ tịch|Phó Bí thư|nguyên|quyền|UBND tỉnh Sơn La|Tỉnh ủy"
    "|Thành ủy Đà Nẵng|Sở Y tế|HĐND|(UBKT)|Bộ trưởng|Tư pháp|Sơn La|huyện Văn Chấn|TP.HCM|Nghị quyết số 08-NQ/TU"
    "|Chỉ thị 36-CT/TW|19-NQ/TW|ngày 30-7-2021|5/3|năm 2020|nhiệm kỳ 2020-2025|từ|đến|của|được bầu giữ chức|thay|là"
    "|kiêm|và|các|, |; |. |: | - |(|)|“|”|\n|\t|\u00a0|\u200b|Đại hội XIV của Đảng|kỳ họp thứ 7|thực hiện"
    "|Ủy ban nhân dân|đối với|Ảnh|uỷ|Ð|a\u0302\u0301|\r\n|x"
).split("|")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from([" ", ""]))
def test_made_up_texts(nlp: Language, words: list[str], between: str) -> None:
    text = between.join(words)
    check(record_of(nlp, Article(text)), text)


# -- The same record every time ----------------------------------------------------------------------------------------


def test_records_do_not_depend_on_their_neighbours(nlp: Language) -> None:
    extractor = Extractor(nlp, build_record)
    together = extractor(articles())
    alone = [outcome for article in reversed(articles()) for outcome in extractor([article])]
    assert together == alone[::-1]
    assert all(isinstance(outcome, Extracted) for outcome in together)


@pytest.mark.parametrize("hash_seed", ["1", "2"])
def test_records_do_not_depend_on_hashes(nlp: Language, hash_seed: str) -> None:
    """Sets and dictionaries are walked in another order where strings hash otherwise."""
    paths = [str(path) for path in sorted(SEEDS.glob("*.txt"))]
    environment = os.environ | {"PYTHONHASHSEED": hash_seed}
    command = [sys.executable, "-m", "pipeline", "extract", *paths, "-o", "-", "--quiet"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
    lines = {json.loads(line)["source"]["sha256"]: line + b"\n" for line in done.stdout.splitlines()}
    for article in articles():
        if article.sha256 in lines:
            here = json.loads(to_line(record_of(nlp, article)))
            there = json.loads(lines[article.sha256])
            assert here | {"source": None} == there | {"source": None}
