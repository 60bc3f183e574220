"""ONNX files of a checkpoint, and what extraction loses by them: their spans against torch's, on gold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pipeline import loading
from pipeline.article import Article
from pipeline.data.corpus import GoldArticle, read_corpus, read_text, write_text
from pipeline.evaluation.scores import MICRO, Score, strict
from pipeline.inline import Span
from pipeline.tagger.checkpoint import CheckpointEngine
from pipeline.tagger.networks import ONNX_FILES

#: The card's section that `describe` writes anew.
_SECTION = re.compile(r"\n## ONNX\n.*?(?=\n## |\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where the two runtimes disagree: the spans that only the one or only the other has there."""

    article: str
    line: int
    torch: list[str]
    onnx: list[str]

    def __str__(self) -> str:
        mine, theirs = (" ".join(f"[{span}]" for span in spans) or "nothing" for spans in (self.torch, self.onnx))
        return f"{self.article}:{self.line}: torch {mine} | ONNX {theirs}"


@dataclass
class Comparison:
    """The spans of torch and of one ONNX file over gold, with the strict micro score of each."""

    file: Path
    torch: Score = field(default_factory=Score)
    onnx: Score = field(default_factory=Score)
    #: Spans that both have, and the largest difference of their scores.
    same: int = 0
    largest: float = 0.0
    differences: list[Difference] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.file.name}: {self.same} spans as torch has them, {self.torch.predicted - self.same} of torch's are "
            f"missing, {self.onnx.predicted - self.same} are its own; strict F1 {self.onnx.f1:.2f}, torch "
            f"{self.torch.f1:.2f}; scores differ by up to {self.largest:.4f}"
        )


def compare(folder: Path, gold: Sequence[Path]) -> Comparison:
    """Runs the pipeline over the articles of gold folders with torch, and with the ONNX file that extraction takes.

    Raises UsageError E316 where the checkpoint lacks either, and what reading gold raises (E001, E501, E502).
    """
    folder = folder.resolve()
    files = [folder / name for name in ONNX_FILES if (folder / name).is_file()]
    engines = [CheckpointEngine(folder, backend="torch"), CheckpointEngine(folder, backend="onnx")]
    found = Comparison(files[0])
    articles = [article for one in gold for article in read_corpus(one)]
    torch, onnx = (dict(enumerate(_tagged(engine, folder, articles))) for engine in engines)
    for score, of_engine in ((found.torch, torch), (found.onnx, onnx)):
        micro = strict((article.spans, of_engine[at]) for at, article in enumerate(articles))[MICRO]
        score.add(micro.right, micro.predicted, micro.gold)
    for at, article in enumerate(articles):
        both = torch[at].keys() & onnx[at].keys()
        found.same += len(both)
        found.largest = max([found.largest, *(abs(torch[at][span] - onnx[at][span]) for span in both)])
        found.differences += _differences(article, torch[at].keys() - both, onnx[at].keys() - both)
    return found


def _tagged(engine: CheckpointEngine, folder: Path, articles: Sequence[GoldArticle]) -> Iterator[dict[Span, float]]:
    """For each article the engine's spans with their scores, by the pipeline that extraction runs."""
    from pipeline.engines.extractor import to_doc

    nlp = loading.load_tagging(str(folder))
    nlp.get_pipe("tagger").engine = engine  # type: ignore[attr-defined]
    for article in articles:
        doc = nlp(to_doc(nlp, Article(article.text)))
        yield {Span(mention.start, mention.end, mention.label): mention.score for mention in doc._.tagged}


def _differences(article: GoldArticle, torch: set[Span], onnx: set[Span]) -> Iterator[Difference]:
    """The spans that differ, those of one line together."""
    name = f"{article.split}/{article.name}".lstrip("/")
    lines = sorted({article.line(span.start) for span in torch | onnx})
    for line in lines:
        sides = (
            [f"{span.label} {article.words(span)}" for span in sorted(side) if article.line(span.start) == line]
            for side in (torch, onnx)
        )
        yield Difference(name, line, *sides)


def describe(folder: Path, comparison: Comparison, gold: Sequence[Path]) -> None:
    """Writes the comparison's figures to the model card, in place of those of an export before."""
    card = folder / "README.md"
    if not card.is_file():
        return
    where = ", ".join(map(str, gold))
    section = f"\n## ONNX\n\nOn {where}: {comparison}.\n"
    write_text(card, _SECTION.sub("", read_text(card)).rstrip("\n") + "\n" + section)
