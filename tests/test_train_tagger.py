"""Fine-tuning a tagger, on encoders of two layers and sentences of our own: a run takes seconds."""

from __future__ import annotations

import csv
import json
import math
import random
import shutil
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from conftest_checkpoint import GIVEN, MATTERS, ORGANS, OWNERS, SURNAMES, VERBS, write_bpe
from typer.testing import CliRunner

from pipeline import assets
from pipeline.article import LABELS, Article
from pipeline.cli import app
from pipeline.data.corpus import GoldArticle, read_corpus, write_corpus
from pipeline.engines.extractor import to_doc
from pipeline.errors import MESSAGES, UsageError
from pipeline.inline import Span, parse
from pipeline.segment.fold import Folded
from pipeline.tagger.checkpoint import CheckpointEngine
from pipeline.tagger.combining import Weights
from pipeline.tagger.evidence import HINTS, SHAPES, TOKEN_TYPES, token_types
from pipeline.tagger.subwords import Subwords

torch = pytest.importorskip("torch")
for needed in ("transformers", "datasets", "seqeval", "accelerate"):
    pytest.importorskip(needed)

from pipeline.tagger.calibration import Calibration  # noqa: E402
from pipeline.training import probe  # noqa: E402
from pipeline.training.gold import Example, examples_of, read_examples  # noqa: E402
from pipeline.training.settings import to_cfg  # noqa: E402
from pipeline.training.tagger import reports, scoring, weighing  # noqa: E402
from pipeline.training.tagger.calibration import (  # noqa: E402
    bins,
    calibration_error,
    cross_validated,
    fit_calibration,
)
from pipeline.training.tagger.config import Config, read_config  # noqa: E402
from pipeline.training.tagger.network import TAGS, find_encoder, load_network, parameter_groups  # noqa: E402
from pipeline.training.tagger.predicting import Found, Predictor, spans, word_tags  # noqa: E402
from pipeline.training.tagger.rows import IGNORED, Collator, LengthBatches, RowMaker, lengths_of, to_dataset  # noqa: E402
from pipeline.training.tagger.running import train_tagger  # noqa: E402
from pipeline.training.tagger.silver import read_silver  # noqa: E402
from pipeline.training.tagger.trainer import TaggerTrainer, class_weights, token_loss  # noqa: E402

# ---------------------------------------------------------------- articles and encoders


def line(seed: int) -> str:
    pick = random.Random(seed).choice
    person = f"<PERSON>{pick(SURNAMES)} {pick(GIVEN)}</PERSON>"
    body = f"<BODY>{pick(ORGANS)} {pick(OWNERS)}</BODY>"
    day = f"<DATE>{pick(range(1, 29))}/{pick(range(1, 13))}</DATE>"
    return pick(
        [
            f"Ngày {day}, đồng chí {person}, <ROLE>Bí thư</ROLE> {body}, {pick(VERBS)} {pick(MATTERS)}.",
            f"{body} và ông {person} {pick(VERBS)} {pick(MATTERS)} sáng {day}.",
            f"Bà {person} thay mặt {body} {pick(VERBS)} {pick(MATTERS)}.",
        ]
    )


def article(number: int, lines: int = 8) -> GoldArticle:
    text, found = parse("\n".join(line(1000 * number + at) for at in range(lines)))
    return GoldArticle(f"a{number}", text, tuple(found))


@pytest.fixture(scope="module")
def corpus(tmp_path_factory) -> Path:
    """Folders `train` and `dev` of inline tags."""
    folder = tmp_path_factory.mktemp("corpus")
    write_corpus((article(number) for number in range(5)), folder / "train")
    write_corpus((article(number) for number in range(5, 9)), folder / "dev")
    return folder


def write_encoder(folder: Path, forms: list[str], types: int, **sizes) -> Path:
    from transformers import RobertaConfig, RobertaForMaskedLM

    write_bpe(folder, forms, merges=200)
    torch.manual_seed(0)
    shape = {
        "vocab_size": Subwords.from_folder(folder).size + 1,  # `<mask>`
        "hidden_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "intermediate_size": 64,
        "max_position_embeddings": 258,
        "type_vocab_size": types,
    }
    RobertaForMaskedLM(RobertaConfig(**shape | sizes)).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def encoder(corpus, tmp_path_factory) -> Path:
    """As our own: told how words are written and what the rules say."""
    forms = [form for example in read_examples([corpus / "train"]) for form in example.forms]
    return write_encoder(tmp_path_factory.mktemp("encoder"), forms, TOKEN_TYPES)


@pytest.fixture(scope="module")
def phobert(corpus, tmp_path_factory) -> Path:
    """As PhoBERT lies on the hub: one token type, weights in torch's older format with some that are not used."""
    forms = [form for example in read_examples([corpus / "train"]) for form in example.forms]
    folder = write_encoder(tmp_path_factory.mktemp("phobert"), forms, 1)
    more = {"roberta.embeddings.position_ids": torch.arange(258)[None], "roberta.pooler.dense.bias": torch.zeros(32)}
    torch.save(weights_of(folder) | more, folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    (folder / "config.json").write_text(json.dumps(config | {"tokenizer_class": "PhobertTokenizer"}), encoding="utf-8")
    return folder


def make_config(encoder: Path, corpus: Path, out: Path, sections: dict | None = None, **training) -> Config:
    settings = {
        "encoder": str(encoder),
        "output": out,
        "device": "cpu",
        "threads": 1,
        "epochs": 2,
        "batch_subwords": 256,
        "learning_rate": 5e-3,
        "save_half": False,
    }
    return Config.model_validate(
        {
            "training": settings | training,
            "data": {"train": [corpus / "train"], "dev": [corpus / "dev"]},
            **(sections or {}),
        }
    )


@pytest.fixture(scope="module")
def run(encoder, corpus, tmp_path_factory) -> Path:
    """The folder of a run that had the time to learn."""
    out = tmp_path_factory.mktemp("run")
    config = make_config(
        encoder, corpus, out, {"augment": {"copies": 1, "weight": 0.5}}, epochs=12, patience=12, save_half=True
    )
    train_tagger(config, command="trichyeu train tagger some.cfg")
    return out


def metrics_of(run: Path) -> dict:
    return json.loads((run / "reports/metrics.json").read_text(encoding="utf-8"))


def weights_of(folder: Path) -> dict:
    from safetensors.torch import load_file

    return load_file(folder / "model.safetensors")


# ---------------------------------------------------------------- configuration


def write_cfg(folder: Path, text: str) -> Path:
    path = folder / "some.cfg"
    path.write_text(text, encoding="utf-8")
    return path


CFG = """
[training]
encoder = "e"
output = "o"

[data]
train = ["a","b"]
dev = ["c"]
"""


@pytest.mark.parametrize(
    ("name", "evidence"),
    [("compact", "hints"), ("phobert-base", "none"), ("phobert-large", "none"), ("probe", "shapes")],
)
def test_configs_that_ship_can_be_read(name, evidence):
    assert read_config(assets.configs("tagger", f"{name}.cfg")).training.evidence == evidence


def test_a_config_written_is_the_config_read(tmp_path):
    config = read_config(write_cfg(tmp_path, CFG), ['silver.shards=["s.parquet"]', "training.dropout=0.2"])
    again = tmp_path / "again.cfg"
    again.write_text(to_cfg(config), encoding="utf-8")
    assert read_config(again) == config


@pytest.mark.parametrize(
    ("override", "section", "name", "value"),
    [
        ("training.frozen=true", "training", "frozen", True),
        ("training.encoder=models/encoder", "training", "encoder", "models/encoder"),
        ('data.train=["x"]', "data", "train", [Path("x")]),
        ("augment.copies=3", "augment", "copies", 3),
        ("training.learning_rate=1e-4", "training", "learning_rate", 1e-4),
        ("training.dropout=null", "training", "dropout", None),
    ],
)
def test_overrides(tmp_path, override, section, name, value):
    assert getattr(getattr(read_config(write_cfg(tmp_path, CFG), [override]), section), name) == value


@pytest.mark.parametrize(
    ("override", "says"),
    [
        ("training.epoch=3", "training.epoch: no such setting (epochs?)"),
        ("trainin.epochs=3", "trainin: no such setting (training?)"),
        ("training.epochs=0", "training.epochs: Input should be greater than 0"),
        ("training.loss=hinge", "training.loss: Input should be 'cross_entropy' or 'focal'"),
        ("training.evidence=all", "training.evidence: Input should be 'hints', 'shapes' or 'none'"),
        ("training.hint_dropout=2", "training.hint_dropout: Input should be less than or equal to 1"),
        ("training.overlap=200", "training: overlap is more than half of max_subwords: 200 of 256"),
        ("data.weights=[1]", "data: weights has 1 numbers for 2 train folders"),
        ("data.dev=[]", "data.dev: List should have at least 1 item after validation, not 0"),
        ("frozen=true", "'frozen=true' is not of the form section.name=value"),
        ("training.frozen", "'training.frozen' is not of the form section.name=value"),
    ],
)
def test_bad_settings_are_named(tmp_path, override, says):
    with pytest.raises(UsageError) as caught:
        read_config(write_cfg(tmp_path, CFG), [override])
    assert caught.value.code == "E710"
    assert says in str(caught.value)
    assert "some.cfg" in str(caught.value)


@pytest.mark.parametrize("text", ["[training", "", "[training]\nencoder = nothing\n", f"{CFG}\n[data]\n", None])
def test_a_file_that_is_no_config(tmp_path, text):
    path = tmp_path / "none.cfg" if text is None else write_cfg(tmp_path, text)
    with pytest.raises(UsageError) as caught:
        read_config(path)
    assert caught.value.code == "E710"


# ---------------------------------------------------------------- gold


def test_examples_are_the_lines_of_the_articles(corpus):
    examples = read_examples([corpus / "dev"])
    assert Counter(example.article for example in examples) == {f"a{number}": 8 for number in range(5, 9)}
    for example in examples:
        assert len(example.forms) == len(example.spans) == len(example.tags) == len(example.hints)
        assert [tag for tag in example.tags if tag[0] == "B"] == [f"B-{span.label}" for span in example.gold]
        assert set(example.hints) <= set(HINTS)
        # The grammars know a day when they see one.
        assert sum(span.label == "DATE" for span in example.gold) <= len(example.grammar)
    gold = Counter(span for number in range(5, 9) for span in article(number).spans)
    assert Counter(span for example in examples for span in example.gold) == gold


def test_examples_are_made_once(corpus):
    assert all(one is other for one, other in zip(*(read_examples([corpus / "dev"]) for _ in "ab"), strict=True))


def test_words_that_a_span_cuts_are_the_spans(nlp):
    # `chủ tịch` is one word; the span begins at its second syllable.
    (example,) = examples_of([GoldArticle("cut", "Ông là chủ tịch xã.", (Span(11, 18, "ROLE"),))])
    assert dict(zip(example.forms, example.tags, strict=True))["chủ_tịch"] == "B-ROLE"
    assert example.gold == (Span(11, 18, "ROLE"),)


def test_no_gold_says_so(tmp_path):
    with pytest.raises(UsageError) as caught:
        read_examples([tmp_path])
    assert caught.value.code == "E502"


# ---------------------------------------------------------------- rows and batches

LABEL_NUMBERS = {tag: number for number, tag in enumerate(TAGS)}


@pytest.fixture(scope="module")
def row_maker(encoder):
    return RowMaker(Subwords.from_folder(encoder), LABEL_NUMBERS, room=254, overlap=64)


def columns(row, weight=1.0):
    names = ("ids", "sizes", "labels", "types", "hints")
    return {name: getattr(row, name) for name in names} | {"weight": weight}


def test_a_words_label_is_on_its_first_subword(row_maker, encoder):
    forms, tags = ["Lê", "Minh_Hòa", "zzz"], ["B-PERSON", "I-PERSON", "O"]
    (row,) = row_maker.rows(forms, tags, ["O", "B-PERSON", "O"])
    pieces = Subwords.from_folder(encoder).encode(forms)
    assert row.ids == [0, *(piece for word in pieces for piece in word), 2]
    batch = Collator(1, "hints").arrays([columns(row)])
    wanted = [IGNORED]
    for word, tag in zip(pieces, tags, strict=True):
        wanted += [LABEL_NUMBERS[tag]] + [IGNORED] * (len(word) - 1)
    length = batch["labels"].shape[1]
    assert length % 8 == 0
    assert batch["labels"][0].tolist() == wanted + [IGNORED] * (length - len(wanted))
    assert batch["attention_mask"][0].sum() == len(row.ids)
    assert batch["input_ids"][0, len(row.ids) :].tolist() == [1] * (length - len(row.ids))


def test_every_subword_of_a_word_has_its_token_type(row_maker):
    forms, hints = ["Lê", "Minh_Hòa", "XIII", "zzz", "12"], ["B-PERSON", "I-PERSON", "unasked", "O", "B-DATE"]
    (row,) = row_maker.rows(forms, None, hints)
    types = Collator(1, "hints").arrays([columns(row)])["token_type_ids"][0]
    of_words = token_types(forms, [HINTS.index(hint) for hint in hints])
    wanted = [0, *np.repeat(of_words, row.sizes), 0]
    assert types.tolist() == wanted + [0] * (len(types) - len(wanted))


@pytest.mark.parametrize(
    ("evidence", "dropout", "hints"),
    [("shapes", 0.0, ["B-PERSON", "O"]), ("hints", 1.0, ["B-PERSON", "O"]), ("hints", 0.0, None)],
)
def test_rules_that_are_not_asked(row_maker, evidence, dropout, hints):
    (row,) = row_maker.rows(["Lê", "dự"], None, hints)
    types = Collator(1, evidence, dropout).arrays([columns(row)])["token_type_ids"][0]
    assert set(types[1 : 1 + row.sizes[0]]) == {token_types(["Lê"])[0]}
    assert max(types) <= len(SHAPES)


def test_without_evidence_the_network_is_told_nothing(row_maker):
    (row,) = row_maker.rows(["Lê", "dự"], None, ["B-PERSON", "O"])
    assert "token_type_ids" not in Collator(1, "none").arrays([columns(row)])


def test_noise_takes_whole_mentions_and_leaves_the_rest(row_maker):
    hints = ["O", "B-BODY", "I-BODY", "I-BODY", "B-PERSON", "O"]
    (row,) = row_maker.rows(["a"] * 6, None, hints)
    seen = Counter()
    collator = Collator(1, "hints", noise=0.5, seed=3)
    for _ in range(400):
        types = collator.arrays([columns(row)])["token_type_ids"][0]
        words = types[1 : 1 + sum(row.sizes)][:: row.sizes[0]]
        seen[tuple(HINTS[(kind - 1) // len(SHAPES)] for kind in words)] += 1
    for words in seen:
        assert (words[0], words[5]) == ("O", "O")
        assert words[1:4] in (("B-BODY", "I-BODY", "I-BODY"), ("O",) * 3, ("unasked",) * 3)
        assert words[4] in ("B-PERSON", "O", "unasked")
    assert 60 < sum(count for words, count in seen.items() if words == tuple(hints)) < 140


def test_windows_label_every_word_once(encoder):
    maker = RowMaker(Subwords.from_folder(encoder), LABEL_NUMBERS, room=12, overlap=4)
    forms = [f"w{at}" for at in range(60)]
    tags = ["B-PERSON" if at % 5 == 0 else "O" for at in range(60)]
    rows = list(maker.rows(forms, tags, tags))
    assert len(rows) > 3
    assert all(len(row.ids) <= 14 for row in rows)
    given = {}
    for row in rows:
        for at, label in enumerate(row.labels, row.window.start):
            if label != IGNORED:
                assert at not in given
                given[at] = TAGS[label]
    assert [given[at] for at in range(60)] == tags


def test_a_dataset_gives_rows_back(row_maker):
    rows = [row for seed in range(5) for row in row_maker.rows(["Lê", "x" * seed + "y"], ["B-PERSON", "O"])]
    dataset = to_dataset((row, weight) for row, weight in zip(rows, (1, 2, 0.5, 1, 1), strict=True))
    assert len(dataset) == 5
    for row, stored in zip(rows, dataset.__getitems__(list(range(5))), strict=True):
        for name, values in columns(row).items():
            assert name == "weight" or list(stored[name]) == values
    assert [float(weight) for weight in dataset["weight"]] == [1, 2, 0.5, 1, 1]
    assert lengths_of(dataset) == [len(row.ids) for row in rows]


def test_batches_hold_each_row_once_and_what_fits():
    lengths = [random.Random(at).randint(3, 90) for at in range(500)]
    batches = LengthBatches(lengths, 256, seed=1)
    epochs = []
    for epoch in range(3):
        batches.set_epoch(epoch)
        found = list(batches)
        assert len(found) == len(batches)
        assert sorted(at for batch in found for at in batch) == list(range(500))
        for batch in found:
            assert len(batch) * -(-max(lengths[at] for at in batch) // 8) * 8 <= 256
        epochs.append(found)
    assert epochs[0] != epochs[1] != epochs[2]
    assert sum(len(batch) for batch in epochs[0]) / len(epochs[0]) > 3
    assert list(LengthBatches(lengths, 256, seed=1)) == epochs[0]
    assert list(LengthBatches([500, 3], 256, seed=1)) in ([[0], [1]], [[1], [0]])


# ---------------------------------------------------------------- loss


def test_losses():
    torch.manual_seed(0)
    logits, labels = torch.randn(2, 4, 3), torch.tensor([[IGNORED, 0, 1, IGNORED], [2, IGNORED, 0, 0]])
    ones = torch.ones(2)
    plain = token_loss(logits, labels, ones)
    assert plain == pytest.approx(torch.nn.functional.cross_entropy(logits.flatten(0, 1), labels.flatten()).item())
    assert token_loss(logits, labels, 2 * ones) == pytest.approx(2 * plain.item())
    # Words that the network is sure of hardly count.
    assert token_loss(logits, labels, ones, gamma=2.0) < plain
    sure = torch.nn.functional.one_hot(labels.clamp(min=0), 3).float() * 8
    assert token_loss(sure, labels, ones, gamma=2.0) < token_loss(sure, labels, ones) / 100
    assert token_loss(sure, labels, ones, smoothing=0.1) > token_loss(sure, labels, ones)
    assert token_loss(logits, torch.full((2, 4), IGNORED), ones) == 0


@pytest.mark.parametrize("kind", ["inverse", "inverse_root"])
def test_class_weights_have_mean_one_over_words(kind):
    labels = [0] * 90 + [1] * 9 + [2]
    weights = class_weights(labels, 4, kind)
    assert weights[labels].mean().item() == pytest.approx(1)
    power = 1 if kind == "inverse" else 0.5
    assert (weights[1] / weights[0]).item() == pytest.approx(10**power)
    assert weights[3] == weights[2]
    assert class_weights(labels, 4, "none") is None


# ---------------------------------------------------------------- network


def test_learning_rates_by_layer(encoder):
    model = load_network(encoder, "hints")
    groups = parameter_groups(model, 1e-3, head_rate=5e-3, layer_decay=0.5, weight_decay=0.1)
    names = {id(parameter): name for name, parameter in model.named_parameters()}
    found = {
        names[id(parameter)]: (group["lr"], group["weight_decay"]) for group in groups for parameter in group["params"]
    }
    assert found.keys() == set(names.values())
    assert found["classifier.weight"] == (5e-3, 0.1)
    assert found["classifier.bias"] == (5e-3, 0.0)
    assert found["roberta.encoder.layer.1.attention.self.query.weight"] == (1e-3, 0.1)
    assert found["roberta.encoder.layer.0.attention.output.LayerNorm.weight"] == (5e-4, 0.0)
    assert found["roberta.embeddings.word_embeddings.weight"] == (pytest.approx(2.5e-4), 0.1)


def test_evidence_needs_an_encoder_that_can_be_told(phobert):
    with pytest.raises(UsageError) as caught:
        load_network(phobert, "hints")
    assert caught.value.code == "E712"
    assert "training.evidence=none" in str(caught.value)
    load_network(phobert, "none")


def test_what_is_no_encoder(encoder, tmp_path):
    broken = shutil.copytree(encoder, tmp_path / "broken")
    (broken / "model.safetensors").write_bytes(b"\x00" * 40)
    other = shutil.copytree(encoder, tmp_path / "other")
    config = json.loads((other / "config.json").read_text(encoding="utf-8"))
    (other / "config.json").write_text(json.dumps(config | {"model_type": "bert"}), encoding="utf-8")
    deeper = shutil.copytree(encoder, tmp_path / "deeper")
    (deeper / "config.json").write_text(json.dumps(config | {"num_hidden_layers": 3}), encoding="utf-8")
    for folder, says in ((broken, ""), (other, "'bert'"), (deeper, "layer.2")):
        with pytest.raises(UsageError) as caught:
            load_network(folder, "hints")
        assert caught.value.code == "E711"
        assert says in str(caught.value)


def test_encoders_are_looked_for_here_and_on_the_hub(encoder, phobert, monkeypatch):
    assert find_encoder(str(encoder)) == encoder.resolve()
    with pytest.raises(UsageError) as caught:
        find_encoder("no-such-folder")
    assert caught.value.code == "E711"
    asked = []

    def download(name, allow_patterns):
        asked.append((name, allow_patterns[-1]))
        return phobert

    monkeypatch.setattr("huggingface_hub.snapshot_download", download)
    assert find_encoder("vinai/phobert-base-v2") == phobert
    # Its weights are in torch's older format alone.
    assert asked == [("vinai/phobert-base-v2", name) for name in ("model.safetensors", "pytorch_model.bin")]

    def fail(name, allow_patterns):
        raise OSError("no network")

    monkeypatch.setattr("huggingface_hub.snapshot_download", fail)
    with pytest.raises(UsageError) as caught:
        find_encoder("vinai/phobert-base-v2")
    assert "no network" in str(caught.value)


def test_predictions_do_not_depend_on_the_batch(encoder, corpus, row_maker):
    model = load_network(encoder, "hints").eval()
    examples = read_examples([corpus / "dev"])[:6]
    one_by_one = Predictor(row_maker, 1, "hints", 1).logits(model, examples)
    together = Predictor(row_maker, 1, "hints", 10_000).logits(model, examples)
    for one, other, example in zip(one_by_one, together, examples, strict=True):
        assert one.shape == (len(example.forms), len(TAGS))
        np.testing.assert_allclose(one, other, atol=1e-5)
    blind = Predictor(row_maker, 1, "hints", 10_000).logits(model, examples, asked=False)
    assert any(np.abs(one - other).max() > 1e-3 for one, other in zip(together, blind, strict=True))


# ---------------------------------------------------------------- calibration


def simulated(count: int, scale: float, shift: float, seed: int = 0):
    """Raw scores, mostly high, and whether each was right as Calibration(scale, shift) has it."""
    chance = np.random.default_rng(seed)
    scores = 1 / (1 + np.exp(-chance.normal(3, 2, count)))
    return scores, chance.random(count) < Calibration(scale, shift)(scores)


@pytest.mark.parametrize(("scale", "shift"), [(1.0, 0.0), (0.5, -0.5), (1.8, 2.0)])
def test_platt_scaling_finds_what_scores_mean(scale, shift):
    scores, rights = simulated(20_000, scale, shift)
    platt = fit_calibration(scores, rights)
    assert platt.scale == pytest.approx(scale, abs=0.1)
    assert platt.shift == pytest.approx(shift, abs=0.2)


def test_calibration_error_is_measured_on_other_articles():
    scores, rights = simulated(3000, 0.4, -0.8)
    articles = [at // 30 for at in range(3000)]
    honest = cross_validated(scores, rights, articles)
    assert calibration_error(scores, rights) > 0.15
    assert calibration_error(honest, rights) < 0.04
    assert honest.tolist() != fit_calibration(scores, rights)(scores).tolist()
    for one in bins(honest, rights):
        assert one.count < 100 or one.right == pytest.approx(one.score, abs=0.05)


def test_calibration_without_much_to_go_by():
    assert fit_calibration([], []) == fit_calibration([0.9] * 5, [True] * 5) == Calibration()
    assert Calibration()([0.25, 0.9]).tolist() == pytest.approx([0.25, 0.9])
    assert cross_validated([], [], []).tolist() == []
    assert calibration_error([], []) == 0
    for rights in ([True] * 50, [False] * 50):
        platt = fit_calibration([0.9] * 50, rights)
        assert math.isfinite(platt.scale)
        assert abs(platt([0.9])[0] - rights[0]) < 0.1


def test_calibration_keeps_the_order_of_scores():
    scores, rights = simulated(500, 0.7, 0.3)
    assert fit_calibration(scores, rights).scale > 0
    assert fit_calibration(scores, scores < 0.95).scale == 0


# ---------------------------------------------------------------- scores


def make_example(tagged: str, folder: str = "dev") -> Example:
    """An example whose words stand between spaces."""
    text, gold = parse(tagged)
    places, tags = [], []
    for word in text.split():
        start = text.index(word, places[-1][1] if places else 0)
        places.append((start, start + len(word)))
        over = next((span for span in gold if span.start <= start < span.end), None)
        tags.append("O" if over is None else f"{'B' if over.start == start else 'I'}-{over.label}")
    return Example(folder, "a", Folded(text), text.split(), places, tags, ["O"] * len(tags), tuple(gold), (), ())


def logits_for(tags: list[str], sureness: float = 5.0) -> np.ndarray:
    scores = np.zeros((len(tags), len(TAGS)), dtype=np.float32)
    scores[np.arange(len(tags)), [TAGS.index(tag) for tag in tags]] = sureness
    return scores


def test_spans_are_decoded_and_trimmed():
    example = make_example('Ông <PERSON>Lê Hòa</PERSON> , dự "họp')
    scores = logits_for(["O", "B-PERSON", "I-PERSON", "I-PERSON", "O", "B-EVENT"])
    found = spans(example, scores)
    assert [one[:3] for one in found] == [(4, 10, "PERSON"), (17, 20, "EVENT")]
    assert all(0.9 < one.score < 1 for one in found)
    assert word_tags(scores)[3] == "I-PERSON"


def test_confusion_and_errors():
    example = make_example(
        "<PERSON>Lê Hòa</PERSON> và <BODY>Sở Y tế</BODY> ở <LOCATION>Huế</LOCATION> hôm <DATE>8/8</DATE> nói"
    )
    found = [
        Found(0, 6, "PERSON", 0.99),  # right
        Found(10, 14, "BODY", 0.8),  # borders
        Found(20, 23, "BODY", 0.9),  # label
        Found(32, 35, "EVENT", 0.4),  # nothing there
    ]
    counts = scoring.confusion([example], [found])
    assert counts == {
        ("PERSON", "PERSON"): 1,
        ("BODY", scoring.BORDERS): 1,
        ("LOCATION", "BODY"): 1,
        ("DATE", scoring.NOTHING): 1,
        (scoring.NOTHING, "EVENT"): 1,
    }
    faults = scoring.worst_errors([example], [found], [logits_for(["O"] * 10)])
    assert [(fault.kind, round(fault.sureness, 1)) for fault in faults] == [
        ("missed", 1.0),
        ("label", 0.9),
        ("borders", 0.8),
        ("spurious", 0.4),
    ]
    assert faults[0].gold == "DATE: 8/8"
    assert faults[1].found == "BODY: Huế"
    scores = scoring.network_scores([example], [found])
    assert (scores["micro"].right, scores["micro"].predicted, scores["micro"].gold) == (1, 4, 4)


def test_seqeval_counts_words():
    example = make_example("<PERSON>Lê Hòa</PERSON> ở <LOCATION>Huế</LOCATION>")
    report = scoring.seqeval_report([example], [logits_for(["B-PERSON", "I-PERSON", "O", "O"])])
    assert [row.split()[:3] for row in report.splitlines() if "PERSON" in row] == [["PERSON", "1.0000", "1.0000"]]
    none = make_example("chiều nay mưa")
    assert scoring.seqeval_report([none], [logits_for(["O", "O", "O"])]) == "no spans"


def test_dev_figures_by_folder():
    right, wrong = make_example("<PERSON>Lê</PERSON> nói", "one"), make_example("<PERSON>Lê</PERSON> nói", "two")
    figures = scoring.dev_figures([right, wrong], [logits_for(["B-PERSON", "O"]), logits_for(["O", "O"])])
    assert figures["folders"] == 50
    assert figures["f1"] == pytest.approx(200 / 3)
    assert figures["loss"] > 1


# ---------------------------------------------------------------- silver


def write_silver(path: Path, examples, **columns) -> Path:
    import pyarrow as pa
    from pyarrow import parquet

    table = {"forms": [one.forms for one in examples], "tags": [one.hints for one in examples]} | columns
    parquet.write_table(pa.table(table), path)
    return path


def test_silver_comes_from_all_shards(corpus, tmp_path):
    examples = read_examples([corpus / "train"])
    shards = [
        write_silver(tmp_path / f"{at}.parquet", examples[at * 10 : at * 10 + size]) for at, size in enumerate((10, 2))
    ]
    lines = list(read_silver(shards, 8, seed=0))
    assert 6 <= len(lines) <= 8
    assert {tuple(line.forms) for line in lines} <= {tuple(one.forms) for one in examples[:12]}
    assert all(line.hints is None for line in lines)
    assert lines == list(read_silver(shards, 8, seed=0))
    assert len(list(read_silver(shards, 100, seed=0))) == 12


@pytest.mark.parametrize(
    ("columns", "says"),
    [
        ({"tags": [["O"]]}, "words has 1 tags"),
        ({"tags": [["O", "B-ORG"]]}, "tags holds 'B-ORG'"),
        ({"hints": [["O", "O", "O"]]}, "has 3 hints"),
    ],
)
def test_silver_that_does_not_fit(tmp_path, columns, says):
    line = SimpleNamespace(forms=["Lê", "dự"], hints=["O", "O"])
    with pytest.raises(UsageError) as caught:
        list(read_silver([write_silver(tmp_path / "s.parquet", [line], **columns)], 10, seed=0))
    assert caught.value.code == "E714"
    assert says in str(caught.value)


def test_silver_without_a_line(tmp_path):
    line = SimpleNamespace(forms=["Lê", "dự"], hints=["O", "O"])
    empty, full = write_silver(tmp_path / "empty.parquet", []), write_silver(tmp_path / "full.parquet", [line])
    assert len(list(read_silver([empty, full], 10, seed=0))) == 1
    with pytest.raises(UsageError, match=r"empty\.parquet: no silver that can be read \(no line"):
        list(read_silver([empty], 10, seed=0))


def test_silver_that_is_no_parquet(tmp_path):
    (tmp_path / "s.parquet").write_text("no", encoding="utf-8")
    for path in (tmp_path / "s.parquet", tmp_path / "none.parquet"):
        with pytest.raises(UsageError) as caught:
            list(read_silver([path], 10, seed=0))
        assert caught.value.code == "E714"


# ---------------------------------------------------------------- whole runs


def test_the_loss_falls_and_dev_is_learnt(run):
    metrics = metrics_of(run)
    losses = [entry["loss"] for entry in metrics["training"]["history"] if "loss" in entry]
    assert losses[-1] < losses[0] / 2
    assert metrics["dev"]["labels"]["micro"]["f1"] > 60
    assert metrics["dev"]["loss"] < losses[0]


def test_the_folder_is_a_standard_one(run, encoder):
    from transformers import AutoModelForTokenClassification

    model = AutoModelForTokenClassification.from_pretrained(run / "model")
    assert model.dtype == torch.float32
    assert [model.config.id2label[number] for number in range(15)] == list(TAGS)
    assert model.config.label2id["B-PERSON"] == TAGS.index("B-PERSON")
    assert {tensor.dtype for tensor in weights_of(run / "model").values()} == {torch.float16}
    for name in ("vocab.txt", "bpe.codes"):
        assert (run / "model" / name).read_bytes() == (encoder / name).read_bytes()
    config = json.loads((run / "model/config.json").read_text(encoding="utf-8"))
    assert config["evidence"] == "hints"
    assert config["calibration"]["scale"] > 0
    assert not (run / "checkpoints").exists()


def test_the_engine_runs_it(run, nlp):
    doc = nlp(to_doc(nlp, Article(article(5).text)))
    (mentions,) = CheckpointEngine(run / "model", backend="torch").tag([doc])
    assert {mention.label for mention in mentions} <= set(LABELS)
    assert all(0 <= mention.score <= 1 for mention in mentions)


def test_a_run_leaves_its_reports(run, corpus):
    metrics = metrics_of(run)
    assert read_config(run / "config.cfg").training.epochs == 12
    assert set(metrics["dev"]["labels"]) == {*LABELS, "micro"}
    assert list(metrics["dev"]["folders"]) == [str(corpus / "dev")]
    assert [(part["role"], part["articles"]) for part in metrics["data"]] == [
        ("training", 5),
        ("training", 5),
        ("dev", 4),
    ]
    gold = sum(len(article(number).spans) for number in range(5, 9))
    with open(run / "reports/confusion.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert (
        sum(int(count) for row in rows if row["gold"] in LABELS for name, count in row.items() if name != "gold")
        == gold
    )
    with open(run / "reports/errors.tsv", encoding="utf-8", newline="") as file:
        errors = list(csv.DictReader(file, delimiter="\t"))
    sureness = [float(error["sureness"]) for error in errors]
    assert sureness == sorted(sureness, reverse=True)
    report = (run / "reports/report.txt").read_text(encoding="utf-8")
    assert f"{metrics['dev']['labels']['micro']['f1']:.2f}" in report
    assert "macro avg" in report


def test_the_card_is_written_from_the_figures(run):
    metrics = metrics_of(run)
    card = (run / "model/README.md").read_text(encoding="utf-8")
    micro = metrics["dev"]["labels"]["micro"]
    assert f"| micro | {micro['p']:.1f} | {micro['r']:.1f} | {micro['f1']:.1f} |" in card
    assert f"{metrics['calibration']['error_after']:.3f}" in card
    assert "trichyeu train tagger some.cfg" in card
    assert "do not commit" in card
    assert "were trained on" not in card
    # It may be published; what it was trained on may not.
    assert not any(name in card for name in GIVEN)


def test_calibration_of_a_run(run):
    calibration = metrics_of(run)["calibration"]
    assert 0 <= calibration["error_after"] <= 1
    assert sum(one["count"] for one in calibration["bins"]) > 20


def test_same_seed_same_weights(encoder, corpus, tmp_path):
    found = [
        weights_of(train_tagger(make_config(encoder, corpus, tmp_path / name, epochs=1, seed=seed)))
        for name, seed in (("a", 1), ("b", 1), ("c", 2))
    ]
    assert all(torch.equal(tensor, found[1][name]) for name, tensor in found[0].items())
    assert not torch.equal(found[0]["classifier.weight"], found[2]["classifier.weight"])


def test_a_frozen_encoder_stays_as_it_was(phobert, corpus, tmp_path):
    """And PhoBERT's architecture can be trained, without token types."""
    config = make_config(phobert, corpus, tmp_path / "run", frozen=True, evidence="none", dropout=0.2)
    trained, before = weights_of(train_tagger(config)), torch.load(phobert / "pytorch_model.bin")
    kept = [name for name in trained if name.startswith("roberta.")]
    assert len(kept) > 30
    assert all(torch.equal(trained[name], before[name]) for name in kept)
    content = json.loads((tmp_path / "run/model/config.json").read_text(encoding="utf-8"))
    assert (content["evidence"], content["type_vocab_size"]) == ("none", 1)
    assert metrics_of(tmp_path / "run")["training"]["learning"] == 32 * 15 + 15


def test_training_stops_when_dev_gets_no_better(encoder, corpus, tmp_path):
    # At such a rate nothing is learnt, so the first epoch stays the best.
    config = make_config(encoder, corpus, tmp_path / "run", epochs=30, learning_rate=1e-12, patience=2)
    train_tagger(config)
    history = metrics_of(tmp_path / "run")["training"]["history"]
    assert sum("eval_f1" in entry for entry in history) == 3
    assert metrics_of(tmp_path / "run")["training"]["best_epoch"] == 1


def test_hints_reach_the_network_and_some_do_not(encoder, corpus, tmp_path, monkeypatch):
    seen = []
    loss = TaggerTrainer.compute_loss

    def spy(self, model, inputs, *more, **named):
        seen.append(inputs["token_type_ids"].clone())
        return loss(self, model, inputs, *more, **named)

    monkeypatch.setattr(TaggerTrainer, "compute_loss", spy)
    train_tagger(make_config(encoder, corpus, tmp_path / "run", epochs=1, hint_dropout=0.5))
    rows = [row for batch in seen for row in batch]
    told = sum(int(row.max()) > len(SHAPES) for row in rows)
    assert len(rows) == 40
    assert 8 <= told <= 32
    assert all(row[0] == 0 for row in rows)


def test_silver_goes_before_gold(encoder, corpus, tmp_path):
    shard = write_silver(tmp_path / "s.parquet", read_examples([corpus / "train"]))
    sections = {"silver": {"shards": [shard], "lines": 30, "epochs": 2}}
    config = make_config(
        encoder, corpus, tmp_path / "run", sections, epochs=1, loss="focal", class_weights="inverse_root", accumulate=2
    )
    train_tagger(config)
    metrics = metrics_of(tmp_path / "run")
    assert metrics["silver"]["lines"] == 30
    assert sum("loss" in entry for entry in metrics["training"]["history"]) == 3
    assert "30 lines of raw text" in (tmp_path / "run/model/README.md").read_text(encoding="utf-8")


def test_a_run_is_not_written_over_unasked(run, encoder, corpus):
    before = (run / "model/README.md").read_bytes()
    with pytest.raises(UsageError) as caught:
        train_tagger(make_config(encoder, corpus, run))
    assert caught.value.code == "E715"
    assert (run / "model/README.md").read_bytes() == before


def test_dev_that_was_trained_on_is_told(phobert, corpus, tmp_path):
    config = make_config(
        phobert,
        corpus,
        tmp_path / "run",
        {"data": {"train": [corpus], "dev": [corpus / "dev"]}},
        epochs=1,
        evidence="none",
    )
    train_tagger(config)
    assert "4 articles of dev were trained on" in (tmp_path / "run/model/README.md").read_text(encoding="utf-8")


def test_no_gpu_says_so(encoder, corpus, tmp_path, monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    with pytest.raises(UsageError) as caught:
        train_tagger(make_config(encoder, corpus, tmp_path / "run", device="cuda"))
    assert caught.value.code == "E713"


# ---------------------------------------------------------------- commands


def invoke(*arguments: object):
    return CliRunner().invoke(app, list(map(str, arguments)))


def test_train_tagger_on_the_command_line(encoder, corpus, tmp_path):
    path = write_cfg(tmp_path, CFG)
    result = invoke(
        "train", "tagger", path, "-o", tmp_path / "run", "--seed", 3,
        "--set", f"training.encoder={encoder}", "--set", "training.epochs=1", "--set", "training.threads=1",
        "--set", f'data.train=["{corpus / "train"}"]', "--set", f'data.dev=["{corpus / "dev"}"]',
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    assert str(tmp_path / "run/model") in result.stdout
    assert "Calibration" in result.stdout
    metrics = metrics_of(tmp_path / "run")
    assert metrics["config"]["training"]["seed"] == 3
    assert "--seed 3" in metrics["command"]


def test_wrong_use_on_the_command_line(tmp_path):
    result = invoke("train", "tagger", write_cfg(tmp_path, CFG), "--set", "training.epoch=1")
    assert isinstance(result.exception, UsageError)
    assert result.exception.code == "E710"


def test_export_on_the_command_line(run, corpus, tmp_path):
    folder = shutil.copytree(run / "model", tmp_path / "model")
    for _ in range(2):
        result = invoke("train", "export", folder, "--gold", corpus / "dev")
        assert result.exit_code == 0, result.output
    assert (folder / "model.int8.onnx").is_file()
    assert "model.int8.onnx" in result.stdout
    assert "spans as torch has them" in result.stdout
    # What training reckons is what extraction finds: same words, hints, windows, decoding, weights and borders.
    model, examples = load_network(folder, "hints").eval(), read_examples([corpus / "dev"])
    logits = Predictor.of(model, folder, make_config(folder, corpus, tmp_path).training).logits(model, examples)
    weights = Weights(**json.loads((folder / "config.json").read_text())["combination"])
    found = [
        weighing.keep(example, weighing.candidates_of(example, scores), weights)
        for example, scores in zip(examples, logits, strict=True)
    ]
    assert f"torch {scoring.network_scores(examples, found)['micro'].f1:.2f}; scores" in result.stdout
    card = (folder / "README.md").read_text(encoding="utf-8")
    assert card.count("## ONNX") == 1
    assert "## Limits" in card


def test_differences_between_runtimes_are_listed():
    from pipeline.training.tagger.exporting import Difference, _differences

    text, gold = parse("<PERSON>Lê Hòa</PERSON> nói\n<BODY>Sở Y tế</BODY> nói")
    other = Span(gold[1].start, gold[1].end - 3, "BODY")
    found = list(_differences(GoldArticle("a", text), {gold[1]}, {other}))
    assert found == [Difference("a", 2, ["BODY Sở Y tế"], ["BODY Sở Y"])]
    assert str(found[0]) == "a:2: torch [BODY Sở Y tế] | ONNX [BODY Sở Y]"


def test_every_code_has_its_message():
    assert {f"E71{number}" for number in range(6)} <= MESSAGES.keys()
    assert reports.EVIDENCE.keys() == {"hints", "shapes", "none"}


# ---------------------------------------------------------------- network and rules weighed


def test_a_run_weighs_network_and_rules(run, corpus, nlp):
    """The figures are of weights fitted on other articles; the engine with the weights on all of dev finds as much."""
    metrics = metrics_of(run)["dev"]
    both, rules = (metrics[name]["micro"]["f1"] for name in ("combined", "rules"))
    assert both >= rules
    assert metrics["combined_calibration_error"] < 0.2
    engine = CheckpointEngine(run / "model")
    assert engine._weights == Weights(**json.loads((run / "model/config.json").read_text())["combination"])
    right = found = gold = 0
    for path in sorted((corpus / "dev").glob("*.tag")):
        text, spans = parse(path.read_text(encoding="utf-8"))
        (mentions,) = engine.tag([nlp(to_doc(nlp, Article(text)))])
        got = {(mention.start, mention.end, mention.label) for mention in mentions}
        right, found, gold = right + len(got & set(spans)), found + len(got), gold + len(spans)
    assert 200 * right / (found + gold) >= both - 1


def test_weighing_anew_on_other_articles(run, corpus, tmp_path):
    folder = shutil.copytree(run / "model", tmp_path / "model")
    before = (folder / "model.safetensors").read_bytes()
    done = CliRunner().invoke(app, ["train", "weigh", str(folder), "--gold", str(corpus / "train")])
    assert done.exit_code == 0, done.output
    assert "network and rules: " in done.output
    assert (folder / "model.safetensors").read_bytes() == before
    old, new = (json.loads((path / "config.json").read_text()) for path in (run / "model", folder))
    assert old.pop("combination") != new.pop("combination")
    assert old == new


def test_weights_of_another_version_are_fitted_anew(run, corpus, tmp_path):
    folder = shutil.copytree(run / "model", tmp_path / "model")
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"combination": {"bias": 1.0, "older": 2.0}}))
    with pytest.raises(UsageError, match="trichyeu train weigh"):
        CheckpointEngine(folder)
    weighing.refit(folder, [corpus / "dev"])
    assert CheckpointEngine(folder)._weights is not None


def test_weighing_needs_a_network_that_hears_the_rules(run, corpus, tmp_path):
    folder = shutil.copytree(run / "model", tmp_path / "model")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"evidence": "shapes"}))
    with pytest.raises(UsageError, match="hints"):
        weighing.refit(folder, [corpus / "dev"])


# ---------------------------------------------------------------- what an encoder is worth


def test_probe(run, encoder, corpus, tmp_path, monkeypatch):
    """An encoder that has learnt the very task beside the same network from random weights: one run each, made once."""
    config = make_config(run / "model", corpus, tmp_path, epochs=1, learning_rate=1e-4)
    gold = [corpus / "dev", corpus / "train"]
    table = probe.probe(config, gold, seeds=2)
    assert set(table) == {probe.PRETRAINED, probe.RANDOM}
    for name, runs in table.items():
        assert [set(scores) for scores in runs] == [{str(path) for path in gold}] * 2, name
    dev = str(corpus / "dev")
    assert (
        min(scores[dev] for scores in table[probe.PRETRAINED]) > max(scores[dev] for scores in table[probe.RANDOM]) + 20
    )
    monkeypatch.setattr("pipeline.training.tagger.running.train_tagger", None)
    assert probe.probe(config, gold, seeds=2) == table
    lines = probe.describe(table).splitlines()
    assert lines[0] == f"| | {gold[0]} | {gold[1]} |"
    assert lines[2].startswith("| encoder | ")
    assert " ± " in lines[3]


def test_the_cnn_sees_the_articles_that_the_network_sees(corpus):
    import spacy

    from pipeline.segment import words  # noqa: F401  (registers the tokenizer)
    from pipeline.training.cnn import gold_docs

    blank = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "trichyeu.WordTokenizer.v1"}}})
    assert [doc.text for doc in gold_docs(blank, [corpus])] == [one.text for one in read_corpus(corpus)]
    with pytest.raises(UsageError, match="no such file or folder"):
        list(gold_docs(blank, [corpus / "none"]))


def test_probe_scores_again_where_the_gold_is_another(encoder, corpus, tmp_path, monkeypatch):
    made = []

    def network(config, gold, seed, folder, *, fresh):
        made.append(folder.name)
        return {str(path): 50.0 for path in gold}

    monkeypatch.setattr(probe, "_network", network)
    config = make_config(encoder, corpus, tmp_path)
    dev, train = corpus / "dev", corpus / "train"
    probe.probe(config, [dev], seeds=1)
    (tmp_path / "random-weights-0" / "probe.json").write_text('{"cut', encoding="utf-8")
    probe.probe(config, [dev], seeds=1)
    assert made == ["encoder-0", "random-weights-0", "random-weights-0"]
    table = probe.probe(config, [train, dev], seeds=1)
    assert made[3:] == ["encoder-0", "random-weights-0"]
    assert probe.probe(config, [dev], seeds=1)[probe.RANDOM] == [{str(dev): 50.0}]
    assert len(made) == 5
    assert probe.describe(table).count("50.0") == 4


@pytest.mark.parametrize(("gold", "vectors"), [("none", None), ("dev", "none")])
def test_probe_looks_first_whether_all_is_there(encoder, corpus, tmp_path, monkeypatch, gold, vectors):
    monkeypatch.setattr(probe, "_network", None)
    with pytest.raises(UsageError, match="none: no such file or folder"):
        probe.probe(make_config(encoder, corpus, tmp_path), [corpus / gold], vectors=vectors and corpus / vectors)


def test_a_fresh_network_has_the_sizes_alone(run):
    fresh, known = load_network(run / "model", "hints", fresh=True), load_network(run / "model", "hints")
    assert fresh.config.hidden_size == known.config.hidden_size
    rows = [model.roberta.embeddings.word_embeddings.weight for model in (fresh, known)]
    assert not torch.equal(*rows)
    frozen = load_network(run / "model", "hints", fresh=True, frozen=True)
    learning = {name.partition(".")[0] for name, weights in frozen.named_parameters() if weights.requires_grad}
    assert learning == {"classifier"}
