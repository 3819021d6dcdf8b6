"""A note, and what the composer says about how it came to be."""

from typing import Literal

from afterword.records.base import Record

Kind = Literal["thank-you", "after-rejection", "withdrawal", "follow-up", "coordinator"]
Channel = Literal["email", "linkedin", "card", "letter"]
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


class Composition(Record):
    """What composing gives: the notes, and what was left out."""

    notes: tuple[Note, ...]
    """One an interviewer, in the order given."""
    unused: tuple[Unused, ...] = ()
    """What was left out, in the order of the interview's fields."""
