"""When a note went, asked where the mark on it can't be right."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ipywidgets import VBox

from afterword.deadlines.in_words import day_of, place_of
from afterword.follow_through import Question
from afterword.forms import opened
from afterword.forms.boxes import row
from afterword.forms.fields import button, clock, day
from afterword.forms.looks import shared
from afterword.forms.page import Page

if TYPE_CHECKING:
    from afterword.forms.follow_through.undoing import Undoing


class WhenItWent(VBox):
    """A day and a time at the place of the interview; or that it has not gone."""

    def __init__(self, page: Page, undoing: "Undoing") -> None:
        self._page, self._undoing = page, undoing
        self.item: Question | None = None
        self.on, self.at = day("The day on which it went"), clock("The time, where the interview took place")
        self.save, self.not_gone = button("Save when it went"), button("It has not gone")
        super().__init__([row(self.on, self.at), row(self.save, self.not_gone)], **shared(VBox))
        page.on_click(self.save, self._save)
        page.on_click(self.not_gone, self._take_back)

    def show(self, item: Question) -> None:
        """Ask about this note."""
        if self.item is None or self.item.doubt.mark != item.doubt.mark:
            self.on.value = self.at.value = None
            self.on.tell()
        self.item = item

    def _save(self) -> None:
        item = self.item
        if item is None:
            return
        if problem := self._problem(item):
            self.on.tell(problem, wrong=True)
            return
        self.on.tell()
        went = self._moment(item)
        self._correct(item, went, f"Your note to {item.note.to} went on {day_of(went)} at {went:%H:%M}.")

    def _take_back(self) -> None:
        if self.item is not None:
            self._correct(self.item, None, f"Your note to {self.item.note.to} is still to be sent.")

    def _correct(self, item: Question, went: datetime | None, words: str) -> None:
        journal, mark = self._page.journal, item.doubt.mark

        def mark_at(at: datetime | None) -> None:
            journal.take_back_sent(item.interview_id, mark.interviewer, mark.kind)
            if at is not None:
                journal.mark_sent(item.interview_id, mark.interviewer, at, kind=mark.kind, channel=mark.channel)

        at = went.astimezone(UTC) if went else None
        self._undoing.do(words, lambda: mark_at(at), lambda: mark_at(mark.at))

    def _moment(self, item: Question) -> datetime:
        return datetime.combine(self.on.value, self.at.value, item.ended.tzinfo)

    def _problem(self, item: Question) -> str:
        if self.on.value is None or self.at.value is None:
            return "Both the day and the time are needed; about when it went is near enough."
        went, place = self._moment(item), place_of(item.ended)
        if went < item.ended:
            return f"The interview was over on {day_of(item.ended)} at {item.ended:%H:%M} ({place}); give a later time."
        if went > opened.now():
            return f"{day_of(went)} at {went:%H:%M} ({place}) is still to come; give the time at which it went."
        return ""
