"""The line at the foot of a section that says what happened to what was typed."""

from datetime import datetime

from ipywidgets import HTML, VBox

from afterword.forms.prose import say, sentence


class Status(VBox):
    """A line that is read out when it changes: “Saved at 14:32.”, or what went wrong, in plain words."""

    def __init__(self) -> None:
        self.line: HTML = sentence()
        super().__init__([self.line])
        self.add_class("afterword-status")

    @property
    def text(self) -> str:
        """What it says, as HTML."""
        return str(self.line.value)

    def saved(self) -> None:
        """Say that everything is saved as of now."""
        say(self.line, f"Saved at {datetime.now():%H:%M}.", "is-saved")

    def tell(self, words: str) -> None:
        """Say something that went well."""
        say(self.line, words, "is-said")

    def problem(self, words: str) -> None:
        """Say what went wrong and what to do."""
        say(self.line, words, "is-problem")
