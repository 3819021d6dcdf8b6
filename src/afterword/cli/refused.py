"""What a command says when it can't do what was asked."""


class Refused(Exception):
    """Bad input; the message is one sentence a problem, each on a line of its own, and says what to do."""
