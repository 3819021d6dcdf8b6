"""Records hold what is known, never change, and clean what they are given."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from afterword.records import (
    Candidate,
    Cleaned,
    Entry,
    Finding,
    Interviewer,
    Meeting,
    Note,
    Outcome,
    Reflection,
    Sent,
    Strength,
)
from afterword.records.base import clean
from afterword.records.entry import FAVOURABLE, KNOWN, OUTCOMES
from afterword.records.interview import same_name
from strategies import interviews

MEETING = {
    "at": "2026-03-08T01:30",
    "timezone": "America/New_York",
    "region": "US-MA",
    "stage": "final",
    "format": "video",
}


def test_a_record_is_never_changed() -> None:
    """A change returns a new record."""
    person = Interviewer(name="Tom Weiss")
    with pytest.raises(ValidationError):
        person.name = "Tim Weiss"  # type: ignore[misc]
    changed = person.model_copy(update={"name": "Tim Weiss"})
    assert (person.name, changed.name) == ("Tom Weiss", "Tim Weiss")


def test_white_space_is_folded_to_one_line() -> None:
    """A paste with line ends and tabs is a line of words."""
    assert Interviewer(name="  Tom\n\tWeiss ").name == "Tom Weiss"


def test_what_is_for_the_person_alone_keeps_its_lines() -> None:
    """Their ends are trimmed."""
    assert Reflection(went_well="One.  \r\n\r\nTwo. \n").went_well == "One.\n\nTwo."


@pytest.mark.parametrize("character", ["\u202e", "\u200f", "\u2066", "\ufeff", "\x07", "\x00", "\x9b", "\ud800"])
def test_what_cannot_be_seen_is_taken_out_with_a_warning(character: str) -> None:
    """Direction marks, control characters, halves of characters."""
    with pytest.warns(Cleaned) as said:
        assert Candidate(name=f"Sam {character}Ortiz").name == "Sam Ortiz"
    assert [str(w.message) for w in said] == ["Invisible control characters were taken out of “Sam Ortiz”."]


@pytest.mark.parametrize("text", ["👩‍⚕️ Eve", "می‌خواهم", "Zoë", "e\u0301", "山田", "\u00a0x"])
def test_what_words_are_spelled_with_stays(text: str) -> None:
    """Joiners of scripts and emoji, accents however they are typed."""
    assert clean(text) == text


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    """What is clean stays as it is."""
    assert clean(clean(text)) == clean(text)


@given(interviews())
def test_a_record_of_a_record_is_the_same(interview: object) -> None:
    """Validating what a record holds gives an equal record: nothing is cleaned or folded a second time."""
    assert type(interview).model_validate(interview.model_dump(by_alias=True)) == interview  # type: ignore[attr-defined]


@pytest.mark.parametrize("blank", [None, "", "  \n"])
def test_a_field_left_blank_has_its_default(blank: str | None) -> None:
    """As if it had not been given."""
    assert Interviewer(name="Tom", title=blank) == Interviewer(name="Tom")
    assert Reflection.model_validate({"want_it": blank}).want_it == "yes"


def test_a_person_is_called_what_they_asked_for() -> None:
    """Else by the full name."""
    assert Interviewer(name="Maria Okafor", address_as="Dr. Okafor").called == "Dr. Okafor"
    assert Interviewer(name="Maria Okafor").called == "Maria Okafor"


def test_names_are_the_same_to_a_reader_whatever_their_capitals_and_spaces() -> None:
    """As two people of one interview are told apart."""
    assert same_name("Maria  OKAFOR", "maria okafor")
    assert same_name("STRASSE", "Straße")
    assert not same_name("Maria Okafor", "Maria Okafo")


def test_a_point_says_whom_it_is_for() -> None:
    """Under the name that the file uses, or the one that Python can."""
    assert Strength.model_validate({"text": "ran nights", "for": ["Tom"]}) == Strength(text="ran nights", for_=("Tom",))
    assert Strength(text="ran nights", for_=("Tom",)).model_dump() == {
        "text": "ran nights",
        "meets": None,
        "for": ("Tom",),
    }


def test_a_note_is_reviewed_with_its_subject() -> None:
    """Where it has one."""
    note = Note(to="Tom", subject="Thank you", body="Dear Tom,\n")
    assert note.text == "Subject: Thank you\n\nDear Tom,\n"
    assert note.model_copy(update={"subject": ""}).text == "Dear Tom,\n"


def test_a_finding_speaks_of_the_whole_note_unless_it_names_a_place() -> None:
    """0, 0 is the whole; a place is never before the text."""
    finding = Finding(rule="length", severity="should", message="Short.")
    assert (finding.start, finding.end) == (0, 0)
    with pytest.raises(ValidationError):
        Finding(rule="length", severity="should", message="Short.", start=-1)


def test_an_interview_begins_and_ends_in_its_own_zone() -> None:
    """In the night when the clocks go forward, half past one is still winter time and half past three summer time."""
    meeting = Meeting.model_validate({**MEETING, "until": "2026-03-08T03:30"})
    assert meeting.starts.isoformat() == "2026-03-08T01:30:00-05:00"
    assert meeting.ends.isoformat() == "2026-03-08T03:30:00-04:00"
    assert meeting.ends.astimezone(UTC) - meeting.starts.astimezone(UTC) == timedelta(hours=1)
    assert Meeting.model_validate(MEETING).ends.isoformat() == "2026-03-08T01:30:00-05:00"


def test_an_interview_took_place_once_it_has_begun() -> None:
    """Whatever zone the clock that asks is in."""
    meeting = Meeting.model_validate(MEETING)
    assert not meeting.took_place(datetime(2026, 3, 8, 6, 29, 59, tzinfo=UTC))
    assert meeting.took_place(datetime(2026, 3, 8, 6, 30, tzinfo=UTC))
    assert meeting.took_place(datetime(2026, 3, 8, 15, 30, tzinfo=timezone(timedelta(hours=9))))


def entry(*outcomes: tuple[str, str], sent: tuple[Sent, ...] = ()) -> Entry:
    """An interview with these answers and notes."""
    return Entry.model_validate(
        {
            "id": "1",
            "interview": {
                "candidate": {"name": "Sam Ortiz"},
                "application": {"company": "Fenwick", "role": "Bookkeeper"},
                "interview": MEETING,
                "interviewers": [{"name": "Aisha Bello"}],
            },
            "outcomes": [{"outcome": outcome, "on": on} for outcome, on in outcomes],
            "sent": sent,
        }
    )


def test_the_outcome_is_what_was_known_on_the_day() -> None:
    """The answer recorded last among those dated by then."""
    found = entry(("pending", "2026-03-09"), ("advanced", "2026-03-12"), ("offer", "2026-03-20"))
    assert found.outcome(date(2026, 3, 8)) is None
    assert found.outcome(date(2026, 3, 12)) == Outcome(outcome="advanced", on=date(2026, 3, 12))
    assert found.outcome() == Outcome(outcome="offer", on=date(2026, 3, 20))
    assert entry().outcome() is None


def test_the_first_thank_you_counts_and_only_what_had_been_sent_by_then() -> None:
    """A follow-up is no thank-you, and what is dated later does not exist yet."""
    at = datetime(2026, 3, 9, 12, tzinfo=UTC)
    marks = [
        Sent(interviewer="Aisha Bello", at=at + timedelta(hours=2)),
        Sent(interviewer="Aisha Bello", at=at),
        Sent(interviewer="Aisha Bello", at=at - timedelta(hours=9), kind="follow-up"),
    ]
    found = entry(sent=tuple(marks))
    assert found.sent_to("Aisha Bello") == marks[1]
    assert found.sent_to("Aisha Bello", at + timedelta(hours=3)) == marks[1]
    assert found.sent_to("Aisha Bello", at - timedelta(seconds=1)) is None
    assert found.sent_to("Tom Weiss") is None


def test_a_moment_without_an_offset_is_no_moment() -> None:
    """And every moment is held in UTC."""
    with pytest.raises(ValidationError):
        Sent(interviewer="Aisha Bello", at=datetime(2026, 3, 9, 12))
    mark = Sent(interviewer="Aisha Bello", at=datetime(2026, 3, 9, 12, tzinfo=timezone(timedelta(hours=-5))))
    assert mark.at.isoformat() == "2026-03-09T17:00:00+00:00"


def test_the_outcomes_are_the_ones_that_the_figures_know() -> None:
    """Favourable is among the known; pending and withdrew are in neither."""
    assert OUTCOMES == ("pending", "advanced", "offer", "rejected", "withdrew", "no reply")
    assert {"advanced", "offer"} == FAVOURABLE
    assert {"advanced", "offer", "rejected", "no reply"} == KNOWN
