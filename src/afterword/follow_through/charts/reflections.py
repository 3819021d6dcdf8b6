"""What the reflections say over time: how interviews felt, what keeps coming up, which strengths were of use."""

from collections import Counter
from collections.abc import Sequence

from matplotlib.axes import Axes

from afterword.deadlines.in_words import day_of, month_of
from afterword.follow_through.charts.chart import Chart
from afterword.follow_through.charts.style import TEXT, Theme, cut, levels, say, scale, whole_numbers
from afterword.follow_through.looking_back import Felt, LookingBack, StrengthUsed, Unmet
from afterword.follow_through.wording import counted

FEELINGS = {1: "1, poor", 2: "2", 3: "3", 4: "4", 5: "5, great"}
MONTHS = 12
"""The most months drawn: the latest."""
MOST = 10
"""The most strengths and requirements drawn."""
LISTED = 500
"""The most interviews in the table of feelings: the latest."""


def feelings(found: LookingBack) -> Chart:
    """Return the chart of how interviews felt, month by month."""
    months = [one.month for one in found.by_month][-MONTHS:]
    return Chart(
        name="feelings",
        title="How your interviews felt",
        reads=_felt(found),
        n=len(found.felt),
        columns=("Interview", "Company", "How it felt"),
        rows=tuple((f"{day_of(f.on)} {f.on.year}", f.company, FEELINGS[f.feeling]) for f in found.felt[-LISTED:]),
        inches=2.2,
        draw=lambda axes, theme: _draw_felt(axes, theme, found, months),
    )


def unmet(found: LookingBack) -> Chart:
    """Return the chart of requirements that keep coming up, and for how many jobs nothing was set against them."""
    shown = found.unmet[:MOST]
    return Chart(
        name="unmet",
        title="Requirements that keep coming up",
        reads=_unmet(found.unmet),
        n=sum(one.jobs for one in found.unmet),
        columns=("Requirement", "Jobs that asked", "Without an answer of yours", "Companies without one"),
        rows=tuple((one.text, f"{one.jobs:,}", f"{one.unmet:,}", ", ".join(one.companies)) for one in found.unmet),
        inches=0.2 + 0.5 * max(len(shown), 1),
        draw=lambda axes, theme: _draw_unmet(axes, theme, shown),
    )


def strengths(found: LookingBack) -> Chart:
    """Return the chart of strengths, and in how many notes each was said."""
    never = found.never_used
    used = [one for one in found.strengths if one.notes]
    shown = [*used[: MOST - min(len(never), MOST // 2)], *never][:MOST]
    return Chart(
        name="strengths",
        title="Strengths you told of, and those you never did",
        reads=_strengths(found),
        n=len(found.strengths),
        columns=("Strength", "Notes sent that say it", "Interviews you noted it for", "Companies"),
        rows=tuple(
            (one.text, f"{one.notes:,}", f"{one.interviews:,}", ", ".join(one.companies)) for one in found.strengths
        ),
        inches=0.2 + 0.5 * max(len(shown), 1),
        draw=lambda axes, theme: _draw_strengths(axes, theme, shown),
    )


def _felt(found: LookingBack) -> str:
    if not found.felt:
        return "You have not noted so far how an interview felt."
    counts = Counter(one.feeling for one in found.felt)
    well, poorly = counts[4] + counts[5], counts[1] + counts[2]
    last = found.by_month[-1]
    latest = f" In {month_of(last.month)} the middle one of {last.n:,} was {last.median:g} of 5." if last.n > 1 else ""
    listed = f" The table lists the latest {LISTED}." if len(found.felt) > LISTED else ""
    more = f"{well:,} felt good (4 or 5), {counts[3]:,} in between and {poorly:,} poor (1 or 2)"
    return f"Of {counted(len(found.felt), 'interview')}, {more}.{latest}{listed}"


def _unmet(found: Sequence[Unmet]) -> str:
    if not found:
        return "No requirement has come up twice without an answer of yours."
    worst = found[0]
    answer = f"“{worst.text}” was asked for by {counted(worst.jobs, 'job')}, and for {worst.unmet:,} of them you noted"
    return f"{answer} no strength that meets it: worth preparing before the next interview."


def _strengths(found: LookingBack) -> str:
    if not found.strengths:
        return "You have noted no strength so far."
    never = found.never_used
    if len(found.strengths) == 1:
        told = "has not stood in a note that you sent so far" if never else "stands in a note that you sent"
        return f"You noted 1 strength, “{found.strengths[0].text}”: it {told}."
    if not never:
        return f"Each of your {counted(len(found.strengths), 'strength')} stands in a note that you sent."
    said = len(found.strengths) - len(never)
    example = f", such as “{never[0].text}”: a next note may have room for it"
    all_of_them = counted(len(found.strengths), "strength")
    return f"Of {all_of_them}, {said:,} stood in a note that you sent; {len(never):,} never did{example}."


def _draw_felt(axes: Axes, theme: Theme, found: LookingBack, months: list[str]) -> None:
    place = {month: number for number, month in enumerate(months)}
    dots = Counter((f"{f.on:%Y-%m}", f.feeling) for f in _within(found.felt, place))
    most, end = max(dots.values()), max(len(months) - 1, 1)
    start = -max(0.75, 0.22 * end)  # room for the words of the scale
    levels(axes, theme, tuple(FEELINGS.items()), end + 0.5, start=start)
    for (month, feeling), n in dots.items():
        axes.scatter(place[month], feeling, s=36 + 160 * (n - 1) / max(most, 8), color=theme.good, zorder=2)
        if n > 1:
            axes.annotate(f"{n:,}", (place[month], feeling), xytext=(0, 10), ha="center", textcoords="offset points",
                          color=theme.ink, fontsize=8, va="center")  # fmt: skip
    middle = [one for one in found.by_month if one.month in place]
    axes.plot([place[m.month] for m in middle], [m.median for m in middle], "_-", color=theme.fair,
              linewidth=1.4, markersize=16, markeredgewidth=2.4, zorder=3)  # fmt: skip
    axes.set_xlim(start, end + 0.5)
    axes.set_ylim(0.5, 5.6)
    step = -(-len(months) // 4)
    axes.set_xticks(range(0, len(months), step), [month_of(month).replace(" 20", " ’") for month in months[::step]])
    n = sum(dots.values())
    scale(axes, theme, f"month of the interview, n = {n:,} · dot: interviews\nbar and line: the middle of each month")


def _within(felt: Sequence[Felt], months: dict[str, int]) -> list[Felt]:
    return [one for one in felt if f"{one.on:%Y-%m}" in months]


def _draw_unmet(axes: Axes, theme: Theme, shown: Sequence[Unmet]) -> None:
    for place, one in enumerate(reversed(shown)):
        say(axes, theme, 0, place + 0.34, cut(axes, f"{one.text}", f": {one.unmet:,} of {one.jobs:,}"), TEXT)
        axes.barh(place, one.unmet, height=0.26, facecolor=theme.paper, edgecolor=theme.fair, hatch="////")
        if one.jobs > one.unmet:
            met = one.jobs - one.unmet
            axes.barh(place, met, left=one.unmet, height=0.26, facecolor=theme.good, edgecolor=theme.good)
    jobs = max(one.jobs for one in shown)
    _bars(axes, len(shown), jobs)
    scale(axes, theme, f"jobs that asked for it, n = {sum(one.jobs for one in shown):,}\nstriped: unmet · solid: met")


def _draw_strengths(axes: Axes, theme: Theme, shown: Sequence[StrengthUsed]) -> None:
    for place, one in enumerate(reversed(shown)):
        words = f": {counted(one.notes, 'note')}" if one.notes else ": never told"
        say(axes, theme, 0, place + 0.34, cut(axes, one.text, words), TEXT)
        if one.notes:
            axes.barh(place, one.notes, height=0.26, facecolor=theme.good, edgecolor=theme.good)
        else:
            axes.plot(0.0, place, "o", color=theme.fair, markerfacecolor=theme.paper, markersize=6, clip_on=False)
    _bars(axes, len(shown), max(max(one.notes for one in shown), 1))
    scale(axes, theme, f"notes sent that say it, n = {len(shown):,} strengths\nhollow dot: in no note so far")


def _bars(axes: Axes, lines: int, longest: int) -> None:
    whole_numbers(axes, longest)
    axes.set_ylim(-0.3, lines - 0.3)
