"""What was sent, and what came of it: one table, rates with intervals, the agenda, the charts.

The charts stand apart (``afterword.follow_through.charts``): matplotlib is slow to load, and an agenda needs none.
"""

from afterword.follow_through.agenda import Agenda, Coming, Due, Question, agenda
from afterword.follow_through.asking import rows
from afterword.follow_through.definitions import DEFINITIONS
from afterword.follow_through.figures import Figures, figures
from afterword.follow_through.funnel import Step, funnel
from afterword.follow_through.honesty import ASSOCIATION, COMPARED_FROM, SMALLEST_GROUP
from afterword.follow_through.looking_back import LookingBack, looking_back
from afterword.follow_through.overdue import Overdue
from afterword.follow_through.owed import FOLLOW_THROUGH, STATES, Owed, follow_through, owed
from afterword.follow_through.parts import BY, Part, parts
from afterword.follow_through.rates import Difference, Rate, difference, rate
from afterword.follow_through.table import COLUMNS, table
from afterword.follow_through.time_to_answer import Answered, time_to_answer

__all__ = [
    "ASSOCIATION",
    "BY",
    "COLUMNS",
    "COMPARED_FROM",
    "DEFINITIONS",
    "FOLLOW_THROUGH",
    "SMALLEST_GROUP",
    "STATES",
    "Agenda",
    "Answered",
    "Coming",
    "Difference",
    "Due",
    "Figures",
    "LookingBack",
    "Overdue",
    "Owed",
    "Part",
    "Question",
    "Rate",
    "Step",
    "agenda",
    "difference",
    "figures",
    "follow_through",
    "funnel",
    "looking_back",
    "owed",
    "parts",
    "rate",
    "rows",
    "table",
    "time_to_answer",
]
