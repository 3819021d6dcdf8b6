"""What a calendar should remind of."""

from afterword.follow_through.reminders import reminders
from follow_through.searches import NOON, held, utc


def told(*entries, as_of=NOON):
    """The reminders as a day and a title."""
    return [(f"{one.on:%d %b}", one.title) for one in reminders(entries, as_of)]


def test_a_note_a_promised_answer_and_the_day_to_ask():
    """Each on its day, the earliest first."""
    assert told(held("2026-11-19T10:00", decision_by="2026-12-01")) == [
        ("20 Nov", "Send your note to Ana Ferreira (Harbour Lights)"),
        ("01 Dec", "Harbour Lights said you would hear by today"),
        ("08 Dec", "From today you may ask Harbour Lights where things stand"),
    ]


def test_where_no_day_was_promised_one_may_ask_after_ten_business_days():
    """And nothing is said of a day that nobody named."""
    assert told(held("2026-11-19T10:00", sent={"Ana Ferreira": "2026-11-19T15:00"})) == [
        ("03 Dec", "From today you may ask Harbour Lights where things stand")
    ]


def test_what_is_past_answered_practised_or_declined_reminds_of_nothing():
    """A calendar does not nag."""
    assert told(held("2026-10-01T10:00")) == []
    assert told(held("2026-11-19T10:00", practice=True)) == []
    assert told(held("2026-11-24T10:00")) == []
    declined = held("2026-11-19T10:00", contact_declined=True, decision_by="2026-12-01")
    assert told(declined) == [("01 Dec", "Harbour Lights said you would hear by today")]
    answered = held("2026-11-10T10:00", decision_by="2026-12-01", outcomes=[("rejected", "2026-11-18")])
    assert told(answered, as_of=utc("2026-11-20T12:00")) == []


def test_the_text_says_until_when_and_where():
    """With the job, so that it means something three weeks on."""
    (note, _question) = reminders([held("2026-11-19T10:00")], NOON)
    assert note.text == (
        "Keeper, Harbour Lights. Your note to Ana Ferreira is on time until the end of the day there (London time). "
        "It waits on the page Write."
    )
