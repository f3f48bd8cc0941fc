"""GitLab's code quality report: a JSON list of issues, a part of the Code Climate specification."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from licensecheck.report.alerts import Alert, Level, alerts
from licensecheck.report.locations import location_of
from licensecheck.report.sanitise import escape_json, one_line

if TYPE_CHECKING:
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.model import Report

__all__ = ["render"]

_SEVERITIES: Final = {Level.ERROR: "major", Level.WARNING: "minor", Level.NOTE: "info"}


def render(reports: Sequence[Report], errors: Sequence[NotChecked], _style: Style) -> str:
    """JSON text that ends with a newline."""
    issues = [_not_checked(error) for error in errors]
    issues += [_issue(alert) for report in reports for alert in alerts(report)]
    return escape_json(json.dumps(issues, indent=2, ensure_ascii=False, allow_nan=False)) + "\n"


def _issue(alert: Alert) -> dict[str, Any]:
    region = alert.region
    first, last = (region.line, region.end_line) if region else (1, 1)
    return {
        "description": one_line(alert.message),
        "check_name": alert.rule,
        "fingerprint": _digest(alert.fingerprint),
        "severity": _SEVERITIES[alert.level],
        "location": {"path": alert.location, "lines": {"begin": first, "end": last}},
    }


def _not_checked(error: NotChecked) -> dict[str, Any]:
    location = location_of(error.location)
    return {
        "description": one_line(error.message),
        "check_name": "not-checked",
        "fingerprint": _digest(f"not-checked\0{location}"),
        "severity": "critical",
        "location": {"path": location, "lines": {"begin": 1, "end": 1}},
    }


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
