"""The exercises: nine short ones, each in a file written from its solution, each checking itself kindly."""

from afterword.workshop.exercises.checking import Verdict, check
from afterword.workshop.exercises.exercise import EXERCISES, Case, Exercise, Option, named
from afterword.workshop.exercises.progress import Progress, forget, how_far, keep, progress
from afterword.workshop.exercises.sheet import sheet

__all__ = [
    "EXERCISES",
    "Case",
    "Exercise",
    "Option",
    "Progress",
    "Verdict",
    "check",
    "forget",
    "how_far",
    "keep",
    "named",
    "progress",
    "sheet",
]
