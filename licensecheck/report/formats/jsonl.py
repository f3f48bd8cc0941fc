"""One JSON object a line (jsonlines.org): each copy's report, or why it could not be checked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from licensecheck.report.contract import REPORT_VERSION, not_checked_dict, report_dict
from licensecheck.report.formats import Format
from licensecheck.report.sanitise import escape_json

if TYPE_CHECKING:
    from licensecheck.report import NotChecked
    from licensecheck.report.model import Report

__all__ = ["JsonLines"]


class JsonLines(Format[str]):
    """A line for each copy: reports first, in the order of the copies, then what could not be checked."""

    def piece(self, report: Report) -> str:
        """The report's line."""
        return _line(report_dict(report))

    def add(self, piece: str) -> str:
        """The line as it is."""
        return piece

    def ends(self, errors: Sequence[NotChecked]) -> tuple[str, str]:
        """The lines of what could not be checked."""
        failed = ({"report_version": REPORT_VERSION, "error": not_checked_dict(error)} for error in errors)
        return "", "".join(map(_line, failed))


def _line(value: object) -> str:
    return escape_json(json.dumps(value, ensure_ascii=False, allow_nan=False)) + "\n"
