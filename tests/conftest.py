"""What all tests share."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from pipeline.light import light_imports

if TYPE_CHECKING:
    from spacy.language import Language

# Before a test imports spaCy: the suite, too, goes without what spaCy would import in passing.
with light_imports():
    import spacy  # noqa: F401
    import underthesea  # noqa: F401

# A shell that starts the suite in the background has it, and what it starts, ignore Ctrl-C, which tests are about.
signal.signal(signal.SIGINT, signal.default_int_handler)

# A machine with other work on it is slow at times; that is no fault of the code under test.
settings.register_profile("trichyeu", deadline=None)
settings.load_profile("trichyeu")


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The pipeline that ships. Loading it takes seconds, so all tests share one."""
    import pipeline

    return pipeline.load()
