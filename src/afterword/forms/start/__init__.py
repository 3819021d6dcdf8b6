"""The Start page: what is open right now, and the way to the other pages."""

from afterword.forms.start.page import StartPage

__all__ = ["StartPage"]
