"""What can't be used is said in one sentence a problem, never with a traceback; the exit code is 2."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Afterword = Callable[..., Any]


@pytest.mark.parametrize("command", [("compose",), ("due",), ("review", "note.txt", "--to", "Tom", "--for")])
class TestTheInterviewsFile:
    """The same for each command that reads one."""

    def test_that_is_missing(self, afterword: Afterword, command: tuple[str, ...]) -> None:
        """Says to check the name."""
        sentence = "“nowhere.yaml”: there is no such file; check the name, and the folder that you are in.\n"
        assert afterword(*command, "nowhere.yaml") == (2, "", sentence)

    def test_that_is_a_folder(self, afterword: Afterword, command: tuple[str, ...], tmp_path: Path) -> None:
        """Says to name a file in it."""
        assert afterword(*command, str(tmp_path)) == (2, "", f"“{tmp_path}” is a folder; name a file in it.\n")

    def test_whose_name_no_file_can_have(self, afterword: Afterword, command: tuple[str, ...]) -> None:
        """Says that there is none."""
        ran = afterword(*command, "a\0b")
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert "can't be read (embedded null byte)" in ran.err

    def test_that_is_not_utf_8(self, afterword: Afterword, command: tuple[str, ...], tmp_path: Path) -> None:
        """Says how to save it."""
        path = tmp_path / "old.yaml"
        path.write_bytes(b"candidate: \xe9")
        sentence = "old.yaml, it is no text in UTF-8 (byte 11); give a text file, saved as UTF-8\n"
        assert afterword(*command, str(path)) == (2, "", sentence)

    def test_with_several_problems(
        self, afterword: Afterword, command: tuple[str, ...], tmp_path: Path, phone: str
    ) -> None:
        """Says each on a line of its own."""
        path = tmp_path / "phone.yaml"
        text = Path(phone).read_text(encoding="utf-8")
        path.write_text(text.replace("feeling: 3", "feeling: 8").replace("stage: scr", "stage: s"), encoding="utf-8")
        assert afterword(*command, str(path)) == (
            2,
            "",
            "phone.yaml, line 4: interview.stage: “seening” is not one of the choices; "
            "write 'screening', 'first', 'second' or 'final'\n"
            "phone.yaml, line 10: reflection.feeling: “8” is more than 5; "
            "write a whole number up to 5, or leave it out\n",
        )


@pytest.fixture
def note(tmp_path: Path) -> str:
    """A note in a file."""
    path = tmp_path / "note.txt"
    path.write_text("Dear Tom,\n\nThank you.\n", encoding="utf-8")
    return str(path)


def test_a_note_to_nobody_met_lists_those_who_were(afterword: Afterword, panel: str, note: str) -> None:
    """And who arranged it."""
    sentence = "--to: “Tim” is nobody you met; name one of: Maria Okafor, Tom Weiss, Lena Fischer, Joan Pell.\n"
    assert afterword("review", note, "--for", panel, "--to", "Tim") == (2, "", sentence)


def test_a_note_of_a_panel_needs_a_name(afterword: Afterword, panel: str, note: str) -> None:
    """It could be for any of them."""
    sentence = "--to: say whom the note is for; name one of: Maria Okafor, Tom Weiss, Lena Fischer, Joan Pell.\n"
    assert afterword("review", note, "--for", panel) == (2, "", sentence)


@pytest.mark.parametrize("when", ["tomorrow", "2026-11-26", "26/11/2026 09:00", "2026-13-01T09:00", ""])
def test_a_wrong_moment_says_how_to_write_one(afterword: Afterword, panel: str, note: str, when: str) -> None:
    """With both ways."""
    sentence = (
        f"--at: “{when}” is not a date with a time; write it like 2026-11-26T09:00 (local time at the place of the "
        "interview) or 2026-11-26T09:00-05:00.\n"
    )
    assert afterword("review", note, "--for", panel, "--to", "Tom Weiss", "--at", when) == (2, "", sentence)


def test_a_note_that_is_no_text_says_so(afterword: Afterword, panel: str, tmp_path: Path) -> None:
    """A picture, a folder, nothing, or far too much."""
    picture, book = tmp_path / "note.png", tmp_path / "book.txt"
    picture.write_bytes(b"\x89PNG")
    book.write_text("x" * 1_000_001)
    told = [
        afterword("review", str(path), "--for", panel, "--to", "Tom Weiss")
        for path in (picture, book, tmp_path, "none.txt")
    ]
    assert told == [
        (2, "", f"“{picture}” is no text in UTF-8 (byte 0); give a text file, saved as UTF-8.\n"),
        (2, "", f"“{book}” has more than 1 MB and can't be one note; give the note alone.\n"),
        (2, "", f"“{tmp_path}” is a folder; name a file in it.\n"),
        (2, "", "“none.txt”: there is no such file; check the name, and the folder that you are in.\n"),
    ]


def test_drafts_that_have_nowhere_to_go_say_so(afterword: Afterword, phone: str, note: str) -> None:
    """A file is no folder, and some folders can't be made; nothing is printed as if all were well."""
    assert afterword("compose", phone, "--out", note) == (2, "", f"--out: “{note}” is a file; name a folder.\n")
    ran = afterword("compose", phone, "--out", f"{note}/deeper")
    sentence = f"--out: “{note}/deeper” can't be written (Not a directory); name another folder.\n"
    assert ran == (2, "", sentence)


def run(*arguments: str, **how: Any) -> subprocess.CompletedProcess[bytes]:
    """The command as a process of its own."""
    return subprocess.run([sys.executable, "-m", "afterword", *arguments], capture_output=True, timeout=60, **how)


def test_an_output_that_is_read_no_further_ends_quietly() -> None:
    """As in ``afterword compose panel.yaml | head -1``."""
    read, write = os.pipe()
    os.close(read)
    ran = subprocess.run(
        [sys.executable, "-m", "afterword", "schema"], stdout=write, stderr=subprocess.PIPE, timeout=60
    )
    os.close(write)
    assert (ran.returncode, ran.stderr) == (141, b"")


def test_names_of_any_script_are_printed_whatever_the_terminal_speaks(tmp_path: Path, phone: str) -> None:
    """A terminal set to ASCII, or to an old code page, gets UTF-8 and no error."""
    path = tmp_path / "phone.yaml"
    text = Path(phone).read_text(encoding="utf-8").replace("Aisha Bello", "山田 Zoë 🙂")
    path.write_text(text, encoding="utf-8")
    ran = run("compose", str(path), env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "To: 山田 Zoë 🙂 <aisha@fenwick.example>" in ran.stdout.decode("utf-8")


def test_what_was_taken_out_is_said_in_a_line(tmp_path: Path, phone: str) -> None:
    """Without the place in the code that a programmer would want."""
    path = tmp_path / "phone.yaml"
    text = Path(phone).read_text(encoding="utf-8").replace("Aisha Bello", "Aisha \u202eBello")
    path.write_text(text, encoding="utf-8")
    ran = run("due", str(path))
    assert ran.returncode == 0
    assert ran.stderr.decode("utf-8") == "Please look: Invisible control characters were taken out of “Aisha Bello”.\n"
