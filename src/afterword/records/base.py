"""What every record shares: frozen, no unknown fields, text without control characters."""

import unicodedata
import warnings
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, model_validator

# Direction marks reorder what a reader sees without being seen themselves (Unicode TR 36, "bidi spoofing").
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_BREAKS = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")


class Cleaned(UserWarning):
    """Control or direction characters were taken out of a text."""


def _harmful(character: str) -> bool:
    return character in _BIDI or (character not in _BREAKS and unicodedata.category(character) in ("Cc", "Cs"))


def clean(text: str) -> str:
    """Return ``text`` without control, direction and surrogate characters; warn when there were any."""
    if text.isprintable():  # nearly every text, and a hundred times quicker than looking at each character
        return text
    kept = "".join(c for c in text if not _harmful(c))
    if kept != text:
        warnings.warn(f"Invisible control characters were taken out of “{kept[:40]}”.", Cleaned, stacklevel=2)
    return kept


def _one_line(value: Any) -> Any:
    return " ".join(clean(value).split()) if isinstance(value, str) else value


def _lines(value: Any) -> Any:
    return "\n".join(line.rstrip() for line in clean(value).splitlines()).strip() if isinstance(value, str) else value


Line = Annotated[str, BeforeValidator(_one_line)]
"""Text on one line: white space folded, nothing invisible."""

Text = Annotated[str, BeforeValidator(_lines)]
"""Text of any number of lines: ends trimmed, nothing invisible."""


def _is_blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip()) or value in ([], {})


class Record(BaseModel):
    """A frozen record; a field left blank counts as not given."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        defer_build=True,  # a record that is never made costs nothing at the start
        serialize_by_alias=True,
    )

    @model_validator(mode="before")
    @classmethod
    def _blank_is_absent(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        known = cls.model_fields.keys() | {f.alias for f in cls.model_fields.values()}
        return {k: v for k, v in data.items() if k not in known or not _is_blank(v)}
