"""The roles in a pair, and the three questions to a reader."""

from pathlib import Path

from afterword.workshop.written import Written, read


class Role(Written):
    """Somebody's part in a pair."""

    name: str
    does: str


class Question(Written):
    """One of the three questions."""

    key: str
    asks: str


_SAID = read(Path(__file__).parent / "pairs.yaml")
ROLES: tuple[Role, ...] = tuple(Role.model_validate(one) for one in _SAID["roles"])
QUESTIONS: tuple[Question, ...] = tuple(Question.model_validate(one) for one in _SAID["questions"])
