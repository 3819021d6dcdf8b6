"""What the person thinks of it afterwards: some of it for the notes, some of it for nobody else."""

from typing import Literal

from pydantic import Field

from afterword.records.base import Line, Record, Text


class Strength(Record):
    """A point about yourself, as it completes “I …”."""

    text: Line = Field(min_length=1)
    """The point."""
    meets: Line | None = None
    """The requirement that it meets."""
    for_: tuple[Line, ...] = Field(default=(), alias="for")
    """The interviewers who would like to hear it."""


class PutRight(Record):
    """One point to answer better; leave it out and the notes say nothing about it."""

    for_: Line = Field(alias="for", min_length=1)
    """The interviewer whom it concerns."""
    topic: Line = Field(min_length=1)
    """“We spoke about …”"""
    better: Line = Field(min_length=1)
    """“Asked again, I …”"""


class Reflection(Record):
    """The answers of the person; the last four fields never enter a note."""

    strengths: tuple[Strength, ...] = ()
    """“I …”, said in the interview and worth repeating."""
    new_points: tuple[Strength, ...] = ()
    """“What I did not get to say: I …”"""
    complementary_skills: tuple[Line, ...] = ()
    """“I also …”"""
    unique: Line | None = None
    """“Something in my story that bears on this job: I …”"""
    enthusiasm: Line | None = None
    """“What I would most look forward to is …”"""
    want_it: Literal["yes", "unsure", "no"] = "yes"
    """How warmly the notes speak of the job."""
    put_right: PutRight | None = None
    """One point to answer better."""
    do_not_mention: tuple[Line, ...] = ()
    """Names and facts that no note may hold."""
    went_well: Text | None = None
    """For the person only."""
    went_badly: Text | None = None
    """For the person only."""
    improve: Text | None = None
    """For the person only."""
    feeling: int | None = Field(default=None, ge=1, le=5)
    """For the person only: 1 (poor) to 5 (great)."""
