"""Where to read on, with a line on what each is good for."""

from pathlib import Path

from afterword.workshop.written import Written, read


class Resource(Written):
    """A book, a place, a guide."""

    name: str
    good_for: str
    by: str = ""
    """Who wrote it."""
    at: str = ""
    """Its address, without ``https://``."""


class Shelf(Written):
    """Resources of a kind."""

    name: str
    entries: tuple[Resource, ...]


SHELVES: tuple[Shelf, ...] = tuple(
    Shelf.model_validate(one) for one in read(Path(__file__).with_name("resources.yaml"))["parts"]
)
