"""Gives the names in an interview their usual capitals, in a greeting as in a signature.

Tired thumbs type “sandra” and “mrs patel”, and forms and rosters shout “TOM WEISS”; either looks careless to whoever is
greeted so. Somebody who chooses to be written small, as bell hooks did, is known by the same file: it writes other
people and its sentences with capitals, and this one small wherever the name stands.
"""

from typing import Any

from afterword.notes.composing.capitals_of_jobs import employer, job
from afterword.notes.composing.capitals_of_people import begins_with_a_title, greeted, person
from afterword.records import Interview, Interviewer
from afterword.records.interview import same_name


def with_usual_capitals(interview: Interview, language: str) -> Interview:
    """Return the interview with its names as a reader expects them; itself where they are so."""
    who, work, meeting = interview.candidate, interview.application, interview.interview
    all_small = all(name.islower() for name in (who.name, *(one.name for one in interview.interviewers)))
    chosen = not (all_small or begins_small(interview))
    name = who.name if chosen and who.name.islower() else person(who.name, language)
    found: dict[str, Any] = {
        "interviewers": tuple(_spelled(one, language, chosen=chosen) for one in interview.interviewers),
        "candidate": who.model_copy(update={"name": name}),
        "application": work.model_copy(
            update={"company": employer(work.company, language, all_small=all_small), "role": job(work.role, language)}
        ),
    }
    if meeting.coordinator:
        arranged = meeting.coordinator.model_copy(update={"name": person(meeting.coordinator.name, language)})
        found["interview"] = meeting.model_copy(update={"coordinator": arranged})
    changed = {field: value for field, value in found.items() if value != getattr(interview, field)}
    return interview.model_copy(update=changed) if changed else interview


def begins_small(interview: Interview) -> bool:
    """Whether the person begins fragments with small letters, so that a capital shows a name."""
    about = interview.reflection
    typed = [*(point.text for point in (*about.strengths, *about.new_points)), *about.complementary_skills]
    typed += [text for p in interview.interviewers for text in (p.learned, p.moment, p.cares_about) if text]
    first = [text[0] for text in (*typed, about.unique, about.enthusiasm) if text and text[0].isalpha()]
    return len(first) > 2 and 5 * sum(letter.islower() for letter in first) >= 3 * len(first)


def _spelled(one: Interviewer, language: str, *, chosen: bool) -> Interviewer:
    """The person as a note names and greets them; a name that would no longer be found as typed stays so."""
    asked = one.address_as
    titled = begins_with_a_title(one.name, language) or begins_with_a_title(asked or "", language)
    if chosen and not titled and one.name.islower() and asked and asked.islower():
        return one
    name = person(one.name, language)
    called = person(asked, language, asked=True) if asked else greeted(name, language)
    kept = name if same_name(name, one.name) else one.name
    found = {"name": kept, "address_as": called if asked or called != kept else None}
    changed = any(getattr(one, field) != value for field, value in found.items())
    return one.model_copy(update=found) if changed else one
