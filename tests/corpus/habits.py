"""How people type: with or without capitals and stops, from a notes app, with their thumbs, in the English of a place.

A habit changes how a fragment is typed and never what it says.
"""

import re
from random import Random
from typing import NamedTuple

AMERICAN = {
    "coloured": "colored", "colour": "color", "programme": "program", "centre": "center", "organise": "organize",
    "neighbours": "neighbors", "neighbour": "neighbor", "harbour": "harbor", "rumour": "rumor", "behaviour": "behavior",
    "licences": "licenses", "licence": "license", "metres": "meters", "millimetres": "millimeters", "litres": "liters",
    "mould": "mold", "per cent": "percent", "catalogued": "cataloged", "ageing": "aging",
    "paediatric": "pediatric", "parlour": "parlor", "sceptical": "skeptical", "anaesthetics": "anesthetics",
    "anaesthetic": "anesthetic", "anaesthesia": "anesthesia", "catalogue": "catalog", "afterwards": "afterward",
    "practising": "practicing", "localised": "localized", "localisation": "localization",
    "maths": "math", "Maths": "Math",
}  # fmt: skip
"""The banks are typed in British English."""
_AMERICAN = re.compile(rf"\b(?:{'|'.join(AMERICAN)})\b")
HABITS = (
    "plain", "plain", "plain", "plain", "plain", "stop", "sentence", "sentence", "capital", "bullet", "arrow",
    "number", "tidy list", "thumbs", "loud", "hasty", "leading", "leading", "caps",
)  # fmt: skip


class Typist(NamedTuple):
    """One person's way of typing."""

    habits: tuple[str, ...]
    """The habits that they mix."""
    american: bool
    """Whether they spell as in the United States."""

    def told(self, chance: Random, text: str) -> str:
        """Type what the reader told, as it follows “Thank you for telling me …”."""
        return self._typed(chance, text, lead=("", "me "))

    def remembered(self, chance: Random, text: str) -> str:
        """Type a moment, as it follows “I still think of …”."""
        return self._typed(chance, text, lead=("",))

    def mine(self, chance: Random, text: str) -> str:
        """Type what completes “I …”."""
        return self._typed(chance, text, lead=("I ",))

    def need(self, chance: Random, text: str) -> str:
        """Type what they are looking for."""
        return self._typed(chance, text, lead=("to ",) if _is_base(text) else ("",))

    def wish(self, chance: Random, text: str) -> str:
        """Type what one looks forward to."""
        return self._typed(chance, text, lead=("",))

    def thing(self, chance: Random, text: str) -> str:
        """Type a thing: what was promised, what was spoken about."""
        return self._typed(chance, text, lead=("",))

    def _typed(self, chance: Random, text: str, lead: tuple[str, ...]) -> str:
        text = _AMERICAN.sub(lambda found: AMERICAN[found[0]], text) if self.american else text
        habit = chance.choice(self.habits)
        if habit == "leading":
            chosen = chance.choice(lead)
            return chosen + text if _can_follow(chosen, text) else text
        return _HABIT[habit](text)


def typist(chance: Random, region: str) -> Typist:
    """Return somebody who writes in this place."""
    habits = tuple(chance.choice(HABITS) for _ in range(chance.choice((1, 1, 2))))
    return Typist(habits, american=region[:2] in ("US", "PH"))


def _is_base(text: str) -> bool:
    first = text.split()[0]
    return first in _VERBS


def _can_follow(lead: str, text: str) -> bool:
    if not lead.strip():
        return True
    if lead == "I ":
        first = text.split()[0]
        return text[:1].islower() and (first in _AFTER_I or first.endswith("ed") or first in _VERBS)
    if lead == "me ":
        return text.split()[0] in ("how", "why", "what", "that", "about")
    return text[:1].islower()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _shouted(text: str) -> str:
    """In capitals, where no name or number has to keep its own."""
    return text.upper() if text.islower() and not any(c.isdigit() for c in text) else text


_HABIT = {
    "plain": lambda text: text,
    "stop": lambda text: f"{text.rstrip('.')}.",
    "sentence": lambda text: f"{_capital(text)}." if text[-1] not in ".!?" else _capital(text),
    "capital": _capital,
    "bullet": lambda text: f"- {text}",
    "arrow": lambda text: f"→ {text}",
    "number": lambda text: f"1. {text}",
    "tidy list": lambda text: f"• {_capital(text.rstrip('.'))};",
    "thumbs": lambda text: text.replace("n't ", "nt "),
    "loud": lambda text: f"{text.rstrip('.')}!!",
    "hasty": lambda text: f"  {text}  ,",
    "caps": _shouted,
}
_VERBS = frozenset(
    """answer bake bring calm care chase check clean close coach cover cut dispense draft draw edit explain fill find
    finish fix forecast garden get handle help hire hold improve inspect interpret judge keep know lead look make
    manage measure milk notice nurse plan price rehome review run settle sit speak spot stay take talk teach test
    train translate turn wire work write""".split()
)
_AFTER_I = frozenset(
    """am have was had led ran wrote built grew came took made kept sold taught drove would stood sat found cut baked
    brought held drew rang went won gave set cooked passed hold speak drive know lost come cooked""".split()
)
