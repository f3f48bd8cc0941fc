"""The text itself: every edit is decided, and the worst decision is the finding."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.compare.model import Category, Relation
from licensecheck.credits.model import Evidence
from licensecheck.policy.checks.base import (
    SHOWN,
    Check,
    options_schema,
    other_work,
    passage_evidence,
    told_change,
    told_languages,
)
from licensecheck.policy.decisions import decide, permitted_by
from licensecheck.policy.meanings import counted_kinds, restates
from licensecheck.policy.model import Basis, Case, Decision, JudgedEdit, Problem, Status

__all__ = ["CHECK", "said_of"]

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
    permission = case.rule_set.relaxations.find("translation")
    if comparison.relation is Relation.DIFFERENT_WORK:
        message, remedy = other_work(comparison, may_translate=permission is not None)
        return Problem(Status.FAIL, message, remedy=remedy, edits=edits)
    said = f"The copy is in another language{told_languages(comparison.languages)}"
    if permission is not None:
        message = f"{said}. A translation is {permitted_by(permission)}; a person has to compare it."
        return Problem(Status.REVIEW, message, edits=edits)
    whose = "The licence does not" if case.rule.basis is Basis.LICENCE else "The publisher's terms do not"
    return Problem(
        Status.FAIL, f"{said}. {whose} permit to publish a translation.", remedy=_ASK_FIRST, edits=edits
    )


_ASK_FIRST = (
    "Publish the article in its own language, or ask the author or publisher for permission to publish a translation."
)


def _message(found: list[JudgedEdit], edits: tuple[JudgedEdit, ...]) -> str:
    first, count = found[0], len(found)
    violated = first.decision is Decision.VIOLATION
    if count == 1:
        verb = "is not permitted" if violated else "has to be looked at by a person"
        why = "" if first.reason is None or restates(first.edit, first.reason) else f" ({first.reason})"
        text = f"One change of the text {verb}: {told_change(first.edit)}{why}."
    else:
        verb = "are not permitted" if violated else "have to be looked at by a person"
        text = f"{count:,} changes of the text {verb} ({counted_kinds(one.edit for one in found)})."
    waiting = sum(edit.decision is Decision.REVIEW for edit in edits) if violated else 0
    more = " One more has" if waiting == 1 else f" {waiting:,} more have"
    return f"{text}{more} to be looked at." if waiting else text


def _evidence(found: list[JudgedEdit]) -> tuple[Evidence, ...]:
    return tuple(
        passage_evidence(one.edit.copy, "copy")
        if one.edit.copy.text
        else passage_evidence(one.edit.original, "source")
        for one in found[:SHOWN]
    )


def _unchanged(case: Case, edits: tuple[JudgedEdit, ...]) -> str:
    comparison = case.facts.comparison
    kept = f"{comparison.words_kept:,} of {comparison.words:,} words stand in the copy"
    part = next((edit for edit in edits if edit.edit.category is Category.TRUNCATED), None)
    if part is not None:
        said = "an excerpt and says so" if case.facts.credits.excerpt_notice is not None else "a part of the article"
        return f"The copy is {said}, {_permission(part) or 'which the licence allows'}: {kept}."
    permitted = [edit for edit in edits if _permission(edit)]
    if not permitted:
        return f"The text is unchanged: {kept}."
    noun = "one change is" if len(permitted) == 1 else f"{len(permitted):,} changes are"
    return f"The text is the original's: {kept}; {noun} {_permission(permitted[0])}."


def _permission(edit: JudgedEdit) -> str:
    """Who permits an edit beyond the licence, as the end of its reason; empty where nobody has to."""
    granted = (edit.reason or "").rpartition("; ")[2]
    return granted if granted.startswith("permitted by") else ""


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
