"""Practice and workshop pages in a real browser: with the keyboard alone, and until nothing is left."""

import pytest
from by_keyboard import Keyboard
from playwright.sync_api import expect
from test_calm_pages import TOO_WIDE, barriers

import afterword

pytestmark = pytest.mark.browser


def test_an_exercise_is_solved_with_the_keyboard_alone(workbook, page, screenshots):
    """The answer is read out where it appears, and the page has no barrier, also narrow and dark."""
    workbook.open(page, "04-practice.ipynb")
    hands = Keyboard(page)
    hands.begin_at("How the children vote for Friday's menu")
    for label in ("I lost the thread at the question", "Ask what they pay", "I felt: four out of five"):
        hands.go(label)
        page.keyboard.press("Space")
    hands.go("Check")
    page.keyboard.press("Enter")
    answered = page.locator(".afterword-answered[role=status]", has_text="Yes.").first
    expect(answered).to_contain_text("nothing in them ever enters a note")
    expect(page.get_by_text("1 of 9 exercises are solved.")).to_be_attached()
    page.set_viewport_size({"width": 420, "height": 900})
    screenshots.in_the("dark", page)
    assert page.evaluate(TOO_WIDE) == []
    assert barriers(page) == []


def test_goodbye_takes_the_journal_along_and_leaves_nothing(workbook, page, tmp_path):
    """Saved by the browser, chosen again, compared; then removed, and said so."""
    mine = afterword.open_journal(workbook.journal)
    mine.remember("a line", "of my own")
    mine.close()
    workbook.open(page, "workshop/goodbye.ipynb")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save it with the browser").click()
    copy = tmp_path / "mine.sqlite"
    saved.value.save_as(copy)
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name="Choose the file that was saved").click()
    choosing.value.set_files(copy)
    expect(page.get_by_text("was read back, and holds all that your journal holds.")).to_be_visible()
    page.get_by_role("button", name="Remove my journal from this computer").click()
    page.get_by_role("button", name="Yes, remove them").click()
    expect(page.get_by_text("Removed from this computer:")).to_be_visible()
    expect(page.get_by_text(str(workbook.journal), exact=True).first).to_be_visible()
    left, taken = afterword.open_journal(workbook.journal), afterword.open_journal(copy)
    assert (left.remembered("a line"), taken.remembered("a line")) == (None, "of my own")
    left.close()
    taken.close()


def test_the_slides_turn_with_the_arrow_keys(workbook, page, tmp_path):
    """One file, which asks nobody for anything."""
    workbook.open(page, "workshop/guide.ipynb")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the slides").click()
    slides = tmp_path / "slides.html"
    saved.value.save_as(slides)
    page.set_content(slides.read_text(encoding="utf-8"))
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("heading", name="Six sentences")).to_be_in_viewport()
    expect(page.get_by_role("heading", name="Why write at all")).not_to_be_in_viewport()
