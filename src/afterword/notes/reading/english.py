"""Whether a text is in English, read from its most common words."""

import unicodedata

COMMON = frozenset(
    """a about after again all also always am an and another any are as at be because been before being better both
    but by came can come could day did do does done down each even every few find first for from gave get give go
    going good got great had has have he hear help her here him his hope how i if in into is it its just keep kept
    kind know last learn left less like little long look made make many may me meet met might more most much must my
    need never new next no not now of off on once one only or other our out over own part people person place put
    really right said same saw say see seen shall she should show since so some still such take than thank thanks
    that the their them then there these they thing things think this those through time to today told too two under
    until up us use very want was way we well went were what when where which while who whole why will wish with
    without word work worked working would year years yet you your yours i'm i'd i've i'll don't didn't it's that's
    you're you've we're can't couldn't wasn't isn't hadn't haven't""".split()
)
"""The words that hold English sentences together."""

_ENOUGH_WORDS = 8
_SHARE = 0.2


def is_english(words: list[str]) -> bool:
    """Whether the folded ``words`` of a text read as English; a few words are given the benefit of the doubt."""
    spoken = " ".join(words)
    if not spoken.isascii() and not _is_latin(spoken):
        return False
    if len(words) < _ENOUGH_WORDS:
        return True
    return sum(map(COMMON.__contains__, spoken.replace("’", "'").split())) >= _SHARE * len(words)


def _is_latin(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return 2 * sum(c < "\u0250" or unicodedata.name(c, "").startswith("LATIN") for c in letters) >= len(letters)
