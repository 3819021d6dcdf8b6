"""Many people's share files as one table and one page, with consent kept and small groups hidden."""

from afterword.cohort.clusters import clustered_rate
from afterword.cohort.figures import SPLITS, CohortFigures, Group, Split, cohort_figures, split
from afterword.cohort.gathering import ROSTER, Gathered, Member, gather
from afterword.cohort.people import STANDINGS, Person, Standing, person
from afterword.cohort.small_groups import FEWEST, hidden

__all__ = [
    "FEWEST",
    "ROSTER",
    "SPLITS",
    "STANDINGS",
    "CohortFigures",
    "Gathered",
    "Group",
    "Member",
    "Person",
    "Split",
    "Standing",
    "clustered_rate",
    "cohort_figures",
    "gather",
    "hidden",
    "person",
    "split",
]
