"""One person's whole way in a real browser, by keyboard: from a blank journal to sent notes and a chart."""

import re
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest
from by_keyboard import Keyboard
from playwright.sync_api import expect

from afterword import compose, load, open_journal
from afterword.notes.composing import brief
from afterword.records import Changes, Interview

pytestmark = pytest.mark.browser

PANEL = load(Path(__file__).parents[1] / "examples" / "panel.yaml")
PERSON = {
    "name": "Their full name",
    "address_as": "What they asked to be called",
    "title": "Their job",
    "email": "Their e-mail address",
    "learned": "Thank you for telling (showing, asking) me …",
    "moment": "I still think of …",
    "cares_about": "What they kept coming back to: …",
    "look_forward": "What I would most look forward to with you is …",
    "promised": "I said I would send …",
}


def held_yesterday() -> Interview:
    """The panel as it is in the file, but held yesterday: what is still to come owes no note."""
    yesterday = datetime.now().date() - timedelta(days=1)
    moved = {name: datetime.combine(yesterday, getattr(PANEL.interview, name).time()) for name in ("at", "until")}
    return PANEL.model_copy(update={"interview": PANEL.interview.model_copy(update=moved)})


def type_the_interview(keys: Keyboard, panel: Interview) -> None:
    """The job, the meeting, the candidate."""
    job, meeting, me = panel.application, panel.interview, panel.candidate
    keys.begin_at("Interview")
    keys.choose("How much time do you have?", "Ten minutes")
    keys.write("Company", job.company)
    keys.write("Role", job.role)
    keys.write_rows("They are looking for …", "Add another thing they are looking for", job.requirements)
    keys.pick("Date", f"{meeting.at:%m%d%Y}")
    keys.pick("It began at", f"{meeting.at:%I%M%p}")
    keys.pick("It ended at", f"{meeting.until:%I%M%p}")
    keys.write("City where the interview took place", "Boston")
    keys.expect("Time zone", meeting.timezone)
    keys.expect("Whose public holidays count", meeting.region)
    keys.choose("Which interview was it?", "The final")
    keys.choose("How did you meet?", "In person")
    keys.pick("When you will hear from them", f"{meeting.decision_by:%m%d%Y}")
    keys.write("Who arranged the interview", meeting.coordinator.name)
    keys.write("E-mail address of whoever arranged it", meeting.coordinator.email)
    keys.write("Your full name", me.name)
    keys.write("Your e-mail address", me.email)
    keys.write("Your phone number", me.phone)


def type_the_people(keys: Keyboard, panel: Interview) -> None:
    """Each person met, and what passed between the two of them."""
    for number, person in enumerate(panel.interviewers):
        if number:
            keys.press("Add another person you met")
            keys.arrive("Their full name")
        for field, label in PERSON.items():
            if getattr(person, field):
                keys.write(label, getattr(person, field), stay=bool(number) and field == "name")


def type_yourself(keys: Keyboard, panel: Interview) -> None:
    """What is true of the candidate, and what is for nobody else."""
    about = panel.reflection
    for stem, points, add in (
        ("I …", about.strengths, "Add another strength"),
        ("What I did not get to say: I …", about.new_points, "Add another new point"),
    ):
        for number, point in enumerate(points):
            if number:
                keys.press(add)
                keys.arrive(stem)
            keys.write(stem, point.text, stay=bool(number))
            keys.choose("Which of the things they are looking for does it meet?", point.meets)
            for name in point.for_:
                keys.tick(name)
    keys.write_rows("I also …", "Add another skill", about.complementary_skills)
    keys.write("Something in my story that bears on this job: I …", about.unique)
    keys.write("What I would most look forward to is …", about.enthusiasm)
    keys.choose("Do you want this job?", "Yes")
    keys.choose("Whom does it concern?", about.put_right.for_)
    keys.write("We spoke about …", about.put_right.topic)
    keys.write("Asked again, I …", about.put_right.better)
    keys.write("What went well, and why?", about.went_well)
    keys.write("What went less well?", about.went_badly)
    keys.write("What will you do next time?", about.improve)
    keys.choose("How did it feel, all in all?", str(about.feeling))


def only_interview(journal: Path) -> Interview | None:
    """What the journal holds."""
    opened = open_journal(journal)
    try:
        (listed,) = opened.interviews()
        return listed.interview
    finally:
        opened.close()


def test_from_a_blank_journal_to_sent_notes_and_a_chart(workbook, page, screenshots):
    """Nothing is clicked, nothing typed is lost, and what the person sees is what the journal holds."""
    panel = held_yesterday()
    page.set_viewport_size({"width": 1280, "height": 900})
    workbook.open(page, "00-start-here.ipynb")
    expect(page.get_by_text("Nothing is open. After your next interview, begin with Reflect.")).to_be_visible()
    screenshots.take(page, "start")
    keys = Keyboard(page)

    workbook.open(page, "01-reflect.ipynb")
    type_the_interview(keys, panel)
    type_the_people(keys, panel)
    keys.saved()

    page.reload()
    workbook.until_live(page)
    assert page.get_by_label("Their full name", exact=True).nth(2).input_value() == "Lena Fischer"
    assert page.get_by_label("Company", exact=True).input_value() == "Northwind Clinics"
    keys.begin_at("I …")
    type_yourself(keys, panel)
    keys.saved()
    expect(page.get_by_text("3 notes are ready to be read, each a different one.")).to_be_visible()
    screenshots.take(page, "reflect")
    assert only_interview(workbook.journal) == panel

    workbook.open(page, "02-write.ipynb")
    expect(page.get_by_text(re.compile("Best sent by the end of"))).to_be_visible()
    expected = compose(panel)
    look_at_another_kind(workbook, keys, page, panel)
    keys.begin_at("Subject")
    for number, note in enumerate(expected):
        if number:
            keys.go_to_tab(note.to)
            keys.into_tab()
        assert keys.value("Subject") == note.subject
        assert keys.value("Note") == note.body
        expect(page.get_by_text("Ready: nothing has to change.").locator("visible=true")).to_be_visible()
        if note.to == "Maria Okafor":
            change_one_thing(keys, page, panel)
            copy_the_brief(keys, page, panel)
        if note.to == "Tom Weiss":
            edit_and_mend(keys, page)
        screenshots.take(page, f"write-{number}")
        keys.press("Save a mail draft")
        expect(page.get_by_text(re.compile("^Saved as ")).locator("visible=true")).to_be_visible()
        keys.press("I sent it")
        expect(page.get_by_text(re.compile("^Sent on ")).locator("visible=true")).to_be_visible()
    expect(page.get_by_role("tab")).to_have_text([f"{p.name} · sent" for p in panel.interviewers])
    drafts = sorted((workbook.journal.parent / "drafts").iterdir())
    mails = [message_from_bytes(path.read_bytes(), policy=SMTP) for path in drafts]
    assert {mail["To"].addresses[0].addr_spec for mail in mails} == {p.email for p in panel.interviewers}
    assert all("Thank you" in m.get_content() or "thanks" in m.get_content() for m in mails)

    workbook.open(page, "03-follow-through.ipynb")
    expect(page.get_by_text("Of 1 interview, 0 led on or to an offer and 1 is still pending.")).to_be_visible()
    keys.begin_at("What came of it")
    keys.choose("What came of it", "Offer", stay=True)
    expect(page.get_by_text("Of 1 interview, 1 led on or to an offer and 0 are still pending.")).to_be_visible()
    expect(page.get_by_text(re.compile("You owed 3 notes: 3 were sent, 3 of them on time"))).to_be_visible()
    screenshots.take(page, "follow-through")
    (entry,) = open_journal(workbook.journal).entries()
    assert entry.outcome().outcome == "offer"
    assert {mark.interviewer for mark in entry.sent} == {p.name for p in panel.interviewers}


def look_at_another_kind(workbook, keys: Keyboard, page, panel: Interview) -> None:
    """A follow-up is unfolded and chosen, is still there after the page was reloaded, and is left again."""
    keys.begin_at("Tone of the notes that you have not changed")
    keys.press("Another kind of note")
    keys.choose("What the notes are for", "A follow-up")
    first = compose(panel, kind="follow-up")[0]
    expect(page.get_by_label("Note", exact=True).locator("visible=true")).to_have_value(first.body)
    expect(page.get_by_text(re.compile("A follow-up fits from .* on, a week after that;"))).to_be_visible()
    page.reload()
    workbook.until_live(page)
    expect(page.get_by_label("Note", exact=True).locator("visible=true")).to_have_value(first.body)
    keys.begin_at("What the notes are for")
    keys.choose("What the notes are for", "A thank-you", stay=True)
    expect(page.get_by_label("Note", exact=True).locator("visible=true")).to_have_value(compose(panel)[0].body)


def change_one_thing(keys: Keyboard, page, panel: Interview) -> None:
    """A click makes the note shorter, and a click on what stands in its place undoes that."""
    shorter = compose(panel, changes={"Maria Okafor": Changes(shorter=True)})[0]
    keys.press("Shorter")
    note = page.get_by_label("Note", exact=True).locator("visible=true")
    expect(note).to_have_value(shorter.body)
    expect(page.get_by_role("button", name="Undo: shorter").locator("visible=true")).to_be_focused()
    page.keyboard.press("Enter")
    expect(note).to_have_value(compose(panel)[0].body)
    expect(page.get_by_role("button", name="Shorter", exact=True).locator("visible=true")).to_be_focused()


def copy_the_brief(keys: Keyboard, page, panel: Interview) -> None:
    """What is on the clipboard is the brief."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    keys.press("Let your own writing assistant phrase it")
    keys.press("Copy a brief")
    expect(page.get_by_text("Copied.").locator("visible=true")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == brief(panel, "Maria Okafor")
    keys.begin_at("Subject")


def edit_and_mend(keys: Keyboard, page) -> None:
    """A word too much: a finding appears, and goes when the word does."""
    keys.at_the_start_of("Note")
    for _ in range(len("Dear ")):
        page.keyboard.press("ArrowRight")
    page.keyboard.type("[Name] ")
    expect(page.get_by_text("Not ready yet: one thing has to be mended.").locator("visible=true")).to_be_visible()
    for _ in range(len("[Name] ")):
        page.keyboard.press("Backspace")
    expect(page.get_by_text("Ready: nothing has to change.").locator("visible=true")).to_be_visible()
    page.keyboard.press("Control+End")
    page.keyboard.type("PS: The kettle in the break room is a good one.")
    keys.saved()
