"""Warm, and not as one writes to a friend."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from afterword.notes.reading import Case, Passage
from afterword.notes.rules.example import Example
from afterword.notes.rules.phrases import phrases, reader
from afterword.notes.rules.rule import BRIEF, Remark, Rule, on, short
from afterword.notes.rules.slang import SLANG

_DRESSED = r"(?:\uFE0F|[\U0001F3FB-\U0001F3FF])*[\U000E0020-\U000E007F]*"
_ONE = (
    r"(?:[\U0001F1E6-\U0001F1FF]{1,2}|"  # a flag is two letters
    rf"[\U0001F300-\U0001FAFF\u2600\u2615\u2639-\u263B\u26A1\u2705\u270A-\u270D\u2728\u2764\u2B50]{_DRESSED}"
    rf"(?:\u200D[\U0001F300-\U0001FAFF\u2600-\u27BF\u2B1B]{_DRESSED})*)"  # a family, a doctor
)
_EMOJI = re.compile(rf"{_ONE}(?: ?{_ONE})*")
"""Pictures in a row are spoken of once."""
_EMOTICON = re.compile(r"(?<![\w:/])(?:[:;=]['’]?-?[)(DPp/\\|*3]|<3|xD|XD|\^\^|\(:)(?![\w/])")
_slang = reader(phrases(("“{}” sounds like a chat. Say it as you would say it across a desk.", SLANG)))
_THRICE = re.compile(r"([a-z])\1\1", re.IGNORECASE)
_DRAWN_OUT = re.compile(r"\b(?!www|xx|iii|mmm|(?-i:[B-DF-HJ-NP-TV-Z]+O?\b))[a-z]*([a-z])\1{2,}[a-z]*\b", re.IGNORECASE)
_SHOUT = re.compile(r"\b[A-Z]{2,}(?:[ ,]+[A-Z]{2,}){2,}\b")
_MANY = re.compile(r"!")
_FAREWELL = re.compile(
    r"^(?P<said>(?:lots of |much |all my |with )?love(?: and (?:hugs|kisses|light|peace))?|(?:big |warm )?hugs(?: and kisses)?|"
    r"kisses|x[xo]+|peace(?: out| and love)?|laters?|ttyl|toodles|stay cool|keep it real|rock on|catch you later)[ ,.!x]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line of its own, over the name."""
_TAIL = 120


def _check(case: Case) -> Iterator[Remark]:
    heads = [p for p in (case.parts.subject, case.parts.salutation) if p]
    for passage in (*heads, *case.parts.sentences):
        for start, end, message, is_picture in _read(passage.text):
            mild = is_picture and case.channel in BRIEF
            yield on(passage.part(start, end), message, severity="tip" if mild else None)
    yield from _exclamations(case, [*heads, case.parts.main])
    yield from _greeting(case)
    yield from _farewell(case)


@lru_cache(maxsize=512)
def _read(text: str) -> tuple[tuple[int, int, str, bool], ...]:
    """Where a sentence sounds like a chat, what to say of it, and whether it is a picture; read once."""
    found = [
        (m.start(), m.end(), said, pattern is _EMOJI)
        for pattern, said, may_stand_in in _TABLE
        if may_stand_in(text)
        for m in pattern.finditer(text)
    ]
    found += [(start, end, said, False) for start, end, said in _slang(text)]
    return tuple(
        (start, end, said.format(short(text[start:end])), is_picture)
        for start, end, said, is_picture in sorted(found)
        if text[start - 1 : start] not in _QUOTES and text[start:end] not in _NAMES
    )


_QUOTES = ("“", '"', "‘")
"""What opens somebody else's words."""
_NAMES = ("U", "R", "IMO", "LIT", "Lit")
"""Initials, and names of things."""
_TABLE: tuple[tuple[re.Pattern[str], str, Callable[[str], object]], ...] = (
    (
        _EMOJI,
        "A picture such as {} does not read well in a note like this. Let the words carry it.",
        lambda text: not text.isascii(),
    ),
    (_EMOTICON, "“{}” is for friends. Let the words carry it.", re.compile(r"[:;=<^xX]").search),
    (_DRAWN_OUT, "“{}” sounds like a chat. Write the word as it is.", _THRICE.search),
    (_SHOUT, "“{}” in capitals reads as shouting. Use small letters.", re.compile(r"[A-Z]{2}").search),
)
"""Each with what tells at a glance that it may stand in a sentence."""


def _exclamations(case: Case, spoken: list[Passage]) -> Iterator[Remark]:
    company = case.interview.application.company
    marks = [p.at(m) for p in spoken for m in p.matches(_MANY) if not _is_name(p, m.start(), company)]
    if len(marks) > 1:
        message = f"There are {len(marks)} exclamation marks. One is plenty; end the other sentences with a full stop."
        yield on(marks[1], message, ".")


def _is_name(passage: Passage, place: int, company: str) -> bool:
    return "!" in company and passage.text[: place + 1].endswith(company[: company.index("!") + 1])


def _greeting(case: Case) -> Iterator[Remark]:
    greeting = case.parts.salutation
    if greeting.text[:4].casefold().rstrip(" ,!") == "hey":
        yield on(greeting.part(0, 3), "“Hey” is for friends. “Dear” or “Hello” is safe.", "Hello", "Dear")


def _farewell(case: Case) -> Iterator[Remark]:
    end = case.parts.ending.start
    tail = Passage(case.parts.text[max(0, end - _TAIL) :], max(0, end - _TAIL))
    for match in tail.matches(_FAREWELL):
        words = tail.at(match, "said")
        if words.start > case.parts.main.start:
            yield on(
                words, f"“{short(words.text)}” is for friends. “Kind regards” or “Best wishes” is safe.", "Kind regards"
            )


RULE = Rule(
    id="informal",
    severity="should",
    reason="Emoji, slang and rows of exclamation marks make a reader wonder how you would write to their customers.",
    source="princeton",
    check=_check,
    flags=(
        "I loved the green van «😀».",
        "I loved the green van «:)»",
        "The stops were «awesome» to hear about.",
        "I am «gonna» look for parking everywhere.",
        "What a van! And what a map«!» I mean it! ",
        "I would «LOVE TO DRIVE» it.",
        "Thanks again, «u made» my day.",
        Example("Dear Denise,\n\nThank you for the map.\n\n«Love and hugs»,\nAmara Fields", whole=True),
    ),
    passes=(
        "What a map! I could have looked at it for an hour.",
        "Ward U is where I read; see https://example.org/:/maps for the ratio 3:2.",
        "I have used SQL, XML and the MARC 21 format, and I hold the NCCCO card.",
        "It was a cool morning, and the light was good.",
    ),
)
