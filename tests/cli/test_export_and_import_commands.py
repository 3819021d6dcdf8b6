"""``afterword export`` and ``afterword import``."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from afterword import open_journal
from afterword.journal.sample import sample_file

Afterword = Callable[..., Any]
AS_OF = ("--as-of", "2026-11-20T16:00+00:00")


@pytest.fixture
def tables(afterword: Afterword, tmp_path: Path) -> Path:
    """The two sheets of the sample."""
    copy = shutil.copy(sample_file(), tmp_path / "search.sqlite")
    ran = afterword("export", str(tmp_path / "tables"), "--journal", str(copy), *AS_OF)
    assert ran == (0, f"Wrote 15 interviews and 26 notes to {tmp_path / 'tables'}.\n", "")
    return tmp_path / "tables"


def test_out_and_in_again(afterword: Afterword, tables: Path, tmp_path: Path) -> None:
    """Another journal has the same figures and the same agenda; a second time nothing is doubled."""
    new = ("--journal", str(tmp_path / "new" / "journal.sqlite"))
    assert afterword("import", str(tables), *new) == (0, "15 interviews are new.\n", "")
    assert afterword("import", str(tables), *new).out == "15 interviews were imported before and are the same.\n"
    old = ("--journal", str(tmp_path / "search.sqlite"))
    for words in (("follow-through",), ("follow-through", "--json"), ("agenda",)):
        assert afterword(*words, *new, *AS_OF) == afterword(*words, *old, *AS_OF)


def test_into_the_journal_that_it_came_from(afterword: Afterword, tables: Path, tmp_path: Path) -> None:
    """What was typed there stays as it is."""
    ran = afterword("import", str(tables), "--journal", str(tmp_path / "search.sqlite"))
    assert ran == (0, "15 interviews are your own and stay as they are.\n", "")


def test_a_corrected_line(afterword: Afterword, tables: Path, tmp_path: Path) -> None:
    """Only that interview changes."""
    new = ("--journal", str(tmp_path / "new.sqlite"))
    afterword("import", str(tables), *new)
    sheet = tables / "interviews.csv"
    sheet.write_text(sheet.read_text(encoding="utf-8").replace("Kilbride Dairies", "Kilbride Dairy"), encoding="utf-8")
    assert afterword("import", str(tables), *new).out == (
        "1 interview was imported before and has changed.\n14 interviews were imported before and are the same.\n"
    )


def test_nothing_is_half_imported(afterword: Afterword, tables: Path, tmp_path: Path) -> None:
    """One wrong cell is told, and no journal is begun."""
    sheet = tables / "notes.csv"
    sheet.write_text(sheet.read_text(encoding="utf-8").replace(",email,", ",fax,", 1), encoding="utf-8")
    ran = afterword("import", str(tables), "--journal", str(tmp_path / "new.sqlite"))
    assert (ran.code, ran.out) == (2, "")
    first, last = ran.err.strip().split("\n")
    assert first.startswith("notes.csv, line 2, channel: “fax” is not one of the choices; write 'email', ")
    assert last == "Nothing was imported."
    assert not (tmp_path / "new.sqlite").exists()


def test_a_note_in_question_is_told(afterword: Afterword, tmp_path: Path, panel: str) -> None:
    """It is written as unsent."""
    from afterword import load

    journal = open_journal(tmp_path / "search.sqlite")
    mine = journal.save(load(panel))
    journal.mark_sent(mine, "Tom Weiss", load(panel).interview.starts)
    journal.close()
    ran = afterword(
        "export", str(tmp_path / "out"), "--journal", str(tmp_path / "search.sqlite"), "--as-of", "2026-12-01"
    )
    assert ran.out == (
        f"Wrote 1 interview and 3 notes to {tmp_path / 'out'}.\n"
        "1 note is marked as sent before its interview was over, and stands there as unsent: "
        "afterword agenda asks when.\n"
    )


def test_a_folder_that_can_t_be_used(afterword: Afterword, tables: Path, tmp_path: Path) -> None:
    """To write into, and to read from."""
    in_the_way = tables / "notes.csv"
    ran = afterword("export", str(in_the_way / "new"), "--journal", str(tmp_path / "search.sqlite"))
    assert ran == (2, "", f"“{in_the_way / 'new'}” can't be written (Not a directory); name another folder.\n")
    ran = afterword("import", str(tmp_path / "nowhere"), "--journal", str(tmp_path / "new.sqlite"))
    assert ran.err.split("\n")[0] == "interviews.csv: there is no such file; give the folder that holds it."
