"""A save to the journal, against a bare commit to SQLite that is as durable (one file, synchronous FULL).

Run it with ``python tests/benchmarks/journal_save.py [ROUNDS]``.
"""

import json
import sqlite3
import sys
import tempfile
from itertools import count
from pathlib import Path

from in_turns import in_turns, tell

from afterword import load, open_journal
from afterword.interchange import to_typed
from afterword.records import Note

PANEL = Path(__file__).parents[1] / "examples" / "panel.yaml"

if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    panel = load(PANEL)
    typed, text = to_typed(panel), json.dumps(to_typed(panel))
    note = Note(to="Tom Weiss", body="Dear Tom,\n\nThank you for the tour.\n\nPriya Raman\n")
    number = count()
    with tempfile.TemporaryDirectory(dir=".") as name:  # a real disk, which /tmp may not be
        bare = sqlite3.connect(Path(name) / "bare.sqlite", isolation_level=None)
        for statement in (
            "PRAGMA journal_mode = DELETE",
            "PRAGMA synchronous = FULL",
            "CREATE TABLE kept (id TEXT PRIMARY KEY, typed TEXT)",
            "INSERT INTO kept VALUES ('1', '')",
        ):
            bare.execute(statement)
        journal = open_journal(Path(name) / "journal.sqlite")
        interview_id = journal.keep(typed)

        def commit() -> None:
            """Overwrite one row with another text, durably; the same text would not be written at all."""
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("UPDATE kept SET typed = ? WHERE id = '1'", (f"{text}{next(number)}",))
            bare.execute("COMMIT")

        medians = in_turns(
            rounds,
            bare_commit=commit,
            journal_keep=lambda: journal.keep(typed, interview_id),
            journal_keep_note=lambda: journal.keep_note(interview_id, note),
            journal_version=journal.version,
        )
        journal.close()
        bare.close()
    tell(medians, floor="bare_commit")
