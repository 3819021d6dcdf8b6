"""Where a note names somebody who is not among the people met."""

import re
from collections.abc import Iterator

from afterword.notes.reading.by_line import by_line
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.known import Known
from afterword.notes.reading.names import TITLES, Name, folded, nearly, plain, tokens
from afterword.notes.reading.passage import Passage
from afterword.notes.reading.workplaces import DEPARTMENTS

_PERSON = (
    r"(?<!\w)(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor|Sir|Dame)\.? )?[A-ZÀ-Þ][\w'’-]*+"
    r"(?: (?:(?:van|de|von|der|den|el|al) )*(?!I\b)[A-ZÀ-Þ][\w'’-]*+)?"
)
_SPOKEN_OF = re.compile(
    r"\b(?:(?i:please|to|and|also|do|kindly) (?:thank|tell|greet)|(?:Thank|Tell|Greet)|I (?:told|asked|thanked)|"
    r"(?:hello|hi|regards|best|wishes|thanks|thank you|love|greetings|compliments)(?: on)? to|remember me to|let|"
    r"(?:met|meet|meeting|with) (?:both )?you,? (?:and )?|(?:[Yy]ou|both)(?:,? and|,)(?: to| with)?) ?"
    rf"(?P<names>{_PERSON}(?:(?:, | and ){_PERSON})*)"
)
_SPEAKS = re.compile(
    rf"(?P<names>{_PERSON})(?=(?: also| too| then| even| kindly)? "
    r"(?:told|showed|asked|walked|took|said|mentioned|explained|described)\b)"
)
_TITLED = re.compile(r"(?P<title>Dr|Mr|Mrs|Ms|Mx|Professor|Sir|Dame|Sister)\.? (?P<name>[A-ZÀ-Þ][\w-]*)")
_CALLED = re.compile(r"(?:^|[.!?] )(?P<name>[A-ZÀ-Þ][\w'’-]*), (?:I|you|thank|thanks|it|we)\b")
_TO_ME = re.compile(r"(?: \w+)? (?:told|showed|asked|walked|took) (?:me|us)\b")
_TWO = re.compile(r"(?<!\w)(?P<first>[A-ZÀ-Þ][\w'’-]*) (?P<last>[A-ZÀ-Þ][\w-]*[^\W\d_])\b")
_ONE = re.compile(_PERSON)
_NO_PERSON = frozenset(
    """god heaven goodness lord christmas easter ramadan diwali eid hanukkah reception payroll facilities siri alexa
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december happy merry english""".split()
)
_INTRODUCED = re.compile(r"\b(?:my|our|his|her|their|colleagues?|called|named) (?:\w+ )?$")
_DESCRIBED = re.compile(r",? (?:at|from|on|in|who|your|the|of)\b")


@by_line
def strangers(known: Known, passage: Passage) -> Iterator[tuple[Passage, str]]:
    """Yield (name, the person met who may be meant) for people whom the interview does not know, else (name, "")."""
    for match in passage.matches(_SPOKEN_OF):
        for one in _ONE.finditer(match["names"]):
            yield from _stranger(known, passage, match.start("names") + one.start(), one.group(), is_told=False)
    for match in passage.matches(_TWO):
        person = next((p for p in known.people if plain(match["first"]) == plain(p.first)), None)
        if person and _is_nobody(known, match["last"]):
            yield passage.at(match), person.full
    for match in passage.matches(_TITLED):
        person = next((p for p in known.people if _has_like_title(p, match["title"], match["name"])), None)
        if person and _is_nobody(known, match["name"]):
            yield passage.at(match), person.full
    for match in passage.matches(_CALLED):
        said = folded(match["name"])
        person = next((p for p in known.people if any(nearly(said, own) for own in p.own_words)), None)
        if person and _is_nobody(known, said):
            yield passage.at(match, "name"), person.full
    for match in passage.matches(_SPEAKS):
        to_me = _TO_ME.match(passage.text, match.end())
        yield from _stranger(known, passage, match.start(), match["names"], is_told=not to_me)


def _stranger(known: Known, passage: Passage, start: int, name: str, *, is_told: bool) -> Iterator[tuple[Passage, str]]:
    words = [w.removesuffix("'s") for w in tokens(name)]
    telling = [w for w in words if w not in TITLES]
    if not telling or any(w in COMMON | DEPARTMENTS | _NO_PERSON for w in telling):
        return
    place = passage.part(start, start + len(name))
    unknown = [w for w in telling if not _is_known(known, w)]
    meant = next((p for p in known.people if _is_like(p, telling)), None)
    if not unknown or _INTRODUCED.search(passage.text, 0, start):
        return
    described = _DESCRIBED.match(passage.text, start + len(name))
    if meant and not described:
        yield place, meant.full
    elif len(unknown) == len(telling) and not is_told and not described:
        yield place, ""


def _is_known(known: Known, said: str) -> bool:
    return bool({said, f"{said}'s"} & known.words) or any(said in person.words for person in known.people)


def _is_nobody(known: Known, word: str) -> bool:
    said = folded(word)
    return not _is_known(known, said) and said not in COMMON | DEPARTMENTS | _NO_PERSON


def _has_like_title(person: Name, title: str, name: str) -> bool:
    """“Sir Alec” for Sir Alan; a patient or a pupil may be a Mr Pugh."""
    said = plain(name)
    return title.lower() in tokens(person.called) and any(said[:2] == plain(own)[:2] for own in person.own_words)


def _is_like(person: Name, telling: list[str]) -> bool:
    """“Lisa” for Lucy, “Tammie Kowalski” for Tammy Kowalczyk, “Samuel Kiprotich” for Samuel Kiprono."""
    own = person.own_words
    if len(telling) == 1 or len(own) == 1:
        return any(w not in person.words and (nearly(w, o) or _begin_alike(w, o)) for w in telling for o in own)
    pairs = list(zip((telling[0], telling[-1]), (own[0], own[-1]), strict=True))
    return all(w == o or nearly(w, o) or _begin_alike(w, o) for w, o in pairs)


def _begin_alike(word: str, own: str) -> bool:
    """Whether each part of both begins with the same letter."""
    return [p[:1] for p in plain(word).split("-")] == [p[:1] for p in plain(own).split("-")]
