"""The Share page: what a coach may see, seen before it is written, and taken back as easily."""

from afterword.forms.share.page import SharePage

__all__ = ["SharePage"]
