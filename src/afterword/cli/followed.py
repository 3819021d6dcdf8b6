"""The figures of follow-through as a person reads them on a terminal."""

from textwrap import fill
from typing import Any

from afterword.follow_through import ASSOCIATION, Figures
from afterword.follow_through.asking import counted as counted_by
from afterword.follow_through.figures import Group
from afterword.follow_through.honesty import SMALLEST_GROUP, still_missing
from afterword.follow_through.rates import Rate
from afterword.follow_through.wording import OUTCOME_WORDS, WAYS, counted, difference_sentence, interval, percent

WIDTH = 100

NOTHING = "No interview that owes a note has taken place yet."


def as_text(found: Figures, in_question: int, which: str) -> str:
    """Return the figures, part by part."""
    parts = [f"Follow-through {which}"]
    if not found.interviews:
        return "\n\n".join([*parts, NOTHING])
    parts += [_notes(found), _hours(found), _outcomes(found), _compared(found), _answers(found)]
    if in_question:
        are = (
            "is marked as sent at a time that can't be right, and counts"
            if in_question == 1
            else ("are marked as sent at a time that can't be right, and count")
        )
        parts.append(f"{counted(in_question, 'note')} {are} as not sent: afterword agenda asks when.")
    return "\n\n".join(filter(None, parts))


def in_question(table: Any) -> int:
    """Return how many notes have a mark that is not counted."""
    return sum(n for row, n in counted_by(table, "question") if row["question"] is not None)


def _notes(found: Figures) -> str:
    states = f"{found.on_time:,} on time, {found.late:,} late, {found.unsent:,} unsent, {found.open:,} open"
    return "\n".join(
        [
            f"{counted(found.interviews, 'interview')}, {counted(found.owed, 'note')} owed: {states}.",
            f"  Sent      {_rate(found.rates.sent)}",
            f"  On time   {_rate(found.rates.on_time)}",
        ]
    )


def _rate(rate: Rate) -> str:
    if not rate.n:
        return "no rate yet: every note owed is still open"
    return f"{percent(rate.rate):>4}   {rate.k:,} of {rate.n:,} no longer open, 95% interval {interval(rate)}"


def _hours(found: Figures) -> str:
    took = found.hours_to_send
    if took.median is None or took.q1 is None or took.q3 is None:
        return "No note has been sent so far."
    middle = f", the middle half between {took.q1:.1f} and {took.q3:.1f}" if took.n > 1 else ""
    return f"Hours from the interview to the note: half within {took.median:.1f}{middle} (n = {took.n:,})."


def _outcomes(found: Figures) -> str:
    lines = [f"  {words:<24}{found.outcomes[name]:>8,}" for name, words in OUTCOME_WORDS.items()]
    return "\n".join(["What came of the interviews", *lines])


def _compared(found: Figures) -> str:
    heading = "Favourable answers, by how the interview was followed through"
    if missing := still_missing(found.known, found.outcomes["pending"]):
        return f"{heading}\n{fill(missing, WIDTH - 2, initial_indent='  ', subsequent_indent='  ')}"
    lines = [f"  {WAYS[group.follow_through]:<31}{_group(group)}" for group in found.by_follow_through]
    return "\n".join([heading, *lines, f"  {difference_sentence(found)}", "", fill(ASSOCIATION, WIDTH)])


def _group(group: Group) -> str:
    if not group.known:
        return f"none known of {group.interviews:,}"
    share = f"{percent(group.rate):>4}   {group.favourable:,} of {group.known:,} known"
    return f"{share}, 95% interval {interval(group)}"


def _answers(found: Figures) -> str:
    """The curves at their end, and half-way there: a terminal is no place for all of them."""
    known = sum(found.outcomes[name] for name in ("advanced", "offer", "rejected"))
    if known < SMALLEST_GROUP:
        return ""
    last = found.time_to_answer[-1]
    total = last.favourable + last.unfavourable
    half = next(step for step in found.time_to_answer if step.favourable + step.unfavourable >= total / 2)
    lines = [
        f"  Within {counted(step.days, 'day')}: {percent(step.favourable)} favourable, "
        f"{percent(step.unfavourable)} rejected"
        for step in dict.fromkeys((half, last))
    ]
    heading = f"Time to an answer: {known:,} answers, estimated with those who still wait (n = {found.interviews:,})"
    return "\n".join([heading, *lines])
