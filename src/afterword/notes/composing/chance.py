"""Draws lots that come out the same on every run."""

import hashlib


class Chance:
    """A lot that is the same on every run; it is drawn only where nothing else decides between two frames."""

    __slots__ = ("_of", "_seed", "drawn_already")

    def __init__(self, seed: str, of: str) -> None:
        self._seed, self._of = seed, of
        self.drawn_already = ""

    @property
    def drawn(self) -> str:
        """Hexadecimal digits."""
        if not self.drawn_already:
            self.drawn_already = hashlib.sha256(f"{self._seed}\n{self._of}".encode()).hexdigest()
        return self.drawn_already

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Chance) and self.drawn == other.drawn

    def __lt__(self, other: "Chance") -> bool:
        return self.drawn < other.drawn

    __hash__ = None  # type: ignore[assignment] # it is compared and never looked up
