"""Reviews a note."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

from afterword.notes.reading import Case, Slip, case_of
from afterword.notes.reviewing.ordering import settled
from afterword.notes.reviewing.proofreading import proofread, vocabulary
from afterword.notes.reviewing.second_opinion import weighed
from afterword.notes.rules import RULES, Remark, Rule
from afterword.notes.sources import source
from afterword.records import Finding, Interview, Note
from afterword.records.note import Channel, Kind

_MOST = 40
"""Remarks of one rule: nobody reads more, and a pasted book must not take minutes."""


def review(
    note: Note | str,
    interview: Interview,
    *,
    to: str | None = None,
    kind: Kind | None = None,
    channel: Channel | None = None,
    others: Sequence[Note | str] = (),
    at: datetime | None = None,
    language: bool | Sequence[Slip] = True,
) -> tuple[Finding, ...]:
    """Say what could be better about a note, the most helpful first; a note without a ``must`` is ready.

    Args:
        note: A note, or the text of one, which may begin with “Subject: …”. Spans count code points of that
            text, or of ``note.text``; 0, 0 stands for the whole note.
        interview: What is known about the conversation.
        to: The full name of the person it is for, where ``note`` is a text; else read from the greeting.
        kind: What it is for; else that of the note, or read from the words.
        channel: How it travels; else that of the note, or e-mail.
        others: The other notes of the panel. Notes to the same person are passed over.
        at: The moment of reviewing, now by default; without an offset it is in the interview's own zone.
        language: Whether spelling and grammar are read too. Without them a review takes a few milliseconds,
            which is what to use at every pause while somebody types; ``slips_in`` an earlier text that are
            ``still_standing`` can be given in their place.
    """
    case = case_of(note, interview, to=to, kind=kind, channel=channel, others=others, at=at)
    if language:
        case = replace(case, slips=_slips(case) if language is True else tuple(language))
    heard = [(rule, tuple(islice(rule.check(case), _MOST))) for rule in _fitting(case)]
    return settled((rule, _finding(rule, remark, case)) for rule, remark in weighed(case, heard))


def slips_in(note: Note | str, interview: Interview) -> tuple[Slip, ...]:
    """Return the slips of spelling and grammar in a note: the part of a review that takes most of its time."""
    return _slips(case_of(note, interview))


def _slips(case: Case) -> tuple[Slip, ...]:
    if not case.english or not case.parts.words:
        return ()
    return proofread(case.parts.text, vocabulary(case.interview), case.interview.interview.region)


def _fitting(case: Case) -> Iterable[Rule]:
    return (
        rule
        for rule in (RULES if case.parts.words else _FOR_NOTHING)
        if case.kind in rule.kinds and case.channel in rule.channels and (case.english or not rule.english)
    )


def _finding(rule: Rule, remark: Remark, case: Case) -> Finding:
    longest = len(case.parts.text)
    start = min(max(remark.start, 0), longest)
    return Finding(
        rule=rule.id,
        severity=remark.severity or rule.severity,
        message=_visible(remark.message),
        start=start,
        end=min(max(remark.end, start), longest),
        suggestions=tuple(_visible(s) for s in remark.suggestions),
        source=remark.source or source(rule.source),
    )


def _visible(text: str) -> str:
    """Return ``text`` without halves of characters, which no file and no page can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


_FOR_NOTHING = tuple(rule for rule in RULES if rule.id in ("length", "no_contact"))
"""Where nothing is written yet, a list of all that is missing helps nobody."""


def is_ready(findings: Iterable[Finding]) -> bool:
    """Whether nothing keeps a note from being sent."""
    return all(f.severity != "must" for f in findings)


def warm_up(interview: Interview | None = None) -> None:
    """Make the first review fast: load the dictionary, and the names of ``interview``, while the person reads.

    It takes about a second the first time, and may run in a thread of its own.
    """
    words = vocabulary(interview) if interview else frozenset()
    region = interview.interview.region if interview else "US"
    proofread("Thank you for your time, and for the things that you told me.", words, region)
