"""What the person typed and no note holds, with the reason for each."""

from ipywidgets import HTML, VBox

from afterword.forms.boxes import fill, group
from afterword.forms.looks import shared
from afterword.forms.prose import escaped, say, sentence
from afterword.forms.write.answers import answer
from afterword.records import Interview, Unused
from afterword.records.note import Kind

NOTHING = "Nothing: everything that you wrote for the notes stands in one."
SHORT = "Notes of this kind are short, and say little of what you wrote; what they leave out is no loss to them."
ALL_HELD = ("thank-you",)
"""The kinds of note that hold all of the reflection that fits; the others hold only a little of it."""
HELD = (".learned", ".moment")


class LeftOut(VBox):
    """A box with one line for each fragment that stands in no note, or one that says that there is none."""

    def __init__(self) -> None:
        super().__init__([])
        self.lines: list[str] = []
        """The lines shown."""
        self._told, self._list = sentence(), HTML(**shared(HTML))
        self._group = group("Left out of the notes, and why", self._list)

    def show(self, interview: Interview | None, unused: tuple[Unused, ...] = (), kind: Kind = "thank-you") -> None:
        """Show the fragments that notes of this kind could hold and do not, with their reasons."""
        found = [one for one in unused if kind in ALL_HELD or one.field.endswith(HELD)]
        self.lines = [in_words(interview, one) for one in found] if interview else []
        self._list.value = "".join(f"<p>{escaped(line)}</p>" for line in self.lines)
        say(self._told, SHORT if kind not in ALL_HELD else "" if self.lines else NOTHING)
        parts = [self._told, self._group] if self.lines else [self._told]
        fill(self, *(parts if interview else []))


def in_words(interview: Interview, unused: Unused) -> str:
    """Return one line: whose field it is, the words, why they were left out."""
    return f"{answer(interview, unused.field)}: “{unused.text}”. {unused.why}"
