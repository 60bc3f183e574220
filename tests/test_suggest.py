"""`trichyeu train suggest`: what an article teaches, near-duplicates, variety, and what is written."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from spacy.language import Language
from spacy.tokens import Doc
from typer.testing import CliRunner, Result

from pipeline.article import Article, Mention, Source
from pipeline.cli import app
from pipeline.data.corpus import read_corpus
from pipeline.data.formats import label_studio
from pipeline.errors import UsageError
from pipeline.sources import ArticleFailure
from pipeline.tagger import Tagger
from pipeline.tagger.lexicon.engine import LexiconEngine
from pipeline.training.suggest import Pool, Reader, Reading, disagreement, doubt, read_pool, suggest, unmarked, write
from pipeline.training.variety import Words, choose, ranks, vectors

FLOOD = """Nước lũ vây ba xã ven sông
Mưa lớn từ đêm mùng hai khiến nước sông dâng nhanh, ba xã ven bờ bị chia cắt hoàn toàn.
Bộ đội dùng thuyền đưa bà con cùng lương thực lên khu trường học trên đồi cao.
Chính quyền huyện đã phát mì gói, nước sạch cho hơn hai trăm hộ dân trong buổi sáng.
"""
LATER = "Đến chiều, đường vào bản đã thông nhưng điện vẫn chưa được đóng trở lại."
CONGRESS = """Đại hội chi bộ thôn bầu cấp ủy mới
Sáng nay, chi bộ thôn tổ chức đại hội nhiệm kỳ, bầu năm đồng chí vào cấp ủy khóa mới.
Báo cáo chính trị nêu rõ kết quả xây dựng nông thôn mới và những hạn chế cần khắc phục.
"""
FOOTBALL = """Đội chủ nhà gỡ hòa phút bù giờ
Trận đấu trên sân mưa kết thúc với tỷ số hai đều sau pha đánh đầu của trung vệ vào cuối trận.
Huấn luyện viên đội khách phàn nàn về chất lượng mặt cỏ và quyết định của trọng tài.
"""


def reading(nlp: Language, text: str, mentions: Sequence[Mention], other: list[Mention] | None = None) -> Reading:
    return Reading(nlp.tokenizer(text), list(mentions), other)


# What teaches


def test_doubt_is_of_the_least_sure(nlp: Language) -> None:
    text = "một hai ba bốn năm sáu bảy tám chín mười " * 10
    sure = [Mention(at, at + 1, "DATE", 0.99) for at in range(0, 40, 2)]
    unsure = [Mention(at, at + 1, "BODY", 0.4) for at in range(50, 60, 2)]
    signal = doubt(reading(nlp, text, sure + unsure))
    assert signal.value == pytest.approx((5 * 0.6 + 0.01) / 6)
    assert re.match(r"least sure of BODY '.' 0\.40, BODY '.' 0\.40, BODY '.' 0\.40 …", signal.says)
    # an article twice as long with twice the doubts is in as much doubt, and one mention alone in little
    twice = [Mention(m.start + 100, m.end + 100, m.label, m.score) for m in sure + unsure]
    assert doubt(reading(nlp, text, sure + unsure + twice)).value == pytest.approx((10 * 0.6 + 2 * 0.01) / 12)
    assert doubt(reading(nlp, text, unsure[:1])).value == pytest.approx(0.15)
    assert doubt(reading(nlp, text, [])).value == 0


def test_disagreement_counts_spans_of_either(nlp: Language) -> None:
    text = "Hội Nông dân xã Nậm Nhừ họp"
    mine = [Mention(0, 12, "BODY"), Mention(13, 23, "LOCATION")]
    assert disagreement(reading(nlp, text, mine)) is None
    same = disagreement(reading(nlp, text, mine, list(mine)))
    assert same is not None
    assert same.value == 0
    other = disagreement(reading(nlp, text, mine, [Mention(0, 23, "BODY"), mine[1]]))
    assert other is not None
    assert other.value == pytest.approx(2 / 8)
    assert "'Hội Nông dân' BODY (tagger), 'Hội Nông dân xã Nậm Nhừ' BODY (rules)" in other.says


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sáng nay, ông gặp anh Kpă Thuận ở làng.", ["Kpă Thuận"]),
        ("LỄ HỘI Ở BẢN NẬM NHỪ\nHôm qua trời mưa.", []),  # a heading in capitals
        ("Ông nói: Chúng ta cần làm ngay. Mọi người “Đồng ý”.", []),  # a sentence begins
        ("Ông gặp chị Lò Thị Mai, bà Vừ Thị Dở.", ["Lò Thị Mai", "Vừ Thị Dở"]),
        ("Hôm qua trời mưa.", []),
    ],
)
def test_capitals_in_no_mention(nlp: Language, text: str, names: list[str]) -> None:
    doc = text and nlp.tokenizer(text)
    for name, component in nlp.pipeline:
        if name in ("layout", "sentences"):
            doc = component(doc)
    assert isinstance(doc, Doc)
    signal = unmarked(Reading(doc, [], None))
    assert signal.says.startswith(f"{len(names)} names, perhaps, unmarked")
    assert all(f"'{name}'" in signal.says for name in names)
    marked = [Mention(text.index(name), text.index(name) + len(name), "PERSON") for name in names]
    assert unmarked(Reading(doc, marked, None)).value == 0


class Doubter:
    """An engine that takes the first word for a body, half sure."""

    name, model, sha256 = "checkpoint", "doubter", "0" * 64

    def tag(self, docs: Sequence[Doc]) -> list[list[Mention]]:
        return [[Mention(0, len(doc[0]), "BODY", 0.5, self.name)] for doc in docs]


def test_rules_beside_a_network(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lexicon speaks beside another engine and not beside itself, and says what it would say as the tagger."""
    text = "Ông Lê Văn Mười, Bí thư Tỉnh ủy Sơn La, họp ngày 8/8/2024."
    (tagger,) = [component for _, component in nlp.pipeline if isinstance(component, Tagger)]
    monkeypatch.setattr(tagger, "engine", LexiconEngine())
    alone = Reader(nlp)(Article(text))
    assert isinstance(alone, tuple)
    assert "disagreement" not in alone[2]
    spans = {(span.start, span.end, span.label) for span in alone[0]}
    assert alone[1] == "lexicon"
    monkeypatch.setattr(tagger, "engine", Doubter())
    both = Reader(nlp)(Article(text))
    assert isinstance(both, tuple)
    marked = {(span.start, span.end, span.label) for span in both[0]}
    assert both[1] == "doubter"
    assert both[2]["disagreement"].value == pytest.approx(len(marked ^ spans) / (len(marked) + len(spans) + 4))
    assert both[2]["doubt"].value == pytest.approx(0.5 / 4)


# Variety


def test_ranks() -> None:
    assert ranks([3.0, 1.0, 2.0]).tolist() == [1.0, 0.0, 0.5]
    assert ranks([7.0, 7.0, 7.0]).tolist() == [0.5, 0.5, 0.5]
    assert ranks([7.0]).tolist() == [0.5]
    assert ranks([]).tolist() == []


def test_vectors() -> None:
    words = [Words.of(text) for text in (FLOOD, FLOOD, CONGRESS, FOOTBALL, "")]
    rows = vectors(words)
    assert rows[0] @ rows[1] == pytest.approx(1, abs=0.1)
    assert abs(rows[0] @ rows[3]) < 0.2
    # few words in common, and those are all that has a column
    assert 0 <= rows[2] @ rows[3] < 0.2
    assert not rows[4].any()
    assert (vectors(words) == rows).all()
    assert vectors([]).shape[0] == 0
    # hash() differs between processes; this must not
    assert (
        Words.of("Tỉnh ủy").terms.tolist()
        == sorted(Words.of("tỉnh uỷ").terms.tolist())
        == [*map(int, Words.of("TỈNH ỦY").terms)]
    )


def pick(texts: Sequence[str], teaches: Sequence[float], count: int, balance: float, known: Sequence[str] = ()):
    chosen = choose([*map(Words.of, texts)], np.array(teaches), count, balance, [*map(Words.of, known)])
    return [choice.at for choice in chosen]


def test_near_duplicates_are_chosen_once() -> None:
    reprint = FLOOD.replace("hai trăm hộ", "ba trăm hộ") + LATER
    digest = "\n".join(FLOOD.splitlines()[:2])
    shouted = FLOOD.upper().replace("\n", "\r\n")
    texts = [reprint, FLOOD, digest, shouted, CONGRESS, FOOTBALL]
    for balance in (0.0, 0.5, 1.0):
        assert sorted(pick(texts, [0.9, 0.8, 0.7, 0.6, 0.2, 0.1], 6, balance)) in ([0, 4, 5], [1, 4, 5], [2, 4, 5])
    assert pick(texts, [0.9, 0.8, 0.7, 0.6, 0.2, 0.1], 6, 0.0) == [0, 4, 5]
    assert pick(texts, [0.9, 0.8, 0.7, 0.6, 0.2, 0.1], 6, 0.5, known=[FLOOD]) == [4, 5]
    assert pick([FLOOD, CONGRESS], [0.5, 0.5], 5, 0.5) == [0, 1]  # a pool smaller than asked for, and equal worth


def test_balance() -> None:
    """Three stories of a flood that teach much, one of football that teaches little."""
    floods = [
        "Nước sông dâng nhanh sau mưa lớn, xã ven sông bị chia cắt.",
        "Mưa lớn kéo dài, nước sông dâng nhanh làm hai thôn ngập sâu.",
        "Sau mưa lớn, đường vào xã ven sông ngập, nước rút chậm.",
    ]
    texts, teaches = [*floods, FOOTBALL], [0.9, 0.8, 0.7, 0.1]
    assert pick(texts, teaches, 2, 0.0) == [0, 1]
    assert pick(texts, teaches, 2, 1.0)[1] == 3
    assert pick(texts, teaches, 4, 0.5) == pick(texts, teaches, 4, 0.5)


# The pool


def test_pool(nlp: Language) -> None:
    """What cannot be used becomes a message and nothing else; articles known or read before are counted."""
    broken = ArticleFailure(Source("x.txt"), "E006", "x.txt: is empty. Fill it or leave it out.")
    items = [
        broken,
        Article(FLOOD, Source("n/tin lũ.txt")),
        Article(FLOOD.upper(), Source("n/again.txt")),
        Article("Nửa cặp \ud83d ký tự.", Source("n/half.txt")),
        Article("Ông nói <PERSON> rồi đi.", Source("n/tag.txt")),
        Article(CONGRESS, Source("-", line=3, format="jsonl"), id="a/b"),
        Article(FOOTBALL, Source("n/tin lũ.html")),
    ]
    pool = read_pool(items, nlp, known=[Words.of(CONGRESS.lower())])
    assert [draft.name for draft in pool.drafts] == ["tin-lũ", "tin-lũ-2"]
    assert (pool.known, pool.doubles) == (1, 1)
    assert [re.findall(r"\[(E\d+)]$", message) for message in pool.failures] == [["E006"], ["E101"], ["E501"]]
    assert "label-studio" in pool.failures[-1]
    whole = read_pool(items, nlp, format="label-studio")
    assert [draft.name for draft in whole.drafts] == ["tin-lũ", "tag", "a-b-3", "tin-lũ-2"]
    assert suggest(Pool(), 3) == []


# The command


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nlp: Language) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pipeline.cli.suggest.load", lambda config, tagger: nlp)
    Path("news").mkdir()
    crlf = "Ông Lò Văn Páo, Bí thư Huyện uỷ Mường Nhé,\r\nký Quyết định số 12-QĐ/HU 😀 ngày 8/8/2024.\r\n"
    for name, text in {"lu": FLOOD, "dai-hoi": CONGRESS, "bong-da": FOOTBALL, "quyet-dinh": crlf, "trong": ""}.items():
        (Path("news") / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
    Path("gold").mkdir()
    Path("gold/x.tag").write_text(FOOTBALL.replace("trọng tài", "<ROLE>trọng tài</ROLE>"), encoding="utf-8")
    Path("gold/bad.tag").write_text("<ROLE>x", encoding="utf-8")
    return tmp_path


def call(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["train", "suggest", *arguments], catch_exceptions=False)


def table(folder: str) -> list[dict[str, str]]:
    with open(Path(folder) / "suggestions.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_tags(news: Path) -> None:
    result = call("news", "-o", "next", "-n", "3", "--without", "gold")
    assert result.exit_code == 1  # an empty file, and tags that do not pair
    assert "3 articles of 3 suggested, 1 annotated already, 2 failed: next" in result.stderr
    assert len(Path("next/failures.txt").read_text(encoding="utf-8").splitlines()) == 2
    rows = table("next")
    assert [row["rank"] for row in rows] == ["1", "2", "3"]
    assert {row["source"] for row in rows} == {f"news/{name}.txt" for name in ("lu", "dai-hoi", "quyet-dinh")}
    assert all(row["why"] for row in rows)
    articles = {article.name: article for article in read_corpus(Path("next"))}
    assert articles.keys() == {row["name"] for row in rows}
    for name, article in articles.items():
        assert article.text == (Path("news") / f"{name}.txt").read_bytes().decode()
    decision = articles["quyet-dinh"]
    assert {"Lò Văn Páo", "Quyết định số 12-QĐ/HU", "ngày 8/8/2024"} <= {*map(decision.words, decision.spans)}
    # the same again, byte for byte
    call("news", "-o", "again", "-n", "3", "--without", "gold")
    for path in Path("next").iterdir():
        assert (Path("again") / path.name).read_bytes() == path.read_bytes()


def test_label_studio(news: Path) -> None:
    Path("news/trong.txt").unlink()
    assert call("news", "-o", "next", "--format", "label-studio", "--balance", "0", "--quiet").exit_code == 0
    tasks = json.loads(Path("next/tasks.json").read_text(encoding="utf-8"))
    assert len(tasks) == 4
    assert all("annotations" not in task for task in tasks)
    assert tasks[0]["predictions"][0]["model_version"] == "tagger"
    scores = [task["predictions"][0]["score"] for task in tasks]
    assert scores == sorted(scores, reverse=True)
    articles = list(label_studio.read(Path("next/tasks.json")))
    assert [article.name for article in articles] == [row["name"] for row in table("next")]
    for article in articles:
        assert article.text == (Path("news") / f"{article.name}.txt").read_bytes().decode()


def test_an_id_that_is_no_text(nlp: Language, tmp_path: Path) -> None:
    pool = read_pool([Article(FLOOD, Source("-", line=1), id="\ud83d, \n1")], nlp)
    write(suggest(pool, 1), tmp_path / "next", "tags")
    (row,) = table(str(tmp_path / "next"))
    assert (row["name"], row["id"]) == ("1-1", "\\ud83d, \n1")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["news", "-o", "gold"], "E632"),
        (["nowhere", "-o", "next"], "E001"),
        (["news", "-o", "next", "--without", "nowhere"], "E001"),
        (["news", "-o", "next", "--without", "empty"], "E705"),
        (["news", "-o", "next", "--format", "brat"], "E630"),
        (["news/trong.txt", "-o", "next"], "E730"),
    ],
)
def test_wrong_use(news: Path, arguments: list[str], code: str) -> None:
    Path("empty").mkdir()
    with pytest.raises(UsageError) as raised:
        call(*arguments)
    assert raised.value.code == code
    assert not Path("next").exists()
