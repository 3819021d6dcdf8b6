"""A page is whole, however long the kernel behind it takes, and whatever happens meanwhile."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

REFLECT = "01-reflect.ipynb"
ASKING, ANSWER = b"request_states", b"update_states"
"""What a browser asks the kernel for, and what it builds the page from."""


class Held:
    """Stands between a page and the kernel: from one message on, nothing passes on that way until it is let go."""

    def __init__(self, page: Page, first: bytes) -> None:
        self._page, self._first = page, first
        self._waiting: list[Callable[[], None]] = []
        self._is_over = False
        page.route_web_socket(re.compile("/channels"), self._between)

    def _between(self, browser) -> None:
        server = browser.connect_to_server()
        browser.on_message(lambda message: self._pass(message, lambda: server.send(message)))
        server.on_message(lambda message: self._pass(message, lambda: browser.send(message)))

    def _pass(self, message: str | bytes, send: Callable[[], None]) -> None:
        said = message if isinstance(message, bytes) else message.encode()
        if not self._is_over and (self._waiting or self._first in said):
            self._waiting.append(send)
        else:
            send()

    def begins(self) -> None:
        """Wait until the message has come that is held."""
        for _ in range(600):
            if self._waiting:
                return
            self._page.wait_for_timeout(100)
        raise AssertionError(f"{self._first!r} never came")

    def let_go(self) -> None:
        """Let everything pass, in its order and at once."""
        self._is_over = True
        for send in self._waiting:
            send()


def company(page: Page):
    """The field of the company."""
    return page.get_by_label("Company", exact=True)


@pytest.fixture
def other(workbook, context):
    """The Reflect page in another tab, where somebody goes on."""
    other = context.new_page()
    workbook.open(other, REFLECT)
    return other


def test_a_form_is_waited_for(workbook, page):
    """JupyterLab gives a form two seconds, and after four asks the kernel for each widget by itself."""
    held = Held(page, ANSWER)
    page.goto(f"{workbook.base}/doc/tree/{REFLECT}?token={workbook.token}")
    held.begins()
    page.wait_for_timeout(6000)
    held.let_go()
    workbook.until_live(page)
    company(page).fill("Ashgrove Mutual")
    expect(page.locator(".afterword-status").first).to_contain_text("Saved at")


def test_what_changes_while_a_page_is_built_is_on_it(workbook, page, other):
    """The change comes right behind the answer."""
    held = Held(page, ANSWER)
    page.goto(f"{workbook.base}/doc/tree/{REFLECT}?token={workbook.token}")
    held.begins()
    company(other).fill("Ravensworth & Daughters")
    expect(other.locator(".afterword-status").first).to_contain_text("Saved at")
    held.let_go()
    expect(company(page)).to_have_value("Ravensworth & Daughters", timeout=20_000)


def test_somebody_who_is_new_before_the_answer_is_on_the_page_too(workbook, page, other):
    """The parts of their box are not known yet when the browser first hears of it."""
    people = other.get_by_label("Their full name", exact=True)
    people.last.fill("Noor van Dijk")
    before = people.count()
    held = Held(page, ASKING)
    page.goto(f"{workbook.base}/doc/tree/{REFLECT}?token={workbook.token}")
    held.begins()
    other.get_by_role("button", name="Add another person you met").click()
    expect(people).to_have_count(before + 1)
    held.let_go()
    expect(page.get_by_label("Their full name", exact=True)).to_have_count(before + 1, timeout=20_000)
