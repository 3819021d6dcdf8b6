"""The points go where they mean most, and no two notes say the same of their writer."""

from pathlib import Path

from afterword import load
from afterword.interchange import from_typed, to_typed
from afterword.notes.composing import compose
from afterword.notes.composing.contents import contents
from afterword.notes.composing.dealing import why
from afterword.notes.composing.manner import Manner
from afterword.notes.composing.reflected import Reflected

PANEL = load(Path(__file__).parents[2] / "examples" / "panel.yaml")
MANNER = Manner("thank-you", "email", "warm", "en")


def hands(interview):
    """Who gets which points, as typed."""
    return {
        c.person.name: tuple(p.typed for p in c.hand if p is not None) for c in contents(Reflected(interview), MANNER)
    }


def test_each_gets_the_point_that_meets_what_they_care_about():
    """The strongest match is never wasted on somebody else."""
    assert hands(PANEL) == {
        "Maria Okafor": (
            "rebuilt the roster for four wards at St. Anne's and cut overtime by 18%",
            "speak Portuguese with patients and their families",
        ),
        "Tom Weiss": (
            "replaced our sign-in sheet with a wall of colored cards, and waiting times fell by a third in a month",
            "worked on a ward before I worked with its data",
        ),
        "Lena Fischer": ("ran a monthly half-hour in which nurses questioned my charts",),
    }


def test_a_mark_of_the_person_wins_over_a_guess():
    """“Who would like to hear this?” is answered by the one who was there."""
    typed = to_typed(PANEL)
    typed["reflection"]["strengths"][0]["for"] = ["Tom Weiss"]
    dealt = hands(from_typed(typed))
    assert dealt["Tom Weiss"][0].startswith("rebuilt the roster")
    assert not any(point.startswith("rebuilt the roster") for point in dealt["Maria Okafor"])


def test_no_two_notes_say_the_same_where_there_are_points_enough():
    """Each point stands in one note."""
    bodies = [note.body for note in compose(PANEL)]
    for points in hands(PANEL).values():
        for point in points:
            assert sum(point in body for body in bodies) == 1


def test_the_reason_for_a_point_can_be_told():
    """A person may ask why."""
    told = [why(content.hand, content.person) for content in contents(Reflected(PANEL), MANNER)]
    assert told[1] == (
        "“replaced our sign-in sheet with a wall of colored cards, and waiting times fell by a third in a month” "
        "goes to Tom, who kept coming back to “improve a process without new software”.",
        "“worked on a ward before I worked with its data” goes to Tom, so that each note says something of its own.",
    )
