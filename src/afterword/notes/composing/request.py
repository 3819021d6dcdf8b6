"""Writes the line that goes with a request to connect: a whole note in 300 characters, and never a cut one."""

from afterword.notes.composing.fitting import fitting
from afterword.notes.composing.fragment import Fragment
from afterword.notes.composing.frames import Chooser

LONGEST = 300
"""Characters that LinkedIn lets through with a request to connect."""
EVERYTHING = ("role", "company")
FULLEST_FIRST = (
    ("request", ("connect",)),
    ("request", ()),
    ("plain_request", ("aside", "connect")),
    ("plain_request", ("connect",)),
    ("plain_request", ()),
)
"""A part that says everything, and what follows it where there is room."""


def request(chooser: Chooser, learned: Fragment | None, salutation: str, name: str) -> str:
    """Return the request's whole text: the fullest that fits, signed and with a greeting as long as they fit too.

    Args:
        chooser: what chooses its frames.
        learned: what the reader told.
        salutation: its first line.
        name: its last line.
    """
    for first, last in ((salutation, name), ("", name), ("", "")):
        around = "\n\n".join(filter(None, (first, "{}", last))) + "\n"
        said = _fullest(chooser, learned, LONGEST - len(around) + len("{}"))
        if said:
            return around.replace("{}", said, 1)
    raise AssertionError("the shortest frame has room where nothing stands around it")


def _fullest(chooser: Chooser, learned: Fragment | None, room: int) -> str:
    for part, more in FULLEST_FIRST:
        attempt = chooser.fresh()
        fragment = learned if part == "request" else None
        if part == "request" and fragment is None:
            continue
        about = fitting(fragment, "opening") if fragment else None
        at_end = fragment is not None and fragment.breaks
        told = [attempt.sentence(part, about, name=EVERYTHING, at_end=at_end, room=room)]
        for following in more:
            told.append(attempt.sentence(following, room=room - len(" ".join(told)) - 1))
        if all(told):
            chooser.used, chooser.named = attempt.used, attempt.named
            return " ".join(told)
    return ""
