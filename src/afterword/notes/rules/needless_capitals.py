"""Capitals on ordinary words within a sentence: “a Hard Worker”, “thank You”, “the Position”."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading import Case
from afterword.notes.rules.rule import Remark, on, short

_ORDINARY = frozenset(
    """chance chances reply replies lunch coffee shift shifts duty duties position job interview interviews meeting conversation opportunity opportunities skill skills ability abilities
    strength strengths weakness weaknesses career goals challenge challenges application resume interviewer interviewers
    employee employees colleague colleagues teamwork motivation deadline deadlines question questions answer answers idea
    ideas vacancy salary advice knowledge patience kindness experience experiences worker player learner listener starter
    thinker solver communicator candidate role offer hard good great strong fast quick excellent effective punctual
    reliable hardworking responsible motivated passionate honest flexible friendly organised organized dedicated
    interested excited grateful thankful happy glad wonderful amazing nice enthusiastic company
    working learning helping people manager years year months weeks two three four five six ten driving licence certificate diploma degree""".split()
)
"""Words of such notes that no name consists of."""
_BESIDE_SKILLS = frozenset(
    """communication people computer language time management customer service problem solving interpersonal
    organisational organizational leadership social technical analytical team presentation soft""".split()
)
_SMALL = frozenset(
    """you your yours we our my me for and with to in of at on that this is was were are am be have had so very really
    but or if from about because when how what would will can could the a an it not against after before between over
    under into out off down they them he she him their there here then than as which who where why just only also still
    always never more most much many some any all both each every other such too again do does did should must might
    while until since during without through""".split()
)
"""Words that hold a sentence together."""
_ALONE = frozenset("you your yours we our my me us and with of very really also".split())
"""Those of them that are no slip for a full stop left out, even alone."""
_LEADS = frozenset(
    """a an the this that these those my your our their his her any every no some good great strong new next first very
    really so am is was were be been being as more many excellent important open both of have has had like with""".split()
)
"""Words after which an ordinary word is ordinary; a name may stand after “at”."""
_OWNERS = frozenset("a an the this that my your our any every no".split())
"""Those of them after which no first name stands: “the Chance”, but “with Chance”."""
_RUN = re.compile(r"(?<=[a-z] )[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?: [A-Z][a-z]+)*(?![\w’'-])(?! (?:of )?[A-Z]| & | \d)")
_BEFORE = re.compile(r"([a-z]+) $")


def needless_capitals(case: Case) -> Iterator[Remark]:
    """Yield what is to be said of such words; words that the page has with a capital are left alone."""
    for sentence in case.parts.sentences:
        for start, end, severe in _runs(sentence.text):
            words = sentence.part(start, end)
            if not case.known.written.isdisjoint(words.text.split()):
                continue
            what = "capitals" if " " in words.text else "capital"
            yield on(
                words,
                f"“{short(words.text)}” takes no {what} here.",
                words.text.lower(),
                severity="must" if severe else "should",
            )


@lru_cache(maxsize=256)
def _runs(sentence: str) -> tuple[tuple[int, int, bool], ...]:
    """Where such words stand, and whether nobody could mean them so."""
    found = []
    for run in _RUN.finditer(sentence):
        words = run.group().lower().split()
        before = _BEFORE.search(sentence, 0, run.start())
        small = all(word in _SMALL for word in words) and (len(words) > 1 or words[0] in _ALONE)
        named = words == ["chance"] and not (before and before[1] in _OWNERS)
        if small or (before and before[1] in _LEADS and not named and _are_ordinary(words)):
            found.append((run.start(), run.end(), small and len(words) > 1))
    return tuple(found)


def _are_ordinary(words: list[str]) -> bool:
    if words[-1] == "skills" and all(word in _BESIDE_SKILLS or word in _ORDINARY for word in words):
        return True
    return all(word in _ORDINARY or all(part in _ORDINARY for part in word.split("-")) for word in words)
