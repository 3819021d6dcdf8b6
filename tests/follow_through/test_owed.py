"""The definitions, each with a case worked by hand."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.follow_through import FOLLOW_THROUGH, follow_through, owed
from afterword.records import Coordinator, Entry
from follow_through.searches import NOON, held, utc

PELL = Coordinator(name="Joan Pell", email="j.pell@example.org")


def states(entry: Entry, as_of: datetime = NOON) -> dict[str, str]:
    """Whom each note goes to, and what had become of it."""
    return {note.to: note.state for note in owed(entry, as_of)}


def test_one_each():
    """Each interviewer is owed a note, in the order met."""
    assert states(held(people=("Bo Lindgren", "Ana Ferreira"))) == {"Bo Lindgren": "unsent", "Ana Ferreira": "unsent"}


def test_not_before_the_interview():
    """Nothing is owed before the interview begins; from that moment on it is."""
    entry = held("2026-11-20T12:00")
    assert states(entry, NOON - timedelta(seconds=1)) == {}
    assert states(entry, NOON) == {"Ana Ferreira": "open"}


def test_practice():
    """A practice interview owes nothing."""
    assert states(held(practice=True)) == {}


def test_contact_declined():
    """Nothing is owed where contact was declined, even if a note was sent."""
    assert states(held(contact_declined=True, sent={"Ana Ferreira": "2026-11-10T12:00"})) == {}


def test_not_needed():
    """A note marked not needed is not owed."""
    entry = held(people=("Ana Ferreira", "Bo Lindgren"), not_needed={"Bo Lindgren": "He rang me."})
    assert states(entry) == {"Ana Ferreira": "unsent"}


def test_through_the_coordinator():
    """People without an address share one note through the coordinator; the others get their own."""
    people = ("Ana Ferreira", "Bo Lindgren", "Cy Marsh")
    entry = held(people=people, emails={"Bo Lindgren": "bo@example.org"}, coordinator=PELL)
    own, shared = owed(entry, NOON)
    assert (own.to, own.people, own.through_coordinator) == ("Bo Lindgren", ("Bo Lindgren",), False)
    assert (shared.to, shared.people, shared.through_coordinator) == ("Joan Pell", ("Ana Ferreira", "Cy Marsh"), True)


def test_shared_note_sent():
    """The shared note counts as sent from the first mark of anybody whom it thanks."""
    people = ("Ana Ferreira", "Bo Lindgren")
    entry = held(
        people=people,
        emails={},
        coordinator=PELL,
        sent={"Ana Ferreira": "2026-11-15T12:00", "Bo Lindgren": "2026-11-11T12:00"},
        kind="coordinator",
    )
    (note,) = owed(entry, NOON)
    assert (note.to, note.state, note.sent and note.sent.at) == ("Joan Pell", "on time", utc("2026-11-11T12:00"))


def test_no_coordinator():
    """Without a coordinator, people without an address are owed a note each."""
    assert len(owed(held(people=("Ana Ferreira", "Bo Lindgren"), emails={}), NOON)) == 2


def test_coordinator_unneeded():
    """A coordinator changes nothing for people with an address."""
    assert len(owed(held(people=("Ana Ferreira", "Bo Lindgren"), coordinator=PELL), NOON)) == 2


def test_sent_to_the_coordinator():
    """A note sent to the coordinator stands for everybody who has not had one of their own, from then on."""
    people = ("Ana Ferreira", "Bo Lindgren", "Cy Marsh")
    entry = held(people=people, sent={"Ana Ferreira": "2026-11-10T20:00"}, kind="coordinator", coordinator=PELL)
    thanked = held(people=people, sent={"Cy Marsh": "2026-11-10T21:00"})
    entry = entry.model_copy(update={"sent": (*entry.sent, *thanked.sent)})
    assert states(entry) == {"Cy Marsh": "on time", "Joan Pell": "on time"}
    assert states(entry, utc("2026-11-10T19:00")) == dict.fromkeys(people, "open")


def test_everybody_excused():
    """Where everybody who shares a note is excused, none is owed."""
    assert states(held(emails={}, coordinator=PELL, not_needed={"Ana Ferreira": "We spoke."})) == {}


@pytest.mark.parametrize(
    ("sent", "state"),
    [
        ("2026-11-11T23:59:59", "on time"),
        ("2026-11-11T23:59:59.000001", "late"),
        ("2026-11-12T00:00:00", "late"),
        ("2026-11-10T10:00:00", "on time"),
    ],
)
def test_on_time_or_late(sent, state):
    """A note is on time up to and at the moment at which it is due, and late from then on."""
    assert states(held(sent={"Ana Ferreira": sent})) == {"Ana Ferreira": state}


@pytest.mark.parametrize(("as_of", "state"), [("2026-11-11T23:59:59", "open"), ("2026-11-12T00:00:00", "unsent")])
def test_open_or_unsent(as_of, state):
    """A note that was not sent is open until its due has passed."""
    assert states(held(), utc(as_of)) == {"Ana Ferreira": state}


def test_later_marks():
    """A mark later than the moment of the figures does not exist yet."""
    entry = held(sent={"Ana Ferreira": "2026-11-11T09:00"})
    assert states(entry, utc("2026-11-11T08:59")) == {"Ana Ferreira": "open"}
    assert states(entry, utc("2026-11-11T09:00")) == {"Ana Ferreira": "on time"}


def test_first_thanks():
    """The first thank-you counts; a follow-up sent before it does not."""
    first = held(sent={"Ana Ferreira": "2026-11-18T09:00"}).sent
    second = held(sent={"Ana Ferreira": "2026-11-11T09:00"}).sent
    chaser = held(sent={"Ana Ferreira": "2026-11-10T11:00"}, kind="follow-up").sent
    entry = held().model_copy(update={"sent": (*first, *second, *chaser)})
    assert states(entry) == {"Ana Ferreira": "on time"}
    assert states(entry.model_copy(update={"sent": chaser})) == {"Ana Ferreira": "unsent"}


@pytest.mark.parametrize(
    ("at", "zone", "region", "due"),
    [
        ("2026-11-10T23:50", "Europe/London", "GB-ENG", "2026-11-11T23:59:59+00:00"),  # ten minutes before midnight
        ("2026-10-23T15:00", "Europe/Dublin", "IE", "2026-10-27T23:59:59+00:00"),  # clocks change, then a bank holiday
        ("2026-03-27T15:00", "Europe/Berlin", "DE-SN", "2026-03-30T23:59:59+02:00"),  # clocks change on the Sunday
        ("2026-10-09T15:00", "America/Toronto", "CA-ON", "2026-10-13T23:59:59-04:00"),  # Thanksgiving Monday in Canada
        ("2026-11-25T14:00", "America/New_York", "US-MA", "2026-11-27T23:59:59-05:00"),  # Thanksgiving in the States
        ("2026-12-31T15:00", "Europe/London", "GB-SCT", "2027-01-05T23:59:59+00:00"),  # year's end, Scottish holidays
        (
            "2026-07-02T15:00",
            "America/New_York",
            "US-NY",
            "2026-07-06T23:59:59-04:00",
        ),  # 4 July, a Saturday, moved to Friday
        ("2026-12-24T15:00", "Europe/London", "GB-ENG", "2026-12-29T23:59:59+00:00"),  # Boxing Day moved to Monday
        ("2027-02-26T15:00", "Asia/Tokyo", "JP", "2027-03-01T23:59:59+09:00"),  # no leap day that year
        ("2028-02-28T15:00", "Asia/Tokyo", "JP", "2028-02-29T23:59:59+09:00"),  # a leap day
        ("2026-11-12T15:00", "Asia/Dubai", "AE", "2026-11-13T23:59:59+04:00"),  # Friday is a working day there
    ],
)
def test_due(at, zone, region, due):
    """Due is the end of the next business day where the interview took place, holidays and clocks heeded."""
    (note,) = owed(held(at, zone=zone, region=region), datetime(2030, 1, 1, tzinfo=UTC))
    assert note.due.isoformat() == due


def test_clock_of_the_interview():
    """On time goes by the clock of the interview: in UTC the note left a day after its due date."""
    entry = held("2026-11-10T10:00", zone="America/New_York", region="US-NY", sent={"Ana Ferreira": "2026-11-13T04:59"})
    assert states(entry) == {"Ana Ferreira": "on time"}  # 11 November is a holiday; due on the 12th, 23:59:59 there


@pytest.mark.parametrize(
    ("found", "way"),
    [
        (["on time"], "all on time"),
        (["on time", "on time"], "all on time"),
        (["on time", "late"], "all"),
        (["late", "late"], "all"),
        (["on time", "unsent"], "some"),
        (["late", "unsent"], "some"),
        (["unsent", "unsent"], "none"),
        (["on time", "open"], None),
        (["unsent", "open"], None),
        (["open"], None),
        ([], None),
    ],
)
def test_follow_through(found, way):
    """How an interview was followed through is read from its notes; an open one leaves it undecided."""
    assert follow_through(found) == way
    assert way is None or way in FOLLOW_THROUGH


def test_naive_moment():
    """A moment without a time zone is refused in a sentence that says what to add."""
    with pytest.raises(ValueError, match=r"^as_of \(2026-11-20T12:00:00\) has no time zone; add one, such as "):
        owed(held(), NOON.replace(tzinfo=None))
