"""What a share file holds: the figures of one person's interviews, and no more than the person chose to add."""

from typing import Literal, get_args

from pydantic import Field

from afterword.records import Line, Record, Text
from afterword.records.entry import Moment, OutcomeName
from afterword.records.meeting import Day, Format, Stage

Level = Literal["figures", "reflections", "notes"]
LEVELS: tuple[Level, ...] = get_args(Level)
"""Each holds what the ones before it hold."""


class SharedNote(Record):
    """One note owed."""

    kind: Literal["thank-you", "coordinator"]
    """A thank-you, or one through the coordinator."""
    channel: Line | None = None
    """How it went."""
    due: Day
    """The last day on which it is on time, where the interview took place; the moment would tell the time zone."""
    sent: Day | None = None
    """The day on which it went, there."""
    state: Literal["on time", "late", "unsent", "open"]
    """What had become of it as of the share."""
    hours_to_send: int | None = None
    """From the beginning of the interview, to the hour."""
    text: Text | None = None
    """The note itself, where notes are shared."""
    number: str | None = Field(default=None, pattern=r"^[0-9a-f]{16}$")
    """A number for the coach's answer to it, where notes are shared; it tells of nobody."""


class SharedInterview(Record):
    """One interview that took place, without whose it was and where."""

    day: Day
    """The date, where it took place."""
    stage: Stage
    """How far along the hiring it stood."""
    format: Format
    """How they met."""
    promised: Day | None = None
    """When an answer was promised."""
    follow_through: Literal["all on time", "all", "some", "none"] | None = None
    """None while a note is open."""
    outcome: OutcomeName = "pending"
    """What came of it."""
    outcome_on: Day | None = None
    """When."""
    answer: Literal["favourable", "rejected", "none"] = "none"
    """The answer, for the time that it took."""
    days: int = Field(ge=0)
    """From the interview to that answer, or as long as it was waited for."""
    feeling: int | None = Field(default=None, ge=1, le=5)
    """How it felt, where reflections are shared: 1 (poor) to 5 (great)."""
    went_well: Text | None = None
    """Where reflections are shared."""
    went_badly: Text | None = None
    """Where reflections are shared."""
    improve: Text | None = None
    """Where reflections are shared."""
    notes: tuple[SharedNote, ...] = Field(min_length=1)
    """The notes owed, in the order of the people met."""


class Share(Record):
    """One person's share with one reader, as of a moment."""

    person: str = Field(pattern=r"^[0-9a-f]{32}$")
    """A number drawn for this journal, so that a newer file of the same person takes the place of the older."""
    pseudonym: Line = Field(min_length=1, max_length=40)
    """What the reader calls them."""
    shared_with: Line = Field(min_length=1, max_length=120)
    """Whom it is for."""
    level: Level
    """How much is shared."""
    names: bool = False
    """Whether names stand in the texts as they were typed."""
    until: Day | None = None
    """The last day on which the reader may use it."""
    exported_at: Moment
    """When it was made."""
    as_of: Moment
    """The moment of the figures: what came later is not in it."""
    ended: bool = False
    """The person has taken it back: there is nothing in it, and older files are not to be shown."""
    interviews: tuple[SharedInterview, ...] = ()
    """The interviews that owed a note, in the order of the journal."""
