"""When, where and how the interview took place."""

import re
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from afterword.records.base import Line, Record
from afterword.records.nearest import nearest
from afterword.records.regions import calendar

FIRST_YEAR, LAST_YEAR = 1970, 2100  # the years whose public holidays are known
Stage = Literal["screening", "first", "second", "final"]
Format = Literal["phone", "video", "in person"]


def _zone(key: str) -> str:
    try:
        ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(
            f"“{key}” is not a time zone; write one such as {nearest(key, available_timezones(), 'America/New_York')}"
        ) from None
    return key


def _region(code: str) -> str:
    calendar(code)
    return code


def _local(value: Any) -> Any:
    """Refuse what pydantic would read as a time although no person means one: bare numbers, a date alone."""
    if isinstance(value, str) and ("T" not in value.upper() and " " not in value.strip()):
        raise ValueError(f"“{value}” is not a date with a time; write it like 2026-11-25T14:00")
    return value


def _without_offset(value: datetime) -> datetime:
    if value.tzinfo is not None:
        raise ValueError(
            f"“{value.isoformat()}” has an offset; write the local time alone ({value:%Y-%m-%dT%H:%M}), "
            "the field timezone says the rest"
        )
    return value


def _of_our_time(value: datetime) -> datetime:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValueError(f"the year {value.year} can't be that of an interview; write one such as 2026")
    return value


def near_our_time(value: date) -> date:
    """Hold a day to years that somebody can mean: a date that is half typed has the year 2 or 26."""
    if not FIRST_YEAR <= value.year <= LAST_YEAR + 1:  # the days after an interview of the last year are in the next
        raise ValueError(f"the year {value.year} can't be meant; write one such as 2026")
    return value


def _calendar_day(value: Any) -> Any:
    if isinstance(value, str) and not re.fullmatch(r"\d{4}-\d\d-\d\d", value.strip()):
        raise ValueError(f"“{value}” is not a date; write it like 2026-12-09")
    return value


Zone = Annotated[Line, AfterValidator(_zone)]
Region = Annotated[Line, AfterValidator(_region)]
LocalTime = Annotated[datetime, BeforeValidator(_local), AfterValidator(_without_offset), AfterValidator(_of_our_time)]
Day = Annotated[date, BeforeValidator(_calendar_day), AfterValidator(near_our_time)]


class Coordinator(Record):
    """Who arranged the interview, for those without an address of their own."""

    name: Line = Field(min_length=1)
    """Full name."""
    email: Line | None = None
    """Where a note for those without an address goes."""


class Meeting(Record):
    """The facts of the interview itself."""

    at: LocalTime
    """When it began: local time at the place of the interview."""
    until: LocalTime | None = None
    """When it ended, in the same local time."""
    timezone: Zone
    """The zone of the place, such as America/New_York (IANA time zone database)."""
    region: Region
    """Whose public holidays count for the deadline: a country, with its part where they differ (US-MA)."""
    stage: Stage
    """How far along the hiring it stood."""
    format: Format
    """How you met."""
    decision_by: Day | None = None
    """When they said you would hear, if they said."""
    contact_declined: bool = False
    """They asked for no contact."""
    asked_about: tuple[Line, ...] = ()
    """Delicate topics that they raised themselves: salary, start date …"""
    practice: bool = False
    """A practice interview is never counted."""
    coordinator: Coordinator | None = None
    """Who arranged it."""

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> "Meeting":
        if self.until is not None and self.until < self.at:
            raise ValueError(
                f"until: it ({self.until:%Y-%m-%dT%H:%M}) is before at ({self.at:%Y-%m-%dT%H:%M}); swap them"
            )
        return self

    @property
    def starts(self) -> datetime:
        """When it began, aware, in its own zone."""
        return self.at.replace(tzinfo=ZoneInfo(self.timezone))

    @property
    def ends(self) -> datetime:
        """When it ended where that is known, else when it began; aware, in its own zone."""
        return (self.until or self.at).replace(tzinfo=ZoneInfo(self.timezone))

    def took_place(self, as_of: datetime) -> bool:
        """Whether it had begun at ``as_of`` (aware)."""
        return self.starts.astimezone(UTC) <= as_of.astimezone(UTC)
