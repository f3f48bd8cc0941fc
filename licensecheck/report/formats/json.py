"""The report as JSON, for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from licensecheck.report.contract import REPORT_VERSION, not_checked_dict, report_dict
from licensecheck.report.formats import Format
from licensecheck.report.formats.json_text import GrowingList, json_text

if TYPE_CHECKING:
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.model import Report

__all__ = ["Json"]


class Json(Format[str]):
    """JSON text that ends with a newline: the report on one copy by itself, else the several-copies form."""

    is_the_report = True

    def __init__(self, style: Style, copies: int) -> None:
        super().__init__(style, copies)
        self._single = copies == 1
        self._reports = GrowingList(2)

    def piece(self, report: Report) -> str:
        """The report, at the depth it has in the text."""
        return json_text(report_dict(report), 0 if self._single else 2)

    def add(self, piece: str) -> str:
        """The report, behind the others."""
        return piece if self._single else self._reports.item(piece)

    def ends(self, errors: Sequence[NotChecked]) -> tuple[str, str]:
        """The list's frame, and the copies that could not be checked."""
        if self._single:
            return "", "\n"
        head = f'{{\n  "report_version": {REPORT_VERSION},\n  "reports": ['
        failed = json_text([not_checked_dict(error) for error in errors], 1)
        return head, f'{self._reports.end()},\n  "errors": {failed}\n}}\n'
