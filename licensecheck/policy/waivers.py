"""Waivers: what a person has approved in a copy, from a file, and their effect on a judgement.

A waived edit or finding keeps its decision or status; it only no longer moves the verdict. A waiver that has run out or
that nothing was found for is said to be that.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from licensecheck.compare.model import Category, Edit
from licensecheck.credits.addresses import parse_address, same_page
from licensecheck.document.model import Document
from licensecheck.policy.bundled import read_schema
from licensecheck.policy.checks.text import said_of
from licensecheck.policy.fault import nearest
from licensecheck.policy.judge import verdict_of
from licensecheck.policy.model import (
    Basis,
    Decision,
    Finding,
    JudgedEdit,
    Judgement,
    RuleSet,
    Status,
    Verdict,
    Waiver,
    WaiverUse,
)
from licensecheck.policy.text_file import decoded, unreadable
from licensecheck.policy.waived_words import covered, why_none
from licensecheck.policy.yaml_file import YamlFile
from licensecheck.policy.yaml_source import parse

__all__ = ["apply_waivers", "is_for", "load_waivers"]

_MAX_BYTES = 4_000_000
_OPEN = frozenset({Status.FAIL, Status.REVIEW})


def load_waivers(path: str) -> tuple[Waiver, ...]:
    """The waivers of a file. Raises InvalidRules where it cannot be read or is not valid: where, and what."""
    from licensecheck.policy.validate import check_schema

    source = parse(_read(path), path)
    check_schema(source, (), source.value, json.loads(read_schema("waivers.schema.json")))
    return tuple(_waiver(source, position, one) for position, one in enumerate(source.value["waivers"]))


def _read(path: str) -> str:
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(_MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise unreadable("waiver file", path, error) from error
    return decoded(data, path, most=_MAX_BYTES, wanted="waivers")


def _waiver(source: YamlFile, position: int, value: Mapping[str, Any]) -> Waiver:
    edit = value.get("edit")
    return Waiver(
        copy=value["copy"],
        rule=value.get("rule"),
        edit=(edit["original"], edit["copy"]) if edit else None,
        reason=value["reason"],
        by=value["by"],
        until=value.get("until"),
        place=f"{source.name}:{source.place(('waivers', position))[0]}",
    )


def is_for(waiver: Waiver, location: str, url: str | None) -> bool:
    """Is the waiver meant for the copy at this location or address? A path may leave out its first folders.
    """
    wanted, location = waiver.copy, location.replace("\\", "/")
    if fnmatchcase(location, wanted) or fnmatchcase(location, f"*/{wanted.removeprefix('./')}"):
        return True
    first = parse_address(wanted)
    known = [parse_address(one) for one in (url or "", location)]
    return first is not None and any(one is not None and same_page(first, one) for one in known)


def apply_waivers(
    judgement: Judgement, rule_set: RuleSet, copy: Document, waivers: Iterable[Waiver], today: date
) -> Judgement:
    """The judgement with what was approved marked so, the verdicts without it, and what became of each
    waiver.
    """
    meant = [one for one in waivers if is_for(one, copy.location, copy.url)]
    if not meant:
        return judgement
    valid = [one for one in meant if one.until is None or one.until >= today.isoformat()]
    checks = {rule.id: rule.check for rule in rule_set.rules}
    open_edits = [one.edit for one in judgement.edits if _needs_waiver(one)]
    edits = _waived_edits(judgement.edits, valid, checks)
    findings = tuple(_waived_finding(one, valid, checks, edits) for one in judgement.findings)
    findings = _without_cure(findings, checks)
    used = {id(one.waiver) for one in edits} | {id(one.waiver) for one in findings}
    return judgement._replace(
        verdict=verdict_of(findings) or Verdict.REVIEW,
        licence=verdict_of(one for one in findings if one.basis is Basis.LICENCE),
        guideline=verdict_of(one for one in findings if one.basis is Basis.GUIDELINE),
        findings=findings,
        edits=edits,
        waivers=tuple(_use(one, _state(one, valid, used), rule_set, open_edits) for one in meant),
    )


def _use(waiver: Waiver, state: str, rule_set: RuleSet, edits: Sequence[Edit]) -> WaiverUse:
    hint = _hint(waiver, rule_set)
    if state == "unused" and waiver.edit is not None:
        hint = why_none(waiver.edit, edits)
    return WaiverUse(waiver, state, hint)


def _without_cure(findings: tuple[Finding, ...], checks: Mapping[str, str]) -> tuple[Finding, ...]:
    """No day for mending is named where all that would end the licence is approved."""
    licence = verdict_of(one for one in findings if one.basis is Basis.LICENCE)
    if licence is Verdict.VIOLATION:
        return findings
    message = "What would end the licence is waived."
    return tuple(
        one._replace(status=Status.NOT_APPLICABLE, message=message, remedy=None)
        if checks.get(one.rule) == "cure-period" and one.status is Status.MANUAL
        else one
        for one in findings
    )


def _state(waiver: Waiver, valid: Sequence[Waiver], used: set[int]) -> str:
    if not any(waiver is one for one in valid):
        return "expired"
    return "used" if id(waiver) in used else "unused"


def _hint(waiver: Waiver, rule_set: RuleSet) -> str | None:
    """Why a waiver can cover no copy that is judged by this rule set."""
    ids = [rule.id for rule in rule_set.rules]
    if waiver.rule is None or waiver.rule in ids:
        return None
    if waiver.rule in list(Category):
        return f"that is a category of edits and no rule of {rule_set.id}: waive the edit's words, or no-edits"
    return f"there is no such rule in {rule_set.id}{nearest(waiver.rule, sorted(ids))}"


def _is_headline(judged: JudgedEdit) -> bool:
    return judged.edit.category is Category.HEADLINE


def _needs_waiver(judged: JudgedEdit) -> bool:
    """What is allowed anyway needs none; a headline that only a warning speaks of counts as allowed."""
    return judged.decision is not Decision.ALLOWED or _is_headline(judged)


def _waived_edits(
    edits: Sequence[JudgedEdit], waivers: Sequence[Waiver], checks: Mapping[str, str]
) -> tuple[JudgedEdit, ...]:
    """The edits, those marked whose words are approved, or whose rule is."""
    asked = [number for number, one in enumerate(edits) if _needs_waiver(one)]
    words = [edits[number].edit for number in asked]
    approved: dict[int, Waiver] = {}
    for waiver in waivers:
        if waiver.edit is not None:
            meant = [asked[place] for place in sorted(covered(waiver.edit, words))]
        else:
            meant = [number for number in asked if checks.get(waiver.rule or "") in _rules_on(edits[number])]
        for number in meant:
            approved.setdefault(number, waiver)
    return tuple(one._replace(waiver=approved.get(number)) for number, one in enumerate(edits))


def _rules_on(judged: JudgedEdit) -> tuple[str, ...]:
    """The kinds of check that speak of an edit."""
    return ("headline",) if _is_headline(judged) else ("text", "change-notice")


def _waived_finding(
    finding: Finding, waivers: Sequence[Waiver], checks: Mapping[str, str], edits: Sequence[JudgedEdit]
) -> Finding:
    if finding.status not in _OPEN:
        return finding
    approved = next((one for one in waivers if one.rule == finding.rule), None)
    if approved is not None:
        return finding._replace(waiver=approved)
    check = checks.get(finding.rule)
    if check == "headline":
        return _by_edits(finding, check, [one for one in edits if _is_headline(one)])
    if check in ("text", "change-notice"):
        counted = [one for one in edits if one.decision is not Decision.ALLOWED and not _is_headline(one)]
        return _by_edits(finding, check, counted)
    return finding


def _by_edits(finding: Finding, check: str, edits: Sequence[JudgedEdit]) -> Finding:
    """A finding on edits is waived where all are; where some are, the open ones alone weigh, and are told."""
    waived = [one.waiver for one in edits if one.waiver is not None]
    if not waived:
        return finding
    if len(waived) == len(edits):
        return finding._replace(waiver=waived[0])
    still = tuple(one for one in edits if one.waiver is None)
    violated = any(one.decision is Decision.VIOLATION for one in still)
    status = finding.status if violated or finding.status is not Status.FAIL else Status.REVIEW
    said = said_of(still) if check == "text" else None
    if said is not None:
        finding = finding._replace(message=said.message, evidence=said.evidence)
    words = f"{len(waived)} of the {len(edits)} changes {'is' if len(waived) == 1 else 'are'} waived."
    return finding._replace(status=status, message=f"{finding.message} {words}")
