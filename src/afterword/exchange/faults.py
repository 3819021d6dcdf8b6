"""What is wrong with files of figures, one sentence a fault: which file, which line, which column, what to do."""

from collections.abc import Iterable
from typing import NamedTuple

MOST = 20
"""Faults that are told at once."""


class Fault(NamedTuple):
    """One thing to mend."""

    file: str
    line: int | None
    """Counted from 1, the line of the names of the columns."""
    column: str
    message: str

    def __str__(self) -> str:
        where = ", ".join(filter(None, (self.file, f"line {self.line}" if self.line else "", self.column)))
        return f"{where}: {self.message}."


class Unusable(ValueError):
    """Files that can't be taken in; ``faults`` holds each reason, and nothing of the files was used."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: (fault.file, fault.line or 0)))
        more = len(self.faults) - MOST
        said = [str(fault) for fault in self.faults[:MOST]]
        super().__init__("\n".join([*said, *([f"{more} more cells can't be used; mend these first."] * (more > 0))]))
