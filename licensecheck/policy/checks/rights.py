"""Other notices about rights: the original's own is kept, and nobody else claims the article."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.credits.model import Said
from licensecheck.policy.checks.base import NO_OPTIONS, Check, not_applicable, shortened
from licensecheck.policy.checks.instructions import quoted, with_words
from licensecheck.policy.model import Case, Problem, Status
from licensecheck.quoted_words import ended

__all__ = ["COPYRIGHT_NOTICE", "NO_RELICENSE"]


def run_copyright_notice(case: Case) -> Iterable[Problem]:
    """One problem: the article's copyright notice is kept or not."""
    given, notice = case.facts.credits, case.facts.source.copyright_notice
    if given.copyright_notice is None or not notice:
        return not_applicable("No copyright notice of the article's own was found on the original's page.")
    evidence = given.copyright_evidence
    if given.copyright_notice is Said.YES:
        return (Problem(Status.PASS, "The article's copyright notice is kept.", evidence),)
    if given.copyright_notice is Said.ALMOST:
        message = ended(f"A copyright notice stands here in another form than the original's {shortened(notice)}")
        return (Problem(Status.REVIEW, message, evidence),)
    message = f"The article's copyright notice {shortened(notice)} is not kept."
    remedy = with_words("Add the notice", " ".join(notice.split()))
    return (Problem(Status.FAIL, message, evidence, f"{remedy} {case.rule.remedy}"),)


def run_no_relicense(case: Case) -> Iterable[Problem]:
    """One problem: somebody claims other rights over the article, or nobody does."""
    claims = case.facts.credits.relicensing
    if not claims:
        return (Problem(Status.PASS, _NOTHING_ELSE),)
    return (Problem(Status.FAIL, f"The copy puts other terms on the article: {quoted(claims[0].text)}", claims),)


_NOTHING_ELSE = "No notice in the copy claims rights in the article or adds terms to its licence."

COPYRIGHT_NOTICE = Check(
    run=run_copyright_notice,
    options=NO_OPTIONS,
    example={},
    description="A copyright notice that belongs to the article is kept; a site's footer is not meant.",
)
NO_RELICENSE = Check(
    run=run_no_relicense,
    options=NO_OPTIONS,
    example={},
    description="The copy claims no rights of its own over the article and adds no terms to its licence.",
)
