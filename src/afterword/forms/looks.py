"""One layout and one style of each kind for all widgets.

ipywidgets make a layout and a style for every widget, and the browser loads each of them when a page opens: three
times the models for looks that the stylesheet decides anyway.
"""

from functools import cache
from typing import Any

from ipywidgets import Layout


@cache
def layout() -> Layout:
    """Return the layout that all widgets share."""
    return Layout()


@cache
def _style(kind: Any) -> Any:
    return kind.style.klass()  # the kind of style that this kind of widget has


def shared(kind: Any) -> dict[str, Any]:
    """Return what to make a widget of this kind with: ``Text(**shared(Text))``."""
    return {"layout": layout(), "style": _style(kind)} if hasattr(kind, "style") else {"layout": layout()}
