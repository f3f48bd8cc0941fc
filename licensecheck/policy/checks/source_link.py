"""The way back: a link to the original."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.credits.model import Said, SourceLink
from licensecheck.policy.checks.base import GIVE_ADDRESS, Check, options_schema, permission_words
from licensecheck.policy.checks.instructions import out_of_sight, shown_again
from licensecheck.policy.hosts import host_of
from licensecheck.policy.model import Case, Problem, Status

__all__ = ["CHECK"]

_WRONG = {
    "home": "The only link goes to {publisher}'s home page, not to the article.",
    "other-article": "The link goes to another address of {host}, not to the article's.",
    "translation": "The link goes to a translation of the article.",
    "article": "The link does not reach the original.",
}


def run(case: Case) -> Iterable[Problem]:
    """One problem: the best link that the copy has."""
    links, accepted = case.facts.credits.source_links, case.rule.options["targets"]
    right = [link for link in links if link.target in accepted]
    for said, status in ((Said.YES, Status.PASS), (Said.ALMOST, Status.REVIEW), (Said.HIDDEN, Status.FAIL)):
        found = next(
            (link for target in accepted for link in right if (link.target, link.said) == (target, said)),
            None,
        )
        if found is not None:
            astray = _astray(links) if (found.target, said) == ("home", Said.YES) else None
            if astray is not None:
                return (_beside_home(case, astray),)
            remedy = shown_again((found.evidence,), _remedy(case))
            return (Problem(status, _message(case, found), (found.evidence,), remedy),)
    if not case.facts.source.url:
        message = "The original's own address is not known, so no link can be checked."
        return (Problem(Status.REVIEW, message, remedy=GIVE_ADDRESS),)
    return (_wrong_or_missing(case),)


def _astray(links: Iterable[SourceLink]) -> SourceLink | None:
    """A link in a credit line that stands for the original and leads to another article."""
    standing = (link for link in links if link.in_credit and link.said is Said.YES)
    return next((link for link in standing if link.target == "other-article"), None)


def _beside_home(case: Case, astray: SourceLink) -> Problem:
    """What a person has to see where the home page is linked, and the link to the article is a wrong one."""
    message = (
        f"The copy links to the home page of {_publisher(case)}, which is enough, but what it links to as the"
        " original is another article."
    )
    return Problem(Status.REVIEW, message, (astray.evidence,), _remedy(case))


def _message(case: Case, link: SourceLink) -> str:
    place = "the original article" if link.target == "article" else f"the home page of {_publisher(case)}"
    rests = permission_words(case) if link.target != "article" else ""
    if link.said is Said.YES:
        return f"The copy links to {place}.{rests}"
    if link.said is Said.ALMOST:
        return f"The address of {place} is given, but not as a plain link that stands with the article.{rests}"
    return f"The link to {place} is where no reader sees it{out_of_sight((link.evidence,))}."


def _wrong_or_missing(case: Case) -> Problem:
    links = [link for link in case.facts.credits.source_links if link.said is not Said.NO]
    if not links:
        return Problem(Status.FAIL, "The copy does not link to the original.", remedy=_remedy(case))
    wrong = next((link for link in links if link.target != "home"), links[0])
    host = host_of(case.facts.source.url) or _publisher(case)
    message = _WRONG.get(wrong.target, _WRONG["article"]).format(publisher=_publisher(case), host=host)
    return Problem(Status.FAIL, message, (wrong.evidence,), _remedy(case))


def _publisher(case: Case) -> str:
    return case.facts.source.publisher or "the publisher"


def _remedy(case: Case) -> str:
    url = case.facts.source.url
    return f"Link to {url}. {case.rule.remedy}" if url else case.rule.remedy


CHECK = Check(
    run=run,
    description="The copy links, where readers see it, to the original or (if accepted) its publisher.",
    options=options_schema(
        {
            "targets": {
                "description": "What may be linked, the better first: article, home (the home page).",
                "type": "array",
                "minItems": 1,
                "items": {"enum": ["article", "home"]},
                "default": ["article"],
            },
        }
    ),
    example={"targets": ["article", "home"]},
    needs_links=True,
)
