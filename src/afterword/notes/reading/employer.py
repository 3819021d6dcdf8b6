"""Where a note speaks of joining an employer, or of a job, other than the one it is about."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading.by_line import by_line
from afterword.notes.reading.known import Known
from afterword.notes.reading.lookalikes import LEGAL
from afterword.notes.reading.names import TITLES, folded, nearly, same_stem, tokens
from afterword.notes.reading.passage import Passage

_NAME = r"(?P<name>[A-ZÀ-Þ][\w'’.-]*\w(?:[ \t]+(?:(?:&|and|of|the|de)[ \t]+)?[A-ZÀ-Þ][\w'’-]*)*)"
_JOB = r"(?:role|position|post|job|opening|vacancy|opportunity|interview|traineeship|apprenticeship|internship)"
_JOINS = re.compile(
    rf"\b(?:(?<!I )(?i:join(?:ing)?|become (?:a )?part of|being part of)|"
    rf"(?i:the|this|your|an?) (?:[\w-]+ ){{0,4}}{_JOB} (?:at|with)|"
    rf"(?i:look(?:ing)? forward to|love to|like to|glad to|happy to|excited to|eager to|keen to|hope to|opportunity to|"
    rf"chance to|interested in|excited about|idea of|prospect of) work(?:ing)? (?:at|for|with)|"
    rf"interview(?:ed|ing)? (?:at|with)|(?i:everyone|everybody|the team|the people|all of you) at) {_NAME}"
)
_TITLED = re.compile(
    rf"\b(?P<lead>the|this|your|an?|my|our|her|his|their) (?P<job>(?:(?!{_JOB}\b)[\w&/'’-]+ ){{1,5}}?){_JOB}\b",
    re.IGNORECASE,
)
_TITLE = r"(?:[A-Z][\w&/'’-]*)(?: (?:of |and |& )?[A-Z][\w&/'’-]*){0,4}"
_AS = re.compile(
    rf"\b(?:as|become|becoming|be) (?:(?:an?|your|the|[A-Z]\w+['’]s) )?(?:(?:new|next|first) )?(?P<job>{_TITLE})"
)
_OF = re.compile(rf"\b(?:role|position|post|job) (?:of|as) (?:(?:an?|your|the) )?(?P<job>{_TITLE})")
_HEADS = frozenset(
    """accountant administrator adviser advisor analyst apprentice architect archivist assistant associate auditor
    baker barista bookkeeper buyer carer caretaker cashier chef cleaner clerk consultant controller cook
    coordinator counsellor counselor curator designer developer director driver editor electrician engineer
    executive fellow gardener intern instructor journalist lead leader lecturer librarian manager mechanic
    merchandiser midwife nurse officer operator optician paralegal pharmacist photographer physiotherapist
    planner plumber porter principal producer professor programmer receptionist recruiter representative
    researcher salesperson scientist secretary server solicitor specialist steward strategist supervisor
    surveyor teacher technician technologist therapist trainee trainer tutor vet waiter waitress welder
    worker writer""".split()
)
DEPARTMENTS = frozenset(
    """accounting accounts admin administration communications compliance customer data delivery design development
    engineering finance hr human it learning legal logistics marketing operations people product purchasing
    research resources retail risk sales science security service services software strategy support
    technology""".split()
)


@by_line
def other_employers(known: Known, passage: Passage) -> Iterator[tuple[Passage, str]]:
    """Yield (name, the right one) for employers, other than that interviewed with, that the note speaks of joining."""
    for match in (*passage.matches(_JOINS), *passage.matches(_this_job_at(known.interview.application.role))):
        name = passage.at(match, "name")
        words = [t.removesuffix("'s") for t in tokens(name.text) if t not in LEGAL]
        if words and not _belongs(known, name, words):
            yield name, known.interview.application.company
    yield from ((name, known.interview.application.company) for name in _altered(known, passage))


def _altered(known: Known, passage: Passage) -> Iterator[Passage]:
    """Yield names that are the employer's with another word in it; whoever worked there says so in the past."""
    right = [t.removesuffix("'s") for t in tokens(known.interview.application.company) if t not in LEGAL]
    if len(right) < 2:
        return
    for match in passage.matches(_NAMED_LIKE):
        words = match["name"].split()
        name = passage.at(match, "name")
        if folded(words[0]) not in right[0] and len(words) > 1 and folded(words[1]).startswith(right[0]):
            name = name.part(len(words[0]) + 1, len(name.text))  # “At” begins the sentence
        said = [t.removesuffix("'s") for t in tokens(name.text) if t not in LEGAL]
        before = re.split(r"[.!?;\n]", passage.text[: match.start()])[-1]
        if _has_another_word(known, name.text, said, right) and not _IN_THE_PAST.search(before):
            yield name


def _has_another_word(known: Known, name: str, said: list[str], right: list[str]) -> bool:
    """“Nandi Hills School” for Nandi Grove School, “Kelso & White” for Kelso & Bright, “St Anne's” for St Agnes'."""
    if len(said) < 2 or said[0] != right[0] or folded(name) in known.text:
        return False
    other = [(s, r) for s, r in zip(said, right, strict=False) if s != r]
    if len(other) != 1 or any(nearly(s, r) or same_stem(s, r) for s, r in other):
        return False
    if len(said) == len(right) > 2:
        return True
    joined = [_PAIR.match(n) for n in (name, known.interview.application.company)]
    paired = joined[0] and joined[1] and joined[0]["and"] == joined[1]["and"]
    return bool(paired or right[0] in ("st", "saint")) and said[1] != right[1] and said[1] not in known.words


@lru_cache(maxsize=16)
def _this_job_at(role: str) -> re.Pattern[str]:
    """“Pastry Chef of The Silver Spoon”; whoever held such a post before says so in the past."""
    before = (
        r"(?<!As )(?<!was )(?<!was an )(?<!was a )(?<!worked as )(?<!work as )(?<!my )(?<!as an )(?<!as a )(?<!been )"
    )
    return re.compile(rf"{before}\b(?i:{re.escape(role)})(?: {_JOB})? (?:at|of|with) {_NAME}")


_NAMED_LIKE = re.compile(_NAME)
_PAIR = re.compile(r"[^\W_][\w'’-]* (?P<and>&|and) [A-ZÀ-Þ]")
_IN_THE_PAST = re.compile(
    r"\b(?:worked|trained|was|were|years|months|former\w*|previous\w*|studied|taught|left|before|began|started|last|"
    r"first|friend\w*|live\w*|street|grew)\b",
    re.IGNORECASE,
)
_KINDS_OF_PLACE = frozenset(
    """school elementary primary secondary academy college university institute hospital clinic surgery practice trust
    library libraries museum gallery theatre bank union group partners associates services solutions systems foods
    stores shop bakery kitchen hotel airways airlines logistics foundation council county city centre center north
    south east west royal national international new saint st""".split()
)


def _belongs(known: Known, name: Passage, words: list[str]) -> bool:
    company = tokens(known.interview.application.company)
    initials = "".join(t[0] for t in company)
    telling = [w for w in words if w not in _KINDS_OF_PLACE] or words
    if any(w in known.words or w in DEPARTMENTS or w in TITLES for w in telling):
        return True
    if all(any(w == t or nearly(w, t) or same_stem(w, t) for t in company) for w in words):
        return True  # a slip, and said so elsewhere
    return folded(name.text).replace(".", "") in (initials, "".join(t[0] for t in company if t not in LEGAL))


@by_line
def other_roles(known: Known, passage: Passage) -> Iterator[tuple[Passage, str]]:
    """Yield (name, the right one) for jobs other than the one applied for that the note says it is about."""
    for pattern in (_TITLED, _AS, _OF):
        for match in passage.matches(pattern):
            if pattern is _TITLED and match["lead"].lower() in ("my", "her", "his", "their", "our"):
                continue
            job = passage.at(match, "job").trimmed()
            if job.text and _is_another(known, job.text):
                yield job, known.interview.application.role


def _is_another(known: Known, job: str) -> bool:
    said, role = tokens(job), set(tokens(known.interview.application.role))
    if not said or said[-1] not in _HEADS or said[-1] in role:
        return bool(said) and _same_head_other_field(known, job, said, role)
    return not _is_known_phrase(known, said)


def _same_head_other_field(known: Known, job: str, said: list[str], role: set[str]) -> bool:
    """“Data Analyst” for Operations Analyst: the same last word, and nothing else of the role, in capitals."""
    if said[-1] not in role or len(said) < 2 or len(role) < 2 or not job[:1].isupper():
        return False
    return not (set(said[:-1]) & role) and not _is_known_phrase(known, said)


def _is_known_phrase(known: Known, said: list[str]) -> bool:
    return said[-1] in known.words and " ".join(said[-2:]) in " ".join(tokens(known.text))
