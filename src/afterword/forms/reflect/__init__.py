"""The Reflect page: the interview, the people met, and what the person wants to say, while it is fresh."""

from afterword.forms.reflect.page import ReflectPage

__all__ = ["ReflectPage"]
