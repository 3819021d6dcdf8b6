"""Where a note speaks of an employer other than the one it is about."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading.by_line import by_line
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.known import Known
from afterword.notes.reading.lookalikes import LEGAL
from afterword.notes.reading.names import TITLES, folded, nearly, same_stem, tokens
from afterword.notes.reading.passage import Passage
from afterword.notes.reading.roles import JOB
from afterword.notes.reading.stems import stem
from afterword.notes.reading.workplaces import DEPARTMENTS, KINDS_OF_PLACE, LANDSCAPE

_NAME = re.compile(
    r"(?<![\w'’.@])[A-ZÀ-Þ][\w'’.-]*\w(?:[ \t]+(?:(?:&|and|of|the|de)[ \t]+)?(?!I\b)[A-ZÀ-Þ][\w'’-]*)*(?!\S*@)"
)
_WISH = (
    r"(?:would|['’]d|['’]ll|(?:hope|love|like|want|wish|will) to|looking forward|forward to|excited|keen|eager|happy|"
    r"glad|delighted|pleased|proud|honou?red|thrilled|interested|chance|opportunity|prospect|ready|see myself)"
)
_JOINS = re.compile(
    r"(?:(?<!I )\b(?:join(?:ing)?|become (?:a )?part of|being part of|be part of)"
    r"(?: (?:you|(?:the|your) \w+(?: team)?) (?:at|in|of))?(?: the)?|"
    rf"\b(?:the|this|your|an?) (?:[\w-]+ ){{0,4}}{JOB} (?:at|with)(?: the)?|"
    r"\binterview(?:ed|ing)? (?:at|with)(?: the)?|"
    r"\bto my first (?:day|week|shift|morning) (?:at|with)(?: the)?|"
    r"\b(?:everyone|everybody|the team|the people|all of you|nobody|no one|anyone) at(?: the)?|"
    r"\b(?:thank you|thanks|grateful)\b[^.;:?!]*? "
    r"(?:time|morning|afternoon|evening|day|hour|visit|interview|welcome|tour|shop|office|site|plant|workshop|lab)"
    r" (?:at|of|to|by)(?: the)?) $",
    re.IGNORECASE,
)
"""What stands before the name of the employer that the note is about."""
_WISHED = re.compile(
    rf"\b{_WISH}\b(?:(?!\b(?:I|we|my|our|when|what|how|where|why|who|which|from|told|heard|saw|met|talk|speak|hear|"
    r"see|present|meet|(?<!with )(?<!for )you)\b)[^.;:?!,])*? (?:at(?: the)?|"
    r"(?:work|working|do (?:it|this|that|so|the same)|doing (?:it|this|that|the same)) for(?: the)?|"
    r"\b(?:bring|bringing|contribut\w+|offer)\b[^.;:?!,]*? to(?: the)?) $",
    re.IGNORECASE,
)
"""“I would love to do the same at”: a wish, and nobody else who did something there."""
_AS_HERE = re.compile(r"\b(?:at|with|for|to|in)(?: the)? $")
_NEXT = re.compile(r"\b(?:as|become|becoming|be) $")
"""Before “Bellfield's next archivist”."""
_SEEN = re.compile(
    r"\b(?:(?:thank you|thanks|grateful|appreciate\w*|enjoyed)\b[^.;:?!]*?"
    r"\b(?:at|of|to|around|round|about|show(?:ing|ed) me|seeing)|"
    r"hear(?:ing)? from|news from|hear(?:ing)? why|recommend(?:ing)?|considering|visit(?:ing)?(?: to)?|tour of|"
    r"show(?:ing|ed) me(?: a?round)?|time at|interest in|work(?:ing)? with)(?: the)? $",
    re.IGNORECASE,
)
"""What was seen, where the name is of a kind with the employer's."""
_WHATEVER = re.compile(r"\b(?:whatever|however|if|should|when|why|once) $", re.IGNORECASE)
_DECIDES = re.compile(r" (?:decides?|chooses?|hires?|keeps?|has|is)\b")
_SITE = re.compile(r" (?:site|office|offices|depot|plant|store|branch|clinic|factory|warehouse|premises)\b")
_UP_TO = re.compile(r"(?<!\b[Mm]r)(?<!\b[DM]rs)(?<!\b[DM][rs])[.!?;](?=\s)|\n")
_IS_A_PLACE = re.compile(
    r"\b(?:in|near|past|by|from|to|over|up|down|round|around|on|outside|behind|through)(?: the)? $|\bthe $", re.I
)
"""Before hills that are hills."""
_IN_THE_PAST = re.compile(
    r"\b(?:worked|trained|was|were|years|months|former\w*|previous\w*|studied|taught|left|before|began|started|last|"
    r"first|friend\w*|live\w*|street|grew|accept\w*|moving|offered)\b",
    re.IGNORECASE,
)
_NEAR = 200
"""Characters before a name that say what is meant by it."""
_PARTICLE = 3
"""Letters of “het”, “the” and “les”, which begin many names."""
_PAIR = re.compile(r"[^\W_][\w'’-]* (?P<and>&|and) [A-ZÀ-Þ]")


@by_line
def other_employers(known: Known, passage: Passage) -> Iterator[tuple[Passage, str]]:
    """Yield (name, the right one) for employers, other than that interviewed with, that the note speaks of joining."""
    company = known.interview.application.company
    for match in passage.matches(_NAME) if _own(company) else ():
        begins = not passage.text[: match.start()].rstrip() or passage.text[: match.start()].rstrip()[-1] in ".!?:;"
        named = _past_the_role(known.interview.application.role, passage.at(match))
        name = _bare(named) if begins else named
        said = _words_of(name.text)
        if not said or folded(company) in folded(name.text):
            continue
        start, end = name.start - passage.start, name.end - passage.start
        before = _UP_TO.split(passage.text[max(0, start - _NEAR) : start])[-1].rstrip("0123456789")
        after = passage.text[end : end + 40]
        if _is_another(known, name.text, said, before, after):
            yield name, company


def _past_the_role(role: str, name: Passage) -> Passage:
    """“The Silver Spoon” of “Pastry Chef of The Silver Spoon”."""
    of = f"{role} of "
    return name.part(len(of), len(name.text)) if name.text.startswith(of) else name


def _bare(name: Passage) -> Passage:
    """Without “At” or “The” that begins the sentence."""
    first, _, rest = name.text.partition(" ")
    leads = folded(first) in COMMON or _WHATEVER.match(f"{first} ")
    return name.part(len(first) + 1, len(name.text)) if rest and leads else name


def _words_of(name: str) -> list[str]:
    return [t.removesuffix("'s") for t in tokens(name) if t not in LEGAL]


@lru_cache(maxsize=16)
def _own(company: str) -> list[str]:
    return _words_of(company)


def _is_another(known: Known, name: str, said: list[str], before: str, after: str) -> bool:
    own = _own(known.interview.application.company)
    if _is_of_this(known, name, said, own):
        return False
    is_past = bool(_IN_THE_PAST.search(before))
    if _has_another_word(known, name, said, own, before) and not is_past:
        return True
    if _is_former(known, said, own):
        return not is_past and (bool(_JOINS.search(before)) or _is_this_job(known, before, after))
    is_told = folded(name) in known.text or (not set(said) & set(own) and all(w in known.words for w in said))
    if is_told or any(w in DEPARTMENTS or w in TITLES for w in _telling(said)):
        return False
    if _JOINS.search(before) or (not is_past and (_is_this_job(known, before, after) or _WISHED.search(before))):
        return True
    of_a_kind = _SITE.match(after) or (len(said) > 1 and any(w in KINDS_OF_PLACE or w in own for w in said))
    seen = _SEEN.search(before) or (_WHATEVER.search(before) and _DECIDES.match(after))
    return bool(of_a_kind or "&" in name) and not is_past and bool(seen)


def _telling(said: list[str]) -> list[str]:
    return [w for w in said if w not in KINDS_OF_PLACE] or said


def _is_of_this(known: Known, name: str, said: list[str], own: list[str]) -> bool:
    """Whether it is a short form of the employer's name, a part of the house, or a slip that is said so elsewhere."""
    slip = len(said) in (1, len(own))
    if all(_same(s, own) or (slip and any(nearly(s, o) for o in own)) for s in said) or folded(name).replace(
        ".", ""
    ) in (
        "".join(t[0] for t in tokens(known.interview.application.company)),
        "".join(o[0] for o in own),
    ):
        return True
    if all(w in known.words for p in (*known.people, known.candidate) for w in said if w in p.words) and any(
        w in p.words for p in (*known.people, known.candidate) for w in said
    ):
        return True  # a person
    if not own or said[0] != own[0]:  # “K.K.” is nothing but its legal form
        return False
    brand = next((i for i, o in enumerate(own, 1) if o not in KINDS_OF_PLACE and len(o) > _PARTICLE), 1)
    brand += len(own) > brand and own[brand] not in KINDS_OF_PLACE
    added = [s for s in said if not _same(s, own)]
    return said[:brand] == own[:brand] and not any(a in KINDS_OF_PLACE for a in added)


def _same(word: str, own: list[str]) -> bool:
    short = word.rstrip("s")
    return any(word == o or stem(word) == stem(o) or (len(short) > 2 and o.startswith(short)) for o in own)


def _has_another_word(known: Known, name: str, said: list[str], own: list[str], before: str) -> bool:
    """“Nandi Hills School” for Nandi Grove School, “Kelso & White” for Kelso & Bright, “St Anne's” for St Agnes'."""
    one_of_many = len(said) == len(own) > 2
    if min(len(said), len(own)) < 2 or (said[0] != own[0] and not one_of_many) or folded(name) in known.text:
        return False
    other = [(s, o) for s, o in zip(said, own, strict=False) if s != o]
    if len(said) == 2 and {said[1], own[1]} <= LANDSCAPE:
        return said[0] == own[0] and bool(other) and not _IS_A_PLACE.search(before)
    if len(other) != 1 or any(nearly(s, o) or same_stem(s, o) for s, o in other):
        return False
    if len(said) == len(own) and (len(own) > 2 or (said[1] in KINDS_OF_PLACE and own[1] in KINDS_OF_PLACE)):
        return True
    joined = [_PAIR.match(n) for n in (name, known.interview.application.company)]
    paired = joined[0] and joined[1] and joined[0]["and"] == joined[1]["and"]
    return bool(paired or own[0] in ("st", "saint")) and said[1] != own[1] and said[1] not in known.words


def _is_this_job(known: Known, before: str, after: str) -> bool:
    """“At Medivet as your Senior Nurse”, “Pastry Chef of The Silver Spoon”, “as Bellfield's next archivist”."""
    role = known.interview.application.role
    here = bool(_AS_HERE.search(before)) and bool(_as_this(role).match(after))
    return (
        here or bool(_this_job_at(role).search(before)) or bool(_NEXT.search(before) and after[1:].startswith("next"))
    )


@lru_cache(maxsize=16)
def _as_this(role: str) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in role.split())
    return re.compile(rf",? as (?:(?:an?|your|the) )?(?:(?:new|next) )?(?:{words})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _this_job_at(role: str) -> re.Pattern[str]:
    """What stands before the employer; whoever held such a post before says so in the past."""
    return re.compile(
        r"(?<!As )(?<!was )(?<!was an )(?<!was a )(?<!worked as )(?<!work as )(?<!my )(?<!been )"
        rf"\b(?i:{re.escape(role)})(?: {JOB})? (?:at|of|with|for)(?: [Tt]he)? $"
    )


@lru_cache(maxsize=16)
def _formers(known: Known) -> tuple[str, ...]:
    """The names after “at” in what the person did before."""
    told = known.interview.reflection
    texts = [*(s.text for s in (*told.strengths, *told.new_points)), told.unique or ""]
    return tuple(
        " ".join(_words_of(m["name"]))
        for text in texts
        for m in re.finditer(rf"\b(?:at|for|with)(?: the)? (?P<name>{_NAME.pattern})", text)
    )


def _is_former(known: Known, said: list[str], own: list[str]) -> bool:
    """Whether somebody worked there before: their old employer in the place of the new one."""
    name = " ".join(said)
    return not set(said) & set(own) and any(name == f or f.startswith(f"{name} ") for f in _formers(known))
