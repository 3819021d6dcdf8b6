"""``afterword follow-through``, as a person and as a program read it."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from afterword import load, open_journal
from afterword.journal.sample import sample_file
from afterword.records import Outcome

Afterword = Callable[..., Any]
AS_OF = "2026-11-20T16:00+00:00"


@pytest.fixture
def sample(tmp_path: Path) -> str:
    """A copy of the sample."""
    return str(shutil.copy(sample_file(), tmp_path / "search.sqlite"))


SAMPLE = """\
Follow-through as of Friday 20 November 2026, 16:00 (UTC+00:00)

13 interviews, 25 notes owed: 17 on time, 2 late, 5 unsent, 1 open.
  Sent       79%   19 of 24 no longer open, 95% interval 60% to 91%
  On time    71%   17 of 24 no longer open, 95% interval 51% to 85%

Hours from the interview to the note: half within 9.1, the middle half between 5.2 and 28.7 (n = 19).

What came of the interviews
  An offer                       1
  Asked to the next step         4
  Rejected                       4
  No reply                       1
  You withdrew                   1
  Pending                        2

Favourable answers, by how the interview was followed through
  Every note on time              60%   3 of 5 known, 95% interval 23% to 88%
  Every note, at least one late   50%   1 of 2 known, 95% interval 9% to 91%
  Some notes                       0%   0 of 1 known, 95% interval 0% to 79%
  No note                         50%   1 of 2 known, 95% interval 9% to 91%
  A difference is given where each group has 5 known answers or more: “No note” has 2.

These figures show what went together, not what caused what. Somebody who sends every note on time
may also have prepared more, wanted the job more, or felt the interview go well, and any of these
can bring a good answer by itself. No controlled study of thank-you notes and hiring is known.

Time to an answer: 9 answers, estimated with those who still wait (n = 13)
  Within 8 days: 35% favourable, 18% rejected
  Within 15 days: 44% favourable, 37% rejected
"""


def test_as_a_person_reads_it(afterword: Afterword, sample: str) -> None:
    """Counts, rates with n and interval, hours, outcomes, the comparison and what it does not show."""
    assert afterword("follow-through", "--journal", sample, "--as-of", AS_OF) == (0, SAMPLE, "")


def test_the_journal_may_be_named_before_the_command(afterword: Afterword, sample: str) -> None:
    """As for the workbook."""
    assert afterword("--journal", sample, "follow-through", "--as-of", AS_OF).out == SAMPLE


def test_as_a_program_reads_it(afterword: Afterword, sample: str) -> None:
    """Each key, in its order; what can't be said is null, and ``why`` says why."""
    ran = afterword("follow-through", "--journal", sample, "--as-of", AS_OF, "--json")
    found = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert list(found) == [
        "interviews", "owed", "sent", "on_time", "late", "unsent", "open", "rates", "by_follow_through",
        "difference", "hours_to_send", "time_to_answer", "outcomes",
    ]  # fmt: skip
    assert [found[name] for name in list(found)[:7]] == [13, 25, 19, 17, 2, 5, 1]
    assert {name: list(rate) for name, rate in found["rates"].items()} == {
        "sent": ["k", "n", "rate", "low", "high"],
        "on_time": ["k", "n", "rate", "low", "high"],
    }
    assert found["by_follow_through"][3] == {
        "follow_through": "none",
        "interviews": 2,
        "known": 2,
        "favourable": 1,
        "rate": 0.5,
        "low": pytest.approx(0.094531, abs=1e-6),
        "high": pytest.approx(0.905469, abs=1e-6),
    }
    assert [group["follow_through"] for group in found["by_follow_through"]] == ["all on time", "all", "some", "none"]
    assert found["difference"] == {
        "between": ["all on time", "none"],
        "value": None,
        "low": None,
        "high": None,
        "why": "A difference is given where each group has 5 known answers or more: “none” has 2.",
    }
    assert found["hours_to_send"] == pytest.approx({"n": 19, "median": 9.116667, "q1": 5.15, "q3": 28.691667})
    assert found["time_to_answer"][0] == {"days": 6, "favourable": pytest.approx(1 / 12), "unfavourable": 0.0}
    assert found["outcomes"] == {
        "pending": 2, "advanced": 4, "offer": 1, "rejected": 4, "withdrew": 1, "no reply": 1,
    }  # fmt: skip


def test_of_an_earlier_day(afterword: Afterword, sample: str) -> None:
    """A day stands for its end; before ten answers are known nothing is compared, and the page says what is missing."""
    ran = afterword("follow-through", "--journal", sample, "--as-of", "2026-09-15")
    assert "23:59" in ran.out.split("\n")[0]
    assert (
        "Favourable answers, by how the interview was followed through\n"
        "  Outcomes are compared from 10 known answers on; so far 2 are known. 1 interview is still waiting\n"
        "  for an answer.\n" in ran.out
    )


def test_of_a_table(afterword: Afterword, sample: str, tmp_path: Path) -> None:
    """The files that export wrote give the same figures, as JSON and as text."""
    tables = tmp_path / "tables"
    ran = afterword("export", "--parquet", str(tables), "--journal", sample, "--as-of", AS_OF)
    assert ran == (0, f"Wrote 25 notes to {tables / 'notes.parquet'}.\n", "")
    files = str(tables / "*.parquet")
    of_journal = afterword("follow-through", "--journal", sample, "--as-of", AS_OF, "--json").out
    assert afterword("follow-through", "--table", files, "--json").out == of_journal
    ran = afterword("follow-through", "--table", files)
    assert ran.out == SAMPLE.replace("as of Friday 20 November 2026, 16:00 (UTC+00:00)", "of the table")


def test_a_program_of_its_own_says_nothing_else(sample: str, tmp_path: Path) -> None:
    """As it runs in a terminal, where DuckDB would tell of what was left over at the end."""
    for words in (
        ["export", "--parquet", str(tmp_path / "t"), "--journal", sample, "--as-of", AS_OF],
        ["follow-through", "--table", str(tmp_path / "t" / "*.parquet")],
    ):
        ran = subprocess.run([sys.executable, "-m", "afterword", *words], capture_output=True, text=True, check=True)
        assert ran.stderr == ""


def test_a_question_is_counted_and_said(afterword: Afterword, tmp_path: Path, panel: str) -> None:
    """A note marked as sent before the interview was over stands in no figure as sent."""
    journal = open_journal(tmp_path / "search.sqlite")
    mine = journal.save(load(panel))
    meeting = load(panel).interview
    journal.mark_sent(mine, "Tom Weiss", meeting.starts)
    journal.record_outcomes({mine: Outcome(outcome="offer", on=date(2026, 12, 4))})
    journal.close()
    words = ("--journal", str(tmp_path / "search.sqlite"), "--as-of", "2026-12-01T12:00+00:00")
    ran = afterword("follow-through", *words)
    assert ran.out == (
        "Follow-through as of Tuesday 1 December 2026, 12:00 (UTC+00:00)\n\n"
        "1 interview, 3 notes owed: 0 on time, 0 late, 3 unsent, 0 open.\n"
        "  Sent        0%   0 of 3 no longer open, 95% interval 0% to 56%\n"
        "  On time     0%   0 of 3 no longer open, 95% interval 0% to 56%\n\n"
        "No note has been sent so far.\n\n"
        "What came of the interviews\n"
        "  An offer                       0\n"
        "  Asked to the next step         0\n"
        "  Rejected                       0\n"
        "  No reply                       0\n"
        "  You withdrew                   0\n"
        "  Pending                        1\n\n"
        "Favourable answers, by how the interview was followed through\n"
        "  Outcomes are compared from 10 known answers on; so far none is known. 1 interview is still\n"
        "  waiting for an answer.\n\n"
        "1 note is marked as sent at a time that can't be right, and counts as not sent: afterword agenda asks when.\n"
    )


def test_nothing_yet(afterword: Afterword, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody has begun a journal there are no figures, and none is begun by asking."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "none.sqlite"))
    ran = afterword("follow-through", "--as-of", AS_OF)
    said = "Follow-through as of Friday 20 November 2026, 16:00 (UTC+00:00)\n\n"
    assert ran == (0, f"{said}No interview that owes a note has taken place yet.\n", "")
    assert json.loads(afterword("follow-through", "--json").out)["owed"] == 0
    assert afterword("agenda", "--as-of", AS_OF).out.endswith("\n\nNothing is due.\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("--journal", "nowhere.sqlite"),
            "--journal: there is no journal “nowhere.sqlite”; check the name and the folder.",
        ),
        (
            ("--as-of", "tomorrow"),
            "--as-of: “tomorrow” is not a moment; write it like 2026-11-20T16:00+00:00, or 2026-11-20.",
        ),
        (
            ("--table", ""),
            "afterword follow-through: argument --table: it is empty; name files like 'DIR/*.parquet', "
            "or leave --table out; see afterword follow-through --help",
        ),
        (
            ("--journal", " "),
            "afterword follow-through: argument --journal: it is empty; name a journal, or leave --journal out; "
            "see afterword follow-through --help",
        ),
        (
            ("--as-of", "9999-12-31"),
            "--as-of: “9999-12-31” is not a moment; write it like 2026-11-20T16:00+00:00, or 2026-11-20.",
        ),
        (
            ("--as-of", "0001-01-01T00:00+14:00"),
            "--as-of: “0001-01-01T00:00+14:00” is not a moment; write it like 2026-11-20T16:00+00:00, or 2026-11-20.",
        ),
        (
            ("--table", "t.parquet", "--as-of", "2026-11-20"),
            "--as-of: a table is as of the moment at which it was written; leave one of the two out.",
        ),
    ],
)
def test_what_can_t_be_used(afterword: Afterword, words: tuple[str, ...], said: str) -> None:
    """A sentence that says what to do, and 2."""
    assert afterword("follow-through", *words) == (2, "", f"{said}\n")


def test_another_program_s_database(afterword: Afterword, tmp_path: Path) -> None:
    """It is left alone."""
    (tmp_path / "x.sqlite").write_text("no database at all", encoding="utf-8")
    ran = afterword("follow-through", "--journal", str(tmp_path / "x.sqlite"))
    assert ran.code == 2
    assert ran.err.startswith(f"The journal {tmp_path / 'x.sqlite'} can't be opened (")
