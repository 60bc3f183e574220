"""Every format gives back what was written: of any text that it can hold, and of our own articles."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from data_stubs import corpora, own_articles, tagged
from hypothesis import HealthCheck, given, settings

from pipeline.data.corpus import GoldArticle, write_corpus
from pipeline.data.formats import FORMATS, convert, format_of
from pipeline.data.formats.hub import TAGS
from pipeline.errors import TrichyeuError, UsageError
from pipeline.inline import Span

#: What a target is called, where its name tells the format.
NAMES = {"conll": "a.conll", "label-studio": "a.json", "doccano": "a.jsonl", "docbin": "a.spacy"}
#: Those that go through a library of their own, a few milliseconds an article.
SLOW = {"docbin": 25, "datasets": 15}


def by_key(articles: Iterable[GoldArticle]) -> list[GoldArticle]:
    return sorted(articles, key=lambda article: article.key)


@contextmanager
def folder() -> Iterator[Path]:
    """Hypothesis calls a test many times; pytest's tmp_path would stay the same."""
    path = Path(tempfile.mkdtemp())
    try:
        yield path
    finally:
        shutil.rmtree(path)


@pytest.mark.parametrize("name", FORMATS)
def test_our_articles_come_back_whole(name: str, tmp_path: Path) -> None:
    articles = own_articles()
    write_corpus(articles, tmp_path / "tags")
    target = tmp_path / "out" / NAMES.get(name, "folder")
    assert convert(tmp_path / "tags", target, to=name) == len(articles)
    assert format_of(target).name == name
    assert by_key(FORMATS[name].read(target)) == by_key(articles)
    assert [path.name for path in target.parent.iterdir()] == [target.name]


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in SLOW])
@settings(max_examples=60)
@given(articles=corpora())
def test_any_text_comes_back(name: str, articles: list[GoldArticle]) -> None:
    round_trip(name, articles)


@pytest.mark.parametrize("name", SLOW)
@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(articles=corpora())
def test_any_text_comes_back_from_libraries(name: str, articles: list[GoldArticle]) -> None:
    round_trip(name, articles)


def round_trip(name: str, articles: list[GoldArticle]) -> None:
    with folder() as path:
        target = path / NAMES.get(name, "folder")
        FORMATS[name].write(articles, target)
        assert by_key(FORMATS[name].read(target)) == by_key(articles)


# What the files hold is what other tools expect.

ARTICLE = tagged("Ông <PERSON>Vừ Dế 😀</PERSON>,  <ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY>.\n\nHết", "dế", "train")


def written(name: str, path: Path, articles: Iterable[GoldArticle] = (ARTICLE,)) -> Path:
    target = path / NAMES.get(name, "folder")
    FORMATS[name].write(articles, target)
    return target


def test_brat(tmp_path: Path) -> None:
    target = written("brat", tmp_path)
    assert (target / "train" / "dế.txt").read_text() == ARTICLE.text
    rows = (target / "train" / "dế.ann").read_text().split("\n")
    assert rows == ["T1\tPERSON 4 11\tVừ Dế 😀", "T2\tROLE 14 20\tBí thư", "T3\tBODY 21 29\tHuyện ủy", ""]
    assert "\nPERSON\n" in (target / "annotation.conf").read_text()


def test_brat_as_annotators_leave_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Lò Sa họp", newline="")
    (tmp_path / "a.ann").write_text(
        "T7\tDATE 6 9\thọp\r\n#1\tAnnotatorNotes T7\tsure?\nT2\tPERSON 0 5\tLò Sa\n*\tEquiv T1 T2\n", newline=""
    )
    (article,) = FORMATS["brat"].read(tmp_path)
    assert article.spans == (Span(0, 5, "PERSON"), Span(6, 9, "DATE"))


def test_conll(tmp_path: Path) -> None:
    assert written("conll", tmp_path).read_text() == (
        "# newdoc id = dế\n# split = train\n"
        "Ông\t_\tO\nVừ\t_\tB-PERSON\nDế\t_\tI-PERSON\n😀\tSpaceAfter=No\tI-PERSON\n,\tSpacesAfter=\\s\\s\tO\n"
        "Bí\t_\tB-ROLE\nthư\t_\tI-ROLE\nHuyện\t_\tB-BODY\nủy\tSpaceAfter=No\tI-BODY\n.\tSpacesAfter=\\n\\n\tO\n\n"
        "Hết\tSpaceAfter=No\tO\n\n"
    )


def test_conll_2003(tmp_path: Path) -> None:
    """Four columns, documents begun by a row, tags that begin with I."""
    file = tmp_path / "eng.iob"
    file.write_text(
        "-DOCSTART- -X- -X- O\n\nLò NN I-NP I-PERSON\nSa NN I-NP I-PERSON\nhọp VB I-VP O\n\n# O\n. . O O\n\n"
        "-DOCSTART- -X- -X- O\n\nSở NN I-NP B-BODY\n"
    )
    first, second = FORMATS["conll"].read(file)
    assert (first.name, first.text, first.spans) == ("1", "Lò Sa họp\n# .\n", (Span(0, 5, "PERSON"),))
    assert (second.name, second.text, second.spans) == ("2", "Sở\n", (Span(0, 2, "BODY"),))


def test_label_studio(tmp_path: Path) -> None:
    (task,) = json.loads(written("label-studio", tmp_path).read_text())
    assert task["data"] == {"text": ARTICLE.text, "name": "dế", "split": "train"}
    (first, *_) = task["annotations"][0]["result"]
    assert first | {"id": ""} == {
        "id": "",
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {"start": 4, "end": 11, "text": "Vừ Dế 😀", "labels": ["PERSON"]},
    }


def test_label_studio_as_it_exports(tmp_path: Path) -> None:
    """Offsets in UTF-16 units from old versions; cancelled drafts; regions of other kinds."""
    value = {"start": 3, "end": 9, "text": "Vừ Sua", "labels": ["PERSON"]}
    draft = {"was_cancelled": True, "result": [{"type": "labels", "value": value | {"labels": ["BODY"]}}]}
    final = {"result": [{"type": "choices", "value": {"choices": ["x"]}}, {"type": "labels", "value": value}]}
    file = tmp_path / "export.json"
    file.write_text(json.dumps([{"id": 8, "data": {"text": "😀 Vừ Sua"}, "annotations": [final, draft]}]))
    (article,) = FORMATS["label-studio"].read(file)
    assert article == GoldArticle("8", "😀 Vừ Sua", (Span(2, 8, "PERSON"),))


def test_doccano(tmp_path: Path) -> None:
    row = json.loads(written("doccano", tmp_path).read_text())
    assert row == {
        "id": 1,
        "text": ARTICLE.text,
        "label": [[4, 11, "PERSON"], [14, 20, "ROLE"], [21, 29, "BODY"]],
        "name": "dế",
        "split": "train",
    }


@pytest.mark.parametrize(
    "row",
    [
        {"id": 5, "text": "Lò Sa", "labels": [[0, 5, "PERSON"]], "meta": {"name": "b", "split": "dev"}},
        {"id": 5, "text": "Lò Sa", "name": "b", "split": "dev", "Comments": [], "relations": []}
        | {"entities": [{"id": 1, "label": "PERSON", "start_offset": 0, "end_offset": 5}]},
    ],
)
def test_doccano_as_it_exports(tmp_path: Path, row: dict[str, object]) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps(row) + "\n\n")
    (article,) = FORMATS["doccano"].read(tmp_path / "a.jsonl")
    assert article == GoldArticle("b", "Lò Sa", (Span(0, 5, "PERSON"),), "dev")


def test_docbin_is_for_spacy(tmp_path: Path) -> None:
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    # `Chánh Văn phòng` is one word of the tokenizer's, and two spans.
    article = tagged("<ROLE>Chánh</ROLE> <BODY>Văn phòng Tỉnh ủy</BODY> <PERSON>Lò Sa</PERSON>")
    (doc,) = DocBin().from_disk(written("docbin", tmp_path, [article])).get_docs(Vocab())
    assert [(entity.text, entity.label_) for entity in doc.ents] == [
        ("Chánh", "ROLE"),
        ("Văn phòng Tỉnh ủy", "BODY"),
        ("Lò Sa", "PERSON"),
    ]


def test_datasets_folder(tmp_path: Path) -> None:
    import datasets

    whole = datasets.load_from_disk(written("datasets", tmp_path))
    (row,) = whole["train"]
    assert row["tokens"][:5] == ["Ông", "Vừ", "Dế", "😀", ","]
    assert [TAGS[tag] for tag in row["ner_tags"]][:5] == ["O", "B-PERSON", "I-PERSON", "I-PERSON", "O"]


def test_without_datasets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(UsageError, match=r"trichyeu\[train\]"):
        written("datasets", tmp_path)


# What goes wrong says where and why, and leaves nothing behind.


@pytest.mark.parametrize(
    ("file", "holds", "says"),
    [
        ("a.ann", "T1\tPERSON 0 2;4 5\tLò\n", r"a\.ann:1: not brat .*two offsets"),
        ("a.ann", "T1\tPERSON 1 3\tLò\n", r"a\.ann:1: not brat .*'Lò' is 'ò ' in the text"),
        ("a.ann", "T1\tPER 0 2\tLò\n", "label 'PER' is none of"),
        ("a.ann", "T1\tPERSON 0 5\tLò Sa\nT2\tBODY 3 5\tSa\n", "'Lò Sa' and BODY 'Sa' overlap"),
        ("a.conll", "Lò\tB-PERSON\nSa\n", r"a\.conll:2: not conll .*no form and BIO tag"),
        ("a.conll", "# record = {\n", r"a\.conll:1: not conll"),
        ("a.json", "{}", "not a list of tasks"),
        ("a.json", '[{"data": {}}]', "task 1: not label-studio .*'text'"),
        ("a.json", '[{"data": {"text": "Lò"}, "annotations": [{"result": [{"type": "labels", "value": '
         '{"start": 1, "end": 2, "text": "x", "labels": ["BODY"]}}]}]}]', "'x' is not at 1"),
        ("a.jsonl", '{"text": "Lò", "label": [[0, 9, "PERSON"]]}', "from 0 to 9 is empty or out of the text"),
        ("a.jsonl", '\n{"text": "Lò"', r"a\.jsonl:2: not doccano"),
        ("a.jsonl", '{"id": 1, "text": "x"}\n{"id": 1, "text": "y"}', "names are given twice"),
        ("a.spacy", "no bin", "not docbin"),
        ("dataset_info.json", "{", "not datasets"),
    ],
)  # fmt: skip
def test_what_cannot_be_read(tmp_path: Path, file: str, holds: str, says: str) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "a.txt").write_text("Lò Sa")
    (source / file).write_text(holds)
    with pytest.raises(UsageError, match=says):
        convert(source if file in ("a.ann", "dataset_info.json") else source / file, tmp_path / "out", to="doccano")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "article", "says"),
    [
        ("tags", GoldArticle("a", "viết <DATE> ở đây"), "holds <DATE>"),
        ("tags", GoldArticle("../a", "x"), "no file can have its name"),
        ("brat", GoldArticle("a", "x", split="../b"), "no file can have its name"),
        ("conll", GoldArticle("a", "x y", (Span(0, 2, "DATE"),)), "white space"),
        ("docbin", GoldArticle("a", "x   y", (Span(0, 3, "DATE"),)), "inside white space"),
        ("doccano", GoldArticle("a", "x\ud800"), "surrogate pair at character 1"),
    ],
)
def test_what_cannot_be_held(tmp_path: Path, name: str, article: GoldArticle, says: str) -> None:
    source = tmp_path / "in.jsonl"
    row = {
        "name": article.name,
        "split": article.split,
        "text": article.text,
        "label": [list(s) for s in article.spans],
    }
    source.write_text(json.dumps(row))
    with pytest.raises(TrichyeuError, match=says):
        convert(source, tmp_path / "out", to=name)
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_how_convert_is_called(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_text("")
    for source, target, options, says in [
        (tmp_path / "b", tmp_path / "c", {"to": "brat"}, "no such file"),
        (tmp_path / "b", tmp_path / "c", {"to": "brat", "by": "conll"}, "no such file"),
        (tmp_path / "a.bin", tmp_path / "c", {"to": "brat"}, "of no kind that shows"),
        (tmp_path / "a.bin", tmp_path / "c", {"to": "xml"}, "xml: no such format"),
        (tmp_path / "a.bin", tmp_path / "a.bin", {"to": "conll", "by": "doccano"}, "is there already"),
    ]:
        with pytest.raises(UsageError, match=says):
            convert(source, target, **options)
