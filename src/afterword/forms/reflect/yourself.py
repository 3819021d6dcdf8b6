"""What the notes may say of you."""

from collections.abc import Iterator, Sequence
from typing import Any

from ipywidgets import VBox

from afterword.forms import fields
from afterword.forms.boxes import group
from afterword.forms.fields import Field
from afterword.forms.reflect.answer import Answer, Answers, Part
from afterword.forms.reflect.better import PutRight
from afterword.forms.reflect.ears import Ears
from afterword.forms.reflect.lists import Lines
from afterword.forms.reflect.people import Names
from afterword.forms.reflect.point import PointRow
from afterword.forms.reflect.stems import ENTHUSIASM, KEPT_OUT, NEW_POINT, SKILL, STRENGTH, UNIQUE, Stem
from afterword.forms.reflect.way import whole
from afterword.forms.rows import Rows

WANT_IT = (("Yes", ""), ("I am not sure", "unsure"), ("No", "no"))


class YourselfPart:
    """Strengths, new points, skills, what is unique, what draws you, the better answer, what to keep out."""

    def __init__(self, ears: Ears) -> None:
        self._ears = ears
        self._people: Names = []
        self.points = {
            "strengths": self._points(STRENGTH, "Add another strength"),
            "new_points": self._points(NEW_POINT, "Add another new point"),
        }
        self.skills = Lines(ears, SKILL, "Add another skill")
        self.single = Part(
            {
                "unique": Answer(fields.words(UNIQUE.words, example=UNIQUE.example)),
                "enthusiasm": Answer(fields.words(ENTHUSIASM.words, example=ENTHUSIASM.example)),
                "want_it": Answer(
                    fields.choice(
                        "Do you want this job?", WANT_IT, "", help="The notes speak of it as warmly as you do."
                    ),
                    read=lambda raw: "" if raw in (None, "yes") else str(raw),
                ),
            }
        )
        self.put_right = PutRight(ears)
        self.kept_out = Lines(ears, KEPT_OUT, "Add another thing to keep out")
        ears.hear(*self.single.fields())

    def boxes(self) -> tuple[VBox, ...]:
        """Return the part as it is laid out."""
        single = {name: answer.field for name, answer in self.single.answers.items()}
        return (
            group("Your strengths in this interview", self.points["strengths"]),
            whole(group("What is new to them", self.points["new_points"], self.skills.box, single["unique"])),
            whole(group("What draws you", single["enthusiasm"], single["want_it"])),
            whole(self.put_right.box),
            whole(group("What to keep out of every note", self.kept_out.box)),
        )

    def show(self, typed: Answers, requirements: Sequence[str], people: Names) -> None:
        """Show what the journal holds."""
        held: Any = typed.get("reflection")
        held = held if isinstance(held, dict) else {}
        self._people = people
        for name, rows in self.points.items():
            rows.show(held.get(name) or [])
        self.skills.show(held.get("complementary_skills"))
        self.single.show(held)
        self.put_right.show(held.get("put_right"), people)
        self.kept_out.show(held.get("do_not_mention"))
        self.follow(requirements, people)

    def follow(self, requirements: Sequence[str], people: Names) -> None:
        """Offer the requirements and the people that there are now."""
        self._people = people
        self.put_right.follow(people)
        for rows in self.points.values():
            for row in rows.rows:
                row.follow(requirements, people)

    def put_into(self, typed: Answers) -> None:
        """Put the answers into what the journal is to keep."""
        typed["reflection"] = {
            **self.single.put_into(typed.get("reflection")),
            **{name: [row.held() for row in rows.filled()] for name, rows in self.points.items()},
            "complementary_skills": self.skills.raw(),
            "put_right": self.put_right.held(self._people),
            "do_not_mention": self.kept_out.raw(),
        }

    def fields(self) -> Iterator[tuple[str, Field]]:
        """Yield each field with its path."""
        for name, rows in self.points.items():
            for number, row in enumerate(rows.filled() or rows.rows[:1]):
                yield from row.fields(f"reflection.{name}[{number}]")
        yield from self.skills.fields("reflection.complementary_skills")
        yield from self.kept_out.fields("reflection.do_not_mention")
        yield from ((f"reflection.{name}", answer.field) for name, answer in self.single.answers.items())
        yield from self.put_right.fields()

    def _points(self, stem: Stem, add: str) -> Rows[PointRow]:
        return Rows(self._ears.page, lambda: PointRow(self._ears, stem), self._ears.tell, add=add)
