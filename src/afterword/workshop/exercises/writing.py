"""Write it; the reviewer reads a note or a sentence of one, the composer the end of a sentence."""

from collections.abc import Iterator

from afterword.notes.composing import composition
from afterword.notes.likeness import likeness
from afterword.notes.reviewing import review
from afterword.records import Interview
from afterword.workshop.exercises.exercise import Exercise, meeting

NOTHING = "Nothing is written yet. Any first try will do; you can change it as often as you like."


def remarks(exercise: Exercise, answer: tuple[str, ...]) -> list[str]:
    """Return what is to be said of what was written; nothing where it is well."""
    written = answer[0].strip() if answer else ""
    if not written:
        return [NOTHING]
    return list(_left_out(exercise, written) if exercise.checked_by == "composer" else _reviewed(exercise, written))


def _reviewed(exercise: Exercise, written: str) -> Iterator[str]:
    about = meeting()
    note = exercise.within.replace("{}", written) if exercise.within else written
    found = review(note, about, to=exercise.to, at=about.interview.at, language=False)
    yield from (one.message for one in found if one.rule in exercise.rules)
    if exercise.unlike < 1 and (alike := likeness(note, exercise.shows)) > exercise.unlike:
        yield (
            f"The two still read alike: {alike:.0%} of their words are the same, and below {exercise.unlike:.0%} "
            "nobody would think of a copy. Begin another way, and say what only this person told you."
        )
    if exercise.speaks_of and not any(word in written.casefold() for word in exercise.speaks_of):
        yield exercise.missing


def _left_out(exercise: Exercise, written: str) -> Iterator[str]:
    about = _with(exercise, written)
    for one in composition(about).unused:
        if one.field == f"interviewers[0].{exercise.field}":
            yield one.why


def as_composed(exercise: Exercise, written: str) -> str:
    """Return the sentence of the composed note in which the words written stand."""
    made = composition(_with(exercise, written))
    said = next(one for one in made.behind[0].said if one.field == f"interviewers[0].{exercise.field}")
    body = made.notes[0].body
    start = max(body.rfind(end, 0, said.start) + len(end) for end in (". ", "\n"))
    return f"“{body[start : said.end]}.”"


def _with(exercise: Exercise, written: str) -> Interview:
    about = meeting()
    person = about.interviewer(exercise.to).model_copy(update={exercise.field: written})
    return about.model_copy(update={"interviewers": (person,)})
