"""A finding and an edit, each as a paragraph of the report for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from licensecheck.policy.model import Basis, Decision, Severity, Status
from licensecheck.report.layout import Piece, layout
from licensecheck.report.passages import bounded, change, place, shortened
from licensecheck.report.phrases import counted, edit_remedy, edit_title

if TYPE_CHECKING:
    from licensecheck.credits.model import Evidence
    from licensecheck.policy.model import Finding, JudgedEdit

__all__ = ["edit_item", "finding_item"]

_EVIDENCE: Final = 3  # quotations of one finding that are shown
_MARKS: Final = {Severity.ERROR: ("✗", "red"), Severity.WARNING: ("!", "yellow"), Severity.INFO: ("i", "dim")}
_BASES: Final = {Basis.LICENCE: "licence", Basis.GUIDELINE: "publisher's guideline"}
_INDENT: Final = "    "


def finding_item(finding: Finding, *, colour: bool, width: int, quote: bool = True) -> str:
    """What is wrong, the words that show it (where `quote`), which rule asks otherwise, and what to do."""
    mark, style = _mark(finding)
    head = [Piece(mark, style), Piece(f" {bounded(finding.message or finding.title)}", "bold")]
    rest = [*_evidence(finding.evidence if quote else ()), [Piece(_rule(finding), "dim")]]
    if finding.remedy:
        rest.append([Piece(f"To do: {bounded(finding.remedy)}")])
    return _paragraph(head, rest, colour=colour, width=width)


def _mark(finding: Finding) -> tuple[str, str]:
    if finding.status is Status.REVIEW and finding.severity is Severity.ERROR:
        return "?", "yellow"
    return _MARKS[finding.severity]


def _rule(finding: Finding) -> str:
    clause = f", {finding.clause}" if finding.clause else ""
    return f"Rule: “{finding.title}” [{finding.rule}], from the {_BASES[finding.basis]}{clause}"


def _evidence(evidence: Iterable[Evidence]) -> Iterator[list[Piece]]:
    evidence = list(evidence)
    for item in evidence[:_EVIDENCE]:
        where = "the copy" if item.where == "copy" else "the original"
        line = f", line {item.place.line}" if item.place else ""
        yield [Piece(f"In {where}{line}: “{shortened(item.text)}”")]
    if len(evidence) > _EVIDENCE:
        yield [Piece(f"… and in {counted(len(evidence) - _EVIDENCE, 'more place')}")]


def edit_item(judged: JudgedEdit, *, colour: bool, width: int) -> str:
    """What was changed, where, in which words, and what undoes it."""
    edit = judged.edit
    violation = judged.decision is Decision.VIOLATION
    mark = Piece("✗", "red") if violation else Piece("?", "yellow")
    head = [mark, Piece(f" {edit_title(edit)}", "bold"), Piece(f" [{edit.category}], {place(edit)}", "dim")]
    rest = [list(change(edit, colour=colour))]
    rest += [[Piece(f"Why: {bounded(why)}")] for why in (judged.reason, edit.note) if why]
    remedy = edit_remedy(edit) if violation else None
    if remedy:
        rest.append([Piece(f"To do: {remedy}")])
    return _paragraph(head, rest, colour=colour, width=width)


def _paragraph(head: list[Piece], rest: Iterable[list[Piece]], *, colour: bool, width: int) -> str:
    lines = [layout(head, width=width, first="  ", rest=_INDENT, colour=colour)]
    lines += [layout(pieces, width=width, first=_INDENT, rest=_INDENT, colour=colour) for pieces in rest]
    return "\n".join(lines)
