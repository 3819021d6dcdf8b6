"""The closest of the words that would have been right, for a message that says what to do."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, right: Iterable[str], default: str) -> str:
    """Return the entry of ``right`` closest to ``word``, ignoring case; ``default`` where none is close."""
    by_folded = {r.casefold(): r for r in right}
    close = get_close_matches(word.casefold().replace(" ", "_"), by_folded, n=1)
    return by_folded[close[0]] if close else default
