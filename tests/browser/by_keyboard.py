"""A person at the keyboard: Tab to a field, type, choose from a list; nothing is clicked."""

from playwright.sync_api import Page

FOCUSED = """() => {
  const e = document.activeElement;
  const label = (e?.labels?.[0]?.textContent || e?.getAttribute?.('aria-label') || e?.textContent || '').trim();
  return {label, tag: e?.tagName, type: e?.type, value: e?.value};
}"""
CHOSEN = "() => document.activeElement.selectedOptions[0].textContent.replaceAll('\\u00a0', ' ')"
FARTHEST = 150


class Keyboard:
    """Types into a page of the workbook as somebody who never touches the mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def focused(self) -> dict[str, str]:
        """What has the focus: its label, tag, type and value."""
        return self.page.evaluate(FOCUSED)

    def begin_at(self, label: str) -> None:
        """Put the focus where reading the page would put it: on the field of that label."""
        self.page.get_by_label(label, exact=True).first.focus()

    def go(self, label: str, *, back: bool = False) -> None:
        """Press Tab (or Shift+Tab) until the field or button of that label has the focus."""
        for _ in range(FARTHEST):
            self.page.keyboard.press("Shift+Tab" if back else "Tab")
            if self.focused()["label"].startswith(label):
                return
        raise AssertionError(f"Tab never came to “{label}”; the focus is on {self.focused()}")

    def write(self, label: str, text: str) -> None:
        """Go to a field and type into it in place of what stands there."""
        self.go(label)
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text)

    def choose(self, label: str, option: str) -> None:
        """Go to a list and press the arrow down until the option stands in it."""
        self.go(label)
        self.page.keyboard.press("Home")
        for _ in range(FARTHEST):
            if self.page.evaluate(CHOSEN).startswith(option):
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"“{label}” has no “{option}”")

    def pick_date(self, label: str, digits: str) -> None:
        """Go to a date or a time and type its digits, in the order in which the browser shows them."""
        self.go(label)
        self.page.keyboard.type(digits)

    def press(self, label: str) -> None:
        """Go to a button and press it."""
        self.go(label)
        self.page.keyboard.press("Enter")
