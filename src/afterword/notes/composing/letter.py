"""Writes one thank-you: which parts it has, in which order, and what it leaves out to stay short."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from afterword.notes.composing.dealing import Hand
from afterword.notes.composing.fitting import fitting
from afterword.notes.composing.fragment import Fragment
from afterword.notes.composing.frames import Chooser
from afterword.notes.composing.points import Point, meets_need
from afterword.records import Interviewer

ENOUGH = 150
"""Words of a body beyond which the second point, the close and the moment go, in this order."""


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
    nothing_of_mine: bool = False
    """The reflection holds nothing that the writer could say of themselves to anybody."""
    pass_on: tuple[tuple[Interviewer, Fragment | None], ...] = ()
    """Colleagues without a note of their own to whom this one carries a line, with what they told."""


def paragraphs(content: Content, chooser: Chooser) -> list[str]:
    """Return the note's paragraphs, without salutation and closing lines."""
    leaving_out: list[set[str]] = [set(), {"second"}, {"second", "close"}, {"second", "close", "moment"}]
    if content.brief:
        leaving_out = [{"second", "moment"}]
    for without in leaving_out:
        attempt = chooser.fresh()
        found = [" ".join(filter(None, p)) for p in _parts(content, attempt, without)]
        if sum(len(p.split()) for p in found) <= ENOUGH or without is leaving_out[-1]:
            chooser.used, chooser.named = attempt.used, attempt.named
            return [p for p in found if p]
    raise AssertionError("the last attempt is always taken")


def _parts(content: Content, chooser: Chooser, without: set[str]) -> list[list[str]]:
    look_forward = content.look_forward
    opening = _opening(content, chooser, role_now=look_forward is None)
    moment = "" if "moment" in without else _said(chooser, "moment", content.fragments.get("moment"))
    points = _points(content, chooser, second="second" not in without)
    promised = _said(chooser, "promised", content.fragments.get("promised"))
    missing = {"role"} - chooser.named
    wish = _said(chooser, "look_forward", look_forward, name=missing)
    close = _close(chooser, has_wish=bool(wish), long="close" in without)
    lines = [_pass_on(chooser, *line) for line in content.pass_on]
    return [[opening, moment], points, _put_right(content, chooser), [promised], lines, [wish, close]]


def _pass_on(chooser: Chooser, person: Interviewer, learned: Fragment | None) -> str:
    """A line to a colleague who gets no note of their own."""
    telling = chooser.telling(person=person.called)
    return _said(telling, "pass_on", learned) or telling.sentence("plain_pass_on")


def _opening(content: Content, chooser: Chooser, *, role_now: bool) -> str:
    learned = content.fragments.get("learned")
    role = ["role"]
    return (learned and _said(chooser, "opening", learned, name=role * role_now, rather_name=role)) or chooser.sentence(
        "plain_opening", name=role
    )


def _said(chooser: Chooser, part: str, fragment: Fragment | None, **naming: object) -> str:
    if fragment is None:
        return ""
    return chooser.sentence(part, fitting(fragment, part), at_end=fragment.breaks, **naming)  # type: ignore[arg-type]


def _points(content: Content, chooser: Chooser, *, second: bool) -> list[str]:
    return [*_main(content, chooser), _point(chooser, content.hand.second) if second else ""]


def _main(content: Content, chooser: Chooser) -> list[str]:
    """The main point, after the need that it meets where there is one."""
    point, need = content.hand.main, content.fragments.get("cares_about")
    if point is None:
        return []
    if need is None or not meets_need(point, content.person):
        return [_point(chooser, point)]
    said = _said(chooser, "need", need)
    part = "strength_for_need" if said and point.part == "strength" else point.part
    return [said, _said(chooser, part, point.fragment)]


def _point(chooser: Chooser, point: Point | None) -> str:
    return "" if point is None else _said(chooser, point.part, point.fragment)


def _put_right(content: Content, chooser: Chooser) -> list[str]:
    if content.topic is None or content.better is None:
        return []
    chooser = chooser.telling(topic=content.topic.text)
    return [_said(chooser, "put_right", content.better)]


def _close(chooser: Chooser, *, has_wish: bool, long: bool) -> str:
    unnamed = {"company"} - chooser.named
    return chooser.sentence("close", name=unnamed) if unnamed or not (has_wish or long) else ""


def body(salutation: str, written: list[str], sign_off: str, contact: list[str]) -> str:
    """Return the note's body, from the salutation to the contact lines."""
    text = "\n\n".join([salutation, *written, "\n".join([sign_off, *contact])])
    return re.sub(r"[ \t]+\n", "\n", text) + "\n"
