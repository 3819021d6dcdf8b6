"""The next business day where the interview took place, and where that is."""

from afterword.deadlines.cities import Place, cities, city
from afterword.deadlines.due import due, next_business_day

__all__ = ["Place", "cities", "city", "due", "next_business_day"]
