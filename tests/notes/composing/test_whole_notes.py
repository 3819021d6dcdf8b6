"""Whole notes, as their readers would get them: both examples, each kind, the ways that a note goes and sounds."""

from pathlib import Path

import pytest

from afterword import load
from afterword.notes.composing import compose
from afterword.notes.likeness import likeness
from afterword.notes.reviewing import review
from afterword.records.note import Kind

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
KINDS = Kind.__args__
WAYS = (
    ("email", "warm"),
    ("email", "formal"),
    ("email", "brief"),
    ("letter", "formal"),
    ("card", "warm"),
    ("linkedin", "warm"),
    ("linkedin-request", "warm"),
)
EVERY = [(name, kind) for name in ("panel", "phone-screen") for kind in KINDS]


def written(name: str, kind: str) -> str:
    """All notes of an example and a kind, one way after the other."""
    interview = load(EXAMPLES / f"{name}.yaml")
    found = []
    for channel, tone in WAYS:
        found.append(f"#### {channel}, {tone}")
        found += [f"To: {n.to}\n{n.text}" for n in compose(interview, kind=kind, channel=channel, tone=tone)]
    return "\n".join(found)


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_the_notes_read_as_written_down(name, kind):
    """Each word of each note; read them aloud before you change the file in the folder beside this one."""
    assert written(name, kind) == (HERE / "whole" / f"{name}-{kind}.txt").read_text("utf-8")


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_a_coach_finds_nothing_to_mend(name, kind):
    """No finding that has to or should be seen to, in any tone, but for a line to pass on."""
    interview = load(EXAMPLES / f"{name}.yaml")
    for channel, tone in WAYS:
        notes = compose(interview, kind=kind, channel=channel, tone=tone)
        for note in notes:
            others = [other for other in notes if other is not note]
            found = [f for f in review(note, interview, others=others) if f.severity != "tip"]
            assert not found, (note.text, found)


@pytest.mark.parametrize("path", [EXAMPLES / "panel.yaml", HERE / "eight.yaml"])
@pytest.mark.parametrize("tone", ["warm", "formal", "brief"])
def test_the_notes_of_a_panel_are_unlike(path, tone):
    """No employer who lays them side by side sees a form letter, not even with eight of them."""
    bodies = [note.body for note in compose(load(path), tone=tone)]
    assert most_alike(bodies) < 0.45


@pytest.mark.parametrize("kind", ["after-rejection", "withdrawal", "follow-up"])
@pytest.mark.parametrize("path", [EXAMPLES / "panel.yaml", HERE / "eight.yaml"])
@pytest.mark.parametrize(("channel", "tone"), WAYS)
def test_the_shorter_kinds_are_as_unlike_as_thank_yous(kind, path, channel, tone):
    """They say little more than they have to, and still no two of eight are one letter."""
    bodies = [note.body for note in compose(load(path), kind=kind, channel=channel, tone=tone)]
    assert most_alike(bodies) < 0.45


@pytest.mark.parametrize("path", [EXAMPLES / "panel.yaml", HERE / "eight.yaml"])
def test_the_requests_of_a_panel_are_unlike(path):
    """Three hundred characters leave room for what each of them told."""
    bodies = [note.body for note in compose(load(path), channel="linkedin-request")]
    assert most_alike(bodies) < 0.45


def most_alike(bodies: list[str]) -> float:
    """The likeness of the two that are most alike."""
    return max(likeness(one, other) for i, one in enumerate(bodies) for other in bodies[i + 1 :])


def nothing_told(interview):
    """The interview with an empty reflection and nothing about the people but their names."""
    names = [p.model_copy(update={"learned": None}) for p in interview.interviewers]
    return interview.model_copy(
        update={
            "reflection": type(interview.reflection)(want_it=interview.reflection.want_it),
            "interviewers": tuple(names),
        }
    )


@pytest.mark.parametrize("want_it", ["yes", "unsure", "no"])
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "coordinator"])
@pytest.mark.parametrize("channel", ["email", "linkedin", "linkedin-request"])
def test_eight_notes_of_which_nothing_is_known_are_not_the_same_letter(want_it, kind, channel):
    """They are short, and still each has words of its own."""
    eight = nothing_told(load(HERE / "eight.yaml"))
    eight = eight.model_copy(update={"reflection": type(eight.reflection)(want_it=want_it)})
    bodies = [note.body for note in compose(eight, kind=kind, channel=channel)]
    assert most_alike(bodies) < 0.60
    assert all(len(body.split()) < 90 for body in bodies)


def test_an_interview_with_nothing_but_names_still_gives_a_short_warm_note():
    """Nothing is padded, no slot is left blank."""
    (note,) = compose(nothing_told(load(EXAMPLES / "phone-screen.yaml")))
    assert note.text == (HERE / "whole" / "bare.txt").read_text("utf-8")


def test_three_candidates_who_met_the_same_recruiter_send_no_twins():
    """The frames hang on who writes, not only on who reads."""
    one = load(EXAMPLES / "phone-screen.yaml")
    names = ("Sam Ortiz", "Ngozi Adeleke", "Pieter Brandsma")
    others = [one.model_copy(update={"candidate": one.candidate.model_copy(update={"name": name})}) for name in names]
    for interviews in (others, [nothing_told(other) for other in others]):
        bodies = [compose(interview)[0].body.split("\n\n", 1)[1] for interview in interviews]
        openings = {body.split(".")[0] for body in bodies}
        assert len(openings) == len(names)
