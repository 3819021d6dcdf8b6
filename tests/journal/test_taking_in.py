"""Interviews of a file of figures in the journal, and the marks that the Follow-through page makes."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from afterword.journal import Journal, open_journal
from afterword.records import Entry, Given, Imported, Interview, Note, Outcome, Sent

AT = datetime(2026, 11, 10, 18, 0, tzinfo=UTC)


def brought(name: str = "7", *, company: str = "Harbour Lights", sent: datetime | None = AT, **more: object) -> Entry:
    """An interview as a file brings it."""
    interview = Imported.model_validate(
        {
            "application": {"company": company, "role": "Keeper"},
            "interview": {
                "at": "2026-11-10T10:00",
                "timezone": "Europe/London",
                "region": "GB-ENG",
                "stage": "first",
                "format": "video",
            },
            "interviewers": [{"name": "Ana Ferreira"}],
            "reflection": {"feeling": 4},
        }
    )
    marks = (Sent(interviewer="Ana Ferreira", at=sent),) if sent else ()
    return Entry.model_validate(
        {
            "id": name,
            "interview": interview,
            "sent": marks,
            "given": (Given(interviewer="Ana Ferreira", due=AT + timedelta(days=3)),),
            **more,
        }
    )


def test_what_a_file_brings_is_what_the_journal_holds(journal: Journal) -> None:
    """Id, deadline, mark, answer and all; names of other programs may be long."""
    entry = brought("x" * 200, outcomes=(Outcome(outcome="offer", on=date(2026, 11, 20)),))
    assert journal.take_in([entry]) == (1, 0, 0, 0)
    assert journal.entries() == [entry]
    assert [(one.id, one.imported, one.interview) for one in journal.interviews()] == [(entry.id, True, None)]


def test_the_same_file_twice_changes_nothing(journal: Journal) -> None:
    """Nor does it double anything."""
    entries = [brought(), brought("8", sent=None)]
    journal.take_in(entries)
    assert journal.take_in(entries) == (0, 0, 2, 0)
    assert journal.entries() == entries


def test_a_later_file_corrects_an_earlier_one(journal: Journal) -> None:
    """Its word counts, where it has one; a mark or an answer that a person recorded since stays where it has none."""
    journal.take_in([brought(), brought("8", sent=None)])
    journal.mark_sent("8", "Ana Ferreira", AT)
    journal.record_outcome("8", "rejected", date(2026, 11, 18))
    later = AT + timedelta(hours=2)
    assert journal.take_in([brought(company="Harbour Light", sent=later), brought("8", sent=None)]) == (0, 1, 1, 0)
    corrected, marked = journal.entries()
    assert corrected == brought(company="Harbour Light", sent=later)
    assert marked.sent == (Sent(interviewer="Ana Ferreira", at=AT),)
    assert marked.outcomes == (Outcome(outcome="rejected", on=date(2026, 11, 18)),)


def test_ones_own_interview_stays_as_it_is(journal: Journal, panel: Interview) -> None:
    """A file that was exported from this journal and comes back overwrites no reflection."""
    own = journal.save(panel)
    before = journal.entries()
    assert journal.take_in([brought(own)]) == (0, 0, 0, 1)
    assert journal.entries() == before


def test_a_removed_one_comes_back(journal: Journal) -> None:
    """Somebody who imports it again wants it."""
    journal.take_in([brought()])
    journal.remove("7")
    assert journal.take_in([brought()]) == (0, 1, 0, 0)
    assert journal.entries() == [brought()]


def test_all_or_nothing(journal: Journal) -> None:
    """When the second of two can't be written, the first is not there either."""
    with pytest.raises(RuntimeError):
        journal.take_in(_breaking_off())
    assert journal.entries() == []


def _breaking_off():  # type: ignore[no-untyped-def]
    yield brought()
    raise RuntimeError


def test_what_is_added_later_makes_it_ones_own(journal: Journal) -> None:
    """With a candidate it is an interview like any other, and no file changes it any more."""
    journal.take_in([brought()])
    journal.keep({**journal.typed("7"), "candidate": {"name": "Robin Vale"}}, "7")
    (entry,) = journal.entries()
    assert (entry.interview.candidate.name, type(entry.interview).__name__) == ("Robin Vale", "Interview")
    assert journal.take_in([brought(company="Other")]) == (0, 0, 0, 1)


def test_several_answers_are_recorded_together(journal: Journal) -> None:
    """The silent ones are closed all at once or not at all, and "pending" on the day of the interview undoes it."""
    journal.take_in([brought("7"), brought("8")])
    closed = Outcome(outcome="no reply", on=date(2026, 11, 22))
    with pytest.raises(KeyError):
        journal.record_outcomes({"7": closed, "nobody": closed})
    assert [entry.outcome() for entry in journal.entries()] == [None, None]
    journal.record_outcomes({"7": closed, "8": closed})
    assert [entry.outcome() for entry in journal.entries()] == [closed, closed]
    journal.record_outcomes({"7": Outcome(outcome="pending", on=date(2026, 11, 10))})
    assert [entry.outcome() for entry in journal.entries()] == [
        Outcome(outcome="pending", on=date(2026, 11, 10)),
        closed,
    ]


def test_what_was_to_improve_is_marked_done_and_taken_back(journal: Journal) -> None:
    """The mark has its time."""
    journal.take_in([brought()])
    journal.mark_improved("7", AT)
    assert journal.entries()[0].improved_at == AT
    journal.take_back_improved("7")
    assert journal.entries()[0].improved_at is None


def test_a_note_and_an_answer_are_snoozed_and_taken_back(journal: Journal) -> None:
    """The last word on each counts."""
    journal.take_in([brought()])
    journal.snooze("7", "Ana Ferreira", AT)
    journal.snooze("7", "Ana Ferreira", AT + timedelta(days=1))
    journal.snooze("7", None, AT + timedelta(days=2))
    found = {mark.interviewer: mark.until for mark in journal.entries()[0].snoozed}
    assert found == {"Ana Ferreira": AT + timedelta(days=1), None: AT + timedelta(days=2)}
    assert len(journal.entries()[0].snoozed) == 2
    journal.take_back_snooze("7", None)
    assert [mark.interviewer for mark in journal.entries()[0].snoozed] == ["Ana Ferreira"]


def test_the_texts_of_the_notes_that_were_sent(journal: Journal, panel: Interview) -> None:
    """As they stood when they were marked; a draft that never went is not among them."""
    own = journal.save(panel)
    for body in ("First thoughts.\n", "As it went.\n"):
        journal.save_draft(own, Note(to="Tom Weiss", body=body))
    journal.save_draft(own, Note(to="Lena Fischer", body="Never sent.\n"))
    journal.mark_sent(own, "Tom Weiss")
    journal.keep_note(own, Note(to="Tom Weiss", body="Afterthoughts.\n"))
    assert journal.sent_texts() == {own: ("As it went.\n",)}
    journal.take_back_sent(own, "Tom Weiss")
    assert journal.sent_texts() == {}


def test_a_journal_of_the_first_format_takes_a_file_in(path: Path, panel: Interview) -> None:
    """What it held is still there, and what is new finds its place."""
    first = open_journal(path)
    first.save(panel)
    first.close()
    with closing(sqlite3.connect(path)) as connection:
        for table in ("given", "improved", "snoozed"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("ALTER TABLE interviews DROP COLUMN imported_at")
        connection.execute("DELETE FROM upgrades WHERE step = '2026-11 imported interviews'")
        connection.commit()
    again = open_journal(path)
    again.take_in([brought()])
    assert [entry.interview.application.company for entry in again.entries()] == ["Harbour Lights", "Northwind Clinics"]
    again.close()
