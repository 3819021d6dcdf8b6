"""What is looked at in a sentence: its words, its pairs of words, and the kinds of both."""

import re
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

import yaml

_WORD = re.compile(r"[£$€]|\d[\d.,:]*|[^\W\d_]+|[?!]")
_DENIALS = {"cannot": "can not", "can't": "can not", "won't": "will not", "n't": " not"}
_ENDINGS = ("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s")
_SHORTEST = 3
"""As many letters stay of a word that loses its ending."""


def features(sentence: str) -> set[str]:
    """Return the words of a sentence, each pair of neighbours, and the kinds of either."""
    low = sentence.lower().replace("’", "'")
    for written, said in _DENIALS.items():
        low = low.replace(written, said)
    forms = [_forms(word) for word in _WORD.findall(low)]
    stems = ["^", *(stem for stem, _ in forms), "$"]
    kinds = ["^", *(kind for _, kind in forms), "$"]
    found = {*stems, *kinds}
    found.update(f"{one} {two}" for one, two in pairwise(stems))
    found.update(f"{one} {two}" for one, two in pairwise(kinds))
    found.update(f"{one} _ {two}" for one, two in zip(kinds, kinds[2:], strict=False))
    return found


@lru_cache(maxsize=4096)
def _forms(word: str) -> tuple[str, str]:
    """The word without its ending, and its kind, or the same where it has none."""
    if word[0].isdigit():
        return "#", "#"
    stem = _stem(word)
    return stem, _kinds().get(word) or _kinds().get(stem) or stem


def _stem(word: str) -> str:
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= _SHORTEST), "")
    stem = word if word.endswith("ss") else word.removesuffix(ending)
    return stem[:-1] if len(stem) > _SHORTEST and stem.endswith("e") else stem


@cache
def _kinds() -> dict[str, str]:
    """The kind of each word, marked as one; a word of two kinds has the first."""
    listed = yaml.safe_load(files(__package__).joinpath("kinds_of_words.yaml").read_text(encoding="utf-8"))
    return {word: f"~{kind}" for kind, words in reversed(listed.items()) for word in words.split()}
