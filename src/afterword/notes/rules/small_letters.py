"""Looks for whole words in small letters, which takes half the time of looking in either case."""

import re
from collections.abc import Iterator

_JOINED = "_’'-"


def hits(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield what ``pattern``, written in small letters, finds in ``text``, where it does not begin within a word.

    Places are those of ``text``.
    """
    low = text.lower()
    if len(low) != len(text):  # a few letters are two in small
        low = text
    for hit in pattern.finditer(low):
        start = hit.start()
        if not (start and low[start].isalnum() and (low[start - 1].isalnum() or low[start - 1] in _JOINED)):
            yield hit
