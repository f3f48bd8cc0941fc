"""Links a copy has to have, and links it must not have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from licensecheck.credits.addresses import parse_address, same_page
from licensecheck.credits.model import Evidence
from licensecheck.document.model import Link
from licensecheck.policy.checks.base import ADDRESS, HOST, SHOWN, Check, options_schema, shortened
from licensecheck.policy.hosts import host_of, parents
from licensecheck.policy.model import Case, Problem, Status
from licensecheck.policy.parameters import TEMPLATE, fill, missing

__all__ = ["FORBIDDEN", "REQUIRED"]



def run_required(case: Case) -> Iterable[Problem]:
    """One problem: all addresses are linked, or which are not."""
    unknown = next((what for url in case.rule.options["urls"] if (what := missing(url, case))), None)
    if unknown is not None:
        return (
            Problem(Status.REVIEW, f"The link needs {unknown}, which the original's page does not supply."),
        )
    wanted = [fill(url, case) for url in case.rule.options["urls"]]
    gone = [url for url in wanted if not any(_same(link.url, url) for link in case.facts.copy.links)]
    if not gone or (case.rule.options["any"] and len(gone) < len(wanted)):
        return (Problem(Status.PASS, "The links that have to be there are there."),)
    message = f"The copy has no link to {shortened(gone[0])}."
    return (Problem(Status.FAIL, message, remedy=f"Link to {gone[0]}. {case.rule.remedy}"),)


def _same(url: str, wanted: str) -> bool:
    first, second = parse_address(url), parse_address(wanted)
    return first is not None and second is not None and same_page(first, second)


def run_forbidden(case: Case) -> Iterable[Problem]:
    """One problem: none of the links is of a forbidden kind, or which are."""
    found = [link for link in _asked(case) if _is_forbidden(link, case.rule.options)]
    if not found:
        return (Problem(Status.PASS, "No link of the copy is of a kind that must not be there."),)
    copy = case.facts.copy
    evidence = tuple(
        Evidence(text=one.url, where="copy", place=copy.place(one.start)) for one in found[:SHOWN]
    )
    others = {1: "", 2: " and one other"}.get(len(found), f" and {len(found) - 1} others")
    message = f"The link to {shortened(found[0].url)}{others} must not be there."
    return (Problem(Status.FAIL, message, evidence),)


def _asked(case: Case) -> Iterable[Link]:
    """The links a rule speaks of: the page's, those in the article, or those to the original's site."""
    links, within = case.facts.copy.links, case.rule.options["within"]
    if within == "source":
        host = host_of(case.facts.source.url)
        return [link for link in links if host and host in parents(host_of(link.url))]
    if within == "article":
        start, end = case.facts.comparison.copy_region
        return [link for link in links if start <= link.start < end]
    return links


def _is_forbidden(link: Link, options: Mapping[str, Any]) -> bool:
    try:
        path = urlsplit(link.url).path.casefold()
    except ValueError:
        return False
    hosts = {host.casefold().removeprefix("www.") for host in options["hosts"]}
    return bool(
        hosts.intersection(parents(host_of(link.url)))
        or any(path.endswith(ending.casefold()) for ending in options["endings"])
        or link.rel.intersection(options["rel"])
    )


def _forbids_nothing(options: Mapping[str, Any]) -> tuple[str, str] | None:
    if any(options[name] for name in ("hosts", "endings", "rel")):
        return None
    return "hosts", "nothing is forbidden here, expected hosts, endings or rel"


def _texts(description: str, **more: Any) -> dict[str, Any]:
    items = {"type": "string", "minLength": 1, "maxLength": 500, **more}
    return {"description": description, "type": "array", "maxItems": 100, "items": items}


REQUIRED = Check(
    run=run_required,
    description="The copy links, where a reader can follow it, to each of some addresses (or to any of"
    " them).",
    options=options_schema(
        {
            "urls": _texts(
                "The addresses; {source.url} and other parameters are filled in.",
                pattern=f"^(?={ADDRESS}){TEMPLATE[1:]}",
                **{"x-expected": "an address with https://, or one made of known parameters, such as {source.url}"},
            )
            | {"minItems": 1},
            "any": {"description": "One of them is enough.", "type": "boolean", "default": False},
        },
        required=("urls",),
    ),
    example={"urls": ["https://example.org/newsletter", "{source.url}"], "any": True},
    needs_links=True,
)
FORBIDDEN = Check(
    run=run_forbidden,
    description="The copy has no links of some kinds: to a host, to a kind of file, or with a `rel` such as"
    " nofollow.",
    options=options_schema(
        {
            "hosts": _texts("Hosts, with their subdomains, that must not be linked.", **HOST) | {"default": []},
            "endings": _texts("Ends of addresses that must not be linked, such as .pdf.") | {"default": []},
            "rel": _texts("Values of `rel` that links must not have, such as nofollow.") | {"default": []},
            "within": {
                "description": "Which links are meant: page, article, or source (those to the original's"
                " site).",
                "enum": ["page", "article", "source"],
                "default": "page",
            },
        }
    ),
    example={"endings": [".pdf"], "within": "source"},
    needs_links=True,
    contradiction=_forbids_nothing,
)
