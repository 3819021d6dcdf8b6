"""The journal: what was typed, the notes, what was sent, what came of it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any
from uuid import uuid4

from pydantic import ValidationError
from sqlalchemy import Connection, Engine, PoolProxiedConnection, select
from sqlalchemy.exc import OperationalError

from afterword.interchange import InvalidInterview, from_typed, to_typed
from afterword.journal import marks, notes, tables
from afterword.journal.errors import JournalError
from afterword.journal.notes import Draft
from afterword.journal.people import names_by_key, with_keys, without_keys
from afterword.journal.taking_in import TakenIn, take_in
from afterword.records import Entry, Imported, Interview, Note, Outcome, Sent
from afterword.records.entry import OutcomeName
from afterword.records.note import Channel, Kind

__all__ = ["READS", "Draft", "Journal", "Listed"]

READS = "afterword_reads"
"""The option of a connection that only reads: it need not ask for the right to write."""


@dataclass(frozen=True)
class Listed:
    """An interview as a list shows it."""

    id: str
    typed: dict[str, Any]
    """The answers as typed, each person with a ``key``."""
    changed_at: datetime
    imported: bool = False
    """It came from a file of figures: nobody has begun to reflect on it."""

    @cached_property
    def interview(self) -> Interview | None:
        """The record, once the answers are enough for one; made when asked for, as most lists need names alone."""
        return _record(self.typed)


class Journal:
    """An open journal. Each method is one transaction, on the disk when it returns; any thread may call it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._watch: PoolProxiedConnection | None = None

    @property
    def address(self) -> str:
        """Where it lives, without a password."""
        return str(self._engine.url.database if self._engine.dialect.name == "sqlite" else self._engine.url)

    def close(self) -> None:
        """Let go of the file."""
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._explained(), self._engine.execution_options(**{READS: True}).begin() as connection:
            yield connection

    @contextmanager
    def _saving(self) -> Iterator[Connection]:
        with self._explained(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except OperationalError as error:
            raise JournalError(
                f"The journal {self.address} can't be used right now ({error.orig}); what you see on the page is "
                "still there: check that the disk is not full and the folder can be written, then change it again."
            ) from error

    # The interviews

    def keep(self, typed: Mapping[str, Any], interview_id: str | None = None) -> str:
        """Save an interview exactly as typed, finished or not; return its id (a new one where none is given).

        Raises:
            KeyError: there is no interview of that id.
        """
        now = datetime.now(UTC)
        with self._saving() as connection:
            if interview_id is None:
                interview_id = uuid4().hex
                row = {"id": interview_id, "typed": with_keys(typed), "begun_at": now, "changed_at": now}
                connection.execute(tables.interviews.insert().values(row))
                return interview_id
            row = {"typed": with_keys(typed, _typed(connection, interview_id)), "changed_at": now}
            connection.execute(tables.interviews.update().where(tables.interviews.c.id == interview_id).values(row))
        return interview_id

    def save(self, interview: Interview, interview_id: str | None = None) -> str:
        """Save a finished interview; return its id (a new one where none is given).

        Raises:
            KeyError: there is no interview of that id.
        """
        return self.keep(to_typed(interview), interview_id)

    def typed(self, interview_id: str) -> dict[str, Any]:
        """Return the answers as typed, each person with a ``key``.

        Raises:
            KeyError: there is no interview of that id.
        """
        with self._reading() as connection:
            return _typed(connection, interview_id)

    def interview(self, interview_id: str) -> Interview:
        """Return the interview.

        Raises:
            KeyError: there is no interview of that id.
            InvalidInterview: what was typed is not enough yet; the problems say what is missing.
        """
        return from_typed(without_keys(self.typed(interview_id)))

    def interviews(self) -> list[Listed]:
        """Return every interview that was not removed, the one changed last first."""
        with self._reading() as connection:
            rows = _present(connection)
        found = [Listed(row.id, row.typed, row.changed_at, row.imported_at is not None) for row in rows]
        return sorted(found, key=lambda one: one.changed_at, reverse=True)

    def remove(self, interview_id: str) -> None:
        """Take an interview off the list; ``restore`` brings it back."""
        self._set_removed(interview_id, datetime.now(UTC))

    def restore(self, interview_id: str) -> None:
        """Bring a removed interview back."""
        self._set_removed(interview_id, None)

    def _set_removed(self, interview_id: str, at: datetime | None) -> None:
        with self._saving() as connection:
            _typed(connection, interview_id)
            connection.execute(
                tables.interviews.update().where(tables.interviews.c.id == interview_id).values(removed_at=at)
            )

    # The notes

    def keep_note(self, interview_id: str, note: Note, *, edited: bool = True, kept: bool = False) -> None:
        """Save a note as it stands while somebody types; the next one takes its place, unless it is ``kept``."""
        with self._saving() as connection:
            key = _key(connection, interview_id, note.to)
            notes.write(connection, interview_id, key, note, edited=edited, kept=kept)

    def save_draft(self, interview_id: str, note: Note, *, edited: bool = True) -> None:
        """Save a note as a version that stays."""
        self.keep_note(interview_id, note, edited=edited, kept=True)

    def drafts(self, interview_id: str, interviewer: str) -> list[Draft]:
        """Return every version saved of the notes to that person, the oldest first."""
        with self._reading() as connection:
            return notes.read(connection, interview_id, _key(connection, interview_id, interviewer), interviewer)

    # What followed

    def mark_sent(
        self,
        interview_id: str,
        interviewer: str,
        at: datetime | None = None,
        *,
        kind: Kind = "thank-you",
        channel: Channel = "email",
    ) -> Sent:
        """Record that the person sent a note, now unless ``at`` (aware) says when."""
        mark = Sent(interviewer=interviewer, at=at or datetime.now(UTC), kind=kind, channel=channel)
        with self._saving() as connection:
            marks.add_sent(connection, interview_id, _key(connection, interview_id, interviewer), mark)
        return mark

    def take_back_sent(self, interview_id: str, interviewer: str, kind: Kind | None = None) -> None:
        """Undo ``mark_sent``: nothing was sent to that person, or nothing of that ``kind``."""
        of = {"kind": kind} if kind else {}
        with self._saving() as connection:
            marks.take_back(connection, tables.sent, interview_id, _key(connection, interview_id, interviewer), **of)

    def mark_not_needed(self, interview_id: str, interviewer: str, reason: str) -> None:
        """Record that no note is owed to that person, and why."""
        with self._saving() as connection:
            marks.add_not_needed(connection, interview_id, _key(connection, interview_id, interviewer), reason)

    def take_back_not_needed(self, interview_id: str, interviewer: str) -> None:
        """Undo ``mark_not_needed``: the note is owed again."""
        with self._saving() as connection:
            marks.take_back(connection, tables.not_needed, interview_id, _key(connection, interview_id, interviewer))

    def record_outcome(self, interview_id: str, outcome: OutcomeName, on: date | None = None) -> Outcome:
        """Record what came of an interview, and the date of the answer (by default today)."""
        answer = Outcome(outcome=outcome, on=on or datetime.now().astimezone().date())
        self.record_outcomes({interview_id: answer})
        return answer

    def record_outcomes(self, answers: Mapping[str, Outcome]) -> None:
        """Record what came of several interviews, by id: all of it or nothing, such as closing the silent ones."""
        with self._saving() as connection:
            for interview_id, answer in answers.items():
                _typed(connection, interview_id)
                marks.add_outcome(connection, interview_id, answer)

    def mark_improved(self, interview_id: str, at: datetime | None = None) -> None:
        """Record that the person did what they wanted to improve after an interview, now unless ``at`` (aware) says."""
        with self._saving() as connection:
            _typed(connection, interview_id)
            marks.add_improved(connection, interview_id, at or datetime.now(UTC))

    def take_back_improved(self, interview_id: str) -> None:
        """Undo ``mark_improved``: it is still to be done."""
        with self._saving() as connection:
            marks.take_back_improved(connection, interview_id)

    def snooze(self, interview_id: str, interviewer: str | None, until: datetime) -> None:
        """Leave a note to that person, or the answer where nobody is named, out of the agenda until then (aware)."""
        with self._saving() as connection:
            key = _key(connection, interview_id, interviewer) if interviewer else None
            _typed(connection, interview_id)
            marks.add_snoozed(connection, interview_id, key, until)

    def take_back_snooze(self, interview_id: str, interviewer: str | None) -> None:
        """Undo ``snooze``: the agenda shows it again."""
        with self._saving() as connection:
            key = _key(connection, interview_id, interviewer) if interviewer else None
            marks.take_back(connection, tables.snoozed, interview_id, key)

    def take_in(self, entries: Iterable[Entry]) -> TakenIn:
        """Take in what a file of figures says: all of it or nothing; the same file twice changes nothing."""
        with self._saving() as connection:
            return take_in(connection, entries)

    def entries(self) -> list[Entry]:
        """Return each interview that counts with what followed, the earliest first: the finished and the imported."""
        with self._reading() as connection:
            rows = _present(connection)
            followed = marks.read(connection)
        found = []
        for row in rows:
            interview = _imported(row.typed) if row.imported_at else _record(row.typed)
            if interview is not None:
                found.append(followed.entry(row.id, interview, names_by_key(row.typed)))
        return sorted(found, key=lambda entry: entry.interview.interview.starts)

    def sent_texts(self) -> dict[str, tuple[str, ...]]:
        """Return the bodies of the notes sent, as they were last saved, by the interview's id."""
        with self._reading() as connection:
            return notes.sent_texts(connection)

    # What the pages remember of themselves

    def remember(self, what: str, value: str) -> None:
        """Remember ``value`` under the name ``what``, such as which interview a person looked at last."""
        with self._saving() as connection:
            connection.execute(tables.remembered.delete().where(tables.remembered.c.what == what))
            connection.execute(tables.remembered.insert().values(what=what, value=value))

    def remembered(self, what: str) -> str | None:
        """Return what was remembered under that name, or None."""
        with self._reading() as connection:
            return connection.scalar(select(tables.remembered.c.value).where(tables.remembered.c.what == what))

    def entry(self, interview_id: str) -> Entry:
        """Return one finished interview with what followed.

        Raises:
            KeyError: there is no interview of that id.
            InvalidInterview: what was typed is not enough yet.
        """
        with self._reading() as connection:
            typed = _typed(connection, interview_id)
            followed = marks.read(connection, interview_id)
        return followed.entry(interview_id, from_typed(without_keys(typed)), names_by_key(typed))

    def version(self) -> int:
        """Return a number that changes when anything was saved, here or by another program.

        On SQLite this costs microseconds; elsewhere it is the time in seconds.
        """
        if self._engine.dialect.name != "sqlite":
            return int(datetime.now(UTC).timestamp())
        if self._watch is None:
            self._watch = self._engine.raw_connection()
        return int(self._watch.cursor().execute("PRAGMA data_version").fetchone()[0])


def _present(connection: Connection) -> list[Any]:
    return list(connection.execute(select(tables.interviews).where(tables.interviews.c.removed_at.is_(None))))


def _typed(connection: Connection, interview_id: str) -> dict[str, Any]:
    typed = connection.scalar(select(tables.interviews.c.typed).where(tables.interviews.c.id == interview_id))
    if typed is None:
        raise KeyError(interview_id)
    return dict(typed)


def _key(connection: Connection, interview_id: str, name: str) -> str:
    """Return the key of the person called ``name``."""
    for key, known in names_by_key(_typed(connection, interview_id)).items():
        if known == " ".join(name.split()):
            return key
    raise KeyError(name)


def _record(typed: Mapping[str, Any]) -> Interview | None:
    try:
        return from_typed(without_keys(typed))
    except InvalidInterview:
        return None


def _imported(typed: Mapping[str, Any]) -> Interview | None:
    """The record of an interview from a file of figures: the whole one, once somebody has added whose it is."""
    whole = _record(typed) if typed.get("candidate") else None
    try:
        return whole or Imported.model_validate({**without_keys(typed), "candidate": None})
    except ValidationError:
        return None
