"""Reads an interview's fragments, leaving out what should stand in no note and remembering why."""

from collections.abc import Mapping

from afterword.notes.composing.fitting import fitting
from afterword.notes.composing.fragment import Fragment, read
from afterword.notes.composing.leaving_out import reason_to_leave_out, unfinished
from afterword.notes.composing.points import Point, of_strength, without_twins
from afterword.notes.composing.suiting import takes
from afterword.notes.composing.usual_capitals import begins_small
from afterword.notes.wording import Frame, frames
from afterword.records import Interview, Interviewer, Strength, Unused

STEMS = {
    "learned": "Thank you for telling me …",
    "moment": "I still think of …",
    "need": "What they kept coming back to: …",
    "look_forward": "What I would most look forward to with you is …",
    "enthusiasm": "What I would most look forward to is …",
    "promised": "I said I would send …",
    "strength": "I …",
    "new_point": "What I did not get to say: I …",
    "skill": "I also …",
    "unique": "Something in my story that bears on this job: I …",
    "put_right": "Asked again, I …",
    "topic": "We spoke about …",
}
"""The sentence start that each part of a note is finished from."""


ASKS = "It asks in its own words; write it as it follows the sentence start: “how you audit”, not “how do you audit”."
THE_SAME = "It says the same as"
TOPIC = Frame("We spoke about {}.", frozenset({"noun", "gerund", "question", "list"}), frozenset())
"""The topic stands in the middle of a frame that has the better answer at its end."""


class Reflected:
    """An interview's fragments as the notes can use them."""

    def __init__(self, interview: Interview, language: str = "en") -> None:
        self.interview = interview
        self.unused: dict[str, Unused] = {}
        """What is left out, by its path."""
        self._language = language
        self._points: list[Point] | None = None
        self._read: dict[tuple[str, str], Fragment | None] = {}
        self._of: dict[int, Mapping[str, Fragment]] = {}
        self._names = _names_in(interview)
        self._begins_small = begins_small(interview)
        job = interview.application
        self._open_topics = (*interview.interview.asked_about, job.role, job.company, *job.requirements)

    def fragment(self, path: str, typed: str | None, field: str, part: str, reader: str = "") -> Fragment | None:
        """Return a fragment that fits a frame of ``part``, or None, with the reason kept in ``unused``."""
        if not typed:
            return None
        if (path, part) not in self._read:
            self._read[path, part] = self._usable(path, typed, field, part, reader)
        return self._read[path, part]

    def _usable(self, path: str, typed: str, field: str, part: str, reader: str) -> Fragment | None:
        fragment = read(typed, field, self._names, self._language, capitals_meant=self._begins_small)
        why = reason_to_leave_out(
            fragment.text,
            field,
            reader=reader,
            unmentionable=self.interview.reflection.do_not_mention,
            asked_about=self._open_topics,
            reader_names=_own_names(self.interview, reader),
            language=self._language,
        )
        why = why or self._no_sentence(fragment, part)
        if why:
            self.leave_out(path, typed, why)
            return None
        return fragment

    def _no_sentence(self, fragment: Fragment, part: str) -> str | None:
        """Say why no frame takes the fragment, or return None."""
        if fragment.asks:
            return ASKS
        if any(takes(frame, fitting(fragment, part), at_end=fragment.breaks) for frame in self._frames(part)):
            return None
        stem = STEMS.get(part, STEMS["learned"])
        return unfinished(fragment.text, stem, self._language)

    def _frames(self, part: str) -> tuple[Frame, ...]:
        listed = frames(self._language, "thank-you")
        return (TOPIC,) if part == "topic" else listed[part]

    def leave_out(self, path: str, typed: str, why: str) -> None:
        """Remember that a fragment stands in no note, and why."""
        self.unused.setdefault(path, Unused(field=path, text=typed, why=why))

    def of(self, number: int, person: Interviewer) -> Mapping[str, Fragment]:
        """Return what is usable of one person's fragments, by field."""
        if number not in self._of:
            self._of[number] = self._usable_of(number, person)
        return self._of[number]

    def _usable_of(self, number: int, person: Interviewer) -> Mapping[str, Fragment]:
        parts = {"learned": "opening", "moment": "moment", "cares_about": "need", "promised": "promised"}
        found = {
            field: self.fragment(f"interviewers[{number}].{field}", getattr(person, field), field, part, person.called)
            for field, part in {**parts, "look_forward": "look_forward"}.items()
        }
        return {field: fragment for field, fragment in found.items() if fragment is not None}

    def paths(self, reader: str = "") -> list[tuple[str, Fragment]]:
        """Return every fragment that some note may hold, with where it stands; those of ``reader`` come first."""
        people = sorted(enumerate(self.interview.interviewers), key=lambda one: one[1].name != reader)
        found = [(f"interviewers[{i}].{field}", one) for i, p in people for field, one in self.of(i, p).items()]
        return found + [(point.path, point.fragment) for point in self.points()] + self._shared()

    def _shared(self) -> list[tuple[str, Fragment]]:
        """What belongs to no reader in particular: what is looked forward to, and the better answer."""
        about = self.interview.reflection
        typed = [("reflection.enthusiasm", about.enthusiasm, "enthusiasm", "look_forward")]
        if about.put_right is not None:
            typed.append(("reflection.put_right.topic", about.put_right.topic, "topic", "topic"))
            typed.append(("reflection.put_right.better", about.put_right.better, "better", "put_right"))
        found = [(one[0], self.fragment(*one)) for one in typed]
        return [(path, fragment) for path, fragment in found if fragment is not None]

    def points(self) -> list[Point]:
        """Return the points about the writer, each once."""
        if self._points is None:
            self._points, twins = without_twins(self._every_point())
            for point, earlier in twins:
                self.leave_out(point.path, point.typed, f"{THE_SAME} {earlier.path}.")
        return self._points

    def _every_point(self) -> list[Point]:
        about = self.interview.reflection
        found = [*self._strengths("strengths", "strength"), *self._strengths("new_points", "new_point")]
        plain = [("unique", "reflection.unique", "unique", about.unique)]
        plain += [
            ("complementary_skills", f"reflection.complementary_skills[{i}]", "skill", skill)
            for i, skill in enumerate(about.complementary_skills)
        ]
        for field, path, part, typed in plain:
            fragment = self.fragment(path, typed, field, part)
            if fragment is not None and typed:
                found.append(Point(part, path, typed, fragment))
        return found

    def _strengths(self, field: str, part: str) -> list[Point]:
        listed: tuple[Strength, ...] = getattr(self.interview.reflection, field)
        paths = [(f"reflection.{field}[{i}]", strength) for i, strength in enumerate(listed)]
        read_ones = [(path, one, self.fragment(path, one.text, field, part)) for path, one in paths]
        return [of_strength(part, path, one, fragment) for path, one, fragment in read_ones if fragment is not None]


def _own_names(interview: Interview, reader: str) -> frozenset[str]:
    """The words of the reader's name that belong to nobody else of whom a fragment may speak."""
    theirs = {word for p in interview.interviewers if p.called == reader for word in f"{p.name} {p.called}".split()}
    others = [p.name for p in interview.interviewers if p.called != reader]
    known = (interview.candidate.name, interview.application.company, *others)
    shared = {word for name in known for word in name.split()}
    return frozenset(word.strip(",()") for word in theirs - shared if not word.endswith("."))


def _names_in(interview: Interview) -> tuple[str, ...]:
    met = [name for person in interview.interviewers for name in (person.name, person.address_as) if name]
    return (interview.candidate.name, interview.application.company, *met)
