"""Looking back: how interviews felt, what to improve and whether it is done, strengths, requirements."""

from ipywidgets import VBox

from afterword.deadlines.in_words import day_of
from afterword.follow_through.charts import REFLECTIONS
from afterword.follow_through.looking_back import ToImprove
from afterword.forms import opened
from afterword.forms.boxes import fill, stack
from afterword.forms.fields import button, tick
from afterword.forms.fold import Fold
from afterword.forms.follow_through.chart_box import ChartBox
from afterword.forms.follow_through.held import Held
from afterword.forms.follow_through.pictures import looks
from afterword.forms.page import Page
from afterword.forms.prose import heading, say, sentence

AT_ONCE = 6
"""What is listed at first, and more with each press."""
NONE_YET = (
    "What you note on the Reflect page under “What would you improve?” is listed here, to be ticked when it is done."
)


class Reflections(VBox):
    """Seen by nobody but the person: none of it enters a file of figures or a share."""

    def __init__(self, page: Page, held: Held) -> None:
        self._held = held
        self.improving = Improving(page, held)
        self.boxes = {name: ChartBox(page, lambda: held.read.table) for name in REFLECTIONS}
        self.fold = Fold(
            page, "How interviews felt, what keeps coming up, and your strengths",
            stack(*self.boxes.values()), unfolded=self._draw,
        )  # fmt: skip
        super().__init__([looks(), self.improving, self.fold])
        page.on_refresh(self.refresh)
        page.guarded(self.refresh)()

    def refresh(self) -> None:
        """Show what the journal holds now."""
        self.improving.refresh()
        if self.fold.is_open:
            self._draw()

    def _draw(self) -> None:
        for name, make in REFLECTIONS.items():
            self.boxes[name].show(make(self._held.read.reflections))


class Improving(VBox):
    """What the person wanted to improve, the latest first; a tick says that it is done."""

    def __init__(self, page: Page, held: Held) -> None:
        self._page, self._held = page, held
        self._many = AT_ONCE
        self.ticks: list[_Tick] = []
        self.more = button("Show more")
        self._heading, self._none = heading("What you wanted to improve"), sentence(NONE_YET)
        super().__init__([self._heading])
        page.on_click(self.more, self._show_more)

    def refresh(self) -> None:
        """Show what the journal holds now; a line that was ticked stays where it is."""
        found = self._held.read.reflections.to_improve
        while len(self.ticks) < min(self._many, len(found)):
            self.ticks.append(_Tick(self._page))
        for line, one in zip(self.ticks, found, strict=False):
            line.show(one)
        lines = [line.box for line in self.ticks[: len(found)]]
        more = [self.more] if len(found) > len(lines) else []
        fill(self, self._heading, *(lines or [self._none]), *more)

    def _show_more(self) -> None:
        self._many += AT_ONCE
        self.refresh()


class _Tick:
    """One of them; it shows one after another."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._one: ToImprove | None = None
        self._showing = False
        self.box = tick("")
        self._about = sentence().add_class("afterword-help")
        fill(self.box, self.box.control, self._about)
        page.on_change(self.box.control, self._ticked)

    def show(self, one: ToImprove) -> None:
        self._one, self._showing = one, True
        try:
            self.box.control.description = one.text
            self.box.value = one.done_at is not None
            today = opened.now()
            done = f" Done, {day_of(one.done_at, today)}." if one.done_at else ""
            say(self._about, f"{one.company}, {day_of(one.on, today)}.{done}")
        finally:
            self._showing = False

    def _ticked(self, done: bool) -> None:
        if self._showing or self._one is None:
            return
        journal = self._page.journal
        if done:
            journal.mark_improved(self._one.interview_id, opened.now())
        else:
            journal.take_back_improved(self._one.interview_id)
        self._page.refresh()
        self._page.status.saved()
