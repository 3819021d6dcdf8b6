"""What the coach looks for: the list of rules as a page."""

from afterword.forms.rules.page import RulesPage

__all__ = ["RulesPage"]
