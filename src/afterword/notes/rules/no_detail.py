"""One thing of this conversation, that could stand in nobody else's note."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading import Case
from afterword.notes.reading.known import Known
from afterword.notes.reading.names import folded, halves
from afterword.notes.reading.stems import stem, stems
from afterword.notes.rules.example import Example
from afterword.notes.rules.generic import NO_DETAIL_STEMS, without_stock
from afterword.notes.rules.rule import BRIEF, Remark, Rule
from afterword.records.interview import same_name

_OF_THE_CONVERSATION = re.compile(
    r"\b(?:you|your|yours|we|our|us|discuss\w*|conversation|spoke|talk\w*|hear\w*|to learn|"
    r"learn\w*(?= (?:so |very )?(?:about|more|much|that (?:you|your|the)|how (?:you|your|the)|why|what|from you|of))|explain\w*|show\w*|"
    r"saw|seeing|see|"
    r"ask\w*|question\w*|describ\w*|mention\w*|tour\w*|visit\w*|story|stories|still think|remember|example|idea|"
    r"tell\w*|told|struck|"
    r"stayed with me|meet\w*|met|walk\w*|interesting|impressed|surpris\w*|promised|attached|enclosed|"
    r"laugh\w*|agreed|notic\w*|warned|realis\w*|realiz\w*|no idea|new to me|(?:not|n['’]t|never) (?:know|knew|thought)|"
    r"made me (?:smile|think|want|wish|look)|said|(?:bit|part|moment|line|remark|joke|one) (?:about|where|when|with))\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\byou (?:also |then |even |once )?(?:asked|wanted to know|wondered)(?: me)?(?: then| also| once)? "
    r"(?:how|what|if|whether|why|who|where|when|which|about)\b",
    re.IGNORECASE,
)
"""Their own question, or words in quotation marks: one word that tells makes it this conversation's."""
_QUOTED = re.compile(r"[“\"](?:[^“”\"\s]+ ){2,}[^“”\"\s]+[”\"]")
_TOLD_OTHERS = re.compile(r"\bI (?:showed|told|asked|taught) (?:them|him|her|(?:the|our|a|an) \w+)\b")
"""What was said at another place: “until I showed them the pipes”."""
_WISH = re.compile(r"\bI(?:['’]d| would| should| hope| look forward|['’]m (?:excited|eager|keen))\b")
_OF_THE_WRITER = re.compile(r"\b(?:I|my|me|we|our|us)\b", re.IGNORECASE)
_THEIR_WORDS = re.compile(
    r"\b(?:you(?: both| all| and \w+)?(?:['’](?:ve|d)| have| had| also| then| once| even| kindly)* (?:said|told|tell|"
    r"asked?|show(?:ed|n)?|mention\w*|describ\w*|explain\w*|put|called|spoke|talk\w*|gave|given|made|raised|promised|"
    r"laid|named|pointed|drew|walked|want\w*|hop\w*|need\w*|use|run|keep|do|did|are|were)|(?:we|you and I) (?:spoke|talked|discussed|"
    r"agreed|laughed|looked|saw|walked)|discussed|hear(?:d|ing)|explaining|showing|show(?:n|ed) (?:me|us)|describ\w*|"
    r"mention\w*|tour|struck|stayed with me|surpris\w*|promised|attached|enclosed|still think|remind\w*|told me|"
    r"asked me|your (?:\w+ ){0,2}(?:question|story|point|remark|example|description|answer|idea|rule|way of)s?)\b|"
    r"\byour (?P<theirs>[\w'’-]+)",
    re.IGNORECASE,
)
"""What keeps a sentence about one's own work in the conversation: their words, or a thing of theirs."""
_OF_ONESELF = re.compile(
    r"\b(?:my (?:\w+ ){0,2}(?:years|experience|background|skills|degree|training|career|qualifications?|time (?:at|as|in|"
    r"with)|work (?:at|as|in|with))|I(?: also)? (?:bring|hold)|I(?:['’]ve| have)(?: \w+)? (?:worked|held|led|run|managed|"
    r"years|experience)|as an? (?:former|experienced|qualified|registered|trained|certified)|\w+ years (?:of|in|as|"
    r"at)|(?:in|at|from) my (?:last|previous|current|former|present|old) )",
    re.IGNORECASE,
)
_ENOUGH = 2
_PHRASE = 4
"""Words of a thing that was noted, common as they may be, that make it their own when all stand together."""


def _check(case: Case) -> Iterator[Remark]:
    if _word_for_word(case):
        return
    noted, facts = tuple(stems(text) for text in _noted(case)), _brought(case.known)
    names, wanted = _names(case.known), int(bool(case.reader and case.reader.cares_about))
    found = max((_specific(s.text, noted, facts, names, wanted) for s in case.parts.sentences), default=_ENOUGH)
    if found >= _ENOUGH or _takes_up_here_and_there(case, noted[: len(noted) - wanted], facts):
        return
    if found:
        message = "The one detail here is slight. Say a little more of what they told or showed you."
        yield Remark(message, severity="tip" if case.channel in BRIEF else "should")
    else:
        message = (
            "Nothing in this note belongs to this conversation alone. Name one thing that they told or showed you."
        )
        yield Remark(f"{message}{_hint(case)}")


def _takes_up_here_and_there(case: Case, noted: tuple[frozenset[str], ...], facts: tuple[frozenset[str], ...]) -> bool:
    """Whether the words of one thing that was noted stand in several sentences: the freezer in one, the student after."""
    said = stems(without_stock(case.parts.main.text)) - frozenset[str]().union(*facts) - _names(case.known)
    shared = (own & said for own in noted)
    return any(len(words) >= _ENOUGH and words - NO_DETAIL_STEMS for words in shared)


@lru_cache(maxsize=512)  # while somebody types, the other sentences stay as they were
def _specific(
    sentence: str,
    noted: tuple[frozenset[str], ...],
    facts: tuple[frozenset[str], ...],
    names: frozenset[str],
    wanted: int = 0,
) -> int:
    """How many words of the sentence belong to this conversation; enough where it takes up what was noted.

    The last ``wanted`` of what was noted are what they look for: one's own work meets it, and is no detail of theirs.
    """
    words = stems(without_stock(sentence))
    of_facts = frozenset[str]().union(*facts)
    telling = {w for w in words - NO_DETAIL_STEMS - names - of_facts if not w.isdigit()}
    own_work = _is_of_oneself(sentence, words, facts)
    told = noted[: len(noted) - wanted] if own_work else noted
    if any(len(words & own) >= max(_ENOUGH, len(own) / 2) and words & own - of_facts for own in told):
        return _ENOUGH
    if own_work and not _takes_up_theirs(sentence, telling):
        return 0
    if _WISH.search(sentence) and not any(telling & own for own in noted) and not _THEIR_WORDS.search(sentence):
        return min(len(telling), 1)
    with_facts = words - NO_DETAIL_STEMS - names
    if (with_facts and _ASKED.search(sentence)) or (telling and _QUOTED.search(sentence)):
        return _ENOUGH
    if _is_of_the_conversation(sentence) or any(telling & own for own in noted[: len(noted) - wanted]):
        return max(len(telling), _takes_up_all(words, noted), _names_own(sentence, with_facts))
    return max(_takes_up_all(words, noted), int(len(telling) > _ENOUGH and not _OF_THE_WRITER.search(sentence)))


def _names_own(sentence: str, telling: frozenset[str]) -> int:
    """“You were right about the laundrette”: what the writer told them is something, where they answered it."""
    return int(bool(telling and _THEIR_WORDS.search(sentence)))


def _takes_up_all(words: frozenset[str], noted: tuple[frozenset[str], ...]) -> int:
    """Of what was noted, plain as it may be, all is something: “two references” that were promised."""
    return int(any(own and own <= words for own in noted))


def _is_of_oneself(sentence: str, words: frozenset[str], facts: tuple[frozenset[str], ...]) -> bool:
    """Whether it says what the writer brings: at least half of something in the reflection, or years and posts."""
    return any(len(words & fact) >= max(_ENOUGH, len(fact) / 2) for fact in facts) or bool(_OF_ONESELF.search(sentence))


def _takes_up_theirs(sentence: str, telling: set[str]) -> bool:
    return any(
        match["theirs"] is None or stem(folded(match["theirs"])) in telling for match in _THEIR_WORDS.finditer(sentence)
    )


@lru_cache(maxsize=16)
def _brought(known: Known) -> tuple[frozenset[str], ...]:
    """Return the words of each thing that the writer brings: theirs alone, and no detail of the conversation."""
    about = known.interview.reflection
    said = [*(s.text for s in (*about.strengths, *about.new_points)), *about.complementary_skills, about.unique]
    return tuple(stems(text) for text in said if text)


def _word_for_word(case: Case) -> bool:
    """Whether something that was noted about this reader stands in the note as it was noted."""
    noted = [words for words in map(_in_a_row, _noted(case)) if words.count(" ") > _PHRASE]
    said = _in_a_row(case.parts.main.text) if noted else ""
    return any(words in said for words in noted)


@lru_cache(maxsize=64)
def _in_a_row(text: str) -> str:
    return f" {' '.join(halves(text))} "


def _noted(case: Case) -> list[str]:
    """Each thing that was noted about this reader; what they look for comes last."""
    reader, better = case.reader, case.interview.reflection.put_right
    noted = [reader.learned, reader.moment, reader.look_forward, reader.promised] if reader else []
    if better and reader and same_name(better.for_, reader.name):
        noted += [better.topic, better.better]
    noted += [reader.cares_about] if reader else []
    return [text for text in noted if text]


def _is_of_the_conversation(sentence: str) -> bool:
    return bool(_OF_THE_CONVERSATION.search(_TOLD_OTHERS.sub("", sentence)))


@lru_cache(maxsize=16)
def _names(known: Known) -> frozenset[str]:
    job = known.interview.application
    people = [w for p in (*known.people, known.candidate) for w in p.words]
    titles = [p.title for p in known.interview.interviewers if p.title]
    return frozenset(stem(w) for w in [*halves(" ".join([job.company, job.role, *titles])), *people])


def _hint(case: Case) -> str:
    if case.reader and case.reader.learned:
        return f" You noted: “{case.reader.learned}”."
    return ""


def _note(text: str, to: str = "Denise Howard") -> Example:
    return Example(f"Hello,\n\n{text}\n\nAmara Fields", whole=True, review={"to": to})


RULE = Rule(
    id="no_detail",
    severity="must",
    reason="A detail that only this person gave shows that you listened; without one the note could be anybody's.",
    source="princeton",
    check=_check,
    kinds=frozenset({"thank-you"}),
    flags=(
        _note(
            "Thank you for taking the time to meet with me about the Outreach Librarian position. I enjoyed our "
            "conversation "
            "and learning more about the role and your team. I am confident that my skills and experience would "
            "be a great "
            "fit, and I am very excited about the opportunity to join Brightwater Libraries. I look forward to "
            "hearing from you."
        ),
        _note(
            "Thank you for today. I was struck by the warm atmosphere and by how much you care about your customers."
        ),
        _note("Thank you for today. I appreciated your honest answers to my questions about the road ahead."),
        _note(
            "Thank you for your time. You asked whether I work well under pressure, and where I see myself in five years."
        ),
        _note("Thank you for your time. It was a pleasure to meet you, and I appreciate your consideration."),
        _note(
            "Thank you for interviewing me. My eight years in retail and my fluent Polish make me a strong candidate. "
            "I hope to hear from you about the next steps."
        ),
        Example(
            "Hello,\n\nThank you for the morning. It was great to meet you. At the Bendigo dairy I logged 900 samples a "
            "week, so I could be useful to you.\n\nAmara Fields",
            whole=True,
            review={"to": "Denise Howard"},
            given={"reflection": {"strengths": [{"text": "logged 900 samples a week at the Bendigo dairy"}]}},
        ),
    ),
    passes=(
        _note("Thank you for telling me how the mobile library chooses its stops."),
        _note("Thank you for the morning. The mobile stops are a lovely puzzle."),
        _note("Thank you for the morning. You asked if nights were a problem. They are not."),
        _note("Thanks for the call. The bit about the goat made me laugh."),
        _note("Thank you for showing me round. I did not know that paper has to rest."),
        _note(
            "Thank you for the tour. Your story of the flooded cellar and the floating atlases made my week.",
            "Ruth Tanner",
        ),
        _note(
            "Thank you for seeing me. We spoke about dyslexia and large print, and I have ordered two titles.",
            "Ruth Tanner",
        ),
        Example(
            "Hello,\n\nThank you for the morning. At the Bendigo dairy I logged 900 samples a week, and none of them had "
            "your red sticker.\n\nAmara Fields",
            whole=True,
            review={"to": "Denise Howard"},
            given={"reflection": {"strengths": [{"text": "logged 900 samples a week at the Bendigo dairy"}]}},
        ),
    ),
)
