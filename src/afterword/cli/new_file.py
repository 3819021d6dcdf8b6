"""A file that a command writes: a new one, never in the place of another."""

from pathlib import Path

from afterword.cli.refused import Refused


def path(name: str) -> Path:
    """Return the path, once it is known that nothing stands there.

    Raises:
        Refused: something does.
    """
    found = Path(name).expanduser()
    if found.exists():
        raise Refused(f"“{found}” is there already, and is not replaced; name another file, or move that one away.")
    return found


def write(file: Path, data: bytes) -> None:
    """Write the file.

    Raises:
        Refused: it can't be written, or somebody else has just made one of that name.
    """
    try:
        with file.open("xb") as out:
            out.write(data)
    except FileExistsError:
        raise Refused(f"“{file}” is there already, and is not replaced; name another file.") from None
    except OSError as error:
        raise Refused(f"“{file}” can't be written ({error.strerror}); name another file.") from None
