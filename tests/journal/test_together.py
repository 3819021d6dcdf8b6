"""Two pages at once, and a laptop closed in the middle of it: what was said to be saved is saved."""

import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from afterword.journal import Journal, open_journal
from afterword.records import Interview

SAVE_200_TIMES = """
import sys
from afterword import load
from afterword.journal import open_journal
from afterword.records import Note
path, example, shared, who = sys.argv[1:]
journal, panel = open_journal(path), load(example)
sys.stdin.readline()
for i in range(200):
    new = journal.save(panel)
    journal.record_outcome(new, "offer")
    journal.save_draft(shared, Note(to="Tom Weiss", body=f"{who} {i}"))
    typed = journal.typed(shared)
print("done")
"""

SAVE_UNTIL_KILLED = """
import sys
from afterword import load
from afterword.journal import open_journal
from afterword.records import Note
journal, panel = open_journal(sys.argv[1]), load(sys.argv[2])
for i in range(1_000_000):
    saved = journal.save(panel)
    journal.save_draft(saved, Note(to="Tom Weiss", body=f"Dear Tom, {i}"))
    print(saved, i, flush=True)
"""

EXAMPLE = Path(__file__).parents[1] / "examples" / "panel.yaml"


def sound(path: Path) -> bool:
    """Whether SQLite finds nothing wrong with the file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_two_programs_that_save_at_once_lose_nothing(journal: Journal, path: Path, panel: Interview) -> None:
    """Two hundred times each, to the same interview and to new ones, and neither is refused."""
    shared = journal.save(panel)
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", SAVE_200_TIMES, str(path), str(EXAMPLE), shared, who],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for who in ("left", "right")
    ]
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    assert [program.communicate(timeout=120) for program in programs] == [("done\n", ""), ("done\n", "")]
    written = [draft.note.body for draft in journal.drafts(shared, "Tom Weiss")]
    for who in ("left", "right"):
        assert [body for body in written if body.startswith(who)] == [f"{who} {i}" for i in range(200)]
    entries = journal.entries()
    assert len(entries) == 401
    assert sum(entry.outcome() is not None for entry in entries) == 400
    assert sound(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_program_that_is_killed_while_it_saves_has_saved_what_it_said(path: Path) -> None:
    """Killed three times over the same journal, at a moment of no one's choosing."""
    said: list[tuple[str, str]] = []
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", SAVE_UNTIL_KILLED, str(path), str(EXAMPLE)], stdout=subprocess.PIPE, text=True
        ) as program:
            assert program.stdout is not None
            first = program.stdout.readline()
            time.sleep(random.uniform(0.05, 0.4))  # noqa: S311 - any moment will do
            program.send_signal(signal.SIGKILL)
            lines = [first, *program.stdout.read().split("\n")]
        said += [(found[0], found[1]) for line in lines if len(found := line.split()) == 2]
    assert len(said) > 3
    journal = open_journal(path)
    for saved, number in said:
        assert [draft.note.body for draft in journal.drafts(saved, "Tom Weiss")] == [f"Dear Tom, {number}"]
    assert len(said) <= len(journal.interviews()) <= len(said) + 3
    journal.close()
    assert sound(path)


def test_a_save_from_another_program_is_noticed(journal: Journal, path: Path) -> None:
    """So that a page that is open beside it can show it."""
    before = journal.version()
    code = (
        "import sys; from afterword.journal import open_journal; open_journal(sys.argv[1]).keep({'interviewers': []})"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, timeout=60)
    assert journal.version() != before
