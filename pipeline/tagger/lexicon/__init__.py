"""The lexicon engine: tags from the tables under seeds/, with no model.

A line is read from left to right (`finding.tag_line`). At each syllable the matchers say where a mention that begins
there would end: `events`, `roles`, `bodies` (with `naming` for what follows a head), `places`, `people`; `lists` has
the items that lean on the one before. All matchers take a `Context`, the line with the tables and what the article
told.
"""

from pipeline.tagger.lexicon.engine import LexiconEngine as LexiconEngine
