"""Gold articles for tests of the corpus' tools: written ones, and any that hypothesis can think of."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from pipeline import inline
from pipeline.article import LABELS
from pipeline.data.corpus import GoldArticle, read_corpus
from pipeline.inline import Span

GOLD = Path(__file__).parent / "gold"

#: What is awkward for one format or another: marks apart, odd spaces, line breaks, pairs of UTF-16, signs of mark-up.
_AWKWARD = "Đảng Ủy xã\n\r\t 08-NQ/TU“”,.\\#_|<>&'\u0301\u200b\xa0\u2028\x85\x1c\ufeff😀"
_CHARACTERS = st.one_of(st.sampled_from(_AWKWARD), st.characters(exclude_categories=["Cs"]))
_RECORD = {"published": None, "title": "Ấn “tượng”\n\\", "authors": ["Lò A"], "positions": [], "dates": [["8/8", None]]}


def tagged(text: str, name: str = "a", split: str = "") -> GoldArticle:
    """An article written with its tags."""
    plain, spans = inline.parse(text, name)
    return GoldArticle(name, plain, tuple(spans), split)


def own_articles() -> list[GoldArticle]:
    """The articles that lie in seeds/articles, with their gold."""
    return list(read_corpus(GOLD))


@st.composite
def gold_articles(draw: st.DrawFn) -> GoldArticle:
    """Any text with flat spans over some of it, none of which begins or ends with white space."""
    text, spans = "", []
    for piece, label in draw(st.lists(st.tuples(st.text(_CHARACTERS, min_size=1), st.sampled_from((None, *LABELS))))):
        words = piece if label is None else "".join(piece.splitlines()).strip()
        if label is not None and words:
            spans.append(Span(len(text), len(text) + len(words), label))
        text += words
    name = draw(st.sampled_from(["a", "bài 1", "x.y", "ha-giang-2019"]))
    split = draw(st.sampled_from(["", "train", "news/dev"]))
    return GoldArticle(name, text, tuple(spans), split, draw(st.sampled_from([None, _RECORD])))


def corpora() -> st.SearchStrategy[list[GoldArticle]]:
    """Articles of which no two have the same split and name."""
    return st.lists(gold_articles(), min_size=1, max_size=3, unique_by=lambda article: article.key)
