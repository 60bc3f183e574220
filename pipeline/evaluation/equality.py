"""When two texts count as the same."""

from __future__ import annotations

import re
from typing import Any

from pipeline.segment.fold import fold


def normal(value: Any) -> Any:
    """A value as it is compared: after `fold`, lower-cased, with white space collapsed and without quotes around it; a
    tuple by its parts.

    >>> normal("“Uỷ  ban\u00a0nhân dân”")
    'ủy ban nhân dân'
    """
    if isinstance(value, tuple):
        return tuple(map(normal, value))
    return re.sub(r"\s+", " ", fold(value)).strip(" \"'").casefold()
