"""The tagger component: what it writes on a Doc, in which order it asks its engine, how the config names it."""

from __future__ import annotations

import hashlib

import pytest
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from pipeline import assets
from pipeline.article import Mention
from pipeline.segment.fold import Folded
from pipeline.tagger import Tagger, make_tagger
from pipeline.tagger.lexicon import LexiconEngine
from pipeline.tagger.lexicon.tables import TABLES


class Recorder:
    """An engine that finds each Doc's first word and keeps the sizes of its batches."""

    name = "recorder"
    model = "recorder 1"
    sha256 = "0" * 64

    def __init__(self) -> None:
        self.batches: list[int] = []

    def tag(self, docs):
        self.batches.append(len(docs))
        return [[Mention(0, len(doc[0]), "BODY", 1.0, self.name)] if len(doc) else [] for doc in docs]


def make_doc(text: str) -> Doc:
    words = text.split(" ") if text else []
    doc = Doc(Vocab(), words=words, spaces=[True] * (len(words) - 1) + [False] if words else [])
    doc._.folded = Folded(text)
    return doc


def test_one_doc():
    doc = Tagger(Recorder())(make_doc("Viettel tuyển người"))
    assert doc._.tagged == [Mention(0, 7, "BODY", 1.0, "recorder")]
    assert doc._.model == ("recorder 1", "0" * 64)


@pytest.mark.parametrize(("count", "size", "batches"), [(0, 2, []), (1, 2, [1]), (5, 2, [2, 2, 1]), (4, 32, [4])])
def test_many_docs(count, size, batches):
    engine = Recorder()
    texts = [f"Báo{i} ra" for i in range(count)]
    docs = list(Tagger(engine).pipe(map(make_doc, texts), batch_size=size))
    assert [doc.text for doc in docs] == texts
    assert [doc._.tagged[0].end for doc in docs] == [4] * count
    assert all(doc._.model == (engine.model, engine.sha256) for doc in docs)
    assert engine.batches == batches


def test_an_empty_doc():
    doc = Tagger(Recorder())(make_doc(""))
    assert doc._.tagged == []


def test_factory(nlp):
    engine = registry.misc.get("trichyeu.LexiconEngine.v1")()
    assert make_tagger(nlp, "tagger", engine).engine is engine
    assert nlp.get_pipe("tagger").engine.name == "checkpoint"


def test_pipe_is_call(nlp):
    texts = ["Bí thư Tỉnh ủy tiếp dân.", "", "Ông Lê Văn An ở xã Tân Bắc."]
    tagger = nlp.get_pipe("tagger")
    one_by_one = [tagger(nlp.tokenizer(text))._.tagged for text in texts]
    assert [doc._.tagged for doc in tagger.pipe(map(nlp.tokenizer, texts))] == one_by_one


def test_without_layout_and_grammar():
    """A Doc that only the tokenizer has been over."""
    (mentions,) = LexiconEngine().tag([make_doc("UBND tỉnh Yên Bái họp")])
    assert mentions == [Mention(0, 17, "BODY", 0.85, "lexicon")]


def test_the_hash_covers_all_tables(monkeypatch, tmp_path):
    """Who knows the hash knows the tables: one byte more in any of them makes another hash."""
    expected = hashlib.sha256(b"".join(assets.seeds(*parts).read_bytes() for parts in TABLES)).hexdigest()
    assert LexiconEngine().sha256 == expected
    read = {str(assets.seeds(folder, name)) for folder, name in TABLES}
    assert len(read) == len(TABLES)


def test_all_tables_that_are_read_are_hashed(monkeypatch):
    from pipeline.tagger.lexicon import tables

    asked = set()

    def rows(*parts):
        asked.add(parts)
        return original(*parts)

    original = assets.rows
    monkeypatch.setattr(tables.assets, "rows", rows)
    tables.load.__wrapped__()
    assert asked == set(TABLES)


@pytest.mark.parametrize("parts", TABLES, ids="/".join)
def test_tables_are_tidy(parts):
    """No row twice, none without a name, no space too many."""
    rows = list(assets.rows(*parts))
    assert rows
    for row in rows:
        assert all(value == value.strip() and "  " not in value for value in row.values() if value)
        assert next(iter(row.values()))
    keys = [tuple(row.values()) for row in rows]
    assert len(set(keys)) == len(keys)


#: What may stand in a column, by table.
VALUES = {
    ("bodies", "heads.csv"): {
        "name": {"closed", "field", "open", "unit"},
        "alone": {"always", "cap", "never"},
        "owner": {"", "yes", "party"},
    },
    ("bodies", "words.csv"): {"part": {"noun", "verb", "both"}},
    ("roles", "roles.csv"): {"needs": {"body", "person", "next", "attached", "name"}},
    ("names", "titles.csv"): {"kind": {"honorific", "rank", "calling"}},
    ("names", "surnames.csv"): {"weight": {"high", "low"}},
    ("places", "world.csv"): {"kind": {"country", "state", "city", "region", "sea", "landmark"}},
    ("events", "heads.csv"): {
        "needs": {"ordinal", "branch", "plenum", "numbered", "election", "quoted", "proper", "always"}
    },
}


@pytest.mark.parametrize(
    ("parts", "column"), [(parts, column) for parts, columns in VALUES.items() for column in columns]
)
def test_values_of_tables(parts, column):
    assert {row[column] for row in assets.rows(*parts)} == VALUES[parts][column]
