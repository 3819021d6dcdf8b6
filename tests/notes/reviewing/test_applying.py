"""From a finding back to the note."""

from datetime import UTC, datetime

from afterword.interchange import from_typed
from afterword.notes.reviewing import applied, in_body, is_ready, review
from afterword.notes.rules.example import INTERVIEW
from afterword.records import Finding, Note

DENISE = from_typed(INTERVIEW)
SAME_DAY = datetime(2026, 5, 6, 15, tzinfo=UTC)


def _note(subject: str, body: str) -> Note:
    return Note(to="Denise Howard", subject=subject, body=body)


def _cured(note: Note) -> Note:
    """Take the first suggestion of every finding, one after another, as a person clicks."""
    for _ in range(20):
        first = next((f for f in review(note, DENISE, at=SAME_DAY) if f.suggestions), None)
        if first is None:
            return note
        note = applied(note, first, first.suggestions[0])
    raise AssertionError(f"still not cured: {note.text}")


def test_one_click_after_another_cures_what_has_a_cure() -> None:
    """Names, capitals, spelling, grammar, the greeting and the signature."""
    note = _note(
        "Hello there",
        "Dear Denis,\n\nthank you for explain me how the mobile libary chooses its stops. i would be glad to join "
        "Brightwatter as Outreach Librarian.\n\nKind regards,",
    )
    assert _cured(note).text == (
        "Subject: Thank you: Outreach Librarian interview\n\n"
        "Dear Denise,\n\nThank you for explaining to me how the mobile library chooses its stops. I would be "
        "glad to join "
        "Brightwater as Outreach Librarian.\n\nKind regards,\nAmara Fields"
    )


def test_a_note_is_ready_without_a_must() -> None:
    """What should or could be better keeps nothing back."""
    should = Finding(rule="length", severity="should", message="At 30 words …")
    assert is_ready([should])
    assert not is_ready([should, Finding(rule="signed", severity="must", message="The note is not signed.")])


def test_a_finding_about_the_whole_note_has_no_place_in_the_body() -> None:
    """Nothing is replaced by a suggestion that points nowhere."""
    note = _note("Thank you", "Dear Denise,")
    whole = Finding(rule="length", severity="should", message="At 2 words …")
    assert in_body(note, whole) is None
    assert applied(note, whole, "anything") == note


def test_a_suggestion_for_the_subject_replaces_its_words() -> None:
    """The body stays as it was."""
    note = _note("Hello", "Dear Denise,\n\nThank you for the map of stops.\n\nAmara Fields")
    (finding,) = [f for f in review(note, DENISE, at=SAME_DAY) if f.rule == "subject"]
    assert in_body(note, finding) is None
    assert applied(note, finding, finding.suggestions[0]) == _note("Thank you: Outreach Librarian interview", note.body)


def test_a_mail_without_a_subject_is_told_so_and_a_pasted_text_is_not() -> None:
    """A record has a field for it; a text may have left it out."""
    note = _note("", "Dear Denise,\n\nThank you for the map of stops.\n\nAmara Fields")
    assert [f.message for f in review(note, DENISE, at=SAME_DAY) if f.rule == "subject"] == [
        "The mail has no subject line yet. “Thank you: Outreach Librarian interview” would do."
    ]
    assert [f for f in review(note.body, DENISE, at=SAME_DAY) if f.rule == "subject"] == []
