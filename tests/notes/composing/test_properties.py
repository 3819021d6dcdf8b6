"""What holds for every interview whatever: composing answers, invents nothing, and leaves no gap."""

import re
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from afterword.notes.composing import compose, composition
from afterword.notes.composing.usual_capitals import with_usual_capitals
from afterword.notes.wording import entries, frames, manner, words
from afterword.records import Interview
from afterword.records.note import Channel, Kind, Tone
from strategies import interviews

KINDS = st.sampled_from(Kind.__args__)
CHANNELS = st.sampled_from(Channel.__args__)
TONES = st.sampled_from(Tone.__args__)


def tokens(text: str) -> set[str]:
    """The words of a text, capitals and apostrophes' shapes aside."""
    return set(re.findall(r"[^\W_]+", text.casefold()))


def our_own_words(kind: str) -> set[str]:
    """Every word that the wording itself can bring into a note of that kind."""
    said = " ".join(frame.say for part in frames("en", kind).values() for frame in part)
    own = "about bring am have experience of will would speak know had been a an the my and for in can operate play"
    short = " ".join(entries("en", "written_out").values())
    return (
        tokens(said)
        | tokens(own)
        | tokens(short)
        | tokens(" ".join([*words("en", "apostrophes"), *texts(manner("en"))]))
    )


def texts(value: object) -> Iterator[str]:
    """Every text anywhere in plain data."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from texts(inner)
    else:
        yield str(value)


PRIVATE = {"went_well", "went_badly", "improve", "feeling"}


def what_was_told(interview: Interview) -> set[str]:
    """Every word of the interview that a note may hold: the private answers are not among them."""
    told = interview.model_dump(exclude={"reflection": PRIVATE}, exclude_none=True)
    day = interview.interview.decision_by
    return tokens(" ".join(texts(told))) | tokens(f"{day:%d %B} {day.day}" if day else "")


@given(interviews(), KINDS, CHANNELS, TONES)
def test_every_word_of_a_note_was_told_or_belongs_to_the_wording(interview, kind, channel, tone):
    """No fact enters a note from anywhere else, and nothing private does."""
    allowed = what_was_told(interview) | our_own_words(kind)
    for note in compose(interview, kind=kind, channel=channel, tone=tone):
        assert tokens(note.text) - {"subject"} <= allowed


@given(interviews())
def test_each_person_gets_one_note_in_the_order_given(interview):
    """The notes are addressed as asked and signed."""
    notes = compose(interview)
    assert [n.to for n in notes] == [p.name for p in interview.interviewers]
    spelled = with_usual_capitals(interview, "en")
    for note, person in zip(notes, spelled.interviewers, strict=True):
        lines = note.body.rstrip("\n").split("\n")
        assert lines[0].startswith("Dear ")
        assert lines[0] == f"Dear {person.called.removeprefix('Dear ').rstrip(' ,')},"
        assert spelled.candidate.name in lines[-3:]


@given(interviews())
def test_a_note_says_thanks_at_once_and_names_the_job(interview):
    """Thanks stand in the first two sentences; role and company are named."""
    for note in compose(interview):
        opening = note.body.split("\n\n")[1]
        assert re.search(r"\bthank|\bgrateful", opening, re.IGNORECASE)
        role = re.sub(r" (?:role|position|job|post)$", "", interview.application.role, flags=re.IGNORECASE)
        assert role.casefold() in note.text.casefold()  # a subject may begin with it
        assert with_usual_capitals(interview, "en").application.company.rstrip(".!?") in note.body


@given(interviews())
def test_the_same_interview_gives_the_same_bytes(interview):
    """Composing draws no lots."""
    assert composition(interview) == composition(interview)


@given(interviews())
def test_every_fragment_is_said_or_reported_with_a_reason(interview):
    """Nothing that a person typed for the notes vanishes without a word."""
    done = composition(interview)
    reported = {u.field for u in done.unused}
    assert all(u.why.endswith(".") and u.text for u in done.unused)
    bodies = " ".join(n.body for n in done.notes).casefold()
    for i, strength in enumerate(interview.reflection.strengths):
        first = re.findall(r"[^\W_]+", strength.text.casefold())[-1:]
        assert f"reflection.strengths[{i}]" in reported or all(word in bodies for word in first)
