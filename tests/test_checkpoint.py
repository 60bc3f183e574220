"""The checkpoint engine on a tiny network: the same spans on every runtime, in every batch and window."""

from __future__ import annotations

import hashlib
import json
import pickle
import shutil
import subprocess
import sys
import unicodedata
from itertools import product

import numpy as np
import pytest
from conftest_checkpoint import LABELS, make_doc, sentence, write_bpe, write_checkpoint
from hypothesis import example, given, settings
from hypothesis import strategies as st
from spacy.util import registry

from pipeline.article import Mention
from pipeline.errors import MESSAGES, UsageError
from pipeline.segment.fold import Folded
from pipeline.tagger import Tagger
from pipeline.tagger.checkpoint import CheckpointEngine, Word, first_subwords, read_units
from pipeline.tagger.decoding import Chunk, Decoder, log_softmax, parse_tag, trim
from pipeline.tagger.networks import TorchNetwork, fixed_batches
from pipeline.tagger.subwords import Subwords, Window, plan_windows

# ---------------------------------------------------------------- subwords

WORDS = ["Thành_ủy", "Đà_Nẵng", "kiểm_tra", "công_tác", "cán_bộ", "tại", "các", "quận", ",", "huyện", "30-7-2021"]
ALPHABET = sorted({*"".join(WORDS), *"z@<€\u0301"})


@pytest.fixture(scope="module")
def bpe_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bpe")
    write_bpe(folder, [*WORDS * 3, "nghe", "nghiêng", "nghị_quyết"], merges=60)
    return folder


@pytest.fixture(scope="module")
def slow_tokenizer(bpe_folder):
    phobert = pytest.importorskip("transformers").PhobertTokenizer
    return phobert(str(bpe_folder / "vocab.txt"), str(bpe_folder / "bpe.codes"))


@settings(max_examples=300, deadline=None)
@given(word=st.text(st.sampled_from(ALPHABET), min_size=1, max_size=24) | st.text(min_size=1, max_size=8))
@example(word="Thành_ủy")
@example(word="nghiêng_ngả")
@example(word="a@@")
@example(word="@@")
def test_same_ids_as_the_slow_tokenizer(bpe_folder, slow_tokenizer, word):
    word = "_".join(word.split())
    if not word:
        return
    assert list(subwords_of(bpe_folder).encode([word])[0]) == slow_tokenizer.convert_tokens_to_ids(
        slow_tokenizer._tokenize(word)
    )


def test_same_sequence_as_the_slow_tokenizer(bpe_folder, slow_tokenizer):
    subwords = subwords_of(bpe_folder)
    ids = [subwords.begin, *(piece for pieces in subwords.encode(WORDS) for piece in pieces), subwords.end]
    assert ids == slow_tokenizer(" ".join(WORDS))["input_ids"]
    # `<mask>`, the slow tokenizer's last, is not looked for.
    assert subwords.size == slow_tokenizer.mask_token_id


def subwords_of(folder, known={}):  # noqa: B006  (a cache)
    return known.setdefault(folder, Subwords.from_folder(folder))


def test_vocabulary_with_a_piece_twice_counts_as_phobert_does(tmp_path):
    transformers = pytest.importorskip("transformers")
    (tmp_path / "vocab.txt").write_text("a 5\nb 4\na 3\nc 2\nc@@ 1\n", encoding="utf-8")
    (tmp_path / "bpe.codes").write_text("c a</w> 3\n", encoding="utf-8")
    slow = transformers.PhobertTokenizer(str(tmp_path / "vocab.txt"), str(tmp_path / "bpe.codes"))
    words = ["a", "b", "c", "ca", "cb", "x"]
    expected = [tuple(slow.convert_tokens_to_ids(slow._tokenize(word))) for word in words]
    assert Subwords.from_folder(tmp_path).encode(words) == expected


@pytest.fixture(scope="module")
def fast_folder(tmp_path_factory):
    """A `tokenizer.json` as training leaves it: with a template, truncation and padding, and ids of its own."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Strip()])
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    trainer = trainers.BpeTrainer(
        vocab_size=120, special_tokens=["<pad>", "<unk>", "<s>", "</s>", "<mask>"], show_progress=False
    )
    tokenizer.train_from_iterator([" ".join(WORDS)], trainer)
    tokenizer.post_processor = processors.TemplateProcessing("<s> $A </s>", special_tokens=[("<s>", 2), ("</s>", 3)])
    tokenizer.enable_truncation(4)
    tokenizer.enable_padding(length=16)
    folder = tmp_path_factory.mktemp("fast")
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def test_fast_tokenizer_loads_as_it_is(fast_folder):
    subwords = Subwords.from_folder(fast_folder)
    assert (subwords.begin, subwords.end) == (2, 3)
    known, long_one = subwords.encode(["Thành_ủy", "kiểm_tra_công_tác_cán_bộ_quận_huyện"])
    assert known
    assert 1 not in known
    assert len(long_one) > 4


def test_special_tokens_in_the_text_are_characters(fast_folder, bpe_folder):
    for folder in (fast_folder, bpe_folder):
        subwords = Subwords.from_folder(folder)
        (ids,) = subwords.encode(["<mask>"])
        assert len(ids) == len("<mask>")


def test_every_word_has_a_subword(fast_folder):
    # The normalizer strips a word of ideographic spaces bare; white space of this sort never makes a word, but other
    # normalizers drop other things.
    assert Subwords.from_folder(fast_folder).encode(["\u3000"]) == [(1,)]


# ---------------------------------------------------------------- windows

LENGTHS = st.lists(st.integers(1, 5) | st.integers(1, 20), max_size=120)


@settings(deadline=None)
@given(lengths=LENGTHS, room=st.integers(20, 60), share=st.integers(0, 4))
def test_windows_hold_and_answer_for_every_word_once(lengths, room, share):
    windows = plan_windows(lengths, room, overlap=room * share // 8)
    assert [word for window in windows for word in range(window.first, window.last)] == list(range(len(lengths)))
    for window in windows:
        assert sum(lengths[window.start : window.end]) <= room
        assert window.start <= window.first
        assert window.last <= window.end


@settings(deadline=None)
@given(lengths=LENGTHS, room=st.integers(20, 60), share=st.integers(0, 4))
def test_windows_give_each_word_the_most_context(lengths, room, share):
    windows = plan_windows(lengths, room, overlap=room * share // 8)

    def context(word, window):
        left = sum(lengths[window.start : word]) if window.start else room
        right = sum(lengths[word + 1 : window.end]) if window.end < len(lengths) else room
        return min(left, right)

    for answering in windows:
        for word in range(answering.first, answering.last):
            rivals = [window for window in windows if window.start <= word < window.end]
            assert context(word, answering) == max(context(word, window) for window in rivals)


@pytest.mark.parametrize(
    ("lengths", "windows"),
    [
        ([], [Window(0, 0, 0, 0)]),
        ([1] * 10, [Window(0, 10, 0, 10)]),
        # Words 6 to 9 are in both; each window answers for its half of them.
        ([1] * 14, [Window(0, 10, 0, 7), Window(4, 14, 7, 14)]),
        ([1] * 16, [Window(0, 10, 0, 8), Window(6, 16, 8, 16)]),
        # A word that fills a window stands in one alone.
        ([1, 10, 1], [Window(0, 1, 0, 1), Window(1, 2, 1, 2), Window(2, 3, 2, 3)]),
    ],
)
def test_windows(lengths, windows):
    assert plan_windows(lengths, room=10, overlap=4) == windows


def test_first_subwords_are_found_after_the_opening_token():
    words = [Word(ids, 0) for ids in ((7,), (8, 9), (10, 11, 12), (13,))]
    assert first_subwords(words, Window(0, 4, 0, 4)) == [1, 2, 4, 7]
    assert first_subwords(words, Window(1, 4, 2, 4)) == [3, 6]


# ---------------------------------------------------------------- decoding


def decoder(*labels):
    return Decoder([parse_tag(label) for label in labels])


def favouring(labels, *favourites):
    """Scores in which each word's favourites stand out, the first one most."""
    scores = np.zeros((len(favourites), len(labels)))
    for word, wanted in enumerate(favourites):
        for rank, label in enumerate(wanted.split()):
            scores[word, labels.index(label)] = 9 - rank
    return scores


IOB = ["O", "B-PERSON", "I-PERSON", "B-BODY", "I-BODY"]
IOBES = ["O", *(f"{position}-{kind}" for kind in ("PERSON", "BODY") for position in "BIES")]
BILOU = ["O", *(f"{position}-PERSON" for position in "BILU")]


@pytest.mark.parametrize(
    ("labels", "favourites", "spans"),
    [
        (IOB, ["B-PERSON", "I-PERSON", "O", "B-BODY"], [(0, 2, "PERSON"), (3, 4, "BODY")]),
        (IOB, ["B-PERSON", "B-PERSON"], [(0, 1, "PERSON"), (1, 2, "PERSON")]),
        (IOB, ["O", "O"], []),
        (IOB, [], []),
        # An I- that nothing opened: its second thought is taken, or else the word before opens the span.
        (IOB, ["O", "I-BODY B-BODY", "O"], [(1, 2, "BODY")]),
        (IOB, ["O B-BODY", "I-BODY"], [(0, 2, "BODY")]),
        (IOB, ["B-BODY", "I-PERSON I-BODY", "I-BODY"], [(0, 3, "BODY")]),
        # IO: a run of one kind is one span, a change of kind begins another.
        (["O", "I-PERSON", "I-BODY"], ["I-PERSON", "I-PERSON", "I-BODY", "O"], [(0, 2, "PERSON"), (2, 3, "BODY")]),
        # One kind lacks its B-, the other does not.
        (["O", "I-BODY", "B-PERSON", "I-PERSON"], ["I-BODY", "I-PERSON B-PERSON"], [(0, 1, "BODY"), (1, 2, "PERSON")]),
        # One kind lacks its I-.
        (["O", "B-DATE"], ["B-DATE", "B-DATE"], [(0, 1, "DATE"), (1, 2, "DATE")]),
        (IOBES, ["B-BODY", "I-BODY", "E-BODY", "S-PERSON"], [(0, 3, "BODY"), (3, 4, "PERSON")]),
        (IOBES, ["B-BODY S-BODY", "O"], [(0, 1, "BODY")]),
        (IOBES, ["B-BODY", "I-BODY E-BODY"], [(0, 2, "BODY")]),
        (IOBES, ["S-PERSON", "S-PERSON"], [(0, 1, "PERSON"), (1, 2, "PERSON")]),
        (BILOU, ["B-PERSON", "L-PERSON", "U-PERSON"], [(0, 2, "PERSON"), (2, 3, "PERSON")]),
        (["O"], ["O", "O"], []),
        (["B-BODY", "I-BODY"], ["I-BODY", "I-BODY"], [(0, 2, "BODY")]),
    ],
)
def test_decoding(labels, favourites, spans):
    chunks = decoder(*labels).decode(log_softmax(favouring(labels, *favourites)))
    assert [(chunk.start, chunk.end, chunk.kind) for chunk in chunks] == spans


@pytest.mark.parametrize(
    "labels", [IOB, IOBES[:5], BILOU, ["O", "I-BODY", "B-PERSON", "I-PERSON"], ["I-DATE", "E-DATE"]]
)
def test_decoding_finds_the_best_allowed_sequence(labels):
    made = decoder(*labels)
    for seed in range(30):
        scores = np.random.default_rng(seed).normal(size=(4, len(labels))) * 3
        paths = [path for path in product(range(len(labels)), repeat=4) if made.allows(np.array(path))]
        best = max(paths, key=lambda path: scores[range(4), path].sum())
        certain = np.eye(len(labels))[list(best)] * 99
        assert spans_of(made.decode(log_softmax(scores))) == spans_of(made.decode(log_softmax(certain)))


def spans_of(chunks):
    return [(chunk.start, chunk.end, chunk.kind) for chunk in chunks]


def test_a_span_is_as_sure_as_its_least_sure_word():
    scores = log_softmax(np.log([[0.1, 0.9, 0.0001], [0.2, 0.1, 0.7]]))
    (chunk,) = decoder("O", "B-BODY", "I-BODY").decode(scores)
    assert chunk == Chunk(0, 2, "BODY", pytest.approx(0.7))


@pytest.mark.parametrize("label", ["LABEL_0", "PERSON", "B-", "b-PERSON", "BPERSON", ""])
def test_labels_of_other_forms(label):
    assert parse_tag(label) is None


@pytest.mark.parametrize(
    ("text", "trimmed"),
    [
        ("Tỉnh ủy Hòa Bình,", "Tỉnh ủy Hòa Bình"),
        ('"Tỉnh ủy"', "Tỉnh ủy"),
        ("(Tỉnh ủy)", "Tỉnh ủy"),
        ("Hội nghị Trung ương 7 (khóa XII)", "Hội nghị Trung ương 7 (khóa XII)"),
        ("(khóa XII) và (khóa XIII)", "(khóa XII) và (khóa XIII)"),
        ('Đề án "Thành phố xanh".', 'Đề án "Thành phố xanh"'),
        ('"Thành phố xanh', "Thành phố xanh"),
        ("Sở Y tế (", "Sở Y tế"),
        ("Chị H.", "Chị H."),
        ("N.P.", "N.P."),
        ("UBND TP.", "UBND TP."),
        ("Bùi Vĩ.", "Bùi Vĩ"),
        ("năm 2025.", "năm 2025"),
        ("- Lê Minh -", "Lê Minh"),
        ("VTV+", "VTV+"),
        ("...", ""),
        ('"', ""),
    ],
)
def test_trim(text, trimmed):
    start, end = trim(f"x{text}y", 1, 1 + len(text))
    assert f"x{text}y"[start:end] == trimmed


# ---------------------------------------------------------------- words of a Doc


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    ("words", "forms"),
    [
        (["Chủ tịch", "UBND"], ["Chủ_tịch", "UBND"]),
        (["Ðảng uỷ", "Hoà  Bình"], ["Đảng_ủy", "Hòa_Bình"]),
        (["Đà\u00a0Nẵng", "\u200b", "–"], ["Đà_Nẵng", "-"]),
    ],
)
def test_words_reach_the_network_folded_and_joined(words, forms, form):
    doc = make_doc([[unicodedata.normalize(form, word) for word in words]])
    (unit,) = read_units(doc, doc._.folded, "line")
    assert unit.forms == forms


@pytest.mark.parametrize("separator", ["\n", "\r\n", "\n\n  \n", "\u2028", " \n"])
def test_a_unit_ends_with_its_line(separator):
    doc = make_doc([["Thành ủy"], ["Đà Nẵng", "họp"]], separator)
    assert [unit.forms for unit in read_units(doc, doc._.folded, "line")] == [["Thành_ủy"], ["Đà_Nẵng", "họp"]]


def test_a_unit_is_a_sentence_if_so_wished():
    doc = make_doc([["Họp", ".", "Xong", "."], ["Hết"]])
    assert len(list(read_units(doc, doc._.folded, "sentence"))) == 2
    for token in doc:
        # The second line begins within a sentence, and is a unit all the same.
        token.is_sent_start = token.i in (0, 2)
    assert [unit.forms for unit in read_units(doc, doc._.folded, "sentence")] == [["Họp", "."], ["Xong", "."], ["Hết"]]


# ---------------------------------------------------------------- the engine


@pytest.fixture(scope="session")
def trained(tmp_path_factory):
    """The tiny checkpoint with weights for torch only."""
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    return write_checkpoint(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="session")
def exported(trained, tmp_path_factory):
    """The tiny checkpoint with its two ONNX files."""
    pytest.importorskip("onnx")
    from pipeline.tagger.export import export_onnx

    folder = shutil.copytree(trained, tmp_path_factory.mktemp("models") / "tiny")
    assert [file.name for file in export_onnx(folder)] == ["model.onnx", "model.int8.onnx"]
    assert not list(folder.glob(".export*"))
    return folder


@pytest.fixture(scope="session")
def float_only(exported, tmp_path_factory):
    folder = shutil.copytree(exported, tmp_path_factory.mktemp("models") / "tiny")
    (folder / "model.int8.onnx").unlink()
    return folder


@pytest.fixture(scope="session")
def engine(exported):
    return CheckpointEngine(exported)


def news(*seeds):
    """A Doc of a few sentences that the network has not seen, a line each."""
    return make_doc([[word for word, _ in sentence(seed)] for seed in seeds])


DOCS = [news(*range(5000 + 10 * at, 5000 + 10 * at + 1 + at % 7)) for at in range(12)]


def gold_spans(seed):
    """Text and label of each span in a sentence's gold."""
    spans = []
    for word, label in sentence(seed):
        if label.startswith("B-"):
            spans.append([word, label[2:]])
        elif label.startswith("I-"):
            spans[-1][0] += f" {word}"
    return [tuple(span) for span in spans]


def test_finds_what_the_network_learnt(engine):
    doc = news(*range(7000, 7020))
    (mentions,) = engine.tag([doc])
    found = [(doc.text[mention.start : mention.end], mention.label) for mention in mentions]
    assert found == [span for seed in range(7000, 7020) for span in gold_spans(seed)]
    assert {mention.by for mention in mentions} == {"checkpoint"}
    assert all(0.5 < mention.score <= 1 for mention in mentions)


def test_offsets_are_those_of_the_text_as_read(engine):
    words = ["ông", "Phạm", "Thị Thuỷ", "dự", "hội nghị", "tại", "Ðảng uỷ", "Quảng Ngãi", "."]
    decomposed = make_doc([[unicodedata.normalize("NFD", word) for word in words]])
    plain = make_doc([[Folded(word).text for word in words]])
    found, expected = ([d.text[m.start : m.end] for m in engine.tag([d])[0]] for d in (decomposed, plain))
    assert expected == ["Phạm Thị Thủy", "Đảng ủy Quảng Ngãi"]
    assert [Folded(text).text for text in found] == expected


@pytest.mark.parametrize("runtime", ["float", "int8"])
def test_same_spans_as_torch(trained, exported, float_only, runtime):
    torch_engine = CheckpointEngine(trained, backend="torch", device="cpu")
    onnx_engine = CheckpointEngine(float_only if runtime == "float" else exported, backend="onnx")
    for ours, theirs in zip(onnx_engine.tag(DOCS), torch_engine.tag(DOCS), strict=True):
        assert [(m.start, m.end, m.label) for m in ours] == [(m.start, m.end, m.label) for m in theirs]
        assert [m.score for m in ours] == pytest.approx(
            [m.score for m in theirs], abs=2e-4 if runtime == "float" else 0.05
        )


def test_int8_weights_come_first(exported, float_only, trained):
    for folder, file in ((exported, "model.int8.onnx"), (float_only, "model.onnx"), (trained, "model.safetensors")):
        engine = CheckpointEngine(folder)
        assert engine.sha256 == hashlib.sha256((folder / file).read_bytes()).hexdigest()
        assert engine.model == "tiny"


@pytest.mark.parametrize("runtime", ["int8", "float", "torch"])
@pytest.mark.parametrize("threads", [1, 3])
def test_scores_do_not_depend_on_neighbours(exported, float_only, trained, runtime, threads):
    """Bit for bit, before any rounding, however Docs are grouped and however many windows run side by side."""
    folder = {"int8": exported, "float": float_only, "torch": trained}[runtime]
    one, many = CheckpointEngine(folder), CheckpointEngine(folder, threads=threads)
    units = [unit for doc in DOCS for unit in read_units(doc, doc._.folded, "line")]
    alone = [next(one._score([unit])) for unit in units]
    together = list(many._score(units))
    backwards = list(many._score(units[::-1]))[::-1]
    for scores, others, reverse in zip(alone, together, backwards, strict=True):
        assert scores.tobytes() == others.tobytes() == reverse.tobytes()
    assert [mention for doc in DOCS for mention in one.tag([doc])] == many.tag(DOCS)


def test_gpu_batches_have_shapes_of_their_own_length_alone():
    windows = [np.stack([np.arange(10, 10 + size), np.arange(size)]) for size in (5, 40, 32, 33, 3, 1)]
    batches = list(fixed_batches(windows, padding=1, subwords=64))
    assert [(members, ids.shape) for members, ids, _, _ in batches] == [
        ([0, 2], (2, 32)),
        ([4, 5], (2, 32)),
        ([1], (1, 64)),
        ([3], (1, 64)),
    ]
    for members, ids, types, mask in batches:
        assert (mask.sum(axis=1) > 0).all()
        for row, at in enumerate(members):
            assert [array[row][mask[row] == 1].tolist() for array in (ids, types)] == windows[at].tolist()
            assert (ids[row][mask[row] == 0] == 1).all()
            assert not types[row][mask[row] == 0].any()


def test_gpu_batches_give_what_single_windows_give(trained):
    """The batches of a GPU, on the CPU: the same scores but for rounding, and rows that do not see one another."""
    network = TorchNetwork(trained, padding=1, device="cpu", threads=1, batch_subwords=256)
    windows = [
        np.stack([np.random.default_rng(size).integers(4, 40, size), np.zeros(size, np.int64)])
        for size in (5, 12, 40, 33, 7, 100)
    ]
    batched = network._run_batches(windows)
    for scores, alone in zip(batched, network.run(windows), strict=True):
        np.testing.assert_allclose(scores, alone, atol=1e-5)
    assert batched[0].tobytes() == network._run_batches(windows[:1])[0].tobytes()


def test_a_long_line_loses_nothing(engine):
    seeds = range(8000, 8130)
    line = [word for seed in seeds for word, _ in sentence(seed)]
    assert len(line) > 1000
    doc = make_doc([line])
    (unit,) = read_units(doc, doc._.folded, "line")
    assert next(engine._score([unit])).shape == (len(line), len(LABELS))
    (mentions,) = engine.tag([doc])
    found = [(doc.text[mention.start : mention.end], mention.label) for mention in mentions]
    assert found == [span for seed in seeds for span in gold_spans(seed)]


def test_a_word_longer_than_a_window_keeps_its_label(engine):
    before, after = ([word for word, _ in sentence(seed)] for seed in (9001, 9002))
    doc = make_doc([[*before, "…x€" * 400, *after]])
    (unit,) = read_units(doc, doc._.folded, "line")
    scores = next(engine._score([unit]))
    assert scores.shape == (len(before) + 1 + len(after), len(LABELS))
    assert np.isfinite(scores).all()


@pytest.mark.parametrize("separator", ["\n", "\r\n"])
def test_no_mention_crosses_a_line_break(engine, separator):
    doc = make_doc([["ông", "Lê"], ["Minh Hòa", "dự", "hội nghị"]], separator)
    assert all("\n" not in doc.text[mention.start : mention.end] for mention in engine.tag([doc])[0])


def test_docs_without_words(engine):
    assert engine.tag([]) == []
    assert engine.tag([make_doc([[]]), make_doc([[], []], "\n \n"), news(5000)])[:2] == [[], []]


def test_labels_by_other_names(float_only, tmp_path):
    folder = copy_with(
        float_only, tmp_path, id2label={n: label.replace("BODY", "ORG") for n, label in enumerate(LABELS)}
    )
    doc = news(5000)
    as_body, left_out = (CheckpointEngine(folder, labels={"ORG": label}).tag([doc])[0] for label in ("BODY", ""))
    assert sorted({mention.label for mention in as_body}) == ["BODY", "PERSON"]
    assert left_out == [mention for mention in as_body if mention.label == "PERSON"]


def test_config_file_makes_the_engine(exported):
    block = {
        "engine": {"@misc": "trichyeu.CheckpointEngine.v1", "path": str(exported), "unit": "sentence", "threads": 2}
    }
    engine = registry.resolve(block)["engine"]
    doc = Tagger(engine)(news(5000))
    assert all(isinstance(mention, Mention) for mention in doc._.tagged)
    assert len(doc._.tagged) == len(gold_spans(5000))


def test_engine_goes_to_another_process(engine):
    again = pickle.loads(pickle.dumps(engine))
    assert again.tag(DOCS[:3]) == engine.tag(DOCS[:3])
    assert again.sha256 == engine.sha256


def test_relative_paths_mean_shipped_models_then_the_working_directory(exported, tmp_path, monkeypatch):
    shipped = tmp_path / "shipped"
    monkeypatch.setattr("pipeline.assets.root", lambda: shipped)
    monkeypatch.chdir(exported.parent)
    assert CheckpointEngine("tiny").folder == exported.resolve()
    shutil.copytree(exported, shipped / "models" / "tiny")
    assert CheckpointEngine("tiny").folder == (shipped / "models" / "tiny").resolve()


def test_export_without_int8(trained, tmp_path):
    pytest.importorskip("onnx")
    from pipeline.tagger.export import differences, export_onnx

    folder = shutil.copytree(trained, tmp_path / "tiny")
    assert export_onnx(folder, int8=False) == [folder / "model.onnx"]
    (difference,) = differences(folder)
    assert difference.largest < 1e-4
    assert difference.agreement == 1


# ---------------------------------------------------------------- errors


def copy_with(folder, where, **changes):
    """A copy of the checkpoint whose config.json is changed; None takes a field out."""
    copy = shutil.copytree(folder, where / "changed")
    config = json.loads((copy / "config.json").read_text(encoding="utf-8")) | changes
    kept = {name: value for name, value in config.items() if value is not None}
    (copy / "config.json").write_text(json.dumps(kept), encoding="utf-8")
    return copy


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("E311", {"model_type": "bert"}),
        ("E311", {"vocab_size": None}),
        ("E311", {"max_position_embeddings": "many"}),
        ("E312", {"id2label": None}),
        ("E312", {"id2label": {}}),
        ("E312", {"id2label": {"0": "O", "2": "B-BODY"}}),
        ("E312", {"id2label": {"0": "LABEL_0", "1": "LABEL_1"}}),
        ("E313", {"id2label": {"0": "O", "1": "B-ORG", "2": "I-ORG"}}),
        ("E318", {"id2label": {"0": "O", "1": "B-BODY", "2": "I-BODY"}}),
    ],
)
def test_configurations_that_cannot_be_used(float_only, tmp_path, code, changes):
    with pytest.raises(UsageError, match=r"config\.json|model\.onnx") as raised:
        CheckpointEngine(copy_with(float_only, tmp_path, **changes))
    assert raised.value.code == code


@pytest.mark.parametrize(
    ("code", "lost", "arguments"),
    [
        ("E311", ["config.json"], {}),
        ("E314", ["vocab.txt"], {}),
        ("E314", ["bpe.codes"], {}),
        ("E316", ["model.onnx", "model.safetensors"], {}),
        ("E316", ["model.onnx"], {"backend": "onnx"}),
        ("E316", ["model.safetensors"], {"backend": "torch"}),
        ("E319", [], {"backend": "tensorflow"}),
        ("E319", [], {"backend": "onnx", "device": "cuda"}),
        ("E319", [], {"unit": "paragraph"}),
        ("E319", [], {"threads": 0}),
        ("E319", [], {"max_subwords": 2}),
        ("E319", [], {"max_subwords": 32, "overlap": 16}),
        ("E319", [], {"backend": "torch", "device": "quantum"}),
    ],
)
def test_folders_and_settings_that_cannot_be_used(float_only, tmp_path, code, lost, arguments):
    folder = shutil.copytree(float_only, tmp_path / "lacking")
    for name in lost:
        (folder / name).unlink()
    with pytest.raises(UsageError) as raised:
        CheckpointEngine(folder, **arguments)
    assert raised.value.code == code


@pytest.mark.parametrize(
    ("code", "file", "content"),
    [
        ("E311", "config.json", b"{"),
        ("E311", "config.json", b"[]"),
        ("E314", "vocab.txt", b"nocount\n"),
        ("E314", "vocab.txt", b"\xff\xfe 3\n"),
        ("E315", "vocab.txt", b"a 3\n" + b"".join(b"w%d 1\n" % number for number in range(500))),
        ("E316", "model.safetensors", b"\x00"),
        ("E316", "model.safetensors", b"\xff" * 64),
        ("E318", "model.onnx", b"not a graph"),
    ],
)
def test_damaged_files(float_only, tmp_path, code, file, content):
    folder = shutil.copytree(float_only, tmp_path / "damaged")
    (folder / file).write_bytes(content)
    with pytest.raises(UsageError) as raised:
        CheckpointEngine(folder)
    assert raised.value.code == code


def test_a_missing_folder_says_where_it_was_looked_for(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match="models") as raised:
        CheckpointEngine("no-such-model")
    assert raised.value.code == "E310"
    assert str(tmp_path) in str(raised.value)


def test_a_network_that_was_only_pretrained_is_refused(trained, tmp_path):
    from transformers import RobertaConfig, RobertaForMaskedLM

    folder = shutil.copytree(trained, tmp_path / "pretrained")
    config = RobertaConfig.from_pretrained(folder)
    RobertaForMaskedLM(config).save_pretrained(folder)
    copy_config = json.loads((trained / "config.json").read_text(encoding="utf-8"))
    (folder / "config.json").write_text(json.dumps(copy_config), encoding="utf-8")
    with pytest.raises(UsageError, match="classifier") as raised:
        CheckpointEngine(folder)
    assert raised.value.code == "E316"


def test_without_torch_a_checkpoint_without_onnx_says_what_to_do(trained, monkeypatch):
    monkeypatch.setattr("pipeline.tagger.checkpoint.find_spec", lambda name: None)
    with pytest.raises(UsageError, match="pip install") as raised:
        CheckpointEngine(trained)
    assert raised.value.code == "E317"


def test_messages_say_what_to_do():
    for code in (f"E{number}" for number in range(310, 321)):
        assert MESSAGES[code].count(". ") or "Allowed" in MESSAGES[code]


def test_the_light_path_needs_neither_torch_nor_transformers(exported):
    """Both are out of reach here rather than looked for in sys.modules: spaCy imports a torch that is installed. Nor is
    onnxruntime imported before there is something to load, which a command that tags nothing need not wait for."""
    program = (
        "import sys; sys.modules.update(torch=None, transformers=None)\n"
        "from pipeline.tagger.checkpoint import CheckpointEngine\n"
        "assert 'onnxruntime' not in sys.modules\n"
        "from spacy.tokens import Doc; from spacy.vocab import Vocab\n"
        f"print(CheckpointEngine({str(exported)!r}).tag([Doc(Vocab(), words=['bà', 'Lê', 'Minh Hòa'])]))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert "PERSON" in done.stdout, done.stderr
