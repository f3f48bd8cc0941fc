"""Words of a copy that no reader sees, as evidence: what stands there, where, and why it is not seen."""

from __future__ import annotations

from licensecheck.credits.folding import folded
from licensecheck.credits.model import Evidence
from licensecheck.document.model import Hidden

__all__ = ["hidden_evidence", "hidden_link"]

_LONGEST_EVIDENCE = 300


def hidden_evidence(part: Hidden, start: int, end: int) -> Evidence:
    """What stands between two offsets of a part's folded words. A comment is quoted by these alone, for its place is
    theirs; an element by all it says, if it is not long."""
    way = folded(part.text)
    first, last = way.original(start), way.original(end - 1) + 1
    if part.reason != "comment" and last <= _LONGEST_EVIDENCE:
        return _evidence(part, part.text, first)
    return _evidence(part, part.text[first:last], first)


def hidden_link(part: Hidden, href: str) -> Evidence:
    """An address that a part links to: a comment's as it stands there, an element's behind what it says."""
    in_full = part.reason != "comment" and 0 < len(part.text) <= _LONGEST_EVIDENCE - len(href)
    return _evidence(part, f"{part.text} ({href})" if in_full else href, max(0, part.text.find(href)))


def _evidence(part: Hidden, words: str, offset: int) -> Evidence:
    place = part.place_of(offset) if part.place_of is not None else part.place
    return Evidence(text=words[:_LONGEST_EVIDENCE], where="copy", place=place, hidden=part.reason)
