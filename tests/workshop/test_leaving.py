"""Leaving a shared computer: nothing is removed before its copy was read back."""

from pathlib import Path

import pytest

from afterword import Journal, load, open_journal
from afterword.journal import JournalError
from afterword.workshop.leaving import as_bytes, belongings, copy_to, journal_to_leave, remove, verified

PANEL = load(Path(__file__).parents[1] / "examples" / "panel.yaml")


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """A journal with an interview, a saved mail draft, a share file and the copy of the sample beside it."""
    file = tmp_path / "data" / "journal.sqlite"
    opened: Journal = open_journal(file)
    opened.save(PANEL)
    opened.close()
    (file.parent / "drafts").mkdir()
    (file.parent / "drafts" / "maria-okafor.eml").write_text("To: m.okafor@northwind.example\n\nDear Dr. Okafor")
    (file.parent / "shares").mkdir()
    (file.parent / "shares" / "heron-2026-11-20.json").write_text("{}")
    (file.parent / "sample-in-use.sqlite").write_bytes(b"fictional")
    return file


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder of the person's own."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_copy_opens_as_a_journal_of_its_own(journal: Path, stick: Path) -> None:
    """With everything in it; a second copy goes beside the first."""
    first = copy_to(journal, stick)
    assert first.file == stick / "afterword-journal.sqlite"
    assert copy_to(journal, stick).file == stick / "afterword-journal-2.sqlite"
    copied = open_journal(first.file)
    assert copied.interviews()[0].interview == PANEL
    copied.close()


def test_everything_is_removed_once_the_copy_says_the_same(journal: Path, stick: Path) -> None:
    """The journal, the mail drafts, the share files, the sample's copy; somebody else's file stays."""
    (journal.parent / "timetable.txt").write_text("Tram 7")
    told = belongings(journal)
    assert remove(journal, copy_to(journal, stick)) == told
    assert [file.name for file in told] == [
        "maria-okafor.eml",
        "heron-2026-11-20.json",
        "sample-in-use.sqlite",
        "journal.sqlite",
    ]
    assert [file.name for file in journal.parent.iterdir()] == ["timetable.txt"]


def test_what_was_written_after_the_copy_is_not_lost(journal: Path, stick: Path) -> None:
    """Nothing is removed, and it says what to do."""
    taken = copy_to(journal, stick)
    later = open_journal(journal)
    later.save(PANEL)
    later.close()
    with pytest.raises(JournalError, match=r"^The journal has changed since it was copied, so nothing was removed"):
        remove(journal, taken)
    assert len(belongings(journal)) == 4


def test_a_copy_that_went_missing_or_broke_keeps_the_journal(journal: Path, stick: Path) -> None:
    """A stick that was pulled out, a file that was cut short."""
    taken = copy_to(journal, stick)
    assert taken.file is not None
    taken.file.write_bytes(taken.file.read_bytes()[:5000])
    with pytest.raises(JournalError):
        remove(journal, taken)
    taken.file.unlink()
    with pytest.raises(JournalError, match="can't be read as a journal"):
        remove(journal, taken)
    assert len(belongings(journal)) == 4


def test_what_the_browser_saved_is_compared(journal: Path) -> None:
    """The right file counts as taken along; any other does not."""
    data = as_bytes(journal)
    assert remove(journal, verified(journal, data))
    with pytest.raises(JournalError):
        verified(journal, b"a holiday photograph")


def test_each_hindrance_is_one_sentence(journal: Path, tmp_path: Path) -> None:
    """A folder that is not there, a journal that is not here."""
    with pytest.raises(JournalError, match=r"^There is no folder .*nowhere; check how it is written"):
        copy_to(journal, tmp_path / "nowhere")
    with pytest.raises(JournalError, match=r"^This journal lives on a server"):
        journal_to_leave("postgresql+psycopg://localhost/search")
