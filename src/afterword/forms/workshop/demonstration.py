"""The demonstration for a room: from what a fictional person typed to four notes, and what a coach says."""

from ipywidgets import Widget

from afterword.deadlines import due
from afterword.deadlines.in_words import day_of
from afterword.forms.fold import Fold
from afterword.forms.page import Page
from afterword.forms.prose import escaped
from afterword.forms.workshop.markup import markup
from afterword.records import Finding
from afterword.workshop.demonstration import OFTEN_SENT, shown_interview, shown_notes, what_a_coach_says


class DemonstrationPage:
    """Shows the sample as it was delivered; what anybody typed on this computer is not looked at."""

    def __init__(self) -> None:
        self._page = Page("workshop demonstration")
        self.coach = Fold(self._page, "What a coach would say", markup(_coached()))

    def often_sent(self) -> Widget:
        """Return a note as many are sent, and, folded, what a coach says of it."""
        return self._page.section(_note(OFTEN_SENT), self.coach)

    def reflected(self) -> Widget:
        """Return what the person noted about each of the four whom she met."""
        about = shown_interview()
        people = "".join(
            f"<li><strong>{escaped(one.name)}</strong>, {escaped(one.title or '')}: {escaped(one.learned or '')}</li>"
            for one in about.interviewers
        )
        points = "".join(f"<li>I {escaped(point.text)}</li>" for point in about.reflection.strengths)
        return self._page.section(
            markup(f"<p>Thank you for telling me …</p><ul>{people}</ul><p>Worth repeating:</p><ul>{points}</ul>")
        )

    def notes(self) -> Widget:
        """Return the four notes, one below the other, each folded away until the room has guessed."""
        return self._page.section(
            *(Fold(self._page, f"The note to {note.to}", _note(note.body)) for note in shown_notes().notes)
        )

    def when(self) -> Widget:
        """Return when these notes were due."""
        about = shown_interview()
        met = day_of(about.interview.at.date())
        said = f"They met on {met}. The notes were on time until the end of {day_of(due(about).date())}."
        return self._page.section(markup(f"<p>{escaped(said)}</p>"))


def _note(text: str) -> Widget:
    """A note to be read aloud: whole, since a room can't scroll."""
    return markup(f'<div class="afterword-note is-whole">{escaped(text)}</div>')


def _coached() -> str:
    return f"<ul>{''.join(f'<li>{_said(one)}</li>' for one in what_a_coach_says())}</ul>"


def _said(one: Finding) -> str:
    """The words that a remark is about, and the remark; once only where it begins with them."""
    words = OFTEN_SENT[one.start : one.end]
    about = "" if one.message.startswith(f"“{words}”") else f"<q>{escaped(words)}</q> "
    return f"{about}{escaped(one.message)}"
