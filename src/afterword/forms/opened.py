"""Which journal the pages of this process show: the person's own, or the fictional sample.

The journal is looked up anew on each call, so no page may keep one: it would go on showing the other.
"""

from datetime import UTC, datetime

from afterword.journal import Journal, journal_address, open_journal

_own: dict[str, Journal] = {}
_sample: list[Journal] = []


def journal() -> Journal:
    """Return the journal that the pages show now, opened once a process.

    Raises:
        JournalError: it can't be opened; the message says why and what to do.
    """
    return _sample[0] if _sample else own_journal()


def own_journal() -> Journal:
    """Return the person's own journal, whichever one is shown."""
    address = journal_address()
    if address not in _own:
        _own[address] = open_journal(address)
    return _own[address]


def shows_sample() -> bool:
    """Whether the pages show the sample."""
    return bool(_sample)


def now() -> datetime:
    """Return the moment that the pages take for now: for the sample, the day in its story (aware, UTC)."""
    if _sample:
        from afterword.journal.sample import SAMPLE_AS_OF  # late: seldom asked for

        return SAMPLE_AS_OF
    return datetime.now(UTC)


def show_sample() -> None:
    """Let every page of this process show the sample; what is changed there is kept in a copy."""
    from afterword.journal.sample import open_sample  # late: seldom asked for

    if not _sample:
        _sample.append(open_sample())


def show_own() -> None:
    """Let every page of this process show the person's own journal again."""
    if _sample:
        _sample.pop().close()


def let_go() -> None:
    """Close the person's own journal, and the sample: the next page that asks opens it anew."""
    show_own()
    for journal_open in _own.values():
        journal_open.close()
    _own.clear()
