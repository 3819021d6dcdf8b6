"""One line of each sheet: its columns, and what may stand in them."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from afterword.records import Line, Record
from afterword.records.entry import OutcomeName
from afterword.records.meeting import Day, Format, LocalTime, Region, Stage, Zone, near_our_time
from afterword.records.note import Channel

LONGEST_ID = 200


def _time(value: Any) -> Any:
    """Read a moment; where it may be local, the zone of the interview is added later."""
    if not isinstance(value, str):
        return value
    try:
        if not {"T", " "} & set(value.strip().upper()):
            raise ValueError
        read = datetime.fromisoformat(value.strip())
    except ValueError:
        raise ValueError(f"“{value}” is not a date with a time; write it like 2026-11-25T18:30-05:00") from None
    near_our_time(read)
    return read


def _with_offset(value: Any) -> Any:
    read = _time(value)
    if isinstance(read, datetime) and read.tzinfo is None:
        raise ValueError(f"“{value}” has no offset, and could be any moment of a day; write it like {value}-05:00")
    return read


_Id = Annotated[Line, Field(min_length=1, max_length=LONGEST_ID)]
_Word = Annotated[Line, Field(min_length=1)]


class InterviewLine(Record):
    """A line of ``interviews.csv``."""

    interview_id: _Id
    company: _Word
    role: _Word
    stage: Stage
    format: Format
    at: LocalTime
    timezone: Zone
    region: Region
    decision_by: Day | None = None
    feeling: Annotated[int, Field(ge=1, le=5)] | None = None
    outcome: OutcomeName = "pending"
    outcome_on: Day | None = None


class NoteLine(Record):
    """A line of ``notes.csv``: a note owed, sent or not."""

    interview_id: _Id
    interviewer: _Word
    kind: Literal["thank-you", "coordinator"] = "thank-you"
    channel: Channel | None = None
    due: Annotated[datetime, BeforeValidator(_time)] | None = None
    """With an offset, or local to the zone of the interview; worked out where it is empty."""
    sent_at: Annotated[datetime, BeforeValidator(_with_offset)] | None = None


INTERVIEWS = "interviews.csv"
NOTES = "notes.csv"
