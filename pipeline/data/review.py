"""`trichyeu data review`: one HTML page in which a person reads the corpus.

The page is self-contained: style, script and data stand in it, nothing is loaded, so that it can be opened from disk,
sent and kept. Articles travel as their pieces (text, or label and text), since offsets would count differently in
JavaScript. What is shown is made when it is asked for: with 300 articles the page opens at once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pipeline.article import LABELS
from pipeline.data.augment.edits import parts_of
from pipeline.data.corpus import GoldArticle

_TEMPLATE = Path(__file__).with_name("review.html")
#: Stands in the template where the data goes.
_SLOT = "/*DATA*/null"


def page(articles: Iterable[GoldArticle], title: str) -> str:
    """The page with these articles; `title` is what the corpus is called on it."""
    data = {"title": title, "labels": LABELS, "articles": [_entry(article) for article in articles]}
    return _TEMPLATE.read_text(encoding="utf-8").replace(_SLOT, _for_script(data))


def _entry(article: GoldArticle) -> dict[str, Any]:
    """One article: `pieces` are strings, and [index of the label, string] for a span."""
    pieces = [part.text if part.label is None else [LABELS.index(part.label), part.text] for part in parts_of(article)]
    return {"name": article.name, "split": article.split, "pieces": pieces, "record": article.record}


def _for_script(data: Any) -> str:
    """JSON that can stand in a script element: an article may hold `</script>` or `<!--`."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
