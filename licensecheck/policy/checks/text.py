"""The text itself: every edit is decided, and the worst decision is the finding."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.compare.model import Category, Relation
from licensecheck.credits.model import Evidence
from licensecheck.policy.checks.base import Check, options_schema, passage_evidence, told_change
from licensecheck.policy.decisions import decide, permitted_by
from licensecheck.policy.model import Case, Decision, JudgedEdit, Problem, Status

__all__ = ["CHECK", "said_of"]

_SHOWN = 10
_HOUSE_STYLE = ("spelling", "numeral", "time", "place", "honorific", "date-format", "name-form", "typo")
_STATUS = {Decision.VIOLATION: Status.FAIL, Decision.REVIEW: Status.REVIEW}


def run(case: Case) -> Iterable[Problem]:
    """One problem for the whole text, with the decision on every edit but the headline's."""
    comparison = case.facts.comparison
    if comparison.relation in (Relation.DIFFERENT_WORK, Relation.TRANSLATION):
        return (_other_work(case),)
    edits = tuple(_judged(case))
    return (said_of(edits) or Problem(Status.PASS, _unchanged(case, edits), edits=edits),)


def said_of(edits: tuple[JudgedEdit, ...]) -> Problem | None:
    """What has to be said of some decided edits, `None` where all of them are allowed."""
    for decision, status in _STATUS.items():
        found = [edit for edit in edits if edit.decision is decision]
        if found:
            return Problem(status, _message(found, edits), _evidence(found), edits=edits)
    return None


def _judged(case: Case) -> Iterable[JudgedEdit]:
    for edit in case.facts.comparison.edits:
        if edit.category is not Category.HEADLINE:
            yield decide(edit, case.rule.options, case.rule_set.relaxations, case.facts)


def _other_work(case: Case) -> Problem:
    comparison = case.facts.comparison
    edits = tuple(_judged(case))
    if comparison.relation is Relation.DIFFERENT_WORK:
        message = (
            f"This is not a copy of the original: {comparison.words_kept:,} of its {comparison.words:,} words"
            " stand here."
        )
        remedy = "Check that both addresses are those of the same article."
        return Problem(Status.FAIL, message, remedy=remedy, edits=edits)
    permission = case.rule_set.relaxations.find("translation")
    if permission is not None:
        message = f"This is a translation, {permitted_by(permission)}; a person has to compare it."
        return Problem(Status.REVIEW, message, edits=edits)
    remedy = "Ask the author or publisher for permission to publish a translation."
    return Problem(
        Status.FAIL, "This is a translation, which the licence does not permit.", remedy=remedy, edits=edits
    )


def _message(found: list[JudgedEdit], edits: tuple[JudgedEdit, ...]) -> str:
    first, count = found[0], len(found)
    verb = "is not permitted" if first.decision is Decision.VIOLATION else "has to be looked at by a person"
    text = (
        f"One change {verb}"
        if count == 1
        else f"{count} changes {verb.replace('is', 'are', 1).replace('has', 'have', 1)}"
    )
    waiting = sum(edit.decision is Decision.REVIEW for edit in edits)
    more = f" {waiting} more to be looked at." if waiting and first.decision is Decision.VIOLATION else ""
    return f"{text}: {told_change(first.edit)} ({first.reason}){', and others' if count > 1 else ''}.{more}"


def _evidence(found: list[JudgedEdit]) -> tuple[Evidence, ...]:
    return tuple(
        passage_evidence(one.edit.copy, "copy")
        if one.edit.copy.text
        else passage_evidence(one.edit.original, "source")
        for one in found[:_SHOWN]
    )


def _unchanged(case: Case, edits: tuple[JudgedEdit, ...]) -> str:
    comparison = case.facts.comparison
    kept = f"The text is unchanged: {comparison.words_kept:,} of {comparison.words:,} words stand in the copy"
    permitted = [edit for edit in edits if edit.reason and "permitted by" in edit.reason]
    if not permitted:
        return f"{kept}."
    granted = (permitted[0].reason or "").rpartition("; ")[2]
    noun = "change is" if len(permitted) == 1 else "changes are"
    return f"{kept}; {len(permitted)} {noun} {granted}."


def _categories(description: str, default: tuple[str, ...]) -> dict[str, object]:
    return {
        "description": description,
        "type": "array",
        "items": {"enum": [str(one) for one in Category]},
        "default": list(default),
    }


CHECK = Check(
    run=run,
    description="Compares the text and decides each edit; what the options do not name is a violation.",
    options=options_schema(
        {
            "allowed": _categories(
                "Categories of edits that do not touch the work.", ("typography", "markup", "furniture")
            ),
            "review": _categories("Categories of edits that a person has to decide.", _HOUSE_STYLE),
            "truncated": {
                "description": "What a copy is that lacks only the end: allowed where it says that it is an"
                " excerpt and links on (else review), always review, or always a violation.",
                "enum": ["allowed-with-notice", "review", "violation"],
                "default": "review",
            },
        }
    ),
    example={"truncated": "violation"},
    speaks_of_relation=True,
)
