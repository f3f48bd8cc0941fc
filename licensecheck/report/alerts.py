"""What a report holds against a copy, as flat alerts for tools that mark places in files.

An edit that is no violation and for nobody to decide, and a finding that passed give no alert; what a waiver
covers gives one apart. Where edits speak for a rule, its finding is not repeated.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from licensecheck.compare.model import Kind
from licensecheck.policy.model import Decision, Severity, Status
from licensecheck.quoted_words import in_marks
from licensecheck.report.edit_phrases import edit_title, reasons
from licensecheck.report.edits_that_count import edits_that_count, is_waived, rule_of, shown_edits
from licensecheck.report.locations import location_of
from licensecheck.report.marked import shown_words
from licensecheck.report.passages import behind, bounded, place_before, shortened

if TYPE_CHECKING:
    from licensecheck.compare.model import Edit, Passage
    from licensecheck.policy.model import Finding, JudgedEdit, Waiver
    from licensecheck.report.model import Report

__all__ = ["Alert", "Level", "Region", "alerts", "broken_rules", "waived_alerts"]

_OPEN: Final = (Status.FAIL, Status.REVIEW)


class Level(StrEnum):
    """How much it weighs: `error` breaks a rule, `warning` is for a person to look at, `note` is advice."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Region(NamedTuple):
    """1-based lines and columns in code points; `end_column` is just behind the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


class Alert(NamedTuple):
    """One thing to look at in one copy.

    `location` is the copy's path or address, `message` one line with words from pages in it, cleaned of
    control characters; `remedy` is what it ends with where something is to be done. `title` is the rule's.
    `region` is `None` where the thing is missing from the page as a whole. `fingerprint` stays the same while the
    copy's other lines change, and whether it is waived or not. `original` is where the original's words stand.
    """

    location: str
    rule: str
    level: Level
    message: str
    region: Region | None = None
    original: Region | None = None
    original_location: str | None = None
    fingerprint: str = ""
    category: str | None = None
    waiver: Waiver | None = None
    title: str = ""
    remedy: str | None = None


def alerts(report: Report) -> tuple[Alert, ...]:
    """The report's alerts: by place in the copy, those without a place first."""
    return tuple(alert for alert in _all(report) if alert.waiver is None)


def waived_alerts(report: Report) -> tuple[Alert, ...]:
    """What would be alerts had nobody approved it, in the same order."""
    return tuple(alert for alert in _all(report) if alert.waiver is not None)


def _all(report: Report) -> Iterator[Alert]:
    found = [*_finding_alerts(report), *_edit_alerts(report)]
    found.sort(key=lambda alert: (alert.region is not None, alert.region or Region(0, 0, 0, 0), alert.rule))
    return _numbered(found)


def _numbered(found: Iterable[Alert]) -> Iterator[Alert]:
    """Tell alerts with the same words apart: the second time is another alert."""
    seen: Counter[str] = Counter()
    for alert in found:
        seen[alert.fingerprint] += 1
        yield alert._replace(fingerprint=f"{alert.fingerprint}:{seen[alert.fingerprint]}")


def _edit_alerts(report: Report) -> Iterator[Alert]:
    for judged in edits_that_count(report):
        edit = judged.edit
        rule = rule_of(judged)
        yield Alert(
            location=location_of(report.copy.location),
            rule=rule,
            level=Level.ERROR if judged.decision is Decision.VIOLATION else Level.WARNING,
            message=_edit_message(judged),
            region=_region(edit.copy),
            original=_region(edit.original),
            original_location=location_of(report.source.location),
            fingerprint=_fingerprint(
                report, rule, str(edit.kind), str(edit.category), edit.original.text, edit.copy.text
            ),
            category=str(edit.category),
            waiver=judged.waiver,
        )


def broken_rules(found: Iterable[Alert]) -> set[str]:
    """The rules, other than those that edits speak for, that some alerts say are broken."""
    return {alert.rule for alert in found if alert.level is Level.ERROR and alert.category is None}


def _region(passage: Passage) -> Region:
    line, column = passage.line, passage.column
    return Region(line, column, passage.end_line or line, passage.end_column or column)


def _edit_message(judged: JudgedEdit) -> str:
    edit = judged.edit
    what = _what(edit) if edit.original.text or edit.copy.text else None
    title = edit_title(edit)
    parts = [f"{title}: {what}" if what else title, *_whys(judged)]
    return bounded("; ".join(parts))


def _whys(judged: JudgedEdit) -> list[str]:
    return [judged.reason or ""] if judged.untold else list(reasons(judged))


def _what(edit: Edit) -> str:
    before, old, new, _ = shown_words(edit)
    old, new = (in_marks(shortened(words)) if words else "" for words in (old, new))
    after = _after(before)
    if edit.kind is Kind.MOVE:
        return f"{new} stands{_after(edit.copy_before) or ' at the beginning'}; it stood in {place_before(edit)}"
    if old and new:
        return f"{old} became {new}{after}"
    if edit.kind is Kind.SUBSTITUTION:
        return f"{old or new}{after}"
    return f"{old} is missing{after}" if old else f"{new} was added{after}"


def _after(before: str) -> str:
    """Behind which words something stands."""
    words = behind(before)
    return f" after {in_marks(words)}" if words else ""


def _finding_alerts(report: Report) -> Iterator[Alert]:
    shown = shown_edits(report)
    waived = [one for one in edits_that_count(report) if is_waived(one)]
    for finding in report.findings:
        level = _level(finding)
        speaking = waived if is_waived(finding) else shown
        if level is not None and finding.rule not in _spoken_for(speaking):
            yield _finding_alert(report, finding, level)


def _spoken_for(edits: Sequence[JudgedEdit]) -> set[str]:
    """The rules whose findings these edits show in full; of what only has to be told, the finding says what to do."""
    return {rule_of(one) for one in edits if not one.untold}


def _level(finding: Finding) -> Level | None:
    if finding.status not in _OPEN:
        return None
    if finding.severity is Severity.ERROR:
        return Level.ERROR if finding.status is Status.FAIL else Level.WARNING
    warns = finding.severity is Severity.WARNING and finding.status is Status.FAIL
    return Level.WARNING if warns else Level.NOTE


def _finding_alert(report: Report, finding: Finding, level: Level) -> Alert:
    place = next((one.place for one in finding.evidence if one.where == "copy" and one.place), None)
    remedy = finding.remedy if not is_waived(finding) else None
    todo = f" To do: {remedy}" if remedy else ""
    return Alert(
        location=location_of(report.copy.location),
        rule=finding.rule,
        level=level,
        message=bounded((finding.message or finding.title) + todo),
        region=Region(place.line, place.column, place.line, place.column) if place else None,
        fingerprint=_fingerprint(report, finding.rule, str(finding.status), finding.message),
        waiver=finding.waiver,
        title=finding.title,
        remedy=remedy,
    )


def _fingerprint(report: Report, *parts: str) -> str:
    """Digest of what is wrong and in which file; no line number, so that edits elsewhere do not change it."""
    text = "\0".join((location_of(report.copy.location), *parts))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]
