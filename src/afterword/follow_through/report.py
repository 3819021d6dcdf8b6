"""The Follow-through page as one HTML file: nothing is fetched, and it opens, prints and is read anywhere.

Every text that a person typed is escaped on its way in, and the file forbids its own browser to fetch anything.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from html import escape
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from afterword.deadlines.in_words import day_of
from afterword.follow_through.agenda import Agenda, agenda
from afterword.follow_through.asking import rows
from afterword.follow_through.charts import CHARTS, PARTS, REFLECTIONS
from afterword.follow_through.charts.as_html import STYLE, beside_list, colours, figure, grid
from afterword.follow_through.charts.chart import Chart, Traced
from afterword.follow_through.figures import Figures, figures
from afterword.follow_through.funnel import funnel
from afterword.follow_through.honesty import ASSOCIATION, still_missing
from afterword.follow_through.looking_back import LookingBack, ToImprove, looking_back
from afterword.follow_through.owed import moment
from afterword.follow_through.published import BESIDE_YOURS, CAUTION, beside
from afterword.follow_through.rows_in_words import COLUMNS, in_words
from afterword.follow_through.table import table
from afterword.follow_through.wording import difference_sentence
from afterword.records import Entry

if TYPE_CHECKING:
    import pandas as pd

TITLE = "Following through"
FETCHES_NOTHING = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"
PENDING = "What is still pending is counted as pending, and never dropped. A rate comes with the number behind it (n)."


class Facts(NamedTuple):
    """What the report is made from."""

    as_of: datetime
    todo: Agenda
    table: "pd.DataFrame"
    figures: Figures
    reflections: LookingBack


def report(records: Iterable[Entry], sent_texts: Mapping[str, Sequence[str]], as_of: datetime | None = None) -> str:
    """Return the report as of ``as_of`` (aware; by default now), as a whole HTML document.

    Args:
        records: interviews with what followed them.
        sent_texts: the bodies of the notes sent, by the interview's id, as ``Journal.sent_texts`` gives them.
        as_of: the moment; the file says it in its own time zone.
    """
    at, entries = as_of or moment(None), list(records)
    notes = table(entries, at)
    notes["number"] = range(len(notes))
    facts = Facts(at, agenda(entries, at), notes, figures(notes), looking_back(entries, sent_texts, at))
    parts = (_to_do(facts), *_charts(facts), _back(facts), _published(facts), _rows(facts))
    return _document(facts, "\n".join(parts))


def _document(facts: Facts, body: str) -> str:
    style = f"{_file('report.css')}{STYLE}{_colours()}"
    at = facts.as_of
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{FETCHES_NOTHING}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{TITLE}</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>{TITLE}</h1>
<p class="quiet">As of {day_of(at)} {at.year}, {at:%H:%M} ({at:%Z}). Practice interviews are not counted. {PENDING}</p>
{body}
</main>
<script>{_file("report.js")}</script>
</body>
</html>
"""


def _colours() -> str:
    dark = "@media (prefers-color-scheme: dark) { @media screen { :root"
    return colours(":root", dark) + " } }"


def _file(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _to_do(facts: Facts) -> str:
    lists = "".join(
        f"<h3>{escape(title)}</h3><ul>{''.join(f'<li>{escape(item.sentence)}</li>' for item in items)}</ul>"
        for title, items in facts.todo.lists
    )
    return f"<h2>What to do next</h2>{lists or '<p>Nothing is due.</p>'}"


def _charts(facts: Facts) -> Iterable[str]:
    for part in PARTS:
        yield f"<h2>{escape(part.title or 'How it is going')}</h2>"
        for name in part.names:
            yield _comparison(facts) if name == "outcomes" else _chart(CHARTS[name](facts.table), facts)


def _comparison(facts: Facts) -> str:
    """The chart of outcomes, once enough are known; before that, what is missing. The caution stands with both."""
    chart = CHARTS["outcomes"](facts.table)
    missing = still_missing(facts.figures.known, facts.figures.outcomes["pending"])
    if missing:
        return f"<h3>{escape(chart.title)}</h3><p>{escape(missing)}</p><p>{escape(ASSOCIATION)}</p>"
    return _chart(chart, facts, (difference_sentence(facts.figures), ASSOCIATION))


def _chart(chart: Chart, facts: Facts, below: Iterable[str] = ()) -> str:
    if not chart.n:
        return figure(chart, below)

    hint = '<p class="quiet on-screen">A number leads to the rows that it counts.</p>' if chart.behind else ""
    numbers = grid(chart.title, chart.columns, chart.rows, partial(_way_to_rows, facts.table, chart))
    return f"{figure(chart, below)}<details><summary>The figures behind it</summary>{hint}{numbers}</details>"


def _way_to_rows(notes: "pd.DataFrame", chart: Chart, number: Traced, row: int, column: int) -> str:
    counted = rows(notes, number.figure, **number.where)["number"]
    says = f"{chart.title} – {chart.rows[row][0]}, {chart.columns[column].lower()}"
    return f'<a href="#rows" data-rows="{_ranges(list(counted))}" data-says="{escape(says)}">{escape(number)}</a>'


def _ranges(numbers: list[int]) -> str:
    """Return ``0-3,7`` for 0, 1, 2, 3 and 7."""
    runs = [list(run) for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0])]
    return ",".join(f"{run[0][1]}-{run[-1][1]}" if len(run) > 1 else f"{run[0][1]}" for run in runs)


def _back(facts: Facts) -> str:
    charts = "".join(_chart(make(facts.reflections), facts) for make in REFLECTIONS.values())
    improve = "".join(f"<li>{escape(to_improve(one))}</li>" for one in facts.reflections.to_improve)
    listed = f"<ul>{improve}</ul>" if improve else "<p>Nothing was noted so far.</p>"
    return f"<h2>Looking back</h2>{charts}<h3>What you wanted to improve</h3>{listed}"


def to_improve(one: ToImprove) -> str:
    """Return what was to improve, after which interview, and whether it is done."""
    done = f" Done, {day_of(one.done_at)}." if one.done_at else ""
    end = "" if one.text.rstrip().endswith((".", "!", "?", "…")) else "."
    return f"{one.text.rstrip()}{end} ({one.company}, {day_of(one.on)} {one.on.year}.){done}"


def _published(facts: Facts) -> str:
    lines = beside_list(beside(facts.figures, funnel(facts.table)))
    return f"<h2>What others have published</h2><p>{escape(CAUTION)} {escape(BESIDE_YOURS)}</p>{lines}"


def _rows(facts: Facts) -> str:
    title = "Every note owed, with its interview: the rows behind the figures"
    said = '<p id="rows-said" role="status"></p><button id="rows-all" class="on-screen" hidden>Show all again</button>'
    lines = grid(title, tuple(COLUMNS), in_words(facts.table))
    return f'<details id="rows"><summary>{title}</summary>{said}{lines}</details>'
