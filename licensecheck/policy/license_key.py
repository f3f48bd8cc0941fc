"""What a licence is called: by rule files, `by-nd/4.0` or `by-nd/3.0/us`, the path of its Creative Commons page, and by
people, `CC BY-ND 4.0`.
"""

from __future__ import annotations

import re

from licensecheck.credits.licences.references import licence_in_words, parse_licence_url
from licensecheck.credits.model import Licence

__all__ = ["KEY_PATTERN", "key_of", "licence_name", "named", "parse_key"]

KEY_PATTERN = r"^(by|by-nc|by-nc-nd|by-nc-sa|by-nd|by-sa)/[1-4]\.[0-9](/[a-z]{2,8})?$"
_KEY = re.compile(KEY_PATTERN)
_PUBLIC_DOMAIN = {"zero": "CC0", "mark": "Public Domain Mark", "certification": "Public Domain Certification"}


def parse_key(key: str) -> Licence | None:
    """The licence of a key, `None` where it is none."""
    if not _KEY.match(key):
        return None
    unit, version, *jurisdiction = key.split("/")
    return Licence(unit, version, jurisdiction[0] if jurisdiction else None)


def key_of(licence: Licence) -> str | None:
    """The key of a licence whose version is known."""
    parts = (licence.unit, licence.version, licence.jurisdiction)
    return "/".join(part for part in parts if part) if licence.version else None


def named(licence: Licence) -> str:
    """The licence's short name, as in `CC BY-ND 3.0 US`."""
    rest = [part.upper() for part in (licence.version, licence.jurisdiction) if part]
    return " ".join((_PUBLIC_DOMAIN.get(licence.unit) or f"CC {licence.unit.upper()}", *rest))


def licence_name(identifier: str) -> str:
    """The short name of what the contract calls a licence, an SPDX id or an address; what is none of Creative Commons'
    stays as it is."""
    licence = parse_licence_url(identifier)
    if licence is None and "://" not in identifier:
        found = licence_in_words(identifier)
        licence = found.licence if found is not None else None
    return named(licence) if licence is not None else identifier
