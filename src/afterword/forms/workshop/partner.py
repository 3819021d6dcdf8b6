"""The partner view: a note and three questions, and nothing private on the screen."""

import json

from ipywidgets import Widget

from afterword.exchange.sharing.hiding_names import Hiding
from afterword.forms import fields
from afterword.forms.boxes import fill, stack
from afterword.forms.fields import button
from afterword.forms.page import Page
from afterword.forms.prose import escaped
from afterword.forms.saving import Saving
from afterword.forms.workshop.markup import markup
from afterword.forms.workshop.somebody import Somebody
from afterword.workshop.pairs import QUESTIONS


class PartnerPage:
    """The writer chooses a note and turns the screen; the reader sees the note, without names, and the questions."""

    def __init__(self) -> None:
        self._page = Page("workshop partner")
        self.names = fields.tick("Show the names too", help="Without a tick, names and addresses are hidden.")
        self.turn = button("Turn the screen to my partner", main=True)
        self.back = button("Turn it back")
        self.note, self.said = markup(), markup()
        self.answers = [fields.words(one.asks) for one in QUESTIONS]
        self._saving = Saving(self._save, self._page.status)
        self._reading = stack(self.note, *self.answers, self.back)
        self._shown = stack()
        self.somebody = Somebody(self._page, self._choose)
        self._choosing = stack(self.somebody, self.names, self.turn, self.said)
        for answer in self.answers:
            self._page.on_change(answer.control, lambda _value: self._typed())
        self._page.on_click(self.turn, self._turn)
        self._page.on_click(self.back, self._choose)
        self._page.refresh()

    def reading(self) -> Widget:
        """Return the choice of a note, or, once the screen is turned, the note and the questions."""
        return self._page.section(self._shown)

    def _turn(self) -> None:
        body = self.somebody.note()
        if not body:
            self.said.value = "<p>There is no note to this person yet; write it first.</p>"
            return
        if not self.names.value:
            known = (one.interview for one in self._page.journal.interviews())
            body = Hiding(one for one in known if one is not None).hide(body)
        self.note.value = f'<div class="afterword-note">{escaped(body)}</div>'
        kept = self._kept()
        self._kept_as = ""
        for question, answer in zip(QUESTIONS, self.answers, strict=True):
            answer.value = kept.get(question.key, "")
        self._kept_as = self.somebody.kept_as
        fill(self._shown, self._reading)

    def _choose(self) -> None:
        self._saving.flush()
        kept = self._kept()
        said = "".join(
            f"<p><strong>{escaped(one.asks)}</strong> {escaped(kept[one.key])}</p>"
            for one in QUESTIONS
            if kept.get(one.key)
        )
        self.said.value = said and f"<p>What your reader said:</p>{said}"
        self.note.value = ""
        fill(self._shown, self._choosing)

    _kept_as = ""

    def _typed(self) -> None:
        if self._kept_as:
            self._saving.changed()

    def _save(self) -> None:
        given = {one.key: answer.value for one, answer in zip(QUESTIONS, self.answers, strict=True)}
        self._page.journal.remember(f"partner {self._kept_as}", json.dumps(given))

    def _kept(self) -> dict[str, str]:
        kept = json.loads(self._page.journal.remembered(f"partner {self.somebody.kept_as}") or "{}")
        return {str(key): str(words) for key, words in kept.items()}
