"""The Practice page, one method for each of its parts."""

from ipywidgets import HTML, Widget

from afterword.forms.follow_through.file_button import FileButton, Made
from afterword.forms.page import Page
from afterword.forms.practice.exercise import ExerciseBox
from afterword.forms.prose import say, sentence
from afterword.workshop.exercises import how_far, named, sheet


class PracticePage:
    """The exercises, each in a part of its own, and how many are solved."""

    def __init__(self) -> None:
        self._page = Page("practice")
        self.so_far: HTML = sentence()
        self.print = FileButton(self._page, "Save the exercises as a page to print", _printed)
        self.boxes: dict[str, ExerciseBox] = {}
        self._page.on_refresh(self._count)
        self._page.refresh()

    def progress(self) -> Widget:
        """Return how many are solved, and the sheet to print."""
        return self._page.section(self.so_far, self.print)

    def exercise(self, exercise_id: str) -> Widget:
        """Return one exercise."""
        self.boxes[exercise_id] = ExerciseBox(self._page, named(exercise_id))
        return self._page.section(self.boxes[exercise_id])

    def _count(self) -> None:
        say(self.so_far, how_far(self._page.journal))


def _printed() -> Made:
    return Made("afterword-practice.html", "text/html", sheet().encode(), "Saved; open it and print.")
