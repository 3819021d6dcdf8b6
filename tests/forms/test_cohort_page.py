"""The Cohort page: the people, the rates, one split, what was left out; nothing from a file is ever HTML."""

import re
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from afterword.cohort.duties import DUTIES
from afterword.exchange.sharing import to_bytes
from afterword.follow_through import rate
from afterword.follow_through.charts import LIGHT, NARROW
from afterword.follow_through.charts.intervals import Line
from afterword.follow_through.charts.style import _figure
from afterword.forms import opened
from afterword.forms.cohort import CohortPage
from afterword.forms.cohort.people import MARKS
from afterword.forms.cohort.rates import OVER_ALL, _chart, _of
from cohort.made_shares import interview, put, share

NOW = datetime.now(UTC).replace(microsecond=0)
DAY = str((NOW - timedelta(days=5)).date())
EVIL = "<img src=x onerror=alert(1)>"


@pytest.fixture(autouse=True)
def journal(tmp_path, monkeypatch):
    """The coach's own journal, empty."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite"))
    opened.show_own()
    opened._own.clear()
    return opened.own_journal()


def shared(number, name, *held):
    """A share as of now."""
    return share(number, name, *held, exported_at=NOW, as_of=NOW)


@pytest.fixture
def folder(tmp_path):
    """Six who share, one of whom chose an awkward name, a seventh who is expected, and a file that is none."""
    people = [shared(n, f"Heron {n}", interview("on time", "late", day=DAY, due=DAY)) for n in range(1, 6)]
    path = put(tmp_path / "shares", *people, shared(6, EVIL))
    (path / "roster.txt").write_text("Otter\n")
    (path / f"{EVIL}.json").write_text("{}")
    return path


def cells(html):
    """The lines of a table."""
    rows = re.findall(r"<tr>(.*?)</tr>", html.value)
    return [[unescape(cell) for cell in re.findall(r"<td>(.*?)</td>", row)] for row in rows[1:]]


def opened_at(folder):
    """The page with this folder named."""
    page = CohortPage()
    page.folder.field.value = str(folder)
    return page


def test_it_begins_with_no_folder():
    """Each part says what it will show."""
    page = CohortPage()
    assert page.who.said.value == "<p>Name the folder above; then the people stand here.</p>"
    assert page.all.children == (page.all.nothing,)
    assert page.aside.list.value == "<p>Nothing was left out.</p>"


def test_people_stand_in_a_table(folder):
    """Those who share, those without an interview, those who do not share: in words, with a shape for each."""
    page = opened_at(folder)
    seen = cells(page.who.table)
    assert [row[:2] for row in seen] == [
        *([f"Heron {n}", "✓ on track"] for n in range(1, 6)),
        [EVIL, "– no interview"],
        ["Otter", "○ not shared"],
    ]
    assert seen[0][2:5] == ["Nothing is late, due or silent.", "2 of 2", "1 of 2"]
    assert page.who.said.value.endswith(" 5 on track, 1 no interview, 1 not shared.</p>")
    assert len(set(MARKS.values())) == len(MARKS)


def test_rates_and_one_split(folder):
    """Over all, then by week, then by what is chosen: in words as well as in the picture."""
    page = opened_at(folder)
    assert cells(page.all.over_all) == [
        ["Notes sent, of those owed", "10 of 10, 100%, 57% to 100%"],
        ["Notes on time, of those owed", "5 of 10, 50%, 17% to 83%"],
        ["Favourable answers, of those known", "not shown: fewer than 5 people have any to count"],
    ]
    page.all.by.value = "format"
    assert cells(page.all.split) == [["video", "5 of 10, 50%, 17% to 83% (5 people)"]]
    assert "<svg" in page.all.split.value
    assert "<figcaption><p>video: 5 of 10 (95% interval 17% to 83%).</p>" in page.all.split.value
    assert (
        "<figcaption><p>Notes sent, of those owed: 10 of 10 (95% interval 57% to 100%); "
        "Notes on time, of those owed: 5 of 10 (95% interval 17% to 83%).</p>" in page.all.over_all.value
    )


def test_many_rates_are_read_by_their_ends():
    """A sentence of eleven rates helps nobody; the table holds them."""
    lines = [Line(f"week {n}: {n} of 10", rate(n, 10)) for n in (4, 3, 9, 5, 6, 7)]
    assert _chart("any", "Any", lines, "any").reads == (
        "6 groups, from 30% (week 3: 3 of 10) to 90% (week 9: 9 of 10). The table below holds each with its interval."
    )


def test_words_on_a_picture_fit_a_telephone():
    """The longest line of the page, with many people behind it, is drawn whole where the page is narrow."""
    lines = [Line(f"{words}: 1,234 of 5,678", rate(1234, 5678)) for words, _ in OVER_ALL]
    lines.append(Line("week of 28 September 2026: 1,234 of 5,678", rate(1234, 5678)))
    figure = _figure(_chart("any", "Any", lines, _of("follow_through", lines)), LIGHT, NARROW, titled=False)
    drawn = FigureCanvasAgg(figure)
    drawn.draw()
    ends = [text.get_window_extent(drawn.get_renderer()).x1 for text in figure.findobj(Text) if text.get_text()]
    assert len(ends) > len(lines)
    assert max(ends) <= figure.bbox.width


def test_nothing_of_a_file_is_markup(folder):
    """A pseudonym and the name of a file are the text that they are, in each part of the page."""
    page = opened_at(folder)
    for html in (page.who.table, page.who.said, page.all.over_all, page.all.split, page.aside.list, page.folder.said):
        assert "<img" not in html.value
    assert EVIL in unescape(page.who.table.value)
    assert EVIL in unescape(page.aside.list.value)


def test_a_file_that_comes_later_is_seen_when_the_folder_is_read_again(folder):
    """A person who takes it back is gone, and the coach is asked to delete the files."""
    page = opened_at(folder)
    ended = share(1, "Heron 1", ended=True, exported_at=NOW + timedelta(minutes=1), as_of=NOW)
    (folder / "z.json").write_bytes(to_bytes(ended))
    page.folder.look()
    assert "Heron 1" not in [row[0] for row in cells(page.who.table)]
    assert "Somebody has ended their consent: nothing of theirs is shown." in page.aside.list.value
    assert page.all.over_all.value.count("not shown: fewer than 5 people have any to count") == 3


def test_the_folder_is_remembered_and_a_wrong_one_is_named(folder, journal):
    """The next time it is read at once; one that is not there says what to do."""
    opened_at(folder)
    assert len(cells(CohortPage().who.table)) == 7
    page = opened_at("nowhere\0")
    assert page.folder.field.message.startswith("<p>“nowhere")
    page.folder.field.value = str(folder / "none")
    assert page.folder.field.message == (
        f"<p>“{folder / 'none'}” can&#x27;t be read (No such file or directory). "
        "Copy the folder&#x27;s name from your file manager.</p>"
    )
    assert page.who.said.value == "<p>Name the folder above; then the people stand here.</p>"
    assert journal.remembered("folder of the cohort") == str(folder)


def test_duties_name_their_sources():
    """Each with a link that is followed only when it is pressed."""
    shown = CohortPage().duties().children[2].children[0].value
    assert shown.count("<li>") == len(DUTIES) == shown.count('rel="noreferrer"')
