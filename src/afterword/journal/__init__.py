"""Opens, reads and saves records; the only thing that changes."""

from afterword.journal.errors import JournalError
from afterword.journal.journal import Draft, Journal, Listed
from afterword.journal.opening import open_journal
from afterword.journal.where import journal_address, workbook_folder

__all__ = ["Draft", "Journal", "JournalError", "Listed", "journal_address", "open_journal", "workbook_folder"]
