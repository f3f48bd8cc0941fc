"""The report as JSON, for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from licensecheck.report.contract import report_dict, several_dict
from licensecheck.report.sanitise import escape_json

if TYPE_CHECKING:
    from licensecheck.report import NotChecked
    from licensecheck.report.model import Report

__all__ = ["render"]


def render(reports: Sequence[Report], errors: Sequence[NotChecked] = ()) -> str:
    """JSON text that ends with a newline: one report by itself, else the several-copies form."""
    single = len(reports) == 1 and not errors
    document = report_dict(reports[0]) if single else several_dict(reports, errors)
    return escape_json(json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)) + "\n"
