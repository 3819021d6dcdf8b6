"""HTML that the workshop's own texts make up: every text of a person in it is escaped already."""

from ipywidgets import HTML

from afterword.forms.looks import shared


def markup(html: str = "") -> HTML:
    """Return a widget that shows ``html``."""
    return HTML(**shared(HTML), value=html)
