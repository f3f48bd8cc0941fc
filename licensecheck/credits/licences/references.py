"""Creative Commons licences in addresses and in words.

An address is read as Creative Commons' own server reads it: every scheme, port, document, language and
badge form. Two addresses are of the same licence when unit, version and port are equal; `Licence` compares
just these.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from licensecheck.credits.folding import fold
from licensecheck.credits.licences.names import canonical_unit, is_licence, licence_name, licence_url, spdx
from licensecheck.credits.licences.words import Wording, licence_in_words, licences_in_words
from licensecheck.credits.model import Licence
from licensecheck.credits.wrapped_addresses import unwrap
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "LICENCE_HOSTS",
    "Wording",
    "licence_element",
    "licence_in_badge",
    "licence_in_words",
    "licence_name",
    "licence_of_icons",
    "licence_url",
    "licences_in_words",
    "parse_licence_url",
    "spdx",
]

LICENCE_HOSTS = ("creativecommons", "licensebuttons")
"""Words of which one stands in every address that denotes a licence."""
_LONGEST = 2000
_UNIT = r"(?P<unit>[a-z]+(?:[-+][a-z+]*)*)"
_REST = r"(?:/(?P<version>\d\.\d))?(?:/(?P<jurisdiction>[a-z]{2}|igo|scotland))?"
_DOCUMENT = r"(?:/(?:deed|legalcode|legalcode-plain|rdf)(?:\.[a-z]{2,4}(?:[-_@][a-z]{2,8}){0,2})?)?"
_PAGE = re.compile(rf"/(?P<room>licenses|publicdomain)/{_UNIT}{_REST}{_DOCUMENT}/?$")
_BADGE = lazy_pattern(rf"/(?:i/)?(?:l|p)/{_UNIT}{_REST}(?:/[\w.@-]+\.(?:png|svg|gif|jpe?g))?/?$")
_BUTTON = lazy_pattern(rf"/presskit/buttons/.*/{_UNIT}(?:\.(?:eu|us|na))?\.(?:png|svg|eps)$")
_ICON = lazy_pattern(
    r"/presskit/icons/(cc|by|nc|nd|sa|zero|pd)(?:\.(?:eu|jp|xlarge|large|primary|grey))*\.(?:svg|png)$"
)
_PUBLIC_DOMAIN = ("zero", "mark", "certification")


def parse_licence_url(url: str | None) -> Licence | None:
    """Return the licence that an address of a deed, legal code, RDF file or badge denotes, else `None`."""
    if (
        not url
        or len(url) > _LONGEST
        or not any(map(url.lower().__contains__, LICENCE_HOSTS))
    ):
        return None
    return _parse(url)


@lru_cache(maxsize=1024)
def _parse(url: str) -> Licence | None:
    host, path = _host_and_path(url)
    match = None
    if host == "creativecommons.org" or host.endswith(".creativecommons.org"):
        match = _PAGE.match(path) or _BADGE.match(path) or _BUTTON.match(path)
    elif host == "licensebuttons.net" or host.endswith(".licensebuttons.net"):
        match = _BADGE.match(path)
    return _licence(match) if match else None


def _host_and_path(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(unwrap(url)[0])
        host = (parts.hostname or "").lower().rstrip(".")
        port = parts.port
    except ValueError:
        return "", ""
    if parts.scheme.lower() not in ("http", "https") or port not in (None, 80, 443):
        return "", ""
    return host, re.sub(r"/{2,}", "/", unquote(parts.path)).strip().lower()


def _licence(match: re.Match[str]) -> Licence | None:
    groups = match.groupdict()
    unit = canonical_unit(groups["unit"])
    if "room" in groups and (groups["room"] == "publicdomain") is not (unit in _PUBLIC_DOMAIN):
        return None
    licence = Licence(unit, groups.get("version"), groups.get("jurisdiction"))
    return licence if is_licence(licence) else None


def licence_element(url: str) -> str | None:
    """The element (`cc`, `by`, `nc`, `nd`, `sa`) that an icon of the licence chooser stands for."""
    if "creativecommons" not in url.lower():
        return None
    host, path = _host_and_path(url)
    match = _ICON.match(path) if host.endswith("creativecommons.org") else None
    return match[1] if match else None


_BADGE_LENGTH = 120
_BADGE_WORD = lazy_pattern(
    r"\w*(?:licen|lizen|lisens|lisans)\w*|\w{1,3}|logo|badge|icon|button|image|this|work|under|[^\x00-\u024f]+"
)
"""Words around a licence's name in the text of its badge, and all in other scripts; what a photograph shows is none."""
_LETTERS = lazy_pattern(r"[^\W\d_]+")


def licence_in_badge(alt: str) -> Licence | None:
    """Return the licence that a badge's alternative text names; a photograph's says more than that."""
    if not alt or len(alt) > _BADGE_LENGTH:
        return None
    text = fold(alt)
    wordings = licences_in_words(text)
    found = next((wording.licence for wording in wordings if wording.licence is not None), None)
    if found is None:
        return None
    for wording in wordings:
        text = text[: wording.start] + " " * (wording.end - wording.start) + text[wording.end :]
    others = [word for word in _LETTERS.findall(text) if not _BADGE_WORD.fullmatch(word)]
    return None if others else found


def licence_of_icons(elements: Iterable[str]) -> Licence | None:
    """The licence that a row of the chooser's icons shows; icons carry no version."""
    found = [e for e in elements if e != "cc"]
    if found == ["zero"]:
        return Licence("zero", "1.0")
    licence = Licence(canonical_unit("-".join(dict.fromkeys(found))))
    return licence if found and is_licence(licence) else None
