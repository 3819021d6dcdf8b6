"""What was sent, and what came of it: one table, rates with intervals, the agenda, the charts.

The charts stand apart (``afterword.follow_through.charts``): matplotlib is slow to load, and an agenda needs none.
"""

from afterword.follow_through.agenda import Agenda, Coming, Due, Overdue, agenda
from afterword.follow_through.figures import Figures, figures
from afterword.follow_through.honesty import ASSOCIATION, COMPARED_FROM, SMALLEST_GROUP
from afterword.follow_through.owed import FOLLOW_THROUGH, STATES, Owed, follow_through, owed
from afterword.follow_through.rates import Difference, Rate, difference, rate
from afterword.follow_through.table import COLUMNS, table

__all__ = [
    "ASSOCIATION",
    "COLUMNS",
    "COMPARED_FROM",
    "FOLLOW_THROUGH",
    "SMALLEST_GROUP",
    "STATES",
    "Agenda",
    "Coming",
    "Difference",
    "Due",
    "Figures",
    "Overdue",
    "Owed",
    "Rate",
    "agenda",
    "difference",
    "figures",
    "follow_through",
    "owed",
    "rate",
    "table",
]
