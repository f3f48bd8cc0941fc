"""Waivers: what a person has approved in a copy, from a file, and their effect on a judgement.

A waived edit or finding keeps its decision or status; it only no longer moves the verdict. A waiver that has
run out
or that nothing was found for is said to be that.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from licensecheck.compare.model import Category
from licensecheck.credits.addresses import parse_address, same_page
from licensecheck.document.model import Document
from licensecheck.errors import InvalidRules
from licensecheck.policy.bundled import read_schema
from licensecheck.policy.checks.text import said_of
from licensecheck.policy.fault import nearest, quoted
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
        if len(data) > _MAX_BYTES:
            raise InvalidRules(f"{path}:1:1: the file has more than {_MAX_BYTES:,} bytes, expected waivers")
        return data.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InvalidRules(f"the waiver file {quoted(path)} cannot be read: {reason}") from error


def _waiver(source: YamlFile, position: int, value: Mapping[str, Any]) -> Waiver:
    until = value.get("until")
    if until is not None:
        try:
            date.fromisoformat(until)
        except ValueError as error:
            what = f"there is no day {quoted(until)}, expected a date such as 2027-01-31"
            raise source.fault(("waivers", position, "until"), what) from error
    edit = value.get("edit")
    return Waiver(
        copy=value["copy"],
        rule=value.get("rule"),
        edit=(edit["original"], edit["copy"]) if edit else None,
        reason=value["reason"],
        by=value["by"],
        until=until,
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
    edits = tuple(_waived_edit(one, valid, checks) for one in judgement.edits)
    findings = tuple(_waived_finding(one, valid, checks, edits) for one in judgement.findings)
    findings = _without_cure(findings, checks)
    used = {id(one.waiver) for one in edits} | {id(one.waiver) for one in findings}
    return judgement._replace(
        verdict=verdict_of(findings) or Verdict.REVIEW,
        licence=verdict_of(one for one in findings if one.basis is Basis.LICENCE),
        guideline=verdict_of(one for one in findings if one.basis is Basis.GUIDELINE),
        findings=findings,
        edits=edits,
        waivers=tuple(WaiverUse(one, _state(one, valid, used), _hint(one, rule_set)) for one in meant),
    )


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


def _waived_edit(judged: JudgedEdit, waivers: Sequence[Waiver], checks: Mapping[str, str]) -> JudgedEdit:
    """An edit that is approved word for word, or whose rule is; what is allowed anyway needs no waiver."""
    if judged.decision is Decision.ALLOWED and not _is_headline(judged):
        return judged
    words = (_plain(judged.edit.original.text), _plain(judged.edit.copy.text))
    kinds = ("headline",) if _is_headline(judged) else ("text", "change-notice")
    for one in waivers:
        exact = one.edit is not None and (_plain(one.edit[0]), _plain(one.edit[1])) == words
        if exact or (one.rule is not None and checks.get(one.rule) in kinds):
            return judged._replace(waiver=one)
    return judged


def _plain(text: str) -> str:
    return " ".join(text.split())


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
