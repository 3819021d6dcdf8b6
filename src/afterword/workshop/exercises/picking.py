"""Tick what applies; where there is a note, the reviewer says which of its sentences do."""

from afterword.notes.reviewing import review
from afterword.records import Finding
from afterword.workshop.exercises.exercise import Exercise, Option, meeting


def remarks(exercise: Exercise, answer: tuple[str, ...]) -> list[str]:
    """Return what is to be said of the options ticked; nothing where they are the right ones."""
    if not answer:
        return ["Tick at least one, and see what is said of it."]
    found = {one.key: _why(exercise, one) for one in exercise.options}
    too_many = [one.because for one in exercise.options if one.key in answer and found[one.key] is None]
    missed = [why for one in exercise.options if one.key not in answer and (why := found[one.key]) is not None]
    if missed and not too_many:
        left = "There is one more" if len(missed) == 1 else f"There are {len(missed)} more"
        return [f"What you ticked is right. {left}. Look for this: {missed[0]}"]
    return too_many


def _why(exercise: Exercise, option: Option) -> str | None:
    """Why the option is to be ticked; None where it is not."""
    if exercise.checked_by == "options":
        return option.because if option.right else None
    start = exercise.shows.index(option.words)
    for finding in _findings(exercise):
        if start <= finding.start < start + len(option.words):
            return finding.message
    return None


def _findings(exercise: Exercise) -> list[Finding]:
    about = meeting()
    found = review(exercise.shows, about, to=exercise.to, at=about.interview.at, language=False)
    counts = exercise.rules
    return [
        one for one in found if one.end > one.start and one.severity != "tip" and (not counts or one.rule in counts)
    ]
