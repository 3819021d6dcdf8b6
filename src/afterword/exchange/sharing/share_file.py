"""One share as a file: dated, versioned and checksummed, so that a reader knows what they have in hand."""

from pathlib import Path

from afterword.exchange.sharing.sealed_file import LARGEST, Kind, seal, shown_name, unseal
from afterword.exchange.sharing.share import Share, SharedInterview, SharedNote

_FIELDS = frozenset({*Share.model_fields, *SharedInterview.model_fields, *SharedNote.model_fields})
_KIND = Kind("afterword_share", "share file", _FIELDS)


def to_bytes(share: Share) -> bytes:
    """Return the file: JSON in UTF-8, for a person to read too."""
    return seal(_KIND, share)


def read_share(path: Path) -> Share:
    """Return the share in the file.

    Raises:
        UnreadableFile: it is too large, damaged, changed, foreign, or newer than this program.
        OSError: it can't be read at all.
    """
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    return unseal(_KIND, Share, shown_name(path.name), raw)
