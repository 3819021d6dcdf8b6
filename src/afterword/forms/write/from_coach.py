"""What the person's own coach said of a note, below it."""

from collections.abc import Iterator

from ipywidgets import HTML, VBox

from afterword.deadlines.in_words import day_of
from afterword.exchange.sharing.feedback import QUESTIONS, Feedback, feedback_on
from afterword.forms.boxes import fill
from afterword.forms.looks import shared
from afterword.forms.prose import escaped
from afterword.journal import Journal


class FromCoach(VBox):
    """The newest words of each coach; nothing where nobody said any."""

    def __init__(self) -> None:
        self.words = HTML(**shared(HTML))
        super().__init__([], **shared(VBox))

    def show(self, journal: Journal, interview_id: str, name: str) -> None:
        """Show what was said of the note to this person."""
        said = "".join(_in_html(one) for one in feedback_on(journal, interview_id, name))
        if self.words.value != said:
            self.words.value = said
        fill(self, *([self.words] if said else []))


def _in_html(one: Feedback) -> str:
    lines = "".join(f"<li>{escaped(line)}</li>" for line in _lines(one))
    comment = f'<div class="afterword-note">{escaped(one.comment)}</div>' if one.comment else ""
    return f"<h4>{escaped(one.coach)}, {escaped(day_of(one.at))}</h4>{comment}<ul>{lines}</ul>"


def _lines(one: Feedback) -> Iterator[str]:
    for question, answer in zip(QUESTIONS, one.answers, strict=False):
        if answer:
            yield f"{question.removesuffix('.')}: {answer}."
