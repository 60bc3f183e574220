"""Who takes part, with what options, and what the table says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pipeline.article import LABELS
from pipeline.errors import UsageError

#: The labels that underthesea knows, too: PER, LOC and ORG.
SHARED_LABELS = ("PERSON", "LOCATION", "BODY")
TRICHYEU, YARDSTICK = "trichyeu", "word_tokenize"
_HERE = "pipeline.bench.contenders"


@dataclass(frozen=True)
class Entry:
    """One contender. `make` is `module:name` of what makes a `contenders.Contender` when called with `options`.

    `labels` are those that it finds and can be scored on, `note` what a reader of its row must know.
    """

    name: str
    title: str
    make: str
    options: Mapping[str, Any] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    note: str = ""


def entries(cnn: Path | None = None, taggers: Sequence[str] = (), only: Sequence[str] = ()) -> list[Entry]:
    """All contenders in the order of the table, or the `only` ones named.

    `cnn` is a trained baseline's folder, `taggers` are more taggers for trichyeu (`--tagger`). Raises UsageError (E731)
    for a name that nobody has.
    """
    everyone = [
        Entry(TRICHYEU, "trichyeu", f"{_HERE}:Trichyeu", {}, LABELS, "end to end, records written"),
        *(
            Entry(name, f"trichyeu --tagger {name}", f"{_HERE}:Trichyeu", {"tagger": name}, LABELS, "end to end")
            for name in dict.fromkeys(["lexicon", *taggers])
        ),
        Entry(
            YARDSTICK,
            "underthesea word_tokenize",
            f"{_HERE}:WordTokenize",
            note="words alone, no labels: what extraction costs is measured in it",
        ),
        Entry(
            "underthesea-ner",
            "underthesea ner",
            f"{_HERE}:UndertheseaNer",
            {},
            SHARED_LABELS,
            "line by line; its PER, LOC and ORG taken for PERSON, LOCATION and BODY, though other guidelines made them",
        ),
        _cnn(cnn),
        Entry(
            "phobert-base",
            "PhoBERT-base-sized, torch",
            f"{_HERE}:PhobertSized",
            note="12 layers of 768, random weights: for its speed alone; word_tokenize before it, lines in batches of "
            "32, one subword a word, which is fewer than PhoBERT's",
        ),
    ]
    names = [entry.name for entry in everyone]
    for name in only:
        if name not in names:
            raise UsageError("E731", name=name, known=", ".join(names))
    return [entry for entry in everyone if not only or entry.name in only]


def _cnn(folder: Path | None) -> Entry:
    title, make = "spaCy CNN NER", f"{_HERE}:SpacyCnn"
    if folder is not None:
        return Entry("cnn", title, make, {"folder": str(folder.resolve())}, LABELS, "trained by trichyeu train cnn")
    note = "a network that has learnt nothing: for its speed alone. With --cnn FOLDER or --train-cnn it is scored, too"
    return Entry("cnn", title, make, note=note)
