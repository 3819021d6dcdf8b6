"""A note is typed at a real keyboard: the words found are underlined in it, and nothing gets in the way of the keys."""

import os
import re
import signal
from pathlib import Path

import pytest
from playwright.sync_api import expect

from afterword import load, open_journal
from afterword.forms.chosen import choose
from afterword.records import Note

pytestmark = pytest.mark.browser

EXAMPLES = Path(__file__).parents[1] / "examples"
PANEL = load(EXAMPLES / "panel.yaml")
NOTE = (EXAMPLES / "note-to-okafor.txt").read_text(encoding="utf-8")
UNDERLINED = (
    """area => [...area.parentElement.querySelectorAll('mark')].map(mark => [mark.textContent, mark.className])"""
)
READ = """area => area.parentElement.dataset.read === "true" """
CURSOR = "area => [area.value.slice(0, area.selectionStart), area.value.slice(area.selectionStart, area.selectionEnd)]"
METRICS = """area => [area, area.previousElementSibling].map(e => {
  const { font, letterSpacing, paddingLeft, paddingTop, lineHeight, whiteSpace, overflowWrap } = getComputedStyle(e);
  const { left, top, width, height } = e.getBoundingClientRect();
  return { font, letterSpacing, paddingLeft, paddingTop, lineHeight, whiteSpace, overflowWrap,
           left, top, width, height, scrollHeight: e.scrollHeight, clientWidth: e.clientWidth };
})"""
GREETING = "Dear Dr. Okafor,"


@pytest.fixture
def note(workbook, page):
    """The note to Dr. Okafor in the person's own words, read and found ready, with the keyboard in it."""
    journal = open_journal(workbook.journal)
    interview_id = journal.save(PANEL)
    journal.keep_note(interview_id, Note(to="Maria Okafor", subject="Thank you for your time", body=NOTE))
    choose(journal, interview_id)
    number = len(journal.interviews())
    journal.close()
    page.set_viewport_size({"width": 1280, "height": 1200})
    workbook.open(page, "02-write.ipynb")
    expect(page.get_by_label("Interview", exact=True).locator("option")).to_have_count(number)
    found = page.get_by_label("Note", exact=True).locator("visible=true").first
    expect(found).to_have_value(NOTE)
    expect(page.get_by_text("Ready: nothing has to change.").locator("visible=true")).to_be_visible()
    found.focus()
    return found


def after(page, note, words):
    """Put the cursor behind these words, by keyboard."""
    note.focus()
    before = note.input_value().index(words) + len(words)
    page.keyboard.press("Control+Home")
    for _ in range(before):
        page.keyboard.press("ArrowRight")


def until(page, note, words, kind):
    """Wait until exactly these words are underlined as a remark of that kind."""
    at = f"area => ({UNDERLINED})(area).some(([said, css]) => said === {words!r} && css === 'is-{kind}')"
    page.wait_for_function(f"([area]) => ({at})(area)", arg=[note.element_handle()])


def said(page):
    """What a screen reader was told last."""
    page.wait_for_timeout(150)
    return page.locator(".afterword-editor [role=status]").locator("visible=true").first.text_content()


def test_words_are_underlined_where_they_stand_and_the_cursor_stays(page, note, screenshots):
    """Behind a character of two halves too, and every key of a quick typist arrives."""
    after(page, note, "Dear ")
    typed = "👩🏽‍⚕️ teh 𝒟 [Name] "
    page.keyboard.type(typed, delay=15)
    until(page, note, "teh", "must")
    until(page, note, "[Name]", "must")
    assert note.evaluate(CURSOR) == [f"Dear {typed}", ""]
    assert note.input_value().startswith(f"Dear {typed}Dr. Okafor,\n")
    text, under = note.evaluate(METRICS)
    assert text == under, "the underlines would stand beside their words"
    screenshots.take(page, "typing")


def test_lines_keys_and_undo_are_the_browsers_own(page, note):
    """Enter makes a line, single letters are letters, and Ctrl-Z takes back what was typed."""
    written = note.input_value()
    after(page, note, GREETING)
    page.keyboard.press("Enter")
    page.keyboard.type("abxdd00m ")
    page.keyboard.press("Shift+Enter")
    assert note.input_value() == written.replace(GREETING, f"{GREETING}\nabxdd00m \n", 1)
    for _ in range(40):
        page.keyboard.press("Control+z")
    assert note.input_value() == written


def test_a_remark_that_goes_does_not_take_the_keyboard_with_it(page, note):
    """Its words were mended in another way while the keyboard was on what it offers."""
    after(page, note, "Dear ")
    page.keyboard.type("teh ")
    offered = page.get_by_role("button", name="Write “the”").locator("visible=true")
    offered.focus()
    note.evaluate("area => { area.value = area.value.replace('teh ', ''); area.dispatchEvent(new Event('input')); }")
    expect(offered).to_have_count(0)
    expect(note).to_be_focused()


def test_the_next_remark_is_a_key_away_and_so_is_its_fix_and_the_way_back(page, note):
    """F8 selects the words and reads the remark out; Tab comes to what mends them, and then to what undoes that."""
    after(page, note, "Dear ")
    page.keyboard.type("teh ")
    after(page, note, "With thanks,")
    page.keyboard.type(" [Name]")
    until(page, note, "teh", "must")
    until(page, note, "[Name]", "must")
    page.keyboard.press("Control+Home")
    page.keyboard.press("F8")
    assert note.evaluate(CURSOR) == ["Dear ", "teh"]
    assert said(page) == "Mend this: “teh”: Did you mean the definite article? 1 of 2. Press Tab for what can be done."
    page.keyboard.press("F8")
    assert note.evaluate(CURSOR)[1] == "[Name]"
    page.keyboard.press("Shift+F8")
    assert note.evaluate(CURSOR)[1] == "teh"

    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Write “the”")
    page.keyboard.press("Enter")
    expect(note).to_be_focused()
    expect(note).to_have_value(re.compile("^Dear the Dr. Okafor,"))
    assert note.evaluate(CURSOR) == ["Dear the", ""]
    expect(page.get_by_role("button", name="Undo this change").locator("visible=true")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Undo this change")
    page.keyboard.press("Enter")
    expect(note).to_be_focused()
    until(page, note, "teh", "must")
    assert note.input_value().startswith("Dear teh Dr. Okafor,")
    page.keyboard.type("!")
    assert note.input_value().startswith("Dear teh! Dr. Okafor,")


def test_a_click_on_underlined_words_shows_their_remark_and_leaves_the_keyboard_in_the_text(page, note):
    """Beside the words and in the margin; what is typed next goes into the note."""
    after(page, note, "Dear ")
    page.keyboard.type("teh ")
    until(page, note, "teh", "must")
    peek = page.locator(".afterword-peek")
    expect(peek.locator("visible=true")).to_have_count(0)
    place = note.evaluate(
        "area => { const { x, y, width, height } = area.parentElement.querySelector('mark').getBoundingClientRect();"
        " return [x + width / 2, y + height / 2]; }"
    )
    page.mouse.click(*place)
    expect(peek.locator("visible=true")).to_contain_text("Mend this: “teh”: Did you mean the definite article?")
    expect(page.locator(".afterword-remark.is-current").locator("visible=true")).to_contain_text("“teh”")
    expect(note).to_be_focused()
    page.keyboard.press("Backspace")
    page.keyboard.press("Escape")
    expect(peek.locator("visible=true")).to_have_count(0)


def test_nothing_typed_is_lost_while_the_kernel_is_late(page, note, workbook):
    """A fix that comes late is brought into what was typed meanwhile, and the cursor stays with its words."""
    after(page, note, "Dear ")
    page.keyboard.type("teh ")
    until(page, note, "teh", "must")
    page.wait_for_timeout(600)
    os.kill(workbook.kernel, signal.SIGSTOP)
    try:
        page.get_by_role("button", name="Write “the”").locator("visible=true").first.click()
        after(page, note, "With thanks")
        page.keyboard.type(" and more", delay=20)
        page.wait_for_timeout(300)
        assert "Dear teh " in note.input_value()
    finally:
        os.kill(workbook.kernel, signal.SIGCONT)
    expect(note).to_have_value(re.compile("^Dear the Dr. Okafor,"))
    page.keyboard.type(", all of it", delay=20)
    assert "With thanks and more, all of it,\n" in note.input_value()
    page.wait_for_timeout(1000)
    page.reload()
    workbook.until_live(page)
    again = page.get_by_label("Note", exact=True).locator("visible=true").first
    expect(again).to_have_value(re.compile(r"^Dear the Dr. Okafor,[\s\S]*With thanks and more, all of it,"))


def test_what_is_typed_while_there_is_no_kernel_is_there_when_there_is_one_again(page, note, workbook):
    """The page loads anew by itself, and the note has every letter."""
    after(page, note, GREETING)
    page.keyboard.type(" hello", delay=20)
    with page.expect_event("load", timeout=60_000):
        os.kill(workbook.kernel, signal.SIGKILL)
        page.keyboard.type(", it is me", delay=20)
    workbook.until_live(page)
    again = page.get_by_label("Note", exact=True).locator("visible=true").first
    expect(again).to_have_value(re.compile("^Dear Dr. Okafor, hello, it is me"))
    page.wait_for_timeout(1000)
    drafts = open_journal(workbook.journal)
    (saved,) = {draft.note.body for draft in drafts.drafts(drafts.interviews()[0].id, "Maria Okafor")[-1:]}
    drafts.close()
    assert saved == again.input_value()


def test_two_tabs_show_one_note(page, note, workbook, context):
    """What is typed in one comes into the other, where its cursor stays."""
    other = context.new_page()
    workbook.open(other, "02-write.ipynb")
    there = other.get_by_label("Note", exact=True).locator("visible=true").first
    after(other, there, GREETING)
    page.keyboard.press("Control+Home")
    page.keyboard.type("My ")
    expect(there).to_have_value(re.compile("^My Dear Dr. Okafor,"))
    assert there.evaluate(CURSOR) == [f"My {GREETING}", ""]
    other.keyboard.type(" hello")
    expect(note).to_have_value(re.compile("^My Dear Dr. Okafor, hello"))
    assert note.evaluate(CURSOR) == ["My ", ""]
