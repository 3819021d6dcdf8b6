"""The charts: what they say in words, and that they can be drawn in every theme, width and size."""

import re
from xml.etree import ElementTree

import matplotlib
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from afterword.follow_through import looking_back, rows, table
from afterword.follow_through.charts import (
    CHARTS,
    DARK,
    LIGHT,
    NARROW,
    PARTS,
    WIDE,
    Traced,
    charts,
    for_page,
    png,
    reflections,
    svg,
)
from afterword.follow_through.charts.style import _figure
from afterword.follow_through.figures import figures
from afterword.follow_through.wording import difference_sentence
from afterword.records import Reflection, Strength
from follow_through.searches import NOON, held, many

SEARCH = (
    *many(5, "all on time", "offer"),
    *many(1, "all", "advanced"),
    *many(5, "none", "rejected"),
    held("2026-11-20T09:00", name="open"),
    held("2026-11-10T09:00", name="unsent"),
)
SIZES = {
    0: (),
    1: many(1, "all", None),
    3: many(3, "some", "offer"),
    30: [*many(20, "all on time", "advanced"), *many(10, "none", "no reply")],
    3_000: [*many(1_000, "all", "offer"), *many(500, "some", "rejected")],
}


def drawn(records):
    """The charts of these records, those of the reflections last."""
    records = list(records)
    return (*charts(table(records, NOON)), *reflections(looking_back(records, {}, NOON)))


def named(records, name):
    """One chart of these records."""
    (chart,) = (chart for chart in drawn(records) if chart.name == name)
    return chart


def test_notes_by_month():
    """The months are in the table, those without an interview too; the sentence gives rates with intervals."""
    by_month = named(SEARCH, "by-month")
    assert by_month.title == "Notes owed, sent and on time, by month of the interview"
    assert by_month.reads == (
        "You owed 24 notes: 12 were sent, 11 of them on time, 1 is still open. Of the 23 no longer open, 52% "
        "(95% interval 33% to 71%) were sent and 48% (95% interval 29% to 67%) were sent on time."
    )
    assert (by_month.columns, by_month.rows) == (
        ("Month", "Owed", "Sent", "On time", "Late", "Unsent", "Open"),
        (
            ("September 2026", "22", "12", "11", "1", "10", "0"),
            ("October 2026", "0", "0", "0", "0", "0", "0"),
            ("November 2026", "2", "0", "0", "0", "1", "1"),
        ),
    )


def test_what_came_of_it_so_far():
    """Counts of every outcome, the pending ones among them; no rate, so one answer is enough to be seen."""
    answers = named(SEARCH, "answers")
    assert answers.title == "What came of your interviews so far"
    assert answers.reads == "Of 13 interviews, 6 led on or to an offer and 2 are still pending."
    assert (answers.columns, answers.rows) == (
        ("Outcome", "Interviews"),
        (
            ("An offer", "5"),
            ("Asked to the next step", "1"),
            ("Rejected", "5"),
            ("No reply", "0"),
            ("You withdrew", "0"),
            ("Pending", "2"),
        ),
    )


def test_hours_against_the_deadline():
    """Each note sent is a line of the table, with its own deadline."""
    hours = named([*many(1, "all", None), held(sent={"Ana Ferreira": "2026-11-11T08:30"})], "hours")
    assert hours.title == "Hours from the interview until each note was sent, against its deadline"
    assert hours.reads == "Of 3 notes sent, half went within 22 hours; 1 was late."
    assert (hours.columns, hours.rows) == (
        ("Interview", "Company", "Note to", "Sent after", "Deadline after", "On time"),
        (
            ("Tuesday 1 September 2026", "Harbour Lights", "Ana Ferreira", "2.0 hours", "38.0 hours", "yes"),
            ("Tuesday 1 September 2026", "Harbour Lights", "Bo Lindgren", "300.0 hours", "38.0 hours", "no, late"),
            ("Tuesday 10 November 2026", "Harbour Lights", "Ana Ferreira", "22.5 hours", "38.0 hours", "yes"),
        ),
    )


def test_outcomes_by_follow_through():
    """Each way of following through has its n and its interval; pending is said, small groups are named."""
    outcomes = named(SEARCH, "outcomes")
    assert outcomes.title == "Favourable answers, by how the interview was followed through"
    assert outcomes.reads == (
        "Of 11 known answers, advanced or offered a job – every note on time: 5 of 5 (95% interval 57% to 100%); "
        "every note, at least one late: 1 of 1 (95% interval 21% to 100%); no note: 0 of 5 (95% interval 0% to 43%). "
        "Too few to say much (fewer than 5 known): every note, at least one late. "
        "2 interviews are still waiting for an answer and stand in none of these rates."
    )
    assert (outcomes.columns, outcomes.rows) == (
        ("Follow-through", "Interviews", "Known answers (n)", "Favourable", "Share", "95% interval"),
        (
            ("Every note on time", "5", "5", "5", "100%", "57% to 100%"),
            ("Every note, at least one late", "1", "1", "1", "100%", "21% to 100%"),
            ("Some notes", "0", "0", "0", "–", "–"),
            ("No note", "6", "5", "0", "0%", "0% to 43%"),
        ),
    )


def test_difference_in_words():
    """The difference is said with its interval, or why it is not said."""
    assert difference_sentence(figures(table(SEARCH, NOON))) == (
        "“Every note on time” less “No note”: +100 percentage points (95% interval +39 to +100)."
    )
    assert difference_sentence(figures(table(SEARCH[:8], NOON))) == (
        "A difference is given where each group has 5 known answers or more: “No note” has 2."
    )


def test_on_time_by_stage():
    """Each stage has its share and interval; stages with too few are named."""
    search = [
        *(held(sent={"Ana Ferreira": "2026-11-10T15:00"}, stage="first", name=f"first {n}") for n in range(6)),
        held(stage="final"),
    ]
    by_stage = named(search, "by-stage")
    assert by_stage.title == "Notes sent on time, by the stage of the interview"
    assert by_stage.reads == (
        "Of 7 notes no longer open, sent on time – first interview: 6 of 6 (95% interval 61% to 100%); final "
        "interview: 0 of 1 (95% interval 0% to 79%). Too few to say much (fewer than 5): final interview."
    )
    assert by_stage.rows == (
        ("First interview", "6", "6", "6", "0", "0", "0", "100%", "61% to 100%"),
        ("Final interview", "1", "0", "0", "0", "1", "0", "0%", "0% to 79%"),
    )


def test_on_time_by_way():
    """A note that has not gone has no way yet: it is counted, and no rate is made of it."""
    by_way = named([held(sent={"Ana Ferreira": "2026-11-10T15:00"}), held(name="unsent")], "by-channel")
    assert by_way.reads == (
        "Of 1 note whose way is known, sent on time – e-mail: 1 of 1 (95% interval 21% to 100%). Too few to say much "
        "(fewer than 5): e-mail. 1 note was not sent and has no way yet."
    )
    assert by_way.rows[-1] == ("Not known yet", "1", "0", "0", "0", "1", "0", "–", "–")


def test_time_to_an_answer():
    """Half of those who wait is estimated with those who still do; each step has the answers of its day."""
    chart = named(
        [held(f"2026-11-{day:02}T10:00", outcomes=answers, name=str(day)) for day, answers in WAITS.items()],
        "answer-time",
    )
    assert chart.reads == (
        "Half have an answer within 6 days. After 6 days: 33% a favourable one, 33% a rejection; estimated from "
        "3 interviews, those that still wait among them."
    )
    assert chart.rows == (("4", "33%", "0%", "1"), ("6", "33%", "33%", "1"))


WAITS = {2: [("offer", "2026-11-06")], 3: [("rejected", "2026-11-09")], 4: []}


def test_funnel():
    """Each step is some of the one before, with its share of it."""
    chart = named(SEARCH, "funnel")
    assert chart.reads == (
        "Of 12 interviews with no note open, 6 had a note sent and 5 had every note on time; among the latter, 5 have "
        "a known answer, 5 of them favourable. It is a count, not a chain of causes."
    )
    assert chart.rows[:3] == (
        ("Interviews", "12", "–", "–"),
        ("A note sent", "6", "50%", "25% to 75%"),
        ("Every note on time", "5", "83%", "44% to 97%"),
    )


def test_reflections():
    """How interviews felt, which requirement keeps coming up unmet, and which strength was never told."""
    said = {chart.name: (chart.reads, chart.rows) for chart in reflections(looking_back(REFLECTED, SENT, NOON))}
    assert said == {
        "feelings": (
            "Of 2 interviews, 1 felt good (4 or 5), 0 in between and 1 poor (1 or 2). "
            "In November 2026 the middle one of 2 was 3 of 5.",
            (
                ("Monday 2 November 2026", "Harbour Lights", "2"),
                ("Tuesday 3 November 2026", "Northwind Clinics", "4"),
            ),
        ),
        "unmet": (
            "“SQL” was asked for by 2 jobs, and for 1 of them you noted no strength that meets it: worth preparing "
            "before the next interview.",
            (("SQL", "2", "1", "Harbour Lights"),),
        ),
        "strengths": (
            "Of 2 strengths, 1 stood in a note that you sent; 1 never did, such as “kept the lamp lit for a decade”: "
            "a next note may have room for it.",
            (
                ("wrote the queries for every ward", "1", "1", "Northwind Clinics"),
                ("kept the lamp lit for a decade", "0", "1", "Harbour Lights"),
            ),
        ),
    }


def reflected(at, company, feeling, strength, meets=None):
    """An interview with a reflection, for a job that asks for SQL."""
    entry = held(at, name=company)
    job = entry.interview.application.model_copy(update={"company": company, "requirements": ("SQL",)})
    reflection = Reflection(feeling=feeling, strengths=(Strength(text=strength, meets=meets),))
    interview = entry.interview.model_copy(update={"application": job, "reflection": reflection})
    return entry.model_copy(update={"interview": interview})


REFLECTED = [
    reflected("2026-11-02T10:00", "Harbour Lights", 2, "kept the lamp lit for a decade"),
    reflected("2026-11-03T10:00", "Northwind Clinics", 4, "wrote the queries for every ward", "SQL"),
]
SENT = {"Northwind Clinics": ("Last year I wrote the queries for every ward.",)}


MUCH = looking_back(REFLECTED * 1_500, SENT, NOON)
NOTHING = {
    "by-month": "No note is owed so far: the first one shows here after your first interview.",
    "answers": "No interview so far.",
    "hours": "No note has been sent so far: the first one shows here when you mark it as sent.",
    "by-stage": "No note has been sent or missed so far.",
    "by-format": "No note has been sent or missed so far.",
    "by-channel": "No note has been sent or missed so far.",
    "funnel": "No interview has all of its notes behind it so far.",
    "outcomes": "No answer is known so far.",
    "answer-time": "No interview so far.",
    "feelings": "You have not noted so far how an interview felt.",
    "unmet": "No requirement has come up twice without an answer of yours.",
    "strengths": "You have noted no strength so far.",
}


@pytest.mark.parametrize(
    ("n", "sentences"),
    [
        (0, NOTHING),
        (
            1,
            NOTHING
            | {
                "by-month": "You owed 2 notes: 2 were sent, 1 of them on time. Of the 2 no longer open, 100% (95% "
                "interval 34% to 100%) were sent and 50% (95% interval 9% to 91%) were sent on time.",
                "answers": "Of 1 interview, 0 led on or to an offer and 1 is still pending.",
                "hours": "Of 2 notes sent, half went within 6 days; 1 was late.",
                "by-stage": "Of 2 notes no longer open, sent on time – first interview: 1 of 2 (95% interval 9% to "
                "91%). Too few to say much (fewer than 5): first interview.",
                "by-format": "Of 2 notes no longer open, sent on time – video: 1 of 2 (95% interval 9% to 91%). Too "
                "few to say much (fewer than 5): video.",
                "by-channel": "Of 2 notes whose way is known, sent on time – e-mail: 1 of 2 (95% interval 9% to 91%). "
                "Too few to say much (fewer than 5): e-mail.",
                "funnel": "Of 1 interview with no note open, 1 had a note sent and 0 had every note on time. It is a "
                "count, not a chain of causes.",
                "answer-time": "No answer has come so far.",
            },
        ),
        (
            3_000,
            NOTHING
            | {
                "by-month": "You owed 3,000 notes: 2,500 were sent, 1,500 of them on time. Of the 3,000 no longer "
                "open, 83% (95% interval 82% to 85%) were sent and 50% (95% interval 48% to 52%) were sent on time.",
                "answers": "Of 1,500 interviews, 1,000 led on or to an offer and 0 are still pending.",
                "hours": "Of 2,500 notes sent, half went within 2 hours, the middle half between 2 hours and 12 days; "
                "1,000 were late. The latest 40 are shown.",
                "by-stage": "Of 3,000 notes no longer open, sent on time – first interview: 1,500 of 3,000 (95% "
                "interval 48% to 52%).",
                "by-format": "Of 3,000 notes no longer open, sent on time – video: 1,500 of 3,000 (95% interval 48% to "
                "52%).",
                "by-channel": "Of 2,500 notes whose way is known, sent on time – e-mail: 1,500 of 2,500 (95% interval "
                "58% to 62%). 500 notes were not sent and have no way yet.",
                "funnel": "Of 1,500 interviews with no note open, 1,500 had a note sent and 0 had every note on time. "
                "It is a count, not a chain of causes.",
                "outcomes": "Of 1,500 known answers, advanced or offered a job – every note, at least one late: 1,000 "
                "of 1,000 (95% interval 100% to 100%); some notes: 0 of 500 (95% interval 0% to 1%).",
                "answer-time": "Half have an answer within 30 days. After 30 days: 67% a favourable one, 33% a "
                "rejection; estimated from 1,500 interviews, those that still wait among them.",
            },
        ),
    ],
)
def test_sentences_at_any_size(n, sentences):
    """The sentences are true of no note, of one, of thousands."""
    assert {chart.name: chart.reads for chart in drawn(SIZES[n])} == sentences


def test_each_number_of_a_table_counts_its_rows():
    """Whatever number of whichever chart is traced, there are as many rows behind it as it says."""
    notes = table(SEARCH, NOON)
    numbers = [cell for chart in charts(notes) for line in chart.rows for cell in line if isinstance(cell, Traced)]
    assert [len(rows(notes, number.figure, **number.where)) for number in numbers] == [int(n) for n in numbers]
    assert len(numbers) > 40
    assert {c.name: len(rows(notes, c.behind)) for c in charts(notes) if c.behind in ("owed", "interviews")} == {
        "by-month": 24, "answers": 13, "by-stage": 24, "by-format": 24, "by-channel": 24, "answer-time": 13,
    }  # fmt: skip


def test_every_chart_has_its_place_on_the_page():
    """The parts of the page hold every chart, once."""
    assert sorted(name for part in PARTS for name in part.names) == sorted(CHARTS)


@pytest.mark.parametrize("n", SIZES)
@pytest.mark.parametrize(("theme", "width"), [(LIGHT, WIDE), (DARK, NARROW)], ids=["light and wide", "dark and narrow"])
def test_pictures(n, theme, width):
    """Each chart is drawn as wide as asked, as a PNG and as an SVG that is well formed."""
    for chart in (*drawn(SIZES[n]), *reflections(looking_back(REFLECTED * n, SENT, NOON) if n < 100 else MUCH)):
        image = png(chart, theme, width, dpi=72)
        assert image[:8] == b"\x89PNG\r\n\x1a\n"
        assert int.from_bytes(image[16:20], "big") == int(width * 72)
        root = ElementTree.fromstring(svg(chart, theme, width))  # noqa: S314 - our own drawing
        assert root.attrib["width"] == f"{width * 72:g}pt"
        assert theme.paper in ElementTree.tostring(root, "unicode")


@pytest.mark.parametrize("n", [1, 3, 30])
def test_no_words_are_cut_at_the_edge_of_a_narrow_picture(n):
    """Each of them ends within it, also where a single note or the last number of a scale stands far right."""
    for chart in (*drawn(SIZES[n]), *reflections(looking_back(REFLECTED * n, SENT, NOON))):
        if chart.n:
            figure = _figure(chart, LIGHT, NARROW, titled=False)
            canvas = FigureCanvasAgg(figure)
            canvas.draw()
            words = [text for text in figure.findobj(Text) if text.get_text()]
            ends = {text.get_text(): text.get_window_extent(canvas.get_renderer()).x1 for text in words}
            assert {said: end for said, end in ends.items() if end > figure.bbox.width} == {}


def test_a_picture_for_a_page_follows_its_theme():
    """On a page the colours are the page's own, the title is left to it, and the words stand for the picture."""
    for chart in (*charts(table(SEARCH, NOON)), *reflections(looking_back(REFLECTED, SENT, NOON))):
        element = for_page(chart)
        root = ElementTree.fromstring(element)  # noqa: S314 - our own drawing
        assert (root.attrib["role"], root.attrib["aria-label"]) == ("img", f"{chart.title}. {chart.reads}")
        assert not re.search(r"#[0-9a-f]{6}\b(?!\d)", re.sub(r'(href|id|url\()="?#?[^"]*', "", element))
        assert {"var(--chart-ink)", "var(--chart-grid)"} <= set(re.findall(r"var\(--chart-\w+\)", element))
        assert "width" not in root.attrib


def test_pictures_of_one_page_share_no_name():
    """Two drawings of the same chart on one page do not borrow each other's patterns."""
    by_month = named(SEARCH, "by-month")
    one, other = for_page(by_month), for_page(by_month)
    names, used = (set(re.findall(pattern, one)) for pattern in (r' id="([^"]+)"', r'(?:href="|url\()#([^")]+)'))
    assert used
    assert used <= names
    assert not names & set(re.findall(r' id="([^"]+)"', other))


def test_drawing_leaves_matplotlib_as_it_was():
    """No setting of matplotlib is changed."""
    before = dict(matplotlib.rcParams)
    for chart in drawn(SEARCH):
        png(chart)
    assert dict(matplotlib.rcParams) == before


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_contrast(theme):
    """Words stand out from the paper by 4.5 to 1, marks by 3 to 1, as WCAG asks."""
    ratios = {role: contrast(colour, theme.paper) for role, colour in theme._asdict().items() if role != "name"}
    assert min(ratios["ink"], ratios["quiet"]) >= 4.5
    assert min(ratios["good"], ratios["fair"], ratios["missing"]) >= 3


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, by WCAG's formula."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of a colour, by WCAG's formula."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
