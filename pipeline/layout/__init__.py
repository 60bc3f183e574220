"""Layout: takes an article's text apart into zones (header, headline, lead, captions, byline …) with offsets.

`find_layout` is a pure function over the folded text; `LayoutStage` is the spaCy component that writes its result to
`doc._.layout`.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from pipeline import doc as _extensions  # noqa: F401  (declares doc._.layout)
from pipeline.layout.find import find_layout
from pipeline.layout.shapes import Limits

__all__ = ["LayoutStage", "Limits", "find_layout", "make_layout"]


class LayoutStage:
    """Writes `find_layout` of `doc._.folded` to `doc._.layout`."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits

    def __call__(self, doc: Doc) -> Doc:
        article = doc._.article
        doc._.layout = find_layout(doc._.folded, article.meta if article is not None else {}, self.limits)
        return doc


@Language.factory(
    "trichyeu_layout",
    default_config={
        "head_lines": 12,  # lines at the top that may be header and headline
        "headline": 250,  # characters: a longer line is no headline
        "second": 170,  # … a longer second line is a lead, not the headline under a kicker
        "crosshead": 120,  # … a longer line is no section heading
        "caption": 600,  # … a longer line is no caption, even with a credit
        "scene": 240,  # … a longer line without a credit is none
        "stamp": 20_000,  # … how far into the text a time of publication is looked for
    },
)
def make_layout(
    nlp: Language,
    name: str,
    head_lines: int,
    headline: int,
    second: int,
    crosshead: int,
    caption: int,
    scene: int,
    stamp: int,
) -> LayoutStage:
    return LayoutStage(Limits(head_lines, headline, second, crosshead, caption, scene, stamp))
