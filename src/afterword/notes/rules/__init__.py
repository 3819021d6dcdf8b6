"""What a coach looks for in a note: one file a rule, and the one place where they are listed."""

from afterword.notes.rules import (
    capitals,
    copy,
    grammar,
    informal,
    language,
    late,
    length,
    names_recipient,
    no_contact,
    no_detail,
    off_limits,
    placeholder,
    relative_day,
    role_named,
    salutation,
    shared_skeleton,
    signed,
    spelling,
    subject,
    thanks_first,
    wrong_name,
)
from afterword.notes.rules.rule import Remark, Rule

RULES: tuple[Rule, ...] = (
    no_contact.RULE,
    language.RULE,
    placeholder.RULE,
    names_recipient.RULE,
    wrong_name.RULE,
    off_limits.RULE,
    thanks_first.RULE,
    no_detail.RULE,
    copy.RULE,
    signed.RULE,
    capitals.RULE,
    grammar.RULE,
    spelling.RULE,
    late.RULE,
    length.RULE,
    role_named.RULE,
    shared_skeleton.RULE,
    subject.RULE,
    salutation.RULE,
    informal.RULE,
    relative_day.RULE,
)
"""Every rule; where two of them speak of the same words, the earlier one is heard."""

__all__ = ["RULES", "Remark", "Rule"]
