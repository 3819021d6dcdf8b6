"""The report: the whole page in one file that fetches nothing and holds no text as anything but text."""

import re
from datetime import datetime
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest

from afterword.follow_through import rows, table
from afterword.follow_through.charts import CHARTS, REFLECTIONS
from afterword.follow_through.published import CAUTION, PUBLISHED
from afterword.follow_through.report import report
from afterword.records import Reflection, Strength
from follow_through.searches import NOON, held, many

EVIL = "</style></script><img src=x onerror=alert(1)> & \" ' $\\frac$"
SEARCH = [
    *many(6, "all on time", "offer"),
    *many(5, "none", "rejected"),
    held("2026-11-19T09:00", name="open", decision_by=datetime(2026, 12, 1).date()),
    held("2026-11-10T09:00", name="unsent"),
]


class Page(HTMLParser):
    """What a document is made of."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.words = [], [], []
        self._quiet = 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        """Note the tag and its attributes."""
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self._quiet += tag in ("style", "script", "svg")

    def handle_endtag(self, tag):
        """Words after it are shown again."""
        self._quiet -= tag in ("style", "script", "svg")

    def handle_data(self, data):
        """Note the words that are shown."""
        if not self._quiet and data.strip():
            self.words.append(data.strip())


def test_the_whole_page():
    """What to do comes first, then the charts, the reflections, what others published, and the rows."""
    at = datetime(2026, 11, 20, 13, tzinfo=ZoneInfo("Europe/Berlin"))
    page = Page(report(SEARCH, {}, at))
    assert page.words[:7] == [
        "Following through",
        "Following through",
        "As of Friday 20 November 2026, 13:00 (CET). Practice interviews are not counted. What is still pending is "
        "counted as pending, and never dropped. A rate comes with the number behind it (n).",
        "What to do next",
        "Due today",
        "Your note to Ana Ferreira (Harbour Lights) is due by the end of Friday 20 November (London time): "
        "11 hours are left.",
        "Past their day: send them anyway, late is better than never",
    ]
    titles = [chart(table(SEARCH, NOON)).title for chart in CHARTS.values()]
    shown = [words for words in page.words if words in titles]
    assert list(dict.fromkeys(shown)) == sorted(titles, key=shown.index)
    assert set(shown) == set(titles)
    assert page.words.count("Looking back") == page.words.count("What others have published") == 1
    assert len([one for one in page.attributes if one[1:] == ("role", "img")]) == 2 * len(CHARTS)


def test_it_fetches_nothing():
    """Nothing in the file has an address that a browser would load, and the file forbids it as well."""
    text = report(SEARCH, {}, NOON)
    page = Page(text)
    loaded = [(tag, name, value) for tag, name, value in page.attributes if name in ("src", "srcset", "data", "action")]
    assert loaded == []
    assert [value for tag, name, value in page.attributes if tag == "link" and name == "href"] == ["data:,"]
    (policy,) = [v for t, n, v in page.attributes if (t, n) == ("meta", "content") and v.startswith("default-src")]
    assert policy.startswith("default-src 'none';")
    assert "@import" not in text


def test_a_number_leads_to_its_rows():
    """Each number that counts rows names them by their place in the table at the foot."""
    text = report(SEARCH, {}, NOON)
    notes = table(SEARCH, NOON)
    found = re.findall(r'data-rows="([\d,-]+)" data-says="([^"]+)">([\d,]+)</a>', text)
    assert len(found) > 30
    assert {says: len(places(ranges)) for ranges, says, _ in found} == {s: int(n) for _, s, n in found}
    ranges = {says: ranges for ranges, says, _ in found}
    mine = ranges["Notes owed, sent and on time, by month of the interview – September 2026, on time"]
    lines = re.findall(r"<tr>(.*?)</tr>", text[text.index('<details id="rows">') :])[1:]
    assert len(lines) == len(notes)
    assert all("On time" in lines[place] for place in places(mine))
    assert len(places(mine)) == len(rows(notes, "on_time", month="2026-09"))


def places(ranges):
    """The places that ``0-3,7`` stands for."""
    spans = [[int(n) for n in span.split("-")] for span in ranges.split(",")]
    return [place for span in spans for place in range(span[0], span[-1] + 1)]


def test_user_text_is_text():
    """Names, requirements, strengths and what was to improve are words, whatever they look like."""
    entries = [nasty(n) for n in range(2)]
    text = report(entries, {"nasty 0": (EVIL,)}, NOON)
    page, plain = Page(text), Page(report([], {}, NOON))
    assert "img" not in page.tags
    assert page.tags.count("script") == plain.tags.count("script") == 1
    assert page.tags.count("style") == 1 + page.tags.count("svg")  # each drawing has one of its own
    assert not [one for one in page.attributes if one[1].startswith("on")]
    assert sum(EVIL in words for words in page.words) >= 8


def nasty(n):
    """An interview in which every text looks like a tag."""
    entry = held("2026-11-02T10:00", people=(EVIL,), name=f"nasty {n}")
    job = entry.interview.application.model_copy(
        update={"company": f"{EVIL} {n}", "role": EVIL, "requirements": (EVIL,)}
    )
    reflection = Reflection(feeling=3, improve=EVIL, strengths=(Strength(text=EVIL),))
    interview = entry.interview.model_copy(update={"application": job, "reflection": reflection})
    return entry.model_copy(update={"interview": interview})


@pytest.mark.parametrize("n", [0, 1, 3])
def test_small_searches(n):
    """With little there is little to see, and nothing is missing: each chart has its title and its sentence."""
    page = Page(report(many(n, "some", "offer"), {}, NOON))
    assert sum(tag == "figure" for tag in page.tags) == len(CHARTS) + len(REFLECTIONS) - 1  # nothing is compared yet
    assert sum(words.startswith("Outcomes are compared from 10 known answers on") for words in page.words) == 1
    assert sum(words.startswith("These figures show what went together") for words in page.words) == 1


def test_half_of_what_was_published_comes_from_vendors():
    """The caution says no more than the list holds."""
    asked_by_vendors = [one for one in PUBLISHED if one.standing == "self-reported by vendors"]
    assert 2 * len(asked_by_vendors) == len(PUBLISHED)
    assert CAUTION.startswith("Half of these were asked of managers by firms that sell services to them")


def test_what_others_have_published():
    """Each figure says who counted how many, what kind of figure it is and where; one's own stands beside it."""
    words = " ".join(Page(report(SEARCH, {}, NOON)).words)
    for one in PUBLISHED:
        assert f"{one.says}. {one.source} (n: {one.n}); {one.standing}. {one.address.split('/')[0]}" in words
    assert {one.standing for one in PUBLISHED} >= {"self-reported by vendors", "peer reviewed: no association"}
    assert (
        "Accountemps, United States, 2017 (n: 300 HR managers); self-reported by vendors. hrdive.com "
        "Yours: 52% of 23 notes were sent (95% interval 33% to 71%). " in words
    )
    assert (
        "Yours: 50% of 12 interviews had a note sent (95% interval 25% to 75%). “Every note on time” less “No note”: "
        "+100 percentage points (95% interval +42 to +100). 22.6%" in words
    )
    assert ".." not in words
