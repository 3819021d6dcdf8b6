"""Hands a note to the person's own mail program: a draft, a mail link. Nothing here sends anything."""

from afterword.delivery.addresses import address_problem
from afterword.delivery.draft_mail import UnsafeDraft, eml
from afterword.delivery.file_names import file_name
from afterword.delivery.mail_link import mailto

__all__ = ["UnsafeDraft", "address_problem", "eml", "file_name", "mailto"]
