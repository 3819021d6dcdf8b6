"""Reports what was usable and still stands in no note."""

from collections.abc import Iterable, Sequence

from afterword.notes.composing.fragment import Fragment
from afterword.notes.composing.reflected import Reflected
from afterword.records import Note

NO_ROOM = "Every note has enough without it; add it to one by hand where you want it said."
BRIEF = "A brief note leaves it out; choose another tone, or add it by hand."
ONE_LINE = "The line to them in another's note holds only what they told you."
NO_MATCH = "No strength or new point of yours meets it yet; mark one that does, and the note will name both."


def report_unsaid(reflected: Reflected, notes: Sequence[Note], *, brief: bool) -> None:
    """Leave out, with a reason, each fragment that no note holds."""
    no_room = BRIEF if brief else NO_ROOM
    bodies = [note.body for note in notes]
    for point in reflected.points():
        if not _stands_in(point.fragment, bodies):
            reflected.leave_out(point.path, point.typed, no_room)
    own = {note.to: [note.body] for note in notes}
    for number, person in enumerate(reflected.interview.interviewers):
        for field, fragment in reflected.of(number, person).items():
            if not _stands_in(fragment, own.get(person.name, bodies)):
                why = no_room if person.name in own else ONE_LINE
                why = NO_MATCH if field == "cares_about" and person.name in own else why
                reflected.leave_out(f"interviewers[{number}].{field}", getattr(person, field), why)
    wish = reflected.interview.reflection.enthusiasm
    shared = reflected.fragment("reflection.enthusiasm", wish, "enthusiasm", "look_forward")
    if wish and shared and not _stands_in(shared, bodies):
        reflected.leave_out("reflection.enthusiasm", wish, no_room)


def _stands_in(fragment: Fragment, bodies: Iterable[str]) -> bool:
    return any(fragment.text in body or fragment.capitalised in body for body in bodies)
