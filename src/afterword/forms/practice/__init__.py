"""The Practice page: short exercises that check themselves kindly."""

from afterword.forms.practice.page import PracticePage

__all__ = ["PracticePage"]
