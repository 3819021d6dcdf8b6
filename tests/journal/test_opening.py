"""Which journal is opened, and what is said when it can't be."""

import os
import resource
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from afterword import load
from afterword.journal import Journal, JournalError, journal_address, open_journal, workbook_folder

EXAMPLES = Path(__file__).parents[1] / "examples"
NOBODY = 65534


def tables_in(path: Path) -> set[str]:
    """The tables of a database."""
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_a_journal_begins_where_there_is_none(tmp_path: Path) -> None:
    """With the folders that it needs, and every save on the disk when it returns."""
    path = tmp_path / "a new folder" / "search.sqlite"
    journal = open_journal(path)
    assert journal.interviews() == []
    assert journal.address == str(path)
    with journal._saving() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")
        }
    assert settings == {"journal_mode": "delete", "synchronous": 2}
    journal.close()
    assert tables_in(path) >= {"interviews", "drafts", "sent", "not_needed", "outcomes", "upgrades"}


@pytest.mark.parametrize(
    "name", ["what next?.sqlite", "50% #1 & more.sqlite", "día \U0001f642.sqlite", "a;b='c'.sqlite"]
)
def test_a_file_of_any_name_is_a_journal(tmp_path: Path, name: str) -> None:
    """What an address would read as something else is part of the name."""
    path = tmp_path / name
    open_journal(path).close()
    open_journal(f"sqlite:///{path}").close()
    assert [p.name for p in tmp_path.iterdir()] == [name]


def test_the_journal_is_the_one_that_the_environment_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the one in the workbook's folder."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "mine.sqlite"))
    open_journal().close()
    assert (tmp_path / "mine.sqlite").is_file()
    monkeypatch.delenv("AFTERWORD_JOURNAL")
    assert journal_address() == str(workbook_folder() / "data" / "journal.sqlite")


def test_the_workbook_is_the_nearest_folder_above_that_has_the_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the journal is the same from each folder within it."""
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "00-start-here.ipynb").write_text("{}")
    inner = tmp_path / "data" / "deep"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    assert workbook_folder() == tmp_path


def test_a_journal_of_a_newer_afterword_is_left_alone(tmp_path: Path) -> None:
    """It might hold what this one would lose."""
    path = tmp_path / "journal.sqlite"
    open_journal(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO upgrades VALUES ('2031-02 letters by pigeon', '2031-02-01')")
    with pytest.raises(JournalError) as refused:
        open_journal(path)
    assert str(refused.value) == (
        "This journal was written by a newer Afterword (“2031-02 letters by pigeon”): "
        "update with pip install --upgrade afterword, or open another journal."
    )


def test_what_is_no_database_is_not_touched(tmp_path: Path) -> None:
    """A note to somebody, say."""
    path = tmp_path / "note.txt"
    path.write_text("Dear Dr. Okafor,\n" * 50)
    with pytest.raises(JournalError) as refused:
        open_journal(path)
    assert str(refused.value) == (
        f"The journal {path} can't be opened (file is not a database); check that the folder can be written "
        "and that the file is an Afterword journal, or name another with AFTERWORD_JOURNAL."
    )
    assert path.read_text() == "Dear Dr. Okafor,\n" * 50


def test_another_programs_database_is_not_touched(tmp_path: Path) -> None:
    """Our tables have no place in it, nor has our way of writing."""
    path = tmp_path / "bookmarks.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE bookmarks (address TEXT)")
    before = path.read_bytes()
    with pytest.raises(JournalError) as refused:
        open_journal(path)
    assert str(refused.value) == f"{path} is another program's database; name an Afterword journal, or a new file."
    assert path.read_bytes() == before


@pytest.mark.parametrize("address", ["nosuchdb://here", "postgresql+nosuch://here/x", "://"])
def test_what_is_no_address_is_said_to_be_none(address: str) -> None:
    """And a file's path would be one."""
    with pytest.raises(JournalError, match=r"^“.*” is not the address of a journal \(.*\); give a file's path\.$"):
        open_journal(address)


def test_a_folder_is_no_journal(tmp_path: Path) -> None:
    """Nor is a file a folder that could hold one."""
    (tmp_path / "file").write_text("x")
    for path in (tmp_path, tmp_path / "file" / "journal.sqlite"):
        with pytest.raises(JournalError) as refused:
            open_journal(path)
        assert str(refused.value).startswith(f"The journal {path} can't be opened (")


def in_a_child(work: Callable[[], None]) -> str:
    """What a JournalError says that is raised by ``work`` in a process of its own."""
    read, write = os.pipe()
    if not (child := os.fork()):
        try:
            work()
            said = "nothing"
        except JournalError as error:
            said = str(error)
        except BaseException as error:  # noqa: BLE001 - the child must end here, whatever happened
            said = repr(error)
        os.write(write, said.encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    return told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither users to become nor processes to fork")
def test_a_folder_that_cannot_be_written_says_so() -> None:
    """To begin a journal in it, or to change the one that is there."""

    def as_nobody(work: Callable[[], None]) -> str:
        def become() -> None:
            if os.getuid() == 0:
                os.setuid(NOBODY)
            work()

        return in_a_child(become)

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.sqlite"
        open_journal(path).close()
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        for tried in (path, Path(folder) / "new.sqlite", Path(folder) / "deeper" / "new.sqlite"):
            said = as_nobody(lambda tried=tried: open_journal(tried).close())  # type: ignore[misc]
            assert said.startswith(f"The journal {tried} can't be opened (")
            assert said.endswith(
                "; check that the folder can be written and that the file is an Afterword journal, "
                "or name another with AFTERWORD_JOURNAL."
            )
        Path(folder).chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_full_disk_says_what_to_do_and_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    """The file may not grow any more, as on a disk without room."""
    path = tmp_path / "journal.sqlite"
    journal = open_journal(path)
    panel = load(EXAMPLES / "panel.yaml")
    saved = [journal.save(panel) for _ in range(3)]
    journal.close()

    def save_until_it_is_full() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))
        cramped = open_journal(path)
        for _ in range(200):
            cramped.save(panel)

    said = in_a_child(save_until_it_is_full)
    assert said.startswith(f"The journal {path} can't be used right now (")
    assert said.endswith(
        "; what you see on the page is still there: check that the disk is not full and the folder can be written, "
        "then change it again."
    )
    again = open_journal(path)
    assert {listed.id for listed in again.interviews()} >= set(saved)
    assert sound(again)
    again.close()


def sound(journal: Journal) -> bool:
    """Whether SQLite finds nothing wrong with the file."""
    with closing(sqlite3.connect(journal.address)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_copy_of_the_file_is_a_copy_of_everything(tmp_path: Path) -> None:
    """While the journal is open, as a person copies it: there is no second file to forget."""
    path, copy = tmp_path / "search.sqlite", tmp_path / "copy.sqlite"
    journal = open_journal(path)
    kept = journal.keep({"application": {"company": "Northwind Clinics"}})
    assert [file.name for file in tmp_path.iterdir()] == ["search.sqlite"]
    copy.write_bytes(path.read_bytes())
    assert open_journal(copy).typed(kept)["application"] == {"company": "Northwind Clinics"}
