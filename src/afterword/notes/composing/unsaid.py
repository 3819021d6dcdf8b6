"""Reports what was usable and still stands in no note."""

from collections.abc import Iterable, Sequence

from afterword.notes.composing.fragment import Fragment
from afterword.notes.composing.reflected import Reflected
from afterword.records import Note

NO_ROOM = "Every note has enough without it; add it to one by hand where you want it said."
NO_MATCH = "No strength or new point of yours meets it yet; mark one that does, and the note will name both."


def report_unsaid(reflected: Reflected, notes: Sequence[Note]) -> None:
    """Leave out, with a reason, each fragment that no note holds."""
    bodies = [note.body for note in notes]
    for point in reflected.points():
        if not _stands_in(point.fragment, bodies):
            reflected.leave_out(point.path, point.typed, NO_ROOM)
    for number, person in enumerate(reflected.interview.interviewers):
        for field, fragment in reflected.of(number, person).items():
            if not _stands_in(fragment, bodies[number : number + 1]):
                why = NO_MATCH if field == "cares_about" else NO_ROOM
                reflected.leave_out(f"interviewers[{number}].{field}", getattr(person, field), why)
    wish = reflected.interview.reflection.enthusiasm
    shared = reflected.fragment("reflection.enthusiasm", wish, "enthusiasm", "look_forward")
    if wish and shared and not _stands_in(shared, bodies):
        reflected.leave_out("reflection.enthusiasm", wish, NO_ROOM)


def _stands_in(fragment: Fragment, bodies: Iterable[str]) -> bool:
    return any(fragment.text in body or fragment.capitalised in body for body in bodies)
