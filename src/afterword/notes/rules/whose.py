"""Of whom a sentence speaks where a figure or an employer stands: of whoever writes, or of somebody else."""

import re

_KIN = (
    r"(?:grand)?(?:mother|father|mum|mom|dad|parents|son|daughter)|nan|gran|grandad|wife|husband|partner|sister|brother|"
    r"aunt|auntie|uncle|cousin|niece|nephew|family|neighbour|neighbor|friend|teacher|landlady|children|kids|boy|girl"
)
_PEOPLE = (
    r"people|patients|customers|guests|clients|callers|passengers|visitors|residents|readers|families|children|pupils"
)
_SOMEBODY = r"(?:an?|one|the|my (?:\w+ )?)(?: \w+)? ?(?:man|woman|boy|girl|customer|patient|guest|client|caller|passenger|lady|gentleman)"
_DOES = r"(?=,? (?:who|had|has|have|was|were|is|are|kept|ran|sold|drove|taught|still|used|came|once|(?:[a-z]+ed))\b)"
_SUBJECT = re.compile(
    rf"\b(?:(?P<own>I|[Ww]e|me|us)|[Hh]e|[Ss]he|[Tt]hey|who|[Mm]y (?:\w+ )?(?:{_KIN}){_DOES}|(?<!my )(?<!our )(?<!My )(?<!Our )(?:{_PEOPLE}){_DOES}|"
    rf"(?:{_PEOPLE})(?= (?:had|have|has)(?: not| never|n['’]t)\b)|"
    rf"(?i:{_SOMEBODY}){_DOES}|(?i:somebody|someone|anybody|nobody){_DOES})\b"
)
_ONESELF_WHO = re.compile(r"\b(?:[Aa]s (?:an?|some(?:body|one))|I am|I['’]m|I was)\b[^,;]*$")


def of_others(sentence: str, place: int) -> bool:
    """Whether what stands at ``place`` is told of others: “my mother, who worked there for 30 years”."""
    last = None
    for last in _SUBJECT.finditer(sentence, 0, place):  # noqa: B007  (the nearest before it counts)
        pass
    if last is None or last["own"]:
        return False
    return not (last.group() == "who" and _ONESELF_WHO.search(sentence, 0, last.start()))
