"""What an exercise is."""

from functools import cache
from pathlib import Path
from typing import Literal

from afterword.interchange import load
from afterword.records import Interview
from afterword.workshop.written import Written, read

FOLDER = Path(__file__).parent / "data"


class Option(Written):
    """Something to tick, to choose or to put in its place."""

    key: str
    words: str
    because: str = ""
    """Why it is wrong to take it (or, where it is ``right``, to leave it)."""
    right: bool = False


class Where(Written):
    """When and where an interview of a case took place."""

    at: str
    timezone: str
    region: str


class Case(Written):
    """One question with its options; where a ``meeting`` is given the calendar says which of them is right."""

    asks: str
    options: tuple[Option, ...]
    meeting: Where | None = None
    region: str = ""
    """Where what is usual in a country explains the answer: that country."""


class Typical(Written):
    """A wrong answer that people give, and words of the explanation that they are to read."""

    answer: tuple[str, ...]
    says: str


class Exercise(Written):
    """One exercise; an answer is a tuple: the keys taken, one key a case, keys in order, or the text written."""

    id: str
    title: str
    asks: str
    by: Literal["pick", "choose", "order", "write"]
    well_done: str
    solution: tuple[str, ...]
    typical: tuple[Typical, ...]
    checked_by: Literal["options", "reviewer", "composer"] = "options"
    shows: str = ""
    """A note to read, where there is one."""
    options: tuple[Option, ...] = ()
    cases: tuple[Case, ...] = ()
    to: str = ""
    """Whom the note is for."""
    rules: tuple[str, ...] = ()
    """Which of the reviewer's rules count here; all of them where none is named."""
    unlike: float = 1.0
    """How alike at most what is written may be to what is shown."""
    begins_with: str = ""
    """What stands in the box to begin with."""
    within: str = ""
    """The note in which the sentence written stands for ``{}``."""
    speaks_of: tuple[str, ...] = ()
    """Words of which one at least is to be said."""
    missing: str = ""
    """What to say where none of them is."""
    field: str = ""
    """The field of the reflection that is filled in."""
    stem: str = ""
    """How its sentence begins."""


@cache
def meeting() -> Interview:
    """Return the interview that the exercises speak of."""
    return load(FOLDER / "interview.yaml")


def _read(path: Path) -> Exercise:
    return Exercise.model_validate({"id": path.stem.partition("-")[2], **read(path)})


EXERCISES: tuple[Exercise, ...] = tuple(_read(path) for path in sorted(FOLDER.glob("[0-9]*.yaml")))
"""All of them, in the order in which they are met."""


def named(exercise_id: str) -> Exercise:
    """Return the exercise of that id, such as ``put-in-order``.

    Raises:
        KeyError: there is none.
    """
    for exercise in EXERCISES:
        if exercise.id == exercise_id:
            return exercise
    raise KeyError(exercise_id)
