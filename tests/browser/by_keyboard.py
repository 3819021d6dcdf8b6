"""A person at the keyboard: Tab to a field, type, choose from a list; nothing is clicked."""

import re
from collections.abc import Sequence

from playwright.sync_api import Page, expect

FOCUSED = """() => {
  const e = document.activeElement;
  const label = e?.labels?.[0]?.textContent || e?.getAttribute?.('aria-label') || e?.textContent || '';
  return {label: label.trim(), tag: e?.tagName, type: e?.type, value: e?.value};
}"""
CHOSEN = "() => document.activeElement.selectedOptions[0].textContent.replaceAll('\\u00a0', ' ')"
FARTHEST = 150
"""Presses of a key after which a person would have given up."""


class Keyboard:
    """Types into a page of the workbook as somebody who never touches the mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def focused(self) -> dict[str, str]:
        """What has the focus: its label, tag, type and value."""
        return self.page.evaluate(FOCUSED)

    def begin_at(self, label: str) -> None:
        """Put the focus where reading the page would put it: on the first field of that label."""
        self.page.get_by_label(label, exact=True).locator("visible=true").first.focus()

    def go(self, label: str) -> None:
        """Press Tab until the field or button of that label has the focus."""
        for _ in range(FARTHEST):
            self.page.keyboard.press("Tab")
            if self.focused()["label"].startswith(label):
                return
        raise AssertionError(f"Tab never came to “{label}”; the focus is on {self.focused()}")

    def arrive(self, label: str) -> None:
        """Wait until the page itself has put the focus on a new field."""
        self.page.wait_for_function(f"label => ({FOCUSED})().label.startsWith(label)", arg=label)

    def write(self, label: str, text: str, *, stay: bool = False) -> None:
        """Go to a field, unless it has the focus already, and type in place of what stands there."""
        if not stay:
            self.go(label)
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text)

    def write_rows(self, label: str, add: str, texts: Sequence[str]) -> None:
        """Type each text into a row of its own."""
        for number, text in enumerate(texts):
            if number:
                self.press(add)
                self.arrive(label)
            self.write(label, text, stay=bool(number))

    def choose(self, label: str, option: str, *, stay: bool = False) -> None:
        """Go to a list and press the arrow down until the option stands in it."""
        if not stay:
            self.go(label)
        self.page.keyboard.press("Home")
        for _ in range(FARTHEST):
            if self.page.evaluate(CHOSEN).startswith(option):
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"“{label}” has no “{option}”")

    def pick(self, label: str, digits: str) -> None:
        """Go to a date or a time and type its digits, in the order in which the browser shows them."""
        self.go(label)
        self.page.keyboard.type(digits)

    def press(self, label: str) -> None:
        """Go to a button and press it."""
        self.go(label)
        self.page.keyboard.press("Enter")

    def tick(self, label: str) -> None:
        """Go to a box and tick it."""
        self.go(label)
        self.page.keyboard.press("Space")

    def expect(self, label: str, value: str) -> None:
        """Wait until a field holds a value that the page filled in."""
        expect(self.page.get_by_label(label, exact=True)).to_have_value(value)

    def saved(self) -> None:
        """Wait until the page says that everything is saved."""
        self.page.wait_for_timeout(600)
        expect(self.page.locator(".afterword-status").first).to_contain_text(re.compile(r"Saved at \d\d:\d\d"))

    def value(self, label: str) -> str:
        """What stands in the visible field of that label."""
        return self.page.get_by_label(label, exact=True).locator("visible=true").first.input_value()

    def at_the_start_of(self, label: str) -> None:
        """Put the cursor before the first letter of a field."""
        self.begin_at(label)
        self.page.keyboard.press("Control+Home")

    def go_to_tab(self, name: str) -> None:
        """Go to the row of tabs and along it to the one of that name."""
        self.page.get_by_role("tab", name=name).wait_for()
        for _ in range(FARTHEST):
            if not self.page.locator("[role=tab]:focus").count():  # a tab that is named anew lets go of it
                self.page.get_by_role("tab").first.focus()
            if self.focused()["label"].startswith(name):
                self.page.keyboard.press("Enter")
                self.page.get_by_role("tab", name=name, selected=True).wait_for()
                return
            self.page.keyboard.press("ArrowRight")
        raise AssertionError(f"there is no tab “{name}”")

    def into_tab(self) -> None:
        """Go from the tab into what it shows."""
        self.page.wait_for_timeout(300)
        self.go("Subject")
