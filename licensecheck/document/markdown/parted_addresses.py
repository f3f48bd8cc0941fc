"""Addresses that a converter broke at a hyphen, as html2text does with long lines: no Markdown, but a link is meant."""

from __future__ import annotations

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["JOINT", "join_addresses"]

JOINT = "\u200b"
"""Stands where such an address goes on, so that every offset stays what it was."""

_PARTED = lazy_pattern(r"\]\(<?(?:[^\s()<>]{0,2000}-\n(?:> ?)*){1,20}[^\s()<>]{1,2000}(?=[)> ])")
_BREAK = lazy_pattern(r"\n(?:> ?)*")


def join_addresses(body: str) -> str:
    """Return a post with the addresses of its links in one piece each."""
    if "-\n" not in body or "](" not in body:
        return body
    return _PARTED.sub(lambda match: _BREAK.sub(lambda end: JOINT * len(end[0]), match[0]), body)
