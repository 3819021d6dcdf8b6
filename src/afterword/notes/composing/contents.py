"""Decides what each note of a panel can say: the reader's own fragments, the points dealt, what was asked for."""

from collections.abc import Mapping, Sequence

from afterword.notes.composing.asked import NO_CHANGES, NOTHING_ASKED
from afterword.notes.composing.dealing import USUAL_PANEL, Hand, deal, other_points
from afterword.notes.composing.fragment import Fragment
from afterword.notes.composing.letter import Content
from afterword.notes.composing.manner import Manner
from afterword.notes.composing.reflected import Reflected
from afterword.records import Changes, Interviewer
from afterword.records.interview import same_name

WITHOUT_ITS_TOPIC = "It goes with what you spoke about, which is left out itself: see there."


def contents(
    reflected: Reflected, manner: Manner, changes: Mapping[str, Changes] = NO_CHANGES, *, first: int | None = None
) -> list[Content]:
    """Return what each note can say, in the order of the interview; none for whom another's note carries a line.

    Args:
        reflected: the interview's fragments.
        manner: how to write.
        changes: what is asked to be different; here only who goes through whom.
        first: as if there were so many notes and no more.
    """
    people = reflected.interview.interviewers
    own = with_a_note(people, changes)[:first]
    put_right = _put_right(reflected)
    hands = _hands(reflected, [people[i] for i in own], put_right)
    found = [
        _content(reflected, manner, i, hand, put_right)._replace(pass_on=_lines(reflected, people[i], changes))
        for i, hand in zip(own, hands, strict=True)
    ]
    return _with_wishes(reflected, found)


def with_a_note(people: Sequence[Interviewer], changes: Mapping[str, Changes]) -> list[int]:
    """Return the places of those who get a note of their own."""
    return [i for i, person in enumerate(people) if _through(changes, person) is None]


def _hands(
    reflected: Reflected, people: Sequence[Interviewer], put_right: tuple[Interviewer, Content] | None
) -> list[Hand]:
    """Deal the points; who does not want the job thanks, and sells nothing."""
    if reflected.interview.reflection.want_it == "no":
        return [Hand() for _ in people]
    return deal(reflected.points(), people, no_second=[put_right[0].name] if put_right else [])


def _with_wishes(reflected: Reflected, found: list[Content]) -> list[Content]:
    """Give what is looked forward to in general to few readers.

    Of the first three it goes to one who hears of a strength and to one who does not, and of all later ones too.
    """
    about = reflected.interview.reflection
    if about.want_it == "no":
        return [content._replace(look_forward=None) for content in found]
    shared = reflected.fragment("reflection.enthusiasm", about.enthusiasm, "enthusiasm", "look_forward")
    without_own = [i for i, content in enumerate(found) if content.look_forward is None]
    for some in ([i for i in without_own if i < USUAL_PANEL], [i for i in without_own if i >= USUAL_PANEL]):
        told = [i for i in some if found[i].hand.points]
        thin = [i for i in some if not found[i].hand.points]
        for i in told[:1] + thin[:1]:
            found[i] = found[i]._replace(look_forward=shared)
    return found


def with_changes(reflected: Reflected, all_contents: Sequence[Content], number: int, asked: Changes) -> Content:
    """Return what a note can say once the changes that the person asked for are made."""
    content = all_contents[number]
    if asked.without_put_right:
        content = content._replace(topic=None, better=None)
    if asked.point:
        content = _with_another_point(reflected, all_contents, content, asked.point)
    return content._replace(brief=content.brief or asked.shorter)


def _with_another_point(
    reflected: Reflected, all_contents: Sequence[Content], content: Content, number: int
) -> Content:
    """Swap the main point for the one that comes ``number`` places further on, round and round."""
    others = {one.person.called: one.hand for one in all_contents if one.person != content.person}
    choices = [content.hand.main]
    choices += other_points(reflected.points(), list(others.values()), content.person, content.hand)
    main = choices[number % len(choices)]
    if main == content.hand.main:
        return content
    second = None if main == content.hand.second else content.hand.second
    too = [called for called, hand in others.items() if main in hand.points]
    swapped = "because you asked for another point" + (f"; it stands in the note to {too[0]} too" if too else "")
    return content._replace(hand=Hand(main, second), swapped=swapped)


def _through(changes: Mapping[str, Changes], person: Interviewer) -> str | None:
    return changes.get(person.name, NOTHING_ASKED).through


def _lines(
    reflected: Reflected, colleague: Interviewer, changes: Mapping[str, Changes]
) -> tuple[tuple[Interviewer, Fragment | None], ...]:
    """The people whom this colleague's note carries a line to, with what they told."""
    return tuple(
        (person, reflected.of(i, person).get("learned"))
        for i, person in enumerate(reflected.interview.interviewers)
        if same_name(_through(changes, person) or "", colleague.name)
    )


def _content(
    reflected: Reflected,
    manner: Manner,
    number: int,
    hand: Hand,
    put_right: tuple[Interviewer, Content] | None,
) -> Content:
    person = reflected.interview.interviewers[number]
    about = reflected.interview.reflection
    fragments = reflected.of(number, person)
    content = put_right[1] if put_right and put_right[0] == person else Content(person, fragments, hand)
    return content._replace(
        person=person,
        fragments=fragments,
        hand=hand,
        look_forward=fragments.get("look_forward"),
        brief=manner.brief,
        nothing_of_mine=about.want_it != "no" and not (reflected.points() or about.put_right),
    )


def _put_right(reflected: Reflected) -> tuple[Interviewer, Content] | None:
    """Return the person to whom one thing is answered better, with the two fragments of it."""
    point = reflected.interview.reflection.put_right
    if point is None:
        return None
    topic = reflected.fragment("reflection.put_right.topic", point.topic, "topic", "topic")
    better = reflected.fragment("reflection.put_right.better", point.better, "better", "put_right")
    if topic is None or better is None:
        if better is not None:
            reflected.leave_out("reflection.put_right.better", point.better, WITHOUT_ITS_TOPIC)
        return None
    person = next(p for p in reflected.interview.interviewers if same_name(p.name, point.for_))
    return person, Content(person, {}, Hand(), topic, better)
