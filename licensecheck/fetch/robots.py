"""What a host's robots.txt forbids (RFC 9309)."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit, urlunsplit
from urllib.robotparser import RobotFileParser

from licensecheck.errors import FetchError
from licensecheck.fetch.display import printable
from licensecheck.fetch.model import FetchOptions

__all__ = ["refuse_forbidden"]

AGENT = "licensecheck"
_NOTHING = "User-agent: *\nDisallow: /"
_MOST_BYTES = 512_000
"""RFC 9309 §2.5 asks for at least 500 KiB."""


def refuse_forbidden(url: str, options: FetchOptions) -> None:
    """Raise FetchError where the host's robots.txt forbids the page to this program."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return  # what is no address is refused where it is fetched, with better words
    if parts.scheme not in {"http", "https"}:
        return
    home = urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], "/robots.txt", "", ""))
    rules = _rules(home, options._replace(cache=None, robots=False, max_decompressed_bytes=_MOST_BYTES))
    if not rules.can_fetch(AGENT, url):
        raise FetchError(
            f"{printable(url)}: the site's robots.txt asks programs not to fetch it; save the page in a"
            " browser and give the file with --source, or name its address there yourself"
        )


@lru_cache(maxsize=256)
def _rules(home: str, options: FetchOptions) -> RobotFileParser:
    from licensecheck.fetch.follow import follow

    rules = RobotFileParser(home)
    try:
        text = follow(home, options, trusted=False).data.decode("utf-8", "replace")
    except FetchError as error:
        # RFC 9309 §2.3.1: none there allows everything; a server that fails allows nothing.
        text = _NOTHING if error.status is not None and error.status >= 500 else ""
    rules.parse(text.splitlines())
    return rules
