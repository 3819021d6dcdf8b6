"""What stays out of a note however well it would fit, and the reason that the person is told."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from afterword.notes.composing.phrase import listed, phrase
from afterword.notes.composing.things import head_of, lacks_its_article
from afterword.notes.wording import entries, words

LONGEST = 60
"""Words of the longest fragment that a note of 150 words can carry."""
_OF_THEMSELVES = re.compile(
    r"(?:that |how |why |what |where )?we(?:['’](?:re|ve))? "
    r"(?!would|could|might|should|shall|will|can|may|both|all|(?:have|had) in common)\w+",
    re.IGNORECASE,
)
"""“We have four vans”, as the reader said it; what “we would” do may be both."""
THANKED_FOR = frozenset({"learned", "moment", "look_forward", "enthusiasm", "cares_about", "topic"})
ABOUT_THE_READER = frozenset({"learned", "moment", "look_forward", "cares_about", "promised"})
CONFIDENCE = "something said in confidence"
"""The one topic that has no place in what a person says of themselves either."""


def reason_to_leave_out(
    text: str,
    field: str,
    *,
    reader: str,
    unmentionable: Iterable[str],
    asked_about: Iterable[str],
    reader_names: Iterable[str] = (),
    language: str = "en",
) -> str | None:
    """Return why ``text`` should stand in no note, or None.

    Args:
        text: the fragment.
        field: the field that it stands in.
        reader: what the note calls the person whom the field is about; empty where it is about nobody.
        unmentionable: names and facts that no note may hold.
        asked_about: delicate topics that the employer raised, and what the job is about.
        reader_names: the words of that person's name which nobody else concerned has.
        language: the wording's folder.
    """
    for kept_back in unmentionable:
        if _holds(text, kept_back):
            return f"You asked for no note to mention “{kept_back}”."
    if len(text.split()) > LONGEST:
        return f"It is longer than a note can carry ({len(text.split())} words); say it in one sentence."
    return (
        _says_nothing(text, language)
        or _delicate_topic(text, field, asked_about, language)
        or _third_person(text, field, reader, language)
        or _by_name(text, field, reader, reader_names)
    )


def unfinished(text: str, stem: str, language: str = "en") -> str:
    """Return why ``text``, which no frame takes, does not finish the sentence start, and what would help."""
    said = phrase(text, language)
    of_me = stem.endswith(("I …", "I also …"))
    if of_me and said.begins("about_one", "about_several"):
        return f"It begins with “{said.at(0)}”, and a note would not say who that is; say it as what you did or can do."
    if of_me and said.begins("often_passive", "always_passive", "participles", "be"):
        return f"It lacks its “was” or “have”; begin with that word to finish the sentence “{stem}”."
    if said.begins("hedges", "clause_openers", "prepositions", "adverbs"):
        return f"It does not finish the sentence “{stem}”; read the two together and reword it."
    if of_me and said.is_person(head_of(said)):
        verbs = "“am” or “was”" if said.opens_a_thing(0) else "“am a” or “was a”"
        return f"It names somebody without a verb; begin with {verbs} to finish the sentence “{stem}”."
    if any(said.pair(i) == "and_to" for i in range(len(said.tokens))):
        return "It joins a thing with something to do (“and to …”); say both in the same way, or one of them."
    if lacks_its_article(said):
        return f"It needs an “a”, “the” or “my” before it to finish the sentence “{stem}”."
    return f"It does not finish the sentence “{stem}”; read the two together and reword it."


def _holds(text: str, kept_back: str) -> bool:
    """Whether a text holds a phrase in any of its forms: “Acme’s”, “redundancies”, “St Anne’s” for “St. Anne's”."""
    pattern = _forms(kept_back)
    return bool(pattern and pattern.search(_plain(text)))


@cache
def _forms(kept_back: str) -> re.Pattern[str] | None:
    found = re.findall(r"\w+|[^\w\s]", _plain(kept_back))
    if not any(part[0].isalnum() for part in found):
        whole = kept_back.strip().casefold()
        return re.compile(re.escape(whole)) if whole else None
    parts = [_form(part) for part in found if part[0].isalnum()]
    between = r"[^\w]{0,3}"
    return re.compile(rf"(?<!\w){between.join(parts)}(?!\w)")


def _form(word: str) -> str:
    """A pattern of a word and its endings."""
    if len(word) < 4 or not word.isalpha() or not word.isascii():
        return rf"{re.escape(word)}s?"
    stem = re.sub(r"(?:ies|es|s|ed|ing|y|e)$", "", word) if len(word) > 5 else re.sub(r"(?:y|e|s)$", "", word)
    doubled = rf"{stem[-1]}?" if stem[-1] not in "aeiou" else ""
    return rf"(?:{re.escape(word)}s?|{re.escape(stem)}{doubled}(?:e|es|s|y|ies|ied|ed|d|ing|ings)?)"


def _plain(text: str) -> str:
    """Small letters, without accents and apostrophes."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"['’`´]", "", "".join(c for c in split if not unicodedata.combining(c)))


def _says_nothing(text: str, language: str) -> str | None:
    if not re.search(r"\w", text):
        return "It holds no words; finish the sentence, or leave the box empty."
    if _any_of(language, "nothing_said").fullmatch(text.removeprefix("that ")):
        text = text.removeprefix("that ")
        return f"“{text}” gives a note nothing to say; finish the sentence, or leave the box empty."
    spoken = (word.strip(".,;:!?()") for word in text.split())
    texted = next((word for word in spoken if word.casefold() in words(language, "texting")), None)
    if texted:
        return f"It says “{texted}”, as one types on a telephone; write the word out."
    gap = _any_of(language, "gaps").search(text)
    if gap:
        return f"It has a gap that is still to be filled in (“{gap[0]}”); write what belongs there."
    if re.search(r"\s[•▪◦‣●]\s", text):
        return "It holds several points in a row; put each on a line of its own, or say it in one sentence."
    return None


@cache
def _any_of(language: str, group: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in entries(language, group)), re.IGNORECASE)


class _Topic(NamedTuple):
    """A delicate topic."""

    name: str
    says: re.Pattern[str]
    """Shows it."""
    harmless: re.Pattern[str]
    """Looks like it and is another thing: “pay attention”."""
    about_it: re.Pattern[str]
    """Shows that the job is about it."""


@cache
def _topics(language: str) -> tuple[_Topic, ...]:
    delicate = entries(language, "delicate")
    return tuple(_Topic(name, *(_pattern(of[part]) for part in _Topic._fields[1:])) for name, of in delicate.items())


def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    found = "|".join(phrases)
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)" if found else r"(?!)", re.IGNORECASE)


def _delicate_topic(text: str, field: str, asked_about: Iterable[str], language: str) -> str | None:
    for topic in _topics(language):
        if field not in THANKED_FOR and topic.name != CONFIDENCE:
            continue
        found = _shows(topic, text)
        if found and not _is_their_subject(topic, asked_about):
            return f"It speaks of {topic.name} (“{found.casefold()}”), which a thank-you note had better leave alone."
    return None


def _shows(topic: _Topic, text: str) -> str:
    """Return the words that show a topic, outside of what is harmless; empty where none do."""
    harmless = [found.span() for found in topic.harmless.finditer(text)]
    for found in topic.says.finditer(text):
        if not any(start <= found.start() and found.end() <= end for start, end in harmless):
            return found[0]
    return ""


def _is_their_subject(topic: _Topic, asked_about: Iterable[str]) -> bool:
    """Whether they raised the topic, or it is what the job is about: pay, for a payroll clerk."""
    return any(topic.about_it.search(raised) or _shows(topic, raised) for raised in asked_about)


def _third_person(text: str, field: str, reader: str, language: str) -> str | None:
    """The reader spoken of as she, he or they: only the person knows whether “you” is meant."""
    if field not in ABOUT_THE_READER or not reader:
        return None
    if field == "learned" and _OF_THEMSELVES.match(text):
        return f"It says “we”: if that is {reader} or the people there, write “you”."
    found = [t.casefold() for t in re.findall(r"[^\W\d_]+(?:['’]\w+)?", text)]
    for place, word in enumerate(found):
        stem = word.split("'")[0].split("’")[0]
        single = stem in words(language, "about_one") and not _somebody(found[:place], language)
        several = stem in words(language, "about_several") and not _many(found[:place], language)
        if single or several:
            whom = f"{reader} or the people there" if several else reader
            return f"It says “{word}”: if that is {whom}, write “you”; if not, say who it is."
    return None


def _by_name(text: str, field: str, reader: str, reader_names: Iterable[str]) -> str | None:
    """The reader spoken of by name, in a note to them."""
    if field not in ABOUT_THE_READER or not reader:
        return None
    for name in reader_names:
        if name in text and len(name) > 1 and name[0].isupper() and re.search(_whole(name), text):
            return f"It speaks of {name}, and the note goes to {reader}: write “you” or “your” instead."
    return None


def _whole(name: str) -> str:
    return rf"(?<![\w-]){re.escape(name)}(?![\w-])"


def _many(before: list[str], language: str) -> bool:
    """Whether somebody or something stands before whom “they” can mean."""
    plural = any(len(w) > 3 and w.endswith("s") and not w.endswith(("ss", "us", "is", "'s", "’s")) for w in before)
    return plural or bool(set(before) & listed(language, "many", "persons"))


def _somebody(before: list[str], language: str) -> bool:
    """Whether “a patient”, “your manager” or the like stands before whom “she” or “he” can mean."""
    before = [re.sub(r"['’]s$", "", word) for word in before]
    said = phrase(" ".join(before), language)
    named = any(said.is_person(i) for i in range(1, len(before)))
    return named or bool(set(before) & listed(language, "many", "somebody", "persons"))
