"""From a config file to a spaCy pipeline, and from an article to its record."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline import assets
from pipeline.article import Article
from pipeline.errors import TrichyeuError, UsageError
from pipeline.light import light_imports

if TYPE_CHECKING:
    from spacy.language import Language

    from pipeline.engines.extractor import Extractor
    from pipeline.records import Record

LEXICON = "lexicon"
_TAGGER_FACTORY = "trichyeu_tagger"


def load(
    config: str | Path | None = None, *, tagger: str | None = None, overrides: Mapping[str, Any] | None = None
) -> Language:
    """The pipeline that a config file describes, `configs/default.cfg` unless told otherwise.

    `tagger` swaps the tagger's engine: `lexicon`, the folder of a checkpoint, or the name of one under models/.
    `overrides` sets single values by their dotted names: `{"nlp.batch_size": 8}`.

    Raises UsageError where the configuration cannot be used (E401) or the tagger is not known (E417, E418).
    """
    with light_imports():
        from spacy.util import load_model_from_config

    path = Path(config) if config is not None else assets.configs("default.cfg")
    filled = _read(path, overrides or {})
    if tagger is not None:
        _swap_engine(filled, engine(tagger), path)
    try:
        return load_model_from_config(filled, auto_fill=True)
    except TrichyeuError:
        raise
    except (ValueError, TypeError, KeyError, OSError, ImportError) as error:
        raise UsageError("E401", path=path, reason=_reason(error)) from error


def load_tagging(tagger: str) -> Language:
    """The default pipeline with this tagger and without what comes after it: for who wants mentions and no records."""
    nlp = load(tagger=tagger)
    nlp.disable_pipe("resolve")
    return nlp


def _read(path: Path, overrides: Mapping[str, Any]) -> Any:
    """The file as a nested config (`confection.Config`), its sections not yet resolved."""
    from spacy.util import load_config

    try:
        config = load_config(path, overrides=dict(overrides))
        # What spaCy would fill in for Vietnamese needs pyvi.
        config["nlp"].setdefault("tokenizer", {"@tokenizers": "trichyeu.WordTokenizer.v1"})
        return config
    except (ValueError, TypeError, KeyError, OSError) as error:
        raise UsageError("E401", path=path, reason=_reason(error)) from error


def _reason(error: Exception) -> str:
    """One line of an error of spaCy's, which come with a dump of all that would have been right."""
    text = " ".join(str(error).split()).partition(" {")[0]
    return (textwrap.shorten(text, 250, placeholder=" …") or type(error).__name__).rstrip(" .")


def engine(tagger: str) -> dict[str, str]:
    """The config block of a tagger's engine: `lexicon`, a checkpoint's folder, or its name under models/."""
    if tagger == LEXICON:
        return {"@misc": "trichyeu.LexiconEngine.v1"}
    for folder in (assets.models(tagger), Path(tagger)):
        if folder.is_dir():
            return {"@misc": "trichyeu.CheckpointEngine.v1", "path": str(folder.resolve())}
    models = sorted(folder.name for folder in assets.models().glob("*/"))
    raise UsageError("E417", tagger=tagger, known=f", or one of: {', '.join(models)}" if models else "")


def _swap_engine(config: dict[str, Any], block: dict[str, str], path: Path) -> None:
    taggers = [
        component for component in config.get("components", {}).values() if component.get("factory") == _TAGGER_FACTORY
    ]
    if not taggers:
        raise UsageError("E418", path=path)
    for component in taggers:
        component["engine"] = block


@dataclass(frozen=True)
class Setup:
    """All that a process needs to make an extractor: what `load` takes. Called, it loads the pipeline."""

    config: str | None = None
    tagger: str | None = None
    overrides: Mapping[str, Any] = field(default_factory=dict)

    def __call__(self) -> Extractor:
        nlp = load(self.config, tagger=self.tagger, overrides=self.overrides)
        from pipeline.build import build_record
        from pipeline.engines.extractor import Extractor

        return Extractor(nlp, build_record)


def extract(article: str | Article, nlp: Language | None = None) -> Record:
    """The record of one article, a bare text or an `Article` with its source.

    `nlp` is the pipeline from `load`; without it the default one is loaded, once. Exceptions of stages pass through.

    >>> record = extract("Chiều 8/8, Tỉnh ủy họp.")                                 # doctest: +SKIP
    >>> [(date.text, date.edtf) for date in record.dates]                           # doctest: +SKIP
    """
    nlp = nlp or _default()
    from pipeline.build import build_record
    from pipeline.engines.extractor import to_doc

    return build_record(nlp(to_doc(nlp, article if isinstance(article, Article) else Article(article))))


@cache
def _default() -> Language:
    return load()
