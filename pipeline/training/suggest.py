"""Active learning: which articles would teach a tagger most, annotated beforehand by the tagger that we have.

    trichyeu train suggest news/ -n 50 -o next --without data/corpus

What an article would teach is said by `SIGNALS`, each of which looks at one article that has been through the pipeline.
Each signal is a share, not a sum, so that long articles are not first because they are long, and counts as if there
were a few words more that are all right (`_PRIOR`), so that short ones are not first by chance. A signal's values are
turned into ranks within the pool, and their mean is what the article teaches. The choice weighs that against variety
(`pipeline.training.variety`). The same sources give the same choice.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline import inline
from pipeline.article import Article, Mention
from pipeline.data.corpus import GoldArticle, article_files, read_text, write_text
from pipeline.data.formats import label_studio, tags
from pipeline.engines.extractor import TOKENIZER, failure, to_doc
from pipeline.engines.outcome import Failure
from pipeline.errors import TrichyeuError, UsageError
from pipeline.inline import Span
from pipeline.resolve.merge import merge
from pipeline.sources import ArticleFailure, Item
from pipeline.tagger import Engine, Tagger
from pipeline.training.variety import Choice, Words, choose, ranks

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

FORMATS = ("tags", "label-studio")
TABLE, TASKS = "suggestions.csv", "tasks.json"

#: So many right ones are added to what a signal counts: of two spans one in doubt is no proof of anything.
_PRIOR = 4
#: An article's doubt is that of so large a part of its mentions, the least sure ones.
_LEAST_SURE = 0.25
#: Zones of the page's own words, which nobody annotates for.
_NOT_THE_ARTICLE = frozenset({"header", "furniture", "junk"})
_LINE = re.compile(r"[^\n]+")
#: How many examples a reason gives, and how long one may be.
_EXAMPLES, _LONGEST = 3, 60


@dataclass(frozen=True, slots=True)
class Reading:
    """One article after all stages. `other` is what a second engine, the rules, would have said; None without one."""

    doc: Doc
    mentions: list[Mention]
    other: list[Mention] | None


@dataclass(frozen=True, slots=True)
class Signal:
    """One measure of what an article would teach: `value`, 0 to 1, and `says`, the reason in words."""

    value: float
    says: str


def doubt(reading: Reading) -> Signal:
    """Mean of 1 - score over the least sure quarter of the mentions, four at least."""
    unsure = sorted(reading.mentions, key=lambda mention: (mention.score, mention.start))
    count = max(_PRIOR, round(_LEAST_SURE * len(unsure)))
    value = sum(1 - mention.score for mention in unsure[:count]) / count
    examples = (f"{mention.label} {_quoted(reading.doc, mention)} {mention.score:.2f}" for mention in unsure)
    return Signal(value, f"least sure of {_some(examples)}")


def disagreement(reading: Reading) -> Signal | None:
    """The share of spans, of the tagger's and the rules' together, that only one of them has. None without rules."""
    if reading.other is None:
        return None
    mine, theirs = ({(m.start, m.end, m.label): m for m in group} for group in (reading.mentions, reading.other))
    differing = sorted(mine.keys() ^ theirs.keys())
    value = len(differing) / (len(mine) + len(theirs) + _PRIOR)
    examples = (
        f"{_quoted(reading.doc, mention)} {mention.label} ({'tagger' if key in mine else 'rules'})"
        for key in differing
        for mention in [mine.get(key) or theirs[key]]
    )
    return Signal(value, f"tagger and rules differ on {len(differing)} spans: {_some(examples)}")


def unmarked(reading: Reading) -> Signal:
    """The share of words with a capital inside a sentence that are in no mention: names that were missed, perhaps.

    Scores cannot show these: what was not found has none.
    """
    inside = {offset for mention in reading.mentions for offset in range(mention.start, mention.end)}
    capitals = list(_capitalised(reading.doc))
    missed = [word for word in capitals if word.idx not in inside]
    examples = dict.fromkeys(f"'{word.text}'" for word in missed)
    return Signal(len(missed) / (len(capitals) + _PRIOR), f"{len(missed)} names, perhaps, unmarked: {_some(examples)}")


#: name → measure. Another one is a function of a Reading with its line here; None where it has nothing to say.
SIGNALS: dict[str, Callable[[Reading], Signal | None]] = {
    "doubt": doubt,
    "disagreement": disagreement,
    "unmarked": unmarked,
}


def _capitalised(doc: Doc) -> Iterator[Token]:
    """Words with a capital where their place does not ask for one: inside a sentence that is not all in capitals, and
    outside the page's own words."""
    zones = doc._.layout.zones if doc._.layout is not None else ()
    passed_over = [(zone.start, zone.end) for zone in zones if zone.kind in _NOT_THE_ARTICLE]
    passed_over += [line.span() for line in _LINE.finditer(doc.text) if line[0].isupper()]
    not_here = {offset for start, end in passed_over for offset in range(start, end)}
    before: Token | None = None
    for word in doc:
        # After a sign (a quotation mark, a colon, a dash) a sentence of its own may begin.
        goes_on = before is not None and (before.text[-1].isalnum() or before.text == ",")
        if goes_on and word.text[0].isupper() and not word.is_sent_start and word.idx not in not_here:
            yield word
        before = word


def _quoted(doc: Doc, mention: Mention) -> str:
    words = " ".join(doc.text[mention.start : mention.end].split())
    return f"'{words if len(words) <= _LONGEST else words[: _LONGEST - 1] + '…'}'"


def _some(examples: Iterable[str]) -> str:
    given = list(examples)
    return ", ".join(given[:_EXAMPLES]) + (" …" if len(given) > _EXAMPLES else "") or "nothing"


@dataclass(frozen=True, slots=True)
class Draft:
    """An article of the pool with what the pipeline marked in it."""

    name: str
    article: Article
    spans: tuple[Span, ...]
    #: the tagger's
    model: str
    signals: dict[str, Signal]
    words: Words


@dataclass
class Pool:
    """The articles to choose from, and what became of the others."""

    drafts: list[Draft] = field(default_factory=list)
    #: annotated already
    known: int = 0
    #: read before with the same words
    doubles: int = 0
    #: messages, each with its code
    failures: list[str] = field(default_factory=list)


class Reader:
    """Runs a pipeline over articles, and the lexicon beside its tagger where that is another engine."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._rules = _second_opinion(nlp)

    def __call__(self, article: Article) -> tuple[tuple[Span, ...], str, dict[str, Signal]] | Failure:
        """The article's spans, the tagger's name and the signals; whatever a stage raises is the article's failure."""
        stage = TOKENIZER
        try:
            with self._nlp.memory_zone():
                doc, other = to_doc(self._nlp, article), None
                for stage, component in self._nlp.pipeline:  # noqa: B007 (the name is read when it fails)
                    if self._rules is not None and isinstance(component, Tagger):
                        # Here and not at the end, where resolve has cut words anew.
                        other = merge([*doc._.grammar, *self._rules.tag([doc])[0]])
                    doc = component(doc)
                reading = Reading(doc, list(doc._.mentions), other)
                spans = tuple(Span(mention.start, mention.end, mention.label) for mention in reading.mentions)
                found = {name: measure(reading) for name, measure in SIGNALS.items()}
                model = doc._.model[0] if doc._.model else ""
        except Exception as error:
            return failure(article, stage, error)
        return spans, model, {name: signal for name, signal in found.items() if signal is not None}


def _second_opinion(nlp: Language) -> Engine | None:
    from pipeline.tagger.lexicon.engine import LexiconEngine

    engines = [component.engine for _, component in nlp.pipeline if isinstance(component, Tagger)]
    return LexiconEngine() if any(engine.name != LexiconEngine.name for engine in engines) else None


def read_pool(
    items: Iterable[Item],
    nlp: Language,
    *,
    known: Iterable[Words] = (),
    format: str = "tags",
    watch: Callable[[Pool], None] = lambda pool: None,
) -> Pool:
    """Every article through the pipeline, but for those whose words are `known` or were read before.

    What fails goes to `Pool.failures` and the reading goes on. `watch` is called after each article. All texts are kept
    in memory, with 10 KiB or so an article besides.
    """
    pool = Pool()
    annotated = {words.whole for words in known}
    seen: set[int] = set()
    names: set[str] = set()
    read = Reader(nlp)
    for item in items:
        if isinstance(item, ArticleFailure):
            pool.failures.append(f"{item.message} [{item.code}]")
            continue
        words = Words.of(item.text)
        if words.whole in annotated:
            pool.known += 1
        elif words.whole in seen:
            pool.doubles += 1
        else:
            seen.add(words.whole)
            found = read(item)
            if isinstance(found, Failure):
                pool.failures.append(f"{found.message} [{found.code}]")
            elif format == "tags" and (fault := _no_tags(item, found[0])):
                pool.failures.append(fault)
            else:
                pool.drafts.append(Draft(_name(item, names), item, *found, words))
        watch(pool)
    return pool


def _no_tags(article: Article, spans: Sequence[Span]) -> str | None:
    """Why an article cannot be written with inline tags (its own text holds `<PERSON>`), or None."""
    try:
        inline.render(article.text, spans, article.source.path or article.source.url or article.stable_id)
    except TrichyeuError as error:
        return f"{error} Or take --format label-studio. [{error.code}]"
    return None


def _name(article: Article, used: set[str]) -> str:
    """A name for the article's files, like its source's and like no other's in `used`, where it is put.

    >>> _name(Article("…", Source("news/tin 1.jsonl", line=3)), set())                      # doctest: +SKIP
    'tin-1-3'
    """
    source = article.source
    stem = Path(source.path).name.partition(".")[0] if source.path and source.path != "-" else article.stable_id
    parts = [stem, *([str(source.line)] if source.line is not None else [])]
    # 60 characters are 180 bytes of Vietnamese at most; file systems take 255.
    base = re.sub(r"[^\w-]+", "-", "-".join(parts))[-60:].strip("-") or article.sha256[:16]
    name, number = base, 1
    while name.casefold() in used:
        number += 1
        name = f"{base}-{number}"
    used.add(name.casefold())
    return name


def read_known(folders: Iterable[Path], tell: Callable[[str], None]) -> Iterator[Words]:
    """The words of the articles below folders: of `NAME.tag`, or `NAME.txt` where there is no such.

    A file that cannot be used is told of and left out. Raises UsageError for a folder that does not exist (E001) or
    holds neither (E705), since nothing would be left out then.
    """
    for folder in folders:
        files = article_files(folder)
        if not files:
            raise UsageError("E705", path=folder)
        for path in files:
            try:
                text = read_text(path)
                yield Words.of(inline.parse(text, str(path))[0] if path.suffix == ".tag" else text)
            except TrichyeuError as error:
                tell(f"{error} [{error.code}]")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A chosen article. `teaches` is the mean of its signals' ranks in the pool, 0 to 1."""

    draft: Draft
    teaches: float
    choice: Choice
    why: str


def suggest(pool: Pool, count: int, *, balance: float = 0.5, known: Sequence[Words] = ()) -> list[Suggestion]:
    """The articles that would teach most, the best first; see the module's text. Near-duplicates come once.

    `balance` is from 0, only what teaches, to 1, only variety. Fewer than `count` where the pool has no more stories.
    """
    drafts = pool.drafts
    spoken = [name for name in SIGNALS if any(name in draft.signals for draft in drafts)]
    by_signal = {
        name: ranks([draft.signals[name].value if name in draft.signals else 0.0 for draft in drafts])
        for name in spoken
    }
    teaches = np.mean(list(by_signal.values()), axis=0) if by_signal else np.full(len(drafts), 0.5)
    chosen = choose([draft.words for draft in drafts], teaches, count, balance, known)
    return [
        Suggestion(
            drafts[choice.at],
            float(teaches[choice.at]),
            choice,
            _why(drafts, choice, {name: float(rank[choice.at]) for name, rank in by_signal.items()}),
        )
        for choice in chosen
    ]


def _why(drafts: Sequence[Draft], choice: Choice, by_signal: dict[str, float]) -> str:
    """The signals in which the article is in the upper half of the pool, the strongest first, and what it is like."""
    signals = drafts[choice.at].signals
    strong = [name for name in by_signal if by_signal[name] >= 0.5 and name in signals and signals[name].value]
    reasons = [signals[name].says for name in sorted(strong, key=lambda name: -by_signal[name])]
    if choice.nearest is None:
        reasons.append("like nothing before it")
    else:
        like = drafts[choice.nearest].name if choice.nearest < len(drafts) else "an annotated article"
        reasons.append(f"nearest, at cosine {choice.similarity:.2f}, is {like}")
    return "; ".join(reasons)


#: Of suggestions.csv; the signals' own stand before the last three.
_COLUMNS = ("rank", "name", "id", "source", "line", "worth", "teaches", "similarity", "mentions", "syllables", "why")


def write(suggestions: Sequence[Suggestion], folder: Path, format: str) -> None:
    """`suggestions.csv`, and the articles as `NAME.tag` and `NAME.txt` or as Label Studio's `tasks.json`."""
    articles = [GoldArticle(one.draft.name, one.draft.article.text, one.draft.spans) for one in suggestions]
    folder.mkdir(parents=True, exist_ok=True)
    if format == "tags":
        tags.write(articles, folder)
    else:
        label_studio.write(articles, folder / TASKS)
        _as_predictions(suggestions, folder / TASKS)
    # An id out of JSON, or a file's name, may be no text.
    with open(folder / TABLE, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow((*_COLUMNS[:-3], *SIGNALS, *_COLUMNS[-3:]))
        rows.writerows(_row(rank, one) for rank, one in enumerate(suggestions, start=1))


def _row(rank: int, one: Suggestion) -> tuple[object, ...]:
    draft, source = one.draft, one.draft.article.source
    signals = (f"{draft.signals[name].value:.4f}" if name in draft.signals else "" for name in SIGNALS)
    return (
        rank,
        draft.name,
        draft.article.stable_id,
        source.path or source.url or "",
        source.line or "",
        *(f"{value:.4f}" for value in (one.choice.worth, one.teaches, one.choice.similarity)),
        *signals,
        len(draft.spans),
        draft.words.syllables,
        one.why,
    )


def _as_predictions(suggestions: Sequence[Suggestion], path: Path) -> None:
    """What a model marked is a prediction to Label Studio: an annotation would count the task as done."""
    tasks: list[dict[str, Any]] = json.loads(read_text(path))
    for task, one in zip(tasks, suggestions, strict=True):
        (annotation,) = task.pop("annotations")
        task["predictions"] = [
            {"model_version": one.draft.model, "score": round(one.teaches, 4), "result": annotation["result"]}
        ]
    write_text(path, json.dumps(tasks, ensure_ascii=False, indent=1) + "\n")
