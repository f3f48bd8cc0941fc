"""Where a copy says its original is, when nobody named it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from urllib.parse import urlsplit

from licensecheck.document.model import Document
from licensecheck.errors import CouldNotCheck
from licensecheck.policy.hosts import host_of

__all__ = ["FRONT_MATTER_KEYS", "infer_source"]

FRONT_MATTER_KEYS = (
    "source_url",
    "canonical_url",
    "original_url",
    "source",
    "canonical",
    "originalUrl",
    "canonicalUrl",
)
"""Keys under which posts keep the address of what they republish, the most explicit first."""


def infer_source(copy: Document, keys: Sequence[str]) -> tuple[str, str]:
    """Return the address of the original as the copy names it, and where it does.

    `keys` are the front matter's keys that hold it, the first that does counts. Raises CouldNotCheck when the
    copy names none.
    """
    for address, where in _named(copy, keys):
        if _is_web(address):
            return address, where
    raise CouldNotCheck(f"{copy.location}: names no original; give it with --source")


def _is_web(address: str) -> bool:
    try:
        return urlsplit(address).scheme in ("http", "https")
    except ValueError:
        return False


def _named(copy: Document, keys: Sequence[str]) -> Iterator[tuple[str, str]]:
    front_matter: Mapping[str, object] = copy.metadata.front_matter or {}
    for key in keys:
        value = front_matter.get(key)
        if isinstance(value, str):
            yield value.strip(), f"front matter ({key})"
    for item in copy.metadata.json_ld:
        based_on = item.get("isBasedOn") or item.get("isBasedOnUrl")
        for value in based_on if isinstance(based_on, list) else [based_on]:
            address = (value.get("url") or value.get("@id")) if isinstance(value, dict) else value
            if isinstance(address, str):
                yield address, "JSON-LD (isBasedOn)"
    canonical = copy.metadata.canonical
    own = {host_of(copy.url), host_of(copy.metadata.meta.get("og:url"))}
    if canonical and host_of(canonical) not in own:
        yield canonical, "rel=canonical"
    yield from _credit_links(copy, own)


def _credit_links(copy: Document, own: Set[str]) -> Iterator[tuple[str, str]]:
    from licensecheck.credits.phrases import is_credit_line

    found = []
    for link in copy.links:
        line = copy.text[max(0, link.start - 160) : link.end + 60]
        if host_of(link.url) not in own and is_credit_line(line):
            found.append(link.url)
    # The home page is linked in credit lines too: the address with a path is the article's.
    for address in sorted(filter(_is_web, found), key=lambda a: len(urlsplit(a).path) < 2):
        yield address, "credit line's link"
