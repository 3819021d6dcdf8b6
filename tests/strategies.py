"""Hypothesis strategies for whole interviews: realistic ones, with awkward words strewn in, all of them valid.

``from strategies import interviews`` works from any test: ``tests`` is on pytest's ``pythonpath``.
"""

import warnings
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from afterword.interchange import from_typed
from afterword.records import Cleaned, Interview
from afterword.records.base import clean

PEOPLE = (
    "Maria Okafor", "Tom Weiss", "Lena Fischer", "Aisha Bello", "Dr. Anil Mehta", "Nguyễn Thị Hạnh", "Tanaka Haruto",
    "Zoë Ñandú-O'Brien", "Judge Ruth Alder (ret.)", "Frau Professor Weiß", "محمد الأمين", "דוד לוי", "山田 太郎",
    "Sørine Ægidius", "J. R. de la Cruz y Soto", "Björk", "van der Berg, Anna", "MARCUS HALL", "李小龍", "Élodie d'Arc",
)  # fmt: skip
COMPANIES = (
    "Northwind Clinics", "Fenwick & Daughters", "Müller & Söhne GmbH", "e.on-ward", "3Peaks", "Ålesund Fisk AS",
    "<Bright> Ideas", "株式会社みどり", "The Very Long Name of a Trust for Community Health and Care in the North",
)  # fmt: skip
ROLES = ("Operations Analyst", "Junior Bookkeeper", "community nurse", "C++/C# Developer", "Head of R&D", "Lehrkraft")
FRAGMENTS = (
    "how calling patients the evening before halved your no-shows", "why the weekly report goes unread",
    "that the technicians choose their own shifts", "when you said that nobody owns the rota",
    "your whiteboard drawing",
    "About how you audit…", "I've run two audits", "Run two audits!!", "  hired nine technicians in a year ;",
    "Fluent in French", "Python, SQL", "to plan staff schedules across several sites", "planning the first schedule",
    "She showed me the ledger.", "the photograph of our card wall", "rebuilt the roster and cut overtime by 18%",
    "=SUM(A1:A9)", "{{ name }}", "<script>alert(1)</script>", "Bcc: evil@example.org", "%s %(x)d {0}", "C:\\new\\table",
    "“Quoted”", "it's — well → done", "yes", "NO", "null", "~", "1e3", "2026-11-25", "- dash", "# hash", "a: b",
    "\u200b",
)  # fmt: skip
ADDRESSES = (
    "maria@northwind.example", "j.pell+jobs@müller.example", "zoë@example.org", "not an address", "a@b, c@d.example",
    "o'brien@example.co.uk",
)  # fmt: skip
PLACES = (
    ("America/New_York", "US-MA"), ("Europe/London", "GB-ENG"), ("Europe/Berlin", "DE-BY"), ("Asia/Tokyo", "JP"),
    ("Asia/Dubai", "AE"), ("Europe/Oslo", "NO"), ("Australia/Lord_Howe", "AU-NSW"), ("Asia/Kathmandu", "NP"),
    ("America/St_Johns", "CA-NL"), ("Pacific/Auckland", "NZ"),
)  # fmt: skip


def _says_something(text: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Cleaned)
        return bool(clean(text).split())


def awkward(max_size: int = 40) -> st.SearchStrategy[str]:
    """Any words at all that are not blank once the invisible is taken out."""
    return st.text(max_size=max_size).filter(_says_something)


def some(real: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Mostly one of the realistic texts, now and then anything."""
    visible = [text for text in real if _says_something(text)]
    return st.one_of(st.sampled_from(visible), st.sampled_from(visible), awkward())


names = some(PEOPLE)
fragments = some(FRAGMENTS)
addresses = st.one_of(st.sampled_from(ADDRESSES), awkward(30))


def _given(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(required, optional=optional)


def _people(most: int) -> st.SearchStrategy[list[dict[str, Any]]]:
    fields = dict.fromkeys(("learned", "moment", "cares_about", "look_forward", "promised"), fragments)
    person = _given({"name": names}, {"address_as": names, "title": some(ROLES), "email": addresses, **fields})
    return st.lists(person, min_size=1, max_size=most, unique_by=lambda p: _shown(p["name"]))


def _shown(name: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Cleaned)
        return " ".join(clean(name).split()).casefold()


@st.composite
def _meetings(draw: st.DrawFn) -> dict[str, Any]:
    zone, region = draw(st.sampled_from(PLACES))
    at = draw(st.datetimes(datetime(2000, 1, 1), datetime(2039, 12, 31))).replace(microsecond=0)
    more = _given(
        {
            "stage": st.sampled_from(("screening", "first", "second", "final")),
            "format": st.sampled_from(("phone", "video", "in person")),
        },
        {
            "until": st.integers(0, 600).map(lambda minutes: (at + timedelta(minutes=minutes)).isoformat()),
            "decision_by": st.dates(at.date(), date(2100, 12, 31)).map(str),
            "contact_declined": st.sampled_from(("true", "false")),
            "practice": st.sampled_from(("true", "false")),
            "asked_about": st.lists(fragments, max_size=2),
            "coordinator": _given({"name": names}, {"email": addresses}),
        },
    )
    return {"at": at.isoformat(), "timezone": zone, "region": region, **draw(more)}


def _points(met: list[str]) -> st.SearchStrategy[list[dict[str, Any]]]:
    whom = st.lists(st.sampled_from(met), max_size=2, unique=True)
    return st.lists(_given({"text": fragments}, {"meets": fragments, "for": whom}), max_size=3)


def _reflections(met: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    return _given(
        {},
        {
            "strengths": _points(met),
            "new_points": _points(met),
            "complementary_skills": st.lists(fragments, max_size=2),
            "unique": fragments,
            "enthusiasm": fragments,
            "want_it": st.sampled_from(("yes", "unsure", "no")),
            "put_right": _given({"for": st.sampled_from(met), "topic": fragments, "better": fragments}, {}),
            "do_not_mention": st.lists(fragments, max_size=2),
            "went_well": awkward(),
            "went_badly": awkward(),
            "improve": awkward(),
            "feeling": st.integers(1, 5).map(str),
        },
    )


@st.composite
def typed_interviews(draw: st.DrawFn, most_people: int = 4) -> dict[str, Any]:
    """The answers of a form: plain dicts, lists and texts that make a valid interview."""
    people = draw(_people(most_people))
    return {
        "candidate": draw(_given({"name": names}, {"email": addresses, "phone": awkward(20)})),
        "application": draw(
            _given({"company": some(COMPANIES), "role": some(ROLES)}, {"requirements": st.lists(fragments, max_size=4)})
        ),
        "interview": draw(_meetings()),
        "interviewers": people,
        "reflection": draw(_reflections([p["name"] for p in people])),
    }


def interviews(most_people: int = 4) -> st.SearchStrategy[Interview]:
    """Valid interviews with up to ``most_people`` people met."""
    return typed_interviews(most_people).map(_record)


def _record(typed: dict[str, Any]) -> Interview:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Cleaned)
        return from_typed(typed)
