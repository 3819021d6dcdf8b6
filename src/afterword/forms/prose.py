"""What a page says of its own accord: headings, sentences, the one function that makes a text safe to show."""

from html import escape

from ipywidgets import HTML

from afterword.forms.looks import shared


def escaped(text: object) -> str:
    """Return ``text`` so that HTML shows it as it is: nothing in it becomes a tag, an attribute or a script.

    Every text that a person typed goes through here on its way into an HTML widget.
    """
    return escape(str(text), quote=True)


def heading(text: str, level: int = 3) -> HTML:
    """Return a heading; the parts of the page have 2, boxes 3, boxes in them 4."""
    return HTML(**shared(HTML), value=f"<h{level}>{escaped(text)}</h{level}>").add_class("afterword-heading")


def sentence(text: str = "", css: str = "") -> HTML:
    """Return a paragraph, with a CSS class of its own where ``css`` names one."""
    said = HTML(**shared(HTML))
    say(said, text, css)
    return said


def say(widget: HTML, text: str, css: str = "") -> None:
    """Put ``text`` in a widget made by ``sentence``; an empty text takes no room."""
    marked = f' class="{escaped(css)}"' if css else ""
    value = f"<p{marked}>{escaped(text)}</p>" if text else ""
    if widget.value != value:
        widget.value = value
