"""Spelling and grammar, through Harper, behind an interface of our own.

Harper is a library in another language with habits to respect: it is not thread-safe, a very long unbroken token can
make it take all memory, its first letter takes a second, and it knows no names. All of that stays in this file.
"""

import re
import unicodedata
from functools import lru_cache
from threading import Lock
from typing import Any

from afterword.notes.reading import Slip
from afterword.notes.reviewing import without_harper
from afterword.notes.reviewing.checks import kind_of_check, off
from afterword.notes.reviewing.paragraphs_read import ParagraphsRead
from afterword.notes.reviewing.right_here import is_right_here
from afterword.notes.reviewing.words_at_work import WORDS_AT_WORK
from afterword.records import Interview

CAVEAT = "Spelling is read well here; of other slips in grammar fewer than half are found. Read the note aloud once."
"""What to tell the reader beside the findings."""

_DIALECTS = {"US": 0, "PR": 0, "PH": 0, "GU": 0, "AU": 2, "NZ": 2, "CA": 3, "IN": 4}
_AMERICAN, _BRITISH = 0, 1
_FIRM_DIALECT = frozenset({"US", "GB", "IE", "AU", "NZ", "CA", "IN"})
_UNBROKEN = re.compile(r"\S{60,}")
_ODD = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_TYPOGRAPHIC = str.maketrans({"’": "'", "ʼ": "'"})
_AS_MANY = 400
"""Texts that one Harper reads. It remembers each stretch that it ever read, 75 KB a text; a new one takes 60 ms."""
_AS_MANY_MEANT = 8
"""What a misspelling may stand for; the rules show those that such notes hold."""
_NAME_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class _Proofreader:
    """One Harper, shared by all: a lock, the dialect and the names it has been told."""

    def __init__(self) -> None:
        self.paragraphs = ParagraphsRead()
        """What it found in the last ones that it read."""
        self._lock = Lock()
        self._linter: Any = None
        self._read = 0
        self._abroad: dict[int, Any] = {}
        self._told: tuple[int, frozenset[str]] | None = None

    def read(self, text: str, words: frozenset[str], dialect: int) -> dict[str, list[Any]]:
        """Return what Harper found, by the name of its check."""
        with self._lock:
            self._forget()
            self._prepare(words, dialect)
            return self._linter.organized_lints(text, language="plaintext")  # type: ignore[no-any-return]

    def is_word_abroad(self, word: str, dialect: int) -> bool:
        """Whether ``word`` is spelled like this in American or British English, where that is not ``dialect``."""
        with self._lock:
            return any(self._knows(word, other) for other in (_BRITISH, _AMERICAN) if other != dialect)

    def _knows(self, word: str, dialect: int) -> bool:
        import harper

        if dialect not in self._abroad:
            self._abroad[dialect] = harper.Linter(dialect=harper.Dialect(dialect))
        found = self._abroad[dialect].organized_lints(f"The word {word} stands here.", language="plaintext")
        return not any(found.values())

    def _forget(self) -> None:
        self._read += 1
        if self._read % _AS_MANY == 0:
            self._linter = None
            self._abroad.clear()

    def _prepare(self, words: frozenset[str], dialect: int) -> None:
        import harper

        if self._linter is None or self._told is None or self._told[0] != dialect:
            self._linter = harper.Linter(dialect=harper.Dialect(dialect))
            self._linter.set_lint_config({**self._linter.get_lint_config(), **dict.fromkeys(off(), False)})
            self._told = None
        if self._told != (dialect, words):
            self._linter.clear_words()
            self._linter.import_words(sorted(words | WORDS_AT_WORK))
            self._told = (dialect, words)


_PROOFREADER = _Proofreader()


def proofread(text: str, words: frozenset[str], region: str) -> tuple[Slip, ...]:
    """Return the slips of spelling and grammar in ``text``, in order.

    Args:
        text: The text; spans count its code points.
        words: Names, and other words with a capital, that are right.
        region: The country, with its part, whose English is written (US-MA).
    """
    country = region[:2]
    dialect = _DIALECTS.get(country, _BRITISH)
    masked = masked_for_reading(text)

    def read(said: str) -> list[Slip]:
        found = _PROOFREADER.read(said, words, dialect)
        slips = (_slip(check, lint, said, dialect, country) for check, lints in found.items() for lint in lints)
        return [s for s in slips if s and (s.kind == "Spelling" or said[s.start : s.end] not in words)]

    try:
        slips = _PROOFREADER.paragraphs.slips_in(masked, (words, dialect, country), read)
    except ImportError:  # no wheel of it for this computer
        return without_harper.read(masked)
    return tuple(sorted(slips, key=lambda s: (s.start, s.end, s.check)))


def masked_for_reading(text: str) -> str:
    """Return ``text``, every character in its place, without what a reader in another language stumbles over."""
    calm = _ODD.sub(" ", text).translate(_TYPOGRAPHIC)
    return _UNBROKEN.sub(lambda m: "it".ljust(len(m.group())), calm)


def _slip(check: str, lint: Any, text: str, dialect: int, country: str) -> Slip | None:
    start, end = lint.span.start, lint.span.end
    said = text[start:end]
    meant = without_harper.usual_misspelling(said)
    if meant:  # Harper takes “adress” for “a dress”
        return Slip(check, "Spelling", start, end, "", (meant,))
    kind = kind_of_check(check, lint.lint_kind)
    if (
        kind is None
        or not said.strip()
        or is_right_here(check, said, text[max(0, start - 20) : start], text[end : end + 8])
    ):
        return None
    if kind == "Spelling" and _is_no_word(said):
        return None
    elsewhere = kind == "Spelling" and said[1:].islower() and _is_abroad(said, dialect)
    if elsewhere and country not in _FIRM_DIALECT:
        return None  # where neither English is at home, both are right
    suggestions = tuple(_replacement(said, s) for s in lint.suggestions[: 1 if elsewhere else _AS_MANY_MEANT])
    return Slip(check, kind, start, end, _plain(lint.message), suggestions, elsewhere)


def _is_no_word(said: str) -> bool:
    """Codes and brands: capitals inside, digits, one letter, initials."""
    if len(said.rstrip(".'s")) < 2 or any(c.isdigit() for c in said):
        return True
    return said.removesuffix("'s").removesuffix("s").isupper() or any(c.isupper() for c in said[1:])


@lru_cache(maxsize=512)
def _is_abroad(word: str, dialect: int) -> bool:
    return _PROOFREADER.is_word_abroad(word, dialect)


def _replacement(said: str, suggestion: Any) -> str:
    """Return what could stand for the whole span: Harper may also say “put this after it”, or “take it out”."""
    kind = int(suggestion.kind)
    text = str(suggestion.replacement_text)
    return {0: text, 1: "", 2: said + text}[kind]


def _plain(message: str) -> str:
    """Return a message without markup, with the quotation marks of this workbook."""
    quoted = re.sub(r"`([^`]*)`", r"“\1”", message)
    return unicodedata.normalize("NFC", quoted).strip()


def _without_accents(word: str) -> str:
    split = unicodedata.normalize("NFD", word)
    return "".join(c for c in split if not unicodedata.combining(c))


@lru_cache(maxsize=16)
def vocabulary(interview: Interview) -> frozenset[str]:
    """Return the words of an interview that no dictionary has to know: those with a capital, and all of its names."""
    from afterword.notes.reading.known import known_of

    names = [*(p.full for p in known_of(interview).people), interview.candidate.name, interview.application.company]
    if interview.interview.coordinator:
        names.append(interview.interview.coordinator.name)
    whole = {w for name in names for w in _NAME_WORD.findall(name)} | known_of(interview).written
    spread = whole | {part for w in whole for part in re.split(r"['’-]", w)}
    spread |= {_without_accents(w) for w in spread}  # somebody may leave them out; the rules on names say so
    plain = {w.translate(_TYPOGRAPHIC) for w in spread if len(w) > 1 and w.isprintable() and len(w) < 60}
    return frozenset(plain | {f"{w}'s" for w in plain if not w.endswith("'s")})
