"""The note ends with the name of the person who wrote it."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case, Passage
from afterword.notes.reading.names import Name, folded, nearly, same_but_for_accents, tokens, written
from afterword.notes.rules.example import Example
from afterword.notes.rules.placeholder import left_open
from afterword.notes.rules.rule import ALL_CHANNELS, MESSAGES, Remark, Rule, on, short


def _check(case: Case) -> Iterator[Remark]:
    if case.is_cut:
        return
    own, ending = case.known.candidate, _where_a_name_stands(case)
    slip = _misspelled(own, ending)
    if slip:
        spelled = written(own.full, slip[1])
        said = f"Your own name is spelled “{spelled}” on the page. Which of the two is right?"
        accents = same_but_for_accents(slip[0].text, slip[1])
        yield on(slip[0], said, spelled, severity="tip" if accents else None)
    if slip or own.is_in(_without_addresses(ending)) or left_open(ending):
        return
    other = next((p for p in case.known.people if _signs(p.own_words, ending)), None)
    if other:
        yield on(
            ending, f"This note is signed by {short(other.full)}. Sign it yourself.", _signature(case, other_than=True)
        )
        return
    if _is_short_form(own, ending):
        return
    last = _last_line(case)
    yield on(last, "The note is not signed. Put your full name at the end.", f"{last.text}{_signature(case)}")


_CLOSES = frozenset("all best cheers good kind kindest love many regards sincerely thanks warm warmest yours".split())
"""“Warm regards” is no slip for Ward."""


def _misspelled(own: Name, ending: Passage) -> tuple[Passage, str] | None:
    """The first word of the ending that is nearly one of the person's own names."""
    for word in ending.words():
        said = folded(word.text)
        if said in _CLOSES:
            continue
        right = next((r for r in own.own_words if nearly(said, r)), None)
        if right and said not in own.words and word.text[:1].isupper():
            return word, right
    return None


_AS_MANY_LETTERS = 3


def _is_short_form(own: Name, ending: Passage) -> bool:
    """“Zdzisia” of Zdzisława: a word alone below the closing, no longer than the given name, that begins as it does."""
    below = [folded(line.text.strip()) for line in ending.lines()][1:]
    given = own.own_words[0] if own.own_words else ""
    begins = given[:_AS_MANY_LETTERS]
    return len(begins) == _AS_MANY_LETTERS and any(
        line.isalpha() and line.startswith(begins) and len(line) <= len(given) for line in below
    )


def _where_a_name_stands(case: Case) -> Passage:
    return case.parts.ending or Passage("", case.parts.main.end)


_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|\b\S+\.(?:com|org|net|io|me)/\S+")


def _without_addresses(ending: Passage) -> str:
    """The name within an e-mail address is no signature."""
    return _ADDRESS.sub(lambda found: " " * len(found.group()), ending.text)


def _signs(words: tuple[str, ...], ending: Passage) -> bool:
    return bool(words) and set(words) <= set(tokens(ending.text))


def _last_line(case: Case) -> Passage:
    whole = case.parts.ending or case.parts.main or case.parts.salutation
    start = max(whole.text.rfind("\n"), whole.text.rfind("\r")) + 1
    return whole.part(start, len(whole.text))


def _signature(case: Case, *, other_than: bool = False) -> str:
    name = case.interview.candidate.name
    closed = bool(case.parts.ending) and not other_than
    return f"\n{name}" if closed else f"\n\nKind regards,\n{name}".lstrip("\n" if other_than else "")


def _ending(text: str) -> Example:
    return Example(f"Dear Denise,\n\nThank you for showing me the map of stops.{text}", whole=True)


RULE = Rule(
    id="signed",
    severity="must",
    reason="They met several people; without a name they can't tell who is writing.",
    source="colee",
    check=_check,
    of_the_whole=True,
    english=False,
    channels=ALL_CHANNELS - MESSAGES,
    flags=(
        Example("Dear Denise,\n\n«Thank you for showing me the map of stops.»", whole=True),
        _ending("\n\n«Kind regards,»"),
        _ending("\n\nKind regards,\nAmara «Feilds»"),
        _ending("\n\n«Kind regards,\nRuth Tanner»"),
        _ending("\n\nKind regards,\n«Amateurs»"),
        _ending("\n\n«amara.fields@example.org»"),
        Example("Dear Denise,\n\n«Thank you for meeting Amara Fields about the map of stops.»", whole=True),
    ),
    passes=(
        _ending("\n\nBest wishes,\nAma\n085 555 0133"),
        _ending("\n\nAmara Fields"),
        Example(
            "Dear Denise,\n\nThank you for the map.\n\nWarm regards,\nAmara Ward",
            whole=True,
            given={"candidate.name": "Amara Ward"},
        ),
        _ending("\n\nBest,\nAmara"),
        _ending(" Best, Amara"),
        _ending("\n\nWith kind regards\nAMARA FIELDS\n+44 7700 900123\nP.S. The van is green."),
        Example("Hi Denise, thank you for the map of stops.", whole=True, review={"channel": "linkedin"}),
    ),
)
