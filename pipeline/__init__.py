"""trichyeu (*trích yếu*, the line of an official document that says what it is about): one record for each article.

>>> import pipeline
>>> nlp = pipeline.load()                                        # doctest: +SKIP
>>> record = pipeline.extract("Chiều 8/8, Tỉnh ủy ...", nlp)     # doctest: +SKIP
>>> [entity.text for entity in record.entities]                  # doctest: +SKIP

`load` gives the spaCy pipeline that `trichyeu extract` runs, `extract` the record of one article. Nothing heavy is
imported before it is used: `import pipeline` takes milliseconds, the first `load` seconds.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from pipeline.about import __version__

if TYPE_CHECKING:
    from pipeline.article import Article as Article
    from pipeline.article import Source as Source
    from pipeline.loading import extract as extract
    from pipeline.loading import load as load
    from pipeline.records import Record as Record

#: public name → the module that it lives in
_HOMES = {
    "Article": "pipeline.article",
    "Record": "pipeline.records",
    "Source": "pipeline.article",
    "extract": "pipeline.loading",
    "load": "pipeline.loading",
}

__all__ = ["Article", "Record", "Source", "__version__", "extract", "load"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'pipeline' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(set(globals()) | set(_HOMES))
