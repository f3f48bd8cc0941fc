"""Changes that have to be indicated: under a licence that permits them, or where a publisher does."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.compare.model import Category, Edit, Relation
from licensecheck.credits.model import Evidence
from licensecheck.policy.checks.base import (
    Check,
    not_applicable,
    options_schema,
    passage_evidence,
    shortened,
    told_change,
)
from licensecheck.policy.decisions import decide
from licensecheck.policy.model import NOT_ASKED, Case, Decision, JudgedEdit, Problem, Rule, Status

__all__ = ["CHECK"]

_SHOWN = 10
_TRIVIAL = ("typography", "markup", "furniture", "truncated")
_SLIGHT = (
    "spelling",
    "numeral",
    "time",
    "place",
    "honorific",
    "date-format",
    "name-form",
    "typo",
    "headline",
)
_WHOLE = (Category.DIFFERENT_WORK, Category.TRANSLATION)


def run(case: Case) -> Iterable[Problem]:
    """One problem: permitted changes are indicated, or they are not."""
    text_rule = next((one for one in case.rule_set.rules if one.check == "text" and one.off is None), None)
    if case.facts.comparison.relation is Relation.DIFFERENT_WORK:
        why = f"{NOT_ASKED}the copy is another work than the original."
        return not_applicable(why) if text_rule else (_another_work(case),)
    edits = [edit for edit in case.facts.comparison.edits if _has_to_be_said(case, edit, text_rule)]
    if not edits:
        message = "Nothing was changed that the copy would have to say."
        return (Problem(Status.NOT_APPLICABLE if text_rule else Status.PASS, message),)
    problem = _said(case, edits, case.facts.credits.change_notice)
    return (problem if text_rule is None else _without_decisions(problem),)


def _has_to_be_said(case: Case, edit: Edit, text_rule: Rule | None) -> bool:
    """Beside a text rule only what that leaves to a person has to be told: what is not permitted is not
    mended by
    telling, and what the licensor permits without a note needs none.
    """
    if edit.category in case.rule.options["trivial"]:
        return False
    if text_rule is None:
        return True
    decided = decide(edit, text_rule.options, case.rule_set.relaxations, case.facts)
    return decided.decision is Decision.REVIEW


def _said(case: Case, edits: list[Edit], note: Evidence | None) -> Problem:
    if note is not None:
        decided = _decided(edits, Decision.ALLOWED, "the copy says that it was changed")
        return Problem(
            Status.PASS, f"The copy says that it was changed: {shortened(note.text)}.", (note,), edits=decided
        )
    slight = all(edit.category in case.rule.options["slight"] for edit in edits)
    noun = "change" if len(edits) == 1 else "changes"
    message = (
        f"The copy does not say that it was changed ({len(edits)} {noun}, the first: {_first(edits[0])})."
    )
    evidence = tuple(
        passage_evidence(edit.copy, "copy") if edit.copy.text else passage_evidence(edit.original, "source")
        for edit in edits[:_SHOWN]
        if edit.category not in _WHOLE
    )
    status, decision = (Status.REVIEW, Decision.REVIEW) if slight else (Status.FAIL, Decision.VIOLATION)
    return Problem(
        status, message, evidence, edits=_decided(edits, decision, "a change that the copy does not tell of")
    )


def _first(edit: Edit) -> str:
    if edit.category is Category.TRANSLATION:
        return "it is a translation"
    return told_change(edit)


def _another_work(case: Case) -> Problem:
    comparison = case.facts.comparison
    message = (
        f"This is not a copy of the original: {comparison.words_kept:,} of its {comparison.words:,} words"
        f" stand here."
    )
    decided = _decided(list(comparison.edits), Decision.VIOLATION, "not this article")
    return Problem(
        Status.FAIL, message, remedy="Check that both addresses are those of the same article.", edits=decided
    )


def _decided(edits: list[Edit], decision: Decision, reason: str) -> tuple[JudgedEdit, ...]:
    return tuple(JudgedEdit(edit=edit, decision=decision, reason=reason) for edit in edits)


def _without_decisions(problem: Problem) -> Problem:
    return Problem(problem.status, problem.message, problem.evidence, problem.remedy)


def _categories(description: str, default: tuple[str, ...]) -> dict[str, object]:
    items = {"enum": [str(one) for one in Category]}
    return {"description": description, "type": "array", "items": items, "default": list(default)}


CHECK = Check(
    run=run,
    description="Changes are indicated in the copy: those that a text rule leaves to a person. Where no rule"
    " of the set compares the text, every change is permitted, has to be indicated, and this rule decides"
    " the edits.",
    options=options_schema(
        {
            "trivial": _categories("Categories of edits that need not be indicated.", _TRIVIAL),
            "slight": _categories(
                "Categories that are left to a person where nothing else was changed.", _SLIGHT
            ),
        }
    ),
    example={"slight": ["spelling", "typo"]},
    speaks_of_relation=True,
)
