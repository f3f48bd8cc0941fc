"""GitLab's code quality report: a JSON list of issues, a part of the Code Climate specification."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from licensecheck.report.alerts import Alert, Level, alerts
from licensecheck.report.formats import Format
from licensecheck.report.formats.json_text import GrowingList, json_text
from licensecheck.report.locations import location_of
from licensecheck.report.sanitise import one_line

if TYPE_CHECKING:
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.model import Report

__all__ = ["GitLab"]

_SEVERITIES: Final = {Level.ERROR: "major", Level.WARNING: "minor", Level.NOTE: "info"}


class GitLab(Format[list[str]]):
    """JSON text that ends with a newline."""

    def __init__(self, style: Style, copies: int) -> None:
        super().__init__(style, copies)
        self._issues = GrowingList(1)

    def piece(self, report: Report) -> list[str]:
        """The report's issues."""
        return [json_text(_issue(alert), 1) for alert in alerts(report)]

    def add(self, piece: list[str]) -> str:
        """The issues, behind the others."""
        return "".join(map(self._issues.item, piece))

    def ends(self, errors: Sequence[NotChecked]) -> tuple[str, str]:
        """The list's frame, with what could not be checked as its last items."""
        failed = self.add([json_text(_not_checked(error), 1) for error in errors])
        return "[", f"{failed}{self._issues.end()}\n"


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
