"""What a person says of the pages: refused where it can never be meant, before anything is read or fetched."""

from __future__ import annotations

from collections.abc import Callable

from licensecheck.choices import Medium
from licensecheck.credits.addresses import parse_address
from licensecheck.credits.licences.given_names import licence_of_name
from licensecheck.credits.licences.names import is_licence
from licensecheck.credits.licences.references import parse_licence_url
from licensecheck.credits.model import Author
from licensecheck.errors import WrongUsageError
from licensecheck.load import is_address
from licensecheck.policy.fault import one_of, quoted

__all__ = ["as_option", "check_given", "given_author"]


def as_option(name: str) -> str:
    """A parameter's name as it is written on the command line."""
    return f"--{name.replace('_', '-')}"


def check_given(
    *,
    source_url: str | None,
    copy_url: str | None,
    license: str | None,  # noqa: A002 - the key of reports and rules
    medium: str | None = None,
    called: Callable[[str], str] = str,
) -> None:
    """Raise WrongUsageError for a value that cannot be used; `called` makes of its name what the user wrote."""
    for name, url in (("source_url", source_url), ("copy_url", copy_url)):
        if url is not None and not _is_web_page(url):
            what = "is no web address; write one that begins with http:// or https://"
            raise WrongUsageError(f"{called(name)}: {quoted(url)} {what}")
    if license is not None and not _is_licence(license):
        what = "is no licence that is known here; write a Creative Commons licence by its SPDX identifier"
        raise WrongUsageError(
            f"{called('license')}: {quoted(license)} {what} (CC-BY-ND-4.0), its name (CC BY-ND 4.0) or its address"
        )
    if medium is not None and medium not in list(Medium):
        raise WrongUsageError(f"{called('medium')}: {quoted(medium)} is not known, expected {one_of(Medium)}")


def given_author(value: str | Author, called: Callable[[str], str] = str) -> Author:
    """An author as a person gives one: "Name, Institution" or "Name"; raises WrongUsageError where there is no name."""
    if isinstance(value, Author):
        return value
    name, _, institution = value.partition(",")
    if not name.strip():
        raise WrongUsageError(f'{called("author")} {value!r} has no name; write "Name, Institution" or "Name".')
    return Author(name=name.strip(), institution=institution.strip() or None)


def _is_licence(name: str) -> bool:
    licence = parse_licence_url(name) if is_address(name) else licence_of_name(name)
    return licence is not None and is_licence(licence)


def _is_web_page(url: str) -> bool:
    return is_address(url) and parse_address(url) is not None and not any(map(str.isspace, url))
