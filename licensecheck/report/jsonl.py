"""One JSON object a line (jsonlines.org): each copy's report, or why it could not be checked."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from licensecheck.report.contract import REPORT_VERSION, report_dict
from licensecheck.report.sanitise import escape_json

if TYPE_CHECKING:
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.model import Report

__all__ = ["render"]


def render(reports: Sequence[Report], errors: Sequence[NotChecked], _style: Style) -> str:
    """A line for each copy: reports first, in the order of the copies, then what could not be checked."""
    lines = (json.dumps(one, ensure_ascii=False, allow_nan=False) for one in _objects(reports, errors))
    return "".join(f"{escape_json(line)}\n" for line in lines)


def _objects(reports: Sequence[Report], errors: Sequence[NotChecked]) -> Iterator[dict[str, Any]]:
    yield from map(report_dict, reports)
    for error in errors:
        yield {
            "report_version": REPORT_VERSION,
            "error": {"location": error.location, "message": error.message},
        }
