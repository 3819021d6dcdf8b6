"""Role cards for a practice interview, and what it becomes in the journal: never counted."""

from html import escape
from pathlib import Path
from typing import Any

from afterword.workshop.paper import paper
from afterword.workshop.written import Written, read


class Interviewing(Written):
    """Whom the interviewer plays."""

    name: str
    address_as: str
    title: str
    cares_about: str


class Card(Written):
    """A job, and the person who asks about it."""

    company: str
    role: str
    requirements: tuple[str, ...]
    interviewer: Interviewing
    manner: str
    tells: str
    asks: tuple[str, ...]


CARDS: tuple[Card, ...] = tuple(
    Card.model_validate(read(path)) for path in sorted((Path(__file__).parent / "cards").glob("*.yaml"))
)


def for_the_interviewer(card: Card) -> str:
    """Return the interviewer's side as HTML: who they are, what they ask, and the one thing to tell."""
    who = card.interviewer
    asks = "".join(f"<li>{escape(one)}</li>" for one in card.asks)
    return (
        f"<p>You are <strong>{escape(who.name)}</strong>, {escape(who.title)} at {escape(card.company)}. You ask to be "
        f"called {escape(who.address_as)}. {escape(card.manner)}</p><p>What you keep coming back to: "
        f"{escape(who.cares_about)}.</p><p>You ask:</p><ul>{asks}</ul>"
        f"<p><strong>Tell them at some point:</strong> {escape(card.tells)}</p>"
    )


def for_the_candidate(card: Card) -> str:
    """Return the candidate's side as HTML: the job and what it asks for, and nothing of what will be told."""
    needs = "".join(f"<li>{escape(one)}</li>" for one in card.requirements)
    return (
        f"<p>You apply to {escape(card.company)} as <strong>{escape(card.role)}</strong>. They are looking for someone "
        f"to:</p><ul>{needs}</ul><p>Answer as yourself, with what you have really done.</p>"
    )


def on_paper() -> str:
    """Return all cards as pages to print, each side on a page of its own."""
    sides = (
        f'<section class="new-page"><h2>{escape(card.role)}: {whose}</h2>{side(card)}</section>'
        for card in CARDS
        for whose, side in (("for the interviewer", for_the_interviewer), ("for the candidate", for_the_candidate))
    )
    return paper("Role cards for a practice interview", "".join(sides))


def as_typed(card: Card) -> dict[str, Any]:
    """Return the practice interview as the Reflect page holds one that was begun; it is never counted."""
    who = card.interviewer
    return {
        "application": {"company": card.company, "role": card.role, "requirements": list(card.requirements)},
        "interview": {"stage": "first", "format": "in person", "practice": True},
        "interviewers": [{"name": who.name, "address_as": who.address_as, "title": who.title}],
    }
