"""One share as a file: dated, versioned and checksummed, so that a reader knows what they have in hand."""

import hashlib
import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from afterword.exchange.sharing.share import Share, SharedInterview, SharedNote
from afterword.records import Cleaned
from afterword.records.base import clean

VERSION = 1
"""The version of share files that this program writes; it reads all up to it."""
LARGEST = 1_000_000
"""Bytes; a share of a hundred interviews with their notes has about 250,000."""
_MARK = "afterword_share"
_FIELDS = {*Share.model_fields, *SharedInterview.model_fields, *SharedNote.model_fields}
"""The steps on the way to a fault that may be shown; any other is a stranger's text."""

Read = TypeVar("Read")


class UnreadableShare(ValueError):
    """A file that can't be read as a share; the message is one sentence that names it and says what to do."""


def to_bytes(share: Share) -> bytes:
    """Return the file: JSON in UTF-8, for a person to read too."""
    told = share.model_dump(mode="json", exclude_none=True)
    whole = {_MARK: VERSION, "checksum": _checksum(told), **told}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def read_share(path: Path) -> Share:
    """Return the share in the file.

    Raises:
        UnreadableShare: it is too large, damaged, changed, foreign, or newer than this program.
        OSError: it can't be read at all.
    """
    name = shown_name(path)
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise UnreadableShare(f"“{name}” has more than 1 MB, which no share file has; ask for a new one.")
    told = _told(name, raw)
    version = told.pop(_MARK)
    if isinstance(version, int) and version > VERSION:
        raise UnreadableShare(
            f"“{name}” was made by a newer Afterword (its version is {str(version)[:9]}, this one reads up to "
            f"{VERSION}); update Afterword, or ask for a file from an older one."
        )
    if told.pop("checksum", None) != _checksum(told) or version not in range(1, VERSION + 1):
        raise UnreadableShare(f"“{name}” was changed or damaged after it was made; ask for a new one.")
    try:
        return _valid(told)
    except ValidationError as error:
        where = ", ".join(str(step) for step in error.errors()[0]["loc"] if step in _FIELDS) or "something in it"
        raise UnreadableShare(f"“{name}” can't be used ({where} is not as it should be); ask for a new one.") from None


def shown_name(path: Path) -> str:
    """Return a file's name as it may be shown: nothing invisible in it, and not endless."""
    return _quietly(clean, path.name)[:80]


def _valid(told: dict[str, Any]) -> Share:
    return _quietly(Share.model_validate, told)


def _quietly(read: Callable[[Any], Read], given: Any) -> Read:
    """Read what somebody else typed: invisible characters are taken out, and that is no news to who reads it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Cleaned)
        return read(given)


def _told(name: str, raw: bytes) -> dict[str, Any]:
    try:
        found = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise UnreadableShare(f"“{name}” is damaged or no share file; ask for a new one.") from None
    if not isinstance(found, dict) or _MARK not in found:
        raise UnreadableShare(f"“{name}” is no share file of Afterword; take it out of the folder.")
    return found


def _checksum(told: dict[str, Any]) -> str:
    exact = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(exact.encode("utf-8", "surrogatepass")).hexdigest()
