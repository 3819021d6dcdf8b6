"""``--change "Tom Weiss: shorter"``: what is asked to be different in one note."""

from typing import TYPE_CHECKING

from afterword.cli.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from afterword.records import Changes

HELP = (
    "change one thing in one note, as in “Tom Weiss: shorter”; the words are another opening, another point, shorter, "
    "warmer, without the better answer, through NAME (a line in NAME's note instead); may be given again"
)
COUNTED = {"another opening": "opening", "another point": "point"}
CHOSEN = {"shorter": "shorter", "warmer": "warmer", "without the better answer": "without_put_right"}
WORDS = ", ".join([*COUNTED, *CHOSEN, "through NAME"])


def read(given: "Iterable[str]") -> "dict[str, Changes]":
    """Return the changes by the interviewer's name.

    Raises:
        Refused: a change has no name before its colon, or words that ask for nothing.
    """
    from afterword.records import Changes

    found: dict[str, dict[str, int | bool | str]] = {}
    for text in given:
        name, colon, wishes = text.partition(":")
        if not (name.strip() and colon):
            raise Refused(f"--change: “{text}” has no name before a colon; write it like “Tom Weiss: shorter”.")
        asked = found.setdefault(name.strip(), {})
        for wish in wishes.split(","):
            _add(asked, wish.strip())
    return {name: Changes.model_validate(asked) for name, asked in found.items()}


def _add(asked: dict[str, int | bool | str], wish: str) -> None:
    if wish in COUNTED:
        asked[COUNTED[wish]] = int(asked.get(COUNTED[wish], 0)) + 1
    elif wish in CHOSEN:
        asked[CHOSEN[wish]] = True
    elif wish.startswith("through ") and wish.removeprefix("through ").strip():
        asked["through"] = wish.removeprefix("through ").strip()
    else:
        raise Refused(f"--change: “{wish}” is not a change; write one of {WORDS}.")
