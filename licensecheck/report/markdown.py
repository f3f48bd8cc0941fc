"""A short report in Markdown, for a pull request's comment or a job's summary.

Every word that may come from a page stands in a code span (see `markdown_text`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from licensecheck.policy.model import Decision, Verdict
from licensecheck.report.alerts import Level, alerts, shown_edits
from licensecheck.report.locations import location_of
from licensecheck.report.markdown_text import cell, code
from licensecheck.report.passages import bounded, shortened
from licensecheck.report.phrases import HEADLINES, counted, edit_title

if TYPE_CHECKING:
    from licensecheck.policy.model import JudgedEdit
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.alerts import Alert
    from licensecheck.report.model import Report

__all__ = ["LONGEST", "render"]

LONGEST: Final = 60_000
"""Characters of the whole; a comment on GitHub may have 65,536."""

_ROWS: Final = 100
_EDITS: Final = 10
_MARKS: Final = {Verdict.COMPLIANT: "✅", Verdict.REVIEW: "⚠️", Verdict.VIOLATION: "❌"}
_LEVELS: Final = {Level.ERROR: "❌", Level.WARNING: "⚠️", Level.NOTE: "💡"}


def render(reports: Sequence[Report], errors: Sequence[NotChecked], _style: Style) -> str:
    """Markdown (GitHub's and GitLab's) that ends with a newline."""
    head = "\n".join([*_heading(reports, errors), "", *_table(reports, errors)])
    parts, room, left_out = [head], LONGEST - len(head), 0
    for report in reports:
        part = "\n".join(_details(report))
        if part and len(part) + 200 > room:
            left_out += 1
        elif part:
            parts.append(part)
            room -= len(part) + 2
    if left_out:
        more = counted(left_out, "more copy", "more copies")
        parts.append(f"The details of {more} are in the full report.")
    return "\n\n".join(parts) + "\n"


def _heading(reports: Sequence[Report], errors: Sequence[NotChecked]) -> Iterator[str]:
    verdicts = [report.verdict for report in reports]
    counts = [f"{mark} {verdicts.count(one)} {HEADLINES[one][0].lower()}" for one, mark in _MARKS.items()]
    if errors:
        counts.append(f"🚫 {len(errors)} not checked")
    yield "### Republished articles"
    yield ""
    yield f"{counted(len(reports) + len(errors), 'copy', 'copies')}: {', '.join(counts)}."


def _table(reports: Sequence[Report], errors: Sequence[NotChecked]) -> Iterator[str]:
    rows = [*map(_error_row, errors), *(row for one in _MARKS for row in _rows(reports, one))]
    yield "| | Copy | Changes not allowed | Changes to decide | Other rules not met | Original |"
    yield "|---|---|---:|---:|---:|---|"
    yield from rows[:_ROWS]
    if len(rows) > _ROWS:
        yield f"| | and {len(rows) - _ROWS} more | | | | |"


def _rows(reports: Sequence[Report], verdict: Verdict) -> Iterator[str]:
    for report in reports:
        if report.verdict is verdict:
            summary = report.summary
            original = report.source.url or location_of(report.source.location)
            yield (
                f"| {_MARKS[verdict]} | {cell(location_of(report.copy.location))} | {summary.violation}"
                f" | {summary.review} | {_rules_not_met(report)} | {cell(shortened(original))} |"
            )


def _error_row(error: NotChecked) -> str:
    return f"| 🚫 | {cell(location_of(error.location))} | | | | {cell(bounded(error.message))} |"


def _rules_not_met(report: Report) -> int:
    return len({one.rule for one in alerts(report) if one.level is Level.ERROR and not one.category})


def _details(report: Report) -> Iterator[str]:
    """What stands against one copy; nothing for a compliant one without advice."""
    found = [alert for alert in alerts(report) if not alert.category and alert.level is not Level.NOTE]
    edits = shown_edits(report)
    if not found and not edits:
        return
    yield f"#### {_MARKS[report.verdict]} {code(location_of(report.copy.location))}"
    yield ""
    yield from map(_finding, found)
    for judged in edits[:_EDITS]:
        yield _edit(judged)
    if len(edits) > _EDITS:
        yield f"- and {counted(len(edits) - _EDITS, 'more change')}"


def _finding(alert: Alert) -> str:
    line = f" (line {alert.region.line})" if alert.region else ""
    return f"- {_LEVELS[alert.level]} {alert.rule}{line}: {code(alert.message)}"


def _edit(judged: JudgedEdit) -> str:
    edit = judged.edit
    mark = _LEVELS[Level.ERROR if judged.decision is Decision.VIOLATION else Level.WARNING]
    old, new = (code(shortened(text) or text) for text in (edit.original.text, edit.copy.text))
    words = f"~~{old}~~ → **{new}**" if old and new else f"**{new}** added" if new else f"~~{old}~~ missing"
    after = code(" ".join(edit.before.split()[-6:]))
    return f"- {mark} line {edit.copy.line}, {edit_title(edit)}: {f'{after} … ' if after else ''}{words}"
