"""What a reviewer says about a note."""

from typing import Literal

from pydantic import Field

from afterword.records.base import Record

Severity = Literal["must", "should", "tip"]


class Finding(Record):
    """One remark: where, what a kind coach would say, what could stand there instead."""

    rule: str
    """The rule's id."""
    severity: Severity
    """``must`` keeps a note from being ready."""
    message: str
    """A sentence to the person who writes."""
    start: int = Field(default=0, ge=0)
    """Where it begins, in code points of the text reviewed; 0, 0 for the whole note."""
    end: int = Field(default=0, ge=0)
    """Where it ends (exclusive)."""
    suggestions: tuple[str, ...] = ()
    """Texts that could replace the span, best first."""
    source: str = ""
    """Where the advice comes from."""
