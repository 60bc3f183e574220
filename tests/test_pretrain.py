"""Pretraining, on a tiny configuration: raw text to words, vocabulary, blocks, training, and the encoder's folder."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import AutoModel, AutoModelForTokenClassification, PhobertTokenizer
from typer.testing import CliRunner

from pipeline.cli import app
from pipeline.data.raw import as_typed, read_articles
from pipeline.errors import UsageError
from pipeline.tagger.evidence import TOKEN_TYPES, token_types
from pipeline.tagger.subwords import Subwords
from pipeline.training.pretrain.config import PretrainConfig
from pipeline.training.pretrain.loop import CHECKPOINT, LOG
from pipeline.training.pretrain.network import Masking
from pipeline.training.pretrain.packing import NO_LABEL, Blocks, pack
from pipeline.training.pretrain.running import TAGS, first_embeddings, pretrain
from pipeline.training.pretrain.segmenting import Line, label_articles
from pipeline.training.pretrain.vocabulary import train_vocabulary
from pipeline.training.settings import read_settings
from pipeline.training.vectors import letters_below, letters_of

ARTICLES = [
    "Bí thư Tỉnh ủy Hà Giang thăm xã Minh Tân\nSáng 12/3, đồng chí Bí thư Tỉnh ủy thăm, chúc mừng xã Minh Tân.",
    "Thành ủy Đà Nẵng ban hành Nghị quyết số 08-NQ/TU\nNghị quyết được Ban Thường vụ Thành ủy thông qua ngày 5/6/2025.",
    "UBND tỉnh Lào Cai họp phiên thường kỳ\nChủ tịch UBND tỉnh chủ trì phiên họp; các sở, ngành dự họp.",
    "Đoàn công tác của Quốc hội làm việc tại Cà Mau\nPhó Chủ tịch Quốc hội dẫn đầu đoàn công tác.",
]
CONFIG = Path(__file__).parents[1] / "configs" / "pretrain" / "compact.cfg"


@pytest.mark.parametrize(
    ("joined", "typed"),
    [
        ("Nghị_quyết số 08 - NQ / TU ( ngày 3 / 2 ) .", "Nghị quyết số 08-NQ/TU (ngày 3/2)."),
        ("Quyết_định 12 / 2014 / QĐ - TTg ; 5 - 6 % ...", "Quyết định 12/2014/QĐ-TTg; 5 - 6%..."),
        ('ông nói : " Tốt " , rồi " đi " .', 'ông nói: "Tốt", rồi "đi".'),
        ('" Mở đầu " là vậy', '"Mở đầu" là vậy'),
        ("giai_đoạn 2010 - 2015 , đợt 2", "giai đoạn 2010 - 2015, đợt 2"),
        ("“ Đường tới thành_công ”", "“Đường tới thành công”"),
        ("Bí_thư / Chủ_tịch", "Bí thư/Chủ tịch"),
        ("", ""),
    ],
)
def test_as_typed(joined: str, typed: str) -> None:
    assert as_typed(joined) == typed


@given(st.lists(st.sampled_from(["Tỉnh_ủy", "họp", ",", ".", "(", ")", '"', "12", "/", "-", "NQ"]), max_size=12))
def test_as_typed_loses_no_character(words: list[str]) -> None:
    joined = " ".join(words)
    assert as_typed(joined).replace(" ", "") == joined.replace("_", "").replace(" ", "")


def test_read_articles(tmp_path: Path) -> None:
    rows = [{"text": "Một bài."}, {"title": "Nhan đề", "summary": "Tóm tắt."}, {"title": "Chỉ nhan đề", "summary": ""}]
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")
    (tmp_path / "typed.txt").write_text("Bài một\ndòng hai\n\n\nBài hai\n", encoding="utf-8")
    with lzma.open(tmp_path / "joined.txt.xz", "wt", encoding="utf-8") as file:
        file.write("Tỉnh_uỷ họp .\n" * 45)
    (tmp_path / "windows.jsonl").write_bytes(b'\xef\xbb\xbf{"text": "a"}\r\n{"text": null}\r\n')
    (tmp_path / "squeezed.jsonl.bz2").write_bytes(bz2.compress(b'{"text": "a"}\n'))
    (tmp_path / "empty.txt").write_bytes(b"")
    assert list(read_articles(tmp_path / "a.jsonl")) == ["Một bài.", "Nhan đề\nTóm tắt.", "Chỉ nhan đề"]
    assert list(read_articles(tmp_path / "windows.jsonl")) == ["a"]
    assert list(read_articles(tmp_path / "squeezed.jsonl.bz2")) == ["a"]
    assert list(read_articles(tmp_path / "empty.txt")) == []
    assert list(read_articles(tmp_path / "typed.txt")) == ["Bài một\ndòng hai", "Bài hai"]
    blocks = list(read_articles(tmp_path / "joined.txt.xz"))
    assert [block.count("\n") + 1 for block in blocks] == [20, 20, 5]
    assert blocks[-1].startswith("Tỉnh uỷ họp.\n")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("no.jsonl", b'{"text": "a"}\n{"text": ', "row 2: Expecting value"),
        ("list.jsonl", b'["a"]', "row 1: not a JSON object"),
        ("number.jsonl", b'{"text": 5}', "row 1: `text` is no text"),
        ("bad.txt", b"\xff\xfe\xff", "can't decode"),
        ("cut.txt.xz", b"no xz at all", "not supported"),
        ("articles.parquet", b"PAR1", "neither .txt nor .jsonl"),
        ("damaged.txt.gz", gzip.compress(b"x")[:10] + b"\xff" * 30, "invalid block type"),
    ],
)
def test_read_articles_says_what_is_wrong(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UsageError, match=name) as raised:
        list(read_articles(tmp_path / name))
    assert said in str(raised.value)
    with pytest.raises(UsageError, match="cannot be read as raw text"):
        list(read_articles(tmp_path / "missing.txt"))


def test_words_are_those_of_extraction_with_the_teachers_tags() -> None:
    (lines,) = label_articles(["Đồng chí Lê Văn Hòa, Bí thư Tỉnh uỷ, dự.\nẢnh"])
    assert [form for form in lines[0].forms if form[0].isupper()] == ["Đồng_chí", "Lê_Văn_Hòa", "Bí_thư", "Tỉnh_ủy"]
    assert dict(zip(*lines[0], strict=True))["Bí_thư"] == "B-ROLE"
    assert len(lines) == 1  # one word alone teaches nothing


def test_labelling_does_not_depend_on_workers_and_leaves_out_what_is_scored() -> None:
    unwanted = {letters_of(ARTICLES[1].split("\n")[0])}
    alone = list(label_articles(ARTICLES, without=unwanted))
    assert list(label_articles(ARTICLES, without=unwanted, workers=2)) == alone
    assert [len(lines) for lines in alone] == [2, 1, 2, 2]


WORDS = Counter({"Chủ_tịch": 50, "Tỉnh_ủy": 40, "họp": 30, "tỉnh": 20, "Tỉnh": 5, "chủ": 3, "€": 1, "a_b": 1})


@settings(deadline=None)
@given(st.text(alphabet="Chủ_tịTỉnhủyọp€xа", min_size=1, max_size=12))
def test_vocabulary_is_read_as_phoberts_own(tmp_path_factory: pytest.TempPathFactory, word: str) -> None:
    """Ids are those of transformers' tokenizer in plain Python, characters that are not in the vocabulary included."""
    folder = tmp_path_factory.getbasetemp() / "vocabulary"
    if not folder.exists():
        train_vocabulary(WORDS, 60, folder)
    slow = PhobertTokenizer(str(folder / "vocab.txt"), str(folder / "bpe.codes"))
    assert list(Subwords.from_folder(folder).encode([word])[0]) == slow.convert_tokens_to_ids(slow.tokenize(word))


def test_vocabulary_has_its_size_and_whole_words(tmp_path: Path) -> None:
    train_vocabulary(WORDS, 60, tmp_path)
    subwords = Subwords.from_folder(tmp_path)
    assert subwords.size + 1 <= 60
    assert [len(ids) for ids in subwords.encode(["Chủ_tịch", "Tỉnh_ủy", "họp"])] == [1, 1, 1]
    # Met once: not in the vocabulary.
    assert 3 in subwords.encode(["€"])[0]


@settings(deadline=None, max_examples=30)
@given(
    st.lists(st.lists(st.sampled_from([*WORDS, "chủtỉnhhọp"]), min_size=1, max_size=20), max_size=8),
    st.integers(8, 24),
)
def test_blocks_lose_no_word(tmp_path_factory: pytest.TempPathFactory, texts: list[list[str]], length: int) -> None:
    folder = tmp_path_factory.mktemp("blocks")
    train_vocabulary(WORDS, 60, folder)
    subwords = Subwords.from_folder(folder)
    lines = [Line(forms, [TAGS[at % len(TAGS)] for at in range(len(forms))]) for forms in texts]
    count = pack(lines, subwords, TAGS, length, folder)
    blocks = Blocks.open(folder)
    assert blocks.ids.shape == blocks.types.shape == blocks.labels.shape == (count, length)
    told = blocks.labels != NO_LABEL
    assert [TAGS[number] for number in blocks.labels[told]] == [tag for line in lines for tag in line.tags]
    assert blocks.types[told].tolist() == [kind for line in lines for kind in token_types(line.forms)]
    inside = blocks.ids[(blocks.ids != 0) & (blocks.ids != 1) & (blocks.ids != 2)]
    assert inside.tolist() == [
        id_ for line in lines for ids in subwords.encode(line.forms) for id_ in ids[: length - 2]
    ]
    assert (blocks.ids[:, 0] == subwords.begin).all()
    assert told.any(axis=1).sum() == count, "a block without a word teaches nothing"


def test_masking() -> None:
    ids = torch.arange(4, 2004).repeat(2, 1)
    ids[:, :10] = torch.tensor([0, 1, 2, 3, 0, 1, 2, 3, 0, 1])
    noise = Masking(ids, 0.15, 5000, torch.Generator().manual_seed(1))
    assert noise.at.shape == (2, 300)
    assert noise.counts.all()
    assert (noise.at >= 10).all()
    seen = noise.ids.gather(1, noise.at)
    assert 0.75 < (seen == 5000).float().mean() < 0.85
    assert 0.05 < (seen == ids.gather(1, noise.at)).float().mean() < 0.15
    untouched = torch.ones_like(ids).scatter(1, noise.at, 0).bool()
    assert torch.equal(noise.ids[untouched], ids[untouched])
    again = Masking(ids, 0.15, 5000, torch.Generator().manual_seed(1))
    assert torch.equal(again.ids, noise.ids)


def test_masking_of_a_block_with_less_than_its_share() -> None:
    """A block that is nearly all padding: what is no subword stays, and does not count."""
    ids = torch.ones(1, 40, dtype=torch.long)
    ids[0, :3] = torch.tensor([0, 9, 2])
    noise = Masking(ids, 0.5, 50, torch.Generator().manual_seed(0))
    assert noise.counts.sum() == 1
    assert (noise.ids[0, 3:] == 1).all()


def tiny(tmp_path: Path, *more: str) -> PretrainConfig:
    raw = tmp_path / "raw.txt"
    raw.write_text("\n\n".join(ARTICLES * 3), encoding="utf-8")
    return read_settings(
        CONFIG,
        PretrainConfig,
        [
            f'text.files=["{raw}"]',
            "text.repeat=[]",
            "text.most=[]",
            "text.without=[]",
            "text.workers=1",
            "text.held_out=6",
            f"paths.work={tmp_path / 'work'}",
            f"paths.output={tmp_path / 'encoder'}",
            "encoder.vocabulary=128",
            "encoder.layers=2",
            "encoder.width=32",
            "encoder.inner=64",
            "encoder.length=32",
            "training.batch=128",
            "training.tokens=7680",
            "training.save_every=20",
            "training.log_every=10",
            "training.threads=1",
            *more,
        ],
        like="configs/pretrain/compact.cfg",
    )


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    assert pretrain(tiny(folder)) == folder / "encoder"
    return folder


def log(folder: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (folder / "work" / LOG).read_text(encoding="utf-8").splitlines()]


def test_pretraining_lowers_both_losses(run: Path) -> None:
    rows = log(run)
    assert [row["step"] for row in rows] == [10, 20, 30, 40, 50, 60]
    assert rows[-1]["loss"] < 0.8 * rows[0]["loss"]
    assert rows[-1]["held_out"] < rows[1]["held_out"]
    assert rows[-1]["held_out_labels"] < rows[1]["held_out_labels"]
    assert rows[-1]["tokens"] == 7680
    assert rows[-1]["minutes_left"] == 0


def test_the_encoder_loads_as_what_it_says(run: Path) -> None:
    model = AutoModel.from_pretrained(run / "encoder")
    assert model.config.model_type == "roberta"
    assert model.config.type_vocab_size == TOKEN_TYPES
    assert model.config.hidden_dropout_prob == 0.1
    subwords = Subwords.from_folder(run / "encoder")
    assert model.config.vocab_size == subwords.size + 1
    ids = torch.tensor([[0, *(id_ for word in subwords.encode(["Bí_thư", "Tỉnh_ủy"]) for id_ in word), 2]])
    assert torch.isfinite(model(ids)[0]).all()
    # A hint that was never shown begins as the shape alone.
    rows = model.embeddings.token_type_embeddings.weight
    assert torch.equal(rows[1], rows[1 + 9])
    # The head for labels is the beginning of a tagger's.
    tagger = AutoModelForTokenClassification.from_pretrained(run / "encoder", dtype=torch.float32)
    taught = torch.load(run / "work" / CHECKPOINT, weights_only=True)["net"]["labels.weight"]
    assert torch.equal(tagger.classifier.weight, taught.half().float())
    assert list(tagger.config.id2label.values()) == list(TAGS)
    card = (run / "encoder" / "README.md").read_text(encoding="utf-8")
    assert "7,680" in card
    assert "raw.txt" in card


@pytest.mark.parametrize("stops", [[7], [20, 41]])
def test_a_run_that_was_cut_ends_with_the_weights_of_an_uncut_one(run: Path, tmp_path: Path, stops: list[int]) -> None:
    config = tiny(tmp_path)
    for stop in stops:
        assert pretrain(config, until=stop) == tmp_path / "work"
    pretrain(config)
    whole, cut = (torch.load(folder / "work" / CHECKPOINT, weights_only=True)["net"] for folder in (run, tmp_path))
    assert whole.keys() == cut.keys()
    assert all(torch.equal(whole[name], cut[name]) for name in whole)


def test_going_on_from_an_encoder_keeps_its_vocabulary(run: Path, tmp_path: Path) -> None:
    """As from vinai/phobert-base-v2, where that can be had."""
    config = tiny(tmp_path, f"encoder.start={run / 'encoder'}", "training.tokens=1280")
    pretrain(config)
    before, after = (AutoModel.from_pretrained(folder / "encoder") for folder in (run, tmp_path))
    assert after.config.vocab_size == before.config.vocab_size
    assert (tmp_path / "encoder" / "vocab.txt").read_bytes() == (run / "encoder" / "vocab.txt").read_bytes()
    moved = (after.embeddings.word_embeddings.weight - before.embeddings.word_embeddings.weight).abs().mean()
    assert 0 < moved < 0.02
    card = (tmp_path / "encoder" / "README.md").read_text(encoding="utf-8")
    assert f"Beside what {run / 'encoder'} had seen" in card
    assert "nothing else" not in card


def test_a_checkpoint_of_another_run_is_not_gone_on_with(run: Path) -> None:
    with pytest.raises(UsageError, match="is of another run"):
        pretrain(tiny(run, "training.seed=5"))


@pytest.mark.parametrize(
    "setting", ["text.most=[3]", "text.held_out=5", "encoder.vocabulary=96", "encoder.length=16", "text.repeat=[2]"]
)
def test_a_work_folder_of_another_text_is_not_gone_on_with(run: Path, setting: str) -> None:
    """It would be taken as it stands, and the setting would do nothing."""
    with pytest.raises(UsageError, match="is of another run") as raised:
        pretrain(tiny(run, setting))
    assert setting.split(".")[1].split("=")[0] in str(raised.value)


def test_a_work_folder_does_not_mind_how_its_text_is_read(run: Path) -> None:
    assert pretrain(tiny(run, "text.workers=2")) == run / "encoder"


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("training.tokns=5", "tokens?"),
        ("text.most=[1, 2]", "most has 2 numbers for 1 files"),
        ("training.masked=1.5", "training.masked"),
        ("nonsense", "section.name=value"),
        ("training.device=gpu", "training.device"),
        ("encoder.heads=5", "width is no multiple of heads: 32 by 5"),
        # Their parts in the work folder would have the same names, and the second would never be read.
        ('text.files=["a/raw.txt", "b/raw.jsonl.xz"]', "raw is the name of two"),
    ],
)
def test_bad_settings_are_named(tmp_path: Path, setting: str, said: str) -> None:
    with pytest.raises(UsageError, match="not a usable training configuration") as raised:
        tiny(tmp_path, setting)
    assert said in str(raised.value)
    assert "Compare it with configs/pretrain/compact.cfg." in str(raised.value)


def test_too_little_text(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nothing to train on"):
        pretrain(tiny(tmp_path, "text.held_out=100", "text.most=[1]"))
    (tmp_path / "raw.txt").write_bytes(b"")
    with pytest.raises(UsageError, match="nothing to train on"):
        pretrain(tiny(tmp_path, f"paths.work={tmp_path / 'empty'}", "text.most=[1]"))


def test_what_is_to_be_left_out_must_be_there(tmp_path: Path) -> None:
    """A misspelt folder would leave the articles in that a model is scored on."""
    with pytest.raises(UsageError, match="no such file or folder"):
        pretrain(tiny(tmp_path, f'text.without=["{tmp_path / "none"}"]'))
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "a.tag").write_text("…", encoding="utf-8")
    with pytest.raises(UsageError, match=r"holds no NAME\.txt"):
        pretrain(tiny(tmp_path, f'text.without=["{tmp_path / "gold"}"]'))


def test_letters_below(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes("Tỉnh ủy họp.\r\nẢnh\n".encode())
    assert letters_below([tmp_path]) == {"tỉnhủyhọp", "ảnh"}
    assert letters_below([tmp_path], longer_than=3) == {"tỉnhủyhọp"}
    (tmp_path / "b.txt").write_bytes(b"\xff")
    with pytest.raises(UsageError, match=r"b\.txt"):
        letters_below([tmp_path])


def test_first_embeddings_need_subwords_that_come_again(tmp_path: Path) -> None:
    config = tiny(tmp_path)
    config.paths.work.mkdir()
    ids = np.arange(4, 20, dtype=np.uint16)[None]
    blocks = Blocks(ids, np.zeros_like(ids, np.uint8), np.zeros_like(ids, np.int8))
    with pytest.raises(UsageError, match=r"no subword comes 5 times"):
        first_embeddings(blocks, config)
    again = Blocks(*(array.repeat(8, axis=0) for array in blocks))
    vectors = first_embeddings(again, config)
    assert vectors.shape == (20, 32)
    assert np.array_equal(first_embeddings(blocks, config), vectors), "made once"
    assert [path.name for path in config.paths.work.iterdir()] == ["vectors.npy"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda folder: (folder / "bpe.codes").unlink(), "it has no bpe.codes"),
        (lambda folder: reshape(folder, max_position_embeddings=18), "it reads 16 subwords, and encoder.length is 32"),
        (lambda folder: reshape(folder, model_type="bert"), "its model_type is 'bert'"),
    ],
)
def test_what_cannot_be_gone_on_from(run: Path, tmp_path: Path, change: Callable[[Path], None], said: str) -> None:
    """Told before any text is segmented."""
    shutil.copytree(run / "encoder", tmp_path / "start")
    change(tmp_path / "start")
    with pytest.raises(UsageError, match="no encoder to go on from") as raised:
        pretrain(tiny(tmp_path, f"encoder.start={tmp_path / 'start'}"))
    assert said in str(raised.value)
    assert not (tmp_path / "work" / "segmented").exists()


def reshape(folder: Path, **values: object) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | values), encoding="utf-8")


def test_no_gpu_says_so(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(UsageError, match=r"training\.device=cpu"):
        pretrain(tiny(run, "training.device=cuda"))


def test_command(run: Path, tmp_path: Path) -> None:
    """With all of it done already, the command prints where the encoder is."""
    raw = run / "raw.txt"
    settings = [
        *(f'text.files=["{raw}"]', "text.repeat=[]", "text.most=[]", "text.without=[]", "text.held_out=6"),
        *(f"paths.work={run / 'work'}", f"paths.output={tmp_path / 'again'}", "encoder.vocabulary=128"),
        *("encoder.layers=2", "encoder.width=32", "encoder.inner=64", "encoder.length=32", "training.batch=128"),
        *("training.tokens=7680", "training.threads=1"),
    ]
    done = CliRunner().invoke(
        app, ["train", "pretrain", str(CONFIG), *(part for one in settings for part in ("--set", one))]
    )
    assert done.exit_code == 0, done.output
    assert done.stdout == f"{tmp_path / 'again'}\n"
    assert "--set training.threads=1" in (tmp_path / "again" / "README.md").read_text(encoding="utf-8")
    first, again = (AutoModel.from_pretrained(path) for path in (run / "encoder", tmp_path / "again"))
    assert torch.equal(first.embeddings.word_embeddings.weight, again.embeddings.word_embeddings.weight)
