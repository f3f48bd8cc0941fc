"""A finding and an edit, each as a paragraph of the report for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from licensecheck.compare.model import Category, Kind
from licensecheck.policy.decisions import FOR_A_PERSON
from licensecheck.policy.model import Basis, Decision, Severity, Status
from licensecheck.quoted_words import ended, in_marks
from licensecheck.report.edit_phrases import edit_title, reasons, remedy
from licensecheck.report.layout import Piece, layout
from licensecheck.report.passages import bounded, change, place, place_before, shortened
from licensecheck.report.phrases import counted

if TYPE_CHECKING:
    from licensecheck.credits.model import Evidence
    from licensecheck.policy.model import Finding, JudgedEdit

__all__ = ["edit_item", "finding_item"]

_EVIDENCE: Final = 3  # quotations of one finding that are shown
_MARKS: Final = {Severity.ERROR: ("✗", "red"), Severity.WARNING: ("!", "yellow"), Severity.INFO: ("i", "dim")}
_BASES: Final = {Basis.LICENCE: "licence", Basis.GUIDELINE: "publisher's guideline"}
_INDENT: Final = "    "


def finding_item(finding: Finding, *, colour: bool, width: int, edits: Sequence[JudgedEdit] = ()) -> str:
    """What is wrong, the words that show it (where no `edits` below do), which rule asks otherwise, and what to do."""
    mark, style = _mark(finding)
    head = [Piece(mark, style), Piece(f" {bounded(finding.message or finding.title)}", "bold")]
    rest = [*_evidence(() if edits else finding.evidence), [Piece(_rule(finding), "dim")]]
    if finding.remedy:
        each = "Mend each change as told below. Or: " if any(map(_is_forbidden, edits)) else ""
        rest.append([Piece(f"To do: {each}{bounded(finding.remedy)}")])
    return _paragraph(head, rest, colour=colour, width=width)


def _is_forbidden(judged: JudgedEdit) -> bool:
    return judged.decision is Decision.VIOLATION and not judged.untold


def _mark(finding: Finding) -> tuple[str, str]:
    if finding.status is Status.REVIEW and finding.severity is Severity.ERROR:
        return "?", "yellow"
    return _MARKS[finding.severity]


def _rule(finding: Finding) -> str:
    clause = f", {finding.clause}" if finding.clause else ""
    return f"Rule: {in_marks(finding.title)} [{finding.rule}], from the {_BASES[finding.basis]}{clause}"


def _evidence(evidence: Iterable[Evidence]) -> Iterator[list[Piece]]:
    evidence = list(evidence)
    for item in evidence[:_EVIDENCE]:
        where = "the copy" if item.where == "copy" else "the original"
        line = f", line {item.place.line}" if item.place else ""
        yield [Piece(f"In {where}{line}: {in_marks(shortened(item.text))}")]
    if len(evidence) > _EVIDENCE:
        yield [Piece(f"… and in {counted(len(evidence) - _EVIDENCE, 'more place')}")]


def edit_item(judged: JudgedEdit, *, colour: bool, width: int, alone: Finding | None) -> str:
    """What was changed, where, in which words, and what mends it; where it is `alone` under a rule, by which rule."""
    edit = judged.edit
    head = [_edit_mark(judged), Piece(f" {bounded(edit_title(edit))}", "bold")]
    head.append(Piece(f" [{edit.category}], {place(edit)}", "dim"))
    rest = [list(change(edit, colour=colour))]
    if edit.kind is Kind.MOVE:
        rest.append([Piece(ended(f"It stood in {place_before(edit)}"))])
    why = "; ".join(one.removesuffix(FOR_A_PERSON) for one in reasons(judged))  # the section's title says so
    rest += [[Piece(f"Why: {bounded(why)}")]] if why else []
    rest += [[Piece(_rule(alone), "dim")]] if alone is not None else []
    rest += [[Piece(f"To do: {bounded(todo)}")] for todo in [_to_do(judged, alone)] if todo]
    return _paragraph(head, rest, colour=colour, width=width)


def _edit_mark(judged: JudgedEdit) -> Piece:
    if judged.untold:
        return Piece("·", "dim")
    return Piece("✗", "red") if judged.decision is Decision.VIOLATION else Piece("?", "yellow")


def _to_do(judged: JudgedEdit, alone: Finding | None) -> str | None:
    """What mends the edit itself, or else all that its rule asks for."""
    todo = remedy(judged)
    if alone is None or not alone.remedy or judged.decision is Decision.REVIEW:
        return todo
    if judged.edit.category is Category.HEADLINE:
        return alone.remedy
    return f"{todo} Or: {alone.remedy}" if todo else alone.remedy


def _paragraph(head: list[Piece], rest: Iterable[list[Piece]], *, colour: bool, width: int) -> str:
    lines = [layout(head, width=width, first="  ", rest=_INDENT, colour=colour)]
    lines += [layout(pieces, width=width, first=_INDENT, rest=_INDENT, colour=colour) for pieces in rest]
    return "\n".join(lines)
