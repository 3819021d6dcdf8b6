"""From the person's page to the coach's and back: a note is shown, spoken of, and the words stand below it."""

import re
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest

from afterword import load
from afterword.forms import opened
from afterword.forms.cohort import CohortPage
from afterword.forms.share import SharePage
from afterword.forms.write import WritePage
from afterword.records import Note

EXAMPLES = Path(__file__).parents[1] / "examples"
NOW = datetime.now(UTC)


@pytest.fixture(autouse=True)
def journal(tmp_path, monkeypatch):
    """A journal with the panel, held three years ago as far as this test is concerned, and a note to the second."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite"))
    opened.show_own()
    opened._own.clear()
    mine = opened.own_journal()
    panel = load(EXAMPLES / "panel.yaml")
    meeting = panel.interview.model_copy(update={"at": datetime(NOW.year - 1, 11, 12, 10), "decision_by": None})
    one = mine.save(panel.model_copy(update={"interview": meeting}))
    to = panel.interviewers[1].name
    mine.save_draft(one, Note(to=to, body=f"Dear {to},\n<b>thank</b> you."))
    return mine


def press(button):
    """What is said when a file button is pressed, and the bytes that the browser is given."""
    sent = []
    button.send = lambda message, buffers=None: sent.append((message, buffers))
    button._asked()
    message, buffers = sent[-1]
    return message["said"], bytes(buffers[0]) if buffers else b""


def test_the_whole_way(tmp_path):
    """Names stay behind on the way out; what is typed is shown as typed on the way back."""
    mine = SharePage()
    mine.chosen.reader.value, mine.chosen.pseudonym.value = "Dana Cole", "Blue Heron"
    mine.chosen.level.value = "notes"
    press(mine.shown.write)

    coach = CohortPage()
    coach.folder.field.value = str(tmp_path / "shares")
    (label,) = coach.texts._notes
    assert re.fullmatch(r"Blue Heron, \w+ 12 November, note 2", label)
    shown = unescape(re.sub(r"^<div[^>]*>|</div>$", "", coach.texts.text.value))
    assert shown == "Dear [somebody I met],\n<b>thank</b> you."
    assert press(coach.texts.write) == ("Answer a question or write a few words first; nothing was written.", b"")
    coach.texts.answers[0].value = "almost"
    coach.texts.comment.value = "Name <i>one</i> thing they said."
    said, file = press(coach.texts.write)
    assert said == "Saved by your browser: give it to them."

    write = WritePage()
    mine.back._given([{"name": "words.json", "content": memoryview(file)}])
    assert mine.back.said.value == "<p>Dana Cole&#x27;s words now stand below your note on the page Write.</p>"
    write._page.look()
    first, second, *_ = write.panel.cards
    assert first.from_coach not in first.children
    assert second.from_coach in second.children
    assert "Name &lt;i&gt;one&lt;/i&gt; thing they said." in second.from_coach.value
    assert "It thanks them for something that only they said or did: almost." in second.from_coach.value


def test_a_file_that_is_none():
    """One sentence, and nothing changes."""
    mine = SharePage()
    mine.back._given([{"name": "<b>.json", "content": b"{}"}])
    assert mine.back.said.value == (
        "<p>“&lt;b&gt;.json” is no file of a coach&#x27;s words of Afterword; take it out of the folder.</p>"
    )


def test_nobody_showed_a_note():
    """A sentence stands in the place of the form."""
    coach = CohortPage()
    assert coach.texts.children == (coach.texts.nothing,)
