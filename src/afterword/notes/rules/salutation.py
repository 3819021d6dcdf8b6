"""The greeting uses the form that the reader used, and guesses nothing about them."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.reading.names import TITLES, Name, tokens
from afterword.notes.rules.example import Example
from afterword.notes.rules.names_recipient import named_part
from afterword.notes.rules.rule import MESSAGES, Remark, Rule, on, short

_GENDERED = re.compile(r"\b(?:mr|mrs|ms|miss|sir|madam|ma['’]am)\b\.?", re.IGNORECASE)
_NOBODY = re.compile(
    r"\b(?:to whom it may concern|sir or madam|sir/madam|sirs|hiring (?:manager|team|committee))\b", re.I
)
_TITLE = re.compile(r"\b(?:dr|prof|professor|sir|dame|rev|judge|chef)\b\.?", re.IGNORECASE)


def _check(case: Case) -> Iterator[Remark]:
    greeting, name = case.parts.salutation, case.name
    if not greeting:
        if name and case.parts.words and case.channel not in MESSAGES:
            yield Remark(f"There is no greeting. Begin with “Dear {short(name.called)},”.")
    elif _NOBODY.search(greeting.text):
        to = (f"Dear {name.called},",) if name else ()
        said = short(greeting.text.strip(" ,:;!–—-"))
        yield on(greeting, f"“{said}” fits nobody whom you met. Use the name.", *to)
    elif name and name.is_in(greeting.text):
        yield from _form(case, name)


def _form(case: Case, name: Name) -> Iterator[Remark]:
    greeted = named_part(case.parts.salutation)
    asked = case.reader.address_as if case.reader else None
    gendered = _GENDERED.search(greeted.text)
    if gendered and not _has_same_title(gendered.group(), f"{name.called} {name.full}"):
        yield on(greeted, _about_title(name, gendered.group(), asked), name.called)
    elif asked and not gendered and _lacks(asked, greeted.text):
        yield on(greeted, f"They asked to be called {short(asked)}.", asked)
    elif asked is None and case.channel in ("email", "letter") and _is_first_name_alone(case, name, greeted.text):
        message = f"A first name is right if they used it with you; if you are unsure, write {short(name.full)}."
        yield on(greeted, message, name.full, severity="tip")


def _lacks(asked: str, greeted: str) -> bool:
    """Whether the greeting leaves out the title, or all of the name, that they asked for."""
    title_left_out = bool(_TITLE.search(asked)) and not _TITLE.search(greeted)
    return title_left_out or bool(_GENDERED.search(asked)) or not _named(asked) & _named(greeted)


def _named(words: str) -> set[str]:
    """The words of a name without a title, where it has others."""
    return set(tokens(words)) - TITLES or set(tokens(words))


def _is_first_name_alone(case: Case, name: Name, greeted: str) -> bool:
    return case.reader is not None and len(name.own_words) > 1 and tokens(greeted) == [name.first]


def _has_same_title(title: str, names: str) -> bool:
    said = title.casefold().rstrip(".")
    same = {"ms", "miss"} if said in ("ms", "miss") else {said}
    return any(t in same for t in tokens(names))


def _about_title(name: Name, title: str, asked: str | None) -> str:
    if asked:
        return f"They asked to be called {short(asked)}."
    return (
        f"“{short(title)}” guesses how they are addressed. If they told you, note it on the page; "
        f"the full name, {short(name.full)}, is always right."
    )


def _greeting(line: str, to: str, channel: str = "email") -> Example:
    text = f"{line}\n\nThank you for the story of the maps.\n\nAmara Fields"
    return Example(text, whole=True, review={"to": to, "channel": channel})


RULE = Rule(
    id="salutation",
    severity="should",
    reason="The form that they used themselves is right; their full name is right when you do not know.",
    source="nacesal",
    check=_check,
    flags=(
        _greeting("Dear «Ms. Tanner»,", "Ruth Tanner"),
        _greeting("Dear «Mr. Siddiqui»,", "Omar Siddiqui"),
        _greeting("Dear «Omar»,", "Omar Siddiqui"),
        _greeting("Dear «Ms Howard»,", "Denise Howard"),
        _greeting("Hi «Ruth»,", "Ruth Tanner"),
        Example("Thank you, Denise, for the map of stops.\n\nAmara Fields", whole=True, review={"to": "Denise Howard"}),
    ),
    passes=(
        _greeting("Dear Dr. Siddiqui,", "Omar Siddiqui"),
        _greeting("Dear Dr. Omar Siddiqui:", "Omar Siddiqui"),
        _greeting("Dear Ruth Tanner,", "Ruth Tanner"),
        _greeting("Dear Mx Tanner,", "Ruth Tanner"),
        _greeting("Hello Denise,", "Denise Howard"),
        _greeting("Hi Ruth,", "Ruth Tanner", "linkedin"),
    ),
)
