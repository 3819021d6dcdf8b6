"""One thing of this conversation, that could stand in nobody else's note."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading import Case, Passage
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.names import tokens
from afterword.notes.rules.example import Example
from afterword.notes.rules.generic import GENERIC
from afterword.notes.rules.rule import Remark, Rule

_OF_THE_CONVERSATION = re.compile(
    r"\b(?:you|your|yours|we|our|us|discuss\w*|conversation|spoke|talk\w*|hear\w*|learn\w*|explain\w*|show\w*|"
    r"saw|seeing|see|"
    r"ask\w*|question\w*|describ\w*|mention\w*|tour\w*|visit\w*|story|stories|still think|remember|example|idea|"
    r"tell\w*|told|struck|"
    r"stayed with me|meet\w*|met|walk\w*|interesting|impressed|surpris\w*|promised|attached|enclosed)\b",
    re.IGNORECASE,
)
_ENOUGH = 2


def _check(case: Case) -> Iterator[Remark]:
    own = _own_words(case)
    names = _names(case)
    found = max((_specific(s, own, names) for s in case.parts.sentences), default=0)
    if found >= _ENOUGH or not case.parts.words:
        return
    message = "Nothing in this note belongs to this conversation alone. Name one thing that they told or showed you."
    if found:
        yield Remark(
            "The one detail here is slight. Say a little more of what they told or showed you.", severity="should"
        )
    else:
        yield Remark(f"{message}{_hint(case)}")


def _specific(sentence: Passage, own: frozenset[str], names: frozenset[str]) -> int:
    """How many words of the sentence belong to this conversation."""
    words = {_stem(part) for w in tokens(sentence.text) for part in re.split(r"['-]", w) if len(part) > 2}
    shared = len(words & own)
    if not shared and not _OF_THE_CONVERSATION.search(sentence.text):
        return 0
    telling = {w for w in words if w not in _PLAIN_STEMS and w not in names and not w.isdigit()}
    return max(len(telling), shared)


def _own_words(case: Case) -> frozenset[str]:
    """The telling words of what was noted about this reader."""
    reader, better = case.reader, case.interview.reflection.put_right
    noted = [reader.learned, reader.moment, reader.cares_about, reader.look_forward, reader.promised] if reader else []
    if better and reader and better.for_.casefold() == reader.name.casefold():
        noted += [better.topic, better.better]
    words = (part for text in noted if text for w in tokens(text) for part in re.split(r"['-]", w))
    return frozenset(_stem(w) for w in words if len(w) > 2 and w not in COMMON and w not in GENERIC)


def _names(case: Case) -> frozenset[str]:
    job = case.interview.application
    people = [w for p in (*case.known.people, case.known.candidate) for w in p.words]
    return frozenset(_stem(w) for w in [*tokens(f"{job.company} {job.role}"), *people])


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    """Enough of a stem to see that “stops”, “stopped” and “stop” are one word."""
    for ending in ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "y"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2:-1] else word.rstrip("e")


def _hint(case: Case) -> str:
    if case.reader and case.reader.learned:
        return f" You noted: “{case.reader.learned}”."
    return ""


_PLAIN_STEMS = frozenset(_stem(w) for w in COMMON | GENERIC)


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
        _note("Thank you for your time. It was a pleasure to meet you, and I appreciate your consideration."),
        _note(
            "Thank you for interviewing me. My eight years in retail and my fluent Polish make me a strong candidate. "
            "I hope to hear from you about the next steps."
        ),
    ),
    passes=(
        _note("Thank you for telling me how the mobile library chooses its stops."),
        _note("Thank you for the morning. The mobile stops are a lovely puzzle."),
        _note(
            "Thank you for the tour. Your story of the flooded cellar and the floating atlases made my week.",
            "Ruth Tanner",
        ),
        _note(
            "Thank you for seeing me. We spoke about dyslexia and large print, and I have ordered two titles.",
            "Ruth Tanner",
        ),
    ),
)
