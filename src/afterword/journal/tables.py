"""The tables of a journal, the same on SQLite and PostgreSQL."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.types import TypeDecorator

METADATA = MetaData()

ID = String(200)
"""An interview's name: our own have 32 characters, those of another program may have more."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, aware, in UTC: SQLite forgets the zone otherwise."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        """Write it in UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        """Read it as UTC."""
        return value.replace(tzinfo=UTC) if value is not None and value.tzinfo is None else value


def _of_interview() -> Column[str]:
    return Column("interview", ID, ForeignKey("interviews.id"), nullable=False)


def _of_person(*more: Column[Any]) -> list[Column[Any]]:
    """The columns of a row about one person of one interview."""
    number: Column[int] = Column("number", Integer, primary_key=True)
    return [number, _of_interview(), Column("person", String(32), nullable=False), *more]


upgrades = Table(
    "upgrades",
    METADATA,
    Column("step", String(80), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)

interviews = Table(
    "interviews",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("typed", JSON, nullable=False),  # the form's answers exactly as typed, each person with a key of their own
    Column("begun_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("removed_at", UtcDateTime),
    Column("imported_at", UtcDateTime),  # it came from a file of figures, and counts without a candidate
)

drafts = Table(
    "drafts",
    METADATA,
    *_of_person(
        Column("kind", String(20), nullable=False),
        Column("channel", String(20), nullable=False),
        Column("subject", Text, nullable=False),
        Column("body", Text, nullable=False),
        Column("edited", Boolean, nullable=False),  # the person's own words, not the composer's
        Column("kept", Boolean, nullable=False),  # a version of its own; the working one is overwritten as one types
        Column("saved_at", UtcDateTime, nullable=False),
    ),
)

sent = Table(
    "sent",
    METADATA,
    *_of_person(
        Column("kind", String(20), nullable=False),
        Column("channel", String(20), nullable=False),
        Column("at", UtcDateTime, nullable=False),
        Column("recorded_at", UtcDateTime, nullable=False),
        Column("taken_back_at", UtcDateTime),
    ),
)

not_needed = Table(
    "not_needed",
    METADATA,
    *_of_person(
        Column("reason", Text, nullable=False),
        Column("recorded_at", UtcDateTime, nullable=False),
        Column("taken_back_at", UtcDateTime),
    ),
)

outcomes = Table(
    "outcomes",
    METADATA,
    Column("number", Integer, primary_key=True),
    _of_interview(),
    Column("outcome", String(20), nullable=False),
    Column("day", Date, nullable=False),
    Column("recorded_at", UtcDateTime, nullable=False),
)

given = Table(  # notes owed as an imported file says
    "given",
    METADATA,
    *_of_person(
        Column("kind", String(20), nullable=False),
        Column("channel", String(20)),
        Column("due", UtcDateTime),  # empty where it is worked out
    ),
)

improved = Table(  # what the person said they would improve, and did
    "improved",
    METADATA,
    Column("number", Integer, primary_key=True),
    _of_interview(),
    Column("at", UtcDateTime, nullable=False),
    Column("taken_back_at", UtcDateTime),
)

snoozed = Table(  # what the agenda leaves out for a while
    "snoozed",
    METADATA,
    Column("number", Integer, primary_key=True),
    _of_interview(),
    Column("person", String(32)),  # empty for the answer that the interview waits for
    Column("until", UtcDateTime, nullable=False),
    Column("recorded_at", UtcDateTime, nullable=False),
    Column("taken_back_at", UtcDateTime),
)

remembered = Table(
    "remembered",
    METADATA,
    Column("what", String(80), primary_key=True),  # what the pages remember of themselves, such as the interview chosen
    Column("value", Text, nullable=False),
)

for _table in (drafts, sent, not_needed, outcomes, given, improved, snoozed):
    Index(f"{_table.name}_of_interview", _table.c.interview)
