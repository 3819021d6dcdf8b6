"""Writes notes as drafts into a folder; what stands there already is never replaced."""

from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from afterword.cli.refused import Refused
from afterword.delivery import UnsafeDraft, eml, file_name
from afterword.records import Interview, Note


def write(notes: Sequence[Note], interview: Interview, folder: str) -> list[str]:
    """Write each note; return a line for each that says where it is.

    A note for e-mail becomes a draft, any other a text. A file that holds the very same is left alone; one that
    holds something else, such as the person's own changes, stays, and the new one gets a number.

    Raises:
        Refused: the folder can't be written.
    """
    path = Path(folder)
    try:
        path.mkdir(parents=True, exist_ok=True)
        return [_write(note, interview, path) for note in notes]
    except FileExistsError:
        raise Refused(f"--out: “{folder}” is a file; name a folder.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise Refused(f"--out: “{folder}” can't be written ({reason}); name another folder.") from None


def _write(note: Note, interview: Interview, folder: Path) -> str:
    is_mail = note.channel == "email"
    try:
        content = eml(note, interview) if is_mail else note.text.encode()
    except UnsafeDraft as error:
        raise Refused(f"The note to {note.to} was not written. {error}") from None
    first = folder / file_name(note, interview, ".eml" if is_mail else ".txt")
    for path in _free(first):
        try:
            with path.open("xb") as file:
                file.write(content)
        except FileExistsError:
            if path.is_file() and path.read_bytes() == content:
                return f"Already there: {path}"
            continue
        return f"Written: {path}" if path == first else f"Written: {path} (“{first.name}” holds another and stays)"
    raise AssertionError("there is always another number")


def _free(path: Path) -> Iterator[Path]:
    yield path
    for number in count(2):
        yield path.with_name(f"{path.stem} [{number}]{path.suffix}")
