"""The JSON report as plain values: the mapping of `Report` to the published contract, key by key.

The contract is `schemas/report.schema.json`. Keys may be added there, never renamed, removed or given another
meaning without a new `REPORT_VERSION`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from licensecheck.compare.model import Kind

if TYPE_CHECKING:
    from licensecheck.compare.model import Passage
    from licensecheck.credits.model import Evidence
    from licensecheck.policy.model import Finding, JudgedEdit, Verdict, Waiver, WaiverUse
    from licensecheck.report import NotChecked
    from licensecheck.report.model import Page, Report, SourcePage, Summary

__all__ = ["REPORT_VERSION", "not_checked_dict", "report_dict"]

REPORT_VERSION: Final = 1


def report_dict(report: Report) -> dict[str, Any]:
    """The report on one copy."""
    return {
        "report_version": REPORT_VERSION,
        "tool": {"name": "licensecheck", "version": report.version},
        "verdict": str(report.verdict),
        "layers": {"licence": _verdict(report.licence), "guideline": _verdict(report.guideline)},
        "checked": report.checked.replace(microsecond=0, tzinfo=None).isoformat() + "Z",
        "relation": str(report.relation),
        "copy": _page(report.copy),
        "source": _source(report),
        "rules": _rules(report),
        "summary": _summary(report.summary),
        "findings": [_finding(finding) for finding in report.findings],
        "edits": [_judged(judged) for judged in report.edits],
        "waivers": [_waiver_use(use) for use in report.waivers],
    }


def not_checked_dict(error: NotChecked) -> dict[str, Any]:
    """A copy that could not be checked."""
    return {"location": error.location, "message": error.message}


def _verdict(verdict: Verdict | None) -> str | None:
    return None if verdict is None else str(verdict)


def _page(page: Page | SourcePage) -> dict[str, Any]:
    return {
        "location": page.location,
        "url": page.url,
        "format": page.format,
        "sha256": page.sha256,
        "title": page.title,
        "language": page.language,
    }


def _source(report: Report) -> dict[str, Any]:
    source = report.source
    authors = [{"name": a.name, "institution": a.institution, "url": a.url} for a in source.authors]
    return {
        **_page(source),
        "authors": authors,
        "publisher": source.publisher,
        "license": source.license,
        "named_by": source.named_by,
    }


def _rules(report: Report) -> dict[str, Any]:
    rules = report.rules
    return {"id": rules.id, "title": rules.title, "extends": list(rules.extends), "why": rules.why}


def _summary(summary: Summary) -> dict[str, Any]:
    edits = {"allowed": summary.allowed, "review": summary.review, "violation": summary.violation}
    return {"words": summary.words, "words_kept": summary.words_kept, "edits": edits}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "title": finding.title,
        "status": str(finding.status),
        "severity": str(finding.severity),
        "basis": str(finding.basis),
        "clause": finding.clause,
        "message": finding.message,
        "remedy": finding.remedy,
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
        **_waiver(finding.waiver),
    }


def _waiver(waiver: Waiver | None) -> dict[str, Any]:
    """What was approved, by whom and until when; nothing where nobody has approved anything."""
    if waiver is None:
        return {}
    return {"waiver": {"reason": waiver.reason, "by": waiver.by, "until": waiver.until}}


def _waiver_use(use: WaiverUse) -> dict[str, Any]:
    waiver = use.waiver
    edit = {"original": waiver.edit[0], "copy": waiver.edit[1]} if waiver.edit else None
    return {
        "state": use.state,
        "rule": waiver.rule,
        "edit": edit,
        "reason": waiver.reason,
        "by": waiver.by,
        "until": waiver.until,
        "place": waiver.place,
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    place = evidence.place
    return {
        "text": evidence.text,
        "in": evidence.where,
        "line": place.line if place else None,
        "column": place.column if place else None,
    }


def _judged(judged: JudgedEdit) -> dict[str, Any]:
    edit = judged.edit
    return {
        "kind": str(edit.kind),
        "category": str(edit.category),
        "decision": str(judged.decision),
        "reason": judged.reason,
        "note": edit.note,
        "original": _passage(edit.original),
        "copy": _passage(edit.copy),
        "context": _context(edit.before, edit.after),
        **({"copy_context": _context(edit.copy_before, edit.copy_after)} if edit.kind is Kind.MOVE else {}),
        **_waiver(judged.waiver),
    }


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "text": passage.text,
        "line": passage.line,
        "column": passage.column,
        "end_line": passage.end_line,
        "end_column": passage.end_column,
    }


def _context(before: str, after: str) -> dict[str, Any]:
    return {"before": before.strip(), "after": after.strip()}
