"""The shelf of good notes: each in its own voice, with the interview that it came from."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from afterword.interchange import load
from afterword.records import Interview

SHELF = Path(__file__).parent / "notes" / "reviewing" / "shelf"


class Shelved(NamedTuple):
    """A note as somebody wrote it."""

    name: str
    """Folder and file."""
    interview: Interview
    """What the writer noted."""
    told: dict[str, Any]
    """What ``review`` is told: to, kind, channel."""
    text: str
    """The note."""

    @property
    def soon(self) -> datetime:
        """A few hours after the interview."""
        return self.interview.interview.ends + timedelta(hours=3)


def shelf() -> list[Shelved]:
    """Read every note of the shelf."""
    return [
        _read(note, load(folder / "interview.yaml"))
        for folder in sorted(SHELF.iterdir())
        for note in sorted(folder.glob("*.txt"))
    ]


def _read(path: Path, interview: Interview) -> Shelved:
    head, _, text = path.read_text(encoding="utf-8").partition("---\n")
    told = dict(line.split(": ", 1) for line in head.strip().splitlines())
    return Shelved(
        f"{path.parent.name}/{path.stem}", interview, {key.lower(): value for key, value in told.items()}, text
    )
