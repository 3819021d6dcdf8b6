"""From a reflection to one draft a person, out of the person's own words; deterministic and offline."""

from afterword.notes.composing.asked import NoSuchNote
from afterword.notes.composing.brief import brief
from afterword.notes.composing.compose import compose, composition

__all__ = ["NoSuchNote", "brief", "compose", "composition"]
