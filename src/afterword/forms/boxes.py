"""Boxes of a page: filled only when something changed, since filling anew would move what is being read."""

from typing import Any

from ipywidgets import HBox, VBox, Widget

from afterword.forms.looks import shared
from afterword.forms.prose import heading


def fill(box: Any, *parts: Widget) -> None:
    """Let ``box`` hold ``parts``; where it does already, nothing moves."""
    if tuple(box.children) != parts:
        box.children = parts


def group(title: str, *parts: Widget, level: int = 3) -> VBox:
    """Return a box with a heading, read out as a group of that name; a box within a box has level 4."""
    return VBox([heading(title, level), *parts], **shared(VBox)).add_class("afterword-group")


def row(*parts: Widget) -> HBox:
    """Return fields side by side, one below the other where the page is narrow."""
    return HBox(list(parts), **shared(HBox)).add_class("afterword-row")


def stack(*parts: Widget) -> VBox:
    """Return a box without a heading."""
    return VBox(list(parts), **shared(VBox))
