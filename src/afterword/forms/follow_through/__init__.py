"""The Follow-through page: what is due now and next, what came of each interview, and the charts."""

from afterword.forms.follow_through.page import FollowThroughPage

__all__ = ["FollowThroughPage"]
