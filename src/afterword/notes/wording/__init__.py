"""What the notes are written with: words and frames, one folder a language, one file a kind of note."""

from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import yaml

Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Frame(NamedTuple):
    """A sentence with one opening, ``{}``."""

    say: str
    """The sentence."""
    takes: frozenset[str]
    """The shapes of fragment that fit its opening."""
    when: frozenset[str]
    """The tones, or the degrees of wanting the job, that it suits; empty for all."""


def _read(language: str, name: str) -> Any:
    text = (files(__package__) / language / f"{name}.yaml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=Loader)  # noqa: S506 - it reads texts alone, and the file is our own


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
def delicate(language: str) -> dict[str, tuple[str, ...]]:
    """Return the words and phrases that show a delicate topic, by the topic's name."""
    return {topic: tuple(phrases) for topic, phrases in _read_words(language)["delicate"].items()}


@cache
def _read_words(language: str) -> dict[str, Any]:
    return dict(_read(language, "words"))


@cache
def customs(language: str) -> dict[str, dict[str, str]]:
    """Return what is usual after an interview, by region: what to say, and the keys of its sources."""
    return {region: dict(custom) for region, custom in _read(language, "customs").items()}
