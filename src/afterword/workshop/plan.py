"""The session plans: what happens when, what to say, and what to watch for."""

from html import escape
from pathlib import Path

from afterword.workshop.paper import paper
from afterword.workshop.written import Written, read

_FOLDER = Path(__file__).parent / "plans"


class Block(Written):
    """One part of a session."""

    minutes: int
    name: str
    do: str
    say: tuple[str, ...]
    watch: str


class Plan(Written):
    """A session."""

    title: str
    materials: tuple[str, ...]
    blocks: tuple[Block, ...]

    def timed(self) -> list[tuple[str, Block]]:
        """Return each part with the minutes from the beginning at which it starts and ends."""
        start, found = 0, []
        for block in self.blocks:
            found.append((f"{start} to {start + block.minutes} min", block))
            start += block.minutes
        return found


PLANS: tuple[Plan, ...] = tuple(Plan.model_validate(read(path)) for path in sorted(_FOLDER.glob("*.yaml")))
"""The shortest first."""


def as_html(plan: Plan) -> str:
    """Return a plan as HTML."""
    parts = "".join(_block(when, block) for when, block in plan.timed())
    return f"<p><strong>Have ready:</strong> {escape(', '.join(plan.materials))}.</p>{parts}"


def on_paper(plan: Plan) -> str:
    """Return a plan as a page to print."""
    return paper(f"A session of {plan.title.lower()}", as_html(plan))


def _block(when: str, block: Block) -> str:
    say = "".join(f"<li>{escape(words)}</li>" for words in block.say)
    return (
        f"<section><h3>{escape(when)}: {escape(block.name)}</h3><p>{escape(block.do)}</p><ul>{say}</ul>"
        f"<p><strong>Watch for:</strong> {escape(block.watch)}</p></section>"
    )
