"""The charts: what they say in words, and that they can be drawn in every theme, width and size."""

import re
from xml.etree import ElementTree

import matplotlib
import pytest

from afterword.follow_through import table
from afterword.follow_through.charts import DARK, LIGHT, NARROW, WIDE, charts, for_page, png, svg
from afterword.follow_through.figures import figures
from afterword.follow_through.wording import difference_sentence
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
    """The charts of these records."""
    return charts(table(records, NOON))


def test_notes_by_month():
    """The months are in the table, those without an interview too; the sentence gives rates with intervals."""
    by_month, *_ = drawn(SEARCH)
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
    _, _, answers, _ = drawn(SEARCH)
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
    _, hours, *_ = drawn([*many(1, "all", None), held(sent={"Ana Ferreira": "2026-11-11T08:30"})])
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
    *_, outcomes = drawn(SEARCH)
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


@pytest.mark.parametrize(
    ("n", "sentences"),
    [
        (
            0,
            (
                "No note is owed so far: the first one shows here after your first interview.",
                "No note has been sent so far: the first one shows here when you mark it as sent.",
                "No interview so far.",
                "No answer is known so far.",
            ),
        ),
        (
            1,
            (
                "You owed 2 notes: 2 were sent, 1 of them on time. Of the 2 no longer open, 100% (95% interval 34% to "
                "100%) were sent and 50% (95% interval 9% to 91%) were sent on time.",
                "Of 2 notes sent, half went within 6 days; 1 was late.",
                "Of 1 interview, 0 led on or to an offer and 1 is still pending.",
                "No answer is known so far.",
            ),
        ),
        (
            3_000,
            (
                "You owed 3,000 notes: 2,500 were sent, 1,500 of them on time. Of the 3,000 no longer open, 83% (95% "
                "interval 82% to 85%) were sent and 50% (95% interval 48% to 52%) were sent on time.",
                "Of 2,500 notes sent, half went within 2 hours, the middle half between 2 hours and 12 days; "
                "1,000 were late. The latest 40 are shown.",
                "Of 1,500 interviews, 1,000 led on or to an offer and 0 are still pending.",
                "Of 1,500 known answers, advanced or offered a job – every note, at least one late: 1,000 of 1,000 "
                "(95% interval 100% to 100%); some notes: 0 of 500 (95% interval 0% to 1%).",
            ),
        ),
    ],
)
def test_sentences_at_any_size(n, sentences):
    """The sentences are true of no note, of one, of thousands."""
    assert tuple(chart.reads for chart in drawn(SIZES[n])) == sentences


@pytest.mark.parametrize("n", SIZES)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_pictures(n, theme, width):
    """Each chart is drawn as wide as asked, as a PNG and as an SVG that is well formed."""
    for chart in drawn(SIZES[n]):
        image = png(chart, theme, width, dpi=72)
        assert image[:8] == b"\x89PNG\r\n\x1a\n"
        assert int.from_bytes(image[16:20], "big") == int(width * 72)
        root = ElementTree.fromstring(svg(chart, theme, width))  # noqa: S314 - our own drawing
        assert root.attrib["width"] == f"{width * 72:g}pt"
        assert theme.paper in ElementTree.tostring(root, "unicode")


def test_a_picture_for_a_page_follows_its_theme():
    """On a page the colours are the page's own, the title is left to it, and the words stand for the picture."""
    for chart in drawn(SEARCH):
        element = for_page(chart)
        root = ElementTree.fromstring(element)  # noqa: S314 - our own drawing
        assert (root.attrib["role"], root.attrib["aria-label"]) == ("img", f"{chart.title}. {chart.reads}")
        assert not re.search(r"#[0-9a-f]{6}\b(?!\d)", re.sub(r'(href|id|url\()="?#?[^"]*', "", element))
        assert {"var(--chart-ink)", "var(--chart-grid)"} <= set(re.findall(r"var\(--chart-\w+\)", element))
        assert "width" not in root.attrib


def test_pictures_of_one_page_share_no_name():
    """Two drawings of the same chart on one page do not borrow each other's patterns."""
    by_month, *_ = drawn(SEARCH)
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
