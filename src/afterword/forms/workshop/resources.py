"""Where to read on, and what is known about notes: told with what found nothing."""

from typing import TYPE_CHECKING

from ipywidgets import Widget

from afterword.forms.page import Page
from afterword.forms.prose import escaped
from afterword.forms.workshop.markup import markup
from afterword.workshop.resources import SHELVES, Resource

if TYPE_CHECKING:
    from afterword.follow_through.published import Published


class ResourcesPage:
    """The shelves, and the evidence."""

    def __init__(self) -> None:
        self._page = Page("workshop resources")

    def shelf(self, number: int) -> Widget:
        """Return one shelf: books, platforms, communities, guides."""
        entries = "".join(_entry(one) for one in SHELVES[number].entries)
        return self._page.section(markup(f"<ul>{entries}</ul>"))

    def evidence(self) -> Widget:
        """Return each published figure with who was asked, how many, and what kind of evidence it is."""
        from afterword.follow_through.published import CAUTION, PUBLISHED  # late: it brings the tables along

        told = "".join(_finding(one) for one in PUBLISHED)
        return self._page.section(markup(f"<ul>{told}</ul><p>{escaped(CAUTION)}</p>"))


def _finding(one: "Published") -> str:
    about = f"{_link(one.source, one.address)} (n: {escaped(one.n)}); {escaped(one.standing)}."
    return f"<li>{escaped(one.says)}. {about}</li>"


def _entry(one: Resource) -> str:
    by = f", {escaped(one.by)}" if one.by else ""
    return f"<li><strong>{_link(one.name, one.at)}</strong>{by}. {escaped(one.good_for)}</li>"


def _link(words: str, address: str) -> str:
    if not address:
        return escaped(words)
    return f'<a href="https://{escaped(address)}" target="_blank" rel="noreferrer">{escaped(words)}</a>'
