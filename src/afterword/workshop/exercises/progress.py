"""How far a person has come with the exercises: remembered in their own journal, and forgotten when they wish."""

import json
from typing import NamedTuple

from afterword.journal import Journal
from afterword.workshop.exercises.exercise import EXERCISES, Exercise


class Progress(NamedTuple):
    """One exercise so far."""

    answer: tuple[str, ...] = ()
    solved: bool = False


def progress(journal: Journal, exercise: Exercise) -> Progress:
    """Return the last answer, and whether the exercise was ever solved."""
    try:
        kept = json.loads(journal.remembered(_name(exercise)) or "{}")
        return Progress(tuple(str(part) for part in kept.get("answer", ())), bool(kept.get("solved")))
    except (ValueError, AttributeError, TypeError):
        return Progress()  # of an earlier version, or touched by hand: a new try costs nothing


def keep(journal: Journal, exercise: Exercise, answer: tuple[str, ...], *, right: bool = False) -> None:
    """Remember an answer as it stands; what was solved once stays solved."""
    solved = right or progress(journal, exercise).solved
    journal.remember(_name(exercise), json.dumps({"answer": answer, "solved": solved}))


def forget(journal: Journal, exercise: Exercise) -> None:
    """Begin an exercise anew."""
    journal.remember(_name(exercise), "{}")


def how_far(journal: Journal) -> str:
    """Return how many are solved, in a sentence."""
    solved = sum(progress(journal, one).solved for one in EXERCISES)
    if solved == len(EXERCISES):
        return f"All {solved} exercises are solved. Come back to any of them when you like."
    return f"{solved} of {len(EXERCISES)} exercises are solved."


def _name(exercise: Exercise) -> str:
    return f"practice {exercise.id}"
