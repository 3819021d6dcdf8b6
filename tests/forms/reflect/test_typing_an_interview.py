"""Everything that the interchange file knows can be typed on the Reflect page, and is there again afterwards."""

from html import unescape
from pathlib import Path
from typing import Any

import afterword
from afterword.forms.fields import Field
from afterword.forms.reflect import ReflectPage
from afterword.interchange import from_typed
from afterword.journal import Journal
from afterword.records import Reflection

PHONE = afterword.load(Path(__file__).parents[2] / "examples" / "phone-screen.yaml")


def reread(journal: Journal) -> dict[str, Any]:
    """The only interview's answers, as the journal holds them."""
    (listed,) = journal.interviews()
    return listed.typed


def asked(part: Any) -> list[str]:
    """The labels that two minutes leave on a part of the page."""
    if "is-whole" in part._dom_classes:
        return []
    if isinstance(part, Field):
        return [part.control.description]
    return [label for child in getattr(part, "children", ()) for label in asked(child)]


def test_the_whole_panel_is_typed_and_equal(hands: Any, journal: Journal, panel: afterword.Interview) -> None:
    """Typing every field gives the interview that the file holds."""
    hands.type_all(panel)
    (listed,) = journal.interviews()
    assert listed.interview == panel


def test_what_the_panel_leaves_blank_can_be_typed_too(hands: Any, journal: Journal, panel: afterword.Interview) -> None:
    """No field of the file is without one on the page."""
    more = panel.model_copy(
        update={
            "interview": panel.interview.model_copy(
                update={"asked_about": ("salary", "start date"), "contact_declined": True, "practice": True}
            ),
            "reflection": panel.reflection.model_copy(
                update={
                    "do_not_mention": ("St. Anne's",),
                    "want_it": "unsure",
                    "new_points": panel.reflection.strengths,
                }
            ),
        }
    )
    hands.type_all(more)
    (listed,) = journal.interviews()
    assert listed.interview == more


def test_a_page_opened_again_shows_the_same(hands: Any, journal: Journal, panel: afterword.Interview) -> None:
    """A new kernel or a reload finds every answer in its field, and saves nothing of its own accord."""
    hands.type_all(panel)
    before = reread(journal)
    again = ReflectPage()
    shown = {path: field.value for path, field in again.form.fields()}
    assert shown == {path: field.value for path, field in hands.page.form.fields()}
    assert again.form.read({}) == before == reread(journal)
    assert again.way.field.value == "the whole way"


def test_two_minutes_are_enough_for_a_note(hands: Any, journal: Journal) -> None:
    """The least that the file needs is all that two minutes ask for."""
    (aisha,) = PHONE.interviewers
    least = PHONE.model_copy(
        update={
            "interviewers": (aisha.model_copy(update={"title": None, "email": None}),),
            "reflection": Reflection(strengths=PHONE.reflection.strengths),
        }
    )
    hands.type_all(least)
    assert "One note is ready to be read." in hands.page.form.ready.text
    assert reread(journal)["reflection"] == {
        "strengths": [{"text": "reconciled 300 supplier accounts during my placement"}]
    }
    again = ReflectPage()
    assert again.way.field.value == "two minutes"
    assert "is-short" in again.people()._dom_classes
    assert asked(again.people()) == [
        "Their full name",
        "What they asked to be called",
        "Thank you for telling (showing, asking) me …",
    ]
    assert asked(again.yourself()) == ["I …"]
    assert asked(again.yours_only()) == []


def test_half_an_interview_is_kept_as_typed(hands: Any, journal: Journal) -> None:
    """What is no valid interview yet is there again, wrong values and stray spaces included."""
    hands.put("application.company", "  Fenwick & Daughters ")
    hands.put("interview.timezone", "Europe/Lodnon")
    hands.put("interviewers[0].email", "aisha at fenwick")
    typed = reread(journal)
    assert typed["application"] == {"company": "  Fenwick & Daughters "}
    assert typed["interview"]["timezone"] == "Europe/Lodnon"
    assert typed["interviewers"][0]["email"] == "aisha at fenwick"
    assert dict(ReflectPage().form.fields())["interview.timezone"].value == "Europe/Lodnon"


def test_answers_that_no_field_can_show_are_left_alone(journal: Journal) -> None:
    """A file half understood, opened and changed elsewhere on the page, keeps its odd values."""
    odd = {
        "candidate": {"name": "Sam Ortiz"},
        "interview": {"at": "next Tuesday", "stage": "thrid", "decision_by": "soon", "colour": "blue"},
        "reflection": {"feeling": "7"},
    }
    journal.keep(odd)
    page = ReflectPage()
    dict(page.form.fields())["candidate.name"].value = "Sam Ortiz Vega"
    assert reread(journal) == {**odd, "candidate": {"name": "Sam Ortiz Vega"}, "interviewers": []}


def test_hostile_text_is_kept_and_shown_as_text(hands: Any, journal: Journal, panel: afterword.Interview) -> None:
    """Tags, templates, formulas, right-to-left and very long text go in and come out, and nothing of it is HTML."""
    hands.type_all(panel)
    hostile = "<script>alert(1)</script> {{ 7*7 }} {% raw %} =2+2 <img src=x onerror=alert(1)> مرحبا"
    hands.put("interviewers[0].name", hostile)
    hands.put("interviewers[0].address_as", hostile)
    hands.put("interviewers[0].moment", "é" * 5000)
    hands.put("application.company", hostile)
    box = hands.page.form.people.box.rows[0]
    for html in (box.heading.value, box.note_begins.value, hands.page.form.ready.text):
        assert "<script" not in html
        assert "<img" not in html
    assert hostile in unescape(box.heading.value)
    assert reread(journal)["interviewers"][0]["name"] == hostile
    assert reread(journal)["interviewers"][0]["moment"] == "é" * 5000


def test_the_words_that_need_a_person_follow_a_new_name(
    hands: Any, journal: Journal, panel: afterword.Interview
) -> None:
    """Correcting a name keeps the person's key, and whoever a point or the better answer is for."""
    hands.type_all(panel)
    key = reread(journal)["interviewers"][0]["key"]
    hands.put("interviewers[0].name", "María Okafor-Bell")
    hands.put("interviewers[2].name", "Lena Fischer-Ruiz")
    typed = reread(journal)
    assert typed["interviewers"][0]["key"] == key
    assert typed["reflection"]["strengths"][0]["for"] == ["María Okafor-Bell"]
    assert typed["reflection"]["put_right"]["for"] == "Lena Fischer-Ruiz"
    people = [{k: v for k, v in p.items() if k != "key"} for p in typed["interviewers"]]
    assert from_typed({**typed, "interviewers": people}).interviewers[0].address_as == "Dr. Okafor"
