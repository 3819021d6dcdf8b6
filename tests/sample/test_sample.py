"""The sample: complete, as its script makes it, and safe from whoever plays with it."""

import hashlib
import shutil

import pytest

from afterword.follow_through import figures, follow_through, owed, table
from afterword.interchange import load
from afterword.journal import JournalError, open_journal, sample
from afterword.journal.sample import IN_USE, SAMPLE_AS_OF, open_sample, sample_file
from afterword.records import Entry
from afterword.records.entry import OUTCOMES
from sample.build_sample import FOLDER, FOLLOWED, build, write


@pytest.fixture
def kept(tmp_path):
    """The sample that is kept, opened from a copy as a journal of its own."""
    copy = shutil.copy(FOLDER / "journal.sqlite", tmp_path / "kept.sqlite")
    journal = open_journal(copy)
    yield journal
    journal.close()


@pytest.fixture(autouse=True)
def own_journal(tmp_path, monkeypatch):
    """The person's own journal lies in a folder of its own."""
    folder = tmp_path / "search"
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(folder / "journal.sqlite"))
    return folder


def contents(journal) -> list[Entry]:
    """Everything that figures are made from, but for the ids, which are new each time."""
    return [entry.model_copy(update={"id": ""}) for entry in journal.entries()]


def test_the_script_makes_the_sample_that_is_kept(kept, tmp_path):
    """Building it again gives the same interviews, marks and answers."""
    built = open_journal(tmp_path / "built.sqlite")
    build(built)
    assert contents(built) == contents(kept)


def test_it_is_one_file(tmp_path):
    """Nothing is left beside it, and it is the sample alone that is shipped."""
    write(tmp_path / "journal.sqlite")
    assert [path.name for path in tmp_path.iterdir()] == ["journal.sqlite"]
    assert sorted(path.name for path in FOLDER.iterdir()) == ["interviews", "journal.sqlite"]


def test_its_interviews_can_be_read_as_files(kept):
    """Each interview of the journal is one of the readable files, and each file is in the journal."""
    files = sorted((FOLDER / "interviews").glob("*.yaml"))
    assert [path.stem for path in files] == sorted(FOLLOWED)
    assert [load(path) for path in files] == [entry.interview for entry in kept.entries()]


def test_every_note_sent_has_its_text(kept):
    """Each note marked as sent is kept as it was sent, to the person whom it thanks."""
    for entry in kept.entries():
        for mark in entry.sent:
            (draft,) = kept.drafts(entry.id, mark.interviewer)
            assert draft.kept
            assert entry.interview.interviewer(mark.interviewer).called in draft.note.body
            assert draft.note.body.rstrip().endswith(
                "Nadia Brennan-Osei\nnadia.brennan-osei@example.org\n+44 1632 960144"
            )


def test_it_holds_every_outcome_and_every_way_of_following_through(kept):
    """A dozen interviews and 25 notes over three months, and nothing that a page can show is missing."""
    entries = kept.entries()
    rows = table(entries, SAMPLE_AS_OF)
    found = figures(rows)
    assert (found.interviews, found.owed) == (13, 25)
    assert sorted(rows["month"].unique()) == ["2026-09", "2026-10", "2026-11"]
    assert [name for name in OUTCOMES if not found.outcomes[name]] == []
    assert [group.follow_through for group in found.by_follow_through if not group.interviews] == []
    assert min(found.on_time, found.late, found.unsent, found.open) >= 1
    assert found.known == 10
    assert None in {follow_through(note.state for note in owed(entry, SAMPLE_AS_OF)) for entry in entries}
    meetings = [entry.interview.interview for entry in entries]
    assert any(meeting.practice for meeting in meetings)
    assert any(meeting.contact_declined for meeting in meetings)
    assert any(not meeting.took_place(SAMPLE_AS_OF) for meeting in meetings)
    assert any(entry.not_needed for entry in entries)
    assert "coordinator" in set(rows["kind"])
    assert len({meeting.timezone for meeting in meetings}) >= 5


def test_playing_with_it_changes_only_the_copy(own_journal, kept):
    """What is changed in the sample stays in a copy beside the person's journal, and is there the next time."""
    before = hashlib.sha256(sample_file().read_bytes()).hexdigest()
    journal = open_sample()
    first = journal.entries()[0]
    journal.record_outcome(first.id, "offer")
    journal.close()
    assert hashlib.sha256(sample_file().read_bytes()).hexdigest() == before
    assert (own_journal / IN_USE).is_file()
    again = open_sample()
    assert again.entries()[0].outcomes[-1].outcome == "offer"
    again.close()
    assert kept.entries()[0].outcomes[-1].outcome == "rejected"


def test_it_is_found_in_an_installed_package(monkeypatch, tmp_path):
    """Where there is no checkout the sample comes with the package."""
    package = tmp_path / "site-packages" / "afterword"
    (package / "workbook" / "sample").mkdir(parents=True)
    shutil.copy(FOLDER / "journal.sqlite", package / "workbook" / "sample")
    monkeypatch.setattr(sample, "__file__", str(package / "journal" / "sample.py"))
    monkeypatch.setattr(sample, "files", lambda _name: package)
    journal = open_sample()
    assert len(journal.entries()) == len(FOLLOWED)
    journal.close()


def test_a_folder_that_cannot_be_written_is_named(own_journal):
    """Where the copy can't be made the message says which folder to look at."""
    own_journal.parent.joinpath("search").write_text("a file where a folder should be")
    with pytest.raises(
        JournalError, match=r"^The sample can't be opened \(.*\); check that .*search can be written, or"
    ):
        open_sample()


def test_a_journal_in_a_database_has_its_sample_in_the_workbook(monkeypatch, tmp_path):
    """A journal that is a database's address has no folder: the copy lies in the workbook's."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", "postgresql+psycopg://localhost/search")
    monkeypatch.setattr(sample, "workbook_folder", lambda: tmp_path / "workbook")
    journal = open_sample()
    assert journal.address == str(tmp_path / "workbook" / "data" / IN_USE)
    journal.close()
