"""Options that take one of a record's words; the words are read only when the option is given."""

from argparse import ArgumentTypeError
from typing import Any, get_args

KINDS = "thank-you, after-rejection, withdrawal, follow-up, coordinator"
CHANNELS = "email, linkedin, linkedin-request, card, letter"
TONES = "formal, warm, brief"


def kind(text: str) -> str:
    """Return the kind of note."""
    from afterword.records import note

    return _one_of(text, note.Kind)


def channel(text: str) -> str:
    """Return the way that a note takes."""
    from afterword.records import note

    return _one_of(text, note.Channel)


def tone(text: str) -> str:
    """Return the tone of a note."""
    from afterword.records import note

    return _one_of(text, note.Tone)


def language(text: str) -> str:
    """Return whose English, or another language that there is wording for."""
    from afterword.notes.wording import languages

    if text not in languages():
        raise ArgumentTypeError(f"“{text}” is not one of the choices; write one of {', '.join(languages())}")
    return text


def _one_of(text: str, literal: Any) -> str:
    words = get_args(literal)
    if text not in words:
        raise ArgumentTypeError(f"“{text}” is not one of the choices; write one of {', '.join(words)}")
    return text
