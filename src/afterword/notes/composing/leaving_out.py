"""What stays out of a note however well it would fit, and the reason that the person is told."""

import re
from collections.abc import Iterable
from functools import cache

from afterword.notes.wording import delicate, words

LONGEST = 60
"""Words of the longest fragment that a note of 150 words can carry."""
THANKED_FOR = frozenset({"learned", "moment", "look_forward", "enthusiasm", "cares_about", "topic"})
ABOUT_THE_READER = frozenset({"learned", "moment", "look_forward", "cares_about", "promised"})


def reason_to_leave_out(
    text: str,
    field: str,
    *,
    reader: str,
    unmentionable: Iterable[str],
    asked_about: Iterable[str],
    language: str = "en",
) -> str | None:
    """Return why ``text`` should stand in no note, or None.

    Args:
        text: the fragment.
        field: the field that it stands in.
        reader: what the note calls the person whom the field is about; empty where it is about nobody.
        unmentionable: names and facts that no note may hold.
        asked_about: delicate topics that the employer raised, and what the job is about.
        language: the wording's folder.
    """
    for kept_back in unmentionable:
        if _holds(text, kept_back):
            return f"You asked for no note to mention “{kept_back}”."
    if len(text.split()) > LONGEST:
        return f"It is longer than a note can carry ({len(text.split())} words); say it in one sentence."
    topic = _delicate_topic(text, field, asked_about, language)
    if topic:
        return topic
    return _third_person(text, field, reader, language)


def _holds(text: str, phrase: str) -> bool:
    return bool(phrase.strip()) and bool(re.search(rf"(?<!\w){re.escape(phrase.strip())}(?!\w)", text, re.IGNORECASE))


def _delicate_topic(text: str, field: str, asked_about: Iterable[str], language: str) -> str | None:
    for topic, listed in delicate(language).items():
        if field not in THANKED_FOR and "confidence" not in topic:
            continue
        found = _any_of(listed).search(text)
        if found and not _is_their_subject(topic, listed, asked_about):
            return f"It speaks of {topic} (“{found[0].casefold()}”), which a thank-you note had better leave alone."
    return None


def _is_their_subject(topic: str, listed: tuple[str, ...], asked_about: Iterable[str]) -> bool:
    """Whether they raised the topic, or it is what the job is about: pay, for a payroll clerk."""
    raised = " ".join(asked_about).casefold()
    return any(phrase in raised for phrase in (topic, *listed))


@cache
def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)", re.IGNORECASE)


def _third_person(text: str, field: str, reader: str, language: str) -> str | None:
    """The reader spoken of as she, he or they: only the person knows whether “you” is meant."""
    if field not in ABOUT_THE_READER or not reader:
        return None
    found = [t.casefold() for t in re.findall(r"[^\W\d_]+(?:['’]\w+)?", text)]
    for place, word in enumerate(found):
        stem = word.split("'")[0].split("’")[0]
        single = stem in ("she", "he", "her", "him", "his", "hers", "herself", "himself")
        several = stem in ("they", "them", "their", "theirs", "themselves", "themself")
        if (single and not _somebody(found[:place], language)) or (several and not _many(found[:place], language)):
            return f"It says “{word}”: if that is {reader}, write “you”; if not, say who it is."
    return None


def _many(before: list[str], language: str) -> bool:
    """Whether somebody or something stands before whom “they” can mean."""
    plural = (w for w in before if len(w) > 3 and w.endswith("s") and not w.endswith(("ss", "us", "is")))
    return any(True for _ in plural) or bool(set(before) & words(language, "many"))


def _somebody(before: list[str], language: str) -> bool:
    """Whether “a patient”, “your manager” or the like stands before whom “she” or “he” can mean."""
    opens = {"a", "an", "your", "my", "our", "every", "each"}
    return any(word in opens for word in before) or bool(set(before) & words(language, "many"))
