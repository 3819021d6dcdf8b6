"""Reports what was usable and still stands in no note."""

from collections.abc import Iterable, Mapping, Sequence

from afterword.notes.composing.fragment import Fragment
from afterword.notes.composing.letter import Content
from afterword.notes.composing.points import meets_need, would_meet
from afterword.notes.composing.reflected import THE_SAME, Reflected
from afterword.records import Interviewer, Note, Strength

NO_ROOM = "Every note has enough without it; add it to one by hand where you want it said."
BRIEF = "A note as short as this leaves it out; write a longer one, or add it by hand."
NOT_WANTED = "You do not want the job, so the notes thank and wish well, and leave it out."
ONE_LINE = "The line to them in another's note holds only what they told you."
NO_MATCH = "No strength or new point of yours meets it yet; mark one that does, and the note will name both."
ELSEWHERE = "What meets it is in the note to {called}; mark it for {reader} too, if both should read it."
HELD_BACK = "What meets it is left out itself: see there."


def report_unsaid(reflected: Reflected, notes: Sequence[Note], contents: Mapping[str, Content], *, brief: bool) -> None:
    """Leave out, with a reason, each fragment that no note holds."""
    no_room = BRIEF if brief else NO_ROOM
    no_room = NOT_WANTED if reflected.interview.reflection.want_it == "no" else no_room
    bodies = [note.body for note in notes]
    for point in reflected.points():
        if not _stands_in(point.fragment, bodies):
            reflected.leave_out(point.path, point.typed, no_room)
    own = {note.to: [note.body] for note in notes}
    for number, person in enumerate(reflected.interview.interviewers):
        for field, fragment in reflected.of(number, person).items():
            if not _stands_in(fragment, own.get(person.name, bodies)):
                why = no_room if person.name in own else ONE_LINE
                if field == "cares_about" and why == NO_ROOM:
                    why = _nothing_meets(reflected, person, contents)
                reflected.leave_out(f"interviewers[{number}].{field}", getattr(person, field), why)
    wish = reflected.interview.reflection.enthusiasm
    shared = reflected.fragment("reflection.enthusiasm", wish, "enthusiasm", "look_forward")
    if wish and shared and not _stands_in(shared, bodies):
        reflected.leave_out("reflection.enthusiasm", wish, no_room)


def _nothing_meets(reflected: Reflected, person: Interviewer, contents: Mapping[str, Content]) -> str:
    """Say why the need of a reader stands in no note: their own first, then what was held back, then the others'."""
    if any(meets_need(point, person) for point in contents[person.name].hand.points):
        return NO_ROOM
    about = reflected.interview.reflection
    if any(would_meet(one, person) for one in _held_back(reflected, (*about.strengths, *about.new_points))):
        return HELD_BACK
    for content in contents.values():
        if any(meets_need(point, person) for point in content.hand.points):
            return ELSEWHERE.format(called=content.person.called, reader=person.called)
    return NO_MATCH


def _held_back(reflected: Reflected, typed: Iterable[Strength]) -> list[Strength]:
    left_out = {unused.text for unused in reflected.unused.values() if not unused.why.startswith(THE_SAME)}
    return [strength for strength in typed if strength.text in left_out]


def _stands_in(fragment: Fragment, bodies: Iterable[str]) -> bool:
    """Whether a body holds the fragment as words of its own: "weld" does not stand in "welded"."""
    return any(_holds(body, text) for body in bodies for text in (fragment.text, fragment.capitalised))


def _holds(body: str, text: str) -> bool:
    start = body.find(text)
    while start >= 0:
        around = body[max(start - 1, 0) : start] + body[start + len(text) : start + len(text) + 1]
        if not any(c.isalnum() or c == "_" for c in around):
            return True
        start = body.find(text, start + 1)
    return False
