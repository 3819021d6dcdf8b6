"""The notes in the journal, with every saved version."""

from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import Connection, Select, and_, select

from afterword.journal.tables import drafts, sent
from afterword.records import Note


class Draft(NamedTuple):
    """A version of a note."""

    note: Note
    edited: bool
    """The person's own words, not the composer's."""
    kept: bool
    """Saved as a version that stays; else the one being typed."""
    saved_at: datetime


def write(connection: Connection, interview: str, person: str, note: Note, *, edited: bool, kept: bool) -> None:
    """Save a version; the working one of the same kind and channel gives way to it."""
    connection.execute(
        drafts.delete().where(
            drafts.c.interview == interview,
            drafts.c.person == person,
            drafts.c.kind == note.kind,
            drafts.c.channel == note.channel,
            drafts.c.kept.is_(False),
        )
    )
    row = note.model_dump(include={"kind", "channel", "subject", "body"})
    row |= {"interview": interview, "person": person, "edited": edited, "kept": kept}
    connection.execute(drafts.insert().values(**row, saved_at=datetime.now(UTC)))


def _of(interview: str, person: str) -> Select[tuple[object, ...]]:
    return select(drafts).where(drafts.c.interview == interview, drafts.c.person == person).order_by(drafts.c.number)


def read(connection: Connection, interview: str, person: str, name: str) -> list[Draft]:
    """Return the versions of the notes to a person, the oldest first."""
    return [
        Draft(
            Note(to=name, kind=row.kind, channel=row.channel, subject=row.subject, body=row.body),
            row.edited,
            row.kept,
            row.saved_at,
        )
        for row in connection.execute(_of(interview, person))
    ]


def sent_texts(connection: Connection) -> dict[str, tuple[str, ...]]:
    """Return the body of each note that was sent, the version last saved when it was marked, by interview."""
    texts: dict[str, dict[str, str]] = {}
    both = (drafts.c.interview == sent.c.interview, drafts.c.person == sent.c.person, drafts.c.kind == sent.c.kind)
    found = select(drafts, sent.c.recorded_at).join(sent, and_(*both)).where(sent.c.taken_back_at.is_(None))
    for row in connection.execute(found.order_by(drafts.c.number)):
        if row.saved_at <= row.recorded_at:
            texts.setdefault(row.interview, {})[row.person] = row.body
    return {interview: tuple(by_person.values()) for interview, by_person in texts.items()}
