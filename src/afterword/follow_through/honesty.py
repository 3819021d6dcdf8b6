"""When figures are shown at all, and the sentences that stand beside every comparison."""

ASSOCIATION = (
    "These figures show what went together, not what caused what. Somebody who sends every note on time may also "
    "have prepared more, wanted the job more, or felt the interview go well, and any of these can bring a good "
    "answer by itself. No controlled study of thank-you notes and hiring is known."
)

COMPARED_FROM = 10
"""Known outcomes from which on a person's own page compares them."""

SMALLEST_GROUP = 5
"""Known outcomes that each of two groups needs before their difference is given."""


def still_missing(known: int, waiting: int) -> str:
    """Say what is missing before outcomes are compared; nothing where they can be."""
    if known >= COMPARED_FROM:
        return ""
    so_far = "none is known" if known == 0 else f"{known} {'is' if known == 1 else 'are'} known"
    to_come = f" {_interviews(waiting)} still waiting for an answer." if waiting else ""
    return f"Outcomes are compared from {COMPARED_FROM} known answers on; so far {so_far}.{to_come}"


def _interviews(n: int) -> str:
    return "1 interview is" if n == 1 else f"{n} interviews are"


def too_small(known: dict[str, int]) -> str:
    """Name the groups that are too small for a difference; nothing where none is."""
    small = [f"“{name}” has {n}" for name, n in known.items() if n < SMALLEST_GROUP]
    if not small:
        return ""
    return f"A difference is given where each group has {SMALLEST_GROUP} known answers or more: {', '.join(small)}."
