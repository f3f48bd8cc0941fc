"""Judging a copy: every rule of the set over the facts, the decisions on edits, and the verdict by layer."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.compare.model import Relation
from licensecheck.document.model import Format
from licensecheck.policy.checks import CHECKS, Check
from licensecheck.policy.decisions import stricter
from licensecheck.policy.model import (
    NOT_ASKED,
    Basis,
    Case,
    Decision,
    Facts,
    Finding,
    JudgedEdit,
    Judgement,
    Problem,
    Rule,
    RuleSet,
    Severity,
    Status,
    Verdict,
)

__all__ = ["judge", "verdict_of"]

_TO_DO = frozenset({Status.FAIL, Status.REVIEW, Status.MANUAL})
_CHECKED = frozenset({Status.PASS, Status.FAIL, Status.REVIEW})
_WITHOUT_LINKS = {Format.TEXT: "Plain text", Format.PDF: "A PDF file"}
_UNSPOKEN = "no rule of this rule set speaks of it"


def judge(rule_set: RuleSet, facts: Facts) -> Judgement:
    """Apply every rule to the facts. Findings come in the order of the rule set's rules."""
    results = _results(rule_set, facts)
    findings = tuple(finding for *_, finding in results)
    return Judgement(
        verdict=verdict_of(findings) or Verdict.REVIEW,
        licence=verdict_of(one for one in findings if one.basis is Basis.LICENCE),
        guideline=verdict_of(one for one in findings if one.basis is Basis.GUIDELINE),
        findings=findings,
        edits=_edits(facts, results),
    )


def verdict_of(findings: Iterable[Finding]) -> Verdict | None:
    """The verdict of some findings, `None` where nothing was checked: only errors move it, the worst one
    counts. What a person has approved was checked, and does not move it.
    """
    checked = [one for one in findings if one.status in _CHECKED]
    if not checked:
        return None
    weighty = {one.status for one in checked if one.severity is Severity.ERROR and one.waiver is None}
    if Status.FAIL in weighty:
        return Verdict.VIOLATION
    return Verdict.REVIEW if Status.REVIEW in weighty else Verdict.COMPLIANT


_Result = tuple[Rule, Problem, Finding]


def _results(rule_set: RuleSet, facts: Facts) -> list[_Result]:
    """What each rule's check found, in the rules' order; the checks that come last are given the others'
    findings.
    """
    found: dict[str, list[_Result]] = {}
    for rule in rule_set.rules:
        check = CHECKS[rule.check]
        if not check.last:
            found[rule.id] = _result(check, Case(facts, rule, rule_set))
    findings = tuple(finding for results in found.values() for *_, finding in results)
    for rule in rule_set.rules:
        if rule.id not in found:
            found[rule.id] = _result(CHECKS[rule.check], Case(facts, rule, rule_set, findings))
    return [result for rule in rule_set.rules for result in found[rule.id]]


def _result(check: Check, case: Case) -> list[_Result]:
    return [(case.rule, problem, _finding(case.rule, problem)) for problem in _problems(check, case)]


def _problems(check: Check, case: Case) -> Iterable[Problem]:
    if case.rule.off is not None:
        return (Problem(Status.NOT_APPLICABLE, f"Switched off by the rule set: {case.rule.off}"),)
    return _not_asked(check, case) or check.run(case)


def _not_asked(check: Check, case: Case) -> tuple[Problem, ...]:
    """The answer where the check cannot be asked of this copy at all, else nothing."""
    relation = case.facts.comparison.relation
    if check.speaks_of_relation:
        return ()
    if relation is Relation.DIFFERENT_WORK:
        return (Problem(Status.NOT_APPLICABLE, f"{NOT_ASKED}the copy is another work than the original."),)
    if relation is Relation.TRANSLATION and check.needs_same_work:
        return (Problem(Status.NOT_APPLICABLE, f"{NOT_ASKED}the copy is in another language."),)
    carrier = _carrier(case.facts) if check.needs_links else None
    if carrier is not None:
        return (Problem(Status.MANUAL, f"{carrier} cannot show this; check it by hand: {case.rule.title}."),)
    return ()


def _carrier(facts: Facts) -> str | None:
    """What the copy is, where it cannot carry links or a page's code."""
    if facts.medium == "print":
        return "Print"
    return _WITHOUT_LINKS.get(facts.copy.format)


def _finding(rule: Rule, problem: Problem) -> Finding:
    return Finding(
        rule=rule.id,
        title=rule.title,
        status=problem.status,
        severity=rule.severity,
        basis=rule.basis,
        clause=rule.clause,
        message=problem.message,
        evidence=problem.evidence,
        remedy=(problem.remedy or rule.remedy) if problem.status in _TO_DO else None,
    )


def _edits(facts: Facts, results: Iterable[_Result]) -> tuple[JudgedEdit, ...]:
    """Every edit with the strictest decision of the rules that speak of it; a rule that is no error decides
    nothing.
    """
    decided: dict[int, JudgedEdit] = {}
    for rule, problem, _ in results:
        for edit in problem.edits:
            weighed = (edit if rule.severity is Severity.ERROR else _only_said(edit, rule))._replace(rule=rule.id)
            known = decided.get(id(edit.edit))
            decided[id(edit.edit)] = weighed if known is None else stricter(known, weighed)
    return tuple(
        decided.get(id(edit)) or JudgedEdit(edit=edit, decision=Decision.ALLOWED, reason=_UNSPOKEN)
        for edit in facts.comparison.edits
    )


def _only_said(edit: JudgedEdit, rule: Rule) -> JudgedEdit:
    if edit.decision is Decision.ALLOWED:
        return edit
    reason = f"{edit.reason}; the rule {rule.id} is no error"
    return JudgedEdit(edit=edit.edit, decision=Decision.ALLOWED, reason=reason)
