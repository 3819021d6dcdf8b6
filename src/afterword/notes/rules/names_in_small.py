"""Names, titles and greetings in small letters: “dear dr. okafor”."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading import Case, Passage
from afterword.notes.reading.names import DEGREES, TITLES, folded, tokens
from afterword.notes.rules.names_recipient import named_part
from afterword.notes.rules.rule import Remark, on, short

_TITLE = re.compile(
    rf"(?<![\w.@-])(?P<title>{'|'.join(sorted(TITLES - {'miss', 'father', 'sister', 'judge', 'lady', 'lord'}))})\b\.?"
    r"(?=\s+(?P<name>[^\W\d_][\w’'-]*))"
)
_GREETS = re.compile(r"dear|hi|hello|good|my dear")


def names_in_small(case: Case) -> Iterator[Remark]:
    """Yield what is to be said of the greeting, the titles and the names of a note."""
    yield from _titles(case)
    yield from _names(case)


def _titles(case: Case) -> Iterator[Remark]:
    """“dear dr. Siddiqui”, “the talk with dr. Siddiqui”, “Ruth Tanner rn”."""
    greets = _GREETS.match(case.parts.salutation.text)
    if greets:
        yield on(case.parts.salutation.at(greets), "A greeting begins with a capital.", greets.group().capitalize())
    named = {w for p in (*case.known.people, case.known.candidate) for w in p.words}
    greeting, main = case.parts.salutation, case.parts.main
    for passage, words in ((greeting, greeting.words()), (main, case.parts.words)):
        for match in passage.matches(_TITLE) if _has_title(words) else ():
            name = folded(match["name"]).removesuffix("'s")
            if name in named and match["title"] not in case.known.written:
                yield on(
                    passage.at(match, "title"), "A title before a name takes a capital.", match["title"].capitalize()
                )
    as_asked = case.name.called.split() if case.name else []
    for word in named_part(case.parts.salutation).words()[1:]:
        if word.text in DEGREES and word.text not in as_asked:
            yield on(word, "What stands behind a name takes capitals.", DEGREES[word.text])


def _has_title(words: list[Passage]) -> bool:
    """Whether a title stands there in small letters: hardly ever, and the pattern takes its time."""
    return not TITLES.isdisjoint(word.text for word in words)


def _names(case: Case) -> Iterator[Remark]:
    greeted = named_part(case.parts.salutation)
    for word in greeted.words() if case.name else ():
        # mevrouw van den Berg, bell hooks, Judge Alder (ret.)
        as_asked = case.name and word.text in re.findall(r"[^\W_][\w'’-]*", case.name.called)
        if case.name and word.text.islower() and not as_asked and folded(word.text) in case.name.words:
            yield on(word, "A name takes a capital.", _as_written(case, word))
    for word in case.parts.ending.words():
        if word.text.islower() and word.text in case.known.candidate.own_words:
            yield on(word, "Your own name takes a capital.", _as_written(case, word))
    people = [*case.known.people, case.known.candidate]
    for words in [p.own_words for p in people] + [tuple(tokens(case.interview.application.company))]:
        if len(words) > 1:
            yield from _full_names(case, words)


def _full_names(case: Case, words: tuple[str, ...]) -> Iterator[Remark]:
    """A whole name in small letters; one word alone may be an ordinary word (will, rose, park)."""
    for passage in (case.parts.main, case.parts.ending):
        for match in passage.matches(_in_full(words)) if words[0] in passage.text else ():
            word = passage.at(match)
            right = " ".join(_as_written(case, w) for w in word.words())
            if right != word.text and right.lower() != right:
                # some companies write themselves small, and it was noted so: then it is worth a look, and no more
                noted_so = word.text in case.interview.application.company
                said = f"The name {short(right)} takes capitals."
                yield on(word, said, right, severity="should" if noted_so else None)


@lru_cache(maxsize=64)
def _in_full(words: tuple[str, ...]) -> re.Pattern[str]:
    alone = r"(?<![\w.@-])(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bmy )(?<!\bno )"  # “a sunny day” is not Sunny Day
    return re.compile(alone + r"(?: & | and |\s+)".join(re.escape(w) for w in words) + r"(?![\w@-])")


def _as_written(case: Case, word: Passage) -> str:
    """The word as the page has it; a capital in front where the page has it small too."""
    known = {folded(w): w for w in case.known.written}
    return known.get(folded(word.text), word.text[:1].upper() + word.text[1:])
