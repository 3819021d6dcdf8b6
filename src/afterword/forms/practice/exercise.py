"""One exercise on the page."""

from ipywidgets import HTML, VBox

from afterword.forms.boxes import fill, group, row
from afterword.forms.fields import button
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.practice.answering import Answering
from afterword.forms.prose import escaped, sentence
from afterword.forms.saving import Saving
from afterword.workshop.exercises import Exercise, Verdict, check, forget, keep, progress


class ExerciseBox(VBox):
    """What is asked, the fields to answer in, and what is said of the answer."""

    def __init__(self, page: Page, exercise: Exercise) -> None:
        self._page, self._exercise = page, exercise
        self.answering = Answering(exercise)
        self.check = button("Check", main=True)
        self.anew = button("Begin anew")
        self.said = HTML(**shared(HTML)).add_class("afterword-answered")
        self._saving = Saving(self._save, page.status)
        self._journal, self._showing = page.journal, False
        shown = [_note(exercise.shows)] if exercise.shows else []
        super().__init__(**shared(VBox))
        fields = (*shown, *self.answering.fields, row(self.check, self.anew), self.said)
        fill(self, group(exercise.title, sentence(exercise.asks), *fields))
        page.on_click(self.check, self._check)
        page.on_click(self.anew, self._begin_anew)
        for field in self.answering.fields:
            page.on_change(field.control, lambda _value: self._changed())
        page.on_refresh(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the answer that the journal remembers, unless one is just being given."""
        if self._journal is not self._page.journal:
            self._journal = self._page.journal
            self._say(None)
        elif self._saving.unsaved:
            return
        self._show(progress(self._journal, self._exercise).answer)

    def _show(self, answer: tuple[str, ...]) -> None:
        self._showing = True
        try:
            self.answering.answer = answer
        finally:
            self._showing = False

    def _changed(self) -> None:
        if not self._showing:
            self._saving.changed()

    def _save(self) -> None:
        keep(self._journal, self._exercise, self.answering.answer)

    def _check(self) -> None:
        answer = self.answering.answer
        verdict = check(self._exercise, answer)
        keep(self._journal, self._exercise, answer, right=verdict.right)
        self._say(verdict)
        self._page.refresh()

    def _begin_anew(self) -> None:
        forget(self._journal, self._exercise)
        self._saving.unsaved = False
        self._say(None)
        self._page.refresh()

    def _say(self, verdict: Verdict | None) -> None:
        begins = "Yes." if verdict and verdict.right else "Not yet."
        says = verdict.says if verdict else ()
        self.said.value = "".join(
            f"<p>{f'<strong>{begins}</strong> ' if not number else ''}{escaped(said)}</p>"
            for number, said in enumerate(says)
        )


def _note(text: str) -> HTML:
    return HTML(**shared(HTML), value=f'<div class="afterword-note">{escaped(text.strip())}</div>')
