"""A category of edits as a page for people: what it means, and what rule sets decide of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from licensecheck.compare.model import Category
from licensecheck.policy.decisions import MEANING, PERMISSIONS, permitted_by
from licensecheck.policy.fault import printable
from licensecheck.policy.model import Decision, Rule, RuleSet

__all__ = ["explain_category"]


def explain_category(name: str, rule_sets: Iterable[RuleSet]) -> Iterator[str]:
    """The lines on a category; nothing where there is none of that name, and for the one that is a rule's own."""
    if name not in list(Category) or name == Category.HEADLINE:
        return
    category = Category(name)
    yield f"{name} is a category of edits: {MEANING[category]}."
    yield ""
    for one in rule_sets:
        rule = next((rule for rule in one.rules if rule.check == "text" and rule.off is None), None)
        if rule is not None:
            yield printable(f"In {one.id}, by the rule {rule.id}: {_decision(category, rule, one)}")
    yield ""
    yield "licensecheck explain RULE says more of a rule."


def _decision(category: Category, rule: Rule, rule_set: RuleSet) -> str:
    if category is Category.TRUNCATED:
        decision = str(rule.options["truncated"])
    else:
        decision = next((one for one in ("allowed", "review") if category in rule.options[one]), "violation")
    if decision == Decision.ALLOWED:
        return decision
    for name, categories in PERMISSIONS.items():
        permission = rule_set.relaxations.find(name) if category in categories else None
        if permission is not None:
            note = ", with a note" if permission.note else ""
            return f"{decision} by the licence, {permitted_by(permission)}{note}"
    return decision
