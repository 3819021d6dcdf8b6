"""The Cohort page: how the people stand who share with this coach, and what came of it over all of them."""

from afterword.forms.cohort.page import CohortPage

__all__ = ["CohortPage"]
