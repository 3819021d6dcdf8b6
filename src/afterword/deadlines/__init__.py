"""The next business day where the interview took place."""

from afterword.deadlines.due import due, next_business_day

__all__ = ["due", "next_business_day"]
