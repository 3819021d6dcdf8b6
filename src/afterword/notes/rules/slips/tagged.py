"""A sentence with the kinds of each word beside it."""

import re
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from afterword.notes.rules.slips.word_kinds import kinds_of
from afterword.notes.rules.small_letters import small

START = "./Z "
"""What stands before the first word, and after the last."""

_WORD = re.compile(
    r"[^\W\d_]+?(?='(?:m|re|s|ve|ll|d)\b)|'(?:m|re|s|ve|ll|d)\b|[^\W\d_]+(?:['-][^\W\d_]+)*(?![\w])|[^\W_]+(?:[.,:][^\W_]+)*"
    r"|[^\w\s]"
)


class Tagged(NamedTuple):
    """A sentence, and the same as a row of “word/kinds ”."""

    sentence: str
    text: str
    where: dict[str, int]
    """For each of its words and kinds, behind a dot, a bit for every place in ``text`` where it stands."""
    begins: list[int]
    """Where each word begins in ``text``."""
    places: list[re.Match[str]]

    def span(self, match: re.Match[str], name: str) -> tuple[int, int]:
        """Where the words of a group of a match in ``text`` stand in the sentence: one space follows each of them."""
        first, past = (self.text.count(" ", 0, end) - 1 for end in match.span(name))
        return self.places[first].start(), self.places[past - 1].end()


def tagged(sentence: str) -> Tagged:
    """Read a sentence."""
    low = small(sentence).replace("’", "'")
    places = list(_WORD.finditer(low))
    said = [place.group() for place in places]
    read = [_beside(word, sentence[place.start()].isupper()) for word, place in zip(said, places, strict=True)]
    if read:
        read[0] = _beside(said[0], has_capital=False)
    told = [START, *(told for told, _ in read), START]
    where = {".Z": 1 | 1 << len(told) - 1}
    bit = 1
    for _, names in read:
        bit <<= 1
        for name in names:
            where[name] = where.get(name, 0) | bit
    return Tagged(sentence, "".join(told), where, [0, *accumulate(map(len, told[:-1]))], places)


@lru_cache(maxsize=2048)
def _beside(word: str, has_capital: bool) -> tuple[str, tuple[str, ...]]:
    """A word with its kinds, and what it can be looked for by.

    One with a capital within a sentence is a name, and an apostrophe ends no clause.
    """
    if not word[-1].isalnum():
        kinds = "" if word == "'" else "Z"
    else:
        kinds = kinds_of(word)
        if has_capital and word != "i" and "Y" not in kinds:
            kinds = "X"
    return f"{'|' if word == '/' else word}/{kinds} ", (word, *(f".{kind}" for kind in dict.fromkeys(kinds)))
