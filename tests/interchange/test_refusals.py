"""What can't be read is said in one sentence: where, what was found, what to do."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import InvalidInterview, load
from afterword.interchange import parse

EXAMPLES = Path(__file__).parents[1] / "examples"
PANEL = (EXAMPLES / "panel.yaml").read_text(encoding="utf-8")
PHONE = (EXAMPLES / "phone-screen.yaml").read_text(encoding="utf-8")
TOP = "use one of: candidate, application, interview, interviewers, reflection"
MISSING = "it is missing, and a note can't be written without it; add it"


def said_of(text: str, *, is_json: bool = False) -> str:
    """All that is said of a text that is not an interview."""
    with pytest.raises(InvalidInterview) as refused:
        parse(text, is_json=is_json, source="panel")
    return str(refused.value)


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        ("role: Op", "rol: Op", "line 10: application.rol: there is no such field; did you mean role?"),
        (
            "    learned: how",
            "    salary: how",
            "line 32: interviewers[0].salary: there is no such field; use one of: name, address_as, title, email, "
            "learned, moment, cares_about, look_forward, promised",
        ),
        (
            "  feeling: 4",
            "  feelings: 4",
            "line 73: reflection.feelings: there is no such field; did you mean feeling?",
        ),
        ("reflection:\n", "notes: none\nreflection:\n", f"line 49: notes: there is no such field; {TOP}"),
        (
            "2026-11-25T14:00",
            "25/11/2026 2pm",
            "line 16: interview.at: “25/11/2026 2pm” is not a date with a time; write it like 2026-11-25T14:00",
        ),
        (
            "2026-11-25T14:00",
            "2026-11-31T14:00",
            "line 16: interview.at: “2026-11-31T14:00” is not a date with a time; write it like 2026-11-25T14:00",
        ),
        (
            "2026-11-25T14:00",
            "2026-11-25",
            "line 16: interview.at: “2026-11-25” is not a date with a time; write it like 2026-11-25T14:00",
        ),
        (
            "2026-11-25T14:00",
            "1764081000",
            "line 16: interview.at: “1764081000” is not a date with a time; write it like 2026-11-25T14:00",
        ),
        (
            "2026-11-25T14:00",
            "2026-11-25T14:00-05:00",
            "line 16: interview.at: “2026-11-25T14:00:00-05:00” has an offset; write the local time alone "
            "(2026-11-25T14:00), the field timezone says the rest",
        ),
        (
            "2026-11-25T14:00",
            "0026-11-25T14:00",
            "line 16: interview.at: the year 26 can't be that of an interview; write one such as 2026",
        ),
        (
            "until: 2026-11-25T15:30",
            "until: 2026-11-25T13:30",
            "line 17: interview.until: it (2026-11-25T13:30) is before at (2026-11-25T14:00); swap them",
        ),
        (
            "2026-12-09",
            "next week",
            "line 22: interview.decision_by: “next week” is not a date; write it like 2026-12-09",
        ),
        (
            "2026-12-09",
            "2026-12-09T10:00",
            "line 22: interview.decision_by: “2026-12-09T10:00” is not a date; write it like 2026-12-09",
        ),
        (
            "2026-12-09",
            "2026-02-30",
            "line 22: interview.decision_by: “2026-02-30” is not a date; write it like 2026-12-09",
        ),
        (
            "2026-12-09",
            "0002-12-09",
            "line 22: interview.decision_by: the year 2 can't be meant; write one such as 2026",
        ),
        (
            "America/New_York",
            "America/NewYork",
            "line 18: interview.timezone: “America/NewYork” is not a time zone; write one such as America/New_York",
        ),
        (
            "America/New_York",
            "../../etc/passwd",
            "line 18: interview.timezone: “../../etc/passwd” is not a time zone; write one such as America/New_York",
        ),
        (
            "US-MA",
            "GB-LON",
            "line 19: interview.region: “GB-LON” is not a region: GB has no part “LON”; "
            "write one of GB-ENG, GB-NIR, GB-SCT, GB-WLS",
        ),
        ("US-MA", "us-ma", "line 19: interview.region: “us-ma” is not a region; write US-MA"),
        ("US-MA", "US-", "line 19: interview.region: “US-” is not a region; write US"),
        ("US-MA", "JP-13", "line 19: interview.region: “JP-13” is not a region: JP has no part “13”; write JP"),
        (
            "US-MA",
            "Massachusetts",
            "line 19: interview.region: “Massachusetts” is not a region; write a country's code such as US, "
            "with its state or province where holidays differ (US-MA)",
        ),
        (
            "for: Lena Fischer",
            "for: Lena Fisher",
            "line 65: reflection.put_right.for: “Lena Fisher” is nobody you met; "
            "name one of: Maria Okafor, Tom Weiss, Lena Fischer",
        ),
        (
            "for: [Maria Okafor]",
            "for: [Maria Okafor, Joan Pell]",
            "line 53: reflection.strengths[0].for[1]: “Joan Pell” is nobody you met; "
            "name one of: Maria Okafor, Tom Weiss, Lena Fischer",
        ),
        (
            "name: Tom Weiss",
            "name: maria  OKAFOR",
            "line 36: interviewers[1].name: two people are called “maria OKAFOR”; "
            "add an initial or a title so that each gets their own note",
        ),
        (
            "want_it: yes",
            "unique: was #2 of 34",
            "line 63: “#2” and what follows would be lost, because YAML reads it as a remark; "
            "put the whole value in quotation marks, or a space after the # of a remark",
        ),
        ("  name: Priya Raman\n", "", f"line 4: candidate.name: {MISSING}"),
        ("name: Priya Raman", "name: ~", f"line 5: candidate.name: {MISSING}"),
        ("name: Priya Raman", "name: '  '", f"line 5: candidate.name: {MISSING}"),
        ("company: Northwind Clinics", "company:", f"line 9: application.company: {MISSING}"),
        ("    topic: testing", "    # topic: testing", f"line 64: reflection.put_right.topic: {MISSING}"),
        (
            "stage: final",
            "stage: third",
            "line 20: interview.stage: “third” is not one of the choices; "
            "write 'screening', 'first', 'second' or 'final'",
        ),
        (
            "want_it: yes",
            "want_it: very much",
            "line 63: reflection.want_it: “very much” is not one of the choices; write 'yes', 'unsure' or 'no'",
        ),
        (
            "feeling: 4",
            "feeling: 6",
            "line 73: reflection.feeling: “6” is more than 5; write a whole number up to 5, or leave it out",
        ),
        (
            "feeling: 4",
            "feeling: 0",
            "line 73: reflection.feeling: “0” is less than 1; write a whole number from 1 on, or leave it out",
        ),
        (
            "feeling: 4",
            "feeling: good",
            "line 73: reflection.feeling: “good” is not a whole number; write one, or leave it out",
        ),
        (
            "feeling: 4",
            f"feeling: {'9' * 5000}",
            f"line 73: reflection.feeling: “{'9' * 60} …” is not a whole number; write one, or leave it out",
        ),
        (
            "practice: false",
            "practice: perhaps",
            "line 25: interview.practice: “perhaps” is neither true nor false; write one of them",
        ),
        (
            "for: [Maria Okafor]",
            "for: Maria Okafor",
            "line 53: reflection.strengths[0].for: “Maria Okafor” is not a list; "
            "put each item on a line of its own after a dash",
        ),
        (
            "name: Priya Raman",
            "name: [Priya, Raman]",
            "line 5: candidate.name: a list is not a text; write it as one line of words",
        ),
        (
            "coordinator: {name: Joan Pell, email: j.pell@northwind.example}",
            "coordinator: Joan Pell",
            "line 26: interview.coordinator: “Joan Pell” is not a group of fields; write name: value, one a line",
        ),
    ],
)
def test_a_wrong_field_gets_one_sentence(right: str, wrong: str, sentence: str) -> None:
    """With the line of the file, the field's path, what was found and what to do."""
    assert right in PANEL
    assert said_of(PANEL.replace(right, wrong, 1)) == f"panel, {sentence}"


def test_each_wrong_field_gets_its_own_sentence() -> None:
    """All are told at once, in the order of the file's fields."""
    text = PANEL.replace("role: Op", "rol: Op").replace("feeling: 4", "feeling: 9").replace("US-MA", "us-ma")
    assert said_of(text).split("\n") == [
        "panel, line 10: application.rol: there is no such field; did you mean role?",
        "panel, line 19: interview.region: “us-ma” is not a region; write US-MA",
        "panel, line 73: reflection.feeling: “9” is more than 5; write a whole number up to 5, or leave it out",
    ]


NOT_ONE = "panel, there is no interview in it; begin with candidate:, application:, interview: and interviewers:"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", NOT_ONE),
        ("- a\n- b\n", NOT_ONE),
        ("Dear Dr. Okafor,\n", NOT_ONE),
        ("candidate:\n\tname: Priya\n", "panel, line 2: a tab stands at the start of the line; indent with spaces"),
        (
            "candidate:\n  name: Priya: Raman\n",
            "panel, line 2: this can't be read as YAML: a second colon stands in it; put the text in quotes",
        ),
        (
            "candidate:\n  name: [Priya\n",
            "panel, line 3: this can't be read as YAML: a list that began with [ does not end; close it with ]",
        ),
        (
            "candidate:\n  name: 'Priya\n",
            "panel, line 2: this can't be read as YAML: a text that began with a quotation mark does not end; "
            "close the quotes",
        ),
        ("candidate:\n  name: @priya\n", "panel, line 2: a text can't begin with “@”; put it in quotes"),
        (
            "candidate:\n    name: Priya\n  email: p@example.org\n",
            "panel, line 3: this can't be read as YAML: it does not line up with the lines above; "
            "give both the same indent",
        ),
        (
            "candidate: {name: A}\n---\ncandidate: {name: B}\n",
            "panel, line 2: this can't be read as YAML: a second interview begins here (---); give one file to each",
        ),
        ("candidate:\n  name: A\n  name: B\n", "panel, line 3: “name” is given twice; keep one"),
        ("? [a, b]\n: c\n", "panel, line 1: the name of a field must be a word"),
        ("a: &a [x]\nb: *a\n", "panel, line 2: references (*) are not used here; write it out"),
        (
            "[" * 500_000,
            "panel, line 1: it is nested too deeply to be an interview; write it as the example file does",
        ),
        (
            "\n".join(" " * depth + "a:" for depth in range(1000)),
            "panel, line 13: it is nested too deeply to be an interview; write it as the example file does",
        ),
    ],
)
def test_what_is_not_yaml_is_said_in_plain_words(text: str, sentence: str) -> None:
    """For somebody who has never heard of it."""
    assert said_of(text) == sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[]", NOT_ONE),
        (
            "{'candidate': 1}",
            "panel, line 1: this can't be read as JSON: Expecting property name enclosed in double quotes; "
            "compare this line with the example file",
        ),
        ('{"candidate": {}, "candidate": {}}', "panel, “candidate” is given twice; keep one"),
        ("[" * 500_000, "panel, it is nested too deeply to be an interview"),
    ],
)
def test_what_is_not_json_is_said_in_plain_words(text: str, sentence: str) -> None:
    """The same for JSON."""
    assert said_of(text, is_json=True) == sentence


def test_a_bomb_of_references_is_refused_at_once() -> None:
    """Nine lines could stand for gigabytes."""
    lines = ['a0: &a0 ["lol"]'] + [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 12)]
    began = time.monotonic()
    assert said_of("\n".join(lines)) == "panel, line 2: references (*) are not used here; write it out"
    assert time.monotonic() - began < 1


@pytest.mark.parametrize("tag", ["!!python/object/apply:os.system", "!!python/name:os.system", "!!binary", "!x"])
def test_a_tag_makes_nothing_but_text(tag: str) -> None:
    """Nothing in a file is ever run."""
    assert parse(PHONE.replace("name: Sam Ortiz", f"name: {tag} 'Sam Ortiz'")).candidate.name == "Sam Ortiz"


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("fields", PHONE + "".join(f"k{i}: v\n" for i in range(20_000))),
        ("people", PHONE.split("interviewers:")[0] + "interviewers:\n" + "  - title: a\n" * 20_000),
    ],
)
def test_a_file_with_very_many_problems_tells_the_first(label: str, text: str) -> None:
    """In bounded time, and says how many more there are."""
    began = time.monotonic()
    lines = said_of(text).split("\n")
    assert time.monotonic() - began < 10, label
    assert len(lines) == 21
    assert lines[-1].endswith(" more things can't be used; mend these first")


def test_a_file_of_more_than_a_megabyte_is_not_one_interview(tmp_path: Path) -> None:
    """It is not even read to its end."""
    path = tmp_path / "big.yaml"
    path.write_text(PHONE + "#" * 1_000_000, encoding="utf-8")
    with pytest.raises(InvalidInterview) as refused:
        load(path)
    assert str(refused.value) == "big.yaml, it has more than 1 MB and can't be one interview"


def test_a_file_that_never_ends_is_refused() -> None:
    """A device has no size to ask for."""
    if not Path("/dev/zero").exists():
        pytest.skip("this system has no /dev/zero")
    with pytest.raises(InvalidInterview, match="more than 1 MB"):
        load("/dev/zero")


def test_a_file_that_is_not_utf_8_says_how_to_save_it(tmp_path: Path) -> None:
    """As an old editor writes é."""
    path = tmp_path / "old.yaml"
    path.write_bytes("name: é".encode("latin-1"))
    with pytest.raises(InvalidInterview) as refused:
        load(path)
    assert str(refused.value) == "old.yaml, it is no text in UTF-8 (byte 6); give a text file, saved as UTF-8"


@given(st.one_of(st.text(max_size=300), st.text(alphabet="ab:-[]{}\n \t#'\"&*!|>?%@,", max_size=200)))
def test_any_text_is_an_interview_or_is_refused_in_sentences(text: str) -> None:
    """Never another error, in either format."""
    for is_json in (False, True):
        with pytest.raises(InvalidInterview):
            parse(text, is_json=is_json)


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=8,
)


@given(
    st.sampled_from(["candidate", "application", "interview", "interviewers", "reflection"]),
    st.sampled_from(["", "name", "at", "region", "timezone", "stage", "strengths", "put_right", "feeling", "for"]),
    json_values,
)
def test_anything_in_place_of_a_field_is_refused_in_sentences(group: str, field: str, value: object) -> None:
    """Whatever a program writes there; the interview is missing in any case."""
    data = json.loads(json.dumps({"candidate": {"name": "Sam"}, "application": {"company": "F", "role": "B"}}))
    data[group] = {field: value} if field else value
    with pytest.raises(InvalidInterview) as refused:
        parse(json.dumps(data), is_json=True)
    assert all(problem.message and "\n" not in problem.message for problem in refused.value.problems)
