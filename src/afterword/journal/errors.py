"""What a journal says when it can't do what was asked."""


class JournalError(Exception):
    """The journal can't be opened, read or written; the message says what to do."""
