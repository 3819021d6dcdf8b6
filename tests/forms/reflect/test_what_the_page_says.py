"""The page says what is missing, what is odd, what stays out, and how each note begins."""

import re
from html import unescape
from typing import Any

import afterword
from afterword.forms.reflect import ReflectPage
from afterword.journal import Journal


def words(html: str) -> str:
    """What a person reads."""
    return unescape(re.sub(r"<[^>]+>", "", html))


def messages(page: ReflectPage) -> dict[str, str]:
    """Every message beside a field."""
    return {path: words(field.message) for path, field in page.form.fields() if field.message}


def test_an_empty_page_asks_for_nothing_yet(hands: Any, journal: Journal) -> None:
    """Nothing is missing before anything was typed, and nothing is saved."""
    assert words(hands.page.form.ready.text) == "The notes form here as you type."
    assert messages(hands.page) == {}
    assert journal.interviews() == []


def test_what_is_missing_is_said_kindly(hands: Any) -> None:
    """The summary names it from the first answer on; beside the fields it stands once the people are named."""
    hands.put("application.company", "Fenwick & Daughters")
    assert messages(hands.page) == {}
    hands.put("interviewers[0].name", "Aisha Bello")
    assert words(hands.page.form.ready.text) == (
        "Before a note can be written, this is still needed: your name, the role, the city or its time zone, "
        "whose holidays count, which interview it was and how you met."
    )
    needed = "This is still needed before a note can be written."
    assert messages(hands.page) == dict.fromkeys(
        [
            "candidate.name",
            "application.role",
            "interview.timezone",
            "interview.region",
            "interview.stage",
            "interview.format",
        ],
        needed,
    )
    assert not any("is-wrong" in field._dom_classes for _, field in hands.page.form.fields())


def test_a_message_goes_when_the_answer_comes(hands: Any) -> None:
    """Nothing is said of what is there."""
    hands.put("interviewers[0].name", "Aisha Bello")
    assert "application.role" in messages(hands.page)
    hands.put("application.role", "Junior Bookkeeper")
    assert "application.role" not in messages(hands.page)


def test_what_cannot_stay_says_what_to_do(hands: Any, panel: afterword.Interview) -> None:
    """One plain sentence beside the field, and the summary points to it."""
    hands.type_all(panel)
    hands.put("interview.timezone", "America/NewYork")
    hands.put("interviewers[1].name", "maria okafor")
    hands.put("reflection.put_right.topic", "")
    hands.put("interview.until", hands.field("interview.at").value.replace(hour=9))
    assert messages(hands.page) == {
        "interview.timezone": "“America/NewYork” is not a time zone; write one such as America/New_York.",
        "reflection.put_right.topic": "Please say what it was about, or choose to leave it out.",
    }
    hands.put("interview.timezone", "America/New_York")
    assert messages(hands.page)["interview.until"] == "The end is before the beginning; please look at both times."
    hands.put("interview.until", None)
    hands.put("reflection.put_right.topic", "testing a forecast")
    assert messages(hands.page) == {
        "interviewers[1].name": (
            "Two people are called “maria okafor”; add an initial or a title so that each gets their own note."
        )
    }
    assert "is-wrong" in hands.field("interviewers[1].name")._dom_classes
    assert words(hands.page.form.ready.text) == "Almost there: please look at the fields that are marked above."


def test_an_odd_address_is_mentioned_and_stops_nothing(hands: Any, panel: afterword.Interview) -> None:
    """A wrong address is a remark; the notes are written all the same."""
    hands.type_all(panel)
    hands.put("interviewers[0].email", "m.okafor@northwind")
    assert list(messages(hands.page)) == ["interviewers[0].email"]
    assert "m.okafor@northwind" in messages(hands.page)["interviewers[0].email"]
    assert words(hands.page.form.ready.text) == "3 notes are ready to be read, each a different one."


def test_each_note_begins_below_its_person(hands: Any, panel: afterword.Interview) -> None:
    """Salutation and first paragraph are those of the note that Write will show, and follow the answers."""
    hands.type_all(panel)
    for box, note in zip(hands.page.form.people.box.rows, afterword.compose(panel), strict=True):
        begins = "\n\n".join(note.body.split("\n\n")[:2])
        assert words(box.note_begins.value) == f"The note begins:{begins} …"
    hands.put("interviewers[1].learned", "why you open the doors at seven")
    assert "why you open the doors at seven" in hands.page.form.people.box.rows[1].note_begins.value


def test_what_stays_out_of_the_notes_says_why(hands: Any, panel: afterword.Interview) -> None:
    """The composer's reason stands beside the field concerned."""
    hands.type_all(panel)
    hands.put("interviewers[0].moment", "your salary offer")
    assert list(messages(hands.page)) == ["interviewers[0].moment"]
    assert messages(hands.page)["interviewers[0].moment"].startswith("Not in a note as it stands: ")


def test_a_city_fills_in_zone_and_holidays(hands: Any, journal: Journal) -> None:
    """A city typed out fills in both; another word takes them out again; what was corrected by hand stays."""
    place = hands.page.form.meeting.place
    for typed in ("B", "Bo", "Bos", "Bost", "Bosto", "Boston"):
        place.city.control.value = typed
    assert (place.timezone.field.value, place.region.field.value) == ("America/New_York", "US-MA")
    assert "Boston, England, United Kingdom" in place.city.control.options
    assert words(place.city.message) == "Boston, Massachusetts, United States: America/New_York, holidays of US-MA."
    place.city.control.value = "Boston, England, United Kingdom"
    assert (place.timezone.field.value, place.region.field.value) == ("Europe/London", "GB-ENG")
    place.city.control.value = "Bostonnn"
    assert (place.timezone.field.value, place.region.field.value) == ("", "")
    assert "not in the list" in words(place.city.message)
    place.timezone.field.control.value = "Europe/Paris"
    place.city.control.value = "Bostonn"
    assert place.timezone.field.value == "Europe/Paris"
    assert journal.interviews()[0].typed["interview"]["timezone"] == "Europe/Paris"
    assert ReflectPage().form.meeting.place.city.value == "Bostonn"


def test_the_private_answers_are_marked_and_come_last(hands: Any) -> None:
    """What no note will hold says so, and nothing is asked after it."""
    (box,) = hands.page.form.yours_only.boxes()
    assert box.children[0].value == "<h3>Only for you, never in a note</h3>"
    assert [path for path, _ in hands.page.form.fields()][-4:] == [
        "reflection.went_well",
        "reflection.went_badly",
        "reflection.improve",
        "reflection.feeling",
    ]
