"""No “yesterday”: a note may leave later than it is written."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading import Case, Passage
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import Remark, Rule, on, short

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_ALWAYS = re.compile(
    rf"\b(?:yesterday(?: (?:morning|afternoon|evening))?|earlier (?:today|this week)|(?:a|one|two|three|four|five|six|ten|\d+|a few|a couple of|several) (?:days?|hours?) ago|the other day|the day after tomorrow|this (?:morning|afternoon|evening)|tonight|just now|moments? ago|"
    rf"last (?:night|week|{_WEEKDAY})|the day before yesterday|tomorrow|next (?:week|{_WEEKDAY})|this past {_WEEKDAY}|"
    rf"on {_WEEKDAY}(?! ?,? ?(?:the )?\d|s\b|['’]|\s+(?:morning|afternoon|evening)s)|today['’]s (?=interview|"
    rf"meeting|conversation|talk|call))",
    re.IGNORECASE,
)
_TODAY = re.compile(r"\btoday\b", re.IGNORECASE)
_MET = re.compile(
    r"\b(?:met|meet|meeting|speak|spoke|talk\w*|interview\w*|saw|see|seeing|conversation|visit\w*|call|time)\b", re.I
)
_OTHER_MATTERS = re.compile(r"\b(?:the|every|each|better|as of|for|what|where)\s+$", re.IGNORECASE)
_IF_ASKED = re.compile(
    r"\b(?:asked?|answer|answered|say|said|put|would)\b[^.;]{0,30}\btoday\b|\btoday,? I would\b", re.IGNORECASE
)
_BACKWARD = re.compile(r"yesterday|today|morning|afternoon|evening|last|past|on ", re.IGNORECASE)


def _check(case: Case) -> Iterator[Remark]:
    for sentence in case.parts.sentences:
        for start, end, about_meeting in _days(sentence.text):
            yield _remark(case, sentence.part(start, end), about_meeting)


@lru_cache(maxsize=512)
def _days(sentence: str) -> tuple[tuple[int, int, bool], ...]:
    """The days of a sentence, and whether it speaks of the meeting; read once."""
    about_meeting = bool(_MET.search(sentence))
    found = [*_ALWAYS.finditer(sentence)]
    if about_meeting and not _IF_ASKED.search(sentence):
        found += _TODAY.finditer(sentence)
    return tuple((m.start(), m.end(), about_meeting) for m in found if not _OTHER_MATTERS.search(sentence[: m.start()]))


def _remark(case: Case, words: Passage, about_meeting: bool) -> Remark:
    day = case.interview.interview.at
    month = f"{day:%B} {day.day}" if case.interview.interview.region[:2] == "US" else f"{day.day} {day:%B}"
    date = (f"on {month}",) if about_meeting and _BACKWARD.search(words.text) and not words.text.endswith(" ") else ()
    message = f"“{short(words.text)}” is only right on the day you wrote it. Give the date, or leave the day out."
    return on(words, message, *date)


RULE = Rule(
    id="relative_day",
    severity="tip",
    reason="A note may be sent, or read, later than it is written, and then the day is wrong.",
    source="own",
    check=_check,
    flags=(
        "It was good to meet you «yesterday».",
        "I enjoyed our talk «this morning».",
        "Thank you for seeing me «today».",
        "We spoke «on Tuesday» about the van.",
        "I will be back in town «next week».",
    ),
    passes=(
        "I read to children every Tuesday and on Saturdays.",
        "We met on Wednesday, 6 May, in the reading room.",
        "If you asked me today, I would say that I plan by ear.",
        "Thank you for telling me what happens on the last Thursday of the month.",
        "Libraries today lend more than books.",
        "What I would like is to make your Monday list shorter.",
        Example("Dear Denise,\n\nThank you for the tour on 6 May.\n\nAmara Fields", whole=True),
    ),
)
