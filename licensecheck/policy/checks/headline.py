"""The headline: its edits are decided by this rule's severity, not by the text rule."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from licensecheck.compare.model import Category, Edit
from licensecheck.policy.checks.base import Check, decided_as, options_schema, passage_evidence, shortened
from licensecheck.policy.decisions import permitted_by
from licensecheck.policy.model import Case, Decision, Problem, Severity, Status

__all__ = ["CHECK"]


def run(case: Case) -> Iterable[Problem]:
    """One problem: the headline is the original's, another, or was not found."""
    edits = [edit for edit in case.facts.comparison.edits if edit.category is Category.HEADLINE]
    if edits:
        return (_changed(case, edits),)
    if case.facts.comparison.title is not None:
        return (Problem(Status.PASS, "The headline is the original's."),)
    if not case.facts.source.title:
        return (Problem(Status.NOT_APPLICABLE, "The original's headline is not known."),)
    if case.rule.options["required"]:
        return (_absent(case),)
    return (
        Problem(
            Status.REVIEW, f"The headline {shortened(case.facts.source.title)} was not found in the copy."
        ),
    )


def _changed(case: Case, edits: list[Edit]) -> Problem:
    first = edits[0]
    change = f"The headline {shortened(first.original.text)} became {shortened(first.copy.text)}"
    evidence = (passage_evidence(first.copy, "copy"), passage_evidence(first.original, "source"))
    permission = case.rule_set.relaxations.find("headline")
    if permission is not None and (not permission.note or case.facts.credits.change_notice is not None):
        words = permitted_by(permission)
        return Problem(
            Status.PASS, f"{change}, {words}.", evidence, edits=decided_as(edits, Decision.ALLOWED, words)
        )
    if case.rule.options["elsewhere"] and _title_elsewhere(case):
        words = "the original's title is given elsewhere on the page"
        return Problem(
            Status.PASS, f"{change}, but {words}.", evidence, edits=decided_as(edits, Decision.ALLOWED, words)
        )
    if case.rule.severity is Severity.ERROR:
        return Problem(
            Status.FAIL, f"{change}.", evidence, edits=decided_as(edits, Decision.VIOLATION, "another headline")
        )
    words = f"another headline; the rule is only {_article(case.rule.severity)}"
    return Problem(
        Status.FAIL,
        f"{change}; this is only {_article(case.rule.severity)}.",
        evidence,
        edits=decided_as(edits, Decision.ALLOWED, words),
    )


def _absent(case: Case) -> Problem:
    title = shortened(case.facts.source.title or "")
    if _title_elsewhere(case):
        return Problem(Status.PASS, f"The original's title {title} is given on the page.")
    return Problem(Status.FAIL, f"The original's title {title} is not given in the copy.")


def _article(severity: Severity) -> str:
    return "a warning" if severity is Severity.WARNING else "for information"


def _title_elsewhere(case: Case) -> bool:
    """Do the original's title words stand anywhere a reader of the copy sees them (its credit line, say)?"""
    title = _plain(case.facts.source.title or "")
    return bool(title) and title in _plain(case.facts.copy.text)


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKC", text).casefold()
    return " ".join("".join(one if one.isalnum() else " " for one in letters).split())


CHECK = Check(
    run=run,
    description="Compares the headline. As an `error` another headline is a violation, else it is only said.",
    options=options_schema(
        {
            "required": {
                "description": "The original's title has to be given: without it the rule fails.",
                "type": "boolean",
                "default": False,
            },
            "elsewhere": {
                "description": "The original's title anywhere on the page is enough, in the credit line say.",
                "type": "boolean",
                "default": False,
            },
        }
    ),
    example={"required": True, "elsewhere": True},
    needs_same_work=True,
)
