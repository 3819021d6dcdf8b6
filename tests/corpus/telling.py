"""How a failing test tells what it found: where, what is wrong, and the whole sentence."""

from collections.abc import Iterable

from corpus.reading_notes import Written

SHOWN = 60


class Faults(list[str]):
    """Faults, one a line; empty where all is well."""

    def add(self, one: Written, what: str, sentence: str = "") -> None:
        """Write one down."""
        self.append(f"{one.where}: {what}" + (f"\n      {sentence}" if sentence else ""))


def tell(faults: Iterable[str]) -> str:
    """Return all that a person needs to mend the faults, or nothing where there are none."""
    found = list(faults)
    more = [f"… and {len(found) - SHOWN} more"] if len(found) > SHOWN else []
    return "\n".join([f"{len(found)} faults", *found[:SHOWN], *more]) if found else ""
