"""One thing of a note is changed, and everything else stays."""

from pathlib import Path

import pytest

from afterword import load
from afterword.notes.composing import NoSuchNote, compose, composition
from afterword.records import Changes

EXAMPLES = Path(__file__).parents[2] / "examples"
PANEL = load(EXAMPLES / "panel.yaml")
LENA, TOM, MARIA = "Lena Fischer", "Tom Weiss", "Maria Okafor"


def bodies(changes, **manner):
    """The bodies by name."""
    return {note.to: note.body for note in compose(PANEL, changes=changes, **manner)}


def sentences(body):
    """The paragraphs of a body, each as its sentences."""
    return [paragraph.split(". ") for paragraph in body.split("\n\n")]


@pytest.mark.parametrize(
    "asked",
    [
        Changes(opening=1),
        Changes(point=1),
        Changes(shorter=True),
        Changes(warmer=True),
        Changes(without_put_right=True),
    ],
    ids=str,
)
@pytest.mark.parametrize("name", [MARIA, TOM, LENA])
def test_a_change_in_one_note_alters_no_other(asked, name):
    """What was read and approved stays as it was."""
    before, after = bodies({}), bodies({name: asked})
    assert {to: body for to, body in before.items() if to != name} == {
        to: body for to, body in after.items() if to != name
    }


def test_another_opening_is_another_opening_and_nothing_else():
    """The paragraphs after the first are the same to the byte."""
    for name in (MARIA, TOM, LENA):
        before, after = bodies({})[name], bodies({name: Changes(opening=1)})[name]
        assert before.split("\n\n")[1] != after.split("\n\n")[1]
        assert before.split("\n\n")[2:-2] == after.split("\n\n")[2:-2]


def test_without_the_better_answer_its_paragraph_is_gone():
    """To say nothing about it is a valid choice."""
    body = bodies({LENA: Changes(without_put_right=True)})[LENA]
    assert "eight weeks" in bodies({})[LENA]
    assert "eight weeks" not in body
    assert "testing a forecast" not in body


def test_shorter_is_shorter_and_still_complete():
    """It keeps the thanks, the job, the point and what was promised."""
    for name in (MARIA, TOM, LENA):
        before, after = bodies({})[name], bodies({name: Changes(shorter=True)})[name]
        assert len(after.split()) < len(before.split())
        assert "Operations Analyst" in after
        assert "thank" in after.casefold()
    assert "the photograph of our card wall" in bodies({TOM: Changes(shorter=True)})[TOM]


def test_another_point_is_taken_first_from_what_nobody_has():
    """The reason says that it was asked for, and where it would stand twice."""
    typed = PANEL.model_dump(by_alias=True)
    spare = {"text": "kept the stock list for three sites"}
    typed["reflection"]["strengths"] = [*typed["reflection"]["strengths"], spare]
    done = composition(type(PANEL).model_validate(typed), changes={MARIA: Changes(point=1)})
    assert spare["text"] in done.notes[0].body
    assert "cut overtime" not in done.notes[0].body
    assert done.behind[0].why[0] == (
        "“kept the stock list for three sites” goes to Dr. Okafor, because you asked for another point."
    )


def test_asking_on_and_on_for_another_point_comes_back_to_the_first():
    """Nothing is lost by trying."""
    first = bodies({})[TOM]
    rounds = [bodies({TOM: Changes(point=n)})[TOM] for n in range(1, 12)]
    assert first in rounds
    assert len({*rounds}) > 2


def test_a_line_goes_through_the_coordinator():
    """Whoever has no address is thanked in one note, to the person who arranged it; the others get their own."""
    notes = compose(PANEL, changes={LENA: Changes(through="Joan Pell")})
    assert [(note.to, note.kind, note.email) for note in notes] == [
        (MARIA, "thank-you", "m.okafor@northwind.example"),
        (TOM, "thank-you", "tom.weiss@northwind.example"),
        ("Joan Pell", "coordinator", "j.pell@northwind.example"),
    ]
    assert "Lena Fischer" in notes[2].body
    assert "why the weekly report goes unread" in notes[2].body
    assert "Maria Okafor" not in notes[2].body


def test_a_line_goes_into_a_colleagues_note():
    """It names the person and what they told, and stands in that note alone."""
    notes = compose(PANEL, changes={LENA: Changes(through=TOM)})
    assert [note.to for note in notes] == [MARIA, TOM]
    assert "Lena Fischer" in notes[1].body
    assert "why the weekly report goes unread" in notes[1].body
    assert "Lena" not in notes[0].body


def test_everybody_can_go_through_the_coordinator():
    """Then there is one note."""
    through = Changes(through="Joan Pell")
    (note,) = compose(PANEL, changes={MARIA: through, TOM: through, LENA: through})
    assert (note.to, note.kind) == ("Joan Pell", "coordinator")
    assert all(name in note.body for name in (MARIA, TOM, LENA))


def test_what_a_passed_on_line_can_not_hold_is_reported():
    """Nothing vanishes without a word."""
    done = composition(PANEL, changes={LENA: Changes(through="Joan Pell")})
    left = {unused.field: unused.why for unused in done.unused}
    assert left["interviewers[2].moment"] == "The line to them in another's note holds only what they told you."


@pytest.mark.parametrize("changes", [{"Tim": Changes()}, {LENA: Changes(through="Tim")}], ids=str)
def test_a_name_that_nobody_has_is_refused(changes):
    """With the names that there are."""
    with pytest.raises(NoSuchNote, match="there is no note to “Tim” here; name one of “Maria Okafor”, “Tom Weiss”"):
        compose(PANEL, changes=changes)


def test_a_note_says_where_its_words_stand_in_the_reflection():
    """Each fact of Maria's note can be traced to a field."""
    done = composition(PANEL)
    assert [(one.field, one.words) for one in done.behind[0].said] == [
        ("interviewers[0].learned", "how calling patients the evening before halved your no-shows"),
        ("interviewers[0].moment", "the schedule you drew on the whiteboard"),
        ("interviewers[0].cares_about", "plan staff schedules across several sites"),
        ("reflection.strengths[0]", "rebuilt the roster for four wards at St. Anne's and cut overtime by 18%"),
        ("reflection.complementary_skills[0]", "speak Portuguese with patients and their families"),
        ("interviewers[0].look_forward", "planning the first schedule for all four sites"),
    ]
    for note, behind in zip(done.notes, done.behind, strict=True):
        assert note.to == behind.to
        assert all(note.body[one.start : one.end] == one.words for one in behind.said)


def test_a_thin_note_says_what_would_make_it_better():
    """One sentence of the reflection is asked for, and no more."""
    bare = PANEL.model_dump(by_alias=True)
    bare["interviewers"] = [{"name": "Ada Brook"}]
    bare["reflection"] = {}
    (behind,) = composition(type(PANEL).model_validate(bare)).behind
    assert behind.said == ()
    assert behind.advice == (
        "One sentence would make this note Ada Brook’s own: finish “Thank you for telling me …” with something that "
        "they told you, showed you or asked you."
    )


def test_a_note_without_a_point_is_asked_for_one_only_where_the_reflection_has_none():
    """Where the strengths went to others, the note is complete without."""
    three = [{"name": name, "learned": "how you count the stock"} for name in ("Ada Brook", "Ben Cole")]
    typed = PANEL.model_dump(by_alias=True) | {"interviewers": three}
    for strengths, advice in (
        ([{"text": "kept the stock list"}], ["", ""]),
        (
            [],
            ["One sentence would make it stronger: finish “I …” with something you have done that they need."] * 2,
        ),
    ):
        interview = type(PANEL).model_validate(typed | {"reflection": {"strengths": strengths}})
        assert [behind.advice for behind in composition(interview).behind] == advice


def test_a_follow_up_says_that_one_is_enough():
    """Three people of one employer are not all asked for the same answer."""
    assert [behind.advice for behind in composition(PANEL, kind="follow-up").behind] == [
        "One question is enough for an employer: send it to whoever told you when you would hear, or arranged the "
        "interview."
    ] * 3
    alone = load(EXAMPLES / "phone-screen.yaml")
    assert [behind.advice for behind in composition(alone, kind="follow-up").behind] == [""]
