"""A short report in Markdown, for a pull request's comment or a job's summary.

Every word that may come from a page stands in a code span (see `markdown_text`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from licensecheck.compare.model import Kind
from licensecheck.policy.model import Basis, Decision, Verdict
from licensecheck.report.alerts import Level, alerts, waived_alerts
from licensecheck.report.edit_phrases import edit_title, remedy
from licensecheck.report.edits_that_count import edits_that_count, is_waived, shown_edits
from licensecheck.report.formats import Format
from licensecheck.report.formats.markdown_text import cell, code
from licensecheck.report.headline import headline, used_waivers, waived_rules
from licensecheck.report.locations import location_of
from licensecheck.report.marked import shown_words
from licensecheck.report.passages import behind, bounded, shortened
from licensecheck.report.phrases import HEADLINES, approval, counted

if TYPE_CHECKING:
    from licensecheck.compare.model import Edit
    from licensecheck.policy.model import JudgedEdit
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.alerts import Alert
    from licensecheck.report.model import Report

__all__ = ["LONGEST", "Markdown"]

LONGEST: Final = 60_000
"""Characters of the whole; a comment on GitHub may have 65,536."""

_ROWS: Final = 100
_EDITS: Final = 10
_MARKS: Final = {Verdict.COMPLIANT: "✅", Verdict.REVIEW: "⚠️", Verdict.VIOLATION: "❌"}
_WAIVED: Final = "☑️"
_LEVELS: Final = {Level.ERROR: "❌", Level.WARNING: "⚠️", Level.NOTE: "💡"}


class Lines(NamedTuple):
    """A copy's row in the table, and its details where something stands against it or is waived."""

    verdict: Verdict
    waived: bool
    row: str
    details: str


class Markdown(Format[Lines]):
    """Markdown (GitHub's and GitLab's) that ends with a newline. All of it is kept until the end: it is short."""

    def __init__(self, style: Style, copies: int) -> None:
        super().__init__(style, copies)
        self._verdicts: Counter[Verdict] = Counter()
        self._with_waivers = 0
        self._rows: dict[Verdict, list[str]] = {verdict: [] for verdict in _MARKS}
        self._details: list[str] = []
        self._room = LONGEST
        self._left_out = 0

    def piece(self, report: Report) -> Lines:
        """The report's row and details."""
        return Lines(report.verdict, used_waivers(report) > 0, _row(report), "\n".join(_details(report)))

    def add(self, piece: Lines) -> str:
        """Nothing yet; of many copies only those that can have a place are kept."""
        self._verdicts[piece.verdict] += 1
        self._with_waivers += piece.waived and piece.verdict is Verdict.COMPLIANT
        if len(self._rows[piece.verdict]) < _ROWS:
            self._rows[piece.verdict].append(piece.row)
        if len(piece.details) > self._room:
            self._left_out += 1
        elif piece.details:
            self._details.append(piece.details)
            self._room -= len(piece.details)
        return ""

    def ends(self, errors: Sequence[NotChecked]) -> tuple[str, str]:
        """The whole: counts, table, and as many details as there is room for."""
        head = "\n".join([*self._heading(errors), "", *self._table(errors)])
        parts, room, left_out = [head], LONGEST - len(head), self._left_out
        for part in self._details:
            if len(part) + 200 > room:
                left_out += 1
            else:
                parts.append(part)
                room -= len(part) + 2
        if left_out:
            more = counted(left_out, "more copy", "more copies")
            parts.append(f"The details of {more} are in the full report.")
        return "\n\n".join(parts) + "\n", ""

    def _heading(self, errors: Sequence[NotChecked]) -> Iterator[str]:
        told = {one: f"{mark} {self._verdicts[one]} {HEADLINES[one][0].lower()}" for one, mark in _MARKS.items()}
        if self._with_waivers:
            told[Verdict.COMPLIANT] += f" ({self._with_waivers} with waivers)"
        counts = [told[one] for one in told if self._verdicts[one]]
        if errors:
            counts.append(f"🚫 {len(errors)} not checked")
        yield "### Republished articles"
        yield ""
        copies = counted(self._verdicts.total() + len(errors), "copy", "copies")
        yield f"{copies}: {', '.join(counts)}." if counts else f"{copies}."

    def _table(self, errors: Sequence[NotChecked]) -> Iterator[str]:
        rows = [*map(_error_row, errors[:_ROWS]), *(row for kept in self._rows.values() for row in kept)][:_ROWS]
        yield "| | Copy | Changes not allowed | Changes to decide | Other rules not met or in doubt | Original |"
        yield "|---|---|---:|---:|---:|---|"
        yield from rows
        more = self._verdicts.total() + len(errors) - len(rows)
        if more:
            yield f"| | and {more} more | | | | |"


def _row(report: Report) -> str:
    original = report.source.url or location_of(report.source.location)
    changes = (_changes(report, decision) for decision in (Decision.VIOLATION, Decision.REVIEW))
    cells = (_mark(report), cell(location_of(report.copy.location)), *changes, _rules_not_met(report))
    return f"| {' | '.join(cells)} | {cell(shortened(original))} |"


def _mark(report: Report) -> str:
    return _WAIVED if used_waivers(report) and report.verdict is Verdict.COMPLIANT else _MARKS[report.verdict]


def _changes(report: Report, decision: Decision) -> str:
    edits = edits_that_count(report)
    found = [is_waived(one) for one in edits if one.decision is decision and not one.untold]
    return _open_and_waived(found.count(False), found.count(True))


def _open_and_waived(still: int, waived: int) -> str:
    return f"{still}, {waived} waived" if waived else str(still)


def _error_row(error: NotChecked) -> str:
    return f"| 🚫 | {cell(location_of(error.location))} | | | | {cell(bounded(error.message))} |"


def _rules_not_met(report: Report) -> str:
    still, waived = (
        len({one.rule for one in found if _is_of_rule(one)}) for found in (alerts(report), waived_alerts(report))
    )
    return _open_and_waived(still, waived)


def _is_of_rule(alert: Alert) -> bool:
    """Whether a rule by itself, and no edit, says something that is no mere advice."""
    return not alert.category and alert.level is not Level.NOTE


def _details(report: Report) -> Iterator[str]:
    """What stands against one copy, and what is waived; nothing for a compliant one without either."""
    found = [alert for alert in alerts(report) if _is_of_rule(alert)]
    edits, waived = shown_edits(report), waived_alerts(report)
    if not found and not edits and not waived:
        return
    yield f"#### {_mark(report)} {code(location_of(report.copy.location))}"
    yield ""
    yield from _heading(report)
    yield from map(_finding, found)
    for judged in edits[:_EDITS]:
        yield _edit(judged)
    if len(edits) > _EDITS:
        yield f"- and {counted(len(edits) - _EDITS, 'more change')}"
    yield from map(_waived, waived[:_EDITS])
    if len(waived) > _EDITS:
        yield f"- and {len(waived) - _EDITS} more that are waived"


def _heading(report: Report) -> Iterator[str]:
    """Where all is well only because somebody approved what is not: that, and which rules."""
    if report.verdict is not Verdict.COMPLIANT or not used_waivers(report):
        return
    yield f"{headline(report).word.capitalize()}."
    yield ""
    for label, basis in (("Licence", Basis.LICENCE), ("Guidelines", Basis.GUIDELINE)):
        if waived := waived_rules(report, basis):
            rules = ", ".join(code(bounded(title)) for title in waived)
            yield f"- {_WAIVED} {label}: not met, but waived: {rules}"


def _finding(alert: Alert) -> str:
    said = alert.message.removesuffix(f" To do: {alert.remedy}")
    todo = _to_do(alert.remedy) if said != alert.message else ""
    return f"- {_LEVELS[alert.level]} {_rule(alert)}: {code(said)}{todo}"


def _rule(alert: Alert) -> str:
    """A rule by its name and its id, with the line that it speaks of."""
    line = f", line {alert.region.line}" if alert.region else ""
    return f"{code(bounded(alert.title))} ({alert.rule}{line})" if alert.title.strip() else f"{alert.rule}{line}"


def _to_do(remedy: str | None) -> str:
    return f" To do: {code(bounded(remedy))}" if remedy else ""


def _waived(alert: Alert) -> str:
    why = code(bounded(approval(alert.waiver))) if alert.waiver else ""
    return f"- {_WAIVED} waived, {_rule(alert)}: {code(alert.message)}, approved {why}"


def _edit(judged: JudgedEdit) -> str:
    edit = judged.edit
    words = f"{_edit_mark(judged)}line {edit.copy.line}, {edit_title(edit)}: {_words(edit)}"
    todo = _to_do(remedy(judged))
    return f"- {words}{todo and f'.{todo}'}"


def _edit_mark(judged: JudgedEdit) -> str:
    """A sign before the edit; none before one that is permitted, and has to be told."""
    if judged.untold:
        return ""
    return f"{_LEVELS[Level.ERROR if judged.decision is Decision.VIOLATION else Level.WARNING]} "


def _words(edit: Edit) -> str:
    """The words behind which they stand, those gone struck out, and those new in bold."""
    shown = shown_words(edit)
    old, new = (code(shortened(text) or text) for text in (shown.old, shown.new))
    words = f"~~{old}~~ → **{new}**" if old and new else f"**{new}**" if new else f"~~{old}~~"
    before = code(behind(shown.before))
    return f"{f'{before} … ' if before else ''}{words}{_done(edit)}"


def _done(edit: Edit) -> str:
    """What happened to words that stand alone."""
    if edit.kind is Kind.MOVE:
        before = code(behind(edit.before))
        where = f"after {before}" if before else "at the beginning"
        return f" moved; it stood in line {edit.original.line} of the original, {where}"
    return {Kind.INSERTION: " added", Kind.DELETION: " missing"}.get(edit.kind, "")
