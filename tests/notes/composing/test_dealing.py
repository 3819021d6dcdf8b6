"""The points go where they mean most, and no two notes say the same of their writer."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import load
from afterword.interchange import from_typed, to_typed
from afterword.notes.composing import compose, composition
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


def panel(people, *, strengths=(), new_points=(), skills=(), unique=None):
    """An interview with these people and points; a strength may be given with who would like to hear it."""
    listed = [one if isinstance(one, dict) else {"text": one} for one in strengths]
    typed = to_typed(PANEL)
    typed["interviewers"] = [one if isinstance(one, dict) else {"name": one} for one in people]
    typed["reflection"] = {
        "strengths": listed,
        "new_points": [{"text": text} for text in new_points],
        "complementary_skills": list(skills),
        **({"unique": unique} if unique else {}),
    }
    return from_typed(typed)


def test_what_is_marked_for_two_people_goes_to_both():
    """The person knows better than any guess."""
    dealt = hands(
        panel(
            ["Ada Brook", "Ben Cole"],
            strengths=[{"text": "trained eight nurses", "for": ["Ada Brook", "Ben Cole"]}, "kept the stock list"],
        )
    )
    assert dealt == {
        "Ada Brook": ("trained eight nurses", "kept the stock list"),
        "Ben Cole": ("trained eight nurses",),
    }


def test_two_strengths_marked_for_the_same_two_people_are_shared_out():
    """Each hears one of them: two notes with the same two would be a form letter."""
    marked = [{"text": text, "for": ["Ada Brook", "Ben Cole"]} for text in ("trained eight nurses", "kept the rota")]
    assert hands(panel(["Ada Brook", "Ben Cole"], strengths=[*marked, "ran a clinic"])) == {
        "Ada Brook": ("trained eight nurses",),
        "Ben Cole": ("kept the rota",),
    }


def test_two_strengths_marked_for_one_person_both_stand_in_the_note():
    """A third would be a list."""
    marked = [{"text": text, "for": ["Ben Cole"]} for text in ("trained two nurses", "kept the rota", "ran a clinic")]
    assert hands(panel(["Ada Brook", "Ben Cole"], strengths=marked)) == {
        "Ada Brook": (),
        "Ben Cole": ("trained two nurses", "kept the rota"),
    }


def test_a_mark_for_somebody_else_is_kept_even_where_a_note_would_have_nothing():
    """What was meant for one reader alone is told to no other."""
    marked = [{"text": "trained two nurses", "for": ["Ben Cole"]}]
    assert hands(panel(["Ada Brook", "Ben Cole"], strengths=marked))["Ada Brook"] == ()


def test_the_strongest_match_is_not_spent_on_an_earlier_reader():
    """The first in the list does not take what the second asked for."""
    people = [{"name": "Ada Brook", "title": "Stock Controller"}, {"name": "Ben Cole", "cares_about": "stock counts"}]
    dealt = hands(panel(people, strengths=["halved the errors in our stock counts", "trained two nurses"]))
    assert dealt == {
        "Ada Brook": ("trained two nurses",),
        "Ben Cole": ("halved the errors in our stock counts",),
    }


def test_a_point_is_told_to_one_reader_unless_it_was_marked_for_more():
    """A note without a strength is complete; the same strength in two notes is a form letter."""
    dealt = hands(panel(["Ada Brook", "Ben Cole", "Cleo Dent"], strengths=["trained two nurses", "kept the rota"]))
    assert dealt == {"Ada Brook": ("trained two nurses",), "Ben Cole": ("kept the rota",), "Cleo Dent": ()}


def test_a_second_strength_that_meets_the_readers_need_comes_before_a_skill():
    """A driving licence does not push out what they asked for."""
    strengths = [
        {"text": "trained two nurses", "meets": "wound care"},
        {"text": "started the link meetings", "meets": "wound care"},
    ]
    people = [{"name": "Ben Cole", "cares_about": "wound care"}]
    dealt = hands(panel(people, strengths=strengths, skills=["hold a driving licence"]))
    assert dealt == {"Ben Cole": ("trained two nurses", "started the link meetings")}


def test_a_skill_that_meets_the_readers_need_leads():
    """The note names the need first, so what meets it follows."""
    people = [{"name": "Ben Cole", "cares_about": "advise in French and in English"}]
    dealt = hands(panel(people, strengths=["trained two nurses"], skills=["Fluent in French"]))
    assert dealt == {"Ben Cole": ("Fluent in French", "trained two nurses")}


def test_one_common_word_is_no_answer_to_a_need():
    """“Trained every new starter” does not answer “handovers that start on time”."""
    people = [{"name": "Ben Cole", "cares_about": "handovers that start on time"}]
    interview = panel(people, strengths=["taught cannulation to every new starter on our ward"])
    (note,) = compose(interview)
    assert "taught cannulation" in note.body
    assert "handovers" not in note.body


def test_who_does_not_want_the_job_sells_nothing():
    """The note thanks and wishes well."""
    typed = to_typed(PANEL)
    typed["reflection"]["want_it"] = "no"
    assert set(hands(from_typed(typed)).values()) == {()}


def test_one_reader_hears_two_strengths_where_nothing_else_is_new():
    """A second strength is better said than left out."""
    assert hands(panel(["Ada Brook"], strengths=["trained two nurses", "kept the rota", "ran a clinic"])) == {
        "Ada Brook": ("trained two nurses", "kept the rota")
    }


def test_what_is_new_comes_before_a_second_strength():
    """The note adds something that was not said yet."""
    dealt = hands(panel(["Ada Brook"], strengths=["trained two nurses", "kept the rota"], skills=["speak Urdu"]))
    assert dealt == {"Ada Brook": ("trained two nurses", "speak Urdu")}


TEXTS = st.lists(
    st.sampled_from(
        [f"{verb} the {thing}" for verb in ("kept", "ran", "built") for thing in ("rota", "ward", "stores")]
    ),
    unique=True,
    max_size=6,
)


@given(TEXTS, TEXTS, st.integers(1, 8))
def test_each_point_stands_in_one_note_and_of_three_readers_none_goes_without(strengths, skills, readers):
    """Whatever was typed; from the fourth reader on, what the first three have is left to them."""
    skills = [skill.replace("the ", "a ") for skill in skills]
    dealt = hands(panel([f"Ada Brook{'abcdefgh'[i]}" for i in range(readers)], strengths=strengths, skills=skills))
    held = [point for hand in dealt.values() for point in hand]
    assert len(held) == len(set(held))
    if readers <= 3:
        assert sum(bool(hand) for hand in dealt.values()) == min(readers, len(strengths) + len(skills))


@given(TEXTS, st.integers(1, 6))
def test_one_more_reader_at_the_end_changes_nothing_before_where_nothing_suits_anybody(strengths, readers):
    """Somebody remembered later does not undo what was read."""
    names = [f"Ada Brook{'abcdefgh'[i]}" for i in range(readers + 1)]
    if len(strengths) <= readers:
        fewer, more = hands(panel(names[:-1], strengths=strengths)), hands(panel(names, strengths=strengths))
        assert fewer == {name: more[name] for name in names[:-1]}


BY_HAND = sorted((Path(__file__).parents[2] / "corpus" / "by_hand").glob("*.yaml"))


def with_the_first(interview, number):
    """The same interview as if only the first people had been there."""
    typed = to_typed(interview)
    typed["interviewers"] = typed["interviewers"][:number]
    names = {person["name"] for person in typed["interviewers"]}
    about = typed.get("reflection", {})
    for field in ("strengths", "new_points"):
        listed = about.get(field, [])
        about[field] = [one for one in listed if "for" not in one or names.intersection(one["for"])]
        for one in about[field]:
            if "for" in one:
                one["for"] = [name for name in one["for"] if name in names]
    if about.get("put_right", {}).get("for") not in names:
        about.pop("put_right", None)
    return from_typed(typed)


@pytest.mark.parametrize("path", BY_HAND, ids=lambda path: path.stem)
def test_whoever_is_remembered_later_changes_a_note_only_by_what_they_take_from_it(path):
    """From the fourth reader on, at most the one note whose point they asked for is written again."""
    interview = load(path)
    for number in range(3, len(interview.interviewers)):
        before, after = (with_the_first(interview, n) for n in (number, number + 1))
        had, has = hands(before), hands(after)
        changed = {one.to for one, two in zip(compose(before), compose(after), strict=False) if one.body != two.body}
        assert changed == {name for name in had if had[name] != has[name]}
        assert len(changed) <= 1


def test_a_point_marked_for_two_is_told_to_one_where_the_notes_would_be_too_much_alike():
    """With nothing else to say, the second note does without, and the reason is told."""
    people = [{"name": "Ada Brook", "address_as": "Ada"}, {"name": "Ben Cole", "address_as": "Ben"}]
    text = (
        "took twelve children into the woods every Wednesday, whatever the weather, for five years and in all seasons"
    )
    interview = panel(people, strengths=[{"text": text, "for": ["Ada Brook", "Ben Cole"]}])
    done = composition(interview)
    assert [text in note.body for note in done.notes] == [True, False]
    assert done.behind[1].why == (
        f"“{text}” was marked for Ben too, and stands in another note: with it the two would be too much alike.",
    )


def test_a_point_that_its_note_has_no_room_for_goes_to_a_reader_who_has_none():
    """It would have stood in no note, beside one that says nothing of its writer."""
    interview = load(next(path for path in BY_HAND if path.stem == "junior-associate"))
    journal = interview.reflection.new_points[0].text
    dealt_to = [name for name, points in hands(interview).items() if journal in points]
    assert dealt_to == ["Judge Eleanor Whitcombe (ret.)"]
    assert hands(interview)["Oyelaran Bright-Cole"] == ()
    assert [note.to for note in compose(interview) if journal in note.body] == ["Oyelaran Bright-Cole"]
