"""What followed: sent, not needed, outcomes."""

from collections import defaultdict
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, select

from afterword.journal import tables
from afterword.records import Entry, Given, Interview, NotNeeded, Outcome, Sent, Snoozed


def add_sent(connection: Connection, interview: str, person: str, mark: Sent) -> None:
    """Write a sent mark."""
    row = {
        "interview": interview,
        "person": person,
        "kind": mark.kind,
        "channel": mark.channel,
        "at": mark.at,
    }
    connection.execute(tables.sent.insert().values(**row, recorded_at=datetime.now(UTC)))


def add_not_needed(connection: Connection, interview: str, person: str, reason: str) -> None:
    """Write that no note is owed."""
    row = {"interview": interview, "person": person, "reason": reason, "recorded_at": datetime.now(UTC)}
    connection.execute(tables.not_needed.insert().values(row))


def add_outcome(connection: Connection, interview: str, answer: Outcome) -> None:
    """Write what came of the interview; earlier answers stay."""
    row = {
        "interview": interview,
        "outcome": answer.outcome,
        "day": answer.on,
        "recorded_at": datetime.now(UTC),
    }
    connection.execute(tables.outcomes.insert().values(row))


def add_improved(connection: Connection, interview: str, at: datetime) -> None:
    """Write that the person has improved what they wanted to."""
    connection.execute(tables.improved.insert().values(interview=interview, at=at))


def add_snoozed(connection: Connection, interview: str, person: str | None, until: datetime) -> None:
    """Write until when the agenda leaves something out; the newest word on it holds."""
    take_back(connection, tables.snoozed, interview, person)
    row = {"interview": interview, "person": person, "until": until, "recorded_at": datetime.now(UTC)}
    connection.execute(tables.snoozed.insert().values(row))


def take_back_improved(connection: Connection, interview: str) -> None:
    """Take back that it was done; the row stays, dated."""
    mine = (tables.improved.c.interview == interview, tables.improved.c.taken_back_at.is_(None))
    connection.execute(tables.improved.update().where(*mine).values(taken_back_at=datetime.now(UTC)))


def take_back(connection: Connection, table: Table, interview: str, person: str | None, **of: Any) -> None:
    """Take back every mark of that person in ``table``, or only those ``of`` a kind; the rows stay, dated."""
    mine = [table.c.interview == interview, table.c.person == person, table.c.taken_back_at.is_(None)]
    mine += [table.c[name] == value for name, value in of.items()]
    connection.execute(table.update().where(*mine).values(taken_back_at=datetime.now(UTC)))


class Followed(NamedTuple):
    """Everything that followed, by interview."""

    sent: dict[str, list[Any]]
    not_needed: dict[str, list[Any]]
    outcomes: dict[str, list[Any]]
    given: dict[str, list[Any]]
    improved: dict[str, list[Any]]
    snoozed: dict[str, list[Any]]

    def entry(self, interview_id: str, interview: Interview, names: dict[str, str]) -> Entry:
        """Return the interview with what followed it; marks of people taken off it are left out."""
        return Entry(
            id=interview_id,
            interview=interview,
            sent=tuple(
                Sent(interviewer=names[r.person], at=r.at, kind=r.kind, channel=r.channel)
                for r in self.sent[interview_id]
                if r.person in names
            ),
            not_needed=tuple(
                NotNeeded(interviewer=names[r.person], reason=r.reason)
                for r in self.not_needed[interview_id]
                if r.person in names
            ),
            outcomes=tuple(Outcome(outcome=r.outcome, on=r.day) for r in self.outcomes[interview_id]),
            given=tuple(
                Given(interviewer=names[r.person], kind=r.kind, channel=r.channel, due=r.due)
                for r in self.given[interview_id]
                if r.person in names
            ),
            improved_at=next((r.at for r in reversed(self.improved[interview_id])), None),
            snoozed=tuple(
                Snoozed(interviewer=names[r.person] if r.person else None, until=r.until)
                for r in self.snoozed[interview_id]
                if r.person is None or r.person in names
            ),
        )


def read(connection: Connection, interview: str | None = None) -> Followed:
    """Read what followed one interview, or all of them, and was not taken back."""
    return Followed(
        _standing(connection, tables.sent, interview),
        _standing(connection, tables.not_needed, interview),
        _by_interview(connection, tables.outcomes, interview),
        _by_interview(connection, tables.given, interview),
        _standing(connection, tables.improved, interview),
        _standing(connection, tables.snoozed, interview),
    )


def _standing(connection: Connection, table: Table, interview: str | None) -> dict[str, list[Any]]:
    return _by_interview(connection, table, interview, table.c.taken_back_at.is_(None))


def _by_interview(connection: Connection, table: Table, interview: str | None, *where: Any) -> dict[str, list[Any]]:
    rows: dict[str, list[Any]] = defaultdict(list)
    only = () if interview is None else (table.c.interview == interview,)
    for row in connection.execute(select(table).where(*only, *where).order_by(table.c.number)):
        rows[row.interview].append(row)
    return rows
