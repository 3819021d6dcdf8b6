"""Hands over to the person's own mail program and calendar: a draft, a link, a file. Nothing here sends anything."""

from afterword.delivery.addresses import address_problem
from afterword.delivery.calendar_file import calendar_file
from afterword.delivery.draft_mail import UnsafeDraft, eml
from afterword.delivery.file_names import file_name
from afterword.delivery.mail_link import mailto

__all__ = ["UnsafeDraft", "address_problem", "calendar_file", "eml", "file_name", "mailto"]
