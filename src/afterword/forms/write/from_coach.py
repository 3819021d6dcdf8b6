"""What the person's own coach said of a note, below it."""

from collections.abc import Iterator

from ipywidgets import HTML

from afterword.deadlines.in_words import day_of
from afterword.exchange.sharing.feedback import QUESTIONS, Feedback, feedback_on
from afterword.forms.looks import shared
from afterword.forms.prose import escaped
from afterword.journal import Journal
from afterword.records import Entry


class FromCoach(HTML):
    """The newest words of each coach."""

    def __init__(self) -> None:
        super().__init__(**shared(HTML))

    def said_of(self, journal: Journal, entry: Entry | None, name: str) -> "tuple[FromCoach, ...]":
        """Return this, with what was said of the note to this person; nothing where nobody said any."""
        said = "".join(_in_html(one) for one in feedback_on(journal, entry.id, name)) if entry else ""
        self.value = said
        return (self,) if said else ()


def _in_html(one: Feedback) -> str:
    lines = "".join(f"<li>{escaped(line)}</li>" for line in _lines(one))
    comment = f'<div class="afterword-note">{escaped(one.comment)}</div>' if one.comment else ""
    return f"<h4>{escaped(one.coach)}, {escaped(day_of(one.at))}</h4>{comment}<ul>{lines}</ul>"


def _lines(one: Feedback) -> Iterator[str]:
    for question, answer in zip(QUESTIONS, one.answers, strict=False):
        if answer:
            yield f"{question.removesuffix('.')}: {answer}."
