"""What the reflections say over time, worked by hand."""

from datetime import date

from afterword.follow_through import looking_back
from afterword.records import Reflection, Strength
from follow_through.searches import NOON, held, utc

WARDS = "rebuilt the roster for four wards and cut overtime"
CHARTS = "ran a monthly half-hour in which nurses questioned my charts"
NOTE = "Dear Ana,\n\nI rebuilt the roster for four wards, and cut overtime by a fifth.\n\nRobin Vale\n"


def felt(at, name, *, feeling=None, improve=None, strengths=(), requirements=(), role="Keeper", **more):
    """An interview with a reflection."""
    entry = held(at, name=name, **more)
    job = entry.interview.application.model_copy(update={"requirements": tuple(requirements), "role": role})
    reflection = Reflection(feeling=feeling, improve=improve, strengths=tuple(strengths))
    changed = entry.interview.model_copy(update={"application": job, "reflection": reflection})
    return entry.model_copy(update={"interview": changed})


def strength(text, meets=None):
    """A strength."""
    return Strength(text=text, meets=meets)


def test_feelings():
    """In the order of the interviews, and by month; practice and what is to come are left out."""
    found = looking_back(
        [
            felt("2026-11-10T10:00", "third", feeling=5),
            felt("2026-10-06T10:00", "first", feeling=2),
            felt("2026-10-20T10:00", "second", feeling=3),
            felt("2026-10-21T10:00", "no word"),
            felt("2026-10-22T10:00", "practice", feeling=1, practice=True),
            felt("2026-12-01T10:00", "to come", feeling=4),
        ],
        {},
        NOON,
    )
    assert [(one.interview_id, one.on, one.feeling) for one in found.felt] == [
        ("first", date(2026, 10, 6), 2),
        ("second", date(2026, 10, 20), 3),
        ("third", date(2026, 11, 10), 5),
    ]
    assert [(one.month, one.n, one.median) for one in found.by_month] == [("2026-10", 2, 2.5), ("2026-11", 1, 5.0)]


def test_to_improve():
    """What was to improve, the latest first, and when it was marked done."""
    done = felt("2026-10-06T10:00", "first", improve="Prepare one example with numbers.")
    done = done.model_copy(update={"improved_at": utc("2026-10-30T18:00")})
    found = looking_back([done, felt("2026-11-10T10:00", "second", improve="Ask who decides.")], {}, NOON)
    assert [(one.text, one.done_at) for one in found.to_improve] == [
        ("Ask who decides.", None),
        ("Prepare one example with numbers.", utc("2026-10-30T18:00")),
    ]
    earlier = looking_back([done], {}, utc("2026-10-30T17:59"))
    assert [one.done_at for one in earlier.to_improve] == [None]


def test_strengths():
    """A strength is used where most of its words stand in a note that was sent, as it was edited."""
    entries = [
        felt("2026-10-06T10:00", "first", strengths=[strength(WARDS), strength(CHARTS)]),
        felt("2026-11-10T10:00", "second", strengths=[strength(WARDS)]),
    ]
    found = looking_back(entries, {"first": (NOTE, "Thank you.\n"), "second": (NOTE,)}, NOON)
    assert [(one.text, one.interviews, one.notes) for one in found.strengths] == [(WARDS, 2, 2), (CHARTS, 1, 0)]
    assert [one.text for one in found.never_used] == [CHARTS]


def test_requirements_that_keep_coming_up():
    """What two jobs ask for and nothing was set against; two rounds for one job are one."""
    ask = ["Explain data to clinicians", "Plan schedules"]
    found = looking_back(
        [
            felt("2026-10-06T10:00", "screening", requirements=ask),
            felt("2026-10-16T10:00", "final", requirements=ask, strengths=[strength(WARDS, meets="plan  schedules")]),
            felt("2026-11-02T10:00", "another", requirements=["explain data to clinicians"], role="Analyst"),
            felt("2026-11-04T10:00", "a third", requirements=["plan schedules", "lift"], role="Porter"),
        ],
        {},
        NOON,
    )
    assert [(one.text, one.jobs, one.unmet) for one in found.unmet] == [
        ("explain data to clinicians", 2, 2),
        ("plan schedules", 2, 1),
    ]


def test_nothing_yet():
    """Without interviews there is nothing to look back on."""
    assert not any(looking_back([], {}, NOON).model_dump().values())
