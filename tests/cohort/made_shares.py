"""Shares made in a line, for folders worked by hand."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from afterword.exchange.sharing import Share, SharedInterview, SharedNote, to_bytes

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
"""A Friday."""


def interview(*states: str, day: str = "2026-11-10", due: str = "2026-11-11", **told: Any) -> SharedInterview:
    """Return an interview with a note in each of these states."""
    held = date.fromisoformat(day)
    went = {"on time": held, "late": held + timedelta(days=6)}
    notes = tuple(
        SharedNote(
            kind="thank-you",
            channel="email" if state in went else None,
            due=date.fromisoformat(due),
            sent=went.get(state),
            state=state,  # type: ignore[arg-type]
        )
        for state in (states or ("on time",))
    )
    through = None if "open" in states else "all on time" if set(states or ("on time",)) == {"on time"} else "some"
    return SharedInterview.model_validate(
        {"day": held, "stage": "first", "format": "video", "days": 5, "notes": notes, "follow_through": through} | told
    )


def share(number: int, pseudonym: str, *held: SharedInterview, **told: Any) -> Share:
    """Return the share of the person of that number."""
    about = {"shared_with": "Dana Cole", "level": "figures", "exported_at": NOW, "as_of": NOW}
    return Share.model_validate(about | {"person": f"{number:032x}", "pseudonym": pseudonym, "interviews": held} | told)


def put(folder: Path, *shares: Share) -> Path:
    """Write each into the folder, and return it."""
    folder.mkdir(exist_ok=True)
    for one in shares:
        name = f"{len(list(folder.iterdir()))} {one.pseudonym.replace('/', ' ')}.json"
        (folder / name).write_bytes(to_bytes(one))
    return folder
