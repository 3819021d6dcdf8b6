"""Words are spelled as the dictionary spells them."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case, Passage, Slip
from afterword.notes.reading.names import folded, nearly, plain
from afterword.notes.rules.example import Example
from afterword.notes.rules.near_words import (
    AS_MANY,
    LONG_WORD,
    SHORT_WORD,
    any_close,
    close,
    is_built,
    likeliest,
    sound,
    swapped,
    usual_words,
)
from afterword.notes.rules.rule import Remark, Rule, on, short
from afterword.notes.rules.slips.word_kinds import words as plain_words


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
    offered = slip.suggestions if any_close(word.text, slip.suggestions) else (*swapped(word.text), *slip.suggestions)
    meant = tuple(dict.fromkeys((name, *offered) if name else offered))
    if slip.check == "SplitWords":
        meant = likeliest(word.text, meant)  # “acount” is no “a count”
    is_usual_slip = not slip.message  # “Wich” needs no second look
    if name or is_usual_slip or _is_plain_slip(case, word, meant):
        likely = meant if name or _is_told(word.text, meant) else likeliest(word.text, meant)
        yield on(word, f"“{short(word.text)}” looks like a slip{_for(likely)}.", *likely[:AS_MANY])
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


def _is_told(said: str, meant: tuple[str, ...]) -> bool:
    """Whether only one word can be meant, and it is a usual one."""
    return len(meant) == 1 and meant[0].casefold() in usual_words() and close(said.casefold(), meant[0].casefold())


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
    usual = [m for m in likeliest(word, meant) if m in usual_words()]
    if len(word) > SHORT_WORD + 1 and any(OSA.distance(word, m) == 1 or sound(word) == sound(m) for m in usual):
        return True
    return len(word) >= LONG_WORD and any(OSA.distance(word, other, score_cutoff=1) == 1 for other in meant)


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
    if not meant or _is_foreign_name(word.text) or is_built(word.text.casefold().replace("’", "'"), meant):
        return False
    if word.text[:1].isupper() and not (_may_be_ordinary(case, word) and _is_hardly_a_name(case, word, meant)):
        return False
    return any_close(word.text, meant) or bool(swapped(word.text))


_DOES_SOMETHING = re.compile(r"(?:['’]s)? (?:(?P<and>and|[A-ZÀ-Þ]\w)|(?P<word>[a-z]+))")
_LONGEST_IN_DOUBT = 5


def _is_hardly_a_name(case: Case, word: Passage, meant: tuple[str, ...]) -> bool:
    """Whether a word that begins a sentence is no subject, or near a usual word: “Femke showed me” is about somebody."""
    from rapidfuzz.distance import OSA

    after = _DOES_SOMETHING.match(case.parts.text, word.end)
    if not after or not (after["and"] or set(plain_words().kinds.get(after["word"], "")) & set("pvah")):
        return True
    said, others = word.text.casefold(), [other.casefold() for other in meant[:AS_MANY]]
    usual = [other for other in others if other in usual_words() and len(said) >= _SHORTEST_WITHOUT_DOUBT]
    near = any(OSA.distance(said, other) == 1 and len(said) > _LONGEST_IN_DOUBT for other in usual)
    return bool(swapped(said)) or near or any(sound(other) == sound(said) for other in usual)


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
