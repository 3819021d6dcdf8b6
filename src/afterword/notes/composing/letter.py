"""Writes one thank-you: which parts it has, in which order, and what it leaves out to stay short."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from afterword.notes.composing.dealing import Hand
from afterword.notes.composing.fitting import fitting
from afterword.notes.composing.fragment import Fragment
from afterword.notes.composing.frames import Chooser
from afterword.notes.composing.points import Point, meets_need
from afterword.notes.wording import words as wording
from afterword.records import Interviewer

ROOM = 125
"""Words of the paragraphs beyond which parts are left out; greeting and contact lines make some fifteen more."""
FEW = 36
"""With fewer words than these a note looks as if it took no thought: it says a sentence more."""
LEFT_OUT = ("second", "need", "moment", "wish", "main", "lines", "put_right", "promised")
"""What a note does without, in this order, until it is short enough."""
BRIEF = 3
"""So many of these a brief note does without from the start."""
ON_A_CARD = 2
"""So many a card written by hand: it keeps the moment."""
SHORTEST = 4
"""So many of these a person who asks for a shorter note can lose; the thanks and the main point stay."""


NOT_SAID_YET = ("new_point", "skill")
_BARE = 2
"""Words of a bare noun."""


class Content(NamedTuple):
    """All that one note can say."""

    person: Interviewer
    fragments: Mapping[str, Fragment]
    hand: Hand
    topic: Fragment | None = None
    """What was spoken about that can be answered better."""
    better: Fragment | None = None
    look_forward: Fragment | None = None
    brief: bool = False
    swapped: str = ""
    """Why the main point is another than was dealt; empty where it is the one that was dealt."""
    given_up: Point | None = None
    """A point marked for this reader that another note has, and without which the two are not too much alike."""
    nothing_of_mine: bool = False
    """The reflection holds nothing that the writer could say of themselves to anybody."""
    pass_on: tuple[tuple[Interviewer, Fragment | None], ...] = ()
    """Colleagues without a note of their own to whom this one carries a line, with what they told."""


class Told(NamedTuple):
    """What a note says between the salutation and the sign-off."""

    paragraphs: list[str]
    without: int
    """How many of ``LEFT_OUT`` it does without."""

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(len(paragraph.split()) for paragraph in self.paragraphs)


def paragraphs(content: Content, chooser: Chooser, without: int | None = None, *, shorter: bool = False) -> Told:
    """Return the note's paragraphs, without salutation and closing lines.

    Args:
        content: what it can say.
        chooser: what chooses its frames.
        without: how many of ``LEFT_OUT`` it did without before something was asked to change; None to find out.
        shorter: whether it was asked to be shorter than it would be.
    """
    if without is None:
        return _short_enough(content, chooser)
    if shorter:
        without = _shorter(content, chooser.as_usual(), without)
    return _told(content, chooser, without)


def _short_enough(content: Content, chooser: Chooser) -> Told:
    brief = ON_A_CARD if {"card", "warm"} <= chooser.moods else BRIEF
    counts = range(brief if content.brief else 0, len(LEFT_OUT) + 1)
    for without in counts:
        attempt = chooser.fresh()
        told = _told(content, attempt, without)
        if told.words <= ROOM or without == counts[-1]:
            chooser.used, chooser.named = attempt.used, attempt.named
            return told
    raise AssertionError("the last count is always taken")


def _shorter(content: Content, chooser: Chooser, without: int) -> int:
    """Leave out what a brief note leaves out; where that makes no difference, the next that does."""
    before = _told(content, chooser.fresh(), without).words
    counts = range(max(without + 1, BRIEF), SHORTEST + 1)
    return next((n for n in counts if _told(content, chooser.fresh(), n).words < before), without)


def _told(content: Content, chooser: Chooser, without: int) -> Told:
    found = _parts(content, chooser, frozenset(LEFT_OUT[:without]))
    short = Told([" ".join(filter(None, sentences)) for sentences in found], without)
    if short.words < FEW:
        found[0].append(chooser.sentence("more"))
    if short.words + len(found[0][-1].split()) < FEW:
        found[-1].append(chooser.sentence("offer"))
    said = [" ".join(filter(None, sentences)) for sentences in found]
    return Told([paragraph for paragraph in said if paragraph], without)


def _parts(content: Content, chooser: Chooser, without: frozenset[str]) -> list[list[str]]:
    wished = None if "wish" in without else content.look_forward
    opening = _opening(content, chooser)
    moment = "" if "moment" in without else said(chooser, "moment", content.fragments.get("moment"))
    points = _points(content, chooser, without)
    better = [] if "put_right" in without else _put_right(content, chooser)
    lines = [] if "lines" in without else [pass_on(chooser, *line) for line in content.pass_on]
    promised = "" if "promised" in without else said(chooser, "promised", content.fragments.get("promised"))
    return [[opening, moment], points, better, lines, [promised, *_ending(chooser, wished)]]


def pass_on(chooser: Chooser, person: Interviewer, learned: Fragment | None) -> str:
    """Return a line to a colleague who gets no note of their own."""
    telling = chooser.telling(person=person.called)
    return said(telling, "pass_on", learned) or telling.sentence("plain_pass_on")


def _opening(content: Content, chooser: Chooser) -> str:
    learned = content.fragments.get("learned")
    fits = fitting(learned, "opening") if learned else {}
    fits = {"told": fits["told"]} if "told" in fits else fits
    told = learned and chooser.sentence("opening", fits, at_end=learned.breaks, rather_name=["role"])
    return told or chooser.sentence("plain_opening", rather_name=["role"])


def said(chooser: Chooser, part: str, fragment: Fragment | None, *, like: str = "", **naming: Iterable[str]) -> str:
    """Return the sentence that a fragment makes in a part of the note; empty where there is none.

    ``like`` names the part whose frames take fragments in the same way, where it is another one.
    """
    if fragment is None:
        return ""
    return chooser.sentence(part, fitting(fragment, like or part), at_end=fragment.breaks, **naming)  # type: ignore[arg-type]


def _points(content: Content, chooser: Chooser, without: frozenset[str]) -> list[str]:
    """The main point, after the need that it meets where there is one, and a second point."""
    point, need = content.hand.main, content.fragments.get("cares_about")
    needed = ""
    if point and need and "need" not in without and meets_need(point, content.person) and not _echoes(point, need):
        needed = said(chooser, "need", need)
    main = "" if "main" in without else _point(chooser, point, after_need=bool(needed), alone=True)
    second = "" if "second" in without else _point(chooser, content.hand.second, after=point, alone=not main)
    return [needed if main else "", main, second]


def _echoes(point: Point, need: Fragment) -> bool:
    """“You want someone who is not afraid of silence. I am not afraid of silence.”: once is enough."""
    return " " in need.as_heard and f" {need.as_heard} " in f" {point.fragment.as_heard} "


def _point(
    chooser: Chooser, point: Point | None, *, after_need: bool = False, after: Point | None = None, alone: bool = False
) -> str:
    """Say a point; “also” only after another one, and that it is new only once."""
    if point is None:
        return ""
    part = "strength_for_need" if after_need and point.part == "strength" else point.part
    if after_need and part == "new_point":
        part = "new_point_for_need"
    if part == "strength" and after is not None:
        part = "strength_too"
    if part == "skill" and alone:
        part = "skill_alone"
    if point.part == "new_point" and after is not None and after.part in NOT_SAID_YET:
        part = "another_point"
    return said(chooser, part, point.fragment, like=point.part)


def _put_right(content: Content, chooser: Chooser) -> list[str]:
    if content.topic is None or content.better is None:
        return []
    return [said(chooser.telling(topic=content.topic.text), "put_right", content.better)]


def _ending(chooser: Chooser, wished: Fragment | None) -> list[str]:
    """Say what one would look forward to, or else that one would like the job, or wish them well."""
    wish = _wish(chooser, wished)
    unnamed = {"role", "company"} - chooser.named
    if not wish or unnamed:
        return [wish, chooser.sentence("close", name=unnamed)]
    return [wish, chooser.sentence("next_step")]


def _wish(chooser: Chooser, wished: Fragment | None) -> str:
    if wished is None:
        return ""
    fits = fitting(wished, "look_forward")
    if _is_bare(wished):
        fits = {"bare": wished.text, **{shape: text for shape, text in fits.items() if shape != "noun"}}
    unnamed = {"role", "company"} - chooser.named
    return chooser.sentence("look_forward", fits, name=unnamed, at_end=wished.breaks)


def _is_bare(fragment: Fragment) -> bool:
    """“Trees” or “small boats”: what one is drawn by, and can't look forward to."""
    words = fragment.text.casefold().split()
    opens = wording("en", "articles") | wording("en", "determiners")
    return fragment.shape == "noun" and len(words) <= _BARE and words[0] not in opens
