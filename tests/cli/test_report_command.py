"""``afterword report`` and ``afterword agenda --ics``: files for a browser and for a calendar, never over another."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from afterword.journal.sample import sample_file

Afterword = Callable[..., Any]
ON_ITS_DAY = ("--as-of", "2026-11-20T16:00+00:00")


@pytest.fixture
def sample(tmp_path: Path) -> tuple[str, ...]:
    """A copy of the sample, on its day."""
    return "--journal", str(shutil.copy(sample_file(), tmp_path / "search.sqlite")), *ON_ITS_DAY


def test_the_report(afterword: Afterword, sample: tuple[str, ...], tmp_path: Path) -> None:
    """One file, as of the moment that was asked for, with what reflections say of the notes sent."""
    file = tmp_path / "mine.html"
    assert afterword("report", str(file), *sample) == (
        0,
        f"Wrote {file}. Open it with your browser; nothing was sent.\n",
        "",
    )
    text = file.read_text(encoding="utf-8")
    assert "As of Friday 20 November 2026, 16:00 (UTC)." in text
    assert "You owed 25 notes: 19 were sent, 17 of them on time, 1 is still open." in text
    assert "Of 14 strengths, 11 stood in a note that you sent; 3 never did" in text


def test_the_calendar(afterword: Afterword, sample: tuple[str, ...], tmp_path: Path) -> None:
    """The days to come, as a calendar reads them; the same names another time."""
    names = []
    for number in range(2):
        file = tmp_path / f"days-{number}.ics"
        said = f"Wrote {file} with 3 days to come: open it with your calendar.\n"
        assert afterword("agenda", "--ics", str(file), *sample) == (0, said, "")
        names.append([event["uid"] for event in Calendar.from_ical(file.read_bytes()).walk("VEVENT")])
    assert names[0] == names[1]
    assert len(set(names[0])) == 3


@pytest.mark.parametrize("command", [("report",), ("agenda", "--ics")])
def test_nothing_is_replaced(
    command: tuple[str, ...], afterword: Afterword, sample: tuple[str, ...], tmp_path: Path
) -> None:
    """A file that is there already stays as it is, and a folder that is not is named."""
    file = tmp_path / "kept.txt"
    file.write_text("mine")
    said = f"“{file}” is there already, and is not replaced; name another file, or move that one away.\n"
    assert afterword(*command, str(file), *sample) == (2, "", said)
    assert file.read_text() == "mine"
    nowhere = tmp_path / "no folder" / "file"
    said = f"“{nowhere}” can't be written (No such file or directory); name another file.\n"
    assert afterword(*command, str(nowhere), *sample) == (2, "", said)


def test_without_a_journal(afterword: Afterword, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody has begun one the report is empty and says so; a journal that was named must be there."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "none.sqlite"))
    assert afterword("report", str(tmp_path / "empty.html")).code == 0
    assert "No interview so far." in (tmp_path / "empty.html").read_text(encoding="utf-8")
    assert not (tmp_path / "none.sqlite").exists()
    missing = str(tmp_path / "gone.sqlite")
    ran = afterword("report", str(tmp_path / "other.html"), "--journal", missing)
    assert (ran.code, ran.err) == (
        2,
        f"--journal: there is no journal “{missing}”; check the name and the folder.\n",
    )
