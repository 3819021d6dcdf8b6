"""Where a note speaks of another job than the one it is about."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading.by_line import by_line
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.known import Known
from afterword.notes.reading.names import folded, same_stem, tokens
from afterword.notes.reading.passage import Passage

JOB = (
    r"(?:role|position|post|job|gig|opening|vacancy|opportunity|interview|traineeship|apprenticeship|internship|"
    r"placement)"
)
_TITLE = re.compile(r"(?<![\w'’])[A-ZÀ-Þ][\w/'’-]*(?: (?:(?:of|and|&|in) )?(?:[A-ZÀ-Þ][\w/'’-]*|\d+(?!\S)))*")
_SMALL = frozenset("of and the a an in for or to with".split())
_LEVELS = frozenset(
    "senior junior lead principal head chief deputy assistant associate trainee apprentice vice".split()
)
_LOWER = frozenset("deputy assistant trainee junior vice apprentice".split())
"""Whoever leaves these out names the job above."""
_HEADS = frozenset(
    """apprentice aide artist assistant associate barista barrister chef chief clerk coach cook counsel deckhand driver
    executive fellow graduate guide hand head host hostess intern lead midwife nurse paralegal pilot porter
    principal professor pupil representative secretary senior steward surgeon trainee vet waiter waitress""".split()
)
_ABBREVIATED = 3
"""Letters of “vet”, “dev” and “ops”."""
_ENDS_A_JOB = re.compile(r"(?:er|or|ist|ian|eer|ant|yst|ician|hand|man|woman|person|smith|wright|ct)s?$")
_NO_JOB = frozenset(
    """letter answer offer paper order number computer customer water power winter summer dinner centre center matter
    quarter chapter corner tower river harbour harbor floor door error sector major minor mirror prior former other
    another mother father brother sister daughter silver copper member folder ladder poster register chamber september
    october november december transfer cover career manner over under after never ever here there their your our
    further better later either neither per for or nor color colour labour labor favour favor flavour important
    significant restaurant german christian italian indian asian project product contract impact fact direct exact
    district german woman man person mister easter chester manchester leicester worcester gloucester""".split()
)
_THIS_JOB = re.compile(
    r"(?:\b(?:as|be|being|become|becoming)(?: (?:an?|your|the|[A-ZÀ-Þ][\w-]*['’]s))?(?: (?:new|next|first))?|"
    rf"\b{JOB} (?:of|as)(?: (?:an?|your|the))?|"
    r"\b(?:appl(?:y|ied|ying|ication)|interview(?:ed|ing)?|considered|process|candidate|suited|shortlist(?:ed)?|right)"
    r" for(?: (?:an?|the|your))?|"
    r"\b(?:need|seek|hire|tak(?:e|ing) on|look(?:ing)? for) (?:an?|another)|"
    r"\b(?:decision|decided?|news) (?:about|on) the) $",
    re.IGNORECASE,
)
"""What stands before the name of the job that the note is about."""
_AS_ONE = re.compile(r"\bas (?:(?:an?|your|the) )?$", re.IGNORECASE)
_FEW_BEFORE = re.compile(r"(?:[^ ]+ ){0,6}$")
_NAMED_A_JOB = re.compile(rf" {JOB}\b")
_MINE = re.compile(r"\b(?:my|his|her|their|our|\w+['’]s)(?: [\w-]+)? $", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:worked|working as|was|were|years|months|experience|trained|started|began|served|accept(?:ed|ing)?|offered|"
    r"taken|former\w*|previous\w*|elsewhere|whether|since|used to|first|last|days|time)\b",
    re.IGNORECASE,
)
"""Before the name of a job that somebody had, or was offered by others."""
_IN_SMALL = re.compile(
    rf"\b(?:the|this|your|an?) "
    rf"(?P<job>(?:(?!(?:{JOB}|the|this|your|an?|of|for|about|in|to|and|as|with)\b)[a-z][\w/-]* )"
    rf"{{1,4}}?){JOB}\b"
)
_FIELDS = frozenset(
    """accounts art audit bar bridge bus civil classroom clinical commercial community credit dairy data day dental
    digital electrical environment events farm fashion ferry field finance financial front game gas hospital
    hotel industrial insurance interior kitchen lab laboratory landscape legal library lorry marine marketing
    maths mechanical medical mental music naval night nursery office operations orthopaedic paediatric payroll
    pension primary project rail research restaurant road sales school science secondary shop software store
    structural surgical tax taxi technical theatre traffic train tram transport truck van veterinary ward
    warehouse web youth""".split()
)
"""What a job may be in: two that end alike and differ here are two jobs."""


@by_line
def other_roles(known: Known, passage: Passage) -> Iterator[tuple[Passage, str]]:
    """Yield (name, the right one) for jobs other than the one applied for that the note says it is about."""
    for match in passage.matches(_TITLE):
        job = _bare(passage.at(match))
        if _is_another(known, job.text) and _is_meant(known, passage, job):
            yield job, known.interview.application.role
    for match in passage.matches(_IN_SMALL):
        job = passage.at(match, "job").trimmed()
        if _is_another(known, job.text) and not _is_told(known, tokens(job.text), titles_too=False):
            yield job, known.interview.application.role
    yield from _others_ending_alike(known, passage)


def _others_ending_alike(known: Known, passage: Passage) -> Iterator[tuple[Passage, str]]:
    """Yield “dental receptionist” in small letters, where a GP receptionist is looked for."""
    role = known.interview.application.role
    own = _telling(role)
    if len(own) < 2 or own[-1] not in passage.text:
        return
    level = _LEVELS & {*own}
    for match in passage.matches(_ending_alike(own[-1])):
        group = "job" if match["job"] else "then"
        said = set(tokens(match[group])[:-1])
        alien = (said & _FIELDS - known.words) or (level and said & _LEVELS - level)
        if alien and not _is_told(known, tokens(match[group]), titles_too=False):
            yield passage.at(match, group), role


@lru_cache(maxsize=16)
def _ending_alike(head: str) -> re.Pattern[str]:
    return re.compile(
        r"\b(?:be|being|become|becoming|(?:join|with|from|for|at|to) (?:you|your \w+)(?: here)? as|work as|job of|"
        r"(?:would|['’]d|hope|love|like|glad|happy|pleased|look forward)\b[^.;]{0,60} as) "
        r"(?:one of )?(?:your|an?|the) (?:(?:new|next) )?"
        rf"(?P<job>(?:[a-z-]+ ){{1,2}}{re.escape(head)})"
        rf"|\b[Aa]s (?:your|an?) (?P<then>(?:[a-z-]+ ){{1,2}}{re.escape(head)})"
        r"(?=,? I(?:['’](?:d|ll)| would| should| will| hope)\b)"
    )


@by_line
def other_roles_in_subject(known: Known, subject: Passage) -> Iterator[tuple[Passage, str]]:
    """Yield the same for a subject line, which is about nothing else."""
    role = known.interview.application.role
    if folded(role) in folded(subject.text):
        return
    for match in subject.matches(_TITLE):
        job = _bare(subject.at(match))
        if _is_another(known, job.text) and not _is_told(known, tokens(job.text), titles_too=False):
            yield job, role


def _bare(job: Passage) -> Passage:
    """Without the article that begins a sentence, and the “I” that goes on after it."""
    words = job.text.split(" ")
    start = 0
    while len(words) > 1 and folded(words[0]) in COMMON - {"year", "part", "first", "day"}:
        start += len(words.pop(0)) + 1
    end = len(job.text) - (2 if len(words) > 1 and words[-1] == "I" else 0)
    return job.part(start, end)


def _is_meant(known: Known, passage: Passage, job: Passage) -> bool:
    """Whether the sentence speaks of this job, and not of one that somebody has or had."""
    start, end = job.start - passage.start, job.end - passage.start
    before = _FEW_BEFORE.findall(re.split(r"[.!?;,]", passage.text[:start])[-1])[0]
    noun = _NAMED_A_JOB.match(passage.text, end)
    if noun:
        return (not _MINE.search(before) or noun.group() == " interview") and not _is_told(
            known, tokens(job.text), titles_too=False
        )
    if _is_told(known, tokens(job.text), titles_too=bool(_AS_ONE.search(before))) or _ELSEWHERE.search(before):
        return False
    return bool(_THIS_JOB.search(before)) or bool(_here(known.interview.application.company).match(passage.text, end))


@lru_cache(maxsize=16)
def _here(company: str) -> re.Pattern[str]:
    return re.compile(rf" (?:at|with|for) {re.escape(company.split()[0] if company.split() else company)}\b")


def _is_another(known: Known, job: str) -> bool:
    """Whether ``job`` is the name of a job, and not a form of the name of this one."""
    said = [t for t in tokens(job) if t not in _SMALL]
    role = known.interview.application.role
    if not said or not _names_a_job(job, said, own := _telling(role)):
        return False
    core = [s for s in said[:-1] if s not in _LEVELS] + said[-1:]
    company = _telling(known.interview.application.company)
    alien = [s for s in core if s not in company and not any(_same(s, o) for o in own)]
    missing = [o for o in own if (o not in _LEVELS or o == own[-1]) and not any(_same(s, o) for s in said)]
    if alien and not _are_initials(alien, own):
        return bool(missing)
    return bool(_higher_or_lower(said, own, missing, whole=job[:1].isupper()))


def _higher_or_lower(said: list[str], own: list[str], missing: list[str], *, whole: bool) -> bool:
    added = [s for s in said[:-1] if s in _LEVELS and not any(_same(s, o) for o in own)]
    left_out = [o for o in own[:-1] if o in _LOWER and o not in said]
    return bool(added) or (whole and bool(left_out) and not missing)


def _names_a_job(job: str, said: list[str], own: list[str]) -> bool:
    head = (tokens(re.split(r" (?:of|in) ", job)[0]) or said)[-1]
    if any(_same(head, o) for o in own[-1:]) or head in _HEADS:
        return True
    in_capitals = job[:1].isupper()
    return head not in _NO_JOB and len(head) > 4 and bool(_ENDS_A_JOB.search(head)) and (in_capitals or len(said) > 1)


@lru_cache(maxsize=16)
def _telling(name: str) -> list[str]:
    return [t for t in tokens(name) if t not in _SMALL]


def _same(said: str, own: str) -> bool:
    """“Vet” for veterinary, “services” for service; a figure is only itself, and JavaScript is not Java."""
    short = said if len(said) < len(own) else own
    abbreviated = short.isalpha() and (len(short) == _ABBREVIATED or (short is said and len(said) > _ABBREVIATED))
    return (
        said == own or same_stem(said, own) or (abbreviated and max(said, own, key=len).startswith(short.rstrip("s")))
    )


def _are_initials(alien: list[str], own: list[str]) -> bool:
    return "".join(alien) in "".join(o[0] for o in own)


def _is_told(known: Known, said: list[str], *, titles_too: bool) -> bool:
    """Whether the interview speaks of such a job: one that the writer had, or one that a reader has."""
    others, titles = _told(known)
    words = f" {' '.join(said[-2:])} "
    return words in others or (titles_too and words in titles)


@lru_cache(maxsize=16)
def _told(known: Known) -> tuple[str, str]:
    """Return what is told apart from the role, and the titles of those who were met."""
    titles = {folded(p.title) for p in known.interview.interviewers if p.title}
    lines = [line for line in known.text.split("\n") if line != folded(known.interview.application.role)]
    others = [" ".join(tokens(line)) for line in lines if line not in titles]
    return f" {' ; '.join(others)} ", f" {' ; '.join(' '.join(tokens(t)) for t in titles)} "
