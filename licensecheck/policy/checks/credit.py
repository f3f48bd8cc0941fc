"""Who is credited: authors, their institutions, links to their pages, and the publisher."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from licensecheck.credits.folding import fold_line
from licensecheck.credits.model import AuthorCredit, Byline, Evidence, Said
from licensecheck.credits.names.organisations import is_publication
from licensecheck.policy.checks.base import NO_OPTIONS, Check, not_applicable, permission_words, shortened
from licensecheck.policy.checks.instructions import corrected, out_of_sight, plain_words, shown_again
from licensecheck.policy.model import Case, Problem, Status
from licensecheck.quoted_words import listed

__all__ = ["AUTHOR", "AUTHOR_LINK", "INSTITUTION", "PUBLISHER"]

_GIVE_AUTHOR = 'If the original has an author, check again with --author "NAME, INSTITUTION".'
_GIVE_PUBLISHER = "If the original has a publisher, check again with --publisher NAME."
_STATUS: Mapping[Said, Status] = {
    Said.YES: Status.PASS,
    Said.ALMOST: Status.REVIEW,
    Said.DIFFERENTLY: Status.FAIL,
    Said.HIDDEN: Status.FAIL,
    Said.NO: Status.FAIL,
}


def run_author(case: Case) -> Iterable[Problem]:
    """One problem an author."""
    if not case.facts.credits.authors:
        message = "No author could be read from the original's page."
        return (Problem(Status.REVIEW, message, remedy=_GIVE_AUTHOR),)
    named = tuple(_named(case, credit) for credit in case.facts.credits.authors)
    return named + tuple(_strangers(case))


def _named(case: Case, credit: AuthorCredit) -> Problem:
    name = credit.author.name
    others = case.facts.credits.byline_of_others if credit.named is Said.NO else None
    message = {
        Said.YES: f"{name} is named as an author.",
        Said.ALMOST: f"{name} is named {_elsewhere(credit.evidence, name)}; check that readers see it as the author's.",
        Said.DIFFERENTLY: f"{name} is named wrongly{_shown(credit.evidence)}.",
        Said.HIDDEN: f"{name} is named only where no reader sees it{out_of_sight(credit.evidence)}.",
        Said.NO: f"{name} is not named{_but(others)}.",
    }[credit.named]
    remedy = _remedy(
        credit.named, credit.evidence, name, f"Name {name} as the author, best in the byline. {case.rule.remedy}"
    )
    evidence = credit.evidence if others is None else (others.evidence,)
    return Problem(_STATUS[credit.named], message + permission_words(case), evidence, remedy)


def _but(others: Byline | None) -> str:
    """Whom the byline names in place of an author, as the end of a sentence that says that it does not name that."""
    return f"; the byline names {listed(others.names)}" if others is not None else ""


def _strangers(case: Case) -> Iterable[Problem]:
    """A problem where a byline names somebody beside the authors whom nothing on the original's page names."""
    byline = case.facts.credits.strangers
    if byline is None:
        return
    names = [name for name in byline.names if not _is_known(case, name)]
    if names:
        who = f"{listed(names)}, {'who is' if len(names) == 1 else 'who are'} not named in the original"
        message = f"Beside the original's authors the byline names {who}."
        remedy = f"Take {listed(names)} out of the byline, or say beside the name what else was done."
        yield Problem(Status.REVIEW, message, (byline.evidence,), remedy)


def _is_known(case: Case, name: str) -> bool:
    """Whether the original names somebody, or a name is that of one of the sites, which people's may look like."""
    copy, original, source = case.facts.copy, case.facts.original, case.facts.source
    sites = (source.publisher, source.publisher_url, source.url, original.title, copy.title, copy.url, copy.location)
    places = (*sites, copy.metadata.canonical, copy.metadata.meta.get("og:site_name"))
    if _squeezed(name) in _squeezed(" ".join(filter(None, places))) or is_publication(name):
        return True
    return f" {plain_words(name)} " in f" {plain_words(original.text)} "


def _squeezed(text: str) -> str:
    """The words of a text as addresses have them."""
    return plain_words(text).replace(" ", "")


def run_institution(case: Case) -> Iterable[Problem]:
    """One problem for each author whom the original gives an institution."""
    named = [credit for credit in case.facts.credits.authors if credit.institution is not None]
    if not named:
        return not_applicable("The original names no institution.")
    return tuple(_institution(case, credit) for credit in named)


def _institution(case: Case, credit: AuthorCredit) -> Problem:
    said, institution = credit.institution or Said.NO, credit.author.institution or "the institution"
    name = credit.author.name
    message = {
        Said.YES: f"{institution}, the institution of {name}, is named.",
        Said.ALMOST: f"{institution} is named {_elsewhere(credit.institution_evidence, institution)};"
        f" check that readers see it beside {name}.",
        Said.DIFFERENTLY: f"{institution} is named wrongly{_shown(credit.institution_evidence)}.",
        Said.HIDDEN: f"{institution}, the institution of {name}, is named only where no reader sees it"
        f"{out_of_sight(credit.institution_evidence)}.",
        Said.NO: f"{institution}, the institution of {name}, is not named.",
    }[said]
    if said is Said.ALMOST and _is_anothers(case, credit):
        message = f"Beside {name} stands “{credit.institution_evidence[0].text}”; the original gives {institution}."
    remedy = _remedy(
        said, credit.institution_evidence, institution,
        f"Write “{name}, {institution}” in the byline. {case.rule.remedy}",
    )
    return Problem(_STATUS[said], message, credit.institution_evidence, remedy)


def _is_anothers(case: Case, credit: AuthorCredit) -> bool:
    """Whether what stands beside an author is the institution that the original gives to another one."""
    given = {fold_line(other.institution or "") for other in case.facts.source.authors} - {""}
    own = fold_line(credit.author.institution or "")
    return any(fold_line(one.text) in given - {own} for one in credit.institution_evidence)


def run_author_link(case: Case) -> Iterable[Problem]:
    """One problem for each author who has a page of their own at the publisher's."""
    linked = [credit for credit in case.facts.credits.authors if credit.author.url]
    if not linked:
        return not_applicable("The original gives no author a page of their own.")
    return tuple(_author_link(case, credit) for credit in linked)


def _author_link(case: Case, credit: AuthorCredit) -> Problem:
    name, url = credit.author.name, credit.author.url
    message = {
        Said.YES: f"The name of {name} links to their page.",
        Said.ALMOST: f"The page of {name} is given, but not as a link on the name.",
        Said.DIFFERENTLY: f"The name of {name} links to another page.",
        Said.HIDDEN: f"The link to the page of {name} is where no reader sees it.",
        Said.NO: f"The name of {name} does not link to their page.",
    }[credit.linked]
    remedy = f"Link the name to {url}. {case.rule.remedy}"
    return Problem(_STATUS[credit.linked], message, credit.link_evidence, remedy)


def run_publisher(case: Case) -> Iterable[Problem]:
    """One problem: the publisher is named or not."""
    given, publisher = case.facts.credits, case.facts.source.publisher
    if not publisher:
        message = "No publisher could be read from the original's page."
        return (Problem(Status.REVIEW, message, remedy=_GIVE_PUBLISHER),)
    message = {
        Said.YES: f"{publisher} is named as the source.",
        Said.ALMOST: f"{publisher} is named {_elsewhere(given.publisher_evidence, publisher)}; check it.",
        Said.DIFFERENTLY: f"{publisher} is named wrongly{_shown(given.publisher_evidence)}.",
        Said.HIDDEN: f"{publisher} is named only where no reader sees it{out_of_sight(given.publisher_evidence)}.",
        Said.NO: f"{publisher} is not named as the source.",
    }[given.publisher]
    remedy = _remedy(
        given.publisher, given.publisher_evidence, publisher,
        f"Say that {publisher} first published the article. {case.rule.remedy}",
    )
    return (Problem(_STATUS[given.publisher], message, given.publisher_evidence, remedy),)


def _remedy(said: Said, evidence: tuple[Evidence, ...], name: str, otherwise: str) -> str:
    """What mends a credit that is there in some way, else `otherwise`."""
    if said is Said.DIFFERENTLY:
        return corrected(evidence, name, otherwise)
    return shown_again(evidence, otherwise) if said is Said.HIDDEN else otherwise


def _elsewhere(evidence: tuple[Evidence, ...], name: str) -> str:
    """Where a name stands that is not said as it should be; one in its own form stands in another place."""
    if evidence and fold_line(evidence[0].text) == fold_line(name):
        return "only in another place"
    return f"only in another form or place{_shown(evidence)}"


def _shown(evidence: tuple[Evidence, ...]) -> str:
    return f" ({shortened(evidence[0].text)})" if evidence else ""


AUTHOR = Check(
    run=run_author,
    options=NO_OPTIONS,
    example={},
    description="Every author of the original is named where a reader sees it.",
)
INSTITUTION = Check(
    run=run_institution,
    options=NO_OPTIONS,
    example={},
    description="The institution of every author is named; not applicable where the original names none.",
)
AUTHOR_LINK = Check(
    run=run_author_link,
    options=NO_OPTIONS,
    example={},
    needs_links=True,
    description="Every author's name links to the author's page at the publisher's.",
)
PUBLISHER = Check(
    run=run_publisher,
    options=NO_OPTIONS,
    example={},
    description="The publisher of the original is named as its source.",
)
