"""What is said of files that can't be used: the file, the line, the column, what was found, what to do."""

from ast import literal_eval
from pathlib import Path

import pytest

from afterword.exchange import Unusable, read_sheets

INTERVIEWS = """\
interview_id,company,role,stage,format,at,timezone,region,decision_by,feeling,outcome,outcome_on
a1,Harbour Lights,Keeper,first,video,2026-11-10T10:00,Europe/London,GB-ENG,2026-11-20,4,pending,
a2,"Fenwick, Daughters",Bookkeeper,final,phone,2026-11-11T09:00,America/New_York,US-MA,,,rejected,2026-11-18
"""
NOTES = """\
interview_id,interviewer,kind,channel,due,sent_at
a1,Ana Ferreira,thank-you,email,,2026-11-10T18:00+00:00
a1,Bo Lindgren,thank-you,,,
a2,Joan Pell,coordinator,letter,2026-11-12T23:59:59-05:00,2026-11-12T08:00:00-05:00
"""


def said(folder: Path, interviews: str = INTERVIEWS, notes: str = NOTES) -> list[str]:
    """What is said of these two files; nothing where they can be used."""
    (folder / "interviews.csv").write_text(interviews, encoding="utf-8")
    (folder / "notes.csv").write_text(notes, encoding="utf-8")
    try:
        read_sheets(folder)
    except Unusable as error:
        return str(error).split("\n")
    return []


def test_files_that_can_be_used(tmp_path: Path) -> None:
    """Nothing is said."""
    assert said(tmp_path) == []


def told() -> list[tuple[str, str, str, str]]:
    """Each case of ``faults.txt``: the file, what is right in it, what stands there instead, what is said."""
    blocks = (Path(__file__).parent / "faults.txt").read_text(encoding="utf-8").strip().split("\n\n")
    cases = [block.split("\n") for block in blocks]
    return [(file[3:], literal_eval(right[2:]), literal_eval(wrong[2:]), says) for file, right, wrong, says in cases]


@pytest.mark.parametrize(("file", "right", "wrong", "says"), told())
def test_a_fault(tmp_path: Path, file: str, right: str, wrong: str, says: str) -> None:
    """One sentence a fault."""
    files = {"interviews.csv": INTERVIEWS, "notes.csv": NOTES}
    assert right in files[file]
    files[file] = files[file].replace(right, wrong, 1)
    (first, *_) = said(tmp_path, *files.values())
    assert first.startswith(says)


def test_all_faults_at_once(tmp_path: Path) -> None:
    """Of both files, in their order; beyond twenty they are counted."""
    interviews = INTERVIEWS.replace("video", "radio").replace(",4,", ",low,")
    assert said(tmp_path, interviews, NOTES.replace(",email,", ",email,soon")) == [
        "interviews.csv, line 2, format: “radio” is not one of the choices; write 'phone', 'video' or 'in person'.",
        "interviews.csv, line 2, feeling: “low” is not a whole number; write one, or leave it out.",
        "notes.csv, line 2, due: “soon” is not a date with a time; write it like 2026-11-25T18:30-05:00.",
    ]
    many = NOTES + "".join(f"a1,Person {n},thank-you,fax,,\n" for n in range(25))
    lines = said(tmp_path, notes=many)
    assert (len(lines), lines[-1]) == (21, "5 more cells can't be used; mend these first.")


def test_files_that_are_none(tmp_path: Path) -> None:
    """A folder without them, an empty one, one that is no text."""
    with pytest.raises(Unusable) as error:
        read_sheets(tmp_path)
    assert str(error.value).split("\n") == [
        "interviews.csv: there is no such file; give the folder that holds it.",
        "notes.csv: there is no such file; give the folder that holds it.",
    ]
    for unnamed in ("", "\ufeff\n", "a1;Harbour Lights;Keeper\n", "sep=;\n"):
        assert said(tmp_path, unnamed) == [
            "interviews.csv, line 1: it does not name the columns; write interview_id,company,role,stage,format,at,"
            "timezone,region,decision_by,feeling,outcome,outcome_on there."
        ]
    (tmp_path / "notes.csv").write_bytes(b"interview_id,\xff\n")
    with pytest.raises(Unusable, match=r"notes\.csv: it is no text in UTF-8 \(byte 13\); save it as “CSV UTF-8”\."):
        read_sheets(tmp_path)
    (tmp_path / "notes.csv").unlink()
    (tmp_path / "notes.csv").mkdir()
    with pytest.raises(Unusable, match=r"notes\.csv: it can't be read \("):
        read_sheets(tmp_path)


def test_empty_cells_to_the_right_of_the_table_are_nothing(tmp_path: Path) -> None:
    """Spreadsheets write them; one with a text is told, and so is a column without a name among the others."""
    wider = INTERVIEWS.replace("\n", ",, \n")
    assert said(tmp_path, wider, NOTES + "a1,Cy Adler,thank-you,,,,,,\n") == []
    assert said(tmp_path, wider.replace(",, \n", ",,x\n")) == [
        "interviews.csv, line 1, a column without a name: this column is not known; the columns are interview_id, "
        "company, role, stage, format, at, timezone, region, decision_by, feeling, outcome, outcome_on.",
        "interviews.csv, line 1, x: this column is not known; the columns are interview_id, "
        "company, role, stage, format, at, timezone, region, decision_by, feeling, outcome, outcome_on.",
    ]


def test_a_line_is_counted_as_an_editor_counts_it(tmp_path: Path) -> None:
    """A cell of two lines counts as two."""
    two = INTERVIEWS.replace("Harbour Lights", '"Harbour\nLights"').replace("phone", "radio")
    assert said(tmp_path, two)[0].startswith("interviews.csv, line 4, format: “radio”")
