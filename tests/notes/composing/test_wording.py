"""The wording: no dead ends, a way of writing for each tone, stage, channel and English, and room for a language."""

import itertools
import re
from pathlib import Path

import pytest

from afterword import load
from afterword.notes.composing import compose
from afterword.notes.composing.filling import fill
from afterword.notes.composing.fitting import BY_PART, fitting
from afterword.notes.composing.fragment import Fragment
from afterword.notes.composing.request import LONGEST
from afterword.notes.composing.shapes import SHAPES
from afterword.notes.composing.suiting import takes
from afterword.notes.reviewing import review
from afterword.notes.wording import frames, languages
from afterword.records import Changes
from afterword.records.note import Channel, Kind, Tone

EXAMPLES = Path(__file__).parents[2] / "examples"
PANEL = load(EXAMPLES / "panel.yaml")
SCREEN = load(EXAMPLES / "phone-screen.yaml")
MARIA, TOM, LENA = "Maria Okafor", "Tom Weiss", "Lena Fischer"

TONES, WANTS = Tone.__args__, ("yes", "unsure", "no")
STAGES, ENGLISHES = ("screening", "first", "second", "final"), ("US", "GB", "CA", "AU")
MOODS = [
    frozenset(moods)
    for moods in itertools.product(TONES, WANTS, STAGES, ENGLISHES, Channel.__args__, ("dated", "undated"))
]
LIKE = {"detail": "opening", "interest": "look_forward", "line": "opening", "request": "opening"}
LIKE |= {"strength_too": "strength", "another_point": "new_point", "skill_alone": "skill"}
LIKE |= {"new_point_for_need": "new_point"}
SOMETIMES = {"more", "offer", "next_step", "feedback", "interest", "promised_date", "connect"}
"""Parts that a note does well without: on some channels, at some stages, or where the job is not wanted."""
EVERY = [(kind, part) for kind in Kind.__args__ for part in frames("en", kind)]


@pytest.mark.parametrize(("kind", "part"), EVERY)
def test_what_fits_in_one_manner_fits_in_every_other(kind, part):
    """No fragment is left without a sentence because of a tone, a stage, a channel, or whose English it is."""
    listed = frames("en", kind)[part]
    like = LIKE.get(part, part)
    told = [fitting(Fragment("words", shape, breaks=False, asks=False), like) for shape in SHAPES if like in BY_PART]
    wanted = [fits for fits in told if any(takes(frame, fits) for frame in listed)]
    wanted += [None] if part not in SOMETIMES and any(not frame.takes for frame in listed) else []
    for moods in MOODS:
        usual = [frame for frame in listed if frame.suits(moods)]
        for fits in wanted:
            if like == "look_forward" and "no" in moods:
                continue  # who does not want the job looks forward to nothing
            if part == "interest" and "yes" not in moods:
                continue
            assert any(takes(frame, fits) for frame in usual), (kind, part, fits, moods)


def test_a_frame_ends_where_its_sentence_does():
    """One stop, no exclamation, and an opening only where a shape goes in."""
    for kind, part in EVERY:
        for frame in frames("en", kind)[part]:
            ends = {"sign_off": ",", "subject": ""}.get(part, (".", "?"))
            assert frame.say.endswith(ends), frame.say
            assert "!" not in frame.say
            assert ("{}" in frame.say) == bool(frame.takes), frame.say


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("want_it", WANTS)
@pytest.mark.parametrize("stage", STAGES)
def test_no_frame_holds_what_the_reviewer_would_strike_out(tone, want_it, stage):
    """Whatever the tone, the stage and the wish, a coach would let the notes pass."""
    interview = PANEL.model_copy(
        update={
            "interview": PANEL.interview.model_copy(update={"stage": stage}),
            "reflection": PANEL.reflection.model_copy(update={"want_it": want_it}),
        }
    )
    notes = compose(interview, tone=tone)
    for note in notes:
        found = [f for f in review(note, interview, others=[o for o in notes if o != note]) if f.severity != "tip"]
        assert not found, (note.text, found)


def first_body(interview, **manner):
    """The body of the first note."""
    return compose(interview, **manner)[0].body


def test_a_formal_note_draws_nothing_together_and_neither_does_one_to_a_title():
    """“I'd” is for somebody whom one calls by the first name."""
    warm = {note.to: note.body for note in compose(PANEL)}
    formal = {note.to: note.body for note in compose(PANEL, tone="formal")}
    drawn = re.compile(r"\b(?:I'(?:d|m|ve|ll)|didn't|haven't|You're)\b")
    assert drawn.search(warm[TOM])
    assert not drawn.search(warm[MARIA])
    assert not any(drawn.search(body) for body in formal.values())


def test_tones_open_and_end_differently():
    """Nobody has to ask what the choice of a tone does."""
    found = [{note.to: note.body.split("\n\n") for note in compose(PANEL, tone=tone)} for tone in TONES]
    endings = [paragraphs[-1].split("\n")[0] for notes in found for paragraphs in notes.values()]
    assert endings[0] == "Sincerely,"
    for one, other in itertools.combinations(found, 2):
        assert sum(one[to] != other[to] for to in one) == len(PANEL.interviewers)
    formal, _, brief = found
    assert all(len(" ".join(brief[to]).split()) < len(" ".join(formal[to]).split()) for to in brief)


ENDS = {
    "screening": r"talk|conversation|next round|go further|hear more|meet more|speak again",
    "first": r"talk|conversation|next round|go further|hear more|meet more|speak again",
    "second": r"next step|go on|further|work|part of|take on",
    "final": r"join|work|take (?:this )?on|part of",
}


@pytest.mark.parametrize("stage", STAGES)
def test_a_note_looks_forward_to_what_comes_next(stage):
    """After a screening that is another conversation, after the last one the work."""
    reflection = PANEL.reflection.model_copy(update={"enthusiasm": None})
    people = tuple(p.model_copy(update={"look_forward": None}) for p in PANEL.interviewers)
    meeting = PANEL.interview.model_copy(update={"stage": stage})
    update = {"reflection": reflection, "interviewers": people, "interview": meeting}
    for note in compose(PANEL.model_copy(update=update)):
        last = note.body.split("\n\n")[-2]
        assert re.search(ENDS[stage], last), last
        assert re.search(r"\bI\b", last)


def in_region(region, interview=PANEL):
    """The interview in another place."""
    return interview.model_copy(update={"interview": interview.interview.model_copy(update={"region": region})})


def test_each_english_writes_dates_endings_and_the_job_in_its_own_way():
    """By the region of the interview, or as the language asks."""
    followed = {
        region: first_body(in_region(region), kind="follow-up") for region in ("US-MA", "GB-ENG", "CA-ON", "AU-NSW")
    }
    assert [("December 9" in body, "9 December" in body) for body in followed.values()] == [
        (True, False),
        (False, True),
        (True, False),
        (False, True),
    ]
    formal = {region: compose(in_region(region), tone="formal")[0].body for region in followed}
    assert ["Yours sincerely," in body for body in formal.values()] == [False, True, False, True]
    assert ["meeting with me" in body or "with you" in body for body in formal.values()] != [True] * 4
    assert first_body(in_region("GB-ENG"), kind="follow-up", language="en-US") == followed["US-MA"]


def test_a_language_without_wording_is_refused_in_one_sentence():
    """It lists what there is."""
    assert languages() == ("en", "en-AU", "en-CA", "en-GB", "en-US")
    for language in ("fr", "en-IN", ""):
        with pytest.raises(ValueError, match="language") as refused:
            compose(PANEL, language=language)
        assert str(refused.value) == (
            f"language: there is no wording for “{language}”; write one of en, en-AU, en-CA, en-GB, en-US"
        )


@pytest.mark.parametrize("kind", Kind.__args__)
@pytest.mark.parametrize("length", [8, 20, 60, 120, 140, 200, 290, 400])
def test_a_request_fits_into_300_characters_whole(kind, length):
    """With long names it says less; it is never cut, and thanks whatever happens."""
    long = {
        "candidate": PANEL.candidate.model_copy(update={"name": ("Wolfeschlegelstein " * 40)[:length].strip()}),
        "interviewers": tuple(
            p.model_copy(
                update={
                    "address_as": ("Okafor " * 60)[:length].strip(),
                    "learned": "how " + "it was " * (length // 7) + "done",
                }
            )
            for p in PANEL.interviewers
        ),
    }
    for note in compose(PANEL.model_copy(update=long), kind=kind, channel="linkedin-request"):
        assert len(note.body) <= LONGEST + 1
        said = [p for p in note.body.rstrip("\n").split("\n\n") if not p.startswith("Dear ") and "Wolf" not in p]
        assert len(said) == 1
        assert said[0].endswith((".", "?"))
        assert re.search(r"thank|grateful", said[0], re.IGNORECASE)


def test_a_card_and_a_message_have_no_contact_lines_and_a_letter_has_room_to_sign():
    """A card is written by hand, and a message has the profile beside it."""
    for channel in ("card", "linkedin", "linkedin-request"):
        assert "@" not in "".join(note.text for note in compose(PANEL, channel=channel))
    letter = first_body(PANEL, channel="letter", tone="formal")
    assert letter.endswith("Sincerely,\n\n\nPriya Raman\npriya.raman@example.org\n+1 617 555 0142\n")


@pytest.mark.parametrize("name", [MARIA, TOM, LENA])
@pytest.mark.parametrize("kind", ["thank-you", "after-rejection", "withdrawal", "follow-up"])
def test_openings_go_round_and_round(name, kind):
    """Each begins otherwise than the one before, and after the last comes the first."""

    def body(number):
        return next(n.body for n in compose(PANEL, kind=kind, changes={name: Changes(opening=number)}) if n.to == name)

    first = body(0)
    seen = [first]
    while (following := body(len(seen))) != first:
        seen.append(following)
        assert len(seen) < 40
    assert len(seen) == len(set(seen)) >= 3
    openings = [said.split("\n\n")[1] for said in seen]
    assert len(set(openings)) == len(seen)
    assert openings[1].split()[:3] != openings[0].split()[:3]


@pytest.mark.parametrize("asked", [Changes(opening=1), Changes(warmer=True), Changes(shorter=True)], ids=str)
@pytest.mark.parametrize("kind", ["after-rejection", "withdrawal", "follow-up"])
def test_the_shorter_kinds_can_be_changed_too(asked, kind):
    """One note changes, and the others stay as they were."""
    before = {note.to: note for note in compose(PANEL, kind=kind)}
    after = {note.to: note for note in compose(PANEL, kind=kind, changes={MARIA: asked})}
    assert before[MARIA].body != after[MARIA].body
    assert [before[to] == after[to] for to in (TOM, LENA)] == [True, True]
    if asked.shorter:
        assert len(after[MARIA].body) < len(before[MARIA].body)


def test_a_warmer_note_says_the_same_things_more_warmly():
    """The thanks and the ending change; what one did stays to the word."""
    for interview in (PANEL, SCREEN):
        for plain in compose(interview):
            (warm,) = [n for n in compose(interview, changes={plain.to: Changes(warmer=True)}) if n.to == plain.to]
            one, other = plain.body.split("\n\n"), warm.body.split("\n\n")
            assert re.search(r"so much|real pleasure|generous|very much|truly", other[1])
            assert re.match(r"With warm|Warmly", other[-1])
            assert one[2:-2] == other[2:-2]
            assert not [f for f in review(warm, interview) if f.severity != "tip"]


def test_a_role_with_a_comma_or_brackets_is_named_as_one_says_it():
    """“The role of Associate, Litigation, at …”, and no brackets outside the subject."""
    assert fill("I liked {post} at {company}.", {"post": "the role of Clerk, Night", "company": "Acme Inc."}) == (
        "I liked the role of Clerk, Night, at Acme Inc."
    )
    for role, said in (
        ("Associate, Litigation", "the role of Associate, Litigation"),
        ("Teacher (P4/5)", "the Teacher role"),
        ("Clerk position", "the Clerk role"),
    ):
        job = SCREEN.application.model_copy(update={"role": role})
        note = compose(SCREEN.model_copy(update={"application": job}))[0]
        assert said in note.body
        assert "(" not in note.body


def test_a_company_with_a_stop_of_its_own_ends_no_sentence_twice():
    """“… at Acme Inc. Thank you …”."""
    job = PANEL.application.model_copy(update={"company": "Acme Inc."})
    for kind in Kind.__args__:
        for note in compose(PANEL.model_copy(update={"application": job}), kind=kind):
            assert ".." not in note.text
