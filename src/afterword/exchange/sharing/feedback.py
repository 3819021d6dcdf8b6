"""What a coach says of a note that was shared with them, as a file that goes back to the person."""

import json
from typing import Literal, get_args

from pydantic import Field

from afterword.exchange.sharing.from_journal import persons
from afterword.exchange.sharing.numbers import number_of
from afterword.exchange.sharing.sealed_file import Kind, UnreadableFile, seal, shown_name, unseal
from afterword.journal import Journal
from afterword.records import Line, Record, Text
from afterword.records.entry import Moment

Answer = Literal["yes", "almost", "not yet"]
ANSWERS: tuple[Answer, ...] = get_args(Answer)
QUESTIONS = (
    "It thanks them for something that only they said or did.",
    "It says one thing of mine that matters to this reader.",
    "It sounds like me, and could go to nobody else.",
    "It is short, kind and free of slips.",
)
"""The coach's rubric: what each line of the answers is about."""
KEPT = "feedback"


class Feedback(Record):
    """A coach's words on one note."""

    person: str = Field(pattern=r"^[0-9a-f]{32}$")
    """The number of the share that the note came in."""
    note: str = Field(pattern=r"^[0-9a-f]{16}$")
    """The note's own number in it."""
    coach: Line = Field(min_length=1, max_length=120)
    """Who says it."""
    at: Moment
    """When."""
    answers: tuple[Answer | None, ...] = Field(default=(None,) * len(QUESTIONS), max_length=len(QUESTIONS))
    """To each of the questions, or nothing."""
    comment: Text | None = Field(default=None, max_length=4000)
    """In their own words."""


_KIND = Kind("afterword_feedback", "file of a coach's words", frozenset(Feedback.model_fields))


def feedback_to_bytes(feedback: Feedback) -> bytes:
    """Return the file."""
    return seal(_KIND, feedback)


def take_in_feedback(journal: Journal, name: str, raw: bytes) -> Feedback:
    """Keep a coach's words with the journal that they are for; newer words on a note take the older ones' place.

    Raises:
        UnreadableFile: it is no such file, or is for somebody else.
    """
    found = unseal(_KIND, Feedback, shown_name(name), raw)
    if found.person not in persons(journal).values():
        raise UnreadableFile(f"“{shown_name(name)}” is for another person's journal; give it back to your coach.")
    others = [one for one in _kept(journal) if (one.person, one.note) != (found.person, found.note)]
    kept = [one.model_dump(mode="json") for one in (*others, found)]
    journal.remember(KEPT, json.dumps(kept, ensure_ascii=False))
    return found


def feedback_on(journal: Journal, interview_id: str, name: str) -> tuple[Feedback, ...]:
    """Return what coaches said of the note to this person, the oldest first."""
    kept = _kept(journal)
    return tuple(one for one in kept if one.note == number_of(one.person, interview_id, name))


def _kept(journal: Journal) -> list[Feedback]:
    return [Feedback.model_validate(one) for one in json.loads(journal.remembered(KEPT) or "[]")]
