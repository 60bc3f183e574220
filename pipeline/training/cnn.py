"""The baseline: spaCy's CNN NER with static vectors, trained on folders of inline tags.

    trichyeu train vectors joined.txt.xz -o out/vectors
    trichyeu train cnn data/corpus/train --dev data/corpus/dev --vectors out/vectors -o out/cnn

A trained tagger has to beat it by a clear margin to be worth its weight. It sees the same words as the other engines
do: our tokenizer's.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as train_loop
from spacy.util import load_config

from pipeline import assets
from pipeline.data.corpus import read_corpus
from pipeline.evaluation.scores import Score, strict

log = logging.getLogger(__name__)


def gold_docs(nlp: Language, folders: Sequence[Path]) -> Iterator[Doc]:
    """The articles of folders of `.tag` files (and of the folders below) as Docs with `ents`.

    A span that begins or ends inside one of the tokenizer's words cannot be an entity of spaCy's and is left out (about
    one in 500); its words count as outside. Raises TrichyeuError as `read_corpus` does (E001, E501, E502, E503).
    """
    for folder in folders:
        for article in read_corpus(folder):
            doc = nlp.make_doc(article.text)
            entities = (doc.char_span(start, end, label=label) for start, end, label in article.spans)
            doc.ents = [entity for entity in entities if entity is not None]
            yield doc


def write_docbin(docs: Iterable[Doc], path: Path) -> int:
    """Writes Docs as spaCy's training corpus; returns how many."""
    store = DocBin(attrs=["ENT_IOB", "ENT_TYPE"])
    count = 0
    for doc in docs:
        # Only words and entities: what our tokenizer keeps beside them (`doc._`) cannot be serialised.
        store.add(
            Doc(doc.vocab, [token.text for token in doc], [bool(token.whitespace_) for token in doc], ents=_iob(doc))
        )
        count += 1
    store.to_disk(path)
    return count


def _iob(doc: Doc) -> list[str]:
    return [f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc]


def train_cnn(
    train: Sequence[Path],
    dev: Sequence[Path],
    out: Path,
    *,
    vectors: Path | None = None,
    seed: int = 0,
    overrides: dict[str, Any] | None = None,
) -> Path:
    """Trains the baseline and returns the folder of the best model (`out/model-best`).

    `train` and `dev` are folders of inline tags; `vectors` is a spaCy model with static vectors (`train_vectors`).
    """
    from pipeline.segment import words  # noqa: F401  (registers the tokenizer)

    out.mkdir(parents=True, exist_ok=True)
    config = load_config(assets.configs("baseline", "cnn.cfg"))
    blank = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "trichyeu.WordTokenizer.v1"}}})
    for name, folders in (("train", train), ("dev", dev)):
        count = write_docbin(gold_docs(blank, folders), out / f"{name}.spacy")
        log.info("%s: %d articles", name, count)
        config["paths"][name] = str(out / f"{name}.spacy")
    config["paths"]["vectors"] = str(vectors) if vectors else None
    config["components"]["tok2vec"]["model"]["embed"]["include_static_vectors"] = vectors is not None
    config["system"]["seed"] = seed
    config["training"].update(overrides or {})
    nlp = init_nlp(config)
    train_loop(nlp, out)
    return out / "model-best"


def score_cnn(model: Path, gold: Path) -> dict[str, Score]:
    """Strict scores of a trained baseline on a folder of `.tag` files (and the folders below), by label, and of all as
    `micro`. Raises TrichyeuError as `read_corpus` does."""
    from pipeline.segment import words  # noqa: F401  (registers the tokenizer)

    nlp = spacy.load(model)
    return strict(
        (article.spans, [(entity.start_char, entity.end_char, entity.label_) for entity in nlp(article.text).ents])
        for article in read_corpus(gold)
    )
