"""Sharing out of a journal: its own number, the texts of its notes, and what was shared with whom."""

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from afterword.delivery.file_names import plain
from afterword.exchange.sharing.making import Texts
from afterword.exchange.sharing.sealed_file import LARGEST
from afterword.exchange.sharing.share import Share
from afterword.exchange.sharing.share_file import to_bytes
from afterword.journal import Draft, Journal
from afterword.records import Entry, Record
from afterword.records.entry import Moment
from afterword.records.interview import as_read

PERSONS, SHARES = "numbers as which this journal shares", "what was shared"


class TooLarge(ValueError):
    """A share that no reader would take; the message says what to do."""


class Shared(Record):
    """One file that was written."""

    file: str
    """Its path."""
    shared_with: str
    """Whom it is for."""
    pseudonym: str
    """What the reader calls the person."""
    level: str
    """How much is in it."""
    at: Moment
    """When it was written."""
    ended: bool = False
    """It takes back those before it."""


def person_of(journal: Journal, shared_with: str) -> str:
    """Return the number as which this journal shares with that reader.

    It is drawn anew until a file with it is written, and says nothing of anybody; another reader is given another, so
    that two of them can't put together what each was given.
    """
    return persons(journal).get(as_read(shared_with)) or uuid4().hex


def persons(journal: Journal) -> dict[str, str]:
    """Return the number for each reader of whom a file was written, by the reader's name as it is compared."""
    known: dict[str, str] = json.loads(journal.remembered(PERSONS) or "{}")
    return known


def texts_of(journal: Journal, entries: Iterable[Entry], as_of: datetime) -> Texts:
    """Return the last version of each note saved by then, by the interview's id and the name of whom it is for."""
    found = {}
    for entry in entries:
        coordinator = entry.interview.interview.coordinator
        names = [p.name for p in entry.interview.interviewers] + ([coordinator.name] if coordinator else [])
        for name in names:
            drafts = [d for d in journal.drafts(entry.id, name) if _counts(d, as_of)]
            if drafts:
                found[entry.id, name] = drafts[-1].note.body
    return found


def _counts(draft: Draft, as_of: datetime) -> bool:
    return draft.note.kind in ("thank-you", "coordinator") and draft.saved_at <= as_of


def shared_so_far(journal: Journal) -> tuple[Shared, ...]:
    """Return the files that were written, the oldest first."""
    told: list[dict[str, Any]] = json.loads(journal.remembered(SHARES) or "[]")
    return tuple(Shared.model_validate(one) for one in told)


def write_share(journal: Journal, share: Share, folder: Path) -> Path:
    """Write the file into ``folder`` and remember it; a file that is there already is never replaced.

    Raises:
        TooLarge: it is larger than any reader takes.
        OSError: it can't be written.
    """
    content = to_bytes(share)
    if len(content) > LARGEST:
        raise TooLarge("The file would have more than 1 MB, which no reader takes; share less, such as figures only.")
    folder.mkdir(parents=True, exist_ok=True)
    # Remembered first: a file under a number that is forgotten could never be taken back.
    known = persons(journal) | {as_read(share.shared_with): share.person}
    journal.remember(PERSONS, json.dumps(known, ensure_ascii=False))
    path = _free(folder, f"{plain(share.pseudonym)}, {share.exported_at:%Y-%m-%d}", share)
    with path.open("xb") as file:
        file.write(content)
    shared = Shared(
        file=str(path),
        shared_with=share.shared_with,
        pseudonym=share.pseudonym,
        level=share.level,
        at=share.exported_at,
        ended=share.ended,
    )
    listed = [one.model_dump(mode="json") for one in (*shared_so_far(journal), shared)]
    journal.remember(SHARES, json.dumps(listed, ensure_ascii=False))
    return path


def _free(folder: Path, stem: str, share: Share) -> Path:
    ending = " (taken back).json" if share.ended else ".json"
    number = 1
    while (path := folder / f"{stem}{f' [{number}]' if number > 1 else ''}{ending}").exists():
        number += 1
    return path


def last_shared(journal: Journal, shared_with: str) -> Shared | None:
    """Return what this reader was given last, where it still holds."""
    given = [one for one in shared_so_far(journal) if as_read(one.shared_with) == as_read(shared_with)]
    return given[-1] if given and not given[-1].ended else None


def taking_back(journal: Journal, shared: Shared, now: datetime) -> Share:
    """Return the share that takes back all that this reader was given."""
    return Share(
        person=person_of(journal, shared.shared_with),
        pseudonym=shared.pseudonym,
        shared_with=shared.shared_with,
        level="figures",
        exported_at=now,
        as_of=now,
        ended=True,
    )
