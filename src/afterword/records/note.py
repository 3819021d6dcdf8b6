"""A note, and what the composer says about how it came to be."""

from typing import Literal

from pydantic import Field

from afterword.records.base import Line, Record

Kind = Literal["thank-you", "after-rejection", "withdrawal", "follow-up", "coordinator"]
Channel = Literal["email", "linkedin", "linkedin-request", "card", "letter"]
"""``linkedin`` is a message to somebody you are connected with, ``linkedin-request`` the line sent with a request."""
Tone = Literal["formal", "warm", "brief"]


class Note(Record):
    """One note to one person."""

    to: str
    """The full name of the person whom it is for."""
    email: str | None = None
    """Their address, where one is known."""
    channel: Channel = "email"
    """How it reaches them."""
    kind: Kind = "thank-you"
    """What it is for."""
    subject: str = ""
    """The subject line; empty where the channel has none."""
    body: str = ""
    """From the salutation to the contact lines; lines end with ``\\n``."""

    @property
    def text(self) -> str:
        """The note as the reviewer reads it: a subject line where there is one, a blank line, the body."""
        return f"Subject: {self.subject}\n\n{self.body}" if self.subject else self.body


class Unused(Record):
    """A fragment that stands in no note, and why."""

    field: str
    """Where it stands in the interview, such as ``interviewers[0].moment``."""
    text: str
    """The fragment as typed."""
    why: str
    """The reason, in a sentence."""


class Changes(Record):
    """What a person asked to be different in one note; everything else of it stays as it was."""

    opening: int = Field(default=0, ge=0)
    """How many other openings to pass over."""
    point: int = Field(default=0, ge=0)
    """How many other points to pass over; 0 is the point that was dealt."""
    shorter: bool = False
    """Say only the most important."""
    warmer: bool = False
    """Say it more warmly."""
    without_put_right: bool = False
    """Say nothing about the better answer."""
    through: Line | None = None
    """Whose note carries a line to them instead: the coordinator's full name, or a colleague's."""


class Said(Record):
    """Where words of a note come from."""

    field: str
    """Where they stand in the interview, such as ``reflection.strengths[0]``."""
    words: str
    """The words as the note has them."""
    start: int
    """Their first code point in the note's body."""
    end: int
    """The code point after their last."""


class Provenance(Record):
    """What stands behind one note."""

    to: str
    """The full name of the person whom the note is for."""
    said: tuple[Said, ...] = ()
    """Where its facts come from, in the order of the note."""
    why: tuple[str, ...] = ()
    """Why its points are in this note and no other, in sentences."""
    advice: str = ""
    """What one sentence of the reflection would make it better; empty where it has enough."""


class Composition(Record):
    """What composing gives: the notes, what stands behind each, and what was left out."""

    notes: tuple[Note, ...]
    """One an interviewer, in the order given."""
    behind: tuple[Provenance, ...] = ()
    """What stands behind each of the notes, in their order."""
    unused: tuple[Unused, ...] = ()
    """What was left out, in the order of the interview's fields."""
