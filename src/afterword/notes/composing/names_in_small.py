"""Gives names that were typed in small letters their capitals, in a greeting as in a signature.

Tired thumbs type “sandra” and “mrs patel”, and a greeting in small letters looks careless to whoever gets it. Somebody
who chooses to be written small, as bell hooks did, is known by the same file: it writes other people and its sentences
with capitals, and this one small wherever the name stands.
"""

import re

from afterword.notes.wording import words
from afterword.records import Interview, Interviewer

_IRISH = re.compile(r"(?<=\bO['’])[a-z]|(?<=\bD['’])[a-z]|(?<=\bMc)[a-z]")
_SAINT = re.compile(r"st\.? [a-z]")


def with_capitals(interview: Interview, language: str) -> Interview:
    """Return the interview with the names that thumbs typed small as a reader expects them; itself where none is."""
    who, job = interview.candidate, interview.application
    people = [who.name, *(one.name for one in interview.interviewers)]
    all_small = all(map(_is_small, people))
    chosen = not (all_small or begins_small(interview))
    met = tuple(_spelled(one, language, chosen=chosen) for one in interview.interviewers)
    name = _capitalised(who.name, language) if not chosen and _is_small(who.name) else who.name
    small = _is_small(job.company) and (all_small or bool(_SAINT.match(job.company)))
    company = _capitalised(job.company, language) if small else job.company
    if met == interview.interviewers and name == who.name and company == job.company:
        return interview
    changed = {
        "interviewers": met,
        "candidate": who.model_copy(update={"name": name}),
        "application": job.model_copy(update={"company": company}),
    }
    return interview.model_copy(update=changed)


def begins_small(interview: Interview) -> bool:
    """Whether the person begins fragments with small letters, so that a capital shows a name."""
    about = interview.reflection
    typed = [*(point.text for point in (*about.strengths, *about.new_points)), *about.complementary_skills]
    typed += [text for p in interview.interviewers for text in (p.learned, p.moment, p.cares_about) if text]
    first = [text[0] for text in (*typed, about.unique, about.enthusiasm) if text and text[0].isalpha()]
    return len(first) > 2 and 5 * sum(letter.islower() for letter in first) >= 3 * len(first)


def _is_small(name: str) -> bool:
    return name.islower() and name.isascii()


def _spelled(person: Interviewer, language: str, *, chosen: bool) -> Interviewer:
    called = person.address_as
    titled = any(_begins_with_a_title(one, language) for one in (person.name, called or ""))
    if chosen and not titled and _is_small(person.name) and called and _is_small(called):
        return person
    found = {
        field: _capitalised(typed, language)
        for field, typed in (("name", person.name), ("address_as", called))
        if typed and _is_small(typed)
    }
    return person.model_copy(update=found) if found else person


def _begins_with_a_title(name: str, language: str) -> bool:
    return name.casefold().partition(" ")[0].rstrip(".") in words(language, "titles")


def _capitalised(name: str, language: str) -> str:
    """“Ludwig van Beethoven”, “Mrs O'Dea”: little words inside a name stay small."""
    small = words(language, "small_in_names")
    parts = re.split(r"([\s-]+)", name)
    written = [part if part in small and i else part[:1].upper() + part[1:] for i, part in enumerate(parts)]
    return _IRISH.sub(lambda letter: letter[0].upper(), "".join(written))
