"""A sentence in which Every Word Has A Capital, As In A Headline."""

import re
from functools import lru_cache

from afterword.notes.reading.known import Known
from afterword.notes.rules.slips.word_kinds import kinds_of

_SMALL = frozenset(
    """the and of you your for with to in on at that was were is are have had me my it about this be so very much we
    our how what when who by from as but or if would will can a an not""".split()
)
"""Words that no name begins with."""
_BEGINS = re.compile(r"(?:I|We|You|It|They)(?: (?:Really|Also|Very|Much))* (?P<verb>[A-Z][a-z]+)")
"""“We Spoke About Meter Readings”: a verb is no name."""
_VERB = frozenset("bpnd")
_ENOUGH = 3
_MOST = 0.7
"""The share of words with a capital from which a sentence is no sentence with a title in it."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


@lru_cache(maxsize=256)
def without_needless_capitals(known: Known, sentence: str) -> str | None:
    """Return the sentence as it should stand; None where its capitals are no headline's."""
    words = _WORD.findall(sentence)[1:]
    large = [
        word for word in words if word[0].isupper() and word not in ("I", "I'm", "I’m", "I'd", "I’d", "I've", "I’ve")
    ]
    is_headline = sum(word.lower() in _SMALL for word in large) >= _ENOUGH or _has_a_large_verb(sentence, large)
    if sentence.isupper() or not is_headline or len(large) < _MOST * len(words):
        return None
    first = _WORD.search(sentence)
    begin = first.end() if first else 0
    return sentence[:begin] + _WORD.sub(lambda found: _plain(known, found.group()), sentence[begin:])


def _has_a_large_verb(sentence: str, large: list[str]) -> bool:
    begins = _BEGINS.match(sentence)
    return begins is not None and len(large) > _ENOUGH and not _VERB.isdisjoint(kinds_of(begins["verb"].lower()))


def _plain(known: Known, word: str) -> str:
    keeps = word in known.written or word == "I" or word.startswith(("I'", "I’"))
    return word if keeps else word[:1].lower() + word[1:]
