"""The sentences and paragraphs of a passage, each with its place."""

import re
from functools import lru_cache
from itertools import pairwise

from afterword.notes.reading.passage import Passage

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")
_LINE_BREAK = re.compile(r"(?<=[.!?:;,…”\"'’)])[ \t]*[\r\n]+|[\r\n]+(?=[ \t]*(?:[-*•–]|\d+[.)])\s)")
_END = re.compile(r"(?<![.!?])(?:[.!?]++|…)[\"'”’)\]]*+\s++(?=[\"'“‘(\[]?[^\W_])")
_SHORT = frozenset(
    "dr mr mrs ms mx prof st mt jr sr rev hon gov capt sgt lt col gen vs etc e.g i.e eg ie cf no nos fig dept est "
    "approx inc pvt pty pte ltd co corp llc plc gmbh bros ave blvd rd a.m p.m am pm u.s u.k u.n ph.d m.d b.a m.a "
    "b.sc m.sc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ext min max resp".split()
)
_MAY_END = frozenset("etc a.m p.m am pm inc ltd co corp llc plc u.s u.k ph.d m.d b.a m.a b.sc m.sc".split())
_LAST_WORD = re.compile(r"[^\s(\[“\"]+$")


def paragraphs(passage: Passage) -> list[Passage]:
    """Return the stretches between blank lines."""
    found: list[Passage] = []
    begun = None
    for line in passage.matches(_LINE):
        if line.group().strip():
            begun = line.start() if begun is None else begun
        elif begun is not None:
            found.append(passage.part(begun, line.start()).trimmed())
            begun = None
    return found


def sentences(passage: Passage) -> list[Passage]:
    """Return the sentences; an abbreviation does not end one, an item of a list is one."""
    found: list[Passage] = []
    for paragraph in paragraphs(passage):
        found += [Passage(text, paragraph.start + start) for text, start in _sentences(paragraph.text)]
    return found


@lru_cache(maxsize=256)
def _sentences(paragraph: str) -> tuple[Passage, ...]:
    """The sentences of one paragraph; while somebody types, the others stay as they were."""
    return tuple(sentence for block in _blocks(Passage(paragraph, 0)) for sentence in _split(block))


def _blocks(paragraph: Passage) -> list[Passage]:
    cuts = [0, *(m.end() for m in _LINE_BREAK.finditer(paragraph.text)), len(paragraph.text)]
    return [paragraph.part(a, b).trimmed() for a, b in pairwise(cuts) if a < b]


def _split(block: Passage) -> list[Passage]:
    cuts = [0, *(m.end() for m in _END.finditer(block.text) if _ends(block.text, m)), len(block.text)]
    found = (block.part(a, b).trimmed() for a, b in pairwise(cuts))
    return [s for s in found if s.text]


def _ends(text: str, stop: re.Match[str]) -> bool:
    """Whether the punctuation ends a sentence rather than an abbreviation or an initial."""
    if set(stop.group()) & set("\"'”’") and text[stop.end() : stop.end() + 1].islower():
        return False  # “May I touch it?” made me smile
    if text[stop.start()] != ".":
        return True
    before = _LAST_WORD.search(text, max(0, stop.start() - 30), stop.start())
    if before is None:
        return True
    word = before.group()
    following = text[stop.end() : stop.end() + 1]
    if len(word) == 1 and word.isalpha() and word != "I":
        return False
    if word.casefold() in _SHORT or (word.count(".") and len(word) <= 5):
        return word.casefold() in _MAY_END and following.isupper()
    return True
