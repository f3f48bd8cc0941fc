"""Fetching with a cache and with regard for the hosts: one page at a time, none that robots.txt forbids."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path
from urllib.parse import urlsplit

from licensecheck.errors import FetchError
from licensecheck.fetch.display import printable, without_password
from licensecheck.fetch.model import Fetched, FetchOptions
from licensecheck.fetch.store import Entry, Store

__all__ = ["fetch_politely"]


def fetch_politely(url: str, options: FetchOptions, *, trusted: bool) -> Fetched:
    """See `licensecheck.fetch.fetch`; a page behind a login in the address is never kept."""
    asked = without_password(url).partition("#")[0]
    private = asked != url.strip().partition("#")[0]
    store = Store(options.cache) if options.cache is not None and not private else None
    if options.offline:
        return _kept(asked, store)
    entry = store.get(asked) if store else None
    if entry and entry.fetched >= options.fresh_since:
        return entry.page
    if store is None:
        return _ask(url, options, None, trusted=trusted)
    with store.turn(_host(asked)) as last:
        # Another process may have fetched it while this one waited.
        entry = store.get(asked)
        if entry and entry.fetched >= options.fresh_since:
            return entry.page
        _pause(last, options.host_pause)
        try:
            page = _ask(url, options, entry, trusted=trusted)
        finally:
            _stamp(last)
        store.put(asked, page, time.time())
    return page


def _kept(asked: str, store: Store | None) -> Fetched:
    entry = store.get(asked) if store else None
    if entry is None:
        raise FetchError(
            f"{printable(asked)}: is not saved here, and the network may not be used (offline); save it first"
            " with 'licensecheck snapshot', or check once without 'offline'"
        )
    return entry.page


def _ask(url: str, options: FetchOptions, entry: Entry | None, *, trusted: bool) -> Fetched:
    from licensecheck.fetch.follow import follow

    if options.robots and not trusted:
        from licensecheck.fetch.robots import refuse_forbidden

        refuse_forbidden(url, options)
    page = follow(url, options, trusted=trusted, known=entry.page if entry else None)
    if page.not_modified and entry is not None:
        return page._replace(data=entry.page.data, not_modified=False)
    return page


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _pause(last: Path | None, seconds: float) -> None:
    """Wait until `seconds` have gone by since the host was last asked."""
    if last is None or seconds <= 0:
        return
    with contextlib.suppress(OSError):
        status = last.stat()
        if status.st_size:  # an empty file has never been stamped
            time.sleep(min(seconds, max(0.0, status.st_mtime + seconds - time.time())))


def _stamp(last: Path | None) -> None:
    if last is not None:
        with contextlib.suppress(OSError):
            last.write_bytes(b"1")
            os.utime(last)
