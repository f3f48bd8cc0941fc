"""The head of the report for people: the verdict, why, and what was checked against what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import TYPE_CHECKING

from licensecheck.compare.model import Category, Relation
from licensecheck.policy.license_key import licence_name
from licensecheck.policy.model import Basis, Decision, Severity, Status, Verdict
from licensecheck.quoted_words import in_marks
from licensecheck.report.edits_that_count import is_open_warning, is_warning, rule_of
from licensecheck.report.headline import headline, waived_rules
from licensecheck.report.layout import Piece, layout
from licensecheck.report.model import WHOLE
from licensecheck.report.passages import bounded
from licensecheck.report.phrases import LAYER_STATES, counted

if TYPE_CHECKING:
    from licensecheck.policy.model import Finding, JudgedEdit
    from licensecheck.report.model import Page, Report, SourcePage

__all__ = ["heading"]

_INDENT = " " * 13


def heading(report: Report, *, colour: bool, width: int) -> Iterator[str]:
    """Two paragraphs: the verdict with both layers' reasons, and what was compared."""
    word, style, meaning = headline(report)
    verdict = [Piece(word, style), Piece(f": {meaning}", "bold")]
    lines = [layout(verdict, width=width, rest="  ", colour=colour), ""]
    lines += [_row(label, pieces, colour=colour, width=width) for label, pieces in _layers(report)]
    yield "\n".join(lines)
    yield "\n".join(
        _row(label, [Piece(bounded(text))], colour=colour, width=width) for label, text in _facts(report)
    )


def _row(label: str, pieces: Sequence[Piece], *, colour: bool, width: int) -> str:
    return layout(pieces, width=width, first=f"  {label:<11}", rest=_INDENT, colour=colour)


def _layers(report: Report) -> Iterator[tuple[str, list[Piece]]]:
    for label, basis, verdict in (
        ("Licence", Basis.LICENCE, report.licence),
        ("Guidelines", Basis.GUIDELINE, report.guideline),
    ):
        if report.relation is Relation.DIFFERENT_WORK and any(one.basis is basis for one in report.findings):
            yield label, [Piece("not judged", "dim"), Piece(": the copy is another work than the original.")]
            continue
        waived = ", ".join(in_marks(title) for title in waived_rules(report, basis))
        if waived and verdict is Verdict.COMPLIANT:
            yield label, [Piece("not met, but waived", "yellow"), Piece(bounded(f": {waived}."))]
        else:
            word, style = LAYER_STATES[verdict]
            also = f" Waived: {waived}." if waived else ""
            yield label, [Piece(word, style), Piece(bounded(_reason(report, basis, verdict) + also))]


def _reason(report: Report, basis: Basis, verdict: Verdict | None) -> str:
    """Why the layer's verdict is what it is, in one sentence."""
    if verdict is None:
        return ": no rule of this kind applies."
    if verdict is Verdict.COMPLIANT:
        return _kept(report, basis)
    status = Status.FAIL if verdict is Verdict.VIOLATION else Status.REVIEW
    titles = dict.fromkeys(in_marks(f.title) for f in report.findings if _counts(f, basis, status))
    if not titles:
        return "."
    return f"{'. Not met' if status is Status.FAIL else ''}: {', '.join(titles)}."


def _kept(report: Report, basis: Basis) -> str:
    """That all is in order, or what a warning below stands against."""
    warnings = [one for one in report.findings if one.basis is basis and is_open_warning(one)]
    titles = ", ".join(dict.fromkeys(in_marks(one.title) for one in warnings))
    if titles:
        return f", with a warning: {titles}."
    asked = "it asks" if basis is Basis.LICENCE else "they ask"
    return f": everything {asked} that a page can show is in order."


def _counts(finding: Finding, basis: Basis, status: Status) -> bool:
    weighs = finding.severity is Severity.ERROR and finding.waiver is None
    return weighs and finding.basis is basis and finding.status is status


def _facts(report: Report) -> Iterator[tuple[str, str]]:
    yield "Copy", _named(report.copy)
    by = f", from the copy's {report.source.named_by}" if report.source.named_by else ""
    yield "Original", _named(report.source) + by
    credit = _credit(report.source)
    if credit:
        yield "By", credit
    yield "Rules", _rules(report)
    if report.relation not in WHOLE:
        yield "Words", _words(report)


def _named(page: Page | SourcePage) -> str:
    """The page's title, what was read, and where it was published if that is another place."""
    title = f"{in_marks(bounded(page.title))}, " if page.title else ""
    published = f", published at {page.url}" if page.url and page.url != page.location else ""
    location = "standard input" if page.location == "-" else page.location
    return f"{title}{location}{published}"


def _credit(source: SourcePage) -> str:
    """Who wrote and published the original, under which licence, as far as it is known."""
    authors = "; ".join(_author(a.name, a.institution) for a in source.authors)
    publisher = f"Published by {source.publisher}" if source.publisher else ""
    licence = f"Licence: {licence_name(source.license)}" if source.license else ""
    return ". ".join(part for part in (authors, publisher, licence) if part)


def _author(name: str, institution: str | None) -> str:
    return f"{name} ({institution})" if institution else name


def _rules(report: Report) -> str:
    rules = report.rules
    extends = f", extends {', '.join(rules.extends)}" if rules.extends else ""
    why = f"; {rules.why}" if rules.why else ""
    return f"{rules.title} ({rules.id}{extends}){why}"


def _words(report: Report) -> str:
    summary, missing = report.summary, report.missing.told()
    if summary.words_kept >= summary.words:
        kept = f"All {counted(summary.words, 'word')} of the original stand unchanged"
    else:
        kept = f"{summary.words_kept:,} of the original's {counted(summary.words, 'word')} stand unchanged"
    return f"{kept}{missing and f'; {missing}'}.{_changes(report)}"


def _changes(report: Report) -> str:
    """How many changes there are, by what is to be done with them; a site's own boxes are told apart."""
    warnings = {one.rule for one in report.findings if is_warning(one)}
    counts = Counter(_state(judged, warnings) for judged in report.edits)
    told = ", ".join(f"{counts[state]:,} {state}" for state in _STATES if counts[state])
    own = f"; {counted(counts[_OWN], 'line or box', 'lines and boxes')} {_OWN}" if counts[_OWN] else ""
    return f" Changes: {told}{own}." if told else f" No changes{own}."


_WARNED = "with a warning"
_OWN = "of the site's own"
_STATES = ("not allowed", "not told", "to be decided", "waived", _WARNED, "allowed")
_DECIDED = {Decision.VIOLATION: "not allowed", Decision.REVIEW: "to be decided", Decision.ALLOWED: "allowed"}


def _state(judged: JudgedEdit, warnings: Set[str]) -> str:
    if judged.waiver is not None:
        return "waived"
    is_allowed, category = judged.decision is Decision.ALLOWED, judged.edit.category
    if is_allowed and category is Category.FURNITURE:
        return _OWN
    if is_allowed and category is Category.HEADLINE and rule_of(judged) in warnings:
        return _WARNED
    return "not told" if judged.untold else _DECIDED[judged.decision]
