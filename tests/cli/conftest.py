"""The command as a person runs it, and the examples that it reads."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from afterword.cli import main

EXAMPLES = Path(__file__).parents[1] / "examples"


class Ran(NamedTuple):
    """What a run left behind."""

    code: int
    out: str
    err: str


@pytest.fixture
def panel() -> str:
    """The path of the panel example."""
    return str(EXAMPLES / "panel.yaml")


@pytest.fixture
def phone() -> str:
    """The path of the phone screen example."""
    return str(EXAMPLES / "phone-screen.yaml")


@pytest.fixture
def afterword(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Runs ``afterword`` with these arguments."""

    def run(*arguments: str) -> Ran:
        code = main(arguments)
        return Ran(code, *capsys.readouterr())

    return run
