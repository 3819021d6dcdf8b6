"""What was saved can be read back, exactly, by whoever opens the journal next."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.interchange import InvalidInterview
from afterword.journal import Journal, open_journal
from afterword.journal.people import names_by_key, with_keys
from afterword.records import Interview, Note, NotNeeded, Outcome, Sent
from strategies import interviews

NOTE = Note(to="Tom Weiss", subject="Thank you", body="Dear Tom,\n\nThank you.\n")
UNFINISHED = {
    "candidate": {"name": "  Priya "},
    "interview": {"at": "next tues"},
    "interviewers": [{"name": "Tom"}, {"name": ""}],
    "a note to self": "🙂 ąć <b>",
}


def without_keys(typed: dict[str, Any]) -> dict[str, Any]:
    """The answers as they were typed."""
    people = [{name: value for name, value in p.items() if name != "key"} for p in typed["interviewers"]]
    return {**typed, "interviewers": people}


def test_an_interview_is_read_back_equal(journal: Journal, panel: Interview, path: Path) -> None:
    """By this journal, and by another that opens the file after it."""
    interview_id = journal.save(panel)
    assert journal.interview(interview_id) == panel
    journal.close()
    again = open_journal(path)
    assert again.interview(interview_id) == panel
    assert [listed.interview for listed in again.interviews()] == [panel]
    again.close()


def test_an_unfinished_interview_is_kept_exactly_as_typed(journal: Journal) -> None:
    """Blanks, nonsense and all; it becomes an interview when it is one."""
    interview_id = journal.keep(UNFINISHED)
    assert without_keys(journal.typed(interview_id)) == UNFINISHED
    (listed,) = journal.interviews()
    assert listed.interview is None
    assert journal.entries() == []
    with pytest.raises(InvalidInterview, match="candidate"):
        journal.interview(journal.keep({"interviewers": []}))


def test_the_list_shows_what_changed_last_first(journal: Journal, panel: Interview) -> None:
    """So that a person finds what they were at."""
    first, second = journal.save(panel), journal.keep(UNFINISHED)
    assert [listed.id for listed in journal.interviews()] == [second, first]
    journal.save(panel, first)
    assert [listed.id for listed in journal.interviews()] == [first, second]


def test_a_removed_interview_can_be_brought_back(journal: Journal, panel: Interview) -> None:
    """With all that followed it."""
    interview_id = journal.save(panel)
    journal.mark_sent(interview_id, "Tom Weiss")
    journal.remove(interview_id)
    assert (journal.interviews(), journal.entries()) == ([], [])
    journal.restore(interview_id)
    (entry,) = journal.entries()
    assert [mark.interviewer for mark in entry.sent] == ["Tom Weiss"]


@pytest.mark.parametrize("named", ["keep", "typed", "interview", "remove", "restore"])
def test_an_interview_that_is_not_there_is_a_key_error(journal: Journal, named: str) -> None:
    """Never a new one under the wrong name."""
    arguments: dict[str, tuple[Any, ...]] = {"keep": (UNFINISHED, "nowhere")}
    with pytest.raises(KeyError):
        getattr(journal, named)(*arguments.get(named, ("nowhere",)))
    assert journal.interviews() == []


def test_every_saved_draft_stays_and_the_one_being_typed_is_overwritten(journal: Journal, panel: Interview) -> None:
    """As a person would expect of a button that says Save draft."""
    interview_id = journal.save(panel)
    journal.keep_note(interview_id, NOTE, edited=False)
    journal.keep_note(interview_id, NOTE.model_copy(update={"body": "Dear Tom, a"}))
    journal.save_draft(interview_id, NOTE.model_copy(update={"body": "Dear Tom, ab"}))
    journal.keep_note(interview_id, NOTE.model_copy(update={"body": "Dear Tom, abc"}))
    journal.save_draft(interview_id, NOTE.model_copy(update={"body": "Dear Tom, abcd"}))
    journal.keep_note(interview_id, NOTE.model_copy(update={"kind": "follow-up", "body": "Dear Tom, again"}))
    found = [
        (draft.note.kind, draft.note.body, draft.edited, draft.kept)
        for draft in journal.drafts(interview_id, "Tom Weiss")
    ]
    assert found == [
        ("thank-you", "Dear Tom, ab", True, True),
        ("thank-you", "Dear Tom, abcd", True, True),
        ("follow-up", "Dear Tom, again", True, False),
    ]
    assert journal.drafts(interview_id, "Lena Fischer") == []


def test_a_corrected_name_keeps_the_notes(journal: Journal, panel: Interview) -> None:
    """The form sends the person's key along; what was sent to Tim was sent to Tom."""
    interview_id = journal.save(panel)
    journal.save_draft(interview_id, NOTE)
    journal.mark_sent(interview_id, "Tom Weiss")
    typed = journal.typed(interview_id)
    typed["interviewers"][1]["name"] = "Tim Weiss"
    journal.keep(typed, interview_id)
    (entry,) = journal.entries()
    assert [mark.interviewer for mark in entry.sent] == ["Tim Weiss"]
    assert [draft.note.to for draft in journal.drafts(interview_id, "Tim Weiss")] == ["Tim Weiss"]
    with pytest.raises(KeyError):
        journal.drafts(interview_id, "Tom Weiss")


def test_an_interview_saved_again_from_a_file_keeps_the_notes_of_those_of_the_same_name(
    journal: Journal, panel: Interview
) -> None:
    """Whoever is new has none, whoever is gone takes theirs along, and is back with them."""
    interview_id = journal.save(panel)
    journal.save_draft(interview_id, NOTE)
    journal.mark_sent(interview_id, "Tom Weiss")
    without_tom = panel.model_copy(update={"interviewers": (panel.interviewers[0], panel.interviewers[2])})
    journal.save(panel, interview_id)
    assert len(journal.drafts(interview_id, "Tom Weiss")) == 1
    typed = journal.typed(interview_id)
    journal.save(without_tom.model_copy(update={"reflection": type(panel.reflection)()}), interview_id)
    assert journal.entries()[0].sent == ()
    journal.keep(typed, interview_id)
    assert [mark.interviewer for mark in journal.entries()[0].sent] == ["Tom Weiss"]


def test_no_two_people_share_a_key() -> None:
    """Not even two without a name, or two who are called the same while somebody types."""
    before = with_keys({"interviewers": [{"name": ""}, {"name": "Tom"}]})
    after = with_keys({"interviewers": [{"name": ""}, {"name": ""}, {"name": "Tom"}, {"name": "Tom"}]}, before)
    assert len(names_by_key(after)) == 4
    assert after["interviewers"][2]["key"] == before["interviewers"][1]["key"]


def test_a_name_with_something_invisible_in_it_still_finds_its_notes(journal: Journal, panel: Interview) -> None:
    """The record is clean, the typed answer is not, and they are one person."""
    typed = panel.model_dump(mode="json", by_alias=True)
    typed["interviewers"][1]["name"] = " Tom \u202e Weiss\x07"
    interview_id = journal.keep(typed)
    journal.mark_sent(interview_id, "Tom Weiss")
    journal.save_draft(interview_id, NOTE)
    assert [mark.interviewer for mark in journal.entries()[0].sent] == ["Tom Weiss"]


def test_what_was_sent_is_held_in_utc_and_can_be_taken_back(journal: Journal, panel: Interview) -> None:
    """One click records when, another undoes it."""
    interview_id = journal.save(panel)
    at = datetime(2026, 11, 25, 21, 4, tzinfo=timezone(timedelta(hours=-5)))
    mark = journal.mark_sent(interview_id, "Maria Okafor", at, channel="card")
    assert mark == Sent(interviewer="Maria Okafor", at=datetime(2026, 11, 26, 2, 4, tzinfo=UTC), channel="card")
    before = datetime.now(UTC)
    journal.mark_sent(interview_id, "Tom Weiss")
    (entry,) = journal.entries()
    assert entry.sent[0] == mark
    assert before <= entry.sent[1].at <= datetime.now(UTC)
    journal.take_back_sent(interview_id, "Maria Okafor")
    assert [m.interviewer for m in journal.entries()[0].sent] == ["Tom Weiss"]
    journal.mark_sent(interview_id, "Maria Okafor", at)
    assert [m.interviewer for m in journal.entries()[0].sent] == ["Tom Weiss", "Maria Okafor"]


def test_a_note_that_is_not_needed_says_why_and_can_be_owed_again(journal: Journal, panel: Interview) -> None:
    """The reason stays with it."""
    interview_id = journal.save(panel)
    journal.mark_not_needed(interview_id, "Lena Fischer", "She left the company.")
    assert journal.entries()[0].not_needed == (NotNeeded(interviewer="Lena Fischer", reason="She left the company."),)
    journal.take_back_not_needed(interview_id, "Lena Fischer")
    assert journal.entries()[0].not_needed == ()


def test_every_answer_is_remembered_with_its_day(journal: Journal, panel: Interview) -> None:
    """So that figures of an earlier day know only what was known on it."""
    interview_id = journal.save(panel)
    journal.record_outcome(interview_id, "pending", date(2026, 11, 26))
    journal.record_outcome(interview_id, "advanced", date(2026, 12, 2))
    journal.record_outcome(interview_id, "offer", date(2026, 12, 9))
    (entry,) = journal.entries()
    assert entry.outcome() == Outcome(outcome="offer", on=date(2026, 12, 9))
    assert entry.outcome(date(2026, 12, 8)) == Outcome(outcome="advanced", on=date(2026, 12, 2))
    assert entry.outcome(date(2026, 11, 25)) is None


def test_an_answer_recorded_now_has_todays_date(journal: Journal, panel: Interview) -> None:
    """On the person's own calendar."""
    interview_id = journal.save(panel)
    before = datetime.now().astimezone().date()
    answer = journal.record_outcome(interview_id, "rejected")
    assert before <= answer.on <= datetime.now().astimezone().date()
    with pytest.raises(KeyError):
        journal.record_outcome("nowhere", "rejected")


def test_interviews_are_followed_in_the_order_in_which_they_took_place(journal: Journal, panel: Interview) -> None:
    """Whenever they were written down, whichever zone they were in."""
    london = panel.interview.model_copy(update={"timezone": "Europe/London", "region": "GB-ENG"})
    journal.save(panel)
    journal.save(panel.model_copy(update={"interview": london}))
    assert [entry.interview.interview.timezone for entry in journal.entries()] == ["Europe/London", "America/New_York"]


def test_the_version_changes_when_anything_is_saved(journal: Journal, path: Path, panel: Interview) -> None:
    """Here or through another door to the same file; a look changes nothing."""
    first = journal.version()
    journal.interviews()
    assert journal.version() == first
    interview_id = journal.save(panel)
    second = journal.version()
    assert second != first
    other = open_journal(path)
    other.record_outcome(interview_id, "offer")
    other.close()
    assert journal.version() not in (first, second)


@given(st.lists(interviews(), min_size=1, max_size=3))
def test_any_interview_is_read_back_equal(tmp_path_factory: pytest.TempPathFactory, met: list[Interview]) -> None:
    """Whatever the words are; each person's notes and marks find them again."""
    journal = open_journal(tmp_path_factory.mktemp("any") / "journal.sqlite")
    ids = [journal.save(interview) for interview in met]
    for interview_id, interview in zip(ids, met, strict=True):
        for person in interview.interviewers:
            journal.save_draft(interview_id, Note(to=person.name, body=person.learned or "Dear you,"))
            journal.mark_sent(interview_id, person.name)
    assert {entry.id: entry.interview for entry in journal.entries()} == dict(zip(ids, met, strict=True))
    for entry in journal.entries():
        assert [mark.interviewer for mark in entry.sent] == [p.name for p in entry.interview.interviewers]
        for person in entry.interview.interviewers:
            assert [d.note.body for d in journal.drafts(entry.id, person.name)] == [person.learned or "Dear you,"]
    journal.close()


@given(
    st.dictionaries(
        st.text(max_size=5), st.one_of(st.text(max_size=20), st.integers(), st.none(), st.lists(st.text(max_size=4)))
    )
)
def test_anything_typed_is_read_back_as_typed(tmp_path_factory: pytest.TempPathFactory, typed: dict[str, Any]) -> None:
    """Nothing that a form may hold keeps it from being saved."""
    journal = open_journal(tmp_path_factory.getbasetemp() / "typed.sqlite")
    people = [{"name": str(value)} for value in typed.values()]
    assert without_keys(journal.typed(journal.keep({**typed, "interviewers": people}))) == {
        **typed,
        "interviewers": people,
    }
    journal.close()


def test_whoever_arranged_the_interview_has_notes_and_marks_too(journal: Journal, panel: Interview) -> None:
    """Under a key of their own, also after their name was corrected."""
    interview_id = journal.save(panel)
    journal.keep_note(interview_id, Note(to="Joan Pell", kind="coordinator", body="Dear Joan,\n"))
    journal.mark_sent(interview_id, "Joan Pell", kind="coordinator")
    typed = journal.typed(interview_id)
    typed["interview"]["coordinator"]["name"] = "Joan Pelle"
    journal.keep(typed, interview_id)
    assert [draft.note.body for draft in journal.drafts(interview_id, "Joan Pelle")] == ["Dear Joan,\n"]
    assert [mark.interviewer for mark in journal.entry(interview_id).sent] == ["Joan Pelle"]
    typed["interview"]["coordinator"] = {}
    journal.keep(typed, interview_id)
    assert journal.entry(interview_id).sent == ()


def test_a_mark_of_one_kind_is_taken_back_alone(journal: Journal, panel: Interview) -> None:
    """A follow-up that was not sent after all leaves the thank-you sent."""
    interview_id = journal.save(panel)
    journal.mark_sent(interview_id, "Tom Weiss")
    journal.mark_sent(interview_id, "Tom Weiss", kind="follow-up")
    journal.take_back_sent(interview_id, "Tom Weiss", "follow-up")
    assert [mark.kind for mark in journal.entry(interview_id).sent] == ["thank-you"]
