"""The Follow-through page in a browser: unfolded by keyboard, narrow and dark, reloaded, and kept as a file."""

import re

import pytest
from playwright.sync_api import expect
from test_calm_pages import TOO_WIDE, barriers

pytestmark = pytest.mark.browser

SIDEWAYS = "() => document.documentElement.scrollWidth - innerWidth"


@pytest.fixture
def sample(workbook, page):
    """The page while it shows the sample."""
    workbook.open(page, "03-follow-through.ipynb")
    page.get_by_role("button", name="Look at the sample").locator("visible=true").or_(
        page.get_by_role("button", name="Back to my own journal")
    ).first.wait_for()
    offer = page.get_by_role("button", name="Look at the sample").locator("visible=true")
    if offer.count():
        offer.first.press("Enter")
    expect(page.get_by_text("Of 13 interviews, 5 led on or to an offer and 2 are still pending.")).to_be_visible()
    return page


def unfold(page, name):
    """Unfold a part of the page with the keyboard."""
    fold = page.get_by_role("button", name=name, exact=True).locator("visible=true").first
    if fold.get_attribute("aria-expanded") != "true":  # what a test unfolded is unfolded for the next
        fold.press("Enter")
    expect(fold).to_have_attribute("aria-expanded", "true")


def test_everything_unfolded(sample, screenshots):
    """By keyboard alone, at 420 pixels in the dark: nothing is cut off, and axe finds no barrier."""
    sample.set_viewport_size({"width": 420, "height": 900})
    screenshots.in_the("dark", sample)
    unfold(sample, "Not now, or not needed")
    unfold(sample, "The figures, and the rows behind them")
    for name in (
        "How soon your notes went",
        "What went together with an answer, and how long one takes",
        "What others have published",
        "How interviews felt, what keeps coming up, and your strengths",
    ):
        unfold(sample, name)
    expect(sample.get_by_text("How your interviews felt")).to_be_visible()
    sample.get_by_role("button", name="1 – November 2026, open: show the rows").press("Enter")
    expect(sample.get_by_role("heading", name="November 2026: open: 1 row")).to_be_visible()
    screenshots.take(sample, "follow-through-unfolded")
    assert sample.evaluate(TOO_WIDE) == []
    assert barriers(sample) == []


def test_undoing_by_keyboard(sample):
    """A note is put off; the keyboard stands on Undo, which brings it back; a reload in between loses nothing."""
    unfold(sample, "Not now, or not needed")
    sample.get_by_role("button", name="Show it again tomorrow").locator("visible=true").press("Enter")
    undo = sample.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    undo.press("Enter")
    expect(sample.get_by_text(re.compile("Your note to Dr. Wanjirũ Kamau-Mbugua .* is due by"))).to_be_visible()
    sample.reload()
    expect(sample.get_by_text("Of 13 interviews, 5 led on or to an offer and 2 are still pending.")).to_be_visible()
    expect(sample.get_by_text(re.compile("Your note to Dr. Wanjirũ Kamau-Mbugua .* is due by"))).to_be_visible()


def test_the_page_as_a_file(sample, tmp_path):
    """A press saves it; the file opens with nothing to complain of, asks nobody, and a number leads to its rows."""
    with sample.expect_download() as saved:
        sample.get_by_role("button", name="Save this page as a file").press("Enter")
    assert saved.value.suggested_filename == "afterword-follow-through.html"
    file = tmp_path / "saved.html"
    saved.value.save_as(file)
    sample.goto("about:blank")
    sample.set_content(file.read_text(encoding="utf-8"))
    sample.set_viewport_size({"width": 420, "height": 900})
    assert sample.evaluate(SIDEWAYS) <= 0
    sample.get_by_text("The figures behind it").first.press("Enter")
    sample.get_by_role("link", name="6", exact=True).first.press("Enter")
    expect(sample.locator("#rows-said")).to_have_text(re.compile("owed: 6.$"))
    expect(sample.locator("#rows tbody tr:visible")).to_have_count(6)
    sample.get_by_role("button", name="Show all again").press("Enter")
    expect(sample.locator("#rows tbody tr:visible")).to_have_count(25)
    with sample.expect_download() as saved:
        sample.go_back()
        sample.get_by_role("button", name="Save a calendar file").press("Enter")
    assert saved.value.suggested_filename == "afterword.ics"
