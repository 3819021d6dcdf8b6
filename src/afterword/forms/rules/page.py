"""The page that says what the coach looks for, one method for each of its parts."""

from ipywidgets import HTML, Widget

from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import escaped
from afterword.notes.rules import BY_SEVERITY, Rule
from afterword.notes.sources import source


class RulesPage:
    """The rules, as the reviewer has them."""

    def __init__(self) -> None:
        self._page = Page("rules")

    def musts(self) -> Widget:
        """Return what keeps a note from being ready."""
        return self._listed("must")

    def shoulds(self) -> Widget:
        """Return what is better mended."""
        return self._listed("should")

    def tips(self) -> Widget:
        """Return the ideas."""
        return self._listed("tip")

    def _listed(self, severity: str) -> Widget:
        lines = "".join(_line(rule) for rule in BY_SEVERITY if rule.severity == severity)
        return self._page.section(HTML(**shared(HTML), value=f"<ul>{lines}</ul>"))


def _line(rule: Rule) -> str:
    whose, _, address = source(rule.source).partition(", ")
    where = (
        f'<a href="https://{escaped(address)}" target="_blank" rel="noreferrer">{escaped(whose)}</a>'
        if address
        else escaped(whose)
    )
    return f"<li><strong>{escaped(rule.looks_for)}</strong> {escaped(rule.reason)} ({where})</li>"
