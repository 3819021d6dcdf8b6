"""Not the place for pay, hours, leave, dress or a start date, nor for what you wanted left out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from afterword.notes.reading import Case, Passage
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.names import folded, tokens
from afterword.notes.rules import meanings
from afterword.notes.rules.conditions import CONDITIONS
from afterword.notes.rules.example import Example
from afterword.notes.rules.phrases import phrases, read_past_names, reader
from afterword.notes.rules.rule import Remark, Rule, on, short

_TABLE = phrases(*CONDITIONS.items())
_read = reader(_TABLE)
_wishes = meanings.reader("off_limits", {topic: topic for topic in CONDITIONS})
_THEIRS = re.compile(
    r"\b(?:[Ww]hat you (?:said|told|explained)|[Yy]ou (?:said|told me|explained|showed|described|mentioned|spoke|talked|asked|wanted to know)|"
    r"[Aa]s you (?:asked|requested)|[Yy]ou were (?:kind|good) (?:enough )?to ask|[Kk]ind of you to ask|for asking|[Yy]our (?:question|account|story|explanation|policy)|"
    r"(?:was|am|were) (?:\w+ )?(?:good|kind|glad|grateful|helpful|useful|interesting|interested|pleased)\b[^.?]{0,12} "
    r"(?:to (?:hear|learn|know|tell me)|for telling me) (?:why|when|where|how|what|who|which|that)|"
    r"[Tt]hank(?:s| you)[^.?]{0,20} for telling me)\b"
)
"""What they raised, they raised; it is another thing to wish for it."""
_WORK = re.compile(
    r"\b(?:I|we|[Ww]e|[Mm]y (?:thesis|team|union|class|book|article))(?:['’]ve| have| had| also| once| even)* "
    r"(?:explain|wr(?:ite|ote)|written|dr(?:ew|aw|awn) up|draft|run|ran|led|handl|organis|organiz|negotiat|calculat|"
    r"process|administer|check|reconcil|audit|teach|taught|train|is about|was about|studied|research|compar|look(?:ed)? after)"
)
"""Pay and leave are some people's work: whoever drew up the rota does not ask for another."""
_ASKED = re.compile(
    r"\bI(?:['’]d| would| do| might| could)? (?:also )?(?:wonder|like|need|hope|prefer|want|expect)|\bbut\b"
)
_OF_OTHERS = re.compile(r"\b(?:[Tt]heir|[Hh]is|[Hh]er|[Nn]obody['’]s|[Pp]eople['’]s|s['’]|[Hh]ad no) (?:\w+ )?$")
"""Before what somebody else earns."""
_RUN_OF_WORDS = 6


def _check(case: Case) -> Iterator[Remark]:
    yield from _left_out_on_purpose(case)
    yield from _private(case)
    if case.english:
        yield from _topics(case)


def _topics(case: Case) -> Iterator[Remark]:
    for sentence in case.parts.sentences:
        for start, end, topic in read_past_names(case, sentence.text, _read, _wishes):
            words = sentence.part(start, end)
            if case.kind == "withdrawal" and topic == "location":
                continue  # why one goes elsewhere is no wish
            if _OF_OTHERS.search(sentence.text, 0, start) and not _ASKED.search(sentence.text, 0, end):
                continue
            if not (_is_theirs(sentence.text, end) or _was_raised(case, topic, words.text)):
                yield on(
                    words, f"“{short(words.text)}” is better left for when they raise it. Take it out of this note."
                )


def _is_theirs(sentence: str, end: int) -> bool:
    """Whether the sentence tells what they said of it or what one did, up to there, and wishes for nothing."""
    told = _THEIRS.search(sentence, 0, end) or _WORK.search(sentence, 0, end)
    return bool(told) and not _ASKED.search(sentence, 0, end) and "?" not in sentence


def may_be_theirs(case: Case, sentence: str) -> bool:
    """Whether they may have raised what a sentence speaks of, whichever condition that is."""
    return _is_theirs(sentence, len(sentence)) or bool(case.interview.interview.asked_about or _known_topics(case))


def _was_raised(case: Case, topic: str, words: str) -> bool:
    """Whether they asked, or it is the work itself: payroll clerks run salaries."""
    asked = " ".join(case.interview.interview.asked_about)
    return topic in folded(asked) or topic in _known_topics(case) or _was_asked(words, asked)


def _known_topics(case: Case) -> set[str]:
    asked = " ".join(case.interview.interview.asked_about)
    return {topic for text in (asked, case.known.text) for _, _, topic in _read(text)}


def _was_asked(words: str, asked: str) -> bool:
    return bool({w for w in tokens(words) if w not in COMMON} & set(tokens(asked)))


def _left_out_on_purpose(case: Case) -> Iterator[Remark]:
    for fact in case.interview.reflection.do_not_mention:
        words = tokens(fact)
        telling = [w for w in words if w not in COMMON] or words
        for passage in filter(None, (case.parts.subject, case.parts.body)):
            place = _place_of(passage, words, telling)
            if place:
                said = f"You wanted “{short(fact)}” left out of every note. Take it out here."
                yield replace(on(place, said), sure=True)
                break


def _place_of(passage: Passage, words: list[str], telling: list[str]) -> Passage | None:
    """Where the fact stands: its words in a row, or all its telling words close together."""
    spoken = passage.words()
    said = [folded(w.text).removesuffix("'s") for w in spoken]
    for wanted in (words, telling):
        for i in range(len(said) - len(wanted) + 1):
            if wanted and said[i : i + len(wanted)] == wanted:
                return passage.part(spoken[i].start - passage.start, spoken[i + len(wanted) - 1].end - passage.start)
    for i in range(len(said)):
        near = said[i : i + len(telling) + 4]
        if len(telling) > 1 and said[i] in telling and set(telling) <= set(near):
            last = max(i + near.index(w) for w in telling)
            return passage.part(spoken[i].start - passage.start, spoken[last].end - passage.start)
    return None


def _private(case: Case) -> Iterator[Remark]:
    """Six words in a row out of what the person wrote for themselves only."""
    reflection = case.interview.reflection
    spoken = case.parts.words
    said = f" {folded(' '.join(w.text for w in spoken))} "
    for text in filter(None, (reflection.went_badly, reflection.improve)):
        run = next((run for run in _runs(text) if run in said), None)
        if run:
            first = said[: said.rfind(run)].count(" ")
            place, last = spoken[first].start, spoken[first + _RUN_OF_WORDS - 1].end
            words = case.parts.main.part(place - case.parts.main.start, last - case.parts.main.start)
            said = f"“{short(words.text)}” comes from what you wrote for yourself only. Keep it there."
            yield replace(on(words, said), sure=True)


@lru_cache(maxsize=32)
def _runs(text: str) -> tuple[str, ...]:
    """Every six words in a row, a space around them."""
    own = tokens(text)
    return tuple(f" {' '.join(own[i : i + _RUN_OF_WORDS])} " for i in range(len(own) - _RUN_OF_WORDS + 1))


RULE = Rule(
    id="off_limits",
    severity="must",
    reason="Conditions are for when they raise them; here they turn a thank-you into a request.",
    source="grinnell",
    check=_check,
    english=False,
    flags=(
        "I was wondering about the «salary» range.",
        "Could you tell me about the «dress code»?",
        "«I can start immediately», should you wish.",
        "I would hope for «flexible hours» in summer.",
        "My «notice period» is four weeks.",
        "I have «booked holidays» in August.",
        "Is there a chance to «work from home»?",
        Example(
            "I admire the «Elm Street merger» very much.",
            given={"reflection": {"do_not_mention": ["Elm Street merger"]}},
        ),
        Example(
            "The «merger at Elm Street» came up too.",
            given={"reflection": {"do_not_mention": ["the Elm Street merger"]}},
        ),
        "You will have seen that «I rambled about my last manager» at length.",
    ),
    passes=(
        "We left the hall at the hour when the readers start to arrive.",
        "I cut overtime by a third and still had hours to spare.",
        "The pay-as-you-go library was a new idea to me.",
        "I started to work from the day the van came.",
        "The drivers were told their salary only in the van.",
        Example(
            "The «salary» you named is fine.".replace("«", "").replace("»", ""),
            given={"interview.asked_about": ["salary"]},
        ),
        Example(
            "You asked when I can start: my notice period is four weeks.",
            given={"interview.asked_about": ["start date", "notice"]},
        ),
        Example(
            "I ran the salaries for ninety drivers.", given={"application.requirements": ["run the monthly salaries"]}
        ),
        Example(
            "May I ask whether you have decided about the Nursery Practitioner role?",
            given={"application.role": "Nursery Practitioner"},
        ),
        Example(
            "May I ask about the news that Night Shift Studios has for me?",
            given={"application.company": "Night Shift Studios"},
        ),
        Example(
            "The Elm tree in the yard is a street away.",
            given={"reflection": {"do_not_mention": ["Elm Street merger"]}},
        ),
    ),
)
