"""What an interview says, prepared for looking words up."""

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.notes.reading.names import Name, folded, tokens
from afterword.records import Interview

_PRIVATE = frozenset({"went_well", "went_badly", "improve", "feeling", "do_not_mention", "want_it"})


@dataclass(frozen=True, eq=False)
class Known:
    """The words of an interview, prepared once: what rests on it can be kept by it."""

    interview: Interview
    """What was read."""
    people: tuple[Name, ...]
    """The interviewers."""
    candidate: Name
    """The person who writes."""
    text: str
    """All that a note may draw on, folded."""
    words: frozenset[str]
    """The folded words of it."""
    written: frozenset[str]
    """Words with a capital, as spelled: names, companies, places."""
    role_and_company: re.Pattern[str]
    """Finds both names, as spelled: “Nursery” in them is nobody's child."""

    def without_role_and_company(self, sentence: str) -> str:
        """Return ``sentence``, as long as before, with nothing to be read in the role's and the company's name."""
        return self.role_and_company.sub(lambda name: re.sub(r"\w", "x", name.group()), sentence)


@lru_cache(maxsize=16)
def known_of(interview: Interview) -> Known:
    """Prepare the words of ``interview``; kept for the last few."""
    said = list(_texts(interview))
    whole = "\n".join(said)
    capitals = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", whole)
    return Known(
        interview=interview,
        people=tuple(Name(p.name, p.called) for p in interview.interviewers),
        candidate=Name(interview.candidate.name, interview.candidate.name),
        text=folded(whole),
        words=frozenset(tokens(whole)),
        written=frozenset(w for w in capitals if any(c.isupper() for c in w)),
        role_and_company=_whole(interview.application.role, interview.application.company),
    )


def _whole(*names: str) -> re.Pattern[str]:
    told = "|".join(re.escape(name) for name in names if name.strip())
    return re.compile(rf"(?<!\w)(?:{told or '(?!)'})(?!\w)")


def _texts(record: object) -> "list[str]":
    """Every text of a record that a note may draw on, in order."""
    if isinstance(record, str):
        return [record]
    if isinstance(record, tuple):
        return [t for item in record for t in _texts(item)]
    fields = getattr(type(record), "model_fields", {})
    return [t for field in fields if field not in _PRIVATE for t in _texts(getattr(record, field))]
