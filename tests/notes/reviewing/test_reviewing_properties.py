"""What holds for any text and any interview."""

from datetime import datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.notes.reviewing import applied, in_body, review
from afterword.records import Interview, Note
from strategies import interviews

WORDS = st.sampled_from(
    "Dear Hi Tom Maria Okafor, thank you yesterday the i I Subject: Regards, [name] {{x}} XXX ___ ... ! !! 😀 salary "
    "18% Northwind look forward to hear informations teh Dr. e.g. :) — – “ ” ’ \n \n\n \r\n \t - * > 1. ? "
    "you're time".split(" ")
)
TYPED = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join))
KINDS = st.sampled_from((None, "thank-you", "after-rejection", "withdrawal", "follow-up", "coordinator"))
CHANNELS = st.sampled_from((None, "email", "linkedin", "linkedin-request", "card", "letter"))
MOMENTS = st.none() | st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29))


@st.composite
def told(draw: st.DrawFn) -> dict[str, Any]:
    """Anything that ``review`` may be told."""
    others = st.lists(TYPED | st.builds(_note, TYPED), max_size=2)
    return {
        "to": draw(st.none() | st.text(max_size=20) | st.sampled_from(("Maria Okafor", "Tom Weiss"))),
        "kind": draw(KINDS),
        "channel": draw(CHANNELS),
        "others": draw(others),
        "at": draw(MOMENTS),
    }


def _note(text: str) -> Note:
    return Note(to="Maria Okafor", subject="Thank you", body=text.encode("utf-8", "replace").decode())


@settings(max_examples=150)
@given(text=TYPED, interview=interviews(), said=told(), full=st.booleans())
def test_a_review_answers_for_any_text_and_any_interview(
    text: str, interview: Interview, said: dict[str, Any], full: bool
) -> None:
    """It never raises, its spans stay inside the text, and every finding can be shown to a person."""
    for finding in review(text, interview, language=full, **said):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.message
        assert finding.source
        assert "\n" not in finding.message


@settings(max_examples=40)
@given(text=TYPED, interview=interviews())
def test_a_review_says_the_same_each_time(text: str, interview: Interview) -> None:
    """Whatever was reviewed in between."""
    at = datetime(2026, 1, 1)
    first = review(text, interview, at=at)
    review("Dear Tom,\n\nSomething else entirely.", interview, at=at)
    assert review(text, interview, at=at) == first


@settings(max_examples=60)
@given(body=TYPED, subject=st.text(max_size=40), interview=interviews(), data=st.data())
def test_a_finding_about_a_record_is_found_again_in_its_body(
    body: str, subject: str, interview: Interview, data: st.DataObject
) -> None:
    """The words at the span of the body are those at the span of the text, and the record is not altered."""
    clean = body.encode("utf-8", "replace").decode()
    note = Note(to=data.draw(st.sampled_from([p.name for p in interview.interviewers])), subject=subject, body=clean)
    before = note.model_dump_json()
    for finding in review(note, interview, language=False):
        place = in_body(note, finding)
        if place:
            assert note.body[place[0] : place[1]] == note.text[finding.start : finding.end]
        for suggestion in finding.suggestions[:1]:
            assert isinstance(applied(note, finding, suggestion), Note)
    assert note.model_dump_json() == before
