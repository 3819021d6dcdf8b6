"""``interviews.csv`` and ``notes.csv``, out and in."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from afterword.exchange import read_sheets, write_sheets
from afterword.exchange.cells import guarded, plain
from afterword.follow_through import figures, funnel, parts, table
from afterword.journal import open_journal
from exchange.searches_drawn import NOW, searches
from follow_through.searches import held
from strategies import awkward

SEARCH = (
    held(
        "2026-10-24T23:50",
        name="through the night",
        people=("Ana Ferreira", "Bo “B” Lindgren, MD"),
        sent={"Ana Ferreira": "2026-10-25T09:00"},
        outcomes=(("advanced", "2026-11-02"),),
        decision_by="2026-11-09",
    ),
    held("2026-11-10T10:00", name="declined", contact_declined=True),
    held("2026-11-12T10:00", name="practice", practice=True),
    held("2026-11-25T10:00", name="to come", zone="America/New_York", region="US-MA"),
)


def told(folder: Path) -> dict[str, str]:
    """The text of each file."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())}


def test_what_stands_in_them(tmp_path: Path) -> None:
    """A line an interview, a line a note owed; local times, offsets, and nothing of practice or of a candidate."""
    assert write_sheets(SEARCH, tmp_path, NOW) == (3, 3, 0)
    assert told(tmp_path) == {
        "interviews.csv": "interview_id,company,role,stage,format,at,timezone,region,decision_by,feeling,"
        "outcome,outcome_on\n"
        "through the night,Harbour Lights,Keeper,first,video,2026-10-24T23:50:00,Europe/London,GB-ENG,2026-11-09,,"
        "advanced,2026-11-02\n"
        "declined,Harbour Lights,Keeper,first,video,2026-11-10T10:00:00,Europe/London,GB-ENG,,,pending,\n"
        "to come,Harbour Lights,Keeper,first,video,2026-11-25T10:00:00,America/New_York,US-MA,,,pending,\n",
        "notes.csv": "interview_id,interviewer,kind,channel,due,sent_at\n"
        "through the night,Ana Ferreira,thank-you,email,2026-10-26T23:59:59+00:00,2026-10-25T09:00:00+00:00\n"
        'through the night,"Bo “B” Lindgren, MD",thank-you,,2026-10-26T23:59:59+00:00,\n'
        "to come,Ana Ferreira,thank-you,,2026-11-27T23:59:59-05:00,\n",
    }  # fmt: skip


@settings(max_examples=25)
@given(searches)
def test_the_same_figures(entries):
    """What was exported and taken into another journal gives the same figures, parts and funnel, then and later."""
    with TemporaryDirectory() as name:
        write_sheets(entries, Path(name), NOW)
        first = told(Path(name))
        journal = open_journal(Path(name) / "journal" / "journal.sqlite")
        journal.take_in(read_sheets(Path(name)))
        journal.take_in(read_sheets(Path(name)))
        back = journal.entries()
        journal.close()
        mine, theirs = table(entries, NOW), table(back, NOW)
        assert figures(theirs) == figures(mine)
        assert funnel(theirs) == funnel(mine)
        assert all(parts(theirs, by) == parts(mine, by) for by in ("month", "stage", "format", "kind", "region"))
        assert _sorted(theirs) == _sorted(mine)
        again = Path(name) / "again"
        write_sheets(back, again, NOW)
        assert {file: sorted(text.split("\n")) for file, text in told(again).items()} == {
            file: sorted(text.split("\n")) for file, text in first.items()
        }


def _sorted(found):
    """The rows in an order of their own, without what only one of the two can know."""
    plain_ = found.drop(columns=["first_of_interview", "question"])
    return sorted(plain_.astype(object).where(plain_.notna(), None).itertuples(index=False, name=None), key=repr)


def test_a_due_of_ones_own(tmp_path: Path) -> None:
    """A deadline that the file gives counts, local or with an offset; an empty one is worked out."""
    write_sheets(SEARCH[:1], tmp_path, NOW)
    notes = told(tmp_path)["notes.csv"]
    for due, expected in {
        "": "2026-10-26T23:59:59+00:00",
        "2026-10-27T12:00": "2026-10-27T12:00:00+00:00",
        "2026-10-25T01:30": "2026-10-25T01:30:00+00:00",  # the second of the two
        "2026-10-27T12:00-04:00": "2026-10-27T16:00:00+00:00",
    }.items():
        (tmp_path / "notes.csv").write_text(notes.replace("2026-10-26T23:59:59+00:00", due), encoding="utf-8")
        found = table(read_sheets(tmp_path), NOW)
        assert {at.isoformat() for at in found["due"]} == {expected}


def test_a_note_sent_before_the_end_is_written_as_unsent(tmp_path: Path) -> None:
    """Nobody knows yet when it went, and no sheet says when an interview ended."""
    entry = held("2026-11-10T10:00", until="2026-11-10T11:00", sent={"Ana Ferreira": "2026-11-10T10:30"})
    assert write_sheets([entry], tmp_path, NOW) == (1, 1, 1)
    assert told(tmp_path)["notes.csv"].endswith("2026-11-11T23:59:59+00:00,\n")


def test_as_a_spreadsheet_saves_them(tmp_path: Path) -> None:
    """With a byte-order mark, semicolons, capitals in the names of the columns, other line ends and empty lines."""
    write_sheets(SEARCH, tmp_path, NOW)
    expected = read_sheets(tmp_path)
    for path in sorted(tmp_path.iterdir()):
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=";").writerows([[name.upper() for name in rows[0]], *rows[1:], ["", ""]])
    assert read_sheets(tmp_path) == expected


FORMULAS = ["=1+1", "+49 30", "-5", "@SUM(A1)", "'=1", "''x", "'quoted'", "＝1", "plain", "it's", ""]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_is_a_formula(text: str) -> None:
    """What a spreadsheet would run is shown instead, and read back as it was."""
    assert plain(guarded(text)) == text
    assert guarded(text)[:1] not in ("=", "+", "-", "@", "＝")


@given(awkward())
def test_every_text_comes_back(text: str) -> None:
    """Whatever stands in it."""
    assert plain(guarded(text)) == text


def test_formulas_in_every_column_of_words(tmp_path: Path) -> None:
    """Of a company that is called so, a role, a person and an id."""
    entry = held(people=("@SUM(A1:A9)",), name="-1")
    job = entry.interview.application.model_copy(update={"company": "=cmd|' /C calc'!A0", "role": "+Keeper"})
    entry = entry.model_copy(update={"interview": entry.interview.model_copy(update={"application": job})})
    write_sheets([entry], tmp_path, NOW)
    for text in told(tmp_path).values():
        cells = [cell for row in csv.reader(text.splitlines()) for cell in row]
        assert not [cell for cell in cells if cell[:1] in "=+-@" and cell]
    (back,) = read_sheets(tmp_path)
    assert (back.id, back.interview.application, back.given[0].interviewer) == ("-1", job, "@SUM(A1:A9)")


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    """Each file is written whole or not at all, and nothing is left beside it."""
    write_sheets(SEARCH, tmp_path, NOW)
    before = told(tmp_path)
    (tmp_path / "notes.csv").unlink()
    (tmp_path / "notes.csv").mkdir()
    with pytest.raises(OSError, match=r"notes\.csv"):
        write_sheets((), tmp_path, NOW)
    (tmp_path / "notes.csv").rmdir()
    assert set(told(tmp_path)) == {"interviews.csv"}
    assert before["interviews.csv"].startswith("interview_id,company")


def test_later_figures_are_the_same_too(tmp_path: Path) -> None:
    """A week on, the interview to come owes its note in both."""
    write_sheets(SEARCH, tmp_path, NOW)
    later = datetime(2026, 11, 30, tzinfo=UTC)
    assert figures(table(read_sheets(tmp_path), later)) == figures(table(SEARCH, later))
    assert figures(table(SEARCH, later)).owed == 3
    assert later - NOW > timedelta(days=7)
