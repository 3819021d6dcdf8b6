"""One line of the agenda: what it is, the way to write, and what else may be done about it."""

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ipywidgets import HTML, VBox

from afterword.deadlines.in_words import day_of
from afterword.follow_through import Coming, Due, Overdue, Question
from afterword.forms import opened
from afterword.forms.boxes import fill, row, stack
from afterword.forms.fields import button, line
from afterword.forms.fold import Fold
from afterword.forms.follow_through.putting_off import Until, put_off
from afterword.forms.follow_through.went import WhenItWent
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import escaped
from afterword.records import Outcome

if TYPE_CHECKING:
    from afterword.forms.follow_through.undoing import Undoing

Item = Due | Coming | Overdue | Question
WRITE = "02-write.ipynb"
NO_REASON = "Say in a few words why not, such as “We spoke on the phone instead.”; it stands beside your figures."


class Step(VBox):
    """A line; it is made once, and shows one item after another as the agenda changes."""

    def __init__(self, page: Page, undoing: "Undoing") -> None:
        self._page, self._undoing = page, undoing
        self.item: Item | None = None
        self.words = HTML(**shared(HTML))
        self._inside = stack()
        self.fold = Fold(page, "Not now", self._inside, unfolded=self._unfolded)
        self.went: WhenItWent | None = None
        self._made = False
        super().__init__([self.words], **shared(VBox))
        self.add_class("afterword-step")

    def show(self, item: Item) -> None:
        """Show this item; another one than before is folded."""
        if self.item is None or key(self.item) != key(item):
            self.fold.unfold(False)
        self.item = item
        said = f"<p>{escaped(item.sentence)}{_way(item)}</p>"
        if self.words.value != said:
            self.words.value = said
        self.fold.button.description = _label(item)
        fill(self, self.words, *([] if isinstance(item, Coming) else [self.fold]))
        if self.fold.is_open:
            self._unfolded()

    def _unfolded(self) -> None:
        if not self._made:
            self._make()
        if isinstance(self.item, Question):
            self.went = self.went or WhenItWent(self._page, self._undoing)
            self.went.show(self.item)
            fill(self._inside, self.went)
        elif isinstance(self.item, Overdue):
            fill(self._inside, *([self.close_it] if self.item.fits == "close" else []), self._later)
        else:
            fill(self._inside, self._later, self._not_owed)

    def _make(self) -> None:
        """Make the buttons when somebody first asks for them: most lines never need theirs."""
        self._made = True
        self.tomorrow, self.next_week = button("Show it again tomorrow"), button("Show it again next week")
        self.reason = line("No note is needed, because …", example="we spoke on the phone instead")
        self.not_needed = button("No note is needed")
        self.close_it = button("Record “no reply”")
        self._later = row(self.tomorrow, self.next_week)
        self._not_owed = stack(self.reason, self.not_needed)
        self._page.on_click(self.tomorrow, lambda: self._put_off("tomorrow"))
        self._page.on_click(self.next_week, lambda: self._put_off("next week"))
        self._page.on_click(self.not_needed, self._not_needed)
        self._page.on_click(self.close_it, self._no_reply)

    def _put_off(self, when: Until) -> None:
        item = self.item
        if not isinstance(item, Due | Overdue):
            return
        journal, to = self._page.journal, item.note.to if isinstance(item, Due) else None
        zone = journal.entry(item.interview_id).interview.interview.timezone
        until = put_off(opened.now(), zone, when)
        self._undoing.do(
            f"{whom(item)} shows here again on {day_of(until)}.{_still_due(item, until)}",
            lambda: journal.snooze(item.interview_id, to, until),
            lambda: journal.take_back_snooze(item.interview_id, to),
        )

    def _not_needed(self) -> None:
        item, reason = self.item, " ".join(self.reason.value.split())
        if not isinstance(item, Due):
            return
        self.reason.tell("" if reason else NO_REASON, wrong=not reason)
        if not reason:
            self.reason.control.focus()
            return
        journal = self._page.journal
        self.reason.value = ""
        self._undoing.do(
            f"No note to {item.note.to} is owed any more, and the figures leave it out: {reason}",
            lambda: journal.mark_not_needed(item.interview_id, item.note.to, reason),
            lambda: journal.take_back_not_needed(item.interview_id, item.note.to),
        )

    def _no_reply(self) -> None:
        if isinstance(self.item, Overdue):
            close(self._page, self._undoing, [self.item])


def close(page: Page, undoing: "Undoing", items: list[Overdue]) -> None:
    """Record that no reply came to these, all or none, with the way back."""
    journal = page.journal
    meetings = {one.interview_id: journal.entry(one.interview_id).interview.interview for one in items}
    today = {name: opened.now().astimezone(ZoneInfo(meeting.timezone)).date() for name, meeting in meetings.items()}
    names = ", ".join(item.company for item in items)
    undoing.do(
        f"“No reply” is recorded for {names}.",
        lambda: journal.record_outcomes({one: Outcome(outcome="no reply", on=today[one]) for one in meetings}),
        # “Pending” takes an answer back when it is dated before it.
        lambda: journal.record_outcomes(
            {name: Outcome(outcome="pending", on=meeting.at.date()) for name, meeting in meetings.items()}
        ),
    )


def key(item: Item) -> tuple[str, str, str]:
    """Return what tells an item from every other, however its words change with the clock."""
    return type(item).__name__, item.interview_id, item.note.to if isinstance(item, Due | Question) else ""


def whom(item: Due | Overdue) -> str:
    """Return what is put off."""
    return f"Your note to {item.note.to}" if isinstance(item, Due) else f"The answer of {item.company}"


def _still_due(item: Due | Overdue, until: datetime) -> str:
    if isinstance(item, Overdue) or item.note.state != "open" or until <= item.note.due:
        return ""
    return f" It stays due by the end of {day_of(item.note.due)}."


def _label(item: Item) -> str:
    if isinstance(item, Question):
        return "Say when it went"
    if isinstance(item, Due):
        return "Not now, or not needed"
    return "Not now, or no reply" if isinstance(item, Overdue) and item.fits == "close" else "Not now"


def _way(item: Item) -> str:
    """The link to the Write page, where there is something to write."""
    if isinstance(item, Due | Question):
        words = f"Write to {item.note.to}"
    elif isinstance(item, Overdue) and item.fits in ("follow up", "close") and item.may_ask:
        words = "Write a follow-up"
    else:
        return ""
    return f' <a href="{WRITE}" data-interview="{escaped(item.interview_id)}">{escaped(words)}</a>'
