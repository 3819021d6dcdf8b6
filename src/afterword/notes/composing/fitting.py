"""Which shape of frame a fragment could fill, and with which words, by the part of the note."""

import re

from afterword.notes.composing.fragment import Fragment
from afterword.notes.wording import words

_SINCE = re.compile(r"\bsince\b|^\w+ \d+ (?:years|months)\b")
_SLOGAN = re.compile(r"[^,]+, (?:no|not|never) [^,]+")
_NO_GIFT = re.compile(r",|^zero\b")
_IN_NOTES = re.compile(
    r"^(?:no|not|zero|\d\S*) |^(?:one|two|three|four|five|six) (?:on|in|at|to|per|for) "
    r"| so |, (?:no|not|all|never|always|late|early) "
    r"|^(?!(?:the|an?|your|our|my|two|three|how) )[^,]+, (?!and )[^,]+$",
    re.IGNORECASE,
)
"""Said as one takes notes: “no agency staff since spring”."""
_ANSWER = re.compile(r"^(?:\S+ ){5,}.*(?:,| plus | then )|^.*(?:,| plus | then )(?:\s?\S+){4,}$")
"""A thing that is long enough to be an answer: “a watermark, then three days in which we count again”."""
_LASTS = re.compile(r"^(?:\w+|\d+\+?) (?:years?|months?|seasons?) .*")

_THEIRS = {
    "question": ("question", "{}"),
    "that": ("that", "{}"),
    "about": ("about", "{}"),
    "hosting": ("hosting", "{}"),
    "told": ("told", "{}"),
    "sentence": ("sentence", "{}"),
    "noun": ("about", "about {}"),
    "list": ("about", "about {}"),
    "gerund": ("about", "about {}"),
    "person": ("about", "about {}"),
}
_MINE = {
    "past": ("clause", "{}"),
    "base": ("clause", "{}"),
    "modal": ("clause", "{}"),
    "adjective": ("clause", "am {}"),
    "person": ("clause", "am {}"),
    "participle": ("clause", "have {}"),
    "noun": ("clause", "bring {}"),
    "list": ("label", "{}"),
    "gerund": ("clause", "have experience of {}"),
    "sentence": ("sentence", "{}"),
    "spoken": ("clause", "speak {}"),
    "known": ("clause", "know {}"),
    "held": ("clause", "have {}"),
    "had": ("clause", "have had {}"),
    "been": ("clause", "have been {}"),
    "worked": ("clause", "have worked as {}"),
    "record": ("record", "{}"),
}
_AS_IT_IS = {shape: (shape, "{}") for shape in ("question", "that", "when", "gerund", "noun", "list", "adjective")}
_AS_IT_IS |= {shape: (shape, "{}") for shape in ("past", "base", "modal", "about", "sentence")}
_THING = {**_AS_IT_IS, "list": ("noun", "{}"), "person": ("noun", "{}")}
_SKILL = {**_AS_IT_IS, "list": ("label", "{}"), "person": ("adjective", "{}"), "participle": ("modal", "have {}")}
_SKILL |= {shape: ("base", _MINE[shape][1]) for shape in ("spoken", "known", "held")}
_SKILL |= {
    "had": ("modal", "have had {}"),
    "been": ("modal", "have been {}"),
    "worked": ("modal", "have worked as {}"),
    "record": ("record", "{}"),
}
_NEED = {**_THING, "person": ("person", "{}"), "quote": ("noun", "“{}”")}
_ASKED_AGAIN = {shape: _MINE[shape] for shape in ("past", "base", "modal", "adjective", "participle", "sentence")}

BY_PART = {
    "opening": _THEIRS,
    "pass_on": _THEIRS,
    "moment": {**_THING, "told": ("told", "{}")},
    "need": _NEED,
    "strength": _MINE,
    "strength_for_need": _MINE,
    "new_point": _MINE,
    "unique": _MINE,
    "put_right": _ASKED_AGAIN,
    "skill": _SKILL,
    "promised": {**_THING, "bare": ("label", "{}")},
    "look_forward": {**_THING, "bare": ("bare", "{}"), "drawn": ("drawn", "{}")},
    "topic": {**_AS_IT_IS, "person": ("noun", "{}")},
}

OF_MINE = frozenset({"strength", "strength_for_need", "new_point", "unique", "put_right"})
"""Parts whose frames may take a fragment by its own shape too: “I also {}.” suits what somebody did."""


def fitting(fragment: Fragment, part: str) -> dict[str, str]:
    """Return the fragment's words by the shape of frame that they could fill in ``part``; empty where none."""
    if part == "put_right" and fragment.shape in ("noun", "list", "record"):
        return {"label": fragment.text} if _ANSWER.search(fragment.text) else {}
    if fragment.shape not in BY_PART[part]:
        return {}
    if fragment.shape in ("noun", "list") and part == "opening" and _IN_NOTES.search(fragment.text):
        return {"told": fragment.text, "about": f"about {fragment.text}"}
    if fragment.shape in ("noun", "list") and part == "need" and _SLOGAN.fullmatch(fragment.text):
        return {"noun": f"“{fragment.text}”"}  # “safety first, no shortcuts”
    if fragment.shape == "base" and part == "need" and fragment.text.split()[0] not in words("en", "no_ability"):
        return {"able": fragment.text, "base": fragment.text}
    if fragment.shape == "adjective" and part in (*OF_MINE, "skill") and _SINCE.search(fragment.text):
        return {"modal" if part == "skill" else "clause": f"have been {fragment.text}"}
    if fragment.shape == "noun" and part in OF_MINE and _NO_GIFT.search(_LASTS.sub("", fragment.text)):
        return {"record": fragment.text}  # nobody brings “a weekly call, fifteen minutes”
    shape, around = BY_PART[part][fragment.shape]
    found = {shape: around.replace("{}", fragment.text, 1)}
    return {fragment.shape: fragment.text, **found} if part in OF_MINE else found
