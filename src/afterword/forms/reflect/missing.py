"""What is still missing before a note can be written, and what can't stay as it is, in kind words."""

import re
from collections.abc import Mapping
from typing import Any

from afterword.forms.reflect.answer import is_blank
from afterword.interchange import Problem

NEEDED = {
    "candidate.name": "your name",
    "application.company": "the company",
    "application.role": "the role",
    "interview.at": "the date and the time",
    "interview.timezone": "the city or its time zone",
    "interview.region": "whose holidays count",
    "interview.stage": "which interview it was",
    "interview.format": "how you met",
    "interviewers[0].name": "the name of somebody you met",
}
"""What every note needs, as the summary says it."""

STILL_NEEDED = "This is still needed before a note can be written."

_PLAIN = (
    (r"interview\.until", "interview.until", "The end is before the beginning; please look at both times."),
    (r"interview\.at", "interview.at", "Please give both the date and the time."),
    (r"interviewers\[\d+\]\.name", None, "Please give a name, so that a note can be addressed."),
    (r"reflection\.put_right\.for", None, "Please choose whom it concerns, or empty the two fields below."),
    (r"reflection\.put_right\.topic", None, "Please say what it was about, or choose to leave it out."),
    (r"reflection\.put_right\.better", None, "Please give the better answer, or choose to leave it out."),
    (r"reflection\.(strengths|new_points)\[\d+\]\.text", None, "Please say the point itself, or remove this row."),
    (r"interview\.coordinator\.name", None, "Please give a name too, or empty the address."),
)
_MISSING = "it is missing"


def missing(typed: Mapping[str, Any]) -> dict[str, str]:
    """Return what every note needs and is not there yet: path and words, in the order of the page."""
    return {path: words for path, words in NEEDED.items() if is_blank(_at(typed, path))}


def in_place(problem: Problem) -> tuple[str, str]:
    """Return the path of the field to which a problem belongs, and what to say there."""
    for pattern, path, words in _PLAIN:
        if re.fullmatch(pattern, problem.path) and _fits(problem, pattern):
            return path or problem.path, words
    message = problem.message
    return problem.path, f"{message[:1].upper()}{message[1:]}."


def still_needed(words: Mapping[str, str]) -> str:
    """Return the sentence that sums up what is missing."""
    *first, last = words.values()
    return f"Before a note can be written, this is still needed: {', '.join(first)}{' and ' if first else ''}{last}."


def _fits(problem: Problem, pattern: str) -> bool:
    """Whether a plain sentence says the same as the problem: two people of one name is another problem than none."""
    return _MISSING in problem.message or pattern in (r"interview\.until", r"interview\.at")


def _at(typed: Any, path: str) -> Any:
    for part in re.findall(r"[^.\[\]]+", path):
        if isinstance(typed, list):
            typed = typed[int(part)] if int(part) < len(typed) else None
        else:
            typed = typed.get(part) if isinstance(typed, Mapping) else None
    return typed
