"""The lexicon engine: tags from the tables under seeds/, with no model."""

from pipeline.tagger.lexicon.engine import LexiconEngine as LexiconEngine
