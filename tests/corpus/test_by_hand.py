"""The notes to the interviews written by hand, whole: each word of them, what was left out, and the reason given.

They were read against ``by_hand/CHECKLIST.md``; ``by_hand/READING.md`` says what the reader found. Where a change of
yours alters them, write them anew, then read every changed note aloud before you commit it::

    for file in tests/corpus/by_hand/*.yaml; do
        afterword compose "$file" > tests/corpus/by_hand/notes/$(basename "$file" .yaml).txt
    done
    git diff tests/corpus/by_hand/notes
"""

from pathlib import Path

import pytest

from afterword import load
from afterword.cli.composed import as_text
from afterword.notes.composing import composition

HERE = Path(__file__).parent / "by_hand"
NAMES = sorted(path.stem for path in HERE.glob("*.yaml"))


@pytest.mark.parametrize("name", NAMES)
def test_the_notes_of_an_interview_written_by_hand_stand_as_they_were_read(name):
    """To whom, with which subject, in which words; then what was left out and why. Read aloud before you regenerate."""
    interview = load(HERE / f"{name}.yaml")
    written = as_text(composition(interview), interview, reasons=False)
    assert f"{written}\n" == (HERE / "notes" / f"{name}.txt").read_text("utf-8")


def test_every_note_has_a_line_in_the_reading():
    """Somebody who did not write the code has read each of them."""
    read = (HERE / "READING.md").read_text("utf-8")
    for name in NAMES:
        for person in load(HERE / f"{name}.yaml").interviewers:
            assert f"| {name} | {person.called} |" in read, (name, person.called)
