"""The next business day where the interview took place, where that is, and when a follow-up fits."""

from afterword.deadlines.cities import Place, cities, city
from afterword.deadlines.due import due, follow_up_from, next_business_day

__all__ = ["Place", "cities", "city", "due", "follow_up_from", "next_business_day"]
