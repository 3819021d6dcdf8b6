"""What a person gives an option: nothing at all, as of a forgotten variable, is told and never guessed at."""

from argparse import ArgumentTypeError
from collections.abc import Callable


def given(otherwise: str) -> Callable[[str], str]:
    """Return what reads an option and refuses an empty one, saying ``otherwise`` what to do."""

    def read(text: str) -> str:
        if not text.strip():
            raise ArgumentTypeError(f"it is empty; {otherwise}")
        return text

    return read
