"""Sentences that a busy reader takes in at once.

The measure is LIX (Björnsson, 1968): the words in a sentence, plus the share in a hundred of words with more than six
letters. It needs no list of syllables, so that it works offline and gives the same figure everywhere. Around 40 a
newspaper reads easily; from 50 on a text is hard, from 60 on as hard as a statute.
"""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case, Passage
from afterword.notes.rules.rule import Remark, Rule, on

_HARD = 52
_LONG_SENTENCE = 42
_LONG_WORD = 6
_ENOUGH_WORDS = 30
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def _check(case: Case) -> Iterator[Remark]:
    said = [(sentence, _LETTERS.findall(sentence.text)) for sentence in case.parts.sentences]
    long = [(s, w) for s, w in said if len(w) > _LONG_SENTENCE]
    for sentence, words in long:
        yield on(sentence, f"This sentence has {len(words)} words. Make two of it, and both will be read.")
    words = [w for _, own in said for w in own]
    if not long and len(words) >= _ENOUGH_WORDS and lix(words, len(said)) > _HARD:
        yield on(_hardest(said), "This note is hard to take in at one reading. Try shorter words, here above all.")


def lix(words: list[str], sentences: int) -> float:
    """Return how hard ``words`` in so many ``sentences`` are to read: about 30 for a story, 60 for a statute."""
    if not words or not sentences:
        return 0.0
    return len(words) / sentences + 100 * sum(len(w) > _LONG_WORD for w in words) / len(words)


def _hardest(said: list[tuple[Passage, list[str]]]) -> Passage:
    return max(said, key=lambda item: lix(item[1], 1))[0]


RULE = Rule(
    id="reading_ease",
    severity="tip",
    reason="Such a note is read between two other things; what needs a second reading may not get it.",
    source="own",
    check=_check,
    of_the_whole=True,
    flags=(
        "«The van stops by the school in the morning and by the market at noon and by the square in the evening and "
        "I thought that it could also stop by the laundrette because people who wait there for their washing have "
        "an hour to read and nothing with them to read.»",
        "«Considerable organisational responsibilities notwithstanding, continuous collaborative improvement "
        "initiatives demonstrated exceptional interdepartmental communication capabilities throughout.» "
        "Comprehensive stakeholder consultation additionally necessitated extraordinarily meticulous documentation.",
    ),
    passes=(
        "The van is a joy.",
        "The van stops by the school in the morning and by the market at noon, and I thought that it could also stop "
        "by the laundrette, where people have an hour to read.",
    ),
)
