"""Sorts what a report holds into the sections a person reads, most urgent first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set, Sized
from typing import TYPE_CHECKING, Final, NamedTuple

from licensecheck.compare.model import Category, Relation
from licensecheck.policy.meanings import counted_kinds
from licensecheck.policy.model import NOT_ASKED, Decision, Severity, Status
from licensecheck.quoted_words import in_marks
from licensecheck.report.edits_that_count import rule_of
from licensecheck.report.model import WHOLE
from licensecheck.report.passages import bounded, shortened
from licensecheck.report.phrases import approval, counted

if TYPE_CHECKING:
    from licensecheck.policy.model import Finding, JudgedEdit, WaiverUse
    from licensecheck.report.alerts import Alert
    from licensecheck.report.model import Report

__all__ = ["Group", "Section", "sections"]

# Nobody reads more on a screen; the JSON report has them all.
_MOST: Final = 60
_DEADLINE_RULE: Final = "cure-period"
_OWN_LINE: Final = "line or box is the site's own, and no change (the JSON report has its words)"
_OWN_LINES: Final = "lines and boxes are the site's own, and no change (the JSON report has their words)"


class Group(NamedTuple):
    """Edits with the finding that they bear out, `None` where another section has it."""

    finding: Finding | None
    edits: tuple[JudgedEdit, ...]


class Section(NamedTuple):
    """A heading with what stands under it, in this order.

    `note` speaks of all that follows. `groups` holds edits and the findings that they bear out, `lines` what needs no
    more than a line, `findings` the others.
    """

    title: str
    note: str = ""
    groups: tuple[Group, ...] = ()
    lines: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    total: str = ""


def sections(report: Report) -> Iterator[Section]:
    """The sections that have something in them."""
    for section in (
        _urgent(report, _broken(report), Status.FAIL, Decision.VIOLATION)._replace(note=_deadline(report)),
        _urgent(report, "What a person has to decide", Status.REVIEW, Decision.REVIEW),
        _advice(report),
        _waived(report),
        _passed(report),
        _without_object(report),
        _not_checked(report),
        _manual(report),
    ):
        if section.groups or section.lines or section.findings:
            yield section


def _broken(report: Report) -> str:
    """What stands above the faults; of another work nothing is judged by the rules."""
    return "Why it was not judged" if report.relation is Relation.DIFFERENT_WORK else "What breaks the rules"


def _urgent(report: Report, title: str, status: Status, decision: Decision) -> Section:
    findings = [
        f
        for f in report.findings
        if f.status is status and f.severity is Severity.ERROR and f.waiver is None
    ]
    edits = [judged for judged in report.edits if judged.decision is decision and judged.waiver is None]
    if findings and report.relation in WHOLE:
        edits = []  # the finding says it; there are no words to show
    groups = tuple(_groups(findings, edits[:_MOST]))
    spoken_for = [group.finding for group in groups]
    others = tuple(finding for finding in findings if finding not in spoken_for)
    more = len(edits) - _MOST
    note = f"And {counted(more, 'more change')}: the JSON report lists all (--format json)."
    return Section(
        title=title,
        groups=groups,
        lines=(note,) if more > 0 else (),
        findings=others,
        total=_total(edits, others),
    )


def _deadline(report: Report) -> str:
    """Until when a broken licence can be mended: no question, and told where it is told what broke it."""
    told = (f.message for f in report.findings if f.rule == _DEADLINE_RULE and f.status is Status.MANUAL)
    return bounded(next(told, ""))


def _groups(findings: Sequence[Finding], edits: Sequence[JudgedEdit]) -> Iterator[Group]:
    """The edits of each rule behind its finding, and then those whose finding stands elsewhere."""
    left = list(edits)
    for finding in findings:
        own = tuple(judged for judged in left if rule_of(judged) == finding.rule)
        if own:
            yield Group(finding, own)
            left = [judged for judged in left if rule_of(judged) != finding.rule]
    if left:
        yield Group(None, tuple(left))


def _total(edits: Sequence[JudgedEdit], others: Sequence[Finding]) -> str:
    """What stands under a heading: a finding speaks for its changes, and is not counted beside them.

    Changes that only have to be told break one rule together.
    """
    changes = sum(not judged.untold for judged in edits)
    rules = len({finding.rule for finding in others} | {rule_of(judged) for judged in edits if judged.untold})
    told = [counted(changes, "change")] if changes else []
    told += [counted(rules, "other rule" if changes else "rule")] if rules else []
    return ", ".join(told)


def _number(items: Sized) -> str:
    return str(len(items)) if items else ""


def _advice(report: Report) -> Section:
    """Warnings and notes: they never move the verdict."""
    open_ = {Status.FAIL, Status.REVIEW}
    findings = tuple(
        f
        for f in report.findings
        if f.status in open_ and f.severity is not Severity.ERROR and f.waiver is None
    )
    title = "Also to be mended, though it does not decide the verdict"
    return Section(title=title, findings=findings, total=_number(findings))


def _waived(report: Report) -> Section:
    """What a person has approved, each with what it covers, and waivers that have run out or cover nothing."""
    if not report.waivers:
        return Section(title=_WAIVERS)
    from licensecheck.report.alerts import waived_alerts

    found = waived_alerts(report)
    lines: list[str] = []
    for use in report.waivers:
        covered = [alert for alert in found if alert.waiver == use.waiver]
        lines += [_approved(use), *map(_covered, covered[:_MOST])]
        if len(covered) > _MOST:
            lines.append(f"· and {len(covered) - _MOST} more: the JSON report lists all (--format json).")
    return Section(title=_WAIVERS, lines=tuple(lines), total=_number(report.waivers))


_WAIVERS: Final = "Waivers for this copy"


def _covered(alert: Alert) -> str:
    return f"· line {alert.region.line}: {alert.message}" if alert.region else f"· {alert.message}"


def _approved(use: WaiverUse) -> str:
    waiver = use.waiver
    what = f"the rule {waiver.rule}" if waiver.rule else f"the edit {_words(waiver.edit or ('', ''))}"
    if use.hint is not None:
        return bounded(f"! {what} is waived, but {use.hint} ({approval(waiver)}) [{waiver.place}]")
    mark, state = {"used": ("✓", "is waived"), "expired": ("!", "was waived, but that has run out")}.get(
        use.state, ("!", "is waived, but nothing of it was found: remove the waiver")
    )
    return bounded(f"{mark} {what} {state} ({approval(waiver)}) [{waiver.place}]")


def _words(edit: tuple[str, str]) -> str:
    # Words that were taken from a report are not shortened again.
    original, copy = (one if "left out…]" in one else shortened(one) for one in edit)
    return f"{in_marks(original)} to {in_marks(copy)}"


def _passed(report: Report) -> Section:
    passed = [f for f in report.findings if f.status is Status.PASS]
    lines = [_line("✓", f) for f in passed]
    return Section(title="Checked and in order", lines=tuple(lines + _allowed(report)), total=_number(passed))


def _without_object(report: Report) -> Section:
    """The rules that ask nothing of this copy, each with why."""
    findings = [f for f in report.findings if f.status is Status.NOT_APPLICABLE and not _was_not_asked(f)]
    lines = tuple(_line("–", f) for f in findings)
    return Section(title="What asks nothing of this copy", lines=lines, total=_number(findings))


def _not_checked(report: Report) -> Section:
    """The rules that say nothing of a copy of this kind; why is the same for all of them."""
    findings = [f for f in report.findings if _was_not_asked(f)]
    why = findings[0].message.rstrip(".") if findings else ""
    lines = tuple(f"– {in_marks(bounded(f.title))} [{f.rule}]" for f in findings)
    return Section(title=why, lines=lines, total=_number(findings))


def _was_not_asked(finding: Finding) -> bool:
    return finding.status is Status.NOT_APPLICABLE and finding.message.startswith(NOT_ASKED)


def _allowed(report: Report) -> list[str]:
    """A line on the changes that the rules allow, by their kind, and one on what is the site's own."""
    told = {finding.rule for finding in report.findings}
    passed = (one for one in report.edits if one.decision is Decision.ALLOWED and not _is_told_headline(one, told))
    edits = [one.edit for one in passed]
    allowed = [edit for edit in edits if edit.category is not Category.FURNITURE]
    lines = [f"✓ {counted(len(allowed), 'change')} that the rules allow: {counted_kinds(allowed)}"] if allowed else []
    if own := len(edits) - len(allowed):
        lines.append(f"✓ {counted(own, _OWN_LINE, _OWN_LINES)}")
    return lines


def _is_told_headline(judged: JudgedEdit, told: Set[str]) -> bool:
    """Whether a headline's own rule says what became of it."""
    return judged.edit.category is Category.HEADLINE and rule_of(judged) in told


def _manual(report: Report) -> Section:
    manual = [f for f in report.findings if f.status is Status.MANUAL and f.rule != _DEADLINE_RULE]
    lines = tuple(_line("?", f) for f in manual)
    return Section(title="What no page can show: please check yourself", lines=lines, total=_number(manual))


def _line(mark: str, finding: Finding) -> str:
    return f"{mark} {bounded(finding.message or finding.title)} [{finding.rule}]"
