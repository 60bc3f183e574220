"""A pretraining run from raw text to the encoder's folder. Each stage leaves its outcome in the work folder, and a run
that was cut goes on where it was:

| in the work folder | holds |
|---|---|
| `made_from.json` | the settings that what follows depends on |
| `segmented/NAME-00000.parquet` | a part of a text: `forms`, `tags` (a list for each line), `article` (its number) |
| `vocabulary/` | `vocab.txt`, `bpe.codes` |
| `blocks/`, `held-out/` | arrays [blocks, length] |
| `vectors.npy` | first embeddings [vocabulary, width] |
| `checkpoint.pt`, `log.jsonl` | training so far |

What stands there is taken as it is, so other settings want another folder; the raw files themselves are not looked at
again.
"""

from __future__ import annotations

import json
import logging
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from pipeline.article import TAGS
from pipeline.data.raw import read_articles
from pipeline.errors import UsageError
from pipeline.tagger.networks import TORCH_FILE
from pipeline.tagger.subwords import Subwords
from pipeline.training.hub import encoder_folder
from pipeline.training.pretrain.config import PretrainConfig, stem
from pipeline.training.pretrain.packing import Blocks, pack
from pipeline.training.pretrain.segmenting import Line, label_articles
from pipeline.training.pretrain.vocabulary import train_vocabulary
from pipeline.training.vectors import letters_below

if TYPE_CHECKING:
    from transformers import RobertaForMaskedLM

    from pipeline.training.pretrain.network import Pretrainer

log = logging.getLogger(__name__)

#: Articles in one part of a segmented text.
_PART = 5000
_MADE_FROM = "made_from.json"
#: The two files of a PhoBERT tokenizer.
_TOKENIZER = ("vocab.txt", "bpe.codes")
#: A character of a word must be met so often to be in the vocabulary.
_LEAST = 20
#: A line of so many characters (`Ảnh minh họa`) tells nothing of one article, and is not left out.
_SHORT = 20
#: A subword must be met so often to have a word2vec vector.
_LEAST_FOR_VECTOR = 5
#: Standard deviation of the first embeddings: above that of the positions' (0.02), which else drown them.
_SPREAD = 0.05


def pretrain(config: PretrainConfig, until: int | None = None, *, command: str = "") -> Path:
    """Runs what is still to be done and returns the encoder's folder. `until` stops training at that step, as a cut
    would; then no encoder is written, and the work folder is returned. `command` is what the card says made it.

    Raises UsageError where the raw text (E701, E702), the folders to leave out (E001, E503, E705), the encoder to go on
    from (E704), the device (E713) or what stands in the work folder (E703) cannot be used.
    """
    import torch

    from pipeline.training.pretrain.loop import Loop
    from pipeline.training.pretrain.network import Pretrainer

    work = config.paths.work
    work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(config.training.threads)
    torch.manual_seed(config.training.seed)
    if config.encoder.start is not None:
        # Before the hours that segmenting takes.
        _check_start(config.encoder.start, _start(config.encoder.start), config.encoder.length)
    parts = segment(config)
    tokenizer = _tokenizer(config, parts)
    subwords = Subwords.from_folder(tokenizer)
    for name in ("blocks", "held-out"):
        if not (work / name / "labels.npy").is_file():
            pack(_lines(parts, config, held_out=name != "blocks"), subwords, TAGS, config.encoder.length, work / name)
    blocks, held_out = Blocks.open(work / "blocks"), Blocks.open(work / "held-out")
    if not len(blocks.ids) or not len(held_out.ids):
        raise UsageError("E702", path=work, reason="there is too little text for a block and a held-out one")
    model = _model(config, subwords, blocks)
    net = Pretrainer(model, len(TAGS))
    loop = Loop(net, blocks, held_out, config.training, work)
    loop.run(until)
    if loop.step < loop.steps:
        return work
    return _write(config, net, tokenizer, command)


def _check_work(config: PretrainConfig) -> None:
    """Raises UsageError E703 where what stands in the work folder was made with other settings."""
    text, encoder = config.text.model_dump(mode="json", exclude={"workers"}), config.encoder
    made_from = {**text, "start": encoder.start, "vocabulary": encoder.vocabulary, "length": encoder.length}
    path = config.paths.work / _MADE_FROM
    if not path.is_file():
        path.write_text(json.dumps(made_from, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        return
    there = json.loads(path.read_text(encoding="utf-8"))
    other = {name: value for name, value in made_from.items() if there.get(name) != value}
    if other:
        raise UsageError("E703", path=path, run={name: there.get(name) for name in other}, now=other)


def segment(config: PretrainConfig) -> list[Path]:
    """Makes those parts of the segmented texts that are missing, and returns the paths of all, sorted."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    text = config.text
    folder = config.paths.work / "segmented"
    folder.mkdir(parents=True, exist_ok=True)
    unwanted = letters_below(text.without, longer_than=_SHORT)
    _check_work(config)
    schema = pa.schema([("forms", pa.list_(pa.string())), ("tags", pa.list_(pa.string())), ("article", pa.int32())])
    for path, most, _ in text.sources:
        name = stem(path)
        if (folder / f"{name}.done").is_file():
            continue
        articles = islice(read_articles(path), most)
        for number in range(1 << 20):
            part = folder / f"{name}-{number:05}.parquet"
            texts = list(islice(articles, _PART))
            if not texts:
                break
            if part.is_file():
                continue
            labelled = label_articles(texts, text.teacher, unwanted, text.workers)
            rows = [(line.forms, line.tags, number * _PART + at) for at, lines in enumerate(labelled) for line in lines]
            columns = dict(zip(schema.names, zip(*rows, strict=True), strict=True)) if rows else {}
            pq.write_table(
                pa.table({name: columns.get(name, ()) for name in schema.names}, schema),
                part.with_suffix(".part"),
                compression="zstd",
            )
            part.with_suffix(".part").replace(part)
            log.info("%s: %d articles, %d words", part.name, len(texts), sum(len(row[0]) for row in rows))
        (folder / f"{name}.done").touch()
    return sorted(folder.glob("*.parquet"))


def _lines(parts: Iterable[Path], config: PretrainConfig, held_out: bool) -> Iterator[Line]:
    """The lines of the articles that are held out, or of the others, as often as the text is to be repeated."""
    import pyarrow.parquet as pq

    repeat = {stem(path): times for path, _, times in config.text.sources}
    for part in parts:
        times = 1 if held_out else repeat.get(part.name.rpartition("-")[0], 1)
        for _ in range(times):
            for batch in pq.ParquetFile(part).iter_batches(10_000):
                columns = (batch[name].to_pylist() for name in ("forms", "tags", "article"))
                for forms, tags, article in zip(*columns, strict=True):
                    if (article % config.text.held_out == 0) == held_out:
                        yield Line(forms, tags)


def _tokenizer(config: PretrainConfig, parts: Sequence[Path]) -> Path:
    """The folder of the tokenizer: that of the encoder to go on from, or one of our own."""
    if config.encoder.start is not None:
        return _start(config.encoder.start)
    folder = config.paths.work / "vocabulary"
    if not (folder / "vocab.txt").is_file():
        import pyarrow.parquet as pq

        words = Counter[str]()
        for part in parts:
            words.update(pq.read_table(part, columns=["forms"])["forms"].combine_chunks().flatten().to_pylist())
        train_vocabulary(words, config.encoder.vocabulary, folder, least=_LEAST)
    return folder


def _start(name: str) -> Path:
    """The folder of the encoder to go on from. Raises UsageError E704 where there is none."""
    try:
        return encoder_folder(name)
    except LookupError as error:
        raise UsageError("E704", encoder=name, reason=error) from error


def _check_start(name: str, folder: Path, length: int) -> None:
    """Raises UsageError E704 where the folder has no PhoBERT tokenizer or no RoBERTa for sequences of `length`."""
    if missing := [file for file in ("config.json", *_TOKENIZER) if not (folder / file).is_file()]:
        raise UsageError("E704", encoder=name, reason=f"it has no {' and no '.join(missing)}")
    shape = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    if shape.get("model_type") != "roberta":
        raise UsageError("E704", encoder=name, reason=f"its model_type is {shape.get('model_type')!r}, not 'roberta'")
    # RoBERTa counts positions from the padding's id, 1, + 1.
    room = shape.get("max_position_embeddings", 512) - 2
    if length > room:
        raise UsageError("E704", encoder=name, reason=f"it reads {room} subwords, and encoder.length is {length}")


def _model(config: PretrainConfig, subwords: Subwords, blocks: Blocks) -> RobertaForMaskedLM:
    """The network to begin with. Dropout is off while it is pretrained."""
    import torch

    from pipeline.training.pretrain.network import new_encoder

    sizes = config.encoder
    if sizes.start is not None:
        from transformers import RobertaForMaskedLM

        try:
            return RobertaForMaskedLM.from_pretrained(
                _start(sizes.start),
                dtype=torch.float32,
                hidden_dropout_prob=0.0,
                attention_probs_dropout_prob=0.0,
            )
        except OSError as error:
            raise UsageError("E704", encoder=sizes.start, reason=" ".join(str(error).split())) from error
    model = new_encoder(
        # `<mask>` is the last one; the files do not list it.
        vocabulary=subwords.size + 1,
        layers=sizes.layers,
        width=sizes.width,
        heads=sizes.heads,
        inner=sizes.inner,
        length=sizes.length,
    )
    if config.training.vectors:
        vectors = first_embeddings(blocks, config)
        with torch.no_grad():
            model.roberta.embeddings.word_embeddings.weight[: len(vectors)] = torch.from_numpy(vectors)
    return model


def first_embeddings(blocks: Blocks, config: PretrainConfig) -> NDArray[np.float32]:
    """word2vec vectors of the subwords, [vocabulary, width], with a spread that suits a network's beginning. Subwords
    that are met too seldom have random ones.

    Raises UsageError E702 where all of them are.
    """
    path = config.paths.work / "vectors.npy"
    if path.is_file():
        found: NDArray[np.float32] = np.load(path)
        return found
    from gensim.models import Word2Vec

    class Sentences:
        def __iter__(self) -> Iterator[list[str]]:
            for row in blocks.ids:
                yield [str(id_) for id_ in row.tolist() if id_ > 3]

    width = config.encoder.width
    try:
        trained = Word2Vec(
            Sentences(),
            vector_size=width,
            sg=1,
            window=5,
            min_count=_LEAST_FOR_VECTOR,
            # Frequent words are thinned out more than is usual, which halves the time.
            sample=1e-4,
            epochs=config.training.vectors,
            workers=config.training.threads,
            seed=config.training.seed,
        )
    except RuntimeError as error:  # gensim's, where its vocabulary is empty
        reason = f"no subword comes {_LEAST_FOR_VECTOR} times, as training.vectors needs"
        raise UsageError("E702", path=config.paths.work, reason=reason) from error
    vectors = np.random.default_rng(config.training.seed).normal(0, 1, (int(blocks.ids.max()) + 1, width))
    learnt = trained.wv.vectors / trained.wv.vectors.std()
    vectors[[int(key) for key in trained.wv.index_to_key]] = learnt
    scaled: NDArray[np.float32] = (vectors * _SPREAD).astype(np.float32)
    part = path.with_suffix(".part")
    with open(part, "wb") as file:
        np.save(file, scaled)
    part.replace(path)
    return scaled


def _write(config: PretrainConfig, net: Pretrainer, tokenizer: Path, command: str) -> Path:
    """The encoder's folder, in half precision, with its tokenizer and its card.

    Beside the encoder and the head for masked subwords the weights hold the head for labels, under the name that
    transformers' token classifier has for it: fine-tuning begins with what the teacher taught.
    """
    from pipeline.training.pretrain.card import write_card
    from pipeline.training.pretrain.network import spread_types

    folder = config.paths.output
    folder.mkdir(parents=True, exist_ok=True)
    model = net.model
    spread_types(model)
    model.config.hidden_dropout_prob = model.config.attention_probs_dropout_prob = config.encoder.dropout
    model.half()
    weights = model.state_dict()
    if config.training.label_weight:
        weights |= {f"classifier.{name}": value.half() for name, value in net.labels.state_dict().items()}
        model.config.id2label = dict(enumerate(TAGS))
        model.config.label2id = {tag: number for number, tag in enumerate(TAGS)}
    model.save_pretrained(folder, state_dict=weights)
    # safetensors lets its writer alone read the file.
    (folder / TORCH_FILE).chmod(0o644)
    for name in _TOKENIZER:
        shutil.copyfile(tokenizer / name, folder / name)
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "PhobertTokenizer", "model_max_length": config.encoder.length}, indent=2) + "\n",
        encoding="utf-8",
    )
    write_card(config, folder, command or "trichyeu train pretrain CONFIG")
    return folder
