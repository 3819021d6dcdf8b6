"""The calendar file reminds with the workbook closed, and an entry is changed rather than doubled."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from afterword.delivery import calendar_file
from afterword.records import Reminder

NOW = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
NOTE = Reminder(
    key="a1/note/Tom Weiss",
    on=date(2026, 11, 27),
    title="Send your note to Tom Weiss (Northwind; Clinics, Inc.)",
    text="It waits on the page Write.",
)

WHOLE = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Afterword//Reminders//EN
METHOD:PUBLISH
BEGIN:VEVENT
SUMMARY:Send your note to Tom Weiss (Northwind\\; Clinics\\, Inc.)
DTSTART;VALUE=DATE:20261127
DTEND;VALUE=DATE:20261128
DTSTAMP:20261120T160000Z
UID:af7d991f-ac9f-5911-be3b-9a2f5b947709
DESCRIPTION:It waits on the page Write.
LAST-MODIFIED:20261120T160000Z
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Send your note to Tom Weiss (Northwind\\; Clinics\\, Inc.)
TRIGGER:PT9H
END:VALARM
END:VEVENT
END:VCALENDAR
"""


def test_the_whole_file_of_one_reminder():
    """A whole day, with an alarm at nine in the morning; every line ends as RFC 5545 asks."""
    file = calendar_file([NOTE], NOW)
    assert file.decode().replace("\r\n", "\n") == WHOLE
    assert file.count(b"\n") == file.count(b"\r\n")


def test_the_same_matter_keeps_its_uid_when_its_day_and_words_change():
    """A calendar that has the first file changes its entry."""
    moved = NOTE.model_copy(update={"on": date(2026, 11, 30), "title": "Send it"})
    uids = [Calendar.from_ical(calendar_file([one], NOW)).events[0]["uid"] for one in (NOTE, moved)]
    assert uids[0] == uids[1]
    other = NOTE.model_copy(update={"key": "a1/note/Lena Fischer"})
    assert Calendar.from_ical(calendar_file([other], NOW)).events[0]["uid"] != uids[0]


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1))
def test_whatever_a_person_typed_is_read_back_as_the_words_that_it_is(text):
    """No name, however odd, adds a property or an entry to the calendar."""
    (event,) = Calendar.from_ical(calendar_file([NOTE.model_copy(update={"title": text})], NOW)).events
    assert event["summary"] == text
    assert set(event) == {"UID", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP"}
    assert event.alarms.times[0].trigger.time() == (datetime.min + timedelta(hours=9)).time()


def test_nothing_to_be_reminded_of_is_an_empty_calendar():
    """It can be opened all the same."""
    assert Calendar.from_ical(calendar_file([], NOW)).events == []
