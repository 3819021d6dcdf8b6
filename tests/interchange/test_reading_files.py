"""Files as people and programs write them become interviews, and come back equal."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import dump, load
from afterword.interchange import as_text, from_typed, parse, to_typed
from afterword.records import Cleaned, Interview
from strategies import interviews, typed_interviews

EXAMPLES = Path(__file__).parents[1] / "examples"
PHONE = (EXAMPLES / "phone-screen.yaml").read_text(encoding="utf-8")


def test_the_panel_is_read_field_by_field() -> None:
    """Every field of the fullest example arrives as it was written."""
    panel = load(EXAMPLES / "panel.yaml")
    assert panel.candidate.model_dump() == {
        "name": "Priya Raman",
        "email": "priya.raman@example.org",
        "phone": "+1 617 555 0142",
    }
    assert panel.application.requirements == (
        "plan staff schedules across several sites",
        "explain data to clinicians",
        "improve a process without new software",
    )
    meeting = panel.interview
    assert (meeting.at, meeting.until) == (datetime(2026, 11, 25, 14), datetime(2026, 11, 25, 15, 30))
    assert (meeting.timezone, meeting.region) == ("America/New_York", "US-MA")
    assert (meeting.stage, meeting.format, str(meeting.decision_by)) == ("final", "in person", "2026-12-09")
    assert meeting.coordinator is not None
    assert meeting.coordinator.model_dump() == {"name": "Joan Pell", "email": "j.pell@northwind.example"}
    assert [person.called for person in panel.interviewers] == ["Dr. Okafor", "Tom", "Lena Fischer"]
    assert panel.interviewers[1].promised == "the photograph of our card wall"
    assert panel.reflection.strengths[0].for_ == ("Maria Okafor",)
    assert panel.reflection.want_it == "yes"
    assert panel.reflection.put_right is not None
    assert panel.reflection.put_right.for_ == "Lena Fischer"
    assert panel.reflection.feeling == 4


def test_the_least_that_a_person_fills_in_is_an_interview() -> None:
    """What was not given is absent or has its default."""
    screen = load(EXAMPLES / "phone-screen.yaml")
    assert screen.interviewers[0].address_as is None
    assert screen.interviewers[0].called == "Aisha Bello"
    assert (screen.interview.until, screen.interview.practice, screen.interview.asked_about) == (None, False, ())
    assert screen.reflection.new_points == ()


@pytest.mark.parametrize("example", ["panel.yaml", "phone-screen.yaml"])
@pytest.mark.parametrize("ending", [".yaml", ".yml", ".json", ".JSON", ".txt"])
def test_what_was_dumped_loads_as_an_equal_record(example: str, ending: str, tmp_path: Path) -> None:
    """In either format, and with nothing left beside the file."""
    interview = load(EXAMPLES / example)
    path = tmp_path / f"copy{ending}"
    dump(interview, path)
    assert load(path) == interview
    assert list(tmp_path.iterdir()) == [path]


@given(interviews(), st.booleans())
def test_any_interview_comes_back_equal(interview: Interview, is_json: bool) -> None:
    """Whatever its words look like: yes, NO, null, 1e3, dates, dashes, colons, quotes, emoji, no ASCII at all."""
    assert parse(as_text(interview, is_json=is_json), is_json=is_json) == interview
    assert from_typed(to_typed(interview)) == interview


@given(typed_interviews())
def test_what_a_form_gives_is_what_a_file_gives(typed: dict[str, object]) -> None:
    """The same answers make the same record by either way."""
    interview = from_typed(typed)
    assert parse(as_text(interview)) == interview


@pytest.mark.parametrize(
    ("written", "read"),
    [("NO", "NO"), ("no", "no"), ("yes", "yes"), ("1e3", "1e3"), ("0x1F", "0x1F"), ("2026-11-25", "2026-11-25")],
)
def test_a_word_stays_the_word_that_was_written(written: str, read: str) -> None:
    """Nothing turns into a truth, a number or a date on the way in."""
    assert parse(PHONE.replace("Junior Bookkeeper", written)).application.role == read


def test_no_is_norway() -> None:
    """The region NO is a country, not a refusal."""
    norway = PHONE.replace("region: GB-ENG", "region: NO").replace("Europe/London", "Europe/Oslo")
    assert parse(norway).interview.region == "NO"


@pytest.mark.parametrize("nothing", ["", "null", "~", "''", '"  "', "[]", "{}"])
def test_a_field_left_blank_is_not_given(nothing: str) -> None:
    """However nothing is written."""
    assert parse(PHONE.replace("email: aisha@fenwick.example", f"email: {nothing}")).interviewers[0].email is None


def test_the_word_null_in_quotes_is_a_word() -> None:
    """Somebody may be called so."""
    assert parse(PHONE.replace("Aisha Bello", '"Null"')).interviewers[0].name == "Null"
    assert parse(PHONE.replace("Aisha Bello", '"null"')).interviewers[0].name == "null"


def test_invisible_characters_are_taken_out_with_a_warning() -> None:
    """Direction marks could make a name read as another; control characters have no place in a note."""
    with pytest.warns(Cleaned) as said:
        read = parse(PHONE.replace("Aisha Bello", '"Aisha \\u202eBello\\x07"'))
    assert read.interviewers[0].name == "Aisha Bello"
    assert [str(w.message) for w in said] == ["Invisible control characters were taken out of “Aisha Bello”."]


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\x9f", "\ud800", "\uffff"])
def test_control_characters_in_a_file_are_taken_out_with_a_warning(character: str) -> None:
    """YAML's own reader would refuse the whole file for one of them."""
    with pytest.warns(Cleaned) as said:
        read = parse(PHONE.replace("Aisha Bello", f"Aisha{character} Bello"))
    assert read.interviewers[0].name == "Aisha Bello"
    assert [str(w.message) for w in said] == ["Invisible control characters were taken out of the file."]


def test_json_may_hold_them_too() -> None:
    """Escaped or not."""
    text = as_text(parse(PHONE), is_json=True)
    with pytest.warns(Cleaned):
        assert parse(text.replace("Aisha", "Aisha\x07"), is_json=True) == parse(PHONE)
    with pytest.warns(Cleaned):
        assert parse(text.replace("Aisha", "Aisha\\u202e\\ud800"), is_json=True) == parse(PHONE)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_file_from_any_editor_is_read(encoding: str, line_end: str, tmp_path: Path) -> None:
    """With a byte-order mark or not, with the line ends of any system."""
    path = tmp_path / "phone.yaml"
    path.write_bytes(PHONE.replace("\n", line_end).encode(encoding))
    assert load(path) == parse(PHONE)


def test_a_dump_that_fails_leaves_what_stood_there(tmp_path: Path) -> None:
    """Whole or not at all, and no part of it stays behind."""
    interview = parse(PHONE)
    folder = tmp_path / "taken"
    folder.mkdir()
    with pytest.raises(OSError, match="taken"):
        dump(interview, folder)
    assert list(tmp_path.iterdir()) == [folder]


def test_the_file_is_written_for_people(tmp_path: Path) -> None:
    """Names as they are spelled, in the order of the example, one field a line."""
    path = tmp_path / "phone.yaml"
    dump(parse(PHONE.replace("Aisha Bello", "Zoë 山田")), path)
    assert path.read_text(encoding="utf-8") == (
        "candidate:\n  name: Sam Ortiz\n  email: sam.ortiz@example.org\n"
        "application:\n  company: Fenwick & Daughters\n  role: Junior Bookkeeper\n"
        "interview:\n  at: '2026-11-20T16:30:00'\n  timezone: Europe/London\n  region: GB-ENG\n"
        "  stage: screening\n  format: phone\n"
        "interviewers:\n- name: Zoë 山田\n  title: Recruiter\n  email: aisha@fenwick.example\n"
        "  learned: how the team closes the month in two days\n"
        "reflection:\n  strengths:\n  - text: reconciled 300 supplier accounts during my placement\n"
        "  enthusiasm: learning the trade in a firm that still trains people\n  feeling: 3\n"
    )
