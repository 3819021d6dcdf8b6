"""People and rows are added and removed, any number, and what was removed can be had back."""

from typing import Any

import afterword
from afterword.forms.reflect import ReflectPage
from afterword.journal import Journal


def names(journal: Journal) -> list[str]:
    """The people that the journal holds."""
    (listed,) = journal.interviews()
    return [person.get("name") for person in listed.typed["interviewers"]]


def test_a_person_removed_can_be_brought_back(hands: Any, journal: Journal, panel: afterword.Interview) -> None:
    """The person comes back in the same place, with everything that was said and the same key."""
    hands.type_all(panel)
    people = hands.page.form.people.box
    before = journal.interviews()[0].typed
    people.rows[1].remove.click()
    assert names(journal) == ["Maria Okafor", "Lena Fischer"]
    assert "Tom Weiss was removed." in people.children[1].children[0].value
    people.undo.click()
    assert journal.interviews()[0].typed == before
    assert len(people.children) == 4


def test_a_removed_person_is_nobody_a_point_is_for(hands: Any, journal: Journal, panel: afterword.Interview) -> None:
    """Whoever is not met any more would like to hear nothing; brought back, they would again."""
    hands.type_all(panel)
    people = hands.page.form.people.box
    people.rows[0].remove.click()
    assert "for" not in journal.interviews()[0].typed["reflection"]["strengths"][0]
    people.undo.click()
    assert journal.interviews()[0].typed["reflection"]["strengths"][0]["for"] == ["Maria Okafor"]


def test_the_last_person_gives_way_to_an_empty_box(hands: Any, journal: Journal) -> None:
    """There is always a box to type in, and removing an empty one needs no way back."""
    people = hands.page.form.people.box
    hands.put("interviewers[0].name", "Aisha Bello")
    people.rows[0].remove.click()
    assert names(journal) == [] if "interviewers" in journal.interviews()[0].typed else True
    assert [row.is_blank() for row in people.rows] == [True]
    people.undo.click()
    assert names(journal) == ["Aisha Bello"]
    assert [row.is_blank() for row in people.rows] == [False, True]
    people.rows[1].remove.click()
    assert [row.called() for row in people.rows] == ["Aisha Bello"]
    assert len(people.children) == 2


def test_add_goes_to_the_empty_box_that_is_there(hands: Any) -> None:
    """Pressing “add” twice makes one new box, not two."""
    people = hands.page.form.people.box
    people.add.click()
    assert len(people.rows) == 1
    hands.put("interviewers[0].name", "Aisha Bello")
    people.add.click()
    people.add.click()
    assert len(people.rows) == 2


def test_twelve_people_are_twelve_boxes(hands: Any, journal: Journal) -> None:
    """Any number of people can be met."""
    people = hands.page.form.people.box
    for number in range(12):
        if number:
            people.add.click()
        people.rows[number].part.answers["name"].field.control.value = f"Person {number}"
    assert names(journal) == [f"Person {number}" for number in range(12)]
    assert len(ReflectPage().form.people.box.rows) == 12


def test_a_line_removed_can_be_brought_back(hands: Any, journal: Journal, panel: afterword.Interview) -> None:
    """A requirement comes back in its place, and the strength that meets it never lost it."""
    hands.type_all(panel)
    lines = hands.page.form.meeting.requirements.box
    lines.rows[0].remove.click()
    held = journal.interviews()[0].typed
    assert held["application"]["requirements"] == list(panel.application.requirements[1:])
    assert held["reflection"]["strengths"][0]["meets"] == panel.application.requirements[0]
    lines.undo.click()
    assert journal.interviews()[0].interview == panel


def test_a_box_is_headed_as_the_note_will_be(hands: Any) -> None:
    """By what they asked to be called, else by their full name, else by nobody's."""
    box = hands.page.form.people.box.rows[0]
    assert box.heading.value == "<h3>Someone you met</h3>"
    hands.put("interviewers[0].name", "Denise Achterberg")
    assert box.heading.value == "<h3>Dear Denise Achterberg, …</h3>"
    hands.put("interviewers[0].address_as", "Denise")
    assert box.heading.value == "<h3>Dear Denise, …</h3>"
