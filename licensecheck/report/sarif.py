"""SARIF 2.1.0 (OASIS Standard), for code scanning: every alert at its region, with the rule it rests on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from licensecheck._version import __version__
from licensecheck.report.alerts import Alert, Region, alerts
from licensecheck.report.locations import is_web, location_of, uri_of
from licensecheck.report.sanitise import escape_json, one_line
from licensecheck.report.sarif_rules import Rules

if TYPE_CHECKING:
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.model import Report

__all__ = ["SCHEMA", "render"]

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"

_ROOT: Final = "SRCROOT"


def render(reports: Sequence[Report], errors: Sequence[NotChecked], _style: Style) -> str:
    """One SARIF log with one run, as JSON text that ends with a newline."""
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(reports, errors)]}
    return escape_json(json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)) + "\n"


def _run(reports: Sequence[Report], errors: Sequence[NotChecked]) -> dict[str, Any]:
    found = [alert for report in reports for alert in alerts(report)]
    rules = Rules(reports, {alert.rule for alert in found})
    return {
        "tool": {
            "driver": {
                "name": "licensecheck",
                "version": __version__,
                "semanticVersion": _semantic(__version__),
                "rules": rules.descriptors(),
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder licensecheck was run in."}}},
        "invocations": [_invocation(errors)],
        "artifacts": [{"location": _artifact(one)} for one in _locations(reports)],
        "results": [_result(alert, rules) for alert in found],
    }


def _semantic(version: str) -> str:
    """A development version (PEP 440) as a semantic one."""
    base, dot, rest = version.partition(".dev")
    return f"{base}-dev.{rest}" if dot else base


def _locations(reports: Iterable[Report]) -> Iterable[str]:
    return dict.fromkeys(report.copy.location for report in reports)


def _invocation(errors: Sequence[NotChecked]) -> dict[str, Any]:
    notes = [
        {
            "level": "error",
            "message": _message(error.message),
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(error.location)}}],
        }
        for error in errors
    ]
    return {"executionSuccessful": not errors, "toolExecutionNotifications": notes}


def _result(alert: Alert, rules: Rules) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": alert.rule,
        "ruleIndex": rules.index(alert.rule),
        "level": str(alert.level),
        "message": _message(alert.message),
        "locations": [{"physicalLocation": _physical(alert.location, alert.region or Region(1, 1, 1, 1))}],
        "partialFingerprints": _fingerprints(alert),
    }
    if alert.original is not None and alert.original_location is not None:
        original = _physical(alert.original_location, alert.original)
        result["relatedLocations"] = [
            {"id": 1, "physicalLocation": original, "message": {"text": "The original"}}
        ]
    if alert.category is not None:
        result["properties"] = {"category": alert.category}
    return result


def _fingerprints(alert: Alert) -> dict[str, str]:
    # Code scanning on GitHub matches alerts by the first; it would else digest the line, and a post's
    # paragraph is one line that changes often.
    digest, _, number = alert.fingerprint.partition(":")
    return {"primaryLocationLineHash": f"{digest[:16]}:{number}", "licensecheck/v1": alert.fingerprint}


def _physical(location: str, region: Region) -> dict[str, Any]:
    # Where words are missing the region is empty: an insertion point (SARIF §3.30.2).
    return {
        "artifactLocation": _artifact(location),
        "region": {
            "startLine": region.line,
            "startColumn": region.column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
        },
    }


def _artifact(location: str) -> dict[str, str]:
    uri = uri_of(location)
    if is_web(location) or location_of(location).startswith("/") or uri.startswith("file:"):
        return {"uri": uri}
    return {"uri": uri, "uriBaseId": _ROOT}


def _message(text: str) -> dict[str, str]:
    """A plain text message: braces are placeholders (SARIF §3.11.5), `[…](…)` an embedded link (§3.11.6)."""
    text = one_line(text).replace("{", "{{").replace("}", "}}")
    return {"text": text.replace("](", "] (")}


