"""The Share page shows word for word what would be in the file, writes just that, and takes it back."""

import json
import re
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest

from afterword import load
from afterword.exchange.sharing import read_share, to_bytes
from afterword.forms import opened
from afterword.forms.share import SharePage

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(autouse=True)
def journal(tmp_path, monkeypatch):
    """A journal of one's own, with the panel in it."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite"))
    opened.show_own()
    opened._own.clear()
    monkeypatch.setattr(opened, "now", lambda: datetime(2026, 12, 1, 9, tzinfo=UTC))
    opened.own_journal().save(load(EXAMPLES / "panel.yaml"))
    yield opened.own_journal()
    opened.show_own()


@pytest.fixture
def page():
    """The page as it opens."""
    return SharePage()


def fill(page, reader="Dana Cole", pseudonym="Blue Heron"):
    """Say whom it is for."""
    page.chosen.reader.value, page.chosen.pseudonym.value = reader, pseudonym


def press(button):
    """What the browser is given when a file button is pressed: what is said, and the bytes."""
    sent = []
    button.send = lambda message, buffers=None: sent.append((message, buffers))
    button._asked()
    message, buffers = sent[-1]
    return message["said"], bytes(buffers[0]) if buffers else b""


def words(html):
    """The lines of a list."""
    return [unescape(line) for line in re.findall(r"<li>(.*?)</li>", html.value)]


def test_it_begins_with_nothing_chosen_and_nothing_wrong(page):
    """Figures only, no names, and a sentence on what to do; no field is scolded before it is filled."""
    assert (page.chosen.level.value, page.chosen.names.value, page.chosen.until.value) == ("figures", False, None)
    assert [part.value for part in page.shown.children] == [
        "<p>Say above who it is for and what they shall call you; then you see here what would be in it.</p>"
    ]
    assert page.chosen.reader.message == page.chosen.pseudonym.message == ""
    assert page.handed.list.value == "<p>You have shared nothing so far.</p>"


def test_what_is_shown_is_what_is_written(page, tmp_path):
    """Word for word, in the file beside the journal and in the browser's."""
    fill(page)
    page.shown.fold.unfold()
    exact = unescape(re.sub(r"^<div[^>]*>|</div>$", "", page.shown.exact.value))
    said, given = press(page.shown.write)
    (path,) = (tmp_path / "shares").iterdir()
    assert said == "Written, and saved by your browser too."
    assert exact.encode() == given == path.read_bytes()
    assert path.name == "Blue Heron, 2026-12-01.json"
    assert words(page.handed.list) == [f"Tuesday 1 December 2026: figures only, for Dana Cole, as “Blue Heron”. {path}"]
    assert words(page.shown.words)[0] == "For Dana Cole. You are “Blue Heron” in it."


def test_nothing_is_kept_before_it_is_written(page, journal):
    """Neither the reader nor a number."""
    before = journal.version()
    fill(page)
    assert journal.version() == before


def test_the_level_decides_what_is_in_it(page):
    """Names are asked about only where there are texts, and count only there."""
    fill(page)
    assert page.chosen.names not in page.chosen.children
    page.chosen.level.value = "reflections"
    assert page.chosen.names in page.chosen.children
    page.chosen.names.value = True
    assert page.shown.share.names is True
    page.chosen.level.value = "figures"
    assert (page.shown.share.level, page.shown.share.names) == ("figures", False)
    assert "Priya" not in to_bytes(page.shown.share).decode()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"pseudonym": "Priya"}, "“Priya” holds your own name; choose one that does not, such as Blue Heron."),
        ({"pseudonym": "x" * 41}, "It has 41 characters; choose one of at most 40."),
    ],
)
def test_a_real_name_is_no_pseudonym(page, typed, said):
    """It is said below the field, and there is nothing to write."""
    fill(page, **typed)
    assert page.chosen.pseudonym.message == f"<p>{said.replace(chr(39), '&#x27;')}</p>"
    assert page.shown.share is None
    assert press(page.shown.write) == ("Fill in what is missing above first; nothing was written.", b"")


def test_a_day_that_is_over(page):
    """It is said below the field."""
    fill(page)
    page.chosen.until.value = datetime(2026, 11, 30, tzinfo=UTC).date()
    assert page.chosen.until.message == "<p>2026-11-30 is over; choose a later day, or none.</p>"
    assert page.shown.share is None


def test_a_journal_that_changed_meanwhile_is_shown_first(page, journal, tmp_path):
    """Nothing is written that was not seen; pressed again, it is."""
    fill(page)
    (listed,) = journal.interviews()
    journal.record_outcome(listed.id, "offer", datetime(2026, 11, 30, tzinfo=UTC).date())
    said, given = press(page.shown.write)
    assert (said, given) == (
        "Your journal has changed since you looked. Here is what is in it now: look once more, then press again.",
        b"",
    )
    assert not (tmp_path / "shares").exists()
    assert json.loads(press(page.shown.write)[1])["interviews"][0]["outcome"] == "offer"


def test_it_is_taken_back_from_one_and_may_be_given_again(page, tmp_path, monkeypatch):
    """A button a reader; a share made afterwards is newer than the one that takes it back."""
    for reader in ("Dana Cole", "Sam <i>Ito</i>"):
        fill(page, reader=reader)
        press(page.shown.write)
    assert [button.label for button in page.handed._buttons.children] == [
        "Take back what Dana Cole was given",
        "Take back what Sam <i>Ito</i> was given",
    ]
    monkeypatch.setattr(opened, "now", lambda: datetime(2026, 12, 2, 9, tzinfo=UTC))
    back = press(page.handed.back["Dana Cole"])[1]
    assert json.loads(back)["ended"] is True
    assert [button.label for button in page.handed._buttons.children] == ["Take back what Sam <i>Ito</i> was given"]
    assert "Sam &lt;i&gt;Ito" in page.handed.list.value
    monkeypatch.setattr(opened, "now", lambda: datetime(2026, 12, 2, 9, 5, tzinfo=UTC))
    fill(page)
    press(page.shown.write)
    made = {path.name: read_share(path) for path in (tmp_path / "shares").iterdir()}
    mine = sorted((one for one in made.values() if one.shared_with == "Dana Cole"), key=lambda one: one.exported_at)
    assert [one.ended for one in mine] == [False, True, False]
    assert len({one.person for one in mine}) == 1
    assert mine[-1].exported_at - mine[-2].exported_at == timedelta(minutes=5)


def test_the_next_time_it_knows_the_coach(page):
    """Whom it was for and what they call the person stand there again; the level begins anew with figures."""
    fill(page)
    page.chosen.level.value = "notes"
    press(page.shown.write)
    again = SharePage()
    chosen = again.chosen
    assert (chosen.reader.value, chosen.pseudonym.value, chosen.level.value) == ("Dana Cole", "Blue Heron", "figures")


def test_a_folder_that_can_not_be_written(page, tmp_path):
    """It is said beside the button, and nothing is listed."""
    (tmp_path / "shares").write_text("")
    fill(page)
    said, given = press(page.shown.write)
    assert (said, given) == (f"It can't be written into {tmp_path / 'shares'}: File exists.", b"")
    assert page.handed.list.value == "<p>You have shared nothing so far.</p>"
