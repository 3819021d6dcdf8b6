"""Names of files, as every system takes them."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.delivery import file_name
from afterword.records import Interview, Note
from afterword.records.note import Kind
from strategies import interviews, names

KEPT_BY_WINDOWS = re.compile(r"^(CON|PRN|AUX|NUL|COM\d|LPT\d)(\.|$)", re.IGNORECASE)


def named(*people: str, company: str = "Northwind Clinics") -> Interview:
    """An interview with these people."""
    return Interview.model_validate(
        {
            "candidate": {"name": "Priya Raman"},
            "application": {"company": company, "role": "Operations Analyst"},
            "interview": {
                "at": "2026-11-25T14:00",
                "timezone": "America/New_York",
                "region": "US-MA",
                "stage": "final",
                "format": "in person",
            },
            "interviewers": [{"name": name} for name in people],
        }
    )


def names_of(interview: Interview, kind: Kind = "thank-you") -> list[str]:
    """The names of the files of the notes to each."""
    return [file_name(Note(to=p.name, kind=kind, body="Dear"), interview) for p in interview.interviewers]


@pytest.mark.parametrize(
    ("person", "name"),
    [
        ("Maria Okafor", "2026-11-25 Northwind Clinics, Maria Okafor.eml"),
        ("CON", "2026-11-25 Northwind Clinics, CON.eml"),
        ("../../etc/passwd", "2026-11-25 Northwind Clinics, etc passwd.eml"),
        ('A/B\\C:D*E?F"G<H>I|J', "2026-11-25 Northwind Clinics, A B C D E F G H I J.eml"),
        ("Dr. Zoë O'Brien-Ñandú (ret.)", "2026-11-25 Northwind Clinics, Dr. Zoë O'Brien-Ñandú ret.eml"),
        ("דוד לוי", "2026-11-25 Northwind Clinics, דוד לוי.eml"),
        ("山田 太郎", "2026-11-25 Northwind Clinics, 山田 太郎.eml"),
        ("👩‍⚕️", "2026-11-25 Northwind Clinics, unnamed.eml"),
        ("M" * 200, f"2026-11-25 Northwind Clinics, {'M' * 40}.eml"),
        ("...", "2026-11-25 Northwind Clinics, unnamed.eml"),
        ("{{x}}$(rm -rf)`id`;&%PATH%", "2026-11-25 Northwind Clinics, x rm -rf id & PATH.eml"),
    ],
)
def test_a_name_shows_the_date_the_company_and_the_person(person: str, name: str) -> None:
    """Whatever a name holds, what is left of it is plain."""
    assert names_of(named(person)) == [name]


def test_two_people_whose_names_would_look_the_same_get_a_number() -> None:
    """Slashes, emoji, capitals beyond ASCII and what lies beyond the 40th letter don't tell files apart."""
    assert names_of(named("A/B", "A B", "A:B", "🙂", "🙃", "M" * 60, "M" * 61), "follow-up") == [
        "2026-11-25 Northwind Clinics, A B, follow-up.eml",
        "2026-11-25 Northwind Clinics, A B (2), follow-up.eml",
        "2026-11-25 Northwind Clinics, A B (3), follow-up.eml",
        "2026-11-25 Northwind Clinics, unnamed, follow-up.eml",
        "2026-11-25 Northwind Clinics, unnamed (2), follow-up.eml",
        f"2026-11-25 Northwind Clinics, {'M' * 40}, follow-up.eml",
        f"2026-11-25 Northwind Clinics, {'M' * 40} (2), follow-up.eml",
    ]


def test_a_note_to_the_coordinator_has_a_name_of_its_own() -> None:
    """Somebody who was not met, even one who looks like somebody who was, has a file that clashes with nobody's."""
    met = named("Joan/Pell")
    assert file_name(Note(to="Joan Pell", kind="coordinator", body="Dear"), met) == (
        "2026-11-25 Northwind Clinics, Joan Pell (2), coordinator.eml"
    )


@given(interviews(most_people=6), st.sampled_from([".eml", ".txt"]))
def test_every_name_can_be_a_file_on_any_system_and_clashes_with_no_other(interview: Interview, ending: str) -> None:
    """For any valid interview."""
    found = [file_name(Note(to=p.name, body="Dear"), interview, ending) for p in interview.interviewers]
    assert len({unicodedata.normalize("NFKC", name).casefold() for name in found}) == len(found)
    for name in found:
        assert name.endswith(ending)
        assert Path(name).name == name
        assert len(name.encode()) <= 250
        assert len(name.encode("utf-16-le")) <= 2 * 250
        assert not set('<>:"/\\|?*') & set(name)
        assert all(unicodedata.category(c)[0] != "C" for c in name)
        assert not KEPT_BY_WINDOWS.match(name)
        assert name[-1] not in " ."


@given(name=names)
def test_a_file_of_that_name_can_be_made(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The system that the tests run on takes the name."""
    (file,) = names_of(named(name, company=name))
    path = tmp_path_factory.getbasetemp() / file
    path.write_text("x")
    assert path.name in {p.name for p in path.parent.iterdir()}
