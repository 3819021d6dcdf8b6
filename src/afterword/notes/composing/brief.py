"""A brief for the person's own writing assistant: the facts of one note and the rules; nothing is sent anywhere.

What a note leaves out (private answers, delicate topics, what no note may mention) is not in the brief either.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from afterword.notes.composing.asked import NO_CHANGES, NOTHING_ASKED, checked, one_of
from afterword.notes.composing.contents import contents, with_changes
from afterword.notes.composing.letter import Content
from afterword.notes.composing.manner import Manner
from afterword.notes.composing.reflected import Reflected
from afterword.notes.composing.usual_capitals import with_usual_capitals
from afterword.notes.wording import listed
from afterword.records import Changes, Interview
from afterword.records.note import Channel, Kind, Tone


def brief(
    interview: Interview,
    to: str,
    *,
    kind: Kind = "thank-you",
    channel: Channel = "email",
    tone: Tone = "warm",
    language: str = "en",
    changes: Mapping[str, Changes] = NO_CHANGES,
) -> str:
    """Return a plain prompt for the note to one person; the arguments are those of ``compose``.

    Raises:
        NoSuchNote: ``to`` is nobody of the interview who gets a note of their own.
    """
    manner = Manner(kind, channel, tone, language)
    says = listed(manner.folder, "brief")
    interview = with_usual_capitals(interview, manner.folder)
    changes = checked(changes, interview)
    reflected = Reflected(interview, manner.folder)
    dealt = contents(reflected, manner, changes)
    names = [one.person.name for one in dealt]
    name = one_of(to, names, "to")
    content = with_changes(reflected, dealt, names.index(name), changes.get(name, NOTHING_ASKED))
    facts = [f"- {says['facts'][name]}: {value}" for name, value in _facts(interview, content, kind) if value]
    rules = [f"{i}. {_rule(line, says, manner, interview)}" for i, line in enumerate(says["rules"], 1)]
    parts = [[says["asks"][kind]], [says["facts_begin"], *facts], [says["rules_begin"], *rules]]
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _rule(line: str, says: Mapping[str, Any], manner: Manner, interview: Interview) -> str:
    return line.format(
        length=says["length"][manner.channel],
        tone=says["tone"][manner.tone],
        subject=says["subject"] if manner.channel == "email" else "",
        english=says["english"][manner.variant(interview)],
    )


def _facts(interview: Interview, content: Content, kind: Kind) -> Iterator[tuple[str, str]]:
    person, who, job = content.person, interview.candidate, interview.application
    yield "to", person.name
    yield "called", person.called
    yield "title", person.title or ""
    yield "from", ", ".join(line for line in (who.name, who.email, who.phone) if line)
    yield "role", job.role
    yield "company", job.company
    yield "met", f"{interview.interview.format}, {interview.interview.stage} interview"
    yield "learned", _words(content, "learned")
    if kind == "thank-you":
        yield from _about_me(content)
        yield "want_it", interview.reflection.want_it
    elif kind == "follow-up" and interview.interview.decision_by:
        yield "decision_by", interview.interview.decision_by.isoformat()


def _about_me(content: Content) -> Iterator[tuple[str, str]]:
    yield "moment", _words(content, "moment")
    yield "cares_about", _words(content, "cares_about")
    for point in content.hand.points:
        yield point.part, point.fragment.text
    if content.topic and content.better:
        yield "topic", content.topic.text
        yield "better", content.better.text
    yield "promised", _words(content, "promised")
    yield "look_forward", content.look_forward.text if content.look_forward else ""


def _words(content: Content, field: str) -> str:
    fragment = content.fragments.get(field)
    return fragment.text if fragment else ""
