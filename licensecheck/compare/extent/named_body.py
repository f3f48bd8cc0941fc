"""What a page itself names as the text of its article: an element for machines, or the text in its metadata."""

from __future__ import annotations

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.document.nesting import ancestors

__all__ = ["is_in_named_body", "is_in_told_body"]


def is_in_named_body(side: TextSide, block: int) -> bool:
    """Whether a block stands in the element that the page names as its article's body."""
    return any(side.ask(_is_named_body, element) for element in ancestors(side.blocks[block].node))


def _is_named_body(element: Element) -> bool:
    return "articlebody" in (element.attr("itemprop") or "").lower()


def is_in_told_body(side: TextSide, block: int) -> bool:
    """Whether the page's metadata repeats a block as a part of its article's text."""
    return any(side.may_search() and side.keys[block] in body for body in side.told_bodies)
