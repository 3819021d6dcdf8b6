"""The forms of the words that such notes use, and how a slip is put right."""

import re
from collections.abc import Callable, Mapping

Better = str | Callable[[re.Match[str]], str]
Table = tuple[tuple[str, Better], ...]

ING = {
    "hear": "hearing", "meet": "meeting", "work": "working", "join": "joining", "see": "seeing", "speak": "speaking",
    "talk": "talking", "learn": "learning", "discuss": "discussing", "contribute": "contributing", "be": "being",
    "start": "starting", "receive": "receiving", "get": "getting", "help": "helping", "interview": "interviewing",
    "give": "giving", "show": "showing", "take": "taking", "explain": "explaining", "share": "sharing",
    "invite": "inviting", "consider": "considering", "tell": "telling", "have": "having", "make": "making",
    "read": "reading", "visit": "visiting", "know": "knowing", "find": "finding", "let": "letting", "ask": "asking", "thank": "thanking", "introduce": "introducing",
}  # fmt: skip
BARE = {ing: base for base, ing in ING.items()}
BASE = {
    "met": "meet", "spoke": "speak", "worked": "work", "joined": "join", "saw": "see", "heard": "hear", "had": "have",
    "talked": "talk", "learned": "learn", "learnt": "learn", "told": "tell", "thanked": "thank", "thanks": "thank",
    "visited": "visit", "discussed": "discuss", "helped": "help", "contributed": "contribute", "knew": "know",
}  # fmt: skip
ED = {
    "impress": "impressed", "inspire": "inspired", "fascinate": "fascinated", "excite": "excited", "please": "pleased",
    "convince": "convinced", "interest": "interested", "surprise": "surprised", "delight": "delighted",
    "discuss": "discussed", "mention": "mentioned", "promise": "promised", "agree": "agreed", "request": "requested",
    "learn": "learned", "work": "worked", "enjoy": "enjoyed", "visit": "visited", "manage": "managed", "help": "helped",
    "interesting": "interested", "exciting": "excited", "attach": "attached", "enclose": "enclosed",
}  # fmt: skip
MANY = {
    "year": "years", "month": "months", "week": "weeks", "day": "days", "hour": "hours", "question": "questions",
    "thing": "things", "skill": "skills", "idea": "ideas", "project": "projects", "team": "teams", "point": "points",
    "strength": "strengths", "reason": "reasons", "goal": "goals", "person": "people", "child": "children",
    "patient": "patients", "customer": "customers", "student": "students", "colleague": "colleagues",
}  # fmt: skip
YOURS = (
    "time|team|company|help|patience|advice|kindness|insights?|story|stories|approach|office|attention|support|"
    "consideration|hospitality|questions?|organi[sz]ation|school|hospital|clinic|work|explanation|honesty|openness"
)


def any_of(words: Mapping[str, str]) -> str:
    """Return a pattern for any of the words that ``words`` puts right."""
    return "|".join(sorted(words, key=len, reverse=True))


def turn(words: Mapping[str, str], before: str = "", after: str = "") -> Better:
    """Replace the group “verb” by its right form, with what stands before and after it."""
    return lambda m: m.expand(before) + words[m["verb"].lower()] + m.expand(after)


LIKE_TO = r"(?P<lead>(?:happy|glad|pleased|nice|great|good|lovely|time|chance|opportunity|able|pleasure|want(?:ed)?|like|love|hope) to)"
PURE = "hear|meet|join|see|speak|learn|discuss|contribute|receive|get|be|give|take|explain|consider|tell|have|make|know|find"
FIRST = r"^"
"""Sentences are read one by one."""

_IRREGULAR = """
    give gave given; take took taken; tell told told; show showed shown; meet met met; see saw seen; speak spoke spoken;
    hear heard heard; make made made; have had had; know knew known; go went gone; come came come; do did done;
    write wrote written; think thought thought; feel felt felt; find found found; bring brought brought; get got got;
    teach taught taught; choose chose chosen; begin began begun; become became become; understand understood understood;
    drive drove driven; forget forgot forgotten; grow grew grown; say said said; send sent sent; keep kept kept
"""
_REGULAR = "explain invite receive learn work expect want help join visit discuss enjoy talk ask listen share introduce"
_FORMS = [line.split() for line in _IRREGULAR.replace("\n", " ").split(";")]
_ALL = [(base, past, done) for base, past, done in _FORMS] + [
    (base, f"{base.removesuffix('e')}ed", f"{base.removesuffix('e')}ed") for base in _REGULAR.split()
]


def _ing(base: str) -> str:
    return f"{base + base[-1] if base in ('get', 'begin', 'forget') else base.removesuffix('e') if base != 'see' else base}ing"


PAST_BASE = {past: base for base, past, _ in _ALL} | {"learnt": "learn"}
PAST_ING = {past: _ing(base) for base, past, _ in _ALL} | {"learnt": "learning"}
PAST = PAST_BASE
PARTICIPLE = {past: done for _, past, done in _ALL if past != done} | {"gived": "given"}
LONE = {done: past for _, past, done in _ALL if past != done and done not in ("come", "become")} | {"been": "was"}
MORE_ING = {
    base: _ing(base) for base in "receive welcome introduce accept include listen teach choose write read".split()
}
ED_MORE = {
    w: f"{w.removesuffix('e')}ed"
    for w in "please motivate convince impress interest excite surprise inspire fascinate delight satisfy determine "
    "dedicate relax amaze touch".split()
    if w != "satisfy"
} | {"satisfy": "satisfied"}
THIRD = {
    w: {"have": "has", "do": "does", "go": "goes", "try": "tries"}.get(w, f"{w}s")
    for w in "like want have know need work think make take love enjoy try care see say come go do help listen learn "
    "seem mean show give feel".split()
}
