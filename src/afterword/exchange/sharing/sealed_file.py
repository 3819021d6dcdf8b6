"""A record as a file that says what it is, of which version, and whether it is as it was made."""

import hashlib
import json
import warnings
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from pydantic import ValidationError

from afterword.records import Cleaned, Record
from afterword.records.base import clean

VERSION = 1
"""The version of the files that this program writes; it reads all up to it."""
LARGEST = 1_000_000
"""Bytes; a share of a hundred interviews with their notes has about 250,000."""

Given = TypeVar("Given")
Read = TypeVar("Read", bound=Record)


class UnreadableFile(ValueError):
    """A file that can't be read as what it should be; the message is one sentence that names it."""


class Kind(NamedTuple):
    """A kind of file."""

    mark: str
    """The field that tells it from every other file, and holds its version."""
    called: str
    """What a person calls it."""
    fields: frozenset[str]
    """The steps on the way to a fault that may be shown; any other is a stranger's text."""


def seal(kind: Kind, record: Record) -> bytes:
    """Return the file: JSON in UTF-8, for a person to read too."""
    told = record.model_dump(mode="json", exclude_none=True)
    whole = {kind.mark: VERSION, "checksum": checksum(told), **told}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def unseal(kind: Kind, model: type[Read], name: str, raw: bytes) -> Read:
    """Return the record in a file of that name and content.

    Raises:
        UnreadableFile: it is too large, damaged, changed, foreign, or newer than this program.
    """
    if len(raw) > LARGEST:
        raise UnreadableFile(f"“{name}” has more than 1 MB, which no {kind.called} has; ask for a new one.")
    told = _told(kind, name, raw)
    version = told.pop(kind.mark)
    if isinstance(version, int) and version > VERSION:
        raise UnreadableFile(
            f"“{name}” was made by a newer Afterword (its version is {str(version)[:9]}, this one reads up to "
            f"{VERSION}); update Afterword, or ask for a file from an older one."
        )
    if told.pop("checksum", None) != checksum(told) or version not in range(1, VERSION + 1):
        raise UnreadableFile(f"“{name}” was changed or damaged after it was made; ask for a new one.")
    try:
        return _quietly(model.model_validate, told)
    except ValidationError as error:
        where = ", ".join(str(step) for step in error.errors()[0]["loc"] if step in kind.fields) or "something in it"
        raise UnreadableFile(f"“{name}” can't be used ({where} is not as it should be); ask for a new one.") from None


def shown_name(name: str) -> str:
    """Return a file's name as it may be shown: nothing invisible in it, and not endless."""
    return _quietly(clean, name)[:80]


def checksum(told: dict[str, Any]) -> str:
    """Return what tells whether anything of it was changed; it is no signature."""
    exact = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(exact.encode("utf-8", "surrogatepass")).hexdigest()


def _told(kind: Kind, name: str, raw: bytes) -> dict[str, Any]:
    try:
        found = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise UnreadableFile(f"“{name}” is damaged or no {kind.called}; ask for a new one.") from None
    if not isinstance(found, dict) or kind.mark not in found:
        raise UnreadableFile(f"“{name}” is no {kind.called} of Afterword; take it out of the folder.")
    return found


def _quietly(read: Callable[[Any], Given], given: Any) -> Given:
    """Read what somebody else typed: invisible characters are taken out, and that is no news to who reads it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Cleaned)
        return read(given)
