"""What a fetch is given and what it gives back."""

from typing import NamedTuple

from licensecheck._version import __version__

__all__ = ["FetchOptions", "Fetched"]

MEBIBYTE = 1024 * 1024


class FetchOptions(NamedTuple):
    """The bounds of one fetch. Times are seconds, sizes bytes.

    `total_timeout` covers redirects, retries and waiting. `max_bytes` bounds what comes over the wire,
    `max_decompressed_bytes` what it unpacks to (files and standard input are read under the same bound).
    `retries` counts the further attempts after 429, 502, 503 and 504; `max_retry_wait` caps one wait between
    two attempts, whatever `Retry-After` asks for.

    `cache` is the folder in which fetched pages are kept, `None` for none; a page fetched at or after the
    moment `fresh_since` (seconds since the epoch) is taken from there without asking again, an older one is
    asked for with its validators. `offline` uses the cache only. `host_pause` is the least time between two
    pages of one host; it holds between processes that share a cache, which also ask one host for one page at
    a time. `robots` leaves alone what a host's robots.txt forbids, for addresses that no person has named.
    """

    allow_private: bool = False
    max_redirects: int = 8
    connect_timeout: float = 10.0
    read_timeout: float = 20.0
    total_timeout: float = 60.0
    max_bytes: int = 32 * MEBIBYTE
    max_decompressed_bytes: int = 64 * MEBIBYTE
    retries: int = 2
    retry_wait: float = 0.5
    max_retry_wait: float = 10.0
    cache: str | None = None
    fresh_since: float = 0.0
    offline: bool = False
    host_pause: float = 0.0
    robots: bool = False
    user_agent: str = f"licensecheck/{__version__} (checks republished articles; one page at a time)"


class Fetched(NamedTuple):
    """A page as it came: its bytes, unpacked, and what the server said of them.

    `url` is the address after redirects, without user name, password and fragment. `content_type` is the
    media type in lower case, `charset` the character encoding the server names; `None` where it names none.
    `etag` and `last_modified` are the page's validators (RFC 9110 §8.8) as the server wrote them;
    `not_modified` says that the page is still what they stand for, and `data` is empty.
    """

    data: bytes
    url: str
    content_type: str | None
    charset: str | None
    etag: str | None = None
    last_modified: str | None = None
    not_modified: bool = False
