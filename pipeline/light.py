"""Imports that leave torch and transformers alone where they are installed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

#: What spaCy and underthesea import if they can, at seconds each, for parts of theirs that extraction does not use.
_HEAVY = ("torch", "transformers")


@contextmanager
def light_imports() -> Iterator[None]:
    """Within, an import of torch or transformers fails as if it were not installed, unless it is loaded already.

    Wrap spaCy's first import in it: where torch is installed that is two seconds and 300 MB less of a cold start. Their
    optional users take it for an answer: `underthesea.dependency_parse` and `underthesea.translate` are None
    afterwards, thinc runs without torch. Our own training code imports torch later as ever.
    """
    blocked = [name for name in _HEAVY if name not in sys.modules]
    for name in blocked:
        # Python's own way of saying that there is no such module.
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        for name in blocked:
            del sys.modules[name]
