"""How each person stands, the rates over all, one split at a time, and the page read aloud."""

from datetime import UTC, date, datetime, timedelta
from textwrap import fill

import pytest

from afterword.cohort import STANDINGS, cohort_figures, gather, person, split
from afterword.cohort.gathering import Member
from afterword.cohort.in_words import as_text
from afterword.follow_through import ASSOCIATION
from cohort.made_shares import NOW, interview, put, share


def stands(*held, now=NOW, **told):
    """How a person with these interviews stands, and why."""
    found = person(Member("Heron", share(1, "Heron", *held, **told)), now)
    return found.standing, found.why


@pytest.mark.parametrize(
    ("held", "standing", "why"),
    [
        ([], "no interview", "No interview has taken place yet."),
        ([interview("unsent", "on time")], "late", "1 note past the day: late is better than never."),
        (
            [interview("open", "open", day="2026-11-20", due="2026-11-23")],
            "due",
            "2 notes due, the first by the end of Monday 23 November.",
        ),
        (
            [interview(promised=date(2026, 11, 5), day="2026-10-30")],
            "silent",
            "1 interview without an answer long past its day.",
        ),
        ([interview(day="2026-10-23")], "on track", "Nothing is late, due or silent."),
        ([interview(day="2026-10-22")], "silent", "1 interview without an answer long past its day."),
        (
            [interview(day=f"2026-11-0{n}", outcome=outcome) for n, outcome in enumerate(("rejected",) * 3, 1)],
            "stuck",
            "The last 3 answers were a refusal or silence.",
        ),
        ([interview(day="2026-10-20", outcome="rejected")], "stuck", "No interview since Tuesday 20 October."),
        ([interview("unsent", outcome="rejected")], "on track", "Nothing is late, due or silent."),
        (
            [interview(day=f"2026-11-0{n}", outcome=outcome) for n, outcome in enumerate(("offer", *("rejected",) * 2))
             if n] + [interview(outcome="offer")],
            "on track",
            "Nothing is late, due or silent.",
        ),
    ],
)  # fmt: skip
def test_how_a_person_stands(held, standing, why):
    """The first thing that a coach would act on, in a sentence."""
    assert stands(*held) == (standing, why)


def test_what_a_share_can_not_know_is_said():
    """A note open as of the file and due since is not called late; a file of long ago is not called on track."""
    open_then = interview("open", day="2026-11-20", due="2026-11-23")
    later = NOW + timedelta(days=7)
    assert stands(open_then, now=later) == (
        "ask again",
        "1 note open on Friday 20 November, due since: ask for a new file.",
    )
    assert stands(interview(), now=NOW + timedelta(days=29)) == (
        "ask again",
        "Nothing is known since Friday 20 November: ask for a new file.",
    )


def test_a_file_of_another_year():
    """Days that lie far back are told with their year."""
    long_ago = datetime(2026, 3, 2, 12, tzinfo=UTC)
    found = person(
        Member(
            "Heron",
            share(
                1,
                "Heron",
                interview(day="2026-03-01", due="2026-03-02", outcome="offer", outcome_on="2026-03-02"),
                as_of=long_ago,
            ),
        ),
        NOW,
    )
    assert (found.standing, found.why) == (
        "ask again",
        "Nothing is known since Monday 2 March 2026: ask for a new file.",
    )


def test_a_day_lasts_until_it_has_ended_everywhere():
    """A share does not tell the time zone, so a note is due until the day is over in the last of them."""
    held = interview("open", day="2026-11-20", due="2026-11-23")
    over = NOW.replace(day=24, hour=12)
    assert stands(held, now=over - timedelta(seconds=1))[0] == "due"
    assert stands(held, now=over)[0] == "ask again"


FIVE = [share(n, name, interview("on time", "late")) for n, name in enumerate(("Ant", "Bee", "Cat", "Doe", "Elk"), 1)]


@pytest.fixture
def folder(tmp_path):
    """Six who share, of whom one has no interview, and one who does not."""
    path = put(tmp_path / "shares", *FIVE, share(6, "Fox"))
    (path / "roster.txt").write_text("Gnu\n")
    return path


def test_a_person_who_does_not_share_looks_different_from_one_without_an_interview(folder):
    """And both from one who is on track."""
    found = cohort_figures(gather(folder, NOW), NOW)
    assert [(one.called, one.standing, one.owed, one.sent, one.on_time) for one in found.people] == [
        *((name, "on track", 2, 2, 1) for name in ("Ant", "Bee", "Cat", "Doe", "Elk")),
        ("Fox", "no interview", 0, 0, 0),
        ("Gnu", "not shared", 0, 0, 0),
    ]
    assert found.standings == dict.fromkeys(STANDINGS, 0) | {"on track": 5, "no interview": 1, "not shared": 1}
    assert (found.sharing, found.interviews) == (6, 5)


def test_rates_over_fewer_than_five_people_are_not_shown(tmp_path):
    """Those who have nothing to count are no people of a rate."""
    four = [share(n, f"P{n}", interview(outcome="offer")) for n in range(1, 5)]
    found = cohort_figures(gather(put(tmp_path / "s", *four, share(5, "P5", interview())), NOW), NOW)
    assert (found.favourable, found.on_time.k, found.on_time.n) == (None, 5, 5)


def test_one_split_hides_small_groups_and_what_gives_them_away(tmp_path):
    """Two by phone are hidden, and with them the next smallest."""
    ways = ["phone"] * 2 + ["in person"] * 5 + ["video"] * 8
    shares = [share(n, f"P{n}", interview(format=way)) for n, way in enumerate(ways, 1)]
    groups = split(gather(put(tmp_path / "s", *shares), NOW), "format")
    assert [(group.name, group.people, group.rate and group.rate.n) for group in groups] == [
        ("phone", None, None),
        ("video", 8, 8),
        ("in person", None, None),
    ]


def test_weeks_begin_on_monday(tmp_path):
    """The trend is of the weeks of the interviews, the earliest first."""
    days = ["2026-11-15"] * 5 + ["2026-11-16"] * 5
    shares = [share(n, f"P{n}", interview(day=day, due=day)) for n, day in enumerate(days, 1)]
    groups = split(gather(put(tmp_path / "s", *shares), NOW), "week")
    assert [(group.name, group.people) for group in groups] == [("2026-11-09", 5), ("2026-11-16", 5)]


def test_the_page_read_aloud(folder):
    """Every line of it."""
    (folder / "holiday.jpg").write_bytes(b"\xff\xd8\xff")
    gathered = gather(folder, NOW)
    assert as_text(cohort_figures(gathered, NOW), split(gathered, "stage"), "stage") == READ_ALOUD.format(
        association=fill(ASSOCIATION, 100)
    )


def test_groups_stand_in_the_order_of_the_hiring(tmp_path):
    """And not in that of the alphabet."""
    held = [
        interview(stage=stage, format=way)
        for stage, way in (("final", "in person"), ("screening", "phone"), ("first", "video"))
    ]
    gathered = gather(put(tmp_path, *(share(n, f"Heron {n}", *held) for n in range(5))), NOW)
    assert [group.name for group in split(gathered, "stage")] == ["screening", "first", "final"]
    assert [group.name for group in split(gathered, "format")] == ["phone", "video", "in person"]


def test_groups_have_names_to_read_aloud(tmp_path):
    """A week is told by its Monday, a way of following through in words."""
    folder = put(
        tmp_path, *(share(n, f"Heron {n}", interview(outcome="offer", outcome_on="2026-11-12")) for n in range(5))
    )
    gathered = gather(folder, NOW)
    lines = [
        as_text(cohort_figures(gathered, NOW), split(gathered, by), by).splitlines()
        for by in ("week", "follow_through")
    ]
    assert [line for page in lines for line in page if line.startswith("  ")] == [
        "  week of 9 November 2026: 5 of 5, 100%, 57% to 100% (5 people)",
        "  Every note on time: 5 of 5, 100%, 57% to 100% (5 people)",
    ]


def test_nobody_read_aloud(tmp_path):
    """An empty folder says so, in as many lines as it takes."""
    assert as_text(cohort_figures(gather(tmp_path, NOW), NOW)).startswith(
        "0 people share, with 0 interviews, on Friday 20 November 2026.\n\nNotes sent: not shown"
    )


READ_ALOUD = """\
6 people share, with 5 interviews, on Friday 20 November 2026.

Ant: on track. Nothing is late, due or silent. (as of Friday 20 November)
Bee: on track. Nothing is late, due or silent. (as of Friday 20 November)
Cat: on track. Nothing is late, due or silent. (as of Friday 20 November)
Doe: on track. Nothing is late, due or silent. (as of Friday 20 November)
Elk: on track. Nothing is late, due or silent. (as of Friday 20 November)
Fox: no interview. No interview has taken place yet. (as of Friday 20 November)
Gnu: not shared. No file yet.

Notes sent: 10 of 10, 100%, 57% to 100%
Notes on time: 5 of 10, 50%, 17% to 83%
Favourable answers, of those known: not shown: fewer than 5 people have any to count

Notes on time by stage:
  first: 5 of 10, 50%, 17% to 83% (5 people)

Intervals: Wilson's interval on the effective sample size (people as clusters; Kish, Korn and Graubard).
{association}

Left out, or to look at:
  “holiday.jpg” is damaged or no share file; ask for a new one."""


def test_one_person_alone(tmp_path):
    """In the singular."""
    found = as_text(cohort_figures(gather(put(tmp_path, share(1, "Ant", interview())), NOW), NOW))
    assert found.splitlines()[0] == "1 person shares, with 1 interview, on Friday 20 November 2026."
