"""A fresh journal, and the example interview in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword import load
from afterword.journal import Journal, open_journal
from afterword.records import Interview

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal of this test lies."""
    return tmp_path / "journal.sqlite"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    """A journal in which nothing stands yet."""
    opened = open_journal(path)
    yield opened
    opened.close()


@pytest.fixture
def panel() -> Interview:
    """The panel interview of the examples."""
    return load(EXAMPLES / "panel.yaml")
