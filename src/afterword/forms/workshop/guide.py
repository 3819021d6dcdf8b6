"""The coach's guide: the plans, a timer, the roles in a pair, the papers to print."""

from pathlib import Path

from ipywidgets import VBox, Widget

from afterword.forms.boxes import stack
from afterword.forms.fields import choice
from afterword.forms.follow_through.file_button import FileButton, Made
from afterword.forms.page import Page
from afterword.forms.prose import escaped
from afterword.forms.workshop.markup import markup
from afterword.forms.workshop.timer import Timer
from afterword.journal import workbook_folder
from afterword.workshop import plan, role_cards
from afterword.workshop.capture_sheet import capture_sheet
from afterword.workshop.exercises import sheet
from afterword.workshop.pairs import QUESTIONS, ROLES
from afterword.workshop.slides import slides


class GuidePage:
    """What a coach needs before and during a session."""

    def __init__(self) -> None:
        self._page = Page("workshop guide")
        self.length = choice("How long is the session?", [(one.title, n) for n, one in enumerate(plan.PLANS)], 0)
        self.shown = markup()
        self.clock = Timer()
        self._page.on_change(self.length.control, lambda _value: self._show())
        self._show()

    def plans(self) -> Widget:
        """Return the choice of a plan, and the plan."""
        return self._page.section(self.length, self.shown)

    def timer(self) -> Widget:
        """Return the timer, which follows the plan chosen."""
        return self._page.section(self.clock)

    def pairs(self) -> Widget:
        """Return the roles in a pair, and the three questions."""
        roles = "".join(f"<li><strong>{escaped(one.name)}.</strong> {escaped(one.does)}</li>" for one in ROLES)
        asks = "".join(f"<li>{escaped(one.asks)}</li>" for one in QUESTIONS)
        return self._page.section(markup(f"<ul>{roles}</ul><p>The reader answers:</p><ol>{asks}</ol>"))

    def papers(self) -> Widget:
        """Return the papers to print and the slides, a button each."""
        return self._page.section(self._buttons())

    def _buttons(self) -> VBox:
        made = (
            ("Save the capture sheet", lambda: _made("capture-sheet", capture_sheet())),
            ("Save the role cards", lambda: _made("role-cards", role_cards.on_paper())),
            ("Save the practice sheet", lambda: _made("practice", sheet())),
            ("Save this plan", lambda: _made("plan", plan.on_paper(self._plan))),
            ("Save the slides", lambda: _made("slides", slides(_this_page()))),
        )
        return stack(*(FileButton(self._page, label, make) for label, make in made))

    @property
    def _plan(self) -> plan.Plan:
        return plan.PLANS[int(self.length.value)]

    def _show(self) -> None:
        self.shown.value = plan.as_html(self._plan)
        self.clock.parts = [[one.name, one.minutes] for one in self._plan.blocks]


def _made(name: str, html: str) -> Made:
    return Made(f"afterword-{name}.html", "text/html", html.encode(), "Saved; open it in a browser.")


def _this_page() -> Path:
    return workbook_folder() / "notebooks" / "workshop" / "guide.ipynb"
