"""The people met, any number, each in a box of their own."""

from collections.abc import Iterator

from afterword.forms.fields import Field
from afterword.forms.reflect.answer import Answers
from afterword.forms.reflect.ears import Ears
from afterword.forms.reflect.person import PersonBox
from afterword.forms.rows import Rows

Names = list[tuple[str, str]]
"""Each person's key and name, in the order of the page."""


class PeoplePart:
    """The boxes of the people met."""

    def __init__(self, ears: Ears) -> None:
        self.box: Rows[PersonBox] = Rows(
            ears.page, lambda: PersonBox(ears), ears.tell, add="Add another person you met"
        )

    def show(self, typed: Answers) -> None:
        """Show what the journal holds."""
        held = [person for person in typed.get("interviewers") or [] if isinstance(person, dict)]
        self.box.show(held)

    def put_into(self, typed: Answers) -> None:
        """Put the answers into what the journal is to keep."""
        typed["interviewers"] = [box.held() for box in self.box.filled()]

    def names(self) -> Names:
        """Return everybody who has a name."""
        return [(box.key, box.called()) for box in self.box.rows if box.called()]

    def fields(self) -> Iterator[tuple[str, Field]]:
        """Yield each field with its path; a box that is still blank stands for the first person."""
        for number, box in enumerate(self.box.filled() or self.box.rows[:1]):
            yield from box.fields(f"interviewers[{number}]")
