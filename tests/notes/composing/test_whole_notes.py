"""Whole notes, as their readers would get them."""

from pathlib import Path

import pytest

from afterword import load
from afterword.notes.composing import compose
from afterword.notes.likeness import likeness

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
BETWEEN = "\n" + "=" * 40 + "\n"

WHOLE = {
    "panel": {},
    "phone-screen": {},
    "panel-after-rejection": {"kind": "after-rejection"},
    "panel-withdrawal": {"kind": "withdrawal"},
    "panel-follow-up": {"kind": "follow-up"},
    "panel-coordinator": {"kind": "coordinator"},
    "panel-linkedin": {"channel": "linkedin"},
    "panel-formal-letter": {"channel": "letter", "tone": "formal"},
}


@pytest.mark.parametrize("name", WHOLE)
def test_the_notes_read_as_written_down(name):
    """Each word of each note; read them aloud before you change the file beside this one."""
    manner = WHOLE[name]
    interview = load(EXAMPLES / ("phone-screen.yaml" if name == "phone-screen" else "panel.yaml"))
    notes = compose(interview, **manner)
    assert BETWEEN.join(f"To: {n.to}\n{n.text}" for n in notes) == (HERE / "whole" / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("path", [EXAMPLES / "panel.yaml", HERE / "eight.yaml"])
def test_the_notes_of_a_panel_are_unlike(path):
    """No employer who lays them side by side sees a form letter, not even with eight of them."""
    bodies = [note.body for note in compose(load(path))]
    alike = [likeness(one, other) for i, one in enumerate(bodies) for other in bodies[i + 1 :]]
    assert max(alike) < 0.45


def test_a_fourth_person_leaves_the_first_three_notes_as_they_were():
    """Somebody remembered later does not undo what was read and approved."""
    panel = load(EXAMPLES / "panel.yaml")
    more = panel.interviewers[0].model_copy(
        update={"name": "Ravi Anand", "address_as": "Ravi", "learned": "how the stores are kept", "cares_about": None}
    )
    four = panel.model_copy(update={"interviewers": (*panel.interviewers, more)})
    assert compose(four)[:3] == compose(panel)
    assert compose(four)[3].body.startswith("Dear Ravi,")


def test_an_interview_with_nothing_but_names_still_gives_a_short_warm_note():
    """Nothing is padded, no slot is left blank."""
    panel = load(EXAMPLES / "phone-screen.yaml")
    bare = panel.model_copy(
        update={
            "reflection": type(panel.reflection)(),
            "interviewers": tuple(p.model_copy(update={"learned": None}) for p in panel.interviewers),
        }
    )
    (note,) = compose(bare)
    assert note.text == (HERE / "whole" / "bare.txt").read_text("utf-8")
