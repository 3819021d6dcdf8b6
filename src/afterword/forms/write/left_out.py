"""What the person typed and no note holds, with the reason for each."""

from ipywidgets import VBox

from afterword.forms.boxes import fill, group
from afterword.forms.prose import sentence
from afterword.records import Interview, Unused

FIELDS = {
    "learned": "what you were told",
    "moment": "what you still think of",
    "cares_about": "what they kept coming back to",
    "look_forward": "what you look forward to",
    "promised": "what you said you would send",
    "strengths": "a strength",
    "new_points": "a point you did not get to say",
    "complementary_skills": "another skill",
    "unique": "something in your story",
    "enthusiasm": "what you look forward to",
    "put_right": "the better answer",
}
"""What each field is called on the page."""
NOTHING = "Nothing: everything that you wrote for the notes stands in one."


class LeftOut(VBox):
    """A box with one line for each fragment that stands in no note, or one that says that there is none."""

    def __init__(self) -> None:
        super().__init__([])
        self._shown: tuple[bool, list[str]] = (True, [])

    @property
    def lines(self) -> list[str]:
        """The lines shown."""
        return self._shown[1]

    def show(self, interview: Interview | None, unused: tuple[Unused, ...] = ()) -> None:
        """Show the fragments and their reasons."""
        lines = [in_words(interview, one) for one in unused] if interview else []
        if (interview is None, lines) == self._shown:
            return
        self._shown = (interview is None, lines)
        nothing = [sentence(NOTHING)] if interview else []
        fill(self, *([group("Left out of the notes, and why", *map(sentence, lines))] if lines else nothing))


def in_words(interview: Interview, unused: Unused) -> str:
    """Return one line: whose field it is, the words, why they were left out."""
    part = next((called for field, called in FIELDS.items() if f".{field}" in unused.field), "an answer")
    if unused.field.startswith("interviewers["):
        number = int(unused.field.removeprefix("interviewers[").split("]")[0])
        part = f"{interview.interviewers[number].called}, {part}"
    return f"{part[:1].upper()}{part[1:]}: “{unused.text}”. {unused.why}"
