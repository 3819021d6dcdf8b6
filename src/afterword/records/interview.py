"""One interview: everything that a note may draw on."""

from pydantic import Field, model_validator

from afterword.records.base import Record
from afterword.records.candidate import Application, Candidate
from afterword.records.meeting import Meeting
from afterword.records.people import Interviewer
from afterword.records.reflection import Reflection


def as_read(name: str) -> str:
    """A name as a reader compares it: capitals and spaces aside."""
    return " ".join(name.split()).casefold()


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same to a reader."""
    return as_read(one) == as_read(other)


class Interview(Record):
    """An interview, the people met, and the reflection on it; the root of the interchange file."""

    candidate: Candidate
    """Who was interviewed."""
    application: Application
    """For which job."""
    interview: Meeting
    """When, where and how."""
    interviewers: tuple[Interviewer, ...] = Field(min_length=1)
    """The people met, in the order in which the notes are wanted."""
    reflection: Reflection = Reflection()
    """What the person thinks of it."""

    @model_validator(mode="after")
    def _names_are_told_apart(self) -> "Interview":
        seen: set[str] = set()
        for i, person in enumerate(self.interviewers):
            if as_read(person.name) in seen:
                raise ValueError(
                    f"interviewers[{i}].name: two people are called “{person.name}”; "
                    "add an initial or a title so that each gets their own note"
                )
            seen.add(as_read(person.name))
        return self

    @model_validator(mode="after")
    def _points_are_for_people_met(self) -> "Interview":
        known = {as_read(p.name) for p in self.interviewers}
        for path, name in self._addressed():
            if as_read(name) not in known:
                met = ", ".join(p.name for p in self.interviewers)
                raise ValueError(f"{path}: “{name}” is nobody you met; name one of: {met}")
        return self

    def _addressed(self) -> list[tuple[str, str]]:
        """Every place of the reflection that names an interviewer, as (path, name)."""
        found = [
            (f"reflection.{field}[{i}].for[{j}]", name)
            for field in ("strengths", "new_points")
            for i, point in enumerate(getattr(self.reflection, field))
            for j, name in enumerate(point.for_)
        ]
        if self.reflection.put_right:
            found.append(("reflection.put_right.for", self.reflection.put_right.for_))
        return found

    def interviewer(self, name: str) -> Interviewer:
        """Return the person called ``name``.

        Raises:
            KeyError: nobody of that name was met.
        """
        for person in self.interviewers:
            if same_name(person.name, name):
                return person
        raise KeyError(name)
