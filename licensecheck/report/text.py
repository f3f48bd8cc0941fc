"""The report for people: verdict, what fails, what to decide, what passed, what no page can show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from licensecheck.policy.model import Verdict
from licensecheck.report.alerts import Level, alerts
from licensecheck.report.items import edit_item, finding_item
from licensecheck.report.layout import Piece, layout
from licensecheck.report.phrases import HEADLINES, counted
from licensecheck.report.sections import Section, sections
from licensecheck.report.verdict import heading

if TYPE_CHECKING:
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.model import Report

__all__ = ["render", "render_all"]


def render(report: Report, *, colour: bool = False, width: int = 80) -> str:
    """The report on one copy, in lines of at most `width` columns; it ends with a newline."""
    parts = [*heading(report, colour=colour, width=width)]
    for section in sections(report):
        parts.append(_title(section, colour=colour, width=width))
        parts.extend(_items(section, colour=colour, width=width))
    return "\n\n".join(parts) + "\n"


def render_all(reports: Sequence[Report], errors: Sequence[NotChecked], style: Style) -> str:
    """The reports on all copies, one after another; of several copies what came of each stands at the end, and
    those in order only there: in four hundred posts one looks for the few that are not.
    """
    several = len(reports) + len(errors) > 1
    shown = [one for one in reports if not several or one.verdict is not Verdict.COMPLIANT]
    parts = [render(report, colour=style.colour, width=style.width) for report in shown]
    if several:
        parts.append("\n".join(_overview(reports, errors, style)) + "\n")
    rule = "\n" + "─" * min(style.width, 60) + "\n\n"
    return rule.join(parts)


def _title(section: Section, *, colour: bool, width: int) -> str:
    count = f" ({section.count})" if section.count else ""
    return layout([Piece(section.title + count, "bold")], width=width, colour=colour)


def _items(section: Section, *, colour: bool, width: int) -> Iterator[str]:
    for finding in section.text:
        # The edits under it show its evidence in context.
        yield finding_item(finding, colour=colour, width=width, quote=not section.edits)
    for judged in section.edits:
        yield edit_item(judged, colour=colour, width=width)
    if section.lines:
        lines = ([Piece(line)] for line in section.lines)
        yield "\n".join(layout(line, width=width, first="  ", rest="    ", colour=colour) for line in lines)
    for finding in section.findings:
        yield finding_item(finding, colour=colour, width=width)


def _overview(reports: Iterable[Report], errors: Sequence[NotChecked], style: Style) -> Iterator[str]:
    reports = list(reports)
    checked = counted(len(reports), "copy", "copies")
    yield layout([Piece(f"{checked} checked, {len(errors)} could not be checked", "bold")], width=style.width,
                 colour=style.colour)
    for report in reports:
        word, look, _ = HEADLINES[report.verdict]
        pieces = [Piece(word, look), Piece(f" {report.copy.location}"), Piece(_counts(report), "dim")]
        yield layout(pieces, width=style.width, first="  ", rest="    ", colour=style.colour)
    for error in errors:
        pieces = [Piece("NOT CHECKED", "red"), Piece(f" {error.message}")]
        yield layout(pieces, width=style.width, first="  ", rest="    ", colour=style.colour)


def _counts(report: Report) -> str:
    """How many changes and other rules stand against a copy, nothing where there are none."""
    found = [alert for alert in alerts(report) if alert.level is not Level.NOTE]
    changes = sum(alert.category is not None for alert in found)
    rules = len({alert.rule for alert in found if alert.category is None and alert.level is Level.ERROR})
    told = [counted(changes, "change")] if changes else []
    told += [counted(rules, "other rule") + " not met"] if rules else []
    return f" ({', '.join(told)})" if told else ""
