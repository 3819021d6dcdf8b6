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
_KINDS = re.compile(r"/(\w+) ")


class Tagged(NamedTuple):
    """A sentence, and the same as a row of “word/kinds ”."""

    sentence: str
    text: str
    words: set[str]
    """Its words, and the kinds that stand there, each behind a dot."""
    places: list[re.Match[str]]
    begins: dict[int, int]
    ends: dict[int, int]

    def span(self, match: re.Match[str], name: str) -> tuple[int, int]:
        """Where the words of a group of a match in ``text`` stand in the sentence."""
        first, last = self.begins[match.start(name)], self.ends[match.end(name)]
        return self.places[first].start(), self.places[last].end()


def tagged(sentence: str) -> Tagged:
    """Read a sentence."""
    low = sentence.lower().replace("’", "'")
    if len(low) != len(sentence):  # a few letters are two in small
        low = sentence
    places = list(_WORD.finditer(low))
    row = [START]
    begins, ends, length = {}, {}, len(START)
    for number, place in enumerate(places):
        row.append(_beside(place.group(), number > 0 and sentence[place.start()].isupper()))
        begins[length] = number
        length += len(row[-1])
        ends[length] = number
    text = "".join([*row, START])
    kinds = {f".{kind}" for kind in set("".join(_KINDS.findall(text)))}
    return Tagged(sentence, text, kinds.union(p.group() for p in places), places, begins, ends)


@lru_cache(maxsize=2048)
def _beside(word: str, has_capital: bool) -> str:
    """A word with its kinds; one with a capital within a sentence is a name, and an apostrophe ends no clause."""
    if not word[-1].isalnum():
        return f"{'|' if word == '/' else word}/{'' if word == chr(39) else 'Z'} "
    kinds = kinds_of(word)
    is_name = has_capital and word != "i" and "Y" not in kinds
    return f"{word}/X " if is_name else f"{word}/{kinds} "
