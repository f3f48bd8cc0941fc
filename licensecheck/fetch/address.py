"""Which addresses are fetched: http and https ones with a host."""

from __future__ import annotations

import httpx

from licensecheck.fetch.display import one_line
from licensecheck.fetch.failure import StepError

__all__ = ["PORTS", "Origin", "join", "origin", "parse", "without_userinfo"]

Origin = tuple[str, str, int]
"""Scheme, host and port (RFC 6454)."""

PORTS = {"http": 80, "https": 443}


def parse(text: str) -> httpx.URL:
    """Read an address. Raises `StepError` where it is not one that can be fetched."""
    try:
        return _fetchable(httpx.URL(text.strip()))
    except (httpx.InvalidURL, ValueError) as error:
        raise StepError(f"is not a valid address ({_reason(error)}); check it for typing errors") from None


def join(base: httpx.URL, location: str) -> httpx.URL:
    """The address that a redirect from `base` names, without the user name or password it may hold."""
    try:
        target = base.join(location.strip())
    except (httpx.InvalidURL, ValueError) as error:
        reason = f"redirects to what is no valid address ({_reason(error)}); give the page's own address"
        raise StepError(reason) from None
    return without_userinfo(_fetchable(target))


def origin(url: httpx.URL) -> Origin:
    """Whom an address belongs to."""
    return url.scheme, url.raw_host.decode("ascii"), url.port or PORTS[url.scheme]


def without_userinfo(url: httpx.URL) -> httpx.URL:
    """The address as it is requested and reported: no user name, no password, no fragment."""
    return url.copy_with(username=None, password=None, fragment=None) if url.userinfo or url.fragment else url


def _fetchable(url: httpx.URL) -> httpx.URL:
    if url.scheme not in PORTS:
        scheme = one_line(url.scheme) or "relative"
        raise StepError(f"leads to a {scheme}: address; only http and https addresses are fetched")
    if not url.host:
        raise StepError("has no host name; check the address for typing errors")
    if url.port is not None and not 0 < url.port < 65_536:
        raise StepError("has a port that does not exist; check the address for typing errors")
    return url


def _reason(error: Exception) -> str:
    # The parser's own words, without the parts of the address that it quotes: they may hold a password.
    return one_line(str(error).split(":", 1)[0].split("'", 1)[0].strip().rstrip("."))
