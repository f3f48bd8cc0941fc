"""Ids that content systems make of a heading's own words: they name what the text says, and no box."""

from __future__ import annotations

from turbohtml import Element

from licensecheck.compare.words import fold
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["repeats_heading"]

_HEADING = ", ".join(HEADING_TAGS)
_LONGEST = 300
_FEWEST = 2
"""Words of an id that a heading made; "newsletter" alone is a template's."""
_LEADS = frozenset(("anchor", "chapter", "h", "heading", "nav", "section", "sec", "title", "toc"))
"""What systems put before those words, to tell such ids from a template's; the place in a list of contents."""
_WORD = lazy_pattern(r"[^\W_]+")


def repeats_heading(element: Element, identity: str) -> bool:
    """Whether an id repeats the words of the heading that an element is, or begins with: `id="sharing-the-bay"`."""
    if not identity:
        return False
    heading = element if element.tag in HEADING_TAGS else element.select_one(_HEADING)
    if heading is None:
        return False
    said = set(_WORD.findall(fold(heading.text[:_LONGEST])))
    parts = [part for part in _WORD.findall(fold(identity[:_LONGEST])) if not part.isdigit()]
    if parts and parts[0] in _LEADS and parts[0] not in said:
        parts = parts[1:]
    return len(parts) >= _FEWEST and said.issuperset(parts)
