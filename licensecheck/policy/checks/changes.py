"""Changes that have to be indicated: under a licence that permits them, or where a publisher does."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.compare.model import Category, Edit, Relation
from licensecheck.credits.model import Evidence
from licensecheck.missing_parts import is_beginning, is_stretch_called_excerpt
from licensecheck.policy.checks.base import (
    SHOWN,
    Check,
    decided_as,
    not_applicable,
    options_schema,
    other_work,
    passage_evidence,
    shortened,
    told_change,
    told_languages,
)
from licensecheck.policy.decisions import decide
from licensecheck.policy.meanings import counted_kinds
from licensecheck.policy.model import NOT_ASKED, Basis, Case, Decision, JudgedEdit, Problem, Rule, Status
from licensecheck.quoted_words import ended

__all__ = ["CHECK"]

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
_SAY_TRANSLATED = "Say beside the text that it is a translation, and who made it."
_WHOLE = (Category.DIFFERENT_WORK, Category.TRANSLATION)


def run(case: Case) -> Iterable[Problem]:
    """One problem: permitted changes are indicated, or they are not."""
    text_rule = next((one for one in case.rule_set.rules if one.check == "text" and one.off is None), None)
    if case.facts.comparison.relation is Relation.DIFFERENT_WORK:
        why = f"{NOT_ASKED}the copy is another work than the original."
        return not_applicable(why) if text_rule else (_another_work(case),)
    edits = [edit for edit in case.facts.comparison.edits if _has_to_be_said(case, edit, text_rule)]
    if not edits:
        return (Problem(Status.NOT_APPLICABLE if text_rule else Status.PASS, _nothing_to_say(case, text_rule)),)
    problem = _said(case, edits, case.facts.credits.change_notice)
    return (problem if text_rule is None else _beside_text_rule(problem, edits),)


def _nothing_to_say(case: Case, text_rule: Rule | None) -> str:
    """Why the copy need not say that it was changed: nothing was, or what was is not mended by saying so alone."""
    forbidden = [one for one in _decisions(case, text_rule) if one.decision is Decision.VIOLATION]
    if not forbidden:
        return "Nothing was changed that the copy would have to say."
    if all(one.cure for one in forbidden):
        return "Which changes a note would mend is told with each of them."
    return "A note on the changes would not mend what is not permitted."


def _decisions(case: Case, text_rule: Rule | None) -> Iterable[JudgedEdit]:
    """What the text rule decides of the edits that it speaks of and that are not trivial."""
    passed_over = (*case.rule.options["trivial"], Category.HEADLINE)
    edits = [edit for edit in case.facts.comparison.edits if edit.category not in passed_over]
    return [_decide(case, edit, text_rule) for edit in edits if text_rule is not None]


def _has_to_be_said(case: Case, edit: Edit, text_rule: Rule | None) -> bool:
    """Beside a text rule only what that leaves to a person has to be told: what is not permitted is not mended by
    telling, and what the licensor permits without a note needs none.
    """
    if edit.category in case.rule.options["trivial"] or _is_told_as_excerpt(case, edit):
        return False
    return text_rule is None or _decide(case, edit, text_rule).decision is Decision.REVIEW


def _is_told_as_excerpt(case: Case, edit: Edit) -> bool:
    """Whether a beginning is missing in a copy that says that it is an excerpt: no more has to be said of it."""
    compared = case.facts.comparison
    return is_beginning(edit, compared) and is_stretch_called_excerpt(compared, case.facts.credits.excerpt_notice)


def _decide(case: Case, edit: Edit, text_rule: Rule) -> JudgedEdit:
    return decide(edit, text_rule.options, case.rule_set.relaxations, case.facts)


def _said(case: Case, edits: list[Edit], note: Evidence | None) -> Problem:
    if note is not None:
        decided = decided_as(edits, Decision.ALLOWED, "the copy says that it was changed")
        return Problem(
            Status.PASS, ended(f"The copy says that it was changed: {shortened(note.text)}"), (note,), edits=decided
        )
    slight = all(edit.category in case.rule.options["slight"] for edit in edits)
    evidence = tuple(
        passage_evidence(edit.copy, "copy") if edit.copy.text else passage_evidence(edit.original, "source")
        for edit in edits[:SHOWN]
        if edit.category not in _WHOLE
    )
    status, decision = (Status.REVIEW, Decision.REVIEW) if slight else (Status.FAIL, Decision.VIOLATION)
    decided = decided_as(edits, decision, "a change that the copy does not tell of")
    remedy = _SAY_TRANSLATED if any(edit.category is Category.TRANSLATION for edit in edits) else None
    untold = tuple(one._replace(untold=True) for one in decided)
    return Problem(status, _untold(case, edits), evidence, remedy, edits=untold)


def _untold(case: Case, edits: list[Edit]) -> str:
    if any(edit.category is Category.TRANSLATION for edit in edits):
        languages = told_languages(case.facts.comparison.languages)
        return f"The copy is in another language{languages}, and does not say that it is a translation."
    granted_by = "The licence lets" if case.rule.basis is Basis.LICENCE else "The publisher lets"
    told = (
        f"{told_change(edits[0])}, which is not told"
        if len(edits) == 1
        else f"{len(edits):,} changes are not told ({counted_kinds(edits)})"
    )
    return f"{granted_by} you change the text, but the copy has to say so: {told}."


def _another_work(case: Case) -> Problem:
    decided = decided_as(case.facts.comparison.edits, Decision.VIOLATION, "not this article")
    message, remedy = other_work(case.facts.comparison, may_translate=True)
    return Problem(Status.FAIL, message, remedy=remedy, edits=decided)


def _beside_text_rule(problem: Problem, edits: list[Edit]) -> Problem:
    """The same where another rule decides the edits: saying what was changed does not make it permitted."""
    if problem.status is Status.PASS:
        return problem._replace(edits=())
    kinds = counted_kinds(edits)
    message = (
        "If the change may stay, the copy has to say that it was made."
        if len(edits) == 1
        else f"If the {len(edits):,} changes may stay, the copy has to say that they were made ({kinds})."
    )
    return Problem(problem.status, message, problem.evidence, _ONLY_IF_PERMITTED)


_ONLY_IF_PERMITTED = (
    "A note alone permits no change. Only if the author or publisher agrees to it, say below the text what was changed."
)


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
