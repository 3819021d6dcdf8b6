"""Measures two ways of doing a thing in turns, so that a busy moment of the machine falls on both."""

from collections.abc import Callable
from statistics import median
from time import perf_counter


def in_turns(rounds: int, **ways: Callable[[], object]) -> dict[str, float]:
    """Return the median seconds of each way over ``rounds`` turns, after one turn that is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(rounds + 1):
        for name, way in ways.items():
            began = perf_counter()
            way()
            if turn:
                taken[name].append(perf_counter() - began)
    return {name: median(times) for name, times in taken.items()}


def tell(medians: dict[str, float], floor: str) -> None:
    """Print each median in milliseconds, and how many times the floor's it is."""
    for name, seconds in medians.items():
        print(f"{name.replace('_', ' '):32} {1000 * seconds:9.2f} ms   {seconds / medians[floor]:5.2f} ×")
