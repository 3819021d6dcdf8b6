"""Writes the thank-yous of a panel, each unlike the others."""

from collections.abc import Sequence

from afterword.notes.composing.dealing import Hand, deal
from afterword.notes.composing.frames import Chooser
from afterword.notes.composing.letter import Content, body, paragraphs
from afterword.notes.composing.manner import Manner, salutation
from afterword.notes.composing.reflected import Reflected
from afterword.notes.likeness import likeness
from afterword.records import Note
from afterword.records.interview import same_name

ALIKE = 0.42
"""Two notes of a panel that are more alike than this are written again; the reviewer speaks up from .45 on."""
ATTEMPTS = 12
WITHOUT_A_SHARED_WISH, WITHOUT_A_SHARED_POINT = 8, 10
"""From these attempts on a note gives up what an earlier one of the panel says in the same words."""


def write_panel(reflected: Reflected, manner: Manner) -> tuple[Note, ...]:
    """Return one note a person, in the order of the interview."""
    notes: list[Note] = []
    used: set[str] = set()
    for content in contents(reflected, manner):
        note, frames = _unlike(reflected, manner, content, notes, used)
        notes.append(note)
        used |= frames
    return tuple(notes)


def contents(reflected: Reflected, manner: Manner) -> list[Content]:
    """Return what each person's note can say, in the order of the interview."""
    people = reflected.interview.interviewers
    put_right = _put_right(reflected)
    hands = deal(reflected.points(), people, no_second=[put_right[0]] if put_right else [])
    return [_content(reflected, manner, i, hand, put_right) for i, hand in enumerate(hands)]


def _content(
    reflected: Reflected, manner: Manner, number: int, hand: Hand, put_right: tuple[str, Content] | None
) -> Content:
    person = reflected.interview.interviewers[number]
    about = reflected.interview.reflection
    fragments = reflected.of(number, person)
    shared = reflected.fragment("reflection.enthusiasm", about.enthusiasm, "enthusiasm", "look_forward")
    content = put_right[1] if put_right and put_right[0] == person.name else Content(person, fragments, hand)
    return content._replace(
        person=person,
        fragments=fragments,
        hand=hand,
        look_forward=None if about.want_it == "no" else fragments.get("look_forward", shared),
        brief=manner.brief,
    )


def _put_right(reflected: Reflected) -> tuple[str, Content] | None:
    """Return the name of the person to whom one thing is answered better, with the two fragments of it."""
    point = reflected.interview.reflection.put_right
    if point is None:
        return None
    topic = reflected.fragment("reflection.put_right.topic", point.topic, "topic", "topic")
    better = reflected.fragment("reflection.put_right.better", point.better, "better", "put_right")
    if topic is None or better is None:
        return None
    person = next(p for p in reflected.interview.interviewers if same_name(p.name, point.for_))
    return person.name, Content(person, {}, Hand(), topic, better)


def _unlike(
    reflected: Reflected, manner: Manner, content: Content, others: Sequence[Note], used: set[str]
) -> tuple[Note, set[str]]:
    """Write the note, again with other frames while it is too much like one before it."""
    best: tuple[float, Note, set[str]] | None = None
    for attempt in range(ATTEMPTS):
        content_now = _giving_up_what_is_shared(content, others, attempt)
        note, frames = _write(reflected, manner, content_now, used, attempt)
        alike = max((likeness(note.body, other.body) for other in others), default=0.0)
        if best is None or alike < best[0]:
            best = (alike, note, frames)
        if alike <= ALIKE:
            break
    assert best is not None  # noqa: S101 - there is at least one attempt
    return best[1], best[2]


def _giving_up_what_is_shared(content: Content, others: Sequence[Note], attempt: int) -> Content:
    """Take out, in late attempts, first the wish and then the point that another note has in the same words."""
    said = "".join(other.body for other in others)
    wish, main = content.look_forward, content.hand.main
    if attempt >= WITHOUT_A_SHARED_POINT:
        shared = main is not None and main.fragment.text in said
        return content._replace(hand=content.hand._replace(main=None)) if shared else content
    if attempt >= WITHOUT_A_SHARED_WISH and wish is not None and wish.text in said:
        return content._replace(look_forward=None)
    return content


def _write(
    reflected: Reflected, manner: Manner, content: Content, used: set[str], attempt: int
) -> tuple[Note, set[str]]:
    interview, person = reflected.interview, content.person
    seed = f"{interview.candidate.name}\n{person.name}\n{interview.application.company}\n{attempt}"
    chooser = Chooser(manner.language, manner.kind, seed, manner.given(interview), used, manner.moods(interview))
    written = paragraphs(content, chooser)
    subject = chooser.sentence("subject")
    text = body(salutation(person.called), written, chooser.sentence("sign_off"), manner.contact(interview))
    return manner.note(person.name, person.email, subject, text), chooser.used
