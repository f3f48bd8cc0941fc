"""Fetching a page from an http or https address, with a bound on everything the other side decides.

Importing this package costs nothing: httpx is imported when the first page is fetched.
"""

from __future__ import annotations

from licensecheck.fetch.display import without_password
from licensecheck.fetch.model import Fetched, FetchOptions

__all__ = ["FetchOptions", "Fetched", "fetch", "without_password"]


def fetch(url: str, options: FetchOptions, *, trusted: bool) -> Fetched:
    """Get the page at `url`, following redirects.

    `trusted` says that a person gave the address: it may then lie in a private network. An address that a
    document supplies (`trusted=False`), and every redirect to another origin, may not, unless
    `options.allow_private`.

    Raises `FetchError` with one line that says where, what is wrong and what to do.
    """
    if options.cache is not None or options.offline or options.robots:
        from licensecheck.fetch.cached import fetch_politely

        return fetch_politely(url, options, trusted=trusted)
    from licensecheck.fetch.follow import follow

    return follow(url, options, trusted=trusted)
