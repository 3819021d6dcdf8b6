"""The Write page keeps a person's words, shows what a coach would say of them, and leads them out to their own mail."""

import base64
import re
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import SMTP
from html import unescape
from pathlib import Path

import pytest

from afterword import load, open_journal
from afterword.forms import opened
from afterword.forms.write import WritePage
from afterword.forms.write.due import due_in_words
from afterword.notes.composing import compose

EXAMPLES = Path(__file__).parents[2] / "examples"
PANEL = load(EXAMPLES / "panel.yaml")


def words(html):
    """What an HTML widget says, without its tags."""
    return unescape(re.sub(r"<[^>]+>", "", html.value))


def remarks(card):
    """Every rule that speaks of a note now."""
    return {finding.rule for finding in card.margin.findings}


def test_each_person_has_a_tab_with_the_note_composed_for_them():
    """In the order of the interview, ready to be sent."""
    page = WritePage()
    assert [card.title for card in page.panel.cards] == ["Maria Okafor", "Tom Weiss", "Lena Fischer"]
    for card, note in zip(page.panel.cards, compose(PANEL), strict=True):
        assert (card.subject.value, card.body.value) == (note.subject, note.body)
        assert words(card.margin.state) == "Ready: nothing has to change."
    assert words(page.panel.cards[0].to) == "To Maria Okafor, m.okafor@northwind.example"


def test_a_change_is_saved_at_once_and_there_again_on_the_next_visit():
    """Closing the laptop loses nothing."""
    card = WritePage().panel.cards[1]
    card.body.value = card.body.value.replace("Dear Tom,", "Dear Tom and team,")
    assert re.fullmatch(r"Saved at \d\d:\d\d\.", words(card._page.status.line))
    again = WritePage().panel.cards
    assert again[1].body.value.startswith("Dear Tom and team,")
    assert again[1].edited
    assert not again[0].edited


def test_a_note_emptied_by_its_writer_stays_empty():
    """Even nothing is what the person typed."""
    WritePage().panel.cards[0].body.value = ""
    assert WritePage().panel.cards[0].body.value == ""


def test_a_remark_comes_with_a_fault_and_goes_with_it():
    """The coach reads along."""
    card = WritePage().panel.cards[1]
    good = card.body.value
    card.body.value = good.replace("Dear Tom,", "Dear [Name],")
    assert "placeholder" in remarks(card)
    assert words(card.margin.state).startswith("Not ready yet:")
    card.body.value = good
    assert "placeholder" not in remarks(card)
    assert words(card.margin.state) == "Ready: nothing has to change."


def test_a_suggestion_is_applied_with_one_click(journal):
    """The words meant are replaced, and nothing else."""
    card = WritePage().panel.cards[0]
    good = card.body.value
    card.body.value = good.replace("whiteboard", "whitebord")
    spelled = [f for f in card.margin.findings if f.rule == "spelling"]
    assert [card.note.text[f.start : f.end] for f in spelled] == ["whitebord"]
    remark = next(one for one in card.margin.remarks.remarks if "Write “whiteboard”" in one["actions"])
    card.margin.press(remark["id"], remark["actions"].index("Write “whiteboard”"))
    assert card.body.value == good
    assert journal.drafts(page_id(journal), "Maria Okafor")[-1].note.body == good


def page_id(journal):
    """The id of the only interview."""
    return journal.interviews()[0].id


def test_starting_again_keeps_ones_own_version_to_have_back():
    """Nothing that was written by hand is lost to a click."""
    card = WritePage().panel.cards[2]
    composed = card.body.value
    card.body.value = own = composed.replace("Best regards", "Yours")
    card.versions.again.click()
    assert card.body.value == composed
    assert not card.edited
    assert WritePage().panel.cards[2].body.value == composed
    card.versions.back.click()
    assert card.body.value == own
    assert WritePage().panel.cards[2].body.value == own


def test_an_unchanged_note_follows_the_reflection_and_a_changed_one_stays(journal):
    """A person's edit is never overwritten by what they add to the reflection."""
    page = WritePage()
    page.panel.cards[0].body.value = "Dear Dr. Okafor,\n\nMy own words.\n"
    about = PANEL.reflection.model_copy(update={"enthusiasm": "running the new building from its first day"})
    journal.save(PANEL.model_copy(update={"reflection": about}), page_id(journal))
    page._page.look()
    assert page.panel.cards[0].body.value == "Dear Dr. Okafor,\n\nMy own words.\n"
    assert "running the new building from its first day" in page.panel.cards[1].body.value


def test_a_saved_draft_is_a_mail_that_holds_exactly_the_note(tmp_path):
    """The file beside the journal and the download are the same bytes."""
    card = WritePage().panel.cards[0]
    card.actions.save.click()
    path = tmp_path / "drafts" / "2026-11-25 Northwind Clinics, Maria Okafor.eml"
    mail = message_from_bytes(path.read_bytes(), policy=SMTP)
    assert mail["To"] == "Maria Okafor <m.okafor@northwind.example>"
    assert mail["Subject"] == card.subject.value
    assert mail.get_content().replace("\r\n", "\n") == card.body.value
    encoded = re.search(r"base64,([^\"]+)", card.actions.download.value)[1]
    assert base64.b64decode(encoded) == path.read_bytes()
    assert words(card.actions.told).startswith(f"Saved as “{path.name}” in {path.parent}.")


def test_the_ways_out_carry_what_stands_on_the_page():
    """Copy and mail link follow each change."""
    card = WritePage().panel.cards[1]
    card.body.value = "Dear Tom,\n\nThank you & goodbye.\n"
    assert card.actions.copy.text == card.body.value
    assert card.actions.copy_subject.text == card.subject.value
    assert 'href="mailto:tom.weiss@northwind.example?' in card.actions.mail.value
    assert "Thank%20you%20%26%20goodbye." in card.actions.mail.value


def test_a_note_without_an_address_says_where_to_add_one(journal):
    """Not that it is too long."""
    tom = PANEL.interviewers[1].model_copy(update={"email": None})
    journal.save(
        PANEL.model_copy(update={"interviewers": (tom,), "reflection": type(PANEL.reflection)()}), page_id(journal)
    )
    card = WritePage().panel.cards[0]
    assert words(card.to) == "To Tom Weiss. No address is known yet."
    assert card.actions.mail.value == ""
    assert (
        words(card.actions.how)
        == "There is no e-mail address yet: add it on the page Reflect, or choose another way below."
    )


def test_sent_is_one_click_and_can_be_taken_back(journal):
    """The mark says when, keeps the words that left, and shows on the tab."""
    page = WritePage()
    card = page.panel.cards[1]
    card.actions.sent.click()
    (mark,) = journal.entry(page_id(journal)).sent
    assert (mark.interviewer, mark.kind, mark.channel) == ("Tom Weiss", "thank-you", "email")
    assert datetime.now(UTC) - mark.at < timedelta(seconds=30)
    assert page.panel.tabs.get_title(1) == card.title == "Tom Weiss · sent"
    assert words(card.actions.told).startswith("Sent on ")
    assert [words(line) for line in card.margin.children] == [
        "This note has left, so the coach says nothing more about it."
    ]
    kept = [draft for draft in journal.drafts(page_id(journal), "Tom Weiss") if draft.kept]
    assert kept[-1].note.body == card.body.value
    card.actions.take_back.click()
    assert journal.entry(page_id(journal)).sent == ()
    assert page.panel.tabs.get_title(1) == "Tom Weiss"


def test_another_tone_rewrites_the_notes_that_were_not_changed():
    """And is remembered for this interview."""
    page = WritePage()
    page.panel.cards[0].body.value = "My own words.\n"
    page.panel.choice.tone.value = "formal"
    assert page.panel.cards[0].body.value == "My own words.\n"
    assert page.panel.cards[1].body.value == compose(PANEL, tone="formal")[1].body
    assert WritePage().panel.choice.tone.value == "formal"


def test_what_stayed_out_is_listed_with_its_reason(journal):
    """The person can mend the fragment or leave it."""
    maria = PANEL.interviewers[0].model_copy(update={"moment": "how she drew the schedule"})
    journal.save(PANEL.model_copy(update={"interviewers": (maria, *PANEL.interviewers[1:])}), page_id(journal))
    page = WritePage()
    assert page.left_out.lines == [
        "Dr. Okafor, what you still think of: “how she drew the schedule”. "
        "It says “she”: if that is Dr. Okafor, write “you”; if not, say who it is."
    ]


def test_an_unfinished_interview_says_what_is_missing(journal):
    """In place of the notes, until there is enough for them."""
    typed = journal.typed(page_id(journal))
    typed["application"]["role"] = ""
    journal.keep(typed, page_id(journal))
    page = WritePage()
    assert [words(line) for line in page.panel.children] == [
        "Before a note can be written, this is still needed: the role.",
        "To mend it, go to the page Reflect.",
    ]


def test_an_empty_journal_offers_the_sample_and_the_way_to_begin(tmp_path, monkeypatch):
    """The first visit is no dead end."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "empty.sqlite"))
    opened._own.clear()
    page = WritePage()
    assert [words(line) for line in page.panel.children] == [
        "There is no interview to write about yet. Begin on the page Reflect: two minutes are enough."
    ]
    assert page.chooser.children == ()
    section = page.interview()
    notice = next(part for part in section.children if type(part).__name__ == "SampleNotice")
    notice.open_sample.click()
    assert page.panel.cards
    assert "sample-in-use.sqlite" in page._page.journal.address
    notice.back.click()
    assert page.panel.cards == ()


def test_hostile_names_and_words_are_shown_as_the_text_that_they_are(journal):
    """Nothing typed becomes a tag."""
    evil = PANEL.interviewers[0].model_copy(update={"name": "<b onclick=x>Eve</b>", "email": '"><script>@x.example'})
    reflection = PANEL.reflection.model_copy(update={"strengths": (), "put_right": None, "new_points": ()})
    interview = PANEL.model_copy(update={"interviewers": (evil,), "reflection": reflection})
    journal.save(interview, page_id(journal))
    card = WritePage().panel.cards[0]
    card.body.value = "Dear <script>alert(1)</script>,\n\nteh end\n"
    shown = card.to.value + card.actions.mail.value
    assert "<script" not in shown
    assert "<b onclick" not in shown


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (
            datetime(2026, 11, 25, 22, 0, tzinfo=UTC),
            "Best sent by the end of Friday 27 November (New York time): 2 days are left.",
        ),
        (
            datetime(2026, 11, 28, 4, 30, tzinfo=UTC),
            "Best sent by the end of Friday 27 November (New York time): 29 minutes are left.",
        ),
        (
            datetime(2026, 11, 28, 5, 30, tzinfo=UTC),
            "The best day for these notes was Friday 27 November. A late note is better than none: send it anyway.",
        ),
    ],
)
def test_the_deadline_is_said_in_words_without_shaming(now, said):
    """The day, the place, and what is left of the time."""
    assert due_in_words(PANEL, now) == said


def test_the_journal_of_another_process_is_noticed(tmp_path):
    """Two tabs, two kernels: what one saves the other shows."""
    page = WritePage()
    page._page.look()
    other = open_journal(tmp_path / "journal.sqlite")
    other.mark_sent(page_id(other), "Lena Fischer")
    page._page.look()
    assert page.panel.tabs.get_title(2) == "Lena Fischer · sent"
