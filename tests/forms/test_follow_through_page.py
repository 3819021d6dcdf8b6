"""The Follow-through page says what to do next, takes answers in place, and draws what it was told."""

import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from afterword import load, open_journal
from afterword.forms import opened
from afterword.forms.chosen import chosen
from afterword.forms.follow_through import FollowThroughPage
from afterword.forms.follow_through.answer import WORDS
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
    return shown


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


def said(page):
    """What the charts say, one list a chart."""
    return [words(picture) for picture in page.pictures.children[1:]]


def held(row):
    """What the journal holds of the interview on that line."""
    return opened.journal().entry(row._id)


def row(page, title):
    """The line of the interview with that title."""
    (found,) = (one for one in page.given.rows.values() if title in words(one.children[0]))
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
    assert words(page.steps.list) == ["Nothing is due. After your next interview, begin with the Reflect page."]
    assert [words(part) for part in page.given.children] == [
        ["No interview has taken place yet. It shows here, ready for the answer, when it has."]
    ]
    assert [lines[1] for lines in said(page)] == [
        "No note is owed so far: the first one shows here after your first interview.",
        "No note has been sent so far: the first one shows here when you mark it as sent.",
        "No interview so far.",
        "Outcomes are compared from 10 known answers on; so far none is known.",
    ]
    assert page.next_steps().children[2].open_sample.description == "Look at the sample"


def test_what_to_do_next(sample):
    """The agenda in the order in which to act, as of the sample's own day, with the way to write what is due."""
    assert words(sample.steps.list) == [
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
        "A short, friendly question is in order now.",
    ]


def test_the_way_to_write(sample):
    """A link to the Write page names its interview, and following it chooses that interview there."""
    ids = re.findall(r'<a href="02-write\.ipynb" data-interview="(\w+)">', sample.steps.list.value)
    assert len(ids) == 2
    ways = sample.steps.children[1]
    for interview_id in (*ids, "nobody's"):
        ways._handle_custom_msg({"interview": interview_id}, [])
    assert chosen(opened.journal()) == ids[-1]


def test_lines_for_answers(sample):
    """Interviews that wait come first; each line shows its outcome and date; practice interviews have none."""
    shown = [(words(one.children[0])[0], one.outcome.value, one.on.value) for one in sample.given.rows.values()]
    assert shown[:4] == [
        ("Materials Planner, Corrib Medical Devices, Thursday 19 November", "pending", None),
        (DEPOT.replace("&", "&amp;"), "pending", None),
        ("Capacity Planner, Maaskade Freight B.V., Tuesday 10 November", "advanced", date(2026, 11, 16)),
        ("Collections Logistics Officer, City of Leith Museums, Thursday 29 October", "offer", date(2026, 11, 13)),
    ]
    assert len(shown) == 8
    sample.given.more.click()
    titles = [words(one.children[0])[0] for one in sample.given.rows.values()]
    assert len(titles) == 14
    assert not [title for title in titles if "Job Club" in title]


def test_recording_an_outcome(sample):
    """Choosing an outcome saves it with today's date, says so, and the charts follow at once; the line stays put."""
    before = said(sample)[3][1]
    depot = row(sample, DEPOT.replace("&", "&amp;"))
    place = list(sample.given.rows.values()).index(depot)
    depot.outcome.control.value = "offer"
    assert held(depot).outcomes[-1].model_dump() == {"outcome": "offer", "on": date(2026, 11, 20)}
    assert words(sample._page.status.line) == [
        "Saved: Depot Planner, Ó Súilleabháin &amp; Daughters, Wednesday 4 November: offer, Friday 20 November. "
        "To change it, choose again."
    ]
    assert said(sample)[2][1] == "Of 13 interviews, 6 led on or to an offer and 1 is still pending."
    assert "some notes: 0 of 1 (95% interval 0% to 79%)" in before
    assert "some notes: 1 of 2 (95% interval 9% to 91%)" in said(sample)[3][1]
    assert list(sample.given.rows.values())[place] is depot
    assert "Past their day" not in sample.steps.list.value


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
            "Tuesday 3 November is before the interview (Wednesday 4 November); choose a date from then on.",
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
    _, reads, gap, association = said(sample)[3][:4]
    assert reads.startswith("Of 10 known answers, advanced or offered a job – every note on time: 3 of 5")
    assert gap == "A difference is given where each group has 5 known answers or more: “No note” has 2."
    assert association.startswith("These figures show what went together, not what caused what.")


def test_not_comparing_yet(sample):
    """With fewer than ten known outcomes the page says what is missing, and draws no comparison."""
    kilbride = next(e for e in opened.journal().entries() if e.interview.application.company == "Kilbride Dairies")
    opened.journal().record_outcome(kilbride.id, "pending", kilbride.interview.interview.at.date())
    sample._page.refresh()
    assert said(sample)[3] == [
        "Favourable answers, by how the interview was followed through",
        "Outcomes are compared from 10 known answers on; so far 9 are known. "
        "3 interviews are still waiting for an answer.",
    ]
    assert "<svg" not in sample.pictures.children[4].value


def test_pictures_have_words(sample):
    """Each picture, wide and narrow, is named by its title and its sentence, and has the same as a table below it."""
    for picture in sample.pictures.children[1:]:
        title, reads = words(picture)[:2]
        assert re.findall(r'role="img" aria-label="([^"]*)"', picture.value) == [f"{title}. {reads}"] * 2
        assert picture.value.count("<table>") == 1


def test_only_what_changed_is_drawn_anew(sample):
    """A refresh without news leaves every picture as it is: nothing flickers, no table closes."""
    before = [picture.value for picture in sample.pictures.children]
    sample._page.refresh()
    assert [picture.value for picture in sample.pictures.children] == before


def test_news_from_another_page(journal):
    """What another page or program saves is here at the next look, which the browser takes once a second."""
    page = whole_page()
    elsewhere = open_journal(journal.address)
    interview_id = elsewhere.save(held_days_ago(30))
    elsewhere.mark_sent(interview_id, "Tom Weiss")
    elsewhere.close()
    page._page.look()
    assert said(page)[0][1].startswith("You owed 3 notes: 1 was sent, 0 of them on time.")


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
    shown = [page.steps.list, *page.pictures.children[1:], row.children[0]]
    assert not [html.value for html in shown if "<img" in html.value]
    assert sum("&lt;img src=x onerror=alert(1)&gt; &amp; $\\frac$" in html.value for html in shown) == 3


def test_a_long_list_is_counted(journal):
    """More than eight notes past their day are counted, not listed."""
    for _ in range(4):
        journal.save(held_days_ago(30))
    lines = words(FollowThroughPage().steps.list)
    assert len(lines) == 10
    assert lines[-1] == "And 4 more."


def test_the_notebook():
    """The page's notebook hides its code, holds no output, and asks one call of each cell."""
    path = Path(__file__).parents[2] / "notebooks" / "03-follow-through.ipynb"
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert [cell["source"][-1] for cell in code] == [
        "follow_page.next_steps()",
        "follow_page.answers()",
        "follow_page.charts()",
    ]
    assert all(cell["outputs"] == [] and cell["metadata"]["jupyter"]["source_hidden"] for cell in code)
    assert not [c for c in cells if c["metadata"]["editable"] or c["metadata"]["deletable"]]
