"""A tiny checkpoint in the folder form of transformers, made on the spot: PhoBERT's two tokenizer files, a network of
two layers that learns in a few seconds which words name a person and which a body, and Docs to try it on."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

from pipeline.segment.fold import Folded

LABELS = ["O", "B-PERSON", "I-PERSON", "B-BODY", "I-BODY"]

SURNAMES = ["Lê", "Phạm", "Đỗ", "Võ", "Bùi"]
GIVEN = ["Minh Hòa", "Thị Thủy", "Quang Đạo", "Anh Tuấn", "Ngọc Lan"]
ORGANS = ["Tỉnh ủy", "Thành ủy", "Sở Tài chính", "Đảng ủy", "UBND"]
OWNERS = ["Hòa Bình", "Quảng Ngãi", "Đồng Tháp", "tỉnh"]
VERBS = ["chủ trì", "dự", "kết luận", "phát biểu tại", "kiểm tra"]
MATTERS = ["hội nghị", "buổi làm việc", "công tác cán bộ", "việc sắp xếp bộ máy", "tiến độ dự án"]

#: Words, each with its label.
Sentence = list[tuple[str, str]]


def sentence(seed: int) -> Sentence:
    """A sentence in the manner of a report on a meeting: `Lê Minh Hòa chủ trì hội nghị tại Sở Tài chính tỉnh .`"""
    pick = random.Random(seed).choice
    person = [(pick(SURNAMES), "B-PERSON"), (pick(GIVEN), "I-PERSON")]
    body = [(pick(ORGANS), "B-BODY"), (pick(OWNERS), "I-BODY")]
    action = [(pick(VERBS), "O"), (pick(MATTERS), "O")]
    orders: list[Sentence] = [
        [("đồng chí", "O"), *person, *action, ("tại", "O"), *body, (".", "O")],
        [*body, ("và", "O"), ("ông", "O"), *person, *action, (".", "O")],
        [*action, ("có", "O"), ("bà", "O"), *person, (",", "O"), *body, (".", "O")],
    ]
    return pick(orders)


def make_doc(lines: Iterable[Sequence[str]], separator: str = "\n", vocab: Vocab | None = None) -> Doc:
    """A Doc whose tokens are the words of each line, one space apart, and the line breaks."""
    words: list[str] = []
    spaces: list[bool] = []
    for at, line in enumerate(lines):
        if at:
            words.append(separator)
            spaces.append(False)
        words += line
        spaces += [at < len(line) for at in range(1, len(line) + 1)]
    doc = Doc(vocab or Vocab(), words=words, spaces=spaces)
    doc._.folded = Folded(doc.text)
    return doc


def write_bpe(folder: Path, words: Iterable[str], merges: int) -> None:
    """Learns BPE the plain way and writes fastBPE's `bpe.codes` and `vocab.txt`. Words hold no spaces."""
    counts = Counter(words)
    pieces = {word: [*word[:-1], word[-1] + "</w>"] for word in counts}
    codes = []
    for _ in range(merges):
        pairs: Counter[tuple[str, str]] = Counter()
        for word, parts in pieces.items():
            for pair in pairwise(parts):
                pairs[pair] += counts[word]
        if not pairs:
            break
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        codes.append((*best, pairs[best]))
        for word, parts in pieces.items():
            pieces[word] = _merge(parts, best)
    vocabulary: Counter[str] = Counter()
    for word, parts in pieces.items():
        for part in parts:
            vocabulary[part.removesuffix("</w>") if part.endswith("</w>") else part + "@@"] += counts[word]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bpe.codes").write_text("".join(f"{a} {b} {n}\n" for a, b, n in codes), encoding="utf-8")
    lines = (f"{piece} {count}\n" for piece, count in sorted(vocabulary.items(), key=lambda item: (-item[1], item[0])))
    (folder / "vocab.txt").write_text("".join(lines), encoding="utf-8")


def _merge(parts: list[str], pair: tuple[str, str]) -> list[str]:
    merged: list[str] = []
    for part in parts:
        if merged and (merged[-1], part) == pair:
            merged[-1] += part
        else:
            merged.append(part)
    return merged


def write_checkpoint(folder: Path, steps: int = 150) -> Path:
    """A trained RobertaForTokenClassification with its tokenizer. Needs torch and transformers."""
    import torch
    from transformers import RobertaConfig, RobertaForTokenClassification

    from pipeline.tagger.subwords import Subwords

    training = [sentence(seed) for seed in range(400)]
    write_bpe(folder, (word.replace(" ", "_") for line in training for word, _ in line), merges=150)
    subwords = Subwords.from_folder(folder)
    torch.manual_seed(0)
    # A network this small is slower on several cores than on one.
    torch.set_num_threads(1)
    config = RobertaConfig(
        vocab_size=subwords.size + 1,  # `<mask>`
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=258,
        type_vocab_size=1,
        id2label=dict(enumerate(LABELS)),
        label2id={label: number for number, label in enumerate(LABELS)},
    )
    model = RobertaForTokenClassification(config)
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    for step in range(steps):
        # Several sentences in a sequence, so that all positions are learnt.
        lines = random.Random(step).sample(training, 32)
        rows = [_encode(subwords, [pair for line in lines[at : at + 4] for pair in line]) for at in range(0, 32, 4)]
        length = max(len(ids) for ids, _ in rows)
        ids = torch.tensor([ids + [1] * (length - len(ids)) for ids, _ in rows])
        gold = torch.tensor([labels + [-100] * (length - len(labels)) for _, labels in rows])
        model(input_ids=ids, attention_mask=(ids != 1).long(), labels=gold).loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    model.eval().save_pretrained(folder)
    return folder


def _encode(subwords, pairs: Sentence) -> tuple[list[int], list[int]]:
    """Ids and gold numbers of one sequence; only a word's first subword has a label."""
    ids, labels = [subwords.begin], [-100]
    for pieces, (_, label) in zip(subwords.encode(word.replace(" ", "_") for word, _ in pairs), pairs, strict=True):
        ids += pieces
        labels += [LABELS.index(label)] + [-100] * (len(pieces) - 1)
    return [*ids, subwords.end], [*labels, -100]
