"""Two notes of one panel are built differently."""

from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.example import Example
from afterword.notes.rules.panel_likeness import NEARLY_THE_SAME, TOO_ALIKE, Twin, shared_sentence, taken_over, twin
from afterword.notes.rules.rule import Remark, Rule, on, short


def _check(case: Case) -> Iterator[Remark]:
    other = twin(case)
    if other is None or other.likeness >= NEARLY_THE_SAME:
        return
    if other.likeness < TOO_ALIKE:
        yield from _told_twice(case)
        return
    shared = shared_sentence(case, other)
    message = f"{_how_alike(other)} {_what_to_do(case, shared is not None)}"
    yield on(shared, message) if shared else Remark(message)


def _told_twice(case: Case) -> Iterator[Remark]:
    found = taken_over(case)
    if found:
        to, sentence = found
        whose = f"The note to {short(to)}" if to else "Another of your notes"
        yield on(
            sentence, f"{whose} has this sentence too. They may lay the two side by side: say it differently here."
        )


def _how_alike(other: Twin) -> str:
    whose = f"the one to {short(other.to)}" if other.to else "another of your notes"
    return f"This note and {whose} share {round(other.likeness * 100)} words in a hundred."


def _what_to_do(case: Case, has_sentence: bool) -> str:
    if case.reader and not (case.reader.learned or case.reader.moment):
        return f"Add one thing that {short(case.reader.called)} told or showed you."
    if has_sentence:
        return "Both have this sentence, or most of it: say it differently here."
    return "Open, or close, in other words here."


_THEIRS = (
    "Dear Dr. Siddiqui,\n\nThank you for telling me how the mobile library chooses its stops. Old maps and I "
    "get on well.\n\n"
    "I would be glad to join you as Outreach Librarian.\n\nKind regards,\nAmara Fields\namara.fields@example.org"
)
_BOXES = (
    "Dear Dr. Siddiqui,\n\nThank you for the story of the pram. Last winter I carried eleven boxes of large print up the "
    "hill to readers who could not come down. Your maps would have kept them busy.\n\nYours sincerely,\nAmara Fields"
)

RULE = Rule(
    id="shared_skeleton",
    severity="should",
    reason="Side by side, two notes with the same beginning and end read as one note with two names.",
    source="princeton",
    check=_check,
    of_the_whole=True,
    english=False,
    kinds=frozenset({"thank-you"}),
    flags=(
        Example(
            "Dear Denise,\n\n«Thank you for telling me how the mobile library chooses its stops.» The green van "
            "on the hill "
            "would be my first stop, and the school the second.\n\nI would be glad to join you as Outreach "
            "Librarian.\n\n"
            "Kind regards,\nAmara Fields\namara.fields@example.org",
            whole=True,
            review={"others": (_THEIRS,)},
        ),
        Example(
            "Dear Denise,\n\nThe hour in the van was the best of my week. «Last winter I carried eleven boxes of large print "
            "up the hill to readers who could not come down.» With best wishes,\nAmara Fields",
            whole=True,
            review={"others": (_BOXES,)},
        ),
    ),
    passes=(
        Example(
            "Dear Denise,\n\nThe hour in the van was the best of my week. The boxes of large print that I carried up a "
            "hill last winter would fit behind its driver's seat.\n\nWith best wishes,\nAmara Fields",
            whole=True,
            review={"others": (_BOXES,)},
        ),
        Example(
            "Dear Denise,\n\nI am grateful for the hour in the van, and for the way you plan its stops by ear.\n\n"
            "With best wishes,\nAmara Fields",
            whole=True,
            review={"others": (_THEIRS,)},
        ),
        "The van is a joy.",
    ),
)
