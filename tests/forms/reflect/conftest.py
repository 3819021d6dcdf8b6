"""A Reflect page on a fresh journal, and hands that fill it in as a person does."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

import afterword
from afterword.forms import opened
from afterword.forms.fields import Field
from afterword.forms.reflect import ReflectPage
from afterword.interchange import to_typed
from afterword.journal import Journal

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    """The journal that the pages of this test save to."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite"))
    opened.show_own()
    yield opened.own_journal()
    opened.show_own()


@pytest.fixture
def panel() -> afterword.Interview:
    """The example with every field."""
    return afterword.load(EXAMPLES / "panel.yaml")


class Hands:
    """Fill in a Reflect page: each answer into the field that the page has for it."""

    def __init__(self, page: ReflectPage) -> None:
        self.page = page

    def field(self, path: str) -> Field:
        """The field on the page for a path of the interchange file."""
        return dict(self.page.form.fields())[path]

    def put(self, path: str, value: Any) -> None:
        """Type or choose ``value`` there."""
        self.field(path).control.value = value

    def type_all(self, interview: afterword.Interview) -> None:
        """Type a whole interview, part by part."""
        typed = to_typed(interview)
        self._facts(typed)
        self._people(typed["interviewers"])
        self._yourself(typed.get("reflection", {}))

    def _facts(self, typed: dict[str, Any]) -> None:
        meeting, form = typed["interview"], self.page.form.meeting
        for part in ("candidate", "application"):
            for name, value in typed[part].items():
                if isinstance(value, str):
                    self.put(f"{part}.{name}", value)
        self._lines(form.requirements.box, typed["application"].get("requirements", []))
        self._lines(form.asked_about.box, meeting.get("asked_about", []))
        form.when.day.value = date.fromisoformat(meeting["at"][:10])
        form.when.begin.value = time.fromisoformat(meeting["at"][11:])
        if "until" in meeting:
            form.when.end.value = time.fromisoformat(meeting["until"][11:])
        for name in ("timezone", "region", "stage", "format", "contact_declined", "practice"):
            if name in meeting:
                self.put(f"interview.{name}", meeting[name])
        if "decision_by" in meeting:
            self.put("interview.decision_by", date.fromisoformat(meeting["decision_by"]))
        for name, value in meeting.get("coordinator", {}).items():
            self.put(f"interview.coordinator.{name}", value)

    def _people(self, people: list[dict[str, Any]]) -> None:
        rows = self.page.form.people.box
        for number, person in enumerate(people):
            if number == len(rows.rows):
                rows.add.click()
            for name, value in person.items():
                rows.rows[number].part.answers[name].field.control.value = value

    def _yourself(self, said: dict[str, Any]) -> None:
        form = self.page.form.yourself
        for name, rows in form.points.items():
            self._points(rows, said.get(name, []))
        self._lines(form.skills.box, said.get("complementary_skills", []))
        self._lines(form.kept_out.box, said.get("do_not_mention", []))
        for name in ("unique", "enthusiasm", "want_it", "went_well", "went_badly", "improve", "feeling"):
            if name in said:
                self.put(f"reflection.{name}", str(said[name]))
        if better := said.get("put_right"):
            form.put_right.whom.control.value = dict(form.put_right.whom.control.options)[better["for"]]
            self.put("reflection.put_right.topic", better["topic"])
            self.put("reflection.put_right.better", better["better"])

    @staticmethod
    def _points(rows: Any, points: list[dict[str, Any]]) -> None:
        for number, point in enumerate(points):
            if number == len(rows.rows):
                rows.add.click()
            row = rows.rows[number]
            row.text.field.control.value = point["text"]
            if "meets" in point:
                row.meets.field.control.value = point["meets"]
            for tick in row.hearers.box.children[1:]:
                if tick.control.description in point.get("for", []):
                    tick.control.value = True

    @staticmethod
    def _lines(rows: Any, lines: list[str]) -> None:
        for number, line in enumerate(lines):
            if number == len(rows.rows):
                rows.add.click()
            rows.rows[number].answer.field.control.value = line


@pytest.fixture
def hands(journal: Journal) -> Hands:  # noqa: ARG001 - the page opens the same journal
    """Hands on a page that was just opened on an empty journal."""
    return Hands(ReflectPage())
