"""Fills a frame's opening with the person's words, and says the frame's own as they are spoken."""

import re
from collections.abc import Mapping
from functools import lru_cache

_OPENING = re.compile(r"\{(\w*)\}(\.?)")
_ENDED = re.compile(r"[.!?][”\"’]?$")


@lru_cache(maxsize=1024)
def as_spoken(say: str, spoken: tuple[tuple[str, str], ...]) -> str:
    """Draw a frame's own words together, as in “I'd”, but never before its opening: “I have {}” may go on anyhow."""
    for written, said in spoken:
        say = re.sub(rf"\b{written}(?= [\w])", said, say)
    return say


def fill(say: str, given: Mapping[str, str]) -> str:
    """Return the sentence with its openings filled, in one pass: what a person typed is never read as a frame."""
    text = _OPENING.sub(lambda opening: _filled(opening, given), say)
    return text[:1].upper() + text[1:]


def _filled(opening: re.Match[str], given: Mapping[str, str]) -> str:
    """“Acme Inc.” brings its own stop; “Associate, Litigation” takes a comma where the sentence goes on."""
    words, stop = given[opening[1]], opening[2]
    if stop:
        return words if _ENDED.search(words) else words + stop
    goes_on = opening.string[opening.end() : opening.end() + 1] == " "
    return f"{words}," if goes_on and opening[1] in ("post", "as_role", "job_title") and "," in words else words
