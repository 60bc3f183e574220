"""What is measured. Each is made and run in a process of its own; what it imports counts to its cold start."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol
from zlib import crc32

from pipeline.article import LABELS
from pipeline.engines.threads import cores, one_thread
from pipeline.inline import Span
from pipeline.light import light_imports

#: Name of an article's file, without its suffix → what was found in it.
Found = dict[str, list[Span]]


class Contender(Protocol):
    #: What did the work, where there is a choice of several: a tagger's name; or nothing.
    model: str

    def run(self, articles: Sequence[Path], done: Callable[[], None]) -> None:
        """Reads each article (UTF-8), works on it, and calls `done` after it. What `done` raises passes through."""

    def found(self) -> Found | None:
        """What the last run found; None where it labels nothing."""


def read(path: Path) -> str:
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


class Trichyeu:
    """`trichyeu extract` as it is: sources read, all stages, records written to a file."""

    def __init__(self, tagger: str | None = None) -> None:
        one_thread()
        from pipeline.loading import Setup

        self._extractor = Setup(None, tagger)()
        self._folder = TemporaryDirectory(prefix="trichyeu-bench-")
        self._out = Path(self._folder.name) / "records.jsonl"
        self.model = ""

    def run(self, articles: Sequence[Path], done: Callable[[], None]) -> None:
        from pipeline.run import Job, Totals, run

        job = Job([*map(str, articles)], str(self._out), lambda: self._extractor, overwrite=True)
        run(job, Totals(), lambda totals: done())

    def found(self) -> Found:
        from pipeline.sinks.jsonl import read_records

        found = {}
        for record in read_records(self._out):
            self.model = record.provenance.model
            spans = [Span(entity.start, entity.end, entity.label) for entity in record.entities]
            found[Path(record.source.path or "").stem] = spans
        return found


class WordTokenize:
    """underthesea's word segmentation of the whole text, and nothing else."""

    model = ""

    def __init__(self) -> None:
        with light_imports():
            from underthesea import word_tokenize

        self._word_tokenize = word_tokenize

    def run(self, articles: Sequence[Path], done: Callable[[], None]) -> None:
        for path in articles:
            self._word_tokenize(read(path))
            done()

    def found(self) -> None:
        return None


#: underthesea's kinds of name → ours that comes nearest
_OUR_LABELS = {"PER": "PERSON", "LOC": "LOCATION", "ORG": "BODY"}


class UndertheseaNer:
    """`underthesea.ner` (four CRFs: words, parts of speech, chunks, names), line by line. The package has its model."""

    model = "ner_crf_2017_10_12"

    def __init__(self) -> None:
        with light_imports():
            from underthesea import ner

        self._ner = ner
        self._found: Found = {}

    def run(self, articles: Sequence[Path], done: Callable[[], None]) -> None:
        self._found = {}
        for path in articles:
            spans = self._found[path.stem] = []
            begin = 0
            for line in read(path).split("\n"):
                if line.strip():
                    words = self._ner(line)
                    tags = [(word[0], word[3]) for word in words]
                    spans += (Span(begin + s, begin + e, label) for s, e, label in spans_of(line, tags, _OUR_LABELS))
                begin += len(line) + 1
            done()

    def found(self) -> Found:
        return self._found


def spans_of(text: str, words: Sequence[tuple[str, str]], labels: dict[str, str]) -> Iterator[Span]:
    """The spans of words with their BIO tags, `labels` saying what a tag's kind is called here.

    underthesea gives words with their tones set anew (`hoà` comes back as `hòa`), so they are laid over the text by the
    number of characters that are no white space. Where the sums differ nothing can be said of the line.

    >>> list(spans_of("Ông  Lê Hoà", [("Ông", "O"), ("Lê Hòa", "B-PER")], {"PER": "PERSON"}))
    [Span(start=5, end=11, label='PERSON')]
    """
    places = [offset for offset, char in enumerate(text) if not char.isspace()]
    widths = [sum(not char.isspace() for char in word) for word, _ in words]
    if sum(widths) != len(places):
        return
    opened: Span | None = None
    at = 0
    for (_, tag), width in zip(words, widths, strict=True):
        if not width:
            continue
        start, end = places[at], places[at + width - 1] + 1
        at += width
        position, _, kind = tag.partition("-")
        label = labels.get(kind)
        if opened is not None and position == "I" and label == opened.label:
            opened = opened._replace(end=end)
            continue
        if opened is not None:
            yield opened
        opened = Span(start, end, label) if label is not None else None
    if opened is not None:
        yield opened


class SpacyCnn:
    """The baseline of `trichyeu train cnn` (configs/baseline/cnn.cfg): `folder`, or one that has learnt nothing."""

    def __init__(self, folder: str | None = None) -> None:
        with light_imports():
            import spacy

            from pipeline.segment import words  # noqa: F401  (registers the tokenizer)
        self._nlp = spacy.load(folder) if folder is not None else _untrained_cnn()
        self.model = Path(folder).name if folder is not None else ""
        self._trained = folder is not None
        self._found: Found = {}

    def run(self, articles: Sequence[Path], done: Callable[[], None]) -> None:
        self._found = {}
        texts = ((read(path), path.stem) for path in articles)
        for doc, name in self._nlp.pipe(texts, as_tuples=True, batch_size=32):
            self._found[name] = [Span(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
            done()

    def found(self) -> Found | None:
        return self._found if self._trained else None


def _untrained_cnn() -> Any:
    """The baseline's network, its weights as they are before the first step, for all labels."""
    import spacy
    from spacy.tokens import Doc
    from spacy.training.initialize import init_nlp
    from spacy.util import load_config

    from pipeline import assets
    from pipeline.training.cnn import write_docbin

    config = load_config(assets.configs("baseline", "cnn.cfg"))
    blank = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "trichyeu.WordTokenizer.v1"}}})
    example = Doc(blank.vocab, words=list(LABELS), ents=[f"B-{label}" for label in LABELS])
    with TemporaryDirectory(prefix="trichyeu-bench-") as folder:
        path = Path(folder) / "labels.spacy"
        write_docbin([example], path)
        config["paths"].update(train=str(path), dev=str(path), vectors=None)
        config["components"]["tok2vec"]["model"]["embed"]["include_static_vectors"] = False
        return init_nlp(config)


class PhobertSized:
    """A token classifier of PhoBERT-base's size (Nguyen and Nguyen 2020) in torch, on all cores, with random weights.

    Words come from word_tokenize, as PhoBERT wants them. Its BPE is not at hand: each word is one subword, which is
    fewer than there would be. Lines go in batches of 32, padded to the longest, those over 256 subwords cut in pieces.
    """

    model = ""
    _LINES, _ROOM = 32, 254
    _BEGIN, _PADDING, _END, _WORDS_FROM = 0, 1, 2, 5

    def __init__(self, layers: int = 12, width: int = 768, heads: int = 12, vocabulary: int = 64_001) -> None:
        with light_imports():
            from underthesea import word_tokenize
        import torch
        from transformers import RobertaConfig, RobertaForTokenClassification

        torch.set_num_threads(cores())
        torch.manual_seed(0)
        tags = ["O", *(f"{position}-{label}" for label in LABELS for position in "BI")]
        config = RobertaConfig(
            vocab_size=vocabulary,
            hidden_size=width,
            num_hidden_layers=layers,
            num_attention_heads=heads,
            intermediate_size=4 * width,
            max_position_embeddings=258,
            type_vocab_size=1,
            id2label=dict(enumerate(tags)),
            label2id={tag: number for number, tag in enumerate(tags)},
        )
        self._torch, self._word_tokenize, self._vocabulary = torch, word_tokenize, vocabulary
        self._network = RobertaForTokenClassification(config).eval()

    def run(self, articles: Sequence[Path], done: Callable[[], None]) -> None:
        for batch in _in_batches(self._sequences(articles), self._LINES):
            self._tag([ids for ids, _ in batch])
            for _, is_last in batch:
                if is_last:
                    done()

    def _sequences(self, articles: Sequence[Path]) -> Iterator[tuple[list[int], bool]]:
        """Ids of one sequence after another, and whether it is its article's last."""
        spread = self._vocabulary - self._WORDS_FROM
        for path in articles:
            pieces = []
            for line in read(path).split("\n"):
                ids = [crc32(word.encode()) % spread + self._WORDS_FROM for word in self._word_tokenize(line)]
                pieces += [ids[at : at + self._ROOM] for at in range(0, len(ids), self._ROOM)]
            pieces = pieces or [[]]
            for number, piece in enumerate(pieces, start=1):
                yield [self._BEGIN, *piece, self._END], number == len(pieces)

    def _tag(self, sequences: Sequence[list[int]]) -> None:
        longest = max(map(len, sequences))
        ids = self._torch.tensor([ids + [self._PADDING] * (longest - len(ids)) for ids in sequences])
        with self._torch.inference_mode():
            self._network(input_ids=ids, attention_mask=ids != self._PADDING).logits.argmax(-1).tolist()

    def found(self) -> None:
        return None


def _in_batches(items: Iterator[tuple[list[int], bool]], size: int) -> Iterator[Sequence[tuple[list[int], bool]]]:
    while batch := list(islice(items, size)):
        yield batch
