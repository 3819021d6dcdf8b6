"""What the notes are for, how they go and how they sound: chosen for an interview, remembered, in plain words."""

from datetime import UTC, date, datetime

import pytest

from afterword import compose
from afterword.forms import opened
from afterword.forms.write import WritePage
from afterword.forms.write.due import due_in_words
from afterword.forms.write.manner import fits_in_words
from afterword.notes.composing import composition


def notes(page):
    """What stands in every note."""
    return [card.note for card in page.panel.cards]


def labels(field):
    """What a list offers."""
    return [label for label, _ in field.control.options]


def test_a_thank_you_by_email_needs_no_choice():
    """What is seldom wanted is folded away."""
    choice = WritePage().panel.choice
    assert not choice.fold.is_open
    assert choice.fold.children == (choice.fold.button,)
    assert labels(choice.kind) == [
        "A thank-you",
        "A follow-up: asking where things stand",
        "An answer to a rejection",
        "A withdrawal: you no longer want the job",
        "One note to Joan Pell, who arranged the interview",
    ]
    assert labels(choice.channel) == [
        "E-mail",
        "LinkedIn message, to somebody you are connected with",
        "LinkedIn request, up to 300 characters",
        "A card by hand",
        "A letter",
    ]
    choice.fold.button.click()
    assert choice.kind in choice.fold.children[1].children


@pytest.mark.parametrize("kind", ["follow-up", "after-rejection", "withdrawal", "coordinator"])
def test_another_kind_of_note_is_written_and_remembered(kind, panel):
    """For this interview, and open to sight on the next visit."""
    page = WritePage()
    page.panel.choice.kind.value = kind
    assert notes(page) == list(compose(panel, kind=kind))
    again = WritePage()
    assert notes(again) == list(compose(panel, kind=kind))
    assert again.panel.choice.fold.is_open
    again.panel.choice.kind.value = "thank-you"
    assert notes(page) != notes(again) == list(compose(panel))


@pytest.mark.parametrize(
    ("channel", "how"),
    [
        ("linkedin", "Copy it into a message on LinkedIn."),
        ("linkedin-request", "Copy it into your request on LinkedIn, which has room for 300 characters."),
        ("card", "Write it on a card by hand, and post it or hand it in."),
        ("letter", "Copy it into a letter, print it and sign it."),
    ],
)
def test_a_note_that_is_no_mail_has_no_subject_and_no_draft(channel, how, panel, words):
    """It is copied, and the page says where to."""
    page = WritePage()
    page.panel.choice.channel.value = channel
    assert notes(page) == list(compose(panel, channel=channel))
    card = page.panel.cards[0]
    assert card.subject not in card._words.children
    assert words(card.actions.children[0]) == how
    assert card.actions.children[1].children == (card.actions.copy, card.actions.sent)
    assert words(card.to) == "To Maria Okafor"
    assert (card.room in card._words.children) == (channel == "linkedin-request")
    assert words(card.room) == f"{len(card.body.value.strip())} of 300 characters."


def test_each_kind_and_channel_keeps_its_own_words():
    """What was typed into the thank-you is there again after a look at the card."""
    page = WritePage()
    page.panel.cards[0].body.value = "My own mail.\n"
    page.panel.choice.channel.value = "card"
    page.panel.cards[0].body.value = "My own card.\n"
    page.panel.choice.channel.value = "email"
    assert page.panel.cards[0].body.value == "My own mail.\n"
    page.panel.choice.channel.value = "card"
    assert WritePage().panel.cards[0].body.value == "My own card.\n"


def test_without_somebody_who_arranged_it_no_note_to_them_is_offered(journal, only, panel):
    """Also where one was chosen before."""
    WritePage().panel.choice.kind.value = "coordinator"
    meeting = panel.interview.model_copy(update={"coordinator": None})
    journal.save(panel.model_copy(update={"interview": meeting}), only)
    page = WritePage()
    assert page.panel.choice.kind.value == "thank-you"
    assert len(labels(page.panel.choice.kind)) == 4


def test_each_kind_is_marked_sent_and_taken_back_by_itself(journal, only):
    """A follow-up that did not leave after all leaves the thank-you sent."""
    page = WritePage()
    page.panel.cards[1].actions.sent.click()
    page.panel.choice.kind.value = "follow-up"
    tom = page.panel.cards[1]
    assert tom.title == "Tom Weiss"
    tom.actions.sent.click()
    assert tom.title == "Tom Weiss · sent"
    assert [(mark.kind, mark.channel) for mark in journal.entry(only).sent] == [
        ("thank-you", "email"),
        ("follow-up", "email"),
    ]
    tom.actions.take_back.click()
    assert [mark.kind for mark in journal.entry(only).sent] == ["thank-you"]


def test_a_note_that_has_left_stays_as_it_left(journal, only, panel):
    """What is added to the reflection later changes no word of it."""
    page = WritePage()
    left = page.panel.cards[1].body.value
    page.panel.cards[1].actions.sent.click()
    about = panel.reflection.model_copy(update={"enthusiasm": "running the new building from its first day"})
    journal.save(panel.model_copy(update={"reflection": about}), only)
    page._page.look()
    assert page.panel.cards[1].body.value == left == WritePage().panel.cards[1].body.value
    assert page.panel.cards[1].children == (page.panel.cards[1]._beside, page.panel.cards[1].actions)


def test_a_follow_up_says_when_it_fits(panel, monkeypatch, words):
    """A week past the promised day, or ten business days after the interview."""
    assert fits_in_words(panel, date(2026, 12, 15)) == (
        "They said you would hear by Wednesday 9 December. A follow-up fits from Wednesday 16 December on, a week "
        "after that; before then, waiting serves you better."
    )
    unnamed = panel.model_copy(update={"interview": panel.interview.model_copy(update={"decision_by": None})})
    assert fits_in_words(unnamed, date(2026, 12, 10)) == (
        "They named no day for their answer. A follow-up fits now: ten business days have passed since the interview."
    )
    monkeypatch.setattr(opened, "now", lambda: datetime(2026, 12, 17, 3, tzinfo=UTC))  # still the 16th in New York
    page = WritePage()
    assert words(page.panel.choice.fits) == ""
    page.panel.choice.kind.value = "follow-up"
    assert words(page.panel.choice.fits).endswith("A follow-up fits now: a week has passed since.")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("follow-up", "A follow-up is owed to nobody: one is enough, to whoever told you when you would hear."),
        ("after-rejection", "No answer to a rejection is owed. A short, friendly one keeps the door open."),
        ("withdrawal", "Best sent within a day of your decision, so that they can go on."),
        ("coordinator", "Best sent by the end of Friday 27 November (New York time): 2 days are left."),
    ],
)
def test_only_thanks_are_due_on_a_day(kind, said, panel):
    """The other kinds say what is usual for them."""
    assert due_in_words(panel, datetime(2026, 11, 25, 22, tzinfo=UTC), kind) == said


def test_after_a_rejection_the_page_leads_to_the_note_that_fits(journal, only, words, monkeypatch):
    """A late thank-you would only puzzle its reader."""
    monkeypatch.setattr(opened, "now", lambda: datetime(2026, 12, 10, tzinfo=UTC))
    journal.record_outcome(only, "rejected", date(2026, 12, 9))
    page = WritePage()
    assert words(page.due.line) == (
        "They have said no. A short, friendly answer keeps the door open: it is under “Another kind of note” below."
    )
    page.panel.choice.kind.value = "after-rejection"
    assert words(page.due.line) == "No answer to a rejection is owed. A short, friendly one keeps the door open."


@pytest.mark.parametrize(
    ("zone", "region", "says"),
    [
        ("Europe/Berlin", "DE-BE", "In Germany opinions on such notes are divided."),
        ("Asia/Tokyo", "JP", "In Japan no note is expected."),
        ("Europe/Oslo", "NO", "In the Nordic countries modesty is liked better than praise of oneself."),
        ("Europe/London", "GB-SCT", "Few people in the United Kingdom write after an interview."),
        ("America/Chicago", "US-IL", ""),
    ],
)
def test_where_a_note_is_unusual_the_page_says_so_and_leaves_the_choice(
    zone, region, says, journal, only, panel, words
):
    """With the source, and once for all notes; a withdrawal is usual everywhere."""
    meeting = panel.interview.model_copy(update={"timezone": zone, "region": region})
    journal.save(panel.model_copy(update={"interview": meeting}), only)
    page = WritePage()
    shown = [words(line) for line in page.usual.children]
    if not says:
        assert shown == []
        return
    assert shown[0].startswith(says)
    assert shown[0].endswith("Whether you write is your choice.")
    assert shown[1].startswith("Source: ")
    assert not any(finding.rule == "locale" for card in page.panel.cards for finding in card.margin.findings)
    page.panel.choice.kind.value = "withdrawal"
    assert page.usual.children == ()


def test_what_stayed_out_is_told_of_what_a_kind_could_hold(panel, words):
    """A follow-up holds a little of the reflection; the rest was not left out of it."""
    page = WritePage()
    page.panel.choice.kind.value = "follow-up"
    assert words(page.left_out.children[0]) == (
        "Notes of this kind are short, and say little of what you wrote; what they leave out is no loss to them."
    )
    assert page.left_out.lines == []
    page.panel.choice.kind.value = "thank-you"
    page.panel.choice.channel.value = "card"
    unused = composition(panel, channel="card").unused
    assert len(page.left_out.lines) == len(unused) > 0


def test_a_long_name_that_the_list_would_cut_is_written_out_below_it(journal, only, panel, words):
    """On a narrow page every name is; on a wide one only what has no room."""
    name = WritePage().chooser._name
    assert words(name) == "Operations Analyst, Northwind Clinics · 25 Nov 2026"
    assert "is-long" not in name._dom_classes
    job = panel.application.model_copy(update={"company": "Krankenhausgesellschaft Nordwind gemeinnützige GmbH"})
    journal.save(panel.model_copy(update={"application": job}), only)
    name = WritePage().chooser._name
    assert words(name).startswith("Operations Analyst, Krankenhausgesellschaft Nordwind gemeinnützige GmbH")
    assert "is-long" in name._dom_classes
