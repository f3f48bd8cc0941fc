"""Pictures: those of the publisher's that the licence does not cover, with what their captions say of each.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from licensecheck.credits.folding import fold
from licensecheck.credits.licences.references import parse_licence_url
from licensecheck.credits.model import Evidence
from licensecheck.document.lazy import holding
from licensecheck.document.model import Document, Embed
from licensecheck.policy.checks.base import HOST, SHOWN, Check, options_schema
from licensecheck.policy.hosts import is_on
from licensecheck.policy.license_key import named
from licensecheck.policy.model import Case, Problem, Status
from licensecheck.policy.parameters import TEMPLATE, fill

__all__ = ["CHECK"]

_LOOKED_AT = 200
"""Pictures whose captions are read; the others count as not covered."""
_CAPTION = 400
"""Characters behind a picture in which its caption stands."""


def run(case: Case) -> Iterable[Problem]:
    """One problem: the copy shows pictures that nothing covers, or none."""
    hosts = {host.casefold().removeprefix("www.") for host in case.rule.options["hosts"]}
    shown = [
        embed
        for embed in holding(case.facts.copy.embeds, hosts)
        if embed.tag == "img" and is_on(embed.url, hosts)
    ]
    if not shown:
        message = "The copy shows none of the original's pictures from the publisher's servers."
        return (Problem(Status.PASS, message),)
    covered = _covered(case, shown[:_LOOKED_AT])
    if len(covered) == len(shown):
        return (Problem(Status.PASS, f"{_each(len(shown))} is covered: {covered[0][1]}."),)
    return (_uncovered(case.facts.copy, shown, covered),)


def _each(count: int) -> str:
    return "The picture" if count == 1 else f"Each of the {count} pictures"


def _uncovered(copy: Document, shown: list[Embed], covered: list[tuple[Embed, str]]) -> Problem:
    known = {id(embed) for embed, _ in covered}
    open_ = [embed for embed in shown if id(embed) not in known]
    which = "it" if len(open_) == 1 else "each of them"
    message = f"The copy shows {len(open_)} of the original's pictures; make sure that you may use {which}."
    if covered:
        message += f" {len(covered)} more {'is' if len(covered) == 1 else 'are'} covered."
    evidence = tuple(
        Evidence(text=one.url, where="copy", place=copy.place_of(one)) for one in open_[:SHOWN]
    )
    return Problem(Status.REVIEW, message, evidence)


def _covered(case: Case, shown: list[Embed]) -> list[tuple[Embed, str]]:
    """The pictures that something covers, and what: a credit that the publisher names, or a licence of their
    own.
    """
    links = [link for link in case.facts.copy.links if link.in_image_credit]
    licences = [(link.start, licence) for link in links if (licence := parse_licence_url(link.url))]
    accepted = [name for credit in case.rule.options["credits"] for name in _names(case, credit) if name]
    found = []
    for embed in shown:
        caption = fold(_caption(case.facts.copy, embed))
        credit = next((name for name in accepted if fold(name) in caption), None)
        licence = next((one for start, one in licences if 0 <= start - embed.offset <= _CAPTION), None)
        if credit is not None:
            found.append((embed, f"its credit names {credit}"))
        elif licence is not None:
            found.append((embed, f"its caption states {named(licence)}"))
    return found


def _names(case: Case, credit: str) -> list[str]:
    """A credit with its parameters filled in; of several authors each one's name will do."""
    if credit == "{source.authors}":
        return [author.name for author in case.facts.source.authors]
    return [fill(credit, case)]


def _caption(copy: Document, embed: Embed) -> str:
    """The caption of a picture: the `figcaption` that follows it, else the line behind it."""
    first = bisect_left(copy.blocks, embed.offset, key=lambda block: block.end)
    near = [block for block in copy.blocks[first : first + 4] if block.start - embed.offset <= _CAPTION]
    captions = [block for block in near if block.tag in ("figcaption", "caption")] or near[:1]
    return copy.text[captions[0].start : captions[0].end][:_CAPTION] if captions else ""


CHECK = Check(
    run=run,
    needs_links=True,
    example={"hosts": ["images.example.org"], "credits": ["{source.publisher}"]},
    description="Finds pictures the licence does not cover: a person has to see to those whose caption names"
    " neither an accepted credit nor a licence of their own.",
    options=options_schema(
        {
            "hosts": {
                "description": "Hosts, with their subdomains, that the publisher serves its pictures from.",
                "type": "array",
                "minItems": 1,
                "items": dict(HOST),
            },
            "credits": {
                "description": "Credits whose pictures may be used; parameters are filled in.",
                "type": "array",
                "maxItems": 50,
                "items": {
                    "type": "string",
                    "minLength": 2,
                    "maxLength": 200,
                    "pattern": TEMPLATE,
                    "x-expected": "text whose parameters are known, such as {source.publisher}",
                },
                "default": [],
            },
        },
        required=("hosts",),
    ),
)
