"""The Follow-through page says what to do next, takes answers in place, and draws what it was told."""

import json
import re
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from ipywidgets import Button
from ipywidgets.widgets import widget

from afterword import load, open_journal
from afterword.forms import opened
from afterword.forms.chosen import chosen
from afterword.forms.follow_through import FollowThroughPage
from afterword.forms.follow_through.answer import WORDS
from afterword.forms.follow_through.file_button import FileButton
from afterword.forms.follow_through.step import Step
from afterword.records import Application, Interviewer, Reflection

EXAMPLES = Path(__file__).parents[1] / "examples"
PANEL = load(EXAMPLES / "panel.yaml")
DEPOT = "Depot Planner, Ó Súilleabháin & Daughters, Wednesday 4 November"


@pytest.fixture(autouse=True)
def journal(tmp_path, monkeypatch):
    """An empty journal of one's own."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite"))
    opened.show_own()
    opened._own.clear()
    yield opened.own_journal()
    opened.show_own()


def whole_page():
    """The page with all of its parts."""
    shown = FollowThroughPage()
    shown.charts()
    shown.looking_back()
    return shown


def unfold(page):
    """Unfold every part that holds charts, which draws them."""
    for fold in (*page.pictures.folds.values(), page.pictures.published, page.back.fold):
        if not fold.is_open:
            fold.unfold()


@pytest.fixture
def sample():
    """The page while it shows the sample."""
    shown = whole_page()
    opened.show_sample()
    shown._page.look()
    return shown


def words(html):
    """What an HTML widget says, a line an element, pictures and tables aside."""
    text = re.sub(r"<(svg|table|style).*?</\1>", "", html.value, flags=re.DOTALL)
    lines = re.sub(r"<[^a/][^>]*>|</(h3|p|li|summary)>", "\n", text)
    return [line for line in re.sub(r"<[^>]+>", "", lines).splitlines() if line.strip()]


def todo(page):
    """What the agenda says, heading by heading."""
    shown = [part for part in page.steps.list.children if not isinstance(part, Button)]
    return [line for part in shown for line in words(part.words if isinstance(part, Step) else part)]


def step(page, sentence):
    """The line of the agenda that says so, unfolded."""
    (found,) = (one for one in page.steps.steps() if sentence in one.words.value)
    found.fold.unfold()
    return found


def undo(page):
    """Press Undo; it is there."""
    assert page.steps.undoing.box.children
    page.steps.undoing.undo.click()
    assert not page.steps.undoing.box.children


def said(page):
    """What each chart says, by name."""
    unfold(page)
    return {name: words(box.picture) for name, box in (page.pictures.boxes | page.back.boxes).items()}


def held(row):
    """What the journal holds of the interview on that line."""
    return opened.journal().entry(row._id)


def row(page, title):
    """The line of the interview with that title."""
    (found,) = (one for one in page.given.rows.values() if title in words(one._heading))
    return found


def held_days_ago(days, **meeting):
    """The panel's interview, held some days before now."""
    at = (datetime.now(UTC) - timedelta(days=days)).replace(tzinfo=None, microsecond=0)
    changed = PANEL.interview.model_copy(
        update={"at": at, "until": None, "timezone": "UTC", "decision_by": None, **meeting}
    )
    return PANEL.model_copy(update={"interview": changed})


def test_an_empty_journal():
    """With an empty journal the page offers the sample and says what will show here."""
    page = whole_page()
    assert todo(page) == ["Nothing is due. After your next interview, begin with the Reflect page."]
    assert [words(part) for part in page.given.children] == [
        ["No interview has taken place yet. It shows here, ready for the answer, when it has."]
    ]
    assert {name: lines[1] for name, lines in said(page).items()} == {
        "by-month": "No note is owed so far: the first one shows here after your first interview.",
        "answers": "No interview so far.",
        "hours": "No note has been sent so far: the first one shows here when you mark it as sent.",
        "by-stage": "No note has been sent or missed so far.",
        "by-format": "No note has been sent or missed so far.",
        "by-channel": "No note has been sent or missed so far.",
        "funnel": "No interview has all of its notes behind it so far.",
        "outcomes": "Outcomes are compared from 10 known answers on; so far none is known.",
        "answer-time": "No interview so far.",
        "feelings": "You have not noted so far how an interview felt.",
        "unmet": "No requirement has come up twice without an answer of yours.",
        "strengths": "You have noted no strength so far.",
    }
    assert words(page.back.improving.children[1])[0].startswith("What you note on the Reflect page")
    assert page.next_steps().children[2].open_sample.description == "Look at the sample"


def test_what_to_do_next(sample):
    """The agenda in the order in which to act, as of the sample's own day, with the way to write what is due."""
    assert todo(sample) == [
        "Due today",
        "Your note to Dr. Wanjirũ Kamau-Mbugua (Corrib Medical Devices) is due by the end of Friday 20 November "
        "(Dublin time): 7 hours are left. Write to Dr. Wanjirũ Kamau-Mbugua",
        "Past their day: send them anyway, late is better than never",
        "Your note to Pádraig Mac an tSaoir (Ó Súilleabháin &amp; Daughters) was due by the end of Thursday 5 November "
        "(Dublin time). Write to Pádraig Mac an tSaoir",
        "Interviews to come",
        "Your interview with Teekontor Brandt &amp; Söhne (Import Coordinator) is on Tuesday 24 November at 09:30 "
        "(Berlin time).",
        "Answers that are past their promised date",
        "Ó Súilleabháin &amp; Daughters (Depot Planner) said you would hear by Wednesday 11 November, 9 days ago. "
        "A short, friendly question is in order now. Write a follow-up",
    ]


def test_the_way_to_write(sample):
    """A link to the Write page names its interview, and following it chooses that interview there."""
    shown = "".join(one.words.value for one in sample.steps.steps())
    ids = re.findall(r'<a href="02-write\.ipynb" data-interview="(\w+)">', shown)
    assert len(ids) == 3
    ways = sample.steps.children[-1]
    for interview_id in (*ids, "nobody's"):
        ways._handle_custom_msg({"interview": interview_id}, [])
    assert chosen(opened.journal()) == ids[-1]


def test_lines_for_answers(sample):
    """Interviews that wait come first; each line shows its outcome and date; practice interviews have none."""
    shown = [(words(one._heading)[0], one.outcome.value, one.on.value) for one in sample.given.rows.values()]
    assert shown == [
        ("Materials Planner, Corrib Medical Devices, Thursday 19 November", "pending", None),
        (DEPOT.replace("&", "&amp;"), "pending", None),
        ("Capacity Planner, Maaskade Freight B.V., Tuesday 10 November", "advanced", date(2026, 11, 16)),
        ("Collections Logistics Officer, City of Leith Museums, Thursday 29 October", "offer", date(2026, 11, 13)),
    ]
    assert len(sample.given.rows) == 4
    for _ in range(3):
        sample.given.more.click()
    titles = [words(one._heading)[0] for one in sample.given.rows.values()]
    assert len(titles) == 14
    assert not [title for title in titles if "Job Club" in title]


def test_recording_an_outcome(sample):
    """Choosing an outcome saves it with today's date, says so, and the charts follow at once; the line stays put."""
    before = said(sample)["outcomes"][1]
    depot = row(sample, DEPOT.replace("&", "&amp;"))
    place = list(sample.given.rows.values()).index(depot)
    depot.outcome.control.value = "offer"
    assert held(depot).outcomes[-1].model_dump() == {"outcome": "offer", "on": date(2026, 11, 20)}
    assert words(depot.outcome._message) == ["Recorded: offer, Friday 20 November. To change it, choose again."]
    assert words(sample._page.status.line)[0].startswith("Saved at ")
    assert said(sample)["answers"][1] == "Of 13 interviews, 6 led on or to an offer and 1 is still pending."
    assert "some notes: 0 of 1 (95% interval 0% to 79%)" in before
    assert "some notes: 1 of 2 (95% interval 9% to 91%)" in said(sample)["outcomes"][1]
    assert list(sample.given.rows.values())[place] is depot
    assert not [line for line in todo(sample) if line.startswith("Past their day")]


def test_correcting_an_outcome(sample):
    """Another outcome or another date takes the place of the one before; “pending” takes it back."""
    before = said(sample)
    depot = row(sample, DEPOT.replace("&", "&amp;"))
    depot.outcome.control.value = "offer"
    depot.on.control.value = date(2026, 11, 18)
    depot.outcome.control.value = "rejected"
    depot.on.control.value = date(2026, 11, 19)
    entry = held(depot)
    assert entry.outcome() == entry.outcome(date(2026, 11, 20)) == entry.outcomes[-1]
    assert entry.outcomes[-1].model_dump() == {"outcome": "rejected", "on": date(2026, 11, 19)}
    depot.outcome.control.value = "pending"
    assert (depot.on.value, depot.on.control.disabled) == (None, True)
    assert said(sample) == before


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (None, "The answer needs a date; the one from before stands again. Choose “Pending” to take it back."),
        (
            date(2026, 11, 3),
            "Tuesday 3 November 2026 is before the interview (Wednesday 4 November 2026); choose a date from then on.",
        ),
        (
            date(2027, 11, 19),
            "Friday 19 November 2027 is still to come; choose the day on which they told you.",
        ),
    ],
)
def test_a_date_that_cannot_be(sample, wrong, message):
    """A date that can't be is not saved; the line says why, and shows the one from before."""
    depot = row(sample, DEPOT.replace("&", "&amp;"))
    depot.outcome.control.value = "advanced"
    depot.on.control.value = wrong
    assert words(depot.on._message) == [message]
    assert depot.on.value == date(2026, 11, 20)
    assert held(depot).outcomes[-1].on == date(2026, 11, 20)
    depot.on.control.value = date(2026, 11, 17)
    assert depot.on.message == ""


def test_words_for_outcomes():
    """Each outcome is offered by its own name, with a few words that say what it means."""
    assert all(said.lower().startswith(name) for name, said in WORDS.items())


def test_comparing(sample):
    """Where outcomes are compared the page names small groups and says that it shows an association."""
    _, reads, gap, association = said(sample)["outcomes"][:4]
    assert reads.startswith("Of 10 known answers, advanced or offered a job – every note on time: 3 of 5")
    assert gap == "A difference is given where each group has 5 known answers or more: “No note” has 2."
    assert association.startswith("These figures show what went together, not what caused what.")


def test_not_comparing_yet(sample):
    """With fewer than ten known outcomes the page says what is missing, and draws no comparison."""
    kilbride = next(e for e in opened.journal().entries() if e.interview.application.company == "Kilbride Dairies")
    opened.journal().record_outcome(kilbride.id, "pending", kilbride.interview.interview.at.date())
    sample._page.refresh()
    assert said(sample)["outcomes"][:2] == [
        "Favourable answers, by how the interview was followed through",
        "Outcomes are compared from 10 known answers on; so far 9 are known. "
        "3 interviews are still waiting for an answer.",
    ]
    assert "<svg" not in sample.pictures.boxes["outcomes"].picture.value
    assert said(sample)["outcomes"][2].startswith("These figures show what went together, not what caused what.")


def test_pictures_have_words(sample):
    """Each picture, wide and narrow, is named by its title and its sentence, and has its figures folded below it."""
    unfold(sample)
    drawn = {n: box for n, box in (sample.pictures.boxes | sample.back.boxes).items() if box.chart and box.chart.n}
    assert len(drawn) == 11  # no requirement of the sample came up twice unmet
    for box in drawn.values():
        title, reads = words(box.picture)[:2]
        assert re.findall(r'role="img" aria-label="([^"]*)"', box.picture.value) == [f"{title}. {reads}"] * 2
        assert box.children == (box.picture, box.fold)
        box.fold.unfold()
        assert box.numbers.value.count("<tr>") == 1 + len(box.chart.rows)


def test_the_rows_behind_a_figure(sample):
    """One press unfolds the rows behind a chart, one more on a number those that it counts, as a plain table."""
    box = sample.pictures.boxes["by-month"]
    box.fold.unfold()
    assert words(box.behind)[:2] == ["All of them: 25 rows", "Press a number above to see the rows that it counts."]
    assert box.behind.value.count("<tr>") == 26
    place = re.search(
        r'data-row="(\d)" data-column="(\d)" aria-label="1 – November 2026, open: show', box.numbers.value
    )
    message = {"chart": "by-month", "row": int(place[1]), "column": int(place[2])}
    tracing = sample.pictures.children[1]
    tracing._handle_custom_msg(message, [])
    assert words(box.behind)[0] == "November 2026: open: 1 row"
    (line,) = re.findall(r"<tr><td>(.*?)</tr>", box.behind.value)
    assert re.sub("<.*?>", "|", line).replace("\xa0", " ") == (
        "Thu 19 Nov 2026||Corrib Medical Devices||Materials Planner||Dr. Wanjirũ Kamau-Mbugua||"
        "Fri 20 Nov 2026, 23:59||–||Open||Pending|"
    )


@pytest.mark.usefixtures("sample")
def test_what_is_folded_is_not_drawn():
    """A chart that nobody has unfolded costs nothing; unfolding draws it."""
    page = FollowThroughPage()
    page.charts()
    assert [name for name, box in page.pictures.boxes.items() if box.chart] == ["by-month", "answers"]
    next(iter(page.pictures.folds.values())).unfold()
    assert page.pictures.boxes["hours"].chart is not None


def test_only_what_changed_is_drawn_anew(sample):
    """A refresh without news leaves every picture as it is: nothing flickers, no fold closes."""
    unfold(sample)
    boxes = (sample.pictures.boxes | sample.back.boxes).values()
    before = [(box.picture.value, box.children) for box in boxes]
    sample._page.refresh()
    assert [(box.picture.value, box.children) for box in boxes] == before


def test_what_others_have_published(sample):
    """Published figures stand beside one's own, each with its source and what kind of figure it is."""
    unfold(sample)
    lines = words(sample.pictures.published._inside.children[0])
    assert lines[0].startswith("Half of these were asked of managers by firms that sell services to them")
    assert " ".join(lines[1:3]) == (
        "24% of applicants send a note; 22% of HR managers find it very and 58% somewhat helpful.  Accountemps, United "
        "States, 2017 (n: 300 HR managers); self-reported by vendors. hrdive.com"
    )
    assert lines[3] == "Yours: 79% of 24 notes were sent (95% interval 60% to 91%)."
    assert any("peer reviewed: no association." in line for line in lines)


def test_putting_a_note_off(sample):
    """Until tomorrow or next week the agenda leaves it out; the figures do not change; it can be undone."""
    before, figures = todo(sample), said(sample)
    line = step(sample, "Wanjirũ")
    line.tomorrow.click()
    assert not [one for one in todo(sample) if "Wanjirũ" in one]
    assert words(sample.steps.undoing.said) == [
        "Your note to Dr. Wanjirũ Kamau-Mbugua shows here again on Saturday 21 November. "
        "It stays due by the end of Friday 20 November."
    ]
    assert said(sample) == figures
    undo(sample)
    assert todo(sample) == before
    step(sample, "Wanjirũ").next_week.click()
    (entry,) = (one for one in opened.journal().entries() if one.snoozed)
    assert entry.snoozed[0].until == datetime(2026, 11, 23, 6, tzinfo=UTC)


def test_an_answer_put_off(sample):
    """An answer that is waited for can be left for later as well, and shown again from the fold below."""
    before = todo(sample)
    step(sample, "said you would hear").tomorrow.click()
    assert "Answers that are past their promised date" not in todo(sample)
    sample.steps.aside.fold.unfold()
    aside = sample.steps.aside
    assert aside.fold.button.description == "Put off or not needed: 2"
    (line,) = (one for one in aside._lines if "put off until" in one._words.value)
    assert words(line._words) == ["The answer of Ó Súilleabháin &amp; Daughters: put off until Saturday 21 November."]
    line.again.click()
    assert todo(sample) == before


def test_not_needed(sample):
    """A note that is not needed after all says why, leaves the figures, and comes back to them."""
    before, figures = todo(sample), said(sample)
    line = step(sample, "Pádraig")
    line.not_needed.click()
    assert words(line.reason._message)[0].startswith("Say in a few words why not, such as")
    line.reason.value = "  They left the <b>company</b>. "
    line.not_needed.click()
    assert not [one for one in todo(sample) if "Pádraig" in one]
    assert said(sample)["by-month"][1].startswith("You owed 24 notes")
    assert "They left the &lt;b&gt;company&lt;/b&gt;." in sample.steps.undoing.said.value
    undo(sample)
    assert (todo(sample), said(sample)) == (before, figures)


def test_a_mark_that_cannot_be_right(journal):
    """A note marked as sent before the interview was over raises a question, is in no figure, and can be put right."""
    interview_id = journal.save(held_days_ago(30))
    entry = journal.entry(interview_id)
    started = entry.interview.interview.starts.astimezone(UTC)
    journal.mark_sent(interview_id, "Tom Weiss", started - timedelta(days=1))
    page = whole_page()
    assert "Marked as sent at a time that can&#x27;t be right" in todo(page)
    line = step(page, "is marked as sent on")
    assert "3 notes: 0 were sent" in said(page)["by-month"][1]
    line.went.save.click()
    assert words(line.went.on._message) == ["Both the day and the time are needed; about when it went is near enough."]
    line.went.on.value, line.went.at.value = (started - timedelta(days=2)).date(), time(9)
    line.went.save.click()
    assert words(line.went.on._message)[0].startswith("The interview was over on")
    line.went.on.value = (datetime.now(UTC) + timedelta(days=2)).date()
    line.went.save.click()
    assert words(line.went.on._message)[0].endswith("is still to come; give the time at which it went.")
    went = entry.interview.interview.ends.astimezone(UTC) + timedelta(hours=3)
    line.went.on.value, line.went.at.value = went.date(), went.time().replace(second=0, microsecond=0)
    line.went.save.click()
    assert "Marked as sent at a time that can&#x27;t be right" not in todo(page)
    assert "3 notes: 1 was sent, 1 of them on time" in said(page)["by-month"][1]
    undo(page)
    assert "Marked as sent at a time that can&#x27;t be right" in todo(page)
    step(page, "is marked as sent on").went.not_gone.click()
    assert journal.entry(interview_id).sent == ()
    assert [one for one in todo(page) if "Tom Weiss" in one and "was due by" in one]


def test_closing_the_silent_ones(journal):
    """“No reply” is proposed two weeks after the promised day, recorded only on asking, all at once, and undone."""
    promised = (datetime.now(UTC) - timedelta(days=20)).date()
    ids = [journal.save(held_days_ago(30 + n, decision_by=promised)) for n in range(2)]
    page = whole_page()
    assert [one.outcomes for one in journal.entries()] == [(), ()]
    row = next(iter(page.given.rows.values()))
    assert words(row.outcome._message)[0].endswith("more than two weeks ago: you may choose “No reply”.")
    assert page.steps.close_all.description == "Record “no reply” for the 2 that have stayed silent"
    page.steps.close_all.click()
    assert [journal.entry(one).outcome().outcome for one in ids] == ["no reply", "no reply"]
    assert page.steps.close_all not in page.steps.list.children
    undo(page)
    assert page.steps.close_all in page.steps.list.children
    assert "2 are still pending" in said(page)["answers"][1]
    one = page.steps.steps()[-1]
    one.fold.unfold()
    one.close_it.click()
    assert sorted(journal.entry(i).outcome().outcome for i in ids) == ["no reply", "pending"]


def test_what_was_to_improve(sample):
    """Ticking says that it is done, is saved, and can be taken back."""
    first = sample.back.improving.ticks[0]
    assert (first.box.control.description, words(first._about)) == (
        "Count to two before answering on video.",
        ["Corrib Medical Devices, Thursday 19 November."],
    )
    first.box.control.value = True
    assert words(first._about) == ["Corrib Medical Devices, Thursday 19 November. Done, Friday 20 November."]
    assert [one.improved_at for one in opened.journal().entries() if one.improved_at] == [opened.now()]
    first.box.control.value = False
    assert not [one for one in opened.journal().entries() if one.improved_at]
    sample.back.improving.more.click()
    assert len(sample.back.improving.ticks) == 12


def test_files_to_keep(sample, monkeypatch):
    """A press gives the calendar file, or the whole page as one file; without days to come the first says so."""
    given = []
    monkeypatch.setattr(FileButton, "send", lambda _self, content, buffers=None: given.append((content, buffers)))
    sample.steps.calendar._handle_custom_msg({"wanted": True}, [])
    sample.pictures.report._handle_custom_msg({"wanted": True}, [])
    _, (calendar, (days,)), _, (report, (page,)) = given
    assert (calendar["name"], report["name"]) == ("afterword.ics", "afterword-follow-through.html")
    assert calendar["said"].startswith("Saved with 3 days to be reminded of.")
    assert days.count(b"BEGIN:VEVENT") == 3
    assert page.startswith(b"<!DOCTYPE html>")
    assert b"As of Friday 20 November 2026" in page
    opened.show_own()
    sample._page.look()
    sample.steps.calendar._handle_custom_msg({"wanted": True}, [])
    assert (given[-1][0]["said"], given[-1][1]) == ("There is nothing to be reminded of so far.", None)


def test_lines_are_reused(sample):
    """What is not needed any more is kept for the next that is: no widget is made anew by doing and undoing."""
    step(sample, "Wanjirũ").tomorrow.click()
    undo(sample)
    before = set(widget._instances)
    for _ in range(3):
        step(sample, "Wanjirũ").tomorrow.click()
        undo(sample)
    assert [widget._instances[new] for new in set(widget._instances) - before] == []


def test_news_from_another_page(journal):
    """What another page or program saves is here at the next look, which the browser takes once a second."""
    page = whole_page()
    elsewhere = open_journal(journal.address)
    interview_id = elsewhere.save(held_days_ago(30))
    elsewhere.mark_sent(interview_id, "Tom Weiss")
    elsewhere.close()
    page._page.look()
    assert said(page)["by-month"][1].startswith("You owed 3 notes: 1 was sent, 0 of them on time.")


def test_user_text_is_shown_as_it_is(journal):
    """Names that look like HTML are words on the page, in lists, lines and tables alike."""
    evil = "<img src=x onerror=alert(1)> & $\\frac$"
    interview = held_days_ago(30).model_copy(
        update={
            "application": Application(company=evil, role=evil),
            "interviewers": (Interviewer(name=evil, email="a@example.org"),),
            "reflection": Reflection(),
        }
    )
    interview_id = journal.save(interview)
    journal.mark_sent(interview_id, evil)
    journal.save(interview)
    page = whole_page()
    row = next(iter(page.given.rows.values()))
    unfold(page)
    for box in (*page.pictures.boxes.values(), *page.back.boxes.values()):
        box.fold.unfold()
    boxes = page.pictures.boxes.values()
    steps = [one.words for one in page.steps.steps()]
    shown = [*steps, row._heading, *(part for box in boxes for part in (box.picture, box.numbers, box.behind))]
    assert not [html.value for html in shown if "<img" in html.value]
    assert sum("&lt;img src=x onerror=alert(1)&gt; &amp; $\\frac$" in html.value for html in shown) >= 8


def test_a_long_list_is_counted(journal):
    """More than eight notes past their day are listed when somebody asks for them."""
    for _ in range(4):
        journal.save(held_days_ago(30))
    page = FollowThroughPage()
    assert len(page.steps.steps()) == 8
    assert page.steps.more.description == "Show the other 4"
    page.steps.more.click()
    assert len(page.steps.steps()) == 12


def test_the_notebook():
    """The page's notebook hides its code, holds no output, and asks one call of each cell."""
    path = Path(__file__).parents[2] / "notebooks" / "03-follow-through.ipynb"
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert [cell["source"][-1] for cell in code] == [
        "follow_page.next_steps()",
        "follow_page.answers()",
        "follow_page.charts()",
        "follow_page.looking_back()",
    ]
    assert all(cell["outputs"] == [] and cell["metadata"]["jupyter"]["source_hidden"] for cell in code)
    assert not [c for c in cells if c["metadata"]["editable"] or c["metadata"]["deletable"]]
