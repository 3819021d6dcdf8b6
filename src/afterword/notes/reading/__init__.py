"""How a note is read before anybody judges it: its parts, sentences, words, names, kind and language."""

from afterword.notes.reading.case import Case, Slip, case_of
from afterword.notes.reading.parts import Parts, parts_of
from afterword.notes.reading.passage import Passage

__all__ = ["Case", "Parts", "Passage", "Slip", "case_of", "parts_of"]
