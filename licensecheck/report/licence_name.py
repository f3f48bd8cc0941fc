"""A licence as people write it, `CC BY-ND 4.0`, from what the contract calls it: an SPDX id, else an address."""

from __future__ import annotations

from licensecheck.credits.licences.references import licence_in_words, parse_licence_url
from licensecheck.policy.license_key import named

__all__ = ["licence_name"]


def licence_name(identifier: str) -> str:
    """The short name of a licence; what is none of Creative Commons' stays as it is."""
    licence = parse_licence_url(identifier)
    if licence is None and "://" not in identifier:
        found = licence_in_words(identifier)
        licence = found.licence if found is not None else None
    return named(licence) if licence is not None else identifier
