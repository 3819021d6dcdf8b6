"""A sentence with the kinds of each word beside it."""

import re
from functools import lru_cache
from typing import NamedTuple

from afterword.notes.rules.slips.word_kinds import kinds_of

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
    words: set[str]
    """Its words, and the kinds that stand there, each behind a dot."""
    places: list[re.Match[str]]

    def span(self, match: re.Match[str], name: str) -> tuple[int, int]:
        """Where the words of a group of a match in ``text`` stand in the sentence: one space follows each of them."""
        first, past = (self.text.count(" ", 0, end) - 1 for end in match.span(name))
        return self.places[first].start(), self.places[past - 1].end()


def tagged(sentence: str) -> Tagged:
    """Read a sentence."""
    low = sentence.lower().replace("’", "'")
    if len(low) != len(sentence):  # a few letters are two in small
        low = sentence
    places = list(_WORD.finditer(low))
    said = [place.group() for place in places]
    read = [_beside(word, sentence[place.start()].isupper()) for word, place in zip(said, places, strict=True)]
    if read:
        read[0] = _beside(said[0], has_capital=False)
    words = {f".{kind}" for kind in {"Z"}.union(*(kinds for _, kinds in read))}
    return Tagged(sentence, "".join([START, *(told for told, _ in read), START]), words.union(said), places)


@lru_cache(maxsize=2048)
def _beside(word: str, has_capital: bool) -> tuple[str, str]:
    """A word with its kinds; one with a capital within a sentence is a name, and an apostrophe ends no clause."""
    if not word[-1].isalnum():
        kinds = "" if word == "'" else "Z"
        return f"{'|' if word == '/' else word}/{kinds} ", kinds
    kinds = kinds_of(word)
    if has_capital and word != "i" and "Y" not in kinds:
        kinds = "X"
    return f"{word}/{kinds} ", kinds
