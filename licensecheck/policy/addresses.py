"""When two addresses are one page, and whose host is whose."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

__all__ = ["host_of", "parents", "same_page"]


def host_of(url: str | None) -> str:
    """The host of an address, lower-case and without `www.`; empty where there is none."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.casefold().removesuffix(".").removeprefix("www.")


def parents(host: str) -> Iterable[str]:
    """The host and every domain above it, nearest first, without the top-level domain alone."""
    labels = host.split(".")
    return (".".join(labels[start:]) for start in range(max(1, len(labels) - 1)))


def same_page(one: str | None, other: str | None) -> bool:
    """Do two addresses name one page, whatever their scheme, `www.`, trailing slash, parameters and
    fragment?
    """
    return bool(one and other) and _page(one or "") == _page(other or "")


def page_key(url: str) -> tuple[str, str]:
    """What `same_page` compares: host and path."""
    return _page(url)


def _page(url: str) -> tuple[str, str]:
    try:
        path = urlsplit(url).path
    except ValueError:
        return ("", url)
    return (host_of(url), unquote(path).rstrip("/"))
