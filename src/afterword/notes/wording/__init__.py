"""What the notes are written with: words and frames, one folder a language, one file a kind of note."""

from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import yaml

Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

DIMENSIONS = (
    frozenset({"formal", "warm", "brief"}),
    frozenset({"yes", "unsure", "no"}),
    frozenset({"screening", "first", "second", "final"}),
    frozenset({"email", "linkedin", "linkedin-request", "card", "letter"}),
    frozenset({"dated", "undated"}),
    frozenset({"warmer"}),
)
"""What ``when`` can name beside whose English it is: a frame suits where it does in each of these that it names."""


class Frame(NamedTuple):
    """A sentence with one opening, ``{}``."""

    say: str
    """The sentence."""
    takes: frozenset[str]
    """The shapes of fragment that fit its opening."""
    when: frozenset[str]
    """The tones, stages, channels, Englishes, or degrees of wanting the job, that it suits; empty for all."""

    def suits(self, moods: frozenset[str]) -> bool:
        """Whether it may be said: of each dimension that ``when`` names, one word is among ``moods``."""
        return all(named & moods for named in _by_dimension(self.when))


@cache
def _by_dimension(when: frozenset[str]) -> tuple[frozenset[str], ...]:
    found = [when & dimension for dimension in DIMENSIONS]
    return tuple(named for named in [*found, when.difference(*found)] if named)


def _read(language: str, name: str) -> Any:
    text = (files(__package__) / language / f"{name}.yaml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=Loader)  # noqa: S506 - it reads texts alone, and the file is our own


@cache
def languages() -> tuple[str, ...]:
    """Return every language that there is wording for, alone and with each country whose way of writing it has."""
    found = [folder.name for folder in files(__package__).iterdir() if (folder / "manner.yaml").is_file()]
    variants = {language: manner(language)["variants"].split() for language in found}
    return tuple(sorted([*found, *(f"{one}-{country}" for one, listed in variants.items() for country in listed)]))


@cache
def manner(language: str) -> dict[str, Any]:
    """Return the words that any frame can name."""
    return dict(_read(language, "manner"))


@cache
def frames(language: str, kind: str) -> dict[str, tuple[Frame, ...]]:
    """Return the frames of a kind of note, by the part of the note that they make."""
    return {
        part: tuple(
            Frame(line["say"], frozenset(line.get("takes", "").split()), frozenset(line.get("when", "").split()))
            for line in lines
        )
        for part, lines in _read(language, kind).items()
    }


def listed(language: str, name: str) -> dict[str, Any]:
    """Return a file of texts that are neither frames nor words, such as ``brief``."""
    return dict(_read(language, name))


@cache
def words(language: str, group: str) -> frozenset[str]:
    """Return the words of a group such as ``question``; their capitals are as the group has them."""
    return frozenset(_read_words(language)[group].split())


@cache
def written(language: str, group: str) -> dict[str, str]:
    """Return the words of a group of ``capitals`` as they are written, by their small letters."""
    found = (word.replace("_", " ") for word in _read(language, "capitals")[group].split())
    return {word.casefold(): word for word in found}


@cache
def kinds(language: str) -> dict[str, frozenset[str]]:
    """Return by word the groups that it stands in."""
    found: dict[str, set[str]] = {}
    for group, listed in _read_words(language).items():
        for word in listed.split() if isinstance(listed, str) else ():
            found.setdefault(word, set()).add(group)
    return {word: frozenset(groups) for word, groups in found.items()}


def entries(language: str, group: str) -> Any:
    """Return a group that is more than a row of words, such as ``delicate``, as it stands in the file."""
    return _read_words(language)[group]


@cache
def _read_words(language: str) -> dict[str, Any]:
    return dict(_read(language, "words"))


@cache
def customs(language: str) -> dict[str, dict[str, str]]:
    """Return what is usual after an interview, by region: what to say, and the keys of its sources."""
    return {region: dict(custom) for region, custom in _read(language, "customs").items()}
