"""Which edits a report holds against a copy, and under which rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from licensecheck.compare.model import Category
from licensecheck.policy.model import Decision, Severity, Status
from licensecheck.report.model import WHOLE

if TYPE_CHECKING:
    from licensecheck.policy.model import Finding, JudgedEdit
    from licensecheck.report.model import Report

__all__ = ["edits_that_count", "is_open_warning", "is_waived", "is_warning", "rule_of", "shown_edits"]

_TEXT_RULE: Final = "no-edits"
_HEADLINE_RULE: Final = "headline"
_OPEN: Final = (Status.FAIL, Status.REVIEW)


def rule_of(judged: JudgedEdit) -> str:
    """The rule that decided an edit."""
    return judged.rule or (_HEADLINE_RULE if judged.edit.category is Category.HEADLINE else _TEXT_RULE)


def shown_edits(report: Report) -> list[JudgedEdit]:
    """The edits that are not allowed, or for a person to decide, and that nobody has approved."""
    return [one for one in edits_that_count(report) if not is_waived(one)]


def edits_that_count(report: Report) -> list[JudgedEdit]:
    """The edits that are not allowed, or for a person to decide; those that someone has approved as well."""
    if report.relation in WHOLE and any(one.status in _OPEN for one in report.findings):
        return []  # the finding says it; there are no words to show
    return [one for one in report.edits if one.decision is not Decision.ALLOWED]


def is_waived(item: object) -> bool:
    """Whether a person has approved a finding or an edit."""
    return getattr(item, "waiver", None) is not None


def is_warning(finding: Finding) -> bool:
    """Whether a finding says that something is to be mended, and its rule does not decide the verdict."""
    return finding.status is Status.FAIL and is_open_warning(finding)


def is_open_warning(finding: Finding) -> bool:
    """Whether a finding of a rule that only warns asks for something, if only for a look."""
    return finding.status in _OPEN and finding.severity is Severity.WARNING and finding.waiver is None
