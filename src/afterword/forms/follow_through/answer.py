"""One interview with what came of it: an outcome and its date."""

from datetime import date
from typing import Any, get_args
from zoneinfo import ZoneInfo

from ipywidgets import VBox

from afterword.deadlines.in_words import day_of
from afterword.follow_through.overdue import NO_REPLY_AFTER
from afterword.forms import opened
from afterword.forms.boxes import row
from afterword.forms.fields import choice, day
from afterword.forms.page import Page
from afterword.forms.prose import escaped, heading
from afterword.records import Entry
from afterword.records.entry import OutcomeName

WORDS: dict[OutcomeName, str] = {
    "pending": "Pending: no answer yet",
    "advanced": "Advanced: on to the next step",
    "offer": "Offer: they offer the job",
    "rejected": "Rejected: they said no",
    "withdrew": "Withdrew: I stepped back",
    "no reply": "No reply: I no longer wait",
}
assert tuple(WORDS) == get_args(OutcomeName)  # noqa: S101 - a new outcome needs words before it can be shown


class AnswerRow(VBox):
    """The outcome and its date; choosing again corrects it."""

    def __init__(self, page: Page, interview_id: str) -> None:
        self._page, self._id = page, interview_id
        self._entry: Entry | None = None
        self._showing = False
        self.outcome = choice("What came of it", [(words, name) for name, words in WORDS.items()], "pending")
        self.on = day("Date of the answer")
        self._heading = heading("")
        super().__init__([self._heading, row(self.outcome, self.on)])
        self.add_class("afterword-group")
        page.on_change(self.outcome.control, self._chosen)
        page.on_change(self.on.control, self._dated)

    def show(self, entry: Entry) -> None:
        """Show what the journal holds, without saving it again."""
        if entry == self._entry:
            return
        self._entry = entry
        self._heading.value = f"<h3>{escaped(_title(entry, self._today if entry else None))}</h3>"
        self._put_back()
        self.on.tell()
        self.outcome.tell(self._propose())

    def _put_back(self) -> None:
        known = self._entry.outcome(self._today) if self._entry else None
        pending = known is None or known.outcome == "pending"
        self._showing = True
        try:
            self.outcome.value = "pending" if known is None else known.outcome
            self.on.value = None if known is None or pending else known.on
            self.on.control.disabled = pending
        finally:
            self._showing = False

    @property
    def _meeting(self) -> Any:
        assert self._entry is not None  # noqa: S101 - a row is shown before it can be used
        return self._entry.interview.interview

    @property
    def _today(self) -> date:
        return opened.now().astimezone(ZoneInfo(self._meeting.timezone)).date()

    def _chosen(self, outcome: OutcomeName) -> None:
        if not self._showing:
            # "Pending" takes every earlier answer back, so it is dated before all of them.
            self._record(outcome, self._meeting.at.date() if outcome == "pending" else self._today)

    def _dated(self, on: date | None) -> None:
        if self._showing:
            return
        if problem := self._wrong_with(on):
            self._put_back()
            self.on.tell(problem, wrong=True)
        elif on is not None:
            self._record(self.outcome.value, on)

    def _wrong_with(self, on: date | None) -> str:
        met = self._meeting.at.date()
        if on is None:
            return "The answer needs a date; the one from before stands again. Choose “Pending” to take it back."
        if on < met:
            held = f"{day_of(met)} {met.year}"
            return f"{day_of(on)} {on.year} is before the interview ({held}); choose a date from then on."
        return (
            f"{day_of(on)} {on.year} is still to come; choose the day on which they told you."
            if on > self._today
            else ""
        )

    def _record(self, outcome: OutcomeName, on: date) -> None:
        self._page.journal.record_outcome(self._id, outcome, on)
        self._page.refresh()
        said = "no answer yet" if outcome == "pending" else f"{outcome}, {day_of(on)}"
        self.outcome.tell(f"Recorded: {said}. To change it, choose again.")
        self._page.status.saved()

    def _propose(self) -> str:
        """That "no reply" may be recorded: proposed where the promised day is long past, and never done by itself."""
        entry, meeting = self._entry, self._meeting
        promised = meeting.decision_by
        if entry is None or promised is None or self.outcome.value != "pending":
            return ""
        if self._today - promised <= NO_REPLY_AFTER:
            return ""
        return f"They promised an answer by {day_of(promised)}, more than two weeks ago: you may choose “No reply”."


def _title(entry: Entry | None, today: date | None) -> str:
    if entry is None:
        return ""
    job, at = entry.interview.application, entry.interview.interview.at
    return f"{job.role}, {job.company}, {day_of(at, today)}"
