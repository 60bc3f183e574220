"""The checkpoint engine: any PhoBERT-architecture token classifier, in the folder form that transformers writes.

| file | holds |
|---|---|
| `config.json` | `model_type` `roberta`, `id2label` (BIO labels), sizes; `evidence`, `calibration`, `combination` |
| `vocab.txt` and `bpe.codes`, or `tokenizer.json` | PhoBERT's tokenizer, or a fast one |
| `model.int8.onnx`, `model.onnx` | the network for ONNX Runtime; the first that stands is taken |
| `model.safetensors` | the network for torch, where there is no ONNX file or torch is asked for |

`pipeline.tagger.export` makes the ONNX files. Neither torch nor transformers is imported unless torch runs the network.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from itertools import accumulate, chain, islice, repeat, zip_longest
from pathlib import Path
from typing import Any, Literal, NamedTuple

import numpy as np
from spacy.tokens import Doc
from spacy.util import registry

from pipeline import assets
from pipeline.article import LABELS, Mention
from pipeline.doc import sentence_flags, token_spans
from pipeline.errors import UsageError
from pipeline.resolve.merge import merge
from pipeline.segment.fold import Folded
from pipeline.tagger.calibration import Calibration
from pipeline.tagger.combining import Candidates, Weights, choose
from pipeline.tagger.decoding import Decoder, Tag, borders, log_softmax, parse_tag
from pipeline.tagger.evidence import TOKEN_TYPES, Marked, hint_numbers, marked, tags_of, token_types
from pipeline.tagger.lexicon.engine import LexiconEngine
from pipeline.tagger.networks import (
    ONNX_FILES,
    TORCH_FILE,
    Inputs,
    Network,
    OnnxNetwork,
    Scores,
    TorchNetwork,
    fingerprint,
)
from pipeline.tagger.subwords import Subwords, Window, plan_windows

#: An embedding matrix may be a little longer than the vocabulary: padded to a multiple of 64 or 128 rows for speed.
_SPARE_ROWS = 128
#: Units in work at a time, so that memory does not grow with the number of Docs or the length of one.
_UNITS_AT_A_TIME = 1024


@dataclass(frozen=True, slots=True)
class Unit:
    """What the network reads as one sequence: the words of a line or a sentence.

    `spans` are the words' offsets in the folded text, `forms` how the network wants them: `Chủ_tịch`.
    """

    doc: int
    spans: list[tuple[int, int]]
    forms: list[str]


class Word(NamedTuple):
    """What the network gets of a word: its subwords' ids, at least one, and the token type that they all have."""

    ids: tuple[int, ...]
    type: int


class CheckpointEngine:
    """Runs a checkpoint over Docs. See `make_checkpoint_engine` for the arguments."""

    name = "checkpoint"

    def __init__(
        self,
        path: str | Path,
        *,
        backend: Literal["auto", "onnx", "torch"] = "auto",
        device: str = "auto",
        unit: Literal["line", "sentence"] = "line",
        max_subwords: int = 256,
        overlap: int = 64,
        threads: int = 1,
        labels: Mapping[str, str] | None = None,
    ) -> None:
        self._arguments = {
            "backend": backend,
            "device": device,
            "unit": unit,
            "max_subwords": max_subwords,
            "overlap": overlap,
            "threads": threads,
            "labels": labels,
        }
        if unit not in ("line", "sentence"):
            raise UsageError("E319", name="unit", value=unit, allowed="line, sentence")
        if threads < 1:
            raise UsageError("E319", name="threads", value=threads, allowed="1 and more")
        self.folder = find_checkpoint(path)
        config = Config.read(self.folder, labels or {})
        self._unit = unit
        # Both count the `<s>` and `</s>` around the words.
        self._room = min(max_subwords, config.positions) - 2
        self._overlap = overlap
        if self._room < 1:
            raise UsageError("E319", name="max_subwords", value=max_subwords, allowed=f"3 to {config.positions}")
        if not 0 <= overlap <= self._room // 2:
            raise UsageError("E319", name="overlap", value=overlap, allowed=f"0 to {self._room // 2}")
        self._decoder = Decoder(config.tags)
        self._calibration = config.calibration
        self._weights = config.weights
        self._candidates = Candidates(config.tags, config.kinds) if config.weights else None
        self._evidence = config.evidence
        # Rules are asked only for a network that has learnt what their hints are worth.
        self._rules = LexiconEngine() if config.evidence == "hints" else None
        self._kinds = config.kinds
        self._subwords = Subwords.from_folder(self.folder, config.begin, config.end)
        _check_vocabulary(self.folder, self._subwords.size, config.vocabulary)
        self._network = _load(self.folder, config, backend, device, threads)

    def __reduce__(self) -> tuple[Any, ...]:
        """A worker process loads the checkpoint anew: a session of ONNX Runtime does not travel."""
        return _rebuild, (self.folder, self._arguments)

    @property
    def model(self) -> str:
        return self.folder.name

    @cached_property
    def sha256(self) -> str:
        """Of the file whose weights are running, so int8 and float networks tell apart."""
        return fingerprint(self._network.weights)

    def tag(self, docs: Sequence[Doc]) -> list[list[Mention]]:
        """For each Doc its mentions in text order, none overlapping another, none across a line break.

        Scores are rounded to 4 digits. Neither they nor the spans depend on the other Docs (see `networks`).
        """
        folded = [doc._.folded or Folded(doc.text) for doc in docs]
        hints = self._hints(docs)
        found: list[list[Mention]] = [[] for _ in docs]
        units = chain.from_iterable(
            read_units(doc, text, self._unit, at) for at, (doc, text) in enumerate(zip(docs, folded, strict=True))
        )
        while group := list(islice(units, _UNITS_AT_A_TIME)):
            rules = [list(marked(unit.spans, hints[unit.doc], folded[unit.doc])) for unit in group]
            types = [self._types(unit, of_unit) for unit, of_unit in zip(group, rules, strict=True)]
            for unit, of_unit, scores in zip(group, rules, self._score(group, types), strict=True):
                found[unit.doc] += self._mentions(unit, of_unit, scores, folded[unit.doc])
        return found

    def _hints(self, docs: Sequence[Doc]) -> list[list[Mention]]:
        """For each Doc what the rules make of it; nothing where the network has not learnt to hear them."""
        if self._rules is None:
            return [[] for _ in docs]
        return [merge([*doc._.grammar, *ruled]) for doc, ruled in zip(docs, self._rules.tag(docs), strict=True)]

    def _types(self, unit: Unit, rules: Iterable[Marked]) -> list[int] | None:
        """The words' token types; None for a network that is told nothing."""
        if self._evidence == "none":
            return None
        if self._rules is None:
            return token_types(unit.forms)
        return token_types(unit.forms, hint_numbers(tags_of(len(unit.forms), rules)))

    def _score(self, units: Sequence[Unit], types: Iterable[Sequence[int] | None] = ()) -> Iterator[Scores]:
        """For each unit the scores of its words, [words, labels]: those of a word's first subword. `types` has the
        token types of each unit's words."""
        words = [
            [
                Word(ids[: self._room], kind)
                for ids, kind in zip(self._subwords.encode(unit.forms), kinds or repeat(0), strict=False)
            ]
            for unit, kinds in zip_longest(units, types)
        ]
        plans = [plan_windows([len(word.ids) for word in unit], self._room, self._overlap) for unit in words]
        scores = iter(
            self._network.run(
                [self._sequence(unit, window) for unit, plan in zip(words, plans, strict=True) for window in plan]
            )
        )
        for unit, plan in zip(words, plans, strict=True):
            yield np.concatenate([next(scores)[first_subwords(unit, window)] for window in plan])

    def _sequence(self, words: Sequence[Word], window: Window) -> Inputs:
        inside = words[window.start : window.end]
        ids = [self._subwords.begin, *chain.from_iterable(word.ids for word in inside), self._subwords.end]
        types = [0, *(word.type for word in inside for _ in word.ids), 0]
        return np.array([ids, types], dtype=np.int64)

    def _mentions(self, unit: Unit, rules: Iterable[Marked], logits: Scores, folded: Folded) -> Iterator[Mention]:
        """The network's spans, or the likeliest of these and the rules' where it was fitted how to weigh them.

        Where the rules found the very same words, their borders hold, which may be inside a word (`TP.Huế`).
        """
        scores = log_softmax(logits)
        chunks = self._decoder.decode(scores)
        if self._weights is None or self._candidates is None:
            ruled = {(start, end, mention.label): mention for start, end, mention in rules}
            for chunk in chunks:
                if label := self._kinds[chunk.kind]:
                    mention = ruled.get((chunk.start, chunk.end, label))
                    score = float(self._calibration(chunk.score))
                    yield from self._mention(unit, folded, chunk.start, chunk.end, label, score, mention)
            return
        for candidate, score in choose(self._candidates(scores, chunks, rules), self._weights):
            yield from self._mention(
                unit, folded, candidate.start, candidate.end, candidate.label, score, candidate.mention
            )

    def _mention(
        self, unit: Unit, folded: Folded, first: int, last: int, label: str, score: float, ruled: Mention | None
    ) -> Iterator[Mention]:
        """The mention of words `first` to `last`, with the borders of the rules' one where there is one."""
        if ruled is not None:
            found: tuple[int, int] | None = (ruled.start, ruled.end)
        else:
            found = borders(folded, unit.spans, first, last)
        if found is not None:
            yield Mention(*found, label, round(score, 4), self.name)


def first_subwords(words: Sequence[Word], window: Window) -> list[int]:
    """Where in the window's sequence, `<s>` at 0, the words that it answers for begin."""
    begins = list(accumulate((len(word.ids) for word in words[window.start : window.last]), initial=1))
    return begins[window.first - window.start : -1]


def _rebuild(path: Path, arguments: dict[str, Any]) -> CheckpointEngine:
    return CheckpointEngine(path, **arguments)


@registry.misc("trichyeu.CheckpointEngine.v1")
def make_checkpoint_engine(
    path: str,
    backend: Literal["auto", "onnx", "torch"] = "auto",
    device: str = "auto",
    unit: Literal["line", "sentence"] = "line",
    max_subwords: int = 256,
    overlap: int = 64,
    threads: int = 1,
    labels: dict[str, str] | None = None,
) -> CheckpointEngine:
    """What a config file asks for with `@misc = "trichyeu.CheckpointEngine.v1"`.

    path: folder of the checkpoint: absolute, or under the models that ship, or else under the working directory.
    backend: `onnx` (CPU), `torch` (CPU or GPU), or `auto`: an ONNX file where there is one, unless `device` is a GPU.
    device: for torch: `cpu`, `cuda`, `cuda:1` …; `auto` takes a GPU only where torch runs anyway.
    unit: what goes in as one sequence, `line` or `sentence`; it should be what the checkpoint was trained on. Without
        sentences on the Doc a line is taken. Neither goes on over a line break.
    max_subwords: longest window, `<s>` and `</s>` included; never more than the network has positions for (256).
    overlap: subwords that neighbouring windows of a long unit share; at most half a window.
    threads: windows that run side by side on a CPU. Results do not depend on it.
    labels: the record's label for a label of the checkpoint that is named otherwise (`{"ORG": "BODY"}`), or "" to
        leave its spans out.
    """
    return CheckpointEngine(
        path,
        backend=backend,
        device=device,
        unit=unit,
        max_subwords=max_subwords,
        overlap=overlap,
        threads=threads,
        labels=labels,
    )


def find_checkpoint(path: str | Path) -> Path:
    """The checkpoint's folder: a relative path is looked for under the models that ship, then in the working directory.

    Raises UsageError E310.
    """
    given = Path(path).expanduser()
    candidates = [given] if given.is_absolute() else [assets.models() / given, Path.cwd() / given]
    for folder in candidates:
        if folder.is_dir():
            return folder.resolve()
    raise UsageError("E310", path=path, places=" and ".join(str(folder.parent) for folder in candidates))


@dataclass(frozen=True, slots=True)
class Config:
    """What the engine needs of `config.json`."""

    #: Tag of each column of the scores.
    tags: tuple[Tag, ...]
    #: The checkpoint's kinds of span → the record's labels, "" for those left out.
    kinds: dict[str, str]
    #: Ids of `<s>`, `</s>` and `<pad>`.
    begin: int
    end: int
    padding: int
    #: Rows of the embedding matrix.
    vocabulary: int
    #: Longest sequence. RoBERTa counts positions from the padding's id + 1, so PhoBERT's 258 rows serve 256.
    positions: int
    #: What its token types tell it: `hints`, `shapes` or `none` (`pipeline.tagger.evidence`).
    evidence: str
    calibration: Calibration
    #: How its spans and those of the rules are weighed; None: its own are taken.
    weights: Weights | None

    @classmethod
    def read(cls, folder: Path, rename: Mapping[str, str]) -> Config:
        """Raises UsageError: E311 for another architecture, E312 and E313 for labels that cannot be used."""
        path = folder / "config.json"
        try:
            raw = json.loads(path.read_text(encoding="utf-8"))
            kind = raw.get("model_type")
            if kind != "roberta":
                raise ValueError(f"model_type is {kind!r}, not 'roberta'")
            # Where a configuration leaves an id out, RoBERTa's own holds.
            begin, padding, end = (
                default if raw.get(f"{name}_token_id") is None else int(raw[f"{name}_token_id"])
                for default, name in enumerate(("bos", "pad", "eos"))
            )
            vocabulary, positions = int(raw["vocab_size"]), int(raw["max_position_embeddings"]) - padding - 1
            evidence = raw.get("evidence", "none")
            if evidence not in ("hints", "shapes", "none"):
                raise ValueError(f"evidence is {evidence!r}, not 'hints', 'shapes' or 'none'")
            if evidence != "none" and raw.get("type_vocab_size") != TOKEN_TYPES:
                raise ValueError(f"evidence {evidence!r} needs {TOKEN_TYPES} token types")
            calibration = Calibration(**raw.get("calibration", {}))
            weights = _read_weights(path, raw.get("combination")) if evidence == "hints" else None
        except KeyError as error:
            raise UsageError("E311", path=path, reason=f"it has no {error}") from error
        except (OSError, ValueError, TypeError, AttributeError) as error:
            raise UsageError("E311", path=path, reason=error) from error
        tags = _read_tags(path, raw.get("id2label"))
        kinds = _read_kinds(path, tags, rename)
        return cls(tags, kinds, begin, end, padding, vocabulary, positions, evidence, calibration, weights)


def _read_weights(path: Path, raw: object) -> Weights | None:
    """Raises UsageError E321 for those of another version."""
    if raw is None:
        return None
    try:
        return Weights(**raw)  # type: ignore[arg-type]
    except TypeError as error:
        raise UsageError("E321", path=path, reason=error) from error


def _read_tags(path: Path, id2label: object) -> tuple[Tag, ...]:
    """The tags by their numbers. Raises UsageError E312 where one is not of BIO form or a number is missing."""
    if not isinstance(id2label, dict) or not id2label:
        raise UsageError("E312", path=path, reason="it has none")
    try:
        names = [str(id2label[str(number)]) for number in range(len(id2label))]
    except KeyError as error:
        raise UsageError("E312", path=path, reason=f"number {error} is missing") from error
    tags = [parse_tag(name) for name in names]
    if None in tags:
        raise UsageError("E312", path=path, reason=f"{names[tags.index(None)]!r} is of another form")
    return tuple(tag for tag in tags if tag)


def _read_kinds(path: Path, tags: Iterable[Tag], rename: Mapping[str, str]) -> dict[str, str]:
    """The record's label for each kind of span. Raises UsageError E313 where it has none such."""
    kinds = {tag.kind: rename.get(tag.kind, tag.kind) for tag in tags if tag.kind}
    for kind, label in kinds.items():
        if label and label not in LABELS:
            raise UsageError("E313", path=path, kind=kind, label=label, allowed=", ".join(LABELS))
    return kinds


def _check_vocabulary(folder: Path, tokens: int, rows: int) -> None:
    """Raises UsageError E315 where the tokenizer is not the one that the network was trained with, by their sizes.

    `tokens` counts the tokenizer's ids, `rows` is what `config.json` says of the embedding matrix; `model.safetensors`,
    where it stands, has the last word on that.
    """
    rows = _stored_rows(folder / TORCH_FILE) or rows
    if not tokens <= rows < tokens + _SPARE_ROWS:
        raise UsageError("E315", path=folder, tokens=tokens, rows=rows)


def _stored_rows(weights: Path) -> int | None:
    """Rows of the word embeddings in a safetensors file, read off its header (a length, then JSON)."""
    if not weights.is_file():
        return None
    try:
        with open(weights, "rb") as content:
            (size,) = struct.unpack("<Q", content.read(8))
            header = json.loads(content.read(size))
        return next(
            (int(of["shape"][0]) for name, of in header.items() if name.endswith("word_embeddings.weight")), None
        )
    except (struct.error, ValueError, KeyError, MemoryError, OverflowError) as error:
        raise UsageError("E316", path=weights.parent, reason=f"{weights.name} is damaged ({error})") from error


def _load(folder: Path, config: Config, backend: str, device: str, threads: int) -> Network:
    """The network on the runtime asked for. Raises UsageError E316 to E319."""
    if backend not in ("auto", "onnx", "torch"):
        raise UsageError("E319", name="backend", value=backend, allowed="auto, onnx, torch")
    onnx = next((folder / name for name in ONNX_FILES if (folder / name).is_file()), None)
    if backend == "auto":
        backend = "onnx" if onnx and device in ("auto", "cpu") else "torch"
    if backend == "onnx":
        if device not in ("auto", "cpu"):
            raise UsageError("E319", name="device", value=device, allowed="cpu with ONNX Runtime; torch runs on a GPU")
        if not onnx:
            raise UsageError("E316", path=folder, reason=f"neither {' nor '.join(ONNX_FILES)}")
        return OnnxNetwork(onnx, len(config.tags), threads)
    if not (folder / TORCH_FILE).is_file():
        raise UsageError("E316", path=folder, reason=f"neither {' nor '.join((*ONNX_FILES, TORCH_FILE))}")
    if not (find_spec("torch") and find_spec("transformers")):
        raise UsageError("E317", path=folder, reason="torch and transformers are not both installed")
    return TorchNetwork(folder, config.padding, device, threads)


def read_units(doc: Doc, folded: Folded, unit: str, number: int = 0) -> Iterator[Unit]:
    """The Doc's lines or sentences that hold words. `number` is the Doc's, for `Unit.doc`.

    A word is a token that is not white space, in folded form, so NFD, `Ð` and `uỷ` reach the network as what it learnt;
    the syllables of a compound are joined as in PhoBERT's training: `Chủ tịch` → `Chủ_tịch`.
    """
    by_sentence = unit == "sentence" and doc.has_annotation("SENT_START")
    spans: list[tuple[int, int]] = []
    forms: list[str] = []
    reached = 0
    begins = sentence_flags(doc) if by_sentence else repeat(False)
    for (raw_start, raw_end), begins_sentence in zip(token_spans(doc), begins, strict=False):
        start, end = folded.at(raw_start), folded.at(raw_end)
        if spans and (begins_sentence or "\n" in folded.text[reached:end]):
            yield Unit(number, spans, forms)
            spans, forms = [], []
        if form := "_".join(folded.text[start:end].split()):
            spans.append((start, end))
            forms.append(form)
        reached = end
    if spans:
        yield Unit(number, spans, forms)
