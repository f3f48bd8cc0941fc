"""Hosts of addresses, and the domains they belong to."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from urllib.parse import urlsplit

__all__ = ["host_of", "is_on", "parents"]

_LONGEST_HOST = (
    253  # RFC 1035 §2.3.4; longer ones reach no server, and all their parents would take long to list
)


def host_of(url: str | None) -> str:
    """The host of an address, lower-case and without `www.`; empty where there is none."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.casefold().removesuffix(".").removeprefix("www.") if len(host) <= _LONGEST_HOST else ""


def is_on(url: str, hosts: Collection[str]) -> bool:
    """Whether an address is on one of some hosts (lower-case, without `www.`) or on a subdomain."""
    lowered = url.casefold()    # most addresses hold none of the hosts' names, and need not be taken apart
    return any(map(lowered.__contains__, hosts)) and not set(hosts).isdisjoint(parents(host_of(url)))


def parents(host: str) -> Iterable[str]:
    """The host and every domain above it, nearest first, without the top-level domain alone."""
    labels = host.split(".")
    return (".".join(labels[start:]) for start in range(max(1, len(labels) - 1)))
