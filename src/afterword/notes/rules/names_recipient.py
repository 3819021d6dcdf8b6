"""The note greets the person it is for, spelled as they spell it."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case, Passage
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.names import DEGREES, TITLES, Name, folded, nearly, same_but_for_accents, tokens, written
from afterword.notes.rules.example import Example
from afterword.notes.rules.placeholder import left_open
from afterword.notes.rules.rule import Remark, Rule, on, short

_NAMED = re.compile(
    r"^(?:(?:my )?dear(?:est)?|hi(?:ya)?|hello|hey|greetings|good (?:morning|afternoon|evening|day)|respected)\s+"
    r"|[\s,:;!–—-]+$",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:whom|sir|madam|all|team|everyone|everybody|there|folks|hiring|recruit\w*|manager|committee|panel|"
    r"colleagues?|ladies|gentlemen|friends?|department|human resources|hr|interviewers?)\b",
    re.IGNORECASE,
)

_TO_NOBODY = re.compile(r"\b(?:whom it may|sirs?|mesdames|madam)\b", re.IGNORECASE)
"""“May” is no slip for Mary here."""

TO_ALL = re.compile(
    r"\b(?:all|team|everyone|everybody|folks|guys|both|panel|colleagues|ladies|gentlemen|friends|committee|interviewers)\b",
    re.I,
)
"""Several people at once: what to say of that is another rule's."""


def named_part(salutation: Passage) -> Passage:
    """Return what stands between “Dear” and the comma."""
    opener = _NAMED.match(salutation.text)
    start = opener.end() if opener and opener.start() == 0 and opener.end() < len(salutation.text) else 0
    return Passage(_NAMED.sub("", salutation.text[start:]), salutation.start + start)


def _check(case: Case) -> Iterator[Remark]:
    if case.name is None:
        yield from _nobody_met(case)
        return
    named = named_part(case.parts.salutation)
    if case.reader and case.reader.address_as and folded(named.text) == folded(case.reader.address_as):
        return  # “Dear Chef”, as they asked to be called
    slip = None if _TO_NOBODY.search(named.text) else _slip(case.name, named)
    if slip:
        yield _misspelled(case.name, *slip)
    elif _is_titled_otherwise(case, case.name, named):
        message = f"They asked to be called {short(case.name.called)}, and the greeting has “{short(named.text)}”."
        yield on(named, message, case.name.called)
    elif not case.name.is_in(case.parts.salutation.text):
        yield from _not_greeted(case, case.name)
    elif case.reader:
        yield from (_misnamed(case.name, word) for word in _strange_after_name(case, case.name, named))


def _is_titled_otherwise(case: Case, name: Name, named: Passage) -> bool:
    """“Dear Mr. Boon” to Tan Boon Kiat, who asked to be called Mr. Tan."""
    asked = set(tokens(case.reader.address_as)) if case.reader and case.reader.address_as else set()
    said = set(tokens(named.text))
    own = (said - TITLES) & set(name.own_words)
    return bool(asked & TITLES and said & TITLES and len(asked) > 1 and own and not own & asked)


def _strange_after_name(case: Case, name: Name, named: Passage) -> Iterator[Passage]:
    """The surname of “Dear Ruth Baker” that is nobody's."""
    words = named.words()
    first = next((place for place, word in enumerate(words) if folded(word.text) in name.words), len(words))
    for word in words[first + 1 :]:
        said = folded(word.text)
        is_name = word.text[:1].isupper() and len(said) > 1 and said not in TITLES | COMMON | DEGREES.keys() | {"dear"}
        if is_name and said not in case.known.words | name.words:
            yield word


def _misnamed(name: Name, word: Passage) -> Remark:
    return on(word, f"This note is for {short(name.full)}, and the greeting has “{short(word.text)}”.")


def _slip(name: Name, named: Passage) -> tuple[Passage, str] | None:
    """The first word of the greeting that is nearly one of their names, with the name."""
    for word in named.words():
        said = folded(word.text)
        right = next((r for r in sorted(name.words) if nearly(said, r)), None)
        if right and said not in name.words:
            return word, right
    return None


def _nobody_met(case: Case) -> Iterator[Remark]:
    people = case.known.people
    if not any(p.is_in(case.parts.body.text) for p in people):
        names = ", ".join(p.full for p in people[:4])
        yield Remark(f"This note names nobody whom you met. Greet the person it is for: {short(names, 120)}.")


def _not_greeted(case: Case, name: Name) -> Iterator[Remark]:
    salutation = case.parts.salutation
    named = named_part(salutation)
    wrong = next((c for c in case.colleagues if named and c.is_in(named.text)), None)
    if wrong:
        message = f"This note is for {short(name.full)}, and it greets {short(wrong.full)}."
        yield on(named, message, name.called)
    elif named and not _NOBODY.search(named.text) and not TO_ALL.search(named.text):
        yield _a_stranger(name, named)
    elif not name.is_in(case.parts.main.text) and not TO_ALL.search(named.text) and not left_open(salutation):
        yield Remark(f"The note does not name {short(name.full)}. Greet them by name, so that it is theirs.")


def _misspelled(name: Name, word: Passage, right: str) -> Remark:
    spelled = written(f"{name.called} {name.full}", right)
    accents = same_but_for_accents(word.text, right)
    message = f"{short(name.full)} is spelled “{spelled}”, and the greeting has “{short(word.text)}”."
    return on(word, message, spelled, severity="should" if accents else None)


def _a_stranger(name: Name, named: Passage) -> Remark:
    said = " ".join(tokens(named.text))
    short_form = len(said) > 2 and any(w.startswith(said) for w in name.words)
    message = (
        f"This note is for {short(name.full)}, and it greets “{short(named.text, 40)}”. "
        "Write the name, or note on the page what they asked to be called."
    )
    return on(named, message, name.called, severity="should" if short_form else None)


def _greeting(line: str) -> Example:
    text = f"{line}\n\nThank you for the story of the maps.\n\nKind regards,\nAmara Fields"
    return Example(text, whole=True, review={"to": "Omar Siddiqui"})


RULE = Rule(
    id="names_recipient",
    severity="must",
    reason="A name is the first thing that its owner reads, and a wrong one is the first thing they remember.",
    source="hbr",
    check=_check,
    english=False,
    flags=(
        _greeting("Dear «Denise»,"),
        _greeting("Dear Dr. «Sidiqui»,"),
        _greeting("Dear «Bernard»,"),
        _greeting("Dear Omar «Sidiqui»,"),
        _greeting("Dear Omar «Bakri»,"),
        _greeting("To whom it may concern,"),
        Example("Thank you for a lovely morning.\n\nAmara Fields", whole=True, review={"to": "Omar Siddiqui"}),
    ),
    passes=(
        Example(
            "Dear Chef,\n\nThank you for the map.\n\nAmara Fields",
            whole=True,
            given={"interviewers": [{"name": "Denise Howard", "address_as": "Chef"}]},
        ),
        _greeting("Dear Dr. Siddiqui,"),
        _greeting("Hello Omar,"),
        Example(
            "Dear Tom,\n\nThank you for the map.\n\nAmara Fields",
            whole=True,
            review={"to": "Thomas Reed"},
            given={"interviewers": [{"name": "Thomas Reed"}]},
        ),
        _greeting("DEAR OMAR SIDDIQUI:"),
        Example(
            "Thank you, Omar, for the story of the maps.\n\nAmara Fields", whole=True, review={"to": "Omar Siddiqui"}
        ),
    ),
)
