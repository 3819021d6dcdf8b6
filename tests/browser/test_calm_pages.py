"""The pages as a person finds them: live, quiet, theirs to read and to use with the keyboard alone."""

import re
from time import perf_counter

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PAGES = {
    "00-start-here.ipynb": "Afterword",
    "01-reflect.ipynb": "Reflect",
    "02-write.ipynb": "Write",
    "03-follow-through.ipynb": "Follow through",
    "04-practice.ipynb": "Practice",
    "05-share.ipynb": "Share with your coach",
    "09-what-the-coach-looks-for.ipynb": "What the coach looks for",
    "workshop/cohort.ipynb": "The people who share with you",
}
AROUND = """() => [...document.querySelectorAll('button, jp-button, input, [role=button], [role=tab], [role=menuitem]')]
  .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.jp-Notebook'))
  .map(e => e.outerHTML.slice(0, 120))"""
CODE = ".jp-CodeCell .jp-Cell-inputWrapper, .jp-InputPrompt, .jp-OutputPrompt, .jp-Collapser"
DARKNESS = "() => getComputedStyle(document.querySelector('.jp-Notebook')).backgroundColor"
TOO_WIDE = """() => [...document.querySelectorAll('.jp-Notebook *')].filter(e => e.checkVisibility()
  && e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('[tabindex="0"][role="region"]'))
  .map(e => e.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize(("name", "heading"), PAGES.items())
def test_a_page_is_live_with_nothing_around_it(workbook, page, name, heading, record_property):
    """No click was needed, and no code, bar, menu or number is in sight."""
    began = perf_counter()
    workbook.open(page, name)
    record_property("seconds_to_live", round(perf_counter() - began, 2))
    expect(page).to_have_title("Afterword" if heading == "Afterword" else f"{heading} – Afterword")
    assert page.evaluate(AROUND) == []
    assert page.locator(CODE).locator("visible=true").count() == 0
    assert page.locator(".jp-mod-dirty").count() == 0, "leaving such a page would ask whether to leave it"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_reads_at_any_width_in_the_dark_and_by_ear(workbook, page, screenshots, name):
    """The theme follows the person's system, nothing is cut off at 420 pixels, and axe finds no barrier."""
    workbook.open(page, name)
    assert barriers(page) == []
    screenshots.take(page, f"blank-{name[:2]}")
    page.set_viewport_size({"width": 420, "height": 900})
    screenshots.in_the("dark", page)
    assert page.evaluate(TOO_WIDE) == []
    red, green, blue = (int(part) for part in re.findall(r"\d+", page.evaluate(DARKNESS))[:3])
    assert max(red, green, blue) < 64
    assert barriers(page) == []


def barriers(page):
    """What axe finds in the page's own words and forms; what JupyterLab puts around them is out of sight."""
    found = Axe().run(page, context={"include": [[".jp-Notebook .jp-WindowedPanel-viewport"]]})
    return [(broken["id"], [node["html"][:200] for node in broken["nodes"]]) for broken in found.response["violations"]]


def test_links_lead_to_pages_that_are_live_and_back_leads_back(workbook, page):
    """From the first page to the last, in one tab; a link leads to the top of its page."""
    workbook.open(page, "00-start-here.ipynb")
    for link, name in (("Reflect", "01-reflect"), ("Write", "02-write"), ("Follow through", "03-follow-through")):
        to = page.get_by_role("link", name=link, exact=True).locator("visible=true").first
        expect(to).to_have_attribute("href", f"/doc/tree/{name}.ipynb")
        to.click()
        expect(page).to_have_title(f"{link} – Afterword")
        expect(page).to_have_url(f"{workbook.base}/doc/tree/{name}.ipynb")
        expect(page.get_by_role("heading", level=1).locator("visible=true")).to_be_in_viewport()
        workbook.until_live(page)
    for turn, title in ((page.go_back, "Write"), (page.go_back, "Reflect"), (page.go_forward, "Write")):
        turn()
        expect(page).to_have_title(f"{title} – Afterword")
        workbook.until_live(page)


def test_stray_keys_change_nothing(workbook, page):
    """Keys by which JupyterLab would cut, add, run or save, pressed with the words of the page in focus."""
    workbook.open(page, "00-start-here.ipynb")
    cells = page.locator(".jp-Notebook .jp-Cell")
    number = cells.count()
    cells.first.focus()
    for key in (
        "a",
        "b",
        "x",
        "d",
        "d",
        "m",
        "y",
        "0",
        "0",
        "i",
        "i",
        "Enter",
        "Escape",
        "Shift+Enter",
        "Control+s",
        "Control+b",
    ):
        page.keyboard.press(key)
    cells.first.dblclick()
    page.wait_for_timeout(500)
    assert cells.count() == number
    assert page.locator(".cm-content").locator("visible=true").count() == 0
    assert page.locator("dialog, .jp-Dialog").count() == 0
    assert page.locator(".jp-mod-dirty").count() == 0
