"""Reads what the arguments name: an interview's file, a note."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.cli.refused import Refused

if TYPE_CHECKING:
    from afterword.records import Interview

LARGEST_NOTE = 1_000_000
"""Bytes; a note has about a thousand."""


def interview(path: str) -> "Interview":
    """Return the interview in the file.

    Raises:
        Refused: it can't be read, or is not an interview.
    """
    from afterword.interchange import InvalidInterview, load

    try:
        return load(path)
    except InvalidInterview as error:
        raise Refused(str(error)) from None
    except (OSError, ValueError) as error:
        raise Refused(_why(path, error)) from None


def note_text(path: str) -> str:
    """Return the text of the file, or of standard input where ``path`` is ``-``; lines end as in the file.

    Raises:
        Refused: it can't be read, or is not a text.
    """
    shown = "standard input" if path == "-" else f"“{path}”"
    try:
        raw = _from_input() if path == "-" else _from_file(Path(path))
        if len(raw) > LARGEST_NOTE:
            raise Refused(f"{shown} has more than 1 MB and can't be one note; give the note alone.")
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(f"{shown} is no text in UTF-8 (byte {error.start}); give a text file, saved as UTF-8.") from None
    except (OSError, ValueError) as error:
        raise Refused(_why(path, error)) from None


def _from_file(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST_NOTE + 1)


def _from_input() -> bytes:
    if sys.stdin.isatty():
        last = "Ctrl-Z and Enter" if sys.platform == "win32" else "Ctrl-D"
        print(f"Paste the note, then press {last} on a line of its own.", file=sys.stderr)
    return sys.stdin.buffer.read(LARGEST_NOTE + 1)


def _why(path: str, error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"“{path}”: there is no such file; check the name, and the folder that you are in."
    if isinstance(error, IsADirectoryError) or Path(path).is_dir():
        return f"“{path}” is a folder; name a file in it."
    reason = error.strerror if isinstance(error, OSError) else error
    return f"“{path}” can't be read ({reason}); check the name, and whether you may read it."
