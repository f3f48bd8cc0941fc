"""A category of edits as a page for people: what it means, and what rule sets decide of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from licensecheck.compare.model import Category
from licensecheck.policy.category_texts import EXPLANATIONS
from licensecheck.policy.decisions import PERMISSIONS, permitted_by
from licensecheck.policy.meanings import MEANING
from licensecheck.policy.model import Decision, Rule, RuleSet
from licensecheck.policy.paragraphs import Paragraph, laid_out

__all__ = ["explain_category"]

_DECISIONS: Final[Mapping[str, str]] = {
    "allowed": "allowed",
    "review": "review, a person has to decide",
    "violation": "violation",
    "allowed-with-notice": "allowed where the copy says that it is an excerpt and links to the whole, else review",
}
"""What the options of a text rule say of a category, in words."""


def explain_category(name: str, rule_sets: Iterable[RuleSet], width: int) -> Iterator[str]:
    """The lines on a category; nothing where there is none of that name, and for the one that is a rule's own."""
    if name not in list(Category) or name == Category.HEADLINE:
        return iter(())
    return laid_out(_page(Category(name), rule_sets), width)


def _page(category: Category, rule_sets: Iterable[RuleSet]) -> Iterator[Paragraph]:
    yield Paragraph(f"{category} is a category of edits: {MEANING[category]}.")
    yield Paragraph(EXPLANATIONS[category], rest="")
    yield Paragraph()
    for one in rule_sets:
        yield Paragraph(f"In {one.id}{_by_rule(category, one)}")
    yield Paragraph()
    yield Paragraph("licensecheck explain RULE says more of a rule.")


def _by_rule(category: Category, rule_set: RuleSet) -> str:
    rules = [rule for rule in rule_set.rules if rule.off is None]
    text = next((rule for rule in rules if rule.check == "text"), None)
    if text is not None:
        return f", by the rule {text.id}: {_decision(category, text, rule_set)}"
    notice = next((rule for rule in rules if rule.check == "change-notice"), None)
    if notice is not None:
        return f": changes are permitted; the rule {notice.id} asks that the copy says so"
    return ": no rule compares the text"


def _decision(category: Category, rule: Rule, rule_set: RuleSet) -> str:
    if category is Category.TRUNCATED:
        decision = str(rule.options["truncated"])
    else:
        decision = next((one for one in ("allowed", "review") if category in rule.options[one]), "violation")
    told = _DECISIONS[decision]
    if decision == Decision.ALLOWED:
        return told
    for name, categories in PERMISSIONS.items():
        permission = rule_set.relaxations.find(name) if category in categories else None
        if permission is not None:
            note = ", with a note" if permission.note else ""
            return f"{told}, by the licence; {permitted_by(permission)}{note}"
    return told
