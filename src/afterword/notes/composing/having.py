"""Says how a thing is somebody's: a language is spoken, a tool known, a licence held, a record cited.

Only what is certain of everything of its sort is added: “speak” to a language, “have a” to a licence. What was and may
be no more, or lacks the verb that would say which, stands as a line of the person's own record.
"""

import re
from collections.abc import Callable

from afterword.notes.composing.clauses import YES, main_verb
from afterword.notes.composing.phrase import Phrase, phrase
from afterword.notes.composing.speaking import LITTLE, in_a_row, is_language, spoken, with_levels, without_brackets
from afterword.notes.composing.things import head_of
from afterword.notes.composing.tidying import is_unknown
from afterword.notes.wording import kinds, words, written

_PARTS = re.compile(r"\s*(?:,|&|/|;|\+|\band\b)\s*(?:and\s+)?")
_NAME = re.compile(r"[\w-]*[A-Z][\w-]*[A-Z]\w*|[a-z]+[A-Z]\w*|\w*[+#]{1,2}")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)\b")
_NOT_HAD = ("subjects", "mine", "be", "participles", "of_birth", "question", "that", "when", "clause_openers", "hedges")
_CODE = re.compile(r"[A-Z]{1,5}\d{1,3}[A-Z]?")
_STEP = re.compile(r"[A-Z][A-Za-z]+ \d")
_SPELLED = re.compile(r"[AEFHILMNORSX](?:[A-Z\d]|$|\W)")
_OPEN = re.compile(r"(?!uni|use|usu|uk\b|eu|one\b|once)[aeiou]|hour|honest|heir|x-|8|11\b|18\b", re.IGNORECASE)
_LEVEL = re.compile(r" (basic|intermediate|advanced|beginner|expert)$")
_FEW = 4
"""Words of the longest name of a tool or language."""


def with_article(text: str) -> str:
    """Return one of many with its “a” or “an”: “a welding ticket”, “an HGV licence”."""
    first = text.split()[0]
    spelled = first[:2].isupper() or (len(first) == 1 and first.isupper())
    return f"{'an' if (_SPELLED if spelled else _OPEN).match(first) else 'a'} {text}"


def as_had(text: str, said: Phrase) -> tuple[str, str] | None:
    """Return the shape and the words of a thing whose sort says how it is had; None for any other."""
    if said.begins(*_NOT_HAD) or (said.is_gerund(0) and said.opens_a_thing(1)):
        return None
    if said.begins("possessives") and main_verb(said) == YES:
        return None  # “my grade 10 group went from 34% to 58%”
    if said.begins("own_or_experience") and said.at(1) and "," not in said.tokens:
        return "held", f"my {text}" if said.at(0) == "own" else text
    text = with_levels(text)
    parts = _PARTS.split(without_brackets(text))
    if _each(parts, lambda part: is_language(part, said.language)):
        return "spoken", spoken(text, said.language)
    found = _of_one_sort(text, said, parts) or _as_known(text, said, parts)
    if found:
        return found
    if said.begins("beside_the_point") and said.at(1):
        return "record", text  # “part of the team that …”, “ex army”
    if _lasts_without_more(said):
        third = text.split()[2].strip(",")
        if "," in text and not said.is_gerund(2):
            return "record", text  # “four years airport baggage, nights”
        if third.isupper() and third.casefold() not in written(said.language, "written_as"):
            return "record", text  # “8 years TARC”: of it, or there?
        row = " ".join([*text.split()[:2], "of", *text.split()[2:]])
        return ("record" if "," in text else "noun"), row
    return _of_somebody(text, said) if said.is_person(_who(said)) else _of_a_record(text, said)


def _of_one_sort(text: str, said: Phrase, parts: list[str]) -> tuple[str, str] | None:
    """A degree, a licence, something one can operate, a paper."""
    if _each(parts, lambda part: "_".join(part.casefold().split()) in words(said.language, "machines")):
        return "modal", f"can operate {_with_and([with_article(part) for part in parts])}"
    if _each(parts, lambda part: LITTLE.sub("", part.casefold()) in words(said.language, "instruments")):
        played = [LITTLE.sub(r"a \1bit of ", part) for part in parts]
        return "base", f"play {_with_and(played)}"
    if _each(parts, lambda part: part.casefold() in words(said.language, "degrees")):
        return "held", " and ".join(map(with_article, parts))
    several = [_held(phrase(part, said.language), part) for part in parts] if "(" not in text else []
    if len(several) > 1 and all(several):
        return "held", _with_and(several)
    if len(several) > 1 and several[0] and all(part.isupper() for part in parts[1:]):
        return "held", with_article(text)  # “full licence, B+E”
    if _held(said, text):
        return "held", _held(said, text)
    codes = (
        _CODE.fullmatch(text.split()[0])
        or _STEP.fullmatch(text)
        or _each(parts, lambda part: _is_code(part, said.language))
    )
    return ("held", in_a_row(text, said.language)) if codes or _is_a_paper(said) else None


def _as_known(text: str, said: Phrase, parts: list[str]) -> tuple[str, str] | None:
    """A tool: “SQL”, “Minitab”, “Excel advanced”, “Go and a bit of Rust”."""
    said_little = LITTLE.sub("", text)
    if said_little != text and _as_known(said_little, said, [LITTLE.sub("", part) for part in parts]):
        return "known", in_a_row(LITTLE.sub(r"a \1bit of ", text), said.language)
    graded = _LEVEL.sub(r" (\1)", text)
    if graded != text and _is_tool(without_brackets(graded), said.language):
        return "known", graded
    sure = any(_is_tool(part, said.language) for part in parts)
    alone = " " not in text and text[:1].isupper() and is_unknown(text, said.language)
    several = sure and _each(parts, lambda part: _is_tool(part, said.language) or _is_unknown(part, said.language))
    row = text.replace(" & ", " and ") if len(parts) == 2 and all(" " not in part for part in parts) else text
    return ("known", in_a_row(row, said.language)) if alone or several else None


def _lasts_without_more(said: Phrase) -> bool:
    """“17 years delivery vans in London”: an “of” is missing, and can't be anything else."""
    lasts = (said.is_number(0) or said.begins("number_words")) and said.stands(1, "durations")
    more = said.stands(2, "prepositions", "adjectives", "adverbs", "joining", "none_of", "articles", "links")
    thing = said.at(2)[:1].isalpha() and not (more or said.is_past(2) or said.is_person(2) or said.is_person(3))
    return bool(lasts and thing)


def _with_and(parts: list[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]


def _each(parts: list[str], is_so: Callable[[str], bool]) -> bool:
    return all(part and len(part.split()) <= _FEW and is_so(part) for part in parts)


def _is_tool(part: str, language: str) -> bool:
    """“SQL”, “ezyVet”, “Excel”: what has a capital wherever it stands."""
    own = [bool(_NAME.fullmatch(word)) or word in words(language, "capitals") for word in part.split()]
    return all(own) or (own[:1] == [True] and not any(word[:1].islower() for word in part.split()))


def _is_unknown(part: str, language: str) -> bool:
    """“dbt”: no word of the language's lists, so that beside tools it is one."""
    return len(part.split()) == 1 and part.casefold() not in kinds(language)


def _is_code(part: str, language: str) -> bool:
    """“PA1”, “NVQ2”, “RHCE”: what one has passed."""
    return bool(_CODE.fullmatch(part)) or part.casefold() in words(language, "papers")


def _is_a_paper(said: Phrase) -> bool:
    """“Level 3 food safety”, “CCTV cert”, “IELTS 8”, “two master's degrees”."""
    head = head_of(said)
    if any(said.stands(i, "credentials") for i in range(len(said.tokens))):
        return False  # “HV level 3 qualified”
    if said.is_person(_who(said)):
        return False
    graded = any(
        said.stands(i, "levels", "papers") and (said.is_number(i + 1) or len(said.at(i + 1)) == 1)
        for i in range(head + 1)
    )
    one = said.begins("articles", "determiners") and not said.begins("number_words")
    return graded or (said.stands(head, "papers") and not one)


def _held(said: Phrase, text: str) -> str:
    """Return one of many with its article; empty for anything else."""
    return (f"my {text}" if said.at(0) == "own" else with_article(text)) if _is_one_of_many(said) else ""


def _is_one_of_many(said: Phrase) -> bool:
    """“Driving licence”, “good eye for detail”, without “a” or “my”."""
    head = 0 if said.begins("degrees") else head_of(said)
    head -= len(said.at(head)) == 1  # “driver's licence C”
    titled = said.begins("number_words") and said.capitals[:2] == (True, True)  # “Six Sigma green belt”
    sized = said.is_number(0) and head > 1 and not said.is_plural(1)  # “7.5 tonne licence”
    if (said.opens_a_thing(0) and not (titled or sized)) or len(said.tokens) < 2 or said.at(head + 1) == ",":
        return False
    if any(said.is_number(i) and said.stands(i + 1, "durations") for i in range(1, head)):
        return False  # “door supervisor 6 years SIA badge”
    if said.at(head + 1) == "since":
        return False  # “forklift since 1999”
    if said.begins("wants_an_article") and said.at(1) == "class":
        return True  # “CDL class B”
    named = any(word == "," or word.endswith("'s") for word in said.tokens[:head]) and not said.begins("whose_kind")
    return said.stands(head, "wants_an_article", "degrees") and not named


def _who(said: Phrase) -> int:
    """Where the word stands that says who somebody is: “BLS and ACLS instructor”."""
    head, last = head_of(said), len(said.tokens) - 1
    joined = said.at(head + 1) in ("and", "&", "/") and said.is_person(last) and last == head + 3
    return last if joined else head


def _of_somebody(text: str, said: Phrase) -> tuple[str, str] | None:
    """“Quick learner” says how one is; “head chef for two years” what one was, or is."""
    head, parts = _who(said), text.split(", ")
    if len(parts) > 1:
        each = [_of_somebody(part, phrase(part, said.language)) for part in parts]
        so = all(one is not None and one[0] == "person" for one in each)
        return ("person", " and ".join(one[1] for one in each if one)) if so else ("record", text)
    if not said.is_person(head):
        return None
    if said.at(0) == "not":
        return "adjective", text  # “not a morning person”
    if said.begins("articles", "determiners") or said.is_plural(head):
        return ("record", text) if said.begins("articles") and _lasts(said) else None
    plain = "," not in said.tokens and not _lasts(said)
    if plain and (said.stands(head, "always_am") or said.begins("adjectives", "credentials")):
        return "person", with_article(text)
    if said.at(head + 1) == "since":
        return "been", with_article(text)
    if not plain or said.stands(head, "no_jobs") or said.at(0).endswith("-winning"):
        return "record", text
    return ("person" if said.at(0).endswith("-qualified") else "worked"), with_article(text)


def _lasts(said: Phrase) -> bool:
    said = said.after(2) if said.begins("ranks") else said  # “third year apprentice”
    return any(said.is_number(i) or said.stands(i, "durations") for i in range(len(said.tokens)))


def _of_a_record(text: str, said: Phrase) -> tuple[str, str] | None:
    if said.at(0) == "no" and said.at(1):
        over = any(said.stands(i, "over_time") for i in range(2, len(said.tokens)))
        return ("had" if over else "held"), text  # “no accidents in nine years”
    if said.is_number(0) or said.begins("number_words"):
        lasts = any(said.stands(i, "durations") for i in (1, 2))
        without = any(said.at(i) == "," and said.stands(i + 1, "none_of") for i in range(len(said.tokens)))
        return ("record", text) if without or (not lasts and said.is_number(0)) else None
    if said.is_gerund(0) or (said.begins("articles", "determiners") and not said.begins("none_of")):
        return None
    counted = any(said.stands(i, "credentials") for i in range(2, len(said.tokens))) or any(
        said.is_number(i) or (said.stands(i, "number_words") and said.stands(i + 1, "durations"))
        for i in range(1, len(said.tokens))
    )
    done = said.begins("often_passive", "always_passive") or said.stands(1, "none_of")
    often = any(said.stands(i, "how_often") for i in range(1, len(said.tokens)))
    often = often or "since" in said.tokens[1:]
    leads = said.at(head_of(said)) == "lead" and len(said.tokens) > head_of(said) + 1 > 1  # “AAC lead at my last trust”
    ranked = often or leads or (said.begins("superlatives", "ranks", "none_of") and len(said.tokens) > 2)
    ranked = ranked or bool(_ORDINAL.match(said.at(0)))
    return ("record", text) if len(said.tokens) > 1 and (counted or done or ranked) else None
