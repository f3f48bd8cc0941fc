"""The report for people: verdict, what fails, what to decide, what passed, what no page can show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from licensecheck.compare.model import Relation
from licensecheck.policy.model import Verdict
from licensecheck.report.edits_that_count import shown_edits
from licensecheck.report.formats import Format
from licensecheck.report.headline import headline, used_waivers
from licensecheck.report.layout import Piece, layout
from licensecheck.report.phrases import counted
from licensecheck.report.sections import Group, Section, sections
from licensecheck.report.verdict import heading

if TYPE_CHECKING:
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.model import Report

__all__ = ["Text", "render"]

_DIGITS: Final = 16
"""Of a digest's 64: enough to tell any two files apart that nobody made alike on purpose."""


class TextPiece(NamedTuple):
    """A copy's report, `None` where a line says enough, and that line, empty for the only copy."""

    shown: str | None
    line: str


class Text(Format[TextPiece]):
    """The reports on all copies, one after another; of several copies what came of each stands at the end, and
    those in order only there: in four hundred posts one looks for the few that are not.
    """

    is_the_report = True

    def __init__(self, style: Style, copies: int) -> None:
        super().__init__(style, copies)
        self._several = copies > 1
        self._rule = "\n" + "─" * min(style.width, 60) + "\n\n"
        self._empty = True
        self._lines: list[str] = []

    def piece(self, report: Report) -> TextPiece:
        """The report and its line."""
        told = self._several and report.verdict is Verdict.COMPLIANT and not used_waivers(report)
        shown = None if told else render(report, colour=self.style.colour, width=self.style.width)
        return TextPiece(shown, self._one_line(report) if self._several else "")

    def _one_line(self, report: Report) -> str:
        word, look, _ = headline(report)
        pieces = [Piece(word, look), Piece(f" {report.copy.location}"), Piece(_counts(report), "dim")]
        return self._line(pieces)

    def add(self, piece: TextPiece) -> str:
        """The report; its line is kept for the end."""
        self._lines.append(piece.line)
        return "" if piece.shown is None else self._behind(piece.shown)

    def ends(self, errors: Sequence[NotChecked]) -> tuple[str, str]:
        """The overview of several copies."""
        return "", self._behind("\n".join(self._overview(errors)) + "\n") if self._several else ""

    def _behind(self, part: str) -> str:
        rule = "" if self._empty else self._rule
        self._empty = False
        return rule + part

    def _overview(self, errors: Sequence[NotChecked]) -> Iterator[str]:
        copies = counted(len(self._lines) + len(errors), "copy", "copies")
        told = f"{copies}: {len(self._lines)} checked, {len(errors)} not checked" if errors else f"{copies} checked"
        title = [Piece(told, "bold")]
        yield layout(title, width=self.style.width, colour=self.style.colour)
        yield from self._lines
        for error in errors:
            yield self._line([Piece("NOT CHECKED", "red"), Piece(f" {error.message}")])

    def _line(self, pieces: Sequence[Piece]) -> str:
        return layout(pieces, width=self.style.width, first="  ", rest="    ", colour=self.style.colour)


def render(report: Report, *, colour: bool = False, width: int = 80) -> str:
    """The report on one copy, in lines of at most `width` columns; it ends with a newline."""
    parts = [*heading(report, colour=colour, width=width)]
    for section in sections(report):
        parts.append(_title(section, colour=colour, width=width))
        parts.extend(_items(section, colour=colour, width=width))
    evidence = (layout([Piece(line, "dim")], width=width, colour=colour) for line in _when_and_of_what(report))
    parts.append("\n".join(evidence))
    return "\n\n".join(parts) + "\n"


def _when_and_of_what(report: Report) -> Iterator[str]:
    """What makes a report evidence: when it was made, by what, and of which files."""
    pages = ((name, page.sha256) for name, page in (("copy", report.copy), ("original", report.source)))
    yield f"Checked {report.checked:%Y-%m-%d %H:%M} UTC with licensecheck {report.version}."
    yield "SHA-256: " + ", ".join(f"{name} {sha256[:_DIGITS]}…" for name, sha256 in pages)


def _title(section: Section, *, colour: bool, width: int) -> str:
    count = f" ({section.total})" if section.total else ""
    return layout([Piece(section.title + count, "bold")], width=width, colour=colour)


def _items(section: Section, *, colour: bool, width: int) -> Iterator[str]:
    if section.note:
        yield layout([Piece(section.note)], width=width, first="  ", rest="  ", colour=colour)
    for group in section.groups:
        yield from _group(group, colour=colour, width=width)
    if section.lines:
        lines = ([Piece(line)] for line in section.lines)
        yield "\n".join(layout(line, width=width, first="  ", rest="    ", colour=colour) for line in lines)
    if not section.findings:
        return
    from licensecheck.report.items import finding_item

    for finding in section.findings:
        yield finding_item(finding, colour=colour, width=width)


def _group(group: Group, *, colour: bool, width: int) -> Iterator[str]:
    """A finding and the edits under it; one edit says all that the finding does, unless it only has to be told."""
    from licensecheck.report.items import edit_item, finding_item

    finding, edits = group
    alone = finding if len(edits) == 1 and not edits[0].untold else None
    if finding is not None and alone is None:
        yield finding_item(finding, colour=colour, width=width, edits=edits)
    for judged in edits:
        yield edit_item(judged, colour=colour, width=width, alone=alone)


def _counts(report: Report) -> str:
    """How many changes and other rules stand against a copy, nothing where there are none."""
    from licensecheck.report.alerts import alerts, broken_rules

    if report.relation is Relation.DIFFERENT_WORK:
        return " (another work)"
    changes = sum(not judged.untold for judged in shown_edits(report))
    rules = len(broken_rules(alerts(report)))
    told = [counted(changes, "change")] if changes else []
    told += [counted(rules, "other rule" if changes else "rule") + " not met"] if rules else []
    return f" ({', '.join(told)})" if told else ""
