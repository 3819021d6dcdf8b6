"""Put the parts in order."""

from collections import Counter

from afterword.workshop.exercises.exercise import Exercise


def remarks(exercise: Exercise, answer: tuple[str, ...]) -> list[str]:
    """Return what is to be said of the order; nothing where it is the right one."""
    if Counter(answer) != Counter(one.key for one in exercise.options):
        return ["Two parts have the same place, or one has none yet: give each its own number."]
    options = {one.key: one for one in exercise.options}
    for place, (given, right) in enumerate(zip(answer, exercise.solution, strict=True), 1):
        if given != right:
            return [f"Look at place {place} again: {options[right].because}."]
    return []
