"""A coach's words on a note find their way back to that note, and to nobody else's."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword import load, open_journal
from afterword.exchange.sharing import (
    Feedback,
    UnreadableFile,
    feedback_on,
    feedback_to_bytes,
    make_share,
    person_of,
    take_in_feedback,
    texts_of,
    write_share,
)
from afterword.records import Note


@pytest.fixture
def journal(tmp_path, request):
    """The journal of somebody who met the panel."""
    mine = open_journal(tmp_path / "journal.sqlite")
    interview = load(request.config.rootpath / "tests" / "examples" / "panel.yaml")
    one = mine.save(interview)
    for person in interview.interviewers:
        mine.save_draft(one, Note(to=person.name, body=f"Dear {person.name}, thank you."))
    yield mine
    mine.close()


def shared(journal, folder, level="notes", reader="Dana Cole"):
    """The share that was written for a reader."""
    now, entries = datetime.now(UTC) + timedelta(days=900), journal.entries()
    about = {"person": person_of(journal, reader), "pseudonym": "Blue Heron", "shared_with": reader}
    share = make_share(entries, **about, now=now, level=level, texts=texts_of(journal, entries, now))
    write_share(journal, share, folder)
    return share


def said(share, place, comment="Lovely."):
    """Words on one of its notes."""
    note = share.interviews[0].notes[place]
    about = {"person": share.person, "note": note.number, "coach": "Dana Cole", "at": share.as_of}
    return Feedback(**about, answers=("yes", None, "almost", "not yet"), comment=comment)


def test_words_come_back_to_their_note(journal, tmp_path):
    """To that note and no other; newer words of the same coach take the older ones' place."""
    share = shared(journal, tmp_path)
    entry = journal.entries()[0]
    first, second = (person.name for person in entry.interview.interviewers[:2])
    for comment in ("Lovely.", "Better still."):
        take_in_feedback(journal, "words.json", feedback_to_bytes(said(share, 1, comment)))
    assert feedback_on(journal, entry.id, first) == ()
    assert feedback_on(journal, entry.id, second) == (said(share, 1, "Better still."),)


def test_two_coaches_may_speak_of_one_note(journal, tmp_path):
    """Each under a number of their own, so that the two can't be put together."""
    shares = [shared(journal, tmp_path, reader=reader) for reader in ("Dana Cole", "Sam Ito")]
    assert shares[0].interviews[0].notes[0].number != shares[1].interviews[0].notes[0].number
    for share in shares:
        take_in_feedback(journal, "words.json", feedback_to_bytes(said(share, 0)))
    entry = journal.entries()[0]
    assert len(feedback_on(journal, entry.id, entry.interview.interviewers[0].name)) == 2


def test_a_note_that_was_not_shown_has_no_number(journal, tmp_path):
    """Figures and reflections hold none."""
    for level in ("figures", "reflections"):
        assert {note.number for note in shared(journal, tmp_path, level).interviews[0].notes} == {None}


def test_somebody_elses_file_and_a_damaged_one(journal, tmp_path):
    """One sentence each, and nothing is kept."""
    share = shared(journal, tmp_path)
    whole = feedback_to_bytes(said(share, 0))
    other = feedback_to_bytes(said(share, 0).model_copy(update={"person": "f" * 32}))
    for raw, sentence in (
        (other, "“words.json” is for another person's journal; give it back to your coach."),
        (whole[:-9], "“words.json” is damaged or no file of a coach's words; ask for a new one."),
        (
            whole.replace(b"Lovely", b"Awful!"),
            "“words.json” was changed or damaged after it was made; ask for a new one.",
        ),
        (b"{}", "“words.json” is no file of a coach's words of Afterword; take it out of the folder."),
    ):
        with pytest.raises(UnreadableFile) as refused:
            take_in_feedback(journal, "words.json", raw)
        assert str(refused.value) == sentence
    entry = journal.entries()[0]
    assert feedback_on(journal, entry.id, entry.interview.interviewers[0].name) == ()
