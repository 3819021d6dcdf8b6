"""Says one thing that you would bring."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case, Passage
from afterword.notes.reading.stems import stems
from afterword.notes.rules.example import Example
from afterword.notes.rules.generic import PLAIN_STEMS
from afterword.notes.rules.rule import ALL_CHANNELS, BRIEF, Remark, Rule
from afterword.notes.rules.unanswered_requirement import left_unsaid

_OWN = re.compile(
    r"(?<!before )(?<!until )(?<!whether )(?<!if )\b(?:I|[Ww]e(?!\s+(?:will|would|could|can|might|shall|may)\b))(?:['’](?:ve|d|m|ll)|\s+(?:have|had|am|was|were|can|could|would|will|do|did|may|might|should|must))?"
    r"(?:n['’]t| not)?\s+(?:(?:\w+ly|also|once|still|always|never|often|even|just|now|then|long|both|been|be|have|myself|very|so|quite|most|more|all)\s+)*"
    r"(?P<does>[a-z]\w+)"
)
_OF_MINE = re.compile(
    r"\b(?:my|mine|our own|taught me|asked me|gave me|made me|as an? (?!reader|member)\w+)\b(?!\s+(?:\w+\s+)?"
    r"(?:thanks|gratitude|appreciation|interest|enthusiasm|excitement|best|regards|wishes|application|candidacy|interview|"
    r"conversation|visit|meeting|mind|time|pleasure|hope|day|week|morning|afternoon|evening|call|questions?|ears?|eyes|"
    r"head|heart|face|way|mother|mum|mom|father|dad|nan|gran|wife|husband|partner|daughters?|sons?|children|kids|brother|"
    r"sister|friends?|family|neighbours?|supervisor|manager|boss|references?|referees?))",
    re.IGNORECASE,
)
_OF_THEM = frozenset(
    """thank thanks appreciate appreciated enjoy enjoyed enjoying hope hoped look looked looking like liked love loved
    remember remembered think thought thinking hear heard learn learned learnt see saw seen seeing meet met meeting
    speak spoke spoken speaking talk talked talking discuss discussed visit visited find found feel felt know knew wish
    wished want wanted wonder wondered remain remained grateful glad happy pleased delighted excited interested keen eager
    impressed struck touched moved inspired fascinated sure certain convinced confident honoured honored welcome
    welcomed admire admired understand understood read notice noticed agree agreed believe believed send sent attach
    attached enclose enclosed promised write writing wrote left leave came come went thankful curious ready looking
    available say said mention mentioned tell told ask asked receive received get got work working join joining keep
    surprised share shared taking taken take took reach consider considered value valued respect gather gathered
    thrilled honoured honored lucky sorry proud able happy had hoping thought thinking imagine imagined picture pictured expect expected no idea""".split()
)
_ENOUGH = 2
_SHORT = 40
"""Words below which ``length`` asks for more already."""


def _check(case: Case) -> Iterator[Remark]:
    own = [stems(text) for text in _points(case)]
    said = case.parts.sentences
    if case.interview.reflection.want_it == "no" or not said or any(_speaks_of_oneself(s, own) for s in said):
        return
    yield Remark(
        "Nothing here says what you would bring. One thing that you did before, and that they need, is enough.",
        severity="tip" if not own or left_unsaid(case) or len(case.parts.words) < _SHORT else None,
    )


def _points(case: Case) -> list[str]:
    """What the person noted about themselves."""
    about = case.interview.reflection
    better = [about.put_right.better] if about.put_right else []
    points = [p.text for p in (*about.strengths, *about.new_points)]
    return [*points, *about.complementary_skills, *filter(None, [about.unique]), *better]


def _speaks_of_oneself(sentence: Passage, own: list[frozenset[str]]) -> bool:
    """Whether a sentence says something that this person did, can do or would do, or takes up what they noted."""
    words = stems(sentence.text)
    if any(len(words & point) >= min(_ENOUGH, len(point)) for point in own if point):
        return True
    telling = words - PLAIN_STEMS
    return bool(telling) and (
        any(m["does"] not in _OF_THEM for m in sentence.matches(_OWN)) or bool(_OF_MINE.search(sentence.text))
    )


_PLAIN = "Dear Denise,\n\nThank you for showing me how the mobile library chooses its stops. {}\n\nAmara Fields"

RULE = Rule(
    id="fit",
    severity="should",
    reason="They are asking themselves what you would add; one fact answers it better than an adjective.",
    source="princeton",
    check=_check,
    kinds=frozenset({"thank-you"}),
    channels=ALL_CHANNELS - BRIEF,
    flags=(
        Example(_PLAIN.format("I would be glad to join you as Outreach Librarian."), whole=True),
        Example(_PLAIN.format("I had no idea of it, and told my mother about the green van on the hill."), whole=True),
        Example(_PLAIN.format("I enjoyed the map, and I still think of the green van on the hill."), whole=True),
    ),
    passes=(
        Example(_PLAIN.format("I doubled a reading group by moving it to the laundrette."), whole=True),
        Example(_PLAIN.format("Moving our group to the laundrette doubled the readers."), whole=True),
        Example(_PLAIN.format("I have driven a van for years, and would drive yours."), whole=True),
        Example(_PLAIN.format("Eight winters of my own with a van taught me to pack blankets."), whole=True),
        Example(_PLAIN.format("It was a lovely map."), whole=True, review={"channel": "card"}),
    ),
)
