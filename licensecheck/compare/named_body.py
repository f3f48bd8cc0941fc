"""What a page itself names as the text of its article: an element for machines, or the text in its metadata."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import fold_line
from licensecheck.document.nesting import outwards

__all__ = ["is_in_named_body", "is_in_told_body"]


def is_in_named_body(side: TextSide, block: int) -> bool:
    """Whether a block stands in the element that the page names as its article's body."""
    node = side.blocks[block].node
    return any(side.ask(_is_named_body, element) for element in outwards(node))


def _is_named_body(element: Element) -> bool:
    return "articlebody" in (element.attr("itemprop") or "").lower()


def is_in_told_body(side: TextSide, block: int) -> bool:
    """Whether the page's metadata repeats a block as a part of its article's text."""
    key = side.keys[block]
    return any(key in body for body in islice(_told_bodies(side), _BODIES))


def _told_bodies(side: TextSide) -> Iterator[str]:
    """Yield the texts that metadata gives for articles and that the page shows: it may tell of others."""
    for entry in side.document.metadata.json_ld:
        body = entry.get("articleBody")
        if isinstance(body, str) and len(body) <= _LONGEST:
            folded = fold_line(body)
            if any(len(key) >= _PARAGRAPH and key in folded for key in side.keys):
                yield folded


_BODIES = 3
"""Articles that one page's metadata gives, at most."""

_LONGEST = 500_000
"""Characters of such a text that are read."""

_PARAGRAPH = 60
"""Characters from which a block is a paragraph that no other article has."""
