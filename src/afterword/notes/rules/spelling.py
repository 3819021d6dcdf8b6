"""Words are spelled as the dictionary spells them."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from afterword.notes.reading import Case, Passage, Slip
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.names import folded, nearly, plain
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import Remark, Rule, on, short
from afterword.notes.rules.slips.word_kinds import words as plain_words

_VOWELS = re.compile(r"[aeiouy]+")
_DOUBLED = re.compile(r"(.)\1+")
_SHORT_WORD = 4
_LONG_WORD = 8


def _check(case: Case) -> Iterator[Remark]:
    for slip in case.slips:
        if slip.kind == "Spelling":
            yield from _about(case, slip)
        elif slip.kind == "Unread":
            said = (
                "The usual reader of spelling does not run on this computer, so only a short list of misspellings was "
                "looked for. Ask somebody to read the note once before it leaves."
            )
            yield Remark(said, severity="tip")
        elif slip.kind == "Joined":
            word = Passage(case.parts.text[slip.start : slip.end], slip.start)
            yield on(word, f"“{short(word.text)}” is written as two words.", *slip.suggestions)


def _about(case: Case, slip: Slip) -> Iterator[Remark]:
    word = Passage(case.parts.text[slip.start : slip.end], slip.start)
    if slip.elsewhere:
        said = f"“{short(word.text)}” is spelled as in another country. Keep it if that is your English."
        yield on(word, said, *slip.suggestions, severity="tip")
        return
    capital = _without_its_capital(case, word.text)
    if capital:
        yield on(word, f"“{short(word.text)}” is a name here, and takes a capital.", capital)
        return
    if _is_of_another_language(case, slip) or _greets_in_another_language(case, word):
        return
    if any(other.replace("z", "s") == word.text for other in slip.suggestions[:1]):
        return  # “palletised” is as right as “palletized”
    name = _name_like(case, word.text)
    if name and _is_foreign_name(word.text) and name.isascii() and plain(word.text) == plain(name):
        return  # the page has it as Izmir
    offered = slip.suggestions if _any_close(word.text, slip.suggestions) else (*_swapped(word.text), *slip.suggestions)
    meant = tuple(dict.fromkeys((name, *offered) if name else offered))
    if slip.check == "SplitWords":
        meant = _likeliest(word.text, meant)  # “acount” is no “a count”
    is_usual_slip = not slip.message  # “Wich” needs no second look
    if name or is_usual_slip or _is_plain_slip(case, word, meant):
        likely = meant if name or _is_told(word.text, meant) else _likeliest(word.text, meant)
        yield on(word, f"“{short(word.text)}” looks like a slip{_for(likely)}.", *likely[:_AS_MANY])
    elif word.text[:1].islower() and not _is_own_word(case, word.text):
        yield on(word, f"The dictionary does not know “{short(word.text)}”. If it is right, leave it.", severity="tip")
    elif meant and _may_be_no_name(case, word, meant[0]):
        said = f"“{short(word.text)}” may be a slip for “{short(meant[0])}”. If it is a name, leave it."
        yield on(word, said, meant[0], severity="tip")


_SHORTEST_WITHOUT_DOUBT = 5
_CAPITAL_BESIDE = re.compile(r"(?:[A-ZÀ-Þ][\w.’'-]*\s+$)|^\s+(?:(?:and|&|of|de)\s+)?[A-ZÀ-Þ]")


def _may_be_no_name(case: Case, word: Passage, meant: str) -> bool:
    """Whether a word with a capital, alone, is one letter from a plain word: “in today's Compuer skill”."""
    from rapidfuzz.distance import OSA

    said, text = word.text, case.parts.text
    if (
        len(said) < _SHORTEST_WITHOUT_DOUBT
        or not said[1:].islower()
        or _is_foreign_name(said)
        or _is_own_word(case, said)
    ):
        return False
    if _CAPITAL_BESIDE.search(text[max(0, word.start - 30) : word.start]) or _CAPITAL_BESIDE.match(text[word.end :]):
        return False
    return meant.lower() in plain_words().kinds and OSA.distance(said.lower(), meant.lower(), score_cutoff=1) == 1


def _is_foreign_name(word: str) -> bool:
    """Whether a word has a capital and a letter that English lacks: “İzmir”."""
    return word[:1].isupper() and not word.replace("’", "'").isascii()


_AS_MANY = 3


def _is_told(said: str, meant: tuple[str, ...]) -> bool:
    """Whether only one word can be meant, and it is a usual one."""
    return len(meant) == 1 and meant[0].casefold() in _usual_words() and _close(said.casefold(), meant[0].casefold())


@lru_cache(maxsize=256)
def _likeliest(said: str, meant: tuple[str, ...]) -> tuple[str, ...]:
    """Those that such notes hold, where there are any: “bussiness” is meant for business rather than for bossiness."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    word = said.casefold()
    near = (
        extract(word, _usual_words(), scorer=OSA.distance, score_cutoff=2, limit=20) if len(word) > _SHORT_WORD else ()
    )
    usual = {m for m in (*(other for other, *_ in near), *meant) if m.casefold() in _usual_words() and _close(word, m)}
    if not usual:
        return meant
    ranked = sorted(usual, key=lambda m: (OSA.distance(_sound(word), _sound(m)), OSA.distance(word, m), m))
    return tuple(m[:1].upper() + m[1:] if said[:1].isupper() else m for m in ranked)


@cache
def _usual_words() -> frozenset[str]:
    return COMMON.union(word for word in plain_words().kinds if len(word) > 1)


def _swapped(said: str) -> list[str]:
    """Usual words of which two letters beside each other changed places: “lvoe”."""
    if not said.islower():
        return []
    ways = (said[:n] + said[n + 1] + said[n] + said[n + 2 :] for n in range(len(said) - 1))
    return [way for way in ways if way in _usual_words()]


def _for(meant: tuple[str, ...]) -> str:
    return f" for “{short(meant[0])}”" if meant else ""


def _is_of_another_language(case: Case, slip: Slip) -> bool:
    """Two unknown words in a row, or one with a capital that stands here twice: “Diolch yn fawr”, “te reo”."""
    beside = (s for s in case.slips if s.kind == "Spelling" and s is not slip)
    text = case.parts.text
    word = text[slip.start : slip.end]
    if any(s.start - slip.end == 1 or slip.start - s.end == 1 for s in beside):
        return not _is_long_slip(word, slip.suggestions)
    return word[:1].isupper() and text.count(word) > 1


_GREETINGS = ("dear", "hello", "good", "morning", "afternoon", "evening", "greetings", "everyone", "team")


def _greets_in_another_language(case: Case, word: Passage) -> bool:
    """“Kia ora Faith”, “Grüezi Herr Keller”: a word of a greeting that is no slip for an English one, nor for a name."""
    greeting = case.parts.salutation
    said = folded(word.text)
    near = (*_GREETINGS, *(w for person in case.known.people for w in person.words))
    return greeting.start <= word.start < greeting.end and not any(nearly(said, other) for other in near)


def _is_long_slip(word: str, meant: tuple[str, ...]) -> bool:
    """Whether it is near a word that such notes hold, or long and near any: two slips in a row are no other language."""
    from rapidfuzz.distance import OSA

    if not word.islower():
        return False
    usual = [m for m in _likeliest(word, meant) if m in _usual_words()]
    if len(word) > _SHORT_WORD + 1 and any(OSA.distance(word, m) == 1 or _sound(word) == _sound(m) for m in usual):
        return True
    return len(word) >= _LONG_WORD and any(OSA.distance(word, other, score_cutoff=1) == 1 for other in meant)


def _without_its_capital(case: Case, word: str) -> str | None:
    """A name of this interview in small letters, which no dictionary takes for an ordinary word."""
    name, owns = (word[:-2], word[-2:]) if word[-2:] in ("'s", "’s") else (word, "")
    right = next((w for w in sorted(case.known.written) if folded(w) == folded(name)), None)
    return right + owns if right and word.islower() else None


def _name_like(case: Case, word: str) -> str | None:
    """A name of this interview that an unknown word in capitals is close to."""
    if not word[:1].isupper():
        return None
    return next((w for w in sorted(case.known.written) if len(w) > 3 and nearly(folded(word), folded(w))), None)


def _is_plain_slip(case: Case, word: Passage, meant: tuple[str, ...]) -> bool:
    """Whether the word is a misspelling rather than a name or a term that the dictionary lacks."""
    if not meant or _is_foreign_name(word.text) or _is_built(word.text.casefold().replace("’", "'"), meant):
        return False
    if word.text[:1].isupper() and not (_may_be_ordinary(case, word) and _is_hardly_a_name(case, word, meant)):
        return False
    return _any_close(word.text, meant) or bool(_swapped(word.text))


_BEFORE_A_WORD = ("re", "un", "non")
_SHORTEST_PART = 4


def _is_built(said: str, meant: tuple[str, ...]) -> bool:
    """Whether it is put together of usual words: “loadmaster”, “readvertised”, “the welding's coded”."""
    from rapidfuzz.distance import OSA

    usual = _usual_words()
    if said.endswith("'s"):
        return said[:-2] in usual
    if any(OSA.distance(said, other.casefold(), score_cutoff=1) == 1 for other in meant):
        return False  # “carefull” is one slip from “careful”, “highschool” from “high school”
    parts = [(said[:n], said[n:]) for n in range(_SHORTEST_PART, len(said) - _SHORTEST_PART + 1)]
    parts += [("", said.removeprefix(head)) for head in _BEFORE_A_WORD if said.startswith(head)]
    return any(
        len(last) >= _SHORTEST_PART and last in usual and (not first or first in usual) and not {first, last} <= COMMON
        for first, last in parts
    )


_DOES_SOMETHING = re.compile(r"(?:['’]s)? (?:(?P<and>and|[A-ZÀ-Þ]\w)|(?P<word>[a-z]+))")
_LONGEST_IN_DOUBT = 5


def _is_hardly_a_name(case: Case, word: Passage, meant: tuple[str, ...]) -> bool:
    """Whether a word that begins a sentence is no subject, or near a usual word: “Femke showed me” is about somebody."""
    from rapidfuzz.distance import OSA

    after = _DOES_SOMETHING.match(case.parts.text, word.end)
    if not after or not (after["and"] or set(plain_words().kinds.get(after["word"], "")) & set("pvah")):
        return True
    said, others = word.text.casefold(), [other.casefold() for other in meant[:_AS_MANY]]
    usual = [other for other in others if other in _usual_words() and len(said) >= _SHORTEST_WITHOUT_DOUBT]
    near = any(OSA.distance(said, other) == 1 and len(said) > _LONGEST_IN_DOUBT for other in usual)
    return bool(_swapped(said)) or near or any(_sound(other) == _sound(said) for other in usual)


def _any_close(said: str, meant: tuple[str, ...]) -> bool:
    return any(_close(said.casefold(), other.casefold()) for other in meant[:_AS_MANY])


def _close(word: str, right: str) -> bool:
    from rapidfuzz.distance import OSA

    if right.replace("'", "") == word.replace("'", ""):
        return True
    if " " in right:
        return all(part in COMMON for part in right.split())
    distance = OSA.distance(word, right, score_cutoff=2)
    if right not in _usual_words() and not right.endswith(("'s", "-")):
        return distance == 1 and len(word) >= _LONG_WORD  # “soffit” is no slip for “softie”
    if len(word) <= _SHORT_WORD:
        return distance == 1 and right in COMMON
    if distance == 1:
        return True
    return distance == 2 and len(word) > 5 and OSA.distance(_sound(word), _sound(right), score_cutoff=1) <= 1


def _sound(word: str) -> str:
    """The word with its vowels alike and its letters single: most slips are in these."""
    return _DOUBLED.sub(r"\1", _VOWELS.sub("a", word))


def _may_be_ordinary(case: Case, word: Passage) -> bool:
    """Whether a word with a capital begins a sentence, or stands in a subject in Title Case."""
    subject = case.parts.subject
    if subject and subject.start <= word.start < subject.end:
        return True
    if word.text.isupper() and len(word.text) > 1:
        return False
    elsewhere = len(re.findall(rf"(?<=[a-z,] ){re.escape(word.text)}\b", case.parts.text))
    return not elsewhere and any(s.start <= word.start <= s.start + 1 for s in case.parts.sentences)


def _is_own_word(case: Case, word: str) -> bool:
    """A term that the person's own reflection uses."""
    return folded(word) in case.known.words


RULE = Rule(
    id="spelling",
    severity="must",
    reason="A typing slip is the mistake that readers of such notes name first.",
    source="hbr",
    check=_check,
    flags=(
        "I «definately» want to drive the van.",
        "«Recieving» the map was the best of it.",
        "I «apreciate» the way you plan.",
        "I would «lvoe» to drive it.",
        "«Thier» stops are my favourite.",
        "I «realy» liked the map.",
        "It is «alot» of road.",
        "It was a great «oppurtunity» to see it.",
        "It was «truely» kind of you.",
        "The «adress» labels were a «plesent» surprise.",
        Example("Dear Denise,\n\nThank you for the map. I met «Ruht» there.\n\nAmara Fields", whole=True),
    ),
    passes=(
        "The runbook for the van mentions kubectl and dbt, oddly.",
        "My colour-coded planogram won over Krzysztof at Ashgrove.",
        "I wrote the ETL and the KPIs in numpy.",
        "The walk-throughs helped.",
        "Femke showed me the soffit; the boxes were palletised.",
    ),
)
