"""The job, the interview's facts, and the person whose notes these are."""

from collections.abc import Iterator
from typing import Any

from ipywidgets import VBox

from afterword.forms import fields
from afterword.forms.boxes import group, row, stack
from afterword.forms.fields import Field
from afterword.forms.reflect.answer import Answer, Answers, Part, a_day, iso, ticked
from afterword.forms.reflect.ears import Ears
from afterword.forms.reflect.lists import Lines
from afterword.forms.reflect.place import Place
from afterword.forms.reflect.stems import REQUIREMENT, TOPIC_RAISED
from afterword.forms.reflect.way import whole
from afterword.forms.reflect.when import When

NOT_SAID = ("Please choose", "")
STAGES = (
    NOT_SAID,
    ("A screening call", "screening"),
    ("The first interview", "first"),
    ("The second interview", "second"),
    ("The final interview", "final"),
)
FORMATS = (NOT_SAID, ("On the phone", "phone"), ("By video", "video"), ("In person", "in person"))


class MeetingPart:
    """Everything about the interview but the people met and what you make of it."""

    def __init__(self, ears: Ears) -> None:
        self.place, self.when = Place(ears), When(ears)
        self.candidate = Part(
            {
                "name": Answer(fields.line("Your full name", help="As your notes are to be signed.", needed=True)),
                "email": Answer(fields.line("Your e-mail address", example="rosa.lindqvist@example.org")),
                "phone": Answer(fields.line("Your phone number")),
            }
        )
        self.job = Part(
            {
                "company": Answer(fields.line("Company", help="Spelled as they spell it.", needed=True)),
                "role": Answer(fields.line("Role", help="As the job is advertised.", needed=True)),
            }
        )
        self.requirements = Lines(ears, REQUIREMENT, "Add another thing they are looking for")
        self.facts = Part(_facts(self.place))
        self.coordinator = Part(
            {
                "name": Answer(fields.line("Who arranged the interview")),
                "email": Answer(fields.line("E-mail address of whoever arranged it")),
            }
        )
        self.asked_about = Lines(ears, TOPIC_RAISED, "Add another topic")
        for part in (self.candidate, self.job, self.coordinator):
            ears.hear(*part.fields())
        placed = (self.place.timezone.field, self.place.region.field)
        ears.hear(*(field for field in self.facts.fields() if field not in placed))

    def boxes(self) -> tuple[VBox, ...]:
        """Return the part as it is laid out."""
        facts = {name: answer.field for name, answer in self.facts.answers.items()}
        return (
            group("The job", row(*self.job.fields()), whole(stack(self.requirements.box))),
            group(
                "The interview",
                row(self.when.day, self.when.begin, whole(self.when.end)),
                self.place.city,
                row(facts["timezone"], facts["region"]),
                row(facts["stage"], facts["format"]),
                whole(facts["decision_by"]),
                whole(facts["contact_declined"]),
                whole(facts["practice"]),
                whole(stack(self.asked_about.box)),
                whole(row(*self.coordinator.fields())),
            ),
            group("You", row(*self.candidate.fields())),
        )

    def show(self, typed: Answers, city: str) -> None:
        """Show what the journal holds."""
        meeting, job = _dict(typed, "interview"), _dict(typed, "application")
        self.candidate.show(typed.get("candidate"))
        self.job.show(job)
        self.requirements.show(job.get("requirements"))
        self.place.show(city)
        self.when.show(meeting)
        self.facts.show(meeting)
        self.asked_about.show(meeting.get("asked_about"))
        self.coordinator.show(meeting.get("coordinator"))

    def put_into(self, typed: Answers) -> None:
        """Put the answers into what the journal is to keep."""
        typed["candidate"] = self.candidate.put_into(typed.get("candidate"))
        job = self.job.put_into(typed.get("application"))
        typed["application"] = {**job, "requirements": self.requirements.raw()}
        meeting = self.facts.put_into(typed.get("interview"))
        typed["interview"] = {
            **meeting,
            **self.when.raw(),
            "asked_about": self.asked_about.raw(),
            "coordinator": self.coordinator.put_into(meeting.get("coordinator")),
        }

    def fields(self) -> Iterator[tuple[str, Field]]:
        """Yield each field with its path."""
        parts = {"candidate": self.candidate, "application": self.job, "interview": self.facts}
        for path, part in {**parts, "interview.coordinator": self.coordinator}.items():
            yield from ((f"{path}.{name}", answer.field) for name, answer in part.answers.items())
        yield from self.when.fields()
        yield from self.requirements.fields("application.requirements")
        yield from self.asked_about.fields("interview.asked_about")


def _facts(place: Place) -> dict[str, Answer]:
    return {
        "timezone": place.timezone,
        "region": place.region,
        "stage": Answer(fields.choice("Which interview was it?", STAGES, "", needed=True)),
        "format": Answer(fields.choice("How did you meet?", FORMATS, "", needed=True)),
        "decision_by": Answer(fields.day("When you will hear from them", help="Only if they named a day."), a_day, iso),
        "contact_declined": Answer(fields.tick("They asked not to be contacted"), ticked),
        "practice": Answer(
            fields.tick("This was a practice interview", help="It is never counted in your figures."), ticked
        ),
    }


def _dict(typed: Answers, name: str) -> Answers:
    held: Any = typed.get(name)
    return held if isinstance(held, dict) else {}
