"""The report: one verdict on one copy, with the evidence, as plain frozen values.

`Report.to_dict()` is the published contract (`schemas/report.schema.json`, `report_version` 1); everything
else in this package only formats.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from licensecheck._version import __version__
from licensecheck.compare.model import Category, Comparison, Relation
from licensecheck.credits.licences.references import licence_url, spdx
from licensecheck.credits.model import Author, Source
from licensecheck.document.model import Document
from licensecheck.missing_parts import MissingParts, missing_parts
from licensecheck.policy.model import (
    Decision,
    Facts,
    Finding,
    JudgedEdit,
    Judgement,
    RuleSet,
    Verdict,
    WaiverUse,
)
from licensecheck.report.ends import with_ends

__all__ = ["WHOLE", "Page", "Report", "RulesUsed", "SourcePage", "Summary", "build_report"]

WHOLE: Final = {
    Relation.DIFFERENT_WORK: Category.DIFFERENT_WORK,
    Relation.TRANSLATION: Category.TRANSLATION,
}
"""Copies that differ as a whole: one finding says so, their edits would be every word of both texts."""


class Page(NamedTuple):
    """A document that was read: where it is, what it is and its SHA-256 in hexadecimal digits."""

    location: str
    url: str | None
    format: str
    sha256: str
    title: str | None
    language: str | None


class SourcePage(NamedTuple):
    """The original: what a `Page` says, with what it supplies for credit. `license` is an SPDX id, else an address.

    `named_by` says where in the copy its address stands, `None` where a person gave it.
    """

    location: str
    url: str | None
    format: str
    sha256: str
    title: str | None
    language: str | None
    authors: tuple[Author, ...]
    publisher: str | None
    license: str | None
    named_by: str | None = None


class RulesUsed(NamedTuple):
    """The rule set the copy was judged by, what it extends, and why it was this one."""

    id: str
    title: str
    extends: tuple[str, ...]
    why: str


class Summary(NamedTuple):
    """Counts: words of the original's article, words of it that the copy keeps, edits by decision."""

    words: int
    words_kept: int
    allowed: int
    review: int
    violation: int


class Report(NamedTuple):
    """The verdict on one copy, with findings and edits. `checked` is an aware time.

    `licence` and `guideline` are the two layers' verdicts, `None` where no rule of the layer was checked;
    `missing_share` is the share (0 to 1) of the original that an excerpt or truncated copy lacks at its end, `missing`
    what any copy lacks of it in whole passages, and where.
    """

    verdict: Verdict
    licence: Verdict | None
    guideline: Verdict | None
    checked: datetime
    copy: Page
    source: SourcePage
    rules: RulesUsed
    summary: Summary
    relation: Relation
    missing_share: float
    missing: MissingParts
    findings: tuple[Finding, ...]
    edits: tuple[JudgedEdit, ...]
    waivers: tuple[WaiverUse, ...] = ()
    version: str = __version__

    def to_dict(self) -> dict[str, Any]:
        """The JSON report as plain values; every key of the contract is there, `None` where it is unknown."""
        from licensecheck.report.contract import report_dict

        return report_dict(self)


def build_report(
    *,
    facts: Facts,
    judgement: Judgement,
    rule_set: RuleSet,
    why: str,
    checked: datetime,
    named_by: str | None = None,
) -> Report:
    """The report on what was found and judged. `why` says in words why `rule_set` was chosen,
    `named_by` where the copy names its original.

    Raises ValueError for a time without a zone.
    """
    if checked.tzinfo is None:
        raise ValueError("the time of a check needs a time zone")
    edits = tuple(with_ends(one, facts) for one in _edits_worth_telling(judgement.edits, facts.comparison))
    return Report(
        verdict=judgement.verdict,
        licence=judgement.licence,
        guideline=judgement.guideline,
        checked=checked.astimezone(UTC),
        copy=_copy_page(facts.copy, facts.comparison),
        source=_source_page(facts.original, facts.source, named_by),
        rules=RulesUsed(id=rule_set.id, title=rule_set.title, extends=rule_set.extends, why=why),
        summary=_summary(facts.comparison, edits),
        relation=facts.comparison.relation,
        missing_share=facts.comparison.missing_share,
        missing=missing_parts(facts.comparison, facts.original.text),
        findings=tuple(dict.fromkeys(judgement.findings)),
        edits=edits,
        waivers=judgement.waivers,
    )


def _edits_worth_telling(edits: Iterable[JudgedEdit], comparison: Comparison) -> tuple[JudgedEdit, ...]:
    """Every edit, in the order of the copy; of another work only the one that says so."""
    whole = WHOLE.get(comparison.relation)
    if whole is not None:
        return tuple(judged for judged in edits if judged.edit.category is whole)[:1]
    return tuple(sorted(edits, key=lambda judged: (judged.edit.copy.start, judged.edit.original.start)))


def _copy_page(document: Document, comparison: Comparison) -> Page:
    return Page(
        location=document.location,
        url=document.url,
        format=str(document.format),
        sha256=document.sha256,
        title=comparison.title or _without_site(document),
        language=document.metadata.language,
    )


def _without_site(document: Document) -> str | None:
    """A page's title without the site's name that stands around it, where a headline of the page is in it."""
    title = document.title
    within = (heading for heading in document.metadata.headings if title and heading in title and " " in heading)
    return next(within, title)


def _source_page(document: Document, source: Source, named_by: str | None) -> SourcePage:
    return SourcePage(
        location=document.location,
        url=document.url or source.url,
        format=str(document.format),
        sha256=document.sha256,
        title=source.title or document.title,
        language=source.language or document.metadata.language,
        authors=source.authors,
        publisher=source.publisher,
        license=_license_name(source),
        named_by=named_by,
    )


def _license_name(source: Source) -> str | None:
    """SPDX has no id for jurisdiction ports; their address names them without doubt."""
    if source.licence is None:
        return source.license_url
    return spdx(source.licence) or source.license_url or licence_url(source.licence)


def _summary(comparison: Comparison, edits: tuple[JudgedEdit, ...]) -> Summary:
    decisions = [judged.decision for judged in edits]
    return Summary(
        words=comparison.words,
        words_kept=comparison.words_kept,
        allowed=decisions.count(Decision.ALLOWED),
        review=decisions.count(Decision.REVIEW),
        violation=decisions.count(Decision.VIOLATION),
    )
