"""Rules that know a list of phrases: where a phrase stands, and what to say of it."""

import re
from collections.abc import Callable, Iterable, Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.rule import Remark, on, short

Phrase = tuple[re.Pattern[str], str]
"""What to look for, and what to say; {} in the sentence is the phrase as it stands."""


def phrases(*pairs: tuple[str, str]) -> tuple[Phrase, ...]:
    """Return patterns with their sentences; capitals do not matter, either apostrophe will do."""
    return tuple(
        (re.compile(rf"(?<!\w)(?:{p.replace(chr(39), '[’' + chr(39) + ']')})(?!\w)", re.IGNORECASE), said)
        for p, said in pairs
    )


def anywhere(table: Iterable[Phrase]) -> Callable[[Case], Iterator[Remark]]:
    """Return a check that remarks on every place in the main part where a phrase of ``table`` stands."""

    def check(case: Case) -> Iterator[Remark]:
        for pattern, said in table:
            for match in case.parts.main.matches(pattern):
                words = case.parts.main.at(match)
                yield on(words, said.replace("{}", f"“{short(words.text)}”"))

    return check
