"""Reads a composed note as its reader would, without the reviewer's code: what is checked is checked from outside."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from afterword.interchange import load
from afterword.notes.composing import composition
from afterword.records import Composition, Interview, Interviewer, Note
from corpus.generating import HERE, Made, corpus

_ABBREVIATION = re.compile(r"\b(?:i\.e|e\.g|Dr|Mr|Mrs|Ms|Mx|St|Prof|Rev|Capt|Jr|Inc|Ltd|Co|em|ret|Wm|[A-Z])\.$")
_SIGN_OFF = re.compile(r"^[A-Z][a-z]+(?: [a-z]+){0,3},$", re.MULTILINE)
_STOP = re.compile(r"[.!?][”\"’)]?\s+")


class Written(NamedTuple):
    """A note of the corpus, beside what it was made from."""

    where: str
    """The file or the seed, and the person."""
    made: Made
    """The interview."""
    composed: Composition
    """All that composing said."""
    number: int
    """Which of its notes this is."""

    @property
    def note(self) -> Note:
        """The note."""
        return self.composed.notes[self.number]

    @property
    def interview(self) -> Interview:
        """What was reflected."""
        return self.made.interview

    @property
    def person(self) -> Interviewer:
        """Whom the note is for, where it is for somebody who was met."""
        return self.interview.interviewers[self.number]

    @property
    def others(self) -> list[Note]:
        """The other notes of the panel."""
        return [n for i, n in enumerate(self.composed.notes) if i != self.number]


def everything() -> list[Made]:
    """Return the interviews of the corpus: generated, then written by hand."""
    by_hand = sorted((HERE / "by_hand").glob("*.yaml"))
    return [*corpus(), *(Made(path.name, load(path)) for path in by_hand)]


def written(made: Iterable[Made], **manner: str) -> list[Written]:
    """Compose the notes of some interviews in one manner."""
    found = []
    for one in made:
        done = composition(one.interview, **manner)  # type: ignore[arg-type]
        found += [Written(f"{one.name}, to {n.to}", one, done, i) for i, n in enumerate(done.notes)]
    return found


def paragraphs(note: Note) -> list[str]:
    """Return what stands between the salutation and the sign-off."""
    return note.body[: _end(note)].rstrip("\n").split("\n\n")[1:]


def ending(note: Note) -> list[str]:
    """Return the lines from the sign-off on, without blank ones; a request to connect ends with the name alone."""
    return [line for line in note.body[_end(note) :].split("\n") if line]


def _end(note: Note) -> int:
    """Where the sign-off begins, or the name where there is none."""
    found = [match.start() for match in _SIGN_OFF.finditer(note.body) if match.start()]
    return found[-1] if found else note.body.rstrip("\n").rindex("\n\n") + 2


def sentences(note: Note) -> list[str]:
    """Return the sentences between the salutation and the sign-off."""
    return [s for paragraph in paragraphs(note) for line in paragraph.split("\n") for s in _split(line)]


def _split(paragraph: str) -> Iterator[str]:
    begun = 0
    for stop in _STOP.finditer(paragraph):
        if not _ABBREVIATION.search(paragraph[begun : stop.start() + 1]):
            yield paragraph[begun : stop.end()].strip()
            begun = stop.end()
    if paragraph[begun:].strip():
        yield paragraph[begun:].strip()


def around(text: str, start: int) -> str:
    """Return the line of a text that holds a place, as a failing test shows it."""
    return text[text.rfind("\n", 0, start) + 1 : (text + "\n").find("\n", start)]


def fragments(interview: Interview, person: Interviewer | None) -> dict[str, str]:
    """Return what was typed that a note to ``person`` could hold, by its path."""
    about = interview.reflection
    found: dict[str, str | None] = {"reflection.unique": about.unique, "reflection.enthusiasm": about.enthusiasm}
    for field in ("strengths", "new_points"):
        found |= {f"reflection.{field}[{i}]": point.text for i, point in enumerate(getattr(about, field))}
    found |= {f"reflection.complementary_skills[{i}]": text for i, text in enumerate(about.complementary_skills)}
    if about.put_right and person and about.put_right.for_.casefold() == person.name.casefold():
        found |= {
            "reflection.put_right.topic": about.put_right.topic,
            "reflection.put_right.better": about.put_right.better,
        }
    if person:
        number = interview.interviewers.index(person)
        for field in ("learned", "moment", "cares_about", "look_forward", "promised"):
            found[f"interviewers[{number}].{field}"] = getattr(person, field)
    return {path: text for path, text in found.items() if text}


def bare(text: str) -> list[str]:
    """Return the words of a text without what tidying may change: capitals, apostrophes, marks, “tho”."""
    written_out = re.sub(r"\byrs\b", "years", re.sub(r"\btho\b", "though", text.casefold()))
    return re.findall(r"[^\W_]+", re.sub(r"['’]", "", written_out))


def as_said(text: str) -> tuple[str, ...]:
    """Return the forms in which a note may hold a text: as typed, a row with “and” before its last part, or “a” too."""
    before, comma, last = text.rpartition(",")
    if not comma or " and " in text:
        return (text,)
    *each, final = (f"{'an' if part[0] in 'aeiou' else 'a'} {part}" for part in re.findall(r"\w[^,]*", text))
    return (text, f"{before} and{last}", f"{', '.join(each)} and {final}")


def holds(whole: list[str], part: list[str]) -> bool:
    """Whether ``part`` stands in ``whole`` as it is, in one piece."""
    return f" {' '.join(part)} " in f" {' '.join(whole)} "
