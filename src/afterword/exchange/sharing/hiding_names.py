"""Takes the names of people, employers and places that are known out of a text that is shared.

What is not known can't be taken out: a city in passing, a colleague who was not met. The person reads the text before
it is written.
"""

import re
from collections.abc import Iterable, Iterator

from afterword.records import Interview

SHORTEST = 3
"""Letters of a part of a name that is looked for on its own."""
_ADDRESS = re.compile(r"[^\s@<>()]+@[^\s@<>()]+\.\w+|(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w])\+?\(?\d(?:[\s().-]{0,2}\d){6,}")
_TITLES = frozenset({"dr", "mr", "mrs", "ms", "mx", "prof", "professor", "sir", "eng", "judge", "the", "and", "inc"})


def without_names(text: str, interview: Interview) -> str:
    """Return ``text`` with a word in brackets for each name, address and number that can be told."""
    text = _NUMBER.sub("[number]", _ADDRESS.sub("[address]", text))
    for name, stands_for in sorted(_known(interview), key=lambda one: -len(one[0])):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", stands_for, text)
    return text


def _known(interview: Interview) -> Iterator[tuple[str, str]]:
    who, meeting = interview.candidate, interview.interview
    met = [name for p in interview.interviewers for name in (p.name, p.address_as) if name]
    arranged = [meeting.coordinator.name] if meeting.coordinator else []
    yield from _forms([*met, *arranged], "[somebody I met]")
    yield from _forms([who.name], "[my name]")
    yield from _forms([interview.application.company], "[the employer]")
    yield meeting.timezone.rpartition("/")[2].replace("_", " "), "[a place]"
    for kept_back in interview.reflection.do_not_mention:
        yield kept_back, "[left out]"


def _forms(names: Iterable[str], stands_for: str) -> Iterator[tuple[str, str]]:
    """A name whole, in capitals, and each of its parts that is long enough to be nobody else's."""
    for name in names:
        yield name, stands_for
        yield name.upper(), stands_for
        for part in re.findall(r"\w[\w'’-]*", name):
            if len(part) >= SHORTEST and part.casefold() not in _TITLES and not part[0].islower():
                yield part, stands_for
