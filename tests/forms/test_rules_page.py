"""What the coach looks for, as a page."""

from html import escape

from afterword.forms.rules import RulesPage
from afterword.notes.rules import RULES, Rule


def _shown(page: RulesPage) -> dict[str, str]:
    """What each part of the page says."""
    parts = {"must": page.musts(), "should": page.shoulds(), "tip": page.tips()}
    return {severity: part.children[2].value for severity, part in parts.items()}


def test_every_rule_stands_in_its_part_with_reason_and_source() -> None:
    """In the words of the rule itself, safe to show."""
    shown = _shown(RulesPage())

    def stands(rule: Rule) -> bool:
        said = f"<strong>{escape(rule.looks_for)}</strong> {escape(rule.reason)}"
        return said in shown[rule.severity]

    assert [rule.id for rule in RULES if not stands(rule)] == []
    assert sum(text.count("<li>") for text in shown.values()) == len(RULES)


def test_a_source_is_a_link_that_is_followed_only_when_it_is_pressed() -> None:
    """It opens beside the page, and the other side does not learn from where."""
    must = _shown(RulesPage())["must"]
    assert (
        '<a href="https://ee.columbia.edu/after-interview" target="_blank" rel="noreferrer">Columbia University</a>'
        in must
    )
    assert "Afterword’s own advice" in must
