"""The first words on a copy: its verdict, what a person has approved of it, or that it is no copy at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from licensecheck.compare.model import Category, Relation
from licensecheck.policy.model import Decision, Severity, Status, Verdict
from licensecheck.report.phrases import HEADLINES, counted

if TYPE_CHECKING:
    from licensecheck.policy.model import Basis
    from licensecheck.report.model import Report

__all__ = ["Headline", "headline", "used_waivers", "waived_rules"]

_MEANINGS: Final = {
    (Relation.DIFFERENT_WORK, Verdict.VIOLATION): "This is not a copy of that article.",
    (Relation.TRANSLATION, Verdict.VIOLATION): "This is in another language than the article, and no copy of it.",
    (Relation.TRANSLATION, Verdict.REVIEW): "This is in another language than the article; a person has to compare it.",
    (Relation.EXCERPT, Verdict.COMPLIANT): "This is a faithful, properly credited excerpt, and says so.",
    (Relation.TRUNCATED, Verdict.COMPLIANT): "This is a properly credited part of the article, as the rules permit.",
}
_APPROVED: Final = "What it does not keep, somebody has approved."


class Headline(NamedTuple):
    """The verdict in words, its style, and what it means."""

    word: str
    style: str
    meaning: str


def headline(report: Report) -> Headline:
    """What a report begins with."""
    word, style, meaning = HEADLINES[report.verdict]
    if not (report.verdict is Verdict.VIOLATION and _may_be_translated(report)):
        meaning = _MEANINGS.get((report.relation, report.verdict), meaning)
    count = used_waivers(report)
    if count and report.verdict is Verdict.COMPLIANT:
        return Headline(f"{word}, with {counted(count, 'waiver')}", style, _APPROVED)
    return Headline(word, style, meaning)


def _may_be_translated(report: Report) -> bool:
    """Whether another language is none of what is wrong with a copy, or only has to be told."""
    whole = [one for one in report.edits if one.edit.category is Category.TRANSLATION]
    return any(one.untold or one.decision is not Decision.VIOLATION for one in whole)


def used_waivers(report: Report) -> int:
    """How many waivers cover something of this copy."""
    return sum(use.state == "used" for use in report.waivers)


def waived_rules(report: Report, basis: Basis) -> tuple[str, ...]:
    """The titles of a layer's rules that are not met and that somebody has waived."""
    found = (one for one in report.findings if one.waiver is not None and one.severity is Severity.ERROR)
    open_ = {Status.FAIL, Status.REVIEW}
    return tuple(dict.fromkeys(one.title for one in found if one.basis is basis and one.status in open_))
