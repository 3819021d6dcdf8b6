"""The person who was interviewed, and the job that they applied for."""

from pydantic import Field

from afterword.records.base import Line, Record


class Candidate(Record):
    """The person whose notes these are."""

    name: Line = Field(min_length=1)
    """Full name, as the notes are signed."""
    email: Line | None = None
    """Where an answer reaches them; a wrong one is a finding, never a reason not to load."""
    phone: Line | None = None
    """Printed below the e-mail address."""


class Application(Record):
    """The job: who offers it, what it is called, what they are looking for."""

    company: Line = Field(min_length=1)
    """The employer, spelled as they spell it."""
    role: Line = Field(min_length=1)
    """The job's title."""
    requirements: tuple[Line, ...] = ()
    """“They are looking for …”, one at a time."""
