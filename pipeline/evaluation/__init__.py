"""How good records are against gold: `trichyeu evaluate` and `trichyeu compare`.

A folder of gold holds `NAME.tag`, the article with inline tags, and for some articles `NAME.json`, gold of the whole
record. A record belongs to NAME when the stem of its `source.path` is NAME; of several the last counts. Gold with no
record counts as missed whole; records with no gold are left out.

Spans (`NAME.tag`)
    A span is right with its exact borders and label, in code points of the text as it lies on disk. Precision, recall
    and F1 for each label, and micro over all (`spans`); the same by length and by whether training saw the mention
    (`breakdown`, `seen`); by SemEval's four schemes (`schemes`). Every error has a kind (`mistakes`).

Values (`NAME.json`)
    What a record says beyond its spans: positions, documents, dates (`values`).

Two runs
    What one gained and lost against the other, and whether that may be chance (`comparing`).

`report` puts all of it together, `pages` writes it as HTML.
"""

from pipeline.evaluation.report import Report, evaluate
from pipeline.evaluation.scores import MICRO, Score, Tally

__all__ = ["MICRO", "Report", "Score", "Tally", "evaluate"]
