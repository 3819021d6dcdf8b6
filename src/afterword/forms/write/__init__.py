"""The Write page: the notes of one interview, coached as they are typed, on their way to the person's own mail."""

from afterword.forms.write.page import WritePage

__all__ = ["WritePage"]
